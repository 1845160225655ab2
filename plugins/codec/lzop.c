/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lzop.c: lzop files.
 *
 * Facts: the header as lzop writes it; see scanner/unpack/codec-framing.c for the blocks.
 */
#include "stream.h"

static bool
lzop_header(const NetbomBytes *bytes, uint64_t at, StreamHeader *ret_header)
{
    NetbomReader reader = netbom_reader(bytes, at, true);
    if (!netbom_match(bytes, at, "\x89LZO\0\r\n\x1a\n", 9))
        return false;
    netbom_skip(&reader, 9);
    const uint16_t version = netbom_u16(&reader);
    const bool new_style = version >= 0x0940;
    netbom_skip(&reader, new_style ? 4 : 2); /* version of the library; needed version */
    netbom_skip(&reader, new_style ? 2 : 1); /* method; level */
    const uint32_t flags = netbom_u32(&reader);
    netbom_skip(&reader, flags & 0x800 ? 4 : 0); /* filter */
    const uint32_t mode = netbom_u32(&reader);
    if ((mode & 0170000) == 0100000 || (mode > 0 && mode <= 07777))
        ret_header->mode = 0100000 | (mode & 07777);
    ret_header->codec = NETBOM_CODEC_LZOP;
    ret_header->mtime_at = reader.at;
    ret_header->mtime_size = 4;
    ret_header->mtime = netbom_u32(&reader);
    netbom_skip(&reader, new_style ? 4 : 0); /* high half of mtime */
    ret_header->name_size = netbom_u8(&reader);
    ret_header->name_at = reader.at;
    netbom_skip(&reader, ret_header->name_size);
    netbom_skip(&reader, 4); /* checksum of the header */
    return !reader.failed && version >= 0x0900 && version < 0x2000;
}

static const char *const suffixes[] = {".tzo", ".tar", ".lzop", "", ".lzo", "", NULL};

static const StreamFormat format = {
    .format = "lzop",
    .suffixes = suffixes,
    .checked = true,
    .header = lzop_header,
};

static bool
lzop_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
            NetbomClaim *ret_claim)
{
    return stream_detect(&format, host, scan, object, at, ret_claim);
}

static void
lzop_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
            const NetbomClaim *claim)
{
    stream_unpack(&format, host, scan, range, claim);
}

static const NetbomMagic magics[] = {{"\x89LZO\0\r\n\x1a\n", 9, 0, NETBOM_MAGIC_EMBEDDED}};
static const char *const formats[] = {"lzop", NULL};

static const char *const fact_keys[] = {"date", "name", NULL};

const NetbomPlugin lzop_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "lzop",
    .description = "lzop files",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = lzop_detect,
    .unpack = lzop_unpack,
    .facts = fact_keys,
};

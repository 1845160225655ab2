/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * gzip.c: gzip streams; members one after another are one stream.
 *
 * Facts: RFC 1952.
 */
#include "stream.h"

#define FLAG_HEADER_CRC 0x02
#define FLAG_EXTRA      0x04
#define FLAG_NAME       0x08
#define FLAG_COMMENT    0x10
#define FLAGS_RESERVED  0xe0

#define TEXT_MAX 4096

/* Skips a NUL-ended text. */
static bool
take_text(NetbomReader *reader, uint64_t *ret_at, uint64_t *ret_size)
{
    const NetbomBytes rest = netbom_slice(&reader->bytes, reader->at, TEXT_MAX);
    const uint64_t size = netbom_text_size(rest.data, rest.size);
    *ret_at = reader->at;
    *ret_size = size;
    netbom_skip(reader, size + 1);
    return size < rest.size;
}

static bool
gzip_header(const NetbomBytes *bytes, uint64_t at, StreamHeader *ret_header)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    uint64_t comment_at, comment_size;
    if (netbom_u16be(&reader) != 0x1f8b || netbom_u8(&reader) != 8)
        return false;
    const uint8_t flags = netbom_u8(&reader);
    ret_header->codec = NETBOM_CODEC_GZIP;
    ret_header->mtime_at = reader.at;
    ret_header->mtime_size = 4;
    ret_header->mtime = netbom_u32le(&reader);
    netbom_skip(&reader, 1); /* extra flags */
    const uint8_t system = netbom_u8(&reader);
    if (flags & FLAGS_RESERVED || (system > 32 && system != 255))
        return false;
    if (flags & FLAG_EXTRA)
        netbom_skip(&reader, netbom_u16le(&reader));
    if (flags & FLAG_NAME && !take_text(&reader, &ret_header->name_at, &ret_header->name_size))
        return false;
    if (flags & FLAG_COMMENT && !take_text(&reader, &comment_at, &comment_size))
        return false;
    netbom_skip(&reader, flags & FLAG_HEADER_CRC ? 2 : 0);
    return !reader.failed;
}

static const char *const suffixes[] = {".tgz", ".tar", ".taz", ".tar", ".gz", "", NULL};

static const StreamFormat format = {
    .format = "gzip",
    .suffixes = suffixes,
    .checked = true,
    .header = gzip_header,
};

static bool
gzip_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
            NetbomClaim *ret_claim)
{
    return stream_detect(&format, host, scan, object, at, ret_claim);
}

static void
gzip_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
            const NetbomClaim *claim)
{
    stream_unpack(&format, host, scan, range, claim);
}

static const NetbomMagic magics[] = {{"\x1f\x8b\x08", 3, 0, NETBOM_MAGIC_EMBEDDED}};
static const char *const formats[] = {"gzip", NULL};

static const char *const fact_keys[] = {"date", "name", NULL};

const NetbomPlugin gzip_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "gzip",
    .description = "gzip streams",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = gzip_detect,
    .unpack = gzip_unpack,
    .facts = fact_keys,
};

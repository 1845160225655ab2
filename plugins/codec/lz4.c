/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lz4.c: LZ4 frames and legacy LZ4 streams; frames one after another are one stream.
 *
 * Facts: the LZ4 frame format description 1.6.
 */
#include "stream.h"

#define FRAME_MAGIC     0x184d2204u
#define LEGACY_MAGIC    0x184c2102u
#define SKIPPABLE_MAGIC 0x184d2a50u /* the low four bits are free */
#define SKIPPABLE_MASK  0xfffffff0u

#define LEGACY_STORED_MAX 0x00808081u /* a block of 8 MiB that does not shrink */

static bool
lz4_header(const NetbomBytes *bytes, uint64_t at, StreamHeader *ret_header)
{
    const uint64_t start = at;
    for (unsigned i = 0; i < 64; i++) {
        NetbomReader reader = netbom_reader(bytes, at, false);
        const uint32_t magic = netbom_u32le(&reader);
        ret_header->skip = at - start;
        if (magic == FRAME_MAGIC) {
            const uint8_t flags = netbom_u8(&reader), blocks = netbom_u8(&reader);
            ret_header->codec = NETBOM_CODEC_LZ4_FRAME;
            /* version 1, no reserved bits, blocks of 64 KiB to 4 MiB */
            return !reader.failed && flags >> 6 == 1 && !(flags & 0x02) && !(blocks & 0x8f) &&
                   blocks >> 4 >= 4;
        }
        const uint32_t size = netbom_u32le(&reader);
        if (magic == LEGACY_MAGIC) {
            ret_header->codec = NETBOM_CODEC_LZ4_LEGACY;
            return !reader.failed && size > 0 && size <= LEGACY_STORED_MAX;
        }
        netbom_skip(&reader, size);
        if (reader.failed || (magic & SKIPPABLE_MASK) != SKIPPABLE_MAGIC)
            return false;
        at = reader.at;
    }
    return false;
}

static const char *const suffixes[] = {".tlz4", ".tar", ".lz4", "", NULL};

static const StreamFormat format = {
    .format = "lz4",
    .suffixes = suffixes,
    .header = lz4_header,
};

static bool
lz4_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    return stream_detect(&format, host, scan, object, at, ret_claim);
}

static void
lz4_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
           const NetbomClaim *claim)
{
    stream_unpack(&format, host, scan, range, claim);
}

static const NetbomMagic magics[] = {
    {"\x04\x22\x4d\x18", 4, 0, NETBOM_MAGIC_EMBEDDED | NETBOM_MAGIC_NUL},
    {"\x02\x21\x4c\x18", 4, 0, NETBOM_MAGIC_EMBEDDED | NETBOM_MAGIC_NUL},
    {"\x2a\x4d\x18", 3, 1, NETBOM_MAGIC_START}, /* a skippable frame first */
};
static const char *const formats[] = {"lz4", NULL};

const NetbomPlugin lz4_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "lz4",
    .description = "LZ4 frames and legacy LZ4 streams",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = lz4_detect,
    .unpack = lz4_unpack,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bzip2.c: bzip2 streams; streams one after another are one.
 *
 * Facts: the bzip2 file format as its command-line tool writes it.
 */
#include "stream.h"

static bool
bzip2_header(const NetbomBytes *bytes, uint64_t at, StreamHeader *ret_header)
{
    /* "BZh", level, then a block or the end of the stream */
    static const uint8_t block[] = {0x31, 0x41, 0x59, 0x26, 0x53, 0x59};
    static const uint8_t end[] = {0x17, 0x72, 0x45, 0x38, 0x50, 0x90};
    ret_header->codec = NETBOM_CODEC_BZIP2;
    return netbom_match(bytes, at, "BZh", 3) && netbom_range_ok(bytes->size, at, 14) &&
           bytes->data[at + 3] >= '1' && bytes->data[at + 3] <= '9' &&
           (netbom_match(bytes, at + 4, block, sizeof block) ||
            netbom_match(bytes, at + 4, end, sizeof end));
}

static const char *const suffixes[] = {".tbz2", ".tar", ".tbz", ".tar", ".bz2",
                                       "",      ".bz",  "",     NULL};

static const StreamFormat format = {
    .format = "bzip2",
    .suffixes = suffixes,
    .checked = true,
    .header = bzip2_header,
};

static bool
bzip2_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
             NetbomClaim *ret_claim)
{
    return stream_detect(&format, host, scan, object, at, ret_claim);
}

static void
bzip2_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
             const NetbomClaim *claim)
{
    stream_unpack(&format, host, scan, range, claim);
}

static const NetbomMagic magics[] = {
    {"1AY&SY", 6, 4, NETBOM_MAGIC_EMBEDDED}, /* the first block */
    {"BZh", 3, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"bzip2", NULL};

const NetbomPlugin bzip2_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "bzip2",
    .description = "bzip2 streams",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = bzip2_detect,
    .unpack = bzip2_unpack,
};

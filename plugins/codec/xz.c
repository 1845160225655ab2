/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * xz.c: xz streams; streams one after another are one.
 *
 * Facts: the .xz file format specification 1.0.4.
 */
#include "stream.h"

static bool
xz_header(const NetbomBytes *bytes, uint64_t at, StreamHeader *ret_header)
{
    /* magic, a zero byte of flags, the kind of check, CRC32 of the flags */
    ret_header->codec = NETBOM_CODEC_XZ;
    return netbom_match(bytes, at,
                        "\xfd"
                        "7zXZ\0",
                        7) &&
           netbom_range_ok(bytes->size, at, 12) && bytes->data[at + 7] < 16;
}

static const char *const suffixes[] = {".txz", ".tar", ".xz", "", NULL};

static const StreamFormat format = {
    .format = "xz",
    .suffixes = suffixes,
    .checked = true,
    .header = xz_header,
};

static bool
xz_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
          NetbomClaim *ret_claim)
{
    return stream_detect(&format, host, scan, object, at, ret_claim);
}

static void
xz_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
          const NetbomClaim *claim)
{
    stream_unpack(&format, host, scan, range, claim);
}

static const NetbomMagic magics[] = {{"\xfd"
                                      "7zXZ\0",
                                      6, 0, NETBOM_MAGIC_EMBEDDED}};
static const char *const formats[] = {"xz", NULL};

const NetbomPlugin xz_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "xz",
    .description = "xz streams",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = xz_detect,
    .unpack = xz_unpack,
};

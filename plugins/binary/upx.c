/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * upx.c: programs that were packed with UPX: their code cannot be read, and that must be said.
 *
 * Its header, within 4 KiB of the start or of the end of the program: "UPX!", u8 version, format,
 * method, level, u32 Adler-32 of the unpacked and of the packed data, u32 sizes of both, u32 size
 * of the file that was packed, u8 filter, u8 parameter of the filter, u8, u8 sum of the bytes
 * behind the magic modulo 251. Formats of 128 and more are big endian. Facts: the stub loader's
 * header of UPX 3 and 4.
 */
#include "words.h"

#include <stdio.h>

enum { HEADER_SIZE = 32, NEAR = 4096 };

/* True if a header stands there whose sum fits. */
static bool
header_fits(const NetbomBytes *bytes, uint64_t at)
{
    unsigned sum = 0;
    if (!netbom_match(bytes, at, "UPX!", 4) || !netbom_range_ok(bytes->size, at, HEADER_SIZE))
        return false;
    for (unsigned i = 4; i < HEADER_SIZE - 1; i++)
        sum += bytes->data[at + i];
    return sum % 251 == bytes->data[at + HEADER_SIZE - 1] && bytes->data[at + 4] >= 10;
}

static bool
header_find(const NetbomBytes *bytes, uint64_t from, uint64_t to, uint64_t *ret_at)
{
    const NetbomBytes part = netbom_slice(bytes, 0, to + 3);
    for (uint64_t at = from; (at = word_next(&part, at, "UPX!")) < to; at++)
        if (header_fits(bytes, at)) {
            *ret_at = at;
            return true;
        }
    return false;
}

static void
upx_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    static const char *const methods[] = {"NRV2B", "NRV2D", "NRV2E", "LZMA"};
    const NetbomBytes *bytes = &object->bytes;
    const uint64_t near = bytes->size < NEAR ? bytes->size : NEAR;
    uint64_t at;
    if (!header_find(bytes, 0, near, &at) &&
        !header_find(bytes, bytes->size - near, bytes->size, &at))
        return;
    const uint8_t version = bytes->data[at + 4], format = bytes->data[at + 5],
                  method = bytes->data[at + 6];
    NetbomReader reader = netbom_reader(bytes, at + 24, format >= 128);
    const uint32_t size = netbom_u32(&reader);
    /* three numbers for each NRV method, by the width of its bit buffer; 14 is LZMA */
    const unsigned name = method >= 2 && method <= 10 ? (method - 2u) / 3 : method == 14 ? 3 : 4;
    char text[48];
    int length = snprintf(text, sizeof text, "UPX, header version %u%s%s", version,
                          name < 4 ? ", " : "", name < 4 ? methods[name] : "");
    host->header(scan, "packer", at, HEADER_SIZE, text, (uint64_t)length);
    host->problem(scan, "unsupported", at,
                  "packed with UPX: the program of %llu bytes inside is not read",
                  (unsigned long long)size);
}

static const char *const inspected[] = {"elf", "pe", NULL};

static const char *const fact_keys[] = {"packer", NULL};

const NetbomPlugin upx_plugin = {
    NETBOM_PLUGIN_HEAD,           .name = "upx",          .description = "programs packed with UPX",
    .inspect_formats = inspected, .inspect = upx_inspect, .facts = fact_keys,
};

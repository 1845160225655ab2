/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bflt.c: the plugin for the flat programs of Linux on processors without an MMU (bFLT).
 *
 * Layout (big endian, 64 bytes): 0 "bFLT", 4 version (4; 2 is old), 8 entry point, 12 begin and 16
 * end of the data, 20 end of what is zero, 24 size of the stack, 28 offset and 32 count of the
 * relocations (4 bytes each), 36 flags (4: all behind the header is gzip, 8: the data is), 40 time
 * of the build. Offsets count from the header, in the form without compression. Facts: the header
 * of Linux and its loader.
 */
#include "plugin-date.h"

#include "netbom-plugin.h"

enum { HEADER_SIZE = 64, FLAG_GZIP = 4, FLAG_GZDATA = 8, FLAGS_ALL = 0x1f, DATE_AT = 40 };

static const NetbomMagic magics[] = {
    {"bFLT\0\0\0\4", 8, 0, 0},
    {"bFLT\0\0\0\2", 8, 0, 0},
};
static const char *const formats[] = {"bflt", NULL};

typedef struct {
    uint32_t version, entry, data, data_end, zero_end, relocations, n_relocations, flags, date;
} Flat;

static bool
flat_read(const NetbomBytes *object, uint64_t at, Flat *ret_flat)
{
    NetbomReader reader = netbom_reader(object, at + 4, true);
    Flat flat;
    flat.version = netbom_u32(&reader);
    flat.entry = netbom_u32(&reader);
    flat.data = netbom_u32(&reader);
    flat.data_end = netbom_u32(&reader);
    flat.zero_end = netbom_u32(&reader);
    netbom_skip(&reader, 4);
    flat.relocations = netbom_u32(&reader);
    flat.n_relocations = netbom_u32(&reader);
    flat.flags = netbom_u32(&reader);
    flat.date = netbom_u32(&reader);
    *ret_flat = flat;
    return !reader.failed && netbom_range_ok(object->size, at, HEADER_SIZE) &&
           netbom_match(object, at, "bFLT", 4) && flat.entry >= HEADER_SIZE &&
           flat.entry < flat.data && flat.data <= flat.data_end && flat.data_end <= flat.zero_end &&
           flat.relocations >= flat.data && flat.relocations <= flat.zero_end &&
           flat.n_relocations <= flat.data_end / 2 && flat.flags <= FLAGS_ALL;
}

static bool
packed_at(const NetbomBytes *object, uint64_t at)
{
    return netbom_match(object, at, "\x1f\x8b\x08", 3);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Flat flat;
    (void)host;
    (void)scan;
    if (!flat_read(object, at, &flat))
        return false;
    const bool packed = flat.flags & (FLAG_GZIP | FLAG_GZDATA);
    if (packed && !packed_at(object, at + (flat.flags & FLAG_GZIP ? HEADER_SIZE : flat.data)))
        return false;
    const uint64_t size = (uint64_t)flat.relocations + 4 * (uint64_t)flat.n_relocations;
    const NetbomBytes there = netbom_slice(object, at, packed ? object->size : size);
    const bool cut = !packed && there.size < size;
    *ret_claim = (NetbomClaim){.format = "bflt",
                               .size = there.size,
                               .extent = packed ? NETBOM_TO_END : NETBOM_EXACT,
                               .grade = cut ? NETBOM_GRADE_HEADER : NETBOM_GRADE_STRUCTURE,
                               .problem = cut ? "the image is cut off" : NULL,
                               .detail = cut};
    return true;
}

/* The compressed stream at `at`, up to its own end. */
static void
stream_give(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint64_t at,
            const char *name)
{
    const NetbomBytes rest = netbom_slice(range, at, range->size);
    NetbomBuffer *out = NULL;
    uint64_t used = 0;
    const NetbomDecode result =
        host->decode_stream(scan, NETBOM_CODEC_GZIP, NULL, rest.data, rest.size, 0, &out, &used);
    if (result != NETBOM_DECODED)
        host->problem(scan, result == NETBOM_DECODE_TRUNCATED ? "truncated" : "corrupt", at,
                      "the compressed program cannot be read in full");
    host->structure(scan, at, used < rest.size ? used : rest.size);
    host->set_end(scan, result == NETBOM_DECODED ? at + used : range->size);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = strlen(name)};
    if (out && out->size > 0)
        host->child_buffer(scan, &entry, out);
    else
        host->buffer_free(scan, out);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Flat flat;
    char date[PLUGIN_DATE_SIZE];
    if (!flat_read(range, 0, &flat))
        return;
    host->structure(scan, 0, HEADER_SIZE);
    if (flat.date > 0 && flat.version == 4)
        host->header(scan, "date", DATE_AT, 4, date, plugin_date(flat.date, date));
    if (claim->detail)
        host->problem(scan, "truncated", range->size, "the program is cut off");
    if (flat.flags & FLAG_GZIP) {
        stream_give(host, scan, range, HEADER_SIZE, "program");
        return;
    }
    const bool packed = flat.flags & FLAG_GZDATA;
    const NetbomBytes body =
        netbom_slice(range, HEADER_SIZE, (packed ? flat.data : range->size) - HEADER_SIZE);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = "program", .name_size = 7};
    if (body.size > 0 && !host->child_range(scan, &entry, HEADER_SIZE, body.size))
        return;
    if (packed)
        stream_give(host, scan, range, flat.data, "data");
}

static const char *const fact_keys[] = {"date", NULL};

const NetbomPlugin bflt_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "bflt",
    .description = "flat programs of Linux without an MMU (bFLT)",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

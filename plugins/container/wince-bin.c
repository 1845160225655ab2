/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wince-bin.c: the plugin for images of Windows CE as its Platform Builder writes them.
 *
 * Little endian: "B000FF\n", u32 address, u32 size of the image in memory; then records of u32
 * address, u32 size, u32 sum of the bytes, and the bytes; one with address 0 ends them, its size is
 * the address to start at. Facts: Microsoft's "Windows CE Binary Image Data Format (.bin)".
 */
#include "netbom-plugin.h"

enum { HEAD_SIZE = 15, RECORD_HEAD = 12, IMAGE_MAX = 1 << 30 };

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes;
    uint64_t address, size;
} Image;

typedef struct {
    uint64_t address, size, data_at;
    uint32_t sum;
} Record;

/* False: the records break off there. */
static bool
record_read(const Image *image, uint64_t at, Record *ret_record)
{
    NetbomReader reader = netbom_reader(&image->bytes, at, false);
    Record record = {.address = netbom_u32(&reader)};
    record.size = netbom_u32(&reader);
    record.sum = netbom_u32(&reader);
    record.data_at = reader.at;
    if (reader.failed)
        return false;
    *ret_record = record;
    return true;
}

static bool
record_fits(const Image *image, const Record *record)
{
    return record->address >= image->address &&
           netbom_range_ok(image->size, record->address - image->address, record->size) &&
           netbom_range_ok(image->bytes.size, record->data_at, record->size);
}

static uint32_t
record_sum(const Image *image, const Record *record)
{
    uint32_t sum = 0;
    for (uint64_t i = 0; i < record->size; i++)
        sum += image->bytes.data[record->data_at + i];
    return sum;
}

static bool
image_open(const NetbomBytes *object, uint64_t at, Image *ret_image)
{
    Image image = {.bytes = netbom_slice(object, at, UINT64_MAX)};
    NetbomReader reader = netbom_reader(&image.bytes, 7, false);
    image.address = netbom_u32(&reader);
    image.size = netbom_u32(&reader);
    if (reader.failed || !netbom_match(&image.bytes, 0, "B000FF\n", 7) || image.size == 0 ||
        image.size > IMAGE_MAX)
        return false;
    *ret_image = image;
    return true;
}

/* Walks the records; true: up to the last one. */
static bool
records_walk(const NetbomHost *host, NetbomScan *scan, const Image *image, uint64_t *ret_end,
             uint64_t *ret_good, uint64_t *ret_wrong_at)
{
    Record record;
    uint64_t at = HEAD_SIZE;
    *ret_good = 0;
    *ret_wrong_at = 0;
    while (record_read(image, at, &record) && host->spend(scan, 1 + record.size / 65536)) {
        if (record.address == 0) {
            *ret_end = record.data_at;
            return true;
        }
        if (!record_fits(image, &record))
            break;
        if (record_sum(image, &record) == record.sum)
            ++*ret_good;
        else if (*ret_wrong_at == 0)
            *ret_wrong_at = at;
        at = record.data_at + record.size;
    }
    *ret_end = at;
    return false;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Image image;
    uint64_t end, good, wrong_at;
    if (!image_open(object, at, &image))
        return false;
    const bool whole = records_walk(host, scan, &image, &end, &good, &wrong_at);
    *ret_claim = (NetbomClaim){.format = "wince-bin",
                               .size = end,
                               .extent = NETBOM_EXACT,
                               .grade = whole && good > 0 && wrong_at == 0 ? NETBOM_GRADE_CHECKSUM
                                        : good > 0                         ? NETBOM_GRADE_STRUCTURE
                                                                           : NETBOM_GRADE_HEADER};
    return true;
}

/* NetbomRead of the image in memory. */
static uint64_t
image_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    const Image *image = state;
    Record record;
    (void)token;
    for (uint64_t at = HEAD_SIZE; record_read(image, at, &record) && record.address != 0 &&
                                  record_fits(image, &record) && image->host->spend(image->scan, 1);
         at = record.data_at + record.size) {
        const uint64_t to = record.address - image->address;
        if (record.size > 0 && netbom_range_ok(size, to, record.size))
            memcpy(dst + to, image->bytes.data + record.data_at, (size_t)record.size);
    }
    return size;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Image image;
    uint64_t end, good, wrong_at;
    (void)claim;
    if (!image_open(range, 0, &image))
        return;
    image.host = host;
    image.scan = scan;
    if (!records_walk(host, scan, &image, &end, &good, &wrong_at))
        host->problem(scan, "truncated", end, "the records break off");
    if (wrong_at > 0)
        host->problem(scan, "checksum", wrong_at, "the sum of a record differs");
    host->structure(scan, 0, netbom_slice(range, 0, end).size);
    const NetbomEntry entry = {.kind = NETBOM_PART, .name = "image", .name_size = 5};
    if (end > HEAD_SIZE)
        host->child_read(scan, &entry, image.size, image_read, &image, 0);
    host->finish(scan);
}

static const NetbomMagic magics[] = {{"B000FF\n", 7, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"wince-bin", NULL};

const NetbomPlugin wince_bin_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "wince-bin",
    .description = "images of Windows CE made of records",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
};

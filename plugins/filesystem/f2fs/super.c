/* SPDX-License-Identifier: GPL-3.0-or-later */
/* super.c: the superblock and its copy, and the facts about the whole file system. */
#include "f2fs.h"

#include "plugin-utf16.h"

#include <stdarg.h>
#include <stdio.h>

enum {
    PROBLEMS_MAX = 64,
    MAGIC = 0xf2f52010,
    UUID_AT = 108,
    LABEL_AT = 124,
    LABEL_UNITS = 512,
    MAKER_AT = 1668,
    MAKER_SIZE = 256,
    FEATURES_AT = 2180,
    DEVICES_AT = 2201,
    QUOTAS_AT = 2745,
    SUM_AT = 3068,
};

void
f2fs_problem(F2fsImage *image, const char *kind, uint64_t offset, const char *format, ...)
{
    char text[400];
    va_list args;
    if (image->quiet || image->n_problems > PROBLEMS_MAX)
        return;
    if (image->n_problems++ == PROBLEMS_MAX) {
        image->host->problem(image->scan, "corrupt", offset, "more problems are not listed");
        return;
    }
    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    image->host->problem(image->scan, kind, offset, "%s", text);
}

uint32_t
f2fs_sum_from(const F2fsImage *image, uint32_t start, const void *data, uint64_t size)
{
    return ~image->host->crc32(~start, data, size);
}

uint32_t
f2fs_sum(const F2fsImage *image, const void *data, uint64_t size)
{
    return f2fs_sum_from(image, MAGIC, data, size);
}

/* ---- reading ---- */

static bool
layout_read(const NetbomBytes *super, F2fsImage *image)
{
    NetbomReader reader = netbom_reader(super, 8, false);
    const uint32_t log_sector = netbom_u32(&reader), log_sectors = netbom_u32(&reader),
                   log_block = netbom_u32(&reader);
    image->log_segment = netbom_u32(&reader);
    reader.at = 36;
    const uint64_t blocks = netbom_u64(&reader);
    reader.at = 60;
    image->nat_segments = netbom_u32(&reader);
    reader.at = 76;
    image->cp_block = netbom_u32(&reader);
    image->sit_block = netbom_u32(&reader);
    image->nat_block = netbom_u32(&reader);
    image->ssa_block = netbom_u32(&reader);
    image->main_block = netbom_u32(&reader);
    image->root = netbom_u32(&reader);
    const uint32_t node = netbom_u32(&reader), meta = netbom_u32(&reader);
    reader.at = 1664;
    image->payload = netbom_u32(&reader);
    if (reader.failed || !netbom_match(super, 0, "\x10\x20\xf5\xf2", 4) || log_block < 12 ||
        log_block > 16 || log_sector > 16 || log_sector + log_sectors != log_block ||
        image->log_segment != 9 || image->root != 3 || node != 1 || meta != 2 || blocks == 0 ||
        blocks > UINT32_MAX)
        return false;
    image->block_size = UINT64_C(1) << log_block;
    image->size = blocks * image->block_size;
    return image->cp_block > 0 && image->cp_block < image->sit_block &&
           image->sit_block < image->nat_block && image->nat_block < image->ssa_block &&
           image->ssa_block < image->main_block && image->main_block < blocks;
}

/* The superblock at `super_at`; false: it is none, or one whose sum says that it is broken. */
static bool
super_parse(const NetbomBytes *rest, uint64_t super_at, F2fsImage *image)
{
    const NetbomBytes super = netbom_slice(rest, super_at, F2FS_SUPER_SIZE);
    if (super.size < F2FS_SUPER_SIZE || !layout_read(&super, image))
        return false;
    NetbomReader reader = netbom_reader(&super, FEATURES_AT, false);
    image->features = netbom_u32(&reader);
    reader.at = QUOTAS_AT;
    for (unsigned i = 0; i < F2FS_QUOTAS; i++)
        image->quotas[i] = netbom_u32(&reader);
    reader.at = SUM_AT;
    const uint32_t sum = netbom_u32(&reader);
    image->several_devices = super.data[DEVICES_AT] != 0;
    image->inode_seed = f2fs_sum_from(image, UINT32_MAX, super.data + UUID_AT, 16);
    image->sum_fits =
        !(image->features & F2FS_FEATURE_SUPER_SUM) || sum == f2fs_sum(image, super.data, SUM_AT);
    image->super_at = super_at;
    return true;
}

bool
f2fs_super_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
                F2fsImage *ret_image)
{
    const NetbomBytes rest = netbom_slice(bytes, at, UINT64_MAX);
    F2fsImage image = {.host = host, .scan = scan};
    if (!super_parse(&rest, F2FS_SUPER_AT, &image))
        return false;
    /* The copy is asked if the first one is broken. */
    F2fsImage other = {.host = host, .scan = scan};
    const uint64_t copy_at = image.block_size + F2FS_SUPER_AT;
    const bool has_copy = super_parse(&rest, copy_at, &other);
    image.copy_fits =
        has_copy && memcmp(rest.data + F2FS_SUPER_AT, rest.data + copy_at, LABEL_AT) == 0;
    if (!image.sum_fits && has_copy && other.sum_fits) {
        other.sum_fits = false; /* said of the first */
        image = other;
    }
    image.bytes = netbom_slice(&rest, 0, image.size);
    *ret_image = image;
    return true;
}

/* ---- facts ---- */

static void
give_text(const F2fsImage *image, const char *key, uint64_t at, uint64_t size, const char *text)
{
    image->host->header(image->scan, key, at, size, text, strlen(text));
}

static void
give_number(const F2fsImage *image, const char *key, uint64_t at, uint64_t size, uint64_t value)
{
    char text[24];
    snprintf(text, sizeof(text), "%llu", (unsigned long long)value);
    give_text(image, key, at, size, text);
}

static void
give_uuid(const F2fsImage *image)
{
    const uint8_t *uuid = image->bytes.data + image->super_at + UUID_AT;
    char text[40];
    unsigned size = 0;
    for (unsigned i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[size++] = '-';
        text[size++] = "0123456789abcdef"[uuid[i] >> 4];
        text[size++] = "0123456789abcdef"[uuid[i] & 15];
    }
    image->host->header(image->scan, "uuid", image->super_at + UUID_AT, 16, text, size);
}

void
f2fs_headers_give(const F2fsImage *image)
{
    static const char *const algorithms[F2FS_ALGORITHMS] = {"lzo", "lz4", "zstd", "lzo-rle"};
    const uint64_t at = image->super_at;
    const uint8_t *super = image->bytes.data + at;
    char label[LABEL_UNITS * PLUGIN_UTF8_MAX];
    const uint64_t label_size = plugin_utf16(super + LABEL_AT, LABEL_UNITS, label);
    image->host->header(image->scan, "label", at + LABEL_AT, 2 * LABEL_UNITS, label, label_size);
    image->host->header(image->scan, "made-by", at + MAKER_AT, MAKER_SIZE,
                        (const char *)super + MAKER_AT,
                        netbom_text_size(super + MAKER_AT, MAKER_SIZE));
    give_uuid(image);
    give_number(image, "block-size", at + 16, 4, image->block_size);
    for (unsigned i = 0; i < F2FS_ALGORITHMS; i++)
        if (image->algorithms >> i & 1)
            give_text(image, "compression", at + FEATURES_AT, 4, algorithms[i]);
    if (image->xattrs > 0)
        give_number(image, "xattrs", at, F2FS_SUPER_SIZE, image->xattrs);
    if (image->checkpoint.version > 0 && !(image->checkpoint.flags & F2FS_CLEAN))
        give_text(image, "state", image->checkpoint.at + 132, 4,
                  "in use: what was written after the last checkpoint is not in it");
}

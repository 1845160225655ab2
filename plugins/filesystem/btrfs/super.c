/* SPDX-License-Identifier: GPL-3.0-or-later */
/* super.c: the superblock and its copies, and the facts about the whole file system. */
#include "btrfs.h"

#include "plugin-date.h"

#include <stdarg.h>
#include <stdio.h>

enum {
    PROBLEMS_MAX = 64,
    MAGIC_AT = 0x40,
    DEVICE_AT = 0xc9,
    LABEL_AT = 0x12b,
    LABEL_SIZE = 256,
    METADATA_FSID_AT = 0x23b,
    CHUNKS_AT = 0x32b,
    CHUNKS_MAX = 2048,
    INCOMPAT_METADATA_FSID = 0x400,
};

void
btrfs_problem(BtrfsImage *image, const char *kind, uint64_t offset, const char *format, ...)
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

static bool
power_of_two(uint64_t value)
{
    return value > 0 && (value & (value - 1)) == 0;
}

bool
btrfs_super_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
                 BtrfsImage *ret_image)
{
    BtrfsImage image = {.host = host, .scan = scan};
    const NetbomBytes rest = netbom_slice(bytes, at, UINT64_MAX);
    const NetbomBytes super = netbom_slice(&rest, BTRFS_SUPER_AT, BTRFS_SUPER_SIZE);
    if (super.size < BTRFS_SUPER_SIZE || !netbom_match(&super, MAGIC_AT, "_BHRfS_M", 8))
        return false;
    NetbomReader reader = netbom_reader(&super, 0x30, false);
    const uint64_t own = netbom_u64(&reader);
    reader.at = 0x48;
    image.generation = netbom_u64(&reader);
    image.root = netbom_u64(&reader);
    image.chunk_root = netbom_u64(&reader);
    image.log_root = netbom_u64(&reader);
    reader.at = 0x70;
    const uint64_t total = netbom_u64(&reader);
    netbom_skip(&reader, 8);
    image.root_directory = netbom_u64(&reader);
    image.n_devices = netbom_u64(&reader);
    image.sector_size = netbom_u32(&reader);
    image.node_size = netbom_u32(&reader);
    reader.at = 0xa0;
    const uint32_t chunks_size = netbom_u32(&reader);
    reader.at = 0xbc;
    const uint64_t incompat = netbom_u64(&reader);
    image.sum_type = netbom_u16(&reader);
    image.root_level = netbom_u8(&reader);
    image.chunk_level = netbom_u8(&reader);
    image.log_level = netbom_u8(&reader);
    image.device = netbom_u64(&reader);
    image.size = netbom_u64(&reader);
    if (own != BTRFS_SUPER_AT || !power_of_two(image.sector_size) ||
        !power_of_two(image.node_size) || image.sector_size < 512 || image.sector_size > 65536 ||
        image.node_size < 1024 || image.node_size > 65536 || chunks_size > CHUNKS_MAX)
        return false;
    /* Of several devices, each says its own size. */
    if (image.size < BTRFS_SUPER_AT + BTRFS_SUPER_SIZE || image.size > total)
        image.size = total;
    if (image.size < BTRFS_SUPER_AT + BTRFS_SUPER_SIZE || image.size > INT64_MAX)
        return false;
    image.bytes = netbom_slice(&rest, 0, image.size);
    image.node_fsid = super.data + (incompat & INCOMPAT_METADATA_FSID ? METADATA_FSID_AT : 0x20);
    image.system_chunks = netbom_slice(&super, CHUNKS_AT, chunks_size);
    image.sum_fits = btrfs_sum_fits(&image, super.data, BTRFS_SUPER_SIZE);
    *ret_image = image;
    return true;
}

void
btrfs_supers_mark(const BtrfsImage *image)
{
    static const uint64_t places[] = {BTRFS_SUPER_AT, UINT64_C(64) << 20, UINT64_C(256) << 30};
    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
        if (netbom_range_ok(image->bytes.size, places[i], BTRFS_SUPER_SIZE) &&
            netbom_match(&image->bytes, places[i] + MAGIC_AT, "_BHRfS_M", 8))
            image->host->structure(image->scan, places[i], BTRFS_SUPER_SIZE);
}

/* ---- facts ---- */

static void
give_text(const BtrfsImage *image, const char *key, uint64_t at, uint64_t size, const char *text)
{
    image->host->header(image->scan, key, at, size, text, strlen(text));
}

static void
give_number(const BtrfsImage *image, const char *key, uint64_t at, uint64_t size, uint64_t value)
{
    char text[24];
    snprintf(text, sizeof(text), "%llu", (unsigned long long)value);
    give_text(image, key, at, size, text);
}

static void
give_uuid(const BtrfsImage *image, uint64_t at)
{
    const uint8_t *uuid = image->bytes.data + at;
    char text[40];
    unsigned size = 0;
    for (unsigned i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[size++] = '-';
        text[size++] = "0123456789abcdef"[uuid[i] >> 4];
        text[size++] = "0123456789abcdef"[uuid[i] & 15];
    }
    image->host->header(image->scan, "uuid", at, 16, text, size);
}

static void
give_compressions(const BtrfsImage *image)
{
    static const char *const names[BTRFS_COMPRESSIONS] = {NULL, "zlib", "lzo", "zstd"};
    for (unsigned i = 1; i < BTRFS_COMPRESSIONS; i++)
        if (image->compressions >> i & 1)
            give_text(image, "compression", BTRFS_SUPER_AT, BTRFS_SUPER_SIZE, names[i]);
}

void
btrfs_headers_give(const BtrfsImage *image, int64_t born, uint64_t born_at)
{
    const BtrfsVolume *chosen = btrfs_volume_find(image, image->default_volume);
    const char *label = (const char *)image->bytes.data + BTRFS_SUPER_AT + LABEL_AT;
    char date[PLUGIN_DATE_SIZE];
    image->host->header(image->scan, "label", BTRFS_SUPER_AT + LABEL_AT, LABEL_SIZE, label,
                        netbom_text_size(label, LABEL_SIZE));
    give_uuid(image, BTRFS_SUPER_AT + 0x20);
    if (born > 0 && born <= UINT32_MAX && plugin_date((uint32_t)born, date) > 0)
        give_text(image, "date", born_at, 12, date);
    give_number(image, "block-size", BTRFS_SUPER_AT + 0x90, 4, image->sector_size);
    give_number(image, "node-size", BTRFS_SUPER_AT + 0x94, 4, image->node_size);
    give_number(image, "generation", BTRFS_SUPER_AT + 0x48, 8, image->generation);
    if (image->n_devices != 1)
        give_number(image, "devices", BTRFS_SUPER_AT + 0x88, 8, image->n_devices);
    const char *sum = btrfs_sum_name(image->sum_type);
    if (sum)
        give_text(image, "checksum", BTRFS_SUPER_AT + 0xc4, 2, sum);
    give_compressions(image);
    if (image->n_volumes > 1)
        give_number(image, "subvolumes", BTRFS_SUPER_AT + 0x50, 8, image->n_volumes);
    if (chosen && chosen->path_size > 0)
        image->host->header(image->scan, "default-subvolume", chosen->root_at, 8, chosen->path,
                            chosen->path_size);
    if (image->xattrs > 0)
        give_number(image, "xattrs", BTRFS_SUPER_AT, BTRFS_SUPER_SIZE, image->xattrs);
    if (image->log_root != 0)
        give_text(image, "state", BTRFS_SUPER_AT + 0x60, 8, "in use: the log holds newer contents");
}

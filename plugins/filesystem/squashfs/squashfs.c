/* SPDX-License-Identifier: GPL-3.0-or-later */
/* squashfs.c: the SquashFS plugin: its magics, its claim, and the order in which an image is read.
 */
#include "squashfs.h"

#include "plugin-date.h"

static const NetbomMagic magics[] = {
    {"hsqs", 4, 0, NETBOM_MAGIC_NUL}, {"sqsh", 4, 0, NETBOM_MAGIC_NUL},
    {"shsq", 4, 0, NETBOM_MAGIC_NUL}, {"qshs", 4, 0, NETBOM_MAGIC_NUL},
    {"hsqt", 4, 0, NETBOM_MAGIC_NUL}, {"tqsh", 4, 0, NETBOM_MAGIC_NUL},
    {"sqlz", 4, 0, NETBOM_MAGIC_NUL}, {"zlqs", 4, 0, NETBOM_MAGIC_NUL},
};

static const char *const formats[] = {"squashfs", NULL};

enum {
    FLAG_EXPORT = 0x80,
    FLAG_OPTIONS = 0x400,
    ID_SIZE = 4,
    EXPORT_SIZE = 8,
    XATTR_ID_SIZE = 16,
};

static bool
image_open(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
           SqfsImage *ret_image)
{
    SqfsImage image = {.host = host, .scan = scan};
    if (!sqfs_super_read(bytes, at, &image.super))
        return false;
    image.bytes = netbom_slice(bytes, at, image.super.bytes_used);
    *ret_image = image;
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    SqfsImage image;
    if (!image_open(host, scan, object, at, &image))
        return false;
    bool whole = image.bytes.size == image.super.bytes_used;
    NetbomClaim claim = {.format = "squashfs",
                         .size = image.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_STRUCTURE,
                         .big_endian = image.super.big_endian};
    if (!whole)
        claim.problem = "the image is cut off";
    if (!sqfs_root_prove(&image)) {
        claim.grade = NETBOM_GRADE_HEADER;
        if (whole)
            claim.problem = "the root directory cannot be unpacked";
    }
    *ret_claim = claim;
    return true;
}

/* ---- header facts ---- */

static void
header(const SqfsImage *image, const char *key, uint64_t offset, uint64_t size, const char *value)
{
    image->host->header(image->scan, key, offset, size, value, strlen(value));
}

static void
headers_give(const SqfsImage *image)
{
    const SqfsSuper *super = &image->super;
    const SqfsLayout *layout = super->layout;
    char text[PLUGIN_DATE_SIZE];
    plugin_date(super->mkfs_time, text);
    if (super->mkfs_time > 0)
        header(image, "date", layout->mkfs_time_at, 4, text);
    if (image->codec)
        header(image, "compression", layout->compressor_at, layout->compressor_at ? 2 : 0,
               sqfs_codec_name(image));
    snprintf(text, sizeof(text), "%u", super->block_size);
    header(image, "block-size", layout->block_size_at, layout->block_size_width, text);
    snprintf(text, sizeof(text), "%u.%u", super->major, super->minor);
    header(image, "format-version", 28, 4, text);
    header(image, "endian", 0, 4, super->big_endian ? "big" : "little");
}

/* ---- tables ---- */

/* The directory table has no end of its own: it ends where the next thing begins. */
static uint64_t
directory_end(const SqfsImage *image)
{
    const SqfsSuper *super = &image->super;
    const uint64_t indexes[] = {super->fragments > 0 ? super->fragment_table : SQFS_NONE,
                                super->export_table, super->id_table, super->xattr_table};
    /* Tables that stand there as they are. */
    const uint64_t plain[] = {super->uids > 0 ? super->uid_table : SQFS_NONE,
                              super->gids > 0 ? super->gid_table : SQFS_NONE};
    uint64_t end = super->bytes_used;
    for (size_t i = 0; i < sizeof(indexes) / sizeof(indexes[0]); i++) {
        /* The blocks of a table stand in front of its index; the first entry points to the first.
         */
        uint64_t first = sqfs_index_first(image, indexes[i]);
        if (indexes[i] > super->directory_table && indexes[i] < end)
            end = indexes[i];
        if (first > super->directory_table && first < end)
            end = first;
    }
    for (size_t i = 0; i < sizeof(plain) / sizeof(plain[0]); i++)
        if (plain[i] > super->directory_table && plain[i] < end)
            end = plain[i];
    return end;
}

static void
options_mark(const SqfsImage *image)
{
    const SqfsSuper *super = &image->super;
    SqfsStored stored;
    uint64_t size = super->layout->super_size;
    if (super->major == 4 && (super->flags & FLAG_OPTIONS) &&
        sqfs_metadata_find(image, size, &stored) && stored.stored)
        size = stored.next;
    image->host->structure(image->scan, 0, size < image->bytes.size ? size : image->bytes.size);
}

/* Extended attributes are counted, not read. */
static void
xattrs_mark(const SqfsImage *image)
{
    const SqfsSuper *super = &image->super;
    char text[16];
    if (super->xattr_table == SQFS_NONE)
        return;
    NetbomReader reader = netbom_reader(&image->bytes, super->xattr_table, super->big_endian);
    uint64_t start = netbom_u64(&reader);
    uint32_t count = netbom_u32(&reader);
    netbom_skip(&reader, 4);
    uint64_t size = (uint64_t)count * XATTR_ID_SIZE;
    uint64_t n_blocks = (size + SQFS_METADATA_SIZE - 1) / SQFS_METADATA_SIZE;
    if (reader.failed || start >= reader.at || n_blocks > (image->bytes.size - reader.at) / 8)
        return;
    snprintf(text, sizeof(text), "%u", count);
    header(image, "xattrs", super->xattr_table + 8, 4, text);
    sqfs_table_mark_indexed(image, reader.at, size);
    /* The attributes themselves stand between `start` and the blocks of their table. */
    uint64_t first = netbom_u64(&reader);
    if (!reader.failed && n_blocks > 0 && start < first && first <= super->xattr_table)
        image->host->structure(image->scan, start, first - start);
    image->host->structure(image->scan, super->xattr_table, 16);
}

static bool
tables_load(SqfsImage *image)
{
    const SqfsSuper *super = &image->super;
    if (!sqfs_table_load(image, &image->inodes, super->inode_table, super->directory_table,
                         "inode table"))
        return false;
    sqfs_table_load(image, &image->directories, super->directory_table, directory_end(image),
                    "directory table");
    sqfs_table_load_indexed(image, &image->ids, super->id_table, (uint64_t)super->ids * ID_SIZE,
                            "table of owners");
    sqfs_table_append_raw(image, &image->ids, super->uid_table, (uint64_t)super->uids * ID_SIZE,
                          "table of users");
    sqfs_table_append_raw(image, &image->ids, super->gid_table, (uint64_t)super->gids * ID_SIZE,
                          "table of groups");
    if (super->fragments > 0 && super->fragment_table != SQFS_NONE)
        sqfs_table_load_indexed(image, &image->fragments, super->fragment_table,
                                (uint64_t)super->fragments * super->layout->fragment_size,
                                "fragment table");
    if (super->export_table != SQFS_NONE)
        sqfs_table_mark_indexed(image, super->export_table, (uint64_t)super->inodes * EXPORT_SIZE);
    xattrs_mark(image);
    return true;
}

static void
image_close(SqfsImage *image)
{
    sqfs_cache_free(image);
    sqfs_table_free(image, &image->inodes);
    sqfs_table_free(image, &image->directories);
    sqfs_table_free(image, &image->ids);
    sqfs_table_free(image, &image->fragments);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    SqfsImage image;
    (void)claim;
    if (!image_open(host, scan, range, 0, &image))
        return;
    if (image.bytes.size < image.super.bytes_used)
        host->problem(scan, "truncated", image.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)image.bytes.size,
                      (unsigned long long)image.super.bytes_used);
    if (!sqfs_root_prove(&image))
        host->problem(scan, "corrupt", image.super.inode_table,
                      "no known compression unpacks the root directory");
    options_mark(&image);
    if (tables_load(&image) && sqfs_cache_new(&image))
        sqfs_walk(&image);
    headers_give(&image);
    host->finish(scan);
    image_close(&image);
}

static void
foresee(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
        const NetbomClaim *claim)
{
    SqfsImage image;
    (void)claim;
    if (!image_open(host, scan, range, 0, &image))
        return;
    image.foreseeing = true;
    if (sqfs_root_prove(&image) && tables_load(&image) && sqfs_cache_new(&image))
        sqfs_walk(&image);
    image_close(&image);
}

static const char *const fact_keys[] = {"date",           "block-size", "compression", "endian",
                                        "format-version", "xattrs",     NULL};

const NetbomPlugin squashfs_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "squashfs",
    .description = "SquashFS 1.x to 4.0 in either byte order, with the compressions of vendors",
    .flags = NETBOM_PLUGIN_PARALLEL,
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
    .foresee = foresee,
};

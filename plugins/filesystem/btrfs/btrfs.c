/* SPDX-License-Identifier: GPL-3.0-or-later */
/* btrfs.c: the btrfs plugin: its claim, and the order in which an image is read. */
#include "btrfs.h"

static const NetbomMagic magics[] = {{"_BHRfS_M", 8, 0x10040, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"btrfs", NULL};

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    BtrfsImage image;
    if (!btrfs_super_read(host, scan, object, at, &image))
        return false;
    image.quiet = true;
    NetbomClaim claim = {.format = "btrfs",
                         .size = image.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_CHECKED};
    if (!image.sum_fits) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the checksum of the superblock differs";
    } else if (!btrfs_sum_name(image.sum_type)) {
        btrfs_system_chunks_read(&image);
        claim.grade = btrfs_tree_prove(&image, image.chunk_root, image.chunk_level)
                          ? NETBOM_GRADE_STRUCTURE
                          : NETBOM_GRADE_HEADER;
        host->release(scan, image.chunks);
    }
    *ret_claim = claim;
    return true;
}

/* When the root directory was made. */
static int64_t
birth(const BtrfsImage *image, uint64_t *ret_at)
{
    const BtrfsVolume *top = btrfs_volume_find(image, BTRFS_TREE_FILES);
    const BtrfsItem *item =
        top ? btrfs_item_find(top, top->root_directory, BTRFS_INODE_ITEM) : NULL;
    NetbomReader reader = netbom_reader(&image->bytes, item ? item->at + 0x94 : 0, false);
    *ret_at = reader.at;
    return item && item->size >= 0xa0 ? (int64_t)netbom_u64(&reader) : 0;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    BtrfsImage image;
    uint64_t born_at;
    (void)claim;
    if (!btrfs_super_read(host, scan, range, 0, &image))
        return;
    if (image.bytes.size < image.size)
        btrfs_problem(&image, "truncated", image.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)image.bytes.size, (unsigned long long)image.size);
    if (!image.sum_fits)
        btrfs_problem(&image, "checksum", BTRFS_SUPER_AT, "the checksum of the superblock differs");
    if (!btrfs_sum_name(image.sum_type))
        btrfs_problem(&image, "unsupported", BTRFS_SUPER_AT + 0xc4,
                      "checksums of kind %u are not known", image.sum_type);
    btrfs_supers_mark(&image);
    btrfs_nodes_mark(&image);
    btrfs_system_chunks_read(&image);
    btrfs_chunks_read(&image);
    btrfs_volumes_read(&image);
    btrfs_volumes_give(&image);
    host->finish(scan);
    int64_t born = birth(&image, &born_at);
    btrfs_headers_give(&image, born, born_at);
    btrfs_volumes_free(&image);
    host->release(scan, image.chunks);
}

static const char *const fact_keys[] = {
    "date",       "block-size", "checksum", "compression", "default-subvolume",
    "devices",    "generation", "label",    "node-size",   "state",
    "subvolumes", "uuid",       "xattrs",   NULL};

const NetbomPlugin btrfs_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "btrfs",
    .description = "btrfs with its subvolumes, on one device",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

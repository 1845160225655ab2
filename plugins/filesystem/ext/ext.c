/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ext.c: the plugin for ext2, ext3 and ext4: its claim, and the order in which an image is read. */
#include "ext.h"

static const NetbomMagic magics[] = {{"\x53\xef", 2, 0x438, 0}};
static const char *const formats[] = {"ext2", "ext3", "ext4", NULL};

static bool
image_open(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
           ExtImage *ret_image)
{
    ExtImage image = {.host = host, .scan = scan};
    if (!ext_super_read(bytes, at, &image.super))
        return false;
    image.bytes = netbom_slice(bytes, at, image.super.blocks * image.super.block_size);
    *ret_image = image;
    return true;
}

static bool
image_whole(const ExtImage *image)
{
    return image->bytes.size == image->super.blocks * image->super.block_size;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    ExtImage image;
    if (!image_open(host, scan, object, at, &image))
        return false;
    image.quiet = true;
    NetbomClaim claim = {.format = ext_format(&image.super),
                         .size = image.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_HEADER};
    if (ext_root_prove(&image))
        claim.grade = image.super.ro_compat & EXT_RO_CHECKSUM && image.super.checksum_fits
                          ? NETBOM_GRADE_CHECKED
                          : NETBOM_GRADE_STRUCTURE;
    if (!image.super.checksum_fits) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the checksum of the superblock differs";
    }
    if (claim.grade == NETBOM_GRADE_HEADER && image.bytes.size < 4096)
        return false;
    *ret_claim = claim;
    return true;
}

/* Blocks of the inodes that the file system keeps for itself: quotas, resizing, the journal. */
static void
reserved_mark(ExtImage *image)
{
    static const uint32_t numbers[] = {3, 4, 7, 8};
    for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        ExtInode inode;
        ExtMap map;
        if (!ext_inode_read(image, numbers[i], &inode) || inode.links == 0)
            continue;
        image->quiet = true;
        /* Where descriptors may grow is named in this one's tables only, over its full size. */
        ext_map_read(image, &inode, true, &map);
        image->quiet = false;
        ext_map_free(image, &map);
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    ExtImage image;
    (void)claim;
    if (!image_open(host, scan, range, 0, &image))
        return;
    const uint64_t whole = image.super.blocks * image.super.block_size;
    if (!image_whole(&image))
        ext_problem(&image, "truncated", image.bytes.size, "%llu of %llu bytes are there",
                    (unsigned long long)image.bytes.size, (unsigned long long)whole);
    if (!image.super.checksum_fits)
        ext_problem(&image, "checksum", EXT_SUPER_AT + 0x3fc,
                    "the checksum of the superblock differs");
    ext_metadata_mark(&image);
    reserved_mark(&image);
    ext_walk(&image);
    ext_headers_give(&image);
    host->finish(scan);
}

static const char *const fact_keys[] = {"date",       "block-size", "creator", "label",
                                        "last-mount", "mount-date", "state",   "uuid",
                                        "write-date", "xattrs",     NULL};

const NetbomPlugin ext_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "ext",
    .description = "Linux file systems ext2, ext3 and ext4",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* f2fs.c: the F2FS plugin: its claim, and the order in which an image is read. */
#include "f2fs.h"

static const NetbomMagic magics[] = {{"\x10\x20\xf5\xf2", 4, F2FS_SUPER_AT, 0}};
static const char *const formats[] = {"f2fs", NULL};

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    F2fsImage image;
    if (!f2fs_super_read(host, scan, object, at, &image))
        return false;
    image.quiet = true;
    NetbomClaim claim = {.format = "f2fs",
                         .size = image.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_HEADER};
    if (f2fs_checkpoint_read(&image) && f2fs_root_prove(&image))
        claim.grade = NETBOM_GRADE_CHECKED;
    else if (image.copy_fits)
        claim.grade = NETBOM_GRADE_STRUCTURE;
    if (!image.sum_fits) {
        claim.problem = "the checksum of the superblock differs";
        if (claim.grade > NETBOM_GRADE_STRUCTURE)
            claim.grade = NETBOM_GRADE_STRUCTURE;
    }
    *ret_claim = claim;
    return true;
}

/* The file system's own files. */
static void
quotas_mark(F2fsImage *image)
{
    for (unsigned i = 0; i < F2FS_QUOTAS; i++) {
        F2fsInode inode;
        if (image->quotas[i] != 0 && f2fs_inode_read(image, image->quotas[i], &inode))
            f2fs_mark(image, &inode, true);
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    F2fsImage image;
    (void)claim;
    if (!f2fs_super_read(host, scan, range, 0, &image))
        return;
    if (image.bytes.size < image.size)
        f2fs_problem(&image, "truncated", image.bytes.size, "%llu of %llu bytes are there%s",
                     (unsigned long long)image.bytes.size, (unsigned long long)image.size,
                     image.several_devices ? ", of several devices" : "");
    if (!image.sum_fits)
        f2fs_problem(&image, "checksum", F2FS_SUPER_AT, "the checksum of the superblock differs");
    f2fs_metadata_mark(&image);
    if (f2fs_checkpoint_read(&image)) {
        quotas_mark(&image);
        f2fs_walk(&image);
    } else {
        f2fs_problem(&image, "corrupt", image.cp_block * image.block_size,
                     "neither of the two checkpoints is valid");
    }
    host->finish(scan);
    f2fs_headers_give(&image);
}

static const char *const fact_keys[] = {"block-size", "compression", "label",  "made-by",
                                        "state",      "uuid",        "xattrs", NULL};

const NetbomPlugin f2fs_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "f2fs",
    .description = "F2FS with and without compression",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

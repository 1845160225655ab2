/* SPDX-License-Identifier: GPL-3.0-or-later */
/* erofs.c: the EROFS plugin: its claim, and the order in which an image is read. */
#include "erofs.h"

static const NetbomMagic magics[] = {{"\xe2\xe1\xf5\xe0", 4, EROFS_SUPER_AT, 0}};
static const char *const formats[] = {"erofs", NULL};

static bool
image_open(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
           ErofsImage *ret_image)
{
    if (!erofs_super_read(bytes, at, ret_image))
        return false;
    ret_image->host = host;
    ret_image->scan = scan;
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    ErofsImage image;
    if (!image_open(host, scan, object, at, &image))
        return false;
    image.quiet = true;
    NetbomClaim claim = {.format = "erofs",
                         .size = image.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_HEADER};
    if (erofs_root_prove(&image))
        claim.grade =
            image.compat & EROFS_COMPAT_CHECKSUM ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_STRUCTURE;
    if (!image.checksum_fits) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the checksum of the superblock differs";
    }
    *ret_claim = claim;
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    ErofsImage image;
    ErofsInode packed;
    (void)claim;
    if (!image_open(host, scan, range, 0, &image))
        return;
    if (image.bytes.size < image.size)
        erofs_problem(&image, "truncated", image.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)image.bytes.size, (unsigned long long)image.size);
    if (!image.checksum_fits)
        erofs_problem(&image, "checksum", EROFS_SUPER_AT + 4,
                      "the checksum of the superblock differs");
    if (image.incompat & ~(uint32_t)EROFS_INCOMPAT_KNOWN)
        erofs_problem(&image, "unsupported", EROFS_SUPER_AT + 80, "features 0x%x are not known",
                      image.incompat & ~(uint32_t)EROFS_INCOMPAT_KNOWN);
    host->structure(scan, EROFS_SUPER_AT, EROFS_SUPER_SIZE);
    if (image.configs_size > 0)
        host->structure(scan, image.configs_at, image.configs_size);
    if (image.packed > 0 && erofs_inode_read(&image, image.packed, &packed))
        erofs_mark(&image, &packed, true);
    erofs_walk(&image);
    host->finish(scan);
    erofs_headers_give(&image);
}

static const char *const fact_keys[] = {"date", "block-size", "compression", "label",
                                        "uuid", "xattrs",     NULL};

const NetbomPlugin erofs_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "erofs",
    .description = "EROFS with and without compression",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

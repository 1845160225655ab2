/* SPDX-License-Identifier: GPL-3.0-or-later */
/* super.c: the superblock, its facts, and the places of the metadata. */
#include "ext.h"

#include "filesystem/crc32c.h"
#include "plugin-date.h"

enum {
    MAGIC_AT = 0x38,
    CREATOR_AT = 0x48,
    UUID_AT = 0x68,
    LABEL_AT = 0x78,
    MOUNTED_ON_AT = 0x88,
    MADE_AT = 0x108,
    CHECKSUM_AT = 0x3fc,
};

static uint32_t
field(const NetbomBytes *super, uint64_t at, unsigned size)
{
    NetbomReader reader = netbom_reader(super, at, false);
    return (uint32_t)netbom_uint(&reader, size, false);
}

static bool
sizes_sane(const ExtSuper *super, uint32_t log_block_size)
{
    return log_block_size <= 6 && super->inodes > 0 && super->blocks > 0 &&
           super->blocks_per_group > 0 && super->blocks_per_group <= 8u * 65536 * 16 &&
           super->inodes_per_group > 0 && super->inodes_per_group <= 8 * super->block_size &&
           super->inode_size >= 128 && super->inode_size <= super->block_size &&
           (super->inode_size & (super->inode_size - 1)) == 0 && super->descriptor_size >= 32 &&
           super->descriptor_size <= 1024 &&
           (super->descriptor_size & (super->descriptor_size - 1)) == 0 &&
           super->first_block < super->blocks && super->blocks < (uint64_t)1 << 47 &&
           (super->first_block == (super->block_size == 1024 ? 1 : 0) ||
            (super->first_block == 0 && super->ro_compat & EXT_RO_CLUSTERS));
}

bool
ext_super_read(const NetbomBytes *bytes, uint64_t at, ExtSuper *ret_super)
{
    NetbomBytes block = netbom_slice(bytes, at, EXT_SUPER_AT + EXT_SUPER_SIZE);
    block = netbom_slice(&block, EXT_SUPER_AT, EXT_SUPER_SIZE);
    ExtSuper super = {.checksum_fits = true};
    if (block.size < EXT_SUPER_SIZE || field(&block, MAGIC_AT, 2) != 0xef53)
        return false;
    uint32_t log_block_size = field(&block, 0x18, 4), revision = field(&block, 0x4c, 4);
    /* The copies of the superblock name the group in which they stand. */
    if (log_block_size > 6 || revision > 1 || (revision > 0 && field(&block, 0x5a, 2) != 0))
        return false;
    super.block_size = 1024u << log_block_size;
    super.inodes = field(&block, 0, 4);
    super.blocks = field(&block, 4, 4);
    super.first_block = field(&block, 0x14, 4);
    super.blocks_per_group = field(&block, 0x20, 4);
    super.inodes_per_group = field(&block, 0x28, 4);
    super.inode_size = 128;
    super.descriptor_size = 32;
    if (revision > 0) {
        super.inode_size = field(&block, 0x58, 2);
        super.compat = field(&block, 0x5c, 4);
        super.incompat = field(&block, 0x60, 4);
        super.ro_compat = field(&block, 0x64, 4);
        super.reserved_descriptors = field(&block, 0xce, 2);
    }
    if (super.incompat & EXT_INCOMPAT_64BIT) {
        super.descriptor_size = field(&block, 0xfe, 2);
        super.blocks |= (uint64_t)field(&block, 0x150, 4) << 32;
    }
    super.first_meta_group = field(&block, 0x104, 4);
    super.backup_groups[0] = field(&block, 0x24c, 4);
    super.backup_groups[1] = field(&block, 0x250, 4);
    if (!sizes_sane(&super, log_block_size) || super.incompat & EXT_INCOMPAT_JOURNAL_DEVICE)
        return false;
    super.groups =
        (super.blocks - super.first_block + super.blocks_per_group - 1) / super.blocks_per_group;
    if (super.inodes > super.groups * super.inodes_per_group)
        return false;
    super.seed = super.incompat & EXT_INCOMPAT_SEED ? field(&block, 0x270, 4)
                                                    : crc32c(~0u, block.data + UUID_AT, 16);
    if (super.ro_compat & EXT_RO_CHECKSUM)
        super.checksum_fits = crc32c(~0u, block.data, CHECKSUM_AT) == field(&block, CHECKSUM_AT, 4);
    *ret_super = super;
    return true;
}

const char *
ext_format(const ExtSuper *super)
{
    const uint32_t ext3 = EXT_INCOMPAT_FILETYPE | EXT_INCOMPAT_RECOVER | EXT_INCOMPAT_META_BG |
                          EXT_INCOMPAT_COMPRESSION;
    if (super->incompat & ~ext3 || super->ro_compat & EXT_RO_EXT4)
        return "ext4";
    return super->compat & EXT_COMPAT_JOURNAL ? "ext3" : "ext2";
}

/* ---- facts ---- */

static void
give(const ExtImage *image, const char *key, uint64_t at, uint64_t size, const char *text)
{
    image->host->header(image->scan, key, EXT_SUPER_AT + at, size, text,
                        netbom_text_size(text, strlen(text)));
}

static void
give_text(const ExtImage *image, const char *key, uint64_t at, uint64_t size)
{
    const uint8_t *text = image->bytes.data + EXT_SUPER_AT + at;
    image->host->header(image->scan, key, EXT_SUPER_AT + at, size, (const char *)text,
                        netbom_text_size(text, size));
}

static void
give_date(const ExtImage *image, const char *key, uint64_t at, const NetbomBytes *block)
{
    char text[PLUGIN_DATE_SIZE];
    uint32_t seconds = field(block, at, 4);
    plugin_date(seconds, text);
    if (seconds > 0)
        give(image, key, at, 4, text);
}

void
ext_headers_give(const ExtImage *image)
{
    static const char *const creators[] = {"Linux", "Hurd", "Masix", "FreeBSD", "Lites"};
    NetbomBytes block = netbom_slice(&image->bytes, EXT_SUPER_AT, EXT_SUPER_SIZE);
    char text[40];
    const uint8_t *uuid = block.data + UUID_AT;
    char *at = text;
    bool empty = true;
    for (unsigned i = 0; i < 16; i++) {
        at += snprintf(at, 4, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", uuid[i]);
        empty = empty && uuid[i] == 0;
    }
    if (!empty)
        give(image, "uuid", UUID_AT, 16, text);
    give_text(image, "label", LABEL_AT, 16);
    give_text(image, "last-mount", MOUNTED_ON_AT, 64);
    uint32_t creator = field(&block, CREATOR_AT, 4);
    if (creator < sizeof(creators) / sizeof(creators[0]))
        give(image, "creator", CREATOR_AT, 4, creators[creator]);
    give_date(image, "date", MADE_AT, &block);
    give_date(image, "write-date", 0x30, &block);
    give_date(image, "mount-date", 0x2c, &block);
    snprintf(text, sizeof(text), "%u", image->super.block_size);
    give(image, "block-size", 0x18, 4, text);
    if (image->xattrs > 0) {
        snprintf(text, sizeof(text), "%llu", (unsigned long long)image->xattrs);
        give(image, "xattrs", 0, 0, text);
    }
    if (image->super.incompat & EXT_INCOMPAT_RECOVER)
        give(image, "state", 0x60, 4, "in use: the journal holds newer metadata");
}

/* ---- places ---- */

static void
mark(const ExtImage *image, uint64_t block, uint64_t count)
{
    uint64_t size = image->super.block_size;
    if (block >= image->super.blocks || count == 0)
        return;
    if (count > image->super.blocks - block)
        count = image->super.blocks - block;
    NetbomBytes part = netbom_slice(&image->bytes, block * size, count * size);
    if (part.size > 0)
        image->host->structure(image->scan, block * size, part.size);
}

static bool
is_power(uint64_t number, uint64_t base)
{
    while (number > 1 && number % base == 0)
        number /= base;
    return number == 1;
}

/* Does the group hold a copy of the superblock? */
static bool
group_has_super(const ExtSuper *super, uint64_t group)
{
    if (group == 0)
        return true;
    if (super->compat & EXT_COMPAT_SPARSE2)
        return group == super->backup_groups[0] || group == super->backup_groups[1];
    if (group == 1 || !(super->ro_compat & EXT_RO_SPARSE))
        return true;
    return is_power(group, 3) || is_power(group, 5) || is_power(group, 7);
}

/* The superblock and the descriptors of a group, where it has them. */
static void
group_head_mark(const ExtImage *image, uint64_t group)
{
    const ExtSuper *super = &image->super;
    uint64_t block = super->first_block + group * super->blocks_per_group;
    uint64_t per_block = super->block_size / super->descriptor_size;
    uint64_t descriptors = (super->groups + per_block - 1) / per_block;
    bool has_super = group_has_super(super, group);
    if (group == 0)
        image->host->structure(image->scan, EXT_SUPER_AT, EXT_SUPER_SIZE);
    else if (has_super)
        mark(image, block, 1);
    if (super->incompat & EXT_INCOMPAT_META_BG && group / per_block >= super->first_meta_group) {
        uint64_t place = group % per_block;
        if (place == 0 || place == 1 || place == per_block - 1)
            mark(image, block + has_super, 1);
    } else if (has_super) {
        if (super->incompat & EXT_INCOMPAT_META_BG)
            descriptors = super->first_meta_group;
        if (group == 0)
            block = ext_first_descriptors(super) - 1;
        mark(image, block + 1, descriptors + super->reserved_descriptors);
    }
}

void
ext_metadata_mark(ExtImage *image)
{
    const ExtSuper *super = &image->super;
    uint64_t table =
        ((uint64_t)super->inodes_per_group * super->inode_size + super->block_size - 1) /
        super->block_size;
    unsigned n_bad = 0;
    for (uint64_t group = 0; group < super->groups && image->host->spend(image->scan, 1); group++) {
        uint64_t start = (super->first_block + group * super->blocks_per_group) * super->block_size;
        if (start >= image->bytes.size)
            break;
        group_head_mark(image, group);
        if (!netbom_range_ok(image->bytes.size, ext_descriptor_at(super, group),
                             super->descriptor_size))
            break;
        mark(image, ext_descriptor_block(image, group, 0), 1);
        mark(image, ext_descriptor_block(image, group, 1), 1);
        mark(image, ext_descriptor_block(image, group, 2), table);
        if (!ext_descriptor_fits(image, group) && n_bad++ == 0)
            ext_problem(image, "checksum", ext_descriptor_at(super, group),
                        "the checksum of group %llu differs", (unsigned long long)group);
    }
}

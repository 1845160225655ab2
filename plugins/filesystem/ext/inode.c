/* SPDX-License-Identifier: GPL-3.0-or-later */
/* inode.c: group descriptors, inodes, and the extended attributes inside them. */
#include "ext.h"

#include "filesystem/crc32c.h"

#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>

enum {
    PROBLEMS_MAX = 64,
    DESCRIPTOR_CHECKSUM_AT = 0x1e,
    XATTR_MAGIC = 0xea020000,
    XATTR_ENTRY = 16,
    XATTR_SYSTEM = 7,
    XATTRS_MAX = 4096,
};

void
ext_problem(ExtImage *image, const char *kind, uint64_t offset, const char *format, ...)
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

/* ---- group descriptors ---- */

uint64_t
ext_descriptor_at(const ExtSuper *super, uint64_t group)
{
    uint64_t per_block = super->block_size / super->descriptor_size;
    uint64_t index = group / per_block;
    uint64_t block = ext_first_descriptors(super) + index;
    if (super->incompat & EXT_INCOMPAT_META_BG && index >= super->first_meta_group) {
        uint64_t first = index * per_block;
        /* The first group of a meta group may have a superblock in front. */
        bool has_super = first == 0 || first == 1 || !(super->ro_compat & EXT_RO_SPARSE);
        if (super->compat & EXT_COMPAT_SPARSE2)
            has_super =
                first == 0 || first == super->backup_groups[0] || first == super->backup_groups[1];
        block = super->first_block + first * super->blocks_per_group + has_super;
    }
    return block * super->block_size + group % per_block * super->descriptor_size;
}

/* field: 0 block bitmap, 1 inode bitmap, 2 inode table. */
uint64_t
ext_descriptor_block(const ExtImage *image, uint64_t group, unsigned field)
{
    uint64_t at = ext_descriptor_at(&image->super, group);
    NetbomReader low = netbom_reader(&image->bytes, at + 4 * (uint64_t)field, false);
    uint64_t block = netbom_u32(&low);
    if (image->super.descriptor_size >= 64) {
        NetbomReader high = netbom_reader(&image->bytes, at + 0x20 + 4 * (uint64_t)field, false);
        block |= (uint64_t)netbom_u32(&high) << 32;
    }
    return block;
}

bool
ext_descriptor_fits(const ExtImage *image, uint64_t group)
{
    const ExtSuper *super = &image->super;
    uint64_t at = ext_descriptor_at(super, group);
    static const uint8_t zero[2] = {0};
    const uint8_t number[4] = {(uint8_t)group, (uint8_t)(group >> 8), (uint8_t)(group >> 16),
                               (uint8_t)(group >> 24)};
    if (!(super->ro_compat & EXT_RO_CHECKSUM) ||
        !netbom_range_ok(image->bytes.size, at, super->descriptor_size))
        return true;
    const uint8_t *data = image->bytes.data + at;
    uint32_t crc = crc32c(super->seed, number, sizeof(number));
    crc = crc32c(crc, data, DESCRIPTOR_CHECKSUM_AT);
    crc = crc32c(crc, zero, sizeof(zero));
    crc = crc32c(crc, data + DESCRIPTOR_CHECKSUM_AT + 2,
                 super->descriptor_size - DESCRIPTOR_CHECKSUM_AT - 2);
    return (uint16_t)crc == (data[DESCRIPTOR_CHECKSUM_AT] | data[DESCRIPTOR_CHECKSUM_AT + 1] << 8);
}

/* ---- inodes ---- */

static bool
inode_checksum_fits(const ExtImage *image, const uint8_t *data, const ExtInode *inode)
{
    static const uint8_t zero[2] = {0};
    uint32_t size = image->super.inode_size, number = inode->number;
    const uint8_t ino[4] = {(uint8_t)number, (uint8_t)(number >> 8), (uint8_t)(number >> 16),
                            (uint8_t)(number >> 24)};
    bool high = size > 128 && inode->extra_size >= 4;
    uint32_t stored = data[0x7c] | (uint32_t)data[0x7d] << 8;
    if (!(image->super.ro_compat & EXT_RO_CHECKSUM))
        return true;
    uint32_t crc = crc32c(image->super.seed, ino, sizeof(ino));
    crc = crc32c(crc, data + 0x64, 4); /* generation */
    crc = crc32c(crc, data, 0x7c);
    crc = crc32c(crc, zero, 2);
    crc = crc32c(crc, data + 0x7e, 2);
    if (!high) {
        crc = crc32c(crc, data + 0x80, size - 0x80);
        return (uint16_t)crc == stored;
    }
    crc = crc32c(crc, data + 0x80, 2);
    crc = crc32c(crc, zero, 2);
    crc = crc32c(crc, data + 0x84, size - 0x84);
    return crc == (stored | (uint32_t)data[0x82] << 16 | (uint32_t)data[0x83] << 24);
}

static void
device_read(const uint8_t *map, ExtInode *inode)
{
    /* The old form in the first word, or the new one in the second. */
    uint32_t old = map[0] | (uint32_t)map[1] << 8;
    uint32_t new = map[4] | (uint32_t)map[5] << 8 | (uint32_t)map[6] << 16 | (uint32_t)map[7] << 24;
    if (old != 0) {
        inode->rdev_major = old >> 8;
        inode->rdev_minor = old & 0xff;
    } else {
        inode->rdev_major = new >> 8 & 0xfff;
        inode->rdev_minor = (new & 0xff) | (new >> 12 & 0xfff00);
    }
}

static bool
inode_find(const ExtImage *image, uint32_t number, uint64_t *ret_at)
{
    const ExtSuper *super = &image->super;
    if (number == 0 || number > super->inodes)
        return false;
    uint64_t group = (number - 1) / super->inodes_per_group;
    if (!netbom_range_ok(image->bytes.size, ext_descriptor_at(super, group),
                         super->descriptor_size))
        return false;
    uint64_t table = ext_descriptor_block(image, group, 2);
    if (table == 0 || table >= super->blocks)
        return false;
    *ret_at = table * super->block_size +
              (uint64_t)((number - 1) % super->inodes_per_group) * super->inode_size;
    return netbom_range_ok(image->bytes.size, *ret_at, super->inode_size);
}

static uint32_t
word(const uint8_t *p)
{
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static uint32_t
half(const uint8_t *p)
{
    return p[0] | (uint32_t)p[1] << 8;
}

bool
ext_inode_read(ExtImage *image, uint32_t number, ExtInode *ret_inode)
{
    ExtInode inode = {.number = number};
    if (!inode_find(image, number, &inode.at))
        return false;
    const uint8_t *data = image->bytes.data + inode.at;
    inode.mode = half(data);
    inode.uid = half(data + 2) | half(data + 0x78) << 16;
    inode.gid = half(data + 0x18) | half(data + 0x7a) << 16;
    inode.links = half(data + 0x1a);
    inode.size = word(data + 4);
    if (S_ISREG(inode.mode) || S_ISDIR(inode.mode))
        inode.size |= (uint64_t)word(data + 0x6c) << 32;
    inode.sectors = word(data + 0x1c) | (uint64_t)half(data + 0x74) << 32;
    inode.flags = word(data + 0x20);
    inode.xattr_block = word(data + 0x68);
    if (image->super.incompat & EXT_INCOMPAT_64BIT)
        inode.xattr_block |= (uint64_t)half(data + 0x76) << 32;
    inode.mtime = (int32_t)word(data + 0x10);
    if (image->super.inode_size > 128) {
        inode.extra_size = half(data + 0x80);
        if (inode.extra_size > image->super.inode_size - 128)
            inode.extra_size = 0;
        if (inode.extra_size >= 12)
            inode.mtime += (int64_t)(word(data + 0x88) & 3) << 32;
    }
    if (S_ISCHR(inode.mode) || S_ISBLK(inode.mode))
        device_read(data + 0x28, &inode);
    inode.checksum_fits = inode_checksum_fits(image, data, &inode);
    *ret_inode = inode;
    return inode.mode != 0;
}

/* ---- extended attributes ---- */

/* Goes through the entries of `area` from `at` on; *ret_data, if not NULL, is system.data. */
static uint64_t
entries_count(const NetbomBytes *area, uint64_t at, uint64_t values, NetbomBytes *ret_data)
{
    uint64_t count = 0;
    while (netbom_range_ok(area->size, at, XATTR_ENTRY) && count < XATTRS_MAX) {
        const uint8_t *entry = area->data + at;
        uint32_t offset = half(entry + 2), size = word(entry + 8);
        if (word(entry) == 0)
            break;
        if (ret_data && entry[0] == 4 && entry[1] == XATTR_SYSTEM &&
            netbom_match(area, at + XATTR_ENTRY, "data", 4) && word(entry + 4) == 0 &&
            netbom_range_ok(area->size, values + offset, size))
            *ret_data = netbom_slice(area, values + offset, size);
        at += (XATTR_ENTRY + entry[0] + 3) & ~(uint64_t)3;
        count++;
    }
    return count;
}

/* The attributes inside the inode. */
static uint64_t
inside_count(const ExtImage *image, const ExtInode *inode, NetbomBytes *ret_data)
{
    uint32_t from = 128 + inode->extra_size;
    if (inode->extra_size == 0 || from + 4 > image->super.inode_size)
        return 0;
    NetbomBytes area =
        netbom_slice(&image->bytes, inode->at + from, image->super.inode_size - from);
    if (word(area.data) != XATTR_MAGIC)
        return 0;
    return entries_count(&area, 4, 4, ret_data);
}

void
ext_xattrs_count(ExtImage *image, const ExtInode *inode)
{
    uint64_t block_size = image->super.block_size;
    image->xattrs += inside_count(image, inode, NULL);
    if (inode->xattr_block == 0)
        return;
    if (inode->xattr_block >= image->super.blocks ||
        !netbom_range_ok(image->bytes.size, inode->xattr_block * block_size, block_size)) {
        ext_problem(image, "corrupt", inode->at + 0x68, "inode %u: its attributes are not there",
                    inode->number);
        return;
    }
    NetbomBytes block = netbom_slice(&image->bytes, inode->xattr_block * block_size, block_size);
    if (word(block.data) != XATTR_MAGIC)
        return;
    image->xattrs += entries_count(&block, 32, 0, NULL);
    image->host->structure(image->scan, inode->xattr_block * block_size, block_size);
}

NetbomBytes
ext_inline_tail(const ExtImage *image, const ExtInode *inode)
{
    NetbomBytes data = {NULL, 0};
    inside_count(image, inode, &data);
    return data;
}

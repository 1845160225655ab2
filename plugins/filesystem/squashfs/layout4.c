/* SPDX-License-Identifier: GPL-3.0-or-later */
/* layout4.c: superblock, inodes and directory entries of SquashFS 4.0, in either byte order. */
#include "squashfs.h"

static bool
super_read(NetbomReader *reader, SqfsSuper *ret_super)
{
    netbom_skip(reader, 4); /* magic */
    ret_super->inodes = netbom_u32(reader);
    ret_super->mkfs_time = netbom_u32(reader);
    ret_super->block_size = netbom_u32(reader);
    ret_super->fragments = netbom_u32(reader);
    ret_super->compressor = netbom_u16(reader);
    ret_super->block_log = netbom_u16(reader);
    ret_super->flags = netbom_u16(reader);
    ret_super->ids = netbom_u16(reader);
    netbom_skip(reader, 4); /* version */
    ret_super->root = netbom_u64(reader);
    ret_super->bytes_used = netbom_u64(reader);
    ret_super->id_table = netbom_u64(reader);
    ret_super->xattr_table = netbom_u64(reader);
    ret_super->inode_table = netbom_u64(reader);
    ret_super->directory_table = netbom_u64(reader);
    ret_super->fragment_table = netbom_u64(reader);
    ret_super->export_table = netbom_u64(reader);
    return ret_super->block_log < 32 && ret_super->block_size == 1u << ret_super->block_log &&
           ret_super->ids > 0;
}

/* On disk the extended forms follow the seven basic ones in the same order. */
enum { EXTENDED = 7, TYPE_LAST = 14 };

static void
reg_read(NetbomReader *reader, bool extended, SqfsInode *inode)
{
    if (extended) {
        inode->start = netbom_u64(reader);
        inode->size = netbom_u64(reader);
        netbom_skip(reader, 8 + 4); /* sparse bytes, links */
    } else {
        inode->start = netbom_u32(reader);
    }
    inode->fragment = netbom_u32(reader);
    inode->fragment_offset = netbom_u32(reader);
    if (extended)
        netbom_skip(reader, 4); /* extended attributes */
    else
        inode->size = netbom_u32(reader);
}

static void
dir_read(NetbomReader *reader, bool extended, SqfsInode *inode)
{
    if (extended) {
        netbom_skip(reader, 4); /* links */
        inode->listing_size = netbom_u32(reader);
        inode->listing_block = netbom_u32(reader);
        netbom_skip(reader, 4 + 2); /* parent, number of index entries */
        inode->listing_offset = netbom_u16(reader);
    } else {
        inode->listing_block = netbom_u32(reader);
        netbom_skip(reader, 4); /* links */
        inode->listing_size = netbom_u16(reader);
        inode->listing_offset = netbom_u16(reader);
        netbom_skip(reader, 4); /* parent */
    }
}

static bool
inode_read(const SqfsSuper *super, NetbomReader *reader, SqfsInode *ret_inode)
{
    SqfsInode inode = {.fragment = SQFS_NO_FRAGMENT};
    uint16_t type = netbom_u16(reader);
    if (type == 0 || type > TYPE_LAST)
        return false;
    bool extended = type > EXTENDED;
    inode.type = (SqfsType)(extended ? type - EXTENDED : type);
    inode.mode = (netbom_u16(reader) & 07777) | sqfs_type_modes[inode.type];
    inode.owner = netbom_u16(reader);
    inode.group = netbom_u16(reader);
    inode.mtime = netbom_u32(reader);
    inode.number = netbom_u32(reader);
    if (inode.type == SQFS_REG) {
        reg_read(reader, extended, &inode);
        bool tail = inode.fragment == SQFS_NO_FRAGMENT && inode.size % super->block_size != 0;
        inode.n_blocks = inode.size / super->block_size + tail;
    } else if (inode.type == SQFS_DIR) {
        dir_read(reader, extended, &inode);
    } else if (inode.type == SQFS_SYMLINK) {
        netbom_skip(reader, 4); /* links */
        inode.target_size = netbom_u32(reader);
    } else if (inode.type == SQFS_BLOCK_DEVICE || inode.type == SQFS_CHAR_DEVICE) {
        netbom_skip(reader, 4); /* links */
        uint32_t rdev = netbom_u32(reader);
        inode.rdev_major = rdev >> 8 & 0xfff;
        inode.rdev_minor = (rdev & 0xff) | (rdev >> 12 & 0xfff00);
    }
    *ret_inode = inode;
    return !reader->failed && inode.number > 0;
}

static void
run_read(NetbomReader *reader, SqfsRun *ret_run)
{
    /* A count of all ones would wrap: it is taken as what it says and fails at the end of the
     * listing. */
    uint32_t count = netbom_u32(reader);
    ret_run->count = count < UINT32_MAX ? count + 1 : count;
    ret_run->inode_block = netbom_u32(reader);
    ret_run->inode_number = netbom_u32(reader);
}

static void
dirent_read(NetbomReader *reader, SqfsDirent *ret_dirent)
{
    ret_dirent->inode_offset = netbom_u16(reader);
    netbom_skip(reader, 2 + 2); /* inode number (difference), type */
    ret_dirent->name_size = netbom_u16(reader) + 1u;
}

const SqfsLayout sqfs_layout_4 = {
    .major = 4,
    .super_size = 96,
    .compressor_at = 20,
    .mkfs_time_at = 8,
    .block_size_at = 12,
    .block_size_width = 4,
    .index_size = 8,
    .fragment_size = 16,
    .word_size = 4,
    .empty_listing = 3,
    .super = super_read,
    .inode = inode_read,
    .run = run_read,
    .dirent = dirent_read,
};

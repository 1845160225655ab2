/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * layout-old.c: superblock, inodes and directory entries of SquashFS 1.x, 2.x and 3.x, in either
 * byte order.
 *
 * The three share one superblock that grew at its end, and store several fields in one word. Such
 * fields are counted from the least significant bit in little endian images and from the most
 * significant one in big endian images.
 */
#include "squashfs.h"

enum {
    FLAG_EXPORT = 0x80,
    TYPES_1 = 5,       /* 1.x: each further group of types counts for 16 more owners */
    OWNERS_1 = 16,     /* ... */
    SAME_GROUP_1 = 15, /* the group has the number of the owner */
    SAME_GROUP = 255,
    LONG_DIR = 8,
    LONG_REG = 9,
};

/* The fields of the superblock that all three have, up to the root inode. */
static void
super_head(NetbomReader *reader, SqfsSuper *super)
{
    netbom_skip(reader, 4); /* magic */
    super->inodes = netbom_u32(reader);
    super->bytes_used = netbom_u32(reader);
    super->uid_table = netbom_u32(reader);
    super->gid_table = netbom_u32(reader);
    super->inode_table = netbom_u32(reader);
    super->directory_table = netbom_u32(reader);
    netbom_skip(reader, 4); /* version */
    super->block_size = netbom_u16(reader);
    super->block_log = netbom_u16(reader);
    super->flags = netbom_u8(reader);
    super->uids = netbom_u8(reader);
    super->gids = netbom_u8(reader);
    super->mkfs_time = netbom_u32(reader);
    super->root = netbom_u64(reader);
    super->fragment_table = super->export_table = SQFS_NONE;
    super->id_table = super->xattr_table = SQFS_NONE;
}

static bool
super_ok(const SqfsSuper *super)
{
    return super->block_log < 32 && super->block_size == 1u << super->block_log;
}

static bool
super1_read(NetbomReader *reader, SqfsSuper *ret_super)
{
    super_head(reader, ret_super);
    return super_ok(ret_super);
}

static void
super2_more(NetbomReader *reader, SqfsSuper *super)
{
    super->block_size = netbom_u32(reader);
    super->fragments = netbom_u32(reader);
    super->fragment_table = netbom_u32(reader);
}

static bool
super2_read(NetbomReader *reader, SqfsSuper *ret_super)
{
    super_head(reader, ret_super);
    super2_more(reader, ret_super);
    return super_ok(ret_super);
}

static bool
super3_read(NetbomReader *reader, SqfsSuper *ret_super)
{
    super_head(reader, ret_super);
    super2_more(reader, ret_super);
    ret_super->bytes_used = netbom_u64(reader);
    ret_super->uid_table = netbom_u64(reader);
    ret_super->gid_table = netbom_u64(reader);
    ret_super->inode_table = netbom_u64(reader);
    ret_super->directory_table = netbom_u64(reader);
    ret_super->fragment_table = netbom_u64(reader);
    ret_super->export_table = netbom_u64(reader);
    if (!(ret_super->flags & FLAG_EXPORT))
        ret_super->export_table = SQFS_NONE;
    return super_ok(ret_super);
}

/* ---- fields in one word ---- */

typedef struct {
    uint32_t first, second;
} Pair;

/* A word of `size` bytes that holds a field of `width` bits and a second one in the rest. */
static Pair
pair_read(NetbomReader *reader, unsigned size, unsigned width)
{
    uint64_t word = netbom_uint(reader, size, reader->big_endian);
    unsigned rest = 8 * size - width;
    Pair pair;
    if (reader->big_endian) {
        pair.first = (uint32_t)(word >> rest);
        pair.second = (uint32_t)(word & ((UINT64_C(1) << rest) - 1));
    } else {
        pair.first = (uint32_t)(word & ((UINT64_C(1) << width) - 1));
        pair.second = (uint32_t)(word >> width);
    }
    return pair;
}

static uint32_t
u24_read(NetbomReader *reader)
{
    return (uint32_t)netbom_uint(reader, 3, reader->big_endian);
}

/* ---- inodes ---- */

static void
mode_set(SqfsInode *inode, uint32_t type, uint32_t permissions)
{
    inode->type = (SqfsType)type;
    inode->mode = permissions | sqfs_type_modes[type];
}

/* The table of owners holds the users first, then the groups. */
static void
owner_set(const SqfsSuper *super, SqfsInode *inode, uint32_t owner, uint32_t group, bool same)
{
    inode->owner = owner;
    inode->group = same ? owner : super->uids + group;
}

static void
blocks_count(const SqfsSuper *super, SqfsInode *inode)
{
    bool tail = inode->fragment == SQFS_NO_FRAGMENT && inode->size % super->block_size != 0;
    inode->n_blocks = inode->size / super->block_size + tail;
}

static void
rdev_read(NetbomReader *reader, SqfsInode *inode)
{
    uint16_t rdev = netbom_u16(reader);
    inode->rdev_major = rdev >> 8;
    inode->rdev_minor = rdev & 0xff;
}

static void
listing_set(SqfsInode *inode, Pair size_and_offset)
{
    inode->listing_size = size_and_offset.first;
    inode->listing_offset = size_and_offset.second;
}

/* A directory of 1.x or 2.x. */
static void
dir_read(NetbomReader *reader, bool extended, SqfsInode *inode)
{
    listing_set(inode, extended ? pair_read(reader, 5, 27) : pair_read(reader, 4, 19));
    inode->mtime = netbom_u32(reader);
    inode->listing_block = u24_read(reader);
    if (extended)
        netbom_skip(reader, 2); /* number of index entries */
}

static bool
inode1_read(const SqfsSuper *super, NetbomReader *reader, SqfsInode *ret_inode)
{
    SqfsInode inode = {.fragment = SQFS_NO_FRAGMENT};
    Pair type = pair_read(reader, 2, 4);
    Pair owner = pair_read(reader, 1, 4);
    uint32_t group_of_owners;
    if (type.first == 0) { /* a fifo or socket */
        Pair ipc = pair_read(reader, 1, 4);
        if (ipc.first != SQFS_FIFO && ipc.first != SQFS_SOCKET)
            return false;
        mode_set(&inode, ipc.first, type.second);
        group_of_owners = ipc.second;
    } else {
        mode_set(&inode, (type.first - 1) % TYPES_1 + 1, type.second);
        group_of_owners = (type.first - 1) / TYPES_1;
    }
    owner_set(super, &inode, group_of_owners * OWNERS_1 + owner.first, owner.second,
              owner.second == SAME_GROUP_1);
    if (inode.type == SQFS_REG) {
        inode.mtime = netbom_u32(reader);
        inode.start = netbom_u32(reader);
        inode.size = netbom_u32(reader);
        blocks_count(super, &inode);
    } else if (inode.type == SQFS_DIR) {
        dir_read(reader, false, &inode);
    } else if (inode.type == SQFS_SYMLINK) {
        inode.target_size = netbom_u16(reader);
    } else if (inode.type == SQFS_BLOCK_DEVICE || inode.type == SQFS_CHAR_DEVICE) {
        rdev_read(reader, &inode);
    }
    *ret_inode = inode;
    return !reader->failed;
}

/* The head of an inode of 2.x or 3.x. */
static bool
head_read(const SqfsSuper *super, NetbomReader *reader, uint32_t last_type, SqfsInode *inode,
          bool *ret_extended)
{
    Pair type = pair_read(reader, 2, 4);
    uint8_t owner = netbom_u8(reader);
    uint8_t group = netbom_u8(reader);
    if (type.first == 0 || type.first > last_type)
        return false;
    *ret_extended = type.first == LONG_DIR || type.first == LONG_REG;
    mode_set(inode,
             type.first == LONG_DIR   ? SQFS_DIR
             : type.first == LONG_REG ? SQFS_REG
                                      : type.first,
             type.second);
    owner_set(super, inode, owner, group, group == SAME_GROUP);
    return true;
}

static bool
inode2_read(const SqfsSuper *super, NetbomReader *reader, SqfsInode *ret_inode)
{
    SqfsInode inode = {.fragment = SQFS_NO_FRAGMENT};
    bool extended;
    if (!head_read(super, reader, LONG_DIR, &inode, &extended))
        return false;
    if (inode.type == SQFS_REG) {
        inode.mtime = netbom_u32(reader);
        inode.start = netbom_u32(reader);
        inode.fragment = netbom_u32(reader);
        inode.fragment_offset = netbom_u32(reader);
        inode.size = netbom_u32(reader);
        blocks_count(super, &inode);
    } else if (inode.type == SQFS_DIR) {
        dir_read(reader, extended, &inode);
    } else if (inode.type == SQFS_SYMLINK) {
        inode.target_size = netbom_u16(reader);
    } else if (inode.type == SQFS_BLOCK_DEVICE || inode.type == SQFS_CHAR_DEVICE) {
        rdev_read(reader, &inode);
    }
    *ret_inode = inode;
    return !reader->failed;
}

static void
reg3_read(NetbomReader *reader, bool extended, SqfsInode *inode)
{
    if (extended)
        netbom_skip(reader, 4); /* links */
    inode->start = netbom_u64(reader);
    inode->fragment = netbom_u32(reader);
    inode->fragment_offset = netbom_u32(reader);
    inode->size = extended ? netbom_u64(reader) : netbom_u32(reader);
}

static bool
inode3_read(const SqfsSuper *super, NetbomReader *reader, SqfsInode *ret_inode)
{
    SqfsInode inode = {.fragment = SQFS_NO_FRAGMENT};
    bool extended;
    if (!head_read(super, reader, LONG_REG, &inode, &extended))
        return false;
    inode.mtime = netbom_u32(reader);
    inode.number = netbom_u32(reader);
    if (inode.type == SQFS_REG) {
        reg3_read(reader, extended, &inode);
        blocks_count(super, &inode);
    } else {
        netbom_skip(reader, 4); /* links */
    }
    if (inode.type == SQFS_DIR) {
        listing_set(&inode, extended ? pair_read(reader, 5, 27) : pair_read(reader, 4, 19));
        inode.listing_block = netbom_u32(reader);
        netbom_skip(reader, extended ? 2 + 4 : 4); /* number of index entries, parent */
    } else if (inode.type == SQFS_SYMLINK) {
        inode.target_size = netbom_u16(reader);
    } else if (inode.type == SQFS_BLOCK_DEVICE || inode.type == SQFS_CHAR_DEVICE) {
        rdev_read(reader, &inode);
    }
    *ret_inode = inode;
    return !reader->failed && inode.number > 0;
}

/* ---- directory entries ---- */

static void
run2_read(NetbomReader *reader, SqfsRun *ret_run)
{
    ret_run->count = netbom_u8(reader) + 1u;
    ret_run->inode_block = u24_read(reader);
    ret_run->inode_number = 0;
}

static void
run3_read(NetbomReader *reader, SqfsRun *ret_run)
{
    ret_run->count = netbom_u8(reader) + 1u;
    ret_run->inode_block = netbom_u32(reader);
    ret_run->inode_number = netbom_u32(reader);
}

static void
dirent2_read(NetbomReader *reader, SqfsDirent *ret_dirent)
{
    ret_dirent->inode_offset = pair_read(reader, 2, 13).first; /* and the type */
    ret_dirent->name_size = netbom_u8(reader) + 1u;
}

static void
dirent3_read(NetbomReader *reader, SqfsDirent *ret_dirent)
{
    dirent2_read(reader, ret_dirent);
    netbom_skip(reader, 2); /* inode number (difference) */
}

const SqfsLayout sqfs_layout_1 = {
    .major = 1,
    .super_size = 51,
    .mkfs_time_at = 39,
    .block_size_at = 32,
    .block_size_width = 2,
    .marker_flag = 0x4,
    .word_size = 2,
    .super = super1_read,
    .inode = inode1_read,
    .run = run2_read,
    .dirent = dirent2_read,
};

const SqfsLayout sqfs_layout_2 = {
    .major = 2,
    .super_size = 63,
    .mkfs_time_at = 39,
    .block_size_at = 51,
    .block_size_width = 4,
    .marker_flag = 0x4,
    .index_size = 4,
    .fragment_size = 8,
    .word_size = 4,
    .super = super2_read,
    .inode = inode2_read,
    .run = run2_read,
    .dirent = dirent2_read,
};

const SqfsLayout sqfs_layout_3 = {
    .major = 3,
    .super_size = 119,
    .mkfs_time_at = 39,
    .block_size_at = 51,
    .block_size_width = 4,
    .empty_listing = 3,
    .marker_flag = 0x4,
    .index_size = 8,
    .fragment_size = 16,
    .word_size = 4,
    .super = super3_read,
    .inode = inode3_read,
    .run = run3_read,
    .dirent = dirent3_read,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* files.c: the files of a UBIFS as a mounted system would see them. */
#include "ubifs.h"

enum {
    MODE_TYPE = 0170000,
    MODE_FIFO = 0010000,
    MODE_CHAR = 0020000,
    MODE_DIR = 0040000,
    MODE_BLOCK = 0060000,
    MODE_FILE = 0100000,
    MODE_LINK = 0120000,
    MODE_SOCKET = 0140000,

    INODE_DATA_AT = 160,
    DATA_AT = 48,
    ENTRY_NAME_AT = 56,
    FLAG_ENCRYPTED = 64,
    DELETED_MAX = 256,

    COMPRESSION_NONE = 0,
    COMPRESSION_LZO,
    COMPRESSION_ZLIB,
    COMPRESSION_ZSTD,
};

/* The fields of an inode node. */
typedef struct {
    uint64_t size, mtime;
    uint32_t uid, gid, mode, flags;
    NetbomBytes data; /* text of a symlink, numbers of a device */
} Inode;

static const UbifsInode *
inode_find(const Ubifs *fs, uint64_t ino)
{
    uint64_t low = 0, high = fs->n_inodes;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (fs->inodes[middle].ino < ino)
            low = middle + 1;
        else
            high = middle;
    }
    return low < fs->n_inodes && fs->inodes[low].ino == ino ? &fs->inodes[low] : NULL;
}

static Inode
inode_read(const Ubifs *fs, const UbifsInode *place)
{
    NetbomReader reader = netbom_reader(&fs->bytes, place->at + 16, false);
    Inode inode;
    uint64_t node_size = netbom_u32(&reader);
    reader.at = place->at + 48;
    inode.size = netbom_u64(&reader);
    netbom_skip(&reader, 16); /* atime, ctime */
    inode.mtime = netbom_u64(&reader);
    netbom_skip(&reader, 16); /* nanoseconds, links */
    inode.uid = netbom_u32(&reader);
    inode.gid = netbom_u32(&reader);
    inode.mode = netbom_u32(&reader);
    inode.flags = netbom_u32(&reader);
    uint64_t data_size = netbom_u32(&reader);
    uint64_t room = node_size > INODE_DATA_AT ? node_size - INODE_DATA_AT : 0;
    inode.data =
        netbom_slice(&fs->bytes, place->at + INODE_DATA_AT, data_size < room ? data_size : room);
    if (inode.size < place->written)
        inode.size = place->written;
    return inode;
}

/* ---- contents ---- */

static bool
block_decode(Ubifs *fs, const UbifsData *data, uint8_t dst[UBIFS_BLOCK_SIZE], uint64_t *ret_size)
{
    NetbomReader reader = netbom_reader(&fs->bytes, data->at + 16, false);
    uint32_t node_size = netbom_u32(&reader);
    reader.at = data->at + 40;
    uint32_t size = netbom_u32(&reader);
    uint16_t compression = netbom_u16(&reader);
    NetbomBytes src = netbom_slice(&fs->bytes, data->at + DATA_AT, node_size - DATA_AT);
    NetbomCodec codec = compression == COMPRESSION_LZO    ? NETBOM_CODEC_LZO1X
                        : compression == COMPRESSION_ZLIB ? NETBOM_CODEC_DEFLATE
                                                          : NETBOM_CODEC_ZSTD;
    uint64_t got = 0;
    if (size > UBIFS_BLOCK_SIZE || compression > COMPRESSION_ZSTD)
        return false;
    if (compression == COMPRESSION_NONE) {
        got = src.size < size ? src.size : size;
        memcpy(dst, src.data, (size_t)got);
    } else {
        fs->host->decode_block(fs->scan, codec, NULL, src.data, src.size, dst, UBIFS_BLOCK_SIZE,
                               &got);
    }
    *ret_size = size;
    return got == size;
}

/* Blocks without a node are holes. */
static uint64_t
contents_read(void *state, uint64_t ino, uint8_t *dst, uint64_t size)
{
    Ubifs *fs = state;
    uint8_t block[UBIFS_BLOCK_SIZE];
    uint64_t low = 0, high = fs->n_data;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (fs->data[middle].ino < ino)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < fs->n_data && fs->data[low].ino == ino; low++) {
        const UbifsData *data = &fs->data[low];
        uint64_t to = (uint64_t)data->block * UBIFS_BLOCK_SIZE, got;
        if (!fs->host->spend(fs->scan, 1)) {
            ubifs_problem(fs, "limit", data->at, "no time for the data of a file");
            return to < size ? to : size;
        }
        if (to >= size)
            continue;
        if (block_decode(fs, data, block, &got))
            memcpy(dst + to, block, (size_t)(got < size - to ? got : size - to));
        else
            ubifs_problem(fs, "corrupt", data->at, "the data of a file cannot be decompressed");
    }
    return size;
}

static uint64_t
encrypted_read(void *state, uint64_t ino, uint8_t *dst, uint64_t size)
{
    (void)state;
    (void)ino;
    (void)dst;
    (void)size;
    return 0;
}

/* ---- entries ---- */

static void
device_numbers(const Inode *inode, NetbomEntry *entry)
{
    NetbomReader reader = netbom_reader(&inode->data, 0, false);
    uint32_t numbers = netbom_u32(&reader);
    entry->kind = NETBOM_DEVICE;
    entry->rdev_major = numbers >> 8 & 0xfff;
    entry->rdev_minor = (numbers & 0xff) | (numbers >> 12 & 0xfff00);
}

static bool
give_file(Ubifs *fs, const InodeLink *link, const Inode *inode, NetbomEntry *entry)
{
    entry->kind = NETBOM_FILE;
    if (!(inode->flags & FLAG_ENCRYPTED))
        return fs->host->child_read(fs->scan, entry, inode->size, contents_read, fs, link->ino);
    if (!fs->encrypted)
        fs->host->problem(fs->scan, "encrypted", link->at, "the contents of files are encrypted");
    fs->encrypted = true;
    return fs->host->child_read(fs->scan, entry, inode->size, encrypted_read, fs, link->ino);
}

/* Only names that were deleted after the last commit can be told. */
static void
deleted_note(Ubifs *fs, const InodeLink *link, const char *path, uint64_t path_size)
{
    if (fs->n_deleted++ < DELETED_MAX)
        fs->host->header(fs->scan, "deleted", link->at, ENTRY_NAME_AT + link->name_size, path,
                         path_size);
}

static InodeGiven
give(void *user, const InodeLink *link, const char *path, uint64_t path_size)
{
    Ubifs *fs = user;
    if (link->ino == 0) {
        deleted_note(fs, link, path, path_size);
        return INODE_LEAF;
    }
    const UbifsInode *place = inode_find(fs, link->ino);
    if (!place) {
        ubifs_problem(fs, "corrupt", link->at, "a name whose inode is not there");
        return INODE_LEAF;
    }
    Inode inode = inode_read(fs, place);
    NetbomEntry entry = {.name = path,
                         .name_size = path_size,
                         .mode = inode.mode,
                         .uid = inode.uid,
                         .gid = inode.gid,
                         .mtime = (int64_t)inode.mtime};
    bool more = true;
    switch (inode.mode & MODE_TYPE) {
    case MODE_DIR:
        entry.kind = NETBOM_DIR;
        return fs->host->child_entry(fs->scan, &entry) ? INODE_DIRECTORY : INODE_STOP;
    case MODE_LINK:
        entry.kind = NETBOM_SYMLINK;
        entry.target = (const char *)inode.data.data;
        entry.target_size = netbom_text_size(inode.data.data, inode.data.size);
        more = fs->host->child_entry(fs->scan, &entry);
        break;
    case MODE_CHAR:
    case MODE_BLOCK:
        device_numbers(&inode, &entry);
        more = fs->host->child_entry(fs->scan, &entry);
        break;
    case MODE_FIFO:
    case MODE_SOCKET:
        entry.kind = NETBOM_DEVICE;
        more = fs->host->child_entry(fs->scan, &entry);
        break;
    case MODE_FILE:
        more = give_file(fs, link, &inode, &entry);
        break;
    default:
        ubifs_problem(fs, "corrupt", place->at, "an inode of an unknown type");
    }
    return more ? INODE_LEAF : INODE_STOP;
}

void
ubifs_files_give(Ubifs *fs)
{
    if (fs->has_super && fs->n_inodes == 0)
        ubifs_problem(fs, "corrupt", 0, "there are no inodes");
    inode_tree_walk(&fs->tree, UBIFS_ROOT, "", give, fs);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* f2fs-make.c: makes the start of a small F2FS. */
#include "f2fs-make.h"

#include "put-le.h"

#include <lz4.h>
#include <lzo/lzo1x.h>
#include <string.h>
#include <sys/stat.h>
#include <zlib.h>
#include <zstd.h>

enum {
    BLOCK = F2FS_MAKE_BLOCK,
    SUPER = 1024,
    UUID_AT = SUPER + 108,
    PACK_BLOCKS = 8,
    EXTRA = 36,
    ADDRESSES = 360 + EXTRA,
    CLUSTER_LOG = 2,
    FEATURES = 0x8 | 0x20 | 0x800 | 0x2000, /* extra attributes, sums, compression */

    INLINE_DATA = 0x2,
    INLINE_DENTRY = 0x4,
    EXTRA_ATTR = 0x20,
    COMPRESSED = 0x4,

    ROOT = 3,
    FIRST = 4, /* inode numbers, in the order of the names */
    DIRECT_NID = 30,
    INDIRECT_NID = 31,
};

typedef struct {
    uint8_t *image;
    uint32_t next; /* block */
} Maker;

static const char *const names[] = {"lzo",   "lz4",  "zstd",   "rle",    "tail", "far",
                                    "moved", "link", "device", "secret", "d",    NULL};

static uint32_t
sum_from(uint32_t start, const uint8_t *data, uint64_t size)
{
    return (uint32_t)~crc32(~start, data, (uInt)size);
}

void
f2fs_make_seal_super(uint8_t *image)
{
    put_le(image + SUPER + 3068, sum_from(0xf2f52010, image + SUPER, 3068), 4);
    memcpy(image + BLOCK + SUPER, image + SUPER, 3072);
}

void
f2fs_make_seal_checkpoint(uint8_t *image)
{
    uint8_t *pack = image + F2FS_MAKE_CHECKPOINT;
    put_le(pack + 4092, sum_from(0xf2f52010, pack, 4092), 4);
    memcpy(pack + (size_t)(PACK_BLOCKS - 1) * BLOCK, pack, BLOCK);
}

void
f2fs_make_seal_inode(uint8_t *image, uint64_t at)
{
    uint32_t sum = sum_from(UINT32_MAX, image + UUID_AT, 16);
    uint8_t *node = image + at;
    put_le(node + 368, 0, 4);
    sum = sum_from(sum, node + BLOCK - 20, 4);
    sum = sum_from(sum, node + 68, 4);
    put_le(node + 368, sum_from(sum, node, BLOCK), 4);
}

static void
super_make(uint8_t *image)
{
    static const uint32_t layout[] = {2, 10, 11, 12, 13, ROOT, 1, 2}; /* from cp_blkaddr on */
    uint8_t *super = image + SUPER;
    put_le(super, 0xf2f52010, 4);
    put_le(super + 8, 9, 4);
    put_le(super + 12, 3, 4);
    put_le(super + 16, 12, 4);
    put_le(super + 20, 9, 4);
    put_le(super + 36, F2FS_MAKE_SIZE / BLOCK, 8);
    put_le(super + 60, 2, 4);
    for (unsigned i = 0; i < G_N_ELEMENTS(layout); i++)
        put_le(super + 76 + 4 * (size_t)i, layout[i], 4);
    memset(super + 108, 0xcd, 16);
    memcpy(super + 124, "m\0a\0d\0e\0", 8);
    memcpy(super + 1668, "a test", 6);
    put_le(super + 2180, FEATURES, 4);
    f2fs_make_seal_super(image);
}

static void
checkpoint_make(uint8_t *image)
{
    uint8_t *pack = image + F2FS_MAKE_CHECKPOINT;
    put_le(pack, 5, 8);
    put_le(pack + 132, 1, 4);
    put_le(pack + 136, PACK_BLOCKS, 4);
    put_le(pack + 140, 1, 4);
    put_le(pack + 156, 64, 4);
    put_le(pack + 160, 64, 4);
    put_le(pack + 164, 4092, 4);
    f2fs_make_seal_checkpoint(image);
}

/* ---- nodes ---- */

static void
nat_put(uint8_t *at, uint32_t ino, uint32_t block)
{
    put_le(at + 1, ino, 4);
    put_le(at + 5, block, 4);
}

/* The next free block becomes the node. */
static uint8_t *
node_start(Maker *maker, uint32_t nid, uint32_t ino)
{
    uint8_t *node = maker->image + (size_t)maker->next * BLOCK;
    put_le(node + BLOCK - 24, nid, 4);
    put_le(node + BLOCK - 20, ino, 4);
    nat_put(maker->image + F2FS_MAKE_NAT + (size_t)nid * 9, ino, maker->next++);
    return node;
}

static uint8_t *
inode_start(Maker *maker, uint32_t nid, uint32_t mode, unsigned bits, uint64_t size)
{
    uint8_t *node = node_start(maker, nid, nid);
    put_le(node, mode, 2);
    node[3] = (uint8_t)(bits | EXTRA_ATTR);
    put_le(node + 4, 5, 4);
    put_le(node + 8, 6, 4);
    put_le(node + 12, S_ISDIR(mode) ? 2 : 1, 4);
    put_le(node + 16, size, 8);
    put_le(node + 48, 1500000000, 8);
    put_le(node + 360, EXTRA, 2);
    return node;
}

static void
address_put(uint8_t *node, unsigned index, uint32_t block)
{
    put_le(node + ADDRESSES + 4 * (size_t)index, block, 4);
}

static void
inode_end(const Maker *maker, const uint8_t *node)
{
    f2fs_make_seal_inode(maker->image, (uint64_t)(node - maker->image));
}

static void
entry_put(uint8_t *entries, uint64_t room, unsigned slot, const char *name, uint32_t nid)
{
    const uint64_t count = room * 8 / (19 * 8 + 1);
    uint8_t *names_at = entries + room - count * 8, *entry = names_at - count * 11 + slot * 11;
    const size_t size = strlen(name);
    for (unsigned i = 0; i < (size + 7) / 8; i++)
        entries[(slot + i) / 8] |= (uint8_t)(1u << (slot + i) % 8);
    put_le(entry + 4, nid, 4);
    put_le(entry + 8, size, 2);
    memcpy(names_at + (size_t)slot * 8, name, size);
}

/* ---- files ---- */

uint8_t *
f2fs_make_text(void)
{
    uint8_t *text = g_malloc(F2FS_MAKE_TEXT);
    for (unsigned i = 0; i < F2FS_MAKE_TEXT; i++)
        text[i] = (uint8_t)('a' + i / 5 % 21 + i % 11 * (i / 1000 % 2));
    return text;
}

static uint64_t
pack(unsigned algorithm, const uint8_t *text, uint64_t size, uint8_t *dst, uint64_t room)
{
    g_autofree uint8_t *work = g_malloc(LZO1X_1_MEM_COMPRESS);
    lzo_uint packed = 0;
    if (algorithm == 1)
        return (uint64_t)LZ4_compress_default((const char *)text, (char *)dst, (int)size,
                                              (int)room);
    if (algorithm == 2)
        return ZSTD_compress(dst, room, text, size, 3);
    lzo1x_1_compress(text, size, dst, &packed, work);
    if (algorithm == 3)
        memcpy(dst, "\x11\x01", 2); /* the other form begins so */
    return packed;
}

/* Two clusters of four blocks: the first one compressed, the second as it is. */
static void
packed_make(Maker *maker, uint32_t nid, unsigned algorithm)
{
    g_autofree uint8_t *text = f2fs_make_text();
    const uint64_t cluster = (uint64_t)BLOCK << CLUSTER_LOG;
    uint8_t *node = inode_start(maker, nid, S_IFREG | 0640, 0, F2FS_MAKE_TEXT);
    put_le(node + 80, COMPRESSED, 4);
    node[392] = (uint8_t)algorithm;
    node[393] = CLUSTER_LOG;
    put_le(node + 394, 1, 2);
    uint8_t *packed = maker->image + (size_t)maker->next * BLOCK;
    const uint64_t size = pack(algorithm, text, cluster, packed + 24, 3 * BLOCK - 24);
    put_le(packed, size, 4);
    put_le(packed + 4, sum_from(0xf2f52010, packed + 24, size), 4);
    address_put(node, 0, 0xfffffffe);
    for (unsigned i = 0; i < (size + 24 + BLOCK - 1) / BLOCK; i++)
        address_put(node, 1 + i, maker->next++);
    memcpy(maker->image + (size_t)maker->next * BLOCK, text + cluster, F2FS_MAKE_TEXT - cluster);
    address_put(node, 4, maker->next++);
    inode_end(maker, node);
}

/* Its one block hangs in a node of addresses below a node of nids. */
static void
far_make(Maker *maker, uint32_t nid)
{
    g_autofree uint8_t *text = f2fs_make_text();
    uint8_t *node = inode_start(maker, nid, S_IFREG | 0600, 0, F2FS_MAKE_FAR + 100);
    put_le(node + BLOCK - 24 - 20 + 8, INDIRECT_NID, 4);
    inode_end(maker, node);
    uint8_t *nids = node_start(maker, INDIRECT_NID, nid);
    put_le(nids, DIRECT_NID, 4);
    uint8_t *addresses = node_start(maker, DIRECT_NID, nid);
    /* The extra attributes take 9 addresses away from the inode. */
    put_le(addresses + (size_t)(5 + EXTRA / 4) * 4, maker->next, 4);
    memcpy(maker->image + (size_t)maker->next++ * BLOCK, text, 100);
}

/* The table leads to another block, the journal to the right one. */
static void
moved_make(Maker *maker, uint32_t nid)
{
    uint8_t *node = inode_start(maker, nid, S_IFREG | 0600, INLINE_DATA, 6),
            *journal = maker->image + F2FS_MAKE_CHECKPOINT + BLOCK + 3584;
    memcpy(node + ADDRESSES + 4, "moved\n", 6);
    inode_end(maker, node);
    put_le(journal, 1, 2);
    put_le(journal + 2, nid, 4);
    nat_put(journal + 6, nid, maker->next - 1);
    nat_put(maker->image + F2FS_MAKE_NAT + (size_t)nid * 9, nid, 13);
}

static void
rest_make(Maker *maker)
{
    uint8_t *node = inode_start(maker, FIRST + 4, S_IFREG | 0600, INLINE_DATA, 5);
    memcpy(node + ADDRESSES + 4, "tail\n", 5);
    inode_end(maker, node);
    far_make(maker, FIRST + 5);
    moved_make(maker, FIRST + 6);
    node = inode_start(maker, FIRST + 7, S_IFLNK | 0777, INLINE_DATA, 4);
    memcpy(node + ADDRESSES + 4, "tail", 4);
    inode_end(maker, node);
    node = inode_start(maker, FIRST + 8, S_IFBLK | 0660, 0, 0);
    address_put(node, 1, (70000 & 0xff) | 259 << 8 | (70000u & ~0xffu) << 12);
    inode_end(maker, node);
    node = inode_start(maker, FIRST + 9, S_IFREG | 0600, 0, 100);
    node[2] = 0x4;
    address_put(node, 0, 13);
    inode_end(maker, node);
    node = inode_start(maker, FIRST + 10, S_IFDIR | 0711, 0, BLOCK);
    address_put(node, 0, maker->next);
    inode_end(maker, node);
    entry_put(maker->image + (size_t)maker->next++ * BLOCK, BLOCK, 3, "a-name-of-several-slots",
              FIRST + 4);
}

uint8_t *
f2fs_make(bool all)
{
    Maker maker = {g_malloc0(F2FS_MAKE_SIZE), F2FS_MAKE_ROOT / BLOCK};
    /* Entries stand in the inode: what is left of it but for 50 addresses of attributes and one. */
    const uint64_t room = (923 - EXTRA / 4 - 50 - 1) * 4;
    super_make(maker.image);
    checkpoint_make(maker.image);
    uint8_t *root = inode_start(&maker, ROOT, S_IFDIR | 0755, INLINE_DENTRY, BLOCK);
    entry_put(root + ADDRESSES + 4, room, 0, ".", ROOT);
    entry_put(root + ADDRESSES + 4, room, 1, "..", ROOT);
    for (unsigned i = 0; names[i]; i++)
        if (all || (i != 3 && i != 5 && i != 9))
            entry_put(root + ADDRESSES + 4, room, 2 + i, names[i], FIRST + i);
    inode_end(&maker, root);
    for (unsigned i = 0; i < 4; i++)
        packed_make(&maker, FIRST + i, i);
    rest_make(&maker);
    g_assert(maker.next <= F2FS_MAKE_SIZE / BLOCK);
    return maker.image;
}

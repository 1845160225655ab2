/* SPDX-License-Identifier: GPL-3.0-or-later */
/* btrfs-make.c: makes the small btrfs. */
#include "btrfs-make.h"

#include "filesystem/crc32c.h"
#include "put-le.h"

#include <lzo/lzo1x.h>
#include <string.h>
#include <sys/stat.h>
#include <zlib.h>
#include <zstd.h>

enum {
    NODE = 4096,
    HEAD = 0x65,
    SUPER = 0x10000,
    SYSTEM_LOGICAL = 0x100000,
    LOGICAL = 0x200000, /* of the second chunk, */
    PHYSICAL = 0x40000, /* and its place */
    CHUNK_SIZE = 0x40000,
    DATA = 0x10000, /* in the second chunk: where data begin */
    FIRST = 257,    /* inode numbers of the entries, in the order of their names below */
};

typedef struct {
    uint8_t *node;
    uint32_t count, used; /* items, and bytes of them */
} Leaf;

static uint64_t
place_of(uint64_t logical)
{
    return logical < LOGICAL ? logical - SYSTEM_LOGICAL + BTRFS_MAKE_CHUNK_LEAF
                             : logical - LOGICAL + PHYSICAL;
}

void
btrfs_make_seal(uint8_t *image, uint64_t at)
{
    put_le(image + at, ~crc32c(UINT32_MAX, image + at + 32, NODE - 32), 4);
}

/* ---- nodes ---- */

static Leaf
node_start(uint8_t *image, uint64_t logical, uint64_t owner, uint8_t level)
{
    uint8_t *node = image + place_of(logical);
    memcpy(node + 0x20, image + SUPER + 0x20, 16);
    put_le(node + 0x30, logical, 8);
    put_le(node + 0x50, 7, 8);
    put_le(node + 0x58, owner, 8);
    node[0x64] = level;
    return (Leaf){.node = node};
}

static void
key_put(uint8_t *at, uint64_t object, uint8_t type, uint64_t offset)
{
    put_le(at, object, 8);
    at[8] = type;
    put_le(at + 9, offset, 8);
}

static void
leaf_add(Leaf *leaf, uint64_t object, uint8_t type, uint64_t offset, const void *data,
         uint32_t size)
{
    uint8_t *item = leaf->node + HEAD + (size_t)25 * leaf->count++;
    leaf->used += size;
    g_assert(HEAD + 25 * leaf->count + leaf->used <= NODE);
    key_put(item, object, type, offset);
    put_le(item + 17, NODE - HEAD - leaf->used, 4);
    put_le(item + 21, size, 4);
    memcpy(leaf->node + NODE - leaf->used, data, size);
    put_le(leaf->node + 0x60, leaf->count, 4);
}

/* ---- chunks and the superblock ---- */

/* Answers the size of the item. */
static uint32_t
chunk_put(uint8_t *at, uint64_t size, uint64_t type, const uint64_t *places, uint32_t copies)
{
    put_le(at, size, 8);
    put_le(at + 8, 2, 8);
    put_le(at + 16, 65536, 8);
    put_le(at + 24, type, 8);
    put_le(at + 44, copies, 2);
    for (uint32_t i = 0; i < copies; i++) {
        put_le(at + 0x30 + 0x20 * (size_t)i, 1, 8);
        put_le(at + 0x30 + 0x20 * (size_t)i + 8, places[i], 8);
    }
    return 0x30 + 0x20 * copies;
}

static void
chunks_make(uint8_t *image)
{
    static const uint64_t system[] = {BTRFS_MAKE_CHUNK_LEAF, BTRFS_MAKE_CHUNK_COPY},
                          mixed[] = {PHYSICAL};
    uint8_t *array = image + SUPER + 0x32b;
    Leaf leaf = node_start(image, SYSTEM_LOGICAL, 3, 0);
    key_put(array, 256, 228, SYSTEM_LOGICAL);
    uint32_t size = chunk_put(array + 17, 0x10000, 0x2 | 0x20, system, 2);
    leaf_add(&leaf, 256, 228, SYSTEM_LOGICAL, array + 17, size);
    array += 17 + size;
    key_put(array, 256, 228, LOGICAL);
    size = chunk_put(array + 17, CHUNK_SIZE, 0x1 | 0x4, mixed, 1);
    leaf_add(&leaf, 256, 228, LOGICAL, array + 17, size);
    put_le(image + SUPER + 0xa0, (uint64_t)(array + 17 + size - (image + SUPER + 0x32b)), 4);
    btrfs_make_seal(image, BTRFS_MAKE_CHUNK_LEAF);
    memcpy(image + BTRFS_MAKE_CHUNK_COPY, image + BTRFS_MAKE_CHUNK_LEAF, NODE);
}

static void
super_make(uint8_t *image)
{
    uint8_t *super = image + SUPER;
    memset(super + 0x20, 0xab, 16);
    put_le(super + 0x30, SUPER, 8);
    memcpy(super + 0x40, "_BHRfS_M", 8);
    put_le(super + 0x48, 7, 8);
    put_le(super + 0x50, LOGICAL, 8);
    put_le(super + 0x58, SYSTEM_LOGICAL, 8);
    put_le(super + 0x70, BTRFS_MAKE_SIZE, 8);
    put_le(super + 0x80, 6, 8);
    put_le(super + 0x88, 1, 8);
    put_le(super + 0x90, NODE, 4);
    put_le(super + 0x94, NODE, 4);
    put_le(super + 0xc9, 1, 8);
    put_le(super + 0xd1, BTRFS_MAKE_SIZE, 8);
    memcpy(super + 0x12b, "made here", 9);
}

/* ---- inodes and names ---- */

static void
inode_add(Leaf *leaf, uint64_t ino, uint32_t mode, uint64_t size, uint64_t device)
{
    uint8_t item[160] = {0};
    put_le(item + 0x10, size, 8);
    put_le(item + 0x28, 1, 4);
    put_le(item + 0x2c, 5, 4);
    put_le(item + 0x30, 6, 4);
    put_le(item + 0x34, mode, 4);
    put_le(item + 0x38, device, 8);
    put_le(item + 0x88, 1500000000, 8);
    put_le(item + 0x94, 1400000000, 8);
    leaf_add(leaf, ino, 1, 0, item, sizeof(item));
}

static void
entry_add(Leaf *leaf, uint64_t directory, uint8_t type, uint64_t index, const char *name,
          uint64_t object, uint8_t object_type)
{
    uint8_t item[30 + 16] = {0};
    uint32_t size = (uint32_t)strlen(name);
    key_put(item, object, object_type, 0);
    put_le(item + 27, size, 2);
    item[29] = 1;
    memcpy(item + 30, name, size);
    leaf_add(leaf, directory, type, index, item, 30 + size);
}

static void
ref_add(Leaf *leaf, uint64_t ino, const char *name)
{
    uint8_t item[10 + 16] = {0};
    uint32_t size = (uint32_t)strlen(name);
    put_le(item + 8, size, 2);
    memcpy(item + 10, name, size);
    leaf_add(leaf, ino, 12, 256, item, 10 + size);
}

/* ---- data ---- */

uint8_t *
btrfs_make_text(void)
{
    uint8_t *text = g_malloc(BTRFS_MAKE_TEXT);
    for (unsigned i = 0; i < BTRFS_MAKE_TEXT; i++)
        text[i] = (uint8_t)('a' + i / 3 % 23 + i % 7 * (i / 1000 % 2));
    return text;
}

/* Segments of a sector each, in btrfs' frame; answers the size. */
static uint64_t
lzo_pack(const uint8_t *text, uint64_t size, uint8_t *dst)
{
    g_autofree uint8_t *work = g_malloc(LZO1X_1_MEM_COMPRESS);
    uint64_t at = 4;
    for (uint64_t from = 0; from < size; from += NODE) {
        lzo_uint packed = 0;
        lzo1x_1_compress(text + from, MIN(size - from, NODE), dst + at + 4, &packed, work);
        put_le(dst + at, packed, 4);
        at += 4 + packed;
        if (NODE - at % NODE < 4)
            at += NODE - at % NODE;
    }
    put_le(dst, at, 4);
    return at;
}

static uint64_t
pack(unsigned compression, const uint8_t *text, uint64_t size, uint8_t *dst, uint64_t room)
{
    uLongf packed = room;
    if (compression == 2)
        return lzo_pack(text, size, dst);
    if (compression == 3)
        return ZSTD_compress(dst, room, text, size, 3);
    g_assert(compress2(dst, &packed, text, size, 6) == Z_OK);
    return packed;
}

static void
extent_add(Leaf *leaf, uint64_t ino, uint64_t from, unsigned kind, unsigned compression,
           uint64_t logical, uint64_t stored, uint64_t skip, uint64_t size)
{
    uint8_t item[53] = {0};
    put_le(item, 7, 8);
    put_le(item + 8, compression ? (BTRFS_MAKE_TEXT + 4095) / 4096 * 4096 : size, 8);
    item[16] = (uint8_t)compression;
    item[20] = (uint8_t)kind;
    put_le(item + 21, logical, 8);
    put_le(item + 29, stored, 8);
    put_le(item + 37, skip, 8);
    put_le(item + 45, size, 8);
    leaf_add(leaf, ino, 108, from, item, sizeof(item));
}

static void
inline_add(Leaf *leaf, uint64_t ino, unsigned compression, const void *data, uint32_t size,
           uint64_t unpacked)
{
    uint8_t item[1024] = {0};
    put_le(item + 8, unpacked, 8);
    item[16] = (uint8_t)compression;
    memcpy(item + 21, data, size);
    leaf_add(leaf, ino, 108, 0, item, 21 + size);
}

/* ---- the trees ---- */

static const char *const names[] = {"plain", "zlib",     "lzo",  "zstd",   "inline",
                                    "part",  "prealloc", "link", "device", NULL};

static void
names_make(uint8_t *image)
{
    Leaf leaf = node_start(image, LOGICAL + 0x2000, 5, 0);
    inode_add(&leaf, 256, S_IFDIR | 0755, 0, 0);
    for (unsigned i = 0; names[i]; i++)
        entry_add(&leaf, 256, 84, 1000 + i, names[i], FIRST + i, 1);
    for (unsigned i = 0; names[i]; i++)
        entry_add(&leaf, 256, 96, 2 + i, names[i], FIRST + i, 1);
    entry_add(&leaf, 256, 96, 100, "again", FIRST, 1);
    entry_add(&leaf, 256, 96, 101, "sub", 256, 132);
    btrfs_make_seal(image, BTRFS_MAKE_NAMES_LEAF);
}

static void
inodes_make(uint8_t *image)
{
    g_autofree uint8_t *text = btrfs_make_text();
    const uint64_t whole = (BTRFS_MAKE_TEXT + 4095) / 4096 * 4096;
    uint64_t at = DATA, zlib_at = 0, zlib_size = 0, packed_size;
    Leaf leaf = node_start(image, LOGICAL + 0x3000, 5, 0);
    for (unsigned i = 0; i < 4; i++) {
        inode_add(&leaf, FIRST + i, S_IFREG | 0640, BTRFS_MAKE_TEXT, 0);
        ref_add(&leaf, FIRST + i, names[i]);
        uint64_t stored = whole;
        if (i == 0)
            memcpy(image + PHYSICAL + at, text, BTRFS_MAKE_TEXT);
        else
            stored = (pack(i, text, BTRFS_MAKE_TEXT, image + PHYSICAL + at, 0x8000) + 4095) / 4096 *
                     4096;
        extent_add(&leaf, FIRST + i, 0, 1, i, LOGICAL + at, stored, 0, whole);
        if (i == 1) {
            zlib_at = LOGICAL + at;
            zlib_size = stored;
        }
        at += stored;
    }
    uint8_t packed[1024];
    packed_size = pack(2, text, 300, packed, sizeof(packed));
    inode_add(&leaf, FIRST + 4, S_IFREG | 0600, 300, 0);
    ref_add(&leaf, FIRST + 4, names[4]);
    inline_add(&leaf, FIRST + 4, 2, packed, (uint32_t)packed_size, 300);
    inode_add(&leaf, FIRST + 5, S_IFREG | 0600, BTRFS_MAKE_HOLE + BTRFS_MAKE_PART, 0);
    ref_add(&leaf, FIRST + 5, names[5]);
    extent_add(&leaf, FIRST + 5, BTRFS_MAKE_HOLE, 1, 1, zlib_at, zlib_size, BTRFS_MAKE_PART_AT,
               BTRFS_MAKE_PART);
    inode_add(&leaf, FIRST + 6, S_IFREG | 0600, 5000, 0);
    ref_add(&leaf, FIRST + 6, names[6]);
    memset(image + PHYSICAL + at, 0x77, 8192);
    extent_add(&leaf, FIRST + 6, 0, 2, 0, LOGICAL + at, 8192, 0, 8192);
    inode_add(&leaf, FIRST + 7, S_IFLNK | 0777, 8, 0);
    ref_add(&leaf, FIRST + 7, names[7]);
    inline_add(&leaf, FIRST + 7, 0, "sub/deep", 8, 8);
    inode_add(&leaf, FIRST + 8, S_IFCHR | 0600, 0, 4 << 20 | 64);
    ref_add(&leaf, FIRST + 8, names[8]);
    btrfs_make_seal(image, BTRFS_MAKE_INODE_LEAF);
}

static void
files_make(uint8_t *image)
{
    Leaf node = node_start(image, LOGICAL + 0x1000, 5, 1);
    key_put(node.node + HEAD, 256, 1, 0);
    put_le(node.node + HEAD + 17, LOGICAL + 0x2000, 8);
    key_put(node.node + HEAD + 33, FIRST, 1, 0);
    put_le(node.node + HEAD + 33 + 17, LOGICAL + 0x3000, 8);
    put_le(node.node + 0x60, 2, 4);
    btrfs_make_seal(image, BTRFS_MAKE_FILES_NODE);
    names_make(image);
    inodes_make(image);
    Leaf sub = node_start(image, LOGICAL + 0x4000, 256, 0);
    inode_add(&sub, 256, S_IFDIR | 0711, 0, 0);
    entry_add(&sub, 256, 96, 2, "deep", 257, 1);
    entry_add(&sub, 256, 96, 3, "ghost", 256, 132);
    inode_add(&sub, 257, S_IFREG | 0644, 6, 0);
    ref_add(&sub, 257, "deep");
    inline_add(&sub, 257, 0, "depth\n", 6, 6);
    btrfs_make_seal(image, PHYSICAL + 0x4000);
}

static void
root_add(Leaf *leaf, uint64_t id, uint64_t logical, uint8_t level)
{
    uint8_t item[439] = {0};
    put_le(item + 0xa8, 256, 8);
    put_le(item + 0xb0, logical, 8);
    put_le(item + 0xd8, 1, 4);
    item[0xee] = level;
    leaf_add(leaf, id, 132, 0, item, sizeof(item));
}

uint8_t *
btrfs_make(void)
{
    static const uint8_t backref[21] = {0, 1};
    uint8_t *image = g_malloc0(BTRFS_MAKE_SIZE);
    super_make(image);
    chunks_make(image);
    btrfs_make_seal(image, SUPER);
    Leaf leaf = node_start(image, LOGICAL, 1, 0);
    root_add(&leaf, 5, LOGICAL + 0x1000, 1);
    entry_add(&leaf, 6, 84, 2378154706, "default", 256, 132);
    root_add(&leaf, 256, LOGICAL + 0x4000, 0);
    leaf_add(&leaf, 256, 144, 5, backref, sizeof(backref));
    btrfs_make_seal(image, BTRFS_MAKE_ROOT_LEAF);
    files_make(image);
    return image;
}

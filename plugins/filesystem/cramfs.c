/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cramfs.c: the plugin for cramfs in either byte order.
 *
 * Layout: a superblock of 76 bytes whose last 12 are the root inode; directories are rows of
 * inodes, each followed by its name; a file is a row of u32 that say where each of its blocks ends,
 * then the blocks. Fields that share a word are counted from the least significant bit in little
 * endian images and from the most significant one in big endian images. The size of a block does
 * not stand anywhere: it is the page size of the producer. Facts: the kernel's fs/cramfs (README
 * and cramfs_fs.h) and images of mkfs.cramfs, mkcramfs and cramfsswap.
 */
#include "netbom-plugin.h"

#include <stdio.h>

enum {
    SUPER_SIZE = 76,
    CRC_AT = 32,
    NAME_AT = 48,
    NAME_SIZE = 16,
    ROOT_AT = 64,
    INODE_SIZE = 12,
    BOOT_SIZE = 512, /* room for a boot sector in front of the superblock */
    FLAG_VERSION_2 = 0x1,
    FLAG_SHIFTED_ROOT = 0x400,
    FLAG_BLOCK_POINTERS = 0x800,
    FLAGS_KNOWN = 0xfff,
    DEPTH_MAX = 64,
    PATH_NAME_MAX = 63 * 4,
    TARGET_MAX = 65535,
    STICKY = 01000,
    PAGE = 4096,
};

/* Of an end pointer, with FLAG_BLOCK_POINTERS. */
#define POINTER_STORED UINT32_C(0x80000000)
#define POINTER_DIRECT UINT32_C(0x40000000)
#define POINTER_FLAGS  (POINTER_STORED | POINTER_DIRECT)

#define MAGIC    UINT32_C(0x28cd3d45)
#define MODE_FMT 0170000u

static const NetbomMagic magics[] = {
    {"\x45\x3d\xcd\x28", 4, 0, NETBOM_MAGIC_NUL},
    {"\x28\xcd\x3d\x45", 4, 0, NETBOM_MAGIC_NUL},
    {"\x45\x3d\xcd\x28", 4, BOOT_SIZE, NETBOM_MAGIC_NUL},
    {"\x28\xcd\x3d\x45", 4, BOOT_SIZE, NETBOM_MAGIC_NUL},
};
static const char *const formats[] = {"cramfs", NULL};

/* How blocks are compressed. Some vendors put LZMA in the place of zlib. */
typedef enum { PACK_ZLIB = 0, PACK_LZMA_ALONE, PACK_LZMA_PROPERTIES, PACK_LZMA_BARE, N_PACKS } Pack;

static const char *const pack_names[N_PACKS] = {"zlib", "lzma", "lzma", "lzma"};

typedef struct {
    uint32_t mode, uid, gid;
    uint64_t size;
    uint64_t name_size; /* with its padding */
    uint64_t offset;    /* of the data */
} Inode;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* from the start of the claim, cut to what is there */
    bool big_endian;
    uint64_t super_at; /* 0 or BOOT_SIZE */
    uint32_t flags, crc, edition, files;
    uint64_t size;
    Inode root;
    uint32_t block_size;
    Pack pack;
    bool pack_known;
} Image;

/* ---- superblock ---- */

static Inode
inode_read(NetbomReader *reader)
{
    Inode inode = {.mode = netbom_u16(reader), .uid = netbom_u16(reader)};
    uint32_t size = netbom_u32(reader), place = netbom_u32(reader);
    if (reader->big_endian) {
        inode.size = size >> 8;
        inode.gid = size & 0xff;
        inode.name_size = (place >> 26) * 4;
        inode.offset = (uint64_t)(place & 0x3ffffff) * 4;
    } else {
        inode.size = size & 0xffffff;
        inode.gid = size >> 24;
        inode.name_size = (place & 0x3f) * 4;
        inode.offset = (uint64_t)(place >> 6) * 4;
    }
    return inode;
}

static bool
root_place_ok(const Image *image)
{
    uint64_t first = image->super_at + SUPER_SIZE;
    if ((image->root.mode & MODE_FMT) != 0040000 || image->root.size % 4 != 0)
        return false;
    if (image->root.offset == 0)
        return image->root.size == 0 && image->super_at == 0;
    if (image->flags & FLAG_SHIFTED_ROOT)
        return image->root.offset >= first && image->root.offset < image->size;
    return image->root.offset == first;
}

static bool
super_read(const NetbomBytes *bytes, uint64_t at, uint64_t super_at, bool big_endian,
           Image *ret_image)
{
    Image image = {.big_endian = big_endian, .super_at = super_at, .block_size = PAGE};
    NetbomReader reader = netbom_reader(bytes, at + super_at, big_endian);
    if (netbom_u32(&reader) != MAGIC)
        return false;
    image.size = netbom_u32(&reader);
    image.flags = netbom_u32(&reader);
    netbom_skip(&reader, 4 + 16); /* for the future, signature */
    image.crc = netbom_u32(&reader);
    image.edition = netbom_u32(&reader);
    netbom_skip(&reader, 4); /* blocks */
    image.files = netbom_u32(&reader);
    netbom_skip(&reader, NAME_SIZE);
    image.root = inode_read(&reader);
    if (reader.failed || (image.flags & ~(uint32_t)FLAGS_KNOWN) ||
        !netbom_match(bytes, at + super_at + 16, "Compressed ROMFS", 16) ||
        image.size < super_at + SUPER_SIZE || !root_place_ok(&image))
        return false;
    image.bytes = netbom_slice(bytes, at, image.size);
    *ret_image = image;
    return true;
}

static bool
image_open(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
           Image *ret_image)
{
    for (unsigned i = 0; i < 4; i++)
        if (super_read(bytes, at, i / 2 * BOOT_SIZE, i % 2 == 1, ret_image)) {
            ret_image->host = host;
            ret_image->scan = scan;
            return true;
        }
    return false;
}

static uint32_t
swap32(uint32_t x)
{
    return x >> 24 | (x >> 8 & 0xff00) | (x << 8 & 0xff0000) | x << 24;
}

/* The CRC goes over everything from the superblock on, with its own field zero. Some producers
 * store it in the other byte order. */
static bool
crc_ok(const Image *image)
{
    static const uint8_t zero[4];
    const NetbomHost *host = image->host;
    NetbomBytes head = netbom_slice(&image->bytes, image->super_at, CRC_AT);
    NetbomBytes rest = netbom_slice(&image->bytes, image->super_at + CRC_AT + 4, UINT64_MAX);
    uint32_t crc = host->crc32(0, head.data, head.size);
    crc = host->crc32(crc, zero, sizeof(zero));
    crc = host->crc32(crc, rest.data, rest.size);
    return crc == image->crc || crc == swap32(image->crc);
}

/* The first listing is a row of inodes with names. */
static bool
root_ok(const Image *image)
{
    NetbomReader reader = netbom_reader(&image->bytes, image->root.offset, image->big_endian);
    uint64_t end = image->root.offset + image->root.size;
    while (image->root.size > 0 && reader.at < end) {
        Inode inode = inode_read(&reader);
        const uint8_t *name = netbom_take(&reader, inode.name_size);
        if (!name || inode.name_size == 0 || name[0] == 0 || (inode.mode & MODE_FMT) == 0 ||
            inode.offset > image->size)
            return false;
    }
    return !reader.failed && reader.at <= (image->root.size > 0 ? end : UINT64_MAX);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Image image;
    if (!image_open(host, scan, object, at, &image))
        return false;
    bool whole = image.bytes.size == image.size;
    NetbomClaim claim = {.format = "cramfs",
                         .size = image.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_STRUCTURE,
                         .big_endian = image.big_endian};
    if (!root_ok(&image)) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the root directory cannot be read";
    } else if (!whole) {
        claim.problem = "the image is cut off";
    } else if (image.flags & FLAG_VERSION_2) {
        bool good = crc_ok(&image);
        claim.grade = good ? NETBOM_GRADE_CHECKSUM : NETBOM_GRADE_HEADER;
        claim.problem = good ? NULL : "the checksum differs";
    }
    *ret_claim = claim;
    return true;
}

/* ---- blocks ---- */

typedef struct {
    NetbomBytes bytes;
    bool stored;
} Block;

static uint32_t
pointer_read(const Image *image, uint64_t at)
{
    NetbomReader reader = netbom_reader(&image->bytes, at, image->big_endian);
    return netbom_u32(&reader);
}

static bool
block_set(const Image *image, uint64_t start, uint64_t end, bool stored, uint64_t limit,
          Block *ret_block)
{
    if (end < start || end > image->bytes.size || end - start > limit)
        return false;
    ret_block->bytes = netbom_slice(&image->bytes, start, end - start);
    ret_block->stored = stored;
    return true;
}

static uint16_t
u16_at(const Image *image, uint64_t at)
{
    NetbomReader reader = netbom_reader(&image->bytes, at, image->big_endian);
    return netbom_u16(&reader);
}

/* Where the block behind the one that has this pointer begins. */
static uint64_t
pointer_end(const Image *image, uint32_t pointer)
{
    if (!(image->flags & FLAG_BLOCK_POINTERS))
        return pointer;
    if (!(pointer & POINTER_DIRECT))
        return pointer & ~POINTER_FLAGS;
    uint64_t start = (uint64_t)(pointer & ~POINTER_FLAGS) << 2;
    return pointer & POINTER_STORED ? start + image->block_size : start + 2 + u16_at(image, start);
}

/* Block i of a file of n blocks, whose unpacked size is part. */
static bool
block_find(const Image *image, const Inode *inode, uint64_t i, uint64_t n, uint64_t part,
           Block *ret_block)
{
    uint64_t at = inode->offset + i * 4, limit = 2 * (uint64_t)image->block_size;
    uint32_t pointer = pointer_read(image, at);
    uint64_t start = inode->offset + n * 4;
    bool stored = false;
    if (image->flags & FLAG_BLOCK_POINTERS) {
        stored = (pointer & POINTER_STORED) != 0;
        if (pointer & POINTER_DIRECT) {
            start = (uint64_t)(pointer & ~POINTER_FLAGS) << 2;
            if (stored)
                return block_set(image, start, start + part, true, limit, ret_block);
            uint64_t size = u16_at(image, start);
            return block_set(image, start + 2, start + 2 + size, false, limit, ret_block);
        }
    }
    if (i > 0)
        start = pointer_end(image, pointer_read(image, at - 4));
    return block_set(image, start, pointer_end(image, pointer), stored, limit, ret_block);
}

static bool
lzma_decode(const Image *image, Pack pack, NetbomBytes src, uint8_t *dst, uint64_t size)
{
    NetbomReader reader = netbom_reader(&src, 0, false);
    uint8_t params[5] = {0x5d, 0, 0, 0x10, 0}; /* lc 3, lp 0, pb 2 and room for a block */
    if (pack != PACK_LZMA_BARE) {
        params[0] = netbom_u8(&reader);
        netbom_skip(&reader, pack == PACK_LZMA_ALONE ? 4 + 8 : 4);
    }
    NetbomBytes stream = netbom_slice(&src, reader.at, UINT64_MAX);
    uint64_t got = 0;
    return !reader.failed && stream.size > 5 && stream.data[0] == 0 && params[0] < 9 * 5 * 5 &&
           image->host->decode_block(image->scan, NETBOM_CODEC_LZMA_RAW, params, stream.data,
                                     stream.size, dst, size, &got) == NETBOM_DECODED &&
           got == size;
}

static bool
block_unpack(const Image *image, Pack pack, const Block *block, uint8_t *dst, uint64_t size)
{
    uint64_t got = 0;
    if (block->bytes.size == 0)
        return true; /* a hole, and dst is zeroed */
    if (block->stored) {
        if (block->bytes.size < size)
            return false;
        memcpy(dst, block->bytes.data, (size_t)size);
        return true;
    }
    if (pack != PACK_ZLIB)
        return lzma_decode(image, pack, block->bytes, dst, size);
    return image->host->decode_block(image->scan, NETBOM_CODEC_ZLIB, NULL, block->bytes.data,
                                     block->bytes.size, dst, size, &got) == NETBOM_DECODED &&
           got == size;
}

static uint64_t
blocks_count(const Image *image, const Inode *inode)
{
    return (inode->size + image->block_size - 1) / image->block_size;
}

static uint64_t
block_part(const Image *image, const Inode *inode, uint64_t i)
{
    uint64_t left = inode->size - i * image->block_size;
    return left < image->block_size ? left : image->block_size;
}

/* ---- the size of a block ---- */

/* All blocks of the file have a place, and the first that is compressed can be unpacked. */
static bool
file_fits(Image *image, const Inode *inode, uint8_t *scratch)
{
    uint64_t n = blocks_count(image, inode);
    bool proved = false;
    if (!netbom_range_ok(image->bytes.size, inode->offset, n * 4))
        return false;
    for (uint64_t i = 0; i < n; i++) {
        Block block;
        uint64_t part = block_part(image, inode, i);
        if (!image->host->spend(image->scan, 1) || !block_find(image, inode, i, n, part, &block))
            return false;
        if (proved || block.bytes.size == 0 || block.stored)
            continue;
        for (unsigned p = 0; p < N_PACKS && !proved; p++)
            if (!image->pack_known || image->pack == (Pack)p) {
                proved = block_unpack(image, (Pack)p, &block, scratch, part);
                image->pack = proved ? (Pack)p : image->pack;
            }
        if (!proved)
            return false;
        image->pack_known = true;
    }
    return true;
}

/* Finds the size of a block with the largest file. */
static void
block_size_find(Image *image, const Inode *largest)
{
    static const uint32_t sizes[] = {4096, 8192, 16384, 32768, 65536, 2048, 1024, 512};
    uint8_t *scratch = image->host->alloc(image->scan, 1, 65536);
    for (size_t i = 0; scratch && i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        image->block_size = sizes[i];
        if (file_fits(image, largest, scratch))
            break;
        image->block_size = PAGE;
    }
    image->host->release(image->scan, scratch);
}

/* ---- files ---- */

static uint64_t
file_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    const Image *image = state;
    NetbomReader reader = netbom_reader(&image->bytes, token, image->big_endian);
    Inode inode = inode_read(&reader);
    uint64_t n = blocks_count(image, &inode), done = 0;
    for (uint64_t i = 0; i < n && done < size; i++) {
        uint64_t part = block_part(image, &inode, i);
        Block block;
        if (!netbom_range_ok(image->bytes.size, inode.offset + i * 4, 4) ||
            !block_find(image, &inode, i, n, part, &block) ||
            !block_unpack(image, image->pack, &block, dst + done, part)) {
            image->host->problem(image->scan, "corrupt", inode.offset,
                                 "a data block of a file cannot be unpacked after %llu good bytes",
                                 (unsigned long long)done);
            return done;
        }
        if (!image->host->spend(image->scan, 2))
            return done;
        done += part;
    }
    return done;
}

/* Marks a range and the padding to the next multiple of 4. */
static void
mark(const Image *image, uint64_t start, uint64_t size)
{
    uint64_t end = (start + size + 3) & ~UINT64_C(3);
    NetbomBytes part = netbom_slice(&image->bytes, start, end - start);
    if (part.size > 0)
        image->host->structure(image->scan, start, part.size);
}

static void
file_mark(const Image *image, const Inode *inode)
{
    uint64_t n = blocks_count(image, inode);
    mark(image, inode->offset, n * 4);
    for (uint64_t i = 0; i < n && image->host->spend(image->scan, 1); i++) {
        Block block;
        if (!netbom_range_ok(image->bytes.size, inode->offset + i * 4, 4) ||
            !block_find(image, inode, i, n, block_part(image, inode, i), &block))
            return;
        bool sized = (image->flags & FLAG_BLOCK_POINTERS) && !block.stored &&
                     (pointer_read(image, inode->offset + i * 4) & POINTER_DIRECT);
        uint64_t start = (uint64_t)(block.bytes.data - image->bytes.data) - (sized ? 2 : 0);
        if (block.bytes.size > 0)
            mark(image, start, block.bytes.size + (sized ? 2 : 0));
    }
}

/* ---- the tree ---- */

typedef struct {
    Image *image;
    uint8_t *seen; /* directories by offset: a tree comes to each once */
    bool counting; /* the walk before the walk: it only looks for the largest file */
    bool spent;
    unsigned depth;
    Inode largest;
    uint64_t path_size;
    char path[(DEPTH_MAX + 1) * (PATH_NAME_MAX + 1)];
} Walk;

static void walk_directory(Walk *walk, const Inode *directory);

static void
walk_problem(const Walk *walk, const char *kind, uint64_t offset, const char *text)
{
    if (!walk->counting)
        walk->image->host->problem(walk->image->scan, kind, offset, "%s: \"%.*s\"", text,
                                   (int)walk->path_size, walk->path);
}

/* Appends a name to the path. What would break the path is replaced and reported. */
static void
path_push(Walk *walk, const uint8_t *name, uint64_t size, uint64_t offset)
{
    bool dots = (size == 1 && name[0] == '.') || (size == 2 && name[0] == '.' && name[1] == '.');
    bool changed = dots;
    if (walk->path_size > 0)
        walk->path[walk->path_size++] = '/';
    for (uint64_t i = 0; i < size; i++) {
        bool bad = dots || name[i] == '/';
        changed = changed || bad;
        walk->path[walk->path_size++] = bad ? '_' : (char)name[i];
    }
    if (changed)
        walk_problem(walk, "corrupt", offset, "a name that no file can have, changed to");
}

/* Data that stands there as it is, to be executed in place: the mark is the sticky bit, and the
 * file begins with a page instead of pointers. */
static bool
in_place(const Image *image, const Inode *inode)
{
    Block block;
    uint64_t n = blocks_count(image, inode);
    return (inode->mode & STICKY) && inode->size > 0 && inode->offset % PAGE == 0 &&
           netbom_range_ok(image->bytes.size, inode->offset, inode->size) &&
           !block_find(image, inode, 0, n, block_part(image, inode, 0), &block);
}

static bool
give_file(Walk *walk, NetbomEntry *entry, const Inode *inode, uint64_t inode_at)
{
    Image *image = walk->image;
    entry->kind = NETBOM_FILE;
    if (in_place(image, inode))
        return image->host->child_range(image->scan, entry, inode->offset, inode->size);
    if (inode->size > 0)
        file_mark(image, inode);
    return image->host->child_read(image->scan, entry, inode->size, file_read, image, inode_at);
}

static bool
give_symlink(Walk *walk, NetbomEntry *entry, const Inode *inode, uint64_t inode_at)
{
    Image *image = walk->image;
    bool more = true;
    if (inode->size > TARGET_MAX) {
        walk_problem(walk, "corrupt", inode_at, "the text of a link is bad");
        return true;
    }
    uint8_t *target = image->host->alloc(image->scan, inode->size + 1, 1);
    if (!target)
        return false;
    file_mark(image, inode);
    if (file_read(image, inode_at, target, inode->size) == inode->size) {
        entry->kind = NETBOM_SYMLINK;
        entry->target = (const char *)target;
        entry->target_size = inode->size;
        more = image->host->child_entry(image->scan, entry);
    }
    image->host->release(image->scan, target);
    return more;
}

static void
give(Walk *walk, const Inode *inode, uint64_t inode_at)
{
    Image *image = walk->image;
    uint32_t type = inode->mode & MODE_FMT;
    bool more;
    NetbomEntry entry = {.name = walk->path,
                         .name_size = walk->path_size,
                         .mode = inode->mode,
                         .uid = inode->uid,
                         .gid = inode->gid};
    if (type == 0100000) {
        more = give_file(walk, &entry, inode, inode_at);
    } else if (type == 0120000) {
        more = give_symlink(walk, &entry, inode, inode_at);
    } else {
        entry.kind = type == 0040000 ? NETBOM_DIR : NETBOM_DEVICE;
        if (type == 0020000 || type == 0060000) {
            entry.rdev_major = (uint32_t)inode->size >> 8 & 0xff;
            entry.rdev_minor = (uint32_t)inode->size & 0xff;
        }
        more = image->host->child_entry(image->scan, &entry);
    }
    if (!more)
        walk->spent = true;
    else if (type == 0040000)
        walk_directory(walk, inode);
}

static void
walk_inode(Walk *walk, const Inode *inode, uint64_t inode_at)
{
    uint32_t type = inode->mode & MODE_FMT;
    if (!walk->counting)
        give(walk, inode, inode_at);
    else if (type == 0040000)
        walk_directory(walk, inode);
    else if (type == 0100000 && inode->size > walk->largest.size && !(inode->mode & STICKY))
        walk->largest = *inode;
}

static void
walk_listing(Walk *walk, const Inode *directory)
{
    Image *image = walk->image;
    NetbomBytes listing = netbom_slice(&image->bytes, 0, directory->offset + directory->size);
    NetbomReader reader = netbom_reader(&listing, directory->offset, image->big_endian);
    if (!walk->counting)
        mark(image, directory->offset, directory->size);
    while (reader.at < directory->offset + directory->size && !walk->spent) {
        uint64_t inode_at = reader.at, path_size = walk->path_size;
        Inode inode = inode_read(&reader);
        const uint8_t *name = netbom_take(&reader, inode.name_size);
        uint64_t name_size = netbom_text_size(name, inode.name_size);
        if (!name || name_size == 0) {
            walk_problem(walk, reader.failed ? "truncated" : "corrupt", inode_at,
                         "the listing breaks off");
            return;
        }
        path_push(walk, name, name_size, inode_at);
        walk_inode(walk, &inode, inode_at);
        walk->path_size = path_size;
        walk->spent = !image->host->spend(image->scan, 1) || walk->spent;
    }
}

static bool
seen_before(Walk *walk, uint64_t offset)
{
    uint64_t bit = offset / 4;
    uint8_t mask = (uint8_t)(1u << bit % 8);
    bool seen = (walk->seen[bit / 8] & mask) != 0;
    walk->seen[bit / 8] |= mask;
    return seen;
}

static void
walk_directory(Walk *walk, const Inode *directory)
{
    if (directory->size == 0)
        return;
    if (directory->offset >= walk->image->bytes.size) {
        walk_problem(walk, "truncated", directory->offset, "a listing is not there");
    } else if (seen_before(walk, directory->offset)) {
        walk_problem(walk, "corrupt", directory->offset, "a directory is reached a second time");
    } else if (walk->depth >= DEPTH_MAX) {
        walk_problem(walk, "limit", directory->offset, "directories are nested too deep");
    } else {
        walk->depth++;
        walk_listing(walk, directory);
        walk->depth--;
    }
}

static void
tree_walk(Image *image)
{
    uint64_t seen_size = image->bytes.size / 4 / 8 + 1;
    Walk walk = {.image = image, .counting = true};
    walk.seen = image->host->alloc(image->scan, seen_size, 1);
    if (!walk.seen) {
        image->host->problem(image->scan, "limit", image->super_at, "no memory for the walk");
        return;
    }
    walk_directory(&walk, &image->root);
    if (walk.largest.size > 0)
        block_size_find(image, &walk.largest);
    walk.counting = false;
    memset(walk.seen, 0, (size_t)seen_size);
    walk_directory(&walk, &image->root);
    image->host->release(image->scan, walk.seen);
}

/* ---- the image ---- */

static void
headers_give(const Image *image)
{
    char text[16];
    NetbomBytes name = netbom_slice(&image->bytes, image->super_at + NAME_AT, NAME_SIZE);
    const NetbomHost *host = image->host;
    host->header(image->scan, "name", image->super_at + NAME_AT, NAME_SIZE, (const char *)name.data,
                 netbom_text_size(name.data, name.size));
    int size = snprintf(text, sizeof(text), "%u", image->edition);
    host->header(image->scan, "edition", image->super_at + 36, 4, text, (uint64_t)size);
    const char *endian = image->big_endian ? "big" : "little";
    host->header(image->scan, "endian", image->super_at, 4, endian, strlen(endian));
    if (image->pack_known)
        host->header(image->scan, "compression", 0, 0, pack_names[image->pack],
                     strlen(pack_names[image->pack]));
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Image image;
    (void)claim;
    if (!image_open(host, scan, range, 0, &image))
        return;
    if (image.bytes.size < image.size)
        host->problem(scan, "truncated", image.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)image.bytes.size, (unsigned long long)image.size);
    else if ((image.flags & FLAG_VERSION_2) && !crc_ok(&image))
        host->problem(scan, "checksum", image.super_at + CRC_AT,
                      "the checksum of the image differs");
    mark(&image, image.super_at, SUPER_SIZE);
    tree_walk(&image);
    headers_give(&image);
    host->finish(scan);
}

static const char *const fact_keys[] = {"name", "compression", "edition", "endian", NULL};

const NetbomPlugin cramfs_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "cramfs",
    .description = "cramfs in either byte order",
    .flags = NETBOM_PLUGIN_PARALLEL,
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * yaffs.c: the plugin for YAFFS1 and YAFFS2 images and dumps with their spare bytes.
 *
 * There is no superblock. An image is a row of chunks, each a page and its spare bytes. The tags in
 * the spare say which object a chunk belongs to and which part of it: 0 is the object header (type,
 * parent, name, mode, size ...), n the n-th page of the contents. The newest chunk of each part
 * counts. Nothing states the sizes of page and spare or the place of the tags: they are found by
 * trying which ones make sense of the first chunks.
 * Facts: yaffs_guts.h, yaffs_packedtags2.h and yaffs_tagscompat.c of YAFFS, and images of
 * mkyaffsimage, mkyaffs2image and their variants.
 */
#include "inode-tree.h"

#include "grow.h"

#include <stdlib.h>

enum {
    HEADER_SIZE = 512, /* of an object header */
    NAME_AT = 10,
    NAME_SIZE = 255,
    MODE_AT = 268,
    SIZE_AT = 292,
    EQUIVALENT_AT = 296, /* hard link: to this object */
    TARGET_AT = 300,
    TARGET_SIZE = 160,
    RDEV_AT = 460,
    SIZE_HIGH_AT = 496,
    PAGE_1 = 512,
    SPARE_1 = 16,
    SPARE_MIN = 16,
    SPARE_MAX = 2048,
    TAGS_SIZE = 16,
    TRIED = 64,    /* chunks that are looked at to find the geometry */
    GARBAGE = 256, /* chunks in a row that may be bad (a bad block), if good ones follow */
    OBJECT_ROOT = 1,
    OBJECT_LOST = 2,
    OBJECT_UNLINKED = 3,
    OBJECT_DELETED = 4,
};

#define OBJECT_MAX          UINT32_C(0x0fffffff)
#define CHUNK_MAX           UINT32_C(0x00ffffff)
#define CHUNK_EXTENDED      UINT32_C(0x80000000) /* a header; the tags hold more of it */
#define SEQUENCE_FIRST      UINT32_C(0x1000)
#define SEQUENCE_LAST       UINT32_C(0xefffff00)
#define SEQUENCE_CHECKPOINT UINT32_C(0x21)
#define NONE32              UINT32_C(0xffffffff)

typedef enum { FILE_TYPE = 1, SYMLINK, DIRECTORY, HARD_LINK, SPECIAL } Type;

/* Object headers whose parent is the root: each image begins with one. */
#define LITTLE(type)                                                                               \
    {                                                                                              \
        type "\0\0\0\1\0\0\0\xff\xff", 10, 0, 0                                                    \
    }
#define BIG(type)                                                                                  \
    {                                                                                              \
        "\0\0\0" type "\0\0\0\1\xff\xff", 10, 0, 0                                                 \
    }
static const NetbomMagic magics[] = {
    LITTLE("\1"), LITTLE("\2"), LITTLE("\3"), LITTLE("\4"), LITTLE("\5"),
    BIG("\1"),    BIG("\2"),    BIG("\3"),    BIG("\4"),    BIG("\5"),
};
static const char *const formats[] = {"yaffs1", "yaffs2", NULL};

typedef struct {
    unsigned version; /* 1 or 2 */
    uint32_t page, spare;
    uint32_t tags_at; /* in the spare */
} Geometry;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes;
    bool big_endian;
    Geometry geometry;
} Image;

typedef enum { CHUNK_BAD = 0, CHUNK_EMPTY, CHUNK_HEADER, CHUNK_DATA } ChunkKind;

typedef struct {
    uint32_t sequence, object, chunk, size;
    uint32_t parent; /* NONE32 if the tags do not say */
} Tags;

/* ---- chunks ---- */

static uint64_t
chunk_size(const Geometry *geometry)
{
    return (uint64_t)geometry->page + geometry->spare;
}

static uint32_t
u32_at(const Image *image, uint64_t at)
{
    NetbomReader reader = netbom_reader(&image->bytes, at, image->big_endian);
    return netbom_u32(&reader);
}

/* A name ends with a NUL; 0xff is a letter in no encoding. Only a directory, the root, has
 * none. */
static bool
name_ok(const Image *image, uint64_t at, uint32_t type)
{
    NetbomBytes room = netbom_slice(&image->bytes, at, MODE_AT - NAME_AT);
    uint64_t size = netbom_text_size(room.data, room.size);
    if (size == 0)
        return room.size > 0 && type == DIRECTORY;
    return size < room.size && !memchr(room.data, 0xff, (size_t)size);
}

/* What the mode says of the kind of file, if it says anything, is what the header says. */
static bool
mode_ok(const Image *image, uint64_t at, uint32_t type)
{
    uint32_t mode = u32_at(image, at + MODE_AT), kind = mode & 0170000;
    if (type == SYMLINK || type == HARD_LINK || kind == 0)
        return type == SYMLINK || type == HARD_LINK || mode <= 07777;
    return mode <= 0177777 && (type == FILE_TYPE   ? kind == 0100000
                               : type == DIRECTORY ? kind == 0040000
                                                   : kind != 0100000 && kind != 0040000);
}

/* Does an object header stand there? */
static bool
is_header(const Image *image, uint64_t at)
{
    uint32_t type = u32_at(image, at);
    return name_ok(image, at + NAME_AT, type) && mode_ok(image, at, type) && type >= FILE_TYPE &&
           type <= SPECIAL && netbom_match(&image->bytes, at + 8, "\xff\xff", 2) &&
           u32_at(image, at + 4) > 0 && u32_at(image, at + 4) <= OBJECT_MAX;
}

/* The tags and the object header of a chunk name the same parent. */
static bool
parent_fits(const Image *image, uint64_t at, const Tags *tags)
{
    return tags->parent == NONE32 || tags->parent == u32_at(image, at + 4);
}

static bool
all_ones(NetbomBytes bytes)
{
    for (uint64_t i = 0; i < bytes.size; i++)
        if (bytes.data[i] != 0xff)
            return false;
    return true;
}

/* The check of the tags of YAFFS1: the numbers of the bits that are set, but for those of the check
 * itself. */
static uint32_t
tags1_ecc(const Image *image, const uint8_t packed[8])
{
    static const uint8_t little[4] = {0xff, 0xff, 0x03, 0xc0}, big[4] = {0xff, 0xff, 0xc0, 0x03};
    uint32_t ecc = 0;
    for (unsigned bit = 0; bit < 64; bit++) {
        uint8_t mask = bit < 32 ? 0xff : (image->big_endian ? big : little)[bit / 8 - 4];
        if (packed[bit / 8] & mask & 1u << bit % 8)
            ecc ^= bit + 1;
    }
    return ecc;
}

/* The tags of YAFFS1: 8 bytes with others between them, and fields that share words. */
static bool
tags1_read(const Image *image, uint64_t spare_at, Tags *ret_tags)
{
    static const uint8_t places[8] = {0, 1, 2, 3, 6, 7, 11, 12};
    NetbomBytes spare = netbom_slice(&image->bytes, spare_at, SPARE_1);
    uint8_t packed[8];
    if (spare.size < SPARE_1)
        return false;
    for (unsigned i = 0; i < 8; i++)
        packed[i] = spare.data[places[i]];
    NetbomBytes bytes = {packed, sizeof(packed)};
    NetbomReader reader = netbom_reader(&bytes, 0, image->big_endian);
    uint32_t first = netbom_u32(&reader), second = netbom_u32(&reader);
    ret_tags->sequence = SEQUENCE_FIRST;
    ret_tags->parent = NONE32;
    ret_tags->chunk = image->big_endian ? first >> 12 : first & 0xfffff;
    ret_tags->size = image->big_endian ? first & 0x3ff : first >> 22;
    ret_tags->object = image->big_endian ? second >> 14 : second & 0x3ffff;
    uint32_t ecc = image->big_endian ? second >> 2 & 0xfff : second >> 18 & 0xfff;
    return ecc == tags1_ecc(image, packed);
}

static bool
tags2_read(const Image *image, uint64_t at, Tags *ret_tags)
{
    NetbomReader reader = netbom_reader(&image->bytes, at, image->big_endian);
    ret_tags->sequence = netbom_u32(&reader);
    ret_tags->object = netbom_u32(&reader);
    ret_tags->chunk = netbom_u32(&reader);
    ret_tags->size = netbom_u32(&reader);
    ret_tags->parent = NONE32;
    if (ret_tags->chunk & CHUNK_EXTENDED) {
        ret_tags->parent = ret_tags->chunk & OBJECT_MAX;
        ret_tags->chunk = 0;
        ret_tags->object &= OBJECT_MAX;
    }
    return !reader.failed && ret_tags->sequence >= SEQUENCE_FIRST &&
           ret_tags->sequence <= SEQUENCE_LAST;
}

/* Nothing that counts: erased, deleted, or a checkpoint. */
static bool
is_empty(const Image *image, uint64_t at)
{
    const Geometry *geometry = &image->geometry;
    NetbomBytes spare = netbom_slice(&image->bytes, at + geometry->page, geometry->spare);
    Tags deleted;
    if (geometry->version == 1)
        return all_ones(spare) ||
               (spare.data[4] != 0xff && tags1_read(image, at + geometry->page, &deleted));
    NetbomBytes tags = netbom_slice(&spare, geometry->tags_at, TAGS_SIZE);
    NetbomBytes page = netbom_slice(&image->bytes, at, TAGS_SIZE);
    return (all_ones(tags) && all_ones(page)) ||
           u32_at(image, at + geometry->page + geometry->tags_at) == SEQUENCE_CHECKPOINT;
}

static ChunkKind
chunk_read(const Image *image, uint64_t at, Tags *ret_tags)
{
    const Geometry *geometry = &image->geometry;
    uint64_t spare_at = at + geometry->page;
    if (!netbom_range_ok(image->bytes.size, at, chunk_size(geometry)))
        return CHUNK_BAD;
    if (is_empty(image, at))
        return CHUNK_EMPTY;
    bool good = geometry->version == 1 ? tags1_read(image, spare_at, ret_tags)
                                       : tags2_read(image, spare_at + geometry->tags_at, ret_tags);
    if (!good || ret_tags->object == 0 || ret_tags->object > OBJECT_MAX ||
        ret_tags->chunk > CHUNK_MAX)
        return CHUNK_BAD;
    if (ret_tags->chunk == 0)
        return is_header(image, at) && parent_fits(image, at, ret_tags) ? CHUNK_HEADER : CHUNK_BAD;
    return ret_tags->size <= geometry->page ? CHUNK_DATA : CHUNK_BAD;
}

/* ---- the geometry ---- */

/* How many of the first chunks make sense: headers, and data of objects whose header was there just
 * before. */
static unsigned
geometry_score(const Image *image)
{
    Tags tags = {0};
    uint32_t object = 0;
    uint64_t at = 0;
    unsigned score = 0;
    for (; score < TRIED; score++, at += chunk_size(&image->geometry)) {
        ChunkKind kind = chunk_read(image, at, &tags);
        if (kind == CHUNK_HEADER)
            object = tags.object;
        else if (kind != CHUNK_DATA || tags.object != object)
            break;
    }
    return score;
}

static void
geometry_try(Image *image, const Geometry *geometry, Geometry *best, unsigned *best_score)
{
    image->geometry = *geometry;
    unsigned score = geometry_score(image);
    if (score > *best_score) {
        *best_score = score;
        *best = *geometry;
    }
}

/* Tags of YAFFS2 stand somewhere in the spare. Answers the score of the best geometry. */
static unsigned
geometry_find(Image *image)
{
    Geometry best = {0};
    unsigned best_score = 0;
    Tags tags;
    geometry_try(image, &(Geometry){1, PAGE_1, SPARE_1, 0}, &best, &best_score);
    for (uint32_t page = 512; page <= 16384; page *= 2) {
        uint32_t spare_max = page / 4 > SPARE_MAX ? SPARE_MAX : page / 4;
        for (uint32_t tags_at = 0; tags_at + TAGS_SIZE <= spare_max; tags_at++) {
            if (!tags2_read(image, page + tags_at, &tags) || tags.chunk != 0 || tags.object == 0 ||
                tags.object > OBJECT_MAX || !parent_fits(image, 0, &tags))
                continue;
            uint32_t spare = tags_at + TAGS_SIZE > SPARE_MIN ? tags_at + TAGS_SIZE : SPARE_MIN;
            for (spare = (spare + 1) & ~1u; spare <= spare_max; spare += 2)
                geometry_try(image, &(Geometry){2, page, spare, tags_at}, &best, &best_score);
            if (!image->host->spend(image->scan, 4))
                break;
        }
    }
    image->geometry = best;
    return best_score;
}

/* Behind the last chunk that makes sense. Another image may follow: it begins behind a gap, and
 * with the same object as this one. */
static uint64_t
image_end(const Image *image)
{
    uint64_t end = 0;
    unsigned bad = 0;
    Tags tags, first = {0};
    chunk_read(image, 0, &first);
    for (uint64_t at = 0; netbom_range_ok(image->bytes.size, at, chunk_size(&image->geometry));
         at += chunk_size(&image->geometry)) {
        ChunkKind kind = chunk_read(image, at, &tags);
        if (kind == CHUNK_HEADER || kind == CHUNK_DATA) {
            if (kind == CHUNK_HEADER && at > end && tags.object == first.object &&
                tags.sequence == first.sequence)
                break;
            end = at + chunk_size(&image->geometry);
            bad = 0;
        } else if ((kind == CHUNK_BAD && ++bad > GARBAGE) || !image->host->spend(image->scan, 1)) {
            break;
        }
    }
    return end;
}

static uint64_t
geometry_pack(const Geometry *geometry)
{
    return geometry->version | (uint64_t)geometry->page << 8 | (uint64_t)geometry->spare << 32 |
           (uint64_t)geometry->tags_at << 48;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Image image = {.host = host, .scan = scan, .bytes = netbom_slice(object, at, UINT64_MAX)};
    image.big_endian = netbom_match(&image.bytes, 0, "\0\0\0", 3);
    if (image.bytes.size < HEADER_SIZE || !is_header(&image, 0))
        return false;
    unsigned score = geometry_find(&image);
    if (score == 0)
        return false;
    uint64_t end = image_end(&image), left = image.bytes.size - end;
    bool cut = left < chunk_size(&image.geometry) && is_header(&image, end);
    *ret_claim = (NetbomClaim){.problem = cut ? "the image is cut off" : NULL,
                               .format = image.geometry.version == 1 ? "yaffs1" : "yaffs2",
                               .size = end,
                               .extent = NETBOM_EXACT,
                               .grade = score > 1 ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER,
                               .big_endian = image.big_endian,
                               .detail = geometry_pack(&image.geometry)};
    return true;
}

/* ---- objects ---- */

/* A part of an object. */
typedef struct {
    uint32_t object, chunk;
    uint32_t size; /* bytes in use of the page */
    uint32_t sequence;
    uint64_t at; /* of the page */
} Part;

typedef struct {
    Image *image;
    Part *parts; /* sorted by object and chunk once they are settled */
    uint64_t count, capacity;
    Part last; /* the newest of all */
} Parts;

static int
compare(uint64_t a, uint64_t b)
{
    return a < b ? -1 : a > b;
}

static int
compare_age(const Part *a, const Part *b)
{
    int order = compare(a->sequence, b->sequence);
    return order != 0 ? order : compare(a->at, b->at);
}

static int
compare_place(const Part *a, const Part *b)
{
    int order = compare(a->object, b->object);
    return order != 0 ? order : compare(a->chunk, b->chunk);
}

static int
compare_parts(const void *first, const void *second)
{
    const Part *a = first, *b = second;
    int order = compare_place(a, b);
    return order != 0 ? order : compare_age(a, b);
}

static bool
parts_load(Parts *parts)
{
    Image *image = parts->image;
    uint64_t size = chunk_size(&image->geometry);
    for (uint64_t at = 0; netbom_range_ok(image->bytes.size, at, size); at += size) {
        Tags tags = {0};
        ChunkKind kind = chunk_read(image, at, &tags);
        if (kind != CHUNK_BAD)
            image->host->structure(image->scan, at, size);
        if (!image->host->spend(image->scan, 1))
            return false;
        if (kind != CHUNK_HEADER && kind != CHUNK_DATA)
            continue;
        Part part = {tags.object, tags.chunk, tags.size, tags.sequence, at};
        if (!grow_one(image->host, image->scan, (void **)&parts->parts, &parts->capacity,
                      parts->count, sizeof(part)))
            return false;
        parts->parts[parts->count++] = part;
        if (parts->count == 1 || compare_age(&part, &parts->last) > 0)
            parts->last = part;
    }
    return true;
}

/* Sorts and keeps the newest of each. */
static void
parts_settle(Parts *parts)
{
    uint64_t kept = 0;
    if (parts->count > 0)
        qsort(parts->parts, (size_t)parts->count, sizeof(Part), compare_parts);
    for (uint64_t i = 0; i < parts->count; i++)
        if (i + 1 == parts->count || compare_place(&parts->parts[i], &parts->parts[i + 1]) != 0)
            parts->parts[kept++] = parts->parts[i];
    parts->count = kept;
}

/* Where the first part of the object is, or would be. */
static uint64_t
parts_find(const Parts *parts, uint64_t object)
{
    uint64_t low = 0, high = parts->count;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (parts->parts[middle].object < object)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The header of an object; NULL if it has none. */
static const Part *
parts_header(const Parts *parts, uint64_t object)
{
    uint64_t i = parts_find(parts, object);
    const Part *part = i < parts->count ? &parts->parts[i] : NULL;
    return part && part->object == object && part->chunk == 0 ? part : NULL;
}

/* ---- files ---- */

static uint64_t
part_end(const Parts *parts, const Part *part)
{
    return (uint64_t)(part->chunk - 1) * parts->image->geometry.page + part->size;
}

/* The size that the header states, unless contents were added after it. */
static uint64_t
file_size(const Parts *parts, const Part *header)
{
    const Image *image = parts->image;
    uint64_t size = u32_at(image, header->at + SIZE_AT);
    uint32_t high = u32_at(image, header->at + SIZE_HIGH_AT);
    if (image->geometry.version == 2 && high != NONE32 && high > 0)
        size |= (uint64_t)high << 32;
    for (uint64_t i = parts_find(parts, header->object);
         i < parts->count && parts->parts[i].object == header->object; i++) {
        const Part *part = &parts->parts[i];
        if (part->chunk > 0 && compare_age(part, header) > 0 && part_end(parts, part) > size)
            size = part_end(parts, part);
    }
    return size;
}

/* Parts that are not there are holes. */
static uint64_t
file_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    const Parts *parts = state;
    const Image *image = parts->image;
    uint64_t end = 0, page = image->geometry.page;
    for (uint64_t i = parts_find(parts, token); i < parts->count && parts->parts[i].object == token;
         i++) {
        const Part *part = &parts->parts[i];
        uint64_t at = (uint64_t)(part->chunk - 1) * page;
        if (part->chunk == 0 || at >= size)
            continue;
        NetbomBytes bytes = netbom_slice(&image->bytes, part->at, page);
        uint64_t left = size - at < part->size ? size - at : part->size;
        left = left < bytes.size ? left : bytes.size;
        memcpy(dst + at, bytes.data, (size_t)left);
        end = at + left;
        if (!image->host->spend(image->scan, 1))
            return end;
    }
    if (end < size && parts->last.object == token) {
        image->host->problem(image->scan, "truncated", image->bytes.size,
                             "the image ends after %llu of %llu bytes of its last file",
                             (unsigned long long)end, (unsigned long long)size);
        return end;
    }
    return size;
}

/* ---- the tree ---- */

static InodeGiven
give_file(Parts *parts, NetbomEntry *entry, const Part *header)
{
    const Image *image = parts->image;
    entry->kind = NETBOM_FILE;
    return image->host->child_read(image->scan, entry, file_size(parts, header), file_read, parts,
                                   header->object)
               ? INODE_LEAF
               : INODE_STOP;
}

static InodeGiven
give(void *user, const InodeLink *link, const char *path, uint64_t path_size)
{
    Parts *parts = user;
    const Image *image = parts->image;
    const Part *header = parts_header(parts, link->ino);
    if (header && u32_at(image, header->at) == HARD_LINK)
        header = parts_header(parts, u32_at(image, header->at + EQUIVALENT_AT));
    if (!header || u32_at(image, header->at) == HARD_LINK) {
        image->host->problem(image->scan, "corrupt", link->at,
                             "a hard link leads to no file: \"%.*s\"", (int)path_size, path);
        return INODE_LEAF;
    }
    NetbomReader reader = netbom_reader(&image->bytes, header->at + MODE_AT, image->big_endian);
    NetbomEntry entry = {.name = path, .name_size = path_size};
    entry.mode = netbom_u32(&reader);
    entry.uid = netbom_u32(&reader);
    entry.gid = netbom_u32(&reader);
    netbom_skip(&reader, 4); /* last access */
    entry.mtime = netbom_u32(&reader);
    uint32_t type = u32_at(image, header->at);
    if (type == FILE_TYPE)
        return give_file(parts, &entry, header);
    entry.kind = NETBOM_DEVICE;
    if (type == DIRECTORY) {
        entry.kind = NETBOM_DIR;
    } else if (type == SYMLINK) {
        entry.kind = NETBOM_SYMLINK;
        entry.target = (const char *)image->bytes.data + header->at + TARGET_AT;
        entry.target_size = netbom_text_size(entry.target, TARGET_SIZE);
    } else {
        uint32_t rdev = u32_at(image, header->at + RDEV_AT);
        entry.rdev_major = rdev >> 8 & 0xfff;
        entry.rdev_minor = (rdev & 0xff) | (rdev >> 12 & 0xfff00);
    }
    if (!image->host->child_entry(image->scan, &entry))
        return INODE_STOP;
    return type == DIRECTORY ? INODE_DIRECTORY : INODE_LEAF;
}

/* Deleted objects are left out; those whose directory is missing are counted. */
static bool
links_add(const Parts *parts, InodeTree *tree)
{
    const Image *image = parts->image;
    uint64_t lost = 0, lost_at = 0;
    for (uint64_t i = 0; i < parts->count; i++) {
        const Part *part = &parts->parts[i];
        uint32_t parent = u32_at(image, part->at + 4);
        if (part->chunk != 0 || part->object <= OBJECT_DELETED || parent == OBJECT_UNLINKED ||
            parent == OBJECT_DELETED)
            continue;
        if (parent > OBJECT_DELETED && !parts_header(parts, parent)) {
            lost += 1;
            lost_at = part->at;
        }
        NetbomBytes name = netbom_slice(&image->bytes, part->at + NAME_AT, NAME_SIZE);
        InodeLink link = {.parent = parent,
                          .ino = part->object,
                          .order = (uint64_t)part->sequence << 32 | i,
                          .name = name.data,
                          .name_size = (uint32_t)netbom_text_size(name.data, name.size),
                          .at = part->at};
        if (!inode_tree_add(tree, &link))
            return false;
    }
    if (lost > 0)
        image->host->problem(image->scan, "corrupt", lost_at,
                             "the directories of %llu objects are missing",
                             (unsigned long long)lost);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    uint64_t detail = claim->detail;
    Image image = {.host = host,
                   .scan = scan,
                   .bytes = *range,
                   .big_endian = claim->big_endian,
                   .geometry = {(unsigned)(detail & 0xff), (uint32_t)(detail >> 8 & 0xffffff),
                                (uint32_t)(detail >> 32 & 0xffff), (uint32_t)(detail >> 48)}};
    Parts parts = {.image = &image};
    InodeTree tree = {.host = host, .scan = scan};
    bool whole = parts_load(&parts);
    parts_settle(&parts);
    whole = links_add(&parts, &tree) && whole;
    if (!whole)
        host->problem(scan, "limit", 0, "the image has more chunks than the budget allows");
    inode_tree_settle(&tree);
    inode_tree_walk(&tree, OBJECT_ROOT, "", give, &parts);
    if (inode_tree_first(&tree, OBJECT_LOST))
        inode_tree_walk(&tree, OBJECT_LOST, "lost+found", give, &parts);
    host->finish(scan);
    inode_tree_free(&tree);
    host->release(scan, parts.parts);
}

const NetbomPlugin yaffs_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "yaffs",
    .description = "YAFFS1 and YAFFS2 with spare bytes, in either byte order",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
};

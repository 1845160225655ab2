/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * romfs.c: the plugin for Linux romfs.
 *
 * Layout (big endian, everything at multiples of 16): "-rom1fs-", u32 size, u32 checksum (the words
 * of the first 512 bytes add up to 0), a volume name; then the entries of the root. An entry is u32
 * next (its low 4 bits: type and "executable"), u32 of the type's own, u32 size, u32 checksum, a
 * name, the data. Names end with NUL. Facts: the kernel's Documentation/filesystems/romfs.rst and
 * images of genromfs.
 */
#include "netbom-plugin.h"

enum {
    HEAD_SIZE = 16, /* of the image and of an entry, in front of the name */
    GRAIN = 16,
    SUM_SIZE = 512,
    NAME_MAX_SIZE = 256,
    DEPTH_MAX = 64,
    TARGET_MAX = 65535,
    EXECUTABLE = 8,
};

typedef enum { HARD_LINK = 0, DIRECTORY, REGULAR, SYMLINK, BLOCK, CHARACTER, SOCKET, FIFO } Type;

/* Modes as the kernel shows them: the image holds none. */
static const uint32_t modes[] = {0, 0040644, 0100644, 0120777, 0060600, 0020600, 0140644, 0010644};

static const NetbomMagic magics[] = {{"-rom1fs-", 8, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"romfs", NULL};

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* from the start of the claim, cut to what is there */
    uint64_t size;
    uint64_t first; /* the first entry of the root */
} Image;

typedef struct {
    uint64_t next; /* 0: the last of its directory */
    Type type;
    bool executable;
    uint32_t info;
    uint64_t size;
    const uint8_t *name;
    uint64_t name_size;
    uint64_t data;
    bool sum_ok;
} Entry;

static uint32_t
sum_words(const NetbomBytes *bytes, uint64_t offset, uint64_t size)
{
    NetbomReader reader = netbom_reader(bytes, offset, true);
    uint32_t sum = 0;
    for (uint64_t i = 0; i < size / 4; i++)
        sum += netbom_u32(&reader);
    return sum;
}

/* A name with its padding, at the cursor. */
static const uint8_t *
name_take(NetbomReader *reader, uint64_t *ret_size)
{
    NetbomBytes rest = netbom_slice(&reader->bytes, reader->at, NAME_MAX_SIZE);
    uint64_t size = netbom_text_size(rest.data, rest.size);
    if (size == rest.size) { /* no NUL */
        reader->failed = true;
        return NULL;
    }
    *ret_size = size;
    return netbom_take(reader, (size + GRAIN) & ~(uint64_t)(GRAIN - 1));
}

static bool
entry_read(const Image *image, uint64_t at, Entry *ret_entry)
{
    NetbomReader reader = netbom_reader(&image->bytes, at, true);
    Entry entry = {0};
    uint32_t next = netbom_u32(&reader);
    entry.next = next & ~(uint32_t)(GRAIN - 1);
    entry.type = (Type)(next & 7);
    entry.executable = (next & EXECUTABLE) != 0;
    entry.info = netbom_u32(&reader);
    entry.size = netbom_u32(&reader);
    netbom_skip(&reader, 4); /* checksum */
    if (reader.failed || !(entry.name = name_take(&reader, &entry.name_size)) || reader.failed)
        return false;
    entry.data = reader.at;
    entry.sum_ok = sum_words(&image->bytes, at, entry.data - at) == 0;
    *ret_entry = entry;
    return true;
}

static bool
image_open(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
           Image *ret_image)
{
    Image image = {.host = host, .scan = scan};
    NetbomReader reader = netbom_reader(bytes, at, true);
    uint64_t name_size;
    if (!netbom_match(bytes, at, "-rom1fs-", 8))
        return false;
    netbom_skip(&reader, 8);
    image.size = netbom_u32(&reader);
    netbom_skip(&reader, 4); /* checksum */
    if (!name_take(&reader, &name_size) || image.size < reader.at - at + 2 * GRAIN)
        return false;
    image.first = reader.at - at;
    image.bytes = netbom_slice(bytes, at, image.size);
    *ret_image = image;
    return true;
}

static bool
checksum_ok(const Image *image)
{
    return sum_words(&image->bytes, 0, image->size < SUM_SIZE ? image->size : SUM_SIZE) == 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Image image;
    Entry first;
    if (!image_open(host, scan, object, at, &image))
        return false;
    NetbomClaim claim = {.format = "romfs",
                         .size = image.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_CHECKED,
                         .big_endian = true};
    if (!entry_read(&image, image.first, &first) || first.next > image.size) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the root directory cannot be read";
    } else if (image.bytes.size < image.size) {
        claim.grade = first.sum_ok ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER;
        claim.problem = "the image is cut off";
    } else if (!checksum_ok(&image)) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the checksum differs";
    }
    *ret_claim = claim;
    return true;
}

/* ---- the tree ---- */

typedef struct {
    const Image *image;
    uint8_t *seen; /* entries by offset: a tree comes to each once */
    bool spent;
    unsigned depth;
    unsigned n_sums; /* entries whose checksum differs */
    uint64_t path_size;
    char path[(DEPTH_MAX + 1) * (NAME_MAX_SIZE + 1)];
} Walk;

static void
walk_problem(const Walk *walk, const char *kind, uint64_t offset, const char *text)
{
    walk->image->host->problem(walk->image->scan, kind, offset, "%s: \"%.*s\"", text,
                               (int)walk->path_size, walk->path);
}

static bool
seen_before(Walk *walk, uint64_t at)
{
    uint64_t bit = at / GRAIN;
    uint8_t mask = (uint8_t)(1u << bit % 8);
    bool seen = (walk->seen[bit / 8] & mask) != 0;
    walk->seen[bit / 8] |= mask;
    return seen;
}

/* Marks a range and the padding behind it. */
static void
mark(const Image *image, uint64_t start, uint64_t size)
{
    uint64_t end = (start + size + GRAIN - 1) & ~(uint64_t)(GRAIN - 1);
    NetbomBytes part = netbom_slice(&image->bytes, start, end - start);
    if (part.size > 0)
        image->host->structure(image->scan, start, part.size);
}

static void
path_push(Walk *walk, const Entry *entry, uint64_t at)
{
    bool changed = entry->name_size == 0;
    if (walk->path_size > 0)
        walk->path[walk->path_size++] = '/';
    for (uint64_t i = 0; i < entry->name_size; i++) {
        bool bad = entry->name[i] == '/';
        changed = changed || bad;
        walk->path[walk->path_size++] = bad ? '_' : (char)entry->name[i];
    }
    if (entry->name_size == 0)
        walk->path[walk->path_size++] = '_';
    if (changed)
        walk_problem(walk, "corrupt", at, "a name that no file can have, changed to");
}

static void walk_row(Walk *walk, uint64_t at);

static void
give_file(Walk *walk, NetbomEntry *child, const Entry *entry)
{
    const Image *image = walk->image;
    child->kind = NETBOM_FILE;
    NetbomBytes data = netbom_slice(&image->bytes, entry->data, entry->size);
    if (data.size < entry->size)
        walk_problem(walk, entry->data + data.size < image->size ? "truncated" : "corrupt",
                     entry->data + data.size, "the image ends before the file");
    /* The padding behind the data. */
    if (entry->size % GRAIN > 0)
        mark(image, entry->data + entry->size, GRAIN - entry->size % GRAIN);
    walk->spent = !image->host->child_range(image->scan, child, entry->data, data.size);
}

static void
give_symlink(Walk *walk, NetbomEntry *child, const Entry *entry, uint64_t at)
{
    const Image *image = walk->image;
    if (entry->size > TARGET_MAX || !netbom_range_ok(image->bytes.size, entry->data, entry->size)) {
        walk_problem(walk, "corrupt", at, "the text of a link is bad");
        return;
    }
    mark(image, entry->data, entry->size);
    child->kind = NETBOM_SYMLINK;
    child->target = (const char *)image->bytes.data + entry->data;
    child->target_size = entry->size;
    walk->spent = !image->host->child_entry(image->scan, child);
}

/* An entry, or what a hard link leads to. */
static void
give(Walk *walk, const Entry *entry, uint64_t at)
{
    const Image *image = walk->image;
    NetbomEntry child = {.name = walk->path,
                         .name_size = walk->path_size,
                         .mode = modes[entry->type] | (entry->executable ? 0111u : 0)};
    if (entry->type == REGULAR) {
        give_file(walk, &child, entry);
    } else if (entry->type == SYMLINK) {
        give_symlink(walk, &child, entry, at);
    } else if (entry->type == DIRECTORY) {
        child.kind = NETBOM_DIR;
        walk->spent = !image->host->child_entry(image->scan, &child);
        if (!walk->spent && entry->info != at)
            walk_row(walk, entry->info);
    } else {
        child.kind = NETBOM_DEVICE;
        if (entry->type == BLOCK || entry->type == CHARACTER) {
            child.rdev_major = entry->info >> 16;
            child.rdev_minor = entry->info & 0xffff;
        }
        walk->spent = !image->host->child_entry(image->scan, &child);
    }
}

static void
give_hard_link(Walk *walk, const Entry *entry, uint64_t at)
{
    Entry target;
    if (!entry_read(walk->image, entry->info, &target) || target.type == HARD_LINK ||
        target.type == DIRECTORY)
        walk_problem(walk, "corrupt", at, "a hard link leads to no file");
    else
        give(walk, &target, entry->info);
}

static void
walk_entry(Walk *walk, const Entry *entry, uint64_t at)
{
    uint64_t path_size = walk->path_size;
    if ((entry->name_size == 1 && entry->name[0] == '.') ||
        (entry->name_size == 2 && entry->name[0] == '.' && entry->name[1] == '.'))
        return; /* this directory and the one above */
    path_push(walk, entry, at);
    if (entry->type == HARD_LINK)
        give_hard_link(walk, entry, at);
    else
        give(walk, entry, at);
    walk->path_size = path_size;
}

/* Goes along the entries of one directory. */
static void
walk_row(Walk *walk, uint64_t at)
{
    const Image *image = walk->image;
    if (walk->depth >= DEPTH_MAX) {
        walk_problem(walk, "limit", at, "directories are nested too deep");
        return;
    }
    walk->depth++;
    while (at != 0 && !walk->spent) {
        Entry entry;
        at &= ~(uint64_t)(GRAIN - 1);
        if (at >= image->bytes.size || !entry_read(image, at, &entry)) {
            walk_problem(walk, at < image->size ? "truncated" : "corrupt", at,
                         "a directory breaks off");
            break;
        }
        if (seen_before(walk, at)) {
            walk_problem(walk, "corrupt", at, "an entry is reached a second time");
            break;
        }
        walk->n_sums += !entry.sum_ok;
        image->host->structure(image->scan, at, entry.data - at);
        walk_entry(walk, &entry, at);
        walk->spent = !image->host->spend(image->scan, 1) || walk->spent;
        at = entry.next;
    }
    walk->depth--;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Image image;
    Walk walk = {.image = &image};
    (void)claim;
    if (!image_open(host, scan, range, 0, &image))
        return;
    if (image.bytes.size < image.size)
        host->problem(scan, "truncated", image.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)image.bytes.size, (unsigned long long)image.size);
    else if (!checksum_ok(&image))
        host->problem(scan, "checksum", 12, "the checksum of the first 512 bytes differs");
    uint64_t head = image.first < image.bytes.size ? image.first : image.bytes.size;
    NetbomBytes name = netbom_slice(&image.bytes, HEAD_SIZE, head - HEAD_SIZE);
    host->structure(scan, 0, head);
    host->header(scan, "name", HEAD_SIZE, name.size, (const char *)name.data,
                 netbom_text_size(name.data, name.size));
    walk.seen = host->alloc(scan, image.bytes.size / GRAIN / 8 + 1, 1);
    if (!walk.seen) {
        host->problem(scan, "limit", 0, "no memory for the walk");
        return;
    }
    walk_row(&walk, image.first);
    if (walk.n_sums > 0)
        host->problem(scan, "checksum", image.first, "the checksums of %u entries differ",
                      walk.n_sums);
    host->release(scan, walk.seen);
    host->finish(scan);
}

static const char *const fact_keys[] = {"name", NULL};

const NetbomPlugin romfs_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "romfs",
    .description = "Linux romfs",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

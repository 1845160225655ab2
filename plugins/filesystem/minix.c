/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * minix.c: the plugin for MINIX file systems, version 1, 2 and 3, of either byte order.
 *
 * Superblock at 1024. Version 1 and 2: u16 inodes, zones (1), blocks of the inode map, of the zone
 * map, first zone of data, exponent of blocks in a zone; u32 largest file; u16 magic, u16 state;
 * u32 zones (2). Version 3: u32 inodes, u16 unused, the four fields again, u16 unused, u32 largest
 * file, u32 zones, u16 magic, u16 unused, u16 size of a block. The two maps follow from block 2 on,
 * then the inodes. Version 1: u16 mode, u16 uid, u32 size, u32 time, u8 gid, u8 links, 9 u16 zones.
 * Else: u16 mode, links, uid, gid, u32 size, three times, 10 u32 zones. The first 7 zones hold
 * data, the others zone numbers. An entry of a directory is an inode number and a name of fixed
 * length. Facts: the kernel's include/uapi/linux/minix_fs.h and images of mkfs.minix.
 */
#include "fs-path.h"

#include "netbom-plugin.h"

#include <sys/stat.h>

enum {
    SUPER_AT = 1024,
    DIRECT = 7,
    ROOT = 1,
    TARGET_MAX = 65535,
    PROBLEMS_MAX = 64,
};

static const NetbomMagic magics[] = {
    {"\x7f\x13", 2, SUPER_AT + 16, NETBOM_MAGIC_START},
    {"\x8f\x13", 2, SUPER_AT + 16, NETBOM_MAGIC_START},
    {"\x68\x24", 2, SUPER_AT + 16, NETBOM_MAGIC_START},
    {"\x78\x24", 2, SUPER_AT + 16, NETBOM_MAGIC_START},
    {"\x13\x7f", 2, SUPER_AT + 16, NETBOM_MAGIC_START},
    {"\x13\x8f", 2, SUPER_AT + 16, NETBOM_MAGIC_START},
    {"\x24\x68", 2, SUPER_AT + 16, NETBOM_MAGIC_START},
    {"\x24\x78", 2, SUPER_AT + 16, NETBOM_MAGIC_START},
    {"\x5a\x4d", 2, SUPER_AT + 24, NETBOM_MAGIC_START},
    {"\x4d\x5a", 2, SUPER_AT + 24, NETBOM_MAGIC_START},
};
/* In the order of the magics. */
static const struct {
    uint8_t version, name_size;
    bool big_endian;
} kinds[] = {{1, 14, false}, {1, 30, false}, {2, 14, false}, {2, 30, false}, {1, 14, true},
             {1, 30, true},  {2, 14, true},  {2, 30, true},  {3, 60, false}, {3, 60, true}};
static const char *const formats[] = {"minix", NULL};

_Static_assert(sizeof magics / sizeof magics[0] == sizeof kinds / sizeof kinds[0],
               "one kind for each magic");

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* cut to the stated size, and to what is there */
    uint64_t size;     /* as stated */
    unsigned version;
    uint64_t name_size; /* of an entry of a directory */
    bool big_endian;
    uint64_t block_size, zone_size, n_zones, first_zone;
    uint64_t n_inodes, inodes_at, inode_size;
    uint8_t *entered; /* directories, by bit */
    unsigned n_problems;
    bool stop;
    FsPath *path;
} Minix;

typedef struct {
    uint32_t mode, uid, gid;
    uint64_t size;
    int64_t mtime;
    uint32_t zones[10];
} Inode;

static bool
minix_open(const NetbomBytes *object, uint64_t at, unsigned kind, Minix *ret_fs)
{
    Minix fs = {.bytes = netbom_slice(object, at, UINT64_MAX),
                .version = kinds[kind].version,
                .name_size = kinds[kind].name_size,
                .big_endian = kinds[kind].big_endian,
                .block_size = 1024};
    if (!netbom_match(&fs.bytes, magics[kind].offset, magics[kind].pattern, 2))
        return false;
    NetbomReader reader = netbom_reader(&fs.bytes, SUPER_AT, fs.big_endian);
    fs.n_inodes = fs.version == 3 ? netbom_u32(&reader) : netbom_u16(&reader);
    fs.n_zones = netbom_u16(&reader); /* version 1 */
    const uint64_t inode_map = netbom_u16(&reader), zone_map = netbom_u16(&reader);
    fs.first_zone = netbom_u16(&reader);
    const uint16_t zone_bits = netbom_u16(&reader);
    if (fs.version > 1) {
        reader.at = SUPER_AT + 20;
        fs.n_zones = netbom_u32(&reader);
    }
    if (fs.version == 3) {
        reader.at = SUPER_AT + 28;
        fs.block_size = netbom_u16(&reader);
    }
    if (reader.failed || fs.block_size < 1024 || fs.block_size > 32768 ||
        (fs.block_size & (fs.block_size - 1)) != 0 || zone_bits > 4)
        return false;
    fs.zone_size = fs.block_size << zone_bits;
    fs.size = fs.n_zones * fs.zone_size;
    fs.inode_size = fs.version == 1 ? 32 : 64;
    fs.inodes_at = (2 + inode_map + zone_map) * fs.block_size;
    /* each map has one bit more than there are things */
    if (fs.n_inodes == 0 || inode_map * fs.block_size * 8 < fs.n_inodes + 1 ||
        zone_map * fs.block_size * 8 + fs.first_zone < fs.n_zones + 1 ||
        fs.inodes_at + fs.n_inodes * fs.inode_size > fs.first_zone * fs.zone_size ||
        fs.first_zone >= fs.n_zones)
        return false;
    fs.bytes = netbom_slice(&fs.bytes, 0, fs.size);
    *ret_fs = fs;
    return true;
}

/* ---- inodes ---- */

static bool
inode_read(const Minix *fs, uint64_t number, Inode *ret_inode)
{
    if (number == 0 || number > fs->n_inodes)
        return false;
    NetbomReader reader =
        netbom_reader(&fs->bytes, fs->inodes_at + (number - 1) * fs->inode_size, fs->big_endian);
    Inode inode = {.mode = netbom_u16(&reader)};
    if (fs->version == 1) {
        inode.uid = netbom_u16(&reader);
        inode.size = netbom_u32(&reader);
        inode.mtime = netbom_u32(&reader);
        inode.gid = netbom_u8(&reader);
        netbom_skip(&reader, 1);
        for (unsigned i = 0; i < 9; i++)
            inode.zones[i] = netbom_u16(&reader);
    } else {
        netbom_skip(&reader, 2);
        inode.uid = netbom_u16(&reader);
        inode.gid = netbom_u16(&reader);
        inode.size = netbom_u32(&reader);
        netbom_skip(&reader, 4);
        inode.mtime = netbom_u32(&reader);
        netbom_skip(&reader, 4);
        for (unsigned i = 0; i < 10; i++)
            inode.zones[i] = netbom_u32(&reader);
    }
    *ret_inode = inode;
    return !reader.failed;
}

/* An entry of a zone that holds zone numbers. */
static bool
zone_entry(const Minix *fs, uint64_t zone, uint64_t index, uint64_t *ret_zone)
{
    const unsigned width = fs->version == 1 ? 2 : 4;
    NetbomReader reader =
        netbom_reader(&fs->bytes, zone * fs->zone_size + index * width, fs->big_endian);
    *ret_zone = netbom_uint(&reader, width, fs->big_endian);
    return !reader.failed;
}

/* The zone with this index in the file, 0 for a hole. False: it cannot be found. */
static bool
zone_find(const Minix *fs, const Inode *inode, uint64_t index, uint64_t *ret_zone)
{
    const uint64_t per_zone = fs->zone_size / (fs->version == 1 ? 2 : 4);
    uint64_t span = 1; /* zones of data behind one number of this level */
    if (index < DIRECT) {
        *ret_zone = inode->zones[index];
        return *ret_zone < fs->n_zones;
    }
    index -= DIRECT;
    for (unsigned level = 1; level <= (fs->version == 1 ? 2u : 3u); level++) {
        if (index >= span * per_zone) {
            index -= span * per_zone;
            span *= per_zone;
            continue;
        }
        uint64_t zone = inode->zones[DIRECT + level - 1];
        for (unsigned i = 0; i < level && zone != 0; i++, span /= per_zone)
            if (zone >= fs->n_zones || !zone_entry(fs, zone, index / span % per_zone, &zone))
                return false;
        *ret_zone = zone;
        return zone < fs->n_zones;
    }
    return false;
}

/* NetbomRead over the number of an inode; state is a Minix. */
static uint64_t
file_read(void *state, uint64_t number, uint8_t *dst, uint64_t size)
{
    const Minix *fs = state;
    Inode inode;
    uint64_t good = 0, zone;
    if (!inode_read(fs, number, &inode))
        return 0;
    while (good < size && fs->host->spend(fs->scan, 1) &&
           zone_find(fs, &inode, good / fs->zone_size, &zone)) {
        const uint64_t wanted = size - good < fs->zone_size ? size - good : fs->zone_size;
        if (zone > 0) {
            const NetbomBytes part = netbom_slice(&fs->bytes, zone * fs->zone_size, wanted);
            if (part.size > 0)
                memcpy(dst + good, part.data, (size_t)part.size);
            if (part.size < wanted)
                return good + part.size;
        }
        good += wanted;
    }
    return good;
}

static void
minix_problem(Minix *fs, const char *kind, uint64_t offset, const char *text)
{
    if (fs->n_problems++ < PROBLEMS_MAX)
        fs->host->problem(fs->scan, kind, offset, "%s: \"%.*s\"", text,
                          fs->path->size > 256 ? 256 : (int)fs->path->size, fs->path->text);
}

/* Marks the zones of a file and says whether they are all there. */
static void
zones_mark(Minix *fs, const Inode *inode)
{
    for (uint64_t at = 0; at < inode->size && fs->host->spend(fs->scan, 1); at += fs->zone_size) {
        uint64_t zone;
        if (!zone_find(fs, inode, at / fs->zone_size, &zone) ||
            !netbom_range_ok(fs->bytes.size, zone * fs->zone_size, 1)) {
            minix_problem(fs, fs->bytes.size < fs->size ? "truncated" : "corrupt", 0,
                          "a part of the file cannot be read");
            return;
        }
        const NetbomBytes part = netbom_slice(&fs->bytes, zone * fs->zone_size, fs->zone_size);
        if (zone > 0)
            fs->host->structure(fs->scan, zone * fs->zone_size, part.size);
    }
    for (unsigned i = DIRECT; i < (fs->version == 1 ? 9u : 10u); i++) {
        const uint64_t at = inode->zones[i] * fs->zone_size;
        if (inode->zones[i] > 0 && netbom_range_ok(fs->bytes.size, at, fs->zone_size))
            fs->host->structure(fs->scan, at, fs->zone_size);
    }
}

/* ---- directories ---- */

static void directory_read(Minix *fs, const Inode *inode, uint64_t number);

static bool
link_give(Minix *fs, NetbomEntry *child, const Inode *inode, uint64_t number)
{
    char *target = inode->size <= TARGET_MAX ? fs->host->alloc(fs->scan, inode->size + 1, 1) : NULL;
    if (target) {
        child->target_size = file_read(fs, number, (uint8_t *)target, inode->size);
        child->target = target;
    } else {
        minix_problem(fs, "corrupt", 0, "a link that is too long");
        child->target = "";
    }
    child->kind = NETBOM_SYMLINK;
    const bool more = fs->host->child_entry(fs->scan, child);
    fs->host->release(fs->scan, target);
    return more;
}

static void
inode_give(Minix *fs, uint64_t number, uint64_t entry_at)
{
    Inode inode;
    NetbomEntry child = {.name = fs->path->text, .name_size = fs->path->size};
    if (!inode_read(fs, number, &inode)) {
        minix_problem(fs, "corrupt", entry_at, "there is no such inode");
        return;
    }
    child.mode = inode.mode;
    child.uid = inode.uid;
    child.gid = inode.gid;
    child.mtime = inode.mtime;
    if (S_ISDIR(inode.mode)) {
        child.kind = NETBOM_DIR;
        fs->stop = !fs->host->child_entry(fs->scan, &child);
        zones_mark(fs, &inode);
        if (!fs->stop)
            directory_read(fs, &inode, number);
    } else if (S_ISREG(inode.mode)) {
        child.kind = NETBOM_FILE;
        if (inode.size > fs->size) {
            minix_problem(fs, "limit", entry_at, "a file larger than its file system is cut");
            inode.size = fs->size;
        }
        zones_mark(fs, &inode);
        fs->stop = !fs->host->child_read(fs->scan, &child, inode.size, file_read, fs, number);
    } else if (S_ISLNK(inode.mode)) {
        zones_mark(fs, &inode);
        fs->stop = !link_give(fs, &child, &inode, number);
    } else {
        child.kind = NETBOM_DEVICE;
        child.rdev_major = inode.zones[0] >> 8 & 0xff;
        child.rdev_minor = inode.zones[0] & 0xff;
        fs->stop = !fs->host->child_entry(fs->scan, &child);
    }
}

static void
entry_give(Minix *fs, const uint8_t *raw, uint64_t at)
{
    const unsigned width = fs->version == 3 ? 4 : 2;
    const NetbomBytes bytes = {raw, width + fs->name_size};
    NetbomReader reader = netbom_reader(&bytes, 0, fs->big_endian);
    const uint64_t number = netbom_uint(&reader, width, fs->big_endian);
    const uint8_t *name = raw + width;
    const uint64_t size = netbom_text_size(name, fs->name_size), path_size = fs->path->size;
    if (number == 0 || (size == 1 && name[0] == '.') ||
        (size == 2 && name[0] == '.' && name[1] == '.'))
        return;
    if (!fs_path_push(fs->path, name, size) || size == 0)
        minix_problem(fs, "corrupt", at, "a name that no file can have");
    inode_give(fs, number, at);
    fs->path->size = path_size;
}

static bool
directory_enter(Minix *fs, uint64_t number)
{
    const uint8_t mask = (uint8_t)(1u << number % 8);
    if (fs->path->depth >= FS_DEPTH_MAX || fs->entered[number / 8] & mask) {
        minix_problem(fs, "corrupt", 0, "a directory is reached a second time, or too deep");
        return false;
    }
    fs->entered[number / 8] |= mask;
    fs->path->depth++;
    return true;
}

static void
directory_read(Minix *fs, const Inode *inode, uint64_t number)
{
    const uint64_t entry_size = (fs->version == 3 ? 4 : 2) + fs->name_size;
    uint64_t zone;
    if (!directory_enter(fs, number))
        return;
    for (uint64_t at = 0; at + entry_size <= inode->size && !fs->stop; at += entry_size) {
        if (!zone_find(fs, inode, at / fs->zone_size, &zone) || !fs->host->spend(fs->scan, 1))
            break;
        const uint64_t from = zone * fs->zone_size + at % fs->zone_size;
        if (zone > 0 && netbom_range_ok(fs->bytes.size, from, entry_size))
            entry_give(fs, fs->bytes.data + from, from);
    }
    fs->path->depth--;
}

/* ---- the plugin ---- */

/* The root directory names itself first. */
static bool
root_proved(const Minix *fs)
{
    Inode root;
    const unsigned width = fs->version == 3 ? 4 : 2;
    if (!inode_read(fs, ROOT, &root) || !S_ISDIR(root.mode) || root.zones[0] < fs->first_zone ||
        root.zones[0] >= fs->n_zones)
        return false;
    const uint64_t at = root.zones[0] * fs->zone_size;
    NetbomReader reader = netbom_reader(&fs->bytes, at, fs->big_endian);
    return netbom_uint(&reader, width, fs->big_endian) == ROOT &&
           netbom_match(&fs->bytes, at + width, ".\0", 2);
}

static bool
minix_find(const NetbomBytes *object, uint64_t at, Minix *ret_fs)
{
    for (unsigned i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (minix_open(object, at, i, ret_fs) && root_proved(ret_fs))
            return true;
    return false;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Minix fs;
    (void)host;
    (void)scan;
    if (!minix_find(object, at, &fs))
        return false;
    *ret_claim = (NetbomClaim){.format = "minix",
                               .size = fs.bytes.size,
                               .extent = NETBOM_EXACT,
                               .grade = NETBOM_GRADE_STRUCTURE,
                               .big_endian = fs.big_endian};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Minix fs;
    Inode root;
    (void)claim;
    if (!minix_find(range, 0, &fs) || !inode_read(&fs, ROOT, &root))
        return;
    fs.host = host;
    fs.scan = scan;
    if (fs.bytes.size < fs.size)
        host->problem(scan, "truncated", fs.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)fs.bytes.size, (unsigned long long)fs.size);
    const char version = (char)('0' + fs.version);
    host->header(scan, "format-version", SUPER_AT, 32, &version, 1);
    host->structure(scan, 0, netbom_slice(&fs.bytes, 0, fs.first_zone * fs.zone_size).size);
    fs.path = host->alloc(scan, 1, sizeof(FsPath));
    fs.entered = host->alloc(scan, fs.n_inodes / 8 + 1, 1);
    if (fs.path && fs.entered) {
        zones_mark(&fs, &root);
        directory_read(&fs, &root, ROOT);
    } else {
        host->problem(scan, "limit", 0, "no memory for the walk");
    }
    host->finish(scan);
    host->release(scan, fs.path);
    host->release(scan, fs.entered);
}

static const char *const fact_keys[] = {"format-version", NULL};

const NetbomPlugin minix_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "minix",
    .description = "MINIX file systems, version 1, 2 and 3",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

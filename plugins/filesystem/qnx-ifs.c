/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * qnx-ifs.c: the plugin for bootable images of QNX Neutrino and the file system in them.
 *
 * Startup header, 256 bytes in the byte order of its magic 0x00ff7eeb: u16 version 1, u8 flags (2:
 * big endian, bits 2 to 4: compression of the file system, 0 none, 1 gzip, 2 LZO, 3 UCL), u16 size
 * of the header at 8, machine at 10, u32 size of the startup program with the header at 32, of all
 * that is stored at 36, of the file system at 44. LZO: blocks with a big-endian u16 size in front,
 * 0 ends them. File system: "imagefs", u8 flags (1: big endian), u32 size, u32 size of header and
 * directory, u32 offset of the directory; its words add up to 0. An entry: u16 size, u16, u32
 * inode, mode, gid, uid, time, and for files u32 offset, u32 size, path; for links u16 offset of
 * the target behind the path's start, u16 its size, path. Facts: QNX's sys/startup.h, sys/image.h.
 */
#include "netbom-plugin.h"

#include <sys/stat.h>

enum {
    HEAD_SIZE = 256,
    ENTRY_HEAD = 24,
    BLOCK_MAX = 65536,
    NONE = 0,
    GZIP = 1,
    LZO = 2,
    IMAGE_MAX = 1 << 30,
};

static const NetbomMagic magics[] = {{"\xeb\x7e\xff\x00\1\0", 6, 0, 0},
                                     {"\x00\xff\x7e\xeb\0\1", 6, 0, 0},
                                     {"imagefs", 7, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"qnx-ifs", "qnx-imagefs", NULL};

typedef struct {
    NetbomBytes bytes;
    bool big_endian, is_boot;
    uint64_t size; /* as stated */
    unsigned compression;
    uint64_t startup_size, image_size;    /* boot image */
    uint64_t directory_at, directory_end; /* file system */
} Ifs;

static bool
words_fit(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t size,
          bool big_endian)
{
    NetbomReader reader = netbom_reader(bytes, 0, big_endian);
    uint32_t sum = 0;
    if (size > bytes->size || !host->spend(scan, 1 + size / 65536))
        return false;
    for (uint64_t i = 0; i + 4 <= size; i += 4)
        sum += netbom_u32(&reader);
    return sum == 0;
}

static bool
boot_open(Ifs *ifs)
{
    ifs->is_boot = true;
    ifs->big_endian = ifs->bytes.size > 0 && ifs->bytes.data[0] == 0;
    NetbomReader reader = netbom_reader(&ifs->bytes, 6, ifs->big_endian);
    const uint8_t flags = netbom_u8(&reader);
    netbom_skip(&reader, 1);
    const uint16_t header = netbom_u16(&reader);
    reader.at = 32;
    ifs->startup_size = netbom_u32(&reader);
    ifs->size = netbom_u32(&reader);
    netbom_skip(&reader, 4);
    ifs->image_size = netbom_u32(&reader);
    ifs->compression = flags >> 2 & 7;
    return netbom_range_ok(ifs->bytes.size, 0, HEAD_SIZE) && header >= HEAD_SIZE &&
           header <= 4096 && ifs->startup_size >= header && ifs->startup_size < ifs->size &&
           ifs->image_size > 0;
}

static bool
imagefs_open(Ifs *ifs)
{
    NetbomReader reader = netbom_reader(&ifs->bytes, 7, false);
    reader.big_endian = (netbom_u8(&reader) & 1) != 0;
    ifs->big_endian = reader.big_endian;
    ifs->size = netbom_u32(&reader);
    ifs->directory_end = netbom_u32(&reader);
    ifs->directory_at = netbom_u32(&reader);
    return !reader.failed && ifs->directory_at >= 24 && ifs->directory_at < ifs->directory_end &&
           ifs->directory_end < ifs->size && ifs->directory_end - ifs->directory_at >= ENTRY_HEAD;
}

static bool
ifs_open(const NetbomBytes *object, uint64_t at, Ifs *ret_ifs)
{
    Ifs ifs = {.bytes = netbom_slice(object, at, UINT64_MAX)};
    bool known = false;
    if (netbom_match(&ifs.bytes, 0, "imagefs", 7))
        known = imagefs_open(&ifs);
    else if (netbom_match(&ifs.bytes, 0, magics[0].pattern, 6) ||
             netbom_match(&ifs.bytes, 0, magics[1].pattern, 6))
        known = boot_open(&ifs);
    if (!known)
        return false;
    ifs.bytes = netbom_slice(&ifs.bytes, 0, ifs.size);
    *ret_ifs = ifs;
    return true;
}

/* ---- entries of the file system ---- */

typedef struct {
    uint64_t size;
    uint32_t mode, gid, uid, mtime;
    uint64_t data_at, data_size; /* files */
    uint64_t target_at, target_size;
    uint64_t path_at, path_size;
} Entry;

static bool
entry_read(const Ifs *ifs, uint64_t at, Entry *ret_entry)
{
    NetbomReader reader = netbom_reader(&ifs->bytes, at, ifs->big_endian);
    Entry entry = {.size = netbom_u16(&reader)};
    netbom_skip(&reader, 6);
    entry.mode = netbom_u32(&reader);
    entry.gid = netbom_u32(&reader);
    entry.uid = netbom_u32(&reader);
    entry.mtime = netbom_u32(&reader);
    uint64_t target = 0;
    if (S_ISREG(entry.mode) || S_ISCHR(entry.mode) || S_ISBLK(entry.mode) || S_ISFIFO(entry.mode)) {
        entry.data_at = netbom_u32(&reader);
        entry.data_size = netbom_u32(&reader);
    } else if (S_ISLNK(entry.mode)) {
        target = netbom_u16(&reader);
        entry.target_size = netbom_u16(&reader);
    } else if (!S_ISDIR(entry.mode)) {
        return false;
    }
    entry.path_at = reader.at;
    if (reader.failed || entry.size <= entry.path_at - at ||
        !netbom_range_ok(ifs->directory_end, at, entry.size) ||
        !netbom_range_ok(ifs->bytes.size, at, entry.size))
        return false;
    const uint64_t room = entry.size - (entry.path_at - at);
    entry.path_size = netbom_text_size(ifs->bytes.data + entry.path_at, room);
    entry.target_at = entry.path_at + target;
    if (target + entry.target_size > room)
        return false;
    *ret_entry = entry;
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Ifs ifs;
    Entry entry;
    if (!ifs_open(object, at, &ifs))
        return false;
    NetbomClaim claim = {.format = ifs.is_boot ? "qnx-ifs" : "qnx-imagefs",
                         .size = ifs.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_HEADER,
                         .big_endian = ifs.big_endian};
    if (!ifs.is_boot && !entry_read(&ifs, ifs.directory_at, &entry))
        return false;
    if (words_fit(host, scan, &ifs.bytes, ifs.is_boot ? ifs.startup_size : ifs.size,
                  ifs.big_endian))
        claim.grade = NETBOM_GRADE_CHECKED;
    else if (!ifs.is_boot || netbom_match(&ifs.bytes, ifs.startup_size, "imagefs", 7))
        claim.grade = NETBOM_GRADE_STRUCTURE;
    *ret_claim = claim;
    return true;
}

/* Answers whether the host wants more. */
static bool
entry_give(const NetbomHost *host, NetbomScan *scan, const Ifs *ifs, const Entry *entry)
{
    NetbomEntry child = {.mode = entry->mode,
                         .gid = entry->gid,
                         .uid = entry->uid,
                         .mtime = entry->mtime,
                         .name = (const char *)ifs->bytes.data + entry->path_at,
                         .name_size = entry->path_size};
    if (entry->path_size == 0)
        return true; /* the root directory */
    if (S_ISREG(entry->mode)) {
        child.kind = NETBOM_FILE;
        const NetbomBytes data = netbom_slice(&ifs->bytes, entry->data_at, entry->data_size);
        if (data.size < entry->data_size)
            host->problem(scan, "truncated", ifs->bytes.size, "%llu of %llu bytes of a file",
                          (unsigned long long)data.size, (unsigned long long)entry->data_size);
        return host->child_range(scan, &child, data.size > 0 ? entry->data_at : 0, data.size);
    }
    child.kind = S_ISDIR(entry->mode)   ? NETBOM_DIR
                 : S_ISLNK(entry->mode) ? NETBOM_SYMLINK
                                        : NETBOM_DEVICE;
    if (S_ISLNK(entry->mode)) {
        child.target = (const char *)ifs->bytes.data + entry->target_at;
        child.target_size = netbom_text_size(child.target, entry->target_size);
    }
    return host->child_entry(scan, &child);
}

static void
imagefs_unpack(const NetbomHost *host, NetbomScan *scan, const Ifs *ifs)
{
    Entry entry;
    uint64_t at = ifs->directory_at;
    host->structure(scan, 0, netbom_slice(&ifs->bytes, 0, ifs->directory_end).size);
    if (netbom_range_ok(ifs->bytes.size, ifs->size - 4, 4))
        host->structure(scan, ifs->size - 4, 4); /* what makes the sum 0 */
    while (at + ENTRY_HEAD < ifs->directory_end && host->spend(scan, 1)) {
        NetbomReader reader = netbom_reader(&ifs->bytes, at, ifs->big_endian);
        if (netbom_u16(&reader) == 0 && !reader.failed)
            break;
        if (!entry_read(ifs, at, &entry)) {
            host->problem(scan, "corrupt", at < ifs->bytes.size ? at : 0,
                          "an entry of the directory makes no sense");
            break;
        }
        if (!entry_give(host, scan, ifs, &entry))
            break;
        at += entry.size;
    }
    host->finish(scan);
}

/* ---- the boot image ---- */

/* Decodes the blocks; what comes before a wrong one is kept. */
static NetbomBuffer *
lzo_decode(const NetbomHost *host, NetbomScan *scan, const Ifs *ifs)
{
    const uint64_t limit = ifs->image_size < IMAGE_MAX ? ifs->image_size : IMAGE_MAX;
    NetbomBuffer *buffer = host->buffer_new(scan, 0);
    uint8_t *block = host->alloc(scan, BLOCK_MAX, 1);
    NetbomReader reader = netbom_reader(&ifs->bytes, ifs->startup_size, true);
    while (buffer && block && buffer->size < limit) {
        const uint16_t size = netbom_u16be(&reader);
        const uint64_t from = reader.at;
        const uint8_t *packed = netbom_take(&reader, size);
        uint64_t got = 0;
        if (size == 0 || !packed)
            break;
        const NetbomDecode done = host->decode_block(scan, NETBOM_CODEC_LZO1X, NULL, packed, size,
                                                     block, BLOCK_MAX, &got);
        if (!host->spend(scan, 1) || !host->buffer_append(scan, buffer, block, got))
            break;
        if (done != NETBOM_DECODED) {
            host->problem(scan, "corrupt", from, "a block of the file system cannot be decoded");
            break;
        }
    }
    if (reader.failed)
        host->problem(scan, "truncated", reader.failed_at, "the file system breaks off");
    host->release(scan, block);
    return buffer;
}

static void
boot_unpack(const NetbomHost *host, NetbomScan *scan, const Ifs *ifs)
{
    NetbomEntry child = {.kind = NETBOM_PART, .name = "startup", .name_size = 7};
    const NetbomBytes startup = netbom_slice(&ifs->bytes, HEAD_SIZE, ifs->startup_size - HEAD_SIZE);
    const NetbomBytes image = netbom_slice(&ifs->bytes, ifs->startup_size, UINT64_MAX);
    host->structure(scan, 0, HEAD_SIZE);
    if (startup.size > 0 && !host->child_range(scan, &child, HEAD_SIZE, startup.size))
        return;
    if (image.size == 0)
        return;
    child.name = "imagefs";
    if (ifs->compression == LZO) {
        host->structure(scan, ifs->startup_size, image.size);
        NetbomBuffer *buffer = lzo_decode(host, scan, ifs);
        child.hint = "qnx-imagefs";
        if (buffer && buffer->size > 0)
            host->child_buffer(scan, &child, buffer);
        else
            host->buffer_free(scan, buffer);
        return;
    }
    if (ifs->compression > GZIP)
        host->problem(scan, "unsupported", 6, "the file system is compressed with UCL");
    child.hint = ifs->compression == GZIP   ? "gzip"
                 : ifs->compression == NONE ? "qnx-imagefs"
                                            : NULL;
    host->child_range(scan, &child, ifs->startup_size, image.size);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Ifs ifs;
    (void)claim;
    if (!ifs_open(range, 0, &ifs))
        return;
    if (ifs.bytes.size < ifs.size)
        host->problem(scan, "truncated", ifs.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)ifs.bytes.size, (unsigned long long)ifs.size);
    else if (!words_fit(host, scan, &ifs.bytes, ifs.is_boot ? ifs.startup_size : ifs.size,
                        ifs.big_endian))
        host->problem(scan, "checksum", 0, "the words do not add up to 0");
    if (ifs.is_boot)
        boot_unpack(host, scan, &ifs);
    else
        imagefs_unpack(host, scan, &ifs);
}

const NetbomPlugin qnx_ifs_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "qnx-ifs",
    .description = "bootable images of QNX and the file system in them",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
};

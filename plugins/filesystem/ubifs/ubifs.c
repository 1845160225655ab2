/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ubifs.c: the UBIFS plugin: its magic, its claim, and the order in which an image is read. */
#include "ubifs.h"

#include <stdio.h>

static const NetbomMagic magics[] = {{"\x31\x18\x10\x06", 4, 0, 0}};
static const char *const formats[] = {"ubifs", NULL};

enum {
    UUID_AT = 108,
    COMPRESSION_AT = 84,
};

/* Without a superblock: some nodes one behind the other. */
static bool
nodes_proved(const NetbomHost *host, const NetbomBytes *bytes, const UbifsNode *first)
{
    UbifsNode node = *first;
    bool good = true;
    for (unsigned i = 0; i < 2 && good; i++)
        good = ubifs_node_read(host, bytes, node.at + ((uint64_t)node.size + 7) / 8 * 8, &node,
                               &good) &&
               good;
    return good;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, object->size);
    UbifsNode node;
    UbifsSuper super;
    bool good;
    (void)scan;
    if (!ubifs_node_read(host, &bytes, 0, &node, &good))
        return false;
    NetbomClaim claim = {.format = "ubifs", .extent = NETBOM_EXACT};
    if (node.type == UBIFS_SUPER && ubifs_super_read(&bytes, 0, &super)) {
        claim.size = (uint64_t)super.leb_size * super.leb_count;
        claim.size = claim.size < bytes.size ? claim.size : bytes.size;
        claim.grade = good ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_HEADER;
        claim.problem = good ? NULL : "the CRC of the superblock differs";
        claim.detail = 1;
    } else if (good && nodes_proved(host, &bytes, &node)) {
        claim.extent = NETBOM_AT_LEAST;
        claim.size = node.size;
        claim.grade = NETBOM_GRADE_STRUCTURE;
    } else {
        return false;
    }
    *ret_claim = claim;
    return true;
}

/* ---- header facts ---- */

static void
header(const Ubifs *fs, const char *key, uint64_t offset, uint64_t size, const char *value)
{
    fs->host->header(fs->scan, key, offset, size, value, strlen(value));
}

static void
header_number(const Ubifs *fs, const char *key, uint64_t offset, uint64_t size, uint64_t value)
{
    char text[24];
    snprintf(text, sizeof(text), "%llu", (unsigned long long)value);
    header(fs, key, offset, size, text);
}

static void
uuid_give(const Ubifs *fs)
{
    static const char digits[] = "0123456789abcdef";
    char text[37];
    unsigned used = 0;
    bool any = false;
    for (unsigned i = 0; i < 16; i++) {
        uint8_t byte = fs->bytes.data[UUID_AT + i];
        any = any || byte != 0;
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[used++] = '-';
        text[used++] = digits[byte >> 4];
        text[used++] = digits[byte & 15];
    }
    text[used] = 0;
    if (any)
        header(fs, "uuid", UUID_AT, 16, text);
}

static void
headers_give(const Ubifs *fs)
{
    static const char *const compressions[] = {"none", "lzo", "zlib", "zstd"};
    const UbifsSuper *super = &fs->super;
    uuid_give(fs);
    if (super->compression < sizeof(compressions) / sizeof(compressions[0]))
        header(fs, "compression", COMPRESSION_AT, 2, compressions[super->compression]);
    header_number(fs, "format-version", 80, 4, super->format_version);
    header_number(fs, "min-io-size", 32, 4, super->min_io);
    header_number(fs, "leb-size", 36, 4, super->leb_size);
    header_number(fs, "leb-count", 40, 4, super->leb_count);
    if (super->flags & UBIFS_FLAG_ENCRYPTION)
        header(fs, "encryption", 28, 4, "yes");
    if (super->flags & UBIFS_FLAG_AUTHENTICATION)
        header(fs, "authentication", 28, 4, "yes");
}

/* The tables of free space are bit fields without a magic: marked up to their last byte. */
static void
lpt_mark(const Ubifs *fs)
{
    const UbifsSuper *super = &fs->super;
    uint64_t first = 3 + (uint64_t)super->log_lebs;
    for (uint64_t i = 0; i < super->lpt_lebs; i++) {
        uint64_t at = (first + i) * super->leb_size;
        NetbomBytes leb = netbom_slice(&fs->bytes, at, super->leb_size);
        uint64_t size = leb.size;
        if (size == 0)
            break;
        while (size > 0 && leb.data[size - 1] == 0xff)
            size--;
        if (size > 0)
            fs->host->structure(fs->scan, at, size);
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Ubifs fs = {.host = host,
                .scan = scan,
                .bytes = *range,
                .has_super = claim->detail == 1,
                .tree = {.host = host, .scan = scan}};
    if (fs.has_super && !ubifs_super_read(range, 0, &fs.super))
        return;
    ubifs_nodes_scan(&fs);
    if (fs.has_super) {
        headers_give(&fs);
        lpt_mark(&fs);
    } else {
        host->set_end(scan, fs.end);
        host->problem(scan, "corrupt", 0, "the superblock is not there");
    }
    ubifs_index_read(&fs);
    ubifs_tables_make(&fs);
    if (fs.n_xattrs > 0)
        header_number(&fs, "xattrs", 0, 0, fs.n_xattrs);
    ubifs_files_give(&fs);
    host->finish(scan);
    host->release(scan, fs.nodes);
    host->release(scan, fs.inodes);
    host->release(scan, fs.data);
    host->release(scan, fs.cuts);
    inode_tree_free(&fs.tree);
}

static const char *const fact_keys[] = {"authentication", "compression", "deleted",  "encryption",
                                        "format-version", "leb-count",   "leb-size", "min-io-size",
                                        "uuid",           "xattrs",      NULL};

const NetbomPlugin ubifs_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "ubifs",
    .description = "UBIFS",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

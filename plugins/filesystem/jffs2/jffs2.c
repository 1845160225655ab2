/* SPDX-License-Identifier: GPL-3.0-or-later */
/* jffs2.c: the JFFS2 plugin: its magics, its claim, and the order in which a log is read. */
#include "jffs2.h"

/* A log may begin with any kind of node, obsolete ones too. */
static const NetbomMagic magics[] = {
    {"\x85\x19\x01\xe0", 4, 0, 0}, {"\x85\x19\x02\xe0", 4, 0, 0}, {"\x85\x19\x03\x20", 4, 0, 0},
    {"\x85\x19\x04\x20", 4, 0, 0}, {"\x85\x19\x06\x20", 4, 0, 0}, {"\x85\x19\x01\xc0", 4, 0, 0},
    {"\x85\x19\x02\xc0", 4, 0, 0}, {"\x19\x85\xe0\x01", 4, 0, 0}, {"\x19\x85\xe0\x02", 4, 0, 0},
    {"\x19\x85\x20\x03", 4, 0, 0}, {"\x19\x85\x20\x04", 4, 0, 0}, {"\x19\x85\x20\x06", 4, 0, 0},
    {"\x19\x85\xc0\x01", 4, 0, 0}, {"\x19\x85\xc0\x02", 4, 0, 0},
};
static const char *const formats[] = {"jffs2", NULL};

enum {
    PROOF_NODES = 16,         /* so many good nodes are proof enough */
    PROOF_BYTES = 256 * 1024, /* looked at for them */
};

/* True if the node is one whose body has a CRC that fits. */
static bool
node_proved(const NetbomHost *host, const NetbomBytes *bytes, const Jffs2Node *node,
            bool big_endian)
{
    Jffs2Inode inode;
    InodeLink link;
    if (node->type == JFFS2_INODE)
        return jffs2_inode_read(host, bytes, node, big_endian, &inode);
    return node->type == JFFS2_DIRENT && jffs2_dirent_read(host, bytes, node, big_endian, &link);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, object->size);
    bool big_endian = netbom_match(&bytes, 0, "\x19\x85", 2);
    unsigned n_nodes = 0, n_proved = 0;
    uint64_t position = 0, end = 0;
    Jffs2Node node;
    (void)scan;
    if (!jffs2_node_read(host, &bytes, 0, big_endian, &node) || !node.whole)
        return false;
    while (position < bytes.size && position < PROOF_BYTES && n_nodes < PROOF_NODES) {
        if (jffs2_node_read(host, &bytes, position, big_endian, &node) && node.whole) {
            n_nodes++;
            n_proved += node_proved(host, &bytes, &node, big_endian);
            end = position + node.size;
            position += ((uint64_t)node.size + 3) / 4 * 4;
        } else {
            uint64_t next = jffs2_skip_blank(&bytes, position);
            position = next > position ? next : position + 4;
        }
    }
    NetbomClaim claim = {.format = "jffs2",
                         .size = end,
                         .extent = NETBOM_AT_LEAST,
                         .grade = NETBOM_GRADE_HEADER,
                         .big_endian = big_endian};
    if (n_nodes >= 2)
        claim.grade = n_proved >= 2 ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_STRUCTURE;
    *ret_claim = claim;
    return true;
}

/* ---- header facts ---- */

static void
header(const Jffs2 *fs, const char *key, uint64_t offset, uint64_t size, const char *value)
{
    fs->host->header(fs->scan, key, offset, size, value, strlen(value));
}

/* Marks the nodes of the log, and gives each compression where it is first seen. */
static void
nodes_mark(const Jffs2 *fs)
{
    uint32_t named = 0;
    uint64_t at = 0;
    Jffs2Node node;
    Jffs2Inode inode;
    while (at < fs->end) {
        if (!jffs2_node_read(fs->host, &fs->bytes, at, fs->big_endian, &node)) {
            uint64_t next = jffs2_skip_blank(&fs->bytes, at);
            at = next > at ? next : at + 4;
            continue;
        }
        uint64_t size = ((uint64_t)node.size + 3) / 4 * 4;
        size = size < fs->end - at ? size : fs->end - at;
        fs->host->structure(fs->scan, at, size);
        if (node.type == JFFS2_INODE && !node.obsolete && node.whole &&
            jffs2_inode_read(fs->host, &fs->bytes, &node, fs->big_endian, &inode) &&
            inode.dsize > 0 && jffs2_codec_name(inode.compression) &&
            !(named & 1u << inode.compression)) {
            named |= 1u << inode.compression;
            header(fs, "compression", at + 56, 1, jffs2_codec_name(inode.compression));
        }
        at += size;
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Jffs2 fs = {.host = host,
                .scan = scan,
                .bytes = *range,
                .big_endian = claim->big_endian,
                .tree = {.host = host, .scan = scan}};
    jffs2_log_read(&fs);
    host->set_end(scan, fs.end);
    header(&fs, "endian", 0, 2, fs.big_endian ? "big" : "little");
    nodes_mark(&fs);
    jffs2_files_give(&fs);
    host->finish(scan);
    host->release(scan, fs.inodes);
    inode_tree_free(&fs.tree);
}

static const char *const fact_keys[] = {"compression", "deleted", "endian", NULL};

const NetbomPlugin jffs2_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "jffs2",
    .description = "JFFS2 in either byte order",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

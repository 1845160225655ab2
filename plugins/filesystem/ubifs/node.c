/* SPDX-License-Identifier: GPL-3.0-or-later */
/* node.c: finds the nodes of a UBIFS, whatever became of the index. */
#include "ubifs.h"

#include "../grow.h"

enum {
    CRC_FROM = 8,
    SUPER_SIZE = 4096,
    PROBLEMS_MAX = 64,
    FOREIGN_MAX = 1024 * 1024, /* without a superblock, so many other bytes end it */
    SPEND_STEP = 4096,
    LEB_SIZE_MIN = 4096,
    LEB_SIZE_MAX = 64 * 1024 * 1024,
};

void
ubifs_problem(Ubifs *fs, const char *kind, uint64_t offset, const char *text)
{
    if (fs->n_problems++ < PROBLEMS_MAX)
        fs->host->problem(fs->scan, kind, offset, "%s", text);
}

/* The smallest node of each type. */
static uint32_t
size_min(uint8_t type)
{
    static const uint16_t sizes[UBIFS_TYPES] = {
        [UBIFS_INO] = 160,      [UBIFS_DATA] = 48,      [UBIFS_DENT] = 56,    [UBIFS_XENT] = 56,
        [UBIFS_TRUN] = 56,      [UBIFS_PAD] = 28,       [UBIFS_SUPER] = 4096, [UBIFS_MASTER] = 128,
        [UBIFS_REF] = 36,       [UBIFS_INDEX] = 28,     [UBIFS_CS] = 32,      [UBIFS_ORPHAN] = 32,
        [12] = UBIFS_HEAD_SIZE, [13] = UBIFS_HEAD_SIZE,
    };
    return sizes[type];
}

bool
ubifs_node_read(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, UbifsNode *ret_node,
                bool *ret_good)
{
    if (!netbom_match(bytes, at, "\x31\x18\x10\x06", 4))
        return false;
    NetbomReader reader = netbom_reader(bytes, at + 4, false);
    UbifsNode node = {.at = at};
    uint32_t crc = netbom_u32(&reader);
    node.sequence = netbom_u64(&reader);
    node.size = netbom_u32(&reader);
    node.type = netbom_u8(&reader);
    netbom_skip(&reader, 3);
    if (reader.failed || node.type >= UBIFS_TYPES || node.size < UBIFS_HEAD_SIZE ||
        node.size > LEB_SIZE_MAX)
        return false;
    *ret_good = netbom_range_ok(bytes->size, at, node.size) &&
                (uint32_t)~host->crc32(0, bytes->data + at + CRC_FROM, node.size - CRC_FROM) == crc;
    *ret_node = node;
    return true;
}

bool
ubifs_super_read(const NetbomBytes *bytes, uint64_t at, UbifsSuper *ret_super)
{
    NetbomReader reader = netbom_reader(bytes, at + 28, false);
    UbifsSuper super;
    super.flags = netbom_u32(&reader);
    super.min_io = netbom_u32(&reader);
    super.leb_size = netbom_u32(&reader);
    super.leb_count = netbom_u32(&reader);
    netbom_skip(&reader, 12); /* the most LEBs it may grow to, bytes of the journal */
    super.log_lebs = netbom_u32(&reader);
    super.lpt_lebs = netbom_u32(&reader);
    netbom_skip(&reader, 16); /* LEBs of orphans, journal heads, fanout, saved LEBs */
    super.format_version = netbom_u32(&reader);
    super.compression = netbom_u16(&reader);
    if (reader.failed || super.leb_size < LEB_SIZE_MIN || super.leb_size > LEB_SIZE_MAX ||
        super.leb_size % 8 != 0 || super.leb_count < 4 || super.min_io < 8 ||
        (super.min_io & (super.min_io - 1)) != 0 || !netbom_range_ok(bytes->size, at, SUPER_SIZE))
        return false;
    *ret_super = super;
    return true;
}

static bool
is_blank(const uint8_t *p)
{
    static const uint8_t ones[8] = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    static const uint8_t zeros[8];
    return memcmp(p, ones, 8) == 0 || memcmp(p, zeros, 8) == 0;
}

/* Where padding ends that has no room for a node of its own. */
static uint64_t
short_padding_end(const NetbomBytes *bytes, uint64_t at)
{
    enum { PAD_BYTE = 0xce, PAD_NODE_SIZE = 28 };
    uint64_t end = at;
    while (end < bytes->size && end - at < PAD_NODE_SIZE && bytes->data[end] == PAD_BYTE)
        end++;
    return end - at < PAD_NODE_SIZE ? at + (end - at) / 8 * 8 : at;
}

/* Where a node ends; a padding node says how many bytes behind it belong to it. */
static uint64_t
node_end(const Ubifs *fs, const UbifsNode *node)
{
    uint64_t size = ((uint64_t)node->size + 7) / 8 * 8;
    if (node->type == UBIFS_PAD) {
        NetbomReader reader = netbom_reader(&fs->bytes, node->at + UBIFS_HEAD_SIZE, false);
        uint64_t pad = netbom_u32(&reader);
        uint64_t leb_size = fs->has_super ? fs->super.leb_size : LEB_SIZE_MIN;
        if (pad <= leb_size)
            size += pad / 8 * 8;
    }
    return size < fs->bytes.size - node->at ? short_padding_end(&fs->bytes, node->at + size)
                                            : fs->bytes.size;
}

static void
node_add(Ubifs *fs, const UbifsNode *node)
{
    if (!grow_one(fs->host, fs->scan, (void **)&fs->nodes, &fs->nodes_capacity, fs->n_nodes,
                  sizeof(UbifsNode)))
        fs->refused = true;
    else
        fs->nodes[fs->n_nodes++] = *node;
}

/* Takes the node at `at`, and answers where to look for the next. */
static uint64_t
scan_step(Ubifs *fs, uint64_t at, uint64_t *foreign)
{
    UbifsNode node;
    bool good;
    if (is_blank(fs->bytes.data + at))
        return at + 8;
    if (!ubifs_node_read(fs->host, &fs->bytes, at, &node, &good)) {
        *foreign += 8;
        return at + 8;
    }
    if (!good) {
        ubifs_problem(fs, "checksum", at, "the CRC of a node differs");
        *foreign += 8;
        return at + 8;
    }
    uint64_t end = node_end(fs, &node);
    fs->host->structure(fs->scan, at, end - at);
    fs->end = end;
    *foreign = 0;
    if (node.size >= size_min(node.type) && node.type != UBIFS_PAD)
        node_add(fs, &node);
    return end;
}

void
ubifs_nodes_scan(Ubifs *fs)
{
    uint64_t foreign = 0, spent = 0, at = 0;
    while (at + UBIFS_HEAD_SIZE <= fs->bytes.size && !fs->refused) {
        at = scan_step(fs, at, &foreign);
        if (!fs->has_super && foreign > FOREIGN_MAX)
            break;
        if (at - spent >= SPEND_STEP) {
            fs->refused = !fs->host->spend(fs->scan, (at - spent) / SPEND_STEP) || fs->refused;
            spent = at;
        }
    }
    if (fs->refused)
        ubifs_problem(fs, "limit", at, "more nodes than the budget allows");
}

UbifsNode *
ubifs_node_find(Ubifs *fs, uint64_t at)
{
    uint64_t low = 0, high = fs->n_nodes;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (fs->nodes[middle].at < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low < fs->n_nodes && fs->nodes[low].at == at ? &fs->nodes[low] : NULL;
}

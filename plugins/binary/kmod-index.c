/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kmod-index.c: the indexes of kernel modules that depmod writes (modules.dep.bin,
 * modules.alias.bin, ...). The whole tree is walked, so that the end is exact.
 *
 * Big endian. Header: b0 07 f4 57, u32 version 2.1 (00 02 00 01), u32 root. A reference to a node:
 * its offset in the low 28 bits; bit 31: a prefix, which ends with NUL; bit 29: children, u8 first
 * and u8 last character and a reference for each; bit 30: values, u32 count, and for each a u32
 * priority and a string that ends with NUL. A child of 0 is none. Facts: libkmod's index code, and
 * files of depmod.
 */
#include "netbom-plugin.h"

enum {
    HEADER_SIZE = 12,
    DEPTH_MAX = 250,
    HAS_PREFIX = 1u << 31,
    HAS_VALUES = 1u << 30,
    HAS_CHILDREN = 1u << 29,
};
#define OFFSET_MASK 0x0fffffffu

static const NetbomMagic magics[] = {{"\xb0\x07\xf4\x57\0\2\0\1", 8, 0, 0}};
static const char *const formats[] = {"kmod-index", NULL};

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* from the header on */
    uint64_t nodes;    /* bytes of all nodes so far */
} Index;

static void
skip_string(NetbomReader *reader)
{
    while (netbom_u8(reader) != 0)
        ;
}

/* Adds the bytes of a node and of all below it. False: it is none. */
static bool
node_walk(Index *index, uint32_t reference, unsigned depth)
{
    NetbomReader reader = netbom_reader(&index->bytes, reference & OFFSET_MASK, true);
    const uint64_t begin = reader.at;
    uint64_t children_at = 0;
    unsigned n_children = 0;
    if (begin < HEADER_SIZE || depth > DEPTH_MAX || !index->host->spend(index->scan, 1))
        return false;
    if (reference & HAS_PREFIX)
        skip_string(&reader);
    if (reference & HAS_CHILDREN) {
        const unsigned first = netbom_u8(&reader), last = netbom_u8(&reader);
        if (last < first)
            return false;
        n_children = last - first + 1;
        children_at = reader.at;
        netbom_skip(&reader, 4 * (uint64_t)n_children);
    }
    uint32_t n_values = reference & HAS_VALUES ? netbom_u32(&reader) : 0;
    for (; n_values > 0 && !reader.failed; n_values--) {
        netbom_skip(&reader, 4);
        skip_string(&reader);
    }
    index->nodes += reader.at - begin;
    /* No byte is in two nodes: more than there are would be a circle. */
    if (reader.failed || index->nodes > index->bytes.size)
        return false;
    NetbomReader children = netbom_reader(&index->bytes, children_at, true);
    for (unsigned i = 0; i < n_children; i++) {
        const uint32_t child = netbom_u32(&children);
        if (child != 0 && !node_walk(index, child, depth + 1))
            return false;
    }
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Index index = {host, scan, netbom_slice(object, at, object->size), 0};
    NetbomReader header = netbom_reader(&index.bytes, 0, true);
    if (!netbom_match(&index.bytes, 0, magics[0].pattern, magics[0].length))
        return false;
    netbom_skip(&header, magics[0].length);
    if (!node_walk(&index, netbom_u32(&header), 0) || header.failed)
        return false;
    const uint64_t size = HEADER_SIZE + index.nodes;
    if (size > index.bytes.size)
        return false;
    *ret_claim = (NetbomClaim){.format = "kmod-index",
                               .size = size,
                               .extent = NETBOM_EXACT,
                               .grade = NETBOM_GRADE_STRUCTURE};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    (void)range;
    host->structure(scan, 0, claim->size);
}

const NetbomPlugin kmod_index_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "kmod-index",
    .description = "indexes of kernel modules, of depmod",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fdt.h: a bounded reader of flattened devicetrees, shared by the DTB and FIT plugins.
 *
 * Facts: the Devicetree Specification, chapter 5 (flattened devicetree format). All numbers are big
 * endian; offsets are in bytes from the header. Nothing is allocated: a tree is read as a sequence
 * of tokens, and each step moves forward, so a walk ends after at most struct_size / 4 steps.
 */
#ifndef NETBOM_FDT_H
#define NETBOM_FDT_H

#include "netbom-plugin.h"

#define FDT_MAGIC "\xd0\x0d\xfe\xed"

enum { FDT_HEADER_SIZE = 40, FDT_DEPTH_MAX = 64 };

typedef struct {
    NetbomBytes bytes;   /* from the header to total_size, or to where the bytes end */
    uint32_t total_size; /* as the header says */
    uint32_t struct_offset, struct_size;
    uint32_t strings_offset, strings_size;
    uint32_t reserve_offset;
    uint32_t version;
} Fdt;

typedef enum {
    FDT_NODE_BEGIN,
    FDT_NODE_END,
    FDT_PROPERTY,
    FDT_TREE_END, /* the end token: the tree is whole */
    FDT_BROKEN,   /* bytes that no token can begin with, or that lie outside */
} FdtToken;

/* A walk through the structure block and what it stands on. */
typedef struct {
    const Fdt *fdt;
    uint64_t at;      /* where the next token begins, from the header */
    uint32_t depth;   /* nodes open: 1 inside the root node */
    const char *name; /* of the node that began, or of the property; not NUL-ended */
    uint64_t name_size;
    uint64_t token_at; /* where the token began */
    uint64_t value_at; /* a property's value, from the header */
    NetbomBytes value;
} FdtWalk;

/* Reads the header at `at`. False: not a devicetree that can be read. The tree may be cut off: see
 * bytes. */
bool fdt_open(const NetbomBytes *bytes, uint64_t at, Fdt *ret_fdt);
FdtWalk fdt_walk(const Fdt *fdt);
FdtToken fdt_next(FdtWalk *walk);
/* After FDT_NODE_BEGIN: goes behind the end of that node. False: the tree breaks off. */
bool fdt_skip(FdtWalk *walk);
/* The whole tree is well-formed; *ret_end: where the structure block ends. Walks it once, without a
 * budget. */
bool fdt_whole(const Fdt *fdt, uint64_t *ret_end);

/* The root node has a child of this name. */
bool fdt_has_child(const Fdt *fdt, const char *name);

/* The name of a node or property is `name`. */
bool fdt_named(const FdtWalk *walk, const char *name);
/* The property as text: its size without the closing NUL. */
uint64_t fdt_text_size(const FdtWalk *walk);
/* The property as a number of one or two cells; false: it has another size. */
bool fdt_number(const FdtWalk *walk, uint64_t *ret_value);

/* Marks what of the structure block lies in [from, to). */
void fdt_mark_struct(const NetbomHost *host, NetbomScan *scan, const Fdt *fdt, uint64_t from,
                     uint64_t to);
/* Marks the header, the reserve map and the strings. Both cut to what is there. */
void fdt_mark(const NetbomHost *host, NetbomScan *scan, const Fdt *fdt);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* fdt.c: reads a flattened devicetree token by token, inside its bytes. */
#include "fdt.h"

enum {
    TOKEN_NODE_BEGIN = 1,
    TOKEN_NODE_END = 2,
    TOKEN_PROPERTY = 3,
    TOKEN_NOP = 4,
    TOKEN_TREE_END = 9,
    VERSION_FIRST = 16,     /* the first whose layout this reader knows */
    VERSION_WITH_SIZE = 17, /* the first that states struct_size */
};

/* ---- header ---- */

bool
fdt_open(const NetbomBytes *bytes, uint64_t at, Fdt *ret_fdt)
{
    if (!netbom_match(bytes, at, FDT_MAGIC, 4))
        return false;
    NetbomReader reader = netbom_reader(bytes, at + 4, true);
    Fdt fdt = {.total_size = netbom_u32(&reader)};
    fdt.struct_offset = netbom_u32(&reader);
    fdt.strings_offset = netbom_u32(&reader);
    fdt.reserve_offset = netbom_u32(&reader);
    fdt.version = netbom_u32(&reader);
    uint32_t compatible = netbom_u32(&reader);
    netbom_skip(&reader, 4); /* boot CPU */
    fdt.strings_size = netbom_u32(&reader);
    fdt.struct_size = netbom_u32(&reader);
    if (reader.failed || fdt.version < VERSION_FIRST || compatible > VERSION_WITH_SIZE ||
        fdt.total_size < FDT_HEADER_SIZE)
        return false;
    if (fdt.version < VERSION_WITH_SIZE)
        fdt.struct_size =
            fdt.struct_offset < fdt.total_size ? fdt.total_size - fdt.struct_offset : 0;
    if (fdt.struct_offset < FDT_HEADER_SIZE - 4 || fdt.struct_offset % 4 != 0 ||
        !netbom_range_ok(fdt.total_size, fdt.struct_offset, fdt.struct_size) ||
        !netbom_range_ok(fdt.total_size, fdt.strings_offset, fdt.strings_size) ||
        fdt.struct_size < 16)
        return false;
    fdt.bytes = netbom_slice(bytes, at, fdt.total_size);
    *ret_fdt = fdt;
    return true;
}

/* ---- walk ---- */

FdtWalk
fdt_walk(const Fdt *fdt)
{
    FdtWalk walk = {.fdt = fdt, .at = fdt->struct_offset};
    return walk;
}

/* The name at an offset of the strings block. */
static bool
string_find(FdtWalk *walk, uint32_t offset)
{
    const Fdt *fdt = walk->fdt;
    if (offset >= fdt->strings_size)
        return false;
    NetbomBytes left = netbom_slice(&fdt->bytes, (uint64_t)fdt->strings_offset + offset,
                                    fdt->strings_size - offset);
    walk->name = (const char *)left.data;
    walk->name_size = netbom_text_size(left.data, left.size);
    return walk->name_size < left.size;
}

static FdtToken
node_begin(FdtWalk *walk, NetbomReader *reader)
{
    uint64_t left = reader->bytes.size - reader->at;
    const uint8_t *name = reader->bytes.data + reader->at;
    uint64_t size = netbom_text_size(name, left);
    if (size == left || ++walk->depth > FDT_DEPTH_MAX)
        return FDT_BROKEN;
    netbom_skip(reader, size + 1);
    walk->name = (const char *)name;
    walk->name_size = size;
    return FDT_NODE_BEGIN;
}

static FdtToken
property(FdtWalk *walk, NetbomReader *reader)
{
    uint32_t size = netbom_u32(reader);
    uint32_t name = netbom_u32(reader);
    walk->value_at = reader->at;
    walk->value.data = netbom_take(reader, size);
    walk->value.size = size;
    return !reader->failed && walk->depth > 0 && string_find(walk, name) ? FDT_PROPERTY
                                                                         : FDT_BROKEN;
}

FdtToken
fdt_next(FdtWalk *walk)
{
    const Fdt *fdt = walk->fdt;
    NetbomBytes bytes =
        netbom_slice(&fdt->bytes, 0, (uint64_t)fdt->struct_offset + fdt->struct_size);
    NetbomReader reader = netbom_reader(&bytes, walk->at, true);
    FdtToken result = FDT_BROKEN;
    uint32_t token;
    do {
        walk->token_at = reader.at;
        token = netbom_u32(&reader);
    } while (token == TOKEN_NOP);
    if (reader.failed)
        return FDT_BROKEN;
    if (token == TOKEN_NODE_BEGIN) {
        result = node_begin(walk, &reader);
    } else if (token == TOKEN_PROPERTY) {
        result = property(walk, &reader);
    } else if (token == TOKEN_NODE_END && walk->depth > 0) {
        walk->depth--;
        result = FDT_NODE_END;
    } else if (token == TOKEN_TREE_END && walk->depth == 0) {
        result = FDT_TREE_END;
    }
    walk->at = (reader.at + 3) & ~(uint64_t)3;
    return result;
}

bool
fdt_skip(FdtWalk *walk)
{
    uint32_t depth = walk->depth;
    while (walk->depth >= depth) {
        FdtToken token = fdt_next(walk);
        if (token == FDT_BROKEN || token == FDT_TREE_END)
            return false;
    }
    return true;
}

bool
fdt_whole(const Fdt *fdt, uint64_t *ret_end)
{
    FdtWalk walk = fdt_walk(fdt);
    FdtToken token = fdt_next(&walk);
    if (token != FDT_NODE_BEGIN)
        return false;
    while (token != FDT_TREE_END)
        if ((token = fdt_next(&walk)) == FDT_BROKEN)
            return false;
    *ret_end = walk.at;
    return true;
}

bool
fdt_has_child(const Fdt *fdt, const char *name)
{
    FdtWalk walk = fdt_walk(fdt);
    for (;;) {
        FdtToken token = fdt_next(&walk);
        if (token == FDT_BROKEN || token == FDT_TREE_END)
            return false;
        if (token != FDT_NODE_BEGIN || walk.depth != 2)
            continue;
        if (fdt_named(&walk, name))
            return true;
        if (!fdt_skip(&walk))
            return false;
    }
}

/* ---- values ---- */

bool
fdt_named(const FdtWalk *walk, const char *name)
{
    return walk->name_size == strlen(name) &&
           memcmp(walk->name, name, (size_t)walk->name_size) == 0;
}

uint64_t
fdt_text_size(const FdtWalk *walk)
{
    return netbom_text_size(walk->value.data, walk->value.size);
}

bool
fdt_number(const FdtWalk *walk, uint64_t *ret_value)
{
    if (walk->value.size != 4 && walk->value.size != 8)
        return false;
    NetbomReader reader = netbom_reader(&walk->value, 0, true);
    *ret_value = netbom_uint(&reader, (unsigned)walk->value.size, true);
    return true;
}

/* ---- marks ---- */

static void
mark(const NetbomHost *host, NetbomScan *scan, const Fdt *fdt, uint64_t offset, uint64_t size)
{
    NetbomBytes part = netbom_slice(&fdt->bytes, offset, size);
    if (part.size > 0)
        host->structure(scan, offset, part.size);
}

void
fdt_mark_struct(const NetbomHost *host, NetbomScan *scan, const Fdt *fdt, uint64_t from,
                uint64_t to)
{
    uint64_t end = (uint64_t)fdt->struct_offset + fdt->struct_size;
    if (from < fdt->struct_offset)
        from = fdt->struct_offset;
    if (to > end)
        to = end;
    if (from < to)
        mark(host, scan, fdt, from, to - from);
}

void
fdt_mark(const NetbomHost *host, NetbomScan *scan, const Fdt *fdt)
{
    NetbomReader reserve = netbom_reader(&fdt->bytes, fdt->reserve_offset, true);
    bool last = false;
    while (!last && !reserve.failed && host->spend(scan, 1)) {
        uint64_t address = netbom_u64(&reserve);
        uint64_t size = netbom_u64(&reserve);
        last = address == 0 && size == 0;
    }
    if (last && !reserve.failed)
        mark(host, scan, fdt, fdt->reserve_offset, reserve.at - fdt->reserve_offset);
    mark(host, scan, fdt, 0, FDT_HEADER_SIZE);
    mark(host, scan, fdt, fdt->strings_offset, fdt->strings_size);
}

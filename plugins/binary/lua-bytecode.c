/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lua-bytecode.c: the plugin for compiled Lua, version 5.1 to 5.4. The whole tree of functions is
 * walked, so that the end is exact.
 *
 * Header: 0 ESC "Lua", 4 version as two digits, 5 format (0: the official one). 5.1 and 5.2: 6
 * little endian, 7 sizes of int, size_t, instruction and number, 11 integral numbers (OpenWrt's
 * Lua 5.1 has 2, 4 or 8 here: the size of its integer constants), 5.2 then 19 93 0d 0a 1a 0a. 5.3
 * and 5.4: 6 these six bytes, the sizes (5.4: of instruction, integer and number only), the integer
 * 5678 (hex) and the number 370.5 in that form, the count of upvalues. Functions: see below; counts
 * are ints, in 5.4 seven bits to a byte, the last byte marked. Facts: the ldump.c of each version.
 */
#include "netbom-plugin.h"

#include <stdio.h>

enum { DEPTH_MAX = 150, TAIL_SIZE = 6 };
static const uint8_t tail[TAIL_SIZE] = {0x19, 0x93, '\r', '\n', 0x1a, '\n'};

static const NetbomMagic magics[] = {
    {"\x1bLuaQ\0", 6, 0, 0},
    {"\x1bLuaR\0", 6, 0, 0},
    {"\x1bLuaS\0", 6, 0, 0},
    {"\x1bLuaT\0", 6, 0, 0},
};
static const char *const formats[] = {"lua-bytecode", NULL};

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomReader reader;
    unsigned version; /* 1 to 4: the second digit */
    unsigned int_size, size_size, instruction, number, integer;
    uint64_t source_at, source_size; /* of the main function; size 0: stripped */
    bool source_known;
} Lua;

/* ---- pieces ---- */

static uint64_t
lua_varint(Lua *lua)
{
    uint64_t value = 0;
    for (unsigned i = 0; i < 10; i++) {
        const uint8_t byte = netbom_u8(&lua->reader);
        value = value << 7 | (byte & 0x7f);
        if (lua->reader.failed || byte & 0x80)
            return value;
    }
    lua->reader.failed = true;
    return 0;
}

static uint64_t
lua_count(Lua *lua)
{
    return lua->version == 4 ? lua_varint(lua)
                             : netbom_uint(&lua->reader, lua->int_size, lua->reader.big_endian);
}

/* `count` things of `size` bytes. */
static void
lua_skip(Lua *lua, uint64_t count, uint64_t size)
{
    uint64_t total;
    if (__builtin_mul_overflow(count, size, &total))
        lua->reader.failed = true;
    else
        netbom_skip(&lua->reader, total);
}

/* A string; 5.1 and 5.2 count and store its NUL, the others count it only. */
static uint64_t
lua_string(Lua *lua)
{
    NetbomReader *reader = &lua->reader;
    uint64_t size = lua->version == 4   ? lua_varint(lua)
                    : lua->version == 3 ? netbom_u8(reader)
                                        : netbom_uint(reader, lua->size_size, reader->big_endian);
    if (lua->version == 3 && size == 0xff)
        size = netbom_uint(reader, lua->size_size, reader->big_endian);
    if (size == 0)
        return 0;
    netbom_skip(reader, size - 1);
    if (lua->version <= 2 && netbom_u8(reader) != 0)
        reader->failed = true;
    return size - 1;
}

static void
lua_source(Lua *lua)
{
    const uint64_t size = lua_string(lua);
    if (lua->source_known)
        return;
    lua->source_known = true;
    lua->source_size = size;
    lua->source_at = lua->reader.at - size - (lua->version <= 2 && size > 0 ? 1 : 0);
}

static void
lua_constant(Lua *lua)
{
    const unsigned type = netbom_u8(&lua->reader);
    if (type == 0 || (lua->version == 4 && (type == 1 || type == 0x11)))
        return;
    if (type == 1)
        netbom_skip(&lua->reader, 1);
    else if (type == 4 || (type == 0x14 && lua->version >= 3))
        lua_string(lua);
    else if (type == 3)
        netbom_skip(&lua->reader, lua->version == 4 ? lua->integer : lua->number);
    else if (type == 0x13 && lua->version >= 3)
        netbom_skip(&lua->reader, lua->version == 4 ? lua->number : lua->integer);
    else if (type == 9 && lua->version == 1 && lua->integer > 0)
        netbom_skip(&lua->reader, lua->integer);
    else
        lua->reader.failed = true;
}

/* Names and ranges of local variables, names of upvalues. */
static void
lua_names(Lua *lua)
{
    uint64_t count = lua_count(lua);
    for (uint64_t i = 0; i < count && !lua->reader.failed; i++) {
        lua_string(lua);
        lua_count(lua);
        lua_count(lua);
    }
    count = lua_count(lua);
    for (uint64_t i = 0; i < count && !lua->reader.failed; i++)
        lua_string(lua);
}

static void
lua_lines(Lua *lua)
{
    const uint64_t count = lua_count(lua);
    lua_skip(lua, count, lua->version == 4 ? 1 : lua->int_size);
    if (lua->version < 4)
        return;
    const uint64_t marks = lua_count(lua);
    for (uint64_t i = 0; i < marks && !lua->reader.failed; i++) {
        lua_count(lua);
        lua_count(lua);
    }
}

static void
lua_function(Lua *lua, unsigned depth)
{
    if (depth > DEPTH_MAX || !lua->host->spend(lua->scan, 4)) {
        lua->reader.failed = true;
        return;
    }
    if (lua->version != 2)
        lua_source(lua);
    lua_count(lua); /* first and last line */
    lua_count(lua);
    netbom_skip(&lua->reader, lua->version == 1 ? 4 : 3);
    lua_skip(lua, lua_count(lua), lua->instruction);
    uint64_t count = lua_count(lua);
    for (uint64_t i = 0; i < count && !lua->reader.failed; i++)
        lua_constant(lua);
    if (lua->version >= 3)
        lua_skip(lua, lua_count(lua), lua->version == 4 ? 3 : 2);
    count = lua_count(lua);
    for (uint64_t i = 0; i < count && !lua->reader.failed; i++)
        lua_function(lua, depth + 1);
    if (lua->version == 2) {
        lua_skip(lua, lua_count(lua), 2);
        lua_source(lua);
    }
    lua_lines(lua);
    lua_names(lua);
}

/* ---- header ---- */

static bool
size_sane(unsigned size)
{
    return size == 2 || size == 4 || size == 8;
}

static bool
header_old(Lua *lua)
{
    NetbomReader *reader = &lua->reader;
    const unsigned little = netbom_u8(reader);
    reader->big_endian = little == 0;
    lua->int_size = netbom_u8(reader);
    lua->size_size = netbom_u8(reader);
    lua->instruction = netbom_u8(reader);
    lua->number = netbom_u8(reader);
    lua->integer = netbom_u8(reader) & 0x0e;
    const uint8_t *mark = lua->version == 2 ? netbom_take(reader, TAIL_SIZE) : tail;
    return little <= 1 && mark && memcmp(mark, tail, TAIL_SIZE) == 0;
}

static bool
header_new(Lua *lua)
{
    NetbomReader *reader = &lua->reader;
    const uint8_t *mark = netbom_take(reader, TAIL_SIZE);
    if (!mark || memcmp(mark, tail, TAIL_SIZE) != 0)
        return false;
    lua->int_size = lua->size_size = 4;
    if (lua->version == 3) {
        lua->int_size = netbom_u8(reader);
        lua->size_size = netbom_u8(reader);
    }
    lua->instruction = netbom_u8(reader);
    lua->integer = netbom_u8(reader);
    lua->number = netbom_u8(reader);
    if (reader->failed || !size_sane(lua->integer) || !size_sane(lua->number))
        return false;
    const uint8_t *example = netbom_take(reader, lua->integer);
    if (!example)
        return false;
    reader->big_endian = example[0] == 0;
    netbom_skip(reader, lua->number);
    netbom_skip(reader, 1);
    reader->at -= 1 + lua->number + lua->integer;
    const bool fits = netbom_uint(reader, lua->integer, reader->big_endian) == 0x5678;
    netbom_skip(reader, lua->number + 1);
    return fits;
}

/* Reads all of it. False: it is none, or breaks off. */
static bool
lua_walk(Lua *lua)
{
    const uint8_t *start = netbom_take(&lua->reader, 6);
    if (!start || memcmp(start, "\x1bLua", 4) != 0 || start[4] < 0x51 || start[4] > 0x54 ||
        start[5] != 0)
        return false;
    lua->version = start[4] & 0xf;
    if (!(lua->version <= 2 ? header_old(lua) : header_new(lua)) || lua->reader.failed ||
        !size_sane(lua->int_size) || !size_sane(lua->size_size) || lua->instruction != 4 ||
        !size_sane(lua->number))
        return false;
    lua_function(lua, 0);
    return !lua->reader.failed;
}

/* ---- plugin ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Lua lua = {.host = host, .scan = scan, .reader = netbom_reader(object, at, false)};
    if (!lua_walk(&lua))
        return false;
    *ret_claim = (NetbomClaim){.format = "lua-bytecode",
                               .size = lua.reader.at - at,
                               .extent = NETBOM_EXACT,
                               .grade = NETBOM_GRADE_STRUCTURE};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    char version[8];
    (void)claim;
    Lua lua = {.host = host, .scan = scan, .reader = netbom_reader(range, 0, false)};
    if (!lua_walk(&lua))
        return;
    const int size = snprintf(version, sizeof(version), "5.%u", lua.version);
    host->header(scan, "lua-version", 4, 1, version, (uint64_t)size);
    if (lua.source_size > 0)
        host->header(scan, "source", lua.source_at, lua.source_size,
                     (const char *)range->data + lua.source_at, lua.source_size);
    host->structure(scan, 0, lua.reader.at);
}

static const char *const fact_keys[] = {"lua-version", "source", NULL};

const NetbomPlugin lua_bytecode_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "lua-bytecode",
    .description = "compiled Lua, version 5.1 to 5.4",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

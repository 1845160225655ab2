/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * flash-layout.c: the plugin that splits a dump of a whole flash chip by the table that stands in
 * it: a RedBoot FIS directory, or a list of partitions as Linux takes it
 * ("mtdparts=NAME:SIZE[@OFFSET](NAME)[ro],..."). The table must fill the dump to its last byte (or
 * end in a part of size "-"), and a kernel's or a file system's header must begin at one of the
 * parts.
 *
 * FIS entries, 256 bytes, in the byte order of the processor: 0 name (16, ff: none), 16 place in
 * the flash, 20 address in memory, 24 size, 28 entry point, 32 size of the data. Facts: RedBoot and
 * Linux drivers/mtd/parsers (redboot, cmdlinepart).
 */
#include "known-start.h"
#include "wrapper.h"

#include <stdio.h>

enum {
    PARTS_MAX = 32,
    NAME_SIZE = 32,
    DUMP_MIN = 256 * 1024,
    PART_MIN = 4096, /* a sector of a flash chip */
    FIS_ENTRY = 256,
    FIS_NAME = 16,
    TABLE_MAX = 2048,
    TRIES_MAX = 16,
};

typedef struct {
    char name[NAME_SIZE];
    uint64_t at, size;
} Part;

typedef struct {
    const char *format;
    unsigned n_parts;
    uint64_t table, table_size; /* where the table stands */
    Part parts[PARTS_MAX];
} Layout;

static const NetbomMagic magics[] = {{"", 0, 0, NETBOM_MAGIC_WHOLE}};
static const char *const formats[] = {"redboot-flash", "mtdparts-flash", NULL};

/* ---- where a table may stand ---- */

enum { FIS, MTD, N_WORDS };
static const char *const words[N_WORDS] = {"FIS directory", "mtdparts="};

/* Of two bytes at every eighth place one pair is a word's, wherever a word of nine bytes stands. */
enum { STRIDE = 8, PAIRS = 1 << 16 };

/* The first places of each word, from front to back. */
typedef struct {
    unsigned n[N_WORDS];
    uint64_t at[N_WORDS][TRIES_MAX];
} Places;

static unsigned
pair_of(const uint8_t *data)
{
    return (unsigned)data[0] << 8 | data[1];
}

/* A pair of a word stands at `at`. */
static void
places_add(const NetbomBytes *bytes, uint64_t at, Places *places)
{
    for (unsigned w = 0; w < N_WORDS; w++)
        for (unsigned i = 0; i < STRIDE && i <= at; i++)
            if (places->n[w] < TRIES_MAX && memcmp(words[w] + i, bytes->data + at, 2) == 0 &&
                netbom_match(bytes, at - i, words[w], strlen(words[w])))
                places->at[w][places->n[w]++] = at - i;
}

static void
places_find(const NetbomBytes *bytes, Places *ret_places)
{
    uint8_t pairs[PAIRS / 8] = {0};
    *ret_places = (Places){0};
    for (unsigned w = 0; w < N_WORDS; w++)
        for (unsigned i = 0; i < STRIDE; i++) {
            unsigned pair = pair_of((const uint8_t *)words[w] + i);
            pairs[pair / 8] |= (uint8_t)(1u << pair % 8);
        }
    for (uint64_t at = 0; bytes->size >= 2 && at <= bytes->size - 2; at += STRIDE) {
        unsigned pair = pair_of(bytes->data + at);
        if (pairs[pair / 8] >> pair % 8 & 1)
            places_add(bytes, at, ret_places);
    }
}

/* Parts inside the dump, none over another, and one of them begins with a known header. */
static bool
layout_ok(const NetbomHost *host, const NetbomBytes *object, const Layout *layout)
{
    bool proved = false;
    uint64_t end = 0;
    for (unsigned i = 0; i < layout->n_parts; i++) {
        const Part *part = &layout->parts[i];
        if (part->size == 0 || !netbom_range_ok(object->size, part->at, part->size))
            return false;
        for (unsigned k = 0; k < i; k++) {
            const Part *other = &layout->parts[k];
            if (part->at < other->at + other->size && other->at < part->at + part->size)
                return false;
        }
        NetbomBytes start = netbom_slice(object, part->at, KNOWN_START_SIZE);
        proved = proved || known_start(host, &start, part->size) != KNOWN_NOTHING;
        end = part->at + part->size > end ? part->at + part->size : end;
    }
    return layout->n_parts >= 2 && proved && end == object->size;
}

/* ---- mtdparts ---- */

/* "0x20000", "64k", "1m"; moves *at. False: there is no number. */
static bool
size_get(const NetbomBytes *text, uint64_t *at, uint64_t *ret_size)
{
    uint64_t value = 0, i = *at;
    bool hex = netbom_match(text, i, "0x", 2);
    unsigned digits = 0;
    for (i += hex ? 2 : 0; i < text->size && digits < 12; i++, digits++) {
        uint8_t c = text->data[i] | 0x20;
        if (text->data[i] >= '0' && text->data[i] <= '9')
            value = value * (hex ? 16 : 10) + (text->data[i] - '0');
        else if (hex && c >= 'a' && c <= 'f')
            value = value * 16 + (c - 'a' + 10u);
        else
            break;
    }
    if (digits == 0)
        return false;
    uint8_t unit = i < text->size ? text->data[i] | 0x20 : 0;
    if (unit == 'k' || unit == 'm' || unit == 'g') {
        value <<= unit == 'k' ? 10 : unit == 'm' ? 20 : 30;
        i++;
    }
    *at = i;
    *ret_size = value;
    return true;
}

/* One part of the list; moves *at. next: where a part without an offset begins. */
static bool
mtd_part(const NetbomBytes *text, uint64_t total, uint64_t next, uint64_t *at, Part *part)
{
    bool rest = netbom_match(text, *at, "-", 1);
    *part = (Part){.at = next};
    if (rest)
        ++*at;
    else if (!size_get(text, at, &part->size))
        return false;
    if (netbom_match(text, *at, "@", 1)) {
        ++*at;
        if (!size_get(text, at, &part->at))
            return false;
    }
    if (rest)
        part->size = part->at < total ? total - part->at : 0;
    if (!netbom_match(text, *at, "(", 1))
        return false;
    uint64_t name = ++*at;
    while (*at < text->size && text->data[*at] != ')' && *at - name < NAME_SIZE)
        ++*at;
    uint64_t size = *at - name;
    if (size == 0 || size >= NAME_SIZE || !netbom_match(text, *at, ")", 1))
        return false;
    for (uint64_t i = 0; i < size; i++) {
        uint8_t c = text->data[name + i];
        if (c <= ' ' || c >= 0x7f || c == '/')
            return false;
        part->name[i] = (char)c;
    }
    ++*at;
    while (*at < text->size && text->data[*at] >= 'a' && text->data[*at] <= 'z')
        ++*at; /* ro, lk */
    return true;
}

static bool
mtd_read(const NetbomBytes *object, uint64_t table, Layout *layout)
{
    NetbomBytes text = netbom_slice(object, table, TABLE_MAX);
    uint64_t at = 9, next = 0;
    if (netbom_match(&text, at, "mtdparts=", 9))
        at += 9;
    while (at < text.size && text.data[at] > ' ' && text.data[at] < 0x7f && text.data[at] != ':')
        at++;
    if (!netbom_match(&text, at, ":", 1))
        return false;
    *layout = (Layout){.format = "mtdparts-flash", .table = table};
    do {
        Part *part = &layout->parts[layout->n_parts];
        at++;
        if (!mtd_part(&text, object->size, next, &at, part))
            return false;
        next = part->at + part->size;
        layout->n_parts++;
    } while (netbom_match(&text, at, ",", 1) && layout->n_parts < PARTS_MAX);
    layout->table_size = at;
    return true;
}

/* ---- FIS ---- */

/* The directory in which `entry` says where the directory itself stands. */
static bool
fis_read(const NetbomBytes *object, uint64_t entry, bool big, Layout *layout)
{
    uint32_t own = wrapper_u32(object, entry + 16, big),
             size = wrapper_u32(object, entry + 24, big);
    uint64_t first = entry;
    while (first >= FIS_ENTRY && wrapper_text_ok(object, first - FIS_ENTRY, 1) &&
           first - FIS_ENTRY + PARTS_MAX * FIS_ENTRY > entry)
        first -= FIS_ENTRY;
    if (size < FIS_ENTRY || size > 0x100000 || own < first)
        return false;
    uint64_t base = own - first;
    *layout = (Layout){.format = "redboot-flash", .table = first};
    for (uint64_t at = first; at + FIS_ENTRY <= first + size && layout->n_parts < PARTS_MAX;
         at += FIS_ENTRY) {
        if (!wrapper_text_ok(object, at, FIS_NAME))
            break;
        Part *part = &layout->parts[layout->n_parts];
        uint32_t place = wrapper_u32(object, at + 16, big);
        memcpy(part->name, object->data + at, wrapper_text_size(object, at, FIS_NAME));
        part->at = place - base;
        part->size = wrapper_u32(object, at + 24, big);
        if (place < base || strchr(part->name, '/'))
            return false;
        layout->n_parts++;
        layout->table_size = at + FIS_ENTRY - first;
    }
    return true;
}

/* What begins the object leaves no room for a part beside it. */
static bool
is_filled(const NetbomHost *host, const NetbomBytes *object)
{
    const NetbomBytes start = netbom_slice(object, 0, KNOWN_START_SIZE);
    const uint64_t size = known_size(&start);
    return size > 0 && size <= object->size && object->size - size < PART_MIN &&
           known_start(host, &start, object->size) != KNOWN_NOTHING;
}

static bool
layout_find(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, Layout *layout)
{
    Places places;
    if (object->size < DUMP_MIN || is_filled(host, object) ||
        !host->spend(scan, object->size / 4096))
        return false;
    places_find(object, &places);
    for (unsigned i = 0; i < places.n[FIS]; i++)
        for (unsigned big = 0; big < 2; big++)
            if (fis_read(object, places.at[FIS][i], big, layout) && layout_ok(host, object, layout))
                return true;
    for (unsigned i = 0; i < places.n[MTD]; i++)
        if (mtd_read(object, places.at[MTD][i], layout) && layout_ok(host, object, layout))
            return true;
    return false;
}

/* ---- the plugin ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Layout layout;
    if (at != 0 || !layout_find(host, scan, object, &layout))
        return false;
    *ret_claim =
        wrapper_claim(layout.format, object, 0, object->size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Layout layout;
    Wrapper wrapper = {host, scan, range};
    (void)claim;
    if (!layout_find(host, scan, range, &layout))
        return;
    host->header(scan, "partitions", layout.table, layout.table_size,
                 layout.format[0] == 'm' ? (const char *)range->data + layout.table : "RedBoot FIS",
                 layout.format[0] == 'm' ? layout.table_size : 11);
    for (unsigned i = 0; i < layout.n_parts; i++)
        if (!wrapper_part(&wrapper, layout.parts[i].name, NULL, layout.parts[i].at,
                          layout.parts[i].size))
            return;
}

static const char *const fact_keys[] = {"partitions", NULL};

const NetbomPlugin flash_layout_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "flash-layout",
    .description = "dumps of flash that carry their partition table (RedBoot FIS, mtdparts)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

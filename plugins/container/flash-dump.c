/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * flash-dump.c: the plugin for raw dumps of flash chips that must be transformed before they can be
 * read: NAND pages with their spare bytes, bytes swapped in pairs or fours, all bits inverted.
 *
 * A dump is claimed only if what comes out is proved: at least one header of a known format fits
 * (known-start.h). For spare bytes, those of the pages must also look like spare bytes: the mark of
 * bad blocks is ff in nearly all.
 */
#include "known-start.h"
#include "wrapper.h"

#include <stdio.h>

enum {
    DUMP_MIN = 8192,
    STEP = 64, /* formats begin at multiples of it in swapped dumps */
    PAGES_MIN = 16,
    SAMPLES = 128, /* pages whose spare bytes are looked at */
    PROOFS_WANTED = 2,
    GZIP_TRIAL = 65536,
};

typedef enum { SWAP16 = 0, SWAP32, INVERT, N_BYTEWISE } Bytewise;

static const struct {
    uint16_t page, spare, mark; /* mark: where the first spare bytes say "good block" */
} layouts[] = {
    {2048, 64, 0},  {512, 16, 5},   {4096, 128, 0}, {4096, 224, 0}, {4096, 256, 0},
    {2048, 128, 0}, {4096, 218, 0}, {8192, 448, 0}, {8192, 512, 0}, {8192, 640, 0},
};

enum { N_LAYOUTS = sizeof(layouts) / sizeof(layouts[0]) };

static const NetbomMagic magics[] = {{"", 0, 0, NETBOM_MAGIC_WHOLE}};
static const char *const formats[] = {"nand-dump", "swapped-dump", "inverted-dump", NULL};

/* ---- bytewise ---- */

/* Transforms size bytes (a multiple of four but for the last). */
static void
bytewise_run(Bytewise kind, const uint8_t *src, uint8_t *dst, uint64_t size)
{
    uint64_t unit = kind == SWAP16 ? 2 : kind == SWAP32 ? 4 : 1, whole = size - size % unit;
    for (uint64_t i = 0; i < whole; i++)
        dst[i] = kind == INVERT ? (uint8_t)~src[i] : src[i ^ (unit - 1)];
    for (uint64_t i = whole; i < size; i++)
        dst[i] = src[i];
}

static void
bytewise_magic(Bytewise kind, const uint8_t src[4], uint8_t dst[4])
{
    for (unsigned i = 0; i < 4; i++)
        dst[i] = kind == INVERT ? (uint8_t)~src[i] : kind == SWAP16 ? src[i ^ 1] : src[i ^ 3];
}

/* What begins in bytes that were transformed. */
typedef struct {
    unsigned found; /* known formats, no more than PROOFS_WANTED */
    KnownProof best;
} Begins;

static void
bytewise_prove(const NetbomHost *host, Bytewise kind, const NetbomBytes *object, uint64_t at,
               Begins *begins)
{
    uint8_t start[KNOWN_START_SIZE];
    NetbomBytes part = netbom_slice(object, at, sizeof(start));
    bytewise_run(kind, part.data, start, part.size);
    part.data = start;
    KnownProof proof = known_start(host, &part, object->size - at);
    if (proof > begins->best)
        begins->best = proof;
    begins->found += proof != KNOWN_NOTHING;
}

/* Of the transformed bytes of a place, whether the first may be that of a magic, for any kind. */
static bool
may_begin(const bool firsts[256], const uint8_t *data)
{
    return firsts[data[1]] | firsts[data[3]] | firsts[(uint8_t)~data[0]];
}

static void
bytewise_proofs(const NetbomHost *host, const NetbomBytes *object, Begins ret_begins[N_BYTEWISE])
{
    bool firsts[256];
    known_firsts(firsts);
    for (unsigned kind = 0; kind < N_BYTEWISE; kind++)
        ret_begins[kind] = (Begins){0, KNOWN_NOTHING};
    for (uint64_t at = 0; at + STEP <= object->size; at += STEP)
        for (unsigned kind = 0; may_begin(firsts, object->data + at) && kind < N_BYTEWISE; kind++) {
            uint8_t magic[4];
            bytewise_magic((Bytewise)kind, object->data + at, magic);
            if (firsts[magic[0]] && ret_begins[kind].found < PROOFS_WANTED && known_magic(magic))
                bytewise_prove(host, (Bytewise)kind, object, at, &ret_begins[kind]);
        }
}

/* True if something known begins in the bytes as they are. */
static bool
plain_at(const NetbomHost *host, const NetbomBytes *object, uint64_t at)
{
    NetbomBytes part = netbom_slice(object, at, KNOWN_START_SIZE);
    return known_magic(object->data + at) &&
           known_start(host, &part, object->size - at) != KNOWN_NOTHING;
}

static bool
nothing_plain(const NetbomHost *host, const NetbomBytes *object)
{
    for (uint64_t at = 0; at + STEP <= object->size; at += STEP)
        if (plain_at(host, object, at))
            return false;
    return true;
}

/* True if a gzip stream begins the bytes as they are: what it holds proves it, not its header. */
static bool
begins_with_gzip(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object)
{
    NetbomBuffer *buffer = NULL;
    uint64_t consumed;
    if (!netbom_match(object, 0, "\x1f\x8b\x08", 3))
        return false;
    NetbomDecode answer = host->decode_stream(scan, NETBOM_CODEC_GZIP, NULL, object->data,
                                              object->size, GZIP_TRIAL, &buffer, &consumed);
    host->buffer_free(scan, buffer);
    return answer == NETBOM_DECODED || answer == NETBOM_DECODE_LIMIT;
}

static bool
bytewise_find(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object,
              Bytewise *ret_kind, KnownProof *ret_proof)
{
    Begins begins[N_BYTEWISE];
    if (plain_at(host, object, 0))
        return false;
    bytewise_proofs(host, object, begins);
    for (unsigned kind = 0; kind < N_BYTEWISE; kind++)
        if (begins[kind].found > 0 && nothing_plain(host, object) &&
            !begins_with_gzip(host, scan, object)) {
            *ret_kind = (Bytewise)kind;
            *ret_proof = begins[kind].best;
            return true;
        }
    return false;
}

/* ---- spare bytes ---- */

static bool
all_ff(const uint8_t *data, uint64_t size)
{
    for (uint64_t i = 0; i < size; i++)
        if (data[i] != 0xff)
            return false;
    return true;
}

/* Whether the spare bytes of written pages look like some. */
static bool
spare_looks_right(const NetbomBytes *object, unsigned layout)
{
    uint64_t page = layouts[layout].page, unit = page + layouts[layout].spare;
    uint64_t pages = object->size / unit, step = pages / SAMPLES + 1;
    unsigned written = 0, marked = 0, filled = 0;
    for (uint64_t i = 0; i < pages; i += step) {
        const uint8_t *data = object->data + i * unit, *spare = data + page;
        bool empty = all_ff(data, page);
        if (empty) {
            /* Erased pages have erased spare bytes, or bytes of a file system's own. */
            filled += !all_ff(spare, layouts[layout].mark + 1u);
            continue;
        }
        written++;
        marked += spare[layouts[layout].mark] == 0xff;
    }
    return written >= 4 && marked * 20 >= written * 19 && filled == 0;
}

/* The bytes of pages from page `first` on without their spare bytes. */
static void
pages_copy(const NetbomBytes *object, unsigned layout, uint64_t first, uint8_t *dst, uint64_t size)
{
    uint64_t page = layouts[layout].page, unit = page + layouts[layout].spare;
    for (uint64_t done = 0; done < size; first++) {
        uint64_t part = size - done < page ? size - done : page;
        memcpy(dst + done, object->data + first * unit, part);
        done += part;
    }
}

/* YAFFS keeps its tags in the spare bytes: to strip them would destroy it. Its first chunk is the
 * header of an object: type (1 to 5), parent, ffff. */
static bool
needs_spare(const NetbomBytes *object)
{
    const uint8_t *data = object->data;
    bool little = data[0] >= 1 && data[0] <= 5 && data[1] == 0 && data[2] == 0 && data[3] == 0;
    bool big = data[0] == 0 && data[1] == 0 && data[2] == 0 && data[3] >= 1 && data[3] <= 5;
    return (little || big) && data[8] == 0xff && data[9] == 0xff;
}

static KnownProof
spare_proof(const NetbomHost *host, const NetbomBytes *object, unsigned layout)
{
    uint8_t start[KNOWN_START_SIZE];
    uint64_t page = layouts[layout].page, unit = page + layouts[layout].spare;
    uint64_t pages = object->size / unit;
    KnownProof best = KNOWN_NOTHING;
    for (uint64_t i = 0; i < pages && best != KNOWN_CHECKED; i++) {
        const uint8_t *data = object->data + i * unit;
        /* A program fits a page as it stands in a file system too. */
        if (!known_magic(data) || memcmp(data,
                                         "\x7f"
                                         "ELF",
                                         4) == 0)
            continue;
        uint64_t total = (pages - i) * page;
        NetbomBytes part = {start, total < sizeof(start) ? total : sizeof(start)};
        pages_copy(object, layout, i, start, part.size);
        KnownProof proof = known_start(host, &part, total);
        best = proof > best ? proof : best;
    }
    return best;
}

static bool
spare_find(const NetbomHost *host, const NetbomBytes *object, unsigned *ret_layout,
           KnownProof *ret_proof)
{
    for (unsigned i = 0; i < N_LAYOUTS && !needs_spare(object); i++) {
        uint64_t unit = (uint64_t)layouts[i].page + layouts[i].spare;
        if (object->size % unit != 0 || object->size / unit < PAGES_MIN ||
            !spare_looks_right(object, i))
            continue;
        *ret_proof = spare_proof(host, object, i);
        if (*ret_proof == KNOWN_NOTHING)
            continue;
        *ret_layout = i;
        return true;
    }
    return false;
}

/* ---- the plugin ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    unsigned layout = 0;
    Bytewise kind = SWAP16;
    KnownProof proof;
    if (at != 0 || object->size < DUMP_MIN || !host->spend(scan, object->size / 1024))
        return false;
    bool spare = spare_find(host, object, &layout, &proof);
    if (!spare && !bytewise_find(host, scan, object, &kind, &proof))
        return false;
    *ret_claim =
        wrapper_claim(spare            ? "nand-dump"
                      : kind == INVERT ? "inverted-dump"
                                       : "swapped-dump",
                      object, 0, object->size,
                      proof == KNOWN_CHECKED ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_STRUCTURE, true);
    ret_claim->detail = spare ? layout : kind;
    return true;
}

static NetbomBuffer *
dump_decode(const Wrapper *wrapper, const NetbomClaim *claim)
{
    const NetbomBytes *range = wrapper->range;
    bool spare = strcmp(claim->format, "nand-dump") == 0;
    unsigned layout = (unsigned)claim->detail % N_LAYOUTS;
    uint64_t page = layouts[layout].page, unit = page + layouts[layout].spare;
    uint64_t size = spare ? range->size / unit * page : range->size;
    NetbomBuffer *plain = wrapper->host->buffer_new(wrapper->scan, size);
    if (!plain)
        return NULL;
    if (spare)
        pages_copy(range, layout, 0, plain->data, size);
    else
        bytewise_run((Bytewise)(claim->detail % N_BYTEWISE), range->data, plain->data, size);
    plain->size = size;
    return plain;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const char name[] = "flash";
    char text[32];
    Wrapper wrapper = {host, scan, range};
    NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = sizeof(name) - 1};
    if (strcmp(claim->format, "nand-dump") == 0) {
        unsigned layout = (unsigned)claim->detail % N_LAYOUTS;
        snprintf(text, sizeof(text), "%u+%u", layouts[layout].page, layouts[layout].spare);
        wrapper_fact(&wrapper, "page-size", 0, range->size, text);
    } else if (strcmp(claim->format, "swapped-dump") == 0) {
        wrapper_fact(&wrapper, "swapped-bits", 0, range->size,
                     claim->detail == SWAP16 ? "16" : "32");
    }
    NetbomBuffer *plain = dump_decode(&wrapper, claim);
    if (!plain)
        return;
    host->structure(scan, 0, range->size);
    host->child_buffer(scan, &entry, plain);
}

static const char *const fact_keys[] = {"page-size", "swapped-bits", NULL};

const NetbomPlugin flash_dump_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "flash-dump",
    .description = "dumps of flash with spare bytes, swapped or inverted",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

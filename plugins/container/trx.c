/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * trx.c: the plugin for Broadcom's TRX container, version 1 and 2, and the trailer that ASUS puts
 * at its end.
 *
 * Layout (little endian): 0 magic "HDR0", 4 u32 length with the header, 8 u32 inverted CRC-32 of
 * the bytes from 12 to length, 12 u16 flags, 14 u16 version, 16 u32 offsets of 3 (version 1) or 4
 * (version 2) parts, 0 if absent. Facts: OpenWrt's trx, otrx and asustrx producers.
 */
#include "asus-id.h"

#include <stdio.h>

enum {
    CRC_FROM = 12,
    OFFSETS_AT = 16,
    PARTS_MAX = 4,
    TRAILER_SIZE = 64,
    /* Version 2: bytes of a Linksys header at offset 3 that count as 0xff in the CRC. */
    LINKSYS_FROM = 22,
    LINKSYS_TO = 30,
};

static const NetbomMagic magics[] = {{"HDR0", 4, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"trx", NULL};

typedef struct {
    uint32_t length;
    uint32_t crc;
    uint16_t version;
    uint64_t header_size;
    unsigned n_parts;
    uint32_t offsets[PARTS_MAX];
    NetbomBytes bytes; /* cut to length and to what is there */
} Trx;

static bool
trx_open(const NetbomBytes *bytes, uint64_t at, Trx *ret_trx)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    if (!netbom_match(bytes, at, "HDR0", 4))
        return false;
    Trx trx = {0};
    netbom_skip(&reader, 4);
    trx.length = netbom_u32(&reader);
    trx.crc = netbom_u32(&reader);
    netbom_skip(&reader, 2); /* flags */
    trx.version = netbom_u16(&reader);
    trx.n_parts = trx.version == 2 ? 4 : 3;
    trx.header_size = OFFSETS_AT + 4 * (uint64_t)trx.n_parts;
    for (unsigned i = 0; i < trx.n_parts; i++)
        trx.offsets[i] = netbom_u32(&reader);
    if (reader.failed || trx.version < 1 || trx.version > 2 || trx.length <= trx.header_size)
        return false;
    unsigned n_present = 0;
    for (unsigned i = 0; i < trx.n_parts; i++) {
        if (trx.offsets[i] == 0)
            continue;
        if (trx.offsets[i] < trx.header_size || trx.offsets[i] > trx.length)
            return false;
        n_present++;
    }
    trx.bytes = netbom_slice(bytes, at, trx.length);
    *ret_trx = trx;
    return n_present > 0;
}

/* ---- CRC ---- */

static uint32_t
crc_all(const NetbomHost *host, const Trx *trx)
{
    return ~host->crc32(0, trx->bytes.data + CRC_FROM, trx->bytes.size - CRC_FROM);
}

/* The CRC of version 2, in which the checksum fields of a Linksys header count as all ones. */
static uint32_t
crc_linksys(const NetbomHost *host, const Trx *trx)
{
    static const uint8_t ones[LINKSYS_TO - LINKSYS_FROM] = {0xff, 0xff, 0xff, 0xff,
                                                            0xff, 0xff, 0xff, 0xff};
    uint64_t from = (uint64_t)trx->offsets[3] + LINKSYS_FROM;
    uint64_t to = (uint64_t)trx->offsets[3] + LINKSYS_TO;
    uint32_t crc = host->crc32(0, trx->bytes.data + CRC_FROM, from - CRC_FROM);
    crc = host->crc32(crc, ones, sizeof(ones));
    return ~host->crc32(crc, trx->bytes.data + to, trx->bytes.size - to);
}

static bool
crc_fits(const NetbomHost *host, const Trx *trx)
{
    if (trx->bytes.size < trx->length)
        return false;
    if (crc_all(host, trx) == trx->crc)
        return true;
    return trx->version == 2 && trx->offsets[3] > 0 &&
           netbom_range_ok(trx->length, trx->offsets[3], LINKSYS_TO) &&
           crc_linksys(host, trx) == trx->crc;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Trx trx;
    (void)scan;
    if (!trx_open(object, at, &trx))
        return false;
    NetbomClaim claim = {.format = "trx",
                         .size = trx.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_CHECKSUM};
    claim.detail = crc_fits(host, &trx);
    if (!claim.detail) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem =
            trx.bytes.size < trx.length ? "the image is cut off" : "the CRC of the image differs";
    }
    *ret_claim = claim;
    return true;
}

/* ---- ASUS trailer: the product's 32 bytes, u16 build, u16 extended build, unused ---- */

/* Marks the trailer and gives its facts; answers where the parts end. */
static uint64_t
trailer_give(const NetbomHost *host, NetbomScan *scan, const Trx *trx)
{
    char text[24];
    if (trx->bytes.size < trx->length || trx->length < trx->header_size + TRAILER_SIZE ||
        !asus_id_match(&trx->bytes, trx->length - TRAILER_SIZE))
        return trx->bytes.size;
    uint64_t at = trx->length - TRAILER_SIZE;
    host->structure(scan, at, TRAILER_SIZE);
    asus_id_give(host, scan, &trx->bytes, at);
    NetbomReader reader = netbom_reader(&trx->bytes, at + ASUS_ID_SIZE, false);
    unsigned build = netbom_u16(&reader);
    unsigned extended = netbom_u16(&reader);
    int size = snprintf(text, sizeof(text), "%u_%u", build, extended);
    if (build > 0)
        host->header(scan, "build", at + ASUS_ID_SIZE, 4, text, (uint64_t)size);
    return at;
}

/* Where part i ends: where the next one in the image begins. */
static uint64_t
part_end(const Trx *trx, unsigned i, uint64_t end)
{
    for (unsigned other = 0; other < trx->n_parts; other++)
        if (trx->offsets[other] > trx->offsets[i] && trx->offsets[other] < end)
            end = trx->offsets[other];
    return end;
}

/* ---- unpack ---- */

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const char *const names[PARTS_MAX] = {"part-0", "part-1", "part-2", "part-3"};
    Trx trx;
    if (!trx_open(range, 0, &trx))
        return;
    if (trx.bytes.size < trx.length)
        host->problem(scan, "truncated", trx.bytes.size, "%llu of %u bytes are there",
                      (unsigned long long)trx.bytes.size, trx.length);
    else if (!claim->detail)
        host->problem(scan, "checksum", 8, "the CRC of the image differs");
    host->structure(scan, 0, trx.header_size);
    uint64_t end = trailer_give(host, scan, &trx);
    for (unsigned i = 0; i < trx.n_parts; i++) {
        uint64_t from = trx.offsets[i];
        bool twice = false;
        for (unsigned before = 0; before < i; before++)
            twice = twice || trx.offsets[before] == from;
        if (from == 0 || from >= end || twice)
            continue;
        NetbomEntry entry = {.kind = NETBOM_PART, .name = names[i], .name_size = strlen(names[i])};
        if (!host->child_range(scan, &entry, from, part_end(&trx, i, end) - from))
            return;
    }
}

static const char *const fact_keys[] = {"model", "version", "build", NULL};

const NetbomPlugin trx_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "trx",
    .description = "Broadcom TRX container, version 1 and 2",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

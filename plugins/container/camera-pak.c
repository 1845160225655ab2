/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * camera-pak.c: the plugin for the .pak images of Reolink's and Swann's cameras and recorders.
 *
 * Layout (little endian): magic 13 59 72 32, CRC-32 and a type, each of 4 bytes, or of 8 for 64-bit
 * boards; then sections: name (32), version (24), offset and size (4 or 8 bytes each); then as many
 * partitions of 76 bytes: name (32), 4, device (32), start and size in flash. The first section's
 * bytes follow, so that its offset tells the count. The CRC begins with 0 and is not inverted; it
 * covers the sections' bytes up to the end, 02 00 00 00 and the table of sections. Facts: the
 * pakler and reolink-fw tools.
 */
#include "wrapper.h"

#include <stdio.h>

enum { NAME_SIZE = 32, VERSION_SIZE = 24, PARTITION_SIZE = 76, SECTIONS_MAX = 64 };

static const NetbomMagic magics[] = {{"\x13\x59\x72\x32", 4, 0, 0}};
static const char *const formats[] = {"camera-pak", NULL};

typedef struct {
    uint64_t word; /* size of numbers: 4 or 8 */
    uint64_t header, section, count;
    uint64_t first, end; /* of the sections' bytes */
} Pak;

static uint64_t
pak_number(const NetbomBytes *bytes, uint64_t at, const Pak *pak)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    return netbom_uint(&reader, (unsigned)pak->word, false);
}

/* `bytes` begins where the image does. */
static bool
pak_read(const NetbomBytes *bytes, Pak *ret_pak)
{
    Pak pak = {.word = wrapper_u32le(bytes, 4) == 0 && wrapper_u32le(bytes, 12) == 0 ? 8 : 4};
    pak.header = 3 * pak.word;
    pak.section = NAME_SIZE + VERSION_SIZE + 2 * pak.word;
    pak.first = pak_number(bytes, pak.header + NAME_SIZE + VERSION_SIZE, &pak);
    pak.end = pak.first;
    if (pak.first <= pak.header || (pak.first - pak.header) % (pak.section + PARTITION_SIZE) != 0 ||
        !netbom_range_ok(bytes->size, 0, pak.first))
        return false;
    pak.count = (pak.first - pak.header) / (pak.section + PARTITION_SIZE);
    if (pak.count > SECTIONS_MAX)
        return false;
    for (uint64_t i = 0; i < pak.count; i++) {
        const uint64_t at = pak.header + i * pak.section;
        const uint64_t from = pak_number(bytes, at + NAME_SIZE + VERSION_SIZE, &pak);
        const uint64_t size = pak_number(bytes, at + NAME_SIZE + VERSION_SIZE + pak.word, &pak);
        if (from != pak.end || size > INT32_MAX ||
            (size > 0 && !wrapper_text_ok(bytes, at, NAME_SIZE)))
            return false;
        pak.end += size;
    }
    *ret_pak = pak;
    return pak.end > pak.first;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Pak pak;
    const NetbomBytes bytes = netbom_slice(object, at, object->size);
    if (!pak_read(&bytes, &pak))
        return false;
    bool fits = false;
    if (pak.end <= bytes.size && host->spend(scan, 1 + pak.end / 4096)) {
        uint32_t crc = host->crc32(0xffffffff, bytes.data + pak.first, pak.end - pak.first);
        crc = host->crc32(crc, "\2\0\0", 4);
        crc = host->crc32(crc, bytes.data + pak.header, pak.count * pak.section);
        fits = ~crc == wrapper_u32le(&bytes, pak.word);
    }
    *ret_claim = wrapper_claim("camera-pak", object, at, pak.end, NETBOM_GRADE_CHECKSUM, fits);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Pak pak;
    const Wrapper wrapper = {host, scan, range};
    if (!pak_read(range, &pak))
        return;
    wrapper_report(&wrapper, claim, pak.end, pak.word);
    host->structure(scan, 0, pak.first);
    for (uint64_t i = 0; i < pak.count; i++) {
        char name[NAME_SIZE + 8], text[NAME_SIZE + VERSION_SIZE + 2];
        const uint64_t at = pak.header + i * pak.section;
        const uint64_t from = pak_number(range, at + NAME_SIZE + VERSION_SIZE, &pak);
        const uint64_t size = pak_number(range, at + NAME_SIZE + VERSION_SIZE + pak.word, &pak);
        const int name_size = (int)wrapper_text_size(range, at, NAME_SIZE);
        const int version_size = (int)wrapper_text_size(range, at + NAME_SIZE, VERSION_SIZE);
        if (size == 0)
            continue;
        snprintf(name, sizeof(name), "%.*s", name_size, (const char *)range->data + at);
        snprintf(text, sizeof(text), "%s %.*s", name, version_size,
                 (const char *)range->data + at + NAME_SIZE);
        wrapper_fact(&wrapper, "section", at, NAME_SIZE + VERSION_SIZE, text);
        if (!wrapper_part(&wrapper, name, NULL, from, size))
            return;
    }
}

static const char *const fact_keys[] = {"section", NULL};

const NetbomPlugin camera_pak_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "camera-pak",
    .description = "images of Reolink's and Swann's cameras (.pak)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

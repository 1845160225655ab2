/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sections.c: the sections of UEFI firmware files. */
#include "uefi.h"

#include "plugin-utf16.h"

#include <stdio.h>

enum {
    HEADER_SIZE = 4,
    HEADER_LONG = 8, /* size ff ff ff: 32 bits behind the type */
    DEPTH_MAX = 16,
    NAME_UNITS = 96,
    COMPRESSED_STORED = 0,
};

typedef enum {
    SECTION_COMPRESSION = 0x01,
    SECTION_GUID_DEFINED = 0x02,
    SECTION_DISPOSABLE = 0x03,
    SECTION_PE32 = 0x10,
    SECTION_TE = 0x12,
    SECTION_NAME = 0x15,
    SECTION_COMPATIBILITY16 = 0x16,
    SECTION_VOLUME = 0x17,
    SECTION_FREEFORM = 0x18,
    SECTION_RAW = 0x19,
} SectionType;

typedef struct {
    uint8_t type;
    uint64_t at, body, size; /* body: where the content begins; size: with the header */
} Section;

typedef struct {
    Uefi *uefi;
    unsigned depth;
    char name[UEFI_PATH_MAX];
    uint64_t name_size;
} Walk;

/* 16 bytes as they are stored. */
static const uint8_t guid_lzma[16] = {0x98, 0x58, 0x4e, 0xee, 0x14, 0x39, 0x59, 0x42,
                                      0x9d, 0x6e, 0xdc, 0x7b, 0xd7, 0x94, 0x03, 0xcf};

void
uefi_guid(const uint8_t *guid, char *ret_text)
{
    static const uint8_t order[] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    unsigned size = 0;
    for (unsigned i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            ret_text[size++] = '-';
        ret_text[size++] = "0123456789abcdef"[guid[order[i]] >> 4];
        ret_text[size++] = "0123456789abcdef"[guid[order[i]] & 15];
    }
}

static bool
section_read(const NetbomBytes *bytes, uint64_t at, uint64_t end, Section *ret_section)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    Section section = {.at = at};
    section.size = netbom_uint(&reader, 3, false);
    section.type = netbom_u8(&reader);
    section.body = at + HEADER_SIZE;
    if (section.size == 0xffffff) {
        section.size = netbom_u32le(&reader);
        section.body = at + HEADER_LONG;
    }
    if (reader.failed || at + section.size < section.body ||
        !netbom_range_ok(end, at, section.size))
        return false;
    *ret_section = section;
    return true;
}

static bool
type_known(uint8_t type)
{
    return (type >= SECTION_COMPRESSION && type <= SECTION_DISPOSABLE) ||
           (type >= SECTION_PE32 && type <= 0x1c);
}

static uint64_t
section_next(const Section *section, uint64_t start)
{
    return start + (section->at + section->size - start + 3) / 4 * 4;
}

bool
uefi_sections_fit(const NetbomBytes *bytes, uint64_t at, uint64_t size)
{
    Section section;
    uint64_t next = at;
    while (next < at + size) {
        if (!section_read(bytes, next, at + size, &section) || !type_known(section.type))
            return false;
        next = section_next(&section, at);
    }
    return size > 0;
}

static void sections_walk(Walk *walk, uint64_t at, uint64_t size);

static void
child_give(Walk *walk, NetbomKind kind, const char *suffix, const char *hint, uint64_t at,
           uint64_t size)
{
    char name[UEFI_PATH_MAX + 16];
    const uint64_t tail = strlen(suffix);
    memcpy(name, walk->name, walk->name_size);
    memcpy(name + walk->name_size, suffix, tail);
    const NetbomEntry entry = {
        .kind = kind, .name = name, .name_size = walk->name_size + tail, .hint = hint};
    if (!walk->uefi->host->child_range(walk->uefi->scan, &entry, at, size))
        walk->uefi->stop = true;
}

/* A section whose content must be decoded. */
static void
encapsulated(Walk *walk, const Section *section)
{
    const NetbomHost *host = walk->uefi->host;
    NetbomScan *scan = walk->uefi->scan;
    const NetbomBytes *bytes = &walk->uefi->bytes;
    const uint8_t *guid = bytes->data + section->body;
    NetbomReader reader = netbom_reader(bytes, section->body + 16, false);
    const uint64_t offset = netbom_u16le(&reader), end = section->at + section->size;
    const uint16_t attributes = netbom_u16le(&reader);
    char text[UEFI_GUID_TEXT];
    if (reader.failed || reader.at > end || offset < reader.at - section->at ||
        offset > section->size) {
        host->problem(scan, "corrupt", section->at, "a section whose header does not fit");
        return;
    }
    const NetbomBytes data = netbom_slice(bytes, section->at + offset, section->size - offset);
    if (memcmp(guid, guid_lzma, 16) == 0) {
        NetbomBuffer *buffer = NULL;
        uint64_t used = 0;
        const NetbomDecode answer = host->decode_stream(scan, NETBOM_CODEC_LZMA, NULL, data.data,
                                                        data.size, 0, &buffer, &used);
        if (answer != NETBOM_DECODED)
            host->problem(scan, answer == NETBOM_DECODE_TRUNCATED ? "truncated" : "corrupt",
                          section->at + offset, "an LZMA section cannot be decoded in full");
        host->structure(scan, section->at, section->size);
        const NetbomEntry entry = {.kind = NETBOM_PART,
                                   .name = walk->name,
                                   .name_size = walk->name_size,
                                   .hint = "uefi-sections"};
        if (buffer && !host->child_buffer(scan, &entry, buffer))
            walk->uefi->stop = true;
        return;
    }
    host->structure(scan, section->at, offset);
    if (!(attributes & 1) || uefi_sections_fit(bytes, section->at + offset, data.size)) {
        sections_walk(walk, section->at + offset, data.size);
        return;
    }
    uefi_guid(guid, text);
    host->problem(scan, "unsupported", section->at, "a section coded in a way not known: %.36s",
                  text);
    child_give(walk, NETBOM_PART, "", NULL, section->at + offset, data.size);
}

static void
compressed(Walk *walk, const Section *section)
{
    NetbomReader reader = netbom_reader(&walk->uefi->bytes, section->body + 4, false);
    const uint8_t method = netbom_u8(&reader);
    const uint64_t end = section->at + section->size;
    if (reader.failed || reader.at > end) {
        walk->uefi->host->problem(walk->uefi->scan, "corrupt", section->at,
                                  "a compressed section without its header");
        return;
    }
    walk->uefi->host->structure(walk->uefi->scan, section->at, reader.at - section->at);
    if (method == COMPRESSED_STORED) {
        sections_walk(walk, reader.at, end - reader.at);
        return;
    }
    walk->uefi->host->problem(walk->uefi->scan, "unsupported", section->at,
                              "a section compressed with the EFI algorithm is not read");
    child_give(walk, NETBOM_PART, "", NULL, reader.at, end - reader.at);
}

static void
section_give(Walk *walk, const Section *section)
{
    Uefi *uefi = walk->uefi;
    const uint64_t end = section->at + section->size;
    uint64_t body = section->body;
    switch (section->type) {
    case SECTION_COMPRESSION:
        compressed(walk, section);
        return;
    case SECTION_GUID_DEFINED:
        encapsulated(walk, section);
        return;
    case SECTION_DISPOSABLE:
        sections_walk(walk, body, end - body);
        return;
    case SECTION_FREEFORM:
        body = end - body >= 16 ? body + 16 : end;
        break;
    case SECTION_PE32:
    case SECTION_TE:
    case SECTION_COMPATIBILITY16:
    case SECTION_VOLUME:
    case SECTION_RAW:
        break;
    default:
        uefi->host->structure(uefi->scan, section->at, section->size);
        return;
    }
    uefi->host->structure(uefi->scan, section->at, body - section->at);
    if (body < end)
        child_give(walk,
                   section->type == SECTION_PE32 || section->type == SECTION_TE ? NETBOM_FILE
                                                                                : NETBOM_PART,
                   section->type == SECTION_PE32 ? ".efi"
                   : section->type == SECTION_TE ? ".te"
                                                 : "",
                   section->type == SECTION_PE32     ? "pe"
                   : section->type == SECTION_VOLUME ? "uefi-volume"
                                                     : NULL,
                   body, end - body);
}

/* The name that a section of these gives its file. */
static void
name_find(Walk *walk, uint64_t at, uint64_t size)
{
    const NetbomBytes *bytes = &walk->uefi->bytes;
    Section section;
    for (uint64_t next = at; next < at + size && section_read(bytes, next, at + size, &section);
         next = section_next(&section, at)) {
        if (section.type != SECTION_NAME)
            continue;
        uint64_t units = (section.at + section.size - section.body) / 2;
        units = units < NAME_UNITS ? units : NAME_UNITS;
        const uint64_t length = plugin_utf16(bytes->data + section.body, units, walk->name);
        walk->name_size = length > 0 ? length : walk->name_size;
        for (uint64_t i = 0; i < length; i++)
            if (walk->name[i] == '/')
                walk->name[i] = '_';
        return;
    }
}

static void
sections_walk(Walk *walk, uint64_t at, uint64_t size)
{
    Section section;
    if (walk->depth >= DEPTH_MAX) {
        walk->uefi->host->problem(walk->uefi->scan, "limit", at, "sections are nested too deep");
        return;
    }
    walk->depth++;
    name_find(walk, at, size);
    for (uint64_t next = at; next < at + size && !walk->uefi->stop;
         next = section_next(&section, at)) {
        if (!walk->uefi->host->spend(walk->uefi->scan, 1))
            walk->uefi->stop = true;
        if (!section_read(&walk->uefi->bytes, next, at + size, &section)) {
            walk->uefi->host->problem(walk->uefi->scan, "corrupt", next,
                                      "a section that does not fit its file");
            break;
        }
        section_give(walk, &section);
        const uint64_t end = section.at + section.size;
        if (section_next(&section, at) <= at + size)
            walk->uefi->host->structure(walk->uefi->scan, end, section_next(&section, at) - end);
    }
    walk->depth--;
}

void
uefi_sections(Uefi *uefi, uint64_t at, uint64_t size, const char *name, uint64_t name_size)
{
    Walk walk = {.uefi = uefi, .name_size = name_size};
    memcpy(walk.name, name, name_size);
    sections_walk(&walk, at, size);
}

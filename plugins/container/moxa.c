/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * moxa.c: the plugin for the images of Moxa's serial device servers and gateways without Linux.
 *
 * Layout (little endian): 0 "*FRM", 84 offset of the program less 32, 154 count of files (u16), 352
 * a table of 64 bytes each: name (48), date (8), size, offset less 96. Facts: the moxa_extractor of
 * NP5200A-RE and the moxa_parse_fw of scada-stuff. No checksum and no size of the whole is known.
 */
#include "wrapper.h"

enum {
    PROGRAM_AT = 0x54,
    PROGRAM_MORE = 0x20,
    COUNT_AT = 0x9a,
    TABLE_AT = 0x160,
    ENTRY_SIZE = 64,
    NAME_SIZE = 48,
    FILE_MORE = 0x60,
    FILES_MAX = 2048,
};

static const NetbomMagic magics[] = {{"*FRM", 4, 0, NETBOM_MAGIC_START}};
static const char *const formats[] = {"moxa-frm", NULL};

typedef struct {
    uint64_t count, files_end, program;
} Moxa;

static uint64_t
file_at(const NetbomBytes *bytes, uint64_t entry)
{
    return (uint64_t)wrapper_u32le(bytes, entry + 60) + FILE_MORE;
}

static bool
moxa_read(const NetbomBytes *bytes, Moxa *ret_moxa)
{
    NetbomReader reader = netbom_reader(bytes, COUNT_AT, false);
    Moxa moxa = {.count = netbom_u16(&reader)};
    const uint64_t table_end = TABLE_AT + moxa.count * ENTRY_SIZE;
    if (reader.failed || moxa.count == 0 || moxa.count > FILES_MAX ||
        !netbom_range_ok(bytes->size, 0, table_end))
        return false;
    moxa.files_end = table_end;
    for (uint64_t i = 0; i < moxa.count; i++) {
        const uint64_t entry = TABLE_AT + i * ENTRY_SIZE, at = file_at(bytes, entry);
        const uint64_t size = wrapper_u32le(bytes, entry + 56);
        if (!wrapper_text_ok(bytes, entry, NAME_SIZE) || at < moxa.files_end ||
            !netbom_range_ok(bytes->size, at, size))
            return false;
        moxa.files_end = at + size;
    }
    moxa.program = (uint64_t)wrapper_u32le(bytes, PROGRAM_AT) + PROGRAM_MORE;
    if (moxa.program < moxa.files_end || moxa.program > bytes->size)
        moxa.program = moxa.files_end;
    *ret_moxa = moxa;
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Moxa moxa;
    const NetbomBytes bytes = netbom_slice(object, at, object->size);
    if (!host->spend(scan, 8) || !netbom_match(&bytes, 0, "*FRM", 4) || !moxa_read(&bytes, &moxa))
        return false;
    *ret_claim = (NetbomClaim){.format = "moxa-frm",
                               .size = bytes.size,
                               .extent = NETBOM_TO_END,
                               .grade = NETBOM_GRADE_STRUCTURE};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Moxa moxa;
    const Wrapper wrapper = {host, scan, range};
    (void)claim;
    if (!moxa_read(range, &moxa))
        return;
    wrapper_vendor(&wrapper, "Moxa", 0, 4);
    host->structure(scan, 0, TABLE_AT + moxa.count * ENTRY_SIZE);
    host->set_end(scan, range->size);
    for (uint64_t i = 0; i < moxa.count && host->spend(scan, 1); i++) {
        const uint64_t at = TABLE_AT + i * ENTRY_SIZE;
        const NetbomEntry entry = {.kind = NETBOM_FILE,
                                   .name = (const char *)range->data + at,
                                   .name_size = wrapper_text_size(range, at, NAME_SIZE)};
        if (!host->child_range(scan, &entry, file_at(range, at), wrapper_u32le(range, at + 56)))
            return;
    }
    wrapper_part(&wrapper, "program", NULL, moxa.program, range->size - moxa.program);
}

static const char *const fact_keys[] = {"vendor", NULL};

const NetbomPlugin moxa_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "moxa",
    .description = "images of Moxa's serial device servers",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * elf.c: ELF files: where they end, and what they say about their machine, libraries, build and
 * kernel module.
 *
 * Facts: System V ABI; notes of GNU (NT_GNU_BUILD_ID); Linux include/linux/module.h, moduleparam.h
 * and drivers/soc/qcom/mdt_loader.c.
 */
#include "elf-file.h"
#include "module-signature.h"

#include <stdio.h>

#define MAX_NOTE_SIZE 64
#define MAX_TEXT      4096

/*
 * Qualcomm's loaders take the segments from files of their own (.b02, .b03, ...): the first two
 * files (.b00, .mdt) hold the header and the table of segments, which is the first segment, and
 * maybe the second one, of digests. False: it is no such file.
 */
static bool
elf_is_split(const ElfFile *elf)
{
    ElfSegment table, digests;
    uint64_t end = elf->segments_at + elf->n_segments * elf->segment_size;

    return elf_file_segment(elf, 0, &table) && table.type == ELF_SEGMENT_NULL &&
           table.offset == 0 && table.size == end && end <= elf->bytes.size &&
           (elf->bytes.size == end ||
            (elf_file_segment(elf, 1, &digests) && digests.type == ELF_SEGMENT_NULL &&
             digests.size == elf->bytes.size - end));
}

static bool
elf_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    NetbomClaim claim = {.format = "elf"};
    ModuleSignature signature;
    ElfFile elf;

    if (!elf_file_open(&bytes, &elf))
        return false;
    claim.big_endian = elf.big_endian;
    host->spend(scan, 1 + bytes.size / 65536);
    if (elf_is_split(&elf)) {
        claim.size = bytes.size;
        claim.grade = NETBOM_GRADE_STRUCTURE;
    } else if (!elf_file_end(&elf, &claim.size)) {
        claim.size = bytes.size;
        claim.extent = NETBOM_TO_END;
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the tables of the ELF file are missing or name bytes outside";
    } else {
        if (elf.type == ELF_TYPE_REL && module_signature_find(&bytes, claim.size, &signature))
            claim.size += signature.size;
        claim.extent = NETBOM_EXACT;
        claim.grade = NETBOM_GRADE_STRUCTURE;
    }
    *ret_claim = claim;
    return true;
}

/* ---- what the tables cover ---- */

static void
mark(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf, uint64_t offset, uint64_t size)
{
    if (size > 0 && netbom_range_ok(elf->bytes.size, offset, size))
        host->structure(scan, offset, size);
}

static void
mark_tables(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf)
{
    ElfSegment segment;
    ElfSection section;

    host->structure(scan, 0, elf->header_size);
    for (uint64_t i = 0; elf_file_segment(elf, i, &segment) && host->spend(scan, 1); i++) {
        mark(host, scan, elf, elf->segments_at + i * elf->segment_size, elf->segment_size);
        mark(host, scan, elf, segment.offset, segment.size);
    }
    for (uint64_t i = 0; elf_file_section(elf, i, &section) && host->spend(scan, 1); i++) {
        mark(host, scan, elf, elf->sections_at + i * elf->section_size, elf->section_size);
        if (elf_section_is_stored(&section))
            mark(host, scan, elf, section.offset, section.size);
    }
}

/* ---- evidence ---- */

static NetbomField
field(const char *key, const char *value, uint64_t size)
{
    NetbomField f = {key, value, size};
    return f;
}

static NetbomField
text_field(const char *key, const char *value)
{
    return field(key, value, strlen(value));
}

static void
report_header(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf)
{
    char number[16];
    const char *machine = elf_machine_name(elf->machine);

    if (!machine) {
        snprintf(number, sizeof number, "0x%x", elf->machine);
        machine = number;
    }
    NetbomField fields[] = {
        text_field("class", elf->wide ? "64" : "32"),
        text_field("endian", elf->big_endian ? "big" : "little"),
        text_field("machine", machine),
        text_field("type", elf_type_name(elf->type)),
    };
    host->evidence(scan, "elf", 0, elf->header_size, fields, sizeof fields / sizeof *fields);
    host->header(scan, "arch", 18, 2, machine, strlen(machine));
}

/* One text that ends in a NUL, at most MAX_TEXT bytes; nothing if it is empty or runs out of the
 * file. */
static void
report_text(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf, uint64_t offset,
            uint64_t limit, const char *kind, const char *key)
{
    NetbomBytes part = netbom_slice(&elf->bytes, offset, limit < MAX_TEXT ? limit : MAX_TEXT);
    uint64_t size = netbom_text_size(part.data, part.size);

    if (size == 0)
        return;
    NetbomField f = field(key, (const char *)part.data, size);
    host->evidence(scan, kind, offset, size, &f, 1);
}

static void
report_interp(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf)
{
    ElfSegment segment;
    ElfSection section;

    for (uint64_t i = 0; elf_file_segment(elf, i, &segment); i++) {
        if (segment.type == ELF_SEGMENT_INTERP) {
            report_text(host, scan, elf, segment.offset, segment.size, "elf-interp", "path");
            return;
        }
    }
    if (elf->n_segments == 0 && elf_file_find(elf, ".interp", &section))
        report_text(host, scan, elf, section.offset, section.size, "elf-interp", "path");
}

/* The dynamic table and its strings, from the sections if they are there, else from the segments.
 */
static bool
find_dynamic(const ElfFile *elf, NetbomBytes *ret_table, uint64_t *ret_strings_at)
{
    ElfSegment segment;
    ElfSection section, strings;

    for (uint64_t i = 1; elf_file_section(elf, i, &section); i++) {
        if (section.type == ELF_SECTION_DYNAMIC && elf_file_section(elf, section.link, &strings) &&
            strings.type == ELF_SECTION_STRTAB) {
            *ret_table = netbom_slice(&elf->bytes, section.offset, section.size);
            *ret_strings_at = strings.offset;
            return true;
        }
    }
    for (uint64_t i = 0; elf_file_segment(elf, i, &segment); i++) {
        if (segment.type != ELF_SEGMENT_DYNAMIC)
            continue;
        *ret_table = netbom_slice(&elf->bytes, segment.offset, segment.size);
        NetbomReader r = netbom_reader(ret_table, 0, elf->big_endian);
        while (!r.failed) {
            uint64_t tag = elf->wide ? netbom_u64(&r) : netbom_u32(&r);
            uint64_t value = elf->wide ? netbom_u64(&r) : netbom_u32(&r);
            if (tag == 5) /* DT_STRTAB */
                return elf_file_address(elf, value, ret_strings_at);
            if (tag == 0)
                break;
        }
    }
    return false;
}

static void
report_dynamic(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf)
{
    NetbomBytes table;
    uint64_t strings_at;

    if (!find_dynamic(elf, &table, &strings_at))
        return;
    NetbomReader r = netbom_reader(&table, 0, elf->big_endian);
    while (host->spend(scan, 1)) {
        uint64_t tag = elf->wide ? netbom_u64(&r) : netbom_u32(&r);
        uint64_t value = elf->wide ? netbom_u64(&r) : netbom_u32(&r);
        uint64_t offset;
        if (r.failed || tag == 0)
            return;
        if ((tag != 1 && tag != 14) || __builtin_add_overflow(strings_at, value, &offset))
            continue;
        if (tag == 1) /* DT_NEEDED */
            report_text(host, scan, elf, offset, MAX_TEXT, "elf-needed", "library");
        else /* DT_SONAME */
            report_text(host, scan, elf, offset, MAX_TEXT, "elf-soname", "soname");
    }
}

static void
report_build_id(const NetbomHost *host, NetbomScan *scan, uint64_t offset, const uint8_t *id,
                uint64_t size)
{
    char hex[2 * MAX_NOTE_SIZE + 1];

    for (uint64_t i = 0; i < size; i++)
        snprintf(hex + 2 * i, 3, "%02x", id[i]);
    NetbomField f = field("id", hex, 2 * size);
    host->evidence(scan, "elf-build-id", offset, size, &f, 1);
}

static uint64_t
round_up(uint64_t size, uint64_t align)
{
    return (size + align - 1) / align * align;
}

/* Walks notes; true once a build id was found. */
static bool
walk_notes(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf, uint64_t offset,
           uint64_t size, uint64_t align)
{
    NetbomBytes notes = netbom_slice(&elf->bytes, offset, size);
    NetbomReader r = netbom_reader(&notes, 0, elf->big_endian);

    align = align == 8 ? 8 : 4;
    while (!r.failed && r.at < notes.size && host->spend(scan, 1)) {
        uint64_t name_size = netbom_u32(&r), id_size = netbom_u32(&r);
        uint32_t type = netbom_u32(&r);
        uint64_t name_at = r.at;
        netbom_skip(&r, round_up(12 + name_size, align) - 12);
        uint64_t id_at = r.at;
        const uint8_t *id = netbom_take(&r, id_size);
        if (id && type == 3 && name_size == 4 && netbom_match(&notes, name_at, "GNU", 4) &&
            id_size >= 4 && id_size <= MAX_NOTE_SIZE) {
            report_build_id(host, scan, offset + id_at, id, id_size);
            return true;
        }
        netbom_skip(&r, round_up(id_size, align) - id_size);
    }
    return false;
}

static void
report_notes(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf)
{
    ElfSegment segment;
    ElfSection section;

    for (uint64_t i = 1; elf_file_section(elf, i, &section); i++)
        if (section.type == ELF_SECTION_NOTE &&
            walk_notes(host, scan, elf, section.offset, section.size, section.align))
            return;
    for (uint64_t i = 0; elf_file_segment(elf, i, &segment); i++)
        if (segment.type == ELF_SEGMENT_NOTE &&
            walk_notes(host, scan, elf, segment.offset, segment.size, segment.align))
            return;
}

/* .comment: texts that end in NULs; the same text again is skipped. */
static void
report_comments(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf)
{
    NetbomBytes last = {NULL, 0};
    ElfSection section;

    if (!elf_file_find(elf, ".comment", &section))
        return;
    for (uint64_t at = 0; at < section.size && host->spend(scan, 1);) {
        NetbomBytes rest = netbom_slice(&elf->bytes, section.offset + at, section.size - at);
        uint64_t size = netbom_text_size(rest.data, rest.size);
        bool same = size == last.size && size > 0 && memcmp(rest.data, last.data, size) == 0;
        if (size > 0 && !same) {
            report_text(host, scan, elf, section.offset + at, size, "elf-comment", "text");
            last = netbom_slice(&rest, 0, size);
        }
        at += size + 1;
    }
}

/* ---- kernel modules ---- */

/* The value of the first "key=" entry of .modinfo. */
static bool
modinfo_value(const NetbomBytes *info, const char *key, NetbomBytes *ret_value)
{
    uint64_t key_size = strlen(key);
    for (uint64_t at = 0; at < info->size;) {
        uint64_t size = netbom_text_size(info->data + at, info->size - at);
        if (size > key_size && netbom_match(info, at, key, key_size)) {
            *ret_value = netbom_slice(info, at + key_size, size - key_size);
            return true;
        }
        at += size + 1;
    }
    return false;
}

/* struct module begins with a state (padded to a pointer), a list head of two pointers, and the
 * name. */
static bool
linked_name(const ElfFile *elf, NetbomBytes *ret_name)
{
    ElfSection section;
    uint64_t name_at = elf->wide ? 24 : 12;

    if (!elf_file_find(elf, ".gnu.linkonce.this_module", &section) || section.size <= name_at)
        return false;
    uint64_t room = section.size - name_at < 56 ? section.size - name_at : 56;
    NetbomBytes name = netbom_slice(&elf->bytes, section.offset + name_at, room);
    name.size = netbom_text_size(name.data, name.size);
    for (uint64_t i = 0; i < name.size; i++)
        if (name.data[i] <= ' ' || name.data[i] > '~')
            return false;
    *ret_name = name;
    return name.size > 0;
}

static NetbomBytes
module_name(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf, const NetbomBytes *info)
{
    NetbomBytes name = {NULL, 0};

    if (modinfo_value(info, "name=", &name) || linked_name(elf, &name))
        return name;
    const char *file = host->object_name(scan);
    const char *slash = strrchr(file, '/');
    file = slash ? slash + 1 : file;
    const char *suffix = strstr(file, ".ko");
    name.data = (const uint8_t *)file;
    name.size = suffix ? (uint64_t)(suffix - file) : strlen(file);
    return name;
}

static bool
is_told(const NetbomBytes *key)
{
    return !netbom_match(key, 0, "parm", 4) &&
           !(key->size == 5 && netbom_match(key, 0, "alias", 5));
}

static void
report_modinfo(const NetbomHost *host, NetbomScan *scan, const ElfFile *elf)
{
    ElfSection section;

    if (!elf_file_find(elf, ".modinfo", &section))
        return;
    NetbomBytes info = netbom_slice(&elf->bytes, section.offset, section.size);
    NetbomBytes name = module_name(host, scan, elf, &info);
    for (uint64_t at = 0; at < info.size && host->spend(scan, 1);) {
        NetbomBytes entry = netbom_slice(&info, at, info.size - at);
        entry.size = netbom_text_size(entry.data, entry.size);
        const uint8_t *equals = entry.size ? memchr(entry.data, '=', (size_t)entry.size) : NULL;
        NetbomBytes key = netbom_slice(&entry, 0, equals ? (uint64_t)(equals - entry.data) : 0);
        if (key.size > 0 && is_told(&key)) {
            NetbomBytes value = netbom_slice(&entry, key.size + 1, entry.size);
            NetbomField fields[] = {
                field("key", (const char *)key.data, key.size),
                field("value", (const char *)value.data, value.size),
                field("module", (const char *)name.data, name.size),
            };
            host->evidence(scan, "modinfo", section.offset + at, entry.size, fields, 3);
        }
        at += entry.size + 1;
    }
}

static void
report_signature(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint64_t end)
{
    ModuleSignature signature;

    if (!module_signature_find(range, end, &signature))
        return;
    host->structure(scan, signature.offset, signature.size);
    host->header(scan, "signature", signature.offset, signature.size, signature.kind,
                 strlen(signature.kind));
    if (signature.signer_size > 0)
        host->header(scan, "signer", signature.signer_at, signature.signer_size,
                     (const char *)range->data + signature.signer_at, signature.signer_size);
}

static void
elf_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
           const NetbomClaim *claim)
{
    ElfFile elf;
    uint64_t end;

    if (!elf_file_open(range, &elf))
        return;
    if (claim->problem)
        host->problem(scan, "corrupt", 0, "%s", claim->problem);
    mark_tables(host, scan, &elf);
    report_header(host, scan, &elf);
    report_interp(host, scan, &elf);
    report_dynamic(host, scan, &elf);
    report_notes(host, scan, &elf);
    report_comments(host, scan, &elf);
    report_modinfo(host, scan, &elf);
    if (elf.type == ELF_TYPE_REL && elf_file_end(&elf, &end))
        report_signature(host, scan, range, end);
}

static const NetbomMagic elf_magics[] = {{"\177ELF", 4, 0, NETBOM_MAGIC_NUL}};
static const char *const elf_formats[] = {"elf", NULL};

static const char *const fact_keys[] = {"arch", "signature", "signer", NULL};

const NetbomPlugin elf_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "elf",
    .description = "ELF executables, libraries and kernel modules",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = elf_magics,
    .n_magics = sizeof elf_magics / sizeof *elf_magics,
    .formats = elf_formats,
    .detect = elf_detect,
    .unpack = elf_unpack,
    .facts = fact_keys,
};

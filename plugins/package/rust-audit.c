/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rust-audit.c: the crates that a Rust program was built from.
 *
 * Facts (the documentation of cargo auditable, "PARSING.md"): the section ".dep-v0" holds JSON in
 * one zlib stream: {"packages": [{"name", "version", "source", "kind", "dependencies", ...}]}. The
 * kind is "build" for what only ran while the program was built, and "runtime", or absent, for what
 * is in it. Of the sources, one is the public registry, which a package URL of type cargo means;
 * what comes from "local", "git" or another registry need not be what has that name there, and is
 * not told.
 */
#include "binary/elf-file.h"
#include "package-fields.h"

#include <jansson.h>

/* The source that is the public registry. */
#define PUBLIC_REGISTRY                                                                            \
    "crates"                                                                                       \
    ".io"

enum { LARGEST = 8 << 20 };

static NetbomBytes
text_of(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return (NetbomBytes){NULL, 0};
    return (NetbomBytes){(const uint8_t *)json_string_value(value), json_string_length(value)};
}

static bool
text_is(NetbomBytes text, const char *wanted)
{
    return text.size == strlen(wanted) && memcmp(text.data, wanted, (size_t)text.size) == 0;
}

static void
crates_tell(const NetbomHost *host, NetbomScan *scan, const json_t *audit,
            const ElfSection *section)
{
    const json_t *crates = json_object_get(audit, "packages");
    for (size_t i = 0; i < json_array_size(crates) && host->spend(scan, 1); i++) {
        const json_t *crate = json_array_get(crates, i);
        if (!text_is(text_of(crate, "source"), PUBLIC_REGISTRY) ||
            text_is(text_of(crate, "kind"), "build"))
            continue;
        package_report(
            host, scan, "cargo", section->offset, section->size,
            &(PackageFields){.name = text_of(crate, "name"), .version = text_of(crate, "version")});
    }
}

static void
rust_audit_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    ElfFile elf;
    ElfSection section;
    NetbomBuffer *text = NULL;
    uint64_t used = 0;

    if (!elf_file_open(&object->bytes, &elf) || !elf_file_find(&elf, ".dep-v0", &section))
        return;
    const NetbomBytes packed = netbom_slice(&object->bytes, section.offset, section.size);
    const NetbomDecode result = host->decode_stream(scan, NETBOM_CODEC_ZLIB, NULL, packed.data,
                                                    packed.size, LARGEST, &text, &used);
    json_t *audit = result == NETBOM_DECODED && text
                        ? json_loadb((const char *)text->data, (size_t)text->size, 0, NULL)
                        : NULL;
    if (!audit)
        host->problem(scan, result == NETBOM_DECODE_TRUNCATED ? "truncated" : "corrupt",
                      section.offset, "the list of crates (.dep-v0) cannot be read");
    crates_tell(host, scan, audit, &section);
    json_decref(audit);
    host->buffer_free(scan, text);
}

static const char *const rust_audit_formats[] = {"elf", NULL};

const NetbomPlugin rust_audit_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "rust-audit",
    .description = "crates that a Rust program was built from",
    .flags = NETBOM_PLUGIN_TAKES_MEMORY,
    .inspect_formats = rust_audit_formats,
    .inspect = rust_audit_inspect,
};

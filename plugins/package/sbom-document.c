/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sbom-document.c: SBOMs inside an image: CycloneDX and SPDX documents (JSON), SWID tags, coSWID
 * files, the section ".sbom" of ELF and PE files, and uSWID blobs anywhere.
 *
 * They are noted and not believed: the evidence "sbom" has the fields format, version (of the
 * format) and claims (how many components it lists, where that can be told by a glance).
 *
 * Facts: "bomFormat" and "specVersion" of CycloneDX, "spdxVersion" of SPDX 2, the context of SPDX
 * 3, the element SoftwareIdentity of ISO/IEC 19770-2, the CBOR tag 1398229316 of RFC 9393. A uSWID
 * blob is 16 bytes of magic, a byte of version, the sizes of header (16 bits) and payload (32
 * bits), both little-endian, and from version 2 on flags.
 */
#include <stdio.h>

#include <jansson.h>

#include "../binary/elf-file.h"
#include "../binary/pe-file.h"
#include "netbom-plugin.h"

/* LOOK: where a document must say what it is. Larger documents than COUNTED are not counted. */
enum { LOOK = 4096, COUNTED = 16 << 20, USWID_HEADER = 23, USWID_NEWEST = 4 };

static const uint8_t uswid_magic[] = {0x53, 0x42, 0x4f, 0x4d, 0xd6, 0xba, 0x2e, 0xac,
                                      0xa3, 0xe6, 0x7a, 0x52, 0xaa, 0xee, 0x3b, 0xaf};

typedef struct {
    const char *format;
    char version[16];
    char claims[16]; /* "": not counted */
} Found;

static void
tell(const NetbomHost *host, NetbomScan *scan, uint64_t offset, uint64_t size, const Found *found)
{
    const NetbomField fields[] = {
        {"format", found->format, strlen(found->format)},
        {"version", found->version, strlen(found->version)},
        {"claims", found->claims, strlen(found->claims)},
    };
    host->evidence(scan, "sbom", offset, size, fields, found->claims[0] ? 3 : 2);
}

/* ---- JSON ---- */

static void
count(Found *found, const json_t *list)
{
    snprintf(found->claims, sizeof found->claims, "%zu", json_array_size(list));
}

static void
version_set(Found *found, const char *version)
{
    snprintf(found->version, sizeof found->version, "%s", version ? version : "");
}

/* The packages of an SPDX 3 graph. */
static void
graph_count(Found *found, const json_t *graph)
{
    size_t n = 0, i;
    const json_t *element;
    json_array_foreach(graph, i, element)
    {
        const char *type = json_string_value(json_object_get(element, "type"));
        n += type && strcmp(type, "software_Package") == 0;
    }
    snprintf(found->claims, sizeof found->claims, "%zu", n);
}

static bool
json_known(const json_t *root, Found *ret_found)
{
    const char *format = json_string_value(json_object_get(root, "bomFormat"));
    const char *spdx = json_string_value(json_object_get(root, "spdxVersion"));
    const char *context = json_string_value(json_object_get(root, "@context"));
    if (format && strcmp(format, "CycloneDX") == 0) {
        ret_found->format = "CycloneDX";
        version_set(ret_found, json_string_value(json_object_get(root, "specVersion")));
        count(ret_found, json_object_get(root, "components"));
    } else if (spdx && strncmp(spdx, "SPDX-", 5) == 0) {
        ret_found->format = "SPDX";
        version_set(ret_found, spdx + 5);
        count(ret_found, json_object_get(root, "packages"));
    } else if (context && strstr(context, "spdx.org/rdf/3")) {
        ret_found->format = "SPDX";
        version_set(ret_found, "3");
        graph_count(ret_found, json_object_get(root, "@graph"));
    } else {
        return false;
    }
    return true;
}

static bool
has(const NetbomBytes *bytes, const char *text)
{
    const uint64_t look = bytes->size < LOOK ? bytes->size : LOOK;
    return look > 0 && memmem(bytes->data, (size_t)look, text, strlen(text)) != NULL;
}

/* A named document may say anywhere what it is, another one must say so soon. */
static bool
json_find(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, bool named,
          Found *ret_found)
{
    const bool cyclonedx = has(bytes, "\"bomFormat\""), spdx = has(bytes, "\"spdxVersion\"");
    if (!named && !cyclonedx && !spdx && !has(bytes, "spdx.org/rdf/3"))
        return false;
    if (bytes->size > COUNTED) {
        ret_found->format = cyclonedx ? "CycloneDX" : "SPDX";
        return !named || cyclonedx || spdx;
    }
    if (!host->spend(scan, 1 + bytes->size / 64))
        return false;
    json_t *root = json_loadb((const char *)bytes->data, (size_t)bytes->size, 0, NULL);
    const bool known = json_known(root, ret_found);
    json_decref(root);
    return known;
}

/* ---- any document ---- */

static bool
is_cbor_tag(const NetbomBytes *bytes)
{
    return netbom_match(bytes, 0, "\xda\x53\x57\x49\x44", 5);
}

static bool
document_find(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, bool named,
              Found *ret_found)
{
    uint64_t at = netbom_match(bytes, 0, "\xef\xbb\xbf", 3) ? 3 : 0;
    while (at < bytes->size && at < LOOK && strchr(" \t\r\n", bytes->data[at]) && bytes->data[at])
        at++;
    const NetbomBytes rest = netbom_slice(bytes, at, UINT64_MAX);
    if (rest.size < 8)
        return false;
    if (rest.data[0] == '{')
        return json_find(host, scan, &rest, named, ret_found);
    if (rest.data[0] == '<' && has(&rest, "SoftwareIdentity") && (named || has(&rest, "19770"))) {
        ret_found->format = "SWID";
        return true;
    }
    /* a map of some pairs, behind the tag or alone */
    if (is_cbor_tag(bytes) || (named && bytes->data[0] > 0xa1 && bytes->data[0] < 0xb9)) {
        ret_found->format = "coSWID";
        return true;
    }
    return false;
}

/* ---- uSWID ---- */

/* Size of a blob; 0: there is none. */
static uint64_t
uswid_size(const NetbomBytes *bytes, uint64_t at, unsigned *ret_version)
{
    if (!netbom_match(bytes, at, uswid_magic, sizeof uswid_magic))
        return 0;
    NetbomReader reader = netbom_reader(bytes, at + sizeof uswid_magic, false);
    const uint8_t version = netbom_u8(&reader);
    const uint16_t header = netbom_u16le(&reader);
    const uint32_t payload = netbom_u32le(&reader);
    if (reader.failed || version == 0 || version > USWID_NEWEST || header < USWID_HEADER ||
        header > 64 || payload == 0 ||
        !netbom_range_ok(bytes->size, at, (uint64_t)header + payload))
        return 0;
    *ret_version = version;
    return (uint64_t)header + payload;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    unsigned version;
    const uint64_t size = uswid_size(object, at, &version);
    (void)host;
    (void)scan;
    if (size == 0)
        return false;
    *ret_claim = (NetbomClaim){
        .format = "uswid", .size = size, .extent = NETBOM_EXACT, .grade = NETBOM_GRADE_STRUCTURE};
    return true;
}

static void
uswid_tell(const NetbomHost *host, NetbomScan *scan, uint64_t at, uint64_t size, unsigned version)
{
    Found found = {.format = "uSWID"};
    snprintf(found.version, sizeof found.version, "%u", version);
    tell(host, scan, at, size, &found);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    unsigned version;
    const uint64_t size = uswid_size(range, 0, &version);
    (void)claim;
    if (size == 0)
        return;
    host->structure(scan, 0, size);
    uswid_tell(host, scan, 0, size, version);
}

/* ---- sections ---- */

static void
section_tell(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t offset,
             uint64_t size)
{
    const NetbomBytes section = netbom_slice(bytes, offset, size);
    Found found = {0};
    unsigned version;
    uint64_t at = 0, blob;
    /* one blob after the other */
    while ((blob = uswid_size(&section, at, &version)) > 0 && host->spend(scan, 1)) {
        uswid_tell(host, scan, offset + at, blob, version);
        at += blob;
    }
    if (at == 0 && document_find(host, scan, &section, true, &found))
        tell(host, scan, offset, section.size, &found);
}

static void
inspect_elf(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    ElfFile elf;
    ElfSection section;
    if (elf_file_open(bytes, &elf) && elf_file_find(&elf, ".sbom", &section))
        section_tell(host, scan, bytes, section.offset, section.size);
}

static void
inspect_pe(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    NetbomReader reader = netbom_reader(bytes, 0x3c, false);
    const uint64_t offset = netbom_u32le(&reader);
    PeSection section;
    if (reader.failed || !netbom_match(bytes, offset, "PE\0\0", 4))
        return;
    for (unsigned i = 0; pe_file_section(bytes, offset, i, &section) && host->spend(scan, 1); i++)
        if (memcmp(section.name, ".sbom\0\0\0", 8) == 0) {
            section_tell(host, scan, bytes, section.at, section.used);
            return;
        }
}

static bool
is_named(const char *name)
{
    static const char *const ends[] = {".cdx.json", ".spdx.json", "bom.json",   "sbom.cdx",
                                       ".spdx",     ".swidtag",   ".coswid",    ".uswid",
                                       ".sbom",     "sbom.json",  ".spdx3.json"};
    const size_t size = strlen(name);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        const size_t end = strlen(ends[i]);
        if (size >= end && strcmp(name + size - end, ends[i]) == 0)
            return true;
    }
    return false;
}

static void
inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    Found found = {0};
    if (netbom_match(&object->bytes, 0, "\177ELF", 4))
        inspect_elf(host, scan, &object->bytes);
    else if (netbom_match(&object->bytes, 0, "MZ", 2))
        inspect_pe(host, scan, &object->bytes);
    else if (document_find(host, scan, &object->bytes, is_named(object->name), &found))
        tell(host, scan, 0, object->bytes.size, &found);
}

static const NetbomMagic magics[] = {
    {(const char *)uswid_magic, sizeof uswid_magic, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"uswid", NULL};
static const char *const inspected[] = {"text", "elf", "pe", NULL};
static const char *const paths[] = {"*bom.json", "*.cdx.json", "*.spdx.json", "*.spdx3.json",
                                    "*.swidtag", "*.coswid",   "*.sbom",      NULL};

const NetbomPlugin sbom_document_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "sbom-document",
    .description = "SBOMs inside an image: CycloneDX, SPDX, SWID, coSWID, uSWID",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof magics / sizeof *magics,
    .formats = formats,
    .inspect_formats = inspected,
    .inspect_paths = paths,
    .detect = detect,
    .unpack = unpack,
    .inspect = inspect,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rpm-package.c: RPM package files: facts of the header, the payload as a part, and the package as
 * evidence.
 *
 * Facts: RPM V4 package format and tag numbers of the rpm documentation. A lead of 96 bytes, a
 * signature header (8-aligned), the header, the payload. A header: 8e ad e8 01, 4 bytes, u32
 * entries, u32 store size, entries of 16 bytes (tag, type, offset, count), store; all big-endian.
 */
#include "netbom-plugin.h"
#include "package/rpm-header.h"
#include "plugin-date.h"

#define LEAD_SIZE   96u
#define INTRO_SIZE  16u
#define ENTRY_SIZE  16u
#define ENTRIES_MAX 65535u
#define STORE_MAX   (256u << 20)
#define TEXT_MAX    65536u

enum {
    TYPE_INT32 = 4,
    TYPE_INT64 = 5,
    TYPE_STRING = 6,
    TYPE_I18N = 9,
    SIGTAG_LONGSIZE = 270,
    SIGTAG_SHA1 = 269,
    SIGTAG_SHA256 = 273,
    SIGTAG_SIZE = 1000,
    TAG_NAME = 1000,
    TAG_VERSION = 1001,
    TAG_RELEASE = 1002,
    TAG_SUMMARY = 1004,
    TAG_BUILDTIME = 1006,
    TAG_DISTRIBUTION = 1010,
    TAG_VENDOR = 1011,
    TAG_PACKAGER = 1015,
    TAG_OS = 1021,
    TAG_ARCH = 1022,
    TAG_PAYLOADCOMPRESSOR = 1125,
};

/* A header structure. Offsets count from the package's first byte. */
typedef struct {
    NetbomBytes bytes; /* the package */
    uint64_t at, size;
    uint32_t entries;
    uint64_t store, store_size;
} Header;

/* A value and where it stands. */
typedef struct {
    uint64_t at, size;
    const char *text;
} Value;

static bool
read_header(const NetbomBytes *package, uint64_t at, Header *ret_header)
{
    NetbomReader reader = netbom_reader(package, at, true);
    if (netbom_u32(&reader) != 0x8eade801)
        return false;
    netbom_skip(&reader, 4);
    Header header = {.bytes = *package, .at = at};
    header.entries = netbom_u32(&reader);
    header.store_size = netbom_u32(&reader);
    if (reader.failed || header.entries == 0 || header.entries > ENTRIES_MAX ||
        header.store_size > STORE_MAX)
        return false;
    netbom_skip(&reader, (uint64_t)header.entries * ENTRY_SIZE);
    header.store = reader.at;
    netbom_skip(&reader, header.store_size);
    header.size = reader.at - at;
    *ret_header = header;
    return !reader.failed;
}

/* The offset of a tag's value, if it has one of this type. */
static bool
find_tag(const Header *header, uint32_t tag, uint32_t type, uint64_t *ret_at)
{
    NetbomReader reader = netbom_reader(&header->bytes, header->at + INTRO_SIZE, true);
    for (uint32_t i = 0; i < header->entries; i++) {
        const uint32_t entry_tag = netbom_u32(&reader), entry_type = netbom_u32(&reader);
        const uint32_t offset = netbom_u32(&reader), count = netbom_u32(&reader);
        if (entry_tag == tag && entry_type == type && count > 0 && offset < header->store_size) {
            *ret_at = header->store + offset;
            return true;
        }
    }
    return false;
}

static bool
find_text(const Header *header, uint32_t tag, Value *ret_value)
{
    uint64_t at;
    if (!find_tag(header, tag, TYPE_STRING, &at) && !find_tag(header, tag, TYPE_I18N, &at))
        return false;
    uint64_t room = header->store + header->store_size - at;
    room = room < TEXT_MAX ? room : TEXT_MAX;
    const char *text = (const char *)header->bytes.data + at;
    *ret_value = (Value){at, netbom_text_size(text, room), text};
    return ret_value->size > 0;
}

static bool
find_number(const Header *header, uint32_t tag, uint32_t type, uint64_t *ret_at,
            uint64_t *ret_value)
{
    if (!find_tag(header, tag, type, ret_at))
        return false;
    NetbomReader reader = netbom_reader(&header->bytes, *ret_at, true);
    *ret_value = netbom_uint(&reader, type == TYPE_INT64 ? 8 : 4, true);
    return !reader.failed;
}

/* ---- the package ---- */

typedef struct {
    Header signature, header;
    uint64_t payload;
    uint64_t end; /* UINT64_MAX: not told */
} Package;

static bool
read_package(const NetbomBytes *bytes, Package *ret_package)
{
    Package package = {.end = UINT64_MAX};
    if (!netbom_match(bytes, 0, "\xed\xab\xee\xdb", 4) ||
        !read_header(bytes, LEAD_SIZE, &package.signature))
        return false;
    const uint64_t at = (LEAD_SIZE + package.signature.size + 7) / 8 * 8;
    uint64_t where, size;
    if (!read_header(bytes, at, &package.header))
        return false;
    package.payload = at + package.header.size;
    if ((find_number(&package.signature, SIGTAG_LONGSIZE, TYPE_INT64, &where, &size) ||
         find_number(&package.signature, SIGTAG_SIZE, TYPE_INT32, &where, &size)) &&
        size >= package.header.size && size <= UINT64_MAX - at)
        package.end = at + size;
    *ret_package = package;
    return true;
}

static bool
hex_equals(const Value *hex, const uint8_t *digest, unsigned size)
{
    static const char digits[] = "0123456789abcdef";
    if (hex->size != 2 * (uint64_t)size)
        return false;
    for (unsigned i = 0; i < size; i++)
        if (hex->text[2 * i] != digits[digest[i] >> 4] ||
            hex->text[2 * i + 1] != digits[digest[i] & 15])
            return false;
    return true;
}

/* What the digests of the header say. */
static NetbomGrade
check_header(const NetbomHost *host, const Package *package)
{
    const Header *header = &package->header;
    uint8_t digest[32];
    Value wanted;
    if (find_text(&package->signature, SIGTAG_SHA256, &wanted)) {
        host->sha256(header->bytes.data + header->at, header->size, digest);
        return hex_equals(&wanted, digest, 32) ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_HEADER;
    }
    if (find_text(&package->signature, SIGTAG_SHA1, &wanted)) {
        host->sha1(header->bytes.data + header->at, header->size, digest);
        return hex_equals(&wanted, digest, 20) ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_HEADER;
    }
    return NETBOM_GRADE_STRUCTURE;
}

static bool
rpm_package_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
                   NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    Package package;
    if (!read_package(&bytes, &package) || !host->spend(scan, 16))
        return false;
    NetbomClaim claim = {
        "rpm", package.end, NETBOM_EXACT, check_header(host, &package), NULL, false, 0};
    if (package.end == UINT64_MAX) {
        claim.extent = NETBOM_TO_END;
        claim.size = bytes.size;
    } else if (package.end > bytes.size) {
        claim.size = bytes.size;
        claim.problem = "the package is cut";
    }
    if (claim.grade == NETBOM_GRADE_HEADER)
        claim.problem = "the digest of the header differs";
    *ret_claim = claim;
    return true;
}

/* ---- facts ---- */

static void
text_facts(const NetbomHost *host, NetbomScan *scan, const Header *header)
{
    static const struct {
        const char *key;
        uint32_t tag;
    } texts[] = {{"name", TAG_NAME},
                 {"version", TAG_VERSION},
                 {"release", TAG_RELEASE},
                 {"arch", TAG_ARCH},
                 {"os", TAG_OS},
                 {"vendor", TAG_VENDOR},
                 {"packager", TAG_PACKAGER},
                 {"distribution", TAG_DISTRIBUTION},
                 {"description", TAG_SUMMARY},
                 {"compression", TAG_PAYLOADCOMPRESSOR}};
    Value value;
    for (unsigned i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (find_text(header, texts[i].tag, &value))
            host->header(scan, texts[i].key, value.at, value.size, value.text, value.size);
    uint64_t at, time;
    if (find_number(header, TAG_BUILDTIME, TYPE_INT32, &at, &time)) {
        char date[PLUGIN_DATE_SIZE];
        host->header(scan, "date", at, 4, date, plugin_date((uint32_t)time, date));
    }
}

/* The payload's format and the name that its part gets. */
static const char *
payload_name(const Header *header, const char **ret_hint)
{
    static const struct {
        const char *compressor, *name;
    } kinds[] = {{"gzip", "payload.cpio.gz"},
                 {"bzip2", "payload.cpio.bz2"},
                 {"xz", "payload.cpio.xz"},
                 {"lzma", "payload.cpio.lzma"},
                 {"zstd", "payload.cpio.zst"}};
    Value value;
    *ret_hint = NULL;
    if (find_text(header, TAG_PAYLOADCOMPRESSOR, &value))
        for (unsigned i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
            if (value.size == strlen(kinds[i].compressor) &&
                memcmp(value.text, kinds[i].compressor, value.size) == 0) {
                *ret_hint = kinds[i].compressor;
                return kinds[i].name;
            }
    return "payload";
}

static void
rpm_package_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                   const NetbomClaim *claim)
{
    Package package;
    if (!read_package(range, &package))
        return;
    if (claim->grade == NETBOM_GRADE_HEADER)
        host->problem(scan, "checksum", package.header.at, "rpm: the digest of the header differs");
    if (package.end != UINT64_MAX && package.end > range->size)
        host->problem(scan, "truncated", range->size, "rpm: the package is cut");
    host->structure(scan, 0, package.payload);
    text_facts(host, scan, &package.header);
    NetbomEntry entry = {.kind = NETBOM_PART};
    entry.name = payload_name(&package.header, &entry.hint);
    entry.name_size = strlen(entry.name);
    host->child_range(scan, &entry, package.payload, range->size - package.payload);
}

/* ---- evidence ---- */

static void
rpm_package_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    Package package;
    if (!read_package(&object->bytes, &package))
        return;
    const Header *header = &package.header;
    const NetbomBytes blob = netbom_slice(&object->bytes, header->at + 8, header->size - 8);
    rpm_header_report(host, scan, header->at + 8, blob.size, &blob);
}

static const NetbomMagic magics[] = {{"\xed\xab\xee\xdb", 4, 0, 0}};
static const char *const formats[] = {"rpm", NULL};

static const char *const fact_keys[] = {"vendor", "version",     "date",        "name",
                                        "arch",   "compression", "description", "distribution",
                                        "os",     "packager",    "release",     NULL};

const NetbomPlugin rpm_package_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "rpm",
    .description = "RPM packages",
    .flags = NETBOM_PLUGIN_TAKES_MEMORY,
    .magics = magics,
    .n_magics = 1,
    .formats = formats,
    .inspect_formats = formats,
    .detect = rpm_package_detect,
    .unpack = rpm_package_unpack,
    .inspect = rpm_package_inspect,
    .facts = fact_keys,
};

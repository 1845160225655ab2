/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * java-class.c: the plugin for compiled Java: class files, walked to their exact end, and the dex
 * files of Android, whose checksum covers them.
 *
 * Class (big endian): 0 ca fe ba be, 4 minor and major version (45 is Java 1.1, 52 is 8), 8 count
 * of constants + 1, the constants by their tags, then flags, class, superclass, interfaces, fields,
 * methods and attributes, each with its count. Dex (little endian): 0 "dex\n035\0", 8 Adler-32 of
 * what follows, 12 SHA-1 of what follows that, 32 size, 36 size of the header (112), 40 12345678.
 * Facts: the Java virtual machine's and the dex format's published descriptions.
 */
#include "netbom-plugin.h"

#include <stdio.h>

enum {
    MAJOR_LEAST = 45,
    MAJOR_MOST = 80,
    DEX_HEADER = 112,
    DEX_SUM_FROM = 12,
    TAG_TEXT = 1,
    TAG_LONG = 5,
    TAG_DOUBLE = 6,
    TAG_CLASS = 7,
};

static const NetbomMagic magics[] = {
    {"\xca\xfe\xba\xbe\0", 5, 0, 0},
    {"dex\n03", 6, 0, NETBOM_MAGIC_NUL},
    {"dex\n04", 6, 0, NETBOM_MAGIC_NUL},
};
static const char *const formats[] = {"java-class", "dex", NULL};

/* ---- class ---- */

/* Bytes behind the tag of a constant; 0: no such tag. Texts have their own size. */
static const uint8_t constant_sizes[21] = {0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4,
                                           4, 4, 0, 0, 3, 2, 4, 4, 2, 2};

/* The offset of constant `index`, 0 if there is none. */
static uint64_t
constants_walk(const NetbomHost *host, NetbomScan *scan, NetbomReader *reader, unsigned index)
{
    uint64_t found = 0;
    const unsigned count = netbom_u16(reader);
    for (unsigned i = 1; i < count && !reader->failed; i++) {
        if (i == index)
            found = reader->at;
        const unsigned tag = netbom_u8(reader);
        if (tag == TAG_TEXT)
            netbom_skip(reader, netbom_u16(reader));
        else if (tag < sizeof(constant_sizes) && constant_sizes[tag] > 0)
            netbom_skip(reader, constant_sizes[tag]);
        else
            reader->failed = true;
        i += tag == TAG_LONG || tag == TAG_DOUBLE; /* these count twice */
        if (i % 64 == 0 && !host->spend(scan, 1))
            reader->failed = true;
    }
    if (count == 0)
        reader->failed = true;
    return found;
}

static void
attributes_walk(const NetbomHost *host, NetbomScan *scan, NetbomReader *reader)
{
    const unsigned count = netbom_u16(reader);
    if (!host->spend(scan, 1 + count / 64))
        reader->failed = true;
    for (unsigned i = 0; i < count && !reader->failed; i++) {
        netbom_skip(reader, 2);
        netbom_skip(reader, netbom_u32(reader));
    }
}

static void
members_walk(const NetbomHost *host, NetbomScan *scan, NetbomReader *reader)
{
    const unsigned count = netbom_u16(reader);
    for (unsigned i = 0; i < count && !reader->failed; i++) {
        netbom_skip(reader, 6);
        attributes_walk(host, scan, reader);
    }
}

/* The size of the class at `at`, or 0. *ret_class: the index of its own constant. */
static uint64_t
class_walk(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           unsigned *ret_class)
{
    NetbomReader reader = netbom_reader(object, at + 4, true);
    netbom_skip(&reader, 2);
    const unsigned major = netbom_u16(&reader);
    if (!netbom_match(object, at, "\xca\xfe\xba\xbe", 4) || major < MAJOR_LEAST ||
        major > MAJOR_MOST)
        return 0;
    constants_walk(host, scan, &reader, 0);
    netbom_skip(&reader, 2);
    *ret_class = netbom_u16(&reader);
    netbom_skip(&reader, 2);
    netbom_skip(&reader, 2 * (uint64_t)netbom_u16(&reader));
    members_walk(host, scan, &reader);
    members_walk(host, scan, &reader);
    attributes_walk(host, scan, &reader);
    return reader.failed || *ret_class == 0 ? 0 : reader.at - at;
}

/* The offset of the text that the constant at `at` (a class) names; its size, or 0. */
static uint64_t
class_name(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, unsigned index,
           uint64_t *ret_at)
{
    NetbomReader reader = netbom_reader(range, 8, true);
    uint64_t at = constants_walk(host, scan, &reader, index);
    reader = netbom_reader(range, at, true);
    if (at == 0 || netbom_u8(&reader) != TAG_CLASS)
        return 0;
    index = netbom_u16(&reader);
    reader = netbom_reader(range, 8, true);
    at = constants_walk(host, scan, &reader, index);
    reader = netbom_reader(range, at, true);
    if (at == 0 || netbom_u8(&reader) != TAG_TEXT)
        return 0;
    const uint64_t size = netbom_u16(&reader);
    *ret_at = reader.at;
    return netbom_range_ok(range->size, reader.at, size) ? size : 0;
}

/* ---- dex ---- */

static uint32_t
adler32_of(const uint8_t *data, uint64_t size)
{
    uint32_t low = 1, high = 0;
    while (size > 0) {
        uint64_t some = size < 5552 ? size : 5552; /* so many cannot overflow */
        size -= some;
        for (; some > 0; some--) {
            low += *data++;
            high += low;
        }
        low %= 65521;
        high %= 65521;
    }
    return high << 16 | low;
}

static bool
dex_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    NetbomReader reader = netbom_reader(object, at + 8, false);
    const uint32_t sum = netbom_u32(&reader);
    reader.at = at + 32;
    const uint64_t size = netbom_u32(&reader);
    const uint32_t header = netbom_u32(&reader), endian = netbom_u32(&reader);
    if (reader.failed || object->data[at + 7] != 0 || size < DEX_HEADER || header != DEX_HEADER ||
        endian != 0x12345678)
        return false;
    const NetbomBytes dex = netbom_slice(object, at, size);
    if (!host->spend(scan, 1 + dex.size / 4096))
        return false;
    const bool cut = dex.size < size;
    const bool fits = !cut && adler32_of(dex.data + DEX_SUM_FROM, size - DEX_SUM_FROM) == sum;
    *ret_claim = (NetbomClaim){.format = "dex",
                               .size = dex.size,
                               .extent = NETBOM_EXACT,
                               .grade = fits ? NETBOM_GRADE_CHECKSUM : NETBOM_GRADE_HEADER,
                               .problem = cut    ? "the image is cut off"
                                          : fits ? NULL
                                                 : "the checksum differs",
                               .detail = cut};
    return true;
}

/* ---- plugin ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    unsigned class;
    if (netbom_match(object, at, "dex\n", 4))
        return dex_detect(host, scan, object, at, ret_claim);
    const uint64_t size = class_walk(host, scan, object, at, &class);
    if (size == 0)
        return false;
    *ret_claim = (NetbomClaim){.format = "java-class",
                               .size = size,
                               .extent = NETBOM_EXACT,
                               .grade = NETBOM_GRADE_STRUCTURE};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    unsigned class;
    uint64_t name_at;
    char version[16];
    NetbomReader reader = netbom_reader(range, 6, true);
    host->structure(scan, 0, range->size);
    if (strcmp(claim->format, "dex") == 0) {
        host->header(scan, "dex-version", 4, 3, (const char *)range->data + 4, 3);
        if (claim->detail)
            host->problem(scan, "truncated", range->size, "only %llu bytes are there",
                          (unsigned long long)range->size);
        else if (claim->problem)
            host->problem(scan, "checksum", 8, "the checksum differs");
        return;
    }
    const int size = snprintf(version, sizeof(version), "%u", netbom_u16(&reader));
    host->header(scan, "class-version", 6, 2, version, (uint64_t)size);
    if (class_walk(host, scan, range, 0, &class) == 0)
        return;
    const uint64_t name_size = class_name(host, scan, range, class, &name_at);
    if (name_size > 0)
        host->header(scan, "class", name_at, name_size, (const char *)range->data + name_at,
                     name_size);
}

static const char *const fact_keys[] = {"class", "class-version", "dex-version", NULL};

const NetbomPlugin java_class_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "java-class",
    .description = "compiled Java: class files, and dex files of Android",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

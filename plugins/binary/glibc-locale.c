/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * glibc-locale.c: compiled locales of the GNU C library, at the start of an object: one category
 * (LC_CTYPE, ...), or the archive of several locales.
 *
 * In the byte order of the machine. Category: u32 magic, which is that of its kind exclusive-or its
 * number (LC_CTYPE 0, 20090720 hex; LC_COLLATE 3, 20051014; others 20031115), u32 number of fields,
 * u32 offset of each, in order. Archive: u32 de020109, serial, then offset, used and size of a hash
 * of names (12 bytes each), of strings, of locales (4 bytes and 13 pairs of u32 each) and of a hash
 * of digests (20 bytes each), one behind the other; data. Facts: glibc's locale/localeinfo.h,
 * locale/locarchive.h, and files of localedef.
 */
#include "netbom-plugin.h"

enum {
    CATEGORIES = 13,
    LC_CTYPE = 0,
    LC_COLLATE = 3,
    LC_ALL = 6, /* no category */
    FIELDS_MAX = 1000,
    NAME_SIZE = 12,
    LOCALE_SIZE = 4 + CATEGORIES * 8,
    DIGEST_SIZE = 20,
};
#define CTYPE_MAGIC   0x20090720u
#define COLLATE_MAGIC 0x20051014u
#define OTHER_MAGIC   0x20031115u
#define ARCHIVE_MAGIC 0xde020109u

static const NetbomMagic magics[] = {
    {"\x07\x09\x20", 3, 1, NETBOM_MAGIC_START},     {"\x20\x09\x07", 3, 0, NETBOM_MAGIC_START},
    {"\x10\x05\x20", 3, 1, NETBOM_MAGIC_START},     {"\x20\x05\x10", 3, 0, NETBOM_MAGIC_START},
    {"\x11\x03\x20", 3, 1, NETBOM_MAGIC_START},     {"\x20\x03\x11", 3, 0, NETBOM_MAGIC_START},
    {"\x09\x01\x02\xde", 4, 0, NETBOM_MAGIC_START}, {"\xde\x02\x01\x09", 4, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"glibc-locale", "glibc-locale-archive", NULL};

static bool
is_category_magic(uint32_t magic)
{
    for (uint32_t i = 0; i < CATEGORIES; i++) {
        const uint32_t kind = i == LC_CTYPE     ? CTYPE_MAGIC
                              : i == LC_COLLATE ? COLLATE_MAGIC
                                                : OTHER_MAGIC;
        if (i != LC_ALL && magic == (kind ^ i))
            return true;
    }
    return false;
}

static bool
category_fits(NetbomReader reader)
{
    if (!is_category_magic(netbom_u32(&reader)))
        return false;
    const uint32_t fields = netbom_u32(&reader);
    if (reader.failed || fields == 0 || fields > FIELDS_MAX)
        return false;
    uint64_t least = 8 + 4 * (uint64_t)fields;
    for (uint32_t i = 0; i < fields; i++) {
        const uint32_t offset = netbom_u32(&reader);
        if (offset < least || offset > reader.bytes.size)
            return false;
        least = offset;
    }
    return !reader.failed;
}

/* The next table begins where the last one ended; false: it does not, or holds more than it can. */
static bool
table_fits(NetbomReader *reader, uint64_t entry_size, uint64_t *end)
{
    const uint64_t offset = netbom_u32(reader), used = netbom_u32(reader),
                   size = netbom_u32(reader);
    const bool fits = offset == *end && used <= size;
    *end = offset + size * entry_size;
    return fits && !reader->failed && *end <= reader->bytes.size;
}

static bool
archive_fits(NetbomReader reader)
{
    uint64_t end = 14 * 4;
    if (netbom_u32(&reader) != ARCHIVE_MAGIC)
        return false;
    netbom_skip(&reader, 4);
    return table_fits(&reader, NAME_SIZE, &end) && table_fits(&reader, 1, &end) &&
           table_fits(&reader, LOCALE_SIZE, &end) && table_fits(&reader, DIGEST_SIZE, &end);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, object->size);
    for (unsigned big_endian = 0; big_endian < 2 && host->spend(scan, 1); big_endian++) {
        const NetbomReader reader = netbom_reader(&bytes, 0, big_endian);
        const bool archive = archive_fits(reader);
        if (!archive && !category_fits(reader))
            continue;
        *ret_claim = (NetbomClaim){.format = formats[archive],
                                   .size = bytes.size,
                                   .extent = NETBOM_EXACT,
                                   .grade = NETBOM_GRADE_STRUCTURE};
        return true;
    }
    return false;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    (void)range;
    host->structure(scan, 0, claim->size);
}

const NetbomPlugin glibc_locale_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "glibc-locale",
    .description = "compiled locales of the GNU C library",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
};

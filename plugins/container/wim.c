/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wim.c: the plugin for Windows images: their end and the facts of their XML; wim-files.h reads the
 * files.
 *
 * Header (little endian): "MSWIM", u32 size 208, u32 version, flags, chunk size, a GUID, u16 part
 * and parts, u32 images; then resources of a 7 byte size, u8 flags, u64 offset, u64 size once
 * decoded: table of the streams at 48, XML at 72, start image's metadata at 96, integrity at 124.
 * The XML is UTF-16. Facts: Microsoft's "Windows Imaging File Format".
 */
#include "plugin-utf16.h"

#include "wim-files.h"

enum { HEADER_SIZE = 208, XML_MIN = 10, XML_MAX = 1 << 20 };

typedef struct {
    uint64_t size; /* of the whole image */
    WimResource table, xml;
    uint32_t flags, chunk, images;
    uint16_t parts;
} Wim;

static bool
wim_open(const NetbomBytes *bytes, Wim *ret_wim)
{
    static const uint8_t resources[] = {48, 72, 96, 124};
    Wim wim = {.size = HEADER_SIZE};
    NetbomReader reader = netbom_reader(bytes, 8, false);
    if (!netbom_match(bytes, 0, "MSWIM\0\0\0", 8) || bytes->size < HEADER_SIZE ||
        netbom_u32le(&reader) != HEADER_SIZE)
        return false;
    reader.at = 16;
    wim.flags = netbom_u32le(&reader);
    wim.chunk = netbom_u32le(&reader);
    reader.at = 42;
    wim.parts = netbom_u16le(&reader);
    wim.images = netbom_u32le(&reader);
    for (unsigned i = 0; i < sizeof resources; i++) {
        const WimResource resource = wim_resource(bytes, resources[i]);
        if (resource.size == 0)
            continue;
        if (resource.at < HEADER_SIZE || resource.at > INT64_MAX)
            return false;
        if (resource.at + resource.size > wim.size)
            wim.size = resource.at + resource.size;
    }
    wim.table = wim_resource(bytes, 48);
    wim.xml = wim_resource(bytes, 72);
    *ret_wim = wim;
    return true;
}

static bool
xml_there(const NetbomBytes *bytes, const Wim *wim)
{
    return !(wim->xml.flags & WIM_COMPRESSED) && wim->xml.size >= XML_MIN &&
           wim->xml.size <= XML_MAX && netbom_range_ok(bytes->size, wim->xml.at, wim->xml.size) &&
           netbom_match(bytes, wim->xml.at, "\xff\xfe<\0W\0I\0M\0", XML_MIN);
}

static bool
wim_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    Wim wim;
    (void)host;
    (void)scan;
    if (!wim_open(&bytes, &wim))
        return false;
    NetbomClaim claim = {"wim", wim.size, NETBOM_EXACT, NETBOM_GRADE_HEADER, NULL, false, 0};
    if (wim.size > bytes.size) {
        claim.size = bytes.size;
        claim.problem = "the image is cut";
    } else if (xml_there(&bytes, &wim)) {
        claim.grade = NETBOM_GRADE_STRUCTURE;
    }
    *ret_claim = claim;
    return true;
}

/* The text of the first element of this name: the key's fact. */
static void
element_fact(const NetbomHost *host, NetbomScan *scan, const Wim *wim, const char *text,
             uint64_t size, const char *element, const char *key)
{
    const uint64_t length = strlen(element);
    for (uint64_t i = 0; i + length + 2 < size; i++) {
        if (text[i] != '<' || memcmp(text + i + 1, element, length) != 0 ||
            text[i + 1 + length] != '>')
            continue;
        const char *value = text + i + length + 2;
        const char *end = memchr(value, '<', size - (uint64_t)(value - text));
        if (end)
            host->header(scan, key, wim->xml.at, wim->xml.size, value, (uint64_t)(end - value));
        return;
    }
}

static void
wim_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
           const NetbomClaim *claim)
{
    static const struct {
        const char *element, *key;
    } facts[] = {{"PRODUCTNAME", "product"}, {"NAME", "name"},   {"MAJOR", "version-major"},
                 {"MINOR", "version-minor"}, {"BUILD", "build"}, {"DEFAULT", "language"}};
    Wim wim;
    (void)claim;
    if (!wim_open(range, &wim))
        return;
    host->structure(scan, 0, HEADER_SIZE);
    if (wim.parts > 1)
        host->problem(scan, "unsupported", 42, "one of %u parts of a Windows image", wim.parts);
    const WimFiles files = {host, scan, range, wim.flags, wim.chunk, wim.table};
    wim_files_give(&files, wim.images);
    if (!xml_there(range, &wim))
        return;
    host->structure(scan, wim.xml.at, wim.xml.size);
    const uint64_t units = wim.xml.size / 2 - 1;
    char *text = host->alloc(scan, units + 1, PLUGIN_UTF8_MAX);
    if (!text)
        return;
    const uint64_t size = plugin_utf16(range->data + wim.xml.at + 2, units, text);
    for (unsigned i = 0; i < sizeof facts / sizeof facts[0]; i++)
        element_fact(host, scan, &wim, text, size, facts[i].element, facts[i].key);
    host->release(scan, text);
}

static const NetbomMagic magics[] = {{"MSWIM\0\0\0\xd0\0\0\0", 12, 0, 0}};
static const char *const formats[] = {"wim", NULL};

static const char *const fact_keys[] = {"name",          "build",         "language", "product",
                                        "version-major", "version-minor", NULL};

const NetbomPlugin wim_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "wim",
    .description = "Windows images, under XPRESS and LZX",
    .magics = magics,
    .n_magics = 1,
    .formats = formats,
    .detect = wim_detect,
    .unpack = wim_unpack,
    .facts = fact_keys,
};

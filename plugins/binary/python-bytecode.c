/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * python-bytecode.c: the plugin for compiled Python (.pyc).
 *
 * Layout (little endian): 0 number of the bytecode (u16), 2 "\r\n"; then the time of the source
 * (2.x and before 3.3), the time and the size of the source (before 3.7), or flags and the time and
 * size, or a hash, of the source; then one code object in the form of marshal, whose type is 'c'
 * or, since 3.4, mostly 'c' with the top bit set. The numbers grow with the versions. Facts:
 * CPython's importlib and marshal.
 */
#include "netbom-plugin.h"

enum { CODE = 'c', CODE_REF = 'c' | 0x80, FLAGS_MAX = 3, LEAST = 64 };

static const NetbomMagic magics[] = {{"\r\n", 2, 2, NETBOM_MAGIC_START}};
static const char *const formats[] = {"python-bytecode", NULL};

/* The first number that each version used, in the order of the numbers. */
static const struct {
    uint16_t number;
    uint8_t code_at;
    char version[6];
} versions[] = {
    {3000, 8, "3.0"},   {3141, 8, "3.1"},   {3160, 8, "3.2"},   {3190, 12, "3.3"},
    {3250, 12, "3.4"},  {3320, 12, "3.5"},  {3360, 12, "3.6"},  {3390, 16, "3.7"},
    {3400, 16, "3.8"},  {3420, 16, "3.9"},  {3430, 16, "3.10"}, {3450, 16, "3.11"},
    {3500, 16, "3.12"}, {3550, 16, "3.13"}, {3600, 16, "3.14"}, {3650, 0, ""},
    {62041, 8, "2.4"},  {62071, 8, "2.5"},  {62151, 8, "2.6"},  {62171, 8, "2.7"},
    {62220, 0, ""},
};

/* The index of the version of the file at `at`, or -1. */
static int
version_find(const NetbomBytes *object, uint64_t at)
{
    NetbomReader reader = netbom_reader(object, at, false);
    const unsigned number = netbom_u16(&reader);
    int found = -1;
    for (unsigned i = 0; i < sizeof(versions) / sizeof(versions[0]); i++)
        if (number >= versions[i].number)
            found = (int)i;
    if (reader.failed || found < 0 || versions[found].code_at == 0 ||
        !netbom_range_ok(object->size, at, LEAST) || !netbom_match(object, at + 2, "\r\n", 2))
        return -1;
    reader.at = at + 4;
    const uint32_t flags = netbom_u32(&reader);
    const uint8_t code = object->data[at + versions[found].code_at];
    return (code == CODE || code == CODE_REF) &&
                   (versions[found].code_at < 16 || flags <= FLAGS_MAX)
               ? found
               : -1;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    if (version_find(object, at) < 0)
        return false;
    *ret_claim = (NetbomClaim){.format = "python-bytecode",
                               .size = object->size - at,
                               .extent = NETBOM_TO_END,
                               .grade = NETBOM_GRADE_HEADER};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    (void)claim;
    const int found = version_find(range, 0);
    if (found < 0)
        return;
    host->header(scan, "python-version", 0, 2, versions[found].version,
                 strlen(versions[found].version));
    host->structure(scan, 0, range->size);
}

static const char *const fact_keys[] = {"python-version", NULL};

const NetbomPlugin python_bytecode_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "python-bytecode",
    .description = "compiled Python",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

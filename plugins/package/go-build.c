/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * go-build.c: the modules that a Go program was built from.
 *
 * Facts: the linker stores the text of runtime/debug.BuildInfo (since Go 1.12) as a string between
 * two marks of 16 bytes (cmd/go/internal/modload: infoStart, infoEnd). Lines: "path", "mod" and
 * "dep" with path, version and sum behind tabs, "=>" for what replaces the module of the line
 * before. A module built from its working tree has the version "(devel)".
 */
#include "base/printed.h"
#include "package-fields.h"
#include "stanza.h"

enum { MARK = 16, LARGEST = 1 << 20 };

static const char start_mark[] = "\x30\x77\xaf\x0c\x92\x74\x08\x02\x41\xe1\xc1\x07\xe6\xd6\x18\xe6";
static const char end_mark[] = "\xf9\x32\x43\x31\x86\x18\x20\x72\x00\x82\x42\x10\x41\x16\xd8\xf2";

/* The part of a line up to the next tab, which is cut from the line. */
static NetbomBytes
part_take(NetbomBytes *line)
{
    const uint8_t *tab = line->size ? memchr(line->data, '\t', (size_t)line->size) : NULL;
    const uint64_t size = tab ? (uint64_t)(tab - line->data) : line->size;
    const NetbomBytes part = netbom_slice(line, 0, size);
    *line = netbom_slice(line, size + (tab ? 1 : 0), UINT64_MAX);
    return part;
}

typedef struct {
    PackageFields package;
    uint64_t offset, size;
} Module;

static void
module_tell(const NetbomHost *host, NetbomScan *scan, Module *module)
{
    if (module->package.version.size > 0 && module->package.version.data[0] == 'v')
        package_report(host, scan, "golang", module->offset, module->size, &module->package);
    *module = (Module){0};
}

static void
modules_tell(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text, uint64_t base)
{
    Module module = {0};
    NetbomBytes line;
    uint64_t at = 0, offset;

    while (text_next_line(text, &at, &offset, &line) && host->spend(scan, 1)) {
        const uint64_t size = line.size;
        const NetbomBytes key = part_take(&line);
        const bool own =
            (key.size == 3 && (memcmp(key.data, "mod", 3) == 0 || memcmp(key.data, "dep", 3) == 0));
        const bool replaces = key.size == 2 && memcmp(key.data, "=>", 2) == 0;
        if (!replaces)
            module_tell(host, scan, &module);
        if (!own && !replaces)
            continue;
        module.package.name = part_take(&line);
        module.package.version = part_take(&line);
        module.offset = base + offset;
        module.size = size;
    }
    module_tell(host, scan, &module);
}

/* Where the first mark ends that a text follows; false: nowhere. The first byte of the text is the
 * first that prints there. */
static bool
text_find(const NetbomObject *object, uint64_t *ret_at)
{
    const PrintedBytes bytes = printed_of(object);
    PrintedSearch stretches = printed_search(&bytes, 0);
    uint64_t end;
    while (printed_next(&stretches, ret_at, &end))
        if (*ret_at >= MARK && memcmp(bytes.data + *ret_at - MARK, start_mark, MARK) == 0)
            return true;
    return false;
}

static void
go_build_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    const NetbomBytes *bytes = &object->bytes;
    uint64_t from;

    if (!host->spend(scan, 1 + bytes->size / 4096) || !text_find(object, &from))
        return;
    const uint64_t to = bytes->size - from > LARGEST ? from + LARGEST : bytes->size;
    const uint8_t *end = memmem(bytes->data + from, (size_t)(to - from), end_mark, MARK);
    if (!end)
        return;
    const NetbomBytes text = netbom_slice(bytes, from, (uint64_t)(end - bytes->data) - from);
    modules_tell(host, scan, &text, from);
}

static const char *const go_build_formats[] = {"elf", "pe", NULL};

const NetbomPlugin go_build_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "go-build",
    .description = "modules that a Go program was built from",
    .inspect_formats = go_build_formats,
    .inspect = go_build_inspect,
};

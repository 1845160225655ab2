/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * build-manifest.c: lists of packages that build systems leave in or beside an image.
 *
 * Facts: OpenWrt's *.manifest has lines "NAME - VERSION"; Yocto's *.manifest has lines "NAME ARCH
 * VERSION", its license.manifest records of "PACKAGE NAME:", "PACKAGE VERSION:", "RECIPE NAME:" and
 * "LICENSE:".
 */
#include "package-fields.h"
#include "stanza.h"

enum { LARGEST = 4 << 20, LEAST = 5 /* lines that make a list */ };

/* The next word of a line, which is cut from it. */
static NetbomBytes
word_take(NetbomBytes *line)
{
    *line = text_trim(*line);
    uint64_t size = 0;
    while (size < line->size && line->data[size] > ' ')
        size++;
    const NetbomBytes word = netbom_slice(line, 0, size);
    *line = netbom_slice(line, size, UINT64_MAX);
    return word;
}

static bool
has_digit(NetbomBytes word)
{
    for (uint64_t i = 0; i < word.size; i++)
        if (word.data[i] >= '0' && word.data[i] <= '9')
            return true;
    return false;
}

/* "NAME - VERSION" or "NAME ARCH VERSION". */
static bool
line_read(NetbomBytes line, PackageFields *ret_package, bool *ret_openwrt)
{
    const NetbomBytes name = word_take(&line), middle = word_take(&line),
                      version = word_take(&line);
    *ret_package = (PackageFields){.name = name, .version = version};
    *ret_openwrt = middle.size == 1 && middle.data[0] == '-';
    return version.size > 0 && text_trim(line).size == 0 && has_digit(version);
}

/* A file of such lines, and of nothing else. */
static void
list_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text)
{
    PackageFields package;
    NetbomBytes line;
    uint64_t at = 0, offset, lines = 0, openwrt_lines = 0;
    bool openwrt;

    while (text_next_line(text, &at, &offset, &line)) {
        if (text_trim(line).size == 0)
            continue;
        if (!host->spend(scan, 1) || !line_read(line, &package, &openwrt))
            return;
        lines++;
        openwrt_lines += openwrt;
    }
    if (lines < LEAST || (openwrt_lines != 0 && openwrt_lines != lines))
        return;
    for (at = 0; text_next_line(text, &at, &offset, &line);)
        if (line_read(line, &package, &openwrt) && host->spend(scan, 1))
            package_report(host, scan, openwrt ? "opkg" : "yocto", offset, line.size, &package);
}

static void
licences_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text)
{
    NetbomBytes record;
    uint64_t at = 0, offset;

    while (stanza_next(text, &at, &offset, &record) && host->spend(scan, 1))
        package_report(host, scan, "yocto", offset, record.size,
                       &(PackageFields){.name = stanza_field(&record, "PACKAGE NAME"),
                                        .version = stanza_field(&record, "PACKAGE VERSION"),
                                        .licence = stanza_field(&record, "LICENSE")});
}

static void
manifest_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    if (object->bytes.size > LARGEST)
        return;
    if (strcmp(object->name, "license.manifest") == 0)
        licences_inspect(host, scan, &object->bytes);
    else
        list_inspect(host, scan, &object->bytes);
}

static const char *const manifest_paths[] = {"*.manifest", NULL};

const NetbomPlugin build_manifest_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "build-manifest",
    .description = "lists of packages that OpenWrt and Yocto leave with an image",
    .inspect_paths = manifest_paths,
    .inspect = manifest_inspect,
};

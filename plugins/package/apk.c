/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * apk.c: reads the database of apk (lib/apk/db/installed) and the .PKGINFO of an .apk package.
 *
 * Facts: apk-package(5) and the installed database: records of one-letter fields; F: is a
 * directory, R: a file in it.
 */
#include "stanza.h"

typedef struct {
    NetbomBytes name, version, arch, licence, homepage, source, maintainer;
} Package;

static void
add(NetbomField *fields, size_t *n, const char *key, NetbomBytes value)
{
    if (value.size > 0)
        fields[(*n)++] = (NetbomField){key, (const char *)value.data, value.size};
}

static void
report(const NetbomHost *host, NetbomScan *scan, uint64_t offset, uint64_t size,
       const Package *package)
{
    NetbomField fields[9];
    size_t n = 0;

    if (package->name.size == 0 || package->version.size == 0)
        return;
    add(fields, &n, "manager", (NetbomBytes){(const uint8_t *)"apk", 3});
    add(fields, &n, "name", package->name);
    add(fields, &n, "version", package->version);
    add(fields, &n, "arch", package->arch);
    add(fields, &n, "source", package->source);
    add(fields, &n, "source-version", package->source.size ? package->version : package->source);
    add(fields, &n, "maintainer", package->maintainer);
    add(fields, &n, "licence", package->licence);
    add(fields, &n, "homepage", package->homepage);
    host->evidence(scan, "package", offset, size, fields, n);
}

static NetbomBytes *
slot(Package *package, uint8_t key)
{
    switch (key) {
    case 'P':
        return &package->name;
    case 'V':
        return &package->version;
    case 'A':
        return &package->arch;
    case 'L':
        return &package->licence;
    case 'U':
        return &package->homepage;
    case 'o':
        return &package->source;
    case 'm':
        return &package->maintainer;
    default:
        return NULL;
    }
}

static void
read_record(const NetbomHost *host, NetbomScan *scan, uint64_t offset, const NetbomBytes *record,
            PathList *list)
{
    NetbomBytes line, directory = {NULL, 0};
    Package package = {0};
    uint64_t at = 0, line_at;

    while (text_next_line(record, &at, &line_at, &line)) {
        if (line.size < 2 || line.data[1] != ':')
            continue;
        NetbomBytes *place = slot(&package, line.data[0]);
        if (place)
            *place = netbom_slice(&line, 2, UINT64_MAX);
    }
    report(host, scan, offset, record->size, &package);
    path_list_package(list, &package.name);
    at = 0;
    while (text_next_line(record, &at, &line_at, &line) && host->spend(scan, 1)) {
        if (netbom_match(&line, 0, "F:", 2)) {
            directory = netbom_slice(&line, 2, UINT64_MAX);
        } else if (netbom_match(&line, 0, "R:", 2)) {
            NetbomBytes name = netbom_slice(&line, 2, UINT64_MAX);
            path_list_add(list, offset + line_at, line.size, &directory, &name);
        }
    }
    path_list_flush(list);
}

static void
read_database(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text)
{
    PathList *list = path_list_begin(host, scan, "apk");
    uint64_t at = 0, offset;
    NetbomBytes record;

    while (list && stanza_next(text, &at, &offset, &record) && host->spend(scan, 1))
        read_record(host, scan, offset, &record, list);
    path_list_end(list);
}

/* "pkgname = busybox" */
static void
read_pkginfo(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text)
{
    static const struct {
        const char *key;
        uint8_t letter;
    } keys[] = {{"pkgname = ", 'P'}, {"pkgver = ", 'V'}, {"arch = ", 'A'},      {"license = ", 'L'},
                {"url = ", 'U'},     {"origin = ", 'o'}, {"maintainer = ", 'm'}};
    Package package = {0};
    uint64_t at = 0, offset;
    NetbomBytes line;

    while (text_next_line(text, &at, &offset, &line) && host->spend(scan, 1))
        for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
            if (netbom_match(&line, 0, keys[i].key, strlen(keys[i].key)))
                *slot(&package, keys[i].letter) =
                    netbom_slice(&line, strlen(keys[i].key), UINT64_MAX);
    report(host, scan, 0, text->size, &package);
}

static void
apk_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    if (strcmp(object->name, ".PKGINFO") == 0)
        read_pkginfo(host, scan, &object->bytes);
    else
        read_database(host, scan, &object->bytes);
}

static const char *const apk_paths[] = {
    "*lib/apk/db/installed",
    ".PKGINFO",
    "./.PKGINFO",
    NULL,
};

const NetbomPlugin apk_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "apk",
    .description = "the package database of Alpine Linux",
    .flags = NETBOM_PLUGIN_TAKES_MEMORY,
    .inspect_paths = apk_paths,
    .inspect = apk_inspect,
};

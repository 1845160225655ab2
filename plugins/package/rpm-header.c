/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rpm-header.c: reads the header blob of an RPM package. */
#include "rpm-header.h"

#include "stanza.h"

#include <stdio.h>

#define MAX_ENTRIES 0xffffu
#define MAX_STORE   (256u * 1024u * 1024u)

enum {
    TAG_NAME = 1000,
    TAG_VERSION = 1001,
    TAG_RELEASE = 1002,
    TAG_EPOCH = 1003,
    TAG_DISTRIBUTION = 1010,
    TAG_VENDOR = 1011,
    TAG_LICENSE = 1014,
    TAG_PACKAGER = 1015,
    TAG_URL = 1020,
    TAG_ARCH = 1022,
    TAG_OLD_FILE_NAMES = 1027,
    TAG_SOURCE_RPM = 1044,
    TAG_DIRECTORY_INDEXES = 1116,
    TAG_BASE_NAMES = 1117,
    TAG_DIRECTORY_NAMES = 1118,
    TYPE_INT32 = 4,
    TYPE_STRING = 6,
    TYPE_STRING_ARRAY = 8,
    TYPE_I18N_STRING = 9,
};

typedef struct {
    NetbomBytes index, store;
    uint64_t n_entries;
} Header;

typedef struct {
    uint32_t type, count;
    NetbomBytes data; /* from the value to the end of the store */
} Value;

static bool
header_open(const NetbomBytes *bytes, Header *ret_header)
{
    NetbomReader r = netbom_reader(bytes, 0, true);
    uint64_t n_entries = netbom_u32be(&r), store_size = netbom_u32be(&r);

    if (r.failed || n_entries == 0 || n_entries > MAX_ENTRIES || store_size > MAX_STORE ||
        !netbom_range_ok(bytes->size, 8, n_entries * 16 + store_size))
        return false;
    ret_header->index = netbom_slice(bytes, 8, n_entries * 16);
    ret_header->store = netbom_slice(bytes, 8 + n_entries * 16, store_size);
    ret_header->n_entries = n_entries;
    return true;
}

uint64_t
rpm_header_size(const NetbomBytes *bytes)
{
    Header header;
    return header_open(bytes, &header) ? 8 + header.index.size + header.store.size : 0;
}

static bool
header_value(const Header *header, uint32_t tag, Value *ret_value)
{
    NetbomReader r = netbom_reader(&header->index, 0, true);
    for (uint64_t i = 0; i < header->n_entries; i++) {
        uint32_t entry_tag = netbom_u32be(&r);
        Value value;
        value.type = netbom_u32be(&r);
        uint64_t offset = netbom_u32be(&r);
        value.count = netbom_u32be(&r);
        if (entry_tag == tag && offset < header->store.size && value.count > 0) {
            value.data = netbom_slice(&header->store, offset, UINT64_MAX);
            *ret_value = value;
            return true;
        }
    }
    return false;
}

/* The (first) string of a tag; size 0 if there is none. */
static NetbomBytes
header_text(const Header *header, uint32_t tag)
{
    NetbomBytes none = {NULL, 0};
    Value value;

    if (!header_value(header, tag, &value) ||
        (value.type != TYPE_STRING && value.type != TYPE_I18N_STRING &&
         value.type != TYPE_STRING_ARRAY))
        return none;
    return netbom_slice(&value.data, 0, netbom_text_size(value.data.data, value.data.size));
}

/* The next string of an array; false at the end of the store. */
static bool
next_text(NetbomBytes *data, NetbomBytes *ret_text)
{
    if (data->size == 0)
        return false;
    uint64_t size = netbom_text_size(data->data, data->size);
    *ret_text = netbom_slice(data, 0, size);
    *data = netbom_slice(data, size + 1, UINT64_MAX);
    return true;
}

/* ---- files ---- */

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes *names;
    uint64_t n_names;
} Directories;

/* All directory names; false when the budget refuses the table. */
static bool
read_directories(const Header *header, Directories *directories)
{
    Value value;
    if (!header_value(header, TAG_DIRECTORY_NAMES, &value) || value.type != TYPE_STRING_ARRAY ||
        value.count > value.data.size)
        return false;
    directories->names =
        directories->host->alloc(directories->scan, value.count, sizeof *directories->names);
    if (!directories->names)
        return false;
    while (directories->n_names < value.count &&
           next_text(&value.data, &directories->names[directories->n_names])) {
        /* "/usr/bin/": the list puts its own slash between. */
        NetbomBytes *name = &directories->names[directories->n_names++];
        if (name->size > 0 && name->data[name->size - 1] == '/')
            name->size--;
    }
    return true;
}

static void
list_files(const Header *header, const Directories *directories, PathList *list, uint64_t offset,
           uint64_t size)
{
    Value names, indexes;
    NetbomBytes name;

    if (!header_value(header, TAG_BASE_NAMES, &names) || names.type != TYPE_STRING_ARRAY ||
        !header_value(header, TAG_DIRECTORY_INDEXES, &indexes) || indexes.type != TYPE_INT32)
        return;
    NetbomReader r = netbom_reader(&indexes.data, 0, true);
    for (uint64_t i = 0; i < names.count && i < indexes.count; i++) {
        uint64_t directory = netbom_u32be(&r);
        if (r.failed || !next_text(&names.data, &name) || !list->host->spend(list->scan, 1))
            return;
        if (directory < directories->n_names)
            path_list_add(list, offset, size, &directories->names[directory], &name);
    }
}

static void
list_old_files(const Header *header, PathList *list, uint64_t offset, uint64_t size)
{
    NetbomBytes name, none = {NULL, 0};
    Value names;

    if (!header_value(header, TAG_OLD_FILE_NAMES, &names) || names.type != TYPE_STRING_ARRAY)
        return;
    for (uint64_t i = 0;
         i < names.count && next_text(&names.data, &name) && list->host->spend(list->scan, 1); i++)
        path_list_add(list, offset, size, &none, &name);
}

static void
report_files(const NetbomHost *host, NetbomScan *scan, uint64_t offset, uint64_t size,
             const Header *header, const NetbomBytes *package)
{
    Directories directories = {.host = host, .scan = scan};
    PathList *list = path_list_begin(host, scan, "rpm");

    if (!list)
        return;
    path_list_package(list, package);
    if (read_directories(header, &directories))
        list_files(header, &directories, list, offset, size);
    else
        list_old_files(header, list, offset, size);
    path_list_end(list);
    host->release(scan, directories.names);
}

/* ---- the package ---- */

/* "bash-5.1.8-6.el9.src.rpm": name, and version with release. */
static bool
split_source(const NetbomBytes *text, NetbomBytes *ret_name, NetbomBytes *ret_version)
{
    uint64_t end = text->size, dashes = 0, at;

    for (unsigned dots = 0; dots < 2;) {
        if (end == 0)
            return false;
        dots += text->data[--end] == '.';
    }
    for (at = end; at > 0 && dashes < 2;)
        dashes += text->data[--at] == '-';
    if (dashes < 2 || at == 0)
        return false;
    *ret_name = netbom_slice(text, 0, at);
    *ret_version = netbom_slice(text, at + 1, end - at - 1);
    return true;
}

typedef struct {
    NetbomField fields[12];
    size_t n;
} Fields;

static void
add(Fields *fields, const char *key, NetbomBytes value)
{
    if (value.size > 0)
        fields->fields[fields->n++] = (NetbomField){key, (const char *)value.data, value.size};
}

/* "epoch:version-release", the epoch only where there is one. */
static void
print_version(const Header *header, char *text, size_t size)
{
    NetbomBytes version = header_text(header, TAG_VERSION);
    NetbomBytes release = header_text(header, TAG_RELEASE);
    char epoch[16] = "";
    Value value;

    if (header_value(header, TAG_EPOCH, &value) && value.type == TYPE_INT32) {
        NetbomReader r = netbom_reader(&value.data, 0, true);
        uint32_t number = netbom_u32be(&r);
        if (number > 0)
            snprintf(epoch, sizeof epoch, "%u:", number);
    }
    snprintf(text, size, "%s%.*s%s%.*s", epoch, (int)(version.size < 256 ? version.size : 256),
             version.size ? (const char *)version.data : "", release.size ? "-" : "",
             (int)(release.size < 256 ? release.size : 256),
             release.size ? (const char *)release.data : "");
}

bool
rpm_header_report(const NetbomHost *host, NetbomScan *scan, uint64_t offset, uint64_t size,
                  const NetbomBytes *blob)
{
    NetbomBytes source = {NULL, 0}, source_version = {NULL, 0};
    Fields fields = {.n = 0};
    char version[600];
    Header header;

    if (!header_open(blob, &header) || !host->spend(scan, 1 + header.n_entries / 64))
        return false;
    NetbomBytes name = header_text(&header, TAG_NAME);
    if (name.size == 0 || header_text(&header, TAG_VERSION).size == 0)
        return false;
    if (name.size == 10 && memcmp(name.data, "gpg-pubkey", 10) == 0)
        return true; /* a key, kept as if it were a package */

    print_version(&header, version, sizeof version);
    NetbomBytes source_rpm = header_text(&header, TAG_SOURCE_RPM);
    split_source(&source_rpm, &source, &source_version);
    add(&fields, "manager", (NetbomBytes){(const uint8_t *)"rpm", 3});
    add(&fields, "name", name);
    add(&fields, "version", (NetbomBytes){(const uint8_t *)version, strlen(version)});
    add(&fields, "arch", header_text(&header, TAG_ARCH));
    add(&fields, "source", source);
    add(&fields, "source-version", source_version);
    add(&fields, "maintainer", header_text(&header, TAG_PACKAGER));
    add(&fields, "vendor", header_text(&header, TAG_VENDOR));
    add(&fields, "licence", header_text(&header, TAG_LICENSE));
    add(&fields, "homepage", header_text(&header, TAG_URL));
    add(&fields, "distro", header_text(&header, TAG_DISTRIBUTION));
    host->evidence(scan, "package", offset, size, fields.fields, fields.n);
    report_files(host, scan, offset, size, &header, &name);
    return true;
}

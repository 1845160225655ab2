/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * os-release.c: reads the files by which a distribution names itself.
 *
 * Facts: os-release(5); OpenWrt's etc/openwrt_release and etc/device_info use the same syntax;
 * etc/debian_version, etc/alpine-release and etc/openwrt_version hold one bare version.
 */
#include "netbom-plugin.h"

#define LARGEST   (64u * 1024u)
#define MAX_KEY   64
#define MAX_VALUE 1024

static void
report(const NetbomHost *host, NetbomScan *scan, uint64_t offset, uint64_t size, const char *key,
       const char *value, uint64_t value_size)
{
    NetbomField fields[] = {{"key", key, strlen(key)}, {"value", value, value_size}};
    if (value_size > 0)
        host->evidence(scan, "os-release", offset, size, fields, 2);
}

/* "etc/alpine-release" is told as alpine_release. */
static bool
copy_key(const char *text, uint64_t size, char key[MAX_KEY])
{
    if (size == 0 || size >= MAX_KEY)
        return false;
    for (uint64_t i = 0; i < size; i++) {
        char c = text[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        else if (c == '-')
            c = '_';
        else if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'))
            return false;
        key[i] = c;
    }
    key[size] = '\0';
    return true;
}

/* Cuts blanks, then the quotes, and drops backslashes before quoted characters. */
static uint64_t
unquote(const char *text, uint64_t size, char value[MAX_VALUE])
{
    uint64_t used = 0;
    while (size > 0 && (text[size - 1] == ' ' || text[size - 1] == '\t' || text[size - 1] == '\r'))
        size--;
    if (size >= 2 && (text[0] == '"' || text[0] == '\'') && text[size - 1] == text[0]) {
        text++;
        size -= 2;
    }
    for (uint64_t i = 0; i < size && used < MAX_VALUE; i++) {
        if (text[i] == '\\' && i + 1 < size)
            i++;
        value[used++] = text[i];
    }
    return used;
}

static void
read_line(const NetbomHost *host, NetbomScan *scan, uint64_t offset, const char *line,
          uint64_t size)
{
    char key[MAX_KEY], value[MAX_VALUE];
    const char *equals = size ? memchr(line, '=', (size_t)size) : NULL;

    if (!equals || !copy_key(line, (uint64_t)(equals - line), key))
        return;
    uint64_t value_size = unquote(equals + 1, size - (uint64_t)(equals + 1 - line), value);
    report(host, scan, offset, size, key, value, value_size);
}

/* The only line of a file that is named after what it holds. */
static void
read_bare(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    char key[MAX_KEY];
    const char *text = (const char *)object->bytes.data;
    uint64_t size = 0;

    while (size < object->bytes.size && size < 200 && text[size] != '\n' && text[size] != '\r') {
        if ((unsigned char)text[size] < ' ')
            return;
        size++;
    }
    if (size > 0 && copy_key(object->name, strlen(object->name), key))
        report(host, scan, 0, size, key, text, size);
}

static void
os_release_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    const char *text = (const char *)object->bytes.data;
    const char *name = object->name;

    if (object->bytes.size > LARGEST)
        return;
    if (strcmp(name, "debian_version") == 0 || strcmp(name, "alpine-release") == 0 ||
        strcmp(name, "openwrt_version") == 0) {
        read_bare(host, scan, object);
        return;
    }
    for (uint64_t at = 0; at < object->bytes.size && host->spend(scan, 1);) {
        uint64_t left = object->bytes.size - at;
        const char *end = memchr(text + at, '\n', (size_t)left);
        uint64_t size = end ? (uint64_t)(end - (text + at)) : left;
        read_line(host, scan, at, text + at, size);
        at += size + 1;
    }
}

static const char *const os_release_paths[] = {
    "*etc/*-release",
    "*usr/lib/os-release",
    "*etc/openwrt_release",
    "*etc/openwrt_version",
    "*etc/debian_version",
    "*etc/device_info",
    NULL,
};

const NetbomPlugin os_release_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "os-release",
    .description = "names and versions of distributions",
    .inspect_paths = os_release_paths,
    .inspect = os_release_inspect,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dpkg.c: reads the database of dpkg: status, status.d, file lists; and the control file of a .deb.
 *
 * Facts: dpkg(1), deb-control(5). status.d/NAME and NAME.md5sums is how images without dpkg keep
 * it.
 */
#include "stanza.h"

static bool
ends_in(const char *text, const char *end)
{
    size_t size = strlen(text), end_size = strlen(end);
    return size >= end_size && strcmp(text + size - end_size, end) == 0;
}

static void
dpkg_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    if (ends_in(object->name, ".list"))
        path_list_file(host, scan, "dpkg", object, ".list", 0);
    else if (ends_in(object->name, ".md5sums"))
        path_list_file(host, scan, "dpkg", object, ".md5sums", 34);
    else
        stanza_report_all(host, scan, "dpkg", &object->bytes);
}

static const char *const dpkg_paths[] = {
    "*lib/dpkg/status",
    "*lib/dpkg/status.d/*",
    "*lib/dpkg/info/*.list",
    NULL,
};

const NetbomPlugin dpkg_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "dpkg",
    .description = "the package database of Debian and its heirs",
    .flags = NETBOM_PLUGIN_TAKES_MEMORY,
    .inspect_paths = dpkg_paths,
    .inspect = dpkg_inspect,
};

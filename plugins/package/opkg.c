/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * opkg.c: reads the database of opkg and its ancestor ipkg: status, control files, file lists.
 *
 * Facts: opkg's manual; the directories differ by distribution (usr/lib/opkg, var/lib/opkg,
 * usr/lib/ipkg, ...). The lists of feeds (opkg/lists) are not what is installed and are not read.
 */
#include "stanza.h"

static void
opkg_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    size_t size = strlen(object->name);
    if (size > 5 && strcmp(object->name + size - 5, ".list") == 0)
        path_list_file(host, scan, "opkg", object, ".list", 0);
    else
        stanza_report_all(host, scan, "opkg", &object->bytes);
}

static const char *const opkg_paths[] = {
    "*opkg/status",
    "*ipkg/status",
    "*opkg/info/*.control",
    "*ipkg/info/*.control",
    "*opkg/info/*.list",
    "*ipkg/info/*.list",
    NULL,
};

const NetbomPlugin opkg_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "opkg",
    .description = "the package database of OpenWrt and its relatives",
    .flags = NETBOM_PLUGIN_TAKES_MEMORY,
    .inspect_paths = opkg_paths,
    .inspect = opkg_inspect,
};

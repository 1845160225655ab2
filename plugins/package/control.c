/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * control.c: reads the control file of a package that lies in an image as a file (.deb, .ipk).
 *
 * Both formats use the same fields; what only opkg's builders write tells them apart.
 */
#include "stanza.h"

static bool
is_opkg(const NetbomBytes *stanza)
{
    static const char *const keys[] = {"SourceName",   "SourceDateEpoch", "License",
                                       "LicenseFiles", "CPE-ID",          "OE"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (stanza_field(stanza, keys[i]).size > 0)
            return true;
    /* No architecture of Debian has an underscore; those of OpenWrt name the processor:
     * "mips_24kc". */
    NetbomBytes arch = stanza_field(stanza, "Architecture");
    return arch.size > 0 && memchr(arch.data, '_', (size_t)arch.size);
}

static void
control_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    uint64_t at = 0, offset;
    NetbomBytes stanza;

    if (!stanza_next(&object->bytes, &at, &offset, &stanza) ||
        stanza_field(&stanza, "Architecture").size == 0)
        return;
    stanza_report(host, scan, is_opkg(&stanza) ? "opkg" : "dpkg", offset, &stanza);
}

static const char *const control_paths[] = {
    "control", "./control", "*DEBIAN/control", "*CONTROL/control", NULL,
};

const NetbomPlugin control_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "control",
    .description = "control files of .deb and .ipk packages",
    .inspect_paths = control_paths,
    .inspect = control_inspect,
};

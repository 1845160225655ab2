/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rpm.c: reads the database of rpm, whichever of its three forms the file has. */
#include "rpm-database.h"

static void
rpm_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    if (rpm_sqlite_is(&object->bytes))
        rpm_sqlite_read(host, scan, &object->bytes);
    else if (rpm_ndb_is(&object->bytes))
        rpm_ndb_read(host, scan, &object->bytes);
    else if (rpm_bdb_is(&object->bytes))
        rpm_bdb_read(host, scan, &object->bytes);
}

static const char *const rpm_paths[] = {
    "*rpm/rpmdb.sqlite", "*rpm/Packages.db", "*rpm/Packages", "*rpmdb/rpmdb.sqlite", NULL,
};

const NetbomPlugin rpm_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "rpm-database",
    .description = "the package database of rpm",
    .flags = NETBOM_PLUGIN_TAKES_MEMORY,
    .inspect_paths = rpm_paths,
    .inspect = rpm_inspect,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * package-fields.h: what the inspectors of language packages tell of one package.
 *
 * The evidence "package" has the fields manager (the type of a package URL: "pypi", "npm",
 * "golang", ...), name, version and licence. A name with a group is told as a package URL spells
 * it: "group/name".
 */
#ifndef NETBOM_PACKAGE_FIELDS_H
#define NETBOM_PACKAGE_FIELDS_H

#include "netbom-plugin.h"

typedef struct {
    NetbomBytes group, name, version, licence; /* size 0: not known */
} PackageFields;

/* Tells the package at [offset, offset + size) of the object. Nothing is told without a name and a
 * version, nor of those that have blanks, control characters or more than 200 bytes. */
void package_report(const NetbomHost *host, NetbomScan *scan, const char *manager, uint64_t offset,
                    uint64_t size, const PackageFields *package);

#endif

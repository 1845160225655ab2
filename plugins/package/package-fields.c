/* SPDX-License-Identifier: GPL-3.0-or-later */
/* package-fields.c: tells a package of a language as evidence. */
#include "package-fields.h"

enum { LONGEST = 200 };

/* A name or version: one word. */
static bool
is_word(NetbomBytes text)
{
    for (uint64_t i = 0; i < text.size; i++)
        if (text.data[i] <= ' ' || text.data[i] == 0x7f)
            return false;
    return text.size <= LONGEST;
}

void
package_report(const NetbomHost *host, NetbomScan *scan, const char *manager, uint64_t offset,
               uint64_t size, const PackageFields *package)
{
    char name[2 * LONGEST + 1];
    uint64_t used = 0;

    if (package->name.size == 0 || package->version.size == 0 || !is_word(package->name) ||
        !is_word(package->version) || !is_word(package->group))
        return;
    if (package->group.size > 0) {
        memcpy(name, package->group.data, (size_t)package->group.size);
        used = package->group.size;
        name[used++] = '/';
    }
    memcpy(name + used, package->name.data, (size_t)package->name.size);
    used += package->name.size;
    const NetbomField fields[] = {
        {"manager", manager, strlen(manager)},
        {"name", name, used},
        {"version", (const char *)package->version.data, package->version.size},
        {"licence", (const char *)package->licence.data, package->licence.size},
    };
    const bool licensed = package->licence.size > 0 && package->licence.size <= LONGEST;
    host->evidence(scan, "package", offset, size, fields, licensed ? 4 : 3);
}

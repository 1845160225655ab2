/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an image says of itself that claims are compared with: which package databases it has, of
 * which versions the sources of its packages are, and how its kernels name themselves.
 */
#ifndef NETBOM_AUDIT_INSTALLED_H
#define NETBOM_AUDIT_INSTALLED_H

#include "audit/versions.h"
#include "resolve/inventory.h"
#include "sbom/sbom.h"

typedef struct Installed Installed;

/* The inventory must outlive it. */
Installed *installed_new(const Inventory *inventory);
void installed_free(Installed *installed);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Installed, installed_free)

/* The manager whose database in the image would list what the claim's package URL names. NULL:
 * none. */
const char *installed_database_of(const Installed *installed, const SbomClaim *claim);
/* True if the claim's first package URL is of a distribution's package, of which the image has no
 * database. */
bool installed_lacks_database_of(const Installed *installed, const SbomClaim *claim);
/* How the claimed version relates to the component, which has one: by what it says itself, and by
 * its source or kernel. */
VersionsRelation installed_relate(const Installed *installed, const char *claimed,
                                  const Component *component);

#endif

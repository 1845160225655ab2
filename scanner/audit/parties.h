/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Who an SBOM says made or brought a component, against who the bytes say did.
 *
 * Names are told apart by the registry: its ids, aliases, owners and lookalikes. What it does not
 * know is never contradicted.
 */
#ifndef NETBOM_AUDIT_PARTIES_H
#define NETBOM_AUDIT_PARTIES_H

#include "attribute/registry.h"
#include "resolve/inventory.h"
#include "sbom/sbom.h"

typedef enum {
    PARTY_UNKNOWN, /* cannot be verified, or nobody is named */
    PARTY_SAME,
    PARTY_DIFFERS,
} PartyResult;

typedef struct Parties Parties;

/* All must outlive it. */
Parties *parties_new(const Inventory *inventory, const Registry *registry, const Sbom *sbom);
void parties_free(Parties *parties);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Parties, parties_free)

/* One name of a claim against the components that the claim is about (const Component*). Differs
 * only if the registry knows the claimed one, the bytes name another with certainty, and the two
 * are neither each other's owners nor the image's vendor or the distributor, nor whom the whole
 * document is by. *ret_found: whom the bytes name, if it differs (new string). */
PartyResult parties_compare(const Parties *parties, const SbomName *name,
                            const GPtrArray *components, char **ret_found);

/* True if two names have a distinctive word in common; false if one is NULL. */
bool parties_share_word(const char *a, const char *b);

#endif

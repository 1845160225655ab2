/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which components of an inventory a claim may be about: by package URL, name of the package, CPE,
 * names of source package and upstream project, digest, and at last by what two names have in
 * common.
 */
#ifndef NETBOM_AUDIT_MATCH_H
#define NETBOM_AUDIT_MATCH_H

#include "identify/signatures.h"
#include "resolve/inventory.h"
#include "sbom/sbom.h"

/* How a component was found for a claim, the strongest first. */
typedef enum {
    MATCHED_PURL,  /* the same package by its URL */
    MATCHED_NAME,  /* the same name */
    MATCHED_CPE,   /* the same CPE vendor and product */
    MATCHED_ALIAS, /* the name of the source package or of the upstream project */
    MATCHED_HASH,  /* a file of it has the digest */
    MATCHED_STEM,  /* the names have the same stem: libfoo2, foo-dev: says that it may be it */
    MATCHED_COUNT,
} MatchedBy;

typedef struct ClaimMatcher ClaimMatcher;

/* Both must outlive it. */
ClaimMatcher *claim_matcher_new(const Inventory *inventory, const Signatures *signatures);
void claim_matcher_free(ClaimMatcher *matcher);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ClaimMatcher, claim_matcher_free)

/* The components that a claim may be about, in the classes of MatchedBy; no component stands in two
 * of them. Each array is the caller's and may be empty. */
void claim_matcher_find(const ClaimMatcher *matcher, const SbomClaim *claim,
                        GPtrArray *ret_components[MATCHED_COUNT]);

/* Nodes (guint32) whose bytes have that SHA-256, and nodes at that path or of that name (a path:
 * its end must be the same). Arrays are the caller's. */
GArray *claim_matcher_nodes_of_hash(const ClaimMatcher *matcher, const char *sha256);
GArray *claim_matcher_nodes_of_file(const ClaimMatcher *matcher, const char *file);

/* True if the folder that a file of that path would be in is in the image. */
bool claim_matcher_has_folder_of(const ClaimMatcher *matcher, const char *file);

const char *matched_by_name(MatchedBy by); /* "package URL", "name", ... */

#endif

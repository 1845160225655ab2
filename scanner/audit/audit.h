/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An SBOM of somebody, held against what was found in an image: each claim is confirmed,
 * contradicted, or cannot be verified; and what is in the image that the document does not declare.
 *
 * Contradicted only with proof: the same package at another version in a package database or by a
 * strong match, with no copy of the claimed version; a named file with other bytes, or absent from
 * an image that was read in full; a package that the image's database does not have. All else that
 * is not confirmed cannot be verified.
 */
#ifndef NETBOM_AUDIT_AUDIT_H
#define NETBOM_AUDIT_AUDIT_H

#include "attribute/registry.h"
#include "audit/match.h"
#include "identify/signatures.h"
#include "resolve/inventory.h"
#include "sbom/sbom.h"

typedef enum {
    AUDIT_CONFIRMED,
    AUDIT_UNVERIFIED,
    AUDIT_CONTRADICTED,
} AuditResult;

/* What it is that is contradicted. */
typedef enum {
    AUDIT_NOTHING,
    AUDIT_VERSION,
    AUDIT_ABSENT,
    AUDIT_HASH,
    AUDIT_MAKER,
} AuditFault;

typedef struct {
    const SbomClaim *claim;
    AuditResult result;
    AuditFault fault;
    const char *why;            /* a sentence; "" if it is plainly confirmed */
    GPtrArray *components;      /* const Component*: what it was matched with; may be empty */
    MatchedBy by;               /* how, if there are any */
    const char *supplier;       /* a supplier that differs, as claimed; NULL: none does */
    const char *supplier_found; /* whom the bytes name instead */
} AuditItem;

/* A component that no claim covers. */
typedef struct {
    const Component *component;
    const Component *inside; /* the declared package whose file it is a part of; NULL: none */
    bool doubtful; /* the document lists packages of a distribution, whose database the image lacks:
                      it may be declared under the name of a package */
} AuditExtra;

typedef struct {
    const Sbom *sbom;
    GPtrArray *items;  /* AuditItem*, in the order of the claims */
    GArray *extras;    /* AuditExtra */
    bool read_in_full; /* the image: absence says something */
    guint n_confirmed, n_unverified, n_contradicted, n_undeclared, n_doubtful, n_suppliers;
    GStringChunk *text;
} Audit;

/* complete: the image was read in full. whole: the document is to list all of the image; else
 * nothing is called undeclared. All must outlive it. */
Audit *audit_new(const Inventory *inventory, const Signatures *signatures, const Registry *registry,
                 const Sbom *sbom, bool complete, bool whole);
void audit_free(Audit *audit);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Audit, audit_free)

const char *audit_result_name(AuditResult result); /* "confirmed", ... */
const char *audit_fault_name(AuditFault fault);    /* "version", "absent", ...; "" for none */

#endif

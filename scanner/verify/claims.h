/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an SBOM claims of an image, as bytes at a place: read from a CycloneDX document that netbom
 * wrote (the forms are those of report/cyclonedx-component.c).
 */
#ifndef NETBOM_VERIFY_CLAIMS_H
#define NETBOM_VERIFY_CLAIMS_H

#include <glib.h>
#include <stdbool.h>

typedef enum {
    CLAIM_IMAGE,       /* the image has this digest */
    CLAIM_FILE,        /* so has a file of it */
    CLAIM_OCCURRENCE,  /* these bytes of a node are the proof of a component */
    CLAIM_ATTRIBUTION, /* they are the proof of a supplier */
    CLAIM_VERSION,     /* a component's version stands in its proofs */
} ClaimKind;

typedef enum {
    CLAIM_NOT_ASKED,
    CLAIM_UNPROVABLE, /* the document names no bytes, or no digest of them */
    CLAIM_FAILS,
    CLAIM_HOLDS,
} ClaimResult;

typedef struct {
    ClaimKind kind;
    char *subject;  /* bom-ref of the component */
    char *path;     /* of the node in the image (worker/record.h); NULL: not in this image */
    char *location; /* as the document writes it, or the version that is claimed */
    guint64 offset, size;
    char sha256[65];     /* of those bytes; "" if the document has none */
    guint first, n_used; /* CLAIM_VERSION: the occurrences whose bytes may hold it */
    char *file_name;     /* CLAIM_VERSION: the name of a file that it follows from, or NULL */
    ClaimResult result;
    const char *why; /* static string, unless it holds */
} Claim;

typedef struct {
    GPtrArray *claims; /* Claim* */
} Claims;

/* Reads a CycloneDX JSON document. */
Claims *claims_load(const char *file, GError **error);
void claims_free(Claims *claims);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Claims, claims_free)

const char *claim_kind_name(ClaimKind kind);       /* "occurrence", ... */
const char *claim_result_name(ClaimResult result); /* "holds", "fails", "unprovable" */

#endif

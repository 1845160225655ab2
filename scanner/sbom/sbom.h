/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an SBOM of anybody claims, in one form: CycloneDX JSON (1.2 to 1.7), SPDX JSON (2.2, 2.3),
 * SPDX 3.0 JSON-LD, coSWID (also as uSWID) and SWID tags.
 *
 * The document is hostile: its size, its depth and the number of its claims are bounded, and what
 * is not read is counted by name, so that a report can say what it does not rest on.
 *
 * Facts: the CycloneDX and SPDX specifications and schemas; RFC 9393 (coSWID); ISO/IEC 19770-2 as
 * NISTIR 8060 tells it (SWID); the uSWID header as its own project writes it.
 */
#ifndef NETBOM_SBOM_SBOM_H
#define NETBOM_SBOM_SBOM_H

#include <glib.h>
#include <stdbool.h>

/* Largest document, in bytes. */
#define SBOM_SIZE_MAX (256u * 1024 * 1024)
/* Most claims of one document, and most bytes of one of its texts; what is more is left out and
 * counted. */
#define SBOM_CLAIMS_MAX 1000000u
#define SBOM_TEXT_MAX   8192u
/* Components inside components. */
#define SBOM_DEPTH_MAX 32u

typedef enum {
    SBOM_CYCLONEDX,
    SBOM_SPDX2,
    SBOM_SPDX3,
    SBOM_COSWID,
    SBOM_SWID,
} SbomFormat;

typedef struct {
    const char *algorithm; /* "SHA-256", "SHA-1", "MD5": as CycloneDX writes them */
    const char *value;     /* hexadecimal, lower case */
} SbomHash;

/* Who is said to stand behind a component, and how. */
typedef enum {
    SBOM_MANUFACTURER, /* made it: manufacturer, originator, software-creator */
    SBOM_SUPPLIER,     /* brought it: supplier, distributor */
    SBOM_AUTHOR,       /* author, publisher, maintainer: persons and projects */
} SbomParty;

typedef struct {
    SbomParty party;
    const char *name; /* without "Organization: " and the address in parentheses */
} SbomName;

/* One component, package or file that the document claims. Texts are valid UTF-8, never NULL in
 * an array, and the document's. */
typedef struct {
    const char *pointer; /* JSON pointer of the claim (RFC 6901); of CBOR and XML, its number */
    const char *ref;     /* bom-ref, SPDXID, spdxId, tag-id; NULL: none */
    const char *type;    /* as the document writes it; NULL: not said */
    const char *name;    /* never NULL */
    const char *group;   /* NULL: none */
    const char *version; /* NULL: none */
    const char *file;    /* name or path of the file that it is in the image; NULL: not said */
    GPtrArray *purls;    /* const char* */
    GPtrArray *cpes;     /* const char* */
    GPtrArray *licences; /* const char*: identifiers, expressions or names */
    GArray *parties;     /* SbomName */
    GArray *hashes;      /* SbomHash */
    bool is_file;        /* a file, not software by name */
    bool is_subject;     /* what the document is of: the image or product */
} SbomClaim;

typedef struct {
    const char *from, *kind, *to; /* refs; kind as the document writes it */
} SbomRelation;

typedef struct {
    SbomFormat format;
    const char *version; /* of the format; "" if the document does not say */
    const char *name;    /* of the document, or NULL */
    const char *serial;  /* serial number or namespace, or NULL */
    const char *created; /* or NULL */
    GPtrArray *tools;    /* const char*: what made it */
    GPtrArray *claims;   /* SbomClaim* */
    GArray *relations;   /* SbomRelation */
    GArray *parties;     /* SbomName: of the document as a whole */
    GHashTable *unread;  /* char* -> guint*: parts that no claim was taken from, by name */
    guint n_left_out;    /* claims and texts over a limit, components without a name */
    GStringChunk *text;
} Sbom;

/* Reads a document of any of the formats, told by its contents. path is for errors.
 * NULL with NETBOM_ERROR_DATA. */
Sbom *sbom_parse(const char *path, const guint8 *data, gsize size, GError **error);
/* The same of a file; NETBOM_ERROR_FILE too. */
Sbom *sbom_load(const char *path, GError **error);
void sbom_free(Sbom *sbom);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Sbom, sbom_free)

const char *sbom_format_name(SbomFormat format); /* "CycloneDX", "SPDX", "coSWID", "SWID" */
const char *sbom_party_name(SbomParty party);    /* "manufacturer", "supplier", "author" */

#endif

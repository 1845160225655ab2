/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inventory: what the scan record says once it is resolved (components), attributed (suppliers)
 * and assessed (designations). Every report is written from it and from nothing else.
 */
#ifndef NETBOM_RESOLVE_INVENTORY_H
#define NETBOM_RESOLVE_INVENTORY_H

#include <glib.h>
#include <stdbool.h>

#include "worker/record.h"

/* How a supplier relates to bytes. Only the first four may lead to a verdict. */
typedef enum {
    ROLE_MADE_BY,
    ROLE_PRODUCT_OF,
    ROLE_SILICON_OF,
    ROLE_MODULE_OF,
    ROLE_COMPILED_WITH,
    ROLE_CONTRIBUTED_BY,
    ROLE_PACKAGED_BY,
    ROLE_SUPPORTS,
    ROLE_MENTIONS,
    ROLE_DENIES,
} Role;

const char *role_name(Role role); /* "made-by", "product-of", ... */
/* False if the word is unknown. */
bool role_parse(const char *word, Role *ret_role);
/* Rounded down to two decimals: what is shown passes no threshold that was not reached. */
double confidence_shown(double confidence);

/* Where a piece of evidence stands. */
typedef struct {
    guint32 node;   /* in the scan record */
    guint64 offset; /* bytes, in that node */
    guint64 size;
    const char *kind;   /* evidence kind: "signature", "package", "modinfo", ... */
    const char *sha256; /* of those bytes, or NULL (RecordEvidence) */
    const char *text;   /* the proof as printable text, at most 200 bytes; may be NULL */
    double confidence;  /* 0 to 1 */
} Occurrence;

typedef struct {
    const char *supplier; /* registry id */
    const char *supplier_name;
    const char *country; /* ISO 3166-1 alpha-2, "XX" for projects without a seat */
    Role role;
    double confidence;  /* 0 to 1 */
    const char *reason; /* one sentence: which rule chose the role */
    Occurrence
        proof; /* the strongest piece; node == RECORD_NONE if it is the component's identity */
} Attribution;

typedef struct {
    const char *list;     /* id of the designation list */
    const char *verdict;  /* "prohibited", "restricted", "high-risk", "advisory",
                             "authorisation-needed", "review" */
    const char *supplier; /* registry id of the designated supplier */
    const char *supplier_name;
    const char *attributed; /* registry id of the supplier that the bytes are attributed to */
    const char
        *path; /* ownership: "hisilicon is subsidiary of huawei (since 2004)"; "" if the same */
    Role role;
    double confidence;
    const char *instrument, *authority, *jurisdiction, *since, *url, *scope, *reason;
    bool binding;
    Occurrence proof;
} DesignationHit;

/* A list that was chosen, whether it says anything of this image or not. The texts are the data's.
 */
typedef struct {
    const char *list, *jurisdiction, *authority, *instrument, *scope, *url;
    char *since; /* its first day, as in the data, or "unknown" */
    bool binding;
    const char *verdict; /* of a supplier that it names plainly; NULL: on that day, or for that use,
                            the list says nothing */
    char *doubts;        /* why it does not speak plainly; "" if it does */
} AskedList;

/* Bytes around the proofs of an inventory (report/proof-bytes.h). */
typedef struct ProofBytes ProofBytes;

typedef enum { LICENCE_DECLARED, LICENCE_CONCLUDED } LicenceKind;

typedef struct Component Component;
struct Component {
    const char *
        ref; /* unique and stable in the document: "busybox@1.35.0", "deb:libssl3@3.0.11-1:armhf" */
    const char *name;
    const char *title;          /* as the project writes it; NULL if unknown */
    const char *version;        /* NULL: unknown */
    const char *version_name;   /* the name of the file that the version follows from, or NULL */
    const char *version_range;  /* where only that is known: "vers:generic/>=1.0.4|<=1.0.5" */
    const char *type;           /* CycloneDX component type */
    const char *purl;           /* NULL: none */
    const char *cpe;            /* CPE 2.3, 13 parts; NULL: none */
    const char *licence;        /* SPDX expression or name as declared; NULL: unknown */
    const char *licence_source; /* "package", "modinfo" or "signature" */
    const char *licence_known;  /* what a rule knows of the project's, where a package declares one
                                   too; NULL: none */
    const char *homepage;       /* NULL: unknown */
    const char *description;
    const char *manufacturer; /* registry id of who makes it, NULL: unknown */
    const char *manufacturer_name;
    const char *manufacturer_url;
    const char
        *package_manager; /* "dpkg", "opkg", "apk", "rpm"; NULL: not from a package database */
    const char *architecture;
    const char *source_name;      /* packages: source package */
    const char *upstream_name;    /* packages whose files match a component rule: "openssl" */
    const char *upstream_version; /* "3.0.11" */
    const char *maintainer;
    double confidence;         /* that the component is there */
    double version_confidence; /* that the version is right; 0 without a version */
    GArray *occurrences;       /* Occurrence, strongest first; never empty */
    GPtrArray *attributions;   /* Attribution*, most confident first */
    GPtrArray *designations;   /* DesignationHit* */
    GPtrArray *depends;        /* Component*, not owned */
    guint32 main_node;         /* the file it mainly is, or RECORD_NONE */
    guint n_files;             /* packages: files of it that are in the image */
};

/* A match that is no component here, and why. */
typedef struct {
    const RecordEvidence *evidence; /* of kind "signature" */
    const char *reason;             /* static string */
} SetAside;

typedef struct {
    const ScanRecord *record; /* not owned */
    GPtrArray *components;    /* Component*, by ref */
    GArray *set_aside;        /* SetAside */
    GHashTable *packaged;     /* node id + 1 -> Component: files of packages */
    GPtrArray *attributions;  /* Attribution*: of the image as a whole */
    GPtrArray *designations;  /* DesignationHit*: of the image as a whole */
    const char *vendor, *model, *version,
        *date;                        /* of the image, from header facts; NULL: unknown */
    const char *os_name, *os_version; /* from os-release; NULL: none */
    const char *as_of;                /* date of assessment, YYYY-MM-DD */
    const char *jurisdictions;        /* comma-separated as chosen; "" : all */
    const char *contexts;             /* the same of what the device is for; "": not stated */
    GPtrArray *asked;                 /* const AskedList*, by id; shared with the judge */
    const char *gate;                 /* the verdict that gates; NULL: none */
    bool declarations;                /* a CycloneDX document declares its findings */
    const ProofBytes *bytes;          /* not owned; NULL: were not fetched */
    GPtrArray *not_assessable;        /* const char*: "LIST: what it asks that no image shows" */
    const char *built;                /* newest trustworthy build time, YYYY-MM-DD, or NULL */
    const char *rules_digest, *suppliers_digest, *lists_digest; /* SHA-256, hex */
    const char *basis; /* what the attribution follows from besides the record: SHA-256, hex; NULL:
                          not known */
    guint n_rules, n_suppliers, n_lists;
    gint64 timestamp;   /* seconds since 1970: SOURCE_DATE_EPOCH or now */
    GStringChunk *text; /* owns all const char* of components, attributions and hits */
} Inventory;

Inventory *inventory_new(const ScanRecord *record);
void inventory_free(Inventory *inventory);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Inventory, inventory_free)

/* A new component with empty arrays, added to the inventory. */
Component *inventory_add(Inventory *inventory);
/* Where a proof stands: itself, or the strongest occurrence of the component (NULL: the image) if
 * it is the component's identity. NULL: nowhere. */
const Occurrence *proof_place(const Occurrence *proof, const Component *component);
/* Interns text; NULL gives NULL. */
const char *inventory_text(Inventory *inventory, const char *text);
const char *inventory_printf(Inventory *inventory, const char *format, ...) G_GNUC_PRINTF(2, 3);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The one model of an SBOM, which each format writes: the inventory with what a document adds to it
 * - references, certificates and keys, files - and what the user chose.
 *
 * All formats carry the same things, suppliers, hashes and relations.
 */
#ifndef NETBOM_REPORT_SBOM_MODEL_H
#define NETBOM_REPORT_SBOM_MODEL_H

#include "report/graph.h"
#include "report/property.h"

typedef enum { CYCLONEDX_1_6, CYCLONEDX_1_7 } CyclonedxVersion;

typedef struct {
    CyclonedxVersion cyclonedx;
    bool files; /* the image's files stand in the document too */
    /* Who makes the document, and an e-mail or web address of theirs; NULL: not stated. */
    const char *author, *author_contact;
} SbomOptions;

/* A certificate or a private key. */
typedef struct {
    char *ref;
    bool is_certificate;
    const RecordEvidence *evidence; /* the first place; not owned */
    const char *sha256;  /* of the certificate, or of the bytes that hold the key; NULL */
    GArray *occurrences; /* Occurrence; never empty */
} SbomAsset;

#define SBOM_NO_OWNER G_MAXUINT

typedef struct {
    guint32 node;
    guint owner; /* index of the component that it is part of, or SBOM_NO_OWNER: the image's own */
} SbomFile;

typedef struct {
    const Inventory *inventory; /* not owned */
    SbomOptions options;
    Graph *graph;
    GPtrArray *assets; /* SbomAsset*, in the order of the record */
    GArray *files;     /* SbomFile, by owner and node; empty if they are not wanted */
    char *uuid;        /* "xxxxxxxx-xxxx-8xxx-xxxx-xxxxxxxxxxxx" */
    char *timestamp;   /* RFC 3339, UTC */
} SbomModel;

/* form: what the document is beside its contents, "CycloneDX", "SPDX-2.3", ...: the same image,
 * data, options and date give the same number, another form another one. The inventory must outlive
 * it; the options' texts too. */
SbomModel *sbom_model_new(const Inventory *inventory, const SbomOptions *options, const char *form);
void sbom_model_free(SbomModel *sbom);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SbomModel, sbom_model_free)

/* The number and the time of a document; the caller frees them. options: a line of what was chosen
 * beside the defaults, "" if nothing was. */
char *sbom_uuid(const Inventory *inventory, const char *form, const char *options);
char *sbom_timestamp(gint64 seconds);
/* What was chosen, as sbom_uuid() takes it. The caller frees it. */
char *sbom_options_text(const SbomOptions *options);

/* The files of a component; *ret_n: how many. */
const SbomFile *sbom_files_of(const SbomModel *sbom, guint owner, guint *ret_n);

/* Whether a node is a file: bytes with a name that a container holds, not a range of one. */
bool sbom_is_file(const ScanRecord *record, const RecordNode *node);

#endif

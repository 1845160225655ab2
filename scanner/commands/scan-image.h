/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One image the whole way: opened, read by a worker, resolved, attributed, judged, reported. */
#ifndef NETBOM_COMMANDS_SCAN_IMAGE_H
#define NETBOM_COMMANDS_SCAN_IMAGE_H

#include "assess/judge.h"
#include "commands/knowledge.h"
#include "sign/signer.h"
#include "report/sbom-model.h"
#include "worker/worker.h"

typedef enum {
    FORMAT_TEXT,
    FORMAT_JSON,
    FORMAT_CYCLONEDX,
    FORMAT_ATTRIBUTION,
    FORMAT_RECORD,
    FORMAT_SPDX2,
    FORMAT_SPDX3,
    FORMAT_SARIF,
    FORMAT_JUNIT,
    FORMAT_HTML
} ReportFormat;

/* The names of the formats, as report_format_parse() takes them. */
#define REPORT_FORMATS                                                                             \
    "text, html, json, sarif, junit, cyclonedx, cyclonedx-1.6, cyclonedx-1.7, spdx, spdx3, "       \
    "attribution, record"

typedef struct {
    ReportFormat format;
    char *path;           /* NULL: standard output */
    const Signer *signer; /* who signs the file; NULL: nobody */
    SbomOptions sbom;     /* of the formats that are SBOMs */
    bool versioned;       /* the format was named with its version: "cyclonedx-1.7" */
} ReportTarget;

bool report_format_parse(const char *word, ReportFormat *ret_format);
/* What the name of a file of this format ends with: ".cdx.json". The caller frees it. */
char *report_target_ending(const ReportTarget *target);

/* An image that is opened, and digested, before it is scanned. */
typedef struct OpenedImage OpenedImage;

/* NULL if it is no file that can be opened: scan_image() says why. */
OpenedImage *opened_image_new(const char *path);
/* NULL is allowed. */
void opened_image_free(OpenedImage *opened);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(OpenedImage, opened_image_free)

typedef struct {
    SandboxMode sandbox;
    Limits limits;
    const char *scratch; /* folder of the scratch file, or NULL */
    AssessChoice choice;
    guint threads;          /* of each worker */
    bool progress;          /* show it on standard error */
    DigestSet digests;      /* of each node, beside SHA-256: what an output asks for */
    bool timing;            /* keep in the record where the worker's time went */
    Memo *memo;             /* what is known of the release line, or NULL; not of contents */
    guint32 memo_audit;     /* of what is known, one part in so many is read all the same */
    const char *image_name; /* what the record calls the image; NULL: as its file is called */
    /* What is done while a worker begins, see WorkerJob; NULL: nothing. */
    bool (*meanwhile)(void *user, GError **error);
    void *meanwhile_user;
    OpenedImage *opened; /* what the first scan_image() reads, or NULL; lent */
} ScanSettings;

/* Reads an image; nothing is concluded from it yet. contents: who takes the bytes of its files, or
 * NULL. NULL only if it could not be tried. */
ScanRecord *scan_image(const Knowledge *knowledge, const ScanSettings *settings, const char *path,
                       const WorkerContents *contents, GError **error);

/* What the record holds and who made it; no list is asked yet. The record must outlive it. */
Inventory *scan_attribute(const Knowledge *knowledge, const ScanRecord *record);
/* The same, judged. */
Inventory *scan_conclude(const Knowledge *knowledge, const ScanSettings *settings,
                         const ScanRecord *record);

/* Seconds since 1970 that a document is dated with: SOURCE_DATE_EPOCH, or now. */
gint64 scan_document_time(void);

/* Reads the bytes around proofs that the targets (ReportTarget) show, into *ret_bytes, which is the
 * caller's and must outlive the reports; NULL stays where none are shown. */
bool scan_fetch_proofs(const Knowledge *knowledge, const ScanSettings *settings, const char *path,
                       const GArray *targets, Inventory *inventory, ProofBytes **ret_bytes,
                       GError **error);

/* Writes a report, and its signatures beside it. */
bool scan_report(const Inventory *inventory, const ReportTarget *target, GError **error);

/* True if the image could not be read in full: the worker did not finish, something was truncated,
 * corrupt, encrypted or over a limit, or more than a tenth of the bytes is of unknown meaning. */
bool scan_is_incomplete(const ScanRecord *record);

#endif

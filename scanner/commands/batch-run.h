/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The run of a batch: each file is digested if the store does not know it, scanned if the store
 * does not hold its result, and its result stored before its line is printed. Digesting and
 * scanning are jobs of a pool; only the parent uses the store.
 */
#ifndef NETBOM_COMMANDS_BATCH_RUN_H
#define NETBOM_COMMANDS_BATCH_RUN_H

#include "commands/scan-image.h"
#include "store/store.h"

typedef struct {
    const Knowledge *knowledge;
    const ScanSettings *settings; /* image_name: RESULT_IMAGE_NAME */
    Store *store;
    const char *store_path;   /* is no image, if it stands in a folder that is one's source */
    const char *scan_options; /* result_options() */
    char *const *sources;     /* see batch_sources() */
    const char *line;         /* the release line that all images are of, or NULL */
    guint width;              /* jobs at a time */
    bool watch, retry, progress;
    bool (*stopped)(void); /* whether a signal asked to end */
} Batch;

/* One line for each image on standard output, a summary on standard error. The exit status is that
 * of the worst image; a run that was stopped or whose store failed is EXIT_ERROR, the latter with
 * *error. */
int batch_run(const Batch *batch, GError **error);

/* The scan of one image as a result: what a worker does, on this machine or another. NULL only if
 * it could not be tried. */
StoreResult *batch_scan(const Knowledge *knowledge, const ScanSettings *settings,
                        const char *scan_options, const char *path, GError **error);

/* A job of a pool: the SHA-256 of a file in hex, or why it cannot be had and EXIT_ERROR. */
int batch_digest(const char *path, GString *said);
/* A file as it is now; false: it is none, or is not there. */
bool batch_place(const char *path, StorePlace *ret_place);
/* The exit status that a result stands for. */
int batch_status(const StoreResult *result);

#endif

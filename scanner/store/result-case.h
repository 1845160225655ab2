/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A stored result, read so that lists can judge it. */
#ifndef NETBOM_STORE_RESULT_CASE_H
#define NETBOM_STORE_RESULT_CASE_H

#include "assess/judge.h"
#include "assess/stored.h"
#include "store/result.h"

/* Begins zeroed. */
typedef struct {
    Stored *stored;       /* NULL: it was attributed again, and the next two are its own */
    ScanRecord *record;   /* of the inventory */
    Inventory *inventory; /* to be judged */
} ResultCase;

/* What the record holds and who made it; the record outlives it. NULL: *error says why. */
typedef Inventory *(*ResultAttributeAgain)(const ScanRecord *record, void *user, GError **error);

/* Who asks. */
typedef struct {
    const Registry *registry;
    Judge *now, *then; /* then may be NULL; a supplier that neither can name is passed over */
    ResultAttributeAgain attribute;
    void *user;
} ResultCaseSetup;

/* From the attribution of the result; where the result comes with its record (it was attributed
 * with other data), from that. name: of the image, in what is said of errors. */
bool result_case_read(ResultCase *this, const ResultCaseSetup *setup, const StoreResult *result,
                      const char *name, GError **error);
void result_case_clear(ResultCase *this);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ResultCase, result_case_clear)

#endif

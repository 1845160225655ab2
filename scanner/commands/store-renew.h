/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attributes what a store holds again from its records, under the suppliers that are loaded. */
#ifndef NETBOM_COMMANDS_STORE_RENEW_H
#define NETBOM_COMMANDS_STORE_RENEW_H

#include "store/store.h"

typedef struct {
    const char *data;   /* where the data files are, or NULL */
    char *const *rules; /* further rules, or NULL */
    bool all;           /* those too that were attributed with the same data */
    guint width;        /* results at a time */
} StoreRenewal;

/* Says on standard output how many. An exit status; *error is set with EXIT_ERROR. */
int store_renew_all(Store *store, const StoreRenewal *renewal, GError **error);

#endif

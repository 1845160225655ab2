/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Makes a designation list of a user's own table of suppliers, and takes over lists that are in our
 * form already, into a folder that --list-dir can name. Nothing that is there is overwritten, and
 * nothing is written of which `lists check` would say a fault.
 *
 * A table is CSV (RFC 4180) whose first line names the columns, or a JSON array of texts or of
 * objects with these fields: `supplier` (an id of the registry) or `name` (a name that the registry
 * knows; the whole of it), `since`, `until` (dates), `note`. Other columns are refused.
 */
#ifndef NETBOM_ASSESS_LIST_IMPORT_H
#define NETBOM_ASSESS_LIST_IMPORT_H

#include <glib.h>
#include <stdbool.h>

#include "attribute/registry.h"

/* What the table itself does not say. id is required; the others may be NULL. */
typedef struct {
    const char *id;         /* of the new list, and its file's name */
    const char *instrument; /* default: the id */
    const char *authority;  /* default: "own policy" */
    const char *kind;       /* default: "procurement-restriction" */
    const char *source;     /* address or document; default: the file's name */
    const char *since; /* of entries that have no date of their own, YYYY-MM-DD; required then */
} ListHead;

/* The list as JSON text, the caller's. content: of a table; name: of its file, for errors.
 * NETBOM_ERROR_DATA names each line whose supplier is unknown or whose name is several suppliers'.
 */
char *list_from_table(const ListHead *head, const char *name, const char *content, gsize size,
                      const Registry *registry, GError **error);

/* Rows of a CSV text: GPtrArray of GStrv, the caller's. NULL with NETBOM_ERROR_DATA: a quote that
 * is not closed, a NUL. */
GPtrArray *csv_parse(const char *name, const char *content, gsize size, GError **error);

#endif

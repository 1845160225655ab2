/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What differs between two inventories: of two images, or of one before and after an update.
 *
 * Each side is a set of facts (kind, key, attribute, value); what has the same kind and key is the
 * same thing. The offsets of containers are no part of a key, so that a part that has moved is the
 * same part.
 */
#ifndef NETBOM_DIFF_DIFF_H
#define NETBOM_DIFF_DIFF_H

#include "resolve/inventory.h"

typedef enum {
    DIFF_COMPONENT,   /* key: name; version, supplier, licence */
    DIFF_SUPPLIER,    /* key: name; role: of the image and of all components, from 0.5 on */
    DIFF_DESIGNATION, /* key: list and supplier; verdict */
    DIFF_FACT,        /* key: container and key of a header, of os-release; value */
    DIFF_CERTIFICATE, /* key: subject, or the place of a private key; sha256, issuer, not-after */
    DIFF_FILE,        /* key: path; sha256, mode, target */
    DIFF_KINDS,
} DiffKind;

typedef enum { DIFF_ADDED, DIFF_REMOVED, DIFF_CHANGED } DiffChange;

typedef struct {
    DiffKind kind;
    DiffChange change;
    const char *key;
    const char *attribute;      /* of what was changed; else "" */
    const char *before, *after; /* its values, several separated by ", "; of what was added or
                                   removed, the value that tells most; NULL: not on that side */
} DiffEntry;

/* Which kinds both sides have: a document of an earlier scan holds no files, facts, certificates.
 */
typedef struct {
    GArray *entries; /* DiffEntry, by kind, then key */
    bool compared[DIFF_KINDS];
    guint count[DIFF_KINDS][3]; /* by kind and change */
    GStringChunk *text;
} Diff;

/* full: the inventory comes with the whole record of its scan. */
Diff *diff_new(const Inventory *before, bool before_full, const Inventory *after, bool after_full);
void diff_free(Diff *diff);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Diff, diff_free)

const char *diff_kind_name(DiffKind kind);       /* "component", ... */
const char *diff_change_name(DiffChange change); /* "added", "removed", "changed" */

#endif

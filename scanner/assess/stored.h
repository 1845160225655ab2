/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads back what an earlier scan concluded, so that other lists can judge it without the image: a
 * CycloneDX document of ours (report/cyclonedx.h) or an attribution (report/attribution.h). The
 * inventory holds no more than the lists need: suppliers in their roles, and the places of proof.
 *
 * The file is not believed: what is malformed or of another program is refused or left out.
 */
#ifndef NETBOM_ASSESS_STORED_H
#define NETBOM_ASSESS_STORED_H

#include <jansson.h>

#include "attribute/registry.h"
#include "resolve/inventory.h"

typedef struct {
    ScanRecord *record;
    Inventory *inventory; /* not judged */
    json_t *document;     /* the CycloneDX document; NULL: an attribution */
    guint n_unknown;      /* attributions to suppliers that the registry does not know: left out */
    bool other_suppliers; /* the registry that it was made with is not the one that is loaded */
} Stored;

/* What a file begins like. */
typedef enum { STORED_RECORD, STORED_CYCLONEDX, STORED_ATTRIBUTION } StoredKind;

/* Tells by the contents. False: none of them. */
bool stored_kind(const char *content, gsize size, StoredKind *ret_kind);

/* Whether anything could be said of this supplier, which may be an unknown one; of an attribution,
 * what is of no wanted supplier is passed over. */
typedef bool (*StoredWanted)(const char *supplier, void *user);

/* Reads a CycloneDX document or an attribution. path is for errors; wanted NULL: all. NULL with
 * NETBOM_ERROR_DATA. */
Stored *stored_read(const char *path, const char *content, gsize size, const Registry *registry,
                    StoredWanted wanted, void *user, GError **error);
void stored_free(Stored *stored);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Stored, stored_free)

#endif

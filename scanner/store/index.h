/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rows that a result has in the index of the store, each table as the text of a JSON array of
 * rows, sorted, each row once. Long texts are clipped (store/schema.h).
 *
 *   components     digest, name, version, version range, type, purl, licence, manufacturer, name
 * and version upstream (of a package: else its source), confidence, copies suppliers      supplier,
 * role, whole (1: of the image as a whole), strength, how many parts, subject (the name of the part
 * where it is strongest) files          digest, sha256, path inside the innermost container, size
 * in bytes certificates   digest, sha256, subject, issuer, not before, not after
 *
 * digest: of what describes the thing whatever image it is in, so that it has one row in the store.
 */
#ifndef NETBOM_STORE_INDEX_H
#define NETBOM_STORE_INDEX_H

#include "resolve/inventory.h"
#include "store/result.h"

/* A new string. */
char *index_rows(const Inventory *inventory, IndexTable table);
/* Whether a text from elsewhere has the form of such rows. */
bool index_rows_valid(IndexTable table, const char *text);

#endif

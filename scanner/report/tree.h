/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The nodes of an image: as an indented tree for a person, or as one JSON document
 *
 *   {"image": {path, size, sha256},
 *    "nodes": [{path, kind, format, offset, size, sha256, target, mode, ...}],
 *    "problems": [{path, offset, kind, text}],
 *    "coverage": {total, understood, padding, unknown, high_entropy}}
 *
 * kind is container, file, dir, symlink, device or gap; a fact that a node does not have is left
 * out. Paths begin with the image's name. offset is in the bytes of the parent and only there for
 * bytes that are stored as they are. The header facts of a container are its "header", key to
 * value; of two facts with the same key the first is written.
 */
#ifndef NETBOM_REPORT_TREE_H
#define NETBOM_REPORT_TREE_H

#include <stdio.h>

#include "report/page.h"
#include "worker/record.h"

/* Both: false with NETBOM_ERROR_FILE if anything was not written. */
bool report_tree_json(const ScanRecord *record, FILE *out, GError **error);
bool report_tree_text(const ScanRecord *record, FILE *out, const TextOptions *options,
                      GError **error);

#endif

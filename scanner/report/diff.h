/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A comparison: as text for a person, as a page of HTML that is whole in itself and has no script,
 * or as JSON
 *
 *   {"before": {"path", "image", "sha256", "read_in_full"}, "after": the same,
 *    "not_compared": [kind],
 *    "summary": {kind: {"added", "removed", "changed"}},
 *    "differences": [{"kind", "change", "key", "attribute", "before", "after"}]}
 */
#ifndef NETBOM_REPORT_DIFF_H
#define NETBOM_REPORT_DIFF_H

#include <stdio.h>

#include "diff/diff.h"
#include "report/page.h"

/* One side, as it is named in the report. */
typedef struct {
    const char *path;
    const Inventory *inventory;
    bool read_in_full;
} DiffSide;

/* Each: false with NETBOM_ERROR_FILE if anything was not written. */
bool report_diff_json(const Diff *diff, const DiffSide *before, const DiffSide *after, FILE *out,
                      GError **error);
bool report_diff_text(const Diff *diff, const DiffSide *before, const DiffSide *after, FILE *out,
                      const TextOptions *options, GError **error);
bool report_diff_html(const Diff *diff, const DiffSide *before, const DiffSide *after, FILE *out,
                      GError **error);

/* The heading of a kind: "Components". */
const char *report_diff_heading(DiffKind kind);

#endif

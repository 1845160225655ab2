/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An audit: as text for a person, or as JSON
 *
 *   {"image": {"name", "sha256", "read_in_full"},
 *    "document": {"path", "place", "format", "version", "name", "tools", "claims", "left_out",
 *                 "unread": {part: count}},
 *    "summary": {"confirmed", "unverified", "contradicted", "undeclared", "doubtful",
 *                "suppliers"},
 *    "claims": [{"result", "fault", "pointer", "ref", "name", "version", "purl", "why",
 *                "components": [ref], "matched_by", "supplier": {"claimed", "found"}}],
 *    "undeclared": [{"ref", "name", "version", "purl", "confidence", "place", "offset"}],
 *    "doubtful": [the same: it may be declared under the name of a package],
 *    "inside_declared": [the same with "package"]}
 */
#ifndef NETBOM_REPORT_AUDIT_H
#define NETBOM_REPORT_AUDIT_H

#include "audit/audit.h"
#include "base/json.h"
#include "report/page.h"

/* The document: a file's path, or where it stands in the image. */
void report_audit_json(const Audit *audit, const Inventory *inventory, const char *document,
                       JsonWriter *writer);
void report_audit_text(const Audit *audit, const Inventory *inventory, const char *document,
                       Page *page);

#endif

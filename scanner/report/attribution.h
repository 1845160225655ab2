/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The attribution: of a scan, what the lists are held against and no more, so that very many images
 * can be judged again in little time. JSON lines; the first is the head:
 *
 *   t, schema    "attribution", "netbom-attribution/1"
 *   image        name, size, sha256, built, directory, complete, coverage (total, understood,
 *                padding, unknown, high_entropy; bytes), problems (their kinds, each once)
 *   rule_count, rules, suppliers   number and SHA-256 of the component rules, SHA-256 of the
 * registry subjects     how many lines follow
 *
 * and then one for the image and one for each component, of those that have any attribution that
 * may lead to a verdict:
 *
 *   t                    "subject"
 *   ref, name, version   name and version are absent for the image
 *   attributions         supplier, role, confidence (0 to 1), reason, proof (location, offset,
 * size, sha256, text)
 *
 * No blank stands outside of texts, so that `"supplier":"ID"` can be looked for without parsing.
 * assess/stored.h reads it.
 */
#ifndef NETBOM_REPORT_ATTRIBUTION_H
#define NETBOM_REPORT_ATTRIBUTION_H

#include <stdio.h>

#include "resolve/inventory.h"

#define ATTRIBUTION_SCHEMA "netbom-attribution/1"

/* Appends the attribution to the text. */
void report_attribution_append(const Inventory *inventory, GString *text);
/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_attribution(const Inventory *inventory, FILE *out, GError **error);

#endif

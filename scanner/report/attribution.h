/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The attribution: of a scan, what the lists are held against and no more, so that very many images
 * can be judged again in little time. One line, a JSON object:
 *
 *   schema       "netbom-attribution/1"
 *   image        name, size, sha256, built, directory, complete, coverage (total, understood,
 *                padding, unknown, high_entropy; bytes), problems (their kinds, each once)
 *   rules        SHA-256 of the component rules, of which there were rule_count; suppliers: SHA-256
 *                of the registry
 *   subjects     ref ("image" first, then components), name, version, and attributions: supplier,
 *                role, confidence (0 to 1), reason, proof (location, offset, size, sha256, text)
 *
 * Only attributions that may lead to a verdict are in it. assess/stored.h reads it.
 */
#ifndef NETBOM_REPORT_ATTRIBUTION_H
#define NETBOM_REPORT_ATTRIBUTION_H

#include <stdio.h>

#include "resolve/inventory.h"

#define ATTRIBUTION_SCHEMA "netbom-attribution/1"

/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_attribution(const Inventory *inventory, FILE *out, GError **error);

#endif

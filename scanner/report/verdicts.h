/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The findings as one JSON object:
 *
 *   schema          VERDICTS_SCHEMA
 *   tool, image     which program; which image, how much of it was read (coverage, in bytes)
 *   as-of, jurisdictions, contexts, gate    what was asked
 *   lists, suppliers, rules                 number and SHA-256 of the data
 *   result          judge.h
 *   not-assessable  what the lists ask and no image shows
 *   verdicts        each finding (findings.h) with its fingerprint, the component ("image": the
 *                   image as a whole), the list with instrument, authority, date, address and
 *                   scope, the supplier, the role with its strength, the ownership path, the
 *                   reason, and the proof: place, offset and size in bytes, digest, and `context`,
 *                   the bytes around it in hexadecimal, where the image was at hand
 *   asked           the lists that were asked, with what each gives of a supplier that it names
 */
#ifndef NETBOM_REPORT_VERDICTS_H
#define NETBOM_REPORT_VERDICTS_H

#include <stdio.h>

#include "base/json.h"
#include "resolve/inventory.h"

#define VERDICTS_SCHEMA "netbom-findings/1"

/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_verdicts(const Inventory *inventory, FILE *out, GError **error);
/* The object as one value of a writer, without `asked`: a row of many. */
void report_verdicts_write(const Inventory *inventory, JsonWriter *json);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The verdicts as one JSON object: image, date and choice, data, coverage, `result` (judge.h), what
 * cannot be assessed, and `verdicts`: each with the component ("image": the image as a whole), the
 * list with instrument, authority, date, address and scope, the supplier, the role with its
 * strength, the ownership path, the reason, and the bytes that prove it.
 */
#ifndef NETBOM_REPORT_VERDICTS_H
#define NETBOM_REPORT_VERDICTS_H

#include <stdio.h>

#include "base/json.h"
#include "resolve/inventory.h"

/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_verdicts(const Inventory *inventory, FILE *out, GError **error);
/* The object as one value of a writer. */
void report_verdicts_write(const Inventory *inventory, JsonWriter *json);

#endif

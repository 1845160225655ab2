/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scan record as a file: the JSON lines that scan_record_load() reads, and the tail
 * (worker/record-tail.h). */
#ifndef NETBOM_REPORT_RECORD_H
#define NETBOM_REPORT_RECORD_H

#include <stdio.h>

#include "resolve/inventory.h"

/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_record(const Inventory *inventory, FILE *out, GError **error);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scan record as a file: the JSON lines that scan_record_load() reads. */
#ifndef NETBOM_REPORT_RECORD_H
#define NETBOM_REPORT_RECORD_H

#include <stdio.h>

#include "worker/record.h"

/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_record(const ScanRecord *record, FILE *out, GError **error);

#endif

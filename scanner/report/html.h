/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The report as one HTML file that needs nothing beside it: what a person reads, files and prints.
 *
 * Its content security policy allows its own style and script by their SHA-256 and nothing else: no
 * address is fetched, and markup that got into it could not run. All data is text in the document,
 * none is in the script. Without script everything is there but filter and sort.
 *
 * Evidence shows the bytes around it where the inventory has them (report/proof-bytes.h).
 */
#ifndef NETBOM_REPORT_HTML_H
#define NETBOM_REPORT_HTML_H

#include <stdio.h>

#include "resolve/inventory.h"

/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_html(const Inventory *inventory, FILE *out, GError **error);

#endif

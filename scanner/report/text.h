/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The report that a person reads in a terminal: what the image is, how much of it was read, the
 * designated suppliers first, then who supplied it, what it holds, and what could not be assessed.
 *
 * It says what was found and what was not looked at. It draws no conclusion from finding nothing.
 */
#ifndef NETBOM_REPORT_TEXT_H
#define NETBOM_REPORT_TEXT_H

#include "report/page.h"
#include "resolve/inventory.h"

/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_text(const Inventory *inventory, FILE *out, const TextOptions *options, GError **error);
/* Of it, what the lists say and which data they are from. */
bool report_text_assessment(const Inventory *inventory, FILE *out, const TextOptions *options,
                            GError **error);

#endif

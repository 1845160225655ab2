/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the lists of two days say of one image, compared. */
#ifndef NETBOM_COMMANDS_ASSESS_CHANGE_H
#define NETBOM_COMMANDS_ASSESS_CHANGE_H

#include <stdbool.h>

#include "resolve/inventory.h"

/* What stands above the rows of text. */
#define ASSESS_CHANGE_HEAD                                                                         \
    "change    verdict               was                   since       list"                       \
    "                          supplier              image"

/* Two inventories of one image, both judged. "" if list and supplier are met with the same verdict
 * in both; else a line for each list and supplier that differ, without the last line feed, or one
 * object of JSON: image, sha256, was, now (the results), changes (change: "new", "gone" or
 * "changed"; list, supplier, verdict, was, since). A new string. */
char *assess_change(const Inventory *then, const Inventory *now, const char *sha256, bool json);

#endif

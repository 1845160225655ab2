/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row for one of many images that are judged: of a table, or a line of JSON. */
#ifndef NETBOM_COMMANDS_ASSESS_ROW_H
#define NETBOM_COMMANDS_ASSESS_ROW_H

#include <stdbool.h>

#include "resolve/inventory.h"

/* What stands above the rows of text. */
#define ASSESS_ROW_FORMAT "%-22s %10s  %s"

/* New strings. name: what the image is called in a table. */
char *assess_row(const Inventory *inventory, const char *name, bool json);
char *assess_row_of_error(const char *message, bool json);

#endif

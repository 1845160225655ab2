/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An inventory built by hand, whose texts are an attacker's, for tests of the reports. */
#ifndef NETBOM_TESTS_HOSTILE_INVENTORY_H
#define NETBOM_TESTS_HOSTILE_INVENTORY_H

#include "resolve/inventory.h"

/* Of each file, and of each range of a proof: 64 hexadecimal digits. */
#define HOSTILE_DIGEST "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

/* A character that turns the direction of writing. */
#define HOSTILE_BIDI "\xe2\x80\xae"

/* The caller frees each; the record outlives its inventory. */
ScanRecord *hostile_record(void);
Inventory *hostile_inventory(const ScanRecord *record);
/* Of a record that scan_record_new() gave: an image of which nothing is known. */
Inventory *empty_inventory(ScanRecord *record);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The part of the text report that tells of designated suppliers. */
#ifndef NETBOM_REPORT_TEXT_DESIGNATIONS_H
#define NETBOM_REPORT_TEXT_DESIGNATIONS_H

#include "report/page.h"
#include "resolve/inventory.h"

void text_designations(Page *page, const Inventory *inventory);

#endif

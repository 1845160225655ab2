/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is in an image that a document does not declare. */
#ifndef NETBOM_AUDIT_EXTRAS_H
#define NETBOM_AUDIT_EXTRAS_H

#include "audit/audit.h"
#include "audit/installed.h"

/* Adds to the audit's extras, and counts them. covered: the components (Component*) that claims are
 * about. */
void extras_find(Audit *audit, const Inventory *inventory, const Installed *installed,
                 GHashTable *covered);

#endif

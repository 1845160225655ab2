/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One list, or one supplier with its ownership over time. json NULL: as text on standard output. */
#ifndef NETBOM_COMMANDS_DATA_SHOW_H
#define NETBOM_COMMANDS_DATA_SHOW_H

#include "base/json.h"
#include "commands/knowledge.h"

void show_list(const Designation *list, const Registry *registry, JsonWriter *json);
void show_supplier(const Supplier *supplier, const Knowledge *knowledge, JsonWriter *json);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The inventory: its memory. */
#include "resolve/inventory.h"

#include <math.h>
#include <stdarg.h>
#include <string.h>

static const char *const ROLE_NAMES[] = {
    "made-by",        "product-of",  "silicon-of", "module-of", "compiled-with",
    "contributed-by", "packaged-by", "supports",   "mentions",  "denies"};

const char *
role_name(Role role)
{
    return ROLE_NAMES[role];
}

bool
role_parse(const char *word, Role *ret_role)
{
    for (guint i = 0; i < G_N_ELEMENTS(ROLE_NAMES); i++)
        if (strcmp(ROLE_NAMES[i], word) == 0) {
            *ret_role = (Role)i;
            return true;
        }
    return false;
}

double
confidence_shown(double confidence)
{
    /* The small part makes up for decimals that have no exact binary form, such as 0.29. */
    return floor(CLAMP(confidence, 0, 1) * 100 + 1e-6) / 100;
}

const Occurrence *
proof_place(const Occurrence *proof, const Component *component)
{
    if (proof->node != RECORD_NONE)
        return proof;
    return component != NULL && component->occurrences->len > 0
               ? &g_array_index(component->occurrences, Occurrence, 0)
               : NULL;
}

static void
component_free(gpointer data)
{
    Component *component = data;
    g_array_unref(component->occurrences);
    g_ptr_array_unref(component->attributions);
    g_ptr_array_unref(component->designations);
    g_ptr_array_unref(component->depends);
    g_free(component);
}

Inventory *
inventory_new(const ScanRecord *record)
{
    Inventory *inventory = g_new0(Inventory, 1);
    inventory->record = record;
    inventory->components = g_ptr_array_new_with_free_func(component_free);
    inventory->set_aside = g_array_new(FALSE, FALSE, sizeof(SetAside));
    inventory->packaged = g_hash_table_new(NULL, NULL);
    inventory->attributions = g_ptr_array_new_with_free_func(g_free);
    inventory->designations = g_ptr_array_new_with_free_func(g_free);
    inventory->text = g_string_chunk_new(16384);
    inventory->not_assessable = g_ptr_array_new();
    inventory->asked = g_ptr_array_new();
    inventory->as_of = inventory->jurisdictions = inventory->contexts = "";
    inventory->rules_digest = inventory->suppliers_digest = inventory->lists_digest = "";
    return inventory;
}

void
inventory_free(Inventory *inventory)
{
    if (!inventory)
        return;
    g_ptr_array_unref(inventory->components);
    g_array_unref(inventory->set_aside);
    g_hash_table_unref(inventory->packaged);
    g_ptr_array_unref(inventory->attributions);
    g_ptr_array_unref(inventory->designations);
    g_ptr_array_unref(inventory->not_assessable);
    g_ptr_array_unref(inventory->asked);
    g_string_chunk_free(inventory->text);
    g_free(inventory);
}

Component *
inventory_add(Inventory *inventory)
{
    Component *component = g_new0(Component, 1);
    component->occurrences = g_array_new(FALSE, FALSE, sizeof(Occurrence));
    component->attributions = g_ptr_array_new_with_free_func(g_free);
    component->designations = g_ptr_array_new_with_free_func(g_free);
    component->depends = g_ptr_array_new();
    component->main_node = RECORD_NONE;
    component->type = "application";
    g_ptr_array_add(inventory->components, component);
    return component;
}

const char *
inventory_text(Inventory *inventory, const char *text)
{
    return text ? g_string_chunk_insert_const(inventory->text, text) : NULL;
}

const char *
inventory_printf(Inventory *inventory, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    return g_string_chunk_insert_const(inventory->text, text);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attribution of components and of the image. */
#include "attribute/attribute.h"

#include <string.h>

#include "attribute/attribute-private.h"
#include "attribute/places.h"

Attribution *
attribution_add(Attributor *attributor, GPtrArray *to, const Supplier *supplier, Role role,
                double confidence, const char *reason)
{
    for (guint i = 0; i < to->len; i++) {
        Attribution *known = g_ptr_array_index(to, i);
        if (strcmp(known->supplier, supplier->id) != 0 || known->role != role)
            continue;
        if (confidence <= known->confidence)
            return known;
        known->confidence = confidence;
        known->reason = inventory_text(attributor->inventory, reason);
        return known;
    }
    Attribution *attribution = g_new0(Attribution, 1);
    attribution->supplier = inventory_text(attributor->inventory, supplier->id);
    attribution->supplier_name = inventory_text(attributor->inventory, supplier->legal_name);
    attribution->country = inventory_text(attributor->inventory, supplier->country);
    attribution->role = role;
    attribution->confidence = confidence;
    attribution->reason = inventory_text(attributor->inventory, reason);
    attribution->proof = (Occurrence){.node = RECORD_NONE};
    g_ptr_array_add(to, attribution);
    return attribution;
}

void
attribution_prove(Attributor *attributor, Attribution *attribution, const RecordEvidence *evidence,
                  const char *text)
{
    attribution->proof = (Occurrence){
        evidence->node,         evidence->offset, evidence->size,
        evidence->kind,         evidence->sha256, inventory_text(attributor->inventory, text),
        attribution->confidence};
}

void
attribution_prove_at(Attributor *attributor, Attribution *attribution, double confidence,
                     const RecordEvidence *evidence, const char *text)
{
    if (confidence >= attribution->confidence)
        attribution_prove(attributor, attribution, evidence, text);
}

static gint
attribution_compare(gconstpointer a, gconstpointer b)
{
    const Attribution *x = *(Attribution *const *)a, *y = *(Attribution *const *)b;
    if (x->confidence != y->confidence)
        return x->confidence > y->confidence ? -1 : 1;
    if (x->role != y->role)
        return x->role < y->role ? -1 : 1;
    return strcmp(x->supplier, y->supplier);
}

/* A component that is known by name is its project's, whatever names stand inside it. */
static void
attribute_identity(Attributor *attributor, Component *component)
{
    const Supplier *maker = component->manufacturer
                                ? registry_lookup(attributor->registry, component->manufacturer)
                                : NULL;
    if (!maker)
        return;
    component->manufacturer_name = inventory_text(attributor->inventory, maker->legal_name);
    if (maker->domains && maker->domains[0])
        component->manufacturer_url =
            inventory_printf(attributor->inventory, "https://%s", maker->domains[0]);
    Attribution *attribution = attribution_add(
        attributor, component->attributions, maker, ROLE_MADE_BY, component->confidence,
        "the component is identified, and this is its maker");
    if (component->occurrences->len > 0)
        attribution->proof = g_array_index(component->occurrences, Occurrence, 0);
}

/* The address of a package's maintainer says who packaged it, never who made it. */
static void
attribute_packager(Attributor *attributor, Component *component)
{
    Match match;
    if (!component->maintainer)
        return;
    const char *at = strrchr(component->maintainer, '@');
    g_autofree char *host = at ? g_strndup(at + 1, strcspn(at + 1, "> \t\r\n,")) : NULL;
    if (!host || !registry_match_domain(attributor->registry, host, &match) ||
        match.suppliers->len != 1 || place_is_mailbox(host, strlen(host)))
        return;
    attribution_add(attributor, component->attributions, g_ptr_array_index(match.suppliers, 0),
                    ROLE_PACKAGED_BY, 0.9, "the maintainer's address in the package database");
}

void
attribute(Inventory *inventory, const Registry *registry, const ModuleNames *modules)
{
    Attributor attributor = {inventory, registry, modules, NULL, NULL};
    for (guint i = 0; i < inventory->components->len; i++) {
        Component *component = g_ptr_array_index(inventory->components, i);
        attribute_identity(&attributor, component);
        attribute_packager(&attributor, component);
    }
    attribute_modules(&attributor);
    attribute_files(&attributor);
    attribute_image(&attributor);
    for (guint i = 0; i < inventory->components->len; i++) {
        Component *component = g_ptr_array_index(inventory->components, i);
        g_ptr_array_sort(component->attributions, attribution_compare);
    }
    g_ptr_array_sort(inventory->attributions, attribution_compare);
}

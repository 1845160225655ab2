/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Kernel modules: who wrote those that are no part of Linux. An author line in a module of Linux is
 * a contribution to Linux and is left out, whoever the author works for.
 */
#include <string.h>

#include "attribute/attribute-private.h"
#include "attribute/places.h"

/* A module that Linux could not take (its licence) and whose author is named with a corporate form.
 */
#define STRENGTH_PROPRIETARY 0.85
/* The same with a bare name or an address. */
#define STRENGTH_PROPRIETARY_NAME 0.75
/* Of a licence that Linux takes: it may be a port of open source by somebody else, so it is a lead.
 */
#define STRENGTH_FREE      0.45
#define STRENGTH_FREE_NAME 0.30

/* Whether the line is a person's name in which a firm's name is the first one: that word, one more
 * word that is nothing a firm has, and then the end or an address. */
static bool
is_person(const char *author, const Match *match)
{
    static const char *const FIRMS[] = {"Team",         "Group",         "Software", "Technology",
                                        "Technologies", "Tech",          "Drivers",  "Driver",
                                        "Digital",      "Semiconductor", "Dev",      "Wireless",
                                        "Networks",     "Electronics"};
    const char *next = author + match->end;
    if (match->start != 0 || next[0] != ' ' || !g_ascii_isupper(next[1]) ||
        !g_ascii_islower(next[2]))
        return false;
    gsize size = 1;
    while (g_ascii_islower(next[1 + size]))
        size++;
    for (gsize i = 0; i < G_N_ELEMENTS(FIRMS); i++)
        if (strlen(FIRMS[i]) == size && strncmp(next + 1, FIRMS[i], size) == 0)
            return false;
    const char *rest = next + 1 + size;
    rest += strspn(rest, " ");
    return *rest == '\0' || *rest == '<' || *rest == ',' || *rest == '(';
}

/* The supplier that an author line names, or NULL. A legal name is surer than a bare one or an
 * address. */
static const Supplier *
author_supplier(const Registry *registry, const char *author, bool *ret_legal)
{
    g_autoptr(GArray) names = registry_find_names(registry, author, strlen(author));
    const Supplier *named = NULL;
    *ret_legal = false;
    for (guint i = 0; i < names->len; i++) {
        const Match *match = &g_array_index(names, Match, i);
        if (match->suppliers->len != 1)
            continue;
        if (match->kind == MATCH_LEGAL_NAME) {
            *ret_legal = true;
            return g_ptr_array_index(match->suppliers, 0);
        }
        if (match->kind == MATCH_ALIAS && !named && !is_person(author, match))
            named = g_ptr_array_index(match->suppliers, 0);
    }
    g_autoptr(GArray) hosts = registry_find_domains(registry, author, strlen(author));
    for (guint i = 0; i < hosts->len && !named; i++) {
        const Match *match = &g_array_index(hosts, Match, i);
        if (match->suppliers->len == 1 &&
            !place_is_mailbox(author + match->start, match->end - match->start))
            named = g_ptr_array_index(match->suppliers, 0);
    }
    return named;
}

/* The component of a module. */
static Component *
component_of(const Inventory *inventory, guint32 node)
{
    for (guint i = 0; i < inventory->components->len; i++) {
        Component *component = g_ptr_array_index(inventory->components, i);
        if (strcmp(component->type, "device-driver") != 0)
            continue;
        for (guint k = 0; k < component->occurrences->len; k++)
            if (g_array_index(component->occurrences, Occurrence, k).node == node)
                return component;
    }
    return NULL;
}

static void
attribute_author(Attributor *attributor, const Module *module, const RecordEvidence *evidence)
{
    Component *component = component_of(attributor->inventory, module->node);
    const char *author = record_evidence_get(evidence, "value");
    bool legal;
    const Supplier *supplier = author_supplier(attributor->registry, author, &legal);
    if (!component || !supplier)
        return;
    double strength = module->proprietary
                          ? (legal ? STRENGTH_PROPRIETARY : STRENGTH_PROPRIETARY_NAME)
                          : (legal ? STRENGTH_FREE : STRENGTH_FREE_NAME);
    g_autofree char *reason = g_strdup_printf(
        "the author of a kernel module that is no part of Linux (%s%s)",
        module->intree ? "built in the vendor's own tree" : "built outside its tree",
        module->proprietary ? ", licence not free" : "");
    Attribution *attribution = attribution_add(attributor, component->attributions, supplier,
                                               ROLE_MADE_BY, strength, reason);
    attribution_prove_at(attributor, attribution, strength, evidence, author);
    /* A lead names nobody. */
    if (strength >= STRENGTH_PROPRIETARY_NAME && !component->manufacturer) {
        component->manufacturer = attribution->supplier;
        component->manufacturer_name = attribution->supplier_name;
    }
}

void
attribute_modules(Attributor *attributor)
{
    const GPtrArray *all = record_evidence_of(attributor->inventory->record, "modinfo");
    g_autoptr(GArray) modules = modules_of(attributor->inventory->record, attributor->modules);
    guint at = 0;
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        if (g_strcmp0(record_evidence_get(evidence, "key"), "author") != 0)
            continue;
        /* Modules stand in the order of their evidence. */
        while (at < modules->len && g_array_index(modules, Module, at).node != evidence->node)
            at++;
        const Module *module = at < modules->len ? &g_array_index(modules, Module, at) : NULL;
        if (module && record_evidence_get(evidence, "value") && module_is_foreign(module))
            attribute_author(attributor, module, evidence);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Puts what the lists say into words of properties. */
#include "report/designation-properties.h"

#include <string.h>

#include "assess/judge.h"
#include "report/location.h"

static char *
place_text(const ScanRecord *record, const Occurrence *proof)
{
    if (proof == NULL)
        return g_strdup("");
    g_autofree char *location = location_text(record, proof->node);
    return g_strdup_printf(" %s offset=%" G_GUINT64_FORMAT " size=%" G_GUINT64_FORMAT "%s%s",
                           location, proof->offset, proof->size,
                           proof->sha256 != NULL ? " bytes=" : "",
                           proof->sha256 != NULL ? proof->sha256 : "");
}

GArray *
designation_hit_properties(const ScanRecord *record, const Component *component,
                           const GPtrArray *designations)
{
    GArray *properties = properties_new();
    for (guint i = 0; designations != NULL && i < designations->len; i++) {
        const DesignationHit *hit = g_ptr_array_index(designations, i);
        properties_take_once(properties, "netbom:designation",
                             g_strdup_printf("%s %s %s", hit->list, hit->verdict, hit->supplier));
    }
    for (guint i = 0; designations != NULL && i < designations->len; i++) {
        const DesignationHit *hit = g_ptr_array_index(designations, i);
        g_autofree char *place = place_text(record, proof_place(&hit->proof, component));
        char strength[G_ASCII_DTOSTR_BUF_SIZE];
        g_ascii_formatd(strength, sizeof strength, "%.2f", confidence_shown(hit->confidence));
        properties_take_once(properties, "netbom:designation:ground",
                             g_strdup_printf("%s %s since=%s %s %s %s%s", hit->list, hit->supplier,
                                             hit->since != NULL ? hit->since : "unknown",
                                             hit->attributed, role_name(hit->role), strength,
                                             place));
        properties_take_once(properties, "netbom:designation:reason",
                             g_strdup_printf("%s %s: %s%s%s", hit->list, hit->supplier, hit->path,
                                             *hit->path != '\0' ? "; " : "",
                                             hit->reason != NULL ? hit->reason : ""));
    }
    return properties;
}

static void
add_list(GArray *properties, const DesignationHit *hit)
{
    properties_take_once(properties, "netbom:list",
                         g_strdup_printf("%s jurisdiction=%s binding=%s url=%s", hit->list,
                                         hit->jurisdiction != NULL ? hit->jurisdiction : "unknown",
                                         hit->binding ? "yes" : "no",
                                         hit->url != NULL ? hit->url : "unknown"));
    properties_take_once(properties, "netbom:list:instrument",
                         g_strdup_printf("%s: %s; %s", hit->list,
                                         hit->instrument != NULL ? hit->instrument : "",
                                         hit->authority != NULL ? hit->authority : ""));
    properties_take_once(
        properties, "netbom:list:scope",
        g_strdup_printf("%s: %s", hit->list, hit->scope != NULL ? hit->scope : ""));
}

static void
add_lists(GArray *properties, GHashTable *seen, const GPtrArray *hits)
{
    for (guint i = 0; hits != NULL && i < hits->len; i++) {
        const DesignationHit *hit = g_ptr_array_index(hits, i);
        if (g_hash_table_add(seen, (gpointer)hit->list))
            add_list(properties, hit);
    }
}

GArray *
designation_judgement_properties(const Inventory *inventory)
{
    GArray *properties = properties_new();
    const char *chosen = inventory->jurisdictions, *contexts = inventory->contexts;
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

    properties_take_once(properties, "netbom:as-of", g_strdup(inventory->as_of));
    properties_take_once(properties, "netbom:jurisdictions",
                         g_strdup(chosen != NULL && *chosen != '\0' ? chosen : "all"));
    properties_take_once(properties, "netbom:contexts",
                         g_strdup(contexts != NULL && *contexts != '\0' ? contexts : "not stated"));
    properties_take_once(properties, "netbom:rules:digest", g_strdup(inventory->rules_digest));
    properties_add_uint(properties, "netbom:rules:count", inventory->n_rules);
    properties_take_once(properties, "netbom:suppliers:digest",
                         g_strdup(inventory->suppliers_digest));
    properties_add_uint(properties, "netbom:suppliers:count", inventory->n_suppliers);
    properties_take_once(properties, "netbom:lists:digest", g_strdup(inventory->lists_digest));
    properties_add_uint(properties, "netbom:lists:count", inventory->n_lists);
    properties_take_once(properties, "netbom:result", g_strdup(judge_result(inventory)));
    for (guint i = 0; i < inventory->not_assessable->len; i++)
        properties_take_once(properties, "netbom:not-assessable",
                             g_strdup(g_ptr_array_index(inventory->not_assessable, i)));
    add_lists(properties, seen, inventory->designations);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        add_lists(properties, seen, component->designations);
    }
    return properties;
}

bool
designation_is_property(const char *name)
{
    static const char *const NAMES[] = {"netbom:as-of",
                                        "netbom:jurisdictions",
                                        "netbom:contexts",
                                        "netbom:rules:digest",
                                        "netbom:rules:count",
                                        "netbom:suppliers:digest",
                                        "netbom:suppliers:count",
                                        "netbom:lists:digest",
                                        "netbom:lists:count",
                                        "netbom:result",
                                        "netbom:not-assessable",
                                        "netbom:list",
                                        "netbom:list:instrument",
                                        "netbom:list:scope",
                                        "netbom:designation",
                                        "netbom:designation:ground",
                                        "netbom:designation:reason",
                                        NULL};
    return g_strv_contains(NAMES, name);
}

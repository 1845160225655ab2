/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Checks the designation lists against each other and against the registry. */
#include "assess/designation.h"

#include <string.h>

#include "assess/context.h"

static void problem_add(GPtrArray *problems, const Designation *list, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

static void
problem_add(GPtrArray *problems, const Designation *list, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *what = g_strdup_vprintf(format, args);
    va_end(args);
    g_ptr_array_add(problems, g_strdup_printf("%s.json: %s", list->id, what));
}

static void
order_check(GPtrArray *problems, const Designation *list, PartialDate first, PartialDate second,
            const char *what)
{
    if (date_known(first) && date_known(second) && date_compare(first, second) > 0) {
        problem_add(problems, list, "%s", what);
    }
}

static void
suppliers_check(GPtrArray *problems, const Designation *list, const Registry *registry,
                char *const *ids)
{
    for (; ids != NULL && *ids != NULL; ids++) {
        if (registry_lookup(registry, *ids) == NULL) {
            problem_add(problems, list, "supplier \"%s\" is not in the registry", *ids);
        }
    }
}

static void
list_known(GPtrArray *problems, const Designation *list, const Designations *lists, const char *id)
{
    if (id != NULL && designations_lookup(lists, id) == NULL) {
        problem_add(problems, list, "list \"%s\" does not exist", id);
    }
}

static void
entry_check(GPtrArray *problems, const Designation *list, const Entry *entry,
            const Registry *registry)
{
    char *const supplier[] = {(char *)(guintptr)entry->supplier, NULL};
    suppliers_check(problems, list, registry, supplier);
    suppliers_check(problems, list, registry, entry->ambiguous);
    suppliers_check(problems, list, registry, entry->reported_by);
    order_check(problems, list, entry->since, entry->until, "an entry ends before it begins");
    if (!date_known(entry->since)) {
        problem_add(problems, list, "the entry \"%s\" has no start", entry->designated_name);
    }
}

/* Whether "superseded-by" or "carried-out-by" leads from the list back to it. */
static bool
circle_leads(const Designation *list, const Designations *lists)
{
    const Designation *next = designations_lookup(lists, list->status_list);
    for (guint i = 0; next != NULL && i <= designations_size(lists); i++) {
        if (next == list)
            return true;
        next = designations_lookup(lists, next->status_list);
    }
    return false;
}

static void
form_check(GPtrArray *problems, const Designation *list, const Designations *lists)
{
    for (char **tag = list->scope_tags; tag != NULL && *tag != NULL; tag++)
        if (!context_tag_known(*tag))
            problem_add(problems, list, "the scope tag \"%s\" is not known", *tag);
    if (list->url != NULL && !g_str_has_prefix(list->url, "https://") &&
        !g_str_has_prefix(list->url, "http://"))
        problem_add(problems, list, "the address \"%s\" is none of the web", list->url);
    if (circle_leads(list, lists))
        problem_add(problems, list, "is replaced by itself, over a circle of lists");
    if (list->applies_list != NULL && strcmp(list->applies_list, list->id) == 0)
        problem_add(problems, list, "applies itself");
    for (guint i = 0; i < list->effects->len; i++) {
        const Effect *effect = &g_array_index(list->effects, Effect, i);
        order_check(problems, list, list->adopted, effect->since,
                    "an effect begins before the list was adopted");
    }
}

/* The same supplier twice in the same words and at the same time. */
static void
twice_check(GPtrArray *problems, const Designation *list)
{
    for (guint i = 1; i < list->entries->len; i++)
        for (guint k = 0; k < i; k++) {
            const Entry *a = &g_array_index(list->entries, Entry, k);
            const Entry *b = &g_array_index(list->entries, Entry, i);
            if (a->supplier != NULL && g_strcmp0(a->supplier, b->supplier) == 0 &&
                strcmp(a->designated_name, b->designated_name) == 0 &&
                date_known(a->since) == date_known(b->since) &&
                (!date_known(a->since) || date_compare(a->since, b->since) == 0))
                problem_add(problems, list, "\"%s\" is named twice", b->designated_name);
        }
}

static void
list_check(GPtrArray *problems, const Designation *list, const Designations *lists,
           const Registry *registry)
{
    list_known(problems, list, lists, list->status_list);
    list_known(problems, list, lists, list->applies_list);
    order_check(problems, list, list->adopted, list->effective,
                "takes effect before it was adopted");
    order_check(problems, list, list->effective, list->sunset, "ends before it takes effect");
    form_check(problems, list, lists);
    twice_check(problems, list);
    if (!list->has_source) {
        problem_add(problems, list, "names no source and no address");
    }
    for (guint i = 0; i < list->entries->len; i++) {
        entry_check(problems, list, &g_array_index(list->entries, Entry, i), registry);
    }
}

GPtrArray *
designation_check(const Designations *lists, const Registry *registry)
{
    GPtrArray *problems = registry_check(registry);
    for (guint i = 0; i < designations_size(lists); i++) {
        list_check(problems, designations_at(lists, i), lists, registry);
    }
    return problems;
}

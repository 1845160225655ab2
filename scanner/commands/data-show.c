/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Prints one list or one supplier. */
#include "commands/data-show.h"

#include <stdio.h>
#include <string.h>

#include "attribute/ownership.h"

/* A line "label  value", or a field; nothing if there is no value. */
static void
put(JsonWriter *json, const char *key, const char *value)
{
    if (value == NULL || *value == '\0')
        return;
    if (json != NULL)
        json_field_string(json, key, value);
    else
        printf("%-14s %s\n", key, value);
}

static void
put_date(JsonWriter *json, const char *key, PartialDate date)
{
    char text[DATE_TEXT_SIZE];
    if (date_known(date))
        put(json, key, date_format(date, text));
}

static void
put_words(JsonWriter *json, const char *key, char *const *words)
{
    if (words == NULL || words[0] == NULL)
        return;
    if (json == NULL) {
        g_autofree char *text = g_strjoinv(", ", (char **)(guintptr)words);
        put(NULL, key, text);
        return;
    }
    json_field_array(json, key);
    for (; *words != NULL; words++)
        json_put_string(json, *words);
    json_end_array(json);
}

static char *
span_text(PartialDate from, PartialDate to)
{
    char a[DATE_TEXT_SIZE], b[DATE_TEXT_SIZE];
    if (!date_known(from) && !date_known(to))
        return g_strdup("dates not known");
    if (!date_known(to))
        return g_strdup_printf("from %s", date_format(from, a));
    return g_strdup_printf("from %s until %s", date_format(from, a), date_format(to, b));
}

/* ---- a list ---- */

static const char *
entry_subject(const Entry *entry)
{
    switch (entry->selector) {
    case SELECTOR_NAMED:
        return entry->supplier;
    case SELECTOR_COUNTRY:
        return "by country of the supplier";
    case SELECTOR_PLACE_OF_PRODUCTION:
        return "by place of production";
    case SELECTOR_CRITERIA:
        break;
    }
    return "by criteria";
}

/* What the entry says of itself, in words. */
static void
entry_marks(const Entry *entry, GPtrArray *marks)
{
    if (entry->includes_subsidiaries == TERNARY_YES)
        g_ptr_array_add(marks, (gpointer) "with subsidiaries");
    if (entry->selector == SELECTOR_NAMED && entry->includes_subsidiaries == TERNARY_UNSAID)
        g_ptr_array_add(marks, (gpointer) "of subsidiaries the text says nothing");
    if (entry->includes_affiliates)
        g_ptr_array_add(marks, (gpointer) "with affiliates");
    if (entry->includes_parents)
        g_ptr_array_add(marks, (gpointer) "with parents");
    if (entry->purpose_limited)
        g_ptr_array_add(marks, (gpointer) "for certain purposes only");
    if (entry->service_only)
        g_ptr_array_add(marks, (gpointer) "services only");
    if (entry->covers_integration)
        g_ptr_array_add(marks, (gpointer) "with products that integrate it");
    g_ptr_array_add(marks, (gpointer)entry->confidence);
    g_ptr_array_add(marks, NULL);
}

static void
show_entry(const Entry *entry, const Registry *registry, JsonWriter *json)
{
    const Supplier *supplier = registry_lookup(registry, entry->supplier);
    g_autoptr(GPtrArray) marks = g_ptr_array_new();
    entry_marks(entry, marks);
    if (json != NULL) {
        json_begin_object(json);
        json_field_text(json, "supplier", entry->supplier);
        json_field_string(json, "selector", entry_subject(entry));
        json_field_string(json, "designated-name", entry->designated_name);
        put_date(json, "since", entry->since);
        put_date(json, "until", entry->until);
        json_field_text(json, "scope-note", entry->scope_note);
        put_words(json, "marks", (char *const *)marks->pdata);
        json_end_object(json);
        return;
    }
    g_autofree char *span = span_text(entry->since, entry->until);
    g_autofree char *words = g_strjoinv("; ", (char **)marks->pdata);
    printf("  %s: %s%s%s%s\n      %s; %s\n", entry_subject(entry), entry->designated_name,
           supplier != NULL ? " (" : "", supplier != NULL ? supplier->country : "",
           supplier != NULL ? ")" : "", span, words);
    if (entry->scope_note != NULL)
        printf("      %s\n", entry->scope_note);
}

static void
show_effects(const Designation *list, JsonWriter *json)
{
    if (json != NULL)
        json_field_array(json, "effects");
    for (guint i = 0; i < list->effects->len; i++) {
        const Effect *effect = &g_array_index(list->effects, Effect, i);
        char since[DATE_TEXT_SIZE];
        date_format(effect->since, since);
        if (json == NULL) {
            printf("%-14s %s, since %s: %s\n", "effect", designation_kind_name(effect->kind), since,
                   effect->what);
            continue;
        }
        json_begin_object(json);
        json_field_string(json, "kind", designation_kind_name(effect->kind));
        json_field_string(json, "since", since);
        json_field_string(json, "what", effect->what);
        json_end_object(json);
    }
    if (json != NULL)
        json_end_array(json);
}

void
show_list(const Designation *list, const Registry *registry, JsonWriter *json)
{
    g_autofree char *status = g_strdup_printf("%s%s%s", designation_status_name(list->status),
                                              list->status_list != NULL ? " " : "",
                                              list->status_list != NULL ? list->status_list : "");
    if (json != NULL)
        json_begin_object(json);
    put(json, "id", list->id);
    put(json, "jurisdiction", list->jurisdiction);
    put(json, "authority", list->authority);
    put(json, "instrument", list->instrument);
    put(json, "kind", designation_kind_name(list->kind));
    put(json, "binding", list->binding ? "yes" : "no");
    put(json, "binds", list->binds);
    put(json, "scope", list->scope);
    put_words(json, "scope-tags", list->scope_tags);
    put(json, "status", status);
    put(json, "applies", list->applies_list);
    put_date(json, "adopted", list->adopted);
    put_date(json, "effective", list->effective);
    put_date(json, "sunset", list->sunset);
    show_effects(list, json);
    put(json, "incomplete", list->incomplete ? "yes: entries of the text are missing here" : "no");
    put(json, "url", list->url);
    put(json, "url-checked", list->url_checked ? "yes" : "no: the address is from memory");
    put(json, "confidence", list->confidence);
    put(json, "note", list->note);
    if (json != NULL)
        json_field_array(json, "entries");
    else
        printf("\n%u entries\n", list->entries->len);
    for (guint i = 0; i < list->entries->len; i++)
        show_entry(&g_array_index(list->entries, Entry, i), registry, json);
    if (json != NULL) {
        json_end_array(json);
        json_end_object(json);
    }
}

/* ---- a supplier ---- */

static void
show_relation(const Supplier *of, const Relation *relation, JsonWriter *json)
{
    g_autofree char *span = span_text(relation->valid_from, relation->valid_to);
    if (json == NULL) {
        printf("  %s: %s of %s, %s\n", of->id, relation_name(relation->kind), relation->to, span);
        return;
    }
    json_begin_object(json);
    json_field_string(json, "supplier", of->id);
    json_field_string(json, "relation", relation_name(relation->kind));
    json_field_string(json, "to", relation->to);
    put_date(json, "from", relation->valid_from);
    put_date(json, "until", relation->valid_to);
    json_end_object(json);
}

/* Its own relations, then those of others to it. */
static void
show_relations(const Supplier *supplier, const Registry *registry, JsonWriter *json)
{
    if (json != NULL)
        json_field_array(json, "relations");
    else
        printf("\nrelations\n");
    for (guint i = 0; i < supplier->n_relations; i++)
        show_relation(supplier, &supplier->relations[i], json);
    for (guint i = 0; i < registry_size(registry); i++) {
        const Supplier *other = registry_at(registry, i);
        for (guint k = 0; k < other->n_relations; k++) {
            const Relation *relation = &other->relations[k];
            if (strcmp(relation->to, supplier->id) == 0)
                show_relation(other, relation, json);
        }
    }
    if (json != NULL)
        json_end_array(json);
}

/* The days on which ownership of the supplier, or of an owner, changed. */
static void
changes_add(const Registry *registry, const char *id, GHashTable *seen, GArray *days)
{
    const Supplier *supplier = registry_lookup(registry, id);
    if (supplier == NULL || !g_hash_table_add(seen, (gpointer)supplier->id))
        return;
    for (guint i = 0; i < supplier->n_relations; i++) {
        const Relation *relation = &supplier->relations[i];
        if (!relation_is_ownership(relation->kind))
            continue;
        if (date_known(relation->valid_from))
            g_array_append_val(days, relation->valid_from);
        if (date_known(relation->valid_to))
            g_array_append_val(days, relation->valid_to);
        changes_add(registry, relation->to, seen, days);
    }
}

static gint
day_compare(gconstpointer a, gconstpointer b)
{
    return date_compare(*(const PartialDate *)a, *(const PartialDate *)b);
}

static void
show_owners(const Registry *registry, const char *id, PartialDate day, const char *label,
            JsonWriter *json)
{
    g_autoptr(GPtrArray) owners = ownership_at(registry, id, day);
    if (json != NULL) {
        json_begin_object(json);
        json_field_string(json, "from", label);
        json_field_array(json, "owners");
    } else {
        printf("  from %s%s\n", label, owners->len == 0 ? ": no owner is known" : "");
    }
    for (guint i = 0; i < owners->len; i++) {
        const OwnershipPath *path = g_ptr_array_index(owners, i);
        if (json == NULL)
            printf("      %s%s\n", path->text, path->control ? "" : " (no control)");
        else
            json_put_string(json, path->text);
    }
    if (json != NULL) {
        json_end_array(json);
        json_end_object(json);
    }
}

static void
show_ownership(const Supplier *supplier, const Registry *registry, JsonWriter *json)
{
    static const PartialDate first = {1900, 1, 1};
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GArray) days = g_array_new(FALSE, FALSE, sizeof(PartialDate));
    char text[DATE_TEXT_SIZE];

    changes_add(registry, supplier->id, seen, days);
    g_array_sort(days, day_compare);
    if (json != NULL)
        json_field_array(json, "ownership");
    else
        printf("\nownership over time\n");
    show_owners(registry, supplier->id, first, "the first", json);
    for (guint i = 0; i < days->len; i++) {
        PartialDate day = g_array_index(days, PartialDate, i);
        if (i == 0 || date_compare(g_array_index(days, PartialDate, i - 1), day) != 0)
            show_owners(registry, supplier->id, day, date_format(day, text), json);
    }
    if (json != NULL)
        json_end_array(json);
}

/* The entries of lists that name it. */
static void
show_designations(const Supplier *supplier, const Designations *lists, JsonWriter *json)
{
    if (json != NULL)
        json_field_array(json, "named-by");
    else
        printf("\nnamed by\n");
    for (guint i = 0; i < designations_size(lists); i++) {
        const Designation *list = designations_at(lists, i);
        for (guint k = 0; k < list->entries->len; k++) {
            const Entry *entry = &g_array_index(list->entries, Entry, k);
            g_autofree char *span = span_text(entry->since, entry->until);
            if (g_strcmp0(entry->supplier, supplier->id) != 0)
                continue;
            if (json == NULL) {
                printf("  %s (%s, %s), %s\n", list->id, list->jurisdiction,
                       designation_status_name(list->status), span);
                continue;
            }
            json_begin_object(json);
            json_field_string(json, "list", list->id);
            json_field_string(json, "status", designation_status_name(list->status));
            put_date(json, "since", entry->since);
            put_date(json, "until", entry->until);
            json_end_object(json);
        }
    }
    if (json != NULL)
        json_end_array(json);
}

void
show_supplier(const Supplier *supplier, const Knowledge *knowledge, JsonWriter *json)
{
    if (json != NULL)
        json_begin_object(json);
    put(json, "id", supplier->id);
    put(json, "name", supplier->legal_name);
    put(json, "kind", supplier->is_project ? "project" : "company");
    put(json, "country", supplier->country);
    put(json, "sector", supplier->sector);
    put_words(json, "aliases", supplier->aliases);
    put_words(json, "native", supplier->native);
    put_words(json, "domains", supplier->domains);
    put_words(json, "cpe-vendors", supplier->cpe_vendors);
    put_words(json, "devicetree", supplier->dt_prefixes);
    put_words(json, "usb", supplier->usb_vendor_ids);
    put_words(json, "pci", supplier->pci_vendor_ids);
    put_words(json, "certificate-o", supplier->cert_o);
    put(json, "note", supplier->note);
    show_relations(supplier, knowledge->registry, json);
    show_ownership(supplier, knowledge->registry, json);
    show_designations(supplier, knowledge->lists, json);
    if (json != NULL)
        json_end_object(json);
}

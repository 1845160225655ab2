/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loads designation lists. */
#include "assess/designation.h"

#include <string.h>

#include "attribute/datadir.h"

#define DESIGNATION_SCHEMA "netbom-designation/1"

struct Designations {
    GPtrArray *folders; /* of DataDir: first our own, then those that were added */
    GPtrArray *lists;   /* of Designation, by id */
    GHashTable *by_id;
    char *digest;
};

static const char *const kind_names[] = {
    [DESIGNATION_BINDING_PROHIBITION] = "binding-prohibition",
    [DESIGNATION_FUNDING_PROHIBITION] = "funding-prohibition",
    [DESIGNATION_PROCUREMENT_RESTRICTION] = "procurement-restriction",
    [DESIGNATION_HIGH_RISK_FINDING] = "high-risk-finding",
    [DESIGNATION_RECOMMENDATION] = "recommendation",
    [DESIGNATION_AUTHORISATION_REGIME] = "authorisation-regime",
    [DESIGNATION_TRADE_RESTRICTION] = "trade-restriction",
};

static const char *const status_names[] = {
    [STATUS_IN_FORCE] = "in-force",
    [STATUS_ENACTED_NOT_YET_EFFECTIVE] = "enacted-not-yet-effective",
    [STATUS_SUPERSEDED] = "superseded-by",
    [STATUS_CARRIED_OUT] = "carried-out-by",
    [STATUS_WITHDRAWN] = "withdrawn",
    [STATUS_PROPOSED] = "proposed",
    [STATUS_CONTESTED] = "contested",
    [STATUS_CASE_SPECIFIC] = "case-specific",
    [STATUS_UNVERIFIED] = "unverified",
};

static const char *const selector_names[] = {
    [SELECTOR_NAMED] = "named",
    [SELECTOR_COUNTRY] = "supplier-country",
    [SELECTOR_PLACE_OF_PRODUCTION] = "place-of-production",
    [SELECTOR_CRITERIA] = "criteria",
};

static const char *const confidence_names[] = {"verified-in-source", "partly-verified",
                                               "from-knowledge"};

const char *
designation_kind_name(DesignationKind kind)
{
    return kind_names[kind];
}

const char *
designation_status_name(DesignationStatus status)
{
    return status_names[status];
}

static void
designation_free(gpointer data)
{
    Designation *list = data;
    g_array_unref(list->effects);
    g_array_unref(list->entries);
    g_free(list);
}

/* --- Parsing --- */

static bool
word_parse(const DataFile *file, DataNode object, const char *key, const char *const *words,
           gsize n_words, guint *ret_index, GError **error)
{
    const char *word = NULL;
    if (!datadir_text(file, object, key, true, &word, error)) {
        return false;
    }
    for (gsize i = 0; i < n_words; i++) {
        if (strcmp(words[i], word) == 0) {
            *ret_index = (guint)i;
            return true;
        }
    }
    return datadir_fail(error, file, "\"%s\": \"%s\" is not known", key, word);
}

/* The "level" of the "confidence" object. */
static bool
confidence_parse(const DataFile *file, DataNode object, const char **ret_level,
                 bool *ret_has_source, GError **error)
{
    bool ok = true;
    const DataNode confidence = datadir_object(file, object, "confidence", &ok, error);
    if (data_node_type(confidence) == DATA_ABSENT) {
        return ok ? datadir_fail(error, file, "\"confidence\" is missing") : false;
    }
    guint level = 0;
    if (!word_parse(file, confidence, "level", confidence_names, G_N_ELEMENTS(confidence_names),
                    &level, error)) {
        return false;
    }
    *ret_level = confidence_names[level];
    if (data_node_count(data_node_get(confidence, "sources")) > 0) {
        *ret_has_source = true;
    }
    return true;
}

static bool
status_parse(const DataFile *file, DataNode root, Designation *list, GError **error)
{
    const char *status = NULL;
    if (!datadir_text(file, root, "status", true, &status, error)) {
        return false;
    }
    const char *colon = strchr(status, ':');
    const gsize length = colon != NULL ? (gsize)(colon - status) : strlen(status);
    list->status_list = colon != NULL ? colon + 1 : NULL;
    for (gsize i = 0; i < G_N_ELEMENTS(status_names); i++) {
        if (strlen(status_names[i]) == length && memcmp(status_names[i], status, length) == 0) {
            bool names_list = i == STATUS_SUPERSEDED || i == STATUS_CARRIED_OUT;
            if (names_list != (colon != NULL)) {
                return datadir_fail(error, file, "\"status\": \"%.*s\" %s", (int)length, status,
                                    names_list ? "names no list" : "cannot name a list");
            }
            list->status = (DesignationStatus)i;
            return true;
        }
    }
    return datadir_fail(error, file, "\"status\": \"%.*s\" is not known", (int)length, status);
}

static bool
effect_parse(const DataFile *file, DataNode object, Designation *list, GError **error)
{
    Effect effect = {.kind = list->kind};
    guint kind = list->kind;
    bool ok =
        datadir_text(file, object, "what", true, &effect.what, error) &&
        datadir_date(file, object, "since", &effect.since, error) &&
        (data_node_type(data_node_get(object, "kind")) == DATA_ABSENT ||
         word_parse(file, object, "kind", kind_names, G_N_ELEMENTS(kind_names), &kind, error));
    if (!ok) {
        return false;
    }
    effect.kind = (DesignationKind)kind;
    g_array_append_val(list->effects, effect);
    return true;
}

static bool
match_parse(const DataFile *file, DataNode object, Entry *entry, GError **error)
{
    bool ok = true;
    const DataNode match = datadir_object(file, object, "match", &ok, error);
    if (data_node_type(match) == DATA_ABSENT) {
        return ok;
    }
    return datadir_texts(file, match, "supplier_country", &entry->countries, error) &&
           datadir_texts(file, match, "supplier_country_not_in", &entry->countries_not_in, error) &&
           datadir_texts(file, match, "behaviour", &entry->behaviours, error);
}

static bool
entry_fill(const DataFile *file, DataNode object, Entry *entry, bool *ret_has_source,
           GError **error)
{
    guint selector = 0;
    bool subsidiaries = false;
    if (!word_parse(file, object, "selector", selector_names, G_N_ELEMENTS(selector_names),
                    &selector, error) ||
        !datadir_text(file, object, "supplier", false, &entry->supplier, error) ||
        !datadir_text(file, object, "designated_name", true, &entry->designated_name, error) ||
        !datadir_date(file, object, "since", &entry->since, error) ||
        !datadir_date(file, object, "until", &entry->until, error) ||
        !datadir_text(file, object, "scope_note", false, &entry->scope_note, error) ||
        !datadir_flag(file, object, "includes_subsidiaries", &subsidiaries, error) ||
        !datadir_flag(file, object, "includes_affiliates", &entry->includes_affiliates, error) ||
        !datadir_flag(file, object, "includes_parents", &entry->includes_parents, error) ||
        !datadir_flag(file, object, "purpose_limited", &entry->purpose_limited, error) ||
        !datadir_flag(file, object, "service_only", &entry->service_only, error) ||
        !datadir_flag(file, object, "covers_integration", &entry->covers_integration, error) ||
        !datadir_texts(file, object, "ambiguous", &entry->ambiguous, error) ||
        !datadir_texts(file, object, "reported_by_third_party", &entry->reported_by, error) ||
        !match_parse(file, object, entry, error) ||
        !confidence_parse(file, object, &entry->confidence, ret_has_source, error)) {
        return false;
    }
    entry->selector = (Selector)selector;
    if (data_node_type(data_node_get(object, "includes_subsidiaries")) == DATA_TRUTH) {
        entry->includes_subsidiaries = subsidiaries ? TERNARY_YES : TERNARY_NO;
    }
    if (entry->selector == SELECTOR_NAMED && entry->supplier == NULL) {
        return datadir_fail(error, file, "the entry \"%s\" is a named one without a supplier",
                            entry->designated_name);
    }
    if (entry->selector == SELECTOR_COUNTRY && entry->countries == NULL &&
        entry->countries_not_in == NULL) {
        return datadir_fail(error, file, "the entry \"%s\" chooses by country and names none",
                            entry->designated_name);
    }
    return true;
}

static bool
entry_parse(const DataFile *file, DataNode object, Designation *list, GError **error)
{
    Entry entry = {0};
    if (!entry_fill(file, object, &entry, &list->has_source, error)) {
        return false;
    }
    g_array_append_val(list->entries, entry);
    return true;
}

typedef bool (*PartParse)(const DataFile *file, DataNode object, Designation *list, GError **error);

static bool
parts_parse(const DataFile *file, DataNode root, const char *key, PartParse parse,
            Designation *list, GError **error)
{
    bool ok = true;
    const DataNode values = datadir_array(file, root, key, &ok, error);
    for (guint i = 0; ok && i < data_node_count(values); i++) {
        const DataNode value = data_node_item(values, i);
        ok = data_node_type(value) == DATA_OBJECT
                 ? parse(file, value, list, error)
                 : datadir_fail(error, file, "\"%s\" holds something that is not an object", key);
    }
    return ok;
}

static bool
designation_fill(const DataFile *file, DataNode root, Designation *list, GError **error)
{
    guint kind = 0;
    if (!datadir_text(file, root, "jurisdiction", true, &list->jurisdiction, error) ||
        !datadir_text(file, root, "authority", true, &list->authority, error) ||
        !datadir_text(file, root, "instrument", true, &list->instrument, error) ||
        !word_parse(file, root, "kind", kind_names, G_N_ELEMENTS(kind_names), &kind, error) ||
        !datadir_text(file, root, "kind_note", false, &list->kind_note, error) ||
        !datadir_flag(file, root, "binding", &list->binding, error) ||
        !datadir_text(file, root, "binds", true, &list->binds, error) ||
        !datadir_text(file, root, "scope", true, &list->scope, error) ||
        !datadir_texts(file, root, "scope_tags", &list->scope_tags, error) ||
        !datadir_date(file, root, "adopted", &list->adopted, error) ||
        !datadir_date(file, root, "effective", &list->effective, error) ||
        !datadir_date(file, root, "sunset", &list->sunset, error) ||
        !datadir_text(file, root, "applies_list", false, &list->applies_list, error) ||
        !datadir_flag(file, root, "incomplete", &list->incomplete, error) ||
        !datadir_text(file, root, "url", false, &list->url, error) ||
        !datadir_flag(file, root, "url_checked", &list->url_checked, error) ||
        !datadir_text(file, root, "note", false, &list->note, error) ||
        !status_parse(file, root, list, error) ||
        !confidence_parse(file, root, &list->confidence, &list->has_source, error)) {
        return false;
    }
    list->kind = (DesignationKind)kind;
    list->has_source = list->has_source || list->url != NULL;
    return parts_parse(file, root, "effects", effect_parse, list, error) &&
           parts_parse(file, root, "entries", entry_parse, list, error);
}

static Designation *
designation_parse(const DataFile *file, GError **error)
{
    Designation *list = g_new0(Designation, 1);
    list->id = file->id;
    list->effects = g_array_new(FALSE, FALSE, sizeof(Effect));
    list->entries = g_array_new(FALSE, FALSE, sizeof(Entry));
    if (!designation_fill(file, file->root, list, error)) {
        designation_free(list);
        return NULL;
    }
    return list;
}

static gint
list_compare(gconstpointer a, gconstpointer b)
{
    const Designation *x = *(Designation *const *)a, *y = *(Designation *const *)b;
    return strcmp(x->id, y->id);
}

/* Takes the folder, which lends the lists their texts. */
static bool
lists_read(Designations *lists, DataDir *dir, GError **error)
{
    g_ptr_array_add(lists->folders, dir);
    for (guint i = 0; i < dir->files->len; i++) {
        const DataFile *file = &g_array_index(dir->files, DataFile, i);
        if (g_hash_table_contains(lists->by_id, file->id)) {
            return datadir_fail(error, file, "there is a list of this id already");
        }
        Designation *list = designation_parse(file, error);
        if (list == NULL) {
            return false;
        }
        g_ptr_array_add(lists->lists, list);
        g_hash_table_insert(lists->by_id, (gpointer)list->id, list);
    }
    g_ptr_array_sort(lists->lists, list_compare);
    return true;
}

Designations *
designations_load(const char *path, const char *compiled, GError **error)
{
    DataDir *dir = datadir_read(path, DESIGNATION_SCHEMA, compiled, error);
    if (dir == NULL) {
        return NULL;
    }
    g_autoptr(Designations) lists = g_new0(Designations, 1);
    lists->folders = g_ptr_array_new_with_free_func((GDestroyNotify)datadir_free);
    lists->lists = g_ptr_array_new_with_free_func(designation_free);
    lists->by_id = g_hash_table_new(g_str_hash, g_str_equal);
    lists->digest = g_strdup(dir->digest);
    return lists_read(lists, dir, error) ? g_steal_pointer(&lists) : NULL;
}

bool
designations_add(Designations *lists, const char *path, GError **error)
{
    DataDir *dir = datadir_read(path, DESIGNATION_SCHEMA, NULL, error);
    if (dir == NULL || !lists_read(lists, dir, error)) {
        return false;
    }
    g_autofree char *both = g_strconcat(lists->digest, dir->digest, NULL);
    g_free(lists->digest);
    lists->digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, both, -1);
    return true;
}

bool
designations_save(const Designations *lists, const char *path, GError **error)
{
    return datadir_save(g_ptr_array_index(lists->folders, 0), path, error);
}

void
designations_free(Designations *lists)
{
    if (lists == NULL) {
        return;
    }
    g_clear_pointer(&lists->by_id, g_hash_table_unref);
    g_ptr_array_unref(lists->lists);
    g_ptr_array_unref(lists->folders);
    g_free(lists->digest);
    g_free(lists);
}

/* --- Access --- */

const char *
designations_digest(const Designations *lists)
{
    return lists->digest;
}

guint
designations_size(const Designations *lists)
{
    return lists->lists->len;
}

const Designation *
designations_at(const Designations *lists, guint index)
{
    return g_ptr_array_index(lists->lists, index);
}

const Designation *
designations_lookup(const Designations *lists, const char *id)
{
    return id == NULL ? NULL : g_hash_table_lookup(lists->by_id, id);
}

bool
designations_has_jurisdiction(const Designations *lists, const char *jurisdiction)
{
    for (guint i = 0; i < lists->lists->len; i++) {
        if (g_ascii_strcasecmp(designations_at(lists, i)->jurisdiction, jurisdiction) == 0) {
            return true;
        }
    }
    return false;
}

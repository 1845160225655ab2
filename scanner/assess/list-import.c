/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes designation lists of tables. */
#include "assess/list-import.h"

#include <jansson.h>
#include <string.h>

#include "base/error.h"

/* Faults that are named before the rest is passed over. */
#define FAULTS_MAX 20

/* ---- CSV ---- */

/* A field that begins with a quote; *at goes behind the closing one. False: it is not closed. */
static bool
quoted_field(const char *content, gsize size, gsize *at, GString *field)
{
    for ((*at)++; *at < size; (*at)++) {
        if (content[*at] != '"') {
            g_string_append_c(field, content[*at]);
            continue;
        }
        if (*at + 1 < size && content[*at + 1] == '"') {
            g_string_append_c(field, '"');
            (*at)++;
            continue;
        }
        (*at)++;
        return true;
    }
    return false;
}

static void
plain_field(const char *content, gsize size, gsize *at, GString *field)
{
    for (; *at < size && !strchr(",\r\n", content[*at]); (*at)++)
        g_string_append_c(field, content[*at]);
}

/* One row; *at goes behind its line end. NULL: a quote is not closed. */
static GStrv
csv_row(const char *content, gsize size, gsize *at)
{
    g_autoptr(GStrvBuilder) row = g_strv_builder_new();
    for (bool more = true; more;) {
        g_autoptr(GString) field = g_string_new(NULL);
        if (*at < size && content[*at] == '"' && !quoted_field(content, size, at, field))
            return NULL;
        plain_field(content, size, at, field);
        g_autofree char *text = g_strdup(field->str);
        g_strv_builder_add(row, g_strstrip(text));
        more = *at < size && content[*at] == ',';
        *at += more;
    }
    while (*at < size && content[*at] == '\r')
        (*at)++;
    *at += *at < size && content[*at] == '\n';
    return g_strv_builder_end(row);
}

GPtrArray *
csv_parse(const char *name, const char *content, gsize size, GError **error)
{
    g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
    /* The mark that some programs put before UTF-8. */
    gsize at = size >= 3 && memcmp(content, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    if (size > 0 && memchr(content, '\0', size)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: not a text: it holds a NUL", name);
        return NULL;
    }
    while (at < size) {
        GStrv row = csv_row(content, size, &at);
        if (!row) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: row %u: a quote is not closed",
                        name, rows->len + 1);
            return NULL;
        }
        g_ptr_array_add(rows, row);
    }
    return g_steal_pointer(&rows);
}

/* The rows below the first as an array of objects. */
static json_t *
rows_from_csv(const char *name, const char *content, gsize size, GError **error)
{
    g_autoptr(GPtrArray) rows = csv_parse(name, content, size, error);
    if (!rows)
        return NULL;
    json_t *array = json_array();
    char *const *titles = rows->len > 0 ? g_ptr_array_index(rows, 0) : NULL;
    for (guint i = 1; i < rows->len; i++) {
        char *const *row = g_ptr_array_index(rows, i);
        json_t *object = json_object();
        for (guint k = 0; row[k] && titles[k]; k++) {
            g_autofree char *title = g_ascii_strdown(titles[k], -1);
            if (*row[k])
                json_object_set_new(object, title, json_string(row[k]));
        }
        if (json_object_size(object) > 0)
            json_array_append_new(array, object);
        else
            json_decref(object);
    }
    return array;
}

/* ---- entries ---- */

typedef struct {
    const ListHead *head;
    const Registry *registry;
    json_t *entries;
    GString *faults;
    guint n_faults;
} Import;

static void fault(Import *import, guint number, const char *format, ...) G_GNUC_PRINTF(3, 4);

static void
fault(Import *import, guint number, const char *format, ...)
{
    va_list args;
    if (import->n_faults++ >= FAULTS_MAX)
        return;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    g_string_append_printf(import->faults, "%sentry %u: %s", import->faults->len > 0 ? "; " : "",
                           number, text);
}

/* The supplier that a row names, by its id or by the whole of a name; NULL: a fault was added. */
static const Supplier *
row_supplier(Import *import, guint number, const char *id, const char *name)
{
    Match match;
    const Supplier *supplier = id ? registry_lookup(import->registry, id) : NULL;
    if (id) {
        if (!supplier)
            fault(import, number, "no supplier has the id '%s' (netbom suppliers)", id);
        return supplier;
    }
    if (!name) {
        fault(import, number, "neither 'supplier' nor 'name'");
    } else if (!registry_match_name(import->registry, name, &match)) {
        fault(import, number, "no supplier is known by the name '%s'", name);
    } else if (match.suppliers->len > 1 ||
               (match.kind != MATCH_LEGAL_NAME && match.kind != MATCH_ALIAS)) {
        const Supplier *first = g_ptr_array_index(match.suppliers, 0);
        fault(import, number, "the name '%s' is not one supplier's alone: write the id (%s%s)",
              name, first->id, match.suppliers->len > 1 ? ", ..." : "");
    } else {
        supplier = g_ptr_array_index(match.suppliers, 0);
    }
    return supplier;
}

static const char *
row_text(const json_t *row, const char *key)
{
    return json_string_value(json_object_get(row, key));
}

static bool
row_fields_known(Import *import, guint number, const json_t *row)
{
    static const char *const FIELDS[] = {"supplier", "name", "since", "until", "note", NULL};
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)row, key, value)
    {
        if (!g_strv_contains(FIELDS, key) || !json_is_string(value)) {
            fault(import, number,
                  "'%s' is no field of a table (supplier, name, since, until, note)", key);
            return false;
        }
    }
    return true;
}

static void
take_row(Import *import, guint number, const json_t *row)
{
    bool bare = json_is_string(row);
    const char *word = json_string_value(row);
    if (!bare && (!json_is_object(row) || !row_fields_known(import, number, row)))
        return;
    bool is_id = bare && registry_lookup(import->registry, word);
    const char *id = bare ? (is_id ? word : NULL) : row_text(row, "supplier");
    const char *name = bare ? (is_id ? NULL : word) : row_text(row, "name");
    const char *since = row_text(row, "since") ? row_text(row, "since") : import->head->since;
    const Supplier *supplier = row_supplier(import, number, id, name);
    if (!supplier)
        return;
    if (!since) {
        fault(import, number, "no date: give it a 'since', or all of them --since");
        return;
    }
    json_t *entry = json_pack("{s:s, s:s, s:s, s:s, s:{s:s}}", "selector", "named", "supplier",
                              supplier->id, "designated_name", name ? name : supplier->legal_name,
                              "since", since, "confidence", "level", "verified-in-source");
    if (row_text(row, "until"))
        json_object_set_new(entry, "until", json_string(row_text(row, "until")));
    if (row_text(row, "note"))
        json_object_set_new(entry, "scope_note", json_string(row_text(row, "note")));
    json_array_append_new(import->entries, entry);
}

static const char *
or_else(const char *text, const char *otherwise)
{
    return text ? text : otherwise;
}

static char *
list_text(const ListHead *head, const char *name, json_t *entries)
{
    json_t *list = json_pack(
        "{s:s, s:s, s:s, s:s, s:s, s:s, s:b, s:s, s:s, s:s, s:{s:s, s:[s]}, s:O}", "schema",
        "netbom-designation/1", "id", head->id, "jurisdiction", "OWN", "authority",
        or_else(head->authority, "own policy"), "instrument", or_else(head->instrument, head->id),
        "kind", or_else(head->kind, "procurement-restriction"), "binding", 1, "binds",
        "who adopted it", "scope", "all products", "status", "in-force", "confidence", "level",
        "verified-in-source", "sources", or_else(head->source, name), "entries", entries);
    if (head->since)
        json_object_set_new(list, "effective", json_string(head->since));
    char *text = json_dumps(list, JSON_INDENT(2));
    char *line = g_strconcat(text, "\n", NULL);
    free(text);
    json_decref(list);
    return line;
}

char *
list_from_table(const ListHead *head, const char *name, const char *content, gsize size,
                const Registry *registry, GError **error)
{
    json_error_t why;
    bool is_json = size > 0 && (*content == '[' || *content == '{');
    json_t *rows = is_json ? json_loadb(content, size, JSON_REJECT_DUPLICATES, &why)
                           : rows_from_csv(name, content, size, error);
    if (is_json && !json_is_array(rows)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: %s", name,
                    rows ? "neither a list in the form netbom-designation/1 nor an array"
                         : why.text);
        json_decref(rows);
        return NULL;
    }
    if (!rows)
        return NULL;
    Import import = {head, registry, json_array(), g_string_new(NULL), 0};
    size_t i;
    json_t *row;
    json_array_foreach(rows, i, row) take_row(&import, (guint)i + 1, row);
    char *text = NULL;
    if (import.n_faults > 0)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: %s%s", name, import.faults->str,
                    import.n_faults > FAULTS_MAX ? "; and more" : "");
    else if (json_array_size(import.entries) == 0)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                    "%s: no entries: a table has a first line with 'supplier' or 'name'", name);
    else
        text = list_text(head, name, import.entries);
    g_string_free(import.faults, TRUE);
    json_decref(import.entries);
    json_decref(rows);
    return text;
}

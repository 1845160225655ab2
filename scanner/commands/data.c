/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom lists, suppliers, signatures: which data is loaded, its version and digest. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "commands/command.h"
#include "commands/knowledge.h"

typedef void (*DataPrinter)(const Knowledge *knowledge, JsonWriter *json);

/* The frame of the three commands: options, loading, and the choice of text or JSON (json NULL:
 * text). */
static int
data_command(int argc, char **argv, KnowledgePart parts, const char *summary, DataPrinter print,
             GError **error)
{
    g_autofree char *format = NULL;
    g_autofree char *data = NULL;
    g_auto(GStrv) rules = NULL;
    GOptionEntry entries[] = {
        {"format", 0, 0, G_OPTION_ARG_STRING, &format, "text (default) or json", "FORMAT"},
        {"data", 0, 0, G_OPTION_ARG_FILENAME, &data, "where rules, suppliers and lists are", "DIR"},
        {parts & KNOW_SIGNATURES ? "rules" : NULL, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &rules,
         "further YARA rules (*.yar) of a directory; may be repeated", "DIR"},
        G_OPTION_ENTRY_NULL};
    g_autoptr(GOptionContext) context = g_option_context_new(NULL);
    g_option_context_set_summary(context, summary);
    g_option_context_add_main_entries(context, entries, NULL);
    if (!g_option_context_parse(context, &argc, &argv, error))
        return EXIT_ERROR;
    bool as_json = format && strcmp(format, "json") == 0;
    if (argc > 1 || (format && !as_json && strcmp(format, "text") != 0)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "not understood: '%s'",
                    argc > 1 ? argv[1] : format);
        return EXIT_ERROR;
    }
    g_autoptr(Knowledge) knowledge = knowledge_load(data, parts, NULL, rules, error);
    if (!knowledge)
        return EXIT_ERROR;
    if (!as_json) {
        print(knowledge, NULL);
        return EXIT_NOTHING;
    }
    g_autoptr(JsonWriter) json = json_writer_new_file(stdout, JSON_STYLE_PRETTY);
    print(knowledge, json);
    return json_writer_finish(json, error) ? EXIT_NOTHING : EXIT_ERROR;
}

static void
json_head(JsonWriter *json, const char *digest, const char *array)
{
    json_begin_object(json);
    json_field_string(json, "version", PACKAGE_VERSION);
    json_field_string(json, "sha256", digest);
    json_field_array(json, array);
}

static void
json_tail(JsonWriter *json)
{
    json_end_array(json);
    json_end_object(json);
}

/* ---- lists ---- */

static void
print_list_json(JsonWriter *json, const Designation *list)
{
    char date[DATE_TEXT_SIZE];
    json_begin_object(json);
    json_field_string(json, "id", list->id);
    json_field_string(json, "jurisdiction", list->jurisdiction);
    json_field_string(json, "authority", list->authority);
    json_field_string(json, "instrument", list->instrument);
    json_field_string(json, "kind", designation_kind_name(list->kind));
    json_field_bool(json, "binding", list->binding);
    json_field_string(json, "status", designation_status_name(list->status));
    json_field_bool(json, "incomplete", list->incomplete);
    json_field_string(json, "effective", date_format(list->effective, date));
    json_field_uint(json, "entries", list->entries->len);
    json_field_text(json, "url", list->url);
    json_end_object(json);
}

static void
print_lists(const Knowledge *knowledge, JsonWriter *json)
{
    const Designations *lists = knowledge->lists;
    char date[DATE_TEXT_SIZE];
    if (json)
        json_head(json, designations_digest(lists), "lists");
    else
        printf("%u lists, data of netbom %s, sha256 %s\n\n%-34s %-5s %-24s %-24s %-10s %s\n",
               designations_size(lists), PACKAGE_VERSION, designations_digest(lists), "list", "of",
               "kind", "status", "effective", "entries");
    for (guint i = 0; i < designations_size(lists); i++) {
        const Designation *list = designations_at(lists, i);
        if (json)
            print_list_json(json, list);
        else
            printf("%-34s %-5s %-24s %-24s %-10s %u%s\n", list->id, list->jurisdiction,
                   designation_kind_name(list->kind), designation_status_name(list->status),
                   date_format(list->effective, date), list->entries->len,
                   list->incomplete ? " (incomplete)" : "");
    }
    if (json)
        json_tail(json);
}

int
command_lists(int argc, char **argv, GError **error)
{
    return data_command(
        argc, argv, KNOW_SUPPLIERS,
        "Shows the designation lists that are loaded: whose, of what kind, in what state.",
        print_lists, error);
}

/* ---- suppliers ---- */

static void
print_suppliers(const Knowledge *knowledge, JsonWriter *json)
{
    const Registry *registry = knowledge->registry;
    if (json)
        json_head(json, registry_digest(registry), "suppliers");
    else
        printf("%u suppliers, data of netbom %s, sha256 %s\n\n%-28s %-8s %s\n",
               registry_size(registry), PACKAGE_VERSION, registry_digest(registry), "supplier",
               "country", "name");
    for (guint i = 0; i < registry_size(registry); i++) {
        const Supplier *supplier = registry_at(registry, i);
        if (json) {
            json_begin_object(json);
            json_field_string(json, "id", supplier->id);
            json_field_string(json, "name", supplier->legal_name);
            json_field_string(json, "country", supplier->country);
            json_field_string(json, "kind", supplier->is_project ? "project" : "company");
            json_end_object(json);
        } else {
            printf("%-28s %-8s %s\n", supplier->id, supplier->country, supplier->legal_name);
        }
    }
    if (json)
        json_tail(json);
}

int
command_suppliers(int argc, char **argv, GError **error)
{
    return data_command(argc, argv, KNOW_SUPPLIERS, "Shows the suppliers that are known.",
                        print_suppliers, error);
}

/* ---- signatures ---- */

static void
print_signatures(const Knowledge *knowledge, JsonWriter *json)
{
    const Signatures *signatures = knowledge->signatures;
    if (json)
        json_head(json, signatures_digest(signatures), "signatures");
    else
        printf("%u component rules, data of netbom %s, sha256 %s\n\n%-28s %-24s %s\n",
               signatures_count(signatures), PACKAGE_VERSION, signatures_digest(signatures),
               "component", "supplier", "CPE");
    for (guint i = 0; i < signatures_count(signatures); i++) {
        const Signature *signature = signatures_get(signatures, i);
        if (json) {
            json_begin_object(json);
            json_field_text(json, "component", signature->component);
            json_field_string(json, "rule", signature->rule);
            json_field_text(json, "supplier", signature->supplier);
            json_field_text(json, "cpe", signature->cpe);
            json_field_text(json, "purl", signature->purl);
            json_field_text(json, "licence", signature->licence);
            json_end_object(json);
        } else {
            printf("%-28s %-24s %s\n",
                   signature->component ? signature->component : signature->rule,
                   signature->supplier ? signature->supplier : "-",
                   signature->cpe ? signature->cpe : "-");
        }
    }
    if (json)
        json_tail(json);
}

int
command_signatures(int argc, char **argv, GError **error)
{
    return data_command(argc, argv, KNOW_SIGNATURES, "Shows the component rules that are loaded.",
                        print_signatures, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom lists, suppliers, signatures: which data is loaded, its version and digest. */
#include <stdio.h>
#include <string.h>

#include "assess/signed.h"
#include "base/error.h"
#include "base/json.h"
#include "base/text.h"
#include "commands/command.h"
#include "commands/data-show.h"
#include "commands/knowledge.h"
#include "commands/lists-import.h"
#include "commands/options.h"

/* What the three commands share: their options, and what is left of the command line. */
typedef struct {
    char *format, *data, *ca;
    char **rules, **list_dirs;
    gboolean signed_lists;
    /* of lists import */
    char *id, *instrument, *authority, *kind, *source, *since;
    bool as_json;
    char **words; /* arguments, NULL-ended, in argv */
} DataOptions;

typedef void (*DataPrinter)(const Knowledge *knowledge, JsonWriter *json);

static void
data_options_clear(DataOptions *options)
{
    g_free(options->format);
    g_free(options->data);
    g_free(options->ca);
    g_strfreev(options->rules);
    g_strfreev(options->list_dirs);
    char *const texts[] = {options->id,   options->instrument, options->authority,
                           options->kind, options->source,     options->since};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(DataOptions, data_options_clear)

static bool
usage(GError **error, const char *what)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "not understood: '%s'", what);
    return false;
}

static bool
data_options_parse(DataOptions *options, KnowledgePart parts, const GOptionEntry *more,
                   const char *arguments, const char *summary, int argc, char **argv,
                   GError **error)
{
    bool suppliers = parts & KNOW_SUPPLIERS;
    GOptionEntry common[] = {
        {"format", 0, 0, G_OPTION_ARG_STRING, &options->format, "text (default) or json", "FORMAT"},
        {"data", 0, 0, G_OPTION_ARG_FILENAME, &options->data,
         "where rules, suppliers and lists are", "DIR"},
        {suppliers ? NULL : "rules", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->rules,
         "further YARA rules (*.yar) of a directory; may be repeated", "DIR"},
        G_OPTION_ENTRY_NULL};
    GOptionEntry of_lists[] = {
        LIST_SOURCE_ENTRIES(options->list_dirs, options->signed_lists, options->ca),
        G_OPTION_ENTRY_NULL};
    g_autoptr(GOptionContext) context = g_option_context_new(arguments);
    g_option_context_set_summary(context, summary);
    g_option_context_add_main_entries(context, common, NULL);
    if (suppliers)
        g_option_context_add_main_entries(context, of_lists, NULL);
    if (more)
        g_option_context_add_main_entries(context, more, NULL);
    if (!g_option_context_parse(context, &argc, &argv, error))
        return false;
    options->words = argv + 1;
    options->as_json = options->format && strcmp(options->format, "json") == 0;
    if (options->format && !options->as_json && strcmp(options->format, "text") != 0)
        return usage(error, options->format);
    return true;
}

/* True if the words are VERB and as many more as wanted. */
static bool
words_are(char **words, const char *verb, guint n)
{
    return words[0] && strcmp(words[0], verb) == 0 && g_strv_length(words) == n + 1;
}

static Knowledge *
data_load(const DataOptions *options, KnowledgePart parts, GError **error)
{
    g_autoptr(Knowledge) knowledge =
        knowledge_load(options->data, parts, NULL, options->rules, error);
    if (!knowledge || !knowledge_add_lists(knowledge, options->list_dirs, error))
        return NULL;
    if (options->signed_lists &&
        !knowledge_require_signed(knowledge, options->list_dirs, options->ca, error))
        return NULL;
    return g_steal_pointer(&knowledge);
}

static int
data_print(const DataOptions *options, const Knowledge *knowledge, DataPrinter print,
           GError **error)
{
    if (!options->as_json) {
        print(knowledge, NULL);
        return EXIT_NOTHING;
    }
    g_autoptr(JsonWriter) json = json_writer_new_file(stdout, JSON_STYLE_PRETTY);
    print(knowledge, json);
    return json_writer_finish(json, error) ? EXIT_NOTHING : EXIT_ERROR;
}

/* The whole of a command that only prints. */
static int
data_table(const DataOptions *options, KnowledgePart parts, DataPrinter print, GError **error)
{
    if (options->words[0]) {
        usage(error, options->words[0]);
        return EXIT_ERROR;
    }
    g_autoptr(Knowledge) knowledge = data_load(options, parts, error);
    return knowledge ? data_print(options, knowledge, print, error) : EXIT_ERROR;
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

static int
lists_show(const DataOptions *options, const char *id, GError **error)
{
    g_autoptr(Knowledge) knowledge = data_load(options, KNOW_SUPPLIERS, error);
    const Designation *list = knowledge ? designations_lookup(knowledge->lists, id) : NULL;
    if (!list) {
        if (knowledge)
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                        "unknown list '%s' (netbom lists shows those that are loaded)", id);
        return EXIT_ERROR;
    }
    if (!options->as_json) {
        show_list(list, knowledge->registry, NULL);
        return EXIT_NOTHING;
    }
    g_autoptr(JsonWriter) json = json_writer_new_file(stdout, JSON_STYLE_PRETTY);
    show_list(list, knowledge->registry, json);
    return json_writer_finish(json, error) ? EXIT_NOTHING : EXIT_ERROR;
}

static int
print_faults(const DataOptions *options, const GPtrArray *faults, GError **error)
{
    int status = faults->len > 0 ? EXIT_GATE : EXIT_NOTHING;
    if (!options->as_json) {
        for (guint i = 0; i < faults->len; i++)
            puts(g_ptr_array_index(faults, i));
        return status;
    }
    g_autoptr(JsonWriter) json = json_writer_new_file(stdout, JSON_STYLE_PRETTY);
    json_begin_object(json);
    json_field_array(json, "faults");
    for (guint i = 0; i < faults->len; i++)
        json_put_string(json, g_ptr_array_index(faults, i));
    json_end_array(json);
    json_end_object(json);
    return json_writer_finish(json, error) ? status : EXIT_ERROR;
}

/* A file that cannot be used at all is a fault too, and the first such ends the check. */
static int
lists_check(const DataOptions *options, const char *directory, GError **error)
{
    g_autoptr(GError) bad = NULL;
    g_autofree char *data = knowledge_directory(options->data, error);
    if (!data)
        return EXIT_ERROR;
    g_autofree char *suppliers = g_build_filename(data, "suppliers", NULL);
    g_autofree char *own = g_build_filename(data, "designations", NULL);
    g_autoptr(Registry) registry = registry_load(suppliers, NULL, &bad);
    g_autoptr(Designations) lists = registry ? designations_load(own, NULL, &bad) : NULL;
    bool ok = lists && (!directory || designations_add(lists, directory, &bad));
    for (char **further = options->list_dirs; ok && further && *further; further++)
        ok = designations_add(lists, *further, &bad);
    g_autoptr(GPtrArray) faults =
        ok ? designation_check(lists, registry) : g_ptr_array_new_with_free_func(g_free);
    if (bad && !g_error_matches(bad, NETBOM_ERROR, NETBOM_ERROR_DATA)) {
        g_propagate_error(error, g_steal_pointer(&bad));
        return EXIT_ERROR;
    }
    if (bad)
        g_ptr_array_add(faults, g_strdup(bad->message));
    return print_faults(options, faults, error);
}

static int
lists_verify(const DataOptions *options, const char *directory, GError **error)
{
    g_autofree char *signer = NULL;
    if (!options->ca) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "lists verify wants --ca FILE");
        return EXIT_ERROR;
    }
    g_autoptr(GError) bad = NULL;
    if (signed_verify(directory, options->ca, &signer, &bad)) {
        g_autofree char *name = text_printable(signer ? signer : "unknown");
        printf("%s: signed by %s\n", directory, name);
        return EXIT_NOTHING;
    }
    if (g_error_matches(bad, NETBOM_ERROR, NETBOM_ERROR_DATA)) {
        puts(bad->message);
        return EXIT_GATE;
    }
    g_propagate_error(error, g_steal_pointer(&bad));
    return EXIT_ERROR;
}

static int
lists_take(const DataOptions *options, const char *path, GError **error)
{
    const ListsImport import = {
        .data = options->data,
        .into = options->list_dirs ? options->list_dirs[0] : NULL,
        .ca_file = options->ca,
        .require_signed = options->signed_lists,
        .head = {options->id, options->instrument, options->authority, options->kind,
                 options->source, options->since},
    };
    if (options->list_dirs && options->list_dirs[1]) {
        usage(error, options->list_dirs[1]);
        return EXIT_ERROR;
    }
    return lists_import(&import, path, error);
}

static int
data_compile(const DataOptions *options, bool lists, const char *path, GError **error)
{
    g_autoptr(Knowledge) knowledge = data_load(options, KNOW_SUPPLIERS, error);
    bool ok = knowledge && (lists ? designations_save(knowledge->lists, path, error)
                                  : registry_save(knowledge->registry, path, error));
    return ok ? EXIT_NOTHING : EXIT_ERROR;
}

int
command_lists(int argc, char **argv, GError **error)
{
    g_auto(DataOptions) options = {0};
    const GOptionEntry of_import[] = {
        {"id", 0, 0, G_OPTION_ARG_STRING, &options.id, "import: the id of the new list", "ID"},
        {"instrument", 0, 0, G_OPTION_ARG_STRING, &options.instrument,
         "import: what the list is (default: its id)", "TEXT"},
        {"authority", 0, 0, G_OPTION_ARG_STRING, &options.authority,
         "import: whose it is (default: own policy)", "TEXT"},
        {"kind", 0, 0, G_OPTION_ARG_STRING, &options.kind,
         "import: what it does, such as binding-prohibition (default: procurement-restriction)",
         "KIND"},
        {"source", 0, 0, G_OPTION_ARG_STRING, &options.source,
         "import: where it stands (default: the file's name)", "TEXT"},
        {"since", 0, 0, G_OPTION_ARG_STRING, &options.since,
         "import: from when on, for entries without a date", "DATE"},
        G_OPTION_ENTRY_NULL};
    if (!data_options_parse(
            &options, KNOW_SUPPLIERS, of_import,
            "[show ID | check [DIR] | verify DIR | import FILE|DIR | compile FILE]",
            "Shows the designation lists that are loaded: whose, of what kind, in what state.\n"
            "show: one list with its entries. check: what is wrong in lists and suppliers, with\n"
            "those of DIR; status 1 if anything is. verify: whether the lists of DIR are signed\n"
            "(MANIFEST, MANIFEST.p7s) by a certificate of --ca; status 1 if not. import: takes a\n"
            "list, a table of suppliers (CSV or JSON) or a pack (a folder) into the folder of\n"
            "--list-dir, if the check finds nothing; status 1 if it does. compile: writes our own\n"
            "lists in the form that loads fastest.",
            argc, argv, error))
        return EXIT_ERROR;
    char **words = options.words;
    if (words_are(words, "show", 1))
        return lists_show(&options, words[1], error);
    if (words_are(words, "check", 0) || words_are(words, "check", 1))
        return lists_check(&options, words[1], error);
    if (words_are(words, "verify", 1))
        return lists_verify(&options, words[1], error);
    if (words_are(words, "import", 1))
        return lists_take(&options, words[1], error);
    if (words_are(words, "compile", 1))
        return data_compile(&options, true, words[1], error);
    return data_table(&options, KNOW_SUPPLIERS, print_lists, error);
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

static int
suppliers_show(const DataOptions *options, const char *id, GError **error)
{
    g_autoptr(Knowledge) knowledge = data_load(options, KNOW_SUPPLIERS, error);
    const Supplier *supplier = knowledge ? registry_lookup(knowledge->registry, id) : NULL;
    if (!supplier) {
        if (knowledge)
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                        "unknown supplier '%s' (netbom suppliers shows those that are known)", id);
        return EXIT_ERROR;
    }
    if (!options->as_json) {
        show_supplier(supplier, knowledge, NULL);
        return EXIT_NOTHING;
    }
    g_autoptr(JsonWriter) json = json_writer_new_file(stdout, JSON_STYLE_PRETTY);
    show_supplier(supplier, knowledge, json);
    return json_writer_finish(json, error) ? EXIT_NOTHING : EXIT_ERROR;
}

int
command_suppliers(int argc, char **argv, GError **error)
{
    g_auto(DataOptions) options = {0};
    if (!data_options_parse(&options, KNOW_SUPPLIERS, NULL, "[show ID | compile FILE]",
                            "Shows the suppliers that are known.\n"
                            "show: one of them, with its ownership over time.\n"
                            "compile: writes them in the form that loads fastest.",
                            argc, argv, error))
        return EXIT_ERROR;
    if (words_are(options.words, "show", 1))
        return suppliers_show(&options, options.words[1], error);
    if (words_are(options.words, "compile", 1))
        return data_compile(&options, false, options.words[1], error);
    return data_table(&options, KNOW_SUPPLIERS, print_suppliers, error);
}

/* ---- signatures ---- */

static void
print_signatures(const Knowledge *knowledge, JsonWriter *json)
{
    const Signatures *signatures = knowledge->signatures;
    if (json)
        json_head(json, signatures_digest(signatures), "signatures");
    else
        printf("%u component rules, known strings of %u sources, data of netbom %s, sha256 "
               "%s\n\n%-28s %-24s %s\n",
               signatures_count(signatures), known_strings_count(signatures_strings(signatures)),
               PACKAGE_VERSION, signatures_digest(signatures), "component", "supplier", "CPE");
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

static int
signatures_compile(const DataOptions *options, const char *path, GError **error)
{
    g_autoptr(Knowledge) knowledge = data_load(options, KNOW_SIGNATURES, error);
    return knowledge && signatures_save(knowledge->signatures, path, error) ? EXIT_NOTHING
                                                                            : EXIT_ERROR;
}

int
command_signatures(int argc, char **argv, GError **error)
{
    g_auto(DataOptions) options = {0};
    if (!data_options_parse(&options, KNOW_SIGNATURES, NULL, "[compile FILE]",
                            "Shows the component rules that are loaded.\n"
                            "compile: writes them in the form that loads fastest.",
                            argc, argv, error))
        return EXIT_ERROR;
    if (words_are(options.words, "compile", 1))
        return signatures_compile(&options, options.words[1], error);
    return data_table(&options, KNOW_SIGNATURES, print_signatures, error);
}

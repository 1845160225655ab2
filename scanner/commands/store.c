/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom store: checks a store, cleans it, moves what it holds, makes again what follows from it.
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/json.h"
#include "base/outfile.h"
#include "base/text.h"
#include "commands/command.h"
#include "commands/options.h"
#include "commands/store-renew.h"
#include "store/query.h"
#include "store/store.h"

#define PLACE_SCHEMA "netbom-place/1"
/* Results of one transaction of an import. */
#define BULK 1000

typedef struct {
    char *store, *output, *data;
    char **rules;
    gboolean all;
    int jobs; /* -1: not given */
} Options;

/* ---- check ---- */

typedef struct {
    GChecksum *contents;
    guint64 n_wrong;
} Check;

static void
check_result(Check *check, const StoreResult *result, GError **error)
{
    char key[65];
    result_key(result->image, result->program, result->rules, result->options, key);
    if (strcmp(key, result->key) != 0) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                    "the key of image %.12s is not that of its rules and options", result->image);
        return;
    }
    g_autoptr(ScanRecord) record = result_scan_record(result, error);
    g_autofree char *attribution = record ? result_attribution(result, error) : NULL;
    if (!attribution)
        return;
    g_autofree char *digest = digest_of(attribution, (gsize)result->attribution_size);
    const char *const parts[] = {result->key, result->record_sha256, digest};
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
        g_checksum_update(check->contents, (const guchar *)parts[i], 64);
}

static bool
on_result(const StoreResult *result, const char *name, void *user)
{
    Check *check = user;
    g_autoptr(GError) error = NULL;
    (void)name;
    check_result(check, result, &error);
    if (error) {
        g_autofree char *text = text_printable(error->message);
        printf("wrong: %s\n", text);
        check->n_wrong++;
    }
    return true;
}

static int
store_command_check(Store *store, GError **error)
{
    StoreCounts n;
    g_autoptr(GChecksum) contents = g_checksum_new(G_CHECKSUM_SHA256);
    Check check = {contents, 0};
    g_autoptr(GPtrArray) wrong = store_check(store, error);
    if (!wrong ||
        !store_each(store, STORE_WITH_ATTRIBUTION | STORE_WITH_RECORD, on_result, &check, error) ||
        !store_count(store, &n, error))
        return EXIT_ERROR;
    for (guint i = 0; i < wrong->len; i++)
        printf("wrong: %s\n", (const char *)g_ptr_array_index(wrong, i));
    printf("images       %" G_GUINT64_FORMAT "\nresults      %" G_GUINT64_FORMAT
           " (superseded: %" G_GUINT64_FORMAT ")\nplaces       %" G_GUINT64_FORMAT
           "\nfailures     %" G_GUINT64_FORMAT "\n",
           n.images, n.results, n.superseded, n.places, n.failures);
    printf("components   %" G_GUINT64_FORMAT "\nsuppliers    %" G_GUINT64_FORMAT
           "\nfiles        %" G_GUINT64_FORMAT "\ncertificates %" G_GUINT64_FORMAT "\n",
           n.components, n.suppliers, n.files, n.certificates);
    printf("contents     %s\n", g_checksum_get_string(contents));
    check.n_wrong += wrong->len;
    if (check.n_wrong == 0)
        return EXIT_NOTHING;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                "the store is damaged in %" G_GUINT64_FORMAT " ways", check.n_wrong);
    return EXIT_ERROR;
}

/* ---- gc ---- */

static int
store_command_gc(Store *store, GError **error)
{
    guint64 removed;
    if (!store_gc(store, &removed, error))
        return EXIT_ERROR;
    printf("removed: %" G_GUINT64_FORMAT " superseded results\n", removed);
    return EXIT_NOTHING;
}

/* ---- export ---- */

static void
on_place(const char *path, const char *image, void *user)
{
    g_autoptr(JsonWriter) json = json_writer_new(user, JSON_STYLE_COMPACT);
    json_begin_object(json);
    json_field_string(json, "schema", PLACE_SCHEMA);
    json_field_string(json, "image", image);
    json_field_string(json, "path", path);
    json_end_object(json);
    json_writer_finish(json, NULL);
    g_string_append_c(user, '\n');
}

static bool
write_text(FILE *out, const GString *text, GError **error)
{
    if (fwrite(text->str, 1, text->len, out) == text->len)
        return true;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot write the export");
    return false;
}

static bool
export_results(Store *store, FILE *out, GError **error)
{
    g_autoptr(GPtrArray) keys = store_keys(store, NULL, error);
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = 0; keys && i < keys->len; i++) {
        g_autoptr(StoreResult) result = NULL;
        if (!store_get(store, g_ptr_array_index(keys, i), &result, error))
            return false;
        if (!result)
            continue; /* superseded and cleaned away meanwhile */
        g_string_truncate(line, 0);
        result_write(result, line);
        g_string_append_c(line, '\n');
        if (!write_text(out, line, error))
            return false;
    }
    return keys != NULL;
}

static int
store_command_export(Store *store, const Options *options, GError **error)
{
    g_autoptr(OutFile) file = outfile_open(options->output, error);
    g_autoptr(GString) places = g_string_new(NULL);
    bool ok = file && export_results(store, outfile_stream(file), error) &&
              store_each_place(store, on_place, places, error) &&
              write_text(outfile_stream(file), places, error) && outfile_commit(file, error);
    return ok ? EXIT_NOTHING : EXIT_ERROR;
}

/* ---- import ---- */

typedef struct {
    Store *store;
    guint64 n_lines, n_new, n_there, n_places;
} Import;

static bool
on_image(const QueryCell *cells, void *user)
{
    (void)cells;
    *(bool *)user = true;
    return false;
}

static bool
import_place(Import *import, const char *line, gsize size, GError **error)
{
    json_t *root = json_loadb(line, size, JSON_REJECT_DUPLICATES, NULL);
    StorePlace place = {.path = json_string_value(json_object_get(root, "path")),
                        .image = json_string_value(json_object_get(root, "image"))};
    Question image = {.kind = QUERY_IMAGE, .name = place.image};
    bool ok = place.path && place.image, there = false;
    if (!ok)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "not a place");
    ok = ok && store_query(import->store, &image, on_image, &there, error);
    if (ok && !there) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "a place of an image without a result");
        ok = false;
    }
    ok = ok && store_put_place(import->store, &place, error);
    import->n_places += ok;
    json_decref(root);
    return ok;
}

static bool
import_line(Import *import, const char *line, gsize size, GError **error)
{
    bool is_new;
    if (g_str_has_prefix(line, "{\"schema\":\"" PLACE_SCHEMA "\""))
        return import_place(import, line, size, error);
    g_autoptr(StoreResult) result = result_parse(line, size, error);
    if (!result || !store_put(import->store, result, NULL, &is_new, error))
        return false;
    import->n_new += is_new;
    import->n_there += !is_new;
    return true;
}

/* After a failure what was begun is dropped; if that was the beginning itself there is nothing. */
static bool
import_end(Import *import, bool keep, GError **error)
{
    return !store_is_begun(import->store) || store_end(import->store, keep, keep ? error : NULL);
}

static bool
import_lines(Import *import, FILE *in, GError **error)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t size;
    bool ok = store_begin(import->store, error);
    while (ok && (size = getline(&line, &room, in)) > 0) {
        import->n_lines++;
        if (line[size - 1] == '\n')
            size--;
        ok = size == 0 || import_line(import, line, (gsize)size, error);
        if (ok && import->n_lines % BULK == 0)
            ok = store_end(import->store, true, error) && store_begin(import->store, error);
    }
    free(line);
    if (!ok)
        g_prefix_error(error, "line %" G_GUINT64_FORMAT ": ", import->n_lines);
    return import_end(import, ok, error) && ok;
}

static int
store_command_import(Store *store, const char *path, GError **error)
{
    bool is_stdin = !path || strcmp(path, "-") == 0;
    FILE *in = is_stdin ? stdin : fopen(path, "re");
    Import import = {.store = store};
    if (!in) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot open %s", path);
        return EXIT_ERROR;
    }
    bool ok = import_lines(&import, in, error);
    if (!is_stdin)
        fclose(in);
    if (!ok)
        return EXIT_ERROR;
    printf("imported: %" G_GUINT64_FORMAT " results, %" G_GUINT64_FORMAT
           " were there; %" G_GUINT64_FORMAT " places\n",
           import.n_new, import.n_there, import.n_places);
    return EXIT_NOTHING;
}

/* ---- the command ---- */

static int
store_run(const Options *options, const char *verb, const char *argument, GError **error)
{
    bool makes = strcmp(verb, "import") == 0, cleans = strcmp(verb, "gc") == 0;
    StoreAccess access = makes ? STORE_WRITE : cleans ? STORE_CHANGE : STORE_READ;
    g_autoptr(Store) store = store_open(options->store, access, error);
    if (!store)
        return EXIT_ERROR;
    if (strcmp(verb, "check") == 0)
        return store_command_check(store, error);
    if (cleans)
        return store_command_gc(store, error);
    if (strcmp(verb, "export") == 0)
        return store_command_export(store, options, error);
    if (makes)
        return store_command_import(store, argument, error);
    StoreRenewal renewal = {.data = options->data,
                            .rules = options->rules,
                            .all = options->all,
                            .width = jobs_width(options->jobs)};
    return store_renew_all(store, &renewal, error);
}

int
command_store(int argc, char **argv, GError **error)
{
    static const char *const VERBS[] = {"check", "gc", "export", "import", "renew", NULL};
    Options options = {.jobs = -1};
    const GOptionEntry entries[] = {
        {"store", 0, 0, G_OPTION_ARG_FILENAME, &options.store, "a file, or postgresql://...",
         "STORE"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, "export: write to this file",
         "FILE"},
        {"all", 0, 0, G_OPTION_ARG_NONE, &options.all,
         "renew: those too whose data has not changed", NULL},
        {"jobs", 'j', 0, G_OPTION_ARG_INT, &options.jobs,
         "renew: results at a time (default: one for each processor)", "N"},
        {"rules", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.rules,
         "further YARA rules (*.yar) of a directory; may be repeated", "DIR"},
        {"data", 0, 0, G_OPTION_ARG_FILENAME, &options.data, "where rules, suppliers and lists are",
         "DIR"},
        G_OPTION_ENTRY_NULL};
    g_autoptr(GOptionContext) context = g_option_context_new("VERB [FILE]");
    g_option_context_set_summary(
        context,
        "Keeps a store:\n"
        "  check          hold each record against its digest, and the tables against each "
        "other\n"
        "  gc             take away results that newer ones of their images have replaced\n"
        "  export         write all results as lines of JSON\n"
        "  import [FILE]  read them (default: standard input)\n"
        "  renew          attribute again, by the suppliers of today, what other data "
        "attributed");
    g_option_context_add_main_entries(context, entries, NULL);
    int status = EXIT_ERROR;
    if (g_option_context_parse(context, &argc, &argv, error)) {
        const char *why = NULL;
        if (argc < 2 || !g_strv_contains(VERBS, argv[1]))
            why = "netbom store wants check, gc, export, import or renew";
        else if (argc > 3 || (argc == 3 && strcmp(argv[1], "import") != 0))
            why = "only import takes a file";
        else if (!options.store)
            why = "--store STORE is missing (netbom store --help)";
        else if (options.jobs == 0 || options.jobs < -1)
            why = "-j wants a number from 1 on";
        if (why)
            g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, why);
        else
            status = store_run(&options, argv[1], argc > 2 ? argv[2] : NULL, error);
    }
    g_free(options.store);
    g_free(options.output);
    g_free(options.data);
    g_strfreev(options.rules);
    return status;
}

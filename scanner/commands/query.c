/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom query: which stored images hold something. */
#include <stdio.h>
#include <string.h>

#include "attribute/ownership.h"
#include "base/error.h"
#include "base/outfile.h"
#include "commands/command.h"
#include "commands/knowledge.h"
#include "commands/options.h"
#include "commands/query-write.h"

/* Weaker attributions are leads. */
#define STRENGTH_SHOWN 0.5

typedef struct {
    char *store, *format, *output, *role, *as_of, *data;
    gboolean leads, count;
} Options;

static void
options_clear(Options *options)
{
    char *const texts[] = {options->store, options->format, options->output,
                           options->role,  options->as_of,  options->data};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Options, options_clear)

/* What is asked, and what it rests on. */
typedef struct {
    Question question;
    char *name; /* without the range */
    VersionRange *range;
    GArray *suppliers; /* QuerySupplier, whose texts are below */
    GPtrArray *texts;  /* owned */
    Knowledge *knowledge;
} Asked;

static void
asked_clear(Asked *asked)
{
    g_free(asked->name);
    version_range_free(asked->range);
    if (asked->suppliers)
        g_array_unref(asked->suppliers);
    if (asked->texts)
        g_ptr_array_unref(asked->texts);
    knowledge_free(asked->knowledge);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Asked, asked_clear)

/* ---- what is asked ---- */

static bool
digest_take(Asked *asked, GError **error)
{
    for (char *c = asked->name; *c; c++)
        *c = g_ascii_tolower(*c);
    return (strlen(asked->name) == 64 && strspn(asked->name, "0123456789abcdef") == 64) ||
           error_usage(error, "'%s' is no SHA-256 (64 hexadecimal digits)", asked->name);
}

/* "openssl@<3.0.12" */
static bool
component_take(Asked *asked, GError **error)
{
    char *at = strchr(asked->name + (asked->name[0] == '@'), '@'); /* "@scope/name" of npm */
    if (asked->name[0] == '@' && !strchr(asked->name, '/'))
        at = asked->name;
    if (at) {
        *at = '\0';
        if (!(asked->range = version_range_parse(at + 1, error)))
            return false;
        asked->question.range = asked->range;
    }
    return *asked->name != '\0' || error_usage(error, "a component has a name: NAME@RANGE");
}

static void
supplier_add(Asked *asked, const char *id, char *ownership)
{
    QuerySupplier supplier = {id, ownership};
    g_ptr_array_add(asked->texts, ownership);
    g_array_append_val(asked->suppliers, supplier);
}

/* The supplier, and with `group` all that it owned on the day. */
static bool
suppliers_take(Asked *asked, const Options *options, bool group, GError **error)
{
    PartialDate day = scan_today();
    if (options->as_of && !date_parse(options->as_of, &day))
        return error_usage(error, "not a date: '%s' (YYYY-MM-DD)", options->as_of);
    if (!(asked->knowledge = knowledge_load(options->data, KNOW_REGISTRY, NULL, NULL, error)))
        return false;
    const Registry *registry = asked->knowledge->registry;
    const Supplier *named = registry_lookup(registry, asked->name);
    if (!named)
        return error_usage(error, "unknown supplier '%s' (netbom suppliers)", asked->name);
    asked->suppliers = g_array_new(FALSE, FALSE, sizeof(QuerySupplier));
    asked->texts = g_ptr_array_new_with_free_func(g_free);
    supplier_add(asked, named->id, g_strdup(""));
    for (guint i = 0; group && i < registry_size(registry); i++) {
        const Supplier *other = registry_at(registry, i);
        g_autoptr(GPtrArray) paths = ownership_at(registry, other->id, day);
        for (guint k = 0; k < paths->len; k++) {
            const OwnershipPath *path = g_ptr_array_index(paths, k);
            if (path->owner == named)
                supplier_add(asked, other->id, g_strdup(path->text));
        }
    }
    asked->question.suppliers = asked->suppliers;
    return true;
}

static bool
role_check(const Options *options, GError **error)
{
    Role role;
    return !options->role || strcmp(options->role, "any") == 0 ||
           role_parse(options->role, &role) ||
           error_usage(error,
                       "unknown role '%s' (made-by, product-of, silicon-of, module-of, ..., any)",
                       options->role);
}

static bool
asked_parse(Asked *asked, const Options *options, const char *kind, const char *name,
            GError **error)
{
    static const struct {
        const char *word;
        QueryKind kind;
        bool wants_name;
    } KINDS[] = {{"component", QUERY_COMPONENT, true},     {"supplier", QUERY_SUPPLIER, true},
                 {"owner", QUERY_SUPPLIER, true},          {"file", QUERY_FILE, true},
                 {"certificate", QUERY_CERTIFICATE, true}, {"image", QUERY_IMAGE, false},
                 {"contents", QUERY_CONTENTS, true},       {"failures", QUERY_FAILURE, false}};
    Question *question = &asked->question;
    gsize i = 0;
    while (i < G_N_ELEMENTS(KINDS) && strcmp(KINDS[i].word, kind) != 0)
        i++;
    if (i == G_N_ELEMENTS(KINDS))
        return error_usage(error,
                           "unknown question '%s' (component, supplier, owner, file, certificate, "
                           "image, contents, failures)",
                           kind);
    if (KINDS[i].wants_name && !name)
        return error_usage(error, "query %s wants what to look for", kind);
    if (KINDS[i].kind == QUERY_FAILURE && name)
        return error_usage(error, "query failures takes no argument");
    question->kind = KINDS[i].kind;
    question->role = options->role;
    question->min_strength = options->leads ? 0 : STRENGTH_SHOWN;
    question->name = asked->name = g_strdup(name);
    if (name && !g_utf8_validate(name, -1, NULL))
        return error_usage(error, "what is looked for must be UTF-8");
    switch (question->kind) {
    case QUERY_COMPONENT:
        return component_take(asked, error);
    case QUERY_SUPPLIER:
        return role_check(options, error) &&
               suppliers_take(asked, options, strcmp(kind, "owner") == 0, error);
    case QUERY_FILE:
    case QUERY_CERTIFICATE:
    case QUERY_CONTENTS:
        return digest_take(asked, error);
    default:
        return true;
    }
}

/* ---- the command ---- */

typedef struct {
    QueryWriter *writer; /* NULL: they are only counted */
    guint64 n;
} Answer;

static bool
on_row(const QueryCell *cells, void *user)
{
    Answer *answer = user;
    answer->n++;
    if (answer->writer)
        query_writer_row(answer->writer, cells);
    return true;
}

/* Of suppliers the index knows what the data of some day said. */
static bool
stale_note(Store *store, const Knowledge *knowledge, GError **error)
{
    g_autofree char *basis = knowledge_basis(knowledge, NULL, error);
    guint64 stale;
    if (!basis || !store_count_stale(store, basis, &stale, error))
        return false;
    if (stale > 0)
        g_printerr("netbom: %" G_GUINT64_FORMAT " results were attributed with other data of "
                   "suppliers or further rules; 'netbom store renew' does it again\n",
                   stale);
    return true;
}

static int
query(const Options *options, QueryFormat format, const char *kind, const char *name,
      GError **error)
{
    g_auto(Asked) asked = {0};
    if (!asked_parse(&asked, options, kind, name, error))
        return EXIT_ERROR;
    g_autoptr(Store) store = store_open(options->store, STORE_READ, error);
    g_autoptr(OutFile) file = store ? outfile_open(options->output, error) : NULL;
    if (!file)
        return EXIT_ERROR;
    if (asked.knowledge && !stale_note(store, asked.knowledge, error))
        return EXIT_ERROR;
    Answer answer = {0};
    if (!options->count)
        answer.writer = query_writer_new(asked.question.kind, format, outfile_stream(file));
    bool ok = store_query(store, &asked.question, on_row, &answer, error);
    if (answer.writer)
        ok = query_writer_end(answer.writer, ok ? error : NULL) && ok;
    else if (ok)
        fprintf(outfile_stream(file), "%" G_GUINT64_FORMAT "\n", answer.n);
    return ok && outfile_commit(file, error) ? EXIT_NOTHING : EXIT_ERROR;
}

int
command_query(int argc, char **argv, GError **error)
{
    g_auto(Options) options = {0};
    const GOptionEntry entries[] = {
        {"store", 0, 0, G_OPTION_ARG_FILENAME, &options.store, "a file, or postgresql://...",
         "STORE"},
        {"format", 'f', 0, G_OPTION_ARG_STRING, &options.format, "text (default), json or csv",
         "FORMAT"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, "write to this file", "FILE"},
        {"role", 0, 0, G_OPTION_ARG_STRING, &options.role,
         "of a supplier: made-by, product-of, silicon-of, module-of (default: these four), any "
         "other, or 'any'",
         "ROLE"},
        {"as-of", 0, 0, G_OPTION_ARG_STRING, &options.as_of,
         "who owned whom on this day (default: today)", "DATE"},
        {"leads", 0, 0, G_OPTION_ARG_NONE, &options.leads,
         "attributions too, that are too weak to be shown (under 0.5)", NULL},
        {"count", 0, 0, G_OPTION_ARG_NONE, &options.count, "only how many rows there are", NULL},
        {"data", 0, 0, G_OPTION_ARG_FILENAME, &options.data, "where rules, suppliers and lists are",
         "DIR"},
        G_OPTION_ENTRY_NULL};
    g_autoptr(GOptionContext) context = g_option_context_new("QUESTION [WHAT]");
    g_option_context_set_summary(
        context, "Asks a store which images hold something:\n"
                 "  component NAME[@RANGE]   a component, or packages of it; '@>=1.0,<1.2.3'\n"
                 "  supplier ID              something of a supplier\n"
                 "  owner ID                 something of a supplier, or of one that it owned\n"
                 "  file SHA256              a file\n"
                 "  certificate SHA256       a certificate\n"
                 "  image [SHA256|NAME]      images\n"
                 "  contents SHA256          the components of an image\n"
                 "  failures                 paths that could not be scanned");
    g_option_context_add_main_entries(context, entries, NULL);
    if (!g_option_context_parse(context, &argc, &argv, error))
        return EXIT_ERROR;
    const char *why = NULL;
    QueryFormat format = QUERY_TEXT;
    if (options.format && !query_format_parse(options.format, &format)) {
        error_usage(error, "unknown format '%s' (text, json, csv)", options.format);
        return EXIT_ERROR;
    }
    if (!options.store)
        why = "--store STORE is missing (netbom query --help)";
    else if (argc < 2 || argc > 3)
        why = "one question, such as 'component openssl' (netbom query --help)";
    if (!why)
        return query(&options, format, argv[1], argc > 2 ? argv[2] : NULL, error);
    error_usage(error, "%s", why);
    return EXIT_ERROR;
}

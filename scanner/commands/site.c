/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom site: a store as a folder of pages. */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/text.h"
#include "commands/command.h"
#include "commands/options.h"
#include "site/site.h"
#include "store/listing.h"

#define TREE_FDS 32

typedef struct {
    ScanOptions common;
    char *store, *out, *since_lists;
    gboolean replace;
} Options;

static void
options_clear(Options *options)
{
    g_free(options->store);
    g_free(options->out);
    g_free(options->since_lists);
    scan_options_clear(&options->common);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Options, options_clear)

static bool
fail(GError **error, NetbomErrorCode code, const char *text, const char *path)
{
    g_set_error(error, NETBOM_ERROR, code, "%s: %s", path, text);
    return false;
}

/* ---- the folder: whole or absent ---- */

static int
remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    (void)status;
    (void)kind;
    (void)place;
    return remove(path);
}

static void
tree_remove(const char *path)
{
    nftw(path, remove_one, TREE_FDS, FTW_DEPTH | FTW_PHYS);
}

/* Whether the site may take its place. */
static bool
place_check(const Options *options, GError **error)
{
    struct stat status;
    if (lstat(options->out, &status) != 0)
        return errno == ENOENT || fail(error, NETBOM_ERROR_FILE, g_strerror(errno), options->out);
    if (!options->replace)
        return fail(error, NETBOM_ERROR_FILE, "is there already (--replace replaces a site)",
                    options->out);
    return (S_ISDIR(status.st_mode) && site_is_one(options->out)) ||
           fail(error, NETBOM_ERROR_FILE, "is no site that netbom wrote, and stays", options->out);
}

/* A new folder beside the place. */
static char *
folder_make(const Options *options, GError **error)
{
    g_autofree char *name = g_strdup(options->out);
    for (gsize n = strlen(name); n > 1 && name[n - 1] == '/'; n--)
        name[n - 1] = '\0';
    g_autofree char *path = g_strdup_printf("%s.XXXXXX", name);
    if (g_mkdtemp_full(path, 0777) == NULL) {
        fail(error, NETBOM_ERROR_FILE, g_strerror(errno), path);
        return NULL;
    }
    return g_steal_pointer(&path);
}

/* Puts it in its place; what was there before is taken away afterwards. */
static bool
folder_place(const char *folder, const Options *options, GError **error)
{
    if (renameat2(AT_FDCWD, folder, AT_FDCWD, options->out, RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EEXIST && options->replace && site_is_one(options->out) &&
        renameat2(AT_FDCWD, folder, AT_FDCWD, options->out, RENAME_EXCHANGE) == 0) {
        tree_remove(folder);
        return true;
    }
    return fail(error, NETBOM_ERROR_FILE, g_strerror(errno), options->out);
}

/* ---- the site ---- */

typedef struct {
    Knowledge *knowledge;
    char *const *rules;
} Again;

/* FleetAttribute. The rules take their time to load, and are seldom needed. */
static Inventory *
attribute_again(const ScanRecord *record, void *user, GError **error)
{
    const Again *again = user;
    if (!knowledge_add(again->knowledge, KNOW_SIGNATURES, again->rules, error))
        return NULL;
    return scan_attribute(again->knowledge, record);
}

/* "2024-01-01", a folder of lists, or one that has a folder of them. */
static Designations *
old_lists_load(const char *since, GError **error)
{
    g_autofree char *below = g_build_filename(since, "designations", NULL);
    return designations_load(g_file_test(below, G_FILE_TEST_IS_DIR) ? below : since, NULL, error);
}

static bool
write_snapshot(const char *folder, const Options *options, const FleetQuestion *question,
               SiteFigures *ret_figures, GError **error)
{
    g_autoptr(Store) store = store_open(options->store, STORE_READ, error);
    if (store == NULL || !store_snapshot(store, error))
        return false;
    g_autofree char *since = NULL;
    PartialDate day;
    if (options->since_lists != NULL)
        since = date_parse(options->since_lists, &day)
                    ? g_strdup_printf("as of %s", options->since_lists)
                    : g_strdup_printf("by the lists of %s", options->since_lists);
    bool ok = site_write(folder, store, question, since, ret_figures, error);
    store_end(store, false, NULL);
    return ok;
}

static bool
write_all(const Options *options, const FleetQuestion *question, GError **error)
{
    g_autofree char *folder = folder_make(options, error);
    SiteFigures figures;
    if (folder == NULL)
        return false;
    if (!write_snapshot(folder, options, question, &figures, error) ||
        !folder_place(folder, options, error)) {
        tree_remove(folder);
        return false;
    }
    g_autofree char *all = text_size_human(figures.n_bytes);
    g_autofree char *largest = text_size_human(figures.n_largest);
    g_autofree char *out = text_printable(options->out);
    printf("%s: %u images, %u files, %s, the largest %s\n", out, figures.n_images, figures.n_files,
           all, largest);
    return true;
}

static bool
site_run(Options *options, GError **error)
{
    g_autoptr(Knowledge) knowledge = judge_options_load(&options->common, KNOW_SUPPLIERS, error);
    if (knowledge == NULL ||
        !(knowledge->basis = knowledge_basis(knowledge, options->common.rules, error)))
        return false;
    const AssessChoice *choice = &options->common.settings.choice;
    AssessChoice old_choice = *choice;
    g_autoptr(Designations) old_lists = NULL;
    bool by_day =
        options->since_lists != NULL && date_parse(options->since_lists, &old_choice.as_of);
    if (options->since_lists != NULL && !by_day &&
        !(old_lists = old_lists_load(options->since_lists, error)))
        return false;
    Again again = {knowledge, options->common.rules};
    const FleetQuestion question = {.registry = knowledge->registry,
                                    .lists = knowledge->lists,
                                    .choice = choice,
                                    .old_lists = by_day ? knowledge->lists : old_lists,
                                    .old_choice = &old_choice,
                                    .basis = knowledge->basis,
                                    .attribute = attribute_again,
                                    .user = &again};
    return write_all(options, &question, error);
}

int
command_site(int argc, char **argv, GError **error)
{
    g_auto(Options) options = {0};
    const GOptionEntry entries[] = {
        {"store", 0, 0, G_OPTION_ARG_FILENAME, &options.store, "a file, or postgresql://...",
         "STORE"},
        {"out", 0, 0, G_OPTION_ARG_FILENAME, &options.out, "the folder that is made", "DIR"},
        {"replace", 0, 0, G_OPTION_ARG_NONE, &options.replace,
         "replace a site that is there, at once and as a whole", NULL},
        {"since-lists", 0, 0, G_OPTION_ARG_FILENAME, &options.since_lists,
         "show what has changed since this day, or against the lists of a folder", "DATE|DIR"},
        G_OPTION_ENTRY_NULL};
    if (!judge_options_parse(&options.common, "",
                             "Writes what a store holds as a folder of pages that needs no server.",
                             entries, &argc, &argv, error))
        return EXIT_ERROR;
    const char *why = NULL;
    if (argc > 1)
        why = "netbom site takes no argument";
    else if (options.store == NULL)
        why = "--store STORE is missing (netbom site --help)";
    else if (options.out == NULL || *options.out == '\0')
        why = "--out DIR is missing (netbom site --help)";
    if (why != NULL) {
        g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, why);
        return EXIT_ERROR;
    }
    return place_check(&options, error) && site_run(&options, error) ? EXIT_NOTHING : EXIT_ERROR;
}

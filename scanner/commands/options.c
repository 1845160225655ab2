/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Options of the commands that read an image. */
#include "commands/options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "assess/context.h"
#include "base/error.h"
#include "commands/profile.h"

static bool
usage_error(GError **error, const char *what, const char *value, const char *hint)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "%s '%s' (%s)", what, value, hint);
    return false;
}

/* --jurisdiction DE,EU --jurisdiction FR */
static char **
split_all(char **values, bool upper)
{
    GPtrArray *words = g_ptr_array_new();
    for (; values && *values; values++) {
        g_auto(GStrv) parts = g_strsplit(*values, ",", -1);
        for (char **part = parts; *part; part++)
            if (*g_strstrip(*part))
                g_ptr_array_add(words,
                                upper ? g_ascii_strup(*part, -1) : g_ascii_strdown(*part, -1));
    }
    if (words->len == 0) {
        g_ptr_array_unref(words);
        return NULL;
    }
    g_ptr_array_add(words, NULL);
    return (char **)g_ptr_array_free(words, FALSE);
}

guint
jobs_width(int jobs)
{
    return jobs > 0 ? (guint)MIN(jobs, 1024) : g_get_num_processors();
}

guint
scan_options_threads(const ScanOptions *options, guint width)
{
    return options->threads > 0 ? (guint)options->threads : MAX(g_get_num_processors() / width, 1);
}

PartialDate
scan_today(void)
{
    time_t now = time(NULL);
    const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
    if (epoch && g_ascii_isdigit(*epoch))
        now = (time_t)g_ascii_strtoll(epoch, NULL, 10);
    struct tm utc;
    gmtime_r(&now, &utc);
    return (PartialDate){(uint16_t)(utc.tm_year + 1900), (uint8_t)(utc.tm_mon + 1),
                         (uint8_t)utc.tm_mday};
}

/* --context: known words only, so that a typing error hides nothing. */
static bool
contexts_apply(ScanOptions *options, GError **error)
{
    g_autofree char *known = context_words();
    options->chosen_contexts = split_all(options->contexts, false);
    for (char **word = options->chosen_contexts; word && *word; word++) {
        if (strcmp(*word, "help") == 0) {
            puts(known);
            g_clear_pointer(&known, g_free);
            exit(0);
        }
        if (!context_known(*word))
            return usage_error(error, "unknown context", *word, known);
    }
    options->settings.choice.contexts = (const char *const *)options->chosen_contexts;
    return true;
}

static bool
options_apply(ScanOptions *options, GError **error)
{
    ScanSettings *settings = &options->settings;
    if (options->profile && !profile_read(options->profile, options, error))
        return false;
    limits_init(&settings->limits);
    for (char **limit = options->limits; limit && *limit; limit++) {
        if (strcmp(*limit, "help") == 0) {
            char *table = limits_describe();
            fputs(table, stdout);
            g_free(table);
            exit(0);
        }
        if (!limits_set(&settings->limits, *limit, error))
            return false;
    }
    settings->scratch = options->scratch;
    settings->sandbox = SANDBOX_AUTO;
    if (options->sandbox && !sandbox_mode_parse(options->sandbox, &settings->sandbox))
        return usage_error(error, "unknown sandbox mode", options->sandbox, "require, auto, off");
    if (options->threads < 0 || options->threads > CREW_HELPERS_MAX + 1)
        return usage_error(error, "bad number of", "threads", "1 to 64");
    settings->threads = scan_options_threads(options, 1);
    settings->choice.as_of = scan_today();
    if (options->as_of && !date_parse(options->as_of, &settings->choice.as_of))
        return usage_error(error, "not a date:", options->as_of, "YYYY-MM-DD");
    if (options->built && !date_parse(options->built, &settings->choice.built))
        return usage_error(error, "not a date:", options->built, "YYYY-MM-DD");
    options->chosen_jurisdictions = split_all(options->jurisdictions, true);
    settings->choice.jurisdictions = (const char *const *)options->chosen_jurisdictions;
    settings->choice.lists = (const char *const *)options->lists;
    settings->progress = isatty(STDERR_FILENO) && !g_getenv("CI");
    return contexts_apply(options, error);
}

/* Options of every command that judges. */
static void
add_judge_entries(ScanOptions *options, GOptionContext *context)
{
    GOptionEntry entries[] = {
        {"profile", 0, 0, G_OPTION_ARG_FILENAME, &options->profile,
         "choices from a file (JSON); what the command line says wins", "FILE"},
        {"jurisdiction", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->jurisdictions,
         "whose lists count: EU, DE, SE, US, ... (default: all, and nothing gates)", "LIST"},
        {"list", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->lists,
         "only this designation list; may be repeated (netbom lists)", "ID"},
        {"context", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->contexts,
         "what the device is for: 5g-core, ran, video-surveillance, ...; 'help' lists them",
         "LIST"},
        {"as-of", 0, 0, G_OPTION_ARG_STRING, &options->as_of,
         "what was in force on this day (default: today)", "DATE"},
        {"built", 0, 0, G_OPTION_ARG_STRING, &options->built,
         "when the image was built (default: what its headers say)", "DATE"},
        {"rules", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->rules,
         "further YARA rules (*.yar) of a directory; may be repeated", "DIR"},
        {"data", 0, 0, G_OPTION_ARG_FILENAME, &options->data,
         "where rules, suppliers and lists are", "DIR"},
        LIST_SOURCE_ENTRIES(options->list_dirs, options->signed_lists, options->ca),
        G_OPTION_ENTRY_NULL};
    g_option_context_add_main_entries(context, entries, NULL);
}

/* Options of every command that reads an image. */
static void
add_read_entries(ScanOptions *options, GOptionContext *context)
{
    GOptionEntry entries[] = {{"sandbox", 0, 0, G_OPTION_ARG_STRING, &options->sandbox,
                               "require, auto (default: what the kernel gives), off", "MODE"},
                              {"threads", 0, 0, G_OPTION_ARG_INT, &options->threads,
                               "threads for one image (default: what the processors give)", "N"},
                              {"limit", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->limits,
                               "a budget of the scan, such as image-time=60s; 'help' lists them",
                               "NAME=VALUE"},
                              {"scratch", 0, 0, G_OPTION_ARG_FILENAME, &options->scratch,
                               "folder of the nameless file for large unpacked objects (default: "
                               "$TMPDIR or /var/tmp, for images of 64 MiB and more; "
                               "'--limit scratch=0': none)",
                               "DIR"},
                              {"plugin", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->plugins,
                               "load a further format plugin; may be repeated", "FILE"},
                              G_OPTION_ENTRY_NULL};
    g_option_context_add_main_entries(context, entries, NULL);
}

static bool
parse(ScanOptions *options, bool reads, const char *arguments, const char *summary,
      const GOptionEntry *entries, int *argc, char ***argv, GError **error)
{
    g_autoptr(GOptionContext) context = g_option_context_new(arguments);
    g_option_context_set_summary(context, summary);
    if (entries)
        g_option_context_add_main_entries(context, entries, NULL);
    add_judge_entries(options, context);
    if (reads)
        add_read_entries(options, context);
    return g_option_context_parse(context, argc, argv, error) && options_apply(options, error);
}

bool
scan_options_parse(ScanOptions *options, const char *arguments, const char *summary,
                   const GOptionEntry *entries, int *argc, char ***argv, GError **error)
{
    return parse(options, true, arguments, summary, entries, argc, argv, error);
}

bool
judge_options_parse(ScanOptions *options, const char *arguments, const char *summary,
                    const GOptionEntry *entries, int *argc, char ***argv, GError **error)
{
    return parse(options, false, arguments, summary, entries, argc, argv, error);
}

/* Adds the user's lists, and checks what was named of lists. */
static bool
lists_complete(ScanOptions *options, Knowledge *knowledge, GError **error)
{
    if (!knowledge_add_lists(knowledge, options->list_dirs, error))
        return false;
    if (options->signed_lists &&
        !knowledge_require_signed(knowledge, options->list_dirs, options->ca, error))
        return false;
    for (char **list = options->lists; list && *list; list++)
        if (!designations_lookup(knowledge->lists, *list))
            return usage_error(error, "unknown list", *list,
                               "netbom lists shows those that are loaded");
    for (char **code = options->chosen_jurisdictions; code && *code; code++)
        if (!designations_has_jurisdiction(knowledge->lists, *code))
            g_printerr("netbom: no list of jurisdiction %s is loaded: nothing can be said for it\n",
                       *code);
    return true;
}

Knowledge *
judge_options_load(ScanOptions *options, KnowledgePart parts, GError **error)
{
    g_autoptr(Knowledge) knowledge =
        knowledge_load(options->data, parts, options->plugins, options->rules, error);
    return knowledge && lists_complete(options, knowledge, error) ? g_steal_pointer(&knowledge)
                                                                  : NULL;
}

Knowledge *
scan_options_load(ScanOptions *options, GError **error)
{
    return judge_options_load(options, KNOW_ALL, error);
}

Knowledge *
scan_options_begin(const ScanOptions *options, GError **error)
{
    return knowledge_load(options->data, KNOW_TO_READ, options->plugins, options->rules, error);
}

bool
scan_options_complete(ScanOptions *options, Knowledge *knowledge, GError **error)
{
    return knowledge_add(knowledge, KNOW_TO_CONCLUDE, options->rules, error) &&
           lists_complete(options, knowledge, error);
}

Knowledge *
read_options_load(const ScanOptions *options, GError **error)
{
    return knowledge_load(options->data, KNOW_FORMATS | KNOW_TYPES, options->plugins, NULL, error);
}

void
scan_options_clear(ScanOptions *options)
{
    g_free(options->data);
    g_free(options->sandbox);
    g_free(options->scratch);
    g_free(options->as_of);
    g_free(options->built);
    g_free(options->ca);
    g_free(options->profile);
    g_free(options->profile_gate);
    g_strfreev(options->plugins);
    g_strfreev(options->rules);
    g_strfreev(options->limits);
    g_strfreev(options->jurisdictions);
    g_strfreev(options->lists);
    g_strfreev(options->contexts);
    g_strfreev(options->list_dirs);
    g_strfreev(options->chosen_jurisdictions);
    g_strfreev(options->chosen_contexts);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Imports lists. What is to come is put together in a folder beside the target, checked there with
 * all that is loaded and with what the target holds, and only then moved.
 */
#include "commands/lists-import.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <jansson.h>
#include <string.h>
#include <unistd.h>

#include "assess/designation.h"
#include "assess/signed.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/command.h"
#include "commands/knowledge.h"

typedef struct {
    const ListsImport *import;
    Registry *registry;
    Designations *lists;
    char *target, *stage;
    GPtrArray *names; /* of the files in the stage */
} Job;

static void
job_clear(Job *job)
{
    for (guint i = 0; job->stage && i < job->names->len; i++) {
        g_autofree char *path =
            g_build_filename(job->stage, g_ptr_array_index(job->names, i), NULL);
        g_unlink(path);
    }
    if (job->stage)
        g_rmdir(job->stage);
    g_free(job->stage);
    g_free(job->target);
    if (job->names)
        g_ptr_array_unref(job->names);
    registry_free(job->registry);
    designations_free(job->lists);
}

static bool
file_error(GError **error, const char *what, const char *path)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot %s %s: %s", what, path,
                g_strerror(errno));
    return false;
}

static bool
job_open(Job *job, GError **error)
{
    g_autofree char *data = knowledge_directory(job->import->data, error);
    if (!data)
        return false;
    g_autofree char *suppliers = g_build_filename(data, "suppliers", NULL);
    g_autofree char *own = g_build_filename(data, "designations", NULL);
    job->names = g_ptr_array_new_with_free_func(g_free);
    job->target = job->import->into
                      ? g_canonicalize_filename(job->import->into, NULL)
                      : g_build_filename(g_get_user_data_dir(), "netbom", "lists", NULL);
    if (!(job->registry = registry_load(suppliers, NULL, error)) ||
        !(job->lists = designations_load(own, NULL, error)))
        return false;
    g_autofree char *parent = g_path_get_dirname(job->target);
    g_autofree char *stage = g_build_filename(parent, ".netbom-import-XXXXXX", NULL);
    if (g_mkdir_with_parents(parent, 0777) != 0)
        return file_error(error, "make", parent);
    if (!g_mkdtemp_full(stage, 0777))
        return file_error(error, "make a folder in", parent);
    job->stage = g_steal_pointer(&stage);
    return true;
}

static bool
stage_put(Job *job, const char *name, const char *content, gsize size, GError **error)
{
    g_autofree char *path = g_build_filename(job->stage, name, NULL);
    g_ptr_array_add(job->names, g_strdup(name));
    return g_file_set_contents_full(path, content, (gssize)size, G_FILE_SET_CONTENTS_CONSISTENT,
                                    0666, error);
}

/* ---- what is to come ---- */

/* The id of a list in our form; NULL: it is a table. The caller frees it. */
static char *
list_id(const char *content, gsize size)
{
    json_t *root = json_loadb(content, size, 0, NULL);
    const char *schema = json_string_value(json_object_get(root, "schema"));
    char *id = g_strcmp0(schema, "netbom-designation/1") == 0
                   ? g_strdup(json_string_value(json_object_get(root, "id")))
                   : NULL;
    json_decref(root);
    return id;
}

/* Letters, digits, '-', '_' and '.', and no point first: it becomes the name of a file. */
static bool
id_is_plain(const char *id)
{
    static const char PLAIN[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    return *id && *id != '.' && strlen(id) <= 100 && id[strspn(id, PLAIN)] == '\0';
}

static bool
stage_list(Job *job, const char *id, const char *content, gsize size, GError **error)
{
    g_autofree char *name = g_strconcat(id, ".json", NULL);
    return id_is_plain(id)
               ? stage_put(job, name, content, size, error)
               : error_usage(error, "the id of a list has letters, digits, '-', '_' and '.'");
}

static bool
stage_file(Job *job, const char *path, GError **error)
{
    g_autofree char *content = NULL, *base = g_path_get_basename(path);
    gsize size;
    if (job->import->require_signed)
        return error_usage(error,
                           "only a pack (a folder with MANIFEST and MANIFEST.p7s) is signed");
    if (!g_file_get_contents(path, &content, &size, error))
        return false;
    g_autofree char *id = list_id(content, size);
    if (id)
        return stage_list(job, id, content, size, error);
    if (!job->import->head.id)
        return error_usage(error, "a table wants --id ID, the id of the list that is made of it");
    g_autofree char *text =
        list_from_table(&job->import->head, base, content, size, job->registry, error);
    return text && stage_list(job, job->import->head.id, text, strlen(text), error);
}

static bool
stage_pack(Job *job, const char *path, GError **error)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, error);
    const char *name;
    if (!dir)
        return false;
    while ((name = g_dir_read_name(dir))) {
        g_autofree char *content = NULL, *file = g_build_filename(path, name, NULL);
        gsize size;
        if (*name == '.' || (!g_str_has_suffix(name, ".json") && strcmp(name, "MANIFEST") != 0 &&
                             strcmp(name, "MANIFEST.p7s") != 0))
            continue;
        if (!g_file_get_contents(file, &content, &size, error) ||
            !stage_put(job, name, content, size, error))
            return false;
    }
    return job->names->len > 0 || error_usage(error, "the folder holds no list (*.json)");
}

/* ---- whether it may come ---- */

static int
print_fault(const char *text)
{
    g_autofree char *line = text_printable(text);
    puts(line);
    return EXIT_GATE;
}

/* A signature is checked over the copy that will be moved. */
static int
check_signature(const Job *job, GError **error)
{
    g_autoptr(GError) bad = NULL;
    g_autofree char *signer = NULL;
    if (!job->import->ca_file && job->import->require_signed) {
        error_usage(error, "--require-signed-lists wants --ca FILE");
        return EXIT_ERROR;
    }
    if (!job->import->ca_file) {
        g_printerr("netbom: whether the pack is signed was not checked: no --ca was given\n");
        return EXIT_NOTHING;
    }
    if (signed_verify(job->stage, job->import->ca_file, &signer, &bad)) {
        g_autofree char *name = text_printable(signer ? signer : "unknown");
        printf("signed by %s\n", name);
        return EXIT_NOTHING;
    }
    if (g_error_matches(bad, NETBOM_ERROR, NETBOM_ERROR_DATA)) {
        /* The stage's name tells nobody anything. */
        const char *text = g_str_has_prefix(bad->message, job->stage)
                               ? bad->message + strlen(job->stage)
                               : bad->message;
        return print_fault(text + strspn(text, ":/ "));
    }
    g_propagate_error(error, g_steal_pointer(&bad));
    return EXIT_ERROR;
}

static bool
is_among(const GPtrArray *texts, const char *text)
{
    for (guint i = 0; texts && i < texts->len; i++)
        if (strcmp(g_ptr_array_index(texts, i), text) == 0)
            return true;
    return false;
}

/* What `lists check` says of all that is loaded, with the target's lists and those to come, and did
 * not say before these came. */
static int
check_lists(const Job *job, GError **error)
{
    g_autoptr(GError) bad = NULL;
    g_autoptr(GPtrArray) before = NULL;
    bool there = g_file_test(job->target, G_FILE_TEST_IS_DIR);
    int status = EXIT_NOTHING;
    bool ok = !there || designations_add(job->lists, job->target, &bad);
    if (ok)
        before = designation_check(job->lists, job->registry);
    if (!ok || !designations_add(job->lists, job->stage, &bad)) {
        if (g_error_matches(bad, NETBOM_ERROR, NETBOM_ERROR_DATA))
            return print_fault(bad->message);
        g_propagate_error(error, g_steal_pointer(&bad));
        return EXIT_ERROR;
    }
    g_autoptr(GPtrArray) faults = designation_check(job->lists, job->registry);
    for (guint i = 0; i < faults->len; i++)
        if (!is_among(before, g_ptr_array_index(faults, i)))
            status = print_fault(g_ptr_array_index(faults, i));
    return status;
}

/* ---- the move ---- */

/* A hard link is made only where nothing is. */
static bool
move_file(Job *job, GError **error)
{
    const char *name = g_ptr_array_index(job->names, 0);
    g_autofree char *from = g_build_filename(job->stage, name, NULL);
    g_autofree char *to = g_build_filename(job->target, name, NULL);
    g_autofree char *manifest = g_build_filename(job->target, "MANIFEST", NULL);
    if (g_mkdir_with_parents(job->target, 0777) != 0)
        return file_error(error, "make", job->target);
    if (g_file_test(manifest, G_FILE_TEST_EXISTS))
        return error_usage(error,
                           "that folder is a pack with a MANIFEST, which would not fit any more: "
                           "name another one with --list-dir");
    if (link(from, to) != 0)
        return file_error(error, "write", to);
    printf("%s\n", to);
    return true;
}

/* Becomes the target, which must be absent or empty. */
static bool
move_pack(Job *job, GError **error)
{
    if (rename(job->stage, job->target) != 0)
        return file_error(error, "make the folder", job->target);
    g_clear_pointer(&job->stage, g_free);
    printf("%s\n", job->target);
    return true;
}

static int
import_path(Job *job, const char *path, GError **error)
{
    bool pack = g_file_test(path, G_FILE_TEST_IS_DIR);
    int status = EXIT_NOTHING;
    if (!job_open(job, error) ||
        !(pack ? stage_pack(job, path, error) : stage_file(job, path, error)))
        return EXIT_ERROR;
    if (pack)
        status = check_signature(job, error);
    if (status == EXIT_NOTHING)
        status = check_lists(job, error);
    if (status != EXIT_NOTHING)
        return status;
    return (pack ? move_pack(job, error) : move_file(job, error)) ? EXIT_NOTHING : EXIT_ERROR;
}

int
lists_import(const ListsImport *import, const char *path, GError **error)
{
    Job job = {.import = import};
    g_autoptr(GError) bad = NULL;
    int status = import_path(&job, path, &bad);
    job_clear(&job);
    /* A table that is at fault is no error of the environment. */
    if (status == EXIT_ERROR && g_error_matches(bad, NETBOM_ERROR, NETBOM_ERROR_DATA))
        return print_fault(bad->message);
    if (bad)
        g_propagate_error(error, g_steal_pointer(&bad));
    return status;
}

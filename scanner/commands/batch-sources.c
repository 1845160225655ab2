/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Expands the arguments of a batch into files. */
#include "commands/batch-sources.h"

#include <errno.h>
#include <glob.h>
#include <string.h>
#include <sys/stat.h>

#include "base/error.h"
#include "queue/job.h"

#define DEPTH_MAX 64

static void
source_free(gpointer data)
{
    BatchSource *source = data;
    g_free(source->path);
    g_free(source->expected);
    g_free(source);
}

static void
source_add(GPtrArray *to, const char *path, const char *expected)
{
    BatchSource *source = g_new0(BatchSource, 1);
    source->path = job_is_url(path) ? g_strdup(path) : g_canonicalize_filename(path, NULL);
    source->expected = g_strdup(expected);
    g_ptr_array_add(to, source);
}

static bool
fail(const char *path, const char *why, GError **error)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s: %s", path, why);
    return false;
}

/* A folder that cannot be read is an error at the top and passed over below it: somebody may be
 * working there. */
static bool
folder_add(GPtrArray *to, const char *path, guint depth, GError **error)
{
    g_autoptr(GError) own = NULL;
    g_autoptr(GDir) dir = g_dir_open(path, 0, &own);
    const char *name;
    if (dir == NULL)
        return depth > 0 || fail(path, own->message, error);
    while ((name = g_dir_read_name(dir)) != NULL) {
        g_autofree char *below = g_build_filename(path, name, NULL);
        struct stat status;
        if (lstat(below, &status) != 0)
            continue;
        if (S_ISREG(status.st_mode) && status.st_size > 0)
            source_add(to, below, NULL);
        else if (S_ISDIR(status.st_mode) && depth < DEPTH_MAX &&
                 !folder_add(to, below, depth + 1, error))
            return false;
    }
    return true;
}

static bool
is_digest(const char *line)
{
    return strspn(line, "0123456789abcdefABCDEF") == 64 && (line[64] == ' ' || line[64] == '\t');
}

static bool
manifest_add(GPtrArray *to, const char *path, GError **error)
{
    g_autofree char *content = NULL;
    g_autofree char *folder = g_path_get_dirname(path);
    g_autoptr(GError) own = NULL;
    if (!g_file_get_contents(path, &content, NULL, &own))
        return fail(path, own->message, error);
    g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
    for (guint i = 0; lines[i] != NULL; i++) {
        const char *line = g_strchomp(lines[i]);
        g_autofree char *expected = NULL;
        if (*line == '\0' || *line == '#')
            continue;
        if (is_digest(line)) {
            g_autofree char *digest = g_strndup(line, 64);
            expected = g_ascii_strdown(digest, -1);
            line += 64;
            line += strspn(line, " \t");
            line += *line == '*'; /* sha256sum's mark of a binary file */
        }
        if (*line == '\0') {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: line %u names no file", path,
                        i + 1);
            return false;
        }
        g_autofree char *full =
            job_is_url(line) ? g_strdup(line) : g_canonicalize_filename(line, folder);
        source_add(to, full, expected);
    }
    return true;
}

static bool
pattern_add(GPtrArray *to, const char *pattern, GError **error)
{
    glob_t found;
    bool ok = true;
    int code = glob(pattern, 0, NULL, &found);
    if (code != 0 && code != GLOB_NOMATCH)
        return fail(pattern, "cannot be expanded", error);
    for (size_t i = 0; code == 0 && ok && i < found.gl_pathc; i++) {
        if (g_file_test(found.gl_pathv[i], G_FILE_TEST_IS_DIR))
            ok = folder_add(to, found.gl_pathv[i], 0, error);
        else
            source_add(to, found.gl_pathv[i], NULL);
    }
    if (code == 0)
        globfree(&found);
    return ok;
}

static gint
source_compare(gconstpointer a, gconstpointer b)
{
    const BatchSource *x = *(BatchSource *const *)a, *y = *(BatchSource *const *)b;
    int order = strcmp(x->path, y->path);
    return order != 0 ? order : (x->expected == NULL) - (y->expected == NULL);
}

GPtrArray *
batch_sources(char *const *sources, GError **error)
{
    g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(source_free);
    for (; *sources != NULL; sources++) {
        const char *source = *sources;
        struct stat status;
        bool there = stat(source, &status) == 0, ok = true;
        if (there && S_ISDIR(status.st_mode))
            ok = folder_add(found, source, 0, error);
        else if (!there && *source == '@')
            ok = manifest_add(found, source + 1, error);
        else if (!there && strpbrk(source, "*?[") != NULL)
            ok = pattern_add(found, source, error);
        else
            source_add(found, source, NULL);
        if (!ok)
            return NULL;
    }
    g_ptr_array_sort(found, source_compare);
    for (guint i = found->len; i-- > 1;) {
        const BatchSource *one = g_ptr_array_index(found, i - 1),
                          *two = g_ptr_array_index(found, i);
        if (strcmp(one->path, two->path) == 0)
            g_ptr_array_remove_index(found, i);
    }
    return g_steal_pointer(&found);
}

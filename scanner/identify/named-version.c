/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions that stand behind the name of a component. */
#include "identify/named-version.h"

#include <stdbool.h>
#include <string.h>

/* What is looked at behind and before the folder. */
#define PATH_MAX_BYTES    400
#define VERSION_MAX_BYTES 40
/* Longest name of a folder, most names, and most places of one that are looked at. */
#define NAME_MAX_BYTES 64
#define NAMES_MAX      65536
#define PLACES_MAX     4096

static const char *const SOURCE_ENDINGS[] = {".c",   ".cc", ".cpp", ".cxx", ".C",   ".h", ".hh",
                                             ".hpp", ".y",  ".l",   ".S",   ".inl", ".rs"};

static bool
is_path_byte(guint8 byte)
{
    return g_ascii_isalnum(byte) || memchr("/._-+~@,", byte, 8) != NULL;
}

/* The release in the name of a folder, without what a distribution adds to it ("+dfsg", "~rc1" for
 * "-rc1"); NULL if it is no release. A single number may be that of an interface. */
static char *
release_of(const char *text, gsize length)
{
    g_autoptr(GRegex) form = g_regex_new("^([0-9]{1,8}(?:\\.[0-9]{1,8})+[a-z]?)"
                                         "(?:[-_.~]?((?:rc|beta|alpha|pre|p)[-.]?[0-9]+))?"
                                         "(?:\\+[a-z0-9+.]*)?$",
                                         G_REGEX_RAW, 0, NULL);
    g_autoptr(GMatchInfo) info = NULL;
    if (!g_regex_match_full(form, text, (gssize)length, 0, 0, &info, NULL))
        return NULL;
    g_autofree char *release = g_match_info_fetch(info, 1);
    g_autofree char *mark = g_match_info_fetch(info, 2);
    if (!mark || !*mark)
        return g_steal_pointer(&release);
    return g_strdup_printf(*mark == 'p' && g_ascii_isdigit(mark[1]) ? "%s%s" : "%s-%s", release,
                           mark);
}

/* Is [from, to) the path of a source, of which the first `folder` bytes lead to the release? */
static bool
is_source(const guint8 *from, const guint8 *to, gsize folder)
{
    g_autofree char *path = g_strndup((const char *)from, (gsize)(to - from));
    const char *include = strstr(path, "/include/");
    if (include && (gsize)(include - path) < folder)
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(SOURCE_ENDINGS); i++)
        if (g_str_has_suffix(path, SOURCE_ENDINGS[i]))
            return true;
    return false;
}

/* The version behind "/NAME-", which ends at `at`; *ret_end: where it ends. */
static char *
version_at(const guint8 *data, guint64 size, guint64 at, guint64 *ret_end)
{
    guint64 from = at, end = at, to;
    while (from > 0 && at - from < PATH_MAX_BYTES && is_path_byte(data[from - 1]))
        from--;
    while (end < size && end - at < VERSION_MAX_BYTES && data[end] != '/' &&
           is_path_byte(data[end]))
        end++;
    for (to = end; to < size && to - end < PATH_MAX_BYTES && is_path_byte(data[to]);)
        to++;
    bool mapped = end < size && data[end] == '=' && end + 1 < size && data[end + 1] == '.';
    if (end == at || end >= size ||
        (!mapped && (data[end] != '/' || !is_source(data + from, data + to, (gsize)(at - from)))))
        return NULL;
    *ret_end = end;
    return release_of((const char *)data + at, (gsize)(end - at));
}

/* The one version of several findings. */
typedef struct {
    char *version; /* NULL: none yet */
    VersionRange range;
    bool disputed;
} Only;

/* Takes the version, which may be NULL, found at [start, end). */
static void
only_take(Only *only, char *version, guint64 start, guint64 end)
{
    if (!version)
        return;
    if (!only->version) {
        only->version = version;
        only->range = (VersionRange){start, end - start};
        return;
    }
    only->disputed |= strcmp(only->version, version) != 0;
    g_free(version);
}

static char *
only_end(Only *only, VersionRange *range)
{
    if (only->disputed)
        g_clear_pointer(&only->version, g_free);
    if (only->version)
        *range = only->range;
    return only->version;
}

struct SourcePaths {
    const guint8 *data;
    guint64 size;
    GHashTable *places; /* NAME -> GArray of guint64: where its version begins */
};

/* The version at `at` is one of the folder whose name stands before it. */
static void
place_add(SourcePaths *paths, guint64 from, guint64 at)
{
    char name[NAME_MAX_BYTES + 1];
    gsize length = (gsize)(at - 1 - from);
    memcpy(name, paths->data + from, length);
    name[length] = 0;
    GArray *places = g_hash_table_lookup(paths->places, name);
    if (!places && g_hash_table_size(paths->places) < NAMES_MAX) {
        places = g_array_new(FALSE, FALSE, sizeof(guint64));
        g_hash_table_insert(paths->places, g_strdup(name), places);
    }
    if (places && places->len < PLACES_MAX)
        g_array_append_val(places, at);
}

SourcePaths *
source_paths_new(const guint8 *data, guint64 size)
{
    SourcePaths *paths = g_new(SourcePaths, 1);
    *paths = (SourcePaths){
        data, size,
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref)};
    const guint8 *dash;
    for (guint64 at = 0; at < size && (dash = memchr(data + at, '-', (gsize)(size - at)));) {
        at = (guint64)(dash - data) + 1;
        if (at >= size || !g_ascii_isdigit(data[at]))
            continue;
        guint64 from = at - 1;
        while (from > 0 && at - 1 - from < NAME_MAX_BYTES && data[from - 1] != '/' &&
               is_path_byte(data[from - 1]))
            from--;
        if (from > 0 && data[from - 1] == '/' && from < at - 1)
            place_add(paths, from, at);
    }
    return paths;
}

void
source_paths_free(SourcePaths *paths)
{
    if (!paths)
        return;
    g_hash_table_unref(paths->places);
    g_free(paths);
}

char *
source_paths_version(const SourcePaths *paths, const char *name, VersionRange *range)
{
    const GArray *places = g_hash_table_lookup(paths->places, name);
    Only only = {0};
    for (guint i = 0; places && !only.disputed && i < places->len; i++) {
        guint64 at = g_array_index(places, guint64, i), end = 0;
        char *version = version_at(paths->data, paths->size, at, &end);
        only_take(&only, version, at - strlen(name) - 2, end);
    }
    return only_end(&only, range);
}

/* What may stand between a name and its version. */
static const char *const JOINTS[] = {" version ", ", version ", " v", "-v", "/v", " ", "/", "-"};

/* The version of the string at `at`, which begins with a name of `length` bytes; *ret_end: where it
 * ends. */
static char *
version_of_string(const guint8 *data, guint64 size, guint64 at, gsize length, guint64 *ret_end)
{
    const guint8 *nul = memchr(data + at, 0, (gsize)MIN(size - at, length + PATH_MAX_BYTES));
    if (!nul)
        return NULL;
    const char *rest = (const char *)data + at + length;
    const char *newline = strchr(rest, '\n');
    const char *end = newline ? newline : (const char *)nul;
    for (guint i = 0; i < G_N_ELEMENTS(JOINTS); i++) {
        if (!g_str_has_prefix(rest, JOINTS[i]) || !g_ascii_isdigit(rest[strlen(JOINTS[i])]))
            continue;
        const char *version = rest + strlen(JOINTS[i]);
        if (*JOINTS[i] == '-' &&
            g_strstr_len(version, end - version, ".") == g_strrstr_len(version, end - version, "."))
            return NULL;
        *ret_end = (guint64)((const guint8 *)end - data);
        return release_of(version, (gsize)(end - version));
    }
    return NULL;
}

char *
version_of_own_string(const char *name, const guint8 *data, guint64 size, VersionRange *range)
{
    gsize length = strlen(name);
    Only only = {0};
    const guint8 *nul;
    for (guint64 at = 0; length >= 3 && !only.disputed && at + length < size &&
                         (nul = memchr(data + at, 0, (gsize)(size - at)));) {
        at = (guint64)(nul - data) + 1;
        while (at + length < size && data[at] == 0)
            at++;
        guint64 end = 0;
        if (at + length >= size || g_ascii_strncasecmp((const char *)data + at, name, length) != 0)
            continue;
        char *version = version_of_string(data, size, at, length, &end);
        only_take(&only, version, at, end);
    }
    return only_end(&only, range);
}

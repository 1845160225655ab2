/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions that stand behind the name of a component. */
#include "identify/named-version.h"

#include <stdbool.h>
#include <string.h>

#include "base/needles.h"
#include "base/printed.h"

/* What is looked at behind and before the folder. */
#define PATH_MAX_BYTES    400
#define VERSION_MAX_BYTES 40
/* Longest name of a folder, most names, and most places of one that are looked at. */
#define NAME_MAX_BYTES 64
#define NAMES_MAX      65536
#define PLACES_MAX     4096
/* Most strings that may be a name and its version. */
#define STRINGS_MAX (1u << 20)

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

struct NamedVersions {
    const guint8 *data;
    guint64 size;
    GHashTable *folders; /* NAME of "/NAME-1..." -> GArray of guint64: where its version begins */
    GArray *strings;     /* guint64: where strings begin that may be a name and its version */
};

/* The version at `at` is one of the folder whose name stands before it. */
static void
folder_add(NamedVersions *versions, guint64 from, guint64 at)
{
    char name[NAME_MAX_BYTES + 1];
    gsize length = (gsize)(at - 1 - from);
    memcpy(name, versions->data + from, length);
    name[length] = 0;
    GArray *places = g_hash_table_lookup(versions->folders, name);
    if (!places && g_hash_table_size(versions->folders) < NAMES_MAX) {
        places = g_array_new(FALSE, FALSE, sizeof(guint64));
        g_hash_table_insert(versions->folders, g_strdup(name), places);
    }
    if (places && places->len < PLACES_MAX)
        g_array_append_val(places, at);
}

/* Takes the folder before "-1", of which the digit stands at `at`. */
static void
take_folder(NamedVersions *versions, guint64 at)
{
    const guint8 *data = versions->data;
    guint64 from = at - 1;
    while (from > 0 && at - 1 - from < NAME_MAX_BYTES && data[from - 1] != '/' &&
           is_path_byte(data[from - 1]))
        from--;
    if (from > 0 && data[from - 1] == '/' && from < at - 1)
        folder_add(versions, from, at);
}

/* What may stand before the digit that a version begins with. */
#define JOINT_ENDS " v/-"

/* Where these two bytes stand. */
static Needles
joints_new(void)
{
    Needles joints = {0};
    for (guint end = 0; JOINT_ENDS[end]; end++)
        for (char digit = '0'; digit <= '9'; digit++)
            needles_add(&joints, (const char[]){JOINT_ENDS[end], digit}, 2, end);
    return joints;
}

/* Takes what stands in [from, end), where bytes print. */
static void
take_stretch(NamedVersions *versions, NeedleSearch *joints, guint64 from, guint64 end)
{
    const guint8 *data = versions->data;
    bool may_be_own = from > 0 && data[from - 1] == 0 && versions->strings->len < STRINGS_MAX;
    unsigned groups;
    for (guint64 at = from; (at = needle_before(joints, at, end - 1, &groups)) < end - 1; at++) {
        if (data[at] == '-')
            take_folder(versions, at + 1);
        if (may_be_own)
            g_array_append_val(versions->strings, from);
        may_be_own = false;
    }
}

NamedVersions *
named_versions_new(const PrintedBytes *bytes)
{
    NamedVersions *versions = g_new(NamedVersions, 1);
    *versions = (NamedVersions){
        bytes->data, bytes->size,
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref),
        g_array_new(FALSE, FALSE, sizeof(guint64))};
    PrintedSearch printed = printed_search(bytes, 0);
    const Needles joints = joints_new();
    NeedleSearch search = needle_search(&joints, bytes->data, bytes->size);
    guint64 from, end;
    while (printed_next(&printed, &from, &end))
        take_stretch(versions, &search, from, end);
    return versions;
}

void
named_versions_free(NamedVersions *versions)
{
    if (!versions)
        return;
    g_hash_table_unref(versions->folders);
    g_array_unref(versions->strings);
    g_free(versions);
}

char *
version_of_sources(const NamedVersions *versions, const char *name, VersionRange *range)
{
    const GArray *places = g_hash_table_lookup(versions->folders, name);
    Only only = {0};
    for (guint i = 0; places && !only.disputed && i < places->len; i++) {
        guint64 at = g_array_index(places, guint64, i), end = 0;
        char *version = version_at(versions->data, versions->size, at, &end);
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
version_of_own_string(const NamedVersions *versions, const char *name, VersionRange *range)
{
    const guint8 *data = versions->data;
    gsize length = strlen(name);
    Only only = {0};
    for (guint i = 0; length >= 3 && !only.disputed && i < versions->strings->len; i++) {
        guint64 at = g_array_index(versions->strings, guint64, i), end = 0;
        if (length < versions->size - at &&
            g_ascii_strncasecmp((const char *)data + at, name, length) == 0)
            only_take(&only, version_of_string(data, versions->size, at, length, &end), at, end);
    }
    return only_end(&only, range);
}

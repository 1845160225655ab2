/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads a profile. */
#include "commands/profile.h"

#include <jansson.h>
#include <string.h>

#include "base/error.h"

typedef struct {
    const char *path;
    char *folder;
    ScanOptions *options;
} Profile;

static bool
wrong(const Profile *profile, const char *key, const char *what, GError **error)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: '%s' %s", profile->path, key, what);
    return false;
}

static char *
beside(const Profile *profile, const char *path)
{
    return g_path_is_absolute(path) ? g_strdup(path)
                                    : g_build_filename(profile->folder, path, NULL);
}

/* An array of texts, where the command line gave none. */
static bool
take_texts(const Profile *profile, const char *key, const json_t *value, bool paths, char ***to,
           GError **error)
{
    size_t i;
    json_t *item;
    g_autoptr(GStrvBuilder) texts = g_strv_builder_new();
    if (!json_is_array(value))
        return wrong(profile, key, "is not an array of texts", error);
    json_array_foreach(value, i, item)
    {
        const char *text = json_string_value(item);
        if (!text || !*text)
            return wrong(profile, key, "is not an array of texts", error);
        g_autofree char *path = paths ? beside(profile, text) : NULL;
        g_strv_builder_add(texts, path ? path : text);
    }
    if (!*to)
        *to = g_strv_builder_end(texts);
    return true;
}

static bool
take_text(const Profile *profile, const char *key, const json_t *value, bool path, char **to,
          GError **error)
{
    const char *text = json_string_value(value);
    if (!text || !*text)
        return wrong(profile, key, "is not a text", error);
    if (!*to)
        *to = path ? beside(profile, text) : g_strdup(text);
    return true;
}

static bool
take_flag(const Profile *profile, const char *key, const json_t *value, gboolean *to,
          GError **error)
{
    if (!json_is_boolean(value))
        return wrong(profile, key, "is neither true nor false", error);
    *to = *to || json_is_true(value);
    return true;
}

static bool
take_field(const Profile *profile, const char *key, const json_t *value, GError **error)
{
    ScanOptions *options = profile->options;
    if (strcmp(key, "schema") == 0)
        return g_strcmp0(json_string_value(value), "netbom-profile/1") == 0 ||
               wrong(profile, key, "is not netbom-profile/1", error);
    if (strcmp(key, "jurisdictions") == 0)
        return take_texts(profile, key, value, false, &options->jurisdictions, error);
    if (strcmp(key, "lists") == 0)
        return take_texts(profile, key, value, false, &options->lists, error);
    if (strcmp(key, "contexts") == 0)
        return take_texts(profile, key, value, false, &options->contexts, error);
    if (strcmp(key, "list-dirs") == 0)
        return take_texts(profile, key, value, true, &options->list_dirs, error);
    if (strcmp(key, "gate") == 0)
        return take_text(profile, key, value, false, &options->profile_gate, error);
    if (strcmp(key, "as-of") == 0)
        return take_text(profile, key, value, false, &options->as_of, error);
    if (strcmp(key, "ca") == 0)
        return take_text(profile, key, value, true, &options->ca, error);
    if (strcmp(key, "require-signed-lists") == 0)
        return take_flag(profile, key, value, &options->signed_lists, error);
    return wrong(profile, key, "is no field of a profile", error);
}

bool
profile_read(const char *path, ScanOptions *options, GError **error)
{
    g_autofree char *content = NULL, *folder = g_path_get_dirname(path);
    const Profile profile = {path, folder, options};
    gsize size;
    json_error_t why;
    const char *key;
    json_t *value;
    if (!g_file_get_contents(path, &content, &size, error))
        return false;
    json_t *root = json_loadb(content, size, JSON_REJECT_DUPLICATES, &why);
    bool ok = json_is_object(root) && json_object_get(root, "schema");
    if (!ok)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: %s", path,
                    root ? "not a profile (\"schema\": \"netbom-profile/1\")" : why.text);
    json_object_foreach(root, key, value) ok = ok && take_field(&profile, key, value, error);
    json_decref(root);
    return ok;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Verifies signed list packs. */
#include "assess/signed.h"

#include <string.h>

#include "base/error.h"
#include "sign/cms.h"

static bool fail(GError **error, NetbomErrorCode code, const char *format, ...) G_GNUC_PRINTF(3, 4);

static bool
fail(GError **error, NetbomErrorCode code, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    g_set_error_literal(error, NETBOM_ERROR, code, text);
    return false;
}

/* The folder's file, or NULL with an error of `code`. */
static GBytes *
read_file(const char *directory, const char *name, NetbomErrorCode code, GError **error)
{
    g_autofree char *path = g_build_filename(directory, name, NULL);
    g_autoptr(GError) cause = NULL;
    char *content;
    gsize size;
    if (!g_file_get_contents(path, &content, &size, &cause)) {
        fail(error, code, "%s", cause->message);
        return NULL;
    }
    return g_bytes_new_take(content, size);
}

/* ---- the manifest ---- */

/* Name to digest; NULL: malformed. */
static GHashTable *
manifest_read(GBytes *bytes)
{
    gsize size;
    const char *data = g_bytes_get_data(bytes, &size);
    g_autofree char *text = g_strndup(data != NULL ? data : "", size);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autoptr(GHashTable) digests = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (char **line = lines; *line != NULL; line++) {
        if (**line == '\0')
            continue;
        if (strspn(*line, "0123456789abcdef") != 64 || (*line)[64] != ' ' ||
            ((*line)[65] != ' ' && (*line)[65] != '*') || strchr(*line, '/') != NULL ||
            !g_hash_table_insert(digests, g_strdup(*line + 66), g_strndup(*line, 64)))
            return NULL;
    }
    return g_steal_pointer(&digests);
}

/* Takes each list of the folder out of the manifest; what then is left is missing. */
static bool
lists_compare(GHashTable *digests, const char *directory, GError **error)
{
    g_autoptr(GError) cause = NULL;
    g_autoptr(GDir) dir = g_dir_open(directory, 0, &cause);
    const char *name;
    if (dir == NULL)
        return fail(error, NETBOM_ERROR_FILE, "%s", cause->message);
    while ((name = g_dir_read_name(dir)) != NULL) {
        if (!g_str_has_suffix(name, ".json") || name[0] == '.')
            continue;
        const char *digest = g_hash_table_lookup(digests, name);
        if (digest == NULL)
            return fail(error, NETBOM_ERROR_DATA, "%s/%s: is not in the signed manifest", directory,
                        name);
        g_autoptr(GBytes) content = read_file(directory, name, NETBOM_ERROR_FILE, error);
        if (content == NULL)
            return false;
        g_autofree char *is = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, content);
        if (strcmp(is, digest) != 0)
            return fail(error, NETBOM_ERROR_DATA, "%s/%s: is not what was signed", directory, name);
        g_hash_table_remove(digests, name);
    }
    GHashTableIter iter;
    gpointer missing;
    g_hash_table_iter_init(&iter, digests);
    while (g_hash_table_iter_next(&iter, &missing, NULL))
        if (g_str_has_suffix(missing, ".json"))
            return fail(error, NETBOM_ERROR_DATA, "%s/%s: was signed and is missing", directory,
                        (const char *)missing);
    return true;
}

bool
signed_verify(const char *directory, const char *ca_file, char **ret_signer, GError **error)
{
    g_autofree char *signer = NULL;
    g_autoptr(GBytes) manifest = read_file(directory, "MANIFEST", NETBOM_ERROR_DATA, error);
    g_autoptr(GBytes) signature =
        manifest != NULL ? read_file(directory, "MANIFEST.p7s", NETBOM_ERROR_DATA, error) : NULL;
    g_autofree char *name = g_build_filename(directory, "MANIFEST.p7s", NULL);
    if (signature == NULL || !cms_verify(manifest, signature, name, ca_file, &signer, error))
        return false;
    g_autoptr(GHashTable) digests = manifest_read(manifest);
    if (digests == NULL)
        return fail(error, NETBOM_ERROR_DATA, "%s/MANIFEST: not a list of SHA-256 and names",
                    directory);
    if (!lists_compare(digests, directory, error))
        return false;
    if (ret_signer != NULL)
        *ret_signer = g_steal_pointer(&signer);
    return true;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Verifies signed list packs. */
#include "assess/signed.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>
#include <string.h>

#include "base/error.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC(BIO, BIO_free_all)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CMS_ContentInfo, CMS_ContentInfo_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(X509_STORE, X509_STORE_free)

static bool fail(GError **error, NetbomErrorCode code, const char *format, ...) G_GNUC_PRINTF(3, 4);

static bool
fail(GError **error, NetbomErrorCode code, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    ERR_clear_error();
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

static BIO *
bio_of(GBytes *bytes)
{
    gsize size;
    const void *data = g_bytes_get_data(bytes, &size);
    return size > G_MAXINT ? NULL : BIO_new_mem_buf(data != NULL ? data : "", (int)size);
}

/* ---- the signature ---- */

static X509_STORE *
store_of(const char *ca_file, GError **error)
{
    X509_STORE *store = X509_STORE_new();
    if (store == NULL || X509_STORE_load_file(store, ca_file) != 1) {
        X509_STORE_free(store);
        fail(error, NETBOM_ERROR_FILE, "%s: holds no certificate that can be read", ca_file);
        return NULL;
    }
    /* The file may hold the signer itself; a signer of lists needs no use for mail. */
    X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN);
    X509_STORE_set_purpose(store, X509_PURPOSE_ANY);
    return store;
}

static CMS_ContentInfo *
signature_of(GBytes *bytes)
{
    g_autoptr(BIO) der = bio_of(bytes);
    CMS_ContentInfo *cms = der != NULL ? d2i_CMS_bio(der, NULL) : NULL;
    if (cms != NULL)
        return cms;
    g_autoptr(BIO) pem = bio_of(bytes);
    unsigned char *data = NULL;
    long size;
    if (pem == NULL || PEM_bytes_read_bio(&data, &size, NULL, PEM_STRING_CMS, pem, NULL, NULL) != 1)
        return NULL;
    const unsigned char *at = data;
    cms = d2i_CMS_ContentInfo(NULL, &at, size);
    OPENSSL_free(data);
    return cms;
}

static char *
signer_of(CMS_ContentInfo *cms)
{
    STACK_OF(X509) *signers = CMS_get0_signers(cms);
    char *name = NULL;
    if (sk_X509_num(signers) > 0) {
        g_autoptr(BIO) out = BIO_new(BIO_s_mem());
        char *text;
        X509_NAME_print_ex(out, X509_get_subject_name(sk_X509_value(signers, 0)), 0,
                           XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
        long size = BIO_get_mem_data(out, &text);
        name = g_strndup(text, (gsize)MAX(size, 0));
    }
    sk_X509_free(signers);
    return name;
}

static bool
signature_verify(GBytes *manifest, GBytes *signature, const char *directory, const char *ca_file,
                 char **ret_signer, GError **error)
{
    g_autoptr(X509_STORE) store = store_of(ca_file, error);
    if (store == NULL)
        return false;
    g_autoptr(CMS_ContentInfo) cms = signature_of(signature);
    if (cms == NULL || CMS_is_detached(cms) != 1)
        return fail(error, NETBOM_ERROR_DATA, "%s/MANIFEST.p7s: no detached CMS signature",
                    directory);
    g_autoptr(BIO) content = bio_of(manifest);
    if (content == NULL || CMS_verify(cms, NULL, store, content, NULL, CMS_BINARY) != 1) {
        unsigned long code = ERR_peek_last_error();
        const char *data = NULL, *why = ERR_reason_error_string(code);
        int flags = 0;
        ERR_peek_last_error_data(&data, &flags);
        bool told = data != NULL && *data != '\0' && (flags & ERR_TXT_STRING) != 0;
        return fail(error, NETBOM_ERROR_DATA, "%s: the signature does not hold: %s%s%s", directory,
                    why != NULL ? why : "unknown reason", told ? ", " : "", told ? data : "");
    }
    if (ret_signer != NULL)
        *ret_signer = signer_of(cms);
    return true;
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
    if (signature == NULL ||
        !signature_verify(manifest, signature, directory, ca_file, &signer, error))
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

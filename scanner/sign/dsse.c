/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In-toto statements in DSSE envelopes in Sigstore bundles. */
#include "sign/dsse.h"

#include <jansson.h>
#include <openssl/err.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"

#define PAYLOAD_TYPE   "application/vnd.in-toto+json"
#define STATEMENT_TYPE "https://in-toto.io/Statement/v1"
#define BUNDLE_TYPE    "application/vnd.dev.sigstore.bundle.v0.3+json"

/* What stands before the document in a statement; the document and "}" follow. */
static GString *
statement_head(const Statement *statement)
{
    GString *text = g_string_new(NULL);
    JsonWriter *json = json_writer_new(text, JSON_STYLE_COMPACT);
    json_begin_object(json);
    json_field_string(json, "_type", STATEMENT_TYPE);
    json_field_array(json, "subject");
    json_begin_object(json);
    json_field_string(json, "name", statement->image_name);
    json_field_object(json, "digest");
    json_field_string(json, "sha256", statement->image_sha256);
    json_end_object(json);
    json_end_object(json);
    json_end_array(json);
    json_field_string(json, "predicateType", statement->predicate_type);
    json_end_object(json);
    json_writer_free(json);
    g_string_truncate(text, text->len - 1);
    g_string_append(text, ",\"predicate\":");
    return text;
}

/* Length of a document without the white space at its end. */
static gsize
document_size(const char *data, gsize size)
{
    while (size > 0 && g_ascii_isspace(data[size - 1]))
        size--;
    return size;
}

static GString *
statement_of(const Statement *statement, GBytes *document)
{
    GString *text = statement_head(statement);
    gsize size;
    const char *data = g_bytes_get_data(document, &size);
    g_string_append_len(text, data, (gssize)document_size(data, size));
    g_string_append_c(text, '}');
    return text;
}

/* What is signed: the pre-authentication encoding of DSSE. */
static GString *
authenticated(const char *payload, gsize size)
{
    GString *text = g_string_sized_new(size + 64);
    g_string_printf(text, "DSSEv1 %zu %s %zu ", strlen(PAYLOAD_TYPE), PAYLOAD_TYPE, size);
    g_string_append_len(text, payload, (gssize)size);
    return text;
}

/* Ed25519 and Ed448 hash by themselves. */
static const EVP_MD *
digest_for(const EVP_PKEY *key)
{
    return EVP_PKEY_is_a(key, "ED25519") || EVP_PKEY_is_a(key, "ED448") ? NULL : EVP_sha256();
}

static GBytes *
sign(EVP_PKEY *key, const GString *text, GError **error)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const guint8 *data = (const guint8 *)text->str;
    size_t size = 0;
    guint8 *signature = NULL;
    bool ok = EVP_DigestSignInit(context, NULL, digest_for(key), NULL, key) == 1 &&
              EVP_DigestSign(context, NULL, &size, data, text->len) == 1 &&
              (signature = g_malloc(size)) != NULL &&
              EVP_DigestSign(context, signature, &size, data, text->len) == 1;
    EVP_MD_CTX_free(context);
    if (ok)
        return g_bytes_new_take(signature, size);
    g_free(signature);
    openssl_fail(error, "cannot sign");
    return NULL;
}

/* SHA-256 of the public key (SubjectPublicKeyInfo), hex: how a bundle names it. */
static char *
key_hint(EVP_PKEY *key)
{
    unsigned char *der = NULL;
    int size = i2d_PUBKEY(key, &der);
    char *hint = g_compute_checksum_for_data(G_CHECKSUM_SHA256, der, (gsize)MAX(size, 0));
    OPENSSL_free(der);
    return hint;
}

static GBytes *
bundle_write(const char *hint, const GString *payload, GBytes *signature)
{
    GString *text = g_string_new(NULL);
    g_autofree char *payload64 = g_base64_encode((const guint8 *)payload->str, payload->len);
    gsize size;
    const guint8 *data = g_bytes_get_data(signature, &size);
    g_autofree char *signature64 = g_base64_encode(data, size);
    JsonWriter *json = json_writer_new(text, JSON_STYLE_COMPACT);
    json_begin_object(json);
    json_field_string(json, "mediaType", BUNDLE_TYPE);
    json_field_object(json, "verificationMaterial");
    json_field_object(json, "publicKey");
    json_field_string(json, "hint", hint);
    json_end_object(json);
    json_end_object(json);
    json_field_object(json, "dsseEnvelope");
    json_field_string(json, "payload", payload64);
    json_field_string(json, "payloadType", PAYLOAD_TYPE);
    json_field_array(json, "signatures");
    json_begin_object(json);
    json_field_string(json, "sig", signature64);
    json_end_object(json);
    json_end_array(json);
    json_end_object(json);
    json_end_object(json);
    json_writer_free(json);
    g_string_append_c(text, '\n');
    return g_string_free_to_bytes(text);
}

GBytes *
dsse_sign(const Signer *signer, const Statement *statement, GBytes *document, GError **error)
{
    g_autoptr(GString) payload = statement_of(statement, document);
    g_autoptr(GString) text = authenticated(payload->str, payload->len);
    g_autoptr(GBytes) signature = sign(signer->key, text, error);
    if (signature == NULL)
        return NULL;
    g_autofree char *hint = key_hint(signer->key);
    return bundle_write(hint, payload, signature);
}

/* ---- verifying ---- */

static bool
fail(GError **error, const char *why)
{
    ERR_clear_error();
    g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_DATA, why);
    return false;
}

static json_t *
json_of(const void *data, gsize size)
{
    return json_loadb(data, size, JSON_REJECT_DUPLICATES, NULL);
}

/* The decoded text of a member; NULL if it is not there. */
static guchar *
base64_of(const json_t *object, const char *key, gsize *ret_size)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text != NULL ? g_base64_decode(text, ret_size) : NULL;
}

static bool
signature_holds(EVP_PKEY *key, const json_t *signatures, const GString *text)
{
    size_t i;
    json_t *entry;
    bool holds = false;
    json_array_foreach(signatures, i, entry)
    {
        gsize size = 0;
        g_autofree guchar *signature = base64_of(entry, "sig", &size);
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        holds = holds || (signature != NULL &&
                          EVP_DigestVerifyInit(context, NULL, digest_for(key), NULL, key) == 1 &&
                          EVP_DigestVerify(context, signature, size, (const guint8 *)text->str,
                                           text->len) == 1);
        EVP_MD_CTX_free(context);
    }
    return holds;
}

/* The payload is the statement that its own subject and type, and the document, give. */
static bool
statement_matches(const guchar *payload, gsize size, GBytes *document, char ret_sha256[65])
{
    json_t *root = json_of(payload, size);
    const json_t *subject = json_array_get(json_object_get(root, "subject"), 0);
    Statement statement = {
        json_string_value(json_object_get(subject, "name")),
        json_string_value(json_object_get(json_object_get(subject, "digest"), "sha256")),
        json_string_value(json_object_get(root, "predicateType"))};
    bool same = false;
    if (statement.image_name != NULL && statement.image_sha256 != NULL &&
        statement.predicate_type != NULL && strlen(statement.image_sha256) == 64) {
        g_autoptr(GString) wanted = statement_of(&statement, document);
        same = wanted->len == size && memcmp(wanted->str, payload, size) == 0;
        memcpy(ret_sha256, statement.image_sha256, 65);
    }
    json_decref(root);
    return same;
}

bool
dsse_verify(GBytes *bundle, EVP_PKEY *key, GBytes *document, char ret_sha256[65], GError **error)
{
    gsize bundle_size, size = 0;
    const void *data = g_bytes_get_data(bundle, &bundle_size);
    json_t *root = json_of(data, bundle_size);
    const json_t *envelope = json_object_get(root, "dsseEnvelope");
    g_autofree guchar *payload = base64_of(envelope, "payload", &size);
    const char *type = json_string_value(json_object_get(envelope, "payloadType"));
    bool ok = false;
    if (payload == NULL || g_strcmp0(type, PAYLOAD_TYPE) != 0) {
        fail(error, "not a Sigstore bundle with an in-toto statement");
    } else {
        g_autoptr(GString) text = authenticated((const char *)payload, size);
        if (!signature_holds(key, json_object_get(envelope, "signatures"), text))
            fail(error, "the signature does not hold for this key");
        else if (!statement_matches(payload, size, document, ret_sha256))
            fail(error, "what was signed is not this document");
        else
            ok = true;
    }
    json_decref(root);
    ERR_clear_error();
    return ok;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the claims of a CycloneDX document. */
#include "verify/claims.h"

#include <jansson.h>
#include <string.h>

#include "base/error.h"
#include "report/graph.h"

/* The whole of a node. */
#define ALL G_MAXUINT64

typedef struct {
    Claims *claims;
    const char *image_name;
    const char *subject;
} Reading;

static void
claim_free(gpointer data)
{
    Claim *claim = data;
    g_free(claim->subject);
    g_free(claim->path);
    g_free(claim->location);
    g_free(claim->file_name);
    g_free(claim);
}

void
claims_free(Claims *claims)
{
    if (!claims)
        return;
    g_ptr_array_unref(claims->claims);
    g_free(claims);
}

const char *
claim_kind_name(ClaimKind kind)
{
    static const char *const NAMES[] = {"image", "file", "occurrence", "attribution", "version"};
    return NAMES[kind];
}

const char *
claim_result_name(ClaimResult result)
{
    static const char *const NAMES[] = {"not-asked", "unprovable", "fails", "holds"};
    return NAMES[result];
}

static const char *
string_of(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

/* 64 hexadecimal digits, and nothing behind them but a blank or the end. */
static bool
take_digest(const char *text, char ret_digest[65])
{
    if (strspn(text, "0123456789abcdef") != 64)
        return false;
    memcpy(ret_digest, text, 64);
    ret_digest[64] = 0;
    return true;
}

/* The word behind "KEY" in a line of words, or NULL. */
static const char *
word_after(const char *line, const char *key)
{
    const char *at = strstr(line, key);
    return at && (at == line || at[-1] == ' ') ? at + strlen(key) : NULL;
}

/* Path of a node: what stands behind the image's name. NULL: another image. */
static char *
path_of(const Reading *reading, const char *location)
{
    gsize length = strlen(reading->image_name);
    if (strncmp(location, reading->image_name, length) != 0)
        return NULL;
    const char *path = location + length;
    return *path == 0 || *path == '/' || g_str_has_prefix(path, "!/") ? g_strdup(path) : NULL;
}

static Claim *
claim_new(const Reading *reading, ClaimKind kind, const char *location)
{
    Claim *claim = g_new0(Claim, 1);
    claim->kind = kind;
    claim->subject = g_strdup(reading->subject);
    claim->location = g_strdup(location);
    claim->path = kind == CLAIM_VERSION ? NULL : path_of(reading, location);
    g_ptr_array_add(reading->claims->claims, claim);
    return claim;
}

/* The bytes of a claim: those that it names, or where only the digest of the node is known, all of
 * the node. */
static void
claim_bytes(Claim *claim, guint64 offset, guint64 size, const char *bytes, const char *node)
{
    claim->offset = offset;
    claim->size = size;
    if ((!bytes || !take_digest(bytes, claim->sha256)) && node &&
        take_digest(node, claim->sha256)) {
        claim->offset = 0;
        claim->size = ALL;
    }
}

static void
read_occurrence(const Reading *reading, const json_t *occurrence)
{
    const char *context = string_of(occurrence, "additionalContext");
    const char *size = word_after(context, "size=");
    const char *kind = word_after(context, "kind=");
    bool is_file = kind && strcmp(kind, "file") == 0;
    Claim *claim = claim_new(reading, is_file ? CLAIM_FILE : CLAIM_OCCURRENCE,
                             string_of(occurrence, "location"));
    claim_bytes(claim, (guint64)json_integer_value(json_object_get(occurrence, "offset")),
                size ? g_ascii_strtoull(size, NULL, 10) : 0, word_after(context, "bytes="),
                word_after(context, "sha256:"));
}

/* "SUPPLIER ROLE LOCATION offset=N size=N bytes=DIGEST" */
static void
read_proof(const Reading *reading, const char *text)
{
    const char *end = NULL, *next = text;
    while ((next = strstr(next, " offset="))) /* the last: a name may hold the word too */
        end = next++;
    g_auto(GStrv) words = g_strsplit(text, " ", 3);
    if (!end || g_strv_length(words) < 3)
        return;
    gsize head = strlen(words[0]) + strlen(words[1]) + 2;
    if (text + head >= end)
        return;
    g_autofree char *location = g_strndup(text + head, (gsize)(end - text) - head);
    const char *size = word_after(end + 1, "size=");
    Claim *claim = claim_new(reading, CLAIM_ATTRIBUTION, location);
    claim_bytes(claim, g_ascii_strtoull(end + strlen(" offset="), NULL, 10),
                size ? g_ascii_strtoull(size, NULL, 10) : 0, word_after(end + 1, "bytes="), NULL);
}

static void
read_proofs(const Reading *reading, const json_t *thing)
{
    size_t i;
    json_t *property;
    json_array_foreach(json_object_get(thing, "properties"), i, property)
    {
        if (strcmp(string_of(property, "name"), "netbom:attribution:proof") == 0)
            read_proof(reading, string_of(property, "value"));
    }
}

/* The value of the first property of this name; NULL if there is none. */
static const char *
property_of(const json_t *thing, const char *name)
{
    size_t i;
    json_t *property;
    json_array_foreach(json_object_get(thing, "properties"), i, property)
    {
        if (strcmp(string_of(property, "name"), name) == 0)
            return string_of(property, "value");
    }
    return NULL;
}

static const char *
digest_of(const json_t *thing)
{
    size_t i;
    json_t *hash;
    json_array_foreach(json_object_get(thing, "hashes"), i, hash)
    {
        if (strcmp(string_of(hash, "alg"), "SHA-256") == 0)
            return string_of(hash, "content");
    }
    return NULL;
}

static void
read_files(const Reading *reading, const json_t *component)
{
    size_t i;
    json_t *reference;
    json_array_foreach(json_object_get(component, "externalReferences"), i, reference)
    {
        const char *digest = digest_of(reference);
        g_autofree char *location = g_uri_unescape_string(string_of(reference, "url"), NULL);
        if (strcmp(string_of(reference, "type"), "distribution") == 0 && digest && location)
            claim_bytes(claim_new(reading, CLAIM_FILE, location), 0, ALL, NULL, digest);
    }
}

static void
read_component(Reading *reading, const json_t *component)
{
    const json_t *evidence = json_object_get(component, "evidence");
    const char *version = string_of(component, "version");
    size_t i;
    json_t *occurrence;
    guint first = reading->claims->claims->len;
    reading->subject = string_of(component, "bom-ref");
    json_array_foreach(json_object_get(evidence, "occurrences"), i, occurrence)
        read_occurrence(reading, occurrence);
    guint n_used = reading->claims->claims->len - first;
    /* The version of a file is when it was changed, which its bytes do not say. */
    bool is_part = g_str_has_prefix(reading->subject, GRAPH_REF_OWN);
    if (*version && !is_part) {
        Claim *claim = claim_new(reading, CLAIM_VERSION, version);
        claim->first = first;
        claim->n_used = n_used;
        claim->file_name = g_strdup(property_of(component, "netbom:version:file-name"));
    }
    read_files(reading, component);
    read_proofs(reading, component);
}

static bool
claims_read(Claims *claims, const json_t *root, GError **error)
{
    const json_t *image = json_object_get(json_object_get(root, "metadata"), "component");
    const char *digest = digest_of(image);
    Reading reading = {claims, string_of(image, "name"), string_of(image, "bom-ref")};
    size_t i;
    json_t *component;
    if (strcmp(string_of(root, "bomFormat"), "CycloneDX") != 0 || !*reading.image_name) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE,
                    "not a CycloneDX document that says which image it is of");
        return false;
    }
    if (digest)
        claim_bytes(claim_new(&reading, CLAIM_IMAGE, reading.image_name), 0, ALL, NULL, digest);
    read_proofs(&reading, image);
    json_array_foreach(json_object_get(root, "components"), i, component)
        read_component(&reading, component);
    return true;
}

Claims *
claims_load(const char *file, GError **error)
{
    json_error_t problem;
    json_t *root = json_load_file(file, JSON_REJECT_DUPLICATES, &problem);
    if (!root) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s: %s (line %d)", file, problem.text,
                    problem.line);
        return NULL;
    }
    g_autoptr(Claims) claims = g_new0(Claims, 1);
    claims->claims = g_ptr_array_new_with_free_func(claim_free);
    bool ok = claims_read(claims, root, error);
    json_decref(root);
    if (!ok) {
        g_prefix_error(error, "%s: ", file);
        return NULL;
    }
    return g_steal_pointer(&claims);
}

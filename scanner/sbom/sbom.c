/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tells the format of an SBOM, and keeps what its reader takes from it. */
#include "sbom/sbom-private.h"

#include <string.h>

#include "base/error.h"
#include "base/text.h"

static const char *const FORMAT_NAMES[] = {"CycloneDX", "SPDX", "SPDX", "coSWID", "SWID"};
static const char *const PARTY_NAMES[] = {"manufacturer", "supplier", "author"};

const char *
sbom_format_name(SbomFormat format)
{
    return FORMAT_NAMES[format];
}

const char *
sbom_party_name(SbomParty party)
{
    return PARTY_NAMES[party];
}

static void
claim_free(gpointer data)
{
    SbomClaim *claim = data;
    g_ptr_array_unref(claim->purls);
    g_ptr_array_unref(claim->cpes);
    g_ptr_array_unref(claim->licences);
    g_array_unref(claim->parties);
    g_array_unref(claim->hashes);
    g_free(claim);
}

static Sbom *
sbom_new(void)
{
    Sbom *sbom = g_new0(Sbom, 1);
    sbom->version = "";
    sbom->tools = g_ptr_array_new();
    sbom->claims = g_ptr_array_new_with_free_func(claim_free);
    sbom->relations = g_array_new(FALSE, FALSE, sizeof(SbomRelation));
    sbom->parties = g_array_new(FALSE, FALSE, sizeof(SbomName));
    sbom->unread = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    sbom->text = g_string_chunk_new(16384);
    return sbom;
}

void
sbom_free(Sbom *sbom)
{
    if (!sbom)
        return;
    g_ptr_array_unref(sbom->tools);
    g_ptr_array_unref(sbom->claims);
    g_array_unref(sbom->relations);
    g_array_unref(sbom->parties);
    g_hash_table_unref(sbom->unread);
    g_string_chunk_free(sbom->text);
    g_free(sbom);
}

/* ---- what readers add ---- */

const char *
sbom_text(Sbom *sbom, const char *text)
{
    if (!text || !*text)
        return NULL;
    gsize size = strnlen(text, SBOM_TEXT_MAX + 1);
    if (size > SBOM_TEXT_MAX) {
        sbom->n_left_out++;
        return NULL;
    }
    if (g_utf8_validate(text, -1, NULL))
        return g_string_chunk_insert_const(sbom->text, text);
    g_autofree char *valid = text_utf8(text, size);
    return g_string_chunk_insert_const(sbom->text, valid);
}

SbomClaim *
sbom_claim(Sbom *sbom, const char *pointer, const char *name)
{
    const guint left_out = sbom->n_left_out;
    const char *kept = sbom_text(sbom, name);
    if (!kept || sbom->claims->len >= SBOM_CLAIMS_MAX) {
        sbom->n_left_out = left_out + 1;
        return NULL;
    }
    SbomClaim *claim = g_new0(SbomClaim, 1);
    claim->pointer = sbom_text(sbom, pointer);
    if (!claim->pointer)
        claim->pointer = "";
    claim->name = kept;
    claim->purls = g_ptr_array_new();
    claim->cpes = g_ptr_array_new();
    claim->licences = g_ptr_array_new();
    claim->parties = g_array_new(FALSE, FALSE, sizeof(SbomName));
    claim->hashes = g_array_new(FALSE, FALSE, sizeof(SbomHash));
    g_ptr_array_add(sbom->claims, claim);
    return claim;
}

static bool
says_nothing(const char *text)
{
    static const char *const WORDS[] = {"NOASSERTION", "NONE", "unknown", "n/a", "-"};
    if (!text || !*text)
        return true;
    for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++)
        if (g_ascii_strcasecmp(text, WORDS[i]) == 0)
            return true;
    return false;
}

void
sbom_add(Sbom *sbom, GPtrArray *texts, const char *text)
{
    const char *kept = says_nothing(text) ? NULL : sbom_text(sbom, text);
    if (kept && !g_ptr_array_find(texts, kept, NULL))
        g_ptr_array_add(texts, (gpointer)kept);
}

/* "SHA256", "sha-256", "SHA2_256": "SHA-256". */
static const char *
algorithm_name(Sbom *sbom, const char *word)
{
    static const char *const KNOWN[] = {"MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512"};
    char plain[16];
    gsize size = 0;
    for (const char *p = word; *p && size + 1 < sizeof plain; p++)
        if (g_ascii_isalnum(*p))
            plain[size++] = g_ascii_toupper(*p);
    plain[size] = 0;
    for (gsize i = 0; i < G_N_ELEMENTS(KNOWN); i++) {
        const char *digits = strchr(KNOWN[i], '-');
        if (strcmp(plain, KNOWN[i]) == 0 ||
            (digits && g_str_has_prefix(plain, "SHA") && strcmp(plain + 3, digits + 1) == 0))
            return KNOWN[i];
    }
    return sbom_text(sbom, word);
}

void
sbom_add_hash(Sbom *sbom, SbomClaim *claim, const char *algorithm, const char *value)
{
    if (!algorithm || !*algorithm || !value || !*value ||
        strspn(value, "0123456789abcdefABCDEF") != strlen(value))
        return;
    g_autofree char *lower = g_ascii_strdown(value, -1);
    SbomHash hash = {algorithm_name(sbom, algorithm), sbom_text(sbom, lower)};
    if (hash.algorithm && hash.value)
        g_array_append_val(claim->hashes, hash);
}

void
sbom_add_party(Sbom *sbom, GArray *parties, SbomParty party, const char *name)
{
    static const char *const KINDS[] = {"Organization:", "Person:", "Tool:"};
    if (says_nothing(name))
        return;
    for (gsize i = 0; i < G_N_ELEMENTS(KINDS); i++)
        if (g_str_has_prefix(name, KINDS[i]))
            name += strlen(KINDS[i]);
    g_autofree char *bare = g_strstrip(g_strdup(name));
    char *open = strrchr(bare, '(');
    gsize size = strlen(bare);
    if (open && open > bare && bare[size - 1] == ')' && (strchr(open, '@') || open[1] == ')'))
        *open = 0;
    g_strchomp(bare);
    SbomName entry = {party, says_nothing(bare) ? NULL : sbom_text(sbom, bare)};
    if (entry.name)
        g_array_append_val(parties, entry);
}

void
sbom_add_relation(Sbom *sbom, const char *from, const char *kind, const char *to)
{
    SbomRelation relation = {sbom_text(sbom, from), sbom_text(sbom, kind), sbom_text(sbom, to)};
    if (relation.from && relation.kind && relation.to)
        g_array_append_val(sbom->relations, relation);
}

/* Names of parts that are counted apart; the rest are counted together. */
#define UNREAD_MAX 500

void
sbom_unread(Sbom *sbom, const char *where, const char *key)
{
    g_autofree char *name = g_strconcat(where, key, NULL);
    if (strlen(name) > 200 || (g_hash_table_size(sbom->unread) >= UNREAD_MAX &&
                               !g_hash_table_contains(sbom->unread, name))) {
        g_free(name);
        name = g_strdup("(others)");
    }
    guint *count = g_hash_table_lookup(sbom->unread, name);
    if (!count) {
        count = g_new0(guint, 1);
        g_hash_table_insert(sbom->unread, text_utf8(name, strlen(name)), count);
    }
    (*count)++;
}

void
sbom_unread_keys(Sbom *sbom, const json_t *object, const char *where, const char *const *known)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)object, key, value)
    {
        if (!g_strv_contains(known, key))
            sbom_unread(sbom, where, key);
    }
}

const char *
sbom_string(const json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

/* ---- the document ---- */

static bool refuse(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);

static bool
refuse(GError **error, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_DATA, text);
    return false;
}

static bool
json_claims(Sbom *sbom, const guint8 *data, gsize size, GError **error)
{
    json_error_t problem;
    json_t *root = json_loadb((const char *)data, size, JSON_REJECT_DUPLICATES, &problem);
    bool ok;
    if (!root)
        return refuse(error, "%s (line %d)", problem.text, problem.line);
    if (json_object_get(root, "bomFormat") || json_object_get(root, "specVersion"))
        ok = cyclonedx_claims(sbom, root, error);
    else if (json_object_get(root, "spdxVersion"))
        ok = spdx2_claims(sbom, root, error);
    else if (json_object_get(root, "@graph") || json_object_get(root, "@context"))
        ok = spdx3_claims(sbom, root, error);
    else
        ok = refuse(error, "JSON, but neither CycloneDX nor SPDX");
    json_decref(root);
    return ok;
}

static bool
document_claims(Sbom *sbom, const guint8 *data, gsize size, GError **error)
{
    if (size > SBOM_SIZE_MAX)
        return refuse(error, "larger than %u MiB", SBOM_SIZE_MAX >> 20);
    if (size >= 3 && memcmp(data, "\xef\xbb\xbf", 3) == 0) {
        data += 3;
        size -= 3;
    }
    gsize blank = 0;
    while (blank < size && g_ascii_isspace(data[blank]))
        blank++;
    if (blank == size)
        return refuse(error, "empty");
    if (data[blank] == '{' || data[blank] == '[')
        return json_claims(sbom, data + blank, size - blank, error);
    if (data[blank] == '<')
        return swid_claims(sbom, data + blank, size - blank, error);
    g_autoptr(GBytes) payload = uswid_payload(data, size);
    if (payload) {
        gsize payload_size;
        const guint8 *bytes = g_bytes_get_data(payload, &payload_size);
        return coswid_claims(sbom, bytes, payload_size, error);
    }
    if (data[0] >= 0xa0)
        return coswid_claims(sbom, data, size, error);
    return refuse(error, "neither CycloneDX or SPDX JSON, nor a SWID or coSWID tag");
}

Sbom *
sbom_parse(const char *path, const guint8 *data, gsize size, GError **error)
{
    g_autoptr(Sbom) sbom = sbom_new();
    if (!document_claims(sbom, data, size, error)) {
        g_prefix_error(error, "%s: ", path);
        return NULL;
    }
    return g_steal_pointer(&sbom);
}

Sbom *
sbom_load(const char *path, GError **error)
{
    g_autofree char *content = NULL;
    gsize size;
    g_autoptr(GError) problem = NULL;
    if (!g_file_get_contents(path, &content, &size, &problem)) {
        g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_FILE, problem->message);
        return NULL;
    }
    return sbom_parse(path, (const guint8 *)content, size, error);
}

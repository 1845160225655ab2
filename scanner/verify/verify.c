/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Holds claims against bytes. */
#include "verify/verify.h"

#include <string.h>

#include "base/text.h"

/* Bytes of a proof in which a version is looked for. */
#define KEPT_MAX (64 * 1024)

struct Verifier {
    Claims *claims;
    Wanted *wanted;
    WorkerContents contents;
    GArray *asked;     /* guint: the claim of each wanted range */
    GByteArray **kept; /* by claim: the first bytes of a proof */
    GChecksum *digest; /* of the range that is coming in; NULL: none */
    guint current;     /* its claim */
    guint64 left;      /* bytes of it still to come */
};

static void
on_begin(guint32 number, guint64 size, void *user)
{
    Verifier *verifier = user;
    if (number >= verifier->asked->len)
        return;
    verifier->current = g_array_index(verifier->asked, guint, number);
    verifier->digest = g_checksum_new(G_CHECKSUM_SHA256);
    verifier->left = size;
    const Claim *claim = g_ptr_array_index(verifier->claims->claims, verifier->current);
    if (claim->kind == CLAIM_OCCURRENCE && !verifier->kept[verifier->current])
        verifier->kept[verifier->current] = g_byte_array_new();
}

static void
on_data(const guint8 *data, gsize size, void *user)
{
    Verifier *verifier = user;
    if (!verifier->digest)
        return;
    g_checksum_update(verifier->digest, data, (gssize)size);
    GByteArray *kept = verifier->kept[verifier->current];
    if (kept && kept->len < KEPT_MAX)
        g_byte_array_append(kept, data, (guint)MIN(size, KEPT_MAX - kept->len));
}

static void
on_end(void *user)
{
    Verifier *verifier = user;
    if (!verifier->digest)
        return;
    Claim *claim = g_ptr_array_index(verifier->claims->claims, verifier->current);
    bool same = strcmp(g_checksum_get_string(verifier->digest), claim->sha256) == 0;
    claim->result = same ? CLAIM_HOLDS : CLAIM_FAILS;
    claim->why = same ? NULL : "other bytes stand there";
    g_checksum_free(g_steal_pointer(&verifier->digest));
}

static void
verifier_ask(Verifier *verifier, guint number, bool files)
{
    Claim *claim = g_ptr_array_index(verifier->claims->claims, number);
    if (claim->kind == CLAIM_IMAGE || claim->kind == CLAIM_VERSION)
        return;
    if (claim->kind == CLAIM_FILE && !files) {
        claim->result = CLAIM_NOT_ASKED;
        claim->why = "digests of files were not asked for";
    } else if (!claim->path) {
        claim->result = CLAIM_FAILS;
        claim->why = "the place is not in the image that the document is of";
    } else if (!*claim->sha256) {
        claim->result = CLAIM_UNPROVABLE;
        claim->why = "the document holds no digest of these bytes";
    } else {
        claim->result = CLAIM_FAILS;
        claim->why = "there is no such place in the image";
        wanted_add(verifier->wanted, claim->path, claim->offset, claim->size);
        g_array_append_val(verifier->asked, number);
    }
}

Verifier *
verifier_new(Claims *claims, bool files)
{
    Verifier *verifier = g_new0(Verifier, 1);
    verifier->claims = claims;
    verifier->wanted = wanted_new();
    verifier->asked = g_array_new(FALSE, FALSE, sizeof(guint));
    verifier->kept = g_new0(GByteArray *, claims->claims->len + 1);
    verifier->contents =
        (WorkerContents){verifier->wanted, NULL, on_begin, on_data, on_end, verifier};
    for (guint i = 0; i < claims->claims->len; i++)
        verifier_ask(verifier, i, files);
    return verifier;
}

void
verifier_free(Verifier *verifier)
{
    if (!verifier)
        return;
    for (guint i = 0; i < verifier->claims->claims->len; i++)
        if (verifier->kept[i])
            g_byte_array_unref(verifier->kept[i]);
    g_free(verifier->kept);
    g_array_unref(verifier->asked);
    wanted_free(verifier->wanted);
    g_clear_pointer(&verifier->digest, g_checksum_free);
    g_free(verifier);
}

const WorkerContents *
verifier_contents(Verifier *verifier)
{
    return &verifier->contents;
}

/* True if each part of a version of more than one figure ("1:2.3-4" has "2.3") stands in the
 * text. */
static bool
holds_version(const char *text, const char *version)
{
    if (strstr(text, version))
        return true;
    g_auto(GStrv) parts = g_strsplit_set(version, ":-", -1);
    bool any = false;
    for (char **part = parts; *part; part++) {
        if (strlen(*part) > 1 && !strstr(text, *part))
            return false;
        any = any || strlen(*part) > 1;
    }
    return any && parts[1];
}

/* True if the proof is in a file of the name that the version follows from by a rule's table. */
static bool
is_named(const Claim *claim, const Claim *proof)
{
    if (!claim->file_name || !*claim->file_name)
        return false;
    g_autofree char *end = g_strdup_printf("/%s", claim->file_name);
    return g_str_has_suffix(proof->location, end);
}

/* A version must stand in the bytes of a proof, or in the name of the file, or follow from it. */
static void
finish_version(Verifier *verifier, Claim *claim)
{
    bool read = false;
    for (guint i = claim->first; i < claim->first + claim->n_used; i++) {
        const Claim *proof = g_ptr_array_index(verifier->claims->claims, i);
        const GByteArray *kept = verifier->kept[i];
        if (proof->result != CLAIM_HOLDS || !kept)
            continue;
        g_autofree char *text = text_utf8(kept->data, kept->len);
        read = true;
        if (holds_version(text, claim->location) ||
            holds_version(proof->location, claim->location) || is_named(claim, proof)) {
            claim->result = CLAIM_HOLDS;
            return;
        }
    }
    claim->result = CLAIM_FAILS;
    claim->why = read ? "it stands in none of the component's proofs"
                      : "none of the component's proofs holds";
}

void
verifier_finish(Verifier *verifier, const ScanRecord *record)
{
    for (guint i = 0; i < verifier->claims->claims->len; i++) {
        Claim *claim = g_ptr_array_index(verifier->claims->claims, i);
        if (claim->kind == CLAIM_IMAGE) {
            bool same = strcmp(claim->sha256, record->image_sha256) == 0;
            claim->result = same ? CLAIM_HOLDS : CLAIM_FAILS;
            claim->why = same ? NULL : "the image has another digest";
        } else if (claim->kind == CLAIM_VERSION) {
            finish_version(verifier, claim);
        }
    }
}

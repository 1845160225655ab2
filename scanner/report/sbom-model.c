/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes the model of an SBOM from an inventory. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "report/sbom-model.h"

#include <string.h>

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

/* The last second of the year 9999: RFC 3339 knows no later one. */
#define TIMESTAMP_MAX G_GINT64_CONSTANT(253402300799)

/* ---- number and time ---- */

static void
add_line(GChecksum *checksum, const char *text)
{
    if (text != NULL)
        g_checksum_update(checksum, (const guchar *)text, (gssize)strlen(text));
    g_checksum_update(checksum, (const guchar *)"\n", 1);
}

/* A UUID of version 8 (RFC 9562: contents of our own choice) from all that the document depends on:
 * the same image, data and date give the same document and the same number. */
char *
sbom_uuid(const Inventory *inventory, const char *form, const char *options)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    g_autofree char *timestamp = g_strdup_printf("%" G_GINT64_FORMAT, inventory->timestamp);
    guint8 id[32];
    gsize size = sizeof id;

    add_line(checksum, "netbom " PACKAGE_VERSION);
    add_line(checksum, form);
    add_line(checksum, options);
    add_line(checksum, inventory->record->image_name);
    add_line(checksum, inventory->record->image_sha256);
    add_line(checksum, inventory->rules_digest);
    add_line(checksum, inventory->suppliers_digest);
    add_line(checksum, inventory->lists_digest);
    add_line(checksum, inventory->as_of);
    add_line(checksum, inventory->jurisdictions);
    add_line(checksum, inventory->contexts);
    add_line(checksum, timestamp);
    g_checksum_get_digest(checksum, id, &size);
    id[6] = (id[6] & 0x0f) | 0x80;
    id[8] = (id[8] & 0x3f) | 0x80;
    return g_strdup_printf("%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
                           id[0], id[1], id[2], id[3], id[4], id[5], id[6], id[7], id[8], id[9],
                           id[10], id[11], id[12], id[13], id[14], id[15]);
}

char *
sbom_timestamp(gint64 seconds)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(CLAMP(seconds, 0, TIMESTAMP_MAX));

    return g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ");
}

char *
sbom_options_text(const SbomOptions *options)
{
    GString *text = g_string_new(NULL);

    if (options->files)
        g_string_append(text, "files");
    if (options->author != NULL)
        g_string_append_printf(text, "%sauthor=%s", text->len > 0 ? " " : "", options->author);
    if (options->author_contact != NULL)
        g_string_append_printf(text, " <%s>", options->author_contact);
    return g_string_free(text, FALSE);
}

/* ---- certificates and keys ---- */

static void
asset_free(gpointer data)
{
    SbomAsset *asset = data;

    g_free(asset->ref);
    g_array_unref(asset->occurrences);
    g_free(asset);
}

/* The digest of the bytes of the proof. A piece of evidence that is its whole node has none. */
static const char *
proof_digest(const ScanRecord *record, const RecordEvidence *evidence)
{
    const RecordNode *node = scan_record_node(record, evidence->node);

    if (evidence->sha256 != NULL || node == NULL)
        return evidence->sha256;
    bool whole = evidence->offset == 0 && evidence->size == node->size;
    return whole && node->sha256[0] != '\0' ? node->sha256 : NULL;
}

static const char *
asset_digest(const ScanRecord *record, const RecordEvidence *evidence, bool is_certificate)
{
    const char *fingerprint = record_evidence_get(evidence, "sha256");

    if (!is_certificate)
        return proof_digest(record, evidence);
    return fingerprint != NULL && strlen(fingerprint) == 64 &&
                   strspn(fingerprint, "0123456789abcdef") == 64
               ? fingerprint
               : NULL;
}

static char *
asset_ref(const RecordEvidence *evidence, const char *sha256)
{
    if (sha256 != NULL)
        return g_strdup_printf(GRAPH_REF_OWN "%s:%s", evidence->kind, sha256);
    return g_strdup_printf(GRAPH_REF_OWN "%s:%u:%" G_GUINT64_FORMAT, evidence->kind, evidence->node,
                           evidence->offset);
}

static void
take_asset(SbomModel *sbom, GHashTable *seen, const RecordEvidence *evidence, bool is_certificate)
{
    const ScanRecord *record = sbom->inventory->record;
    const char *sha256 = asset_digest(record, evidence, is_certificate);
    g_autofree char *ref = asset_ref(evidence, sha256);
    SbomAsset *asset = g_hash_table_lookup(seen, ref);
    Occurrence occurrence = {.node = evidence->node,
                             .offset = evidence->offset,
                             .size = evidence->size,
                             .kind = evidence->kind,
                             .sha256 = evidence->sha256,
                             .confidence = 1};

    if (asset == NULL) {
        asset = g_new0(SbomAsset, 1);
        asset->ref = g_steal_pointer(&ref);
        asset->is_certificate = is_certificate;
        asset->evidence = evidence;
        asset->sha256 = sha256;
        asset->occurrences = g_array_new(FALSE, FALSE, sizeof(Occurrence));
        g_ptr_array_add(sbom->assets, asset);
        g_hash_table_insert(seen, asset->ref, asset);
    }
    g_array_append_val(asset->occurrences, occurrence);
}

/* The same certificate in several places is one. */
static void
find_assets(SbomModel *sbom)
{
    const ScanRecord *record = sbom->inventory->record;
    const GPtrArray *certificates = record_evidence_of(record, "certificate");
    const GPtrArray *keys = record_evidence_of(record, "private-key");
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    guint c = 0, k = 0;

    /* In the order of the record. */
    while (c < certificates->len || k < keys->len) {
        const RecordEvidence *certificate =
            c < certificates->len ? g_ptr_array_index(certificates, c) : NULL;
        const RecordEvidence *key = k < keys->len ? g_ptr_array_index(keys, k) : NULL;
        bool is_certificate = certificate && (!key || certificate->number < key->number);

        take_asset(sbom, seen, is_certificate ? certificate : key, is_certificate);
        c += is_certificate;
        k += !is_certificate;
    }
}

/* ---- files ---- */

bool
sbom_is_file(const ScanRecord *record, const RecordNode *node)
{
    const RecordNode *parent = scan_record_node(record, node->parent);

    /* A range of its parent is named behind the parent's whole path: "PARENT!/FORMAT@0xOFFSET". */
    return node->kind == NODE_FILE && parent != NULL &&
           !(g_str_has_prefix(node->path, parent->path) &&
             g_str_has_prefix(node->path + strlen(parent->path), "!/"));
}

static int
compare_files(gconstpointer a, gconstpointer b)
{
    const SbomFile *left = a, *right = b;

    if (left->owner != right->owner)
        return left->owner < right->owner ? -1 : 1;
    return left->node < right->node ? -1 : left->node > right->node;
}

static void
find_files(SbomModel *sbom)
{
    const Inventory *inventory = sbom->inventory;
    g_autoptr(GHashTable) indexes = g_hash_table_new(NULL, NULL); /* Component -> index + 1 */
    g_autoptr(GHashTable) main_of = g_hash_table_new(NULL, NULL); /* node + 1 -> index + 1 */

    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);

        g_hash_table_insert(indexes, (gpointer)component, GUINT_TO_POINTER(i + 1));
        gpointer key = GUINT_TO_POINTER(component->main_node + 1);

        if (component->main_node != RECORD_NONE && !g_hash_table_contains(main_of, key))
            g_hash_table_insert(main_of, key, GUINT_TO_POINTER(i + 1));
    }
    for (guint i = 1; i < inventory->record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(inventory->record->nodes, i);
        gpointer key = GUINT_TO_POINTER(node->id + 1);
        gpointer owner = g_hash_table_lookup(
            indexes,
            inventory->packaged != NULL ? g_hash_table_lookup(inventory->packaged, key) : NULL);

        if (!sbom_is_file(inventory->record, node))
            continue;
        if (owner == NULL)
            owner = g_hash_table_lookup(main_of, key);
        SbomFile file = {node->id, owner != NULL ? GPOINTER_TO_UINT(owner) - 1 : SBOM_NO_OWNER};
        g_array_append_val(sbom->files, file);
    }
    g_array_sort(sbom->files, compare_files);
}

const SbomFile *
sbom_files_of(const SbomModel *sbom, guint owner, guint *ret_n)
{
    guint low = 0, high = sbom->files->len, n = 0;

    while (low < high) {
        guint middle = low + (high - low) / 2;

        if (g_array_index(sbom->files, SbomFile, middle).owner < owner)
            low = middle + 1;
        else
            high = middle;
    }
    while (low + n < sbom->files->len &&
           g_array_index(sbom->files, SbomFile, low + n).owner == owner)
        n++;
    *ret_n = n;
    return n > 0 ? &g_array_index(sbom->files, SbomFile, low) : NULL;
}

/* ---- the model ---- */

SbomModel *
sbom_model_new(const Inventory *inventory, const SbomOptions *options, const char *form)
{
    SbomModel *sbom = g_new0(SbomModel, 1);
    g_autofree char *chosen = sbom_options_text(options);

    sbom->inventory = inventory;
    sbom->options = *options;
    sbom->graph = graph_new(inventory);
    sbom->assets = g_ptr_array_new_with_free_func(asset_free);
    sbom->files = g_array_new(FALSE, FALSE, sizeof(SbomFile));
    sbom->uuid = sbom_uuid(inventory, form, chosen);
    sbom->timestamp = sbom_timestamp(inventory->timestamp);
    find_assets(sbom);
    if (options->files)
        find_files(sbom);
    return sbom;
}

void
sbom_model_free(SbomModel *sbom)
{
    if (sbom == NULL)
        return;
    graph_free(sbom->graph);
    g_ptr_array_unref(sbom->assets);
    g_array_unref(sbom->files);
    g_free(sbom->uuid);
    g_free(sbom->timestamp);
    g_free(sbom);
}

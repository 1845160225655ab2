/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists the findings of an inventory. */
#include "report/findings.h"

#include <string.h>

#include "assess/judge.h"

/* "!/squashfs@0x160000/bin/busybox" without "@0x160000": another build may have it elsewhere. */
static void
add_path(GChecksum *sum, const char *path)
{
    while (*path != '\0') {
        const char *at = strstr(path, "@0x");
        gsize length = at != NULL ? (gsize)(at - path) : strlen(path);
        g_checksum_update(sum, (const guchar *)path, (gssize)length);
        path += length;
        if (at != NULL)
            path += 3 + strspn(path + 3, "0123456789abcdef");
    }
}

static void
add_text(GChecksum *sum, const char *text)
{
    if (text != NULL)
        g_checksum_update(sum, (const guchar *)text, (gssize)strlen(text));
    g_checksum_update(sum, (const guchar *)"", 1);
}

/* seen: fingerprints to how often they were given. */
static void
fingerprint(Finding *finding, const ScanRecord *record, GHashTable *seen)
{
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
    const DesignationHit *hit = finding->hit;
    const RecordNode *node =
        finding->place != NULL ? scan_record_node(record, finding->place->node) : NULL;
    add_text(sum, hit->list);
    add_text(sum, hit->supplier);
    add_text(sum, hit->attributed);
    add_text(sum, role_name(hit->role));
    add_text(sum, finding->component != NULL ? finding->component->name : "");
    add_path(sum, node != NULL ? node->path : "");
    g_autofree char *key = g_strndup(g_checksum_get_string(sum), 32);
    guint count = GPOINTER_TO_UINT(g_hash_table_lookup(seen, key));
    if (count == 0) {
        memcpy(finding->fingerprint, key, sizeof finding->fingerprint);
    } else {
        g_autofree char *counted = g_strdup_printf("%s %u", key, count);
        g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, counted, -1);
        g_strlcpy(finding->fingerprint, digest, sizeof finding->fingerprint);
    }
    g_hash_table_replace(seen, g_steal_pointer(&key), GUINT_TO_POINTER(count + 1));
}

static void
add_hits(GArray *findings, const Inventory *inventory, const GPtrArray *hits,
         const Component *component, GHashTable *seen)
{
    for (guint i = 0; i < hits->len; i++) {
        const DesignationHit *hit = g_ptr_array_index(hits, i);
        Finding finding = {hit, component, proof_place(&hit->proof, component), ""};
        fingerprint(&finding, inventory->record, seen);
        g_array_append_val(findings, finding);
    }
}

GArray *
findings_new(const Inventory *inventory)
{
    GArray *findings = g_array_new(FALSE, FALSE, sizeof(Finding));
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    add_hits(findings, inventory, inventory->designations, NULL, seen);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        add_hits(findings, inventory, component->designations, component, seen);
    }
    return findings;
}

bool
finding_fails(const Inventory *inventory, const DesignationHit *hit)
{
    Verdict from = inventory->gate != NULL ? judge_rank(inventory->gate) : VERDICT_ADVISORY;
    return judge_rank(hit->verdict) <= from;
}

char *
finding_subject(const Component *component)
{
    if (component == NULL)
        return g_strdup("the image");
    return g_strconcat(component->name, component->version != NULL ? " " : NULL, component->version,
                       NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the findings as CycloneDX declarations. */
#include "report/declarations.h"

#include <string.h>

#include "assess/judge.h"
#include "report/findings.h"
#include "report/location.h"
#include "report/proof-bytes.h"
#include "report/sbom-model.h"

typedef struct {
    JsonWriter *json;
    const Inventory *inventory;
    const GArray *findings; /* Finding */
    GHashTable *refs;       /* Component to its reference */
} Declarations;

static const Finding *
finding_at(const Declarations *this, guint i)
{
    return &g_array_index(this->findings, Finding, i);
}

static void
field_joined(JsonWriter *json, const char *key, const char *a, const char *b, const char *c)
{
    g_autofree char *text = g_strconcat(a, b, c, NULL);
    json_field_string(json, key, text);
}

static char *
entry_ref(const DesignationHit *hit)
{
    return g_strdup_printf("entry:%s/%s", hit->list, hit->supplier);
}

/* True if no finding before has the same list and, if it is asked, the same supplier. */
static bool
is_first(const Declarations *this, guint at, bool same_supplier)
{
    const DesignationHit *hit = finding_at(this, at)->hit;
    for (guint i = 0; i < at; i++) {
        const DesignationHit *before = finding_at(this, i)->hit;
        if (strcmp(before->list, hit->list) == 0 &&
            (!same_supplier || strcmp(before->supplier, hit->supplier) == 0))
            return false;
    }
    return true;
}

/* ---- definitions: the lists ---- */

static void
write_requirements(const Declarations *this, const char *list)
{
    JsonWriter *json = this->json;
    json_field_array(json, "requirements");
    for (guint i = 0; i < this->findings->len; i++) {
        const DesignationHit *hit = finding_at(this, i)->hit;
        if (strcmp(hit->list, list) != 0 || !is_first(this, i, true))
            continue;
        g_autofree char *ref = entry_ref(hit);
        json_begin_object(json);
        json_field_string(json, "bom-ref", ref);
        json_field_string(json, "identifier", ref + strlen("entry:"));
        field_joined(json, "title", "Nothing here is of ",
                     hit->supplier_name != NULL ? hit->supplier_name : hit->supplier,
                     ", which the list names");
        json_end_object(json);
    }
    json_end_array(json);
}

static void
write_standard(const Declarations *this, const DesignationHit *hit)
{
    JsonWriter *json = this->json;
    json_begin_object(json);
    field_joined(json, "bom-ref", "list:", hit->list, NULL);
    json_field_string(json, "name", hit->instrument != NULL ? hit->instrument : hit->list);
    field_joined(json, "version", "as of ", this->inventory->as_of, NULL);
    json_field_text(json, "description", hit->scope);
    json_field_text(json, "owner", hit->authority);
    write_requirements(this, hit->list);
    if (hit->url != NULL && location_is_web(hit->url)) {
        json_field_array(json, "externalReferences");
        json_begin_object(json);
        json_field_string(json, "type", "documentation");
        json_field_string(json, "url", hit->url);
        json_end_object(json);
        json_end_array(json);
    }
    json_end_object(json);
}

static void
write_definitions(const Declarations *this)
{
    json_field_object(this->json, "definitions");
    json_field_array(this->json, "standards");
    for (guint i = 0; i < this->findings->len; i++)
        if (is_first(this, i, false))
            write_standard(this, finding_at(this, i)->hit);
    json_end_array(this->json);
    json_end_object(this->json);
}

/* ---- declarations: the findings ---- */

static const char *
target_of(const Declarations *this, const Finding *finding)
{
    return finding->component == NULL ? GRAPH_REF_IMAGE
                                      : g_hash_table_lookup(this->refs, finding->component);
}

static void
write_claim(const Declarations *this, const Finding *finding)
{
    JsonWriter *json = this->json;
    const DesignationHit *hit = finding->hit;
    g_autofree char *predicate =
        g_strdup_printf("%s: %s %s, as of %s", hit->verdict, role_name(hit->role), hit->attributed,
                        this->inventory->as_of);
    g_autofree char *reasoning =
        g_strdup_printf("%s%s%s", hit->path, *hit->path != '\0' ? "; " : "",
                        hit->reason != NULL ? hit->reason : "");
    json_begin_object(json);
    field_joined(json, "bom-ref", "claim:", finding->fingerprint, NULL);
    json_field_string(json, "target", target_of(this, finding));
    json_field_string(json, "predicate", predicate);
    json_field_text(json, "reasoning", reasoning);
    if (finding->place != NULL) {
        json_field_array(json, "evidence");
        g_autofree char *ref = g_strconcat("evidence:", finding->fingerprint, NULL);
        json_put_string(json, ref);
        json_end_array(json);
    }
    json_end_object(json);
}

static void
write_bytes(const Declarations *this, const Occurrence *place)
{
    JsonWriter *json = this->json;
    ProofView view;
    if (proof_bytes_at(this->inventory->bytes, place, &view) != PROOF_SHOWN)
        return;
    g_autofree char *base64 = g_base64_encode(view.data, view.size);
    g_autofree char *name = g_strdup_printf("bytes from offset %" G_GUINT64_FORMAT, view.from);
    json_field_array(json, "data");
    json_begin_object(json);
    json_field_string(json, "name", name);
    json_field_object(json, "contents");
    json_field_object(json, "attachment");
    json_field_string(json, "contentType", "application/octet-stream");
    json_field_string(json, "encoding", "base64");
    json_field_string(json, "content", base64);
    json_end_object(json);
    json_end_object(json);
    json_end_object(json);
    json_end_array(json);
}

static void
write_evidence(const Declarations *this, const Finding *finding)
{
    JsonWriter *json = this->json;
    const Occurrence *place = finding->place;
    g_autofree char *location = location_text(this->inventory->record, place->node);
    g_autofree char *time = sbom_timestamp(this->inventory->timestamp);
    g_autofree char *description =
        g_strdup_printf("%s offset=%" G_GUINT64_FORMAT " size=%" G_GUINT64_FORMAT "%s%s", location,
                        place->offset, place->size, place->sha256 != NULL ? " bytes=" : "",
                        place->sha256 != NULL ? place->sha256 : "");
    json_begin_object(json);
    field_joined(json, "bom-ref", "evidence:", finding->fingerprint, NULL);
    json_field_string(json, "propertyName", "netbom:designation:ground");
    json_field_string(json, "description", description);
    write_bytes(this, place);
    json_field_string(json, "created", time);
    json_end_object(json);
}

/* An entry, and the claims that speak against it. */
static void
write_mapping(const Declarations *this, const DesignationHit *entry)
{
    JsonWriter *json = this->json;
    g_autofree char *ref = entry_ref(entry);
    const DesignationHit *strongest = entry;
    json_begin_object(json);
    json_field_string(json, "requirement", ref);
    json_field_array(json, "counterClaims");
    for (guint i = 0; i < this->findings->len; i++) {
        const Finding *finding = finding_at(this, i);
        const DesignationHit *hit = finding->hit;
        if (strcmp(hit->list, entry->list) != 0 || strcmp(hit->supplier, entry->supplier) != 0)
            continue;
        g_autofree char *claim = g_strconcat("claim:", finding->fingerprint, NULL);
        json_put_string(json, claim);
        if (judge_rank(hit->verdict) < judge_rank(strongest->verdict))
            strongest = hit;
    }
    json_end_array(json);
    json_field_object(json, "conformance");
    if (judge_rank(strongest->verdict) < VERDICT_REVIEW)
        json_field_uint(json, "score", 0);
    field_joined(json, "rationale", strongest->verdict, ": ",
                 strongest->reason != NULL ? strongest->reason : "no reason is known");
    json_end_object(json);
    json_field_object(json, "confidence");
    json_field_double(json, "score", confidence_shown(strongest->confidence), 2);
    json_end_object(json);
    json_end_object(json);
}

static void
write_attestation(const Declarations *this)
{
    JsonWriter *json = this->json;
    json_field_array(json, "attestations");
    json_begin_object(json);
    field_joined(
        json, "summary", "Suppliers found in the image, held against designation lists as of ",
        this->inventory->as_of,
        "; a list that is not named here gave no finding, and nothing more follows from it");
    json_field_array(json, "map");
    for (guint i = 0; i < this->findings->len; i++)
        if (is_first(this, i, true))
            write_mapping(this, finding_at(this, i)->hit);
    json_end_array(json);
    json_end_object(json);
    json_end_array(json);
}

void
declarations_write(JsonWriter *json, const Inventory *inventory, const Graph *graph)
{
    g_autoptr(GArray) findings = findings_new(inventory);
    g_autoptr(GHashTable) refs = g_hash_table_new(NULL, NULL);
    const Declarations this = {json, inventory, findings, refs};
    if (findings->len == 0)
        return;
    for (guint i = 0; i < graph->n; i++)
        g_hash_table_insert(refs, g_ptr_array_index(inventory->components, i), graph->refs[i]);
    write_definitions(&this);
    json_field_object(json, "declarations");
    write_attestation(&this);
    json_field_array(json, "claims");
    for (guint i = 0; i < findings->len; i++)
        write_claim(&this, finding_at(&this, i));
    json_end_array(json);
    json_field_array(json, "evidence");
    for (guint i = 0; i < findings->len; i++)
        if (finding_at(&this, i)->place != NULL)
            write_evidence(&this, finding_at(&this, i));
    json_end_array(json);
    json_end_object(json);
}

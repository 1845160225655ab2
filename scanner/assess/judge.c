/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Judges inventories. */
#include "assess/judge.h"

#include <string.h>

#include "attribute/ownership.h"

struct Judge {
    const Registry *registry;
    const Designations *lists;
    AssessChoice choice;
    GHashTable *said;    /* "SUPPLIER BAND BUILT" to AssessHit[] */
    GHashTable *related; /* ids of suppliers that have an owner or are one */
    GPtrArray *blind;    /* char*: what the lists ask that no image shows */
    GPtrArray *asked;    /* AskedList* */
};

static void
hit_add(Inventory *inventory, GPtrArray *to, const Attribution *attribution, const AssessHit *hit)
{
    DesignationHit *made = g_new0(DesignationHit, 1);
    const Supplier *designated = hit->designated ? hit->designated : hit->attributed;
    made->list = inventory_text(inventory, hit->list->id);
    made->verdict = verdict_name(hit->verdict);
    made->supplier = inventory_text(inventory, designated->id);
    made->supplier_name = inventory_text(inventory, designated->legal_name);
    made->attributed = attribution->supplier;
    made->path = inventory_text(inventory, hit->path);
    made->role = attribution->role;
    made->confidence = attribution->confidence;
    made->instrument = inventory_text(inventory, hit->list->instrument);
    made->authority = inventory_text(inventory, hit->list->authority);
    made->jurisdiction = inventory_text(inventory, hit->list->jurisdiction);
    made->since = inventory_text(inventory, hit->since);
    made->url = inventory_text(inventory, hit->list->url);
    made->scope = inventory_text(inventory, hit->list->scope);
    made->reason = inventory_text(inventory, hit->reason);
    made->binding = hit->list->binding;
    made->proof = attribution->proof;
    g_ptr_array_add(to, made);
}

Verdict
judge_rank(const char *verdict)
{
    for (gint i = 0; i < VERDICT_LEAD; i++)
        if (strcmp(verdict_name((Verdict)i), verdict) == 0)
            return (Verdict)i;
    return VERDICT_LEAD;
}

/* By list, then supplier, then the strongest first. */
static gint
hit_compare(gconstpointer a, gconstpointer b)
{
    const DesignationHit *x = *(DesignationHit *const *)a, *y = *(DesignationHit *const *)b;
    int order = strcmp(x->list, y->list);
    if (order == 0)
        order = strcmp(x->supplier, y->supplier);
    if (order == 0)
        order = (int)judge_rank(x->verdict) - (int)judge_rank(y->verdict);
    if (order == 0)
        order = x->confidence > y->confidence ? -1 : x->confidence < y->confidence;
    if (order == 0)
        order = strcmp(x->attributed, y->attributed);
    return order;
}

/* Two attributions (made-by and silicon-of, say) may meet one list: the strongest verdict stands.
 */
static void
hits_reduce(GPtrArray *hits)
{
    g_ptr_array_sort(hits, hit_compare);
    for (guint i = 1; i < hits->len;) {
        const DesignationHit *before = g_ptr_array_index(hits, i - 1);
        const DesignationHit *hit = g_ptr_array_index(hits, i);
        if (strcmp(before->list, hit->list) == 0 && strcmp(before->supplier, hit->supplier) == 0)
            g_ptr_array_remove_index(hits, i);
        else
            i++;
    }
}

static void
asked_free(gpointer data)
{
    AskedList *asked = data;
    g_free(asked->since);
    g_free(asked->doubts);
    g_free(asked);
}

static AskedList *
asked_new(const Designations *lists, const Designation *list, const AssessChoice *choice)
{
    AskedList *asked = g_new0(AskedList, 1);
    char date[DATE_TEXT_SIZE];
    Verdict verdict;
    *asked = (AskedList){.list = list->id,
                         .jurisdiction = list->jurisdiction,
                         .authority = list->authority,
                         .instrument = list->instrument,
                         .scope = list->scope,
                         .url = list->url,
                         .binding = list->binding};
    asked->since =
        g_strdup(date_known(list->effective) ? date_format(list->effective, date) : "unknown");
    if (assess_list_stands(lists, list, choice, &verdict, &asked->doubts))
        asked->verdict = verdict_name(verdict);
    else
        asked->doubts =
            g_strdup("on the day of assessment, or for the use that was stated, it says nothing");
    return asked;
}

static GPtrArray *
asked_lists(const Designations *lists, const AssessChoice *choice)
{
    GPtrArray *asked = g_ptr_array_new_with_free_func(asked_free);
    for (guint i = 0; i < designations_size(lists); i++) {
        const Designation *list = designations_at(lists, i);
        if (assess_list_chosen(list, choice))
            g_ptr_array_add(asked, asked_new(lists, list, choice));
    }
    return asked;
}

Judge *
judge_new(const Registry *registry, const Designations *lists, const AssessChoice *choice)
{
    Judge *judge = g_new0(Judge, 1);
    judge->registry = registry;
    judge->lists = lists;
    judge->choice = *choice;
    judge->said =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    judge->related = g_hash_table_new(g_str_hash, g_str_equal);
    judge->blind = assess_blind_lists(lists, choice);
    judge->asked = asked_lists(lists, choice);
    for (guint i = 0; i < registry_size(registry); i++) {
        const Supplier *supplier = registry_at(registry, i);
        for (guint k = 0; k < supplier->n_relations; k++) {
            const Relation *relation = &supplier->relations[k];
            if (relation_is_ownership(relation->kind)) {
                g_hash_table_add(judge->related, (gpointer)supplier->id);
                g_hash_table_add(judge->related, (gpointer)relation->to);
            }
        }
    }
    return judge;
}

void
judge_free(Judge *judge)
{
    if (judge == NULL)
        return;
    g_hash_table_unref(judge->said);
    g_hash_table_unref(judge->related);
    g_ptr_array_unref(judge->blind);
    g_ptr_array_unref(judge->asked);
    g_free(judge);
}

/* Which of the three bands of strength: within one, the lists say the same. */
static int
band_of(double confidence)
{
    return (confidence >= ASSESS_STRENGTH_PROBABLE) + (confidence >= ASSESS_STRENGTH_ASSERTED);
}

/* The lists' word on one attribution, from memory where it is there. The date of building matters
 * only to a supplier that has, or is, an owner. */
static const GPtrArray *
hits_for(Judge *judge, const Attribution *attribution, PartialDate built)
{
    char date[DATE_TEXT_SIZE];
    bool related = g_hash_table_contains(judge->related, attribution->supplier);
    g_autofree char *key =
        g_strdup_printf("%s %d %s", attribution->supplier, band_of(attribution->confidence),
                        related ? date_format(built, date) : "");
    GPtrArray *hits = g_hash_table_lookup(judge->said, key);
    if (hits == NULL) {
        AssessChoice choice = judge->choice;
        choice.built = built;
        hits = assess_supplier(judge->registry, judge->lists, attribution->supplier,
                               attribution->role, attribution->confidence, &choice);
        g_hash_table_insert(judge->said, g_steal_pointer(&key), hits);
    }
    return hits;
}

bool
judge_may_hit(Judge *judge, const char *supplier)
{
    const Attribution attribution = {
        .supplier = supplier, .role = ROLE_MADE_BY, .confidence = ASSESS_STRENGTH_ASSERTED};
    return g_hash_table_contains(judge->related, supplier) ||
           registry_lookup(judge->registry, supplier) == NULL ||
           hits_for(judge, &attribution, (PartialDate){0})->len > 0;
}

static void
judge_attributions(Judge *judge, Inventory *inventory, PartialDate built,
                   const GPtrArray *attributions, GPtrArray *to)
{
    for (guint i = 0; i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);
        if (!assess_role_counts(attribution->role))
            continue;
        const GPtrArray *hits = hits_for(judge, attribution, built);
        for (guint k = 0; k < hits->len; k++) {
            const AssessHit *hit = g_ptr_array_index(hits, k);
            if (hit->verdict != VERDICT_LEAD)
                hit_add(inventory, to, attribution, hit);
        }
    }
    hits_reduce(to);
}

static const char *
joined(Inventory *inventory, const char *const *words)
{
    g_autofree char *text = words ? g_strjoinv(",", (char **)(guintptr)words) : NULL;
    return text ? inventory_text(inventory, text) : "";
}

void
judge_inventory(Judge *judge, Inventory *inventory)
{
    const AssessChoice *choice = &judge->choice;
    PartialDate built = choice->built;
    char date[DATE_TEXT_SIZE];
    if (!date_known(built) && inventory->built)
        date_parse(inventory->built, &built);
    for (guint i = 0; i < inventory->components->len; i++) {
        Component *component = g_ptr_array_index(inventory->components, i);
        judge_attributions(judge, inventory, built, component->attributions,
                           component->designations);
    }
    judge_attributions(judge, inventory, built, inventory->attributions, inventory->designations);
    for (guint i = 0; i < judge->blind->len; i++)
        g_ptr_array_add(inventory->not_assessable,
                        (gpointer)inventory_text(inventory, g_ptr_array_index(judge->blind, i)));
    g_ptr_array_unref(inventory->asked);
    inventory->asked = g_ptr_array_ref(judge->asked);
    inventory->as_of = inventory_text(inventory, date_format(choice->as_of, date));
    inventory->jurisdictions = joined(inventory, choice->jurisdictions);
    inventory->contexts = joined(inventory, choice->contexts);
    inventory->suppliers_digest = inventory_text(inventory, registry_digest(judge->registry));
    inventory->lists_digest = inventory_text(inventory, designations_digest(judge->lists));
    inventory->n_suppliers = registry_size(judge->registry);
    inventory->n_lists = designations_size(judge->lists);
}

bool
gate_parse(const char *word, Verdict *ret_gate)
{
    Verdict rank = judge_rank(word);
    if (rank == VERDICT_LEAD)
        return false;
    *ret_gate = rank;
    return true;
}

static Verdict
hits_strongest(const GPtrArray *hits, Verdict so_far)
{
    for (guint i = 0; i < hits->len; i++) {
        Verdict rank = judge_rank(((const DesignationHit *)g_ptr_array_index(hits, i))->verdict);
        so_far = MIN(rank, so_far);
    }
    return so_far;
}

const char *
judge_strongest_word(const GPtrArray *hits)
{
    Verdict strongest = hits_strongest(hits, VERDICT_LEAD);
    return strongest != VERDICT_LEAD ? verdict_name(strongest) : NULL;
}

Verdict
judge_strongest(const Inventory *inventory)
{
    Verdict strongest = hits_strongest(inventory->designations, VERDICT_LEAD);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        strongest = hits_strongest(component->designations, strongest);
    }
    return strongest;
}

bool
gate_reached(const Inventory *inventory, Verdict gate)
{
    return judge_strongest(inventory) <= gate;
}

bool
coverage_is_low(const ScanRecord *record)
{
    const Coverage *coverage = &record->coverage;
    return !record->complete || coverage->unknown + coverage->high_entropy > coverage->total / 10;
}

const char *
judge_result(const Inventory *inventory)
{
    Verdict strongest = judge_strongest(inventory);
    if (strongest != VERDICT_LEAD)
        return verdict_name(strongest);
    return coverage_is_low(inventory->record) ? "unknown" : "not-designated";
}

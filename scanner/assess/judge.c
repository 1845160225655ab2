/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Judges an inventory. */
#include "assess/judge.h"

#include <string.h>

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

static gint
verdict_rank(const char *verdict)
{
    for (gint i = 0; i < VERDICT_LEAD; i++)
        if (strcmp(verdict_name((Verdict)i), verdict) == 0)
            return i;
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
        order = verdict_rank(x->verdict) - verdict_rank(y->verdict);
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
judge_attributions(Inventory *inventory, const Registry *registry, const Designations *lists,
                   const AssessChoice *choice, const GPtrArray *attributions, GPtrArray *to)
{
    for (guint i = 0; i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);
        g_autoptr(GPtrArray) hits =
            assess_supplier(registry, lists, attribution->supplier, attribution->role,
                            attribution->confidence, choice);
        for (guint k = 0; k < hits->len; k++) {
            const AssessHit *hit = g_ptr_array_index(hits, k);
            if (hit->verdict != VERDICT_LEAD)
                hit_add(inventory, to, attribution, hit);
        }
    }
    hits_reduce(to);
}

void
judge(Inventory *inventory, const Registry *registry, const Designations *lists,
      const AssessChoice *choice)
{
    char date[DATE_TEXT_SIZE];
    for (guint i = 0; i < inventory->components->len; i++) {
        Component *component = g_ptr_array_index(inventory->components, i);
        judge_attributions(inventory, registry, lists, choice, component->attributions,
                           component->designations);
    }
    judge_attributions(inventory, registry, lists, choice, inventory->attributions,
                       inventory->designations);
    inventory->as_of = inventory_text(inventory, date_format(choice->as_of, date));
    g_autofree char *jurisdictions =
        choice->jurisdictions ? g_strjoinv(",", (char **)(guintptr)choice->jurisdictions) : NULL;
    inventory->jurisdictions = jurisdictions ? inventory_text(inventory, jurisdictions) : "";
    inventory->suppliers_digest = inventory_text(inventory, registry_digest(registry));
    inventory->lists_digest = inventory_text(inventory, designations_digest(lists));
    inventory->n_suppliers = registry_size(registry);
    inventory->n_lists = designations_size(lists);
}

bool
gate_parse(const char *word, Verdict *ret_gate)
{
    gint rank = verdict_rank(word);
    if (rank == VERDICT_LEAD)
        return false;
    *ret_gate = (Verdict)rank;
    return true;
}

static bool
hits_reach(const GPtrArray *hits, Verdict gate)
{
    for (guint i = 0; i < hits->len; i++)
        if (verdict_rank(((const DesignationHit *)g_ptr_array_index(hits, i))->verdict) <=
            (gint)gate)
            return true;
    return false;
}

bool
gate_reached(const Inventory *inventory, Verdict gate)
{
    if (hits_reach(inventory->designations, gate))
        return true;
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        if (hits_reach(component->designations, gate))
            return true;
    }
    return false;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads a store and judges what it holds. */
#include "site/fleet.h"

#include <string.h>

#include "base/error.h"
#include "report/findings.h"
#include "store/listing.h"
#include "store/query.h"

typedef struct {
    Fleet *fleet;
    const FleetQuestion *question;
    ResultCaseSetup judges; /* then: NULL unless changes are asked for */
    GPtrArray *stale;       /* char*: digests of images */
    GError *error;          /* of a result that could not be read */
} Reading;

static const char *
keep(Fleet *fleet, const char *text)
{
    return g_string_chunk_insert_const(fleet->text, text != NULL ? text : "");
}

/* ---- findings of one image ---- */

/* Adds what a list says of a component, or of the image (NULL). */
static void
finding_add(Fleet *fleet, GArray *findings, const Component *component, const DesignationHit *hit)
{
    FleetFinding *same = NULL;
    for (guint i = 0; same == NULL && i < findings->len; i++) {
        FleetFinding *other = &g_array_index(findings, FleetFinding, i);
        if (strcmp(other->list, hit->list) == 0 && strcmp(other->designated, hit->supplier) == 0 &&
            strcmp(other->role, role_name(hit->role)) == 0)
            same = other;
    }
    if (same == NULL) {
        g_array_set_size(findings, findings->len + 1);
        same = &g_array_index(findings, FleetFinding, findings->len - 1);
    }
    guint parts = same->parts + 1;
    bool stronger = same->verdict == NULL || judge_rank(hit->verdict) < judge_rank(same->verdict) ||
                    (strcmp(hit->verdict, same->verdict) == 0 && hit->confidence > same->strength);
    if (stronger) {
        g_autofree char *subject = component != NULL ? finding_subject(component) : g_strdup("");
        *same = (FleetFinding){.list = keep(fleet, hit->list),
                               .verdict = keep(fleet, hit->verdict),
                               .designated = keep(fleet, hit->supplier),
                               .attributed = keep(fleet, hit->attributed),
                               .path = keep(fleet, hit->path),
                               .role = role_name(hit->role),
                               .since = keep(fleet, hit->since),
                               .reason = keep(fleet, hit->reason),
                               .subject = keep(fleet, subject),
                               .strength = hit->confidence};
    }
    same->parts = parts;
}

static gint
finding_compare(gconstpointer a, gconstpointer b)
{
    const FleetFinding *x = a, *y = b;
    int order = strcmp(x->list, y->list);
    if (order == 0)
        order = strcmp(x->designated, y->designated);
    return order != 0 ? order : strcmp(x->role, y->role);
}

/* Appends what an inventory's designations come to. */
static void
findings_take(Fleet *fleet, GArray *findings, const Inventory *inventory)
{
    g_autoptr(GArray) own = g_array_new(FALSE, TRUE, sizeof(FleetFinding));
    for (guint i = 0; i < inventory->designations->len; i++)
        finding_add(fleet, own, NULL, g_ptr_array_index(inventory->designations, i));
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        for (guint k = 0; k < component->designations->len; k++)
            finding_add(fleet, own, component, g_ptr_array_index(component->designations, k));
    }
    g_array_sort(own, finding_compare);
    if (own->len > 0)
        g_array_append_vals(findings, own->data, own->len);
}

/* ---- what has changed ---- */

/* The strongest verdict of a list on a supplier among findings. */
static const FleetFinding *
finding_of(const GArray *findings, const char *list, const char *designated)
{
    const FleetFinding *strongest = NULL;
    for (guint i = 0; i < findings->len; i++) {
        const FleetFinding *finding = &g_array_index(findings, FleetFinding, i);
        if (strcmp(finding->list, list) == 0 && strcmp(finding->designated, designated) == 0 &&
            (strongest == NULL || judge_rank(finding->verdict) < judge_rank(strongest->verdict)))
            strongest = finding;
    }
    return strongest;
}

static bool
is_first(const GArray *findings, guint at)
{
    const FleetFinding *this = &g_array_index(findings, FleetFinding, at);
    const FleetFinding *before = at > 0 ? this - 1 : NULL;
    return before == NULL || strcmp(before->list, this->list) != 0 ||
           strcmp(before->designated, this->designated) != 0;
}

static void
change_add(Fleet *fleet, const FleetFinding *then, const FleetFinding *now)
{
    if (then != NULL && now != NULL && strcmp(then->verdict, now->verdict) == 0)
        return;
    const FleetFinding *any = now != NULL ? now : then;
    const FleetChange change = {any->list, any->designated, then != NULL ? then->verdict : NULL,
                                now != NULL ? now->verdict : NULL, any->since};
    g_array_append_val(fleet->changes, change);
}

static gint
change_compare(gconstpointer a, gconstpointer b)
{
    const FleetChange *x = a, *y = b;
    int order = strcmp(x->list, y->list);
    return order != 0 ? order : strcmp(x->designated, y->designated);
}

static void
changes_take(Fleet *fleet, FleetImage *image, const GArray *then)
{
    g_autoptr(GArray) now = g_array_new(FALSE, FALSE, sizeof(FleetFinding));
    image->first_change = fleet->changes->len;
    if (image->n_findings > 0)
        g_array_append_vals(now,
                            &g_array_index(fleet->findings, FleetFinding, image->first_finding),
                            image->n_findings);
    for (guint i = 0; i < now->len; i++) {
        const FleetFinding *finding = &g_array_index(now, FleetFinding, i);
        if (is_first(now, i))
            change_add(fleet, finding_of(then, finding->list, finding->designated),
                       finding_of(now, finding->list, finding->designated));
    }
    for (guint i = 0; i < then->len; i++) {
        const FleetFinding *finding = &g_array_index(then, FleetFinding, i);
        if (is_first(then, i) && finding_of(now, finding->list, finding->designated) == NULL)
            change_add(fleet, finding_of(then, finding->list, finding->designated), NULL);
    }
    image->n_changes = fleet->changes->len - image->first_change;
    if (image->n_changes > 1)
        qsort(&g_array_index(fleet->changes, FleetChange, image->first_change), image->n_changes,
              sizeof(FleetChange), change_compare);
}

/* ---- one image ---- */

/* All images are asked the same lists: those of the first are kept. */
static void
asked_take(Fleet *fleet, const Inventory *inventory)
{
    if (fleet->asked->len > 0 || inventory->asked == NULL)
        return;
    for (guint i = 0; i < inventory->asked->len; i++) {
        const AskedList *asked = g_ptr_array_index(inventory->asked, i);
        AskedList *own = g_new(AskedList, 1);
        *own = *asked;
        own->since = g_strdup(asked->since);
        own->doubts = g_strdup(asked->doubts);
        g_ptr_array_add(fleet->asked, own);
    }
    for (guint i = 0; i < inventory->not_assessable->len; i++)
        g_ptr_array_add(fleet->not_assessable,
                        (gpointer)keep(fleet, g_ptr_array_index(inventory->not_assessable, i)));
}

static bool
image_judge(Reading *reading, FleetImage *image, const StoreResult *result, GError **error)
{
    Fleet *fleet = reading->fleet;
    g_auto(ResultCase) now = {0};
    if (!result_case_read(&now, &reading->judges, result, result->image, error))
        return false;
    fleet->n_unknown += now.stored != NULL ? now.stored->n_unknown : 0;
    judge_inventory(reading->judges.now, now.inventory);
    asked_take(fleet, now.inventory);
    image->result = judge_result(now.inventory);
    image->low = coverage_is_low(now.inventory->record);
    image->first_finding = fleet->findings->len;
    findings_take(fleet, fleet->findings, now.inventory);
    image->n_findings = fleet->findings->len - image->first_finding;
    if (reading->judges.then == NULL)
        return true;
    g_auto(ResultCase) then = {0};
    g_autoptr(GArray) before = g_array_new(FALSE, TRUE, sizeof(FleetFinding));
    if (!result_case_read(&then, &reading->judges, result, result->image, error))
        return false;
    judge_inventory(reading->judges.then, then.inventory);
    image->was = judge_result(then.inventory);
    findings_take(fleet, before, then.inventory);
    changes_take(fleet, image, before);
    return true;
}

static void
image_fill(Fleet *fleet, FleetImage *image, const StoreResult *result, const char *name)
{
    *image = (FleetImage){.name = keep(fleet, name),
                          .built = keep(fleet, result->built),
                          .vendor = keep(fleet, result->vendor),
                          .model = keep(fleet, result->model),
                          .version = keep(fleet, result->version),
                          .os_name = keep(fleet, result->os_name),
                          .os_version = keep(fleet, result->os_version),
                          .problems = keep(fleet, result->problems),
                          .size = result->size,
                          .coverage = result->coverage,
                          .n_components = result->n_components,
                          .n_problems = result->n_problems,
                          .complete = result->complete,
                          .incomplete = result->incomplete,
                          .stored_at = result->stored_at,
                          .result = "unknown"};
    g_strlcpy(image->sha256, result->image, sizeof image->sha256);
}

static bool
on_result(const StoreResult *result, const char *name, void *user)
{
    Reading *reading = user;
    Fleet *fleet = reading->fleet;
    FleetImage image;
    if (strlen(result->image) != 64 || strspn(result->image, "0123456789abcdef") != 64) {
        g_set_error(&reading->error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                    "the store holds an image without a digest");
        return false;
    }
    image_fill(fleet, &image, result, name);
    bool stale = strcmp(result->basis, reading->question->basis) != 0;
    if (stale)
        g_ptr_array_add(reading->stale, g_strdup(result->image));
    else if (!image_judge(reading, &image, result, &reading->error))
        return false;
    g_array_append_val(fleet->images, image);
    g_hash_table_insert(fleet->at, (gpointer)keep(fleet, image.sha256),
                        GUINT_TO_POINTER(fleet->images->len));
    return true;
}

static bool
stale_judge(Reading *reading, Store *store, GError **error)
{
    for (guint i = 0; i < reading->stale->len; i++) {
        const char *sha256 = g_ptr_array_index(reading->stale, i);
        g_autoptr(StoreResult) result = NULL;
        if (!store_get(store, sha256, &result, error))
            return false;
        FleetImage *image =
            &g_array_index(reading->fleet->images, FleetImage, fleet_find(reading->fleet, sha256));
        if (result == NULL) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "the store has lost a result");
            return false;
        }
        if (!image_judge(reading, image, result, error))
            return false;
    }
    reading->fleet->n_stale = reading->stale->len;
    return true;
}

/* ---- places, suppliers, failures ---- */

static void
on_place(const char *path, const char *sha256, void *user)
{
    Fleet *fleet = user;
    gint64 at = fleet_find(fleet, sha256);
    if (at < 0)
        return;
    FleetImage *image = &g_array_index(fleet->images, FleetImage, at);
    if (image->n_paths == 0)
        image->first_path = fleet->paths->len;
    image->n_paths++;
    g_ptr_array_add(fleet->paths, (gpointer)keep(fleet, path));
}

static bool
on_supplier(const ListedSupplier *listed, void *user)
{
    Fleet *fleet = user;
    gint64 at = fleet_find(fleet, listed->image);
    Role role;
    /* What is weaker, or says nothing of who stands behind bytes, is a lead. */
    if (at < 0 || listed->strength < ASSESS_STRENGTH_PROBABLE || !role_parse(listed->role, &role) ||
        !assess_role_counts(role))
        return true;
    const FleetSupplier supplier = {keep(fleet, listed->supplier),
                                    keep(fleet, listed->role),
                                    keep(fleet, listed->subject),
                                    listed->whole,
                                    listed->strength,
                                    listed->parts,
                                    (guint32)at};
    g_array_append_val(fleet->suppliers, supplier);
    return true;
}

static gint
compare_in_image(gconstpointer a, gconstpointer b, gpointer user)
{
    const Fleet *fleet = user;
    guint32 i = *(const guint32 *)a, j = *(const guint32 *)b;
    const FleetSupplier *x = &g_array_index(fleet->suppliers, FleetSupplier, i);
    const FleetSupplier *y = &g_array_index(fleet->suppliers, FleetSupplier, j);
    if (x->image != y->image)
        return x->image < y->image ? -1 : 1;
    if (x->whole != y->whole)
        return x->whole ? -1 : 1;
    if (x->strength > y->strength || x->strength < y->strength)
        return x->strength > y->strength ? -1 : 1;
    return i < j ? -1 : 1;
}

static void
suppliers_sort(Fleet *fleet)
{
    for (guint32 i = 0; i < fleet->suppliers->len; i++)
        g_array_append_val(fleet->by_image, i);
    g_array_sort_with_data(fleet->by_image, compare_in_image, fleet);
    for (guint i = 0; i < fleet->by_image->len; i++) {
        guint32 at = g_array_index(fleet->by_image, guint32, i);
        guint32 of = g_array_index(fleet->suppliers, FleetSupplier, at).image;
        FleetImage *image = &g_array_index(fleet->images, FleetImage, of);
        if (image->n_suppliers == 0)
            image->first_supplier = i;
        image->n_suppliers++;
    }
}

static bool
on_failure(const QueryCell *cells, void *user)
{
    Fleet *fleet = user;
    g_ptr_array_add(fleet->failures, (gpointer)keep(fleet, cells[0].text));
    g_ptr_array_add(fleet->failures, (gpointer)keep(fleet, cells[2].text));
    return true;
}

static gint
compare_names(gconstpointer a, gconstpointer b, gpointer user)
{
    const Fleet *fleet = user;
    const FleetImage *x = fleet_image(fleet, *(const guint32 *)a);
    const FleetImage *y = fleet_image(fleet, *(const guint32 *)b);
    int order = strcmp(x->name, y->name);
    return order != 0 ? order : strcmp(x->sha256, y->sha256);
}

static void
images_sort(Fleet *fleet)
{
    for (guint32 i = 0; i < fleet->images->len; i++)
        g_array_append_val(fleet->by_name, i);
    g_array_sort_with_data(fleet->by_name, compare_names, fleet);
}

/* ---- all ---- */

static void
asked_free(gpointer data)
{
    AskedList *asked = data;
    g_free(asked->since);
    g_free(asked->doubts);
    g_free(asked);
}

static Fleet *
fleet_new(void)
{
    Fleet *fleet = g_new0(Fleet, 1);
    fleet->images = g_array_new(FALSE, FALSE, sizeof(FleetImage));
    fleet->by_name = g_array_new(FALSE, FALSE, sizeof(guint32));
    fleet->findings = g_array_new(FALSE, TRUE, sizeof(FleetFinding));
    fleet->changes = g_array_new(FALSE, FALSE, sizeof(FleetChange));
    fleet->suppliers = g_array_new(FALSE, FALSE, sizeof(FleetSupplier));
    fleet->by_image = g_array_new(FALSE, FALSE, sizeof(guint32));
    fleet->paths = g_ptr_array_new();
    fleet->failures = g_ptr_array_new();
    fleet->not_assessable = g_ptr_array_new();
    fleet->asked = g_ptr_array_new_with_free_func(asked_free);
    fleet->text = g_string_chunk_new(64 * 1024);
    fleet->at = g_hash_table_new(g_str_hash, g_str_equal);
    return fleet;
}

void
fleet_free(Fleet *fleet)
{
    if (fleet == NULL)
        return;
    GArray *const arrays[] = {fleet->images,  fleet->by_name,   fleet->findings,
                              fleet->changes, fleet->suppliers, fleet->by_image};
    GPtrArray *const pointers[] = {fleet->paths, fleet->failures, fleet->not_assessable,
                                   fleet->asked};
    for (gsize i = 0; i < G_N_ELEMENTS(arrays); i++)
        g_array_unref(arrays[i]);
    for (gsize i = 0; i < G_N_ELEMENTS(pointers); i++)
        g_ptr_array_unref(pointers[i]);
    g_hash_table_unref(fleet->at);
    g_string_chunk_free(fleet->text);
    g_free(fleet);
}

static bool
read_all(Reading *reading, Store *store, GError **error)
{
    Fleet *fleet = reading->fleet;
    const Question failures = {.kind = QUERY_FAILURE};
    if (!store_each(store, STORE_WITH_ATTRIBUTION, on_result, reading, error))
        return false;
    if (reading->error != NULL) {
        g_propagate_error(error, g_steal_pointer(&reading->error));
        return false;
    }
    if (!stale_judge(reading, store, error) || !store_each_place(store, on_place, fleet, error) ||
        !store_each_supplier(store, on_supplier, fleet, error) ||
        !store_query(store, &failures, on_failure, fleet, error))
        return false;
    images_sort(fleet);
    suppliers_sort(fleet);
    return true;
}

Fleet *
fleet_read(Store *store, const FleetQuestion *question, GError **error)
{
    g_autoptr(Fleet) fleet = fleet_new();
    g_autoptr(GPtrArray) stale = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(Judge) now = judge_new(question->registry, question->lists, question->choice);
    g_autoptr(Judge) then =
        question->old_lists != NULL
            ? judge_new(question->registry, question->old_lists, question->old_choice)
            : NULL;
    Reading reading = {
        .fleet = fleet,
        .question = question,
        .judges = {question->registry, now, then, question->attribute, question->user},
        .stale = stale};
    return read_all(&reading, store, error) ? g_steal_pointer(&fleet) : NULL;
}

const FleetImage *
fleet_image(const Fleet *fleet, guint index)
{
    return &g_array_index(fleet->images, FleetImage, index);
}

const FleetFinding *
fleet_finding(const Fleet *fleet, const FleetImage *image, guint index)
{
    return &g_array_index(fleet->findings, FleetFinding, image->first_finding + index);
}

gint64
fleet_find(const Fleet *fleet, const char *sha256)
{
    gpointer at = g_hash_table_lookup(fleet->at, sha256);
    return at != NULL ? (gint64)GPOINTER_TO_UINT(at) - 1 : -1;
}

const char *
fleet_verdict_on(const Fleet *fleet, const FleetImage *image, const char *supplier)
{
    const char *strongest = NULL;
    for (guint i = 0; i < image->n_findings; i++) {
        const FleetFinding *finding = fleet_finding(fleet, image, i);
        if ((strcmp(finding->designated, supplier) == 0 ||
             strcmp(finding->attributed, supplier) == 0) &&
            (strongest == NULL || judge_rank(finding->verdict) < judge_rank(strongest)))
            strongest = finding->verdict;
    }
    return strongest;
}

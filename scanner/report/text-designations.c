/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writes the designated suppliers: each once, with the lists that name it and the places that are
 * attributed to it, however many lists meet however many components.
 */
#include "report/text-designations.h"

#include <string.h>

#include "assess/judge.h"

#define PLACES_MAX 5

/* One hit, and the component that it is of (NULL: the image). */
typedef struct {
    const DesignationHit *hit;
    const Component *component;
} Finding;

/* All hits of one designated supplier. */
typedef struct {
    const char *supplier, *name;
    unsigned severity; /* of its gravest hit; 0 is the gravest */
    GArray *findings;  /* Finding */
} Group;

static unsigned
severity_of(const char *verdict)
{
    static const char *const order[] = {"prohibited",           "restricted", "high-risk",
                                        "authorisation-needed", "advisory",   "review"};

    for (unsigned i = 0; i < G_N_ELEMENTS(order); i++)
        if (strcmp(order[i], verdict) == 0)
            return i;
    return G_N_ELEMENTS(order);
}

static Colour
severity_colour(unsigned severity)
{
    return severity < 2 ? COLOUR_RED : COLOUR_YELLOW;
}

static void
group_free(gpointer data)
{
    Group *group = data;

    g_array_unref(group->findings);
    g_free(group);
}

static void
add_hits(GPtrArray *groups, GHashTable *by_supplier, const GPtrArray *hits,
         const Component *component)
{
    for (guint i = 0; hits != NULL && i < hits->len; i++) {
        const DesignationHit *hit = g_ptr_array_index(hits, i);
        Group *group = g_hash_table_lookup(by_supplier, hit->supplier);
        Finding finding = {hit, component};

        if (group == NULL) {
            group = g_new0(Group, 1);
            group->supplier = hit->supplier;
            group->name = hit->supplier_name;
            group->severity = G_MAXUINT;
            group->findings = g_array_new(FALSE, FALSE, sizeof(Finding));
            g_hash_table_insert(by_supplier, (gpointer)hit->supplier, group);
            g_ptr_array_add(groups, group);
        }
        group->severity = MIN(group->severity, severity_of(hit->verdict));
        g_array_append_val(group->findings, finding);
    }
}

static int
compare_groups(gconstpointer a, gconstpointer b)
{
    const Group *left = *(Group *const *)a, *right = *(Group *const *)b;

    if (left->severity != right->severity)
        return left->severity < right->severity ? -1 : 1;
    return strcmp(left->supplier, right->supplier);
}

static int
compare_findings(gconstpointer a, gconstpointer b)
{
    const Finding *left = a, *right = b;
    unsigned left_severity = severity_of(left->hit->verdict);
    unsigned right_severity = severity_of(right->hit->verdict);

    if (left_severity != right_severity)
        return left_severity < right_severity ? -1 : 1;
    return strcmp(left->hit->list, right->hit->list);
}

/* The image first, then the most confident. */
static int
compare_places(gconstpointer a, gconstpointer b)
{
    const Finding *left = a, *right = b;

    if ((left->component == NULL) != (right->component == NULL))
        return left->component == NULL ? -1 : 1;
    if (left->hit->confidence != right->hit->confidence)
        return left->hit->confidence > right->hit->confidence ? -1 : 1;
    if (left->component != right->component) /* so neither is NULL */
        return strcmp(left->component->ref, right->component->ref);
    if (left->hit->role != right->hit->role)
        return (int)left->hit->role - (int)right->hit->role;
    return strcmp(left->hit->attributed, right->hit->attributed);
}

static bool
has_text(const char *text)
{
    return text != NULL && *text != '\0';
}

static void
write_list(Page *page, const DesignationHit *hit)
{
    page_printf(page, "    ");
    page_coloured(page, severity_colour(severity_of(hit->verdict)), hit->verdict);
    page_printf(page, "  ");
    page_text(page, hit->list);
    page_printf(page, " (");
    page_text(page, has_text(hit->jurisdiction) ? hit->jurisdiction : "jurisdiction unknown");
    page_printf(page, ", %s", hit->binding ? "binding" : "not binding");
    if (has_text(hit->since)) {
        page_printf(page, ", since ");
        page_text(page, hit->since);
    }
    page_printf(page, ")\n");
    if (has_text(hit->instrument))
        page_paragraph(page, 6, hit->instrument);
    if (has_text(hit->authority))
        page_paragraphf(page, 6, "by %s", hit->authority);
    if (has_text(hit->scope))
        page_paragraphf(page, 6, "scope: %s", hit->scope);
    if (has_text(hit->url))
        page_paragraph(page, 6, hit->url);
    if (has_text(hit->reason))
        page_paragraphf(page, 6, "why: %s", hit->reason);
}

/* Each list (with each verdict of it) once. */
static void
write_lists(Page *page, GArray *findings)
{
    g_autoptr(GHashTable) written = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    g_array_sort(findings, compare_findings);
    for (guint i = 0; i < findings->len; i++) {
        const DesignationHit *hit = g_array_index(findings, Finding, i).hit;

        if (g_hash_table_add(written, g_strdup_printf("%s %s", hit->verdict, hit->list)))
            write_list(page, hit);
    }
}

static void
write_place(Page *page, const ScanRecord *record, const Finding *finding)
{
    const DesignationHit *hit = finding->hit;
    const Component *component = finding->component;
    const Occurrence *proof = proof_place(&hit->proof, component);

    if (component == NULL)
        page_paragraphf(page, 6, "the image: %s, confidence %.2f", role_name(hit->role),
                        confidence_shown(hit->confidence));
    else
        page_paragraphf(page, 6, "%s %s: %s, confidence %.2f", component->name,
                        component->version != NULL ? component->version : "(version unknown)",
                        role_name(hit->role), confidence_shown(hit->confidence));
    if (has_text(hit->path))
        page_paragraph(page, 8, hit->path);
    if (proof != NULL)
        page_place(page, 8, record, proof->node, proof->offset, proof->text);
}

static bool
same_place(const Finding *a, const Finding *b)
{
    return a->component == b->component && a->hit->role == b->hit->role &&
           strcmp(a->hit->attributed, b->hit->attributed) == 0;
}

/* Each component (or the image) once for each role, however many lists name it. */
static void
write_places(Page *page, const ScanRecord *record, GArray *findings)
{
    guint n = 0;

    g_array_sort(findings, compare_places);
    for (guint i = 0; i < findings->len; i++) {
        const Finding *finding = &g_array_index(findings, Finding, i);

        if (i > 0 && same_place(finding, &g_array_index(findings, Finding, i - 1)))
            continue;
        if (++n <= PLACES_MAX)
            write_place(page, record, finding);
    }
    if (n > PLACES_MAX)
        page_printf(page, "      and %u more, marked ! below\n", n - PLACES_MAX);
}

static void
write_group(Page *page, const ScanRecord *record, const Group *group)
{
    page_printf(page, "  ");
    page_coloured(page, severity_colour(group->severity), group->name);
    page_printf(page, " (");
    page_text(page, group->supplier);
    page_printf(page, ")\n");
    write_lists(page, group->findings);
    page_printf(page, "    attributed to it:\n");
    write_places(page, record, group->findings);
}

static void
write_none(Page *page, const Inventory *inventory)
{
    const Coverage *coverage = &inventory->record->coverage;
    g_autofree char *read = page_percent(coverage->understood + coverage->padding, coverage->total);

    page_heading(page, COLOUR_BOLD, "DESIGNATED SUPPLIERS");
    if (inventory->n_lists == 0)
        page_paragraphf(page, 2,
                        "No designation list was asked; %s of the image's bytes were read.", read);
    else
        page_paragraphf(page, 2,
                        "No designation applies in the lists that were asked; %s of the image's "
                        "bytes were read.",
                        read);
    if (coverage_is_low(inventory->record))
        page_paragraph(page, 2,
                       "So little of the image could be read that whether a designated supplier is "
                       "in it is unknown.");
}

/* What the lists ask beside that, and no image answers. */
static void
write_not_assessable(Page *page, const Inventory *inventory)
{
    for (guint i = 0; i < inventory->not_assessable->len; i++)
        page_paragraphf(page, 2, "not assessable from firmware: %s",
                        (const char *)g_ptr_array_index(inventory->not_assessable, i));
}

void
text_designations(Page *page, const Inventory *inventory)
{
    g_autoptr(GPtrArray) groups = g_ptr_array_new_with_free_func(group_free);
    g_autoptr(GHashTable) by_supplier = g_hash_table_new(g_str_hash, g_str_equal);

    add_hits(groups, by_supplier, inventory->designations, NULL);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);

        add_hits(groups, by_supplier, component->designations, component);
    }
    if (groups->len == 0) {
        write_none(page, inventory);
        write_not_assessable(page, inventory);
        return;
    }
    g_ptr_array_sort(groups, compare_groups);
    const Group *gravest = g_ptr_array_index(groups, 0);

    page_heading(page, severity_colour(gravest->severity), "DESIGNATED SUPPLIERS");
    for (guint i = 0; i < groups->len; i++)
        write_group(page, inventory->record, g_ptr_array_index(groups, i));
    write_not_assessable(page, inventory);
}

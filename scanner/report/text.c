/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the text report, section by section. */
#include "report/text.h"

#include <string.h>

#include "base/text.h"
#include "report/location.h"
#include "report/text-designations.h"

#define CONTAINERS_MAX   12
#define ATTRIBUTIONS_MAX 5
#define PROBLEMS_MAX     10
#define RULE_MATCHES_MAX 20
#define GAPS_MAX         3
#define BAR_COLUMNS      40

static bool
has_text(const char *text)
{
    return text != NULL && *text != '\0';
}

static void
write_product(Page *page, const Inventory *inventory)
{
    g_autoptr(GString) text = g_string_new(NULL);

    if (has_text(inventory->vendor))
        g_string_append(text, inventory->vendor);
    if (has_text(inventory->model))
        g_string_append_printf(text, "%s%s", text->len > 0 ? " " : "", inventory->model);
    if (has_text(inventory->version))
        g_string_append_printf(text, "%sversion %s", text->len > 0 ? ", " : "", inventory->version);
    if (has_text(inventory->date))
        g_string_append_printf(text, "%sdated %s", text->len > 0 ? ", " : "", inventory->date);
    if (has_text(inventory->built))
        g_string_append_printf(text, "%sbuilt %s", text->len > 0 ? ", " : "", inventory->built);
    if (text->len > 0)
        page_field(page, "product", text->str);
    if (has_text(inventory->os_name))
        page_fieldf(page, "system", "%s %s", inventory->os_name,
                    inventory->os_version != NULL ? inventory->os_version : "");
}

/* How many containers a node stands in, the image not counted. */
static unsigned
container_depth(const ScanRecord *record, const RecordNode *node)
{
    unsigned depth = 0;

    while (node->parent < node->id && node->parent != 0) {
        node = g_ptr_array_index(record->nodes, node->parent);
        depth += node->kind == NODE_CONTAINER;
    }
    return depth;
}

static bool
is_inner_container(const RecordNode *node)
{
    return node->kind == NODE_CONTAINER && node->id != 0;
}

/* The depth down to which the containers fit the page; the outermost are shown in any case. */
static unsigned
shown_depth(const ScanRecord *record)
{
    guint at_depth[CONTAINERS_MAX] = {0}, sum = 0;

    for (guint i = 1; i < record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(record->nodes, i);

        if (is_inner_container(node))
            at_depth[MIN(container_depth(record, node), CONTAINERS_MAX - 1)]++;
    }
    for (unsigned depth = 0; depth < CONTAINERS_MAX; depth++) {
        sum += at_depth[depth];
        if (sum > CONTAINERS_MAX)
            return depth > 0 ? depth - 1 : 0;
    }
    return CONTAINERS_MAX;
}

static void
write_container(Page *page, const RecordNode *node, unsigned depth, bool is_first)
{
    g_autofree char *size = text_size_human(node->size);
    unsigned indent = PAGE_FIELD_COLUMN + 2 * depth;

    if (is_first)
        page_printf(page, "  %-*s", (int)indent - 2, "made of");
    else
        page_printf(page, "%*s", (int)indent, "");
    page_text(page, node->format);
    if (node->stored)
        page_printf(page, " at 0x%" G_GINT64_MODIFIER "x", node->offset);
    page_printf(page, ", %s\n", size);
}

static void
write_containers(Page *page, const ScanRecord *record)
{
    unsigned max_depth = shown_depth(record);
    guint n_containers = 0, n_written = 0;

    for (guint i = 1; i < record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(record->nodes, i);

        if (!is_inner_container(node))
            continue;
        unsigned depth = container_depth(record, node);

        n_containers++;
        if (depth > max_depth || n_written == CONTAINERS_MAX)
            continue;
        write_container(page, node, depth, n_written == 0);
        n_written++;
    }
    if (n_containers == 0)
        page_field(page, "made of", "no known container was found");
    if (n_containers > n_written)
        page_fieldf(page, "", "and %u more containers", n_containers - n_written);
}

/* A bar in which each part that is there has at least one column. */
static void
write_bar(Page *page, const Coverage *coverage)
{
    const guint64 parts[] = {coverage->understood, coverage->padding, coverage->unknown,
                             coverage->high_entropy};
    unsigned columns[G_N_ELEMENTS(parts)], sum = 0, largest = 0;
    char bar[BAR_COLUMNS + 1];
    unsigned at = 0;

    for (unsigned i = 0; i < G_N_ELEMENTS(parts); i++) {
        columns[i] =
            (unsigned)((double)parts[i] / (double)MAX(coverage->total, 1) * BAR_COLUMNS + 0.5);
        columns[i] = MIN(columns[i], BAR_COLUMNS);
        if (parts[i] > 0 && columns[i] == 0)
            columns[i] = 1;
        sum += columns[i];
        if (columns[i] > columns[largest])
            largest = i;
    }
    /* Rounding may be off by a few columns: the largest part takes them. */
    if (sum > 0 && columns[largest] + BAR_COLUMNS > sum)
        columns[largest] += BAR_COLUMNS - sum;
    for (unsigned i = 0; i < G_N_ELEMENTS(parts); i++)
        for (unsigned k = 0; k < columns[i] && at < BAR_COLUMNS; k++)
            bar[at++] = "#-?x"[i];
    bar[at] = '\0';
    page_fieldf(page, "coverage", "[%s]", bar);
}

static void
write_coverage(Page *page, const ScanRecord *record)
{
    const Coverage *coverage = &record->coverage;
    guint64 unread = coverage->unknown + coverage->high_entropy;
    g_autofree char *understood = page_percent(coverage->understood, coverage->total);
    g_autofree char *padding = page_percent(coverage->padding, coverage->total);
    g_autofree char *unknown = page_percent(coverage->unknown, coverage->total);
    g_autofree char *entropy = page_percent(coverage->high_entropy, coverage->total);

    if (coverage->total > 0) {
        write_bar(page, coverage);
        page_fieldf(page, "",
                    "# %s understood, - %s padding, ? %s unknown, x %s compressed or encrypted by "
                    "unknown means",
                    understood, padding, unknown, entropy);
    }
    if (unread > 0) {
        g_autofree char *size = text_size_human(unread);

        page_fieldf(page, "",
                    "%s of the image could not be read: nothing in this report covers what they "
                    "hold.",
                    size);
    } else if (coverage->total > 0) {
        page_field(page, "", "Every byte of the image was read or is padding.");
    }
    if (!record->complete)
        page_field(page, "", "The scan did not finish: this is what was found until it ended.");
}

static void
write_image(Page *page, const Inventory *inventory)
{
    const ScanRecord *record = inventory->record;
    g_autofree char *size = text_size_human(record->image_size);

    page_coloured(page, COLOUR_BOLD, location_name(record, 0));
    page_printf(page, "\n");
    page_fieldf(page, "size", "%s (%" G_GUINT64_FORMAT " bytes)%s", size, record->image_size,
                record->is_directory ? ", a directory" : "");
    if (record->image_sha256[0] != '\0')
        page_field(page, "sha256", record->image_sha256);
    write_product(page, inventory);
    write_containers(page, record);
    write_coverage(page, record);
}

static void
write_attribution(Page *page, const ScanRecord *record, const Attribution *attribution)
{
    page_paragraphf(page, 2, "%s (%s, %s): %s, confidence %.2f", attribution->supplier_name,
                    attribution->supplier,
                    has_text(attribution->country) ? attribution->country : "XX",
                    role_name(attribution->role), attribution->confidence);
    if (has_text(attribution->reason))
        page_paragraph(page, 4, attribution->reason);
    if (attribution->proof.node != RECORD_NONE)
        page_place(page, 4, record, attribution->proof.node, attribution->proof.offset,
                   attribution->proof.text);
}

static void
write_suppliers(Page *page, const Inventory *inventory)
{
    const GPtrArray *attributions = inventory->attributions;

    page_heading(page, COLOUR_BOLD, "SUPPLIERS OF THE IMAGE");
    if (attributions->len == 0)
        page_paragraph(page, 2, "Not known: no fact in the image names its supplier.");
    for (guint i = 0; i < attributions->len && i < ATTRIBUTIONS_MAX; i++)
        write_attribution(page, inventory->record, g_ptr_array_index(attributions, i));
    if (attributions->len > ATTRIBUTIONS_MAX)
        page_printf(page, "  and %u more\n", attributions->len - ATTRIBUTIONS_MAX);
}

typedef struct {
    unsigned name, version, maker;
} Columns;

static const char *
version_of(const Component *component)
{
    if (has_text(component->version))
        return component->version;
    const char *range = component->version_range; /* "vers:generic/>=1.0.4|<=1.0.5" */
    return range != NULL ? strchr(range, '/') + 1 : "unknown";
}

static const char *
maker_of(const Component *component)
{
    return component->manufacturer != NULL ? component->manufacturer : "unknown";
}

static unsigned
wider(unsigned column, const char *text, unsigned limit)
{
    g_autofree char *printable = text_printable(text);

    return MIN(MAX(column, text_width(printable)), limit);
}

static Columns
measure(const Page *page, const GPtrArray *components)
{
    bool narrow = page_room(page, 0) < 100;
    Columns columns = {strlen("NAME"), strlen("VERSION"), strlen("MADE BY")};

    for (guint i = 0; i < components->len; i++) {
        const Component *component = g_ptr_array_index(components, i);

        columns.name = wider(columns.name, component->name, narrow ? 20 : 32);
        columns.version = wider(columns.version, version_of(component), narrow ? 14 : 24);
        columns.maker = wider(columns.maker, maker_of(component), narrow ? 12 : 20);
    }
    return columns;
}

/* The path without the image's name, which is the same in each line. */
static const char *
short_path(const ScanRecord *record, guint32 id)
{
    const RecordNode *node = scan_record_node(record, id);

    if (node == NULL || node->path[0] == '\0')
        return location_name(record, 0);
    return node->path + strspn(node->path, "!/");
}

static void
write_component(Page *page, const ScanRecord *record, const Component *component,
                const Columns *columns)
{
    const GArray *occurrences = component->occurrences;
    bool designated = component->designations->len > 0;
    unsigned used = columns->name + columns->version + columns->maker + 14;

    page_coloured(page, designated ? COLOUR_RED : COLOUR_NONE, designated ? "! " : "  ");
    page_cell(page, component->name, columns->name);
    page_printf(page, "  ");
    page_cell(page, version_of(component), columns->version);
    page_printf(page, "  %.2f  ", CLAMP(component->confidence, 0, 1));
    page_cell(page, maker_of(component), columns->maker);
    if (occurrences->len > 0) {
        const Occurrence *first = &g_array_index(occurrences, Occurrence, 0);
        g_autofree char *more =
            occurrences->len > 1 ? g_strdup_printf(" +%u", occurrences->len - 1) : g_strdup("");
        g_autofree char *printable = text_printable(short_path(record, first->node));
        g_autofree char *fitting =
            text_shorten(printable, page_room(page, used + (unsigned)strlen(more)));

        page_printf(page, "  %s%s", fitting, more);
    }
    page_printf(page, "\n");
}

static void
write_components(Page *page, const Inventory *inventory)
{
    const GPtrArray *components = inventory->components;
    g_autofree char *title = g_strdup_printf("COMPONENTS (%u)", components->len);
    Columns columns = measure(page, components);

    page_heading(page, COLOUR_BOLD, title);
    if (components->len == 0) {
        page_paragraph(page, 2, "No component was named.");
        return;
    }
    page_printf(page, "  %-*s  %-*s  CONF  %-*s  WHERE (+ more places)\n", (int)columns.name,
                "NAME", (int)columns.version, "VERSION", (int)columns.maker, "MADE BY");
    for (guint i = 0; i < components->len; i++)
        write_component(page, inventory->record, g_ptr_array_index(components, i), &columns);
}

static void
write_problems(Page *page, const ScanRecord *record)
{
    const GPtrArray *problems = record->problems;
    g_autofree char *title = g_strdup_printf("PROBLEMS (%u)", problems->len);

    if (problems->len == 0)
        return;
    page_heading(page, COLOUR_BOLD, title);
    for (guint i = 0; i < problems->len && i < PROBLEMS_MAX; i++) {
        const RecordProblem *problem = g_ptr_array_index(problems, i);

        page_paragraphf(page, 2, "%s: %s", problem->kind, problem->text);
        page_place(page, 4, record, problem->node, problem->offset, NULL);
    }
    if (problems->len > PROBLEMS_MAX)
        page_printf(page, "  and %u more\n", problems->len - PROBLEMS_MAX);
}

static int
compare_sizes(gconstpointer a, gconstpointer b)
{
    const RecordNode *left = *(RecordNode *const *)a, *right = *(RecordNode *const *)b;

    if (left->size != right->size)
        return left->size > right->size ? -1 : 1;
    return left->id < right->id ? -1 : 1;
}

static void
write_gaps(Page *page, const ScanRecord *record)
{
    g_autoptr(GPtrArray) gaps = g_ptr_array_new();

    for (guint i = 0; i < record->nodes->len; i++) {
        RecordNode *node = g_ptr_array_index(record->nodes, i);

        if (node->kind == NODE_GAP && node->gap != GAP_PADDING)
            g_ptr_array_add(gaps, node);
    }
    g_ptr_array_sort(gaps, compare_sizes);
    for (guint i = 0; i < gaps->len && i < GAPS_MAX; i++) {
        const RecordNode *gap = g_ptr_array_index(gaps, i);
        g_autofree char *size = text_size_human(gap->size);
        const char *what = gap->gap == GAP_HIGH_ENTROPY ? "compressed or encrypted by unknown means"
                                                        : "of an unknown format";

        page_paragraphf(page, 2, "%s %s:", size, what);
        page_place(page, 4, record, gap->parent, gap->offset, NULL);
    }
    if (gaps->len > GAPS_MAX)
        page_printf(page, "  and %u smaller ranges that could not be read\n", gaps->len - GAPS_MAX);
}

static void
write_unknowns(Page *page, const Inventory *inventory)
{
    const GPtrArray *components = inventory->components;
    guint no_version = 0, no_maker = 0;

    for (guint i = 0; i < components->len; i++) {
        const Component *component = g_ptr_array_index(components, i);

        no_version += !has_text(component->version);
        no_maker += component->manufacturer == NULL;
    }
    page_heading(page, COLOUR_BOLD, "NOT ASSESSED");
    write_gaps(page, inventory->record);
    if (no_version > 0)
        page_paragraphf(page, 2, "The version of %u of %u components is not known.", no_version,
                        components->len);
    if (no_maker > 0)
        page_paragraphf(page, 2, "The maker of %u of %u components is not known.", no_maker,
                        components->len);
    page_paragraph(page, 2,
                   "Software for which there is neither a rule nor a package record is not named.");
}

/* What the rules of the user found. */
static void
write_rule_matches(Page *page, const ScanRecord *record)
{
    const GPtrArray *matches = record_evidence_of(record, "rule");
    guint count = 0;

    for (guint i = 0; i < matches->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(matches, i);
        const char *rule = record_evidence_get(evidence, "rule");
        const char *description = record_evidence_get(evidence, "description");

        if (!rule)
            continue;
        if (count++ == 0)
            page_heading(page, COLOUR_BOLD, "RULES OF THE USER");
        if (count > RULE_MATCHES_MAX)
            continue;
        page_paragraphf(page, 2, has_text(description) ? "%s: %s" : "%s%s", rule,
                        has_text(description) ? description : "");
        page_place(page, 4, record, evidence->node, evidence->offset, NULL);
    }
    if (count > RULE_MATCHES_MAX)
        page_printf(page, "  and %u more matches\n", count - RULE_MATCHES_MAX);
}

static void
write_data_line(Page *page, const char *label, guint n, const char *digest)
{
    page_fieldf(page, label, "%u, sha256 %s", n, has_text(digest) ? digest : "unknown");
}

static void
write_data(Page *page, const Inventory *inventory)
{
    const char *chosen = inventory->jurisdictions;

    page_heading(page, COLOUR_BOLD, "DATA");
    page_fieldf(page, "as of", "%s, jurisdictions: %s",
                has_text(inventory->as_of) ? inventory->as_of : "unknown",
                has_text(chosen) ? chosen : "all");
    page_field(page, "use", has_text(inventory->contexts) ? inventory->contexts : "not stated");
    write_data_line(page, "lists", inventory->n_lists, inventory->lists_digest);
    write_data_line(page, "suppliers", inventory->n_suppliers, inventory->suppliers_digest);
    write_data_line(page, "rules", inventory->n_rules, inventory->rules_digest);
}

bool
report_text(const Inventory *inventory, FILE *out, const TextOptions *options, GError **error)
{
    g_autoptr(Page) page = page_new(out, options);

    write_image(page, inventory);
    text_designations(page, inventory);
    write_suppliers(page, inventory);
    write_components(page, inventory);
    write_rule_matches(page, inventory->record);
    write_problems(page, inventory->record);
    write_unknowns(page, inventory);
    write_data(page, inventory);
    return page_finish(page, error);
}

bool
report_text_assessment(const Inventory *inventory, FILE *out, const TextOptions *options,
                       GError **error)
{
    g_autoptr(Page) page = page_new(out, options);
    const ScanRecord *record = inventory->record;

    page_coloured(page, COLOUR_BOLD, location_name(record, 0));
    page_printf(page, "\n");
    if (record->image_sha256[0] != '\0')
        page_field(page, "sha256", record->image_sha256);
    if (inventory->built != NULL)
        page_field(page, "built", inventory->built);
    write_coverage(page, record);
    text_designations(page, inventory);
    write_data(page, inventory);
    return page_finish(page, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the nodes of a scan record as text and as JSON. */
#include "report/tree.h"

#include <string.h>

#include "base/json.h"
#include "base/text.h"
#include "report/location.h"

/* Deeper nodes are not indented further. */
#define INDENT_MAX 20
/* Where the names begin. */
#define NAME_COLUMN 24

/* Lists of indexes by node, in the order of the record: the children, the header facts, the
 * problems. */
typedef struct {
    guint32 *first; /* by node; RECORD_NONE: none */
    guint32 *next;  /* by item */
} Chains;

static void
chains_init(Chains *chains, guint n_nodes, guint n_items)
{
    chains->first = g_new(guint32, n_nodes + 1);
    chains->next = g_new(guint32, n_items + 1);
    memset(chains->first, 0xff, (n_nodes + 1) * sizeof *chains->first);
}

static void
chains_clear(Chains *chains)
{
    g_free(chains->first);
    g_free(chains->next);
}

/* To be called from the last item to the first. */
static void
chains_prepend(Chains *chains, guint32 node, guint32 item)
{
    chains->next[item] = chains->first[node];
    chains->first[node] = item;
}

static void
chain_children(Chains *chains, const ScanRecord *record)
{
    guint n = record->nodes->len;

    chains_init(chains, n, n);
    for (guint i = n; i-- > 1;) {
        const RecordNode *node = g_ptr_array_index(record->nodes, i);

        chains_prepend(chains, node->parent < i ? node->parent : 0, i);
    }
}

static void
chain_headers(Chains *chains, const ScanRecord *record)
{
    const GPtrArray *headers = record_evidence_of(record, "header");
    guint n_nodes = record->nodes->len;

    chains_init(chains, n_nodes, headers->len);
    for (guint i = headers->len; i-- > 0;) {
        const RecordEvidence *evidence = g_ptr_array_index(headers, i);

        if (evidence->node < n_nodes)
            chains_prepend(chains, evidence->node, i);
    }
}

static void
chain_problems(Chains *chains, const ScanRecord *record)
{
    guint n_nodes = record->nodes->len;

    chains_init(chains, n_nodes, record->problems->len);
    for (guint i = record->problems->len; i-- > 0;) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);

        if (n_nodes > 0)
            chains_prepend(chains, problem->node < n_nodes ? problem->node : 0, i);
    }
}

static void
json_header(JsonWriter *writer, const ScanRecord *record, const Chains *headers, guint32 node)
{
    g_autoptr(GHashTable) written = NULL;

    if (headers->first[node] == RECORD_NONE)
        return;
    const GPtrArray *all = record_evidence_of(record, "header");
    written = g_hash_table_new(g_str_hash, g_str_equal);
    json_field_object(writer, "header");
    for (guint32 i = headers->first[node]; i != RECORD_NONE; i = headers->next[i]) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *key = record_evidence_get(evidence, "key");
        const char *value = record_evidence_get(evidence, "value");

        if (key != NULL && value != NULL && g_hash_table_add(written, (gpointer)key))
            json_field_string(writer, key, value);
    }
    json_end_object(writer);
}

static bool
has_bytes(const RecordNode *node)
{
    return node->kind == NODE_CONTAINER || node->kind == NODE_FILE || node->kind == NODE_GAP;
}

/* The facts that only a file system knows. */
static void
json_inode(JsonWriter *writer, const RecordNode *node)
{
    if (node->kind == NODE_GAP || node->mode == 0)
        return;
    json_field_uint(writer, "mode", node->mode);
    json_field_uint(writer, "uid", node->uid);
    json_field_uint(writer, "gid", node->gid);
    json_field_int(writer, "mtime", node->mtime);
    if (node->kind == NODE_DEVICE) {
        json_field_uint(writer, "major", node->rdev_major);
        json_field_uint(writer, "minor", node->rdev_minor);
    }
}

static void
json_node(JsonWriter *writer, const ScanRecord *record, const RecordNode *node,
          const Chains *headers)
{
    g_autofree char *path = location_text(record, node->id);

    json_begin_object(writer);
    json_field_string(writer, "path", path);
    json_field_string(writer, "kind", node_kind_name(node->kind));
    json_field_text(writer, "format", node->format);
    if (node->kind == NODE_GAP) {
        json_field_string(writer, "class", gap_class_name(node->gap));
        json_field_double(writer, "entropy", node->entropy, 3);
    }
    if (node->stored)
        json_field_uint(writer, "offset", node->offset);
    if (has_bytes(node))
        json_field_uint(writer, "size", node->size);
    json_field_text(writer, "sha256", node->sha256);
    json_field_text(writer, "target", node->target);
    json_inode(writer, node);
    if (node->same_as != RECORD_NONE) {
        g_autofree char *same = location_text(record, node->same_as);

        json_field_string(writer, "same_as", same);
    }
    json_header(writer, record, headers, node->id);
    json_end_object(writer);
}

static void
json_problems(JsonWriter *writer, const ScanRecord *record)
{
    json_field_array(writer, "problems");
    for (guint i = 0; i < record->problems->len; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        g_autofree char *path = location_text(record, problem->node);

        json_begin_object(writer);
        json_field_string(writer, "path", path);
        json_field_uint(writer, "offset", problem->offset);
        json_field_string(writer, "kind", problem->kind);
        json_field_string(writer, "text", problem->text);
        json_end_object(writer);
    }
    json_end_array(writer);
}

static void
json_coverage(JsonWriter *writer, const Coverage *coverage)
{
    json_field_object(writer, "coverage");
    json_field_uint(writer, "total", coverage->total);
    json_field_uint(writer, "understood", coverage->understood);
    json_field_uint(writer, "padding", coverage->padding);
    json_field_uint(writer, "unknown", coverage->unknown);
    json_field_uint(writer, "high_entropy", coverage->high_entropy);
    json_end_object(writer);
}

bool
report_tree_json(const ScanRecord *record, FILE *out, GError **error)
{
    g_autoptr(JsonWriter) writer = json_writer_new_file(out, JSON_STYLE_PRETTY);
    Chains headers;

    chain_headers(&headers, record);
    json_begin_object(writer);
    json_field_object(writer, "image");
    json_field_string(writer, "path", record->image_path != NULL ? record->image_path : "");
    json_field_uint(writer, "size", record->image_size);
    json_field_string(writer, "sha256", record->image_sha256);
    json_end_object(writer);
    json_field_array(writer, "nodes");
    for (guint i = 0; i < record->nodes->len; i++)
        json_node(writer, record, g_ptr_array_index(record->nodes, i), &headers);
    json_end_array(writer);
    json_problems(writer, record);
    json_coverage(writer, &record->coverage);
    json_end_object(writer);
    chains_clear(&headers);
    return json_writer_finish(writer, error);
}

/* What the path of a node adds to that of its parent, without the separators. */
static const char *
own_name(const ScanRecord *record, const RecordNode *node)
{
    const char *path = node->path;

    if (node->id == 0)
        return location_name(record, 0);
    if (node->parent < node->id) {
        const RecordNode *parent = g_ptr_array_index(record->nodes, node->parent);

        if (g_str_has_prefix(path, parent->path))
            path += strlen(parent->path);
    }
    return path + strspn(path, "!/");
}

static void
text_what(Page *page, const ScanRecord *record, const RecordNode *node)
{
    if (node->kind == NODE_GAP) {
        page_printf(page, "  [%s]", gap_class_name(node->gap));
    } else if (node->kind == NODE_SYMLINK) {
        page_printf(page, " -> ");
        page_text(page, node->target);
    } else if (node->kind == NODE_DEVICE) {
        page_printf(page, "  [device %u:%u]", node->rdev_major, node->rdev_minor);
    } else if (node->format[0] != '\0') {
        page_printf(page, "  [");
        page_text(page, node->format);
        page_printf(page, "]");
    }
    if (node->same_as != RECORD_NONE) {
        g_autofree char *same = location_text(record, node->same_as);

        page_printf(page, "  same bytes as ");
        page_text(page, same);
    }
}

static void
text_header(Page *page, const ScanRecord *record, const Chains *headers, guint32 node,
            unsigned indent)
{
    const GPtrArray *all = record_evidence_of(record, "header");

    for (guint32 i = headers->first[node]; i != RECORD_NONE; i = headers->next[i]) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *key = record_evidence_get(evidence, "key");
        const char *value = record_evidence_get(evidence, "value");

        if (key == NULL || value == NULL)
            continue;
        page_printf(page, "%*s", (int)indent, "");
        page_text(page, key);
        page_printf(page, ": ");
        page_text(page, value);
        page_printf(page, "\n");
    }
}

static void
text_problems(Page *page, const ScanRecord *record, const Chains *problems, guint32 node,
              unsigned indent)
{
    for (guint32 i = problems->first[node]; i != RECORD_NONE; i = problems->next[i]) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);

        page_printf(page, "%*s", (int)indent, "");
        page_coloured(page, COLOUR_YELLOW, "! ");
        page_text(page, problem->kind);
        page_printf(page, " at 0x%" G_GINT64_MODIFIER "x: ", problem->offset);
        page_text(page, problem->text);
        page_printf(page, "\n");
    }
}

static void
text_node(Page *page, const ScanRecord *record, const RecordNode *node, unsigned depth)
{
    g_autofree char *size = has_bytes(node) ? text_size_human(node->size) : g_strdup("-");
    g_autofree char *offset =
        node->stored ? g_strdup_printf("0x%" G_GINT64_MODIFIER "x", node->offset) : g_strdup("-");

    page_printf(page, "%12s %9s  %*s", offset, size, (int)(2 * MIN(depth, INDENT_MAX)), "");
    page_coloured(page, node->kind == NODE_CONTAINER ? COLOUR_BOLD : COLOUR_NONE,
                  own_name(record, node));
    if (node->kind == NODE_DIR)
        page_printf(page, "/");
    text_what(page, record, node);
    page_printf(page, "\n");
}

static void
text_coverage(Page *page, const Coverage *coverage)
{
    const struct {
        const char *name;
        guint64 size;
    } parts[] = {{"understood", coverage->understood},
                 {"padding", coverage->padding},
                 {"unknown", coverage->unknown},
                 {"high entropy", coverage->high_entropy}};

    page_printf(page, "\n%" G_GUINT64_FORMAT " bytes", coverage->total);
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
        g_autofree char *percent = page_percent(parts[i].size, coverage->total);

        page_printf(page, "%s %s %s", i == 0 ? ":" : ",", percent, parts[i].name);
    }
    page_printf(page, "\n");
}

bool
report_tree_text(const ScanRecord *record, FILE *out, const TextOptions *options, GError **error)
{
    g_autoptr(Page) page = page_new(out, options);
    g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(guint32)); /* next node, by depth */
    Chains children, headers, problems;
    guint32 root = 0;

    chain_children(&children, record);
    chain_headers(&headers, record);
    chain_problems(&problems, record);
    page_printf(page, "%12s %9s  %s\n", "OFFSET", "SIZE", "NODE");
    children.next[root] = RECORD_NONE;
    if (record->nodes->len > 0)
        g_array_append_val(open, root);
    while (open->len > 0) {
        guint32 *at = &g_array_index(open, guint32, open->len - 1);
        guint32 id = *at;

        if (id == RECORD_NONE) {
            g_array_set_size(open, open->len - 1);
            continue;
        }
        unsigned depth = open->len - 1;
        unsigned indent = NAME_COLUMN + 2 * MIN(depth + 1, INDENT_MAX);

        text_node(page, record, g_ptr_array_index(record->nodes, id), depth);
        text_header(page, record, &headers, id, indent);
        text_problems(page, record, &problems, id, indent);
        *at = children.next[id];
        g_array_append_val(open, children.first[id]);
    }
    text_coverage(page, &record->coverage);
    chains_clear(&children);
    chains_clear(&headers);
    chains_clear(&problems);
    return page_finish(page, error);
}

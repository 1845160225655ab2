/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The section of the HTML report that maps the bytes of the image: how much was understood, a
 * drawing of where it stands, and the same as a table.
 */
#include <string.h>

#include "base/text.h"
#include "report/html-private.h"
#include "report/page.h"

/* The drawing: columns across the image, height of the strip of bytes and of a row of parts. */
#define COLUMNS      500u
#define COLUMN_WIDTH 2u
#define STRIP_HEIGHT 48u
#define PART_HEIGHT  20u
#define PART_ROWS    3u
/* Parts that are drawn and rows that are listed, at most. */
#define PARTS_MAX 600u
#define ROWS_MAX  120u

/* Classes of bytes; the names are those of the style. */
typedef enum { BYTES_UNDERSTOOD, BYTES_PADDING, BYTES_UNKNOWN, BYTES_ENTROPY, N_BYTES } Bytes;

static const char *const CLASS_NAMES[N_BYTES] = {"understood", "padding", "unread", "entropy"};
static const char *const CLASS_TITLES[N_BYTES] = {"understood", "padding", "unknown",
                                                  "compressed or encrypted by unknown means"};

typedef struct {
    const ScanRecord *record;
    guint64 total; /* bytes of the image */
    guint64 *at;   /* by node: where it stands in the image; G_MAXUINT64: not as it is */
    guint8 *depth; /* by node: parts that it stands in, the image not counted */
    double (*columns)[N_BYTES]; /* shares of each column, 0 to 1 */
} Map;

static Bytes
class_of(const RecordNode *node)
{
    switch (node->gap) {
    case GAP_PADDING:
        return BYTES_PADDING;
    case GAP_UNKNOWN:
        return BYTES_UNKNOWN;
    case GAP_HIGH_ENTROPY:
        return BYTES_ENTROPY;
    case GAP_NONE:
        break;
    }
    return BYTES_UNDERSTOOD;
}

/* ---- where things stand ---- */

static void
map_place(Map *map)
{
    for (guint i = 0; i < map->record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(map->record->nodes, i);
        map->at[i] = i == 0 ? 0 : G_MAXUINT64;
        if (i == 0 || !node->stored || node->parent >= i || map->at[node->parent] == G_MAXUINT64)
            continue;
        guint64 at = map->at[node->parent] + node->offset;
        if (at > map->total || node->size > map->total - at)
            continue; /* a reader of a damaged record may place a part anywhere */
        map->at[i] = at;
        map->depth[i] = (guint8)MIN(map->depth[node->parent] + 1u, 255u);
    }
}

/* Takes a range out of what is understood. */
static void
map_range(Map *map, guint64 from, guint64 size, Bytes class)
{
    double first = (double)from / (double)map->total * COLUMNS;
    double last = (double)(from + size) / (double)map->total * COLUMNS;
    for (guint i = (guint)first; i < COLUMNS && (double)i < last; i++) {
        double share = MIN(last, i + 1.0) - MAX(first, (double)i);
        map->columns[i][class] += share;
        map->columns[i][BYTES_UNDERSTOOD] -= share;
    }
}

static void
map_fill(Map *map)
{
    for (guint i = 0; i < COLUMNS; i++)
        map->columns[i][BYTES_UNDERSTOOD] = 1;
    for (guint i = 1; i < map->record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(map->record->nodes, i);
        if (node->kind == NODE_GAP && map->at[i] != G_MAXUINT64 && map->total > 0)
            map_range(map, map->at[i], node->size, class_of(node));
    }
}

/* ---- the drawing ---- */

/* Heights of the classes in a column; they add up to the strip. */
static void
heights_of(const double shares[N_BYTES], guint heights[N_BYTES])
{
    guint sum = 0;
    for (guint k = 1; k < N_BYTES; k++) {
        heights[k] = (guint)(CLAMP(shares[k], 0, 1) * STRIP_HEIGHT + 0.5);
        if (heights[k] == 0 && shares[k] > 0.0001)
            heights[k] = 1; /* what is there is seen */
        heights[k] = MIN(heights[k], STRIP_HEIGHT - sum);
        sum += heights[k];
    }
    heights[0] = STRIP_HEIGHT - sum;
}

/* Neighbours that look the same are drawn as one. */
static void
draw_strip(Html *html, const Map *map)
{
    guint heights[N_BYTES], next[N_BYTES];
    for (guint i = 0, end; i < COLUMNS; i = end) {
        heights_of(map->columns[i], heights);
        for (end = i + 1; end < COLUMNS; end++) {
            heights_of(map->columns[end], next);
            if (memcmp(heights, next, sizeof heights) != 0)
                break;
        }
        for (guint k = 0, y = 0; k < N_BYTES; y += heights[k++])
            if (heights[k] > 0)
                g_string_append_printf(
                    html->out, "<rect class=\"%s\" x=\"%u\" y=\"%u\" width=\"%u\" height=\"%u\"/>",
                    CLASS_NAMES[k], i * COLUMN_WIDTH, y, (end - i) * COLUMN_WIDTH, heights[k]);
    }
    html_raw(html, "\n");
}

/* Parts that stand in the image as they are, in rows by how deep. */
static void
draw_parts(Html *html, const Map *map)
{
    guint n = 0;
    for (guint i = 1; i < map->record->nodes->len && n < PARTS_MAX; i++) {
        const RecordNode *node = g_ptr_array_index(map->record->nodes, i);
        if (map->at[i] == G_MAXUINT64 || node->kind == NODE_GAP || map->depth[i] > PART_ROWS)
            continue;
        double scale = (double)(COLUMNS * COLUMN_WIDTH) / (double)map->total;
        guint x = (guint)((double)map->at[i] * scale);
        guint width = (guint)((double)(map->at[i] + node->size) * scale) - x;
        guint y = STRIP_HEIGHT + 6 + (map->depth[i] - 1u) * (PART_HEIGHT + 2);
        if (width == 0 && map->depth[i] > 1)
            continue;
        g_autofree char *size = text_size_human(node->size);
        g_autofree char *at = html_hex(map->at[i]);
        g_string_append_printf(html->out,
                               "<g><rect class=\"piece\" x=\"%u\" y=\"%u\" width=\"%u\" "
                               "height=\"%u\"/>",
                               x, y, MAX(width, 1), PART_HEIGHT);
        markup_printf(html->out, "<title>%s at %s, %s</title>", node->format, at, size);
        if (width > 9 * strlen(node->format) + 8) {
            g_string_append_printf(html->out, "<text x=\"%u\" y=\"%u\">", x + 5, y + 14);
            markup_append(html->out, node->format);
            g_string_append(html->out, "</text>");
        }
        html_raw(html, "</g>\n");
        n++;
    }
}

static guint
rows_of_parts(const Map *map)
{
    guint rows = 0;
    for (guint i = 1; i < map->record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(map->record->nodes, i);
        if (map->at[i] != G_MAXUINT64 && node->kind != NODE_GAP)
            rows = MAX(rows, MIN(map->depth[i], PART_ROWS));
    }
    return rows;
}

/* Hatches beside colours, for those who do not see these, and for paper. */
static void
draw_patterns(Html *html)
{
    html_raw(html,
             "<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" "
             "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" "
             "height=\"6\" class=\"unread-back\"/><rect width=\"2\" height=\"6\" "
             "class=\"unread-line\"/></pattern><pattern id=\"dots\" width=\"5\" height=\"5\" "
             "patternUnits=\"userSpaceOnUse\"><rect width=\"5\" height=\"5\" "
             "class=\"entropy-back\"/><circle cx=\"2\" cy=\"2\" r=\"1.2\" "
             "class=\"entropy-line\"/></pattern></defs>\n");
}

static void
draw(Html *html, const Map *map)
{
    guint rows = rows_of_parts(map);
    guint height = STRIP_HEIGHT + 6 + rows * (PART_HEIGHT + 2);
    g_string_append_printf(html->out,
                           "<figure class=\"map\"><svg viewBox=\"0 0 %u %u\" role=\"img\" "
                           "aria-label=\"Map of the image's bytes; the table below says the "
                           "same\">\n",
                           COLUMNS * COLUMN_WIDTH, height);
    draw_patterns(html);
    draw_strip(html, map);
    draw_parts(html, map);
    html_raw(html, "</svg><figcaption>The image from its first byte (left) to its last. Below: "
                   "the parts that stand in it as they are. What is unknown inside of unpacked "
                   "parts is counted in the table above, and has no place here.</figcaption>"
                   "</figure>\n");
}

/* ---- the tables ---- */

static void
write_swatch(Html *html, Bytes class)
{
    markup_printf(html->out,
                  "<svg class=\"swatch\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" "
                  "aria-hidden=\"true\"><rect class=\"%s\" width=\"16\" height=\"16\"/></svg> %s",
                  CLASS_NAMES[class], CLASS_TITLES[class]);
}

static void
write_coverage(Html *html)
{
    const Coverage *coverage = &html->record->coverage;
    const guint64 parts[N_BYTES] = {coverage->understood, coverage->padding, coverage->unknown,
                                    coverage->high_entropy};
    html_raw(html, "<table class=\"coverage\"><thead><tr><th scope=\"col\">Bytes</th>"
                   "<th scope=\"col\" class=\"number\">Share</th><th scope=\"col\" "
                   "class=\"number\">Size</th></tr></thead><tbody>\n");
    for (Bytes class = 0; class < N_BYTES; class ++) {
        g_autofree char *percent = page_percent(parts[class], coverage->total);
        g_autofree char *size = text_size_human(parts[class]);
        html_raw(html, "<tr><th scope=\"row\">");
        write_swatch(html, class);
        html_raw(html, "</th>");
        html_number_cell(html, percent);
        html_number_cell(html, size);
        html_raw(html, "</tr>\n");
    }
    html_raw(html, "</tbody></table>\n");
}

typedef struct {
    guint64 at;
    const RecordNode *node;
} Row;

static int
compare_rows(gconstpointer a, gconstpointer b)
{
    const Row *x = a, *y = b;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    return x->node->id < y->node->id ? -1 : x->node->id > y->node->id;
}

static void
write_row(Html *html, const Row *row)
{
    const RecordNode *node = row->node;
    g_autofree char *at = html_hex(row->at);
    g_autofree char *size = text_size_human(node->size);
    html_raw(html, "<tr>");
    html_number_cell(html, at);
    html_number_cell(html, size);
    html_cell(html, node->kind == NODE_GAP ? "no known format" : node->format);
    html_raw(html, "<td>");
    write_swatch(html, class_of(node));
    html_raw(html, "</td>");
    if (node->kind == NODE_GAP) {
        char entropy[G_ASCII_DTOSTR_BUF_SIZE];
        html_number_cell(html, g_ascii_formatd(entropy, sizeof entropy, "%.2f", node->entropy));
    } else {
        html_raw(html, "<td></td>");
    }
    html_raw(html, "</tr>\n");
}

static void
write_rows(Html *html, const Map *map)
{
    g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(Row));
    for (guint i = 1; i < map->record->nodes->len; i++) {
        Row row = {map->at[i], g_ptr_array_index(map->record->nodes, i)};
        bool outer = map->depth[i] == 1;
        if (row.at != G_MAXUINT64 && (outer || row.node->kind == NODE_GAP))
            g_array_append_val(rows, row);
    }
    if (rows->len == 0)
        return;
    g_array_sort(rows, compare_rows);
    html_raw(html, "<details><summary>The map as a table</summary>\n<div class=\"wide\" "
                   "tabindex=\"0\" role=\"group\" aria-label=\"The map as a table\"><table>"
                   "<thead><tr><th scope=\"col\" class=\"number\">Byte</th><th scope=\"col\" "
                   "class=\"number\">Size</th><th scope=\"col\">Format</th><th scope=\"col\">"
                   "State</th><th scope=\"col\" class=\"number\">Bits of entropy per byte</th>"
                   "</tr></thead><tbody>\n");
    for (guint i = 0; i < MIN(rows->len, ROWS_MAX); i++)
        write_row(html, &g_array_index(rows, Row, i));
    html_raw(html, "</tbody></table></div>\n");
    if (rows->len > ROWS_MAX)
        markup_printf(html->out, "<p class=\"note\">and %u more ranges</p>\n",
                      rows->len - ROWS_MAX);
    html_raw(html, "</details>\n");
}

void
html_map(Html *html)
{
    const ScanRecord *record = html->record;
    gsize n = record->nodes->len;
    const RecordNode *image = scan_record_node(record, 0);
    Map map = {record, image != NULL && image->size > 0 ? image->size : record->image_size,
               g_new0(guint64, n + 1), g_new0(guint8, n + 1),
               g_malloc0(sizeof(double[COLUMNS][N_BYTES]))};
    html_section(html, "bytes", "Its bytes");
    write_coverage(html);
    if (map.total > 0 && n > 0) {
        map_place(&map);
        map_fill(&map);
        draw(html, &map);
        write_rows(html, &map);
    }
    html_section_end(html);
    g_free(map.at);
    g_free(map.depth);
    g_free(map.columns);
}

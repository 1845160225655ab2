/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes a comparison as text and as JSON. */
#include "report/diff.h"

#include "base/json.h"

/* Lines of one kind in a text; JSON has all. */
#define LINES_MAX 200

const char *
report_diff_heading(DiffKind kind)
{
    static const char *const HEADINGS[] = {
        "Components", "Suppliers", "Designations", "Header facts", "Certificates and private keys",
        "Files"};
    return HEADINGS[kind];
}

/* ---- JSON ---- */

static void
write_side(JsonWriter *writer, const char *key, const DiffSide *side)
{
    json_field_object(writer, key);
    json_field_string(writer, "path", side->path);
    json_field_string(writer, "image", side->inventory->record->image_name);
    json_field_text(writer, "sha256", side->inventory->record->image_sha256);
    json_field_bool(writer, "read_in_full", side->read_in_full);
    json_end_object(writer);
}

static void
write_counts(JsonWriter *writer, const Diff *diff)
{
    json_field_array(writer, "not_compared");
    for (DiffKind kind = 0; kind < DIFF_KINDS; kind++)
        if (!diff->compared[kind])
            json_put_string(writer, diff_kind_name(kind));
    json_end_array(writer);
    json_field_object(writer, "summary");
    for (DiffKind kind = 0; kind < DIFF_KINDS; kind++) {
        json_field_object(writer, diff_kind_name(kind));
        for (DiffChange change = DIFF_ADDED; change <= DIFF_CHANGED; change++)
            json_field_uint(writer, diff_change_name(change), diff->count[kind][change]);
        json_end_object(writer);
    }
    json_end_object(writer);
}

bool
report_diff_json(const Diff *diff, const DiffSide *before, const DiffSide *after, FILE *out,
                 GError **error)
{
    g_autoptr(JsonWriter) writer = json_writer_new_file(out, JSON_STYLE_PRETTY);
    json_begin_object(writer);
    write_side(writer, "before", before);
    write_side(writer, "after", after);
    write_counts(writer, diff);
    json_field_array(writer, "differences");
    for (guint i = 0; i < diff->entries->len; i++) {
        const DiffEntry *entry = &g_array_index(diff->entries, DiffEntry, i);
        json_begin_object(writer);
        json_field_string(writer, "kind", diff_kind_name(entry->kind));
        json_field_string(writer, "change", diff_change_name(entry->change));
        json_field_string(writer, "key", entry->key);
        json_field_text(writer, "attribute", entry->attribute);
        json_field_text(writer, "before", entry->before);
        json_field_text(writer, "after", entry->after);
        json_end_object(writer);
    }
    json_end_array(writer);
    json_end_object(writer);
    return json_writer_finish(writer, error);
}

/* ---- text ---- */

static const char *
shown(const char *value)
{
    return value && *value ? value : "nothing";
}

static void
write_entry(Page *page, const DiffEntry *entry)
{
    static const char *const SIGNS[] = {"+", "-", "~"};
    const char *value = entry->after ? entry->after : entry->before;
    if (entry->change == DIFF_CHANGED)
        page_paragraphf(page, 2, "%s %s: %s %s, was %s", SIGNS[entry->change], entry->key,
                        entry->attribute, shown(entry->after), shown(entry->before));
    else
        page_paragraphf(page, 2, "%s %s %s", SIGNS[entry->change], entry->key, value ? value : "");
}

static void
write_kind(Page *page, const Diff *diff, DiffKind kind)
{
    guint n = 0;
    const guint *count = diff->count[kind];
    if (count[DIFF_ADDED] + count[DIFF_REMOVED] + count[DIFF_CHANGED] == 0)
        return;
    page_heading(page, COLOUR_BOLD, report_diff_heading(kind));
    page_printf(page, "  %u added, %u removed, %u changed\n", count[DIFF_ADDED],
                count[DIFF_REMOVED], count[DIFF_CHANGED]);
    for (guint i = 0; i < diff->entries->len; i++) {
        const DiffEntry *entry = &g_array_index(diff->entries, DiffEntry, i);
        if (entry->kind == kind && n++ < LINES_MAX)
            write_entry(page, entry);
    }
    if (n > LINES_MAX)
        page_printf(page, "  and %u more (-f json has all)\n", n - LINES_MAX);
}

bool
report_diff_text(const Diff *diff, const DiffSide *before, const DiffSide *after, FILE *out,
                 const TextOptions *options, GError **error)
{
    static const char *const UNREAD[] = {" (not all of it could be read)", ""};
    g_autoptr(Page) page = page_new(out, options);
    page_fieldf(page, "before", "%s%s", before->path, UNREAD[before->read_in_full]);
    page_fieldf(page, "after", "%s%s", after->path, UNREAD[after->read_in_full]);
    for (DiffKind kind = 0; kind < DIFF_KINDS; kind++) {
        write_kind(page, diff, kind);
        if (!diff->compared[kind])
            page_printf(page, "%s were not compared: an SBOM does not hold them all\n",
                        report_diff_heading(kind));
    }
    if (diff->entries->len == 0)
        page_printf(page, "No difference was found.\n");
    return page_finish(page, error);
}

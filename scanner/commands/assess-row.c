/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of images that are judged. */
#include "commands/assess-row.h"

#include "assess/judge.h"
#include "base/text.h"
#include "report/verdicts.h"

/* Components and image that have a verdict. */
static guint
count_designated(const Inventory *inventory)
{
    guint count = inventory->designations->len > 0;
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        count += component->designations->len > 0;
    }
    return count;
}

char *
assess_row(const Inventory *inventory, const char *name, bool json)
{
    if (json) {
        GString *out = g_string_new(NULL);
        g_autoptr(JsonWriter) writer = json_writer_new(out, JSON_STYLE_COMPACT);
        report_verdicts_write(inventory, writer);
        json_writer_finish(writer, NULL);
        return g_string_free(out, FALSE);
    }
    char count[16];
    g_autofree char *shown = text_printable(name);
    g_snprintf(count, sizeof count, "%u", count_designated(inventory));
    return g_strdup_printf(ASSESS_ROW_FORMAT, judge_result(inventory), count, shown);
}

char *
assess_row_of_error(const char *message, bool json)
{
    if (!json) {
        g_autofree char *text = text_printable(message);
        return g_strdup_printf(ASSESS_ROW_FORMAT, "error", "-", text);
    }
    GString *out = g_string_new(NULL);
    g_autoptr(JsonWriter) writer = json_writer_new(out, JSON_STYLE_COMPACT);
    json_begin_object(writer);
    json_field_string(writer, "error", message);
    json_end_object(writer);
    json_writer_finish(writer, NULL);
    return g_string_free(out, FALSE);
}

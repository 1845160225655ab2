/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the answer to a question. */
#include "commands/query-write.h"

#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "base/text.h"

#define QUERY_SCHEMA "netbom-query/1"

struct QueryWriter {
    QueryFormat format;
    const QueryColumn *columns;
    guint n_columns;
    FILE *out;
    JsonWriter *json;
};

bool
query_format_parse(const char *word, QueryFormat *ret_format)
{
    static const char *const WORDS[] = {"text", "json", "csv"};
    for (guint i = 0; i < G_N_ELEMENTS(WORDS); i++)
        if (strcmp(WORDS[i], word) == 0) {
            *ret_format = (QueryFormat)i;
            return true;
        }
    return false;
}

static char *
cell_text(const QueryColumn *column, const QueryCell *cell)
{
    char number[G_ASCII_DTOSTR_BUF_SIZE];
    switch (column->type) {
    case CELL_INT:
        return g_strdup_printf("%" G_GINT64_FORMAT, cell->integer);
    case CELL_BOOL:
        return g_strdup(cell->integer ? "yes" : "no");
    case CELL_REAL:
        return g_strdup(g_ascii_formatd(number, sizeof number, "%.2f", cell->real));
    case CELL_TEXT:
        break;
    }
    return text_printable(cell->text);
}

/* ---- a table ---- */

static void
write_padded(QueryWriter *writer, guint column, const char *text)
{
    guint width = writer->columns[column].width;
    bool is_number =
        writer->columns[column].type == CELL_INT || writer->columns[column].type == CELL_REAL;
    if (width == 0) {
        fputs(text, writer->out);
        return;
    }
    /* A digest is known by its beginning. */
    g_autofree char *shown = strcmp(writer->columns[column].name, "sha256") == 0
                                 ? g_strndup(text, width)
                                 : text_shorten(text, width);
    guint used = MIN(text_width(shown), width);
    fprintf(writer->out, "%*s%s%*s  ", is_number ? (int)(width - used) : 0, "", shown,
            is_number ? 0 : (int)(width - used), "");
}

/* ---- CSV ---- */

static bool
is_formula(const char *text)
{
    return *text != '\0' && strchr("=+-@\t\r", *text) != NULL;
}

static void
write_csv(QueryWriter *writer, guint column, const char *text, bool may_be_formula)
{
    const char *mark = may_be_formula && is_formula(text) ? "'" : "";
    if (column > 0)
        fputc(',', writer->out);
    if (strpbrk(text, ",\"\r\n") == NULL) {
        fputs(mark, writer->out);
        fputs(text, writer->out);
        return;
    }
    fputc('"', writer->out);
    fputs(mark, writer->out);
    for (; *text != '\0'; text++) {
        if (*text == '"')
            fputc('"', writer->out);
        fputc(*text, writer->out);
    }
    fputc('"', writer->out);
}

/* ---- all ---- */

QueryWriter *
query_writer_new(QueryKind kind, QueryFormat format, FILE *out)
{
    QueryWriter *writer = g_new0(QueryWriter, 1);
    writer->format = format;
    writer->out = out;
    writer->columns = query_columns(kind, &writer->n_columns);
    if (format == QUERY_JSON) {
        writer->json = json_writer_new_file(out, JSON_STYLE_PRETTY);
        json_begin_object(writer->json);
        json_field_string(writer->json, "schema", QUERY_SCHEMA);
        json_field_array(writer->json, "rows");
        return writer;
    }
    for (guint i = 0; i < writer->n_columns; i++)
        if (format == QUERY_CSV)
            write_csv(writer, i, writer->columns[i].name, false);
        else
            write_padded(writer, i, writer->columns[i].name);
    fputs(format == QUERY_CSV ? "\r\n" : "\n", out);
    return writer;
}

static void
write_json(QueryWriter *writer, const QueryCell *cells)
{
    JsonWriter *json = writer->json;
    json_begin_object(json);
    for (guint i = 0; i < writer->n_columns; i++) {
        const QueryColumn *column = &writer->columns[i];
        switch (column->type) {
        case CELL_TEXT:
            json_field_string(json, column->name, cells[i].text);
            break;
        case CELL_INT:
            json_field_int(json, column->name, cells[i].integer);
            break;
        case CELL_BOOL:
            json_field_bool(json, column->name, cells[i].integer != 0);
            break;
        case CELL_REAL:
            json_field_double(json, column->name, cells[i].real, 2);
            break;
        }
    }
    json_end_object(json);
}

void
query_writer_row(QueryWriter *writer, const QueryCell *cells)
{
    if (writer->format == QUERY_JSON) {
        write_json(writer, cells);
        return;
    }
    for (guint i = 0; i < writer->n_columns; i++) {
        g_autofree char *text = cell_text(&writer->columns[i], &cells[i]);
        if (writer->format == QUERY_CSV)
            write_csv(writer, i, text, writer->columns[i].type == CELL_TEXT);
        else
            write_padded(writer, i, text);
    }
    fputs(writer->format == QUERY_CSV ? "\r\n" : "\n", writer->out);
}

bool
query_writer_end(QueryWriter *writer, GError **error)
{
    bool ok = true;
    if (writer->json != NULL) {
        json_end_array(writer->json);
        json_end_object(writer->json);
        ok = json_writer_finish(writer->json, error);
        json_writer_free(writer->json);
    } else if (fflush(writer->out) != 0 || ferror(writer->out)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot write the answer");
        ok = false;
    }
    g_free(writer);
    return ok;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes JSON as a stream, to a string or through an Output to a file. */
#include "base/json.h"

#include <math.h>
#include <string.h>

#include "base/output.h"
#include "base/text.h"

typedef struct {
    bool is_object;
    bool has_items;
} Level;

struct JsonWriter {
    GString *out;
    Output *output; /* NULL: the string is the destination */
    JsonStyle style;
    unsigned depth;
    bool after_key;
    bool has_root;
    Level levels[JSON_DEPTH_MAX];
};

static const char HEX[] = "0123456789abcdef";

JsonWriter *
json_writer_new(GString *out, JsonStyle style)
{
    JsonWriter *writer = g_new0(JsonWriter, 1);

    writer->out = out;
    writer->style = style;
    return writer;
}

JsonWriter *
json_writer_new_file(FILE *file, JsonStyle style)
{
    Output *output = output_new(file);
    JsonWriter *writer = json_writer_new(output_buffer(output), style);

    writer->output = output;
    return writer;
}

void
json_writer_free(JsonWriter *writer)
{
    if (writer == NULL)
        return;
    output_free(writer->output);
    g_free(writer);
}

bool
json_writer_finish(JsonWriter *writer, GError **error)
{
    g_assert(writer->depth == 0 && !writer->after_key);
    if (writer->style == JSON_STYLE_PRETTY)
        g_string_append_c(writer->out, '\n');
    writer->has_root = false;
    if (writer->output == NULL)
        return true;
    return output_finish(writer->output, error);
}

/* A document is made of short pieces, for which there is room in nearly all cases. */
static void
put(GString *out, const char *text, size_t size)
{
    if (size >= out->allocated_len - out->len) {
        g_string_append_len(out, text, (gssize)size);
        return;
    }
    memcpy(out->str + out->len, text, size);
    out->len += size;
    out->str[out->len] = '\0';
}

static void
new_line(JsonWriter *writer)
{
    static const char INDENT[] =
        "\n                                                                ";
    G_STATIC_ASSERT(sizeof INDENT - 1 == 1 + 64);

    if (writer->style != JSON_STYLE_PRETTY)
        return;
    unsigned left = writer->depth * 2, part = MIN(left, 64);

    put(writer->out, INDENT, 1 + part);
    for (left -= part; left > 0; left -= part) {
        part = MIN(left, 64);
        put(writer->out, INDENT + 1, part);
    }
}

/* What stands before a key, or before a value that has none. */
static void
begin_item(JsonWriter *writer)
{
    Level *level = &writer->levels[writer->depth - 1];

    if (level->has_items)
        g_string_append_c(writer->out, ',');
    level->has_items = true;
    if (writer->output != NULL)
        output_spill(writer->output);
    new_line(writer);
}

static void
begin_value(JsonWriter *writer)
{
    if (writer->after_key) {
        writer->after_key = false;
        return;
    }
    if (writer->depth == 0) {
        g_assert(!writer->has_root);
        writer->has_root = true;
        return;
    }
    g_assert(!writer->levels[writer->depth - 1].is_object);
    begin_item(writer);
}

static void
begin_level(JsonWriter *writer, bool is_object)
{
    begin_value(writer);
    g_assert(writer->depth < JSON_DEPTH_MAX);
    writer->levels[writer->depth++] = (Level){.is_object = is_object};
    g_string_append_c(writer->out, is_object ? '{' : '[');
}

static void
end_level(JsonWriter *writer, bool is_object)
{
    g_assert(writer->depth > 0 && !writer->after_key);
    const Level *level = &writer->levels[--writer->depth];

    g_assert(level->is_object == is_object);
    if (level->has_items)
        new_line(writer);
    g_string_append_c(writer->out, is_object ? '}' : ']');
}

void
json_begin_object(JsonWriter *writer)
{
    begin_level(writer, true);
}

void
json_end_object(JsonWriter *writer)
{
    end_level(writer, true);
}

void
json_begin_array(JsonWriter *writer)
{
    begin_level(writer, false);
}

void
json_end_array(JsonWriter *writer)
{
    end_level(writer, false);
}

/* Bytes that stand for themselves in a JSON string. */
static bool
is_plain(guint8 byte)
{
    return byte >= 0x20 && byte < 0x7f && byte != '"' && byte != '\\';
}

/* Whether eight bytes are plain. One that is not has its highest bit, or gets it by one of the
 * differences; that it then may borrow from those above does not matter. */
static bool
are_plain(const char *bytes)
{
    const guint64 each = G_GUINT64_CONSTANT(0x0101010101010101), high = each << 7;
    guint64 all;

    memcpy(&all, bytes, sizeof all);
    const guint64 quote = all ^ each * '"', backslash = all ^ each * '\\', del = all ^ each * 0x7f;
    const guint64 other = (all - each * 0x20) | (quote - each) | (backslash - each) | (del - each);

    return ((all | other) & high) == 0;
}

static void
append_u16(GString *out, unsigned unit)
{
    char escape[6] = {
        '\\', 'u', HEX[unit >> 12 & 15], HEX[unit >> 8 & 15], HEX[unit >> 4 & 15], HEX[unit & 15]};

    put(out, escape, sizeof escape);
}

static void
append_ascii(GString *out, guint8 byte)
{
    static const char names[] = {['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f',
                                 ['\r'] = 'r', ['"'] = '"',  ['\\'] = '\\'};

    if (byte < sizeof names && names[byte] != 0) {
        g_string_append_c(out, '\\');
        g_string_append_c(out, names[byte]);
    } else {
        append_u16(out, byte);
    }
}

static void
append_code_point(GString *out, gunichar c, const char *bytes, unsigned length)
{
    if (!text_is_hidden(c)) {
        put(out, bytes, length);
    } else if (c < 0x10000) {
        append_u16(out, c);
    } else {
        append_u16(out, 0xd800 + ((c - 0x10000) >> 10));
        append_u16(out, 0xdc00 + ((c - 0x10000) & 0x3ff));
    }
}

/* A byte that is no text: "\\xHH" is what a reader sees. */
static void
append_raw(GString *out, guint8 byte)
{
    char escape[5] = {'\\', '\\', 'x', HEX[byte >> 4], HEX[byte & 15]};

    put(out, escape, sizeof escape);
}

static void
append_quoted(GString *out, const char *data, size_t size)
{
    const char *at = data, *end = data + size;

    g_string_append_c(out, '"');
    while (at < end) {
        const char *start = at;

        while (end - at >= 8 && are_plain(at))
            at += 8;
        while (at < end && is_plain((guint8)*at))
            at++;
        put(out, start, (size_t)(at - start));
        if (at == end)
            break;
        guint8 byte = (guint8)*at;
        gunichar c;
        unsigned length = 1;

        if (byte == 0) { /* many readers refuse \u0000 */
            append_raw(out, byte);
        } else if (byte < 0x80) {
            append_ascii(out, byte);
        } else if ((length = text_decode(at, (size_t)(end - at), &c)) > 0) {
            append_code_point(out, c, at, length);
        } else {
            append_raw(out, byte);
            length = 1;
        }
        at += length;
    }
    g_string_append_c(out, '"');
}

void
json_put_key(JsonWriter *writer, const char *key)
{
    g_assert(writer->depth > 0 && writer->levels[writer->depth - 1].is_object &&
             !writer->after_key);
    begin_item(writer);
    append_quoted(writer->out, key, strlen(key));
    g_string_append_c(writer->out, ':');
    if (writer->style == JSON_STYLE_PRETTY)
        g_string_append_c(writer->out, ' ');
    writer->after_key = true;
}

void
json_put_bytes(JsonWriter *writer, const void *data, size_t size)
{
    begin_value(writer);
    append_quoted(writer->out, data, size);
}

void
json_put_string(JsonWriter *writer, const char *text)
{
    if (text == NULL)
        json_put_null(writer);
    else
        json_put_bytes(writer, text, strlen(text));
}

static void
append_uint(GString *out, guint64 value, unsigned width)
{
    char digits[20];
    unsigned at = sizeof digits;

    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    while (sizeof digits - at < width)
        digits[--at] = '0';
    put(out, digits + at, sizeof digits - at);
}

void
json_put_uint(JsonWriter *writer, guint64 value)
{
    begin_value(writer);
    append_uint(writer->out, value, 1);
}

void
json_put_int(JsonWriter *writer, gint64 value)
{
    begin_value(writer);
    if (value < 0)
        g_string_append_c(writer->out, '-');
    append_uint(writer->out, value < 0 ? -(guint64)value : (guint64)value, 1);
}

void
json_put_double(JsonWriter *writer, double value, unsigned decimals)
{
    guint64 scale = 1;

    g_assert(decimals <= 9);
    if (!isfinite(value)) {
        json_put_null(writer);
        return;
    }
    begin_value(writer);
    for (unsigned i = 0; i < decimals; i++)
        scale *= 10;
    double scaled = round(fabs(value) * (double)scale);

    if (value < 0 && scaled > 0)
        g_string_append_c(writer->out, '-');
    if (scaled >= 9e15) { /* digits behind the point mean nothing there */
        char text[G_ASCII_DTOSTR_BUF_SIZE];

        g_string_append(writer->out, g_ascii_formatd(text, sizeof text, "%.17g", fabs(value)));
        return;
    }
    append_uint(writer->out, (guint64)scaled / scale, 1);
    if (decimals > 0) {
        g_string_append_c(writer->out, '.');
        append_uint(writer->out, (guint64)scaled % scale, decimals);
    }
}

void
json_put_bool(JsonWriter *writer, bool value)
{
    begin_value(writer);
    g_string_append(writer->out, value ? "true" : "false");
}

void
json_put_null(JsonWriter *writer)
{
    begin_value(writer);
    put(writer->out, "null", 4);
}

void
json_field_string(JsonWriter *writer, const char *key, const char *text)
{
    json_put_key(writer, key);
    json_put_string(writer, text);
}

void
json_field_int(JsonWriter *writer, const char *key, gint64 value)
{
    json_put_key(writer, key);
    json_put_int(writer, value);
}

void
json_field_uint(JsonWriter *writer, const char *key, guint64 value)
{
    json_put_key(writer, key);
    json_put_uint(writer, value);
}

void
json_field_double(JsonWriter *writer, const char *key, double value, unsigned decimals)
{
    json_put_key(writer, key);
    json_put_double(writer, value, decimals);
}

void
json_field_bool(JsonWriter *writer, const char *key, bool value)
{
    json_put_key(writer, key);
    json_put_bool(writer, value);
}

void
json_field_text(JsonWriter *writer, const char *key, const char *text)
{
    if (text != NULL && *text != '\0')
        json_field_string(writer, key, text);
}

void
json_field_object(JsonWriter *writer, const char *key)
{
    json_put_key(writer, key);
    json_begin_object(writer);
}

void
json_field_array(JsonWriter *writer, const char *key)
{
    json_put_key(writer, key);
    json_begin_array(writer);
}

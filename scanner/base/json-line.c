/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads lines of JSON in place. */
#include "base/json-line.h"

#include <math.h>
#include <string.h>

#include "base/text.h"

typedef struct {
    JsonLine *line;
    char *at, *end; /* *end is NUL */
    guint depth;
    const char *why; /* why it cannot be read */
} Reader;

static bool read_value(Reader *reader, const char *key, guint object);

static bool
refuse(Reader *reader, const char *why)
{
    if (!reader->why)
        reader->why = why;
    return false;
}

static void
skip_blanks(Reader *reader)
{
    while (*reader->at == ' ' || *reader->at == '\t' || *reader->at == '\n' || *reader->at == '\r')
        reader->at++;
}

static bool
take(Reader *reader, char c)
{
    const bool there = *reader->at == c;
    reader->at += there;
    return there;
}

/* ---- texts ---- */

/* Four hexadecimal digits. */
static bool
read_unit(Reader *reader, gunichar *ret_unit)
{
    gunichar unit = 0;
    for (guint i = 0; i < 4; i++) {
        const int digit = g_ascii_xdigit_value(*reader->at);
        if (digit < 0)
            return refuse(reader, "an escape without its digits");
        unit = unit << 4 | (gunichar)digit;
        reader->at++;
    }
    *ret_unit = unit;
    return true;
}

/* What stands behind \u: a character, or the two halves of one. */
static bool
read_escaped(Reader *reader, gunichar *ret_c)
{
    gunichar low;
    if (!read_unit(reader, ret_c))
        return false;
    if (*ret_c == 0)
        return refuse(reader, "NUL in a text");
    if ((*ret_c & 0xf800) != 0xd800)
        return true;
    if ((*ret_c & 0x400) != 0 || !take(reader, '\\') || !take(reader, 'u') ||
        !read_unit(reader, &low) || (low & 0xfc00) != 0xdc00)
        return refuse(reader, "half a character");
    *ret_c = 0x10000 + ((*ret_c & 0x3ff) << 10) + (low & 0x3ff);
    return true;
}

/* One character behind a backslash, written to `to`, which it is not longer than; NULL: there is
 * none. */
static char *
read_escape(Reader *reader, char *to)
{
    static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
    gunichar c;
    if (take(reader, 'u'))
        return read_escaped(reader, &c) ? to + g_unichar_to_utf8(c, to) : NULL;
    const char *name = *reader->at ? strchr(names, *reader->at) : NULL;
    if (!name) {
        refuse(reader, "an escape that there is not");
        return NULL;
    }
    reader->at++;
    *to = values[name - names];
    return to + 1;
}

static bool
is_plain(char c)
{
    return (guint8)c >= 0x20 && (guint8)c < 0x80 && c != '"' && c != '\\';
}

/* A text behind its first quote; its end is written over the last one, or before it. */
static bool
read_text(Reader *reader, const char **ret_text)
{
    char *to = reader->at;
    *ret_text = to;
    while (*reader->at != '"') {
        char *from = reader->at;
        gunichar c;
        while (is_plain(*reader->at))
            reader->at++;
        if (reader->at > from) {
            if (to < from)
                memmove(to, from, (gsize)(reader->at - from));
            to += reader->at - from;
        } else if (take(reader, '\\')) {
            to = read_escape(reader, to);
            if (!to)
                return false;
        } else {
            const gsize left = (gsize)(reader->end - reader->at);
            const unsigned length = (guint8)*from < 0x80 ? 0 : text_decode(from, left, &c);
            if (length == 0)
                return refuse(reader,
                              left == 0 ? "a text without an end" : "bytes that are no text");
            memmove(to, from, length);
            to += length;
            reader->at += length;
        }
    }
    reader->at++;
    *to = 0;
    return true;
}

/* ---- numbers ---- */

static bool
skip_digits(Reader *reader)
{
    const char *start = reader->at;
    while (g_ascii_isdigit(*reader->at))
        reader->at++;
    return reader->at > start;
}

/* What of a number stands behind its whole part; true if anything does. */
static bool
skip_fraction(Reader *reader)
{
    const char *start = reader->at;
    bool ok = true;
    if (take(reader, '.'))
        ok = skip_digits(reader);
    if (ok && (*reader->at == 'e' || *reader->at == 'E')) {
        reader->at++;
        if (!take(reader, '+'))
            take(reader, '-');
        ok = skip_digits(reader);
    }
    if (!ok)
        refuse(reader, "no number");
    return reader->at > start;
}

static bool
read_number(Reader *reader, LineValue *value)
{
    const char *start = reader->at;
    const bool negative = take(reader, '-');
    const char *digits = reader->at;
    if (!skip_digits(reader) || (*digits == '0' && reader->at - digits > 1))
        return refuse(reader, "no number");
    const gsize n_digits = (gsize)(reader->at - digits);
    if (skip_fraction(reader)) {
        value->kind = LINE_REAL;
        value->real = g_ascii_strtod(start, NULL);
        return !reader->why &&
               (isfinite(value->real) || refuse(reader, "a number beyond a double"));
    }
    guint64 whole = 0;
    for (gsize i = 0; i < n_digits && n_digits < 20; i++)
        whole = 10 * whole + (guint64)(digits[i] - '0');
    if (n_digits > 19 || whole > (guint64)G_MAXINT64 + negative)
        return refuse(reader, "a number beyond 64 bits");
    value->kind = LINE_INTEGER;
    value->integer = negative ? (gint64)(0 - whole) : (gint64)whole;
    return true;
}

static bool
read_word(Reader *reader, LineValue *value)
{
    static const struct {
        const char *word;
        LineKind kind;
        gint64 integer;
    } WORDS[] = {{"true", LINE_TRUTH, 1}, {"false", LINE_TRUTH, 0}, {"null", LINE_NULL, 0}};
    for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++)
        if (g_str_has_prefix(reader->at, WORDS[i].word)) {
            reader->at += strlen(WORDS[i].word);
            value->kind = WORDS[i].kind;
            value->integer = WORDS[i].integer;
            return true;
        }
    return refuse(reader, "no value");
}

/* ---- objects and arrays ---- */

/* The values of an array or object behind its bracket. */
static bool
read_inside(Reader *reader, guint outer, bool is_object)
{
    const char close = is_object ? '}' : ']';
    if (++reader->depth > JSON_LINE_DEPTH_MAX)
        return refuse(reader, "values too deep in others");
    skip_blanks(reader);
    while (!take(reader, close)) {
        const bool first = reader->line->n_values == outer + 1;
        const char *key = NULL;
        if (!first && !take(reader, ','))
            return refuse(reader, "no comma");
        skip_blanks(reader);
        if (is_object) {
            if (!take(reader, '"') || !read_text(reader, &key))
                return refuse(reader, "no key");
            skip_blanks(reader);
            if (!take(reader, ':'))
                return refuse(reader, "a key without a value");
        }
        if (!read_value(reader, key, outer))
            return false;
    }
    reader->line->values[outer].inside = reader->line->n_values - outer - 1;
    reader->depth--;
    return true;
}

/* Among the members that were read so far. */
static bool
has_key(const JsonLine *line, guint object, const char *key)
{
    for (guint i = object + 1; i < line->n_values; i += 1 + line->values[i].inside)
        if (strcmp(line->values[i].key, key) == 0)
            return true;
    return false;
}

/* A value with the blanks around it. key, object: of the object that it is a member of, or NULL. */
static bool
read_value(Reader *reader, const char *key, guint object)
{
    JsonLine *line = reader->line;
    if (key && has_key(line, object, key))
        return refuse(reader, "a key that is there twice");
    if (line->n_values == JSON_LINE_VALUES_MAX)
        return refuse(reader, "more values than a line may have");
    const guint index = line->n_values++;
    LineValue *value = &line->values[index];
    *value = (LineValue){.key = key};
    bool ok;
    skip_blanks(reader);
    if (take(reader, '"')) {
        value->kind = LINE_TEXT;
        ok = read_text(reader, &value->text);
    } else if (*reader->at == '{' || *reader->at == '[') {
        value->kind = *reader->at++ == '{' ? LINE_OBJECT : LINE_ARRAY;
        ok = read_inside(reader, index, value->kind == LINE_OBJECT);
    } else if (*reader->at == '-' || g_ascii_isdigit(*reader->at)) {
        ok = read_number(reader, value);
    } else {
        ok = read_word(reader, value);
    }
    skip_blanks(reader);
    return ok;
}

const char *
json_line_read(JsonLine *line, char *text, gsize size)
{
    Reader reader = {.line = line, .at = text, .end = text + size};
    *reader.end = 0;
    line->n_values = 0;
    if (read_value(&reader, NULL, 0) && reader.at != reader.end)
        refuse(&reader, "more than one value");
    return reader.why;
}

/* ---- what was read ---- */

const LineValue *
line_first(const LineValue *value)
{
    return value->inside > 0 ? value + 1 : NULL;
}

const LineValue *
line_next(const LineValue *outer, const LineValue *value)
{
    const LineValue *next = value + 1 + value->inside;
    return next <= outer + outer->inside ? next : NULL;
}

guint
line_count(const LineValue *value)
{
    guint count = 0;
    for (const LineValue *i = line_first(value); i; i = line_next(value, i))
        count++;
    return count;
}

const LineValue *
line_member(const LineValue *object, const char *key)
{
    if (object->kind != LINE_OBJECT)
        return NULL;
    for (const LineValue *i = line_first(object); i; i = line_next(object, i))
        if (strcmp(i->key, key) == 0)
            return i;
    return NULL;
}

const char *
line_text(const LineValue *object, const char *key)
{
    const LineValue *value = line_member(object, key);
    return value && value->kind == LINE_TEXT ? value->text : NULL;
}

bool
line_is_true(const LineValue *object, const char *key)
{
    const LineValue *value = line_member(object, key);
    return value && value->kind == LINE_TRUTH && value->integer;
}

bool
line_number(const LineValue *value, guint64 max, guint64 *ret_number)
{
    if (!value || value->kind != LINE_INTEGER || value->integer < 0 ||
        (guint64)value->integer > max)
        return false;
    *ret_number = (guint64)value->integer;
    return true;
}

bool
line_uint(const LineValue *object, const char *key, guint64 max, guint64 absent,
          guint64 *ret_number)
{
    const LineValue *value = line_member(object, key);
    *ret_number = absent;
    return !value || line_number(value, max, ret_number);
}

bool
line_uint32(const LineValue *object, const char *key, guint32 absent, guint32 *ret_number)
{
    guint64 number;
    if (!line_uint(object, key, G_MAXUINT32, absent, &number))
        return false;
    *ret_number = (guint32)number;
    return true;
}

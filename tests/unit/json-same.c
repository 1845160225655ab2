/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two readers of JSON on the same bytes. */
#include "json-same.h"

#include <jansson.h>
#include <string.h>

#include "base/json-line.h"

static bool value_same(const LineValue *value, const json_t *other);

static bool
object_same(const LineValue *value, const json_t *other)
{
    for (const LineValue *i = line_first(value); i; i = line_next(value, i))
        if (!value_same(i, json_object_get(other, i->key)))
            return false;
    return line_count(value) == json_object_size(other);
}

static bool
array_same(const LineValue *value, const json_t *other)
{
    size_t index = 0;
    for (const LineValue *i = line_first(value); i; i = line_next(value, i))
        if (!value_same(i, json_array_get(other, index++)))
            return false;
    return index == json_array_size(other);
}

static bool
value_same(const LineValue *value, const json_t *other)
{
    switch (value->kind) {
    case LINE_NULL:
        return json_is_null(other);
    case LINE_TRUTH:
        return value->integer ? json_is_true(other) : json_is_false(other);
    case LINE_INTEGER:
        return json_is_integer(other) && json_integer_value(other) == value->integer;
    case LINE_REAL: {
        const double real = json_real_value(other);
        return json_is_real(other) && memcmp(&real, &value->real, sizeof real) == 0;
    }
    case LINE_TEXT:
        return json_is_string(other) && strlen(value->text) == json_string_length(other) &&
               strcmp(value->text, json_string_value(other)) == 0;
    case LINE_ARRAY:
        return json_is_array(other) && array_same(value, other);
    case LINE_OBJECT:
        return json_is_object(other) && object_same(value, other);
    }
    return false;
}

/* Values of a text, counted as a line counts them, and how deep they are. */
static size_t
values_count(const json_t *value, size_t depth, size_t *deepest)
{
    size_t count = 1, index;
    const char *key;
    json_t *inner;
    const bool inside = json_is_array(value) || json_is_object(value);
    *deepest = depth + inside > *deepest ? depth + inside : *deepest;
    json_array_foreach(value, index, inner) count += values_count(inner, depth + 1, deepest);
    if (json_is_object(value))
        json_object_foreach((json_t *)(uintptr_t)value, key, inner) count +=
            values_count(inner, depth + 1, deepest);
    return count;
}

bool
json_same(const uint8_t *data, size_t size)
{
    g_autofree JsonLine *line = g_new(JsonLine, 1);
    g_autofree char *copy = g_malloc(size + 1);
    memcpy(copy, data, size);
    json_t *other =
        json_loadb((const char *)data, size, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, NULL);
    const bool read = json_line_read(line, copy, size) == NULL;
    size_t deepest = 0;
    bool same;
    if (memchr(data, 0, size)) /* which jansson passes over behind a number */
        same = !read;
    else if (read)
        same = other && value_same(line->values, other);
    else
        same = !other || values_count(other, 0, &deepest) > JSON_LINE_VALUES_MAX ||
               deepest > JSON_LINE_DEPTH_MAX;
    json_decref(other);
    return same;
}

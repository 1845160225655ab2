/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads a document of JSON (RFC 8259) that is one line, of a stream of many: records and marks. No
 * tree is built, and nothing is allocated for each value: values lie one behind the other, and
 * texts stay where they stand in the line. That takes a tenth of the time of jansson, whose answers
 * it gives: it refuses keys that are there twice, NUL in a text, numbers beyond 64 bits, and what
 * is not UTF-8.
 */
#ifndef NETBOM_BASE_JSON_LINE_H
#define NETBOM_BASE_JSON_LINE_H

#include <glib.h>
#include <stdbool.h>

/* Most values of a line, those inside of others among them; and how deep these may be. */
#define JSON_LINE_VALUES_MAX 512
#define JSON_LINE_DEPTH_MAX  8

typedef enum {
    LINE_NULL,
    LINE_TRUTH,
    LINE_INTEGER,
    LINE_REAL,
    LINE_TEXT,
    LINE_ARRAY,
    LINE_OBJECT,
} LineKind;

typedef struct {
    LineKind kind;
    guint32 inside;  /* values that follow and belong to this object or array */
    const char *key; /* of a member of an object, else NULL */
    union {
        const char *text;
        gint64 integer; /* LINE_TRUTH: 0 or 1 */
        double real;
    };
} LineValue;

typedef struct {
    LineValue values[JSON_LINE_VALUES_MAX]; /* the first one is the document */
    guint n_values;
} JsonLine;

/* Reads a document; the values are those of the line as long as neither it nor the text changes.
 * Writes into the text, of which one byte more than the size must be there. Returns NULL, or why it
 * cannot be read. */
const char *json_line_read(JsonLine *line, char *text, gsize size);

/* The member of an object, or NULL. What is no object has none. */
const LineValue *line_member(const LineValue *object, const char *key);
/* The first value inside of an object or array, and the one behind a value; NULL: there is none. */
const LineValue *line_first(const LineValue *value);
const LineValue *line_next(const LineValue *outer, const LineValue *value);
/* How many values an object or array has; those inside of these do not count. */
guint line_count(const LineValue *value);

/* The text of a member; NULL: there is none. */
const char *line_text(const LineValue *object, const char *key);
/* Is the member there, and true? */
bool line_is_true(const LineValue *object, const char *key);
/* A whole number from 0 to max. False: it is something else, or value is NULL. */
bool line_number(const LineValue *value, guint64 max, guint64 *ret_number);
/* The same of a member; one that is not there is `absent`. */
bool line_uint(const LineValue *object, const char *key, guint64 max, guint64 absent,
               guint64 *ret_number);
bool line_uint32(const LineValue *object, const char *key, guint32 absent, guint32 *ret_number);

#endif

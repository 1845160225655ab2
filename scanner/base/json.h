/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A streaming JSON writer (RFC 8259). It writes what it is told, in that order, to a GString or a
 * FILE; no tree is built.
 *
 * Text may be any bytes: what is not valid UTF-8, and NUL, becomes the text "\xHH", one for each
 * byte. Control characters, and those that a terminal or an editor obeys instead of showing
 * (text_is_hidden), are written as JSON escapes, so that a document can be looked at anywhere and
 * still says the same.
 *
 * A misuse (a value without a key in an object, an end without a begin) is a bug of the caller and
 * asserts.
 */
#ifndef NETBOM_BASE_JSON_H
#define NETBOM_BASE_JSON_H

#include <glib.h>
#include <stdbool.h>
#include <stdio.h>

/* Deepest nesting of objects and arrays. */
#define JSON_DEPTH_MAX 64

typedef enum {
    JSON_STYLE_COMPACT, /* one line, no blanks; the caller ends the line */
    JSON_STYLE_PRETTY,  /* two spaces for each level */
} JsonStyle;

typedef struct JsonWriter JsonWriter;

/* Appends to a string that the caller owns. */
JsonWriter *json_writer_new(GString *out, JsonStyle style);
/* Writes to a file that the caller owns and that stays open. */
JsonWriter *json_writer_new_file(FILE *file, JsonStyle style);
void json_writer_free(JsonWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonWriter, json_writer_free)

/* Ends the document: in pretty style a line feed; to a file everything is written and flushed.
 * False with NETBOM_ERROR_FILE if anything was not written. */
bool json_writer_finish(JsonWriter *writer, GError **error);

void json_begin_object(JsonWriter *writer);
void json_end_object(JsonWriter *writer);
void json_begin_array(JsonWriter *writer);
void json_end_array(JsonWriter *writer);
void json_put_key(JsonWriter *writer, const char *key);

/* NULL writes null. */
void json_put_string(JsonWriter *writer, const char *text);
void json_put_bytes(JsonWriter *writer, const void *data, size_t size);
void json_put_int(JsonWriter *writer, gint64 value);
void json_put_uint(JsonWriter *writer, guint64 value);
/* decimals: 0 to 9 digits behind the point; what is not finite writes null. */
void json_put_double(JsonWriter *writer, double value, unsigned decimals);
void json_put_bool(JsonWriter *writer, bool value);
void json_put_null(JsonWriter *writer);

/* A key and its value. */
void json_field_string(JsonWriter *writer, const char *key, const char *text);
void json_field_int(JsonWriter *writer, const char *key, gint64 value);
void json_field_uint(JsonWriter *writer, const char *key, guint64 value);
void json_field_double(JsonWriter *writer, const char *key, double value, unsigned decimals);
void json_field_bool(JsonWriter *writer, const char *key, bool value);
/* Nothing at all if text is NULL or "". */
void json_field_text(JsonWriter *writer, const char *key, const char *text);
void json_field_object(JsonWriter *writer, const char *key);
void json_field_array(JsonWriter *writer, const char *key);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks as JSON. */
#include "memo/mark.h"

#include <string.h>

#include "base/digest.h"

static const struct {
    const char *name;
    gsize offset;
} NUMBERS[] = {
    {"objects", G_STRUCT_OFFSET(Mark, objects)}, {"decoded", G_STRUCT_OFFSET(Mark, decoded)},
    {"memory", G_STRUCT_OFFSET(Mark, memory)},   {"evidence", G_STRUCT_OFFSET(Mark, evidence)},
    {"matches", G_STRUCT_OFFSET(Mark, matches)},
};

void
mark_write_digest(JsonWriter *json, const char *name, const guint8 digest[MARK_DIGEST_BYTES])
{
    char text[2 * MARK_DIGEST_BYTES + 1];
    digest_hex(digest, MARK_DIGEST_BYTES, text);
    json_field_string(json, name, text);
}

bool
mark_read_digest(const json_t *object, const char *name, guint8 ret_digest[MARK_DIGEST_BYTES])
{
    const char *text = json_string_value(json_object_get(object, name));
    if (!text || strlen(text) != 2 * MARK_DIGEST_BYTES ||
        strspn(text, "0123456789abcdef") != 2 * MARK_DIGEST_BYTES)
        return false;
    for (guint i = 0; i < MARK_DIGEST_BYTES; i++)
        ret_digest[i] = (guint8)(g_ascii_xdigit_value(text[2 * i]) << 4 |
                                 g_ascii_xdigit_value(text[2 * i + 1]));
    return true;
}

void
mark_write(JsonWriter *json, const Mark *mark)
{
    json_field_uint(json, "node", mark->node);
    json_field_uint(json, "last", mark->last);
    json_field_uint(json, "first", mark->first);
    if (mark->claim)
        json_field_bool(json, "claim", true);
    mark_write_digest(json, "sha256", mark->sha256);
    if (mark->keep)
        mark_write_digest(json, "key", mark->key);
    if (mark->encoded)
        mark_write_digest(json, "encoded", mark->encoded_key);
    json_field_array(json, "share");
    for (guint i = 0; i < G_N_ELEMENTS(mark->share); i++)
        json_put_uint(json, mark->share[i]);
    json_end_array(json);
    for (gsize i = 0; i < G_N_ELEMENTS(NUMBERS); i++) {
        guint64 value = *(const guint64 *)((const char *)mark + NUMBERS[i].offset);
        if (value > 0)
            json_field_uint(json, NUMBERS[i].name, value);
    }
    if (mark->suffix > 0)
        json_field_uint(json, "suffix", mark->suffix);
    if (mark->n_vain == 0)
        return;
    json_field_array(json, "vain");
    for (guint i = 0; i < mark->n_vain; i++) {
        json_put_uint(json, mark->vain[i].plugin);
        json_put_uint(json, mark->vain[i].steps);
    }
    json_end_array(json);
}

/* A whole number from 0 to max. */
static bool
read_number(const json_t *value, guint64 max, guint64 *ret_number)
{
    if (!json_is_integer(value) || json_integer_value(value) < 0 ||
        (guint64)json_integer_value(value) > max)
        return false;
    *ret_number = (guint64)json_integer_value(value);
    return true;
}

static bool
read_uint32(const json_t *object, const char *name, guint32 *ret_number)
{
    guint64 number;
    bool ok = read_number(json_object_get(object, name), G_MAXUINT32 - 1, &number);
    *ret_number = ok ? (guint32)number : 0;
    return ok;
}

static bool
read_vain(const json_t *object, Mark *mark)
{
    const json_t *vain = json_object_get(object, "vain");
    gsize n = json_array_size(vain);
    if (n > 2 * MARK_VAIN_MAX || n % 2 != 0)
        return false;
    mark->n_vain = (guint)(n / 2);
    for (guint i = 0; i < mark->n_vain; i++) {
        guint64 plugin;
        if (!read_number(json_array_get(vain, 2 * i), G_MAXUINT16, &plugin) ||
            !read_number(json_array_get(vain, 2 * i + 1), G_MAXINT64, &mark->vain[i].steps))
            return false;
        mark->vain[i].plugin = (guint32)plugin;
    }
    return true;
}

bool
mark_read(const json_t *object, Mark *ret_mark)
{
    Mark mark = {0};
    const json_t *share = json_object_get(object, "share");
    if (!read_uint32(object, "node", &mark.node) || !read_uint32(object, "last", &mark.last) ||
        !read_uint32(object, "first", &mark.first) || mark.last < mark.node ||
        !mark_read_digest(object, "sha256", mark.sha256) ||
        json_array_size(share) != G_N_ELEMENTS(mark.share) || !read_vain(object, &mark))
        return false;
    mark.claim = json_is_true(json_object_get(object, "claim"));
    mark.keep = json_object_get(object, "key") != NULL;
    mark.encoded = json_object_get(object, "encoded") != NULL;
    if ((mark.keep && !mark_read_digest(object, "key", mark.key)) ||
        (mark.encoded && !mark_read_digest(object, "encoded", mark.encoded_key)) ||
        (mark.encoded && !mark.keep))
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(mark.share); i++)
        if (!read_number(json_array_get(share, i), G_MAXINT64, &mark.share[i]))
            return false;
    for (gsize i = 0; i < G_N_ELEMENTS(NUMBERS); i++) {
        const json_t *value = json_object_get(object, NUMBERS[i].name);
        if (value &&
            !read_number(value, G_MAXINT64, (guint64 *)((char *)&mark + NUMBERS[i].offset)))
            return false;
    }
    if (json_object_get(object, "suffix") && !read_uint32(object, "suffix", &mark.suffix))
        return false;
    *ret_mark = mark;
    return true;
}

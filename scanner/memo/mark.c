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
mark_read_digest(const LineValue *object, const char *name, guint8 ret_digest[MARK_DIGEST_BYTES])
{
    const char *text = line_text(object, name);
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

static bool
read_uint32(const LineValue *object, const char *name, guint32 *ret_number)
{
    guint64 number = 0;
    bool ok = line_number(line_member(object, name), G_MAXUINT32 - 1, &number);
    *ret_number = (guint32)number;
    return ok;
}

static bool
read_share(const LineValue *object, Mark *mark)
{
    const LineValue *share = line_member(object, "share");
    if (!share || share->kind != LINE_ARRAY || line_count(share) != G_N_ELEMENTS(mark->share))
        return false;
    guint64 *part = mark->share;
    for (const LineValue *i = line_first(share); i; i = line_next(share, i))
        if (!line_number(i, G_MAXINT64, part++))
            return false;
    return true;
}

static bool
read_vain(const LineValue *object, Mark *mark)
{
    const LineValue *vain = line_member(object, "vain");
    const guint n = vain && vain->kind == LINE_ARRAY ? line_count(vain) : 0;
    if (n > 2 * MARK_VAIN_MAX || n % 2 != 0)
        return false;
    mark->n_vain = n / 2;
    const LineValue *at = n > 0 ? line_first(vain) : NULL;
    for (guint i = 0; i < mark->n_vain; i++) {
        guint64 plugin;
        const LineValue *steps = line_next(vain, at);
        if (!line_number(at, G_MAXUINT16, &plugin) ||
            !line_number(steps, G_MAXINT64, &mark->vain[i].steps))
            return false;
        mark->vain[i].plugin = (guint32)plugin;
        at = line_next(vain, steps);
    }
    return true;
}

bool
mark_read(const LineValue *object, Mark *ret_mark)
{
    Mark mark = {0};
    if (!read_uint32(object, "node", &mark.node) || !read_uint32(object, "last", &mark.last) ||
        !read_uint32(object, "first", &mark.first) || mark.last < mark.node ||
        !mark_read_digest(object, "sha256", mark.sha256) || !read_share(object, &mark) ||
        !read_vain(object, &mark))
        return false;
    mark.claim = line_is_true(object, "claim");
    mark.keep = line_member(object, "key") != NULL;
    mark.encoded = line_member(object, "encoded") != NULL;
    if ((mark.keep && !mark_read_digest(object, "key", mark.key)) ||
        (mark.encoded && !mark_read_digest(object, "encoded", mark.encoded_key)) ||
        (mark.encoded && !mark.keep))
        return false;
    for (gsize i = 0; i < G_N_ELEMENTS(NUMBERS); i++)
        if (!line_uint(object, NUMBERS[i].name, G_MAXINT64, 0,
                       (guint64 *)((char *)&mark + NUMBERS[i].offset)))
            return false;
    if (line_member(object, "suffix") && !read_uint32(object, "suffix", &mark.suffix))
        return false;
    *ret_mark = mark;
    return true;
}

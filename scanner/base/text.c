/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes bytes valid, printable and as wide as wanted. */
#include "base/text.h"

#include <string.h>

#define ELLIPSIS         "..."
#define ELLIPSIS_COLUMNS 3

unsigned
text_decode(const char *data, size_t size_bytes, gunichar *ret_c)
{
    gunichar c;
    gssize size = (gssize)MIN(size_bytes, 6);

    if (size == 0)
        return 0;
    if ((guint8)data[0] < 0x80) {
        *ret_c = (guint8)data[0];
        return 1;
    }
    c = g_utf8_get_char_validated(data, size);
    if (c == (gunichar)-1 || c == (gunichar)-2)
        return 0;
    *ret_c = c;
    return (unsigned)g_unichar_to_utf8(c, NULL);
}

bool
text_is_hidden(gunichar c)
{
    switch (g_unichar_type(c)) {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
        return true;
    default:
        return false;
    }
}

static void
append_byte(GString *out, guint8 byte)
{
    static const char hex[] = "0123456789abcdef";
    char escape[4] = {'\\', 'x', hex[byte >> 4], hex[byte & 15]};

    g_string_append_len(out, escape, sizeof escape);
}

char *
text_utf8(const void *data, size_t size_bytes)
{
    GString *out = g_string_sized_new(size_bytes + 1);
    const char *at = size_bytes > 0 ? data : "", *end = at + size_bytes;

    while (at < end) {
        gunichar c;
        unsigned length = text_decode(at, (size_t)(end - at), &c);

        if (length == 0 || c == 0) {
            append_byte(out, (guint8)*at++);
            continue;
        }
        g_string_append_len(out, at, length);
        at += length;
    }
    return g_string_free(out, FALSE);
}

static void
append_hidden(GString *out, gunichar c)
{
    switch (c) {
    case '\n':
        g_string_append(out, "\\n");
        break;
    case '\r':
        g_string_append(out, "\\r");
        break;
    case '\t':
        g_string_append(out, "\\t");
        break;
    default:
        if (c < 0x80)
            append_byte(out, (guint8)c);
        else
            g_string_append_printf(out, "\\u{%04x}", c);
    }
}

/* Bytes at the beginning that are printable ASCII, as most are. */
static gssize
plain_length(const char *at, const char *end)
{
    const char *stop = at;
    while (stop < end && *stop >= ' ' && *stop <= '~')
        stop++;
    return stop - at;
}

char *
text_printable(const char *text)
{
    const char *at = text != NULL ? text : "", *end = at + strlen(at);
    GString *out = g_string_sized_new((size_t)(end - at) + 1);

    while (at < end) {
        gunichar c;
        gssize plain = plain_length(at, end);
        g_string_append_len(out, at, plain);
        at += plain;
        unsigned length = text_decode(at, (size_t)(end - at), &c);

        if (at == end)
            break;
        if (length == 0) {
            append_byte(out, (guint8)*at++);
            continue;
        }
        if (text_is_hidden(c))
            append_hidden(out, c);
        else
            g_string_append_len(out, at, length);
        at += length;
    }
    return g_string_free(out, FALSE);
}

char *
text_size_human(guint64 size_bytes)
{
    static const char *const units[] = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    unsigned unit = 0;

    if (size_bytes < 1024)
        return g_strdup_printf("%u B", (unsigned)size_bytes);
    /* Tenths of the unit, rounded; the next unit from 1023.95 on, so that 1024 KiB never appears.
     */
    double value = (double)size_bytes / 1024;

    while (value >= 1023.95 && unit + 1 < G_N_ELEMENTS(units)) {
        value /= 1024;
        unit++;
    }
    guint64 tenths = (guint64)(value * 10 + 0.5);

    if (tenths >= 1000 || tenths % 10 == 0)
        return g_strdup_printf("%u %s", (unsigned)((tenths + 5) / 10), units[unit]);
    return g_strdup_printf("%u.%u %s", (unsigned)(tenths / 10), (unsigned)(tenths % 10),
                           units[unit]);
}

#define CHAR_BYTES_MAX 4 /* of UTF-8 */
/* The first character that is not of one column. */
#define COMBINING_FIRST 0x300

static unsigned
char_width(gunichar c)
{
    if (c < COMBINING_FIRST)
        return 1;
    if (g_unichar_iszerowidth(c))
        return 0;
    return g_unichar_iswide(c) ? 2 : 1;
}

/* The next character; a byte that is not UTF-8 counts as one of one column. */
static const char *
next_char(const char *at, unsigned *ret_width)
{
    gunichar c;
    unsigned length = text_decode(at, strnlen(at, CHAR_BYTES_MAX), &c);

    *ret_width = length > 0 ? char_width(c) : 1;
    return at + MAX(length, 1);
}

unsigned
text_width(const char *text)
{
    unsigned total = 0, width;

    while (*text != '\0') {
        text = next_char(text, &width);
        total += width;
    }
    return total;
}

/* The longest beginning of text that takes at most so many columns. */
static const char *
prefix_end(const char *text, unsigned columns)
{
    unsigned used = 0, width;

    while (*text != '\0') {
        const char *next = next_char(text, &width);

        if (used + width > columns)
            break;
        used += width;
        text = next;
    }
    return text;
}

char *
text_truncate(const char *text, unsigned columns)
{
    if (text_width(text) <= columns)
        return g_strdup(text);
    if (columns <= ELLIPSIS_COLUMNS)
        return g_strndup(ELLIPSIS, columns);
    const char *end = prefix_end(text, columns - ELLIPSIS_COLUMNS);

    return g_strdup_printf("%.*s" ELLIPSIS, (int)(end - text), text);
}

char *
text_shorten(const char *text, unsigned columns)
{
    unsigned total = text_width(text);

    if (total <= columns)
        return g_strdup(text);
    if (columns <= ELLIPSIS_COLUMNS + 2)
        return text_truncate(text, columns);
    /* The end of a path says more than its middle: it gets two thirds. */
    unsigned keep = columns - ELLIPSIS_COLUMNS, head = keep / 3, width;
    const char *end = prefix_end(text, head), *tail = text;

    while (total > keep - head) {
        tail = next_char(tail, &width);
        total -= width;
    }
    return g_strdup_printf("%.*s" ELLIPSIS "%s", (int)(end - text), text, tail);
}

char *
text_fold(const char *text, unsigned columns, unsigned indent)
{
    GString *out = g_string_new(NULL);
    unsigned used = indent;

    while (*text != '\0') {
        size_t length = strcspn(text, " \n");
        g_autofree char *word = g_strndup(text, length);
        unsigned width = text_width(word);

        if (length > 0) {
            if (used > indent && used + 1 + width > columns) {
                g_string_append_printf(out, "\n%*s", (int)indent, "");
                used = indent;
            }
            if (used > indent) {
                g_string_append_c(out, ' ');
                used++;
            }
            g_string_append(out, word);
            used += width;
        }
        text += length;
        if (*text != '\0')
            text++;
    }
    return g_string_free(out, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of sums, and the search for texts that have them. */
#include "identify/known-strings.h"

#include <string.h>
#include <zlib.h>

#include "base/error.h"

/* What is a text: signatures/known-strings.py has the same. */
#define TEXT_MIN    10
#define TEXT_MAX    200
#define LETTERS_MIN 6

/* Of each sum a bit in a filter that stays in the processor's cache. */
#define FILTER_BITS 21
/* So many texts are found before those that are there again are dropped. */
#define FOUND_ROOM 65536
/* Most texts of the list: their table is half empty at least. */
#define TEXTS_MAX (1u << 22)

typedef struct {
    guint32 sum;
    guint32 line; /* where the source stands in the content, + 1; 0: nothing is here */
} Slot;

struct KnownStrings {
    char *content;
    gsize size;
    guint sources;
    Slot *slots;
    guint32 mask; /* slots - 1 */
    guint8 filter[(1u << FILTER_BITS) / 8];
};

/* ---- the list ---- */

/* Of each byte the value as a hexadecimal digit; NO_DIGIT of others. */
#define NO_DIGIT 0x80

typedef struct {
    guint8 value[256];
} Digits;

static void
digits_fill(Digits *digits)
{
    for (guint byte = 0; byte < 256; byte++) {
        int value = g_ascii_xdigit_value((gchar)byte);
        digits->value[byte] = value < 0 ? NO_DIGIT : (guint8)value;
    }
}

/* The value of eight hexadecimal digits and the blank or newline behind them, of a text that ends
 * in NUL. */
static bool
sum_parse(const Digits *digits, const char *text, guint32 *ret)
{
    guint32 sum = 0;
    for (guint i = 0; i < 8; i++) {
        guint8 value = digits->value[(guint8)text[i]];
        if (value == NO_DIGIT)
            return false;
        sum = sum << 4 | value;
    }
    *ret = sum;
    return text[8] == ' ' || text[8] == '\n';
}

static void
table_add(KnownStrings *strings, guint32 sum, guint32 line)
{
    guint32 bit = sum & ((1u << FILTER_BITS) - 1), at = sum & strings->mask;
    strings->filter[bit / 8] |= (guint8)(1u << bit % 8);
    while (strings->slots[at].line)
        at = (at + 1) & strings->mask;
    strings->slots[at] = (Slot){sum, line + 1};
}

/* Takes the line at `line`; the next one, or NULL if it is not of the form. */
static const char *
take_line(KnownStrings *strings, const Digits *digits, const char *line)
{
    const char *at = line + strcspn(line, " \n");
    guint32 sum;
    if (at == line || *at != ' ')
        return NULL;
    for (; *at == ' '; at += 9) {
        if (!sum_parse(digits, at + 1, &sum))
            return NULL;
        table_add(strings, sum, (guint32)(line - strings->content));
    }
    return *at == '\n' ? at + 1 : NULL;
}

static bool
take_content(KnownStrings *strings, const char *path, GError **error)
{
    gsize texts = strings->size / 9, slots = 2;
    while (slots < 2 * texts)
        slots *= 2;
    strings->slots = g_new0(Slot, slots);
    strings->mask = (guint32)(slots - 1);
    const char *line = strings->content;
    Digits digits;
    digits_fill(&digits);
    for (guint number = 1; texts <= TEXTS_MAX && line < strings->content + strings->size;
         number++) {
        line = take_line(strings, &digits, line);
        if (!line) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                        "%s:%u: no source with sums of eight hexadecimal digits", path, number);
            return false;
        }
        strings->sources = number;
    }
    if (texts > TEXTS_MAX)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: too many texts", path);
    return texts <= TEXTS_MAX;
}

KnownStrings *
known_strings_load(const char *path, GError **error)
{
    g_autoptr(KnownStrings) strings = g_new0(KnownStrings, 1);
    g_autoptr(GError) cause = NULL;
    if (!g_file_get_contents(path, &strings->content, &strings->size, &cause)) {
        if (!g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOENT)) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s", cause->message);
            return NULL;
        }
        strings->content = g_strdup("");
    }
    return take_content(strings, path, error) ? g_steal_pointer(&strings) : NULL;
}

void
known_strings_free(KnownStrings *strings)
{
    if (!strings)
        return;
    g_free(strings->slots);
    g_free(strings->content);
    g_free(strings);
}

guint
known_strings_count(const KnownStrings *strings)
{
    return strings->sources;
}

/* ---- the search ---- */

/* What a text may be made of. */
static bool
is_printed(guint8 byte)
{
    return (byte >= 0x20 && byte < 0x7F) || byte == '\t' || byte == '\n' || byte == '\r';
}

/* Whether bytes up to a NUL are a text of several words. */
static bool
is_text(const guint8 *data, gsize size)
{
    guint letters = 0;
    bool blank = false;
    for (gsize i = 0; i < size; i++) {
        if (!is_printed(data[i]))
            return false;
        blank |= data[i] == ' ';
        letters += g_ascii_isalpha(data[i]) != 0;
    }
    return blank && letters >= LETTERS_MIN;
}

/* Line + 1 of the source that has a text of this sum; 0: none. */
static guint32
line_of(const KnownStrings *strings, guint32 sum)
{
    guint32 bit = sum & ((1u << FILTER_BITS) - 1), at = sum & strings->mask;
    if (!(strings->filter[bit / 8] & 1u << bit % 8))
        return 0;
    while (strings->slots[at].line && strings->slots[at].sum != sum)
        at = (at + 1) & strings->mask;
    return strings->slots[at].line;
}

/* One text that is known. */
typedef struct {
    guint32 line, sum;
    guint64 offset, size;
} Known;

static gint
known_compare(gconstpointer a, gconstpointer b)
{
    const Known *x = a, *y = b;
    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    if (x->sum != y->sum)
        return x->sum < y->sum ? -1 : 1;
    return x->offset < y->offset ? -1 : x->offset > y->offset;
}

/* Sorts texts by source, and keeps of each only the first place. */
static void
found_sort(GArray *found)
{
    g_array_sort(found, known_compare);
    guint kept = 0;
    for (guint i = 0; i < found->len; i++) {
        const Known *known = &g_array_index(found, Known, i);
        const Known *last = kept > 0 ? &g_array_index(found, Known, kept - 1) : NULL;
        if (!last || last->line != known->line || last->sum != known->sum)
            g_array_index(found, Known, kept++) = *known;
    }
    g_array_set_size(found, kept);
}

/* What was found so far; it holds not much more than the different ones of its texts. */
typedef struct {
    GArray *known; /* Known; NULL: none */
    guint room;
} Found;

static void
take_text(const KnownStrings *strings, const guint8 *data, guint64 offset, guint64 size,
          Found *found)
{
    guint32 sum = (guint32)crc32_z(0, data + offset, (z_size_t)size);
    Known known = {line_of(strings, sum), sum, offset, size};
    if (known.line == 0)
        return;
    if (!found->known)
        found->known = g_array_new(FALSE, FALSE, sizeof(Known));
    if (found->known->len >= found->room) {
        found_sort(found->known);
        found->room = MAX(FOUND_ROOM, 2 * found->known->len);
    }
    g_array_append_val(found->known, known);
}

/* The sources of texts that are sorted. */
static GArray *
matches_of(const KnownStrings *strings, const GArray *found)
{
    GArray *matches = g_array_new(FALSE, FALSE, sizeof(KnownStringsMatch));
    for (guint i = 0, next; i < found->len; i = next) {
        const Known *first = &g_array_index(found, Known, i);
        const char *source = strings->content + first->line - 1;
        KnownStringsMatch match = {source, strcspn(source, " "), 0, first->offset, first->size};
        for (next = i; next < found->len; next++) {
            const Known *known = &g_array_index(found, Known, next);
            if (known->line != first->line)
                break;
            match.count++;
            if (known->offset < match.offset) {
                match.offset = known->offset;
                match.size = known->size;
            }
        }
        if (match.count >= KNOWN_STRINGS_MIN)
            g_array_append_val(matches, match);
    }
    if (matches->len == 0)
        g_clear_pointer(&matches, g_array_unref);
    return matches;
}

GArray *
known_strings_search(const KnownStrings *strings, const guint8 *data, guint64 size)
{
    Found found = {NULL, FOUND_ROOM};
    const guint8 *end;
    for (guint64 at = 0; strings->size > 0 && at < size; at = (guint64)(end - data) + 1) {
        end = memchr(data + at, 0, (gsize)(size - at));
        if (!end)
            break;
        guint64 length = (guint64)(end - data) - at;
        if (length >= TEXT_MIN && length <= TEXT_MAX && is_text(data + at, (gsize)length))
            take_text(strings, data, at, length, &found);
    }
    g_autoptr(GArray) known = found.known;
    if (!known)
        return NULL;
    found_sort(known);
    return matches_of(strings, known);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of sums, and the search for texts that have them. */
#include "identify/known-strings.h"

#include <string.h>

#include "base/checksum.h"
#include "base/error.h"
#include "base/printed.h"
#include "base/tables.h"

/* What is a text, of printed bytes: signatures/known-strings.py has the same. */
#define TEXT_MIN    10
#define TEXT_MAX    200
#define LETTERS_MIN 6

/* So many texts are found before those that are there again are dropped. */
#define FOUND_ROOM 65536
/* Sums stand in groups by their first bits, of which each has a few. */
#define GROUP_BITS  16
#define GROUPS      (1u << GROUP_BITS)
#define SOURCES_MAX G_MAXUINT16

/* The tables of which a list is made. */
typedef enum {
    TABLE_NAMES,   /* char: of the sources, each with a NUL */
    TABLE_NAME_AT, /* guint32: of each source, where its name begins */
    TABLE_GROUPS,  /* guint32, GROUPS + 1: where the sums of a group begin */
    TABLE_SUMS,    /* guint32: of each text, in groups */
    TABLE_SOURCES, /* guint16: of each text, its source */
    TABLES,
} Table;

static const gsize ITEM_SIZES[TABLES] = {1, sizeof(guint32), sizeof(guint32), sizeof(guint32),
                                         sizeof(guint16)};

struct KnownStrings {
    Tables tables;
};

static const guint32 *
numbers(const KnownStrings *strings, Table table)
{
    return strings->tables.items[table];
}

static const char *
source_name(const KnownStrings *strings, guint source)
{
    return (const char *)strings->tables.items[TABLE_NAMES] +
           numbers(strings, TABLE_NAME_AT)[source];
}

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

/* The value of eight hexadecimal digits and the blank or newline behind them. */
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

/* A text of the list, as it is read. */
typedef struct {
    guint32 sum;
    guint16 source;
} Text;

/* Takes the line at `line`; the next one, or NULL if it is not of the form. */
static const char *
take_line(KnownStrings *strings, GArray *texts, const Digits *digits, const char *line,
          const char *end)
{
    const char *at = line;
    while (at < end && (guint8)*at > ' ')
        at++;
    const guint32 n_sources = known_strings_count(strings);
    const guint32 name_at = strings->tables.counts[TABLE_NAMES];
    Text text = {0, (guint16)n_sources};
    if (at == line || at == end || *at != ' ' || n_sources == SOURCES_MAX)
        return NULL;
    tables_append(&strings->tables, TABLE_NAMES, line, (guint)(at - line));
    tables_append(&strings->tables, TABLE_NAMES, "", 1);
    tables_append(&strings->tables, TABLE_NAME_AT, &name_at, 1);
    for (; at < end && *at == ' '; at += 9) {
        if (end - at < 10 || !sum_parse(digits, at + 1, &text.sum))
            return NULL;
        g_array_append_val(texts, text);
    }
    return at < end && *at == '\n' ? at + 1 : NULL;
}

static guint32
group_of(guint32 sum)
{
    return sum >> (32 - GROUP_BITS);
}

/* Puts the texts in groups. */
static void
group_texts(KnownStrings *strings, const GArray *texts)
{
    guint32 *sums = tables_resize(&strings->tables, TABLE_SUMS, texts->len);
    guint16 *sources = tables_resize(&strings->tables, TABLE_SOURCES, texts->len);
    guint32 *from = tables_resize(&strings->tables, TABLE_GROUPS, GROUPS + 1);
    g_autofree guint32 *next = g_new(guint32, GROUPS + 1);
    for (guint i = 0; i < texts->len; i++)
        from[group_of(g_array_index(texts, Text, i).sum) + 1]++;
    for (guint group = 0; group < GROUPS; group++)
        from[group + 1] += from[group];
    memcpy(next, from, (GROUPS + 1) * sizeof *next);
    for (guint i = 0; i < texts->len; i++) {
        const Text *text = &g_array_index(texts, Text, i);
        guint32 at = next[group_of(text->sum)]++;
        sums[at] = text->sum;
        sources[at] = text->source;
    }
}

static bool
take_content(KnownStrings *strings, const char *content, gsize size, const char *path,
             GError **error)
{
    g_autoptr(GArray) texts = g_array_sized_new(FALSE, FALSE, sizeof(Text), (guint)(size / 9));
    const char *line = content;
    Digits digits;
    digits_fill(&digits);
    for (guint number = 1; line < content + size; number++) {
        line = take_line(strings, texts, &digits, line, content + size);
        if (!line) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                        "%s:%u: no source with sums of eight hexadecimal digits, or too many "
                        "sources",
                        path, number);
            return false;
        }
    }
    group_texts(strings, texts);
    return true;
}

KnownStrings *
known_strings_parse(const char *list, gsize size, const char *path, GError **error)
{
    g_autoptr(KnownStrings) strings = g_new0(KnownStrings, 1);
    tables_init(&strings->tables, ITEM_SIZES, TABLES);
    return take_content(strings, list, size, path, error) ? g_steal_pointer(&strings) : NULL;
}

void
known_strings_free(KnownStrings *strings)
{
    if (strings)
        tables_clear(&strings->tables);
    g_free(strings);
}

guint
known_strings_count(const KnownStrings *strings)
{
    return strings->tables.counts[TABLE_NAME_AT];
}

void
known_strings_save(const KnownStrings *strings, GByteArray *bytes)
{
    tables_save(&strings->tables, bytes);
}

KnownStrings *
known_strings_load(const guint8 *saved, gsize size)
{
    g_autoptr(KnownStrings) strings = g_new0(KnownStrings, 1);
    const bool fits = tables_load(&strings->tables, ITEM_SIZES, TABLES, saved, size) &&
                      strings->tables.counts[TABLE_GROUPS] == GROUPS + 1;
    return fits ? g_steal_pointer(&strings) : NULL;
}

/* ---- the search ---- */

static bool
has_letters(const guint8 *data, guint64 size)
{
    guint letters = 0;
    for (guint64 i = 0; i < size && letters < LETTERS_MIN; i++)
        letters += g_ascii_isalpha(data[i]) != 0;
    return letters == LETTERS_MIN;
}

/* Is a stretch of printed bytes a text: with a blank, from the start of the bytes or a NUL on, and
 * up to a NUL? */
static bool
is_text(const guint8 *data, guint64 size, guint64 from, guint64 end)
{
    const guint64 length = end - from;
    return length >= TEXT_MIN && length <= TEXT_MAX && (from == 0 || data[from - 1] == 0) &&
           end < size && data[end] == 0 && memchr(data + from, ' ', (gsize)length) &&
           has_letters(data + from, length);
}

/* The source that has a text of this sum. */
static bool
source_find(const KnownStrings *strings, guint32 sum, guint16 *ret)
{
    const guint32 *from = numbers(strings, TABLE_GROUPS) + group_of(sum);
    for (guint32 at = from[0]; at < from[1]; at++)
        if (numbers(strings, TABLE_SUMS)[at] == sum) {
            *ret = ((const guint16 *)strings->tables.items[TABLE_SOURCES])[at];
            return true;
        }
    return false;
}

/* One text that is known. */
typedef struct {
    guint32 source, sum;
    guint64 offset, size;
} Known;

static gint
known_compare(gconstpointer a, gconstpointer b)
{
    const Known *x = a, *y = b;
    if (x->source != y->source)
        return x->source < y->source ? -1 : 1;
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
        if (!last || last->source != known->source || last->sum != known->sum)
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
    guint32 sum = checksum_crc32(0, data + offset, (gsize)size);
    guint16 source;
    if (!source_find(strings, sum, &source))
        return;
    Known known = {source, sum, offset, size};
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
        KnownStringsMatch match = {source_name(strings, first->source), 0, first->offset,
                                   first->size};
        for (next = i; next < found->len; next++) {
            const Known *known = &g_array_index(found, Known, next);
            if (known->source != first->source)
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
known_strings_search(const KnownStrings *strings, const PrintedBytes *bytes)
{
    Found found = {NULL, FOUND_ROOM};
    PrintedSearch printed = printed_search(bytes, 0);
    guint64 from, end;
    while (known_strings_count(strings) > 0 && printed_next(&printed, &from, &end))
        if (is_text(bytes->data, bytes->size, from, end))
            take_text(strings, bytes->data, from, end - from, &found);
    g_autoptr(GArray) known = found.known;
    if (!known)
        return NULL;
    found_sort(known);
    return matches_of(strings, known);
}

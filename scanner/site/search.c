/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes the data files of the search. */
#include "site/search.h"

#include <string.h>

#include "base/json.h"
#include "base/text.h"

#define WORD_MAX  64          /* characters */
#define FILE_SIZE (64 * 1024) /* bytes, after which a data file ends */
#define PART_MAX  10000       /* entries of a word that stand together */

/* A data file while it grows. */
typedef struct {
    const char *name; /* "words" */
    GString *text;    /* JSON values, each behind a comma or at the start */
    GPtrArray *done;  /* char*: the files before it */
} Shards;

struct Search {
    GHashTable *words; /* char* -> GArray of guint32 */
    guint32 n_entries;
    guint kinds[SEARCH_KINDS];
    Shards entries;
    GArray *starts; /* guint32: first entry of each file of entries */
};

static void
array_free(gpointer array)
{
    g_array_unref(array);
}

static void
shards_init(Shards *shards, const char *name)
{
    shards->name = name;
    shards->text = g_string_new(NULL);
    shards->done = g_ptr_array_new_with_free_func(g_free);
}

static void
shards_clear(Shards *shards)
{
    g_string_free(shards->text, TRUE);
    g_ptr_array_unref(shards->done);
}

/* True if a new file begins with what is appended next. */
static bool
shards_turn(Shards *shards)
{
    if (shards->text->len == 0)
        return true;
    if (shards->text->len < FILE_SIZE) {
        g_string_append(shards->text, ",\n");
        return false;
    }
    g_ptr_array_add(shards->done, g_strdup(shards->text->str));
    g_string_truncate(shards->text, 0);
    return true;
}

static void
data_write(Site *site, const char *name, const char *open, const char *values, const char *close)
{
    g_autofree char *path = g_strdup_printf("data/%s.js", name);
    g_autofree char *text =
        g_strdup_printf("netbomData(\"%s\",%s%s%s);\n", name, open, values, close);
    site_file(site, path, text, strlen(text));
}

static void
shards_write(Shards *shards, Site *site)
{
    if (shards->text->len > 0)
        g_ptr_array_add(shards->done, g_strdup(shards->text->str));
    for (guint i = 0; i < shards->done->len; i++) {
        g_autofree char *name = g_strdup_printf("%s-%u", shards->name, i);
        data_write(site, name, "[", g_ptr_array_index(shards->done, i), "]");
    }
}

/* ---- entries ---- */

Search *
search_new(void)
{
    Search *search = g_new0(Search, 1);
    search->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, array_free);
    search->starts = g_array_new(FALSE, FALSE, sizeof(guint32));
    shards_init(&search->entries, "entries");
    return search;
}

void
search_free(Search *search)
{
    if (search == NULL)
        return;
    g_hash_table_unref(search->words);
    g_array_unref(search->starts);
    shards_clear(&search->entries);
    g_free(search);
}

static void
put_text(GString *out, const char *text)
{
    g_autoptr(JsonWriter) json = json_writer_new(out, JSON_STYLE_COMPACT);
    json_put_string(json, text);
    json_writer_finish(json, NULL);
}

static void
put_shown(GString *out, const char *text)
{
    g_autofree char *printable = text_printable(text);
    g_autofree char *shown = text_shorten(printable, SITE_COLUMNS);
    put_text(out, shown);
}

void
search_add(Search *search, SearchKind kind, const char *title, const char *note, const char *path)
{
    GString *text = search->entries.text;
    if (shards_turn(&search->entries))
        g_array_append_val(search->starts, search->n_entries);
    g_string_append_printf(text, "[%d,", (int)kind);
    put_shown(text, title);
    g_string_append_c(text, ',');
    put_shown(text, note);
    g_string_append_c(text, ',');
    put_text(text, path);
    g_string_append_c(text, ']');
    search->n_entries++;
    search->kinds[kind]++;
    search_words(search, title);
}

/* ---- words ---- */

static void
word_add(Search *search, const char *word)
{
    GArray *entries = g_hash_table_lookup(search->words, word);
    guint32 entry = search->n_entries - 1;
    if (entries == NULL) {
        entries = g_array_new(FALSE, FALSE, sizeof(guint32));
        g_hash_table_insert(search->words, g_strdup(word), entries);
    }
    if (entries->len == 0 || g_array_index(entries, guint32, entries->len - 1) != entry)
        g_array_append_val(entries, entry);
}

void
search_words(Search *search, const char *text)
{
    g_autofree char *printable = text_printable(text);
    g_autoptr(GString) word = g_string_new(NULL);
    guint n = 0;
    for (const char *at = printable;; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (c != 0 && g_unichar_isalnum(c)) {
            if (n++ < WORD_MAX)
                g_string_append_unichar(word, g_unichar_tolower(c));
            continue;
        }
        if (n > 0)
            word_add(search, word->str);
        g_string_truncate(word, 0);
        n = 0;
        if (c == 0)
            break;
    }
}

static gint
compare_texts(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
put_entries(GString *out, const GArray *entries, guint from, guint end)
{
    guint32 before = 0;
    g_string_append_c(out, '[');
    for (guint i = from; i < end; i++) {
        guint32 entry = g_array_index(entries, guint32, i);
        g_string_append_printf(out, i > from ? ",%u" : "%u", entry - before);
        before = entry;
    }
    g_string_append_c(out, ']');
}

/* The order of UTF-8 is that of the code points. */
static void
words_make(Search *search, Shards *words, GString *starts)
{
    g_autoptr(GPtrArray) sorted = g_ptr_array_new();
    GHashTableIter iter;
    gpointer key;
    g_hash_table_iter_init(&iter, search->words);
    while (g_hash_table_iter_next(&iter, &key, NULL))
        g_ptr_array_add(sorted, key);
    g_ptr_array_sort(sorted, compare_texts);
    for (guint i = 0; i < sorted->len; i++) {
        const char *word = g_ptr_array_index(sorted, i);
        const GArray *entries = g_hash_table_lookup(search->words, word);
        for (guint from = 0; from < entries->len; from += PART_MAX) {
            if (shards_turn(words)) {
                g_string_append(starts, starts->len > 0 ? "," : "");
                put_text(starts, word);
            }
            put_text(words->text, word);
            g_string_append_c(words->text, ',');
            put_entries(words->text, entries, from, MIN(from + PART_MAX, entries->len));
        }
    }
}

void
search_write(Search *search, Site *site)
{
    Shards words;
    g_autoptr(GString) index = g_string_new("\"words\":[");
    g_autoptr(GString) starts = g_string_new(NULL);
    shards_init(&words, "words");
    words_make(search, &words, starts);
    g_string_append_printf(index, "%s],\"entries\":[", starts->str);
    for (guint i = 0; i < search->starts->len; i++)
        g_string_append_printf(index, i > 0 ? ",%u" : "%u",
                               g_array_index(search->starts, guint32, i));
    g_string_append(index, "],\"kinds\":[");
    for (guint i = 0; i < SEARCH_KINDS; i++)
        g_string_append_printf(index, i > 0 ? ",%u" : "%u", search->kinds[i]);
    g_string_append_c(index, ']');
    data_write(site, "index", "{", index->str, "}");
    shards_write(&words, site);
    shards_write(&search->entries, site);
    shards_clear(&words);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An index of organisation names by their first word, and the rules that tell a name from its
 * likeness. */
#include "attribute/names.h"

#include <string.h>

#include "attribute/words.h"
#include "base/arena.h"

#define BUCKET_COUNT   16384u
#define PRESENT_COUNT  65536u
#define SHORT_NAME_MAX 4 /* letters: such names are found as written only */
#define TAIL_WORDS_MAX 5 /* of a longer organisation name behind a known name */
#define FORM_WORDS_MAX 5

typedef struct {
    const char *text; /* the word as in the name */
    gsize length;
    char hard[WORD_HARD_MAX + 1]; /* signs of the gap before it */
} NameWord;

typedef struct {
    const NameWord *words; /* for an ideographic name one word, the whole */
    guint n_words;
    const char *spelling; /* of one word: another alias that differs in case alone; NULL: none */
    guint32 hash;         /* of the first word */
    bool legal;           /* has its corporate form */
    bool needs_form;      /* one word of a legal name: nothing without its corporate form */
    bool derived;         /* a legal name less its form; gives way to an alias of that text */
    bool ambiguous;
    bool lookalike;
    bool ideographic;
    GPtrArray *owners;
    GPtrArray *not_owners; /* NULL: none */
} Name;

struct NameIndex {
    Arena *arena;     /* names and their words */
    GArray *reading;  /* NameWord of the name that is being added */
    GPtrArray *names; /* of Name */
    GPtrArray *buckets[BUCKET_COUNT];
    guint8 present[PRESENT_COUNT /
                   8]; /* which hashes occur at all, small enough to stay in the cache */
};

static void
name_free(gpointer data)
{
    Name *name = data;
    g_ptr_array_unref(name->owners);
    g_clear_pointer(&name->not_owners, g_ptr_array_unref);
}

NameIndex *
name_index_new(void)
{
    NameIndex *index = g_new0(NameIndex, 1);
    index->arena = arena_new();
    index->reading = g_array_new(FALSE, FALSE, sizeof(NameWord));
    index->names = g_ptr_array_new_with_free_func(name_free);
    return index;
}

void
name_index_free(NameIndex *index)
{
    if (index == NULL) {
        return;
    }
    for (guint i = 0; i < BUCKET_COUNT; i++) {
        g_clear_pointer(&index->buckets[i], g_ptr_array_unref);
    }
    g_ptr_array_unref(index->names);
    g_array_unref(index->reading);
    arena_free(index->arena);
    g_free(index);
}

/* --- Building --- */

static void
words_add(NameIndex *index, const char *text, gsize length, const char *hard)
{
    NameWord word = {.text = arena_text(index->arena, text, length), .length = length};
    g_strlcpy(word.hard, hard, sizeof word.hard);
    g_array_append_val(index->reading, word);
}

/* The words of a name from its first on; stops where a gap cannot stand inside a name. */
static void
words_read(NameIndex *index, const char *name)
{
    gsize size = strlen(name), at = 0, length;
    WordGap gap = {.hard = ""};

    while (at < size && word_character(name, size, at, &length) == CHARACTER_SEPARATOR) {
        at += length;
    }
    while (at < size && word_character(name, size, at, &length) == CHARACTER_WORD) {
        gsize end = word_end(name, size, at);
        words_add(index, name + at, end - at, gap.hard);
        if (!word_gap(name, size, end, &at, &gap)) {
            break;
        }
    }
}

static bool
words_same(const Name *name, const NameWord *words, guint n_words)
{
    if (name->n_words != n_words) {
        return false;
    }
    for (guint i = 0; i < n_words; i++) {
        const NameWord *left = &name->words[i], *right = &words[i];
        if (left->length != right->length || !word_equal(left->text, right->text, left->length) ||
            strcmp(left->hard, right->hard) != 0) {
            return false;
        }
    }
    return true;
}

/* The name of the first n words that were read, made if it is new. */
static Name *
name_get(NameIndex *index, guint n_words)
{
    const NameWord *words = &g_array_index(index->reading, NameWord, 0);
    guint32 hash = word_hash(words->text, words->length);
    GPtrArray **bucket = &index->buckets[hash % BUCKET_COUNT];
    if (*bucket == NULL) {
        *bucket = g_ptr_array_new();
    }
    for (guint i = 0; i < (*bucket)->len; i++) {
        Name *name = g_ptr_array_index(*bucket, i);
        if (words_same(name, words, n_words)) {
            return name;
        }
    }
    Name *name = arena_new_array(index->arena, Name, 1);
    NameWord *own = arena_new_array(index->arena, NameWord, n_words);
    memcpy(own, words, n_words * sizeof *own);
    name->words = own;
    name->n_words = n_words;
    name->hash = hash;
    name->derived = true;
    name->needs_form = true;
    name->owners = g_ptr_array_new();
    g_ptr_array_add(index->names, name);
    g_ptr_array_add(*bucket, name);
    return name;
}

static void
owner_add(GPtrArray *owners, gconstpointer owner)
{
    if (!g_ptr_array_find(owners, owner, NULL)) {
        g_ptr_array_add(owners, (gpointer)owner);
    }
}

/* A legal name less its form: found alone if it has two words or more, else only with some
 * corporate form behind it. */
static void
core_add(NameIndex *index, guint n_words, gconstpointer owner)
{
    Name *name = name_get(index, n_words);
    if (name->derived) {
        name->needs_form = name->needs_form && n_words == 1;
        owner_add(name->owners, owner);
    }
}

/* One letter, of any alphabet with two cases. */
static bool
is_letter(const NameWord *word)
{
    return word->length == 1 || (word->length == 2 && (unsigned char)word->text[0] >= 0xC3);
}

/* The words of a corporate form at the end of a name: 1 ("GmbH"), 2 ("S.A.", "A.Ş."), or 0. */
static guint
form_words(const GArray *words, guint n_words)
{
    const NameWord *last = &g_array_index(words, NameWord, n_words - 1);
    if (word_is_form(last->text, last->length))
        return 1;
    return n_words > 2 && is_letter(last) && is_letter(&g_array_index(words, NameWord, n_words - 2))
               ? 2
               : 0;
}

static void
plain_add(NameIndex *index, bool ambiguous, gconstpointer owner)
{
    const GArray *words = index->reading;
    guint n_words = words->len;
    const NameWord *first = &g_array_index(words, NameWord, 0);
    bool leading = n_words > 1 && word_is_leading_form(first->text, first->length);
    for (guint n; n_words > 1 && (n = form_words(words, n_words)) > 0;) {
        n_words -= n;
    }
    if (n_words < words->len) {
        core_add(index, n_words, owner);
    }
    bool legal = leading || n_words < words->len;
    const char *spelling = words->len == 1 ? first->text : NULL;
    Name *name = name_get(index, words->len);
    if (name->derived) {
        g_ptr_array_set_size(name->owners, 0);
    }
    if (spelling && !name->spelling && strcmp(spelling, name->words[0].text) != 0) {
        name->spelling = spelling;
    }
    name->derived = false;
    name->needs_form = false;
    name->legal = legal;
    name->ambiguous = name->ambiguous || ambiguous;
    owner_add(name->owners, owner);
}

void
name_index_add(NameIndex *index, const char *text, NameClass class, gconstpointer owner)
{
    gsize length;
    bool ideographic = word_character(text, strlen(text), 0, &length) == CHARACTER_IDEOGRAPH;
    g_array_set_size(index->reading, 0);
    if (ideographic) {
        words_add(index, text, strlen(text), "");
    } else {
        words_read(index, text);
    }
    if (index->reading->len == 0) {
        return;
    }
    if (class == NAME_LOOKALIKE) {
        Name *name = name_get(index, index->reading->len);
        name->lookalike = true;
        if (name->not_owners == NULL) {
            name->not_owners = g_ptr_array_new();
        }
        owner_add(name->not_owners, owner);
        return;
    }
    if (!ideographic) {
        plain_add(index, class == NAME_AMBIGUOUS, owner);
        return;
    }
    Name *name = name_get(index, index->reading->len);
    name->ideographic = true;
    name->derived = name->needs_form = false;
    name->ambiguous = name->ambiguous || class == NAME_AMBIGUOUS;
    name->legal = strstr(text, "公司") != NULL || strstr(text, "集团") != NULL ||
                  strstr(text, "株式会社") != NULL;
    owner_add(name->owners, owner);
}

/* Longest first, so that the first that fits is the one. */
static gint
name_compare(gconstpointer a, gconstpointer b)
{
    const Name *left = *(Name *const *)a, *right = *(Name *const *)b;
    if (left->n_words != right->n_words) {
        return left->n_words > right->n_words ? -1 : 1;
    }
    return 0;
}

/* Ideographic names are filed under their first three bytes, their first character. */
static guint32
ideograph_hash(const char *text)
{
    return word_hash(text, 3);
}

static gint
ideograph_compare(gconstpointer a, gconstpointer b)
{
    const Name *left = *(Name *const *)a, *right = *(Name *const *)b;
    gsize left_length = left->words[0].length, right_length = right->words[0].length;
    return left_length == right_length ? 0 : left_length > right_length ? -1 : 1;
}

void
name_index_finish(NameIndex *index)
{
    for (guint i = 0; i < index->names->len; i++) {
        Name *name = g_ptr_array_index(index->names, i);
        for (guint j = 0; name->not_owners != NULL && j < name->not_owners->len; j++) {
            g_ptr_array_remove(name->owners, g_ptr_array_index(name->not_owners, j));
        }
        if (name->ideographic) {
            /* Filed a second time, where a search for its first character looks. */
            name->hash = ideograph_hash(name->words[0].text);
            GPtrArray **bucket = &index->buckets[name->hash % BUCKET_COUNT];
            if (*bucket == NULL) {
                *bucket = g_ptr_array_new();
            }
            owner_add(*bucket, name);
        }
    }
    for (guint i = 0; i < index->names->len; i++) {
        guint32 bit = ((Name *)g_ptr_array_index(index->names, i))->hash % PRESENT_COUNT;
        index->present[bit / 8] |= (guint8)(1u << bit % 8);
    }
    for (guint i = 0; i < BUCKET_COUNT; i++) {
        if (index->buckets[i] != NULL) {
            g_ptr_array_sort(index->buckets[i], ideograph_compare);
            g_ptr_array_sort(index->buckets[i], name_compare);
        }
    }
}

/* --- Searching --- */

/* Whether a bare name is written as a name: short ones exactly as an alias is, others with
 * their capitals at the word starts. One word of five letters and more may be in lower case all
 * through, as brands in strings often are. */
static bool
case_fits(const Name *name, const char *text, gsize at, gsize end)
{
    const NameWord *first = &name->words[0];
    gsize size = end - at;
    if (name->n_words == 1) {
        if (size <= SHORT_NAME_MAX || name->ambiguous) {
            return memcmp(first->text, text + at, size) == 0 ||
                   (name->spelling && memcmp(name->spelling, text + at, size) == 0);
        }
        return true;
    }
    gsize next = at;
    for (guint i = 0; i < name->n_words; i++) {
        const NameWord *word = &name->words[i];
        if (g_ascii_isupper(word->text[0]) && g_ascii_islower(text[next])) {
            return false;
        }
        WordGap gap;
        if (!word_gap(text, end, next + word->length, &next, &gap)) {
            break;
        }
    }
    return true;
}

/* Whether all words of a name stand at `at`. */
static bool
words_fit(const Name *name, const char *text, gsize size, gsize at, gsize first_end, gsize *ret_end)
{
    gsize end = first_end;
    for (guint i = 1; i < name->n_words; i++) {
        const NameWord *word = &name->words[i];
        WordGap gap;
        gsize next;
        if (!word_gap(text, size, end, &next, &gap) || strcmp(gap.hard, word->hard) != 0) {
            return false;
        }
        end = word_end(text, size, next);
        if (end - next != word->length || !word_equal(word->text, text + next, word->length)) {
            return false;
        }
    }
    const NameWord *first = &name->words[0];
    if (first_end - at != first->length || !word_equal(first->text, text + at, first->length)) {
        return false;
    }
    *ret_end = end;
    return true;
}

/* The end of the corporate form behind a name, or `end` where there is none. */
static gsize
form_end(const char *text, gsize size, gsize end)
{
    for (int i = 0; i < FORM_WORDS_MAX; i++) {
        WordGap gap;
        gsize next;
        if (!word_gap(text, size, end, &next, &gap) ||
            (gap.hard[0] != '\0' && strcmp(gap.hard, "&") != 0)) {
            break;
        }
        gsize word = word_end(text, size, next);
        if (!word_is_form(text + next, word - next)) {
            break;
        }
        end = word;
    }
    return end;
}

/* Whether more capitalised words and then a corporate form follow: the name is part of a longer
 * one. */
static bool
longer_behind(const char *text, gsize size, gsize end)
{
    for (int i = 0; i < TAIL_WORDS_MAX; i++) {
        WordGap gap;
        gsize next;
        if (!word_gap(text, size, end, &next, &gap) ||
            (gap.hard[0] != '\0' && strcmp(gap.hard, "&") != 0)) {
            return false;
        }
        gsize word = word_end(text, size, next);
        if (i > 0 && word_is_form(text + next, word - next)) {
            return true;
        }
        if (!gap.plain || !g_ascii_isupper(text[next])) {
            return false;
        }
        end = word;
    }
    return false;
}

/* Whether a capitalised word stands right before: "Shanghai Dahua", "LG-Ericsson". */
static bool
longer_before(const char *text, gsize at)
{
    if (at < 2 || (text[at - 1] != ' ' && text[at - 1] != '-') || !word_before(text, at - 1)) {
        return false;
    }
    gsize start = at - 1;
    while (word_before(text, start)) {
        start--;
    }
    return g_ascii_isupper(text[start]) && !word_is_introduction(text + start, at - 1 - start);
}

/* Whether the text goes on without a blank: a host name, a path, a file name. */
static bool
joined(const char *text, gsize size, gsize at, gsize end)
{
    static const char joints[] = "-./@\\+~";
    bool before = at >= 2 && strchr(joints, text[at - 1]) != NULL && text[at - 1] != '\0' &&
                  g_ascii_isgraph(text[at - 2]);
    bool behind = end + 1 < size && text[end] != '\0' && strchr(joints, text[end]) != NULL &&
                  g_ascii_isalnum(text[end + 1]);
    return before || behind;
}

static bool
name_judge(const Name *name, const char *text, gsize size, gsize at, gsize end,
           NameMatch *ret_match)
{
    gsize whole = name->lookalike && name->owners->len == 0 ? end : form_end(text, size, end);
    bool has_form = name->legal || whole > end;
    NameFound found;

    if (name->lookalike && name->owners->len == 0) {
        found = NAME_FOUND_LOOKALIKE;
    } else if (name->ambiguous) {
        if (!case_fits(name, text, at, end)) {
            return false;
        }
        found = has_form || !longer_behind(text, size, end) ? NAME_FOUND_AMBIGUOUS
                                                            : NAME_FOUND_PART_OF_NAME;
    } else if (has_form) {
        found = longer_before(text, at) ? NAME_FOUND_PART_OF_NAME : NAME_FOUND_LEGAL;
    } else if (name->needs_form || !case_fits(name, text, at, end)) {
        return false;
    } else if (longer_behind(text, size, end)) {
        found = NAME_FOUND_PART_OF_NAME;
    } else {
        found = joined(text, size, at, end) ? NAME_FOUND_PART_OF_IDENTIFIER : NAME_FOUND_BARE;
    }
    *ret_match = (NameMatch){.found = found, .start = at, .end = whole, .owners = name->owners};
    return true;
}

static bool
ideographs_match(const NameIndex *index, const char *text, gsize size, gsize at,
                 NameMatch *ret_match)
{
    if (size - at < 3) {
        return false;
    }
    guint32 hash = ideograph_hash(text + at);
    const GPtrArray *bucket = index->buckets[hash % BUCKET_COUNT];
    for (guint i = 0; bucket != NULL && i < bucket->len; i++) {
        const Name *name = g_ptr_array_index(bucket, i);
        if (!name->ideographic || name->hash != hash) {
            continue;
        }
        const NameWord *word = &name->words[0];
        if (word->length > size - at || memcmp(word->text, text + at, word->length) != 0) {
            continue;
        }
        gsize end = at + word->length, length;
        bool bounded =
            (at < 3 || word_character(text, at, at - 3, &length) != CHARACTER_IDEOGRAPH) &&
            (end >= size || word_character(text, size, end, &length) != CHARACTER_IDEOGRAPH);
        if (!name->legal && !bounded) {
            continue;
        }
        *ret_match = (NameMatch){.found = name->legal       ? NAME_FOUND_LEGAL
                                          : name->ambiguous ? NAME_FOUND_AMBIGUOUS
                                                            : NAME_FOUND_BARE,
                                 .start = at,
                                 .end = end,
                                 .owners = name->owners};
        return true;
    }
    return false;
}

static bool
words_match(const NameIndex *index, const char *text, gsize size, gsize at, gsize first_end,
            guint32 hash, NameMatch *ret_match)
{
    if ((index->present[hash % PRESENT_COUNT / 8] >> hash % 8 & 1) == 0) {
        return false;
    }
    const GPtrArray *bucket = index->buckets[hash % BUCKET_COUNT];
    for (guint i = 0; bucket != NULL && i < bucket->len; i++) {
        const Name *name = g_ptr_array_index(bucket, i);
        gsize end;
        if (name->hash == hash && !name->ideographic &&
            words_fit(name, text, size, at, first_end, &end) &&
            name_judge(name, text, size, at, end, ret_match)) {
            return true;
        }
    }
    return false;
}

bool
name_index_match(const NameIndex *index, const char *text, gsize size, gsize at,
                 NameMatch *ret_match)
{
    gsize length;
    if (at >= size) {
        return false;
    }
    CharacterClass class = word_character(text, size, at, &length);
    if (class == CHARACTER_IDEOGRAPH) {
        return ideographs_match(index, text, size, at, ret_match);
    }
    if (class == CHARACTER_SEPARATOR || word_before(text, at)) {
        return false;
    }
    guint32 hash;
    gsize end = word_scan(text, size, at, &hash);
    return words_match(index, text, size, at, end, hash, ret_match);
}

bool
name_index_next(const NameIndex *index, const char *text, gsize size, gsize *at,
                NameMatch *ret_match)
{
    gsize next = *at;
    while ((next = word_skip(text, size, next)) < size) {
        gsize length, end;
        bool found = false;
        CharacterClass class = word_character(text, size, next, &length);
        if (class == CHARACTER_WORD) {
            guint32 hash;
            end = word_scan(text, size, next, &hash);
            found = words_match(index, text, size, next, end, hash, ret_match);
        } else {
            end = next + length;
            found = class == CHARACTER_IDEOGRAPH &&
                    ideographs_match(index, text, size, next, ret_match);
        }
        if (found) {
            *at = ret_match->end;
            return true;
        }
        next = end;
    }
    *at = size;
    return false;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cuts free text into words and knows the words of corporate forms. */
#include "attribute/words.h"

#include <string.h>

#define GAP_SIZE_MAX 12

/* The first character of the CJK blocks; scripts from there on (and Hangul) set no blanks between
 * words. */
#define IDEOGRAPH_FIRST 0x2E80

/* Bytes of ASCII words with A-Z as a-z; 0 for all other bytes. One look-up per byte of text is what
 * the search costs. */
static const unsigned char word_bytes[256] = {
    ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4', ['5'] = '5', ['6'] = '6',
    ['7'] = '7', ['8'] = '8', ['9'] = '9', ['_'] = '_', ['a'] = 'a', ['b'] = 'b', ['c'] = 'c',
    ['d'] = 'd', ['e'] = 'e', ['f'] = 'f', ['g'] = 'g', ['h'] = 'h', ['i'] = 'i', ['j'] = 'j',
    ['k'] = 'k', ['l'] = 'l', ['m'] = 'm', ['n'] = 'n', ['o'] = 'o', ['p'] = 'p', ['q'] = 'q',
    ['r'] = 'r', ['s'] = 's', ['t'] = 't', ['u'] = 'u', ['v'] = 'v', ['w'] = 'w', ['x'] = 'x',
    ['y'] = 'y', ['z'] = 'z', ['A'] = 'a', ['B'] = 'b', ['C'] = 'c', ['D'] = 'd', ['E'] = 'e',
    ['F'] = 'f', ['G'] = 'g', ['H'] = 'h', ['I'] = 'i', ['J'] = 'j', ['K'] = 'k', ['L'] = 'l',
    ['M'] = 'm', ['N'] = 'n', ['O'] = 'o', ['P'] = 'p', ['Q'] = 'q', ['R'] = 'r', ['S'] = 's',
    ['T'] = 't', ['U'] = 'u', ['V'] = 'v', ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y', ['Z'] = 'z'};

static inline bool
ascii_word(unsigned char byte)
{
    return word_bytes[byte] != 0;
}

static inline unsigned char
fold(char byte)
{
    unsigned char folded = word_bytes[(unsigned char)byte];
    return folded != 0 ? folded : (unsigned char)byte;
}

CharacterClass
word_character(const char *text, gsize size, gsize at, gsize *ret_length)
{
    unsigned char byte = (unsigned char)text[at];
    *ret_length = 1;
    if (byte < 0x80) {
        return ascii_word(byte) ? CHARACTER_WORD : CHARACTER_SEPARATOR;
    }
    if (byte < 0xC2 || byte > 0xF4 || at + 1 >= size ||
        ((unsigned char)text[at + 1] & 0xC0) != 0x80) {
        return CHARACTER_SEPARATOR;
    }
    gunichar c = g_utf8_get_char_validated(text + at, (gssize)MIN(size - at, 4));
    if (c == (gunichar)-1 || c == (gunichar)-2) {
        return CHARACTER_SEPARATOR;
    }
    *ret_length = (gsize)g_unichar_to_utf8(c, NULL);
    if (!g_unichar_isalnum(c)) {
        return CHARACTER_SEPARATOR;
    }
    return c >= IDEOGRAPH_FIRST ? CHARACTER_IDEOGRAPH : CHARACTER_WORD;
}

gsize
word_end(const char *text, gsize size, gsize at)
{
    gsize length;
    while (at < size) {
        if ((unsigned char)text[at] < 0x80) {
            if (!ascii_word((unsigned char)text[at])) {
                break;
            }
            at++;
        } else if (word_character(text, size, at, &length) == CHARACTER_WORD) {
            at += length;
        } else {
            break;
        }
    }
    return at;
}

guint32
word_hash(const char *text, gsize length)
{
    guint32 hash = 2166136261u;
    for (gsize i = 0; i < length; i++) {
        hash = (hash ^ fold(text[i])) * 16777619u;
    }
    return hash;
}

gsize
word_skip(const char *text, gsize size, gsize at)
{
    while (at < size && (unsigned char)text[at] < 0x80 && !ascii_word((unsigned char)text[at])) {
        at++;
    }
    return at;
}

gsize
word_scan(const char *text, gsize size, gsize at, guint32 *ret_hash)
{
    guint32 hash = 2166136261u;
    gsize end = at;
    while (end < size && ascii_word((unsigned char)text[end])) {
        hash = (hash ^ word_bytes[(unsigned char)text[end]]) * 16777619u;
        end++;
    }
    if (end < size && (unsigned char)text[end] >= 0x80) {
        end = word_end(text, size, end);
        hash = word_hash(text + at, end - at);
    }
    *ret_hash = hash;
    return end;
}

bool
word_equal(const char *a, const char *b, gsize length)
{
    for (gsize i = 0; i < length; i++) {
        if (fold(a[i]) != fold(b[i])) {
            return false;
        }
    }
    return true;
}

bool
word_before(const char *text, gsize at)
{
    if (at == 0) {
        return false;
    }
    gsize start = at - 1, length;
    while (start > 0 && at - start < 4 && ((unsigned char)text[start] & 0xC0) == 0x80) {
        start--;
    }
    return word_character(text, at, start, &length) == CHARACTER_WORD && start + length == at;
}

static bool
soft(char byte)
{
    return byte != '\0' && strchr(" \t,.()\"", byte) != NULL;
}

bool
word_gap(const char *text, gsize size, gsize at, gsize *ret_next, WordGap *ret_gap)
{
    WordGap gap = {.hard = ""};
    gsize n_hard = 0, next = at, length;

    while (next < size && next - at <= GAP_SIZE_MAX) {
        CharacterClass class = word_character(text, size, next, &length);
        unsigned char byte = (unsigned char)text[next];
        if (class != CHARACTER_SEPARATOR) {
            if (next == at) {
                return false;
            }
            gsize n = next - at;
            gap.plain = (n == 1 && (text[at] == ' ' || text[at] == '(')) ||
                        (n == 2 && text[at] == ' ' && text[at + 1] == '(') ||
                        (n == 2 && text[at] == ')' && text[at + 1] == ' ');
            *ret_next = next;
            *ret_gap = gap;
            return true;
        }
        if (byte >= 0x80) {
            if (length == 1) {
                return false;
            }
        } else if (!soft((char)byte)) {
            if (byte < 0x20 || byte == 0x7F || n_hard == WORD_HARD_MAX) {
                return false;
            }
            gap.hard[n_hard++] = (char)byte;
        }
        next += length;
    }
    return false;
}

static bool
listed(const char *const *list, const char *word, gsize length)
{
    for (; *list != NULL; list++) {
        if (strlen(*list) == length && word_equal(*list, word, length)) {
            return true;
        }
    }
    return false;
}

bool
word_is_form(const char *word, gsize length)
{
    static const char *const always[] = {
        "ltd",   "inc",  "incorporated", "corp", "corporation", "llc", "llp", "plc",
        "gmbh",  "mbh",  "kgaa",         "pte",  "pty",         "pvt", "sdn", "bhd",
        "aisbl", "sarl", "srl",          "sas",  "ohg",         NULL};
    static const char *const lower_after_co[] = {"co", "limited", "company", "private", NULL};
    static const char *const upper[] = {"ag",  "se",  "sa",  "bv",  "nv", "ab",  "as",
                                        "oy",  "oyj", "aps", "kg",  "kk", "spa", "uab",
                                        "jsc", "ao",  "ooo", "asa", "lp", NULL};
    if (listed(always, word, length)) {
        return true;
    }
    if (!g_ascii_isupper(word[0])) {
        return false;
    }
    if (listed(lower_after_co, word, length)) {
        return true;
    }
    for (gsize i = 0; i < length; i++) {
        /* "ApS", "SpA", "Oy": at least the first letter in upper case, and no ordinary capitalised
         * word such as "As". */
        if (length == 2 && !g_ascii_isupper(word[i]) && !(word[0] == 'O' && word[1] == 'y')) {
            return false;
        }
    }
    return listed(upper, word, length);
}

bool
word_is_leading_form(const char *word, gsize length)
{
    static const char *const forms[] = {"ao", "ooo", "uab", "sia", NULL};
    return g_ascii_isupper(word[0]) && listed(forms, word, length);
}

bool
word_is_introduction(const char *word, gsize length)
{
    static const char *const words[] = {
        "copyright", "c",        "by",        "vendor",  "manufacturer", "author",   "authors",
        "company",   "from",     "the",       "for",     "of",           "and",      "or",
        "with",      "model",    "made",      "product", "brand",        "owner",    "provider",
        "maker",     "supplier", "contact",   "powered", "licensed",     "property", "developed",
        "this",      "holder",   "trademark", "licence", "license",      "reserved", "rights",
        "all",       "a",        "an",        "to",      "in",           "at",       "is",
        NULL};
    return listed(words, word, length);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * notice.c: copyright lines in ELF files, and whether the file speaks of a free licence. What a
 * line means is not decided here.
 *
 * Facts: texts of programs end in NUL; the words that free licences ask to be kept.
 */
#include "elf-file.h"
#include "words.h"

#define LINE_MAX_SIZE 200 /* bytes of one line */
#define LINES_MAX     32  /* lines of one file */
#define SIGN_TEXT     12  /* bytes of plain text behind a sign and its blank */
#define STEP          65536

/* "All rights reserved". */
static const char chinese_word[] = "版权所有";

static bool
printable(uint8_t byte)
{
    return byte >= 0x20 && byte != 0x7F;
}

static bool
word_byte(uint8_t byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z');
}

/* The text around the word at [at, at + size): to the next byte that does not print, and no longer
 * than a line may be. It begins with the word where other bytes touch it: code often ends right
 * before the first text. */
static NetbomBytes
line_around(const NetbomBytes *bytes, uint64_t at, uint64_t size, uint64_t *ret_offset)
{
    uint64_t start = at, end = at + size;
    bool touched = at > 0 && word_byte(bytes->data[at - 1]);
    while (!touched && start > 0 && at - start < LINE_MAX_SIZE / 4 &&
           printable(bytes->data[start - 1]) && bytes->data[start - 1] < 0x80)
        start--;
    while (end < bytes->size && end - start < LINE_MAX_SIZE && printable(bytes->data[end]))
        end++;
    *ret_offset = start;
    return netbom_slice(bytes, start, end - start);
}

static void
report(const NetbomHost *host, NetbomScan *scan, const char *key, uint64_t offset,
       const NetbomBytes *line)
{
    NetbomField fields[] = {
        {"key", key, strlen(key)},
        {"value", (const char *)line->data, line->size},
    };
    host->evidence(scan, "notice", offset, line->size, fields, 2);
}

static bool
line_has(const NetbomBytes *line, const char *word)
{
    return word_next(line, 0, word) < line->size;
}

/* Whether the sign that stands at `at`, of size bytes with the blank behind it, begins a notice:
 * code may hold any bytes, so plain text must follow; and a line that has the word too is reported
 * for that. */
static bool
sign_is_text(const NetbomBytes *bytes, uint64_t at, uint64_t size, const NetbomBytes *line)
{
    NetbomBytes next = netbom_slice(bytes, at + size, SIGN_TEXT);
    if (next.size < SIGN_TEXT || (size == 2 && at > 0 && bytes->data[at - 1] >= 0x80) ||
        line_has(line, "opyright") || line_has(line, "OPYRIGHT") || line_has(line, chinese_word))
        return false;
    for (uint64_t i = 0; i < next.size; i++)
        if (!printable(next.data[i]) || next.data[i] >= 0x80)
            return false;
    return true;
}

/* Words that print: copyright, in any case of the first letter, and free licences. */
enum { COPYRIGHT_WORDS = 2 };
static const Word words[] = {
    WORD("opyright"),
    WORD("OPYRIGHT"),
    WORD("free software"),
    WORD("Free Software"),
    WORD("General Public License"),
    WORD("Apache License"),
    WORD("MIT License"),
    WORD("BSD License"),
    WORD("Mozilla Public License"),
    WORD("Redistribution and use in source"),
    WORD("Permission is hereby granted, free of charge"),
    WORD("Permission to use, copy, modify"),
    WORD("SPDX-License-Identifier"),
    WORD("Mulan PSL"),
    WORD("ISC License"),
    WORD("Boost Software License"),
    WORD("Eclipse Public License"),
};
enum { WORDS = sizeof words / sizeof *words };

/* The sign for copyright, in UTF-8 and in Latin-1, which is the end of the other; a blank and a
 * text follow. */
static const char *const signs[] = {"\xC2\xA9", "\xA9"};
enum { SIGNS = sizeof signs / sizeof *signs };

static uint64_t
sign_next(const PrintedBytes *bytes, uint64_t at, const char *sign)
{
    const uint64_t size = strlen(sign);
    PrintedSearch stretches = printed_search(bytes, at);
    uint64_t from, end;
    while (printed_next(&stretches, &from, &end))
        if (from >= size && end - from > SIGN_TEXT && bytes->data[from] == ' ' &&
            memcmp(bytes->data + from - size, sign, size) == 0)
            return from - size;
    return bytes->size;
}

/* What one kind of lines is found by. */
typedef enum { BY_WORD, BY_CHINESE_WORD, BY_SIGN } Kind;

static uint64_t
place_next(const PrintedBytes *printed, uint64_t at, Kind kind, const char *text)
{
    const NetbomBytes bytes = {printed->data, printed->size};
    return kind == BY_WORD           ? printed_word_next(printed, at, text)
           : kind == BY_CHINESE_WORD ? word_next(&bytes, at, text)
                                     : sign_next(printed, at, text);
}

/* The lines with one text, from the first place `at` on. Of a word, the first letter stands before
 * what is looked for, and behind a sign a blank. */
static void
report_copyright(const NetbomHost *host, NetbomScan *scan, const PrintedBytes *printed, Kind kind,
                 const char *text, uint64_t at)
{
    const NetbomBytes bytes = {printed->data, printed->size};
    const uint64_t before = kind == BY_WORD, size = before + strlen(text) + (kind == BY_SIGN);
    unsigned lines = 0;
    if (at < before)
        at = place_next(printed, before, kind, text);
    while (at < bytes.size && lines < LINES_MAX && host->spend(scan, 1)) {
        uint64_t offset;
        NetbomBytes line = line_around(&bytes, at - before, size, &offset);
        /* Shorter ones name nobody. */
        if (line.size >= 16 && (kind != BY_SIGN || sign_is_text(&bytes, at, size, &line))) {
            report(host, scan, "copyright", offset, &line);
            lines++;
        }
        at = place_next(printed, at + size, kind, text);
        /* The same line again. */
        if (kind != BY_SIGN && at < offset + line.size)
            at = place_next(printed, offset + line.size, kind, text);
    }
}

static void
report_licence(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
               const uint64_t first[WORDS])
{
    for (size_t i = COPYRIGHT_WORDS; i < WORDS; i++) {
        if (first[i] >= bytes->size)
            continue;
        uint64_t offset;
        NetbomBytes line = line_around(bytes, first[i], words[i].size, &offset);
        report(host, scan, "free-licence", offset, &line);
        return;
    }
}

static void
inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    ElfFile elf;
    /* The memory of a process holds what it has read and received. */
    if (elf_file_open(&object->bytes, &elf) && elf.type == ELF_TYPE_CORE)
        return;
    if (!host->spend(scan, 1 + object->bytes.size / STEP))
        return;
    const PrintedBytes printed = printed_of(object);
    uint64_t first[WORDS];
    printed_words_find(&printed, words, WORDS, first);
    for (size_t i = 0; i < COPYRIGHT_WORDS; i++)
        report_copyright(host, scan, &printed, BY_WORD, words[i].text, first[i]);
    report_copyright(host, scan, &printed, BY_CHINESE_WORD, chinese_word,
                     word_next(&object->bytes, 0, chinese_word));
    /* A sign ends with this one, and most programs have none. */
    const uint64_t any = sign_next(&printed, 0, signs[SIGNS - 1]);
    for (size_t i = 0; i < SIGNS && any < printed.size; i++)
        report_copyright(host, scan, &printed, BY_SIGN, signs[i], sign_next(&printed, 0, signs[i]));
    report_licence(host, scan, &object->bytes, first);
}

static const char *const inspect_formats[] = {"elf", NULL};

const NetbomPlugin notice_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "notice",
    .description = "copyright lines of programs",
    .inspect_formats = inspect_formats,
    .inspect = inspect,
};

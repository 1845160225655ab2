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
#define STEP          65536

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

/* Whether a sign that stands at `at` begins a notice: code may hold any bytes, so plain text must
 * follow; and a line that has the word too is reported for that. */
static bool
sign_is_text(const NetbomBytes *bytes, uint64_t at, uint64_t size, const NetbomBytes *line)
{
    NetbomBytes next = netbom_slice(bytes, at + size, 12);
    if (next.size < 12 || (size == 2 && at > 0 && bytes->data[at - 1] >= 0x80) ||
        line_has(line, "opyright") || line_has(line, "OPYRIGHT") || line_has(line, "版权所有"))
        return false;
    for (uint64_t i = 0; i < next.size; i++)
        if (!printable(next.data[i]) || next.data[i] >= 0x80)
            return false;
    return true;
}

/* What is looked for, in this order: copyright, in any case of the first letter; the Chinese words
 * for it; the sign in UTF-8 and in Latin-1; free licences. */
enum { COPYRIGHT_WORDS = 2, SIGNS = 3, COPYRIGHTS = 5 };
static const Word words[] = {
    WORD("opyright"),
    WORD("OPYRIGHT"),
    WORD("版权所有"),
    WORD("\xC2\xA9 "),
    WORD("\xA9 "),
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

/* The lines with one word, of which the first letter may stand before what is looked for; first:
 * where that first stands. */
static void
report_copyright(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, size_t index,
                 uint64_t first)
{
    bool is_sign = index >= SIGNS;
    const char *word = words[index].text;
    uint64_t before = index < COPYRIGHT_WORDS, size = before + words[index].size, at = first;
    unsigned lines = 0;
    if (at < before)
        at = word_next(bytes, before, word);
    while (at < bytes->size && lines < LINES_MAX && host->spend(scan, 1)) {
        uint64_t offset;
        NetbomBytes line = line_around(bytes, at - before, size, &offset);
        /* Shorter ones name nobody. */
        if (line.size >= 16 && (!is_sign || sign_is_text(bytes, at, size, &line))) {
            report(host, scan, "copyright", offset, &line);
            lines++;
        }
        at = word_next(bytes, at + size, word);
        /* The same line again. */
        if (!is_sign && at < offset + line.size)
            at = word_next(bytes, offset + line.size, word);
    }
}

static void
report_licence(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
               const uint64_t first[WORDS])
{
    for (size_t i = COPYRIGHTS; i < WORDS; i++) {
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
    uint64_t first[WORDS];
    words_find(&object->bytes, words, WORDS, first);
    for (size_t i = 0; i < COPYRIGHTS; i++)
        report_copyright(host, scan, &object->bytes, i, first[i]);
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

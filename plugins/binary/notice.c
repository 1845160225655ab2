/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * notice.c: copyright lines in ELF files, and whether the file speaks of a free licence. What a
 * line means is not decided here.
 *
 * Facts: texts of programs end in NUL; the words that free licences ask to be kept.
 */
#include "elf-file.h"

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

/* Where `word` stands at or after `at`; the end of the bytes if nowhere. */
static uint64_t
word_next(const NetbomBytes *bytes, uint64_t at, const char *word)
{
    const uint8_t *found =
        at < bytes->size ? memmem(bytes->data + at, (size_t)(bytes->size - at), word, strlen(word))
                         : NULL;
    return found ? (uint64_t)(found - bytes->data) : bytes->size;
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

static void
report_copyrights(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    /* In any case of the first letter; the Chinese words for it; the sign in UTF-8 and Latin-1. */
    static const struct {
        const char *word;
        uint64_t before; /* bytes of the word that stand before */
        bool sign;
    } words[] = {{"opyright", 1, false},
                 {"OPYRIGHT", 1, false},
                 {"版权所有", 0, false},
                 {"\xC2\xA9 ", 0, true},
                 {"\xA9 ", 0, true}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        uint64_t before = words[i].before, size = before + strlen(words[i].word);
        unsigned lines = 0;
        uint64_t at = word_next(bytes, before, words[i].word);
        while (at < bytes->size && lines < LINES_MAX && host->spend(scan, 1)) {
            uint64_t offset;
            NetbomBytes line = line_around(bytes, at - before, size, &offset);
            /* Shorter ones name nobody. */
            if (line.size >= 16 && (!words[i].sign || sign_is_text(bytes, at, size, &line))) {
                report(host, scan, "copyright", offset, &line);
                lines++;
            }
            at = word_next(bytes, at + size, words[i].word);
            /* The same line again. */
            if (!words[i].sign && at < offset + line.size)
                at = word_next(bytes, offset + line.size, words[i].word);
        }
    }
}

static void
report_licence(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    static const char *const words[] = {
        "free software",
        "Free Software",
        "General Public License",
        "Apache License",
        "MIT License",
        "BSD License",
        "Mozilla Public License",
        "Redistribution and use in source",
        "Permission is hereby granted, free of charge",
        "Permission to use, copy, modify",
        "SPDX-License-Identifier",
        "Mulan PSL",
        "ISC License",
        "Boost Software License",
        "Eclipse Public License",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        uint64_t at = word_next(bytes, 0, words[i]);
        if (at >= bytes->size)
            continue;
        uint64_t offset;
        NetbomBytes line = line_around(bytes, at, strlen(words[i]), &offset);
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
    report_copyrights(host, scan, &object->bytes);
    report_licence(host, scan, &object->bytes);
}

static const char *const inspect_formats[] = {"elf", NULL};

const NetbomPlugin notice_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "notice",
    .description = "copyright lines of programs",
    .inspect_formats = inspect_formats,
    .inspect = inspect,
};

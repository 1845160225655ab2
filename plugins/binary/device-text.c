/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "device-text.h"

enum {
    TRIES_MAX = 256, /* places of one file that are looked at */
    BEFORE = 40,     /* bytes of the line before the word */
    AFTER = 60,      /* and behind its begin */
    HEAD = 16384,    /* bytes of a text that say what it is */
};

/* The part of the line around `at` that is near. */
static NetbomBytes
near_line(const NetbomBytes *text, uint64_t at)
{
    uint64_t start = at, end = at;
    while (start > 0 && at - start < BEFORE && text->data[start - 1] != '\n')
        start--;
    while (end < text->size && end - at < AFTER && text->data[end] != '\n')
        end++;
    return netbom_slice(text, start, end - start);
}

static bool
compares(const NetbomBytes *line)
{
    static const char *const signs[] = {
        "==",    "!=",     "=~",      "~=",         ".equals(", "strcmp(",
        "case ", "switch", ".match(", ".includes(", ".test("};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (memmem(line->data, (size_t)line->size, signs[i], strlen(signs[i])))
            return true;
    return false;
}

bool
device_text_asks(const NetbomBytes *text, const uint64_t first[DEVICE_TEXT_ASKS_WORDS])
{
    static const Word words[DEVICE_TEXT_ASKS_WORDS] = {DEVICE_TEXT_ASKS};
    for (size_t i = 0; i < DEVICE_TEXT_ASKS_WORDS; i++) {
        uint64_t size = words[i].size;
        for (uint64_t at = first[i], tries = 0; at < text->size && tries < TRIES_MAX; tries++) {
            const uint8_t *found =
                memmem(text->data + at, (size_t)(text->size - at), words[i].text, (size_t)size);
            if (!found)
                break;
            at = (uint64_t)(found - text->data) + size;
            NetbomBytes line = near_line(text, at - size);
            if (compares(&line))
                return true;
        }
    }
    return false;
}

bool
device_text_is_program(const NetbomBytes *text)
{
    static const Word starts[] = {
        WORD("#!"),     WORD("def "),  WORD("function "), WORD("local "),   WORD("import "),
        WORD("const "), WORD("var "),  WORD("let "),      WORD("class "),   WORD("package "),
        WORD("use "),   WORD("from "), WORD("require"),   WORD("!function")};
    NetbomBytes head = netbom_slice(text, 0, HEAD);
    for (uint64_t line = 0; line < head.size;) {
        const uint8_t *end = memchr(head.data + line, '\n', (size_t)(head.size - line));
        for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
            if (head.data[line] == (uint8_t)starts[i].text[0] &&
                netbom_match(&head, line, starts[i].text, starts[i].size))
                return true;
        line = end ? (uint64_t)(end - head.data) + 1 : head.size;
    }
    return false;
}

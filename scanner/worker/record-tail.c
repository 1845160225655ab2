/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes and reads the last line of a saved scan record. */
#include "worker/record-tail.h"

#include <string.h>

#define HEAD   "{\"t\":\"tail\",\"size\":"
#define MIDDLE ",\"basis\":\""
#define END    "\"}\n"

char *
record_tail_line(guint64 size, const char *basis)
{
    return g_strdup_printf(HEAD "%" G_GUINT64_FORMAT MIDDLE "%s" END, size, basis);
}

static bool
take(const char **at, const char *text)
{
    gsize size = strlen(text);
    bool there = strncmp(*at, text, size) == 0;
    *at += there ? size : 0;
    return there;
}

bool
record_tail_parse(const char *end, gsize end_size, guint64 file_size, RecordTail *ret_tail)
{
    RecordTail tail = {0};
    gsize start = end_size > 0 ? end_size - 1 : 0;
    while (start > 0 && end[start - 1] != '\n')
        start--;
    gsize size = end_size - start;
    if (start == 0 || size > RECORD_TAIL_LINE_MAX)
        return false;
    g_autofree char *line = g_strndup(end + start, size);
    const char *at = line;
    if (strlen(line) != size || !take(&at, HEAD) || !g_ascii_isdigit(*at))
        return false;
    char *number_end;
    tail.size = g_ascii_strtoull(at, &number_end, 10);
    at = number_end;
    if (!take(&at, MIDDLE) || strspn(at, "0123456789abcdef") != sizeof tail.basis - 1)
        return false;
    memcpy(tail.basis, at, sizeof tail.basis - 1);
    at += sizeof tail.basis - 1;
    if (strcmp(at, END) != 0 || tail.size == 0 || tail.size >= file_size - size)
        return false;
    tail.offset = file_size - size - tail.size;
    *ret_tail = tail;
    return true;
}

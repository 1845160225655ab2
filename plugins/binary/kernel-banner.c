/* SPDX-License-Identifier: GPL-3.0-or-later */
/* kernel-banner.c: takes the version text of a Linux kernel apart. */
#include "kernel-banner.h"

#include <stdio.h>

#define LONGEST 511

/* "Thu Jan  1 00:00:00 UTC 2026" at the end of the text, as RFC 3339. Other time zones have no
 * certain meaning. */
static bool
read_date(const char *text, uint64_t *ret_at, char *ret_date, size_t size)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    size_t length = strlen(text);
    unsigned day, hour, minute, second, year;
    char month[4], zone[4];

    for (size_t at = length; at-- > 0;) {
        int used = 0;
        if (at > 0 && text[at - 1] != ' ')
            continue;
        if (sscanf(text + at, "%*3[A-Za-z] %3[A-Za-z] %2u %2u:%2u:%2u %3[A-Z] %4u%n", month, &day,
                   &hour, &minute, &second, zone, &year, &used) != 7)
            continue;
        const char *name = strstr(months, month);
        if (!name || strlen(month) != 3 || (name - months) % 3 != 0 || text[at + (size_t)used] ||
            (strcmp(zone, "UTC") != 0 && strcmp(zone, "GMT") != 0) || day < 1 || day > 31 ||
            hour > 23 || minute > 59 || second > 60 || year < 1991)
            return false;
        snprintf(ret_date, size, "%04u-%02u-%02uT%02u:%02u:%02uZ", year,
                 (unsigned)(name - months) / 3 + 1, day, hour, minute, second);
        *ret_at = at;
        return true;
    }
    return false;
}

static bool
is_version(const char *text, size_t size)
{
    size_t dots = 0;
    for (size_t i = 0; i < size; i++) {
        if (text[i] <= ' ' || text[i] > '~')
            return false;
        dots += text[i] == '.';
    }
    return size > 0 && dots > 0 && text[0] >= '1' && text[0] <= '9';
}

bool
kernel_banner_report(const NetbomHost *host, NetbomScan *scan, uint64_t offset,
                     const NetbomBytes *text)
{
    char copy[LONGEST + 1], date[40];
    uint64_t date_at = 0;
    uint64_t size = netbom_text_size(text->data, text->size < LONGEST ? text->size : LONGEST);

    memcpy(copy, text->data, (size_t)size);
    copy[size] = '\0';
    while (size > 0 && (copy[size - 1] == '\n' || copy[size - 1] == ' '))
        copy[--size] = '\0';
    size_t version_size = strcspn(copy, " ");
    if (!is_version(copy, version_size))
        return false;

    NetbomField fields[3] = {
        {"text", copy, size}, {"version", copy, version_size}, {NULL, NULL, 0}};
    size_t n_fields = 2;
    const char *builder = strchr(copy, '(');
    const char *close = builder ? strchr(builder, ')') : NULL;
    if (close) {
        fields[2] = (NetbomField){"builder", builder + 1, (uint64_t)(close - builder - 1)};
        n_fields = 3;
        host->header(scan, "builder", offset + (uint64_t)(builder + 1 - copy), fields[2].value_size,
                     fields[2].value, fields[2].value_size);
    }
    host->evidence(scan, "kernel-banner", offset, size, fields, n_fields);
    host->header(scan, "version", offset, version_size, copy, version_size);
    if (read_date(copy, &date_at, date, sizeof date))
        host->header(scan, "date", offset + date_at, size - date_at, date, strlen(date));
    return true;
}

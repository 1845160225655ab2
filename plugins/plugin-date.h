/* SPDX-License-Identifier: MIT */
/* plugin-date.h: a Unix time as RFC 3339 text, as header facts with the key "date" want it. */
#ifndef NETBOM_PLUGIN_DATE_H
#define NETBOM_PLUGIN_DATE_H

#include <stdint.h>
#include <stdio.h>

enum { PLUGIN_DATE_SIZE = 32 };

/* Writes "2021-03-04T05:06:07Z" and answers its length. Any value of `seconds` is a date. */
static inline uint64_t
plugin_date(uint32_t seconds, char ret_text[PLUGIN_DATE_SIZE])
{
    /* Days since 0000-03-01, then eras of 400 years: the leap day is the last day of a year. */
    uint32_t days = seconds / 86400 + 719468;
    uint32_t day_of_era = days % 146097;
    uint32_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    uint32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    uint32_t month_index = (5 * day_of_year + 2) / 153;
    uint32_t day = day_of_year - (153 * month_index + 2) / 5 + 1;
    uint32_t month = month_index < 10 ? month_index + 3 : month_index - 9;
    uint32_t year = year_of_era + days / 146097 * 400 + (month <= 2);
    uint32_t second = seconds % 86400;
    int size = snprintf(ret_text, PLUGIN_DATE_SIZE, "%04u-%02u-%02uT%02u:%02u:%02uZ", year, month,
                        day, second / 3600, second / 60 % 60, second % 60);
    return size > 0 ? (uint64_t)size : 0;
}

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads and compares dates that may name a year or a month only. */
#include "attribute/date.h"

#include <glib.h>
#include <stdio.h>

static bool
digits_parse(const char **cursor, int count, unsigned *ret_value)
{
    unsigned value = 0;
    for (int i = 0; i < count; i++) {
        if (!g_ascii_isdigit((*cursor)[i])) {
            return false;
        }
        value = value * 10 + (unsigned)((*cursor)[i] - '0');
    }
    *cursor += count;
    *ret_value = value;
    return true;
}

bool
date_parse(const char *text, PartialDate *ret_date)
{
    unsigned year = 0, month = 0, day = 0;
    const char *cursor = text;

    if (text == NULL || !digits_parse(&cursor, 4, &year) || year < 1900 || year > 2199) {
        return false;
    }
    if (*cursor == '-') {
        cursor++;
        if (!digits_parse(&cursor, 2, &month) || month < 1 || month > 12) {
            return false;
        }
        if (*cursor == '-') {
            cursor++;
            if (!digits_parse(&cursor, 2, &day) ||
                !g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year)) {
                return false;
            }
        }
    }
    if (*cursor != '\0') {
        return false;
    }
    *ret_date = (PartialDate){.year = (uint16_t)year, .month = (uint8_t)month, .day = (uint8_t)day};
    return true;
}

const char *
date_format(PartialDate date, char text[DATE_TEXT_SIZE])
{
    if (!date_known(date)) {
        g_strlcpy(text, "unknown", DATE_TEXT_SIZE);
    } else if (date.month == 0) {
        g_snprintf(text, DATE_TEXT_SIZE, "%04u", date.year % 10000u);
    } else if (date.day == 0) {
        g_snprintf(text, DATE_TEXT_SIZE, "%04u-%02u", date.year % 10000u, date.month % 100u);
    } else {
        g_snprintf(text, DATE_TEXT_SIZE, "%04u-%02u-%02u", date.year % 10000u, date.month % 100u,
                   date.day % 100u);
    }
    return text;
}

bool
date_known(PartialDate date)
{
    return date.year != 0;
}

static int
first_day(PartialDate date)
{
    return date.year * 10000 + MAX(date.month, 1) * 100 + MAX(date.day, 1);
}

int
date_compare(PartialDate a, PartialDate b)
{
    g_assert(date_known(a) && date_known(b));
    return first_day(a) - first_day(b);
}

bool
date_within(PartialDate day, PartialDate from, PartialDate to)
{
    return (!date_known(from) || date_compare(day, from) >= 0) &&
           (!date_known(to) || date_compare(day, to) < 0);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates of registry and list data, which may name a year or a month only. */
#ifndef NETBOM_ATTRIBUTE_DATE_H
#define NETBOM_ATTRIBUTE_DATE_H

#include <stdbool.h>
#include <stdint.h>

/* A day, a month (day 0), a year (month and day 0), or no date at all (year 0). No date means
 * "unknown", never "always" or "never". */
typedef struct {
    uint16_t year;
    uint8_t month;
    uint8_t day;
} PartialDate;

/* Room for "YYYY-MM-DD" and its NUL. */
#define DATE_TEXT_SIZE 11

/* Reads YYYY, YYYY-MM or YYYY-MM-DD; years 1900 to 2199, days that exist. */
bool date_parse(const char *text, PartialDate *ret_date);

/* Writes the date as it was given; an unknown date gives "unknown". Returns text. */
const char *date_format(PartialDate date, char text[DATE_TEXT_SIZE]);

bool date_known(PartialDate date);

/* The first day that the date covers, as a number that orders days: negative, zero or positive like
 * strcmp. Both dates must be known. */
int date_compare(PartialDate a, PartialDate b);

/* Whether a period that begins on `from` and ends before `to` holds on `day`. An unknown end or
 * start does not limit the period; `day` must be known. */
bool date_within(PartialDate day, PartialDate from, PartialDate to);

#endif

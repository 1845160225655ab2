/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Printed bytes: the stretches of a program in which its names, words and messages stand. Nine
 * tenths of a program are code and tables; what looks for texts need not look there.
 */
#ifndef NETBOM_BASE_PRINTED_H
#define NETBOM_BASE_PRINTED_H

#include <stdbool.h>
#include <stdint.h>

/* Fewer bytes that follow each other are passed over: code has these everywhere. */
#define PRINTED_MIN 4

/* Is it of ASCII from blank to tilde, or a tab, a line feed, a carriage return? */
static inline bool
printed_byte(uint8_t byte)
{
    return (byte >= 0x20 && byte < 0x7f) || byte == '\t' || byte == '\n' || byte == '\r';
}

/* The first stretch at or behind `at` of PRINTED_MIN or more printed bytes, as far as they go: from
 * *ret_from up to *ret_end. One that `at` is in the midst of begins there. False: there is none. */
bool printed_next(const uint8_t *data, uint64_t size, uint64_t at, uint64_t *ret_from,
                  uint64_t *ret_end);

#endif

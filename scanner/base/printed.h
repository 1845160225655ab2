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

/* A search through some bytes; its members are its own. */
typedef struct {
    const uint8_t *data;
    uint64_t size;
    uint64_t block;   /* where 64 bytes begin that are looked at */
    uint64_t printed; /* bit i: byte i of these is printed, and not answered yet */
} PrintedSearch;

/* Begins at the start of the bytes, which stay where they are. */
PrintedSearch printed_search(const uint8_t *data, uint64_t size);
/* The next stretch of PRINTED_MIN or more printed bytes, as far as they go: from *ret_from up to
 * *ret_end. False: there is none. */
bool printed_next(PrintedSearch *search, uint64_t *ret_from, uint64_t *ret_end);

#endif

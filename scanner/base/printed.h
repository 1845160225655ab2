/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Printed bytes: the stretches of a program in which its names, words and messages stand. Nine
 * tenths of a program are code and tables; what looks for texts need not look there.
 */
#ifndef NETBOM_BASE_PRINTED_H
#define NETBOM_BASE_PRINTED_H

#include "netbom-plugin.h"

/* Fewer bytes that follow each other are passed over: code has these everywhere. */
#define PRINTED_MIN 4

/* Is it of ASCII from blank to tilde, or a tab, a line feed, a carriage return? */
static inline bool
printed_byte(uint8_t byte)
{
    return (byte >= 0x20 && byte < 0x7f) || byte == '\t' || byte == '\n' || byte == '\r';
}

/* Some bytes, and those stretches of PRINTED_MIN and more printed ones, as far as these go, in
 * their order; of the last the end may be behind the bytes. */
typedef struct {
    const uint8_t *data;
    uint64_t size;
    const NetbomStretch *stretches; /* NULL: to be looked for */
    uint64_t n_stretches;
} PrintedBytes;

/* Of which nothing is known. */
static inline PrintedBytes
printed_bytes(const NetbomBytes *bytes)
{
    return (PrintedBytes){bytes->data, bytes->size, NULL, 0};
}

/* Of an object. */
static inline PrintedBytes
printed_of(const NetbomObject *object)
{
    return (PrintedBytes){object->bytes.data, object->bytes.size, object->printed,
                          object->n_printed};
}

#define PRINTED_BLOCKS 8 /* that are looked at together */

/* A search through some bytes; its members are its own. */
typedef struct {
    PrintedBytes bytes;
    uint64_t start, next;            /* from there on; the next of the stretches that are known */
    uint64_t block;                  /* where 64 bytes begin that are looked at */
    uint64_t printed;                /* bit i: byte i of these is printed, and not answered yet */
    uint64_t looked[PRINTED_BLOCKS]; /* which bytes are, of the blocks that were looked at last, */
    uint64_t first, end;             /* from where to where these are */
} PrintedSearch;

/* Begins at `at`, a stretch that is there being cut. The bytes and their stretches stay where they
 * are. */
PrintedSearch printed_search(const PrintedBytes *bytes, uint64_t at);

/* As printed_next(), where nothing is known. */
bool printed_next_new(PrintedSearch *search, uint64_t *ret_from, uint64_t *ret_end);

/* The next stretch of PRINTED_MIN or more printed bytes, as far as they go: from *ret_from up to
 * *ret_end. False: there is none. */
static inline bool
printed_next(PrintedSearch *search, uint64_t *ret_from, uint64_t *ret_end)
{
    if (!search->bytes.stretches)
        return printed_next_new(search, ret_from, ret_end);
    while (search->next < search->bytes.n_stretches) {
        const NetbomStretch *stretch = &search->bytes.stretches[search->next++];
        const uint64_t end = (uint64_t)stretch->at + stretch->size;
        *ret_from = stretch->at > search->start ? stretch->at : search->start;
        *ret_end = end < search->bytes.size ? end : search->bytes.size;
        if (*ret_end >= *ret_from + PRINTED_MIN)
            return true;
    }
    return false;
}

#endif

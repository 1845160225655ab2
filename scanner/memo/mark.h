/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A mark: what a worker says of bytes that it has read to their end - where in the record stands
 * what it found, what reading them has cost, and the keys by which the same bytes are known again
 * in another image. A record of the stream; not part of a saved record.
 */
#ifndef NETBOM_MEMO_MARK_H
#define NETBOM_MEMO_MARK_H

#include <glib.h>
#include <stdbool.h>

#include "base/json-line.h"
#include "base/json.h"

#define MARK_DIGEST_BYTES 32
/* Plugins whose vain tries are counted; a mark that would need more is not kept. */
#define MARK_VAIN_MAX 8

typedef struct {
    guint32 plugin; /* its number */
    guint64 steps;
} MarkVain;

typedef struct {
    guint32 node, last; /* nodes of the bytes and of all that is inside */
    guint32 first;      /* number of the first mark inside; its own if there is none */
    bool claim;         /* a claimed range, else an object */
    bool keep;          /* it may be recalled: nothing outside had to do with it */
    bool encoded;       /* it has an encoded_key */
    bool recalled;      /* in the parent: it was taken from another record */
    guint8 sha256[MARK_DIGEST_BYTES];      /* of the bytes */
    guint8 key[MARK_DIGEST_BYTES];         /* the bytes, and what is known of them from outside */
    guint8 encoded_key[MARK_DIGEST_BYTES]; /* the same of what they are decoded from */
    guint64 share[4];                      /* of the bytes, as Share */
    guint64 objects, decoded, memory;      /* of the budget; memory: the most at one time */
    guint64 evidence, matches;             /* pieces; the parent counts them */
    guint32 suffix;                        /* bytes by which the longest path inside is longer */
    guint n_vain;
    MarkVain vain[MARK_VAIN_MAX];
} Mark;

/* The fields of an object that was begun. */
void mark_write(JsonWriter *json, const Mark *mark);
/* False: it is no mark. */
bool mark_read(const LineValue *object, Mark *ret_mark);
/* Digest as hexadecimal digits, read from a field. */
bool mark_read_digest(const LineValue *object, const char *name,
                      guint8 ret_digest[MARK_DIGEST_BYTES]);
void mark_write_digest(JsonWriter *json, const char *name, const guint8 digest[MARK_DIGEST_BYTES]);

#endif

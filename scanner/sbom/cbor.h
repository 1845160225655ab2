/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A reader of CBOR (RFC 8949): items one after the other, with bounds. No tree is built.
 */
#ifndef NETBOM_SBOM_CBOR_H
#define NETBOM_SBOM_CBOR_H

#include <glib.h>
#include <stdbool.h>

typedef struct {
    const guint8 *data;
    gsize size, at;
    bool failed; /* stays set: what follows is not read */
} Cbor;

typedef enum {
    CBOR_UINT = 0,
    CBOR_NEGATIVE = 1,
    CBOR_BYTES = 2,
    CBOR_TEXT = 3,
    CBOR_ARRAY = 4,
    CBOR_MAP = 5,
    CBOR_TAG = 6,
    CBOR_SIMPLE = 7,
} CborKind;

/* The head of an item: its kind and its number (a value, a length, a count). Indefinite lengths are
 * a failure: coSWID does not need them. */
typedef struct {
    CborKind kind;
    guint64 value;
} CborHead;

/* The kind of the next item, without reading it; CBOR_SIMPLE at the end. */
CborKind cbor_peek(const Cbor *cbor);
/* False at the end or where the bytes are no CBOR: then `failed` is set. */
bool cbor_head(Cbor *cbor, CborHead *ret_head);
/* Passes over one item with all that is in it. */
void cbor_skip(Cbor *cbor);
/* A text, or bytes: they lie in the data. NULL: another item, which is passed over. */
const guint8 *cbor_string(Cbor *cbor, CborKind kind, gsize *ret_size);
/* The number of pairs of a map (of items of an array); an item of another kind is passed over and
 * gives 0. */
guint64 cbor_enter(Cbor *cbor, CborKind kind);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bytes that an earlier scan has read: the engine's side of the memo (memo/memo.h). What is read to
 * its end is marked with a key; what has the key of a mark of the memo is recalled instead.
 *
 * A key is a digest over the bytes and over all that reading them depends on from outside: the path
 * inside the container, the mode, the depth, what was claimed. Which program, rules and limits are
 * in use is the memo's matter. What was read before in the same image, and what budgets are left,
 * is looked at when a mark is recalled. So a record is the same with a memo and without.
 */
#ifndef NETBOM_UNPACK_KNOWN_H
#define NETBOM_UNPACK_KNOWN_H

#include "unpack/claims.h"

typedef struct Known Known;

/* NULL if the setup has no memo; then all that follows does nothing. */
Known *known_new(const EngineSetup *setup);
void known_free(Known *known);

typedef struct {
    bool is_set, has_encoded;
    guint8 digest[32], encoded[32];
} KnownKey;

/* digest: of the bytes. */
void known_key_of_claim(Engine *engine, const Candidate *candidate, const char *object_name,
                        const guint8 digest[32], KnownKey *ret_key);
/* digest: of the bytes; may be NULL. With object->encoded the key is also one of that. */
void known_key_of_object(Engine *engine, const Object *object, const guint8 *digest, guint64 size,
                         KnownKey *ret_key);

/* What was spent when the reading of something began. */
typedef struct {
    guint32 first;
    guint64 objects, decoded, memory, peak, refusals;
    guint64 *false_steps;
} KnownFrame;

/* Around all that is read for a node: begins before it is written, ends after it is put into the
 * table of what was seen, as that kind. key: not set where it is not to be kept. */
void known_begin(Engine *engine, KnownFrame *ret_frame);
void known_end(Engine *engine, KnownFrame *frame, char kind, const guint8 digest[32],
               const KnownKey *key, guint32 node, const Share *share);

/* True: all that reading the node would find is known and recorded; *ret_share is its share. */
bool known_recall(Engine *engine, const KnownKey *key, RecordNode *node, Share *ret_share);
/* The same by the key of the encoded bytes only; the bytes are not there. False also where an
 * earlier scan must be held against the bytes: then object->audited is set. */
bool known_recall_encoded(Engine *engine, Object *object, guint64 size, Share *ret_share);
/* Whether that is likely. */
bool known_has_encoded(Engine *engine, const Object *object, guint64 size);

#endif

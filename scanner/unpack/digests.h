/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests of objects and of ranges in them: what was digested once is not digested again. */
#ifndef NETBOM_UNPACK_DIGESTS_H
#define NETBOM_UNPACK_DIGESTS_H

#include <openssl/sha.h>

#include "unpack/engine-private.h"

/* Digests an object, from where that was begun; to be ended when it is read. */
void digested_begin(Engine *engine, Object *object, Digested *ret_digested);
void digested_end(Digested *digested);
/* Has an object digested by a helper while it is read: none of its size was, so that it is no copy
 * of one. *ret_digested stays where it is until digested_wait(). False: it is wanted at once, or is
 * soon made. */
bool digested_begin_meanwhile(Engine *engine, const Object *object, Digested *ret_digested);
/* Waits for that. */
void digested_wait(Engine *engine, Digested *digested);

/* SHA-256 of bytes, which may be all of the object that is being read, or what it begins with. */
void digested_range(Engine *engine, const guint8 *data, guint64 size, guint8 ret_digest[32]);

/* Whether the SHA-256 of a claim is left to the parent (record_node_begins_image()). A memo asks
 * for all digests here. */
bool digest_is_the_parents(const Engine *engine, const RecordNode *claim);

/* The same for a range of the object that is being read, while the range is. */
bool digested_range_meanwhile(Engine *engine, const NetbomBytes *bytes, Digested *ret_digested);
void digested_range_end(Engine *engine, Digested *digested, guint8 ret_digest[32]);

/* The digests that are asked for beside SHA-256, as text. */
typedef struct {
    char sha512[2 * SHA512_DIGEST_LENGTH + 1], sha1[2 * SHA_DIGEST_LENGTH + 1];
} MoreDigests;

/* Puts them into the node; they live in *more. */
void digest_more(const Engine *engine, const NetbomBytes *bytes, MoreDigests *more,
                 RecordNode *node);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests of objects and of ranges in them. */
#include "unpack/digests.h"

#include <string.h>

#include "base/digest.h"

/* So many bytes are digested before it is looked again for some to digest beside. */
#define ALONE_BYTES (128u << 10)

static bool
mate_next(const Engine *engine, AheadMate *ret_mate)
{
    for (GSList *ahead = engine->aheads; ahead; ahead = ahead->next)
        if (ahead_mate(ahead->data, ret_mate))
            return true;
    return false;
}

/* Digests so many bytes, and beside them others that will be asked for: that costs little. */
static void
digest_with_mates(const Engine *engine, DigestTrail *trail, guint64 size)
{
    AheadMate mate;
    guint64 done;
    while ((done = digest_trail_done(trail)) < size)
        if (!mate_next(engine, &mate) || !digest_trail_go_both(trail, size, mate.trail, mate.to))
            digest_trail_go(trail, MIN(done + ALONE_BYTES, size));
}

void
digested_begin(Engine *engine, Object *object, Digested *ret_digested)
{
    const NetbomBytes *bytes = &object->bytes;
    Stage before = stopwatch_enter(&engine->watches[0], STAGE_DIGEST);
    DigestTrail *begun = g_steal_pointer(&object->begun);
    *ret_digested = (Digested){.bytes = *bytes, .is_digested = true};
    ret_digested->trail = begun ? begun : digest_trail_new(bytes->data, bytes->size);
    digest_with_mates(engine, ret_digested->trail, bytes->size);
    digest_trail_end(ret_digested->trail, ret_digested->sha256);
    stopwatch_enter(&engine->watches[0], before);
}

/* A job takes less time than digesting so many bytes. */
#define MEANWHILE_BYTES (128u << 10)

static void
digest_run(CrewJob *job, guint member)
{
    Digested *digested = (Digested *)job;
    Stage before = stopwatch_enter(&digested->watches[member], STAGE_DIGEST);
    digested->trail = digest_trail_new(digested->bytes.data, digested->bytes.size);
    digest_trail_end(digested->trail, digested->sha256);
    stopwatch_enter(&digested->watches[member], before);
}

static void
hand_out(Engine *engine, const NetbomBytes *bytes, Digested *ret_digested)
{
    *ret_digested = (Digested){
        .job.run = digest_run, .watches = engine->watches, .bytes = *bytes, .is_open = true};
    crew_push(engine->crew, &ret_digested->job, CREW_SOON);
}

/* Whether nobody asks for the digest of such bytes before they are read. */
static bool
may_be_open(const Engine *engine, char kind, guint64 size)
{
    return size >= MEANWHILE_BYTES && crew_helpers(engine->crew) > 0 && !engine->known &&
           !seen_has_size(engine, kind, size);
}

bool
digested_begin_meanwhile(Engine *engine, const Object *object, Digested *ret_digested)
{
    /* Beside blocks that are decoded ahead it is done with less work; who takes the contents, and
     * who asks for other digests, has them all with the node. */
    if (engine->aheads || object->begun || engine->contents_fd >= 0 || engine->setup->digests ||
        !may_be_open(engine, 'O', object->bytes.size))
        return false;
    hand_out(engine, &object->bytes, ret_digested);
    return true;
}

void
digested_wait(Engine *engine, Digested *digested)
{
    if (!digested->is_open)
        return;
    crew_finish(engine->crew, &digested->job);
    digested->is_open = false;
    digested->is_digested = true;
}

void
digested_end(Digested *digested)
{
    digest_trail_free(digested->trail);
}

void
digested_range(Engine *engine, const guint8 *data, guint64 size, guint8 ret_digest[32])
{
    Digested *object = engine->object;
    if (data == object->bytes.data)
        digested_wait(engine, object);
    Stage before = stopwatch_enter(&engine->watches[0], STAGE_DIGEST);
    if (data != object->bytes.data || !object->is_digested)
        digest_sha256(data, size, ret_digest);
    else if (size == object->bytes.size)
        memcpy(ret_digest, object->sha256, sizeof object->sha256);
    else if (size < object->bytes.size)
        digest_trail_part(object->trail, size, ret_digest);
    else
        digest_sha256(data, size, ret_digest);
    stopwatch_enter(&engine->watches[0], before);
}

bool
digest_is_the_parents(const Engine *engine, const RecordNode *claim)
{
    return !engine->known && record_node_begins_image(claim, engine->image.size);
}

bool
digested_range_meanwhile(Engine *engine, const NetbomBytes *bytes, Digested *ret_digested)
{
    const Digested *object = engine->object;
    const bool begins_object = bytes->data == object->bytes.data;
    if ((begins_object && object->is_digested) || !may_be_open(engine, 'C', bytes->size))
        return false;
    if (begins_object && object->is_open)
        *ret_digested = (Digested){.bytes = *bytes}; /* follows from that of the object */
    else
        hand_out(engine, bytes, ret_digested);
    return true;
}

void
digested_range_end(Engine *engine, Digested *digested, guint8 ret_digest[32])
{
    if (!digested->is_open) {
        digested_range(engine, digested->bytes.data, digested->bytes.size, ret_digest);
        return;
    }
    digested_wait(engine, digested);
    memcpy(ret_digest, digested->sha256, sizeof digested->sha256);
    digested_end(digested);
}

void
digest_more(const Engine *engine, const NetbomBytes *bytes, MoreDigests *more, RecordNode *node)
{
    const guint8 *data = bytes->data ? bytes->data : (const guint8 *)"";
    guint8 digest[SHA512_DIGEST_LENGTH];
    if (engine->setup->digests & DIGEST_SHA512) {
        digest_sha512(data, bytes->size, digest);
        digest_hex(digest, SHA512_DIGEST_LENGTH, more->sha512);
        node->sha512 = more->sha512;
    }
    if (engine->setup->digests & DIGEST_SHA1) {
        digest_sha1(data, bytes->size, digest);
        digest_hex(digest, SHA_DIGEST_LENGTH, more->sha1);
        node->sha1 = more->sha1;
    }
}

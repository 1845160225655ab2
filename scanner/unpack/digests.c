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

void
digested_end(Digested *digested)
{
    digest_trail_free(digested->trail);
}

void
digested_range(Engine *engine, const guint8 *data, guint64 size, guint8 ret_digest[32])
{
    const Digested *object = &engine->object;
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

/* A range of this size and more takes longer than a job costs. */
#define LATER_BYTES (1u << 20)

static void
digest_run(CrewJob *job, guint member)
{
    DigestLater *later = (DigestLater *)job;
    Stage before = stopwatch_enter(&later->watches[member], STAGE_DIGEST);
    digest_sha256(later->bytes.data, later->bytes.size, later->sha256);
    stopwatch_enter(&later->watches[member], before);
}

bool
digest_later_begin(Engine *engine, const NetbomBytes *bytes, DigestLater *later)
{
    const bool of_object = engine->object.is_digested && bytes->data == engine->object.bytes.data;
    if (bytes->size < LATER_BYTES || of_object || engine->known ||
        crew_helpers(engine->crew) == 0 || seen_has_claim_of(engine, bytes->size))
        return false;
    *later = (DigestLater){{.run = digest_run}, engine->watches, *bytes, {0}};
    crew_push(engine->crew, &later->job, CREW_SOON);
    return true;
}

void
digest_later_end(Engine *engine, DigestLater *later, guint8 ret_digest[32])
{
    crew_finish(engine->crew, &later->job);
    memcpy(ret_digest, later->sha256, sizeof later->sha256);
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

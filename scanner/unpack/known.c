/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes that are known. */
#include "unpack/known.h"

#include "base/digest.h"
#include "inspect/inspect.h"
#include "inspect/match.h"

struct Known {
    const Memo *memo;
    guint32 n_marks; /* so far, in the record that the parent makes */
    guint64 random;  /* 0: nothing is audited */
    guint32 audit;   /* one of so many that are known is read all the same */
    GString *text;   /* of a key */
};

Known *
known_new(const EngineSetup *setup)
{
    if (!setup->memo || setup->wanted)
        return NULL;
    Known *known = g_new0(Known, 1);
    known->memo = setup->memo;
    known->random = setup->memo_chance;
    known->audit = setup->memo_audit;
    known->text = g_string_new(NULL);
    return known;
}

void
known_free(Known *known)
{
    if (!known)
        return;
    g_string_free(known->text, TRUE);
    g_free(known);
}

/* ---- keys ---- */

static void
text_add_number(GString *text, guint64 number)
{
    g_string_append_len(text, (const char *)&number, sizeof number);
}

/* With the NUL that ends it. */
static void
text_add_string(GString *text, const char *string)
{
    const char *string_or_none = string ? string : "";
    g_string_append_len(text, string_or_none, (gssize)strlen(string_or_none) + 1);
}

static void
text_digest(const GString *text, guint8 ret_digest[32])
{
    digest_sha256(text->str, text->len, ret_digest);
}

void
known_key_of_claim(Engine *engine, const Candidate *candidate, const char *object_name,
                   const guint8 digest[32], KnownKey *ret_key)
{
    const NetbomClaim *claim = &candidate->claim;
    *ret_key = (KnownKey){.is_set = engine->known != NULL};
    if (!engine->known)
        return;
    GString *text = g_string_assign(engine->known->text, "claim");
    text_add_number(text, engine->depth);
    text_add_number(text, claim->size);
    text_add_number(text, claim->grade);
    text_add_number(text, claim->big_endian);
    text_add_number(text, claim->detail);
    text_add_number(text, candidate->rival_grade);
    text_add_string(text, candidate->plugin->name);
    text_add_string(text, claim->format);
    text_add_string(text, claim->problem);
    text_add_string(text, candidate->rival);
    text_add_string(text, object_name);
    g_string_append_len(text, (const char *)digest, 32);
    text_digest(text, ret_key->digest);
}

void
known_key_of_object(Engine *engine, const Object *object, const guint8 *digest, guint64 size,
                    KnownKey *ret_key)
{
    *ret_key = (KnownKey){.is_set = engine->known && digest,
                          .has_encoded = engine->known && object->encoded};
    if (!engine->known)
        return;
    GString *text = g_string_assign(engine->known->text, "object");
    text_add_number(text, engine->depth);
    text_add_number(text, size);
    text_add_number(text, object->node.mode);
    text_add_number(text, object->member);
    text_add_number(text, object->decoded);
    text_add_string(text, object->hint);
    text_add_string(text, object->inner_path);
    gsize length = text->len;
    if (digest) {
        g_string_append_len(text, (const char *)digest, 32);
        text_digest(text, ret_key->digest);
    }
    if (object->encoded) {
        g_string_truncate(text, length);
        text_add_string(text, "encoded");
        g_string_append_len(text, (const char *)object->encoded, 32);
        text_digest(text, ret_key->encoded);
    }
}

/* ---- marks ---- */

void
known_begin(Engine *engine, KnownFrame *ret_frame)
{
    Budget *budget = &engine->budget;
    *ret_frame = (KnownFrame){0};
    if (!engine->known)
        return;
    *ret_frame = (KnownFrame){.first = engine->known->n_marks,
                              .objects = budget->objects,
                              .decoded = budget->decoded_bytes,
                              .memory = budget->memory_bytes,
                              .peak = budget->memory_peak,
                              .refusals = budget->refusals,
                              .false_steps =
                                  g_memdup2(engine->false_steps, engine->setup->plugins->len *
                                                                     sizeof *engine->false_steps)};
    budget->memory_peak = budget->memory_bytes;
}

/* What plugins have spent in vain since. False: so much that others were not asked, or more than a
 * mark can hold. */
static bool
take_vain(const Engine *engine, const KnownFrame *frame, Mark *mark)
{
    for (guint i = 0; i < engine->setup->plugins->len; i++) {
        guint64 steps = engine->false_steps[i] - frame->false_steps[i];
        if (engine->false_steps[i] > FALSE_STEPS_MAX ||
            (steps > 0 && mark->n_vain == MARK_VAIN_MAX))
            return false;
        if (steps > 0)
            mark->vain[mark->n_vain++] = (MarkVain){i, steps};
    }
    return true;
}

static bool
budget_is_spent(const Budget *budget)
{
    return budget->out_of_time || budget->out_of_objects || budget->out_of_bytes;
}

void
known_end(Engine *engine, KnownFrame *frame, char kind, const guint8 digest[32],
          const KnownKey *key, guint32 node, const Share *share)
{
    Known *known = engine->known;
    Budget *budget = &engine->budget;
    if (!known)
        return;
    Mark mark = {.node = node,
                 .last = engine->next_node - 1,
                 .first = frame->first,
                 .claim = kind == 'C',
                 .share = {share->understood, share->padding, share->unknown, share->high_entropy},
                 .objects = budget->objects - frame->objects,
                 .decoded = budget->decoded_bytes - frame->decoded,
                 .memory = budget->memory_peak - frame->memory};
    budget->memory_peak = MAX(budget->memory_peak, frame->peak);
    memcpy(mark.sha256, digest, sizeof mark.sha256);
    bool closed = take_vain(engine, frame, &mark) && budget->refusals == frame->refusals &&
                  !budget_is_spent(budget);
    if (!closed)
        mark.n_vain = 0;
    mark.keep = key->is_set && closed;
    mark.encoded = mark.keep && key->has_encoded;
    if (mark.keep)
        memcpy(mark.key, key->digest, sizeof mark.key);
    if (mark.encoded)
        memcpy(mark.encoded_key, key->encoded, sizeof mark.encoded_key);
    g_free(frame->false_steps);
    record_write_mark(engine->writer, &mark);
    known->n_marks++;
}

/* ---- recalled ---- */

static bool
fits(guint64 used, guint64 more, guint64 most)
{
    return used <= most && more <= most - used;
}

/* Would reading it, here, give what it gave there? */
static bool
may_recall(Engine *engine, const Mark *marks, const Mark *mark, const RecordNode *node)
{
    const Budget *budget = &engine->budget;
    const guint64 *limits = budget->limits.value;
    if (budget_is_spent(budget) || !fits(budget->objects, mark->objects, limits[LIMIT_OBJECTS]) ||
        !fits(budget->decoded_bytes, mark->decoded, budget->decoded_max) ||
        !fits(budget->memory_bytes, mark->memory, limits[LIMIT_MEMORY]) ||
        !fits(budget->evidence, mark->evidence, limits[LIMIT_EVIDENCE]) ||
        !fits(strlen(node->path), mark->suffix, limits[LIMIT_PATH]) ||
        !fits(engine->next_node, (guint64)mark->last - mark->node, G_MAXINT32))
        return false;
    for (guint i = 0; i < mark->n_vain; i++)
        if (mark->vain[i].plugin >= engine->setup->plugins->len ||
            !fits(engine->false_steps[mark->vain[i].plugin], mark->vain[i].steps, FALSE_STEPS_MAX))
            return false;
    /* What was read before in this image is only named when it is met again. */
    for (const Mark *inside = marks + mark->first; inside <= mark; inside++)
        if (seen_get(engine, inside->claim ? 'C' : 'O', inside->sha256))
            return false;
    return true;
}

static Share
mark_share(const Mark *mark)
{
    return (Share){mark->share[0], mark->share[1], mark->share[2], mark->share[3]};
}

static void
spend_as(Engine *engine, const Mark *marks, const Mark *mark, guint32 node)
{
    Budget *budget = &engine->budget;
    budget->objects += mark->objects;
    budget->decoded_bytes += mark->decoded;
    budget->evidence += mark->evidence;
    budget->memory_peak = MAX(budget->memory_peak, budget->memory_bytes + mark->memory);
    budget->matches += mark->matches;
    for (guint i = 0; i < mark->n_vain; i++)
        engine->false_steps[mark->vain[i].plugin] += mark->vain[i].steps;
    for (const Mark *inside = marks + mark->first; inside <= mark; inside++) {
        Share share = mark_share(inside);
        seen_put(engine, inside->claim ? 'C' : 'O', inside->sha256,
                 inside->node - mark->node + node, &share);
    }
    engine->known->n_marks += (guint32)(mark - marks) - mark->first + 1;
    engine->next_node += mark->last - mark->node + 1;
}

static bool
is_audited(Known *known)
{
    known->random ^= known->random << 13;
    known->random ^= known->random >> 7;
    known->random ^= known->random << 17;
    return known->random != 0 && (known->random >> 32) % known->audit == 0;
}

static bool
recall(Engine *engine, const guint8 digest[32], const KnownKey *key, RecordNode *node,
       Share *ret_share, bool *ret_audited)
{
    MemoPlace place;
    const Mark *mark = memo_find(engine->known->memo, digest, &place);
    if (!mark)
        return false;
    const Mark *marks = memo_marks(engine->known->memo, place.base);
    if (!may_recall(engine, marks, mark, node))
        return false;
    if ((*ret_audited = is_audited(engine->known)))
        return false;
    node->id = engine->next_node;
    record_write_recall(engine->writer, node, place.base, place.number,
                        key->has_encoded ? key->encoded : NULL);
    spend_as(engine, marks, mark, node->id);
    *ret_share = mark_share(mark);
    return true;
}

bool
known_recall(Engine *engine, const KnownKey *key, RecordNode *node, Share *ret_share)
{
    bool audited;
    return key->is_set && recall(engine, key->digest, key, node, ret_share, &audited);
}

/* The bytes were read before in this image, under another name: what is said then needs none of
 * them. */
static bool
recall_same(Engine *engine, Object *object, const KnownKey *key, Share *ret_share)
{
    MemoPlace place;
    const Mark *mark = memo_find(engine->known->memo, key->encoded, &place);
    const Seen *seen = mark ? seen_get(engine, 'O', mark->sha256) : NULL;
    if (!seen || budget_is_spent(&engine->budget) || inspect_wants_path(engine, object->inner_path))
        return false;
    object->node.same_as = seen->node;
    object->node.format = "same";
    object->node.size = share_total(&seen->share);
    digest_hex(mark->sha256, sizeof mark->sha256, object->node.sha256);
    engine_write_node(engine, &object->node);
    *ret_share = seen->share;
    return true;
}

bool
known_recall_encoded(Engine *engine, Object *object, guint64 size, Share *ret_share)
{
    KnownKey key;
    if (!engine->known || !object->encoded)
        return false;
    known_key_of_object(engine, object, NULL, size, &key);
    return recall_same(engine, object, &key, ret_share) ||
           recall(engine, key.encoded, &key, &object->node, ret_share, &object->audited);
}

bool
known_has_encoded(Engine *engine, const Object *object, guint64 size)
{
    KnownKey key;
    MemoPlace place;
    if (!engine->known || !object->encoded)
        return false;
    known_key_of_object(engine, object, NULL, size, &key);
    return memo_find(engine->known->memo, key.encoded, &place) != NULL;
}

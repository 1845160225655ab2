/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hands out what the engine does not wait for. */
#include "inspect/later.h"

/* Bytes that may wait while there are helpers, beside one object that is large. */
#define WAIT_BYTES  (16u << 20)
#define LARGE_BYTES (8u << 20)
#define LONG_BYTES  (1u << 20)
/* Less than this is done at once: it takes no longer than handing it out. */
#define HAND_OUT_BYTES (16u << 10)

static void
later_end(Later *later)
{
    holder_unref(later->holder);
    if (later->end)
        later->end(later);
    else
        g_free(later);
}

/* It takes so long that it is left to the helpers, and that others need not wait for it. */
static bool
is_large(const Later *later)
{
    return later->size >= LARGE_BYTES;
}

/* Waits for it, or does it. */
static void
settle(Engine *engine, GList *link)
{
    Later *later = link->data;
    g_queue_delete_link(&engine->later, link);
    gint64 call = budget_call_pause(&engine->budget);
    crew_finish(engine->crew, &later->job);
    budget_call_resume(&engine->budget, call);
    if (!is_large(later))
        engine->later_bytes -= later->size;
    later_end(later);
}

static bool
is_done(GList *link, void *engine)
{
    const Later *later = link->data;
    return crew_is_done(((Engine *)engine)->crew, &later->job);
}

/* Of a large object other than the one that is being read. */
static bool
is_of_large(GList *link, void *engine)
{
    const Later *later = link->data;
    return is_large(later) && later->holder != ((Engine *)engine)->holder;
}

/* It takes so long that it is begun before others, once all are waited for. */
static bool
is_long(GList *link, void *engine)
{
    (void)engine;
    return ((const Later *)link->data)->size >= LONG_BYTES;
}

static void
settle_those(Engine *engine, bool (*is_one)(GList *, void *))
{
    for (GList *link = engine->later.head, *next; link; link = next) {
        next = link->next;
        if (is_one(link, engine))
            settle(engine, link);
    }
}

/* What the engine does itself if too much waits: what was handed out last is in its cache still,
 * while the helpers take what was first. */
static GList *
newest(Engine *engine)
{
    for (GList *link = engine->later.tail; link; link = link->prev) {
        const Later *later = link->data;
        if (!is_large(later) && crew_state(engine->crew, &later->job) == CREW_WAITS)
            return link;
    }
    return engine->later.head;
}

/* Forgets what is done, and does as much more as must be before other work may wait. */
static void
settle_some(Engine *engine)
{
    while (engine->later.head && is_done(engine->later.head, engine))
        settle(engine, engine->later.head);
    if (engine->later_bytes > WAIT_BYTES)
        settle_those(engine, is_done);
    while (engine->later_bytes > WAIT_BYTES)
        settle(engine, newest(engine));
}

bool
later_settle(Engine *engine)
{
    bool any = !g_queue_is_empty(&engine->later);
    /* So that no thread has such a one left when the others have none. */
    settle_those(engine, is_long);
    while (!g_queue_is_empty(&engine->later))
        settle(engine, engine->later.head);
    return any;
}

void
later_do(Later *later, guint64 size)
{
    Engine *engine = later->engine;
    if (size < HAND_OUT_BYTES || crew_helpers(engine->crew) == 0) {
        later->job.run(&later->job, 0);
        later_end(later);
        return;
    }
    later->holder = holder_ref(engine->holder);
    later->size = size;
    if (is_large(later))
        settle_those(engine, is_of_large);
    else
        engine->later_bytes += size;
    g_queue_push_tail(&engine->later, later);
    crew_push(engine->crew, &later->job, CREW_LATER);
    settle_some(engine);
}

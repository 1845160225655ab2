/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hands out what the engine does not wait for. */
#include "inspect/later.h"

/* Bytes that may wait while there are helpers. */
#define WAIT_BYTES (32u << 20)
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

/* Waits for what was handed out first. */
static void
settle_first(Engine *engine)
{
    Later *later = g_queue_pop_head(&engine->later);
    gint64 call = budget_call_pause(&engine->budget);
    crew_finish(engine->crew, &later->job);
    budget_call_resume(&engine->budget, call);
    engine->later_bytes -= later->size;
    later_end(later);
}

bool
later_settle(Engine *engine)
{
    bool any = !g_queue_is_empty(&engine->later);
    while (!g_queue_is_empty(&engine->later))
        settle_first(engine);
    return any;
}

/* Forgets what is done, and waits for as much more as must be before other work may wait. What a
 * helper is busy with does not wait: else a large object would have all others do so. */
static void
settle_some(Engine *engine)
{
    while (!g_queue_is_empty(&engine->later)) {
        const Later *first = g_queue_peek_head(&engine->later);
        const CrewState state = crew_state(engine->crew, &first->job);
        const guint64 waits = engine->later_bytes - (state == CREW_RUNS ? first->size : 0);
        if (waits <= WAIT_BYTES && state != CREW_IS_DONE)
            return;
        settle_first(engine);
    }
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
    g_queue_push_tail(&engine->later, later);
    engine->later_bytes += size;
    crew_push(engine->crew, &later->job, CREW_LATER);
    settle_some(engine);
}

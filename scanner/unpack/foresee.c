/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks that will be wanted once a long stream is decoded. */
#include "unpack/foresee.h"

#include "unpack/claims.h"

/* A shorter stream takes no longer than to look ahead. */
#define STREAM_MIN_BYTES (256u << 10)
#define HITS_MAX         4096

static bool
may_foresee(const NetbomScan *scan, const guint8 *src, guint64 size)
{
    const Engine *engine = scan->engine;
    const NetbomBytes *image = &engine->image;
    return !engine->foreseen_once && size >= STREAM_MIN_BYTES && scan->ledger && !scan->quiet &&
           !engine->setup->wanted && !engine->known && crew_helpers(engine->crew) > 0 &&
           image->data && src >= image->data && src < image->data + image->size;
}

/* Has the plugin name the blocks of its claim. */
static void
claim_foresee(Engine *engine, const Candidate *candidate, const NetbomBytes *rest)
{
    const NetbomBytes range = netbom_slice(rest, candidate->start, candidate->claim.size);
    NetbomScan scan = scan_context(engine, 0, "", "", &range);
    scan.quiet = true;
    scan.ahead = ahead_new(engine->crew, &engine->budget, engine->watches, AHEAD_LONG_BYTES);
    engine->aheads = g_slist_append(engine->aheads, scan.ahead);
    engine->foreseen = scan.ahead;
    engine->foreseen_at = range.data;
    gint64 call = budget_call_begin(&engine->budget);
    candidate->plugin->foresee(&engine_host, &scan, &range, &candidate->claim);
    budget_call_resume(&engine->budget, call);
    budget_return_memory(&engine->budget, scan.memory);
}

/* False: no plugin can tell of blocks there. */
static bool
hit_foresee(Engine *engine, const MagicHit *hit, const NetbomBytes *rest)
{
    const NetbomPlugin *plugin = g_ptr_array_index(engine->setup->plugins, hit->plugin);
    Candidate candidate;
    for (const char *const *format = plugin->foresee ? plugin->formats : NULL; format && *format;
         format++)
        if (claim_of_format(engine, rest, "", *format, hit->start, &candidate) &&
            candidate.claim.extent == NETBOM_EXACT && candidate.plugin == plugin) {
            claim_foresee(engine, &candidate, rest);
            return true;
        }
    return false;
}

void
foresee_behind(NetbomScan *scan, const guint8 *src, guint64 size)
{
    Engine *engine = scan->engine;
    if (!may_foresee(scan, src, size))
        return;
    engine->foreseen_once = true;
    const NetbomBytes rest =
        netbom_slice(&engine->image, (guint64)(src - engine->image.data), G_MAXUINT64);
    g_autoptr(MagicSearch) search = magic_search_new(engine->setup->magic, &rest, false, HITS_MAX);
    bool found = false;
    const MagicHit *hits;
    guint count;
    while (!found && (count = claim_hits(engine, search, 0, &hits)) > 0)
        for (guint i = 0; !found && i < count; i++)
            found = hit_foresee(engine, &hits[i], &rest);
}

void
foresee_take(NetbomScan *scan)
{
    Engine *engine = scan->engine;
    if (!engine->foreseen || scan->range.data != engine->foreseen_at)
        return;
    scan->ahead = g_steal_pointer(&engine->foreseen);
    ahead_set_room(scan->ahead, AHEAD_BYTES);
}

void
foresee_end(Engine *engine)
{
    if (engine->foreseen)
        engine->aheads = g_slist_remove(engine->aheads, engine->foreseen);
    g_clear_pointer(&engine->foreseen, ahead_free);
}

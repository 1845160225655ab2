/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks that will be wanted once what stands before them is read. */
#include "unpack/foresee.h"

#include "base/needles.h"
#include "unpack/claims.h"

/* A shorter stream takes no longer than to look ahead. */
#define STREAM_MIN_BYTES (256u << 10)
#define PLACES_MAX       4096
/* So much of the image is looked at before it is read: kernels end there. */
#define FIRST_BYTES (32u << 20)

static bool
may_foresee(const Engine *engine)
{
    return engine->image.size >= STREAM_MIN_BYTES && !engine->foreseen_once &&
           !engine->setup->wanted && !engine->known && crew_helpers(engine->crew) > 0;
}

/* A stream of the image that takes long. */
static bool
is_long_stream(const NetbomScan *scan, const guint8 *src, guint64 size)
{
    const NetbomBytes *image = &scan->engine->image;
    return size >= STREAM_MIN_BYTES && scan->ledger && !scan->quiet && src >= image->data &&
           src < image->data + image->size;
}

/* Has the plugin name the blocks of its claim. */
static void
claim_foresee(Engine *engine, const Candidate *candidate, const NetbomBytes *rest)
{
    const NetbomBytes range = netbom_slice(rest, candidate->start, candidate->claim.size);
    NetbomScan scan = scan_context(engine, 0, "", "", &range);
    scan.quiet = true;
    scan.ahead = ahead_new(engine->crew, &engine->budget, engine->watches, AHEAD_BYTES);
    engine->aheads = g_slist_append(engine->aheads, scan.ahead);
    engine->foreseen = scan.ahead;
    engine->foreseen_at = range.data;
    gint64 call = budget_call_begin(&engine->budget);
    candidate->plugin->foresee(&engine_host, &scan, &range, &candidate->claim);
    budget_call_resume(&engine->budget, call);
    budget_return_memory(&engine->budget, scan.memory);
}

/* False: the plugin cannot tell of blocks there. */
static bool
place_foresee(Engine *engine, const NetbomPlugin *plugin, guint64 start, const NetbomBytes *rest)
{
    Candidate candidate;
    for (const char *const *format = plugin->formats; format && *format; format++)
        if (claim_of_format(engine, rest, "", *format, start, &candidate) &&
            candidate.claim.extent == NETBOM_EXACT && candidate.plugin == plugin) {
            claim_foresee(engine, &candidate, rest);
            return true;
        }
    return false;
}

/* A magic of a plugin that can tell of blocks. */
typedef struct {
    const NetbomPlugin *plugin;
    const NetbomMagic *magic;
} Sign;

/* Sign by sign, and the needles that find them. */
static GArray *
signs_new(const GPtrArray *plugins, Needles *needles)
{
    GArray *signs = g_array_new(FALSE, FALSE, sizeof(Sign));
    for (guint i = 0; i < plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(plugins, i);
        for (size_t k = 0; plugin->foresee && k < plugin->n_magics; k++) {
            const Sign sign = {plugin, &plugin->magics[k]};
            if (sign.magic->length < NEEDLE_BYTES || sign.magic->flags & NETBOM_MAGIC_START)
                continue;
            needles_add(needles, sign.magic->pattern, sign.magic->length, signs->len);
            g_array_append_val(signs, sign);
        }
    }
    return signs;
}

/* Where what a sign stands in begins; false: it does not stand there. */
static bool
sign_starts(const Sign *sign, const NetbomBytes *bytes, guint64 place, guint64 *ret_start)
{
    const NetbomMagic *magic = sign->magic;
    *ret_start = place - magic->offset;
    return place >= magic->offset && netbom_range_ok(bytes->size, place, magic->length) &&
           memcmp(bytes->data + place, magic->pattern, magic->length) == 0;
}

/* Looks so far from there in the image for a claim that can be foreseen. */
static void
foresee_from(Engine *engine, guint64 from, guint64 size)
{
    Needles needles = {0};
    const NetbomBytes rest = netbom_slice(&engine->image, from, G_MAXUINT64);
    g_autoptr(GArray) signs = signs_new(engine->setup->plugins, &needles);
    NeedleSearch search = needle_search(&needles, rest.data, MIN(size, rest.size));
    guint64 place = 0, start;
    guint groups, left = PLACES_MAX;
    Stage before = stopwatch_enter(&engine->watches[0], STAGE_MAGIC);
    for (; !engine->foreseen_once && (place = needle_next(&search, place, &groups)) < search.size;
         place++)
        for (guint i = 0; i < signs->len && !engine->foreseen_once; i++) {
            const Sign *sign = &g_array_index(signs, Sign, i);
            if (sign_starts(sign, &rest, place, &start))
                engine->foreseen_once =
                    left-- == 0 || place_foresee(engine, sign->plugin, start, &rest);
        }
    stopwatch_enter(&engine->watches[0], before);
}

void
foresee_first(Engine *engine)
{
    if (may_foresee(engine))
        foresee_from(engine, 0, FIRST_BYTES);
}

void
foresee_behind(NetbomScan *scan, const guint8 *src, guint64 size)
{
    Engine *engine = scan->engine;
    if (!is_long_stream(scan, src, size))
        return;
    if (may_foresee(engine))
        foresee_from(engine, (guint64)(src - engine->image.data), G_MAXUINT64);
    engine->foreseen_once = true;
    if (engine->foreseen)
        ahead_set_room(engine->foreseen, AHEAD_LONG_BYTES);
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

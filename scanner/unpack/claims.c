/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Claims: asks the plugins whose magic stands there, and takes the best answer. */
#include "unpack/claims.h"

#include <string.h>

/* A claim inside an object must be proved at least this well; a MAGIC alone is never enough. */
#define GRADE_SEARCHED NETBOM_GRADE_STRUCTURE
#define GRADE_AT_START NETBOM_GRADE_HEADER

/* A magic that stands everywhere and whose proof is dear would make a search take hours: what one
 * plugin may spend in vain, in steps of budget_spend(), and more for each byte that is searched. */
#define DETECT_STEPS         64u /* of each call */
#define FALSE_BYTES_FOR_STEP 64u

static bool
candidate_better(const Candidate *a, const Candidate *b)
{
    if (a->claim.grade != b->claim.grade)
        return a->claim.grade > b->claim.grade;
    if ((a->claim.extent == NETBOM_EXACT) != (b->claim.extent == NETBOM_EXACT))
        return a->claim.extent == NETBOM_EXACT;
    if (a->claim.size != b->claim.size)
        return a->claim.size > b->claim.size;
    return strcmp(a->plugin->name, b->plugin->name) < 0;
}

static void
candidate_note_rival(Candidate *winner, const Candidate *loser)
{
    if (winner->rival && winner->rival_grade >= loser->claim.grade)
        return;
    winner->rival = loser->claim.format;
    winner->rival_grade = loser->claim.grade;
}

/* Asks one plugin; true if it claims with at least this grade, and the claim is sane. */
static bool
plugin_detect(Engine *engine, const NetbomPlugin *plugin, const NetbomBytes *bytes,
              const char *object_name, guint64 start, NetbomGrade least, Candidate *ret_candidate)
{
    NetbomScan scan = scan_context(engine, 0, "", object_name, bytes);
    Candidate candidate = {.plugin = plugin, .start = start};
    scan.quiet = true;
    gint64 call = budget_call_begin(&engine->budget);
    bool claimed = budget_spend(&engine->budget, DETECT_STEPS) &&
                   plugin->detect(&engine_host, &scan, bytes, start, &candidate.claim);
    budget_call_resume(&engine->budget, call);
    budget_return_memory(&engine->budget, scan.memory);
    NetbomClaim *claim = &candidate.claim;
    if (!claimed || !claim->format || claim->grade < least)
        return false;
    guint64 rest = bytes->size - start;
    if (claim->extent == NETBOM_TO_END)
        claim->size = rest;
    if (claim->size == 0 || claim->size > rest)
        return false;
    *ret_candidate = candidate;
    return true;
}

static guint64
false_steps_most(const NetbomBytes *bytes)
{
    return FALSE_STEPS_MAX + bytes->size / FALSE_BYTES_FOR_STEP;
}

/* Counts what a start that was none has cost; says so when it was too much. */
static void
false_start_count(Engine *engine, guint plugin, const NetbomBytes *bytes, guint64 start,
                  guint64 steps)
{
    guint64 *spent = &engine->false_steps[plugin];
    bool before = *spent <= false_steps_most(bytes);
    *spent += steps > DETECT_STEPS ? steps - DETECT_STEPS : 0;
    if (!before || *spent <= false_steps_most(bytes))
        return;
    NetbomScan scan = {.engine = engine};
    const NetbomPlugin *which = g_ptr_array_index(engine->setup->plugins, plugin);
    g_autofree char *text =
        g_strdup_printf("too many starts of %s that were none: no more are tried", which->name);
    engine_problem(&scan, "limit", start, text);
}

/* The best claim that begins at `start`, among the plugins in hits. */
static bool
claim_best(Engine *engine, const NetbomBytes *bytes, const char *object_name, const MagicHit *hits,
           guint n_hits, guint64 start, NetbomGrade least, Candidate *ret_best)
{
    bool found = false;
    for (guint i = 0; i < n_hits; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(engine->setup->plugins, hits[i].plugin);
        Candidate candidate;
        guint64 steps = engine->budget.steps;
        bool searched = least == GRADE_SEARCHED;
        if (searched && engine->false_steps[hits[i].plugin] > false_steps_most(bytes))
            continue;
        if (!plugin_detect(engine, plugin, bytes, object_name, start, least, &candidate)) {
            if (searched)
                false_start_count(engine, hits[i].plugin, bytes, start,
                                  engine->budget.steps - steps);
            continue;
        }
        if (!found || candidate_better(&candidate, ret_best)) {
            if (found)
                candidate_note_rival(&candidate, ret_best);
            *ret_best = candidate;
            found = true;
        } else {
            candidate_note_rival(ret_best, &candidate);
        }
    }
    return found;
}

bool
claim_at_start(Engine *engine, const Object *object, Candidate *ret_best)
{
    g_autoptr(GArray) hits = g_array_new(FALSE, FALSE, sizeof(MagicHit));
    const GPtrArray *plugins = engine->setup->plugins;
    guint32 blank = object->member ? 0 : NETBOM_MAGIC_WHOLE;
    if (object->decoded && !object->member)
        blank |= NETBOM_MAGIC_ANY;
    magic_index_at(engine->setup->magic, &object->bytes, 0, blank, hits);
    for (guint i = 0; object->hint && i < plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(plugins, i);
        MagicHit hit = {0, i};
        if (plugin->detect && formats_have(plugin->formats, object->hint))
            g_array_append_val(hits, hit);
    }
    return claim_best(engine, &object->bytes, object->inner_path, (const MagicHit *)hits->data,
                      hits->len, 0, GRADE_AT_START, ret_best);
}

bool
claim_of_format(Engine *engine, const NetbomBytes *bytes, const char *object_name,
                const char *format, guint64 start, Candidate *ret_best)
{
    const GPtrArray *plugins = engine->setup->plugins;
    bool found = false;
    for (guint i = 0; start < bytes->size && i < plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(plugins, i);
        Candidate candidate;
        if (!plugin->detect || !formats_have(plugin->formats, format) ||
            !plugin_detect(engine, plugin, bytes, object_name, start, GRADE_AT_START, &candidate) ||
            strcmp(candidate.claim.format, format) != 0)
            continue;
        if (!found || candidate_better(&candidate, ret_best))
            *ret_best = candidate;
        found = true;
    }
    return found;
}

/* magic_search_next(), in its own stage of the timing. */
static guint
claim_hits(Engine *engine, MagicSearch *search, guint64 from, const MagicHit **ret_hits)
{
    Stage before = stopwatch_enter(&engine->watches[0], STAGE_MAGIC);
    guint count = magic_search_next(search, from, ret_hits);
    stopwatch_enter(&engine->watches[0], before);
    return count;
}

bool
claim_next(Engine *engine, MagicSearch *search, const NetbomBytes *bytes, const char *object_name,
           guint64 from, Candidate *ret_candidate)
{
    while (!engine->budget.out_of_time) {
        const MagicHit *hits;
        guint count = claim_hits(engine, search, from, &hits);
        if (count == 0)
            return false;
        if (claim_best(engine, bytes, object_name, hits, count, hits->start, GRADE_SEARCHED,
                       ret_candidate))
            return true;
    }
    return false;
}

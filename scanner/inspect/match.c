/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs the component rules. */
#include "inspect/match.h"

#include <string.h>

#include "inspect/later.h"

/* Metadata of a rule of the user that is kept. */
#define META_MAX 32
/* Bytes of a match that are shown. */
#define SHOWN_BYTES 200

/* One search. */
typedef struct {
    Later later;
    guint32 node;
    NetbomBytes bytes; /* of the node */
    guint64 offset, size;
    PrintedList *printed; /* of the bytes; NULL: nobody else asks */
    guint timeout_s;
} Search;

struct Matching {
    guint n_scanners;
    SignatureScanner *scanners[1 + CREW_HELPERS_MAX];
};

Matching *
matching_new(Engine *engine)
{
    Matching *matching = g_new0(Matching, 1);
    matching->n_scanners = 1 + crew_helpers(engine->crew);
    for (guint i = 0; i < matching->n_scanners; i++)
        matching->scanners[i] = signature_scanner_new(engine->setup->signatures);
    return matching;
}

void
matching_free(Matching *matching)
{
    if (!matching)
        return;
    for (guint i = 0; i < matching->n_scanners; i++)
        signature_scanner_free(matching->scanners[i]);
    g_free(matching);
}

/* ---- what was found ---- */

/* A match of a rule of the user: what its metadata says. */
static void
write_rule_match(NetbomScan *scan, const SignatureMatch *match, guint64 offset)
{
    const GPtrArray *meta = match->signature->meta;
    const char *rule = match->signature->rule;
    NetbomField fields[1 + META_MAX] = {{"rule", rule, strlen(rule)}};
    guint n = 1;
    for (guint i = 0; i + 1 < meta->len && n < G_N_ELEMENTS(fields); i += 2) {
        const char *value = g_ptr_array_index(meta, i + 1);
        fields[n++] = (NetbomField){g_ptr_array_index(meta, i), value, strlen(value)};
    }
    engine_evidence(scan, &scan->engine->budget.matches, "rule", offset, match->size, fields, n);
}

static void
write_match(NetbomScan *scan, const SignatureMatch *match, guint64 offset)
{
    const Signature *signature = match->signature;
    char confidence[16];
    if (!signature->component) {
        write_rule_match(scan, match, offset);
        return;
    }
    g_snprintf(confidence, sizeof confidence, "%u", match->confidence);
    NetbomField fields[] = {
        {"component", signature->component, strlen(signature->component)},
        {"rule", signature->rule, strlen(signature->rule)},
        {"confidence", confidence, strlen(confidence)},
        {"text", (const char *)scan->range.data + offset, MIN(match->size, SHOWN_BYTES)},
        {"version", match->version, match->version ? strlen(match->version) : 0},
    };
    engine_evidence(scan, &scan->engine->budget.matches, "signature", offset, match->size, fields,
                    match->version ? 5 : 4);
}

/* ---- searches ---- */

/* Texts of a program, of which only one source has such. */
static void
write_strings(NetbomScan *scan, const KnownStringsMatch *match, guint64 offset)
{
    char count[16];
    g_snprintf(count, sizeof count, "%u", match->count);
    NetbomField fields[] = {
        {"source", match->source, strlen(match->source)},
        {"count", count, strlen(count)},
        {"text", (const char *)scan->range.data + offset, match->size},
    };
    engine_evidence(scan, &scan->engine->budget.matches, "known-strings", offset, match->size,
                    fields, G_N_ELEMENTS(fields));
}

static void
search_write(const Search *search, const SignatureMatches *found, const GArray *strings)
{
    NetbomScan scan = scan_context(search->later.engine, search->node, "", "", &search->bytes);
    for (guint i = 0; i < signature_matches_count(found); i++) {
        SignatureMatch match = signature_matches_get(found, i);
        write_match(&scan, &match, search->offset + match.offset);
    }
    for (guint i = 0; strings && i < strings->len; i++) {
        const KnownStringsMatch *match = &g_array_index(strings, KnownStringsMatch, i);
        write_strings(&scan, match, search->offset + match->offset);
    }
    if (signature_matches_are_cut(found))
        engine_problem(&scan, "limit", search->offset, "component rules were cut short");
}

/* What is known of the texts of a program. */
static GArray *
search_strings(const Search *search, const PrintedBytes *bytes)
{
    const KnownStrings *strings = signatures_strings(search->later.engine->setup->signatures);
    return bytes->size > 4 && memcmp(bytes->data, "\177ELF", 4) == 0
               ? known_strings_search(strings, bytes)
               : NULL;
}

static void
search_run(CrewJob *job, guint member)
{
    Search *search = (Search *)job;
    Engine *engine = search->later.engine;
    Stage before = stopwatch_enter(&engine->watches[member], STAGE_MATCH);
    PrintedBytes bytes = {search->bytes.data + search->offset, search->size, NULL, 0};
    printed_list_get(search->printed, &bytes);
    g_autoptr(SignatureMatches) found =
        signature_scanner_run(engine->matching->scanners[member], &bytes, search->timeout_s);
    g_autoptr(GArray) strings = search_strings(search, &bytes);
    bool any = signature_matches_count(found) > 0 || signature_matches_are_cut(found) || strings;
    if (any)
        search_write(search, found, strings);
    /* Whatever happens to the engine, this is reported. */
    if (any && member > 0)
        record_writer_secure(engine->writer);
    stopwatch_enter(&engine->watches[member], before);
}

static void
search_end(Later *later)
{
    Search *search = (Search *)later;
    printed_list_unref(search->printed);
    g_free(search);
}

/* what: the range. */
static void
search_later(Engine *engine, const Search *what)
{
    if (what->size < 4 || engine->budget.out_of_time || !engine->matching)
        return;
    gint64 left_us = engine->budget.deadline_us - g_get_monotonic_time();
    Search *search = g_memdup2(what, sizeof *what);
    search->later = (Later){.job.run = search_run, .engine = engine, .end = search_end};
    search->printed = printed_list_ref(what->printed);
    search->timeout_s = (guint)(MAX(left_us, 0) / G_USEC_PER_SEC) + 1;
    later_do(&search->later, search->size);
}

void
match_range(Engine *engine, guint32 node, const NetbomBytes *bytes, guint64 offset, guint64 size)
{
    search_later(engine, &(Search){.node = node, .bytes = *bytes, .offset = offset, .size = size});
}

void
match_object(Engine *engine, const Object *object, guint64 size)
{
    search_later(engine, &(Search){.node = object->node.id,
                                   .bytes = object->bytes,
                                   .size = size,
                                   .printed = object->printed});
}

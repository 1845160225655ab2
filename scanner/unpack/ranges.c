/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ranges of a node: what is claimed in them is read, what nobody claims are gaps. */
#include "unpack/ranges.h"

#include <string.h>

#include "image/gap.h"
#include "inspect/inspect.h"
#include "inspect/match.h"
#include "unpack/digests.h"
#include "unpack/foresee.h"
#include "unpack/known.h"
#include "unpack/verdict.h"

/* ---- gaps ---- */

static void
share_count(Share *share, GapClass class, guint64 size)
{
    if (class == GAP_PADDING)
        share->padding += size;
    else if (class == GAP_HIGH_ENTROPY)
        share->high_entropy += size;
    else
        share->unknown += size;
}

/* Says what was tried on a large piece of a gap that looks random. */
static void
gap_judge(Engine *engine, const Region *region, const GapPiece *piece, guint64 offset)
{
    NetbomScan scan = {.engine = engine, .node = region->node, .range = region->bytes};
    guint64 at = offset + piece->offset;
    g_autofree char *text = verdict_text(region->bytes.data + at, piece->size, piece->entropy);
    engine_problem(&scan, "encrypted", at, text);
}

/* Emits the gap nodes of [offset, offset+size) of a node, and looks for components in them. */
static void
gap_read(Engine *engine, const Region *region, guint64 offset, guint64 size, Share *share)
{
    g_autoptr(GArray) pieces = gap_split(region->bytes.data + offset, size);
    bool all_padding = true;
    for (guint i = 0; i < pieces->len; i++) {
        const GapPiece *piece = &g_array_index(pieces, GapPiece, i);
        g_autofree char *path = g_strdup_printf("%s!/gap@0x%" G_GINT64_MODIFIER "x", region->path,
                                                offset + piece->offset);
        RecordNode node = {.parent = region->node,
                           .kind = NODE_GAP,
                           .gap = piece->class,
                           .path = path,
                           .format = gap_class_name(piece->class),
                           .stored = true,
                           .offset = offset + piece->offset,
                           .size = piece->size,
                           .entropy = piece->entropy,
                           .same_as = RECORD_NONE};
        engine_write_node(engine, &node);
        share_count(share, piece->class, piece->size);
        all_padding = all_padding && piece->class == GAP_PADDING;
        if (piece->class == GAP_HIGH_ENTROPY && piece->size >= VERDICT_MIN_BYTES &&
            !region->encrypted)
            gap_judge(engine, region, piece, offset);
    }
    if (!all_padding)
        match_range(engine, region->node, &region->bytes, offset, size);
}

/* ---- ranges ---- */

Share
range_read(Engine *engine, const Region *region, guint64 from, guint64 to)
{
    Share share = {0};
    NetbomBytes bytes = netbom_slice(&region->bytes, 0, to);
    const guint64 *limits = engine->budget.limits.value;
    g_autoptr(MagicSearch) search =
        magic_search_new(engine->setup->magic, &bytes, region->embedded, limits[LIMIT_HITS]);
    bool deep = engine->depth >= limits[LIMIT_DEPTH];
    guint64 position = from;
    Candidate candidate;
    while (!deep && claim_next(engine, search, &bytes, region->object_name, position, &candidate)) {
        if (candidate.start > position && !region->embedded)
            gap_read(engine, region, position, candidate.start - position, &share);
        Share claimed = claim_read(engine, region, &candidate, &bytes);
        share_add(&share, &claimed);
        position = candidate.start + share_total(&claimed);
    }
    if (magic_search_was_cut(search)) {
        NetbomScan scan = {.engine = engine, .node = region->node};
        engine_problem(&scan, "limit", from, "more magics here than are looked at");
    }
    if (position < to && !region->embedded)
        gap_read(engine, region, position, to - position, &share);
    return share;
}

/* ---- claimed ranges ---- */

/* Spreads what is unknown in decoded children over the structure that they were decoded from. */
static void
share_project(Share *share, const Share *decoded, guint64 structure)
{
    guint64 total = share_total(decoded);
    guint64 unknown = 0, high_entropy = 0;
    if (total > 0) {
        unknown = (guint64)((double)decoded->unknown / (double)total * (double)structure);
        high_entropy = (guint64)((double)decoded->high_entropy / (double)total * (double)structure);
        unknown = MIN(unknown, structure);
        high_entropy = MIN(high_entropy, structure - unknown);
    }
    share->unknown += unknown;
    share->high_entropy += high_entropy;
    share->understood += structure - unknown - high_entropy;
}

/* The shares of a claim once it is unpacked: structure, children, and what a search finds in its
 * gaps. */
static Share
ledger_read(Engine *engine, NetbomScan *scan, guint64 end)
{
    Region region = {
        scan->node, scan->path,     scan->object_name, netbom_slice(&scan->range, 0, end),
        false,      scan->encrypted};
    g_autoptr(GArray) partition = ledger_close(scan->ledger, end);
    Share share = {0};
    guint64 structure = 0, children = 0;
    for (guint i = 0; i < partition->len; i++) {
        const LedgerRange *range = &g_array_index(partition, LedgerRange, i);
        if (range->use == LEDGER_STRUCTURE) {
            structure += range->size;
        } else if (range->use == LEDGER_CHILD) {
            children += range->size;
        } else {
            Share gap = range_read(engine, &region, range->offset, range->offset + range->size);
            share_add(&share, &gap);
        }
    }
    share_project(&share, &scan->decoded, structure);
    /* Children that overlap (hard links share extents) count once. */
    share_project(&share, &scan->stored, children);
    if (share_total(&scan->stored) == children) {
        guint64 padding = MIN(share.understood, scan->stored.padding);
        share.understood -= padding;
        share.padding += padding;
    }
    return share;
}

/* Notes the claim that lost to this one. */
static void
claim_note_rival(const Candidate *candidate, NetbomScan *scan)
{
    static const char *const GRADES[] = {"magic", "header", "structure", "checked", "checksum"};
    const char *grade = GRADES[candidate->rival_grade];
    NetbomField fields[] = {{"format", candidate->rival, strlen(candidate->rival)},
                            {"proof", grade, strlen(grade)}};
    engine_host.evidence(scan, "rival-claim", 0, scan->range.size, fields, G_N_ELEMENTS(fields));
}

/* Why the claim is no better, where unpack() did not say it with its kind and place. */
static void
claim_problem(const Candidate *candidate, NetbomScan *scan)
{
    if (candidate->claim.problem)
        engine_problem(scan, "corrupt", 0, candidate->claim.problem);
}

void
claim_unpack(Engine *engine, const Candidate *candidate, NetbomScan *scan)
{
    if (candidate->rival)
        claim_note_rival(candidate, scan);
    if (!candidate->plugin->unpack) {
        claim_problem(candidate, scan);
        return;
    }
    record_writer_secure(engine->writer);
    foresee_take(scan);
    gint64 call = budget_call_begin(&engine->budget);
    candidate->plugin->unpack(&engine_host, scan, &scan->range, &candidate->claim);
    budget_call_resume(&engine->budget, call);
    budget_return_memory(&engine->budget, scan->memory);
    scan->memory = 0;
    if (scan->ahead) {
        engine->aheads = g_slist_remove(engine->aheads, scan->ahead);
        g_clear_pointer(&scan->ahead, ahead_free);
    }
    if (scan->problems == 0)
        claim_problem(candidate, scan);
}

/* Unpacks a claim whose node is written, and reads what is inside; *ret_end is where it ends. */
static Share
claim_read_inside(Engine *engine, const Region *region, const Candidate *candidate,
                  const RecordNode *node, const NetbomBytes *range, guint64 *ret_end)
{
    const NetbomClaim *claim = &candidate->claim;
    NetbomScan scan = scan_context(engine, node->id, node->path, region->object_name, range);
    scan.ledger = ledger_new();
    engine->depth++;
    claim_unpack(engine, candidate, &scan);
    guint64 end = claim->extent == NETBOM_EXACT ? range->size : CLAMP(scan.end, 1, range->size);
    Object object = {.node = *node, .bytes = netbom_slice(range, 0, end), .inner_path = ""};
    if (candidate->plugin->flags & NETBOM_PLUGIN_LEAF) {
        ledger_add(scan.ledger, 0, end, LEDGER_STRUCTURE);
        object.printed = printed_list_new(&object.bytes);
        match_object(engine, &object, end);
    }
    Share share = ledger_read(engine, &scan, end);
    inspect_object(engine, &object, claim->format, true);
    printed_list_unref(object.printed);
    engine->depth--;
    ledger_free(scan.ledger);
    *ret_end = end;
    return share;
}

/* The node of a claim, which lends its path. */
static RecordNode
claim_node(const Region *region, const Candidate *candidate, const char *path, guint64 size)
{
    const bool leaf = candidate->plugin->flags & NETBOM_PLUGIN_LEAF;
    return (RecordNode){.parent = region->node,
                        .kind = leaf ? NODE_FILE : NODE_CONTAINER,
                        .path = path,
                        .format = candidate->claim.format,
                        .stored = true,
                        .offset = candidate->start,
                        .size = size,
                        .grade = (guint8)candidate->claim.grade,
                        .same_as = RECORD_NONE};
}

Share
claim_read(Engine *engine, const Region *region, const Candidate *candidate,
           const NetbomBytes *bytes)
{
    const NetbomClaim *claim = &candidate->claim;
    bool exact = claim->extent == NETBOM_EXACT;
    NetbomBytes range = netbom_slice(bytes, candidate->start, exact ? claim->size : bytes->size);
    bool bare = engine->is_directory && region->node == 0 && candidate->start == 0;
    g_autofree char *path = bare ? g_strdup(region->path)
                                 : g_strdup_printf("%s!/%s@0x%" G_GINT64_MODIFIER "x", region->path,
                                                   claim->format, candidate->start);
    RecordNode node = claim_node(region, candidate, path, range.size);
    guint8 digest[32];
    KnownKey key = {0};
    KnownFrame frame = {0};
    Digested meanwhile;
    const bool is_parents = exact && digest_is_the_parents(engine, &node);
    const bool is_open =
        exact && !is_parents && digested_range_meanwhile(engine, &range, &meanwhile);
    if (exact && !is_parents && !is_open) {
        digested_range(engine, range.data, range.size, digest);
        const Seen *seen = seen_get(engine, 'C', digest);
        node.same_as = seen ? seen->node : RECORD_NONE;
        Share known;
        if (!bare)
            known_key_of_claim(engine, candidate, region->object_name, digest, &key);
        if (!seen && known_recall(engine, &key, &node, &known))
            return known;
        if (!seen)
            known_begin(engine, &frame);
        engine_write_node(engine, &node);
        if (seen) {
            digest_hex(digest, sizeof digest, node.sha256);
            record_write_end(engine->writer, &node);
            return seen->share;
        }
    } else {
        known_begin(engine, &frame);
        engine_write_node(engine, &node);
    }
    guint64 end;
    Share share = claim_read_inside(engine, region, candidate, &node, &range, &end);
    const NetbomBytes bytes_read = netbom_slice(&range, 0, end);
    MoreDigests more;
    digest_more(engine, &bytes_read, &more, &node);
    node.size = end;
    if (digest_is_the_parents(engine, &node)) {
        record_write_end(engine->writer, &node);
        return share;
    }
    if (is_open)
        digested_range_end(engine, &meanwhile, digest);
    else if (!exact)
        digested_range(engine, range.data, end, digest);
    digest_hex(digest, sizeof digest, node.sha256);
    record_write_end(engine->writer, &node);
    seen_put(engine, 'C', digest, node.id, &share);
    known_end(engine, &frame, 'C', digest, &key, node.id, &share);
    return share;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The walk over one image. An object is read in this order: what begins at its start; then, in what
 * is left, what a search for magics finds and detect() proves; what nobody claims are gaps. Each
 * claimed range is unpacked by its plugin, whose children are objects again.
 */
#include <openssl/sha.h>
#include <string.h>

#include "base/digest.h"
#include "image/gap.h"
#include "inspect/inspect.h"
#include "inspect/match.h"
#include "unpack/claims.h"
#include "unpack/engine-private.h"
#include "unpack/foresee.h"
#include "unpack/known.h"
#include "unpack/retrace.h"
#include "unpack/verdict.h"
#include "worker/contents.h"

/* Before an object of this size is read, what was found so far is secured. */
#define SECURE_BYTES (1024 * 1024)
/* Magics that are looked at in text, or in what libmagic knows. */
#define TYPED_HITS_MAX 65536

/* A range of a node in which claims are looked for and gaps are found. */
typedef struct {
    guint32 node;
    const char *path;
    const char *object_name;
    NetbomBytes bytes; /* of the node */
    bool embedded;     /* inside an executable: only EMBEDDED magics, and no gaps */
    bool encrypted;    /* its plugin has said that it is */
} Region;

static Share claim_read(Engine *engine, const Region *region, const Candidate *candidate,
                        const NetbomBytes *bytes);

/* ---- nodes ---- */

void
engine_write_node(Engine *engine, RecordNode *node)
{
    node->id = engine->next_node++;
    record_write_node(engine->writer, node);
}

bool
engine_take_memory(Engine *engine, guint64 size_bytes)
{
    if (budget_take_memory(&engine->budget, size_bytes))
        return true;
    bool waited = matching_settle(engine);
    for (GSList *ahead = engine->aheads; ahead; ahead = ahead->next)
        waited = ahead_drop(ahead->data) || waited;
    bool taken = waited && budget_take_memory(&engine->budget, size_bytes);
    engine->budget.refusals += !taken;
    return taken;
}

void
engine_problem(NetbomScan *scan, const char *kind, guint64 offset, const char *text)
{
    Engine *engine = scan->engine;
    guint64 limit = engine->budget.limits.value[LIMIT_PROBLEMS];
    if (scan->quiet || scan->problems > limit)
        return;
    offset = MIN(offset, scan->range.size > 0 ? scan->range.size : (guint64)G_MAXINT64);
    if (scan->problems++ == limit)
        record_write_problem(engine->writer, scan->node, "limit", offset,
                             "more problems here than are reported");
    else
        record_write_problem(engine->writer, scan->node, kind, offset, text);
}

const Seen *
seen_get(Engine *engine, char kind, const guint8 digest[32])
{
    guint8 key[33];
    key[0] = (guint8)kind;
    memcpy(key + 1, digest, 32);
    g_autoptr(GBytes) bytes = g_bytes_new_static(key, sizeof key);
    return g_hash_table_lookup(engine->seen, bytes);
}

void
seen_put(Engine *engine, char kind, const guint8 digest[32], guint32 node, const Share *share)
{
    guint8 key[33];
    key[0] = (guint8)kind;
    memcpy(key + 1, digest, 32);
    Seen *seen = g_new(Seen, 1);
    seen->node = node;
    seen->share = *share;
    g_hash_table_insert(engine->seen, g_bytes_new(key, sizeof key), seen);
}

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

/*
 * Looks for claims in [from, to) of a node and reads them; the rest are gaps (inside executables
 * the rest belongs to the executable).
 */
static Share
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

/* The digests that are asked for beside SHA-256, as text. */
typedef struct {
    char sha512[2 * SHA512_DIGEST_LENGTH + 1], sha1[2 * SHA_DIGEST_LENGTH + 1];
} MoreDigests;

/* Puts them into the node; they live in *more. */
static void
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
    inspect_object(engine, &object, claim->format, true);
    if (candidate->plugin->flags & NETBOM_PLUGIN_LEAF) {
        ledger_add(scan.ledger, 0, end, LEDGER_STRUCTURE);
        match_range(engine, node->id, range, 0, end);
    }
    Share share = ledger_read(engine, &scan, end);
    engine->depth--;
    ledger_free(scan.ledger);
    *ret_end = end;
    return share;
}

/* SHA-256 of the bytes of a claim, which may be all of the object, or what it begins with. */
static void
claim_digest(Engine *engine, const guint8 *data, guint64 size, guint8 ret_digest[32])
{
    const Digested *object = &engine->object;
    Stage before = stopwatch_enter(&engine->watches[0], STAGE_DIGEST);
    if (data != object->bytes.data || !object->is_digested)
        digest_sha256(data, size, ret_digest);
    else if (size == object->bytes.size)
        memcpy(ret_digest, object->sha256, sizeof object->sha256);
    else if (object->trail && size < object->bytes.size)
        digest_trail_part(object->trail, data, size, ret_digest);
    else
        digest_sha256(data, size, ret_digest);
    stopwatch_enter(&engine->watches[0], before);
}

/* Reads a claim in `bytes` as a node of its own. The total of the share is the size of the claim.
 */
static Share
claim_read(Engine *engine, const Region *region, const Candidate *candidate,
           const NetbomBytes *bytes)
{
    const NetbomClaim *claim = &candidate->claim;
    bool exact = claim->extent == NETBOM_EXACT;
    NetbomBytes range = netbom_slice(bytes, candidate->start, exact ? claim->size : bytes->size);
    bool leaf = candidate->plugin->flags & NETBOM_PLUGIN_LEAF;
    bool bare = engine->is_directory && region->node == 0 && candidate->start == 0;
    g_autofree char *path = bare ? g_strdup(region->path)
                                 : g_strdup_printf("%s!/%s@0x%" G_GINT64_MODIFIER "x", region->path,
                                                   claim->format, candidate->start);
    RecordNode node = {.parent = region->node,
                       .kind = leaf ? NODE_FILE : NODE_CONTAINER,
                       .path = path,
                       .format = claim->format,
                       .stored = true,
                       .offset = candidate->start,
                       .size = range.size,
                       .grade = (guint8)claim->grade,
                       .same_as = RECORD_NONE};
    guint8 digest[32];
    KnownKey key = {0};
    KnownFrame frame = {0};
    if (exact) {
        claim_digest(engine, range.data, range.size, digest);
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
    if (!exact)
        claim_digest(engine, range.data, end, digest);
    digest_hex(digest, sizeof digest, node.sha256);
    node.size = end;
    const NetbomBytes bytes_read = netbom_slice(&range, 0, end);
    MoreDigests more;
    digest_more(engine, &bytes_read, &more, &node);
    record_write_end(engine->writer, &node);
    seen_put(engine, 'C', digest, node.id, &share);
    known_end(engine, &frame, 'C', digest, &key, node.id, &share);
    return share;
}

/* ---- objects ---- */

/* An object that a leaf plugin claims from its start: it gets that type, and what is embedded is
 * read. */
static Share
object_read_leaf(Engine *engine, Object *object, const Candidate *candidate)
{
    bool exact = candidate->claim.extent == NETBOM_EXACT;
    guint64 end = exact ? candidate->claim.size : object->bytes.size;
    NetbomBytes range = netbom_slice(&object->bytes, 0, end);
    NetbomScan scan =
        scan_context(engine, object->node.id, object->node.path, object->inner_path, &range);
    scan.ledger = ledger_new();
    claim_unpack(engine, candidate, &scan);
    ledger_free(scan.ledger);
    if (!exact)
        end = CLAMP(scan.end, 1, range.size);
    match_range(engine, object->node.id, &object->bytes, 0, end);
    inspect_object(engine, object, candidate->claim.format, true);
    Region region = {
        object->node.id, object->node.path, object->inner_path, object->bytes, true, false};
    engine->depth++;
    range_read(engine, &region, MIN(4, end), end);
    region.embedded = false;
    Share share = range_read(engine, &region, end, object->bytes.size);
    engine->depth--;
    share.understood += end;
    return share;
}

/* An object that nobody claims as a whole. */
static Share
object_read_open(Engine *engine, Object *object, const Candidate *candidate)
{
    Region region = {
        object->node.id, object->node.path, object->inner_path, object->bytes, false, false};
    Share share = {0};
    guint64 from = 0;
    if (candidate) {
        share = claim_read(engine, &region, candidate, &object->bytes);
        from = share_total(&share);
    }
    if (from < object->bytes.size) {
        Share rest = range_read(engine, &region, from, object->bytes.size);
        share_add(&share, &rest);
    }
    return share;
}

/* An object whose bytes are of a known kind without structure of ours: text, or what libmagic
 * knows. */
static Share
object_read_typed(Engine *engine, Object *object, const char *mime)
{
    Share share = {.understood = object->bytes.size};
    if (mime) {
        NetbomField field = {"mime", mime, strlen(mime)};
        NetbomScan scan = scan_context(engine, object->node.id, object->node.path,
                                       object->inner_path, &object->bytes);
        engine_host.evidence(&scan, "type", 0, object->bytes.size, &field, 1);
    }
    Region region = {
        object->node.id, object->node.path, object->inner_path, object->bytes, true, false};
    g_autoptr(MagicSearch) search =
        magic_search_new(engine->setup->magic, &object->bytes, false, TYPED_HITS_MAX);
    guint64 position = 0;
    Candidate candidate;
    engine->depth++;
    while (engine->depth <= engine->budget.limits.value[LIMIT_DEPTH] &&
           claim_next(engine, search, &object->bytes, object->inner_path, position, &candidate)) {
        Share claimed = claim_read(engine, &region, &candidate, &object->bytes);
        position = candidate.start + share_total(&claimed);
    }
    engine->depth--;
    match_range(engine, object->node.id, &object->bytes, 0, object->bytes.size);
    return share;
}

/* Emits the node of an object, and its bytes where they are wanted. */
static void
object_write_node(Engine *engine, Object *object)
{
    engine_write_node(engine, &object->node);
    if (engine->contents_fd < 0 || object->node.id == 0)
        return;
    record_writer_flush(engine->writer);
    contents_write(engine->contents_fd, object->node.id, object->bytes.data, object->bytes.size);
}

/* What libmagic says. Of bytes that look random it is believed only where its mark cannot stand
 * there by chance: else encrypted bytes would count as understood. */
static const char *
object_mime(Engine *engine, const Object *object)
{
    Stage before = stopwatch_enter(&engine->watches[0], STAGE_TYPE);
    const NetbomBytes *bytes = &object->bytes;
    const char *mime = typing_mime(engine->typing, bytes->data, bytes->size);
    if (mime && !typing_packs(mime) && gap_looks_random(bytes->data, bytes->size))
        mime = NULL;
    stopwatch_enter(&engine->watches[0], before);
    return mime;
}

static Share
object_read_new(Engine *engine, Object *object)
{
    Candidate candidate;
    bool claimed = claim_at_start(engine, object, &candidate);
    bool deep = claimed && !(candidate.plugin->flags & NETBOM_PLUGIN_LEAF) &&
                engine->depth >= engine->budget.limits.value[LIMIT_DEPTH];
    claimed = claimed && !deep;
    bool image = object->node.id == RECORD_NONE && engine->next_node == 0;
    bool leaf = claimed && candidate.plugin->flags & NETBOM_PLUGIN_LEAF &&
                (candidate.claim.size == object->bytes.size || !image);
    const char *mime = NULL;
    const char *format = "data";
    if (leaf)
        format = candidate.claim.format;
    else if (!claimed && typing_is_text(object->bytes.data, object->bytes.size))
        format = "text";
    else if (!claimed && (object->member || image))
        mime = object_mime(engine, object);
    if (object->bytes.size == 0)
        format = "empty";
    object->node.format = format;
    if (leaf)
        object->node.grade = (guint8)candidate.claim.grade;
    object_write_node(engine, object);
    if (deep) {
        NetbomScan scan = {.engine = engine, .node = object->node.id};
        engine_problem(&scan, "limit", 0,
                       "containers are nested more deeply than the budget allows");
    }
    if (object->bytes.size >= SECURE_BYTES)
        record_writer_secure(engine->writer);
    Share share;
    if (leaf)
        return object_read_leaf(engine, object, &candidate);
    if (!claimed && (mime || strcmp(format, "text") == 0))
        share = object_read_typed(engine, object, mime);
    else
        share = object_read_open(engine, object, claimed ? &candidate : NULL);
    inspect_object(engine, object, format, true);
    return share;
}

static Share
object_read_bytes(Engine *engine, Object *object, const Digested *digested)
{
    const Digested outer = engine->object;
    engine->object = *digested;
    Share share = object_read_new(engine, object);
    engine->object = outer;
    object->node.sha512 = object->node.sha1 = NULL;
    g_assert(share_total(&share) == object->bytes.size);
    return share;
}

/* An object that was not read before in this image. */
static Share
object_read_unseen(Engine *engine, Object *object, const Digested *digested)
{
    Share share;
    MoreDigests more;
    KnownKey key = {0};
    KnownFrame frame = {0};
    bool empty = object->bytes.size == 0;
    if (!empty) {
        known_key_of_object(engine, object, digested->sha256, object->bytes.size, &key);
        if (!object->audited && known_recall(engine, &key, &object->node, &share))
            return share;
        known_begin(engine, &frame);
    }
    digest_more(engine, &object->bytes, &more, &object->node);
    share = object_read_bytes(engine, object, digested);
    if (!empty) {
        seen_put(engine, 'O', digested->sha256, object->node.id, &share);
        known_end(engine, &frame, 'O', digested->sha256, &key, object->node.id, &share);
    }
    return share;
}

/* An object inside another one. */
static Share
object_read_inner(Engine *engine, Object *object)
{
    Digested digested = {.bytes = object->bytes, .is_digested = true};
    Stage before = stopwatch_enter(&engine->watches[0], STAGE_DIGEST);
    digested.trail = digest_trail_new(object->bytes.data, object->bytes.size, digested.sha256);
    stopwatch_enter(&engine->watches[0], before);
    digest_hex(digested.sha256, sizeof digested.sha256, object->node.sha256);
    const Seen *seen = object->bytes.size > 0 ? seen_get(engine, 'O', digested.sha256) : NULL;
    Share share;
    if (seen) {
        object->node.same_as = seen->node;
        object->node.format = "same";
        object_write_node(engine, object);
        inspect_object(engine, object, "same", false);
        share = seen->share;
    } else {
        share = object_read_unseen(engine, object, &digested);
    }
    digest_trail_free(digested.trail);
    return share;
}

Share
object_read(Engine *engine, Object *object)
{
    if (engine->setup->wanted)
        return retrace_object(engine, object);
    object->node.id = RECORD_NONE;
    object->node.same_as = RECORD_NONE;
    object->node.size = object->bytes.size;
    /* The digests of the image are the parent's own. */
    const Digested image = {.bytes = object->bytes};
    return object->node.parent == RECORD_NONE ? object_read_bytes(engine, object, &image)
                                              : object_read_inner(engine, object);
}

/* The sums over all threads. */
static void
write_timing(Engine *engine)
{
    guint64 spent_ns[STAGE_COUNT] = {0};
    stopwatch_enter(&engine->watches[0], STAGE_WALK);
    for (guint i = 0; i < G_N_ELEMENTS(engine->watches); i++)
        for (guint stage = 0; stage < STAGE_COUNT; stage++)
            spent_ns[stage] += (guint64)engine->watches[i].spent_ns[stage];
    record_write_timing(engine->writer, spent_ns);
}

void
engine_scan(const EngineSetup *setup, const NetbomBytes *image, const char *name, bool is_directory,
            Crew *crew, RecordWriter *writer, int contents_fd)
{
    Engine engine = {.setup = setup,
                     .crew = crew,
                     .writer = writer,
                     .typing = setup->wanted ? NULL : typing_session_new(setup->typing),
                     .seen = g_hash_table_new_full(g_bytes_hash, g_bytes_equal,
                                                   (GDestroyNotify)g_bytes_unref, g_free),
                     .false_steps = g_new0(guint64, setup->plugins->len),
                     .image = *image,
                     .is_directory = is_directory,
                     .contents_fd = contents_fd,
                     .known = known_new(setup)};
    budget_init(&engine.budget, &setup->limits, image->size);
    engine.memory = (Memory){&engine.budget, scratch_new(&setup->scratch)};
    for (guint i = 0; setup->timing && i < G_N_ELEMENTS(engine.watches); i++)
        stopwatch_start(&engine.watches[i], i == 0 ? STAGE_WALK : STAGE_IDLE);
    engine.matching = setup->signatures && !setup->wanted ? matching_new(&engine) : NULL;
    Object object = {.node = {.parent = RECORD_NONE, .kind = NODE_FILE, .path = ""},
                     .bytes = *image,
                     .inner_path = name};
    Share share;
    if (setup->wanted) {
        object.node.size = image->size;
        object.node.same_as = RECORD_NONE;
        object.node.format = "";
        engine_write_node(&engine, &object.node);
    }
    share = object_read(&engine, &object);
    matching_settle(&engine);
    foresee_end(&engine);
    NetbomScan whole = {.engine = &engine};
    if (engine.budget.out_of_time)
        engine_problem(&whole, "limit", 0,
                       "the time for this image is spent: the rest was not read");
    if (engine.budget.out_of_objects)
        engine_problem(&whole, "limit", 0,
                       "more objects than the budget allows: the rest was not read");
    if (engine.budget.out_of_bytes)
        engine_problem(&whole, "limit", 0,
                       "more decoded bytes than the budget allows: some objects were not read");
    if (setup->timing)
        write_timing(&engine);
    Coverage coverage = {image->size, share.understood, share.padding, share.unknown,
                         share.high_entropy};
    record_write_done(writer, &coverage, engine.budget.decoded_bytes, engine.next_node);
    record_writer_flush(writer);
    g_hash_table_unref(engine.seen);
    typing_session_free(engine.typing);
    matching_free(engine.matching);
    g_free(engine.false_steps);
    known_free(engine.known);
    scratch_free(engine.memory.scratch);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The walk over one image. An object is read in this order: what begins at its start; then, in what
 * is left, what a search for magics finds and detect() proves; what nobody claims are gaps. Each
 * claimed range is unpacked by its plugin, whose children are objects again.
 */
#include <string.h>

#include "image/gap.h"
#include "inspect/inspect.h"
#include "inspect/later.h"
#include "inspect/match.h"
#include "unpack/digests.h"
#include "unpack/foresee.h"
#include "unpack/known.h"
#include "unpack/ranges.h"
#include "unpack/retrace.h"
#include "worker/contents.h"

/* Before an object of this size is read, what was found so far is secured. */
#define SECURE_BYTES (1024 * 1024)
/* Magics that are looked at in text, or in what libmagic knows. */
#define TYPED_HITS_MAX 65536

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
    bool waited = later_settle(engine);
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

static guint64
size_key(char kind, guint64 size)
{
    return size << 1 | (kind == 'O');
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
    const guint64 size = size_key(kind, share_total(share));
    g_hash_table_add(engine->sizes, g_memdup2(&size, sizeof size));
}

bool
seen_has_size(const Engine *engine, char kind, guint64 size)
{
    const guint64 key = size_key(kind, size);
    return g_hash_table_contains(engine->sizes, &key);
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
    match_object(engine, object, end);
    Region region = {
        object->node.id, object->node.path, object->inner_path, object->bytes, true, false};
    engine->depth++;
    range_read(engine, &region, MIN(4, end), end);
    region.embedded = false;
    Share share = range_read(engine, &region, end, object->bytes.size);
    engine->depth--;
    share.understood += end;
    inspect_object(engine, object, candidate->claim.format, true);
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
    match_object(engine, object, object->bytes.size);
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
object_read_bytes(Engine *engine, Object *object, Digested *digested)
{
    Digested *const outer = engine->object;
    engine->object = digested;
    object->printed = printed_list_new(&object->bytes);
    Share share = object_read_new(engine, object);
    printed_list_unref(g_steal_pointer(&object->printed));
    engine->object = outer;
    object->node.sha512 = object->node.sha1 = NULL;
    g_assert(share_total(&share) == object->bytes.size);
    return share;
}

/* An object that was not read before in this image. */
static Share
object_read_unseen(Engine *engine, Object *object, Digested *digested)
{
    const bool is_open = digested->is_open;
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
    if (is_open) {
        digested_wait(engine, digested);
        digest_hex(digested->sha256, sizeof digested->sha256, object->node.sha256);
        record_write_end(engine->writer, &object->node);
    }
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
    Digested digested;
    const Seen *seen = NULL;
    if (!digested_begin_meanwhile(engine, object, &digested)) {
        digested_begin(engine, object, &digested);
        digest_hex(digested.sha256, sizeof digested.sha256, object->node.sha256);
        seen = object->bytes.size > 0 ? seen_get(engine, 'O', digested.sha256) : NULL;
    }
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
    digested_end(&digested);
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
    Digested image = {.bytes = object->bytes};
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

static void
engine_clear(Engine *engine)
{
    g_hash_table_unref(engine->seen);
    g_hash_table_unref(engine->sizes);
    typing_session_free(engine->typing);
    matching_free(engine->matching);
    g_free(engine->false_steps);
    known_free(engine->known);
    scratch_free(engine->memory.scratch);
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
                     .sizes = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL),
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
    foresee_first(&engine);
    share = object_read(&engine, &object);
    later_settle(&engine);
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
    if (!setup->is_last)
        engine_clear(&engine);
}

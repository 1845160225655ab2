/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The services that plugins get: facts, children, memory, codecs. */
#include <stdarg.h>
#include <string.h>

#include "base/checksum.h"
#include "base/digest.h"
#include "unpack/codec.h"
#include "unpack/engine-private.h"
#include "unpack/foresee.h"
#include "unpack/host-memory.h"
#include "unpack/known.h"

/* Longest value of a field and longest text of a problem, in bytes: a record must fit its line,
 * escaped. */
#define VALUE_MAX   (40 * 1024)
#define FIELDS_MAX  64
#define FIELDS_SUM  (120 * 1024)
#define PROBLEM_MAX 4096
/* Longest proof that gets a digest of its own, in bytes. */
#define PROOF_DIGEST_MAX (1024 * 1024)

/* ---- facts ---- */

static void G_GNUC_PRINTF(4, 5)
    host_problem(NetbomScan *scan, const char *kind, uint64_t offset, const char *format, ...)
{
    if (scan->quiet)
        return;
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    if (strlen(text) > PROBLEM_MAX)
        text[PROBLEM_MAX] = 0;
    scan->encrypted = scan->encrypted || strcmp(kind, "encrypted") == 0;
    engine_problem(scan, kind, offset, text);
}

/* The fields as far as a record can hold them. */
static size_t
fields_cut(const NetbomField *fields, size_t n_fields, NetbomField kept[FIELDS_MAX])
{
    uint64_t room = FIELDS_SUM;
    size_t n_kept = MIN(n_fields, FIELDS_MAX);
    for (size_t i = 0; i < n_kept; i++) {
        kept[i] = fields[i];
        kept[i].value_size = MIN(fields[i].value_size, MIN(room, VALUE_MAX));
        room -= kept[i].value_size;
    }
    return n_kept;
}

/* The digest of a proof's bytes; false where the node's own digest stands for them, or they are too
 * many. */
static bool
proof_digest(const NetbomBytes *range, uint64_t offset, uint64_t size, char ret_hex[65])
{
    guint8 digest[32];
    if (size == 0 || size == range->size || size > PROOF_DIGEST_MAX ||
        !netbom_range_ok(range->size, offset, size))
        return false;
    digest_sha256(range->data + offset, size, digest);
    digest_hex(digest, sizeof digest, ret_hex);
    return true;
}

void
engine_evidence(NetbomScan *scan, _Atomic guint64 *count, const char *kind, guint64 offset,
                guint64 size, const NetbomField *fields, gsize n_fields)
{
    guint64 limit = scan->engine->budget.limits.value[LIMIT_EVIDENCE];
    if (scan->quiet || *count > limit)
        return;
    const guint64 before = (*count)++;
    if (before >= limit) {
        if (before == limit)
            engine_problem(scan, "limit", offset, "more evidence than the budget allows");
        return;
    }
    NetbomField kept[FIELDS_MAX];
    size_t n_kept = fields_cut(fields, n_fields, kept);
    for (size_t i = 0; i < n_kept; i++)
        if (kept[i].value_size < fields[i].value_size) {
            engine_problem(scan, "limit", offset,
                           "a value is longer than a record can hold and is cut");
            break;
        }
    char sha256[65];
    record_write_evidence(scan->engine->writer, scan->node, kind, MIN(offset, (uint64_t)G_MAXINT64),
                          MIN(size, (uint64_t)G_MAXINT64),
                          proof_digest(&scan->range, offset, size, sha256) ? sha256 : NULL, kept,
                          n_kept);
}

static void
host_evidence(NetbomScan *scan, const char *kind, uint64_t offset, uint64_t size,
              const NetbomField *fields, size_t n_fields)
{
    engine_evidence(scan, &scan->engine->budget.evidence, kind, offset, size, fields, n_fields);
}

static void
host_header(NetbomScan *scan, const char *key, uint64_t offset, uint64_t size, const char *value,
            uint64_t value_size)
{
    while (value_size > 0 && (value[value_size - 1] == 0 || g_ascii_isspace(value[value_size - 1])))
        value_size--;
    while (value_size > 0 && g_ascii_isspace(*value)) {
        value++;
        value_size--;
    }
    if (value_size == 0)
        return;
    NetbomField fields[] = {{"key", key, strlen(key)}, {"value", value, value_size}};
    host_evidence(scan, "header", offset, size, fields, G_N_ELEMENTS(fields));
}

static void
host_structure(NetbomScan *scan, uint64_t offset, uint64_t size)
{
    if (scan->ledger)
        ledger_add(scan->ledger, offset, size, LEDGER_STRUCTURE);
}

static void
host_set_end(NetbomScan *scan, uint64_t size)
{
    scan->end = MIN(size, scan->range.size);
}

/* ---- children ---- */

/* Leading "./" and "/" are dropped; NULL for the root itself and for names over the limit. */
static char *
entry_path(NetbomScan *scan, const NetbomEntry *entry)
{
    const char *name = entry->name ? entry->name : "";
    guint64 size = netbom_text_size(name, entry->name ? entry->name_size : 0);
    const Limits *limits = &scan->engine->budget.limits;
    while (size > 0) {
        if (name[0] == '/') {
            name++;
            size--;
        } else if (size > 1 && name[0] == '.' && name[1] == '/') {
            name += 2;
            size -= 2;
        } else {
            break;
        }
    }
    while (size > 0 && name[size - 1] == '/')
        size--;
    if (size == 0 || (size == 1 && name[0] == '.'))
        return entry->kind == NETBOM_DIR ? NULL : g_strdup("unnamed");
    if (size > limits->value[LIMIT_NAME] && !memchr(name, '/', size))
        engine_problem(scan, "limit", 0, "a name is longer than the budget allows and is cut");
    return g_strndup(name, MIN(size, limits->value[LIMIT_PATH]));
}

static NodeKind
entry_kind(NetbomKind kind)
{
    switch (kind) {
    case NETBOM_DIR:
        return NODE_DIR;
    case NETBOM_SYMLINK:
        return NODE_SYMLINK;
    case NETBOM_DEVICE:
        return NODE_DEVICE;
    default:
        return NODE_FILE;
    }
}

/* Fills the object of an entry; paths are owned by the caller. False: nothing to read, or nothing
 * that is wanted. */
static bool
entry_object(NetbomScan *scan, const NetbomEntry *entry, char **ret_inner, char **ret_path,
             Object *ret_object)
{
    char *inner = entry_path(scan, entry);
    if (!inner)
        return false;
    char *path = g_strconcat(scan->path, "/", inner, NULL);
    guint64 limit = scan->engine->budget.limits.value[LIMIT_PATH];
    if (strlen(path) > limit) {
        path[limit] = 0;
        scan->engine->budget.refusals++; /* the path depends on where it stands */
    }
    if (scan->engine->setup->wanted && !wanted_leads(scan->engine->setup->wanted, path)) {
        g_free(inner);
        g_free(path);
        return false;
    }
    *ret_inner = inner;
    *ret_path = path;
    *ret_object = (Object){
        .node = {.parent = scan->node,
                 .kind = entry_kind(entry->kind),
                 .path = path,
                 .format = "",
                 .mode = entry->mode,
                 .uid = entry->uid,
                 .gid = entry->gid,
                 .mtime = entry->mtime,
                 .rdev_major = entry->rdev_major,
                 .rdev_minor = entry->rdev_minor,
                 .same_as = RECORD_NONE},
        .inner_path = inner,
        .member = entry->kind == NETBOM_FILE,
        .hint = entry->hint,
    };
    return true;
}

/* Objects and bytes are counted here; false: the child is not read. */
static bool
child_admit(NetbomScan *scan, guint64 decoded_bytes)
{
    Budget *budget = &scan->engine->budget;
    if (budget->out_of_time || budget->out_of_objects)
        return false;
    return budget_take_object(budget, decoded_bytes);
}

/* True while the plugin should go on to its next child. */
static bool
child_go_on(NetbomScan *scan)
{
    Budget *budget = &scan->engine->budget;
    return !budget->out_of_time && !budget->out_of_objects;
}

/* Reads a child; the time that it takes is not the plugin's. */
static Share
child_read_object(NetbomScan *scan, Object *object)
{
    Budget *budget = &scan->engine->budget;
    gint64 left_us = budget_call_pause(budget);
    Share share = object_read(scan->engine, object);
    budget_call_resume(budget, left_us);
    /* Whatever happens to the plugin next, its children are reported. */
    record_writer_secure(scan->engine->writer);
    return share;
}

static bool
host_child_entry(NetbomScan *scan, const NetbomEntry *entry)
{
    g_autofree char *inner = NULL, *path = NULL, *target = NULL;
    Object object;
    if (!entry_object(scan, entry, &inner, &path, &object))
        return child_go_on(scan);
    if (!child_admit(scan, 0))
        return false;
    if (entry->target) {
        target = g_strndup(entry->target,
                           MIN(entry->target_size, scan->engine->budget.limits.value[LIMIT_PATH]));
        object.node.target = target;
    }
    engine_write_node(scan->engine, &object.node);
    record_writer_secure(scan->engine->writer);
    return child_go_on(scan);
}

static bool
host_child_range(NetbomScan *scan, const NetbomEntry *entry, uint64_t offset, uint64_t size)
{
    g_autofree char *inner = NULL, *path = NULL;
    Object object;
    if (!entry_object(scan, entry, &inner, &path, &object))
        return child_go_on(scan);
    NetbomBytes bytes = netbom_slice(&scan->range, offset, size);
    offset = MIN(offset, scan->range.size);
    if (bytes.size < size)
        host_problem(scan, "truncated", offset,
                     "%s: %" G_GUINT64_FORMAT " bytes are named here, %" G_GUINT64_FORMAT
                     " are there",
                     inner, (guint64)size, (guint64)bytes.size);
    if (!child_admit(scan, 0))
        return false;
    object.bytes = bytes;
    object.node.stored = true;
    object.node.offset = offset;
    ledger_add(scan->ledger, offset, bytes.size, LEDGER_CHILD);
    Share share = child_read_object(scan, &object);
    share_add(&scan->stored, &share);
    return child_go_on(scan);
}

/* Reads a child whose bytes are the first of a block, which it takes over with its charge. */
static bool
child_read_decoded(NetbomScan *scan, Object *object, guint8 *data, guint64 size, guint64 capacity)
{
    Engine *engine = scan->engine;
    Holder *outer = engine->holder;
    engine->holder = holder_new(&engine->memory, data, capacity);
    object->bytes = (NetbomBytes){data, size};
    object->decoded = true;
    Share share = child_read_object(scan, object);
    share_add(&scan->decoded, &share);
    holder_unref(engine->holder);
    engine->holder = outer;
    return child_go_on(scan);
}

/* Bytes that a decoded child has and nobody has read: what they stand in is not understood. */
static void
child_unread(NetbomScan *scan, guint64 size)
{
    enum { UNREAD_BITS = 40 }; /* so that no sum is too large */
    scan->decoded.unknown += MIN(size, G_GUINT64_CONSTANT(1) << UNREAD_BITS);
}

/* limit: what the child would go over. */
static bool
child_refused(NetbomScan *scan, const char *inner, guint64 size, LimitId limit)
{
    host_problem(scan, "limit", 0,
                 "%s: %" G_GUINT64_FORMAT " bytes are more than the budget allows (limit %s)",
                 inner, size, limit_name(limit));
    child_unread(scan, size);
    return child_go_on(scan);
}

/* A decoded child that child_admit() refused. */
static bool
child_not_admitted(NetbomScan *scan, const char *inner, guint64 size)
{
    const Budget *budget = &scan->engine->budget;
    LimitId limit = budget->out_of_time ? LIMIT_IMAGE_TIME : budget_object_limit(budget, size);
    return child_refused(scan, inner, size, limit < LIMIT_COUNT ? limit : LIMIT_OBJECTS);
}

/* True: its contents are known and need not be decoded. */
static bool
child_known(NetbomScan *scan, Object *object, uint64_t size)
{
    Share share;
    if (!known_recall_encoded(scan->engine, object, size, &share))
        return false;
    share_add(&scan->decoded, &share);
    return true;
}

/* Memory for a child, zeros but for blocks of it that were decoded ahead; NULL: it is refused. */
static guint8 *
child_memory(NetbomScan *scan, uint64_t token, uint64_t size)
{
    guint8 *data = scan->ahead ? ahead_child_begin(scan->ahead, token, size) : NULL;
    if (data)
        return data;
    data = host_block_zeros(scan, size);
    if (data && scan->ahead)
        ahead_child_lend(scan->ahead, token, size, data);
    return data;
}

static bool
host_child_encoded(NetbomScan *scan, const NetbomEntry *entry, uint64_t size, const uint8_t *digest,
                   NetbomRead read, void *state, uint64_t token)
{
    g_autofree char *inner = NULL, *path = NULL;
    Object object;
    if (!entry_object(scan, entry, &inner, &path, &object))
        return child_go_on(scan);
    if (!child_admit(scan, size))
        return child_not_admitted(scan, inner, size);
    object.decoded = true;
    object.encoded = size > 0 ? digest : NULL;
    if (child_known(scan, &object, size))
        return child_go_on(scan);
    guint8 *data = child_memory(scan, token, size);
    if (!data)
        return child_refused(scan, inner, size, LIMIT_MEMORY);
    scan->reading = path;
    guint64 refusals = scan->engine->budget.refusals;
    guint problems = scan->problems;
    guint64 good = read(state, token, data, size); /* not in MIN(), which would call it twice */
    object.begun = scan->ahead ? ahead_child_end(scan->ahead, token) : NULL;
    if (good != size)
        g_clear_pointer(&object.begun, digest_trail_free);
    if (good != size || problems != scan->problems || refusals != scan->engine->budget.refusals)
        object.encoded = NULL; /* what was said of the reading is not the child's */
    child_unread(scan, size - MIN(good, size));
    return child_read_decoded(scan, &object, data, MIN(good, size), size);
}

static bool
host_child_read(NetbomScan *scan, const NetbomEntry *entry, uint64_t size, NetbomRead read,
                void *state, uint64_t token)
{
    return host_child_encoded(scan, entry, size, NULL, read, state, token);
}

static bool
host_is_known(NetbomScan *scan, const NetbomEntry *entry, uint64_t size, const uint8_t *digest)
{
    g_autofree char *inner = NULL, *path = NULL;
    Object object;
    if (!digest || !scan->engine->known)
        return scan->engine->known != NULL;
    if (!entry_object(scan, entry, &inner, &path, &object))
        return false;
    object.decoded = true;
    object.encoded = digest;
    return known_has_encoded(scan->engine, &object, size);
}

static bool
host_child_buffer(NetbomScan *scan, const NetbomEntry *entry, NetbomBuffer *buffer)
{
    g_autofree char *inner = NULL, *path = NULL;
    Object object;
    bool go_on = child_go_on(scan);
    if (entry_object(scan, entry, &inner, &path, &object) && child_admit(scan, buffer->size)) {
        const NetbomBuffer held = *buffer;
        host_buffer_hand_over(scan, buffer);
        return child_read_decoded(scan, &object, held.data, held.size, held.capacity);
    }
    if (inner)
        go_on = child_not_admitted(scan, inner, buffer->size);
    host_buffer_free(scan, buffer);
    return go_on;
}

static void
host_finish(NetbomScan *scan)
{
    (void)scan; /* children are read at once */
}

static bool
host_spend(NetbomScan *scan, uint64_t steps)
{
    return budget_spend(scan->budget, steps);
}

/* ---- codecs and digests ---- */

/* A decoder that cannot be made for want of memory says that it is not supported. */
static NetbomDecode
decoded(NetbomScan *scan, NetbomDecode answer)
{
    scan->engine->budget.refusals += answer == NETBOM_DECODE_UNSUPPORTED;
    return answer;
}

static NetbomDecode
host_decode_block(NetbomScan *scan, NetbomCodec codec, const uint8_t *params, const uint8_t *src,
                  uint64_t src_size, uint8_t *dst, uint64_t capacity, uint64_t *ret_size)
{
    AheadBlock block = {codec, params, src, src_size, capacity, {0}};
    NetbomDecode answer;
    budget_spend(&scan->engine->budget, 1 + capacity / 256);
    if (scan->ahead && dst && ahead_take(scan->ahead, &block, dst, ret_size, &answer))
        return decoded(scan, answer);
    Stopwatch *watch = &scan->engine->watches[0];
    Stage before = stopwatch_enter(watch, STAGE_DECODE);
    answer = codec_decode_block(codec, params, src, src_size, dst, capacity, ret_size);
    stopwatch_enter(watch, before);
    return decoded(scan, answer);
}

static bool
host_ahead(NetbomScan *scan, NetbomCodec codec, const uint8_t *params, const uint8_t *src,
           uint64_t src_size, uint64_t capacity, const NetbomPart *part)
{
    Engine *engine = scan->engine;
    AheadBlock block = {codec, params, src, src_size, capacity, part ? *part : (NetbomPart){0}};
    bool may_name = scan->ledger ? !scan->quiet : scan->ahead != NULL; /* unpack(), foresee() */
    if (!may_name || engine->setup->wanted || crew_helpers(engine->crew) == 0)
        return false;
    if (!scan->ahead) {
        scan->ahead = ahead_new(engine->crew, &engine->budget, engine->watches, AHEAD_BYTES);
        engine->aheads = g_slist_prepend(engine->aheads, scan->ahead);
    }
    return ahead_name(scan->ahead, &block);
}

typedef struct {
    NetbomScan *scan;
    NetbomBuffer *buffer;
    guint64 limit;
} StreamSink;

static bool
on_decoded(void *user, const uint8_t *data, size_t size)
{
    StreamSink *sink = user;
    const guint64 part = MIN(size, sink->limit - sink->buffer->size);
    if (!budget_spend(&sink->scan->engine->budget, 1 + size / 256) ||
        !host_buffer_append(sink->scan, sink->buffer, data, part))
        return false;
    return sink->buffer->size < sink->limit;
}

/* Less is sooner copied. */
#define WHOLE_MIN (1u << 20)

static bool
on_whole(void *user, uint8_t *block, size_t size, size_t capacity)
{
    StreamSink *sink = user;
    return size >= WHOLE_MIN && budget_spend(&sink->scan->engine->budget, 1 + size / 256) &&
           host_buffer_take(sink->scan, sink->buffer, block, size, capacity);
}

static NetbomDecode
host_decode_stream(NetbomScan *scan, NetbomCodec codec, const uint8_t *params, const uint8_t *src,
                   uint64_t src_size, uint64_t limit, NetbomBuffer **ret_buffer,
                   uint64_t *ret_consumed)
{
    /* What the call holds already will be a child's too. */
    guint64 left = budget_decoded_left(&scan->engine->budget);
    left -= MIN(left, scan->memory);
    StreamSink sink = {scan, host_buffer_new(scan, 0), limit ? limit : left};
    *ret_consumed = 0;
    *ret_buffer = sink.buffer;
    if (!sink.buffer)
        return NETBOM_DECODE_LIMIT;
    foresee_behind(scan, src, src_size);
    /* What is larger may go to the scratch. */
    const CodecWhole whole = {MIN(sink.limit, SCRATCH_BLOCK_MIN), on_whole};
    Stopwatch *watch = &scan->engine->watches[0];
    Stage before = stopwatch_enter(watch, STAGE_DECODE);
    NetbomDecode answer =
        codec_decode_stream(codec, params, src, src_size, on_decoded, &whole, &sink, ret_consumed);
    stopwatch_enter(watch, before);
    return decoded(scan, answer);
}

static uint32_t
host_crc32(uint32_t crc, const void *data, uint64_t size)
{
    return checksum_crc32(crc, data, (size_t)size);
}

static void
host_sha256(const void *data, uint64_t size, uint8_t ret_digest[32])
{
    digest_sha256(data, (size_t)size, ret_digest);
}

static void
host_sha1(const void *data, uint64_t size, uint8_t ret_digest[20])
{
    digest_sha1(data, (size_t)size, ret_digest);
}

static void
host_md5(const void *data, uint64_t size, uint8_t ret_digest[16])
{
    digest_md5(data, (gsize)size, ret_digest);
}

static const char *
host_object_name(NetbomScan *scan)
{
    const char *name = scan->object_name ? scan->object_name : "";
    const char *slash = strrchr(name, '/');
    return slash ? slash + 1 : name;
}

static uint64_t
host_wanted(NetbomScan *scan, uint64_t token, uint64_t at, uint64_t size)
{
    (void)token; /* one child is read at a time */
    return wanted_within(scan->engine->setup->wanted, scan->reading, at, size);
}

const NetbomHost engine_host = {
    .abi_version = NETBOM_ABI_VERSION,
    .struct_size = sizeof(NetbomHost),
    .problem = host_problem,
    .header = host_header,
    .evidence = host_evidence,
    .structure = host_structure,
    .set_end = host_set_end,
    .child_entry = host_child_entry,
    .child_range = host_child_range,
    .child_read = host_child_read,
    .child_buffer = host_child_buffer,
    .finish = host_finish,
    .spend = host_spend,
    .buffer_new = host_buffer_new,
    .buffer_append = host_buffer_append,
    .buffer_free = host_buffer_free,
    .alloc = host_alloc,
    .release = host_release,
    .decode_block = host_decode_block,
    .decode_stream = host_decode_stream,
    .crc32 = host_crc32,
    .sha256 = host_sha256,
    .sha1 = host_sha1,
    .md5 = host_md5,
    .object_name = host_object_name,
    .wanted = host_wanted,
    .ahead = host_ahead,
    .child_encoded = host_child_encoded,
    .is_known = host_is_known,
};

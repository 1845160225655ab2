/* SPDX-License-Identifier: GPL-3.0-or-later */
/* plugin-host.c: a host for plugins under test that records all calls and checks the rules of the
 * ABI. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>
#include <libdeflate.h>

#include "seed-keep.h"
#include "unpack/codec.h"

/* ---- records ---- */

static void
problem_free(void *memory)
{
    TestProblem *problem = memory;
    g_free(problem->kind);
    g_free(problem->text);
    g_free(problem);
}

static void
header_free(void *memory)
{
    TestHeader *header = memory;
    g_free(header->key);
    g_free(header->value);
    g_free(header);
}

static void
evidence_free(void *memory)
{
    TestEvidence *evidence = memory;
    g_free(evidence->kind);
    g_ptr_array_free(evidence->keys, TRUE);
    g_ptr_array_free(evidence->values, TRUE);
    g_free(evidence);
}

static void
child_free(void *memory)
{
    TestChild *child = memory;
    g_free(child->name);
    g_free(child->target);
    g_free(child->hint);
    g_free(child->bytes);
    g_free(child->sha256);
    g_free(child);
}

TestScan *
test_scan_new(void)
{
    TestScan *scan = g_new0(TestScan, 1);
    g_mutex_init(&scan->lock);
    scan->problems = g_ptr_array_new_with_free_func(problem_free);
    scan->headers = g_ptr_array_new_with_free_func(header_free);
    scan->evidence = g_ptr_array_new_with_free_func(evidence_free);
    scan->children = g_ptr_array_new_with_free_func(child_free);
    scan->structures = g_array_new(FALSE, FALSE, sizeof(TestRange));
    scan->named = g_array_new(FALSE, FALSE, sizeof(guint64));
    scan->object_name = g_strdup("");
    scan->steps_left = 100000000;
    scan->memory_limit = (uint64_t)1 << 30;
    scan->child_limit = (uint64_t)4 << 30;
    scan->refuse_after = UINT64_MAX;
    scan->digests = true;
    scan->threads = 1;
    return scan;
}

void
test_scan_clear(TestScan *scan)
{
    g_ptr_array_set_size(scan->problems, 0);
    g_ptr_array_set_size(scan->headers, 0);
    g_ptr_array_set_size(scan->evidence, 0);
    g_ptr_array_set_size(scan->children, 0);
    g_array_set_size(scan->structures, 0);
    g_array_set_size(scan->named, 0);
    scan->n_foreseen = 0;
    scan->end_set = false;
    scan->end = 0;
    scan->child_used = 0;
    scan->next_pending = 0;
    scan->finished = false;
}

void
test_scan_free(TestScan *scan)
{
    if (!scan)
        return;
    g_ptr_array_free(scan->problems, TRUE);
    g_ptr_array_free(scan->headers, TRUE);
    g_ptr_array_free(scan->evidence, TRUE);
    g_ptr_array_free(scan->children, TRUE);
    g_array_free(scan->structures, TRUE);
    g_array_free(scan->named, TRUE);
    g_free(scan->object_name);
    g_mutex_clear(&scan->lock);
    g_free(scan);
}

static char *
text_copy(const char *text, uint64_t size)
{
    char *copy = g_malloc0(size + 1);
    if (size > 0)
        memcpy(copy, text, size);
    return copy;
}

/* ---- facts ---- */

static void
host_problem(NetbomScan *scan, const char *kind, uint64_t offset, const char *format, ...)
{
    static const char *const kinds[] = {"truncated", "corrupt", "checksum", "unsupported",
                                        "encrypted", "limit",   "overlap",  NULL};
    TestProblem *problem = g_new0(TestProblem, 1);
    va_list args;
    va_start(args, format);
    problem->text = g_strdup_vprintf(format, args);
    va_end(args);
    problem->kind = g_strdup(kind);
    problem->offset = offset;
    if (!g_strv_contains(kinds, kind))
        fail_msg("problem of an unknown kind \"%s\"", kind);
    g_mutex_lock(&scan->lock);
    g_ptr_array_add(scan->problems, problem);
    g_mutex_unlock(&scan->lock);
}

static void
host_header(NetbomScan *scan, const char *key, uint64_t offset, uint64_t size, const char *value,
            uint64_t value_size)
{
    while (value_size > 0 && (value[value_size - 1] == 0 || g_ascii_isspace(value[value_size - 1])))
        value_size--;
    if (value_size == 0)
        return;
    bool listed = false;
    for (const char *const *fact = scan->plugin->facts; fact && *fact; fact++)
        listed = listed || strcmp(*fact, key) == 0;
    if (!listed)
        fail_msg("header \"%s\" is not among the facts of %s", key, scan->plugin->name);
    if (!netbom_range_ok(scan->range.size, offset, size))
        fail_msg("header \"%s\" at %" G_GUINT64_FORMAT " lies outside the claim", key, offset);
    TestHeader *header = g_new0(TestHeader, 1);
    header->key = g_strdup(key);
    header->offset = offset;
    header->size = size;
    header->value = text_copy(value, value_size);
    header->value_size = value_size;
    g_mutex_lock(&scan->lock);
    g_ptr_array_add(scan->headers, header);
    g_mutex_unlock(&scan->lock);
}

static void
host_evidence(NetbomScan *scan, const char *kind, uint64_t offset, uint64_t size,
              const NetbomField *fields, size_t n_fields)
{
    if (!netbom_range_ok(scan->range.size, offset, size))
        fail_msg("evidence \"%s\" at %" G_GUINT64_FORMAT " lies outside the object", kind, offset);
    TestEvidence *evidence = g_new0(TestEvidence, 1);
    evidence->kind = g_strdup(kind);
    evidence->offset = offset;
    evidence->size = size;
    evidence->keys = g_ptr_array_new_with_free_func(g_free);
    evidence->values = g_ptr_array_new_with_free_func(g_free);
    for (size_t i = 0; i < n_fields; i++) {
        g_ptr_array_add(evidence->keys, g_strdup(fields[i].key));
        g_ptr_array_add(evidence->values, text_copy(fields[i].value, fields[i].value_size));
    }
    g_mutex_lock(&scan->lock);
    g_ptr_array_add(scan->evidence, evidence);
    g_mutex_unlock(&scan->lock);
}

static void
host_structure(NetbomScan *scan, uint64_t offset, uint64_t size)
{
    if (!netbom_range_ok(scan->range.size, offset, size))
        fail_msg("structure at %" G_GUINT64_FORMAT " lies outside the claim", offset);
    TestRange range = {offset, size};
    g_mutex_lock(&scan->lock);
    g_array_append_val(scan->structures, range);
    g_mutex_unlock(&scan->lock);
}

static void
host_set_end(NetbomScan *scan, uint64_t size)
{
    if (size > scan->range.size)
        fail_msg("set_end() behind the range");
    scan->end = size;
    scan->end_set = true;
}

/* ---- children ---- */

static TestChild *
child_add(NetbomScan *scan, TestSource source, const NetbomEntry *entry)
{
    TestChild *child = g_new0(TestChild, 1);
    if (entry->name_size > 0 && memchr(entry->name, 0, entry->name_size))
        fail_msg("the name of a child holds a NUL");
    if (scan->finished)
        fail_msg("a child after finish()");
    child->source = source;
    child->kind = entry->kind;
    child->name = text_copy(entry->name, entry->name_size);
    child->target = entry->target ? text_copy(entry->target, entry->target_size) : NULL;
    child->hint = g_strdup(entry->hint);
    child->mode = entry->mode;
    child->uid = entry->uid;
    child->gid = entry->gid;
    child->mtime = entry->mtime;
    child->rdev_major = entry->rdev_major;
    child->rdev_minor = entry->rdev_minor;
    g_mutex_lock(&scan->lock);
    g_ptr_array_add(scan->children, child);
    g_mutex_unlock(&scan->lock);
    return child;
}

static void
child_digest(const NetbomScan *scan, TestChild *child)
{
    if (scan->digests)
        child->sha256 = g_compute_checksum_for_data(G_CHECKSUM_SHA256, child->bytes, child->size);
}

/* Charges the bytes of a child; false: the budget is spent. */
static bool
child_charge(NetbomScan *scan, uint64_t size)
{
    if (size > scan->child_limit - scan->child_used)
        return false;
    scan->child_used += size;
    return true;
}

static bool
host_child_entry(NetbomScan *scan, const NetbomEntry *entry)
{
    child_add(scan, TEST_BY_ENTRY, entry);
    return scan->steps_left > 0;
}

static bool
host_child_range(NetbomScan *scan, const NetbomEntry *entry, uint64_t offset, uint64_t size)
{
    if (!netbom_range_ok(scan->range.size, offset, size))
        fail_msg("a child at %" G_GUINT64_FORMAT " lies outside the claim", offset);
    if (!child_charge(scan, size))
        return false;
    TestChild *child = child_add(scan, TEST_BY_RANGE, entry);
    child->range = (TestRange){offset, size};
    child->bytes = (uint8_t *)text_copy((const char *)scan->range.data + offset, size);
    child->size = child->good = size;
    child_digest(scan, child);
    return scan->steps_left > 0;
}

static void
child_run_read(const NetbomScan *scan, TestChild *child)
{
    NetbomRead read = child->read;
    child->read = NULL;
    child->bytes = g_try_malloc0(child->size > 0 ? child->size : 1);
    if (!child->bytes)
        fail_msg("no memory for a child of %" G_GUINT64_FORMAT " bytes", child->size);
    child->good = read(child->state, child->token, child->bytes, child->size);
    if (child->good > child->size)
        fail_msg("a read callback answers more bytes than it was asked for");
    child_digest(scan, child);
}

static bool
host_child_read(NetbomScan *scan, const NetbomEntry *entry, uint64_t size, NetbomRead read,
                void *state, uint64_t token)
{
    if (!child_charge(scan, size)) {
        host_problem(scan, "limit", 0, "child refused");
        return false;
    }
    TestChild *child = child_add(scan, TEST_BY_READ, entry);
    child->size = size;
    child->read = read;
    child->state = state;
    child->token = token;
    if (!scan->defer)
        child_run_read(scan, child);
    return scan->steps_left > 0;
}

static bool
host_child_encoded(NetbomScan *scan, const NetbomEntry *entry, uint64_t size, const uint8_t *digest,
                   NetbomRead read, void *state, uint64_t token)
{
    scan->digest_sum += digest ? digest[0] + digest[31] : 0; /* it can be read */
    return host_child_read(scan, entry, size, read, state, token);
}

/* Nothing is known, but digests are wanted. */
static bool
host_is_known(NetbomScan *scan, const NetbomEntry *entry, uint64_t size, const uint8_t *digest)
{
    (void)entry;
    (void)size;
    assert_false(scan->finished);
    return digest == NULL;
}

static void host_buffer_free(NetbomScan *scan, NetbomBuffer *buffer);

static bool
host_child_buffer(NetbomScan *scan, const NetbomEntry *entry, NetbomBuffer *buffer)
{
    if (!buffer)
        fail_msg("child_buffer() without a buffer");
    bool fits = child_charge(scan, buffer->size);
    if (fits) {
        TestChild *child = child_add(scan, TEST_BY_BUFFER, entry);
        child->bytes = (uint8_t *)text_copy((const char *)buffer->data, buffer->size);
        child->size = child->good = buffer->size;
        child_digest(scan, child);
    }
    host_buffer_free(scan, buffer);
    return fits && scan->steps_left > 0;
}

static void *
finish_worker(void *memory)
{
    NetbomScan *scan = memory;
    for (;;) {
        g_mutex_lock(&scan->lock);
        TestChild *child = NULL;
        while (scan->next_pending < scan->children->len && !child) {
            child = g_ptr_array_index(scan->children, scan->next_pending++);
            if (!child->read)
                child = NULL;
        }
        g_mutex_unlock(&scan->lock);
        if (!child)
            return NULL;
        child_run_read(scan, child);
    }
}

static void
host_finish(NetbomScan *scan)
{
    GThread *threads[8] = {NULL};
    unsigned n_threads = scan->plugin->flags & NETBOM_PLUGIN_PARALLEL ? MIN(scan->threads, 8) : 1;
    for (unsigned i = 1; i < n_threads; i++)
        threads[i] = g_thread_new("read", finish_worker, scan);
    finish_worker(scan);
    for (unsigned i = 1; i < n_threads; i++)
        g_thread_join(threads[i]);
    scan->finished = true;
}

/* ---- budget and memory ---- */

static bool
host_spend(NetbomScan *scan, uint64_t steps)
{
    g_mutex_lock(&scan->lock);
    scan->steps_left -= MIN(steps, scan->steps_left);
    bool left = scan->steps_left > 0;
    g_mutex_unlock(&scan->lock);
    return left;
}

/* Working memory carries its size in front, so that release() can give it back to the budget. */
enum { MEMORY_HEAD = 16 };

static bool
memory_charge(NetbomScan *scan, uint64_t size)
{
    if (scan->no_memory)
        fail_msg("inspect() takes memory without NETBOM_PLUGIN_TAKES_MEMORY");
    g_mutex_lock(&scan->lock);
    bool granted = scan->refuse_after > 0 && size <= scan->memory_limit - scan->memory_used;
    if (scan->refuse_after > 0 && scan->refuse_after != UINT64_MAX)
        scan->refuse_after--;
    if (granted)
        scan->memory_used += size;
    g_mutex_unlock(&scan->lock);
    return granted;
}

static void
memory_refund(NetbomScan *scan, uint64_t size)
{
    g_mutex_lock(&scan->lock);
    scan->memory_used -= size;
    g_mutex_unlock(&scan->lock);
}

static void
memory_count(NetbomScan *scan, int change)
{
    g_mutex_lock(&scan->lock);
    scan->memory_live += (uint64_t)(int64_t)change;
    g_mutex_unlock(&scan->lock);
}

static void *
host_alloc(NetbomScan *scan, uint64_t count, uint64_t size)
{
    uint64_t total;
    if (__builtin_mul_overflow(count, size, &total) || !memory_charge(scan, total))
        return NULL;
    uint8_t *memory = g_try_malloc0(total + MEMORY_HEAD);
    if (!memory) {
        memory_refund(scan, total);
        return NULL;
    }
    memcpy(memory, &total, sizeof(total));
    memory_count(scan, 1);
    return memory + MEMORY_HEAD;
}

static void
host_release(NetbomScan *scan, void *memory)
{
    if (!memory)
        return;
    uint8_t *head = (uint8_t *)memory - MEMORY_HEAD;
    uint64_t total;
    memcpy(&total, head, sizeof(total));
    g_free(head);
    memory_refund(scan, total);
    memory_count(scan, -1);
}

static NetbomBuffer *
host_buffer_new(NetbomScan *scan, uint64_t capacity)
{
    if (!memory_charge(scan, capacity))
        return NULL;
    NetbomBuffer *buffer = g_new0(NetbomBuffer, 1);
    buffer->capacity = capacity;
    buffer->data = capacity > 0 ? g_try_malloc(capacity) : NULL;
    if (capacity > 0 && !buffer->data) {
        memory_refund(scan, capacity);
        g_free(buffer);
        return NULL;
    }
    memory_count(scan, 1);
    return buffer;
}

static bool
host_buffer_append(NetbomScan *scan, NetbomBuffer *buffer, const void *data, uint64_t size)
{
    if (size > buffer->capacity - buffer->size) {
        uint64_t wanted = MAX(buffer->size + size, buffer->capacity + buffer->capacity / 2);
        if (!memory_charge(scan, wanted - buffer->capacity))
            return false;
        buffer->data = g_realloc(buffer->data, wanted);
        buffer->capacity = wanted;
    }
    if (size > 0)
        memcpy(buffer->data + buffer->size, data, size);
    buffer->size += size;
    return true;
}

static void
host_buffer_free(NetbomScan *scan, NetbomBuffer *buffer)
{
    if (!buffer)
        return;
    memory_refund(scan, buffer->capacity);
    memory_count(scan, -1);
    g_free(buffer->data);
    g_free(buffer);
}

/* ---- codecs and digests ---- */

/* Children are read in finish(): nothing is gained by decoding before. */
static bool
host_ahead(NetbomScan *scan, NetbomCodec codec, const uint8_t *params, const uint8_t *src,
           uint64_t src_size, uint64_t capacity, const NetbomPart *part)
{
    (void)codec;
    (void)params;
    assert_false(scan->finished);
    assert_true(!part || (part->at <= part->size && capacity <= part->size - part->at));
    scan->ahead_sum += src_size > 0 ? src[0] + src[src_size - 1] : 0; /* they can be read */
    guint64 at = (guint64)(src - scan->range.data);
    g_array_append_val(scan->named, at);
    return ++scan->n_ahead % 7 != 0;
}

static NetbomDecode
host_decode_block(NetbomScan *scan, NetbomCodec codec, const uint8_t *params, const uint8_t *src,
                  uint64_t src_size, uint8_t *dst, uint64_t capacity, uint64_t *ret_size)
{
    (void)scan;
    return codec_decode_block(codec, params, src, src_size, dst, capacity, ret_size);
}

typedef struct {
    NetbomScan *scan;
    NetbomBuffer *buffer;
    uint64_t limit;
} StreamSink;

static bool
stream_sink(void *user, const uint8_t *data, size_t size)
{
    StreamSink *sink = user;
    uint64_t left = sink->limit - sink->buffer->size;
    return host_buffer_append(sink->scan, sink->buffer, data, MIN(size, left)) && size <= left;
}

static NetbomDecode
host_decode_stream(NetbomScan *scan, NetbomCodec codec, const uint8_t *params, const uint8_t *src,
                   uint64_t src_size, uint64_t limit, NetbomBuffer **ret_buffer,
                   uint64_t *ret_consumed)
{
    StreamSink sink = {scan, host_buffer_new(scan, 0), limit > 0 ? limit : scan->memory_limit};
    *ret_buffer = NULL;
    *ret_consumed = 0;
    if (!sink.buffer)
        return NETBOM_DECODE_LIMIT;
    NetbomDecode result =
        codec_decode_stream(codec, params, src, src_size, stream_sink, NULL, &sink, ret_consumed);
    if (*ret_consumed > src_size)
        fail_msg("a codec consumed more than there is");
    *ret_buffer = sink.buffer;
    return result;
}

static uint32_t
host_crc32(uint32_t crc, const void *data, uint64_t size)
{
    return size > 0 ? libdeflate_crc32(crc, data, size) : crc;
}

static void
digest(GChecksumType type, const void *data, uint64_t size, uint8_t *ret_digest, gsize digest_size)
{
    GChecksum *checksum = g_checksum_new(type);
    g_checksum_update(checksum, data, (gssize)size);
    g_checksum_get_digest(checksum, ret_digest, &digest_size);
    g_checksum_free(checksum);
}

static void
host_sha256(const void *data, uint64_t size, uint8_t ret_digest[32])
{
    digest(G_CHECKSUM_SHA256, data, size, ret_digest, 32);
}

static void
host_sha1(const void *data, uint64_t size, uint8_t ret_digest[20])
{
    digest(G_CHECKSUM_SHA1, data, size, ret_digest, 20);
}

static void
host_md5(const void *data, uint64_t size, uint8_t ret_digest[16])
{
    digest(G_CHECKSUM_MD5, data, size, ret_digest, 16);
}

static const char *
host_object_name(NetbomScan *scan)
{
    return scan->object_name;
}

static uint64_t
host_wanted(NetbomScan *scan, uint64_t token, uint64_t at, uint64_t size)
{
    (void)scan;
    (void)token;
    (void)at;
    return size;
}

const NetbomHost test_host = {
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

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the record stream. */
#include "worker/record-write.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <string.h>
#include <unistd.h>

#include "base/json.h"

#define BUFFER_BYTES (256 * 1024)
/* Records wait no longer than this to be sent, so that little is lost when the process is killed.
 */
#define WAIT_US 10000
/* How long the last words wait for another thread to end its line. */
#define DIE_US 100000

struct RecordWriter {
    pthread_mutex_t mutex; /* held while a line is made, and while lines are sent */
    int fd;
    Pending *pending; /* or NULL */
    GString *buffer;
    gint64 sent_us; /* time of the last flush */
    bool failed;
};

RecordWriter *
record_writer_new(int fd, Pending *pending)
{
    RecordWriter *writer = g_new0(RecordWriter, 1);
    pthread_mutex_init(&writer->mutex, NULL);
    writer->fd = fd;
    writer->pending = pending;
    writer->buffer = g_string_sized_new(BUFFER_BYTES + 65536);
    return writer;
}

void
record_writer_free(RecordWriter *writer)
{
    if (!writer)
        return;
    g_string_free(writer->buffer, TRUE);
    pthread_mutex_destroy(&writer->mutex);
    g_free(writer);
}

/* Sends the lines that wait; the mutex is held. */
static void
send_lines(RecordWriter *writer)
{
    const char *at = writer->buffer->str;
    gsize left = writer->buffer->len;
    while (left > 0 && !writer->failed) {
        ssize_t written = write(writer->fd, at, left);
        if (written < 0 && errno != EINTR) {
            writer->failed = true;
        } else if (written > 0) {
            at += written;
            left -= (gsize)written;
        }
    }
    if (writer->pending)
        pending_sent(writer->pending, writer->buffer->len);
    g_string_truncate(writer->buffer, 0);
    writer->sent_us = g_get_monotonic_time();
}

bool
record_writer_flush(RecordWriter *writer)
{
    pthread_mutex_lock(&writer->mutex);
    send_lines(writer);
    bool ok = !writer->failed;
    pthread_mutex_unlock(&writer->mutex);
    return ok;
}

void
record_writer_secure(RecordWriter *writer)
{
    pthread_mutex_lock(&writer->mutex);
    if (writer->pending && writer->buffer->len <= PENDING_BYTES &&
        g_get_monotonic_time() - writer->sent_us < WAIT_US)
        pending_keep(writer->pending, writer->buffer->str, writer->buffer->len);
    else
        send_lines(writer);
    pthread_mutex_unlock(&writer->mutex);
}

void
record_writer_die(RecordWriter *writer)
{
    const gint64 until = g_get_monotonic_time() + DIE_US;
    while (pthread_mutex_trylock(&writer->mutex) != 0 && g_get_monotonic_time() < until)
        sched_yield();
    send_lines(writer);
}

static JsonWriter *
line_begin(RecordWriter *writer, const char *type)
{
    pthread_mutex_lock(&writer->mutex);
    JsonWriter *json = json_writer_new(writer->buffer, JSON_STYLE_COMPACT);
    json_begin_object(json);
    json_field_string(json, "t", type);
    return json;
}

static void
line_end(RecordWriter *writer, JsonWriter *json)
{
    json_end_object(json);
    json_writer_free(json);
    g_string_append_c(writer->buffer, '\n');
    if (writer->buffer->len >= BUFFER_BYTES || g_get_monotonic_time() - writer->sent_us >= WAIT_US)
        send_lines(writer);
    pthread_mutex_unlock(&writer->mutex);
}

void
record_write_head(RecordWriter *writer, const ScanRecord *record)
{
    JsonWriter *json = line_begin(writer, "record");
    json_field_uint(json, "version", RECORD_VERSION);
    json_field_string(json, "image", record->image_name);
    json_field_uint(json, "size", record->image_size);
    json_field_string(json, "sha256", record->image_sha256);
    json_field_bool(json, "directory", record->is_directory);
    json_field_string(json, "rules", record->rules_digest);
    line_end(writer, json);
}

static void
write_file_facts(JsonWriter *json, const RecordNode *node)
{
    if (node->mode)
        json_field_uint(json, "mode", node->mode);
    if (node->uid)
        json_field_uint(json, "uid", node->uid);
    if (node->gid)
        json_field_uint(json, "gid", node->gid);
    if (node->mtime)
        json_field_int(json, "mtime", node->mtime);
    if (node->rdev_major || node->rdev_minor) {
        json_field_uint(json, "rdev_major", node->rdev_major);
        json_field_uint(json, "rdev_minor", node->rdev_minor);
    }
    if (node->target)
        json_field_string(json, "target", node->target);
}

static void
write_digests(JsonWriter *json, const RecordNode *node)
{
    json_field_text(json, "sha256", node->sha256);
    json_field_text(json, "sha512", node->sha512);
    json_field_text(json, "sha1", node->sha1);
}

void
record_write_node(RecordWriter *writer, const RecordNode *node)
{
    JsonWriter *json = line_begin(writer, "node");
    json_field_uint(json, "id", node->id);
    if (node->parent != RECORD_NONE)
        json_field_uint(json, "parent", node->parent);
    json_field_string(json, "kind", node_kind_name(node->kind));
    json_field_string(json, "path", node->path);
    json_field_text(json, "format", node->format);
    if (node->stored)
        json_field_uint(json, "offset", node->offset);
    json_field_uint(json, "size", node->size);
    write_digests(json, node);
    if (node->same_as != RECORD_NONE)
        json_field_uint(json, "same_as", node->same_as);
    if (node->gap != GAP_NONE) {
        json_field_string(json, "gap", gap_class_name(node->gap));
        json_field_double(json, "entropy", node->entropy, 2);
    }
    if (node->grade)
        json_field_uint(json, "grade", node->grade);
    write_file_facts(json, node);
    line_end(writer, json);
}

void
record_write_mark(RecordWriter *writer, const Mark *mark)
{
    JsonWriter *json = line_begin(writer, "mark");
    mark_write(json, mark);
    line_end(writer, json);
}

void
record_write_recall(RecordWriter *writer, const RecordNode *node, guint base, guint number,
                    const guint8 *encoded_key)
{
    JsonWriter *json = line_begin(writer, "recall");
    json_field_uint(json, "id", node->id);
    json_field_uint(json, "parent", node->parent);
    json_field_string(json, "path", node->path);
    if (node->stored)
        json_field_uint(json, "offset", node->offset);
    write_file_facts(json, node);
    json_field_uint(json, "base", base);
    json_field_uint(json, "mark", number);
    if (encoded_key)
        mark_write_digest(json, "encoded", encoded_key);
    line_end(writer, json);
}

void
record_write_end(RecordWriter *writer, const RecordNode *node)
{
    JsonWriter *json = line_begin(writer, "end");
    json_field_uint(json, "node", node->id);
    json_field_uint(json, "size", node->size);
    write_digests(json, node);
    line_end(writer, json);
}

void
record_write_evidence(RecordWriter *writer, guint32 node, const char *kind, guint64 offset,
                      guint64 size, const char *sha256, const NetbomField *fields, gsize n_fields)
{
    JsonWriter *json = line_begin(writer, "evidence");
    json_field_uint(json, "node", node);
    json_field_string(json, "kind", kind);
    json_field_uint(json, "offset", offset);
    json_field_uint(json, "size", size);
    json_field_text(json, "sha256", sha256);
    json_field_object(json, "fields");
    for (gsize i = 0; i < n_fields; i++) {
        json_put_key(json, fields[i].key);
        json_put_bytes(json, fields[i].value ? fields[i].value : "", fields[i].value_size);
    }
    json_end_object(json);
    line_end(writer, json);
}

void
record_write_problem(RecordWriter *writer, guint32 node, const char *kind, guint64 offset,
                     const char *text)
{
    JsonWriter *json = line_begin(writer, "problem");
    json_field_uint(json, "node", node);
    json_field_string(json, "kind", kind);
    json_field_uint(json, "offset", offset);
    json_field_string(json, "text", text);
    line_end(writer, json);
}

void
record_write_timing(RecordWriter *writer, const guint64 spent_ns[STAGE_COUNT])
{
    JsonWriter *json = line_begin(writer, "timing");
    for (guint i = 0; i < STAGE_COUNT; i++)
        json_field_uint(json, stage_name((Stage)i), spent_ns[i]);
    line_end(writer, json);
}

void
record_write_done(RecordWriter *writer, const Coverage *coverage, guint64 decoded_bytes,
                  guint32 n_nodes)
{
    JsonWriter *json = line_begin(writer, "done");
    json_field_uint(json, "nodes", n_nodes);
    json_field_uint(json, "decoded", decoded_bytes);
    json_field_uint(json, "total", coverage->total);
    json_field_uint(json, "understood", coverage->understood);
    json_field_uint(json, "padding", coverage->padding);
    json_field_uint(json, "unknown", coverage->unknown);
    json_field_uint(json, "high_entropy", coverage->high_entropy);
    line_end(writer, json);
}

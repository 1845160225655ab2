/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads and validates the record stream. */
#include "worker/record-read.h"

#include <string.h>

#include "base/error.h"
#include "base/json-line.h"
#include "worker/record-tail.h"

#define FIELDS_MAX 64

struct RecordReader {
    ScanRecord *record;
    GString *line;   /* the unfinished line */
    JsonLine values; /* of a line */
    guint64 max_nodes, max_evidence;
    Memo *memo; /* NULL: no marks, nothing is recalled */
    bool done;
    char *error;
};

RecordReader *
record_reader_new(ScanRecord *record, guint64 max_nodes, guint64 max_evidence)
{
    RecordReader *reader = g_new0(RecordReader, 1);
    reader->record = record;
    reader->line = g_string_new(NULL);
    reader->max_nodes = max_nodes;
    reader->max_evidence = max_evidence;
    return reader;
}

void
record_reader_free(RecordReader *reader)
{
    if (!reader)
        return;
    g_string_free(reader->line, TRUE);
    g_free(reader->error);
    g_free(reader);
}

void
record_reader_use_memo(RecordReader *reader, Memo *memo)
{
    reader->memo = memo;
}

static bool G_GNUC_PRINTF(2, 3) refuse(RecordReader *reader, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    if (!reader->error)
        reader->error = g_strdup_vprintf(format, args);
    va_end(args);
    return false;
}

/* ---- fields ---- */

/* Text, interned; NULL if it is absent. */
static const char *
get_text(RecordReader *reader, const LineValue *object, const char *key)
{
    const char *text = line_text(object, key);
    return text ? g_string_chunk_insert_const(reader->record->text, text) : NULL;
}

static bool
is_digest(const char *text, gsize digits)
{
    return strlen(text) == digits && strspn(text, "0123456789abcdef") == digits;
}

static bool
get_sha256(const LineValue *object, char ret_sha256[65])
{
    const char *text = line_text(object, "sha256");
    if (!text) {
        ret_sha256[0] = 0;
        return true;
    }
    if (!is_digest(text, 64))
        return false;
    memcpy(ret_sha256, text, 65);
    return true;
}

/* The further digests of a node; what is absent stays as it is. */
static bool
get_more_digests(RecordReader *reader, const LineValue *object, RecordNode *node)
{
    const char *sha512 = get_text(reader, object, "sha512");
    const char *sha1 = get_text(reader, object, "sha1");
    if ((sha512 && !is_digest(sha512, 128)) || (sha1 && !is_digest(sha1, 40)))
        return false;
    node->sha512 = sha512 ? sha512 : node->sha512;
    node->sha1 = sha1 ? sha1 : node->sha1;
    return true;
}

/* Seconds since 1970, or before it; 0 if they are absent. */
static gint64
get_time(const LineValue *object, const char *key)
{
    const LineValue *value = line_member(object, key);
    return value && value->kind == LINE_INTEGER ? value->integer : 0;
}

/* Bits per byte; 0 if they are absent. */
static double
get_entropy(const LineValue *object)
{
    const LineValue *value = line_member(object, "entropy");
    double entropy = 0;
    if (value && value->kind == LINE_REAL)
        entropy = value->real;
    else if (value && value->kind == LINE_INTEGER)
        entropy = (double)value->integer;
    return CLAMP(entropy, 0, 8);
}

/* Where a node's bytes stand, and the facts of a file. */
static bool
get_place(const LineValue *object, RecordNode *node)
{
    node->stored = line_member(object, "offset") != NULL;
    node->mtime = get_time(object, "mtime");
    return line_uint(object, "offset", G_MAXINT64, 0, &node->offset) &&
           line_uint32(object, "mode", 0, &node->mode) &&
           line_uint32(object, "uid", 0, &node->uid) && line_uint32(object, "gid", 0, &node->gid) &&
           line_uint32(object, "rdev_major", 0, &node->rdev_major) &&
           line_uint32(object, "rdev_minor", 0, &node->rdev_minor);
}

/* ---- records ---- */

static bool
take_node(RecordReader *reader, const LineValue *object)
{
    GPtrArray *nodes = reader->record->nodes;
    RecordNode parsed = {0}, *node = &parsed;
    const char *kind = line_text(object, "kind");
    const char *gap = line_text(object, "gap");
    guint64 grade;
    bool ok = line_uint32(object, "id", RECORD_NONE, &node->id) &&
              line_uint32(object, "parent", RECORD_NONE, &node->parent) &&
              line_uint(object, "size", G_MAXINT64, 0, &node->size) &&
              line_uint32(object, "same_as", RECORD_NONE, &node->same_as) &&
              line_uint(object, "grade", 4, 0, &grade) && get_place(object, node) &&
              get_sha256(object, node->sha256) && get_more_digests(reader, object, node) && kind &&
              node_kind_parse(kind, &node->kind) && (!gap || gap_class_parse(gap, &node->gap));
    if (!ok || node->id != nodes->len)
        return refuse(reader, "bad node record %u", nodes->len);
    if (nodes->len >= reader->max_nodes)
        return refuse(reader, "more nodes than the budget allows");
    bool root = node->id == 0;
    if (root != (node->parent == RECORD_NONE) || (!root && node->parent >= node->id) ||
        (node->same_as != RECORD_NONE && node->same_as >= node->id))
        return refuse(reader, "node %u refers to a node that is not there", node->id);
    node->grade = (guint8)grade;
    node->entropy = get_entropy(object);
    node->path = get_text(reader, object, "path");
    node->format = get_text(reader, object, "format");
    node->target = get_text(reader, object, "target");
    if (!node->format)
        node->format = "";
    if (!node->path)
        return refuse(reader, "node %u has no path", node->id);
    g_ptr_array_add(nodes, g_memdup2(node, sizeof *node));
    return true;
}

/* The node that a record speaks of, or NULL. */
static RecordNode *
record_subject(RecordReader *reader, const LineValue *object)
{
    guint32 id;
    if (!line_uint32(object, "node", RECORD_NONE, &id) || id >= reader->record->nodes->len)
        return NULL;
    return g_ptr_array_index(reader->record->nodes, id);
}

static bool
take_end(RecordReader *reader, const LineValue *object)
{
    RecordNode *node = record_subject(reader, object);
    guint64 size;
    char sha256[65];
    if (!node || !line_uint(object, "size", G_MAXINT64, 0, &size) || !get_sha256(object, sha256) ||
        !get_more_digests(reader, object, node))
        return refuse(reader, "bad end record");
    node->size = size;
    memcpy(node->sha256, sha256, sizeof sha256);
    return true;
}

/* The fields of a piece of evidence, interned. */
static void
take_fields(RecordReader *reader, const LineValue *fields, RecordEvidence *evidence)
{
    GStringChunk *text = reader->record->text;
    evidence->fields = g_new0(RecordField, evidence->n_fields);
    RecordField *field = evidence->fields;
    for (const LineValue *i = line_first(fields); i; i = line_next(fields, i)) {
        field->key = g_string_chunk_insert_const(text, i->key);
        field++->value = g_string_chunk_insert_const(text, i->kind == LINE_TEXT ? i->text : "");
    }
}

static bool
take_evidence(RecordReader *reader, const LineValue *object)
{
    const RecordNode *node = record_subject(reader, object);
    const LineValue *fields = line_member(object, "fields");
    RecordEvidence parsed = {0};
    char sha256[65];
    if (!node || !fields || fields->kind != LINE_OBJECT || line_count(fields) > FIELDS_MAX ||
        !line_uint(object, "offset", G_MAXINT64, 0, &parsed.offset) ||
        !line_uint(object, "size", G_MAXINT64, 0, &parsed.size) || !get_sha256(object, sha256))
        return refuse(reader, "bad evidence record");
    if (reader->record->evidence->len > reader->max_evidence)
        return refuse(reader, "more evidence than the budget allows");
    parsed.node = node->id;
    parsed.kind = get_text(reader, object, "kind");
    if (!parsed.kind)
        return refuse(reader, "evidence without a kind");
    if (*sha256)
        parsed.sha256 = g_string_chunk_insert_const(reader->record->text, sha256);
    parsed.n_fields = line_count(fields);
    take_fields(reader, fields, &parsed);
    g_ptr_array_add(reader->record->evidence, g_memdup2(&parsed, sizeof parsed));
    return true;
}

static bool
take_problem(RecordReader *reader, const LineValue *object)
{
    const RecordNode *node = record_subject(reader, object);
    const char *kind = line_text(object, "kind");
    const char *text = line_text(object, "text");
    guint64 offset;
    if (!node || !kind || !text || !line_uint(object, "offset", G_MAXINT64, 0, &offset))
        return refuse(reader, "bad problem record");
    if (reader->record->problems->len > reader->max_evidence)
        return refuse(reader, "more problems than the budget allows");
    scan_record_add_problem(reader->record, node->id, kind, offset, text);
    return true;
}

/* A mark that the worker makes when it has read something: the last node of it is the last that
 * there is. */
static bool
take_mark(RecordReader *reader, const LineValue *object)
{
    ScanRecord *record = reader->record;
    Mark mark;
    if (!reader->memo || !mark_read(object, &mark) || mark.last != record->nodes->len - 1 ||
        mark.first > record->marks->len || record->marks->len >= 2 * reader->max_nodes)
        return refuse(reader, "bad mark record");
    g_array_append_val(record->marks, mark);
    return true;
}

/* A node whose bytes were not read, because they are known. */
static bool
take_recall(RecordReader *reader, const LineValue *object)
{
    ScanRecord *record = reader->record;
    RecordNode node = {0};
    guint8 key[MARK_DIGEST_BYTES];
    guint32 base, number;
    bool encoded = line_member(object, "encoded") != NULL;
    if (!reader->memo || !line_uint32(object, "id", RECORD_NONE, &node.id) ||
        !line_uint32(object, "parent", RECORD_NONE, &node.parent) ||
        node.id != record->nodes->len || node.parent >= node.id ||
        !line_uint32(object, "base", RECORD_NONE, &base) ||
        !line_uint32(object, "mark", RECORD_NONE, &number) || !get_place(object, &node) ||
        (encoded && !mark_read_digest(object, "encoded", key)))
        return refuse(reader, "bad recall record");
    node.path = get_text(reader, object, "path");
    if (node.path && memo_recall(reader->memo, record, &node, (MemoPlace){base, number},
                                 encoded ? key : NULL, reader->max_nodes, reader->max_evidence))
        return true;
    record->disputed = true;
    return refuse(reader, "node %u cannot be recalled", node.id);
}

static bool
take_timing(RecordReader *reader, const LineValue *object)
{
    for (guint i = 0; i < STAGE_COUNT; i++)
        if (!line_uint(object, stage_name((Stage)i), G_MAXINT64, 0, &reader->record->spent_ns[i]))
            return refuse(reader, "bad timing record");
    return true;
}

static bool
take_done(RecordReader *reader, const LineValue *object)
{
    ScanRecord *record = reader->record;
    Coverage coverage;
    guint64 nodes, sum = 0;
    if (!line_uint(object, "nodes", G_MAXUINT32, 0, &nodes) ||
        !line_uint(object, "decoded", G_MAXINT64, 0, &record->decoded_bytes) ||
        !line_uint(object, "total", G_MAXINT64, 0, &coverage.total) ||
        !line_uint(object, "understood", G_MAXINT64, 0, &coverage.understood) ||
        !line_uint(object, "padding", G_MAXINT64, 0, &coverage.padding) ||
        !line_uint(object, "unknown", G_MAXINT64, 0, &coverage.unknown) ||
        !line_uint(object, "high_entropy", G_MAXINT64, 0, &coverage.high_entropy))
        return refuse(reader, "bad done record");
    if (!g_uint64_checked_add(&sum, coverage.understood, coverage.padding) ||
        !g_uint64_checked_add(&sum, sum, coverage.unknown) ||
        !g_uint64_checked_add(&sum, sum, coverage.high_entropy) || sum != coverage.total ||
        coverage.total != record->image_size || nodes != record->nodes->len)
        return refuse(reader, "the totals of the record do not agree");
    record->coverage = coverage;
    reader->done = true;
    return true;
}

static bool
take_head(RecordReader *reader, const LineValue *object)
{
    ScanRecord *record = reader->record;
    guint64 version, size;
    const char *image = line_text(object, "image");
    const char *rules = line_text(object, "rules");
    if (!line_uint(object, "version", G_MAXUINT32, 0, &version) || version != RECORD_VERSION)
        return refuse(reader, "this is not a scan record of version %d", RECORD_VERSION);
    if (!image || record->nodes->len > 0 || !line_uint(object, "size", G_MAXINT64, 0, &size) ||
        !get_sha256(object, record->image_sha256))
        return refuse(reader, "bad head of the record");
    g_free(record->image_name);
    g_free(record->image_path);
    g_free(record->rules_digest);
    record->image_name = g_strdup(image);
    record->image_path = g_strdup(image);
    record->rules_digest = g_strdup(rules ? rules : "");
    record->image_size = size;
    record->is_directory = line_is_true(object, "directory");
    return true;
}

/* Takes the line that was gathered. */
static void
take_line(RecordReader *reader, bool head_allowed)
{
    static const struct {
        const char *type;
        bool (*take)(RecordReader *reader, const LineValue *object);
    } TAKERS[] = {{"node", take_node},       {"evidence", take_evidence}, {"end", take_end},
                  {"problem", take_problem}, {"timing", take_timing},     {"done", take_done},
                  {"mark", take_mark},       {"recall", take_recall},     {"record", take_head}};
    if (reader->done) {
        refuse(reader, "records after the end of the stream");
        return;
    }
    const char *why = json_line_read(&reader->values, reader->line->str, reader->line->len);
    const LineValue *object = reader->values.values;
    const char *type = why ? NULL : line_text(object, "t");
    for (gsize i = 0; type && i < G_N_ELEMENTS(TAKERS) - !head_allowed; i++)
        if (strcmp(type, TAKERS[i].type) == 0) {
            TAKERS[i].take(reader, object);
            return;
        }
    if (why)
        refuse(reader, "not a record: %s", why);
    else
        refuse(reader, "unknown record type");
}

static bool
reader_feed(RecordReader *reader, const char *data, gsize size, bool head_allowed)
{
    while (size > 0 && !reader->error) {
        const char *newline = memchr(data, '\n', size);
        gsize part = newline ? (gsize)(newline - data) : size;
        if (part > RECORD_LINE_MAX - reader->line->len)
            return refuse(reader, "a record is longer than %d bytes", RECORD_LINE_MAX);
        g_string_append_len(reader->line, data, (gssize)part);
        if (!newline)
            break;
        take_line(reader, head_allowed);
        g_string_truncate(reader->line, 0);
        data += part + 1;
        size -= part + 1;
    }
    return !reader->error;
}

bool
record_reader_feed(RecordReader *reader, const char *data, gsize size)
{
    return reader_feed(reader, data, size, false);
}

bool
record_reader_is_done(const RecordReader *reader)
{
    return reader->done && !reader->error;
}

const char *
record_reader_error(const RecordReader *reader)
{
    return reader->error;
}

static gint
problem_compare(gconstpointer a, gconstpointer b)
{
    const RecordProblem *x = *(RecordProblem *const *)a, *y = *(RecordProblem *const *)b;
    if (x->node != y->node)
        return x->node < y->node ? -1 : 1;
    if (x->offset != y->offset)
        return x->offset < y->offset ? -1 : 1;
    return strcmp(x->text, y->text);
}

void
record_reader_finish(RecordReader *reader)
{
    ScanRecord *record = reader->record;
    scan_record_index(record);
    g_ptr_array_sort(record->problems, problem_compare);
    record->complete = reader->done && !reader->error;
    if (!record->complete)
        record->coverage = (Coverage){.total = record->image_size, .unknown = record->image_size};
    if (record->nodes->len == 0) {
        RecordNode *image = g_new0(RecordNode, 1);
        image->kind = NODE_FILE;
        image->parent = image->same_as = RECORD_NONE;
        image->path = image->format = "";
        image->size = record->image_size;
        g_ptr_array_add(record->nodes, image);
    }
    RecordNode *image = g_ptr_array_index(record->nodes, 0);
    memcpy(image->sha256, record->image_sha256, sizeof image->sha256);
}

ScanRecord *
scan_record_parse(const char *path, const char *content, gsize size, GError **error)
{
    g_autoptr(ScanRecord) record = scan_record_new();
    g_autoptr(RecordReader) reader = record_reader_new(record, G_MAXUINT32 - 1, G_MAXUINT32 - 1);
    RecordTail tail;
    gsize end_size = MIN(size, RECORD_TAIL_LINE_MAX + 1);
    if (record_tail_parse(content + size - end_size, end_size, size, &tail))
        size = tail.offset;
    reader_feed(reader, content, size, true);
    if (reader->error || !record->image_name) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: %s", path,
                    reader->error ? reader->error : "not a scan record");
        return NULL;
    }
    record_reader_finish(reader);
    return g_steal_pointer(&record);
}

ScanRecord *
scan_record_load(const char *path, GError **error)
{
    g_autofree char *content = NULL;
    gsize size;
    if (!g_file_get_contents(path, &content, &size, error))
        return NULL;
    return scan_record_parse(path, content, size, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Known bytes: looked up by their keys, copied into a record, compared. */
#include "memo/memo.h"

#include <string.h>

typedef struct {
    GArray *marks; /* Mark */
    MemoLoad load;
    gpointer user;
    GDestroyNotify free_user;
    ScanRecord *record; /* NULL: not needed yet */
} Base;

struct Memo {
    GPtrArray *bases;  /* Base* */
    GHashTable *known; /* key in a mark -> MemoPlace* */
};

/* ---- what is known ---- */

static guint
key_hash(gconstpointer key)
{
    guint hash;
    memcpy(&hash, key, sizeof hash);
    return hash;
}

static gboolean
key_equal(gconstpointer a, gconstpointer b)
{
    return memcmp(a, b, MARK_DIGEST_BYTES) == 0;
}

static void
base_free(gpointer data)
{
    Base *base = data;
    g_array_unref(base->marks);
    scan_record_free(base->record);
    if (base->free_user)
        base->free_user(base->user);
    g_free(base);
}

Memo *
memo_new(void)
{
    Memo *memo = g_new0(Memo, 1);
    memo->bases = g_ptr_array_new_with_free_func(base_free);
    memo->known = g_hash_table_new_full(key_hash, key_equal, NULL, g_free);
    return memo;
}

void
memo_free(Memo *memo)
{
    if (!memo)
        return;
    g_hash_table_unref(memo->known);
    g_ptr_array_unref(memo->bases);
    g_free(memo);
}

guint
memo_bases(const Memo *memo)
{
    return memo->bases->len;
}

static bool
marks_read(GArray *marks, const char *text, gsize size)
{
    g_autofree JsonLine *values = g_new(JsonLine, 1);
    g_autoptr(GString) line = g_string_new(NULL);
    const char *end = text + size;
    while (text < end) {
        const char *newline = memchr(text, '\n', (gsize)(end - text));
        const gsize length = newline ? (gsize)(newline - text) : (gsize)(end - text);
        Mark mark;
        g_string_truncate(line, 0);
        g_string_append_len(line, text, (gssize)length);
        if (json_line_read(values, line->str, line->len) || !mark_read(values->values, &mark) ||
            mark.first > marks->len)
            return false;
        g_array_append_val(marks, mark);
        text += length + 1;
    }
    return true;
}

static void
key_add(Memo *memo, guint8 *key, guint base, guint number)
{
    if (g_hash_table_contains(memo->known, key))
        return;
    MemoPlace *place = g_new(MemoPlace, 1);
    *place = (MemoPlace){base, number};
    g_hash_table_insert(memo->known, key, place);
}

bool
memo_add(Memo *memo, const char *text, gsize size, MemoLoad load, gpointer user,
         GDestroyNotify free_user)
{
    Base *base = g_new0(Base, 1);
    *base = (Base){g_array_new(FALSE, FALSE, sizeof(Mark)), load, user, free_user, NULL};
    if (!marks_read(base->marks, text, size)) {
        base_free(base);
        return false;
    }
    for (guint i = 0; i < base->marks->len; i++) {
        Mark *mark = &g_array_index(base->marks, Mark, i);
        if (mark->encoded)
            key_add(memo, mark->encoded_key, memo->bases->len, i);
        if (mark->keep)
            key_add(memo, mark->key, memo->bases->len, i);
    }
    g_ptr_array_add(memo->bases, base);
    return true;
}

const Mark *
memo_marks(const Memo *memo, guint base)
{
    return (const Mark *)((const Base *)g_ptr_array_index(memo->bases, base))->marks->data;
}

const Mark *
memo_find(const Memo *memo, const guint8 key[MARK_DIGEST_BYTES], MemoPlace *ret_place)
{
    const MemoPlace *place = g_hash_table_lookup(memo->known, key);
    if (!place)
        return NULL;
    *ret_place = *place;
    return memo_marks(memo, place->base) + place->number;
}

/* ---- parts of records ---- */

/* The first of what stands in a record, ordered by node as in one that is complete, that is of this
 * node or a later one. */
static guint
first_of(const GPtrArray *items, gsize node_offset, guint32 node)
{
    guint low = 0, high = items->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        const char *item = g_ptr_array_index(items, middle);
        if (*(const guint32 *)(const void *)(item + node_offset) < node)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static guint
first_evidence(const ScanRecord *record, guint32 node)
{
    return first_of(record->evidence, G_STRUCT_OFFSET(RecordEvidence, node), node);
}

static guint
first_problem(const ScanRecord *record, guint32 node)
{
    return first_of(record->problems, G_STRUCT_OFFSET(RecordProblem, node), node);
}

static bool
has_problem(const ScanRecord *record, guint32 from, guint32 last)
{
    return first_problem(record, from) < first_problem(record, last + 1);
}

/* The nodes of a mark are there, speak of no node outside, and their paths begin with the first
 * one's. */
static bool
is_closed(const ScanRecord *record, guint32 from, guint32 last, gsize *ret_suffix)
{
    if (last < from || last >= record->nodes->len)
        return false;
    const RecordNode *first = g_ptr_array_index(record->nodes, from);
    gsize length = strlen(first->path);
    *ret_suffix = 0;
    for (guint32 i = from; i <= last; i++) {
        const RecordNode *node = g_ptr_array_index(record->nodes, i);
        if ((node->same_as != RECORD_NONE && node->same_as < from) ||
            (i > from && (node->parent < from || node->parent > last)) ||
            strncmp(node->path, first->path, length) != 0)
            return false;
        *ret_suffix = MAX(*ret_suffix, strlen(node->path) - length);
    }
    return true;
}

/* ---- recalled ---- */

static ScanRecord *
base_record(Base *base)
{
    if (!base->record)
        base->record = base->load(base->user);
    return base->record;
}

void
memo_warm(Memo *memo)
{
    if (memo->bases->len > 0)
        base_record(g_ptr_array_index(memo->bases, 0));
}

static RecordNode *
copy_node(const RecordNode *old, guint32 shift)
{
    RecordNode *node = g_memdup2(old, sizeof *old);
    node->id += shift;
    node->parent += shift;
    if (node->same_as != RECORD_NONE)
        node->same_as += shift;
    return node;
}

/* What is said of the node from outside. */
static void
take_place(RecordNode *node, const RecordNode *place)
{
    node->parent = place->parent;
    node->path = place->path;
    node->stored = place->stored;
    node->offset = place->offset;
    node->mode = place->mode;
    node->uid = place->uid;
    node->gid = place->gid;
    node->mtime = place->mtime;
    node->rdev_major = place->rdev_major;
    node->rdev_minor = place->rdev_minor;
}

static void
copy_nodes(ScanRecord *record, const ScanRecord *old, const Mark *mark, const RecordNode *place)
{
    const char *old_path = scan_record_node(old, mark->node)->path;
    gsize length = strlen(old_path);
    bool same_path = strcmp(old_path, place->path) == 0;
    guint32 shift = place->id - mark->node;
    g_autoptr(GString) path = g_string_new(place->path);
    gsize prefix = path->len;
    for (guint32 i = mark->node; i <= mark->last; i++) {
        RecordNode *node = copy_node(scan_record_node(old, i), shift);
        if (i == mark->node) {
            take_place(node, place);
        } else if (!same_path) {
            g_string_truncate(path, prefix);
            g_string_append(path, node->path + length);
            node->path = g_string_chunk_insert_len(record->text, path->str, (gssize)path->len);
        }
        g_ptr_array_add(record->nodes, node);
    }
}

static void
copy_evidence(ScanRecord *record, const ScanRecord *old, const Mark *mark, guint32 shift)
{
    for (guint i = first_evidence(old, mark->node); i < old->evidence->len; i++) {
        const RecordEvidence *from = g_ptr_array_index(old->evidence, i);
        if (from->node > mark->last)
            break;
        RecordEvidence *evidence = g_memdup2(from, sizeof *from);
        evidence->node += shift;
        evidence->fields = g_memdup2(from->fields, from->n_fields * sizeof *from->fields);
        g_ptr_array_add(record->evidence, evidence);
    }
}

static void
copy_marks(ScanRecord *record, const Base *base, MemoPlace place, guint32 shift,
           const guint8 *encoded_key)
{
    guint first = g_array_index(base->marks, Mark, place.number).first;
    guint32 shift_marks = record->marks->len - first;
    for (guint i = first; i <= place.number; i++) {
        Mark mark = g_array_index(base->marks, Mark, i);
        mark.node += shift;
        mark.last += shift;
        mark.first += shift_marks;
        mark.recalled = true;
        g_array_append_val(record->marks, mark);
    }
    Mark *own = &g_array_index(record->marks, Mark, record->marks->len - 1);
    own->encoded = encoded_key != NULL;
    if (encoded_key)
        memcpy(own->encoded_key, encoded_key, MARK_DIGEST_BYTES);
}

bool
memo_recall(Memo *memo, ScanRecord *record, const RecordNode *node, MemoPlace place,
            const guint8 *encoded_key, guint64 max_nodes, guint64 max_evidence)
{
    gsize suffix;
    if (place.base >= memo->bases->len)
        return false;
    Base *base = g_ptr_array_index(memo->bases, place.base);
    const ScanRecord *old = base_record(base);
    if (!old || place.number >= base->marks->len)
        return false;
    const Mark *mark = &g_array_index(base->marks, Mark, place.number);
    if (!mark->keep || !is_closed(old, mark->node, mark->last, &suffix) ||
        has_problem(old, mark->node, mark->last))
        return false;
    guint more_evidence = first_evidence(old, mark->last + 1) - first_evidence(old, mark->node);
    if (record->nodes->len + (mark->last - mark->node) >= max_nodes ||
        record->evidence->len + more_evidence > max_evidence ||
        record->marks->len + (place.number - mark->first) >= 2 * max_nodes)
        return false;
    copy_nodes(record, old, mark, node);
    copy_evidence(record, old, mark, node->id - mark->node);
    copy_marks(record, base, place, node->id - mark->node, encoded_key);
    record->recalled += mark->last - mark->node + 1;
    return true;
}

/* ---- kept ---- */

/* Counts what a mark stands for. False: it may not be recalled. What is wrong with bytes is said by
 * who reads them, as it may be for want of memory. */
static bool
mark_settle(const ScanRecord *record, Mark *mark)
{
    gsize suffix;
    if (!mark->keep || !is_closed(record, mark->node, mark->last, &suffix) ||
        has_problem(record, mark->node, mark->last))
        return false;
    mark->suffix = (guint32)suffix;
    mark->evidence = mark->matches = 0;
    for (guint i = first_evidence(record, mark->node); i < record->evidence->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(record->evidence, i);
        if (evidence->node > mark->last)
            break;
        if (record_evidence_is_match(evidence))
            mark->matches++;
        else
            mark->evidence++;
    }
    return true;
}

char *
memo_text(const ScanRecord *record)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < record->marks->len; i++) {
        Mark mark = g_array_index(record->marks, Mark, i);
        if (!mark_settle(record, &mark))
            mark.keep = mark.encoded = false;
        JsonWriter *json = json_writer_new(text, JSON_STYLE_COMPACT);
        json_begin_object(json);
        mark_write(json, &mark);
        json_end_object(json);
        json_writer_free(json);
        g_string_append_c(text, '\n');
    }
    return g_strdup(text->str);
}

/* ---- compared ---- */

static bool
same_text(const char *a, const char *b)
{
    return g_strcmp0(a, b) == 0;
}

static bool
same_node(const RecordNode *a, const RecordNode *b, guint32 shift, bool whole)
{
    bool same_as =
        a->same_as == RECORD_NONE ? b->same_as == RECORD_NONE : a->same_as + shift == b->same_as;
    bool same = a->kind == b->kind && a->gap == b->gap && same_text(a->format, b->format) &&
                a->size == b->size && same_as && same_text(a->sha256, b->sha256) &&
                a->grade == b->grade;
    if (!same || !whole)
        return same;
    return a->parent + shift == b->parent && a->stored == b->stored && a->offset == b->offset &&
           a->mode == b->mode && a->uid == b->uid && a->gid == b->gid && a->mtime == b->mtime &&
           same_text(a->target, b->target);
}

static bool
same_evidence(const RecordEvidence *a, const RecordEvidence *b, guint32 shift)
{
    if (a->node + shift != b->node || !same_text(a->kind, b->kind) || a->offset != b->offset ||
        a->size != b->size || !same_text(a->sha256, b->sha256) || a->n_fields != b->n_fields)
        return false;
    for (guint i = 0; i < a->n_fields; i++)
        if (!same_text(a->fields[i].key, b->fields[i].key) ||
            !same_text(a->fields[i].value, b->fields[i].value))
            return false;
    return true;
}

/* Does the new record say at `b` what the old one says at `a`? */
static bool
same_findings(const ScanRecord *old, const Mark *a, const ScanRecord *new, const Mark *b)
{
    guint32 shift = b->node - a->node;
    gsize suffix;
    if (!is_closed(old, a->node, a->last, &suffix) || a->last - a->node != b->last - b->node ||
        has_problem(new, b->node, b->last) || b->last >= new->nodes->len)
        return false;
    gsize skip_a = strlen(scan_record_node(old, a->node)->path);
    gsize skip_b = strlen(scan_record_node(new, b->node)->path);
    for (guint32 i = a->node; i <= a->last; i++) {
        const RecordNode *x = scan_record_node(old, i), *y = scan_record_node(new, i + shift);
        if (!same_node(x, y, shift, i > a->node) || strlen(y->path) < skip_b ||
            !same_text(x->path + skip_a, y->path + skip_b))
            return false;
    }
    guint i = first_evidence(old, a->node), end = first_evidence(old, a->last + 1);
    guint k = first_evidence(new, b->node);
    if (first_evidence(new, b->last + 1) - k != end - i)
        return false;
    for (; i < end; i++, k++)
        if (!same_evidence(g_ptr_array_index(old->evidence, i), g_ptr_array_index(new->evidence, k),
                           shift))
            return false;
    return true;
}

/* A limit is not what a base could have known of. */
static bool
met_limit(const ScanRecord *record, const Mark *mark)
{
    for (guint i = first_problem(record, mark->node); i < record->problems->len; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        if (problem->node > mark->last)
            break;
        if (strcmp(problem->kind, "limit") == 0 || strcmp(problem->kind, "crash") == 0)
            return true;
    }
    return false;
}

bool
memo_agrees(Memo *memo, const ScanRecord *record, guint *ret_compared)
{
    *ret_compared = 0;
    for (guint i = 0; i < record->marks->len; i++) {
        const Mark *mark = &g_array_index(record->marks, Mark, i);
        MemoPlace place;
        gsize suffix;
        if (mark->recalled || !mark->keep || !is_closed(record, mark->node, mark->last, &suffix) ||
            met_limit(record, mark) || !memo_find(memo, mark->key, &place))
            continue;
        Base *base = g_ptr_array_index(memo->bases, place.base);
        const ScanRecord *old = base_record(base);
        const Mark *known = &g_array_index(base->marks, Mark, place.number);
        ++*ret_compared;
        if (!old || !same_findings(old, known, record, mark))
            return false;
    }
    return true;
}

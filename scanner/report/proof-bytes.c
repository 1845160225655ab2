/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes around proofs. */
#include "report/proof-bytes.h"

#include <string.h>

/* Rows before and after a proof, and of the proof itself. */
#define ROWS_AROUND 1u
#define ROWS_PROOF  8u
/* Ranges that hold a private key which are followed; beyond that nothing is fetched at all. */
#define KEY_RANGES_MAX 100000u

typedef struct {
    guint32 node;
    guint64 offset, size;
} Range;

struct ProofBytes {
    Fetch *fetch;
    guint n_wanted;
    GHashTable *numbers;  /* Range (offset and size of the rows) to number of the fetch + 1 */
    GHashTable *withheld; /* set of Range */
};

void
proof_rows(guint64 offset, guint64 size, guint64 *ret_from, guint64 *ret_size)
{
    guint64 extent = CLAMP(size, 1, (guint64)ROWS_PROOF * PROOF_ROW);
    guint64 first = offset / PROOF_ROW, last;
    if (offset > G_MAXUINT64 / 2) { /* no node is that large */
        *ret_from = offset;
        *ret_size = 0;
        return;
    }
    last = MIN((offset + extent - 1) / PROOF_ROW, first + ROWS_PROOF - 1);
    first -= MIN(first, ROWS_AROUND);
    *ret_from = first * PROOF_ROW;
    *ret_size = (last + ROWS_AROUND + 1 - first) * PROOF_ROW;
}

static guint
range_hash(gconstpointer key)
{
    const Range *range = key;
    return range->node * 31u + (guint)(range->offset * 7u + range->size);
}

static gboolean
range_equal(gconstpointer a, gconstpointer b)
{
    const Range *x = a, *y = b;
    return x->node == y->node && x->offset == y->offset && x->size == y->size;
}

static Range *
range_new(guint32 node, guint64 offset, guint64 size)
{
    Range *range = g_new(Range, 1);
    *range = (Range){node, offset, size};
    return range;
}

/* ---- where private keys stand ---- */

/* Ranges that hold a private key, by node: a key that stands in a file stands in each container too
 * in which the file lies as it is, and in each copy of these. */
typedef struct {
    const ScanRecord *record;
    GHashTable *copies; /* node + 1 to GArray of guint32: nodes with the same bytes */
    GHashTable *held;   /* set of Range */
    GHashTable *nodes;  /* nodes + 1 in held, to GPtrArray of Range */
    bool too_many;
} Keys;

static void
array_unref(gpointer array)
{
    g_array_unref(array);
}

static void
keys_copies(Keys *keys)
{
    for (guint i = 0; i < keys->record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(keys->record->nodes, i);
        gpointer original = GUINT_TO_POINTER(node->same_as + 1);
        if (node->same_as == RECORD_NONE)
            continue;
        GArray *copies = g_hash_table_lookup(keys->copies, original);
        if (copies == NULL) {
            copies = g_array_new(FALSE, FALSE, sizeof(guint32));
            g_hash_table_insert(keys->copies, original, copies);
        }
        g_array_append_val(copies, node->id);
    }
}

/* A range is added once, and those that follow from it are put on the stack. */
static void
keys_push(Keys *keys, GArray *stack, Range range)
{
    Range *own;
    GPtrArray *of_node;
    if (g_hash_table_contains(keys->held, &range) || keys->too_many)
        return;
    keys->too_many = g_hash_table_size(keys->held) >= KEY_RANGES_MAX;
    own = range_new(range.node, range.offset, range.size);
    g_hash_table_add(keys->held, own);
    of_node = g_hash_table_lookup(keys->nodes, GUINT_TO_POINTER(range.node + 1));
    if (of_node == NULL) {
        of_node = g_ptr_array_new();
        g_hash_table_insert(keys->nodes, GUINT_TO_POINTER(range.node + 1), of_node);
    }
    g_ptr_array_add(of_node, own);
    g_array_append_val(stack, range);
}

static void
keys_follow(Keys *keys, GArray *stack)
{
    while (stack->len > 0) {
        Range range = g_array_index(stack, Range, stack->len - 1);
        const RecordNode *node = scan_record_node(keys->record, range.node);
        const GArray *copies = g_hash_table_lookup(keys->copies, GUINT_TO_POINTER(range.node + 1));
        g_array_set_size(stack, stack->len - 1);
        for (guint i = 0; copies != NULL && i < copies->len; i++)
            keys_push(keys, stack,
                      (Range){g_array_index(copies, guint32, i), range.offset, range.size});
        if (node != NULL && node->stored && node->parent < node->id)
            keys_push(keys, stack, (Range){node->parent, range.offset + node->offset, range.size});
    }
}

static void
keys_find(Keys *keys, const ScanRecord *record)
{
    g_autoptr(GArray) stack = g_array_new(FALSE, FALSE, sizeof(Range));
    *keys =
        (Keys){record, g_hash_table_new_full(NULL, NULL, NULL, array_unref),
               g_hash_table_new_full(range_hash, range_equal, g_free, NULL),
               g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref), false};
    keys_copies(keys);
    const GPtrArray *all = record_evidence_of(record, "private-key");
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const RecordNode *node = scan_record_node(record, evidence->node);
        if (node == NULL)
            continue;
        /* Where the range is not told, it is all of the file. */
        bool whole = evidence->size == 0;
        keys_push(keys, stack,
                  (Range){evidence->node, whole ? 0 : evidence->offset,
                          whole ? node->size : evidence->size});
    }
    keys_follow(keys, stack);
}

static void
keys_clear(Keys *keys)
{
    g_hash_table_unref(keys->copies);
    g_hash_table_unref(keys->nodes);
    g_hash_table_unref(keys->held);
}

static bool
keys_overlap(const Keys *keys, guint32 node, guint64 offset, guint64 size)
{
    const GPtrArray *held = g_hash_table_lookup(keys->nodes, GUINT_TO_POINTER(node + 1));
    for (guint i = 0; held != NULL && i < held->len; i++) {
        const Range *range = g_ptr_array_index(held, i);
        if (offset < range->offset + range->size && range->offset < offset + size)
            return true;
    }
    return false;
}

/* The range itself, and where it stands in what holds it. */
static bool
keys_meet(const Keys *keys, guint32 id, guint64 offset, guint64 size)
{
    const RecordNode *node = scan_record_node(keys->record, id);
    if (keys->too_many)
        return true;
    for (; node != NULL; node = scan_record_node(keys->record, node->parent)) {
        if (keys_overlap(keys, node->id, offset, size))
            return true;
        if (!node->stored || node->parent >= node->id)
            return false;
        offset += node->offset;
    }
    return false;
}

/* ---- what is wanted ---- */

static void
want(ProofBytes *bytes, const Keys *keys, const Occurrence *place)
{
    const RecordNode *node = place != NULL ? scan_record_node(keys->record, place->node) : NULL;
    guint64 from, size;
    if (node == NULL)
        return;
    proof_rows(place->offset, place->size, &from, &size);
    g_autofree Range *key = range_new(place->node, from, size);
    if (size == 0 || g_hash_table_contains(bytes->numbers, key) ||
        g_hash_table_contains(bytes->withheld, key))
        return;
    if (keys_meet(keys, place->node, from, size) || strcmp(place->kind, "private-key") == 0) {
        g_hash_table_add(bytes->withheld, g_steal_pointer(&key));
        return;
    }
    guint32 number = fetch_add(bytes->fetch, node->path, from, size);
    bytes->n_wanted++;
    g_hash_table_insert(bytes->numbers, g_steal_pointer(&key), GUINT_TO_POINTER(number + 1));
}

static void
want_hits(ProofBytes *bytes, const Keys *keys, const GPtrArray *hits, const Component *component)
{
    for (guint i = 0; i < hits->len; i++) {
        const DesignationHit *hit = g_ptr_array_index(hits, i);
        want(bytes, keys, proof_place(&hit->proof, component));
    }
}

static void
want_attributions(ProofBytes *bytes, const Keys *keys, const GPtrArray *attributions,
                  const Component *component)
{
    for (guint i = 0; i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);
        want(bytes, keys, proof_place(&attribution->proof, component));
    }
}

ProofBytes *
proof_bytes_new(const Inventory *inventory, ProofScope scope)
{
    ProofBytes *bytes = g_new0(ProofBytes, 1);
    Keys keys;
    bytes->fetch = fetch_new();
    bytes->numbers = g_hash_table_new_full(range_hash, range_equal, g_free, NULL);
    bytes->withheld = g_hash_table_new_full(range_hash, range_equal, g_free, NULL);
    keys_find(&keys, inventory->record);
    want_hits(bytes, &keys, inventory->designations, NULL);
    if (scope == PROOFS_OF_ALL)
        want_attributions(bytes, &keys, inventory->attributions, NULL);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        want_hits(bytes, &keys, component->designations, component);
        guint shown =
            scope == PROOFS_OF_ALL ? MIN(component->occurrences->len, PROOF_PLACES_MAX) : 0;
        for (guint k = 0; k < shown; k++)
            want(bytes, &keys, &g_array_index(component->occurrences, Occurrence, k));
    }
    keys_clear(&keys);
    return bytes;
}

void
proof_bytes_free(ProofBytes *bytes)
{
    if (bytes == NULL)
        return;
    fetch_free(bytes->fetch);
    g_hash_table_unref(bytes->numbers);
    g_hash_table_unref(bytes->withheld);
    g_free(bytes);
}

const WorkerContents *
proof_bytes_contents(const ProofBytes *bytes)
{
    return bytes->n_wanted > 0 ? fetch_contents(bytes->fetch) : NULL;
}

ProofState
proof_bytes_at(const ProofBytes *bytes, const Occurrence *place, ProofView *ret_view)
{
    Range key = {0};
    if (bytes == NULL || place == NULL)
        return PROOF_ABSENT;
    key.node = place->node;
    proof_rows(place->offset, place->size, &key.offset, &key.size);
    if (g_hash_table_contains(bytes->withheld, &key))
        return PROOF_WITHHELD;
    guint number = GPOINTER_TO_UINT(g_hash_table_lookup(bytes->numbers, &key));
    const GByteArray *data = number > 0 ? fetch_bytes(bytes->fetch, number - 1) : NULL;
    if (data == NULL || data->len == 0)
        return PROOF_ABSENT;
    *ret_view = (ProofView){data->data, data->len, key.offset};
    return PROOF_SHOWN;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ledger: ranges in, a partition out. */
#include "image/ledger.h"

struct Ledger {
    GArray *ranges; /* LedgerRange, in order of arrival */
};

Ledger *
ledger_new(void)
{
    Ledger *ledger = g_new0(Ledger, 1);
    ledger->ranges = g_array_new(FALSE, FALSE, sizeof(LedgerRange));
    return ledger;
}

void
ledger_free(Ledger *ledger)
{
    if (!ledger)
        return;
    g_array_unref(ledger->ranges);
    g_free(ledger);
}

void
ledger_add(Ledger *ledger, guint64 offset, guint64 size, LedgerUse use)
{
    guint64 end;
    if (size == 0 || !g_uint64_checked_add(&end, offset, size))
        return;
    GArray *ranges = ledger->ranges;
    if (ranges->len > 0) {
        LedgerRange *last = &g_array_index(ranges, LedgerRange, ranges->len - 1);
        if (last->use == use && last->offset + last->size == offset) {
            last->size += size;
            return;
        }
    }
    LedgerRange range = {offset, size, use};
    g_array_append_val(ranges, range);
}

static gint
range_compare(gconstpointer a, gconstpointer b)
{
    const LedgerRange *x = a, *y = b;
    if (x->offset != y->offset)
        return x->offset < y->offset ? -1 : 1;
    return x->size > y->size ? -1 : x->size < y->size;
}

static void
partition_append(GArray *partition, guint64 offset, guint64 end, LedgerUse use)
{
    if (offset >= end)
        return;
    if (partition->len > 0) {
        LedgerRange *last = &g_array_index(partition, LedgerRange, partition->len - 1);
        if (last->use == use) {
            last->size += end - offset;
            return;
        }
    }
    LedgerRange range = {offset, end - offset, use};
    g_array_append_val(partition, range);
}

/* The union of the ranges of one use, cut to `total`. */
static GArray *
ranges_union(const GArray *ranges, LedgerUse use, guint64 total)
{
    GArray *sorted = g_array_new(FALSE, FALSE, sizeof(LedgerRange));
    for (guint i = 0; i < ranges->len; i++) {
        LedgerRange range = g_array_index(ranges, LedgerRange, i);
        if (range.use != use || range.offset >= total)
            continue;
        range.size = MIN(range.size, total - range.offset);
        g_array_append_val(sorted, range);
    }
    g_array_sort(sorted, range_compare);
    GArray *merged = g_array_new(FALSE, FALSE, sizeof(LedgerRange));
    guint64 covered = 0;
    for (guint i = 0; i < sorted->len; i++) {
        LedgerRange range = g_array_index(sorted, LedgerRange, i);
        guint64 end = range.offset + range.size;
        guint64 start = MAX(range.offset, covered);
        if (start >= end)
            continue;
        LedgerRange *last =
            merged->len ? &g_array_index(merged, LedgerRange, merged->len - 1) : NULL;
        if (last && last->offset + last->size == start) {
            last->size += end - start;
        } else {
            LedgerRange rest = {start, end - start, use};
            g_array_append_val(merged, rest);
        }
        covered = end;
    }
    g_array_unref(sorted);
    return merged;
}

/* Appends [from, to): structure where `structure` covers it, gap elsewhere. `*at` walks structure.
 */
static void
fill_between(GArray *partition, const GArray *structure, guint *at, guint64 from, guint64 to)
{
    while (from < to) {
        while (*at < structure->len) {
            const LedgerRange *range = &g_array_index(structure, LedgerRange, *at);
            if (range->offset + range->size > from)
                break;
            (*at)++;
        }
        const LedgerRange *range =
            *at < structure->len ? &g_array_index(structure, LedgerRange, *at) : NULL;
        guint64 start = range ? CLAMP(range->offset, from, to) : to;
        guint64 end = range ? MIN(range->offset + range->size, to) : to;
        partition_append(partition, from, start, LEDGER_GAP);
        partition_append(partition, start, MAX(start, end), LEDGER_STRUCTURE);
        from = MAX(start, end);
    }
}

GArray *
ledger_close(Ledger *ledger, guint64 total)
{
    GArray *children = ranges_union(ledger->ranges, LEDGER_CHILD, total);
    GArray *structure = ranges_union(ledger->ranges, LEDGER_STRUCTURE, total);
    GArray *partition = g_array_new(FALSE, FALSE, sizeof(LedgerRange));
    guint64 position = 0;
    guint at = 0;
    for (guint i = 0; i < children->len; i++) {
        const LedgerRange *child = &g_array_index(children, LedgerRange, i);
        fill_between(partition, structure, &at, position, child->offset);
        partition_append(partition, child->offset, child->offset + child->size, LEDGER_CHILD);
        position = child->offset + child->size;
    }
    fill_between(partition, structure, &at, position, total);
    g_array_unref(children);
    g_array_unref(structure);
    return partition;
}

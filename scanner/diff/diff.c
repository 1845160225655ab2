/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compares two sorted lists of facts. */
#include "diff/diff.h"

#include <string.h>

#include "diff/facts.h"

const char *
diff_kind_name(DiffKind kind)
{
    static const char *const NAMES[] = {"component", "supplier",    "designation",
                                        "fact",      "certificate", "file"};
    return NAMES[kind];
}

const char *
diff_change_name(DiffChange change)
{
    static const char *const NAMES[] = {"added", "removed", "changed"};
    return NAMES[change];
}

/* A side, and where its comparison is. */
typedef struct {
    const GArray *facts;
    guint at;
} Side;

static const Fact *
fact_at(const Side *side, guint index)
{
    return index < side->facts->len ? &g_array_index(side->facts, Fact, index) : NULL;
}

/* The facts from `at` on that are of the thing (attribute NULL) or of its attribute. */
static guint
run_end(const Side *side, guint at, const char *attribute)
{
    const Fact *first = fact_at(side, at), *fact = first;
    while (fact && fact->kind == first->kind && strcmp(fact->key, first->key) == 0 &&
           (!attribute || strcmp(fact->attribute, attribute) == 0))
        fact = fact_at(side, ++at);
    return at;
}

/* The values of facts, each once, as one text. */
static const char *
values_of(Diff *diff, const Side *side, guint at, guint end)
{
    g_autoptr(GString) text = g_string_new(NULL);
    const char *last = NULL;
    for (; at < end; at++) {
        const char *value = fact_at(side, at)->value;
        if (!last || strcmp(last, value) != 0)
            g_string_append_printf(text, "%s%s", last ? ", " : "", value);
        last = value;
    }
    return g_string_chunk_insert_const(diff->text, text->str);
}

static void
add(Diff *diff, const DiffEntry *entry)
{
    g_array_append_val(diff->entries, *entry);
    diff->count[entry->kind][entry->change]++;
}

/* What says most of a thing that is only on one side. */
static const char *
telling_value(Diff *diff, const Side *side, guint at, guint end)
{
    static const char *const TELLING[] = {"version", "role",   "verdict",
                                          "value",   "target", "sha256"};
    for (gsize i = 0; i < G_N_ELEMENTS(TELLING); i++)
        for (guint k = at; k < end; k++)
            if (strcmp(fact_at(side, k)->attribute, TELLING[i]) == 0)
                return values_of(diff, side, k, run_end(side, k, TELLING[i]));
    return "";
}

/* A thing that only one side has. */
static void
add_one(Diff *diff, Side *side, DiffChange change)
{
    guint end = run_end(side, side->at, NULL);
    const Fact *fact = fact_at(side, side->at);
    const char *value = telling_value(diff, side, side->at, end);
    DiffEntry entry = {fact->kind, change, fact->key, "", NULL, NULL};
    if (change == DIFF_ADDED)
        entry.after = value;
    else
        entry.before = value;
    add(diff, &entry);
    side->at = end;
}

/* A thing that both sides have: each attribute that is not the same. */
static void
add_changes(Diff *diff, Side *before, Side *after)
{
    guint before_end = run_end(before, before->at, NULL),
          after_end = run_end(after, after->at, NULL);
    const Fact *thing = fact_at(before, before->at);
    while (before->at < before_end || after->at < after_end) {
        const Fact *a = before->at < before_end ? fact_at(before, before->at) : NULL;
        const Fact *b = after->at < after_end ? fact_at(after, after->at) : NULL;
        int order = !a ? 1 : !b ? -1 : strcmp(a->attribute, b->attribute);
        const char *attribute = order <= 0 ? a->attribute : b->attribute;
        DiffEntry entry = {thing->kind, DIFF_CHANGED, thing->key, attribute, NULL, NULL};
        if (order <= 0) {
            guint end = run_end(before, before->at, attribute);
            entry.before = values_of(diff, before, before->at, end);
            before->at = end;
        }
        if (order >= 0) {
            guint end = run_end(after, after->at, attribute);
            entry.after = values_of(diff, after, after->at, end);
            after->at = end;
        }
        if (g_strcmp0(entry.before, entry.after) != 0)
            add(diff, &entry);
    }
}

static int
thing_compare(const Fact *a, const Fact *b)
{
    if (!a || !b)
        return !a - !b;
    int order = (a->kind > b->kind) - (a->kind < b->kind);
    return order != 0 ? order : strcmp(a->key, b->key);
}

Diff *
diff_new(const Inventory *before, bool before_full, const Inventory *after, bool after_full)
{
    Diff *diff = g_new0(Diff, 1);
    diff->entries = g_array_new(FALSE, FALSE, sizeof(DiffEntry));
    diff->text = g_string_chunk_new(16384);
    bool full = before_full && after_full;
    for (guint kind = 0; kind < DIFF_KINDS; kind++)
        diff->compared[kind] = kind < DIFF_FACT || full;
    g_autoptr(GArray) old = facts_of(before, full, diff->text);
    g_autoptr(GArray) new = facts_of(after, full, diff->text);
    Side a = {old, 0}, b = {new, 0};
    while (fact_at(&a, a.at) || fact_at(&b, b.at)) {
        int order = thing_compare(fact_at(&a, a.at), fact_at(&b, b.at));
        if (order < 0)
            add_one(diff, &a, DIFF_REMOVED);
        else if (order > 0)
            add_one(diff, &b, DIFF_ADDED);
        else
            add_changes(diff, &a, &b);
    }
    return diff;
}

void
diff_free(Diff *diff)
{
    if (!diff)
        return;
    g_array_unref(diff->entries);
    g_string_chunk_free(diff->text);
    g_free(diff);
}

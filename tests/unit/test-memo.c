/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of what is known of a release line: what is recalled is what was read, at its new place;
 * what differs is found; what is no mark is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "memo/memo.h"

#define NO_LIMIT G_MAXUINT32

static RecordNode *
add_node(ScanRecord *record, guint32 parent, const char *path, const char *format)
{
    RecordNode *node = g_new0(RecordNode, 1);
    node->id = record->nodes->len;
    node->parent = parent;
    node->kind = NODE_FILE;
    node->path = g_string_chunk_insert_const(record->text, path);
    node->format = format;
    node->same_as = RECORD_NONE;
    node->size = 10 + node->id;
    g_ptr_array_add(record->nodes, node);
    return node;
}

static void
add_evidence(ScanRecord *record, guint32 node, const char *kind, const char *value)
{
    RecordEvidence *evidence = g_new0(RecordEvidence, 1);
    evidence->node = node;
    evidence->kind = kind;
    evidence->n_fields = 1;
    evidence->fields = g_new0(RecordField, 1);
    evidence->fields[0] = (RecordField){"key", g_string_chunk_insert_const(record->text, value)};
    g_ptr_array_add(record->evidence, evidence);
}

static void
add_mark(ScanRecord *record, guint32 node, guint32 last, guint32 first, guint8 key)
{
    Mark mark = {.node = node, .last = last, .first = first, .keep = key != 0};
    memset(mark.key, key, sizeof mark.key);
    mark.sha256[0] = (guint8)node;
    g_array_append_val(record->marks, mark);
}

/* An image with a container, in which are a file with a file in it, and one more. */
static ScanRecord *
first_release(void)
{
    ScanRecord *record = scan_record_new();
    add_node(record, RECORD_NONE, "", "data");
    add_node(record, 0, "!/tar@0x0", "tar");
    add_node(record, 1, "!/tar@0x0/a", "gzip");
    add_node(record, 2, "!/tar@0x0/a!/gzip@0x0", "data");
    add_node(record, 1, "!/tar@0x0/b", "elf");
    add_evidence(record, 2, "header", "one");
    add_evidence(record, 3, "elf", "two");
    add_evidence(record, 3, "signature", "three");
    add_evidence(record, 4, "elf", "four");
    add_mark(record, 3, 3, 0, 0);
    add_mark(record, 2, 3, 0, 'a');
    add_mark(record, 4, 4, 2, 'b');
    record->complete = true;
    return record;
}

static ScanRecord *
load(gpointer user)
{
    ++*(guint *)user;
    return first_release();
}

static ScanRecord *
load_nothing(gpointer user)
{
    (void)user;
    return NULL;
}

static Memo *
new_memo(MemoLoad how, guint *n_loads)
{
    g_autoptr(ScanRecord) record = first_release();
    g_autofree char *text = memo_text(record);
    Memo *memo = memo_new();
    assert_true(memo_add(memo, text, strlen(text), how, n_loads, NULL));
    return memo;
}

static const Mark *
find(const Memo *memo, guint8 key, MemoPlace *ret_place)
{
    guint8 digest[MARK_DIGEST_BYTES];
    memset(digest, key, sizeof digest);
    return memo_find(memo, digest, ret_place);
}

/* A second image: its first nodes, then what is known as 'a'. */
static ScanRecord *
second_release(Memo *memo, bool *ret_recalled)
{
    ScanRecord *record = scan_record_new();
    MemoPlace place;
    RecordNode node = {.id = 3,
                       .parent = 1,
                       .path = "!/cpio@0x200/deep/a",
                       .mode = 0100755,
                       .mtime = 7,
                       .same_as = RECORD_NONE};
    add_node(record, RECORD_NONE, "", "data");
    add_node(record, 0, "!/cpio@0x200", "cpio");
    add_node(record, 1, "!/cpio@0x200/deep", "");
    assert_non_null(find(memo, 'a', &place));
    *ret_recalled = memo_recall(memo, record, &node, place, NULL, NO_LIMIT, NO_LIMIT);
    return record;
}

static void
test_recall(void **state)
{
    guint n_loads = 0;
    bool recalled;
    (void)state;
    g_autoptr(Memo) memo = new_memo(load, &n_loads);
    assert_int_equal(n_loads, 0);
    g_autoptr(ScanRecord) record = second_release(memo, &recalled);
    assert_true(recalled);
    assert_int_equal(n_loads, 1);
    assert_int_equal(record->nodes->len, 5);
    assert_int_equal(record->recalled, 2);
    const RecordNode *own = scan_record_node(record, 3), *inside = scan_record_node(record, 4);
    assert_string_equal(own->path, "!/cpio@0x200/deep/a");
    assert_string_equal(own->format, "gzip");
    assert_int_equal(own->size, 12);
    assert_int_equal(own->mode, 0100755);
    assert_int_equal(own->parent, 1);
    assert_string_equal(inside->path, "!/cpio@0x200/deep/a!/gzip@0x0");
    assert_int_equal(inside->parent, 3);
    assert_int_equal(inside->id, 4);
    assert_int_equal(record->evidence->len, 3);
    const RecordEvidence *evidence = g_ptr_array_index(record->evidence, 2);
    assert_int_equal(evidence->node, 4);
    assert_string_equal(evidence->fields[0].value, "three");
    /* It can be recalled from in its turn. */
    assert_int_equal(record->marks->len, 2);
    const Mark *mark = &g_array_index(record->marks, Mark, 1);
    assert_int_equal(mark->node, 3);
    assert_int_equal(mark->last, 4);
    assert_int_equal(mark->first, 0);
    assert_true(mark->recalled);
}

static void
test_counts(void **state)
{
    guint n_loads = 0;
    MemoPlace place;
    (void)state;
    g_autoptr(Memo) memo = new_memo(load, &n_loads);
    const Mark *mark = find(memo, 'a', &place);
    assert_int_equal(mark->evidence, 2);
    assert_int_equal(mark->matches, 1);
    assert_int_equal(mark->suffix, strlen("!/gzip@0x0"));
    assert_null(find(memo, 'c', &place));
    assert_null(find(memo, 0, &place)); /* which is not to be kept */
}

/* What met a limit or is damaged, or speaks of something outside, is not kept. */
static void
test_not_kept(void **state)
{
    MemoPlace place;
    (void)state;
    for (guint what = 0; what < 5; what++) {
        g_autoptr(ScanRecord) record = first_release();
        RecordNode *inside = g_ptr_array_index(record->nodes, 3);
        if (what == 0)
            scan_record_add_problem(record, 3, "limit", 6, "the end");
        else if (what == 1)
            scan_record_add_problem(record, 2, "corrupt", 5, "a hole");
        else if (what == 2)
            inside->same_as = 1;
        else if (what == 3)
            inside->parent = 1;
        else
            inside->path = "!/tar@0x0/c";
        g_autofree char *text = memo_text(record);
        g_autoptr(Memo) memo = memo_new();
        assert_true(memo_add(memo, text, strlen(text), load_nothing, NULL, NULL));
        assert_null(find(memo, 'a', &place));
        assert_non_null(find(memo, 'b', &place));
    }
}

static void
test_limits(void **state)
{
    guint n_loads = 0;
    MemoPlace place;
    RecordNode node = {.id = 1, .parent = 0, .path = "x", .same_as = RECORD_NONE};
    (void)state;
    g_autoptr(Memo) memo = new_memo(load, &n_loads);
    g_autoptr(ScanRecord) record = scan_record_new();
    add_node(record, RECORD_NONE, "", "data");
    find(memo, 'a', &place);
    assert_false(memo_recall(memo, record, &node, place, NULL, 2, NO_LIMIT));
    assert_false(memo_recall(memo, record, &node, place, NULL, NO_LIMIT, 2));
    assert_false(memo_recall(memo, record, &node, (MemoPlace){0, 3}, NULL, NO_LIMIT, NO_LIMIT));
    assert_false(memo_recall(memo, record, &node, (MemoPlace){1, 0}, NULL, NO_LIMIT, NO_LIMIT));
    assert_false(memo_recall(memo, record, &node, (MemoPlace){0, 0}, NULL, NO_LIMIT, NO_LIMIT));
    assert_int_equal(record->nodes->len, 1);
    assert_true(memo_recall(memo, record, &node, place, NULL, 3, 3));
}

static void
test_base_gone(void **state)
{
    bool recalled;
    (void)state;
    g_autoptr(Memo) memo = new_memo(load_nothing, NULL);
    g_autoptr(ScanRecord) record = second_release(memo, &recalled);
    assert_false(recalled);
}

static ScanRecord *
load_damaged(gpointer user)
{
    ScanRecord *record = load(user);
    scan_record_add_problem(record, 3, "corrupt", 5, "a hole");
    return record;
}

/* Whatever the marks say. */
static void
test_base_with_problem(void **state)
{
    guint n_loads = 0;
    bool recalled;
    (void)state;
    g_autoptr(Memo) memo = new_memo(load_damaged, &n_loads);
    g_autoptr(ScanRecord) record = second_release(memo, &recalled);
    assert_int_equal(n_loads, 1);
    assert_false(recalled);
}

/* A planted piece of evidence, a changed one, a missing one, another digest: each is found once the
 * bytes are read. */
static void
test_compare(void **state)
{
    guint n_loads = 0, compared;
    (void)state;
    for (guint what = 0; what < 7; what++) {
        g_autoptr(Memo) memo = new_memo(load, &n_loads);
        g_autoptr(ScanRecord) record = first_release();
        if (what == 1)
            add_evidence(record, 4, "signature", "planted");
        else if (what == 2)
            ((RecordEvidence *)g_ptr_array_index(record->evidence, 1))->fields[0].value = "other";
        else if (what == 3)
            g_ptr_array_remove_index(record->evidence, 2);
        else if (what == 4)
            g_strlcpy(((RecordNode *)g_ptr_array_index(record->nodes, 4))->sha256, "ab", 65);
        else if (what == 5)
            scan_record_add_problem(record, 3, "corrupt", 5, "a hole");
        else if (what == 6) /* which says nothing of what was known */
            scan_record_add_problem(record, 3, "limit", 6, "the end");
        assert_int_equal(memo_agrees(memo, record, &compared), what == 0 || what == 6);
        assert_true(compared > 0);
    }
}

static void
test_damaged(void **state)
{
    (void)state;
    g_autoptr(ScanRecord) record = first_release();
    g_autofree char *text = memo_text(record);
    gsize size = strlen(text);
    for (gsize cut = 1; cut < size; cut++) {
        g_autoptr(Memo) memo = memo_new();
        bool at_line = text[cut - 1] == '\n' || text[cut] == '\n';
        assert_int_equal(memo_add(memo, text, cut, load_nothing, NULL, NULL), at_line);
    }
    for (gsize at = 0; at < size; at++) { /* refused or not, nothing worse */
        g_autoptr(Memo) memo = memo_new();
        g_autoptr(ScanRecord) next = scan_record_new();
        guint n_loads = 0;
        MemoPlace place;
        RecordNode node = {.id = 1, .parent = 0, .path = "x", .same_as = RECORD_NONE};
        char was = text[at];
        text[at] = was == '9' ? '8' : '9';
        add_node(next, RECORD_NONE, "", "data");
        if (memo_add(memo, text, size, load, &n_loads, NULL) && find(memo, 'a', &place))
            memo_recall(memo, next, &node, place, NULL, 100, 100);
        assert_true(next->nodes->len <= 100);
        text[at] = was;
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_recall),    cmocka_unit_test(test_counts),
        cmocka_unit_test(test_not_kept),  cmocka_unit_test(test_limits),
        cmocka_unit_test(test_base_gone), cmocka_unit_test(test_base_with_problem),
        cmocka_unit_test(test_compare),   cmocka_unit_test(test_damaged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

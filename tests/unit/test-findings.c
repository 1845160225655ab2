/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of what the reports of findings are made from: text in markup, fingerprints, bytes around
 * proofs, shares of code. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/markup.h"
#include "report/code-share.h"
#include "report/findings.h"
#include "report/proof-bytes.h"

/* ---- a record and an inventory, by hand ---- */

static RecordNode *
add_node(ScanRecord *record, guint32 parent, const char *path, gint64 offset, guint64 size)
{
    RecordNode *node = g_new0(RecordNode, 1);
    node->id = record->nodes->len;
    node->parent = parent;
    node->kind = NODE_FILE;
    node->path = path;
    node->format = "data";
    node->stored = offset >= 0;
    node->offset = offset >= 0 ? (guint64)offset : 0;
    node->size = size;
    node->same_as = RECORD_NONE;
    g_ptr_array_add(record->nodes, node);
    return node;
}

static void
add_evidence(ScanRecord *record, guint32 node, const char *kind, guint64 offset, guint64 size)
{
    RecordEvidence *evidence = g_new0(RecordEvidence, 1);
    evidence->node = node;
    evidence->kind = kind;
    evidence->offset = offset;
    evidence->size = size;
    g_ptr_array_add(record->evidence, evidence);
    scan_record_index(record);
}

static Component *
add_component(Inventory *inventory, const char *name, guint32 node, guint64 offset, guint64 size)
{
    Component *component = inventory_add(inventory);
    Occurrence place = {node, offset, size, "signature", NULL, name, 0.9};
    component->ref = component->name = name;
    component->confidence = 0.9;
    g_array_append_val(component->occurrences, place);
    return component;
}

static DesignationHit *
add_hit(GPtrArray *hits, const char *list, const char *verdict)
{
    DesignationHit *hit = g_new0(DesignationHit, 1);
    hit->list = list;
    hit->verdict = verdict;
    hit->supplier = hit->attributed = "example";
    hit->path = "";
    hit->role = ROLE_MADE_BY;
    hit->confidence = 0.9;
    hit->proof.node = RECORD_NONE;
    g_ptr_array_add(hits, hit);
    return hit;
}

/* An image with a container that lies in it as it is, in which a file and its copy lie, and one
 * that is packed. */
static ScanRecord *
record_new(const char *image, const char *container)
{
    ScanRecord *record = scan_record_new();
    g_autofree char *file = g_strconcat(container, "/file", NULL);
    record->image_name = g_strdup(image);
    add_node(record, RECORD_NONE, "", 0, 100000);
    add_node(record, 0, g_string_chunk_insert(record->text, container), 1000, 50000);
    add_node(record, 1, g_string_chunk_insert(record->text, file), 2000, 4000);
    add_node(record, 1, "copy", 10000, 4000)->same_as = 2;
    add_node(record, 1, "packed", -1, 4000);
    return record;
}

/* ---- markup ---- */

static void
test_markup(void **state)
{
    g_autoptr(GString) out = g_string_new(NULL);
    (void)state;

    markup_append(out, "<a href=\"x\" b='y'>&amp;</a>");
    assert_string_equal(out->str, "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
    g_string_truncate(out, 0);
    markup_append(out, "a\nb\x1b[1m\xe2\x80\xae\xe2\x80\xa8\xef\xbf\xbe\xff\x01 \xc3\xa4");
    assert_string_equal(out->str, "a\\nb\\x1b[1m\\u{202e}\\u{2028}\\u{fffe}\\xff\\x01 \xc3\xa4");
    g_string_truncate(out, 0);
    markup_append(out, NULL);
    assert_string_equal(out->str, "");
    markup_printf(out, "<b id=\"%s\">%u %% %s</b>", "\">", 7u, "<");
    assert_string_equal(out->str, "<b id=\"&quot;&gt;\">7 % &lt;</b>");
    g_string_truncate(out, 0);
    markup_append_short(out, "<<<<<<<<<<<<<<<<<<<<", 10);
    assert_null(strchr(out->str, '<'));
    assert_non_null(strstr(out->str, "&lt;...&lt;"));
}

/* ---- fingerprints ---- */

static void
take_fingerprint(const char *image, const char *container, const char *version, char ret_print[33])
{
    g_autoptr(ScanRecord) record = record_new(image, container);
    g_autoptr(Inventory) inventory = inventory_new(record);
    Component *other = add_component(inventory, "a", 4, 0, 4);
    Component *component = add_component(inventory, "b", 2, 100, 4);
    component->version = version;
    add_hit(other->designations, "list-1", "review");
    add_hit(component->designations, "list-1", "prohibited");
    g_autoptr(GArray) findings = findings_new(inventory);
    assert_int_equal(findings->len, 2);
    const Finding *finding = &g_array_index(findings, Finding, 1);
    assert_ptr_equal(finding->component, component);
    assert_int_equal(finding->place->offset, 100);
    assert_int_equal(strlen(finding->fingerprint), 32);
    assert_string_not_equal(finding->fingerprint, g_array_index(findings, Finding, 0).fingerprint);
    memcpy(ret_print, finding->fingerprint, 33);
}

/* The same finding in another build of the image, under another name. */
static void
test_fingerprint(void **state)
{
    char first[33], second[33], third[33];
    (void)state;

    take_fingerprint("a.bin", "!/squashfs@0x160000", "1.0", first);
    take_fingerprint("b.bin", "!/squashfs@0x20", "1.1", second);
    take_fingerprint("a.bin", "!/cramfs@0x160000", "1.0", third);
    assert_string_equal(first, second);
    assert_string_not_equal(first, third);
}

/* Findings that are the same in all that counts are still two. */
static void
test_fingerprint_twice(void **state)
{
    g_autoptr(ScanRecord) record = record_new("a", "!/x@0x0");
    g_autoptr(Inventory) inventory = inventory_new(record);
    (void)state;

    for (guint i = 0; i < 3; i++)
        add_hit(add_component(inventory, "same", 2, i, 4)->designations, "list", "review");
    g_autoptr(GArray) findings = findings_new(inventory);
    const Finding *all = (const Finding *)(void *)findings->data;
    assert_string_not_equal(all[0].fingerprint, all[1].fingerprint);
    assert_string_not_equal(all[1].fingerprint, all[2].fingerprint);
    assert_string_not_equal(all[0].fingerprint, all[2].fingerprint);
}

static void
test_fails(void **state)
{
    g_autoptr(ScanRecord) record = record_new("a", "!/x@0x0");
    g_autoptr(Inventory) inventory = inventory_new(record);
    const DesignationHit *review = add_hit(inventory->designations, "list", "review");
    const DesignationHit *advisory = add_hit(inventory->designations, "list", "advisory");
    const DesignationHit *prohibited = add_hit(inventory->designations, "list", "prohibited");
    (void)state;

    assert_false(finding_fails(inventory, review));
    assert_true(finding_fails(inventory, advisory));
    assert_true(finding_fails(inventory, prohibited));
    inventory->gate = "prohibited";
    assert_false(finding_fails(inventory, advisory));
    assert_true(finding_fails(inventory, prohibited));
    inventory->gate = "review";
    assert_true(finding_fails(inventory, review));
}

/* ---- bytes around proofs ---- */

static void
test_rows(void **state)
{
    static const guint64 cases[][4] = {
        /* offset, size, from, size of the rows */
        {0, 4, 0, 32},          {15, 1, 0, 32},
        {16, 1, 0, 48},         {40, 0, 16, 48},
        {40, 30, 16, 80},       {0, 100000, 0, 144},
        {4096, 300, 4080, 160}, {G_MAXUINT64, 1, G_MAXUINT64, 0},
    };
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        guint64 from, size;
        proof_rows(cases[i][0], cases[i][1], &from, &size);
        assert_int_equal(from, cases[i][2]);
        assert_int_equal(size, cases[i][3]);
    }
}

/* Plays the worker: sends `size` bytes for each of the first n numbers. */
static void
send_bytes(const ProofBytes *bytes, guint32 n, guint64 size)
{
    const WorkerContents *contents = proof_bytes_contents(bytes);
    guint8 data[256];
    for (guint i = 0; i < sizeof data; i++)
        data[i] = (guint8)i;
    for (guint32 number = 0; number < n; number++) {
        contents->begin(number, size, contents->user);
        contents->data(data, size, contents->user);
        contents->end(contents->user);
    }
}

static const Occurrence *
place_of(const Inventory *inventory, guint component)
{
    const Component *found = g_ptr_array_index(inventory->components, component);
    return &g_array_index(found->occurrences, Occurrence, 0);
}

static void
test_bytes(void **state)
{
    g_autoptr(ScanRecord) record = record_new("a", "!/x@0x0");
    g_autoptr(Inventory) inventory = inventory_new(record);
    ProofView view;
    (void)state;

    add_component(inventory, "plain", 2, 100, 4);
    add_hit(add_component(inventory, "found", 4, 100, 4)->designations, "list", "review");
    g_autoptr(ProofBytes) some = proof_bytes_new(inventory, PROOFS_OF_FINDINGS);
    send_bytes(some, 1, 48);
    assert_int_equal(proof_bytes_at(some, place_of(inventory, 0), &view), PROOF_ABSENT);
    assert_int_equal(proof_bytes_at(some, place_of(inventory, 1), &view), PROOF_SHOWN);
    assert_int_equal(view.from, 80);
    assert_int_equal(view.size, 48);
    assert_int_equal(view.data[47], 47);
    assert_int_equal(proof_bytes_at(NULL, place_of(inventory, 1), &view), PROOF_ABSENT);
    assert_int_equal(proof_bytes_at(some, NULL, &view), PROOF_ABSENT);

    g_autoptr(ProofBytes) all = proof_bytes_new(inventory, PROOFS_OF_ALL);
    send_bytes(all, 2, 40); /* the node ends there */
    assert_int_equal(proof_bytes_at(all, place_of(inventory, 0), &view), PROOF_SHOWN);
    assert_int_equal(view.size, 40);
}

/* A key in the file at 200 to 300 stands at 2200 in the container, 3200 in the image, and in the
 * copy again at 10200 and 11200. */
static void
test_private_key(void **state)
{
    static const struct {
        guint32 node;
        guint64 offset;
        bool withheld;
    } cases[] = {
        {2, 100, false},  {2, 190, true},   {2, 250, true},    {2, 320, false}, {1, 2250, true},
        {1, 2400, false}, {0, 3290, true},  {0, 3400, false},  {3, 250, true},  {3, 400, false},
        {1, 10200, true}, {0, 11200, true}, {0, 11400, false}, {4, 200, false},
    };
    g_autoptr(ScanRecord) record = record_new("a", "!/x@0x0");
    g_autoptr(Inventory) inventory = inventory_new(record);
    ProofView view;
    (void)state;

    add_evidence(record, 2, "private-key", 200, 100);
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++)
        add_component(inventory, "c", cases[i].node, cases[i].offset, 4);
    g_autoptr(ProofBytes) bytes = proof_bytes_new(inventory, PROOFS_OF_ALL);
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++)
        assert_int_equal(proof_bytes_at(bytes, place_of(inventory, i), &view),
                         cases[i].withheld ? PROOF_WITHHELD : PROOF_ABSENT);
}

/* A key in a part of the file is a key of the file; one whose range is not told is all of it. */
static void
test_private_key_inside(void **state)
{
    g_autoptr(ScanRecord) record = record_new("a", "!/x@0x0");
    g_autoptr(Inventory) inventory = inventory_new(record);
    ProofView view;
    (void)state;

    add_node(record, 2, "part", 500, 80);
    add_evidence(record, 5, "private-key", 0, 0);
    add_component(inventory, "before", 2, 440, 4);
    add_component(inventory, "at", 2, 490, 4);
    add_component(inventory, "within", 5, 10, 4);
    g_autoptr(ProofBytes) bytes = proof_bytes_new(inventory, PROOFS_OF_ALL);
    assert_int_equal(proof_bytes_at(bytes, place_of(inventory, 0), &view), PROOF_ABSENT);
    assert_int_equal(proof_bytes_at(bytes, place_of(inventory, 1), &view), PROOF_WITHHELD);
    assert_int_equal(proof_bytes_at(bytes, place_of(inventory, 2), &view), PROOF_WITHHELD);
}

static void
test_nothing_wanted(void **state)
{
    g_autoptr(ScanRecord) record = record_new("a", "!/x@0x0");
    g_autoptr(Inventory) inventory = inventory_new(record);
    (void)state;

    add_component(inventory, "plain", 2, 100, 4);
    g_autoptr(ProofBytes) bytes = proof_bytes_new(inventory, PROOFS_OF_FINDINGS);
    assert_null(proof_bytes_contents(bytes));
}

/* ---- shares of code ---- */

static void
test_shares(void **state)
{
    g_autoptr(ScanRecord) record = record_new("a", "!/x@0x0");
    g_autoptr(Inventory) inventory = inventory_new(record);
    (void)state;

    add_node(record, 2, "inside", 0, 500);
    add_node(record, 1, "shared", -1, 700);
    for (guint32 id = 2; id <= 6; id++)
        add_evidence(record, id, "elf", 0, 4);
    Component *mine = add_component(inventory, "mine", 2, 0, 4);
    Component *less = add_component(inventory, "less certain", 2, 0, 4);
    Component *packaged = add_component(inventory, "packaged", 0, 0, 4);
    mine->main_node = less->main_node = 2;
    less->confidence = 0.5;
    mine->manufacturer = "maker";
    mine->manufacturer_name = "Maker Ltd.";
    packaged->manufacturer = "packager";
    add_component(inventory, "one of two", 6, 0, 4);
    add_component(inventory, "other of two", 6, 8, 4)->manufacturer = "packager";
    g_hash_table_insert(inventory->packaged, GUINT_TO_POINTER(4 + 1), packaged);
    add_hit(mine->designations, "list", "review");
    add_hit(mine->designations, "list-2", "prohibited");

    /* 2 and 4 have 4000 bytes, 3 is a copy of 2, 5 stands inside of it, 6 is anybody's. */
    g_autoptr(GArray) shares = code_shares_new(inventory);
    const CodeShare *all = (const CodeShare *)(void *)shares->data;
    assert_int_equal(shares->len, 3);
    assert_string_equal(all[0].supplier, "packager");
    assert_int_equal(all[0].bytes, 4000);
    assert_int_equal(all[0].components, 2);
    assert_null(all[0].verdict);
    assert_string_equal(all[1].supplier, "maker");
    assert_int_equal(all[1].bytes, 4000);
    assert_int_equal(all[1].files, 1);
    assert_string_equal(all[1].verdict, "prohibited");
    assert_null(all[2].supplier);
    assert_int_equal(all[2].bytes, 700);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_markup),
        cmocka_unit_test(test_fingerprint),
        cmocka_unit_test(test_fingerprint_twice),
        cmocka_unit_test(test_fails),
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_private_key),
        cmocka_unit_test(test_private_key_inside),
        cmocka_unit_test(test_nothing_wanted),
        cmocka_unit_test(test_shares),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

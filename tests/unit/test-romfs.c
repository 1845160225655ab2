/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-romfs.c: the romfs plugin on images of genromfs and on made and broken ones. */
#include "disk-tree.h"
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin romfs_plugin;

static void
need_genromfs(void)
{
    if (!test_tool("genromfs"))
        skip();
}

static void
test_trees(void **state)
{
    (void)state;
    need_genromfs();
    for (guint32 seed = 1; seed <= 12; seed++) {
        char *dir = test_directory();
        g_autofree char *tree = g_build_filename(dir, "tree", NULL);
        test_shell("mkdir '%s'", tree);
        disk_tree_make(tree, seed, DISK_TREE_NAMES | DISK_TREE_HOLES);
        test_shell("genromfs -d '%s' -f '%s/image' -V volume%u", tree, dir, seed);
        g_autoptr(GBytes) file = test_file("%s/image", dir);
        g_autoptr(TestScan) scan = test_scan_new();
        g_autofree char *name = g_strdup_printf("volume%u", seed);
        NetbomBytes bytes = test_bytes(file);
        NetbomClaim claim;
        assert_true(test_host_run(&romfs_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
        assert_true(claim.size <= bytes.size && bytes.size - claim.size < 1024);
        assert_int_equal(scan->problems->len, 0);
        assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
        assert_true(test_scan_has_header(scan, "name", name));
        disk_tree_compare(tree, DISK_TREE_NAMES, NULL, scan);
        test_directory_remove(dir);
    }
}

static void
test_special(void **state)
{
    (void)state;
    need_genromfs();
    char *dir = test_directory();
    test_shell(
        "cd '%s' && mkdir -p tree/dev tree/sub && cd tree && echo one >file && ln file sub/hard "
        "&& chmod 644 file && printf '#!/bin/sh\\n' >run && chmod 755 run && ln -s ../file "
        "sub/soft && mkfifo fifo && touch dev/@null,c,1,3 dev/@sda,b,8,1 && genromfs -d . -f "
        "../image",
        dir);
    g_autoptr(GBytes) file = test_file("%s/image", dir);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&romfs_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(test_scan_child(scan, "file")->mode, 0100644);
    assert_int_equal(test_scan_child(scan, "run")->mode, 0100755);
    assert_string_equal(test_scan_child(scan, "sub/hard")->sha256,
                        test_scan_child(scan, "file")->sha256);
    assert_string_equal(test_scan_child(scan, "sub/soft")->target, "../file");
    assert_int_equal(test_scan_child(scan, "fifo")->mode & 0170000, 0010000);
    assert_int_equal(test_scan_child(scan, "dev/null")->rdev_major, 1);
    assert_int_equal(test_scan_child(scan, "dev/null")->rdev_minor, 3);
    assert_int_equal(test_scan_child(scan, "dev/sda")->mode & 0170000, 0060000);
    assert_int_equal(scan->children->len, 9);
    test_directory_remove(dir);
}

/* ---- made images ---- */

static void
put(GByteArray *to, guint32 value)
{
    guint8 bytes[4] = {(guint8)(value >> 24), (guint8)(value >> 16), (guint8)(value >> 8),
                       (guint8)value};
    g_byte_array_append(to, bytes, 4);
}

static void
put_name(GByteArray *to, const char *name)
{
    guint8 padded[16] = {0};
    memcpy(padded, name, strlen(name));
    g_byte_array_append(to, padded, sizeof(padded));
}

static void
entry(GByteArray *to, guint32 next, guint32 info, guint32 size, const char *name)
{
    put(to, next);
    put(to, info);
    put(to, size);
    put(to, 0);
    put_name(to, name);
}

/* Root (32): "." to itself, then sub (64), whose entries are file (96) and what the test wants at
 * 144. */
static GBytes *
make(guint32 last_next, guint32 last_info, const char *last_name)
{
    GByteArray *image = g_byte_array_new();
    g_byte_array_append(image, (const guint8 *)"-rom1fs-", 8);
    put(image, 176);
    put(image, 0);
    put_name(image, "made");
    entry(image, 64 | 1, 32, 0, ".");
    entry(image, 0 | 1, 96, 0, "sub");
    entry(image, 144 | 2, 0, 5, "file");
    put_name(image, "hello");
    entry(image, last_next, last_info, 0, last_name);
    guint32 sum = 0;
    for (guint i = 0; i < image->len; i += 4)
        sum += (guint32)image->data[i] << 24 | (guint32)image->data[i + 1] << 16 |
               (guint32)image->data[i + 2] << 8 | image->data[i + 3];
    for (unsigned i = 0; i < 4; i++)
        image->data[12 + i] = (guint8)(-sum >> 8 * (3 - i));
    return g_byte_array_free_to_bytes(image);
}

static void
check_hostile(guint32 next, guint32 info, const char *name, const char *problem)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image = make(next, info, name);
    NetbomBytes bytes = test_bytes(image);
    NetbomClaim claim;
    assert_true(test_host_run(&romfs_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_problem(scan, problem));
    assert_int_equal(test_scan_child(scan, "sub/file")->good, 5);
}

static void
test_hostile(void **state)
{
    (void)state;
    check_hostile(96 | 2, 0, "loop", "corrupt");         /* next leads back */
    check_hostile(144 | 2, 0, "self", "corrupt");        /* next leads to itself */
    check_hostile(0 | 1, 64, "up", "corrupt");           /* a directory in itself */
    check_hostile(0xfffffff0 | 2, 0, "far", "corrupt");  /* next leads outside */
    check_hostile(0 | 0, 144, "link", "corrupt");        /* a hard link to itself */
    check_hostile(0 | 0, 0xffffffff, "link", "corrupt"); /* ... to nowhere */
    check_hostile(0 | 2, 0, "a/b", "corrupt");           /* a name that is a path */
}

static void
test_checksum(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image = make(0 | 2, 0, "last");
    NetbomBytes bytes = test_bytes(image);
    g_autofree guint8 *changed = g_memdup2(bytes.data, bytes.size);
    NetbomBytes object = {changed, bytes.size};
    NetbomClaim claim;
    changed[16] ^= 1;
    assert_true(test_host_run(&romfs_plugin, &object, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_non_null(claim.problem);
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_int_equal(test_scan_child(scan, "sub/file")->good, 5);
}

static void
test_mutations(void **state)
{
    (void)state;
    g_autoptr(GBytes) image = make(0 | 2, 0, "last");
    NetbomBytes bytes = test_bytes(image);
    TestMutation mutation = {
        .header_size = bytes.size, .step = 16, .flips = 500, .no_silent_loss = true};
    assert_true(test_host_mutate(&romfs_plugin, &bytes, 0, &mutation) > 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hostile),   cmocka_unit_test(test_checksum),
        cmocka_unit_test(test_mutations), cmocka_unit_test(test_special),
        cmocka_unit_test(test_trees),
    };
    return cmocka_run_group_tests_name("romfs", tests, NULL, NULL);
}

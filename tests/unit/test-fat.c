/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-fat.c: the FAT plugin on images of mkfs.vfat and mtools, and on broken ones. */
#include "disk-tree.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin fat_plugin;

enum { SKIPPED = 77, FLAGS = DISK_TREE_NAMES | DISK_TREE_TIMES2 };

static char *directory;

static void
image_make(guint32 seed, const char *options, const char *size)
{
    test_shell("rm -rf '%s/tree' '%s/image' && mkdir '%s/tree'", directory, directory, directory);
    g_autofree char *tree = g_build_filename(directory, "tree", NULL);
    disk_tree_make(tree, seed, FLAGS);
    test_shell(
        "cd '%s' && truncate -s %s image && mkfs.vfat -n SEEDED -i 1234ABCD %s image "
        ">/dev/null && export TZ=UTC LC_ALL=C.UTF-8 && "
        "for f in tree/* tree/.[!.]*; do [ ! -e \"$f\" ] || mcopy -m -s -o -i image \"$f\" ::; "
        "done",
        directory, size, options);
}

/* Directories on disk get their time when they are filled, those of mcopy are new. */
static void
image_check(guint32 seed, const char *options, const char *size, const char *format)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autofree char *tree = g_build_filename(directory, "tree", NULL);
    NetbomClaim claim;
    image_make(seed, options, size);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes bytes = test_bytes(file);
    scan->digests = false;
    scan->defer = seed % 2 > 0;
    assert_true(test_host_run(&fat_plugin, &bytes, 0, scan, &claim));
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    assert_string_equal(claim.format, format);
    /* mkfs.vfat leaves what is no full track at the end. */
    assert_true(claim.size <= bytes.size && bytes.size - claim.size < 64 * 4096);
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_header(scan, "label", "SEEDED"));
    assert_true(test_scan_has_header(scan, "oem-name", "mkfs.fat"));
    assert_true(test_scan_has_header(scan, "uuid", "1234-ABCD"));
    disk_tree_compare(tree, FLAGS, NULL, scan);
}

static void
test_trees(void **state)
{
    static const struct {
        const char *options, *size, *format;
    } images[] = {
        {"-F 12 -s 8", "8M", "fat12"},           {"-F 12 -s 16 -f 1", "14M", "fat12"},
        {"-F 16 -s 4", "32M", "fat16"},          {"-F 16 -S 2048", "60M", "fat16"},
        {"-F 32 -s 1", "64M", "fat32"},          {"-F 32 -s 8", "280M", "fat32"},
        {"-F 32 -S 4096 -s 1", "300M", "fat32"}, {"-F 16 -r 1024 -R 8", "20M", "fat16"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(images); i++)
        image_check((guint32)i + 40, images[i].options, images[i].size, images[i].format);
}

/* Files are deleted between others, so that the next one is in pieces. */
static void
test_pieces(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    test_shell("cd '%s' && rm -rf tree image && mkdir tree && for i in $(seq 1 30); do "
               "head -c 3000 /dev/urandom >tree/small$i; done && truncate -s 4M image && "
               "mkfs.vfat -F 12 -s 2 -S 512 image >/dev/null && mcopy -i image tree/* :: && "
               "for i in $(seq 1 2 30); do mdel -i image ::small$i; rm tree/small$i; done && "
               "head -c 120000 /dev/urandom >tree/pieces && mcopy -i image tree/pieces ::",
               directory);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    g_autofree char *tree = g_build_filename(directory, "tree", NULL);
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&fat_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->problems->len, 0);
    disk_tree_compare(tree, 0, NULL, scan);
    assert_int_equal(test_scan_child(scan, "pieces")->source, TEST_BY_READ);
    assert_int_equal(test_scan_child(scan, "small2")->source, TEST_BY_RANGE);
}

static void
test_loops(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    test_shell("cd '%s' && rm -rf tree image && mkdir -p tree/a/b && head -c 9000 /dev/urandom "
               ">tree/a/b/f && truncate -s 1M image && mkfs.vfat -F 12 -s 1 image >/dev/null && "
               "mcopy -s -i image tree/* ::",
               directory);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes bytes = test_bytes(file);
    g_autofree uint8_t *copy = g_memdup2(bytes.data, bytes.size);
    bytes.data = copy;
    /* Each cluster leads to itself. */
    uint64_t fat_at = copy[14] * 512u;
    for (unsigned cluster = 2; cluster < 40; cluster += 2) {
        uint8_t *pair = copy + fat_at + cluster / 2 * 3;
        pair[0] = (uint8_t)cluster;
        pair[1] = (uint8_t)((cluster + 1) << 4);
        pair[2] = (uint8_t)((cluster + 1) >> 4);
    }
    assert_true(test_host_run(&fat_plugin, &bytes, 0, scan, NULL));
    assert_true(test_scan_has_problem(scan, "corrupt"));
    assert_true(test_scan_has_problem(scan, "overlap"));
}

static void
test_mutations(void **state)
{
    (void)state;
    static const char *const makes[] = {"-F 12 -s 1 -C image 200", "-F 32 -s 1 -C image 34000"};
    TestMutation mutation = {
        .header_size = 100, .field_runs = 1500, .max_cuts = 100, .flips = 2000};
    for (size_t i = 0; i < G_N_ELEMENTS(makes); i++) {
        test_shell(
            "cd '%s' && rm -rf tree image && mkdir -p tree/a/b && head -c 9000 /dev/urandom "
            ">tree/a/b/long-name-of-a-file && seq 1 3000 >tree/n && "
            "mkfs.vfat %s >/dev/null 2>&1 && mcopy -s -i image tree/* :: && truncate -s '<640K' "
            "image",
            directory, makes[i]);
        g_autoptr(GBytes) file = test_file("%s/image", directory);
        NetbomBytes bytes = test_bytes(file);
        assert_true(test_host_mutate(&fat_plugin, &bytes, 0, &mutation) > 0);
        g_autofree uint8_t *copy = g_memdup2(bytes.data, bytes.size);
        bytes.data = copy;
        for (unsigned n = 0; n < 2000; n++) {
            g_autoptr(TestScan) scan = test_scan_new();
            scan->digests = false;
            scan->steps_left = 1000000;
            uint64_t at = (uint64_t)g_random_int_range(0, 60000);
            uint8_t old = copy[at];
            copy[at] = (uint8_t)g_random_int();
            test_host_run(&fat_plugin, &bytes, 0, scan, NULL);
            copy[at] = old;
        }
    }
}

static int
start(void **state)
{
    (void)state;
    directory = test_directory();
    return 0;
}

static int
end(void **state)
{
    (void)state;
    test_directory_remove(directory);
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_trees),
        cmocka_unit_test(test_pieces),
        cmocka_unit_test(test_loops),
        cmocka_unit_test(test_mutations),
    };
    if (!test_tool("mkfs.vfat") || !test_tool("mcopy"))
        return SKIPPED;
    return cmocka_run_group_tests_name("fat", tests, start, end);
}

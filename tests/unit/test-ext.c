/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-ext.c: the plugin for ext2, ext3 and ext4 on images of mke2fs and on broken ones. */
#include "disk-tree.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin ext_plugin;

enum {
    SKIPPED = 77,
    FLAGS = DISK_TREE_LINKS | DISK_TREE_HOLES | DISK_TREE_MODES | DISK_TREE_NAMES | DISK_TREE_TIMES
};

static char *directory;

static void
image_make(guint32 seed, const char *options, const char *size)
{
    test_shell("rm -rf '%s/tree' '%s/image' && mkdir '%s/tree'", directory, directory, directory);
    g_autofree char *tree = g_build_filename(directory, "tree", NULL);
    disk_tree_make(tree, seed, FLAGS);
    test_shell("mke2fs -q -F %s -d '%s' '%s/image' %s >/dev/null 2>&1", options, tree, directory,
               size);
}

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
    assert_true(test_host_run(&ext_plugin, &bytes, 0, scan, &claim));
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    assert_string_equal(claim.format, format);
    assert_int_equal(claim.size, bytes.size);
    assert_true(claim.grade >= NETBOM_GRADE_STRUCTURE);
    assert_null(claim.problem);
    assert_true(test_scan_has_header(scan, "label", "seeded"));
    assert_true(test_scan_has_header(scan, "creator", "Linux"));
    assert_true(test_scan_has_header(scan, "last-mount", "/mnt/here"));
    assert_true(test_scan_has_header(scan, "uuid", "01234567-89ab-cdef-0123-456789abcdef"));
    assert_non_null(test_scan_header(scan, "date"));
    disk_tree_compare(tree, FLAGS, "lost+found", scan);
}

#define NAMES "-L seeded -M /mnt/here -U 01234567-89ab-cdef-0123-456789abcdef "

static void
test_trees(void **state)
{
    static const struct {
        const char *options, *size, *format;
    } images[] = {
        {"-t ext2 -b 1024 " NAMES, "24M", "ext2"},
        {"-t ext2 -b 4096 -I 128 " NAMES, "24M", "ext2"},
        {"-t ext2 -b 2048 -r 0 " NAMES, "24M", "ext2"},
        {"-t ext2 -b 1024 -O ^sparse_super,^resize_inode " NAMES, "40M", "ext2"},
        {"-t ext3 -b 1024 -J size=1 " NAMES, "24M", "ext3"},
        {"-t ext3 -b 4096 " NAMES, "32M", "ext3"},
        {"-t ext4 -b 1024 " NAMES, "40M", "ext4"},
        {"-t ext4 -b 4096 " NAMES, "40M", "ext4"},
        {"-t ext4 -b 4096 -O inline_data -I 256 " NAMES, "40M", "ext4"},
        {"-t ext4 -b 1024 -O inline_data -I 512 " NAMES, "40M", "ext4"},
        {"-t ext4 -b 1024 -O ^metadata_csum,uninit_bg,^64bit " NAMES, "40M", "ext4"},
        {"-t ext4 -b 4096 -O 64bit,metadata_csum_seed " NAMES, "40M", "ext4"},
        {"-t ext4 -b 1024 -O meta_bg,^resize_inode " NAMES, "90M", "ext4"},
        {"-t ext4 -b 1024 -O sparse_super2,^resize_inode " NAMES, "90M", "ext4"},
        {"-t ext4 -b 4096 -O bigalloc -C 16384 " NAMES, "60M", "ext4"},
        {"-t ext4 -b 1024 -O bigalloc -C 16384 " NAMES, "60M", "ext4"},
        {"-t ext4 -b 4096 -O ^extents,^64bit,^has_journal " NAMES, "40M", "ext4"},
        {"-t ext4 -b 1024 -O quota,project,mmp " NAMES, "60M", "ext4"},
        {"-t ext4 -b 65536 " NAMES, "90M", "ext4"},
    };
    (void)state;
    if (!test_tool("mke2fs"))
        skip();
    for (size_t i = 0; i < G_N_ELEMENTS(images); i++)
        image_check((guint32)i + 1, images[i].options, images[i].size, images[i].format);
}

/* The image holds the tree, without a problem. */
static void
tree_check(void)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    g_autofree char *tree = g_build_filename(directory, "tree", NULL);
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&ext_plugin, &bytes, 0, scan, NULL));
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    disk_tree_compare(tree, DISK_TREE_TIMES, "lost+found", scan);
}

/* A directory with so many entries that it has an index, and one file in many pieces. */
static void
test_large_directory(void **state)
{
    (void)state;
    if (!test_tool("mke2fs") || !test_tool("debugfs"))
        skip();
    test_shell(
        "cd '%s' && rm -rf tree image && mkdir -p tree/many && cd tree/many && "
        "for i in $(seq 1 1500); do echo $i >a-rather-long-name-of-a-file-$i; done; "
        "cd .. && for i in $(seq 1 400); do printf '%%01024d' $i; head -c 3072 /dev/zero; "
        "done >pieces && mke2fs -q -F -t ext4 -b 1024 -O dir_index -d . ../image 20M >/dev/null && "
        "e2fsck -fyD ../image >/dev/null 2>&1; true",
        directory);
    tree_check();
}

/* Files that are one hole: with inline data they have no blocks, and no more than 60 bytes in the
 * inode. */
static void
test_inline_holes(void **state)
{
    (void)state;
    if (!test_tool("mke2fs"))
        skip();
    test_shell("cd '%s' && rm -rf tree image && mkdir tree && truncate -s 300000 tree/hole && "
               "truncate -s 100 tree/small && echo text >tree/text && "
               "mke2fs -q -F -t ext4 -O inline_data -I 256 -d tree image 20M >/dev/null 2>&1",
               directory);
    tree_check();
}

static void
test_large_file_system(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    if (!test_tool("mke2fs"))
        skip();
    /* The start of a file system of 300 GiB. */
    test_shell("cd '%s' && rm -rf tree image && mkdir tree && echo far >tree/far && "
               "mke2fs -q -F -t ext4 -O 64bit -E lazy_itable_init=1,lazy_journal_init=1 -N 4096 "
               "-J size=4 -d tree image 300G >/dev/null 2>&1 && truncate -s 64M image",
               directory);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&ext_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, bytes.size);
    assert_true(test_scan_has_problem(scan, "truncated"));
}

static void
test_broken(void **state)
{
    (void)state;
    if (!test_tool("mke2fs"))
        skip();
    image_make(7, "-t ext4 -b 1024 " NAMES, "24M");
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes bytes = test_bytes(file);
    g_autofree uint8_t *copy = g_malloc(bytes.size);
    memcpy(copy, bytes.data, bytes.size);
    bytes.data = copy;
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    copy[1024 + 0x78] ^= 1; /* the label */
    assert_true(test_host_run(&ext_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_true(scan->children->len > 20);
    copy[1024 + 0x78] ^= 1;
    copy[1024 + 0x5a] = 1; /* a copy of the superblock, in group 1 */
    assert_false(test_host_run(&ext_plugin, &bytes, 0, scan, &claim));
    memset(copy, 0, 4096);
    assert_false(test_host_run(&ext_plugin, &bytes, 0, scan, &claim));
}

static void
mutate(const char *options)
{
    TestMutation mutation = {.header_size = 64, .field_runs = 600, .max_cuts = 60, .flips = 300};
    test_shell("cd '%s' && rm -rf tree image && mkdir -p tree/a/b && head -c 70000 /dev/urandom "
               ">tree/a/random && seq 1 9000 >tree/a/b/numbers && ln -s b tree/a/link && "
               "truncate -s 90000 tree/hole && echo x >>tree/hole && "
               "mke2fs -q -F %s -d tree image 400k >/dev/null 2>&1",
               directory, options);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes bytes = test_bytes(file);
    /* The fields of the superblock, then those of the metadata behind it. */
    g_autofree uint8_t *shifted = g_memdup2(bytes.data, bytes.size);
    NetbomBytes copy = {shifted, bytes.size};
    assert_true(test_host_mutate(&ext_plugin, &copy, 0, &mutation) > 0);
    for (unsigned n = 0; n < 3000; n++) {
        g_autoptr(TestScan) scan = test_scan_new();
        scan->digests = false;
        scan->child_limit = 64 << 20;
        scan->steps_left = 1000000;
        uint64_t at = 1024 + g_random_int_range(0, n % 2 ? 1024 : (int)MIN(bytes.size, 90000));
        uint8_t old = shifted[at];
        shifted[at] = (uint8_t)(n % 3 == 0 ? 0xff : g_random_int());
        test_host_run(&ext_plugin, &copy, 0, scan, NULL);
        shifted[at] = old;
    }
}

static void
test_mutations(void **state)
{
    (void)state;
    if (!test_tool("mke2fs"))
        skip();
    mutate("-t ext4 -b 1024 -N 32 -O ^has_journal,inline_data,^metadata_csum");
    mutate("-t ext2 -b 1024 -N 32");
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
        cmocka_unit_test(test_trees),        cmocka_unit_test(test_large_directory),
        cmocka_unit_test(test_inline_holes), cmocka_unit_test(test_large_file_system),
        cmocka_unit_test(test_broken),       cmocka_unit_test(test_mutations),
    };
    if (!test_tool("mke2fs"))
        return SKIPPED;
    return cmocka_run_group_tests_name("ext", tests, start, end);
}

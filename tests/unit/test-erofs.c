/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-erofs.c: the EROFS plugin on images of mkfs.erofs and on broken ones. */
#include "disk-tree.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin erofs_plugin;

enum {
    SKIPPED = 77,
    FLAGS = DISK_TREE_LINKS | DISK_TREE_HOLES | DISK_TREE_MODES | DISK_TREE_NAMES | DISK_TREE_TIMES
};

static char *directory;

static void
image_check(guint32 seed, const char *options, unsigned flags)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autofree char *tree = g_build_filename(directory, "tree", NULL);
    NetbomClaim claim;
    test_shell("rm -rf '%s/tree' '%s/image' && mkdir '%s/tree'", directory, directory, directory);
    disk_tree_make(tree, seed, flags | DISK_TREE_TIMES);
    test_shell("cd '%s' && seq 1 60000 >tree/numbers && mkfs.erofs --quiet "
               "-U 01234567-89ab-cdef-0123-456789abcdef %s image tree >/dev/null 2>&1",
               directory, options);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes bytes = test_bytes(file);
    scan->digests = false;
    scan->defer = seed % 2 > 0;
    assert_true(test_host_run(&erofs_plugin, &bytes, 0, scan, &claim));
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(claim.size, bytes.size);
    assert_true(claim.grade >= NETBOM_GRADE_STRUCTURE);
    assert_null(claim.problem);
    assert_true(test_scan_has_header(scan, "uuid", "01234567-89ab-cdef-0123-456789abcdef"));
    if (strstr(options, "-zlz4"))
        assert_true(test_scan_has_header(scan, "compression", "lz4"));
    disk_tree_compare(tree, flags, NULL, scan);
}

static void
test_trees(void **state)
{
    static const struct {
        const char *options;
        unsigned flags;
    } images[] = {
        {"", FLAGS},
        {"-Enoinline_data", FLAGS},
        {"-Eforce-inode-extended", FLAGS},
        {"-Eforce-inode-compact", FLAGS & ~(unsigned)(DISK_TREE_TIMES | DISK_TREE_LINKS)},
        {"-zlz4", FLAGS},
        {"-zlz4hc,9", FLAGS},
        {"-zlz4 -C16384", FLAGS},
        {"-zlz4hc -C65536", FLAGS},
        {"-zlz4hc -C1048576", FLAGS},
        {"-zlz4 -Elegacy-compress", FLAGS},
        {"-zlz4hc -Eztailpacking", FLAGS},
        {"-zlz4hc -C65536 -Eztailpacking", FLAGS},
        {"-zlz4 -Efragments", FLAGS},
        {"-zlz4hc -C65536 -Efragments", FLAGS},
        {"-zlz4hc -C65536 -Efragments,ztailpacking", FLAGS},
        {"-zlz4hc -Eall-fragments", FLAGS},
        {"-zlz4hc -C32768 -Eall-fragments", FLAGS},
        {"-zlz4hc -C65536 -Ededupe", FLAGS},
        {"-zlz4 -Ededupe,all-fragments", FLAGS},
        {"--chunksize=4096", FLAGS},
        {"--chunksize=65536 -Eforce-chunk-indexes", FLAGS},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(images); i++) {
        g_autofree char *probe =
            g_strdup_printf("mkdir -p '%s/probe' && mkfs.erofs --quiet %s '%s/probe.img' "
                            "'%s/probe' >/dev/null 2>&1",
                            directory, images[i].options, directory, directory);
        if (system(probe) != 0) {
            print_message("this mkfs.erofs does not know %s\n", images[i].options);
            continue;
        }
        image_check((guint32)i + 7, images[i].options, images[i].flags);
    }
}

static void
test_broken(void **state)
{
    (void)state;
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    test_shell("cd '%s' && rm -rf tree && mkdir tree && seq 1 900 >tree/numbers && "
               "mkfs.erofs --quiet image tree >/dev/null 2>&1",
               directory);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes bytes = test_bytes(file);
    g_autofree uint8_t *copy = g_memdup2(bytes.data, bytes.size);
    bytes.data = copy;
    copy[1024 + 64] = 'x'; /* the label, under the checksum */
    assert_true(test_host_run(&erofs_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_non_null(test_scan_child(scan, "numbers"));
}

static void
test_mutations(void **state)
{
    static const char *const makes[] = {"", "-zlz4hc -C16384", "-zlz4 -Eztailpacking,fragments",
                                        "-zlz4 -Elegacy-compress"};
    (void)state;
    TestMutation mutation = {.header_size = 32, .field_runs = 100, .max_cuts = 60, .flips = 1500};
    for (size_t i = 0; i < G_N_ELEMENTS(makes); i++) {
        test_shell("cd '%s' && rm -rf tree && mkdir -p tree/a/b && seq 1 9000 >tree/a/numbers && "
                   "head -c 3000 /dev/urandom >tree/a/b/random && ln -s b tree/a/link && "
                   "mkfs.erofs --quiet %s image tree >/dev/null 2>&1",
                   directory, makes[i]);
        g_autoptr(GBytes) file = test_file("%s/image", directory);
        NetbomBytes bytes = test_bytes(file);
        assert_true(test_host_mutate(&erofs_plugin, &bytes, 0, &mutation) > 0);
        g_autofree uint8_t *copy = g_memdup2(bytes.data, bytes.size);
        bytes.data = copy;
        for (unsigned n = 0; n < 6000; n++) {
            g_autoptr(TestScan) scan = test_scan_new();
            scan->digests = false;
            scan->child_limit = 64 << 20;
            scan->steps_left = 1000000;
            int most = (int)MIN(bytes.size, n % 2 ? 3000 : 12000);
            uint64_t at = (uint64_t)g_random_int_range(1024, most);
            uint8_t old = copy[at];
            copy[at] = (uint8_t)(n % 5 ? g_random_int() : 0xff);
            test_host_run(&erofs_plugin, &bytes, 0, scan, NULL);
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
        cmocka_unit_test(test_broken),
        cmocka_unit_test(test_mutations),
    };
    if (!test_tool("mkfs.erofs"))
        return SKIPPED;
    return cmocka_run_group_tests_name("erofs", tests, start, end);
}

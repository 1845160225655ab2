/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-f2fs.c: the F2FS plugin on images of sload.f2fs, on one made here, and on broken ones. */
#include "disk-tree.h"
#include "f2fs-make.h"
#include "put-le.h"

#include <setjmp.h>
#include <stdarg.h>
#include <sys/stat.h>

#include <cmocka.h>

extern const NetbomPlugin f2fs_plugin;

enum {
    /* sload.f2fs takes no devices. */
    FLAGS = DISK_TREE_HOLES | DISK_TREE_MODES | DISK_TREE_NAMES | DISK_TREE_TIMES,
    SUPER = 1024,
};

static char *directory;

/* ---- images of sload.f2fs ---- */

static void
image_check(guint32 seed, const char *options)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autofree char *tree = g_build_filename(directory, "tree", NULL);
    NetbomClaim claim;
    test_shell("rm -rf '%s/tree' '%s/image' && mkdir '%s/tree'", directory, directory, directory);
    disk_tree_make(tree, seed, FLAGS);
    test_shell("cd '%s' && seq 1 60000 >tree/numbers && ln -s numbers tree/link && "
               "truncate -s 100M image && mkfs.f2fs -q -f -l seeded "
               "-U 01234567-89ab-cdef-0123-456789abcdef %s image >/dev/null && "
               "sload.f2fs -P -f tree image | grep -q '^Done'",
               directory, options);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes bytes = test_bytes(file);
    scan->digests = false;
    scan->defer = seed % 2 > 0;
    assert_true(test_host_run(&f2fs_plugin, &bytes, 0, scan, &claim));
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "label", "seeded"));
    assert_true(test_scan_has_header(scan, "uuid", "01234567-89ab-cdef-0123-456789abcdef"));
    disk_tree_compare(tree, FLAGS, NULL, scan);
}

static void
test_trees(void **state)
{
    (void)state;
    if (!test_tool("sload.f2fs"))
        skip();
    image_check(2, "-i -O extra_attr,inode_checksum,sb_checksum");
}

/* ---- the image made here ---- */

static void
run(uint8_t *image, uint64_t size, TestScan *scan)
{
    NetbomBytes bytes = {image, size};
    assert_true(test_host_run(&f2fs_plugin, &bytes, 0, scan, NULL));
}

static void
contents_check(const TestScan *scan, const char *name, const void *wanted, uint64_t size)
{
    const TestChild *child = test_scan_child(scan, name);
    if (!child)
        fail_msg("no %s", name);
    assert_int_equal(child->kind, NETBOM_FILE);
    assert_int_equal(child->size, size);
    assert_int_equal(child->good, size);
    assert_memory_equal(child->bytes, wanted, size);
}

static void
files_check(const TestScan *scan)
{
    static const char *const whole[] = {"lzo", "lz4", "zstd"};
    g_autofree uint8_t *text = f2fs_make_text();
    g_autofree uint8_t *far = g_malloc0(F2FS_MAKE_FAR + 100);
    for (size_t i = 0; i < G_N_ELEMENTS(whole); i++)
        contents_check(scan, whole[i], text, F2FS_MAKE_TEXT);
    contents_check(scan, "tail", "tail\n", 5);
    contents_check(scan, "moved", "moved\n", 6);
    contents_check(scan, "d/a-name-of-several-slots", "tail\n", 5);
    memcpy(far + F2FS_MAKE_FAR, text, 100);
    contents_check(scan, "far", far, F2FS_MAKE_FAR + 100);
    assert_string_equal(test_scan_child(scan, "link")->target, "tail");
    const TestChild *device = test_scan_child(scan, "device");
    assert_int_equal(device->kind, NETBOM_DEVICE);
    assert_int_equal(device->rdev_major, 259);
    assert_int_equal(device->rdev_minor, 70000);
}

static void
test_made(void **state)
{
    (void)state;
    g_autofree uint8_t *image = f2fs_make(true);
    g_autoptr(TestScan) scan = test_scan_new();
    run(image, F2FS_MAKE_SIZE, scan);
    if (scan->problems->len != 2)
        test_scan_print(scan);
    files_check(scan);
    assert_int_equal(scan->children->len, 12);
    const TestChild *packed = test_scan_child(scan, "lz4");
    assert_int_equal(packed->mode, S_IFREG | 0640);
    assert_int_equal(packed->uid, 5);
    assert_int_equal(packed->gid, 6);
    assert_int_equal(packed->mtime, 1500000000);
    assert_true(test_scan_has_header(scan, "label", "made"));
    assert_true(test_scan_has_header(scan, "made-by", "a test"));
    assert_true(test_scan_has_header(scan, "compression", "lz4"));
    /* What cannot be read is said, and not made up. */
    assert_int_equal(scan->problems->len, 2);
    assert_true(test_scan_has_problem(scan, "encrypted"));
    assert_int_equal(test_scan_child(scan, "secret")->good, 0);
    assert_true(test_scan_has_problem(scan, "unsupported"));
    assert_int_equal(test_scan_child(scan, "rle")->good, 0);
    g_autofree uint8_t *whole = f2fs_make(false);
    g_autoptr(TestScan) clean = test_scan_new();
    run(whole, F2FS_MAKE_SIZE, clean);
    assert_int_equal(clean->problems->len, 0);
    assert_int_equal(clean->children->len, 9);
}

static void
test_checksums(void **state)
{
    (void)state;
    g_autofree uint8_t *image = f2fs_make(true);
    NetbomBytes bytes = {image, F2FS_MAKE_SIZE};
    NetbomClaim claim;
    g_autoptr(TestScan) super = test_scan_new(), inode = test_scan_new(),
                        checkpoint = test_scan_new();
    image[SUPER + 2000] ^= 1; /* the copy is still whole */
    assert_true(test_host_run(&f2fs_plugin, &bytes, 0, super, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_problem(super, "checksum"));
    files_check(super);
    image[SUPER + 2000] ^= 1;
    image[F2FS_MAKE_ROOT + 40] ^= 1;
    assert_true(test_host_run(&f2fs_plugin, &bytes, 0, inode, &claim));
    assert_true(test_scan_has_problem(inode, "checksum"));
    files_check(inode);
    f2fs_make_seal_inode(image, F2FS_MAKE_ROOT);
    image[F2FS_MAKE_CHECKPOINT + 20] ^= 1;
    assert_true(test_host_run(&f2fs_plugin, &bytes, 0, checkpoint, &claim));
    assert_true(test_scan_has_problem(checkpoint, "corrupt"));
    assert_int_equal(checkpoint->children->len, 0);
    put_le(image + SUPER + 16, 40, 4); /* no size of a block */
    assert_false(test_host_run(&f2fs_plugin, &bytes, 0, checkpoint, &claim));
}

static void
test_bad_nodes(void **state)
{
    (void)state;
    g_autofree uint8_t *image = f2fs_make(true);
    g_autoptr(TestScan) loop = test_scan_new(), lost = test_scan_new();
    /* The directory's inode leads to the root's. */
    put_le(image + F2FS_MAKE_NAT + (size_t)14 * 9 + 5, 13, 4);
    run(image, F2FS_MAKE_SIZE, lost);
    assert_true(test_scan_has_problem(lost, "corrupt"));
    assert_null(test_scan_child(lost, "d"));
    assert_non_null(test_scan_child(lost, "lz4"));
    /* An entry of the root is the root. */
    g_autofree uint8_t *other = f2fs_make(true);
    const uint64_t room = (923 - 9 - 50 - 1) * 4, count = room * 8 / 153;
    uint8_t *entries = other + F2FS_MAKE_ROOT + 360 + 36 + 4 + room - 19 * count;
    put_le(entries + (size_t)2 * 11 + 4, 3, 4);
    f2fs_make_seal_inode(other, F2FS_MAKE_ROOT);
    run(other, F2FS_MAKE_SIZE, loop);
    assert_true(test_scan_has_problem(loop, "corrupt"));
    assert_non_null(test_scan_child(loop, "lz4"));
}

static void
test_truncated(void **state)
{
    (void)state;
    g_autofree uint8_t *image = f2fs_make(true);
    g_autoptr(TestScan) scan = test_scan_new();
    run(image, 17 * F2FS_MAKE_BLOCK, scan);
    assert_true(test_scan_has_problem(scan, "truncated"));
    assert_non_null(test_scan_child(scan, "lzo"));
}

static void
test_mutations(void **state)
{
    (void)state;
    g_autofree uint8_t *image = f2fs_make(false);
    NetbomBytes bytes = {image, F2FS_MAKE_SIZE};
    TestMutation mutation = {.header_size = 16,
                             .told = 64,
                             .step = 0x4000,
                             .max_cuts = 20,
                             .flips = 200,
                             .field_runs = 300};
    assert_true(test_host_mutate(&f2fs_plugin, &bytes, 0, &mutation) > 0);
    for (unsigned n = 0; n < 1500; n++) {
        g_autoptr(TestScan) scan = test_scan_new();
        scan->digests = false;
        scan->child_limit = 64 << 20;
        scan->steps_left = 1000000;
        /* The superblock, the checkpoint, or a node, with right checksums. */
        static const uint64_t sizes[] = {300, 200, 420};
        uint64_t block = F2FS_MAKE_ROOT + n / 3 % 20 * (uint64_t)F2FS_MAKE_BLOCK;
        uint64_t from = n % 3 == 0 ? SUPER : n % 3 == 1 ? F2FS_MAKE_CHECKPOINT : block;
        uint64_t at = from + (uint64_t)g_random_int_range(0, (int)sizes[n % 3]);
        uint8_t old = image[at];
        image[at] = (uint8_t)(n % 5 ? g_random_int() : 0xff);
        if (n % 3 == 0)
            f2fs_make_seal_super(image);
        else if (n % 3 == 1)
            f2fs_make_seal_checkpoint(image);
        test_host_run(&f2fs_plugin, &bytes, 0, scan, NULL);
        image[at] = old;
        f2fs_make_seal_super(image);
        f2fs_make_seal_checkpoint(image);
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
        cmocka_unit_test(test_trees),     cmocka_unit_test(test_made),
        cmocka_unit_test(test_checksums), cmocka_unit_test(test_bad_nodes),
        cmocka_unit_test(test_truncated), cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests_name("f2fs", tests, start, end);
}

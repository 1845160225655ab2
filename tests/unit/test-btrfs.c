/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-btrfs.c: the btrfs plugin on images of mkfs.btrfs, on one made here, and on broken ones. */
#include "btrfs-make.h"
#include "disk-tree.h"
#include "put-le.h"

#include <setjmp.h>
#include <stdarg.h>
#include <sys/stat.h>

#include <cmocka.h>

extern const NetbomPlugin btrfs_plugin;

enum {
    /* mkfs.btrfs keeps no device numbers. */
    FLAGS = DISK_TREE_HOLES | DISK_TREE_MODES | DISK_TREE_NAMES | DISK_TREE_TIMES,
    SUPER = 0x10000,
};

static char *directory;

/* ---- images of mkfs.btrfs ---- */

static void
image_check(guint32 seed, const char *options, const char *checksum)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autofree char *tree = g_build_filename(directory, "tree", NULL);
    NetbomClaim claim;
    test_shell("rm -rf '%s/tree' '%s/image' && mkdir '%s/tree'", directory, directory, directory);
    disk_tree_make(tree, seed, FLAGS);
    test_shell("cd '%s' && ln -s numbers tree/link && seq 1 60000 >tree/numbers && "
               "truncate -s 60M image && mkfs.btrfs -q -f -L seeded "
               "-U 01234567-89ab-cdef-0123-456789abcdef --rootdir tree %s image >/dev/null 2>&1",
               directory, options);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes bytes = test_bytes(file);
    scan->digests = false;
    scan->defer = seed % 2 > 0;
    assert_true(test_host_run(&btrfs_plugin, &bytes, 0, scan, &claim));
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "label", "seeded"));
    assert_true(test_scan_has_header(scan, "uuid", "01234567-89ab-cdef-0123-456789abcdef"));
    assert_true(test_scan_has_header(scan, "checksum", checksum));
    disk_tree_compare(tree, FLAGS & ~(unsigned)DISK_TREE_TIMES, NULL, scan);
}

static void
test_trees(void **state)
{
    (void)state;
    if (!test_tool("mkfs.btrfs"))
        skip();
    image_check(1, "--mixed --shrink --csum xxhash", "xxhash64");
    image_check(3, "--mixed --shrink --csum blake2", "blake2b");
    image_check(4, "--mixed --shrink --csum sha256 --nodesize 4096", "sha256");
}

/* ---- the image made here ---- */

static void
run(uint8_t *image, uint64_t size, TestScan *scan)
{
    NetbomBytes bytes = {image, size};
    NetbomClaim claim;
    assert_true(test_host_run(&btrfs_plugin, &bytes, 0, scan, &claim));
}

static void
contents_check(const TestScan *scan, const char *name, const uint8_t *wanted, uint64_t size)
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
    static const char *const whole[] = {"plain", "zlib", "lzo", "zstd"};
    g_autofree uint8_t *text = btrfs_make_text();
    for (size_t i = 0; i < G_N_ELEMENTS(whole); i++)
        contents_check(scan, whole[i], text, BTRFS_MAKE_TEXT);
    contents_check(scan, "inline", text, 300);
    g_autofree uint8_t *part = g_malloc0(BTRFS_MAKE_HOLE + BTRFS_MAKE_PART);
    memcpy(part + BTRFS_MAKE_HOLE, text + BTRFS_MAKE_PART_AT, BTRFS_MAKE_PART);
    contents_check(scan, "part", part, BTRFS_MAKE_HOLE + BTRFS_MAKE_PART);
    memset(part, 0, 5000);
    contents_check(scan, "prealloc", part, 5000);
    assert_string_equal(test_scan_child(scan, "link")->target, "sub/deep");
    const TestChild *device = test_scan_child(scan, "device");
    assert_int_equal(device->kind, NETBOM_DEVICE);
    assert_int_equal(device->rdev_major, 4);
    assert_int_equal(device->rdev_minor, 64);
}

static void
test_made(void **state)
{
    (void)state;
    g_autofree uint8_t *image = btrfs_make(), *text = btrfs_make_text();
    g_autoptr(TestScan) scan = test_scan_new();
    run(image, BTRFS_MAKE_SIZE, scan);
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 13);
    files_check(scan);
    contents_check(scan, "again", text, BTRFS_MAKE_TEXT);
    contents_check(scan, "sub/deep", (const uint8_t *)"depth\n", 6);
    assert_int_equal(test_scan_child(scan, "sub")->mode, S_IFDIR | 0711);
    assert_int_equal(test_scan_child(scan, "sub/ghost")->kind, NETBOM_DIR);
    const TestChild *plain = test_scan_child(scan, "plain");
    assert_int_equal(plain->source, TEST_BY_RANGE);
    assert_int_equal(plain->mode, S_IFREG | 0640);
    assert_int_equal(plain->uid, 5);
    assert_int_equal(plain->gid, 6);
    assert_int_equal(plain->mtime, 1500000000);
    assert_true(test_scan_has_header(scan, "label", "made here"));
    assert_true(test_scan_has_header(scan, "date", "2014-05-13T16:53:20Z"));
    assert_true(test_scan_has_header(scan, "default-subvolume", "sub"));
    assert_true(test_scan_has_header(scan, "subvolumes", "2"));
    assert_true(test_scan_has_header(scan, "compression", "lzo"));
}

/* A copy of a node stands in for it. */
static void
test_copy(void **state)
{
    (void)state;
    g_autofree uint8_t *image = btrfs_make();
    g_autoptr(TestScan) scan = test_scan_new();
    memset(image + BTRFS_MAKE_CHUNK_LEAF + 0x70, 0xff, 64);
    run(image, BTRFS_MAKE_SIZE, scan);
    assert_int_equal(scan->problems->len, 0);
    files_check(scan);
}

/* Names that are lost with their directory stand with the inodes too. */
static void
test_lost_names(void **state)
{
    (void)state;
    g_autofree uint8_t *image = btrfs_make();
    g_autoptr(TestScan) scan = test_scan_new();
    memset(image + BTRFS_MAKE_NAMES_LEAF, 0, 4096);
    run(image, BTRFS_MAKE_SIZE, scan);
    assert_int_equal(scan->problems->len, 1);
    assert_true(test_scan_has_problem(scan, "corrupt"));
    files_check(scan);
    /* Nobody names the subvolume. */
    assert_non_null(test_scan_child(scan, "subvolume-256/deep"));
}

static void
test_checksums(void **state)
{
    (void)state;
    static const uint64_t nodes[] = {BTRFS_MAKE_ROOT_LEAF, BTRFS_MAKE_FILES_NODE,
                                     BTRFS_MAKE_NAMES_LEAF, BTRFS_MAKE_INODE_LEAF};
    for (size_t i = 0; i < G_N_ELEMENTS(nodes); i++) {
        g_autofree uint8_t *image = btrfs_make();
        g_autoptr(TestScan) scan = test_scan_new();
        image[nodes[i] + 0x40] ^= 1;
        run(image, BTRFS_MAKE_SIZE, scan);
        assert_int_equal(scan->problems->len, 1);
        assert_true(test_scan_has_problem(scan, "checksum"));
        files_check(scan);
    }
    g_autofree uint8_t *image = btrfs_make();
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {image, BTRFS_MAKE_SIZE};
    NetbomClaim claim;
    image[SUPER + 0x12b] ^= 1;
    assert_true(test_host_run(&btrfs_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    put_le(image + SUPER + 0x90, 5000, 4); /* no size of a sector */
    assert_false(test_host_run(&btrfs_plugin, &bytes, 0, scan, &claim));
}

/* A chunk that is spread over devices, or on another one. */
static void
test_devices(void **state)
{
    (void)state;
    g_autofree uint8_t *image = btrfs_make();
    g_autoptr(TestScan) striped = test_scan_new(), elsewhere = test_scan_new();
    put_le(image + BTRFS_MAKE_CHUNK_TYPE, 0x1 | 0x4 | 0x8, 8);
    put_le(image + BTRFS_MAKE_CHUNK_TYPE + 20, 2, 2);
    put_le(image + SUPER + 0xa0, 17 + 0x70 + 17 + 0x70, 4);
    btrfs_make_seal(image, SUPER);
    run(image, BTRFS_MAKE_SIZE, striped);
    assert_true(test_scan_has_problem(striped, "unsupported"));
    assert_int_equal(striped->children->len, 0);
    g_autofree uint8_t *other = btrfs_make();
    put_le(other + SUPER + 0xc9, 2, 8); /* this is device 2 */
    put_le(other + SUPER + 0x88, 2, 8);
    btrfs_make_seal(other, SUPER);
    run(other, BTRFS_MAKE_SIZE, elsewhere);
    assert_true(test_scan_has_problem(elsewhere, "truncated"));
    assert_true(test_scan_has_header(elsewhere, "devices", "2"));
    assert_int_equal(elsewhere->children->len, 0);
}

/* The item of the first extent: its place of the encryption is changed, or of the compression. */
static void
extent_change(uint8_t *image, unsigned field, uint8_t value)
{
    const uint8_t *leaf = image + BTRFS_MAKE_INODE_LEAF;
    const uint8_t *item = leaf + 0x65 + (size_t)2 * 25; /* behind inode and name */
    assert_int_equal(item[8], 108);
    const uint64_t at = item[17] | (uint64_t)item[18] << 8;
    image[BTRFS_MAKE_INODE_LEAF + 0x65 + at + field] = value;
    btrfs_make_seal(image, BTRFS_MAKE_INODE_LEAF);
}

static void
test_extents(void **state)
{
    static const struct {
        unsigned field;
        uint8_t value;
        const char *problem;
    } changes[] = {{16, 9, "unsupported"}, {17, 1, "encrypted"}, {18, 1, "unsupported"},
                   {16, 1, "corrupt"},     {20, 7, "corrupt"},   {26, 0x70, "truncated"}};
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(changes); i++) {
        g_autofree uint8_t *image = btrfs_make();
        g_autoptr(TestScan) scan = test_scan_new();
        extent_change(image, changes[i].field, changes[i].value);
        run(image, BTRFS_MAKE_SIZE, scan);
        assert_true(test_scan_has_problem(scan, changes[i].problem));
        assert_int_equal(test_scan_child(scan, "plain")->good, 0);
        assert_int_equal(test_scan_child(scan, "zlib")->good, BTRFS_MAKE_TEXT);
    }
}

/* A node that leads to itself, to one twice, or whose items are out of order. */
static void
test_bad_trees(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 3; i++) {
        g_autofree uint8_t *image = btrfs_make();
        g_autoptr(TestScan) scan = test_scan_new();
        uint8_t *node = image + BTRFS_MAKE_FILES_NODE;
        if (i < 2)
            put_le(node + 0x65 + 33 + 17, i == 0 ? 0x201000 : 0x202000, 8);
        else
            put_le(image + BTRFS_MAKE_INODE_LEAF + 0x65, 300, 8);
        btrfs_make_seal(image, BTRFS_MAKE_FILES_NODE);
        btrfs_make_seal(image, BTRFS_MAKE_INODE_LEAF);
        run(image, BTRFS_MAKE_SIZE, scan);
        assert_true(test_scan_has_problem(scan, "corrupt"));
        assert_non_null(test_scan_child(scan, "sub/deep"));
    }
}

static void
test_truncated(void **state)
{
    (void)state;
    g_autofree uint8_t *image = btrfs_make();
    g_autoptr(TestScan) scan = test_scan_new();
    run(image, 0x51000, scan);
    assert_true(test_scan_has_problem(scan, "truncated"));
    assert_true(test_scan_child(scan, "plain")->good < BTRFS_MAKE_TEXT);
    assert_non_null(test_scan_child(scan, "sub/deep"));
}

static void
test_mutations(void **state)
{
    (void)state;
    g_autofree uint8_t *image = btrfs_make();
    NetbomBytes bytes = {image, BTRFS_MAKE_SIZE};
    TestMutation mutation = {.header_size = 16,
                             .told = 64,
                             .step = 0x8000,
                             .max_cuts = 20,
                             .flips = 300,
                             .field_runs = 500,
                             .no_silent_loss = true};
    assert_true(test_host_mutate(&btrfs_plugin, &bytes, 0, &mutation) > 0);
    for (unsigned n = 0; n < 1500; n++) {
        g_autoptr(TestScan) scan = test_scan_new();
        scan->digests = false;
        scan->child_limit = 64 << 20;
        scan->steps_left = 1000000;
        /* The superblock, or the nodes; every third time with a right checksum. */
        uint64_t node = n % 4 == 0 ? SUPER : (uint64_t)BTRFS_MAKE_ROOT_LEAF + n % 5 * 0x1000;
        uint64_t at = node + (uint64_t)g_random_int_range(0x20, n % 2 ? 0x300 : 0x1000);
        uint8_t old = image[at];
        image[at] = (uint8_t)(n % 5 ? g_random_int() : 0xff);
        if (n % 3 == 0)
            btrfs_make_seal(image, node);
        test_host_run(&btrfs_plugin, &bytes, 0, scan, NULL);
        image[at] = old;
        btrfs_make_seal(image, node);
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
        cmocka_unit_test(test_copy),      cmocka_unit_test(test_lost_names),
        cmocka_unit_test(test_checksums), cmocka_unit_test(test_devices),
        cmocka_unit_test(test_extents),   cmocka_unit_test(test_bad_trees),
        cmocka_unit_test(test_truncated), cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests_name("btrfs", tests, start, end);
}

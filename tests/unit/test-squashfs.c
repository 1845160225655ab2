/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-squashfs.c: the SquashFS plugin on images of mksquashfs, on made images, and on broken ones.
 */
#include "plugin-host.h"
#include "squashfs-make.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cmocka.h>

extern const NetbomPlugin squashfs_plugin;

/* ---- a tree on disk, and the same tree as children ---- */

static char *tree; /* holds rootfs/ and the image */

static int
tree_make(void **state)
{
    (void)state;
    tree = test_directory();
    test_shell(
        "cd '%s' && mkdir -p rootfs/etc rootfs/many rootfs/a/b/c/d/e/f rootfs/empty && cd rootfs "
        "&& "
        "head -c 700001 /dev/urandom >etc/random && seq 1 200000 >etc/numbers && "
        ": >etc/nothing && echo one >etc/one && ln etc/one etc/hard && ln -s ../etc/one a/soft && "
        "truncate -s 3000000 etc/hole && echo end >>etc/hole && "
        "echo deep >a/b/c/d/e/f/deep && cp /bin/sh etc/setuid && chmod 4711 etc/setuid && "
        "for i in $(seq 1 700); do echo file $i >many/some-longer-name-of-file-$i; done",
        tree);
    return 0;
}

static int
tree_remove(void **state)
{
    (void)state;
    test_directory_remove(tree);
    return 0;
}

static void
file_compare(const char *path, const TestChild *child)
{
    g_autofree char *data = NULL;
    gsize size = 0;
    assert_true(g_file_get_contents(path, &data, &size, NULL));
    assert_int_equal(child->good, size);
    assert_int_equal(child->size, size);
    assert_memory_equal(child->bytes, data, size);
}

/* Every entry on disk is a child with the same facts. Answers how many there are. */
static guint
tree_compare(const char *directory, const char *prefix, const TestScan *scan)
{
    guint count = 0;
    const char *name;
    GDir *dir = g_dir_open(directory, 0, NULL);
    assert_non_null(dir);
    while ((name = g_dir_read_name(dir))) {
        struct stat stat;
        g_autofree char *path = g_build_filename(directory, name, NULL);
        g_autofree char *inside = *prefix ? g_build_filename(prefix, name, NULL) : g_strdup(name);
        const TestChild *child = test_scan_child(scan, inside);
        assert_int_equal(lstat(path, &stat), 0);
        assert_non_null(child);
        assert_int_equal(child->mode, stat.st_mode);
        assert_int_equal(child->mtime, stat.st_mtime);
        count++;
        if (S_ISDIR(stat.st_mode)) {
            assert_int_equal(child->kind, NETBOM_DIR);
            count += tree_compare(path, inside, scan);
        } else if (S_ISLNK(stat.st_mode)) {
            g_autofree char *target = g_file_read_link(path, NULL);
            assert_int_equal(child->kind, NETBOM_SYMLINK);
            assert_string_equal(child->target, target);
        } else {
            assert_int_equal(child->kind, NETBOM_FILE);
            file_compare(path, child);
        }
    }
    g_dir_close(dir);
    return count;
}

/* What foresee() names, until the host has enough, is what unpack() names first. */
static void
check_foreseen(const TestScan *scan)
{
    enum { ENOUGH = 6 };
    const guint64 *named = (const guint64 *)(const void *)scan->named->data;
    guint n = MIN(scan->n_foreseen, ENOUGH);
    assert_true(scan->named->len >= scan->n_foreseen + n);
    if (n > 0)
        assert_memory_equal(named, named + scan->n_foreseen, n * sizeof *named);
}

/* Makes an image of the tree and compares what the plugin reads. */
static void
check_options(const char *options, const char *compression, bool threads)
{
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    test_shell("mksquashfs '%s/rootfs' '%s/image' -noappend -no-progress -quiet -processors 1 %s "
               ">/dev/null",
               tree, tree, options);
    g_autoptr(GBytes) file = test_file("%s/image", tree);
    NetbomBytes bytes = test_bytes(file);
    scan->digests = false;
    scan->defer = threads;
    scan->threads = threads ? 3 : 1;
    assert_true(test_host_run(&squashfs_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(claim.extent, NETBOM_EXACT);
    assert_null(claim.problem);
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    if (compression)
        assert_true(test_scan_has_header(scan, "compression", compression));
    assert_true(test_scan_has_header(scan, "format-version", "4.0"));
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    g_autofree char *root = g_build_filename(tree, "rootfs", NULL);
    guint count = tree_compare(root, "", scan);
    assert_true(scan->n_foreseen > 0 || strstr(options, "-noD"));
    check_foreseen(scan);
    const TestChild *null = test_scan_child(scan, "null");
    if (null) {
        assert_int_equal(null->kind, NETBOM_DEVICE);
        assert_int_equal(null->mode, S_IFCHR | 0666);
        assert_int_equal(null->rdev_major, 1);
        assert_int_equal(null->rdev_minor, 300);
        count++;
    }
    assert_int_equal(scan->children->len, count);
}

static void
need_mksquashfs(void)
{
    if (!test_tool("mksquashfs"))
        skip();
}

static void
test_compressors(void **state)
{
    (void)state;
    need_mksquashfs();
    check_options("-comp gzip -p 'null c 666 0 0 1 300'", "gzip", false);
    check_options("-comp xz", "xz", false);
    check_options("-comp xz -Xbcj arm,x86 -b 262144", "xz", false);
    check_options("-comp lzo -Xcompression-level 3", "lzo", false);
    check_options("-comp lz4", "lz4", false);
    check_options("-comp lz4 -Xhc", "lz4", false);
    check_options("-comp zstd -Xcompression-level 3", "zstd", false);
}

static void
test_options(void **state)
{
    (void)state;
    need_mksquashfs();
    check_options("-b 4096 -Xcompression-level 1", "gzip", false);
    check_options("-b 1048576 -nopad -Xcompression-level 1 -Xwindow-size 10", "gzip", false);
    check_options("-noI -comp xz", "xz", false);
    check_options("-noI -noD", "gzip", false);
    check_options("-noI -noF -Xcompression-level 1", "gzip", false);
    check_options("-noI -noD -noF", NULL, false);
    check_options("-noD -no-fragments -no-exports -comp zstd -Xcompression-level 1", "zstd", false);
    check_options("-always-use-fragments -no-duplicates -Xcompression-level 1", "gzip", false);
}

/* Attributes are counted, and their tables are understood. */
static void
test_attributes(void **state)
{
    (void)state;
    need_mksquashfs();
    g_autofree char *path = g_build_filename(tree, "rootfs/etc/one", NULL);
    g_autofree char *other = g_build_filename(tree, "rootfs/etc/numbers", NULL);
    if (setxattr(path, "user.first", "value", 5, 0) != 0 ||
        setxattr(other, "user.second", "another value", 13, 0) != 0)
        skip();
    check_options("-xattrs -Xcompression-level 1", "gzip", false);
    g_autoptr(GBytes) file = test_file("%s/image", tree);
    NetbomBytes bytes = test_bytes(file);
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&squashfs_plugin, &bytes, 0, scan, NULL));
    assert_true(test_scan_has_header(scan, "xattrs", "2"));
    removexattr(path, "user.first");
    removexattr(other, "user.second");
}

static void
test_threads(void **state)
{
    (void)state;
    need_mksquashfs();
    check_options("-b 4096 -Xcompression-level 1", "gzip", true);
    check_options("-b 131072 -comp lz4", "lz4", true);
    check_options("-always-use-fragments -b 65536 -comp lz4", "lz4", true);
}

/* ---- made images ---- */

static void
check_made(const MakeOptions *options, const char *compression)
{
    uint8_t data[MAKE_FILE_SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image = squashfs_make(options);
    NetbomBytes bytes = test_bytes(image);
    NetbomClaim claim;
    squashfs_make_file(data);
    assert_true(test_host_run(&squashfs_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(claim.big_endian, options->big_endian);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    assert_true(test_scan_has_header(scan, "compression", compression));
    assert_true(test_scan_has_header(scan, "date", "2021-03-04T05:06:07Z"));
    assert_true(test_scan_has_header(scan, "block-size", "4096"));
    const TestChild *file = test_scan_child(scan, "file");
    assert_non_null(file);
    assert_int_equal(file->good, MAKE_FILE_SIZE);
    assert_memory_equal(file->bytes, data, MAKE_FILE_SIZE);
    assert_int_equal(file->uid, 1000);
    assert_int_equal(file->gid, 100);
    assert_int_equal(test_scan_child(scan, "null")->rdev_minor, 3);
    assert_string_equal(test_scan_child(scan, "sub/link")->target, "../file");
    assert_int_equal(scan->children->len, 4);
}

static void
test_made(void **state)
{
    (void)state;
    for (int big = 0; big < 2; big++) {
        check_made(&(MakeOptions){.big_endian = big, .codec = MAKE_ZLIB, .compressor = 1}, "gzip");
        check_made(&(MakeOptions){.big_endian = big, .codec = MAKE_LZMA_13, .compressor = 2},
                   "lzma");
        check_made(&(MakeOptions){.big_endian = big, .codec = MAKE_LZMA_5, .compressor = 2},
                   "lzma");
        check_made(
            &(MakeOptions){
                .big_endian = big, .codec = MAKE_LZMA_5, .metadata_stored = true, .compressor = 2},
            "lzma");
    }
}

/* The magic and the compressor number of the superblock are not believed. */
static void
test_vendors_lie(void **state)
{
    (void)state;
    check_made(&(MakeOptions){.magic = "shsq", .codec = MAKE_ZLIB, .compressor = 2}, "gzip");
    check_made(&(MakeOptions){.magic = "sqsh", .codec = MAKE_LZMA_13, .compressor = 1}, "lzma");
    check_made(
        &(MakeOptions){.magic = "qshs", .codec = MAKE_LZMA_5, .compressor = 1, .big_endian = true},
        "lzma");
    check_made(&(MakeOptions){.magic = "hsqt", .codec = MAKE_ZLIB, .compressor = 77}, "gzip");
}

static void
test_embedded(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image = squashfs_make(&(MakeOptions){.codec = MAKE_ZLIB, .compressor = 1});
    NetbomBytes bytes = test_bytes(image);
    g_autofree uint8_t *padded = g_malloc0(bytes.size + 777);
    memcpy(padded + 333, bytes.data, bytes.size);
    NetbomBytes object = {padded, bytes.size + 777};
    NetbomClaim claim;
    assert_true(test_host_run(&squashfs_plugin, &object, 333, scan, &claim));
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 4);
}

static void
test_loop(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image =
        squashfs_make(&(MakeOptions){.codec = MAKE_ZLIB, .compressor = 1, .loop = true});
    NetbomBytes bytes = test_bytes(image);
    assert_true(test_host_run(&squashfs_plugin, &bytes, 0, scan, NULL));
    assert_true(test_scan_has_problem(scan, "corrupt"));
    assert_non_null(test_scan_child(scan, "sub/again"));
    assert_non_null(test_scan_child(scan, "sub/link"));
    assert_int_equal(scan->children->len, 5);
}

static void
test_names(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {{"..", "__"}, {".", "_"}, {"../../x", ".._.._x"}};
    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        g_autoptr(TestScan) scan = test_scan_new();
        MakeOptions options = {.codec = MAKE_ZLIB, .compressor = 1, .name = pairs[i][0]};
        g_autoptr(GBytes) image = squashfs_make(&options);
        NetbomBytes bytes = test_bytes(image);
        assert_true(test_host_run(&squashfs_plugin, &bytes, 0, scan, NULL));
        assert_true(test_scan_has_problem(scan, "corrupt"));
        assert_non_null(test_scan_child(scan, pairs[i][1]));
        assert_int_equal(scan->children->len, 4);
    }
}

/* ---- broken images ---- */

static void
mutate_made(const MakeOptions *options)
{
    g_autoptr(GBytes) image = squashfs_make(options);
    NetbomBytes bytes = test_bytes(image);
    TestMutation mutation = {.header_size = 96, .step = 64, .flips = 2000, .no_silent_loss = true};
    assert_true(test_host_mutate(&squashfs_plugin, &bytes, 0, &mutation) > 0);
}

static void
test_mutations(void **state)
{
    (void)state;
    mutate_made(&(MakeOptions){.codec = MAKE_STORED, .compressor = 1});
    mutate_made(&(MakeOptions){.codec = MAKE_ZLIB, .compressor = 1});
    mutate_made(&(MakeOptions){.codec = MAKE_LZMA_5, .compressor = 2, .big_endian = true});
}

/* Every byte of the metadata of an image that stores it as it is. */
static void
test_metadata_mutations(void **state)
{
    (void)state;
    g_autoptr(GBytes) image = squashfs_make(&(MakeOptions){.codec = MAKE_STORED, .compressor = 1});
    NetbomBytes bytes = test_bytes(image);
    g_autofree uint8_t *changed = g_malloc(bytes.size);
    memcpy(changed, bytes.data, bytes.size);
    for (uint64_t at = 96 + 2 * MAKE_BLOCK + MAKE_TAIL; at < bytes.size; at++)
        for (unsigned value = 0; value < 256; value += value < 4 || value > 250 ? 1 : 41) {
            g_autoptr(TestScan) scan = test_scan_new();
            NetbomBytes object = {changed, bytes.size};
            changed[at] = (uint8_t)value;
            scan->digests = false;
            scan->child_limit = 64 << 20;
            test_host_run(&squashfs_plugin, &object, 0, scan, NULL);
            changed[at] = bytes.data[at];
        }
}

static void
test_truncated(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image = squashfs_make(&(MakeOptions){.codec = MAKE_ZLIB, .compressor = 1});
    NetbomBytes bytes = test_bytes(image);
    bytes.size -= 9; /* the index of the owners */
    NetbomClaim claim;
    assert_true(test_host_run(&squashfs_plugin, &bytes, 0, scan, &claim));
    assert_non_null(claim.problem);
    assert_true(test_scan_has_problem(scan, "truncated"));
    assert_int_equal(test_scan_child(scan, "file")->good, MAKE_FILE_SIZE);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_made),        cmocka_unit_test(test_vendors_lie),
        cmocka_unit_test(test_embedded),    cmocka_unit_test(test_loop),
        cmocka_unit_test(test_names),       cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_mutations),   cmocka_unit_test(test_metadata_mutations),
        cmocka_unit_test(test_compressors), cmocka_unit_test(test_options),
        cmocka_unit_test(test_attributes),  cmocka_unit_test(test_threads),
    };
    return cmocka_run_group_tests_name("squashfs", tests, tree_make, tree_remove);
}

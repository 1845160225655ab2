/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-cramfs.c: the cramfs plugin on images of mkfs.cramfs, against what fsck.cramfs reads, and on
 * made and broken images. */
#include "disk-tree.h"
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>
#include <libdeflate.h>
#include <lzma.h>

extern const NetbomPlugin cramfs_plugin;

/* ---- images of the tools ---- */

static void
check_tree(guint32 seed, const char *options, unsigned block_size, bool big_endian)
{
    char *dir = test_directory();
    g_autofree char *tree = g_build_filename(dir, "tree", NULL);
    g_autofree char *out = g_build_filename(dir, "out", NULL);
    bool native = big_endian == (G_BYTE_ORDER == G_BIG_ENDIAN);
    test_shell("mkdir '%s'", tree);
    /* mkfs.cramfs takes long for each block: holes only where blocks are large. */
    disk_tree_make(tree, seed,
                   DISK_TREE_NAMES | DISK_TREE_MODES | (block_size > 8192 ? DISK_TREE_HOLES : 0));
    test_shell("mkfs.cramfs -n volume%u -e 7 -N %s -b %u %s '%s' '%s/image' >/dev/null 2>&1", seed,
               big_endian ? "big" : "little", block_size, options, tree, dir);
    g_autoptr(GBytes) file = test_file("%s/image", dir);
    g_autoptr(TestScan) scan = test_scan_new();
    g_autofree char *name = g_strdup_printf("volume%u", seed);
    NetbomBytes bytes = test_bytes(file);
    NetbomClaim claim;
    assert_true(test_host_run(&cramfs_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(claim.big_endian, big_endian);
    assert_int_equal(scan->problems->len, 0);
    assert_true(test_scan_has_header(scan, "name", name));
    assert_true(test_scan_has_header(scan, "edition", "7"));
    disk_tree_compare(tree, DISK_TREE_MODES, NULL, scan);
    /* The checker knows no explicit holes. */
    if (test_tool("fsck.cramfs") && native && geteuid() == 0 && strcmp(options, "-z") != 0) {
        test_shell("fsck.cramfs -b %u --extract='%s' '%s/image' >/dev/null", block_size, out, dir);
        disk_tree_compare(out, 0, NULL, scan); /* it leaves modes inherited */
    }
    test_directory_remove(dir);
}

static void
test_trees(void **state)
{
    (void)state;
    if (!test_tool("mkfs.cramfs"))
        skip();
    /* Blocks of other sizes; those of 4096 bytes are left to tests/differential. */
    check_tree(20, "", 8192, false);
    check_tree(21, "-z", 65536, true);
    check_tree(22, "-p", 1024, false);
}

static void
test_special(void **state)
{
    (void)state;
    if (!test_tool("mkfs.cramfs") || geteuid() != 0)
        skip();
    char *dir = test_directory();
    test_shell(
        "cd '%s' && mkdir -p tree/sub && cd tree && echo one >file && ln file sub/hard && ln -s "
        "../file sub/soft && chown 1234:56 file && mknod null c 1 3 && mkfifo fifo && head -c "
        "5000 /dev/urandom >../blob && mkfs.cramfs -i ../blob . ../image >/dev/null 2>&1",
        dir);
    g_autoptr(GBytes) file = test_file("%s/image", dir);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&cramfs_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(test_scan_child(scan, "file")->uid, 1234);
    assert_int_equal(test_scan_child(scan, "file")->gid, 56);
    assert_string_equal(test_scan_child(scan, "sub/hard")->sha256,
                        test_scan_child(scan, "file")->sha256);
    assert_string_equal(test_scan_child(scan, "sub/soft")->target, "../file");
    assert_int_equal(test_scan_child(scan, "null")->rdev_minor, 3);
    /* The file that was put in front is not ours: it stays to be searched. */
    assert_true(test_scan_unexplained(scan, bytes.size) >= 5000);
    test_directory_remove(dir);
}

/* ---- made images ---- */

typedef enum { PLAIN, DIRECT, IN_PLACE, LZMA_5 } Kind;

enum { FILE_SIZE = 2 * 4096 + 1000, DATA_AT = 4096, IMAGE_SIZE = 5 * 4096 };

typedef struct {
    guint8 bytes[IMAGE_SIZE];
    guint8 file[FILE_SIZE];
    bool big_endian;
    guint32 size;
} Made;

static void
set(Made *made, guint32 at, guint64 value, unsigned size)
{
    for (unsigned i = 0; i < size; i++)
        made->bytes[at + i] = (guint8)(value >> 8 * (made->big_endian ? size - 1 - i : i));
}

static void
set_inode(Made *made, guint32 at, guint32 mode, guint32 size, guint32 name_words, guint32 offset)
{
    set(made, at, mode, 2);
    set(made, at + 2, 1000, 2);
    set(made, at + 4, made->big_endian ? size << 8 | 100 : size | 100u << 24, 4);
    set(made, at + 8,
        made->big_endian ? name_words << 26 | offset / 4 : name_words | offset / 4 << 6, 4);
}

static guint32
pack(Made *made, Kind kind, const guint8 *data, guint32 size, guint32 at)
{
    if (kind == LZMA_5) {
        lzma_options_lzma lzma;
        lzma_lzma_preset(&lzma, 6);
        lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &lzma}, {LZMA_VLI_UNKNOWN, NULL}};
        size_t used = 0;
        memcpy(made->bytes + at, "\x5d\0\0\0\4", 5);
        assert_int_equal(lzma_raw_buffer_encode(filters, NULL, data, size, made->bytes + at + 5,
                                                &used, IMAGE_SIZE - at - 5),
                         LZMA_OK);
        return (guint32)used + 5;
    }
    struct libdeflate_compressor *deflate = libdeflate_alloc_compressor(6);
    size_t used = libdeflate_zlib_compress(deflate, data, size, made->bytes + at, IMAGE_SIZE - at);
    libdeflate_free_compressor(deflate);
    return (guint32)used;
}

/* The three blocks of the file: packed, a hole or stored, packed. */
static guint32
set_file(Made *made, Kind kind)
{
    guint32 at = DATA_AT + 3 * 4;
    if (kind == IN_PLACE) {
        memcpy(made->bytes + DATA_AT, made->file, FILE_SIZE);
        return DATA_AT + FILE_SIZE;
    }
    if (kind != DIRECT) {
        at += pack(made, kind, made->file, 4096, at);
        set(made, DATA_AT, at, 4);
        set(made, DATA_AT + 4, at, 4);
        at += pack(made, kind, made->file + 8192, 1000, at);
        set(made, DATA_AT + 8, at, 4);
        return at;
    }
    guint32 used = pack(made, kind, made->file, 4096, at + 2);
    set(made, at, used, 2);
    set(made, DATA_AT, at / 4 | 0x40000000, 4);
    at = (at + 2 + used + 3) & ~3u;
    memcpy(made->bytes + at, made->file + 4096, 4096);
    set(made, DATA_AT + 4, at / 4 | 0xc0000000, 4);
    at += 4096;
    at += pack(made, kind, made->file + 8192, 1000, at); /* goes on where the last one ended */
    set(made, DATA_AT + 8, at, 4);
    return at;
}

static void
set_crc(Made *made, bool swapped)
{
    set(made, 32, 0, 4);
    guint32 crc = test_host.crc32(0, made->bytes, made->size);
    set(made, 32, swapped ? GUINT32_SWAP_LE_BE(crc) : crc, 4);
}

static void
make(Made *made, Kind kind, bool big_endian, bool swapped)
{
    memset(made, 0, sizeof(*made));
    made->big_endian = big_endian;
    for (unsigned i = 0; i < FILE_SIZE; i++)
        made->file[i] = (guint8)(i < 4096 ? "cramfs"[i % 6] + i / 1000 : i < 8192 ? 0 : i / 100);
    if (kind == DIRECT || kind == IN_PLACE)
        for (unsigned i = 4096; i < 8192; i++)
            made->file[i] = (guint8)(i * 167 >> 3);
    set(made, 0, 0x28cd3d45, 4);
    set(made, 8, kind == DIRECT ? 0x803 : 0x3, 4);
    memcpy(made->bytes + 16, "Compressed ROMFS", 16);
    memcpy(made->bytes + 48, "made", 4);
    set_inode(made, 64, 040755, 16 + 16, 0, 76);
    set_inode(made, 76, 0100644 | (kind == IN_PLACE ? 01000 : 0), FILE_SIZE, 1, DATA_AT);
    memcpy(made->bytes + 88, "file", 4);
    set_inode(made, 92, 040755, 16, 1, 108);
    memcpy(made->bytes + 104, "sub", 3);
    set_inode(made, 108, 020600, 0x103, 1, 0);
    memcpy(made->bytes + 120, "null", 4);
    made->size = set_file(made, kind);
    set(made, 4, made->size, 4);
    set_crc(made, swapped);
}

static void
check_made(Kind kind, bool big_endian, bool swapped)
{
    g_autofree Made *made = g_new(Made, 1);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    make(made, kind, big_endian, swapped);
    NetbomBytes bytes = {made->bytes, made->size};
    assert_true(test_host_run(&cramfs_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(claim.big_endian, big_endian);
    assert_int_equal(scan->problems->len, 0);
    const TestChild *file = test_scan_child(scan, "file");
    assert_int_equal(file->good, FILE_SIZE);
    assert_memory_equal(file->bytes, made->file, FILE_SIZE);
    assert_int_equal(file->source, kind == IN_PLACE ? TEST_BY_RANGE : TEST_BY_READ);
    assert_int_equal(file->uid, 1000);
    assert_int_equal(file->gid, 100);
    assert_int_equal(test_scan_child(scan, "sub/null")->rdev_major, 1);
    assert_int_equal(scan->children->len, 3);
    /* Between the directories and the page of the data. */
    assert_int_equal(test_scan_unexplained(scan, claim.size), DATA_AT - 124);
    if (kind == LZMA_5)
        assert_true(test_scan_has_header(scan, "compression", "lzma"));
}

static void
test_made(void **state)
{
    (void)state;
    for (int big = 0; big < 2; big++) {
        check_made(PLAIN, big, false);
        check_made(PLAIN, big, true);
        check_made(DIRECT, big, false);
        check_made(IN_PLACE, big, false);
        check_made(LZMA_5, big, false);
    }
}

static void
test_checksum(void **state)
{
    (void)state;
    g_autofree Made *made = g_new(Made, 1);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    make(made, PLAIN, true, false);
    made->bytes[48] = 'M';
    NetbomBytes bytes = {made->bytes, made->size};
    assert_true(test_host_run(&cramfs_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_non_null(claim.problem);
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_int_equal(test_scan_child(scan, "file")->good, FILE_SIZE);
}

/* A directory that holds itself. */
static void
test_loop(void **state)
{
    (void)state;
    g_autofree Made *made = g_new(Made, 1);
    g_autoptr(TestScan) scan = test_scan_new();
    make(made, PLAIN, false, false);
    set_inode(made, 92, 040755, 32, 1, 76);
    set_crc(made, false);
    NetbomBytes bytes = {made->bytes, made->size};
    assert_true(test_host_run(&cramfs_plugin, &bytes, 0, scan, NULL));
    assert_true(test_scan_has_problem(scan, "corrupt"));
    assert_int_equal(scan->children->len, 2);
}

static void
test_mutations(void **state)
{
    (void)state;
    for (int kind = PLAIN; kind <= LZMA_5; kind++) {
        g_autofree Made *made = g_new(Made, 1);
        make(made, (Kind)kind, kind % 2 == 1, false);
        NetbomBytes bytes = {made->bytes, made->size};
        /* The headers are the same in all kinds: one of each byte order is enough. */
        TestMutation mutation = {.header_size = kind <= DIRECT ? 124 : 1,
                                 .field_runs = 500,
                                 .step = 256,
                                 .flips = 100,
                                 .no_silent_loss = true};
        assert_true(test_host_mutate(&cramfs_plugin, &bytes, 0, &mutation) > 0);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_made),    cmocka_unit_test(test_checksum),
        cmocka_unit_test(test_loop),    cmocka_unit_test(test_mutations),
        cmocka_unit_test(test_special), cmocka_unit_test(test_trees),
    };
    return cmocka_run_group_tests_name("cramfs", tests, NULL, NULL);
}

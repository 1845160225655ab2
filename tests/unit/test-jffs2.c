/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-jffs2.c: the JFFS2 plugin on images of mkfs.jffs2 and sumtool, and on logs made here. */
#include "flash-tree.h"

#include <stdlib.h>

#include <lzma.h>
#include <zlib.h>

extern const NetbomPlugin jffs2_plugin;

/* ---- logs made here ---- */

enum { LOG_MAX = 1 << 20 };

typedef struct {
    bool big_endian;
    uint64_t size;
    uint8_t data[LOG_MAX];
} Log;

typedef struct {
    uint32_t ino, version, mode, isize, offset, dsize;
    uint8_t compression;
} Inode;

static void
put(Log *log, uint64_t at, unsigned size, uint32_t value)
{
    for (unsigned i = 0; i < size; i++)
        log->data[at + (log->big_endian ? size - 1 - i : i)] = (uint8_t)(value >> 8 * i);
}

static uint32_t
crc(const void *data, uint64_t size)
{
    return ~test_host.crc32(0xffffffff, data, size);
}

static uint64_t
node_begin(Log *log, uint16_t type, uint32_t size)
{
    uint64_t at = log->size;
    assert_true(at + size + 4 <= LOG_MAX);
    put(log, at, 2, 0x1985);
    put(log, at + 2, 2, type);
    put(log, at + 4, 4, size);
    put(log, at + 8, 4, crc(log->data + at, 8));
    memset(log->data + at + size, 0xff, 4);
    log->size += (size + 3) / 4 * 4;
    return at;
}

static void
add_name(Log *log, uint32_t parent, uint32_t version, uint32_t ino, const char *name)
{
    uint32_t size = (uint32_t)strlen(name);
    uint64_t at = node_begin(log, 0xe001, 40 + size);
    put(log, at + 12, 4, parent);
    put(log, at + 16, 4, version);
    put(log, at + 20, 4, ino);
    put(log, at + 24, 4, 1000);
    log->data[at + 28] = (uint8_t)size;
    put(log, at + 29, 1, 8);
    put(log, at + 30, 2, 0);
    put(log, at + 32, 4, crc(log->data + at, 32));
    put(log, at + 36, 4, crc(name, size));
    memcpy(log->data + at + 40, name, size);
}

static uint64_t
add_inode(Log *log, const Inode *inode, const void *data, uint32_t size)
{
    uint64_t at = node_begin(log, 0xe002, 68 + size);
    memset(log->data + at + 12, 0, 56);
    put(log, at + 12, 4, inode->ino);
    put(log, at + 16, 4, inode->version);
    put(log, at + 20, 4, inode->mode);
    put(log, at + 24, 2, 7);
    put(log, at + 26, 2, 9);
    put(log, at + 28, 4, inode->isize);
    put(log, at + 36, 4, 123456);
    put(log, at + 44, 4, inode->offset);
    put(log, at + 48, 4, size);
    put(log, at + 52, 4, inode->dsize);
    log->data[at + 56] = inode->compression;
    if (size > 0)
        memcpy(log->data + at + 68, data, size);
    put(log, at + 60, 4, crc(data, size));
    put(log, at + 64, 4, crc(log->data + at, 60));
    return at;
}

static void
add_blank(Log *log, uint64_t size)
{
    memset(log->data + log->size, 0xff, size);
    log->size += size;
}

static Log *
log_new(bool big_endian)
{
    Log *log = g_new0(Log, 1);
    log->big_endian = big_endian;
    node_begin(log, 0x2003, 12);
    return log;
}

static void
run(const Log *log, TestScan *scan)
{
    NetbomBytes bytes = {log->data, log->size};
    NetbomClaim claim;
    test_scan_clear(scan);
    assert_true(test_host_run(&jffs2_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_int_equal(claim.big_endian, log->big_endian);
    assert_int_equal(scan->memory_live, 0);
}

static void
expect(const TestScan *scan, const char *name, const void *data, uint64_t size)
{
    const TestChild *child = test_scan_child(scan, name);
    if (!child)
        fail_msg("%s is missing", name);
    assert_int_equal(child->size, size);
    assert_int_equal(child->good, size);
    assert_memory_equal(child->bytes, data, size);
}

/* Newest names and nodes, holes, truncation, deleted names, links, devices of both sizes. */
static void
check_newest(bool big_endian)
{
    Log *log = log_new(big_endian);
    g_autoptr(TestScan) scan = test_scan_new();
    uint8_t want[9000] = {0};
    uint8_t device[4];
    memset(want, 'a', 4000);
    memset(want + 1000, 'b', 500);
    memset(want + 8000, 'c', 1000);
    uint8_t *text = g_malloc(4000);
    memset(text, 'b', 500);
    add_inode(log, &(Inode){5, 2, S_IFREG | 0644, 4000, 1000, 500, 0}, text,
              500); /* newest first */
    memset(text, 'a', 4000);
    add_inode(log, &(Inode){5, 1, S_IFREG | 0600, 4000, 0, 4000, 0}, text, 4000);
    add_blank(log, 500);
    add_inode(log, &(Inode){5, 3, S_IFREG | 0644, 8000, 4000, 4000, 1}, NULL, 0); /* a hole */
    memset(text, 'c', 4000);
    add_inode(log, &(Inode){5, 4, S_IFREG | 0755, 9000, 8000, 2000, 0}, text, 2000);
    add_name(log, 1, 1, 5, "old");
    add_name(log, 1, 2, 0, "old");
    add_name(log, 1, 3, 5, "new");
    add_name(log, 1, 4, 6, "dir");
    add_name(log, 6, 1, 5, "hard");
    add_inode(log, &(Inode){6, 1, S_IFDIR | 0755, 0, 0, 0, 0}, NULL, 0);
    add_name(log, 6, 3, 8, "moved");
    add_name(log, 6, 2, 7, "moved");
    add_inode(log, &(Inode){7, 1, S_IFREG | 0644, 1, 0, 1, 0}, "x", 1);
    add_inode(log, &(Inode){8, 1, S_IFREG | 0644, 1, 0, 1, 0}, "y", 1);
    add_name(log, 1, 5, 9, "link");
    add_inode(log, &(Inode){9, 1, S_IFLNK | 0777, 7, 0, 7, 0}, "dir/new", 7);
    add_name(log, 1, 6, 10, "dev2");
    Log numbers = {.big_endian = big_endian};
    put(&numbers, 0, 2, 8 << 8 | 17);
    memcpy(device, numbers.data, 4);
    add_inode(log, &(Inode){10, 1, S_IFBLK | 0600, 0, 0, 2, 0}, device, 2);
    add_name(log, 1, 7, 11, "dev4");
    put(&numbers, 0, 4, 0x10u << 20 | 240 << 8 | 3);
    memcpy(device, numbers.data, 4);
    add_inode(log, &(Inode){11, 1, S_IFCHR | 0600, 0, 0, 4, 0}, device, 4);
    run(log, scan);
    assert_int_equal(scan->problems->len, 0);
    assert_null(test_scan_child(scan, "old"));
    assert_true(test_scan_has_header(scan, "deleted", "old"));
    expect(scan, "new", want, 9000);
    expect(scan, "dir/hard", want, 9000);
    expect(scan, "dir/moved", "y", 1);
    assert_string_equal(test_scan_child(scan, "link")->target, "dir/new");
    assert_int_equal(test_scan_child(scan, "new")->mode, S_IFREG | 0755);
    assert_int_equal(test_scan_child(scan, "new")->uid, 7);
    assert_int_equal(test_scan_child(scan, "new")->gid, 9);
    assert_int_equal(test_scan_child(scan, "new")->mtime, 123456);
    assert_int_equal(test_scan_child(scan, "dev2")->rdev_major, 8);
    assert_int_equal(test_scan_child(scan, "dev2")->rdev_minor, 17);
    assert_int_equal(test_scan_child(scan, "dev4")->rdev_major, 240);
    assert_int_equal(test_scan_child(scan, "dev4")->rdev_minor, 0x1003);
    assert_int_equal(test_scan_unexplained(scan, log->size), 500);
    g_free(text);
    g_free(log);
}

static void
test_newest(void **state)
{
    (void)state;
    check_newest(false);
    check_newest(true);
}

/* ---- compressions without a producer ---- */

typedef struct {
    uint8_t data[8192];
    uint64_t bits;
    uint32_t width, low;
} Rubin;

static void
rubin_shift(Rubin *rubin)
{
    rubin->data[rubin->bits / 8] |= (uint8_t)((rubin->low >> 15 & 1) << (7 - rubin->bits % 8));
    rubin->bits++;
    rubin->low = (rubin->low & 0x7fff) << 1;
}

/* Writes bytes with the given chances of a 1; answers the size. */
static uint32_t
rubin_encode(Rubin *rubin, const uint8_t *src, uint64_t size, const uint16_t ones[8], uint32_t all)
{
    rubin->width = 0x10000;
    for (uint64_t i = 0; i < size * 8; i++) {
        while (rubin->low >= 0x8000 || rubin->width + rubin->low <= 0x8000) {
            rubin_shift(rubin);
            rubin->width <<= 1;
        }
        uint32_t part = (all - ones[i % 8]) * rubin->width / all;
        part = CLAMP(part, 1, rubin->width - 1);
        if (src[i / 8] >> i % 8 & 1) {
            rubin->low += part;
            rubin->width -= part;
        } else {
            rubin->width = part;
        }
    }
    for (unsigned i = 0; i < 16; i++)
        rubin_shift(rubin);
    return (uint32_t)((rubin->bits + 7) / 8);
}

static uint32_t
lzma_encode(const uint8_t *src, uint64_t size, uint8_t *dst, uint64_t capacity)
{
    lzma_options_lzma options;
    lzma_lzma_preset(&options, 6);
    options.dict_size = 8192;
    options.lc = options.lp = options.pb = 0;
    lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    size_t used = 0;
    assert_int_equal(lzma_raw_buffer_encode(filters, NULL, src, size, dst, &used, capacity),
                     LZMA_OK);
    return (uint32_t)used;
}

static void
check_compressions(bool big_endian)
{
    static const uint16_t mips[8] = {277, 249, 290, 267, 229, 341, 212, 241};
    static const uint16_t chances[8] = {100, 30, 200, 3, 128, 250, 60, 1};
    Log *log = log_new(big_endian);
    g_autoptr(TestScan) scan = test_scan_new();
    uint8_t want[4096], packed[8192];
    for (unsigned i = 0; i < sizeof(want); i++)
        want[i] = (uint8_t)("firmware of a router"[i % 20] + i / 500);
    Rubin *rubin = g_new0(Rubin, 1);
    uint32_t size = rubin_encode(rubin, want, 4096, mips, 1043);
    add_inode(log, &(Inode){2, 1, S_IFREG | 0644, 4096, 0, 4096, 3}, rubin->data, size);
    memset(rubin, 0, sizeof(*rubin));
    size = rubin_encode(rubin, want, 4096, chances, 256);
    for (unsigned i = 0; i < 8; i++)
        packed[i] = (uint8_t)chances[i];
    memcpy(packed + 8, rubin->data, size);
    add_inode(log, &(Inode){3, 1, S_IFREG | 0644, 4096, 0, 4096, 5}, packed, size + 8);
    g_free(rubin);
    size = lzma_encode(want, 4096, packed, sizeof(packed));
    add_inode(log, &(Inode){4, 1, S_IFREG | 0644, 4096, 0, 4096, 8}, packed, size);
    uLongf zsize = sizeof(packed);
    assert_int_equal(compress(packed, &zsize, want, 4096), Z_OK);
    add_inode(log, &(Inode){5, 1, S_IFREG | 0644, 4096, 0, 4096, 6}, packed, (uint32_t)zsize);
    add_inode(log, &(Inode){6, 1, S_IFREG | 0644, 4096, 0, 4096, 4}, want, 4096);
    add_inode(log, &(Inode){7, 1, S_IFREG | 0644, 4096, 0, 4096, 99}, want, 100);
    add_name(log, 1, 1, 2, "rubinmips");
    add_name(log, 1, 2, 3, "dynrubin");
    add_name(log, 1, 3, 4, "lzma");
    add_name(log, 1, 4, 5, "zlib");
    add_name(log, 1, 5, 6, "copy");
    add_name(log, 1, 6, 7, "other");
    run(log, scan);
    expect(scan, "rubinmips", want, 4096);
    expect(scan, "dynrubin", want, 4096);
    expect(scan, "lzma", want, 4096);
    expect(scan, "zlib", want, 4096);
    expect(scan, "copy", want, 4096);
    assert_true(test_scan_has_problem(scan, "unsupported"));
    assert_true(test_scan_has_header(scan, "compression", "lzma"));
    g_free(log);
}

static void
test_compressions(void **state)
{
    (void)state;
    check_compressions(false);
    check_compressions(true);
}

/* Bad CRCs, bytes that are no nodes, loops, lost directories. */
static void
test_damage(void **state)
{
    (void)state;
    Log *log = log_new(false);
    g_autoptr(TestScan) scan = test_scan_new();
    add_name(log, 1, 1, 2, "file");
    add_inode(log, &(Inode){2, 1, S_IFREG | 0644, 4, 0, 4, 0}, "good", 4);
    uint64_t at = add_inode(log, &(Inode){2, 2, S_IFREG | 0644, 4, 0, 4, 0}, "evil", 4);
    log->data[at + 68] ^= 1; /* the older data show through */
    for (unsigned i = 0; i < 8192; i++)
        log->data[log->size++] = (uint8_t)(i * 37 + 1);
    add_name(log, 1, 2, 3, "dir");
    add_inode(log, &(Inode){3, 1, S_IFDIR | 0755, 0, 0, 0, 0}, NULL, 0);
    add_name(log, 3, 2, 3, "loop");
    add_name(log, 3, 3, 99, "nothing");
    add_name(log, 77, 1, 2, "lost");
    run(log, scan);
    expect(scan, "file", "good", 4);
    expect(scan, "lost+found/inode-77/lost", "good", 4);
    assert_non_null(test_scan_child(scan, "dir"));
    assert_null(test_scan_child(scan, "dir/nothing"));
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_true(test_scan_has_problem(scan, "corrupt"));
    assert_int_equal(test_scan_unexplained(scan, log->size), 8192);
    g_free(log);
}

/* Two file systems one behind the other are two claims; other bytes end a log. */
static void
test_ends(void **state)
{
    (void)state;
    Log *log = log_new(true);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    add_name(log, 1, 1, 2, "one");
    add_inode(log, &(Inode){2, 1, S_IFREG | 0644, 1, 0, 1, 0}, "1", 1);
    uint64_t first = log->size;
    add_blank(log, 4096 - first % 4096);
    uint64_t second = log->size;
    node_begin(log, 0x2003, 12);
    add_name(log, 1, 1, 2, "two");
    add_inode(log, &(Inode){2, 1, S_IFREG | 0644, 1, 0, 1, 0}, "2", 1);
    run(log, scan);
    assert_true(scan->end_set);
    assert_int_equal(scan->end, first);
    assert_int_equal(scan->children->len, 1);
    expect(scan, "one", "1", 1);
    NetbomBytes bytes = {log->data, log->size};
    test_scan_clear(scan);
    assert_true(test_host_run(&jffs2_plugin, &bytes, second, scan, &claim));
    assert_int_equal(scan->end, log->size - second);
    expect(scan, "two", "2", 1);

    bytes.size = second + 12; /* a single mark proves little */
    test_scan_clear(scan);
    assert_true(test_host_run(&jffs2_plugin, &bytes, second, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    g_free(log);
}

/* ---- images of the real producers ---- */

static char *tree;

static int
tree_make(void **state)
{
    (void)state;
    tree = test_directory();
    flash_tree_make(tree);
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
check_image(void)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) file = test_file("%s/image", tree);
    NetbomBytes bytes = test_bytes(file);
    NetbomClaim claim;
    flash_tree_check(&jffs2_plugin, tree, &bytes, scan, &claim);
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    /* What is left is the rest of erase blocks. */
    uint8_t *left = g_malloc(scan->end);
    memcpy(left, bytes.data, scan->end);
    for (guint i = 0; i < scan->structures->len; i++) {
        const TestRange *range = &g_array_index(scan->structures, TestRange, i);
        memset(left + range->offset, 0xff, range->size);
    }
    for (uint64_t i = 0; i < scan->end; i++)
        assert_int_equal(left[i], 0xff);
    g_free(left);
}

static void
test_producer(void **state)
{
    static const char *const options[] = {
        "-l -e 0x10000",
        "-b -e 0x20000",
        "-l -n -p -e 0x4000 -m none",
        "-b -e 0x8000 -x zlib -x lzo",
        "-b -e 0x40000 -X lzo -x zlib -x rtime -m priority -y 100:lzo",
        "-l -e 0x10000 -m size -X lzo",
    };
    (void)state;
    if (!test_tool("mkfs.jffs2") || !test_tool("sumtool"))
        skip();
    for (unsigned i = 0; i < G_N_ELEMENTS(options); i++) {
        test_shell("mkfs.jffs2 %s -r '%s/rootfs' -o '%s/image'", options[i], tree, tree);
        check_image();
    }
    test_shell("mkfs.jffs2 -b -e 0x10000 -r '%s/rootfs' -o '%s/plain' && "
               "sumtool -b -e 0x10000 -p -i '%s/plain' -o '%s/image'",
               tree, tree, tree, tree);
    check_image();
}

static void
test_mutations(void **state)
{
    (void)state;
    Log *log = log_new(true);
    uint8_t text[3000];
    memset(text, 'q', sizeof(text));
    add_name(log, 1, 1, 2, "file");
    add_inode(log, &(Inode){2, 1, S_IFREG | 0644, 3000, 0, 3000, 0}, text, 3000);
    add_inode(log, &(Inode){2, 2, S_IFREG | 0644, 3000, 100, 2000, 1}, NULL, 0);
    add_inode(log, &(Inode){2, 3, S_IFREG | 0644, 3000, 50, 4, 2}, "a\0b\0c\0d\0", 8);
    add_name(log, 1, 2, 3, "dir");
    add_inode(log, &(Inode){3, 1, S_IFDIR | 0755, 0, 0, 0, 0}, NULL, 0);
    add_name(log, 3, 1, 2, "hard");
    NetbomBytes bytes = {log->data, log->size};
    TestMutation mutation = {.header_size = log->size > 400 ? 400 : log->size, .flips = 400};
    assert_true(test_host_mutate(&jffs2_plugin, &bytes, 0, &mutation) > 100);
    g_free(log);
    if (!test_tool("mkfs.jffs2"))
        return;
    test_shell("mkfs.jffs2 -l -e 0x10000 -r '%s/rootfs' -o '%s/image'", tree, tree);
    g_autoptr(GBytes) file = test_file("%s/image", tree);
    bytes = test_bytes(file);
    mutation = (TestMutation){.field_runs = 150, .max_cuts = 30, .flips = 30};
    test_host_mutate(&jffs2_plugin, &bytes, 0, &mutation);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_newest),   cmocka_unit_test(test_compressions),
        cmocka_unit_test(test_damage),   cmocka_unit_test(test_ends),
        cmocka_unit_test(test_producer), cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests(tests, tree_make, tree_remove);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-ubifs.c: the UBIFS plugin on images of mkfs.ubifs, whole, with a journal, and damaged. */
#include "flash-tree.h"

#include <stdlib.h>

extern const NetbomPlugin ubifs_plugin;

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

static GByteArray *
image_make(const char *root, const char *options)
{
    test_shell("mkfs.ubifs -r '%s/%s' %s -c 500 -o '%s/image'", tree, root, options, tree);
    g_autoptr(GBytes) file = test_file("%s/image", tree);
    return g_bytes_unref_to_array(g_steal_pointer(&file));
}

static void
need_mkfs(void)
{
    if (!test_tool("mkfs.ubifs"))
        skip();
}

static void
test_producer(void **state)
{
    static const char *const options[][2] = {
        {"-m 2048 -e 126976 -x lzo", "lzo"},
        {"-m 2048 -e 126976 -x zlib", "zlib"},
        {"-m 512 -e 15872 -x zstd", "zstd"},
        {"-m 4096 -e 253952 -x none", "none"},
        {"-m 1 -e 65408 -x lzo -k test -f 4", "lzo"},
        {"-m 2048 -e 129024 -x zlib -F -j 1MiB", "zlib"},
    };
    (void)state;
    need_mkfs();
    for (unsigned i = 0; i < G_N_ELEMENTS(options); i++) {
        g_autoptr(TestScan) scan = test_scan_new();
        g_autoptr(GByteArray) image = image_make("rootfs", options[i][0]);
        NetbomBytes bytes = {image->data, image->len};
        NetbomClaim claim;
        flash_tree_check(&ubifs_plugin, tree, &bytes, scan, &claim);
        assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
        assert_int_equal(claim.extent, NETBOM_EXACT);
        assert_int_equal(claim.size, image->len);
        assert_true(test_scan_has_header(scan, "compression", options[i][1]));
        assert_int_equal(strlen(test_scan_header(scan, "uuid")), 36);
        /* What is left is erased flash, or the filler between nodes. */
        for (guint j = 0; j < scan->structures->len; j++) {
            const TestRange *range = &g_array_index(scan->structures, TestRange, j);
            memset(image->data + range->offset, 0xff, range->size);
        }
        for (guint j = 0; j < image->len; j++)
            assert_true(image->data[j] == 0xff || image->data[j] == 0xce);
    }
}

/* ---- nodes that are newer than the index ---- */

typedef struct {
    GByteArray *image;
    uint64_t at, sequence;
} Journal;

static void
put(uint8_t *at, unsigned size, uint64_t value)
{
    for (unsigned i = 0; i < size; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

static void
add(Journal *journal, uint8_t *node, uint32_t size, uint8_t type)
{
    put(node, 4, 0x06101831);
    put(node + 8, 8, journal->sequence++);
    put(node + 16, 4, size);
    node[20] = type;
    put(node + 4, 4, (uint32_t)~test_host.crc32(0, node + 8, size - 8));
    memcpy(journal->image->data + journal->at, node, size);
    journal->at += (size + 7) / 8 * 8;
}

static void
add_inode(Journal *journal, uint32_t ino, uint32_t mode, uint64_t size)
{
    uint8_t node[160] = {0};
    put(node + 24, 4, ino);
    put(node + 48, 8, size);
    put(node + 92, 4, 1);
    put(node + 104, 4, mode);
    add(journal, node, 160, 0);
}

static void
add_name(Journal *journal, uint32_t parent, uint32_t ino, const char *name)
{
    uint8_t node[128] = {0};
    size_t size = strlen(name);
    put(node + 24, 4, parent);
    put(node + 28, 4, 2u << 29 | 77);
    put(node + 40, 8, ino);
    put(node + 50, 2, size);
    memcpy(node + 56, name, size);
    add(journal, node, (uint32_t)(57 + size), 2);
}

static void
add_data(Journal *journal, uint32_t ino, uint32_t block, char fill, uint32_t size)
{
    uint8_t node[48 + 4096] = {0};
    put(node + 24, 4, ino);
    put(node + 28, 4, 1u << 29 | block);
    put(node + 40, 4, size);
    memset(node + 48, fill, size);
    add(journal, node, 48 + size, 1);
}

static void
add_cut(Journal *journal, uint32_t ino, uint64_t from, uint64_t to)
{
    uint8_t node[56] = {0};
    put(node + 24, 4, ino);
    put(node + 40, 8, from);
    put(node + 48, 8, to);
    add(journal, node, 56, 4);
}

static void
run(GByteArray *image, TestScan *scan, NetbomGrade grade)
{
    NetbomBytes bytes = {image->data, image->len};
    NetbomClaim claim;
    test_scan_clear(scan);
    assert_true(test_host_run(&ubifs_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, grade);
    assert_int_equal(scan->memory_live, 0);
}

static void
expect_fill(const TestScan *scan, const char *name, const char *blocks, uint64_t size)
{
    const TestChild *child = test_scan_child(scan, name);
    if (!child)
        fail_msg("%s is missing", name);
    assert_int_equal(child->size, size);
    assert_int_equal(child->good, size);
    for (uint64_t i = 0; i < size; i++)
        if (child->bytes[i] != (blocks[i / 4096] == '.' ? 0 : (uint8_t)blocks[i / 4096]))
            fail_msg("%s differs at %u", name, (unsigned)i);
}

enum { LEB = 126976 };

/* A small image, and a free erase block for the journal behind it. */
static Journal
journal_new(void)
{
    test_shell("rm -rf '%s/small' && mkdir -p '%s/small/dir' && cd '%s/small' && echo a >keep && "
               "echo b >gone && echo c >dir/over",
               tree, tree, tree);
    Journal journal = {.image = image_make("small", "-m 2048 -e 126976 -x none"),
                       .sequence = 100000};
    uint32_t count = journal.image->len / LEB;
    guint size = journal.image->len;
    g_byte_array_set_size(journal.image, size + LEB);
    memset(journal.image->data + size, 0xff, LEB);
    journal.at = size;
    /* The superblock counts one more. */
    put(journal.image->data + 40, 4, count + 1);
    put(journal.image->data + 4, 4, (uint32_t)~test_host.crc32(0, journal.image->data + 8, 4088));
    return journal;
}

static void
test_journal(void **state)
{
    g_autoptr(TestScan) scan = test_scan_new();
    (void)state;
    need_mkfs();
    Journal journal = journal_new();
    add_name(&journal, 1, 0, "gone");
    add_name(&journal, 1, 500, "new");
    add_inode(&journal, 500, S_IFREG | 0640, 9000);
    add_data(&journal, 500, 0, 'x', 4096);
    add_data(&journal, 500, 1, 'y', 4096);
    add_data(&journal, 500, 2, 'z', 808);
    add_data(&journal, 500, 1, 'w', 4096);
    add_name(&journal, 1, 501, "cut");
    add_inode(&journal, 501, S_IFREG | 0640, 8192);
    add_data(&journal, 501, 0, 'x', 4096);
    add_data(&journal, 501, 1, 'y', 4096);
    add_inode(&journal, 501, S_IFREG | 0640, 12288);
    add_cut(&journal, 501, 8192, 4096);
    add_data(&journal, 501, 2, 'v', 4096);
    add_inode(&journal, 501, S_IFREG | 0640, 12288);
    add_name(&journal, 1, 502, "grown"); /* the power went before its inode was written again */
    add_inode(&journal, 502, S_IFREG | 0640, 0);
    add_data(&journal, 502, 0, 'g', 100);
    run(journal.image, scan, NETBOM_GRADE_CHECKED);
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    assert_null(test_scan_child(scan, "gone"));
    assert_non_null(test_scan_child(scan, "keep"));
    assert_non_null(test_scan_child(scan, "dir/over"));
    expect_fill(scan, "new", "xwz", 9000);
    expect_fill(scan, "cut", "x.v", 12288);
    expect_fill(scan, "grown", "g", 100);
    assert_int_equal(scan->children->len, 6);

    /* What is older than the commit and not in the index does not count. */
    Journal old = journal_new();
    old.sequence = 1;
    add_name(&old, 1, 500, "stale");
    add_inode(&old, 500, S_IFREG | 0640, 0);
    run(old.image, scan, NETBOM_GRADE_CHECKED);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 4);
    assert_null(test_scan_child(scan, "stale"));
    g_byte_array_unref(old.image);
    g_byte_array_unref(journal.image);
}

/* Without masters, or without the superblock, the nodes are found all the same. */
static void
test_damage(void **state)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autofree char *root = g_build_filename(tree, "rootfs", NULL);
    NetbomClaim claim;
    (void)state;
    need_mkfs();
    g_autoptr(GByteArray) image = image_make("rootfs", "-m 2048 -e 126976 -x zlib");
    memset(image->data + LEB, 0xff, 2 * LEB);
    run(image, scan, NETBOM_GRADE_CHECKED);
    assert_int_equal(scan->children->len, flash_tree_compare(root, "", scan));
    assert_true(test_scan_has_problem(scan, "corrupt"));

    NetbomBytes bytes = {image->data + 10 * LEB, image->len - 10 * LEB};
    uint64_t at = 0;
    while (at + 4 < bytes.size && memcmp(bytes.data + at, "\x31\x18\x10\x06", 4) != 0)
        at += 8;
    test_scan_clear(scan);
    assert_true(test_host_run(&ubifs_plugin, &bytes, at, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_true(scan->end_set);
    assert_int_equal(scan->children->len, flash_tree_compare(root, "", scan));

    image->data[60] ^= 1; /* the superblock */
    run(image, scan, NETBOM_GRADE_HEADER);
    assert_int_equal(scan->children->len, flash_tree_compare(root, "", scan));
}

static void
test_mutations(void **state)
{
    (void)state;
    need_mkfs();
    Journal journal = journal_new();
    uint64_t root = 0; /* the nodes get all the changes, too: they stand in front of a copy */
    add_name(&journal, 1, 500, "new");
    add_inode(&journal, 500, S_IFREG | 0640, 5000);
    add_data(&journal, 500, 0, 'x', 4096);
    NetbomBytes bytes = {journal.image->data, journal.image->len};
    TestMutation mutation = {.header_size = 128, .field_runs = 100, .max_cuts = 30, .flips = 40};
    test_host_mutate(&ubifs_plugin, &bytes, 0, &mutation);
    /* Each node with each of its words changed and its CRC made good again. */
    while (root + 24 <= journal.image->len) {
        uint8_t *node = journal.image->data + root;
        if (memcmp(node, "\x31\x18\x10\x06", 4) != 0) {
            root += 8;
            continue;
        }
        uint32_t size = (uint32_t)(node[16] | node[17] << 8);
        g_autofree uint8_t *kept = g_memdup2(node, size);
        for (uint32_t word = 8; word + 4 <= size && word < 160; word += 12) {
            g_autoptr(TestScan) scan = test_scan_new();
            scan->digests = false;
            put(node + word, 4, word % 36 == 8 ? 0 : word % 36 == 20 ? 0xffffffff : 0x10000);
            put(node + 4, 4, (uint32_t)~test_host.crc32(0, node + 8, size - 8));
            test_host_run(&ubifs_plugin, &bytes, 0, scan, NULL);
            assert_int_equal(scan->memory_live, 0);
            memcpy(node, kept, size);
        }
        root += (size + 7) / 8 * 8;
    }
    g_byte_array_unref(journal.image);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_producer),
        cmocka_unit_test(test_journal),
        cmocka_unit_test(test_damage),
        cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests(tests, tree_make, tree_remove);
}

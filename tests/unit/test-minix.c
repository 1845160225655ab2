/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-minix.c: the MINIX plugin on empty file systems of mkfs.minix into which the test writes
 * files, and on one of the other byte order.
 */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

extern const NetbomPlugin minix_plugin;

enum { BLOCK = 1024, FILE_INODE = 2, LINK_INODE, DIR_INODE, NULL_INODE, FILE_BLOCKS = 300 };

static char *directory;

typedef struct {
    const char *options, *version;
    unsigned name_size;
} Kind;

static const Kind kinds[] = {
    {"-1 -n 14", "1", 14}, {"-1 -n 30", "1", 30}, {"-2 -n 30", "2", 30}, {"-3", "3", 60}};

typedef struct {
    uint8_t *data;
    uint64_t size, inodes, root; /* root: its zone */
    bool old;                    /* version 1 */
    unsigned number_size, name_size;
} Image;

static void
put(uint8_t *at, unsigned size, uint64_t value)
{
    for (unsigned i = 0; i < size; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

static unsigned
get16(const uint8_t *at)
{
    return at[0] | (unsigned)at[1] << 8;
}

static void
put_entry(const Image *image, uint64_t zone, unsigned index, unsigned inode, const char *name)
{
    uint8_t *at = image->data + zone * BLOCK + index * (image->number_size + image->name_size);
    put(at, image->number_size, inode);
    memcpy(at + image->number_size, name, strlen(name));
}

static void
put_zone(const Image *image, unsigned number, unsigned index, uint64_t zone)
{
    uint8_t *inode = image->data + image->inodes + (number - 1) * (image->old ? 32u : 64u);
    put(inode + (image->old ? 14 + 2 * index : 24 + 4 * index), image->old ? 2 : 4, zone);
}

static void
put_inode(const Image *image, unsigned number, unsigned mode, uint64_t size)
{
    uint8_t *inode = image->data + image->inodes + (number - 1) * (image->old ? 32u : 64u);
    put(inode, 2, mode);
    if (image->old) {
        put(inode + 2, 2, 7);
        put(inode + 4, 4, size);
        put(inode + 8, 4, 1234567890);
        inode[12] = 8;
    } else {
        put(inode + 4, 2, 7);
        put(inode + 6, 2, 8);
        put(inode + 8, 4, size);
        put(inode + 16, 4, 1234567890);
    }
}

/* A file of FILE_BLOCKS, with a hole at block 5: seven zones, then by one and by two tables. */
static void
put_file(const Image *image, uint64_t first)
{
    const unsigned width = image->old ? 2 : 4, per_zone = BLOCK / width;
    const uint64_t single = first + FILE_BLOCKS, twice = single + 1, table = twice + 1;
    put_inode(image, FILE_INODE, 0100640, FILE_BLOCKS * BLOCK - 100);
    put_zone(image, FILE_INODE, 7, single);
    put_zone(image, FILE_INODE, 8, twice);
    put(image->data + twice * BLOCK, width, table);
    for (unsigned i = 0; i < FILE_BLOCKS; i++) {
        const uint64_t zone = i == 5 ? 0 : first + i;
        if (i < 7)
            put_zone(image, FILE_INODE, i, zone);
        else if (i < 7 + per_zone)
            put(image->data + single * BLOCK + (i - 7) * width, width, zone);
        else
            put(image->data + table * BLOCK + (i - 7 - per_zone) * width, width, zone);
        for (unsigned b = 0; b < BLOCK; b++)
            image->data[(first + i) * BLOCK + b] = (uint8_t)(b * 3 + i * 11);
    }
}

static Image
image_make(const Kind *kind)
{
    g_autofree char *path = g_build_filename(directory, "image", NULL);
    gsize size = 0;
    char *data = NULL;
    test_shell("rm -f '%s' && truncate -s 400K '%s' && mkfs.minix %s '%s' >/dev/null", path, path,
               kind->options, path);
    assert_true(g_file_get_contents(path, &data, &size, NULL));
    const bool third = kind->version[0] == '3';
    const uint8_t *super = (uint8_t *)data + 1024 + (third ? 6 : 4);
    const uint64_t first = get16(super + 4);
    Image image = {.data = (uint8_t *)data,
                   .size = size,
                   .inodes = (2u + get16(super) + get16(super + 2)) * BLOCK,
                   .root = first,
                   .old = kind->version[0] == '1',
                   .number_size = third ? 4 : 2,
                   .name_size = kind->name_size};
    put_entry(&image, first, 2, FILE_INODE, "a-long-file.xy"); /* fills a name of 14 */
    put_entry(&image, first, 3, LINK_INODE, "link");
    put_entry(&image, first, 4, DIR_INODE, "dir");
    put_entry(&image, first, 5, NULL_INODE, "null");
    put_inode(&image, 1, 040755, 6 * (image.number_size + image.name_size));
    put_file(&image, first + 10);
    put_inode(&image, LINK_INODE, 0120777, 6);
    put_zone(&image, LINK_INODE, 0, first + 1);
    memcpy(image.data + (first + 1) * BLOCK, "target", 6);
    put_inode(&image, DIR_INODE, 040700, 3 * (image.number_size + image.name_size));
    put_zone(&image, DIR_INODE, 0, first + 2);
    put_entry(&image, first + 2, 0, DIR_INODE, ".");
    put_entry(&image, first + 2, 1, 1, "..");
    put_entry(&image, first + 2, 2, FILE_INODE, "hard");
    put_inode(&image, NULL_INODE, 020666, 0);
    put_zone(&image, NULL_INODE, 0, 0x103);
    return image;
}

static void
image_check(const Kind *kind, const Image *image)
{
    NetbomBytes bytes = {image->data, image->size};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&minix_plugin, &bytes, 0, scan, &claim));
    test_scan_print(scan);
    assert_string_equal(claim.format, "minix");
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(claim.size, image->size);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 5);
    assert_true(test_scan_has_header(scan, "format-version", kind->version));
    static const char *const names[] = {"a-long-file.xy", "dir/hard"};
    for (unsigned n = 0; n < 2; n++) {
        const TestChild *child = test_scan_child(scan, names[n]);
        assert_non_null(child);
        assert_int_equal(child->good, FILE_BLOCKS * BLOCK - 100);
        assert_int_equal(child->mode, 0100640);
        assert_int_equal(child->uid, 7);
        assert_int_equal(child->gid, 8);
        assert_int_equal(child->mtime, 1234567890);
        for (unsigned i = 0; i < child->good; i++)
            assert_int_equal(child->bytes[i],
                             i / BLOCK == 5 ? 0 : (uint8_t)(i % BLOCK * 3 + i / BLOCK * 11));
    }
    assert_string_equal(test_scan_child(scan, "link")->target, "target");
    assert_int_equal(test_scan_child(scan, "dir")->mode, 040700);
    assert_int_equal(test_scan_child(scan, "null")->rdev_major, 1);
    assert_int_equal(test_scan_child(scan, "null")->rdev_minor, 3);
}

static void
test_versions(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        Image image = image_make(&kinds[i]);
        image_check(&kinds[i], &image);
        /* no root directory: two bytes are no proof */
        put_inode(&image, 1, 0100755, 64);
        NetbomBytes bytes = {image.data, image.size};
        g_autoptr(TestScan) scan = test_scan_new();
        assert_false(test_host_run(&minix_plugin, &bytes, 0, scan, NULL));
        g_free(image.data);
    }
}

static void
swap(uint8_t *at, unsigned size)
{
    for (unsigned i = 0; i < size / 2; i++) {
        const uint8_t byte = at[i];
        at[i] = at[size - 1 - i];
        at[size - 1 - i] = byte;
    }
}

/* A version 2 file system of a big-endian machine: all numbers but those of the file swapped. */
static void
test_big_endian(void **state)
{
    (void)state;
    const Kind *kind = &kinds[2];
    Image image = image_make(kind);
    uint8_t *super = image.data + 1024;
    for (unsigned i = 0; i < 6; i++)
        swap(super + 2 * i, 2);
    swap(super + 12, 4);
    swap(super + 16, 2);
    swap(super + 18, 2);
    swap(super + 20, 4);
    for (unsigned n = 0; n < 5; n++) {
        uint8_t *inode = image.data + image.inodes + 64 * n;
        for (unsigned i = 0; i < 4; i++)
            swap(inode + 2 * i, 2);
        for (unsigned i = 8; i < 64; i += 4)
            swap(inode + i, 4);
    }
    for (unsigned i = 0; i < 6; i++)
        swap(image.data + image.root * BLOCK + i * 32, 2);
    for (unsigned i = 0; i < 3; i++)
        swap(image.data + (image.root + 2) * BLOCK + i * 32, 2);
    for (unsigned t = 0; t < 3; t++)
        for (unsigned i = 0; i < BLOCK; i += 4)
            swap(image.data + (image.root + 10 + FILE_BLOCKS + t) * BLOCK + i, 4);
    image_check(kind, &image);
    g_free(image.data);
}

static void
test_mutations(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        Image image = image_make(&kinds[i]);
        NetbomBytes bytes = {image.data, (image.root + 30) * BLOCK};
        const TestMutation mutation = {
            .header_size = 2, .flips = 60, .field_runs = 20, .max_cuts = 12, .step = 100000};
        assert_true(test_host_mutate(&minix_plugin, &bytes, 0, &mutation) > 0);
        /* superblock, inodes, directories */
        const uint64_t places[][2] = {{1024, 32}, {image.inodes, 96}, {image.root * BLOCK, 100}};
        for (unsigned p = 0; p < 3; p++)
            for (uint64_t b = 0; b < places[p][1]; b++) {
                uint8_t *byte = image.data + places[p][0] + b;
                const uint8_t before = *byte;
                for (unsigned v = 0; v < 2; v++) {
                    g_autoptr(TestScan) scan = test_scan_new();
                    scan->digests = false;
                    scan->steps_left = 200000;
                    *byte = v == 0 ? 0xff : before ^ 1;
                    test_host_run(&minix_plugin, &bytes, 0, scan, NULL);
                }
                *byte = before;
            }
        g_free(image.data);
    }
}

static int
setup(void **state)
{
    (void)state;
    directory = test_directory();
    return 0;
}

static int
teardown(void **state)
{
    (void)state;
    test_directory_remove(directory);
    return 0;
}

int
main(void)
{
    if (!test_tool("mkfs.minix"))
        return 77;
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_versions),
                                       cmocka_unit_test(test_big_endian),
                                       cmocka_unit_test(test_mutations)};
    return cmocka_run_group_tests(tests, setup, teardown);
}

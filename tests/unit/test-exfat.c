/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-exfat.c: the exFAT plugin on a volume of mkfs.exfat into which the test writes files. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

extern const NetbomPlugin exfat_plugin;

enum { CLUSTER = 4096, FILE_CLUSTER = 12, PIECES_CLUSTER = 20, DIR_CLUSTER = 30 };

static char *directory;

static void
put(uint8_t *at, unsigned size, uint64_t value)
{
    for (unsigned i = 0; i < size; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

static uint64_t
get32(const uint8_t *at)
{
    return at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24;
}

typedef struct {
    uint8_t *data;
    uint64_t size, fat, heap;
    uint8_t *next; /* entry of the directory that is being written */
} Volume;

static uint8_t *
cluster(const Volume *volume, unsigned number)
{
    return volume->data + volume->heap + (uint64_t)(number - 2) * CLUSTER;
}

/* The three or more entries of one file. */
static void
add(Volume *volume, const char *name, bool is_directory, bool one_piece, unsigned first,
    uint64_t size, uint64_t valid)
{
    uint8_t *set = volume->next;
    const unsigned length = (unsigned)strlen(name), names = (length + 14) / 15;
    set[0] = 0x85;
    set[1] = (uint8_t)(1 + names);
    put(set + 4, 2, is_directory ? 0x10 : 0x20);
    put(set + 12, 4, (uint64_t)(44u << 9 | 2u << 5 | 29u) << 16 | (13u << 11 | 14u << 5 | 15u));
    set[21] = 100;
    set[23] = 0x80 | 4; /* an hour ahead of UTC */
    uint8_t *stream = set + 32;
    stream[0] = 0xc0;
    stream[1] = (uint8_t)(size == 0 ? 0 : one_piece ? 3 : 1);
    stream[3] = (uint8_t)length;
    put(stream + 8, 8, valid);
    put(stream + 20, 4, first);
    put(stream + 24, 8, size);
    for (unsigned i = 0; i < length; i++) {
        uint8_t *entry = set + 64 + i / 15 * 32;
        entry[0] = 0xc1;
        put(entry + 2 + 2 * (i % 15), 2, (uint8_t)name[i]);
    }
    const unsigned bytes = 32 * (2 + names);
    uint16_t sum = 0;
    for (unsigned i = 0; i < bytes; i++)
        if (i != 2 && i != 3)
            sum = (uint16_t)((sum & 1 ? 0x8000 : 0) + (sum >> 1) + set[i]);
    put(set + 2, 2, sum);
    volume->next += bytes;
}

static void
fill(uint8_t *at, uint64_t size, unsigned seed)
{
    for (uint64_t i = 0; i < size; i++)
        at[i] = (uint8_t)(i * 7 + i / 251 + seed);
}

static Volume
volume_make(void)
{
    Volume volume = {0};
    gsize size = 0;
    char *data = NULL;
    g_autofree char *path = g_build_filename(directory, "image", NULL);
    test_shell("rm -f '%s' && truncate -s 1M '%s' && "
               "mkfs.exfat -L MyLabel -b 4096 -c 4096 '%s' >/dev/null",
               path, path, path);
    assert_true(g_file_get_contents(path, &data, &size, NULL));
    volume.data = (uint8_t *)data;
    volume.size = size;
    volume.fat = get32(volume.data + 80) * 512;
    volume.heap = get32(volume.data + 88) * 512;
    volume.next = cluster(&volume, (unsigned)get32(volume.data + 96));
    while (volume.next[0] != 0)
        volume.next += 32;

    add(&volume, "one-piece.txt", false, true, FILE_CLUSTER, 10000, 10000);
    fill(cluster(&volume, FILE_CLUSTER), 10000, 1);
    add(&volume, "empty", false, true, 0, 0, 0);
    /* in three pieces, with a tail that was never written */
    add(&volume, "a file with a name of over fifteen letters.bin", false, false, PIECES_CLUSTER,
        12000, 9000);
    for (unsigned i = 0; i < 3; i++) {
        fill(cluster(&volume, PIECES_CLUSTER + 2 * i), CLUSTER, i);
        put(volume.data + volume.fat + 4 * (PIECES_CLUSTER + 2 * i), 4,
            i < 2 ? PIECES_CLUSTER + 2 * i + 2 : 0xffffffff);
    }
    add(&volume, "folder", true, true, DIR_CLUSTER, CLUSTER, CLUSTER);
    volume.next = cluster(&volume, DIR_CLUSTER);
    add(&volume, "inside", false, true, FILE_CLUSTER + 5, 5, 5);
    memcpy(cluster(&volume, FILE_CLUSTER + 5), "hello", 5);
    return volume;
}

static void
test_files(void **state)
{
    (void)state;
    Volume volume = volume_make();
    NetbomBytes image = {volume.data, volume.size};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&exfat_plugin, &image, 0, scan, &claim));
    test_scan_print(scan);
    assert_string_equal(claim.format, "exfat");
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_int_equal(claim.size, volume.size);
    assert_int_equal(scan->problems->len, 0);
    assert_true(test_scan_has_header(scan, "label", "MyLabel"));
    assert_int_equal(scan->children->len, 5);
    const TestChild *child = test_scan_child(scan, "one-piece.txt");
    assert_int_equal(child->source, TEST_BY_RANGE);
    assert_int_equal(child->range.size, 10000);
    assert_memory_equal(child->bytes, cluster(&volume, FILE_CLUSTER), 10000);
    assert_int_equal(child->mtime, 1709208871); /* 2024-02-29 12:14:31 UTC */
    assert_int_equal(test_scan_child(scan, "empty")->size, 0);
    child = test_scan_child(scan, "a file with a name of over fifteen letters.bin");
    assert_non_null(child);
    assert_int_equal(child->good, 12000);
    for (unsigned i = 0; i < 12000; i++)
        assert_int_equal(
            child->bytes[i],
            i >= 9000 ? 0 : cluster(&volume, PIECES_CLUSTER + 2 * (i / CLUSTER))[i % CLUSTER]);
    assert_int_equal(test_scan_child(scan, "folder")->kind, NETBOM_DIR);
    child = test_scan_child(scan, "folder/inside");
    assert_memory_equal(child->bytes, "hello", 5);

    /* a changed name, a changed boot sector, and a chain that breaks off */
    cluster(&volume, DIR_CLUSTER)[64 + 2] = 'I';
    volume.data[200] ^= 1;
    put(volume.data + volume.fat + 4 * PIECES_CLUSTER, 4, 0);
    g_autoptr(TestScan) broken = test_scan_new();
    assert_true(test_host_run(&exfat_plugin, &image, 0, broken, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(broken, "checksum"));
    assert_true(test_scan_has_problem(broken, "corrupt"));
    assert_non_null(test_scan_child(broken, "folder/Inside"));
    child = test_scan_child(broken, "a file with a name of over fifteen letters.bin");
    assert_int_equal(child->good, CLUSTER);
    g_free(volume.data);
}

static void
test_mutations(void **state)
{
    (void)state;
    Volume volume = volume_make();
    NetbomBytes image = {volume.data, volume.heap + 30 * CLUSTER};
    const TestMutation mutation = {
        .header_size = 112, .flips = 100, .field_runs = 300, .max_cuts = 30, .step = 20000};
    assert_true(test_host_mutate(&exfat_plugin, &image, 0, &mutation) > 0);
    /* each byte of the directories and of the table */
    const uint64_t places[][2] = {{volume.fat + 4 * PIECES_CLUSTER, 20},
                                  {volume.heap + (get32(volume.data + 96) - 2) * CLUSTER, 600},
                                  {volume.heap + (DIR_CLUSTER - 2) * CLUSTER, 100}};
    for (unsigned p = 0; p < 3; p++)
        for (uint64_t i = 0; i < places[p][1]; i++) {
            static const uint8_t values[] = {0, 1, 0xff};
            uint8_t *byte = volume.data + places[p][0] + i;
            const uint8_t before = *byte;
            for (unsigned v = 0; v < 3; v++) {
                g_autoptr(TestScan) scan = test_scan_new();
                scan->digests = false;
                *byte = values[v];
                assert_true(test_host_run(&exfat_plugin, &image, 0, scan, NULL));
            }
            *byte = before;
        }
    g_free(volume.data);
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
    if (!test_tool("mkfs.exfat"))
        return 77;
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_files),
                                       cmocka_unit_test(test_mutations)};
    return cmocka_run_group_tests(tests, setup, teardown);
}

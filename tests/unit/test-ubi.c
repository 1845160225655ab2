/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-ubi.c: the UBI plugin on images of ubinize, in and out of order, doubled, and damaged. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin ubi_plugin;

/* A flash and how it is divided. */
typedef struct {
    uint32_t block, min_io, sub_page, vid_offset, data_offset, sequence;
} Flash;

static const Flash flashes[] = {
    {131072, 2048, 2048, 2048, 4096, 12345},   {131072, 2048, 512, 512, 2048, 0},
    {131072, 2048, 2048, 4096, 6144, 7},       {16384, 512, 512, 512, 1024, 1},
    {262144, 4096, 4096, 4096, 8192, 99},      {65536, 1, 1, 64, 128, 4000000000u},
    {524288, 8192, 8192, 8192, 16384, 314159},
};

enum { STATIC_BLOCKS = 3 };

static char *directory;
static GBytes *static_data, *dynamic_data;

static GBytes *
random_bytes(gsize size, guint32 seed)
{
    GRand *rand = g_rand_new_with_seed(seed);
    guint8 *data = g_malloc(size);
    for (gsize i = 0; i < size; i++)
        data[i] = (guint8)g_rand_int(rand);
    g_rand_free(rand);
    return g_bytes_new_take(data, size);
}

static void
file_write(const char *name, GBytes *bytes)
{
    g_autofree char *path = g_build_filename(directory, name, NULL);
    gsize size;
    const char *data = g_bytes_get_data(bytes, &size);
    assert_true(g_file_set_contents(path, data, (gssize)size, NULL));
}

/* Makes an image with a static and a dynamic volume, and an empty one. */
static GByteArray *
flash_make(const Flash *flash)
{
    uint32_t leb = flash->block - flash->data_offset;
    g_clear_pointer(&static_data, g_bytes_unref);
    g_clear_pointer(&dynamic_data, g_bytes_unref);
    static_data = random_bytes((STATIC_BLOCKS - 1) * (gsize)leb + 77, 1);
    dynamic_data = random_bytes(2 * (gsize)leb, 2);
    file_write("static", static_data);
    file_write("dynamic", dynamic_data);
    test_shell("cd '%s' && printf '[a]\\nmode=ubi\\nimage=static\\nvol_id=0\\nvol_type=static\\n"
               "vol_name=kernel\\nvol_size=%u\\n[b]\\nmode=ubi\\nimage=dynamic\\nvol_id=5\\n"
               "vol_type=dynamic\\nvol_name=root/fs\\nvol_size=%u\\n[c]\\nmode=ubi\\nvol_id=9\\n"
               "vol_type=dynamic\\nvol_name=data\\nvol_size=%u\\nvol_flags=autoresize\\n' >ini && "
               "ubinize -o image -p %u -m %u -s %u -O %u -Q %u ini",
               directory, leb * STATIC_BLOCKS, leb * 4, leb, flash->block, flash->min_io,
               flash->sub_page, flash->vid_offset, flash->sequence);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    return g_bytes_unref_to_array(g_steal_pointer(&file));
}

static void
expect(const TestScan *scan, const char *name, GBytes *bytes)
{
    const TestChild *child = test_scan_child(scan, name);
    gsize size;
    const void *data = g_bytes_get_data(bytes, &size);
    assert_non_null(child);
    assert_int_equal(child->kind, NETBOM_PART);
    assert_int_equal(child->size, size);
    assert_memory_equal(child->bytes, data, size);
}

static void
run(const uint8_t *data, uint64_t size, TestScan *scan)
{
    NetbomBytes bytes = {data, size};
    NetbomClaim claim;
    test_scan_clear(scan);
    scan->digests = false;
    assert_true(test_host_run(&ubi_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_int_equal(scan->memory_live, 0);
}

static void
expect_number(const TestScan *scan, const char *key, uint32_t value)
{
    char text[16];
    g_snprintf(text, sizeof(text), "%u", value);
    assert_true(test_scan_has_header(scan, key, text));
}

static void
expect_all(const TestScan *scan, const Flash *flash)
{
    expect(scan, "kernel", static_data);
    expect(scan, "root_fs", dynamic_data);
    assert_int_equal(test_scan_child(scan, "data")->size, 0);
    assert_int_equal(scan->children->len, 3);
    expect_number(scan, "image-sequence", flash->sequence);
    expect_number(scan, "vid-header-offset", flash->vid_offset);
    expect_number(scan, "data-offset", flash->data_offset);
    expect_number(scan, "erase-block-size", flash->block);
    expect_number(scan, "leb-size", flash->block - flash->data_offset);
}

static void
need_ubinize(void)
{
    if (!test_tool("ubinize"))
        skip();
}

static void
check_flash(const Flash *flash)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GByteArray) image = flash_make(flash);
    uint64_t n_blocks = image->len / flash->block;
    run(image->data, image->len, scan);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->end, image->len);
    expect_all(scan, flash);

    /* Backwards, with an erased block behind each, and something else at the end. */
    uint64_t size = (2 * n_blocks + 20) * flash->block;
    g_autofree uint8_t *mixed = g_malloc(size);
    memset(mixed, 0xff, size);
    for (uint64_t i = 0; i < n_blocks; i++)
        memcpy(mixed + i * 2 * flash->block, image->data + (n_blocks - 1 - i) * flash->block,
               flash->block);
    memset(mixed + 2 * n_blocks * flash->block, 0x5a, 20 * (uint64_t)flash->block);
    run(mixed, size, scan);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->end, (2 * n_blocks - 1) * flash->block);
    expect_all(scan, flash);

    /* Two images: the claim is the first. */
    g_autoptr(GByteArray) twice = g_byte_array_new();
    g_byte_array_append(twice, image->data, image->len);
    g_byte_array_append(twice, image->data, image->len);
    run(twice->data, twice->len, scan);
    assert_int_equal(scan->end, image->len);
    assert_int_equal(scan->problems->len, 0);
    expect_all(scan, flash);
}

static void
test_flashes(void **state)
{
    (void)state;
    need_ubinize();
    for (unsigned i = 0; i < G_N_ELEMENTS(flashes); i++)
        check_flash(&flashes[i]);
}

/* Sets the CRC of a header again. */
static void
head_sign(uint8_t *head)
{
    uint32_t crc = ~test_host.crc32(0, head, 60);
    for (unsigned i = 0; i < 4; i++)
        head[60 + i] = (uint8_t)(crc >> 8 * (3 - i));
}

/* Copies of a block: the newest counts, unless it is a copy that was not finished. */
static void
test_copies(void **state)
{
    const Flash *flash = &flashes[0];
    g_autoptr(TestScan) scan = test_scan_new();
    (void)state;
    need_ubinize();
    g_autoptr(GByteArray) image = flash_make(flash);
    uint32_t first = image->len, block = flash->block;
    g_byte_array_set_size(image, first + block);
    uint8_t *copy = image->data + first;
    uint8_t *vid = copy + flash->vid_offset;
    memcpy(copy, image->data + 2 * block, block); /* block 0 of the static volume */
    copy[flash->data_offset] ^= 0xff;
    vid[47] = 5; /* sequence */
    vid[6] = 1;  /* a copy, whose CRC does not fit */
    head_sign(vid);
    run(image->data, image->len, scan);
    expect_all(scan, flash);
    assert_int_equal(scan->problems->len, 0);

    uint8_t *old = image->data + 2 * block; /* now the good one is newer */
    memcpy(copy, old, block);
    old[flash->data_offset] ^= 0xff;
    vid[47] = 5;
    head_sign(vid);
    run(image->data, image->len, scan);
    expect_all(scan, flash);
    assert_int_equal(scan->problems->len, 0);
}

static void
test_damage(void **state)
{
    const Flash *flash = &flashes[0];
    g_autoptr(TestScan) scan = test_scan_new();
    (void)state;
    need_ubinize();
    g_autoptr(GByteArray) image = flash_make(flash);
    uint32_t block = flash->block;
    /* One copy of the table. */
    memset(image->data + block, 0, block);
    run(image->data, image->len, scan);
    expect_all(scan, flash);
    /* No table: volumes have numbers. */
    memset(image->data + flash->data_offset, 0xff, 2000);
    image->data[flash->data_offset + 200] = 0;
    run(image->data, image->len, scan);
    assert_true(test_scan_has_problem(scan, "checksum"));
    expect(scan, "volume-0", static_data);
    expect(scan, "volume-5", dynamic_data);
    /* A block of the static volume is missing, the last block is cut off. */
    memset(image->data + 3 * block, 0xff, block);
    run(image->data, image->len - 5000, scan);
    assert_true(test_scan_has_problem(scan, "corrupt"));
    assert_true(test_scan_has_problem(scan, "truncated"));
    assert_int_equal(test_scan_child(scan, "volume-0")->size, g_bytes_get_size(static_data));
}

/* Few blocks, every other one without its header: the size of a block is found all the same. */
static void
test_lost_headers(void **state)
{
    (void)state;
    need_ubinize();
    for (unsigned i = 0; i < 3; i++) {
        const Flash *flash = &flashes[i];
        g_autoptr(TestScan) scan = test_scan_new();
        g_autoptr(GByteArray) image = flash_make(flash);
        /* Of the table and the dynamic volume: nothing else says how large a block is. */
        uint64_t keep = image->len / flash->block - 2;
        memmove(image->data + 2 * flash->block, image->data + keep * flash->block,
                2 * flash->block);
        for (unsigned block = 1; block < 4; block += 2)
            memset(image->data + block * flash->block, 0, 64);
        run(image->data, 4 * flash->block, scan);
        expect_number(scan, "erase-block-size", flash->block);
        expect(scan, "root_fs", dynamic_data);
    }
}

/* A volume that the table does not name was deleted: it is noted, and no file. */
static void
test_deleted(void **state)
{
    const Flash *flash = &flashes[0];
    g_autoptr(TestScan) scan = test_scan_new();
    (void)state;
    need_ubinize();
    g_autoptr(GByteArray) image = flash_make(flash);
    for (unsigned block = 0; block < 2; block++) {
        uint8_t *table = image->data + block * flash->block + flash->data_offset;
        memcpy(table + 5 * 172, table + 1 * 172, 172);
    }
    run(image->data, image->len, scan);
    assert_true(test_scan_has_header(scan, "deleted", "volume-5"));
    assert_null(test_scan_child(scan, "root_fs"));
    assert_null(test_scan_child(scan, "volume-5"));
    assert_int_equal(scan->children->len, 2);
    assert_int_equal(scan->problems->len, 0);
}

static void
test_mutations(void **state)
{
    const Flash *flash = &flashes[3];
    (void)state;
    need_ubinize();
    g_autoptr(GByteArray) image = flash_make(flash);
    NetbomBytes bytes = {image->data, image->len};
    TestMutation mutation = {.max_cuts = 100, .flips = 300, .field_runs = 1500};
    assert_true(test_host_mutate(&ubi_plugin, &bytes, 0, &mutation) > 100);
    /* The volume header and the volume table. */
    for (unsigned at = 512; at <= 1024; at += 4)
        for (unsigned value = 0; value < 3; value++) {
            g_autoptr(TestScan) scan = test_scan_new();
            g_autofree uint8_t *data = g_memdup2(image->data, image->len);
            memset(data + at, value == 0 ? 0 : value == 1 ? 0xff : 0x7f, 4);
            head_sign(data + 512);
            NetbomBytes changed = {data, image->len};
            test_host_run(&ubi_plugin, &changed, 0, scan, NULL);
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
    g_clear_pointer(&static_data, g_bytes_unref);
    g_clear_pointer(&dynamic_data, g_bytes_unref);
    test_directory_remove(directory);
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_flashes), cmocka_unit_test(test_copies),
        cmocka_unit_test(test_damage),  cmocka_unit_test(test_lost_headers),
        cmocka_unit_test(test_deleted), cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}

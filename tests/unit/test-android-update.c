/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-android-update.c: Android's update payload and its logical partitions, made here by their
 * layouts with data of xz and bzip2.
 */
#include "vendor-check.h"
#include "put-text.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

extern const NetbomPlugin android_payload_plugin, android_super_plugin;

enum { BLOCK = 4096 };

static char *directory;

/* ---- payload ---- */

static void
varint_put(GByteArray *message, uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        g_byte_array_append(message, &(guint8){(guint8)(value | 0x80)}, 1);
    g_byte_array_append(message, &(guint8){(guint8)value}, 1);
}

static void
number_put(GByteArray *message, unsigned field, uint64_t value)
{
    varint_put(message, field << 3);
    varint_put(message, value);
}

static void
bytes_put(GByteArray *message, unsigned field, const void *data, size_t size)
{
    varint_put(message, field << 3 | 2);
    varint_put(message, size);
    g_byte_array_append(message, data, (guint)size);
}

typedef struct {
    unsigned kind;
    unsigned extents[2][2]; /* first block, blocks */
    GBytes *data;           /* NULL: none */
} Operation;

static void
operation_put(GByteArray *partition, const Operation *operation, GByteArray *blob)
{
    g_autoptr(GByteArray) message = g_byte_array_new();
    number_put(message, 1, operation->kind);
    if (operation->data) {
        gsize size;
        const void *data = g_bytes_get_data(operation->data, &size);
        uint8_t digest[32];
        test_host.sha256(data, size, digest);
        number_put(message, 2, blob->len);
        number_put(message, 3, size);
        bytes_put(message, 8, digest, sizeof(digest));
        g_byte_array_append(blob, data, (guint)size);
    }
    for (unsigned i = 0; i < 2 && operation->extents[i][1] > 0; i++) {
        g_autoptr(GByteArray) extent = g_byte_array_new();
        number_put(extent, 1, operation->extents[i][0]);
        number_put(extent, 2, operation->extents[i][1]);
        bytes_put(message, 6, extent->data, extent->len);
    }
    bytes_put(partition, 8, message->data, message->len);
}

static void
partition_put(GByteArray *manifest, const char *name, uint64_t size, const Operation *operations,
              unsigned n_operations, GByteArray *blob)
{
    g_autoptr(GByteArray) partition = g_byte_array_new();
    g_autoptr(GByteArray) info = g_byte_array_new();
    bytes_put(partition, 1, name, strlen(name));
    number_put(info, 1, size);
    bytes_put(partition, 7, info->data, info->len);
    for (unsigned i = 0; i < n_operations; i++)
        operation_put(partition, &operations[i], blob);
    bytes_put(manifest, 13, partition->data, partition->len);
}

/* The file of content from block `first`, compressed by the tool ("cat": not at all). */
static GBytes *
packed(const uint8_t *content, unsigned first, unsigned blocks, const char *tool)
{
    g_autofree char *path = g_build_filename(directory, "part", NULL);
    assert_true(
        g_file_set_contents(path, (const char *)content + first * BLOCK, blocks * BLOCK, NULL));
    test_shell("cd '%s' && %s < part > packed", directory, tool);
    return test_file("%s/packed", directory);
}

static void
test_payload(void **state)
{
    (void)state;
    enum { BLOCKS = 20, SIZE = BLOCKS * BLOCK };
    if (!test_tool("xz") || !test_tool("bzip2"))
        skip();
    g_autofree uint8_t *content = g_malloc(SIZE);
    fill(content, SIZE);
    memset(content + 12 * BLOCK, 0, 3 * BLOCK);
    g_autoptr(GBytes) plain = packed(content, 0, 4, "cat");
    g_autoptr(GBytes) xz = packed(content, 4, 8, "xz");
    g_autoptr(GBytes) bz = packed(content, 15, 5, "bzip2");
    const Operation system[] = {
        {0, {{0, 4}}, plain}, {8, {{4, 5}, {9, 3}}, xz}, {6, {{12, 3}}, NULL}, {1, {{15, 5}}, bz}};
    const Operation delta[] = {{4, {{0, 4}}, NULL}};
    g_autoptr(GByteArray) manifest = g_byte_array_new();
    g_autoptr(GByteArray) blob = g_byte_array_new();
    g_autoptr(GByteArray) payload = g_byte_array_new();
    number_put(manifest, 3, BLOCK);
    partition_put(manifest, "system", SIZE, system, G_N_ELEMENTS(system), blob);
    partition_put(manifest, "boot", 4 * BLOCK, system, 1, blob);
    number_put(manifest, 14, 1600000000);
    bytes_put(manifest, 18, "2020-09-05", 10);
    const guint full = manifest->len;
    for (unsigned with_delta = 0; with_delta < 2; with_delta++) {
        uint8_t header[24] = "CrAU\0\0\0\0\0\0\0\2";
        g_byte_array_set_size(manifest, full);
        if (with_delta)
            partition_put(manifest, "vendor", 4 * BLOCK, delta, 1, blob);
        put(header + 16, manifest->len, true);
        put(header + 20, 7, true);
        g_byte_array_set_size(payload, 0);
        g_byte_array_append(payload, header, sizeof(header));
        g_byte_array_append(payload, manifest->data, manifest->len);
        g_byte_array_append(payload, (const guint8 *)"signed!", 7);
        g_byte_array_append(payload, blob->data, blob->len);
        const NetbomBytes image = {payload->data, payload->len};
        NetbomClaim claim;
        g_autoptr(TestScan) scan = test_scan_new();
        assert_true(test_host_run(&android_payload_plugin, &image, 0, scan, &claim));
        assert_int_equal(claim.size, image.size);
        assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
        assert_int_equal(scan->problems->len, with_delta);
        assert_true(!with_delta || test_scan_has_problem(scan, "unsupported"));
        assert_true(test_scan_has_header(scan, "date", "2020-09-13T12:26:40Z"));
        assert_true(test_scan_has_header(scan, "security-patch", "2020-09-05"));
        assert_true(test_scan_has_header(scan, "partition", "boot"));
        assert_int_equal(scan->children->len, 2);
        const TestChild *child = test_scan_child(scan, "system");
        assert_non_null(child);
        assert_int_equal(child->good, SIZE);
        assert_memory_equal(child->bytes, content, SIZE);
        assert_int_equal(test_scan_child(scan, "boot")->good, 4 * BLOCK);
    }
    const TestMutation mutation = {
        .header_size = 60, .field_runs = 150, .flips = 40, .max_cuts = 10};
    const NetbomBytes image = {payload->data, payload->len};
    assert_true(test_host_mutate(&android_payload_plugin, &image, 0, &mutation) > 0);
    /* Data that changed, and an image that is cut in it. */
    payload->data[payload->len - 4 * BLOCK - 1000] ^= 1;
    g_autoptr(TestScan) bad = test_scan_new();
    assert_true(test_host_run(&android_payload_plugin, &image, 0, bad, NULL));
    assert_true(test_scan_has_problem(bad, "checksum"));
    const NetbomBytes cut = {payload->data, payload->len - 4 * BLOCK - 1000};
    test_scan_clear(bad);
    NetbomClaim claim;
    assert_true(test_host_run(&android_payload_plugin, &cut, 0, bad, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(bad, "truncated"));
}

/* ---- super ---- */

enum {
    SUPER_SIZE = 1 << 17,
    GEOMETRY = 4096,
    METADATA = 12288,
    HEADER = 128,
    PARTITION = 52,
    EXTENT = 24,
    GROUP = 48,
    DEVICE = 64,
    N_PARTITIONS = 3,
    N_EXTENTS = 4,
    TABLES = N_PARTITIONS * PARTITION + N_EXTENTS * EXTENT + GROUP + DEVICE,
};

static void
table_put(uint8_t *header, unsigned i, uint32_t at, uint32_t count, uint32_t entry)
{
    put(header + 80 + i * 12, at, false);
    put(header + 84 + i * 12, count, false);
    put(header + 88 + i * 12, entry, false);
}

/* The digest of the data, in which its own bytes count as zero, to `at` in it. */
static void
digest_put(uint8_t *data, size_t size, uint8_t *at)
{
    uint8_t digest[32];
    memset(at, 0, 32);
    test_host.sha256(data, size, digest);
    memcpy(at, digest, 32);
}

static void
super_make(uint8_t *data)
{
    static const char *const names[N_PARTITIONS] = {"system_a", "vendor_a", "system_b"};
    static const uint32_t firsts[N_PARTITIONS] = {0, 1, 4}, counts[N_PARTITIONS] = {1, 3, 0};
    /* sectors, kind, first sector */
    static const uint32_t extents[N_EXTENTS][3] = {
        {64, 0, 64}, {16, 0, 130}, {8, 1, 0}, {32, 0, 200}};
    uint8_t *geometry = data + GEOMETRY, *header = data + METADATA, *table = header + HEADER;
    memcpy(geometry, "gDla", 4);
    put(geometry + 4, 52, false);
    put(geometry + 40, 65536, false);
    put(geometry + 44, 2, false);
    put(geometry + 48, 4096, false);
    digest_put(geometry, 52, geometry + 8);
    memcpy(data + 8192, geometry, 52);
    memcpy(header, "0PLA\x0a\0\0\0", 8);
    put(header + 8, HEADER, false);
    put(header + 44, TABLES, false);
    for (unsigned i = 0; i < N_PARTITIONS; i++) {
        put_text(table + i * PARTITION, names[i]);
        put(table + i * PARTITION + 40, firsts[i], false);
        put(table + i * PARTITION + 44, counts[i], false);
    }
    for (unsigned i = 0; i < N_EXTENTS; i++) {
        uint8_t *extent = table + N_PARTITIONS * PARTITION + i * EXTENT;
        put(extent, extents[i][0], false);
        put(extent + 8, extents[i][1], false);
        put(extent + 12, extents[i][2], false);
    }
    uint8_t *device = table + TABLES - DEVICE;
    put(device, 64, false);
    put(device + 16, SUPER_SIZE, false);
    put_text(device + 24, "super");
    table_put(header, 0, 0, N_PARTITIONS, PARTITION);
    table_put(header, 1, N_PARTITIONS * PARTITION, N_EXTENTS, EXTENT);
    table_put(header, 2, TABLES - DEVICE - GROUP, 1, GROUP);
    table_put(header, 3, TABLES - DEVICE, 1, DEVICE);
    test_host.sha256(table, TABLES, header + 48);
    digest_put(header, HEADER, header + 12);
}

static void
test_super(void **state)
{
    (void)state;
    g_autofree uint8_t *data = g_malloc0(SUPER_SIZE + 3);
    fill(data + 30000, SUPER_SIZE - 30000);
    super_make(data);
    NetbomBytes image = {data, SUPER_SIZE + 3};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&android_super_plugin, &image, 0, scan, &claim));
    assert_int_equal(claim.size, SUPER_SIZE);
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 2);
    check_child(scan, "system_a", 64 * 512, 64 * 512);
    const TestChild *vendor = test_scan_child(scan, "vendor_a");
    assert_non_null(vendor);
    assert_int_equal(vendor->good, 56 * 512);
    assert_memory_equal(vendor->bytes, data + 130 * 512, 16 * 512);
    for (unsigned i = 0; i < 8 * 512; i++)
        assert_int_equal(vendor->bytes[16 * 512 + i], 0);
    assert_memory_equal(vendor->bytes + 24 * 512, data + 200 * 512, 32 * 512);
    assert_true(test_scan_has_header(scan, "partition", "system_b"));
    const TestMutation mutation = {.header_size = 16,
                                   .told = 300,
                                   .step = 30000,
                                   .flips = 20,
                                   .field_runs = 250,
                                   .max_cuts = 8};
    image.size = SUPER_SIZE;
    assert_true(test_host_mutate(&android_super_plugin, &image, 0, &mutation) > 0);
    /* cut off before the last partition; tables that changed; a geometry that did */
    image.size = 200 * 512;
    test_scan_clear(scan);
    assert_true(test_host_run(&android_super_plugin, &image, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "truncated"));
    image.size = SUPER_SIZE;
    data[METADATA + HEADER]++;
    test_scan_clear(scan);
    assert_true(test_host_run(&android_super_plugin, &image, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    data[GEOMETRY + 44]++;
    test_scan_clear(scan);
    assert_false(test_host_run(&android_super_plugin, &image, 0, scan, NULL));
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
        cmocka_unit_test(test_payload),
        cmocka_unit_test(test_super),
    };
    return cmocka_run_group_tests_name("android-update", tests, start, end);
}

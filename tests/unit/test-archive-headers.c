/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-archive-headers.c: archives whose headers few writers make: by hand, or changed by hand. */
#include "plugin-host.h"
#include "put-le.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

extern const NetbomPlugin tar_plugin, zip_plugin;

static char *directory;

/* A zip archive of one member, coded by another tool; without `central` it is cut behind it. */
static GByteArray *
zip_make(unsigned method, const NetbomBytes *packed, const NetbomBytes *plain, unsigned flags,
         bool central)
{
    uint8_t local[30] = "PK\3\4", entry[46] = "PK\1\2", end[22] = "PK\5\6";
    GByteArray *zip = g_byte_array_new();
    put_le(local + 4, 63, 2);
    put_le(local + 6, flags, 2);
    put_le(local + 8, method, 2);
    put_le(local + 14, test_host.crc32(0, plain->data, plain->size), 4);
    put_le(local + 18, packed->size, 4);
    put_le(local + 22, plain->size, 4);
    put_le(local + 26, 1, 2);
    memcpy(entry + 6, local + 4, 26);
    put_le(end + 8, 1, 2);
    put_le(end + 10, 1, 2);
    put_le(end + 12, sizeof entry + 1, 4);
    put_le(end + 16, sizeof local + 1 + packed->size, 4);
    g_byte_array_append(zip, local, sizeof local);
    g_byte_array_append(zip, (const uint8_t *)"m", 1);
    g_byte_array_append(zip, packed->data, (guint)packed->size);
    if (central) {
        g_byte_array_append(zip, entry, sizeof entry);
        g_byte_array_append(zip, (const uint8_t *)"m", 1);
        g_byte_array_append(zip, end, sizeof end);
    }
    return zip;
}

/* Methods that few writers of zip use, with a central directory and without. */
static void
test_zip_methods(void **state)
{
    (void)state;
    static const struct {
        unsigned method, flags;
        const char *tool, *command, *problem;
    } coders[] = {
        {93, 0, "zstd", "zstd -q -c", NULL},
        {20, 0, "zstd", "zstd -q -c", NULL},
        {95, 0, "xz", "xz -c", NULL},
        {12, 0, "bzip2", "bzip2 -c", NULL},
        {97, 0, "gzip", "gzip -c", "unsupported"},
        {93, 1, "zstd", "zstd -q -c", "encrypted"},
    };
    g_autoptr(GBytes) plain = test_file("%s/plain.txt", directory);
    const NetbomBytes wanted = test_bytes(plain);
    for (size_t i = 0; i < 2 * G_N_ELEMENTS(coders); i++) {
        const bool central = i % 2 == 0;
        if (!test_tool(coders[i / 2].tool))
            continue;
        test_shell("%s <%s/plain.txt >%s/coded", coders[i / 2].command, directory, directory);
        g_autoptr(GBytes) coded = test_file("%s/coded", directory);
        const NetbomBytes packed = test_bytes(coded);
        g_autoptr(GByteArray) zip =
            zip_make(coders[i / 2].method, &packed, &wanted, coders[i / 2].flags, central);
        const NetbomBytes bytes = {zip->data, zip->len};
        NetbomClaim claim;
        g_autoptr(TestScan) scan = test_scan_new();
        print_message("zip method %u%s\n", coders[i / 2].method, central ? "" : ", cut");
        assert_true(test_host_run(&zip_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(scan->end_set ? scan->end : claim.size, zip->len);
        const TestChild *child = test_scan_child(scan, "m");
        assert_non_null(child);
        if (coders[i / 2].problem) {
            assert_true(test_scan_has_problem(scan, coders[i / 2].problem));
            assert_int_equal(child->size, 0);
            continue;
        }
        assert_int_equal(scan->problems->len, central ? 0 : 1);
        assert_int_equal(child->good, wanted.size);
        assert_memory_equal(child->bytes, wanted.data, wanted.size);
    }
}

/* The checksum of a tar header at `block`, of bytes with or without a sign. */
static void
tar_sum(uint8_t *block, bool is_signed)
{
    int sum = 0;
    memset(block + 148, ' ', 8);
    for (unsigned i = 0; i < 512; i++)
        sum += is_signed ? (int)(int8_t)block[i] : (int)block[i];
    char text[8];
    snprintf(text, sizeof text, "%06o", (unsigned)sum);
    memcpy(block + 148, text, 7);
}

/* Sizes in base 256, and sums of bytes with a sign, as some writers have them. */
static void
test_tar_numbers(void **state)
{
    (void)state;
    test_shell("cd %s && tar --format=gnu -cf packed plain.txt", directory);
    g_autoptr(GBytes) archive = test_file("%s/packed", directory);
    g_autoptr(GBytes) plain = test_file("%s/plain.txt", directory);
    const NetbomBytes whole = test_bytes(archive), wanted = test_bytes(plain);
    g_autofree uint8_t *data = g_memdup2(whole.data, whole.size);
    const NetbomBytes bytes = {data, whole.size};
    memset(data + 124, 0, 12);
    data[124] = 0x80;
    for (unsigned i = 0; i < 8; i++)
        data[135 - i] = (uint8_t)(wanted.size >> 8 * i);
    data[0] = 0xe9; /* a letter that has a sign */
    for (unsigned is_signed = 0; is_signed < 2; is_signed++) {
        g_autoptr(TestScan) scan = test_scan_new();
        tar_sum(data, is_signed);
        assert_true(test_host_run(&tar_plugin, &bytes, 0, scan, NULL));
        assert_int_equal(scan->children->len, 1);
        const TestChild *child = g_ptr_array_index(scan->children, 0);
        assert_int_equal(child->good, wanted.size);
        assert_memory_equal(child->bytes, wanted.data, wanted.size);
    }
    /* A negative size, and one beyond all numbers, are none. */
    g_autoptr(TestScan) scan = test_scan_new();
    data[124] = 0xff;
    tar_sum(data, false);
    assert_false(test_host_run(&tar_plugin, &bytes, 0, scan, NULL));
    memset(data + 125, 0xff, 11);
    data[124] = 0x80;
    tar_sum(data, false);
    assert_false(test_host_run(&tar_plugin, &bytes, 0, scan, NULL));
}

/* A file with more holes than its header has room for: they have further blocks. */
static void
test_tar_holes(void **state)
{
    (void)state;
    test_shell("cd %s && rm -f holes && for i in $(seq 0 39); do printf 'piece %%d' $i | dd "
               "of=holes bs=65536 "
               "seek=$i conv=notrunc 2>/dev/null; done && cp plain.txt behind && "
               "tar --format=gnu -S --hole-detection=raw -cf packed holes behind",
               directory);
    g_autoptr(GBytes) archive = test_file("%s/packed", directory);
    g_autoptr(GBytes) holes = test_file("%s/holes", directory);
    g_autoptr(GBytes) behind = test_file("%s/behind", directory);
    const NetbomBytes bytes = test_bytes(archive), wanted = test_bytes(holes),
                      next = test_bytes(behind);
    assert_true(bytes.size < wanted.size);
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&tar_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->problems->len, 0);
    const TestChild *child = test_scan_child(scan, "holes");
    assert_int_equal(child->good, wanted.size);
    assert_memory_equal(child->bytes, wanted.data, wanted.size);
    child = test_scan_child(scan, "behind");
    assert_int_equal(child->good, next.size);
    assert_memory_equal(child->bytes, next.data, next.size);
}

static int
setup(void **state)
{
    (void)state;
    directory = test_directory();
    test_shell("seq 1 3000 > %s/plain.txt", directory);
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
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_zip_methods),
        cmocka_unit_test(test_tar_numbers),
        cmocka_unit_test(test_tar_holes),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-partitions.c: the plugins for MBR and GPT on tables of sfdisk and sgdisk. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin mbr_plugin, gpt_plugin;

static char *directory;

static void
check_part(const TestScan *scan, const char *name, uint64_t sector, uint64_t sectors)
{
    const TestChild *child = test_scan_child(scan, name);
    if (!child)
        fail_msg("there is no %s", name);
    assert_int_equal(child->kind, NETBOM_PART);
    assert_int_equal(child->range.offset, sector * 512);
    assert_int_equal(child->size, sectors * 512);
}

static GBytes *
mbr_make(const char *size, const char *table)
{
    test_shell("cd '%s' && rm -f image && truncate -s %s image && "
               "printf 'label: dos\\nlabel-id: 0x1234abcd\\n%s' | sfdisk -q image >/dev/null",
               directory, size, table);
    return test_file("%s/image", directory);
}

static void
test_mbr(void **state)
{
    (void)state;
    if (!test_tool("sfdisk"))
        skip();
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) file = mbr_make("16M", "64,1000,83\\n2048,4096,c,*\\n8192,20480,5\\n"
                                             "30000,2000,e1\\n9000,100,82\\n10000,200,83\\n"
                                             "12000,16000,8e\\n");
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&mbr_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(claim.size, 32000 * 512);
    assert_int_equal(scan->problems->len, 0);
    assert_true(test_scan_has_header(scan, "disk-id", "1234abcd"));
    assert_int_equal(scan->children->len, 6);
    check_part(scan, "1-linux", 64, 1000);
    check_part(scan, "2-fat32-lba", 2048, 4096);
    check_part(scan, "4-type-e1", 30000, 2000);
    check_part(scan, "5-linux-swap", 9000, 100);
    check_part(scan, "6-linux", 10000, 200);
    check_part(scan, "7-linux-lvm", 12000, 16000);
    bytes.size = 9 << 20;
    test_scan_clear(scan);
    assert_true(test_host_run(&mbr_plugin, &bytes, 0, scan, &claim));
    assert_true(test_scan_has_problem(scan, "truncated"));
}

/* The table and a chain of logical partitions with every byte changed. */
static void
test_mbr_broken(void **state)
{
    (void)state;
    static uint8_t data[64 * 512];
    NetbomBytes bytes = {data, sizeof(data)};
    static const uint8_t entry[16] = {0, 0, 0, 0, 5, 0, 0, 0, 8, 0, 0, 0, 40, 0, 0, 0};
    NetbomClaim claim;
    memset(data, 0, sizeof(data));
    for (unsigned table = 0; table < 3; table++)
        memcpy(data + table * 8 * 512 + 510, "\x55\xaa", 2);
    memcpy(data + 446, entry, 16);
    memcpy(data + 8 * 512 + 446, entry, 16); /* a logical partition, and the next table */
    data[8 * 512 + 446 + 4] = 0x83;
    data[8 * 512 + 446 + 8] = 1;
    data[8 * 512 + 446 + 12] = 4;
    memcpy(data + 8 * 512 + 462, entry, 16);
    memcpy(data + 16 * 512 + 446, data + 8 * 512 + 446, 16);
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&mbr_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(scan->problems->len, 0);
    check_part(scan, "5-linux", 9, 4);
    check_part(scan, "6-linux", 17, 4);
    /* The chain leads back to its start. */
    memcpy(data + 16 * 512 + 462, entry, 16);
    data[16 * 512 + 462 + 8] = 0;
    data[16 * 512 + 462 + 12] = 1;
    test_scan_clear(scan);
    assert_true(test_host_run(&mbr_plugin, &bytes, 0, scan, &claim));
    assert_true(test_scan_has_problem(scan, "corrupt"));
    TestMutation mutation = {.header_size = 512, .field_runs = 4000, .flips = 1000};
    assert_true(test_host_mutate(&mbr_plugin, &bytes, 0, &mutation) > 0);
    /* A protective entry, and boot code without a table. */
    data[446 + 4] = 0xee;
    assert_false(test_host_run(&mbr_plugin, &bytes, 0, scan, &claim));
    memset(data + 446, 0x90, 64);
    assert_false(test_host_run(&mbr_plugin, &bytes, 0, scan, &claim));
}

static GBytes *
gpt_make(void)
{
    test_shell("cd '%s' && rm -f image && truncate -s 8M image && sgdisk -a 1 -n 1:64:+1M "
               "-c 1:kernel -n 2:3000:+1000 -c 2:'root/fs \xc3\xa9\xf0\x9f\x98\x80' -t 2:8300 "
               "-n 5:5000:5001 -t 5:ef00 -c 5: image >/dev/null",
               directory);
    return test_file("%s/image", directory);
}

static void
test_gpt(void **state)
{
    (void)state;
    if (!test_tool("sgdisk"))
        skip();
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) file = gpt_make();
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&gpt_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 3);
    assert_non_null(test_scan_header(scan, "uuid"));
    check_part(scan, "1-kernel", 64, 2048);
    check_part(scan, "2-root_fs \xc3\xa9\xf0\x9f\x98\x80", 3000, 1000);
    check_part(scan, "5-efi-system", 5000, 2);
    assert_false(test_host_run(&mbr_plugin, &bytes, 0, scan, &claim));

    /* The first header is lost, then an entry differs from its CRC. */
    g_autofree uint8_t *copy = g_memdup2(bytes.data, bytes.size);
    bytes.data = copy;
    memset(copy + 512, 0, 512);
    test_scan_clear(scan);
    assert_true(test_host_run(&gpt_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_int_equal(scan->children->len, 3);
    memcpy(copy, g_bytes_get_data(file, NULL), bytes.size);
    copy[1024 + 60] ^= 1;
    bytes.size -= 512 * 2;
    test_scan_clear(scan);
    assert_true(test_host_run(&gpt_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_true(test_scan_has_problem(scan, "truncated"));
}

static void
put(uint8_t *at, uint64_t value, unsigned size)
{
    for (unsigned i = 0; i < size; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

/* A table of four entries on a small disk; both copies. */
static void
gpt_build(uint8_t *disk, uint64_t sector, uint64_t sectors)
{
    uint8_t *entries = disk + 2 * sector;
    memset(disk, 0, sector * sectors);
    for (unsigned i = 0; i < 2; i++) {
        memset(entries + i * 128, 0x11 + (int)i, 32);
        put(entries + i * 128 + 32, 4 + i * 2, 8);
        put(entries + i * 128 + 40, 5 + i * 2, 8);
        entries[i * 128 + 56] = (uint8_t)('a' + i);
    }
    memcpy(disk + (sectors - 2) * sector, entries, 512);
    for (unsigned copy = 0; copy < 2; copy++) {
        uint8_t *header = disk + (copy ? sectors - 1 : 1) * sector;
        memcpy(header, "EFI PART\0\0\1\0\x5c", 13);
        put(header + 24, copy ? sectors - 1 : 1, 8);
        put(header + 32, copy ? 1 : sectors - 1, 8);
        put(header + 72, copy ? sectors - 2 : 2, 8);
        put(header + 80, 4, 4);
        put(header + 84, 128, 4);
        put(header + 88, test_host.crc32(0, entries, 512), 4);
        put(header + 16, test_host.crc32(0, header, 92), 4);
    }
}

static void
test_gpt_sectors(void **state)
{
    (void)state;
    static uint8_t disk[16 * 4096];
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    for (uint64_t sector = 512; sector <= 4096; sector *= 8) {
        NetbomBytes bytes = {disk, 12 * sector};
        gpt_build(disk, sector, 12);
        test_scan_clear(scan);
        assert_true(test_host_run(&gpt_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
        assert_int_equal(claim.size, bytes.size);
        assert_int_equal(scan->problems->len, 0);
        check_part(scan, "1-a", 4 * sector / 512, 2 * sector / 512);
        check_part(scan, "2-b", 6 * sector / 512, 2 * sector / 512);
        TestMutation mutation = {.header_size = 1600, .field_runs = 3000, .flips = 500};
        assert_true(test_host_mutate(&gpt_plugin, &bytes, 0, &mutation) > 0);
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
        cmocka_unit_test(test_mbr),
        cmocka_unit_test(test_mbr_broken),
        cmocka_unit_test(test_gpt),
        cmocka_unit_test(test_gpt_sectors),
    };
    return cmocka_run_group_tests_name("partitions", tests, start, end);
}

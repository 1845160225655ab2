/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-unread.c: file systems that are recognised: size and facts of images of their own mkfs, and
 * superblocks of QNX6 and HFS+ made here.
 */
#include "check-image.h"

extern const NetbomPlugin unread_plugin;

static char *directory;

#define LABEL                                                                                      \
    {                                                                                              \
        "label", "MyLabel"                                                                         \
    }

static const ImageCase cases[] = {
    {&unread_plugin, "jfs", "mkfs.jfs", "truncate -s 17M image && mkfs.jfs -q -L MyLabel image",
     .at_start = true, .grade = NETBOM_GRADE_STRUCTURE, .facts = {LABEL, {"uuid", NULL}},
     .problem = "unsupported", .mutate = 65536},
    {&unread_plugin, "reiserfs", "mkreiserfs",
     "truncate -s 40M image && mkreiserfs -q -f -f -l MyLabel image", .at_start = true,
     .grade = NETBOM_GRADE_STRUCTURE, .facts = {LABEL, {"uuid", NULL}}, .problem = "unsupported",
     .mutate = 70000},
    {&unread_plugin, "ntfs", "mkntfs", "truncate -s 2M image && mkntfs -F -Q -L MyLabel image",
     .grade = NETBOM_GRADE_STRUCTURE, .facts = {LABEL}, .problem = "unsupported", .mutate = 32768},
    {&unread_plugin, "ufs", "makefs",
     "mkdir -p tree && cp a.txt tree && makefs -t ffs -o version=1 -B be -s 4m image tree",
     .grade = NETBOM_GRADE_STRUCTURE, .facts = {{"version", "1"}}, .problem = "unsupported",
     .mutate = 40000},
    {&unread_plugin, "ufs", "makefs",
     "mkdir -p tree && cp a.txt tree && makefs -t ffs -o version=2 -B le -s 4m image tree",
     .grade = NETBOM_GRADE_STRUCTURE, .facts = {{"version", "2"}}, .problem = "unsupported",
     .mutate = 90000},
    {&unread_plugin, "udf", "mkudffs", "truncate -s 4M image && mkudffs --label=MyLabel image",
     .grade = NETBOM_GRADE_STRUCTURE, .facts = {LABEL}, .problem = "unsupported", .mutate = 600000},
    {&unread_plugin, "udf", "mkudffs",
     "truncate -s 4M image && mkudffs --blocksize=512 --label=MyLabel image",
     .grade = NETBOM_GRADE_STRUCTURE, .facts = {LABEL}, .problem = "unsupported", .mutate = 200000},
};

static void
test_images(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        check_image(&cases[i], directory);
}

/* XFS is at least 300 MiB: its first group is enough. */
static void
test_xfs(void **state)
{
    (void)state;
    static const struct {
        const char *options;
        NetbomGrade grade;
    } kinds[] = {{"", NETBOM_GRADE_CHECKED}, {"-m crc=0", NETBOM_GRADE_STRUCTURE}};
    if (!test_tool("mkfs.xfs"))
        skip();
    for (size_t i = 0; i < 2; i++) {
        test_shell("cd %s && rm -f image && truncate -s 300M image && "
                   "mkfs.xfs -q -f %s -L MyLabel image 2> log && truncate -s 100000 image",
                   directory, kinds[i].options);
        g_autoptr(GBytes) file = test_file("%s/image", directory);
        NetbomBytes image = test_bytes(file);
        NetbomClaim claim;
        g_autoptr(TestScan) scan = test_scan_new();
        assert_true(test_host_run(&unread_plugin, &image, 0, scan, &claim));
        assert_string_equal(claim.format, "xfs");
        assert_int_equal(claim.grade, kinds[i].grade);
        assert_true(test_scan_has_header(scan, "label", "MyLabel"));
        const TestProblem *problem = g_ptr_array_index(scan->problems, 0);
        assert_string_equal(problem->text, "100000 of 314572800 bytes are there");
        const TestMutation mutation = {.header_size = 24, .flips = 40, .field_runs = 200};
        assert_true(test_host_mutate(&unread_plugin, &image, 0, &mutation) > 0);
    }
}

static void
put32(uint8_t *at, uint32_t value, bool big_endian)
{
    for (unsigned i = 0; i < 4; i++)
        at[big_endian ? 3 - i : i] = (uint8_t)(value >> 8 * i);
}

static void
test_qnx6(void **state)
{
    (void)state;
    for (unsigned big_endian = 0; big_endian < 2; big_endian++) {
        const uint64_t size = 8192 + 2 * 4096 + 20 * 1024;
        g_autofree uint8_t *data = g_malloc0(size);
        uint8_t *super = data + 8192;
        uint32_t crc = 0;
        put32(super, 0x68191122, big_endian);
        memset(super + 32, 0xab, 16);
        put32(super + 48, 1024, big_endian);
        put32(super + 60, 20, big_endian);
        for (unsigned i = 8 * 8; i < 512 * 8; i++) {
            const unsigned bit = super[i / 8] >> (7 - i % 8) & 1;
            crc = (crc << 1) ^ ((crc >> 31 ^ bit) ? 0x04c11db7u : 0);
        }
        put32(super + 4, crc, big_endian);
        NetbomBytes image = {data, size};
        NetbomClaim claim;
        g_autoptr(TestScan) scan = test_scan_new();
        assert_true(test_host_run(&unread_plugin, &image, 0, scan, &claim));
        assert_string_equal(claim.format, "qnx6");
        assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
        assert_int_equal(claim.size, size);
        assert_true(test_scan_has_header(scan, "uuid", "abababab-abab-abab-abab-abababababab"));
        super[70] ^= 1;
        g_autoptr(TestScan) wrong = test_scan_new();
        assert_true(test_host_run(&unread_plugin, &image, 0, wrong, &claim));
        assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
        assert_true(test_scan_has_problem(wrong, "checksum"));
    }
}

static void
test_hfsplus(void **state)
{
    (void)state;
    const uint64_t size = 40 * 4096;
    g_autofree uint8_t *data = g_malloc0(size);
    memcpy(data + 1024,
           "H+\0\4\0\0\1\0"
           "10.0",
           12);
    put32(data + 1024 + 40, 4096, true);
    put32(data + 1024 + 44, 40, true);
    memcpy(data + size - 1024, data + 1024, 512);
    NetbomBytes image = {data, size};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&unread_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, "hfsplus");
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(claim.size, size);
    assert_true(test_scan_has_header(scan, "last-mounted-by", "10.0"));
}

static int
setup(void **state)
{
    (void)state;
    directory = test_directory();
    check_image_tree(directory);
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_images), cmocka_unit_test(test_xfs),
                                       cmocka_unit_test(test_qnx6), cmocka_unit_test(test_hfsplus)};
    return cmocka_run_group_tests(tests, setup, teardown);
}

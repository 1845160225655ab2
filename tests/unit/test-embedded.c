/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-embedded.c: images of embedded systems whose makers are not at hand, written here: QNX boot
 * images, LittleFS, Windows CE; and partclone's own.
 */
#include "check-image.h"

extern const NetbomPlugin qnx_ifs_plugin, unread_plugin, wince_bin_plugin;

static void
put(uint8_t *at, unsigned size, uint64_t value, bool big_endian)
{
    for (unsigned i = 0; i < size; i++)
        at[big_endian ? size - 1 - i : i] = (uint8_t)(value >> 8 * i);
}

static uint64_t
get32(const uint8_t *at, bool big_endian)
{
    uint64_t value = 0;
    for (unsigned i = 0; i < 4; i++)
        value = value << 8 | at[big_endian ? i : 3 - i];
    return value;
}

/* Makes the words add up to 0 by the last one. */
static void
settle(uint8_t *data, unsigned size, bool big_endian)
{
    uint32_t sum = 0;
    for (unsigned i = 0; i + 4 < size; i += 4)
        sum += (uint32_t)get32(data + i, big_endian);
    put(data + size - 4, 4, 0u - sum, big_endian);
}

/* ---- QNX ---- */

enum { IMAGE_SIZE = 512, STARTUP_SIZE = 400 };

static uint8_t *
entry_put(uint8_t *at, bool big_endian, unsigned mode, unsigned first, unsigned second,
          const char *path, const char *target)
{
    const unsigned path_at = mode >> 12 == 4 ? 24 : mode >> 12 == 8 ? 32 : 28;
    const unsigned target_at = (unsigned)strlen(path) + 1;
    const unsigned size = (path_at + target_at + (unsigned)strlen(target) + 1 + 3) & ~3u;
    put(at, 2, size, big_endian);
    put(at + 8, 4, mode, big_endian);
    put(at + 12, 4, 5, big_endian);
    put(at + 16, 4, 6, big_endian);
    put(at + 20, 4, 1300000000, big_endian);
    if (path_at == 32) {
        put(at + 24, 4, first, big_endian);
        put(at + 28, 4, second, big_endian);
    } else if (path_at == 28) {
        put(at + 24, 2, target_at, big_endian);
        put(at + 26, 2, strlen(target), big_endian);
        memcpy(at + 28 + target_at, target, strlen(target));
    }
    memcpy(at + path_at, path, strlen(path));
    return at + size;
}

static void
imagefs_make(uint8_t image[IMAGE_SIZE], bool big_endian)
{
    memset(image, 0, IMAGE_SIZE);
    memcpy(image, "imagefs", 7);
    image[7] = big_endian;
    put(image + 8, 4, IMAGE_SIZE, big_endian);
    put(image + 16, 4, 88, big_endian);
    uint8_t *at = image + 88;
    at = entry_put(at, big_endian, 040755, 0, 0, "", "");
    at = entry_put(at, big_endian, 0100755, 400, 20, "proc/boot/procnto", "");
    at = entry_put(at, big_endian, 0120777, 0, 0, "bin/sh", "../ksh");
    put(image + 12, 4, (uint64_t)(at + 2 - image), big_endian);
    memcpy(image + 400, "a program of twenty.", 20);
    settle(image, IMAGE_SIZE, big_endian);
}

static uint8_t *
boot_make(bool big_endian, unsigned compression, uint64_t *ret_size)
{
    uint8_t image[IMAGE_SIZE];
    uint8_t *boot = g_malloc0(4096);
    uint64_t end = STARTUP_SIZE;
    imagefs_make(image, big_endian);
    if (compression == 2) { /* literals, and the mark of the end */
        for (unsigned i = 0; i < IMAGE_SIZE; i += 128) {
            put(boot + end, 2, 132, true);
            boot[end + 2] = 128 + 17;
            memcpy(boot + end + 3, image + i, 128);
            memcpy(boot + end + 3 + 128, "\x11\0\0", 3);
            end += 134;
        }
        end += 2;
    } else {
        memcpy(boot + end, image, IMAGE_SIZE);
        end += IMAGE_SIZE;
    }
    put(boot, 4, 0x00ff7eeb, big_endian);
    put(boot + 4, 2, 1, big_endian);
    boot[6] = (uint8_t)(compression << 2 | (big_endian ? 2 : 0));
    put(boot + 8, 2, 256, big_endian);
    put(boot + 32, 4, STARTUP_SIZE, big_endian);
    put(boot + 36, 4, end, big_endian);
    put(boot + 44, 4, IMAGE_SIZE, big_endian);
    memcpy(boot + 300, "startup", 7);
    settle(boot, STARTUP_SIZE, big_endian);
    *ret_size = end;
    return boot;
}

static void
test_qnx(void **state)
{
    (void)state;
    for (unsigned k = 0; k < 4; k++) {
        const bool big_endian = k % 2 > 0;
        uint8_t wanted[IMAGE_SIZE];
        NetbomBytes boot, image = {wanted, IMAGE_SIZE};
        NetbomClaim claim;
        g_autofree uint8_t *data = boot_make(big_endian, k / 2 * 2, &boot.size);
        boot.data = data;
        imagefs_make(wanted, big_endian);
        g_autoptr(TestScan) scan = test_scan_new();
        assert_true(test_host_run(&qnx_ifs_plugin, &boot, 0, scan, &claim));
        assert_string_equal(claim.format, "qnx-ifs");
        assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
        assert_int_equal(claim.size, boot.size);
        assert_int_equal(scan->problems->len, 0);
        assert_int_equal(test_scan_child(scan, "startup")->range.size, STARTUP_SIZE - 256);
        const TestChild *child = test_scan_child(scan, "imagefs");
        assert_int_equal(child->good, IMAGE_SIZE);
        assert_memory_equal(child->bytes, wanted, IMAGE_SIZE);
        assert_string_equal(child->hint, "qnx-imagefs");
        const TestMutation mutation = {.header_size = 64, .flips = 200};
        assert_true(test_host_mutate(&qnx_ifs_plugin, &boot, 0, &mutation) > 0);

        g_autoptr(TestScan) files = test_scan_new();
        assert_true(test_host_run(&qnx_ifs_plugin, &image, 0, files, &claim));
        assert_string_equal(claim.format, "qnx-imagefs");
        assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
        assert_int_equal(claim.size, IMAGE_SIZE);
        assert_int_equal(files->problems->len, 0);
        assert_int_equal(files->children->len, 2);
        child = test_scan_child(files, "proc/boot/procnto");
        assert_memory_equal(child->bytes, "a program of twenty.", 20);
        assert_int_equal(child->mode, 0100755);
        assert_int_equal(child->gid, 5);
        assert_int_equal(child->mtime, 1300000000);
        assert_string_equal(test_scan_child(files, "bin/sh")->target, "../ksh");
        const TestMutation hard = {.header_size = 260, .flips = 200};
        assert_true(test_host_mutate(&qnx_ifs_plugin, &image, 0, &hard) > 0);
        wanted[410] ^= 1;
        g_autoptr(TestScan) wrong = test_scan_new();
        assert_true(test_host_run(&qnx_ifs_plugin, &image, 0, wrong, &claim));
        assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
        assert_true(test_scan_has_problem(wrong, "checksum"));
    }
    /* the word alone is no file system */
    NetbomBytes text = {
        (const uint8_t *)"imagefs is what QNX calls the file system of a boot image", 57};
    g_autoptr(TestScan) none = test_scan_new();
    assert_false(test_host_run(&qnx_ifs_plugin, &text, 0, none, NULL));
}

/* ---- LittleFS ---- */

static void
test_littlefs(void **state)
{
    (void)state;
    uint8_t data[16 * 256];
    uint32_t tag = UINT32_MAX, crc = UINT32_MAX;
    unsigned at = 4;
    memset(data, 0xff, sizeof data);
    put(data, 4, 1, false);
    static const uint32_t tags[] = {0x0ff00008, 0x20100018};
    for (unsigned i = 0; i < 2; i++) {
        put(data + at, 4, tag ^ tags[i], true);
        tag = tags[i];
        at += 4 + (tag & 0x3ff);
    }
    memcpy(data + 8, "littlefs", 8);
    static const unsigned fields[] = {0x20001, 256, 16, 255, 0x7fffffff, 1022};
    for (unsigned i = 0; i < 6; i++)
        put(data + 20 + 4 * i, 4, fields[i], false);
    put(data + at, 4, tag ^ 0x500ffc00, true);
    at += 4;
    for (unsigned i = 0; i < at; i++) {
        crc ^= data[i];
        for (unsigned b = 0; b < 8; b++)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
    }
    put(data + at, 4, crc, false);
    NetbomBytes image = {data, sizeof data};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&unread_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, "littlefs");
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_int_equal(claim.size, sizeof data);
    assert_true(test_scan_has_header(scan, "block-size", "256"));
    assert_true(test_scan_has_header(scan, "blocks", "16"));
    const TestMutation mutation = {.flips = 100};
    assert_true(test_host_mutate(&unread_plugin, &image, 0, &mutation) > 0);
    data[33] ^= 1;
    g_autoptr(TestScan) wrong = test_scan_new();
    assert_true(test_host_run(&unread_plugin, &image, 0, wrong, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(wrong, "checksum"));
}

/* ---- Windows CE ---- */

static void
test_wince(void **state)
{
    (void)state;
    uint8_t data[200] = "B000FF\n";
    static const char *const texts[] = {"first record", "the second"};
    unsigned at = 15;
    put(data + 7, 4, 0x80220000, false);
    put(data + 11, 4, 64, false);
    for (unsigned r = 0; r < 2; r++) {
        const unsigned size = (unsigned)strlen(texts[r]);
        uint32_t sum = 0;
        for (unsigned i = 0; i < size; i++)
            sum += (uint8_t)texts[r][i];
        put(data + at, 4, 0x80220000 + 40 * r, false);
        put(data + at + 4, 4, size, false);
        put(data + at + 8, 4, sum, false);
        memcpy(data + at + 12, texts[r], size);
        at += 12 + size;
    }
    put(data + at + 4, 4, 0x80221000, false);
    at += 12;
    NetbomBytes image = {data, sizeof data};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&wince_bin_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, "wince-bin");
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(claim.size, at);
    assert_int_equal(scan->problems->len, 0);
    const TestChild *child = test_scan_child(scan, "image");
    assert_int_equal(child->good, 64);
    assert_memory_equal(child->bytes, texts[0], 12);
    assert_memory_equal(child->bytes + 40, texts[1], 10);
    image.size = at;
    const TestMutation mutation = {.flips = 200};
    assert_true(test_host_mutate(&wince_bin_plugin, &image, 0, &mutation) > 0);
    data[30] ^= 1;
    image.size = 50;
    g_autoptr(TestScan) wrong = test_scan_new();
    assert_true(test_host_run(&wince_bin_plugin, &image, 0, wrong, &claim));
    assert_true(test_scan_has_problem(wrong, "checksum"));
    assert_true(test_scan_has_problem(wrong, "truncated"));
}

/* ---- partclone ---- */

static void
test_partclone(void **state)
{
    (void)state;
    static const ImageCase test = {
        &unread_plugin,
        "partclone",
        "partclone.extfs",
        "truncate -s 4M fs && mkfs.ext4 -q -F fs && partclone.extfs -c -q -s fs -o image -L plog",
        .grade = NETBOM_GRADE_CHECKED,
        .facts = {{"file-system", "EXTFS"}, {"disk-size", NULL}},
        .problem = "unsupported",
        .mutate = 8000};
    char *directory = test_directory();
    check_image(&test, directory);
    test_directory_remove(directory);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_qnx), cmocka_unit_test(test_littlefs),
                                       cmocka_unit_test(test_wince),
                                       cmocka_unit_test(test_partclone)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

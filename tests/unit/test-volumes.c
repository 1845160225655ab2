/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-volumes.c: what stands between a disk and its file systems: physical volumes of LVM2 and
 * members of software RAID, which the test writes (their tools need a block device), and the footer
 * of a fixed VHD of qemu-img.
 */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

extern const NetbomPlugin lvm_plugin, md_raid_plugin, vhd_footer_plugin;

enum { AREA_AT = 4096, AREA_SIZE = 8192, DATA_AT = 16384, EXTENT = 4096, EXTENTS = 8 };

static void
put(uint8_t *at, unsigned size, uint64_t value)
{
    for (unsigned i = 0; i < size; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

/* CRC-32 by bits, which begins with LVM's number. */
static uint32_t
lvm_sum(const uint8_t *data, size_t size)
{
    uint32_t crc = 0xf597a6cf;
    for (size_t i = 0; i < size; i++) {
        crc ^= data[i];
        for (unsigned b = 0; b < 8; b++)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
    }
    return crc;
}

/* "data" stands in one piece, "root" in two, "mirror" cannot be read. */
static const char description[] =
    "vg0 { # a group\n id = \"x\"\n extent_size = 8\n flags = []\n"
    "physical_volumes {\n pv9 {\n id = \"ABCDEF-BBBB-BBBB-BBBB-BBBB-BBBB-BBBBBB\"\n pe_start = 0\n"
    "}\n pv0 {\n id = \"AAAAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAAAA\"\n pe_start = 32\n }\n }\n"
    "logical_volumes {\n root {\n status = [\"READ\", \"VISIBLE\"]\n segment_count = 2\n"
    "segment1 {\n start_extent = 0\n extent_count = 3\n type = \"striped\"\n stripe_count = 1\n"
    "stripes = [\n \"pv0\", 0\n ]\n }\n"
    "segment2 {\n start_extent = 3\n extent_count = 2\n type = \"striped\"\n stripe_count = 1\n"
    "stripes = [ \"pv0\", 5 ] } }\n"
    "data {\n segment1 {\n start_extent = 0\n extent_count = 2\n type = \"striped\"\n"
    "stripe_count = 1\n stripes = [ \"pv0\", 3 ]\n }\n }\n"
    "mirror {\n segment1 {\n start_extent = 0\n extent_count = 1\n type = \"mirror\"\n"
    "mirrors = [ \"a\", 0, \"b\", 0 ]\n }\n }\n"
    "other { segment1 { start_extent = 0 extent_count = 1 type = \"striped\" stripe_count = 1 "
    "stripes = [ \"pv9\", 0 ] } }\n"
    "}\n}\ndescription = \"a } in a string\"\n";

static uint8_t *
volume_make(uint64_t *ret_size)
{
    const uint64_t size = DATA_AT + EXTENTS * EXTENT;
    uint8_t *image = g_malloc0(size);
    uint8_t *label = image + 512, *area = image + AREA_AT;
    memcpy(label, "LABELONE\1", 9);
    put(label + 20, 4, 32);
    memcpy(label + 24, "LVM2 001", 8);
    memset(label + 32, 'A', 32);
    put(label + 64, 8, size);
    put(label + 72, 8, DATA_AT);
    put(label + 104, 8, AREA_AT);
    put(label + 112, 8, AREA_SIZE);
    put(label + 16, 4, lvm_sum(label + 20, 492));
    memcpy(area + 4, " LVM2 x[5A%r0N*>\1", 17);
    put(area + 24, 8, AREA_AT);
    put(area + 32, 8, AREA_SIZE);
    /* the text runs over the end of the area */
    const uint64_t text_size = sizeof description, offset = AREA_SIZE - 512;
    assert_true(text_size > 600);
    put(area + 40, 8, offset);
    put(area + 48, 8, text_size);
    put(area + 56, 4, lvm_sum((const uint8_t *)description, text_size));
    memcpy(area + offset, description, 512);
    memcpy(area + 512, description + 512, text_size - 512);
    for (unsigned i = 0; i < EXTENTS * EXTENT; i++)
        image[DATA_AT + i] = (uint8_t)(i / EXTENT * 17 + i);
    *ret_size = size;
    return image;
}

static void
test_lvm(void **state)
{
    (void)state;
    NetbomBytes image;
    NetbomClaim claim;
    g_autofree uint8_t *data = volume_make(&image.size);
    const uint8_t *extents = data + DATA_AT;
    image.data = data;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&lvm_plugin, &image, 0, scan, &claim));
    test_scan_print(scan);
    assert_string_equal(claim.format, "lvm2");
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_int_equal(claim.size, image.size);
    assert_true(test_scan_has_header(scan, "volume-group", "vg0"));
    assert_int_equal(scan->problems->len, 2); /* mirror, other */
    assert_int_equal(scan->children->len, 2);
    const TestChild *child = test_scan_child(scan, "data");
    assert_int_equal(child->source, TEST_BY_RANGE);
    assert_int_equal(child->range.offset, DATA_AT + 3 * EXTENT);
    assert_int_equal(child->range.size, 2 * EXTENT);
    child = test_scan_child(scan, "root");
    assert_int_equal(child->good, 5 * EXTENT);
    assert_memory_equal(child->bytes, extents, 3 * EXTENT);
    assert_memory_equal(child->bytes + 3 * EXTENT, extents + 5 * EXTENT, 2 * EXTENT);

    const TestMutation mutation = {.header_size = 2, .flips = 400, .max_cuts = 40, .step = 1000};
    assert_true(test_host_mutate(&lvm_plugin, &image, 0, &mutation) > 0);
    for (unsigned i = 0; i < 1500; i++) { /* label and description */
        g_autoptr(TestScan) mutated = test_scan_new();
        const unsigned at =
            i < 128 ? 512 + i : AREA_AT + (i < 256 ? i - 128 : AREA_SIZE - 512 - 256 + i);
        data[at] ^= (uint8_t)(1 + i % 255);
        test_host_run(&lvm_plugin, &image, 0, mutated, NULL);
        data[at] ^= (uint8_t)(1 + i % 255);
    }
    data[AREA_AT + 512] ^= 0x20;
    g_autoptr(TestScan) wrong = test_scan_new();
    assert_true(test_host_run(&lvm_plugin, &image, 0, wrong, &claim));
    assert_true(test_scan_has_problem(wrong, "checksum"));
    data[900] ^= 1;
    assert_true(test_host_run(&lvm_plugin, &image, 0, wrong, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
}

/* A member of `members` at `level`, its superblock at `super_at`. */
static uint8_t *
member_make(uint64_t super_at, int32_t level, unsigned members, uint64_t *ret_size)
{
    const uint64_t size = 8192 + 20 * 512;
    uint8_t *image = g_malloc0(size), *super = image + super_at;
    memcpy(super, "\xfc\x4e\x2b\xa9\1", 5);
    memset(super + 16, 7, 16);
    memcpy(super + 32, "host:0", 6);
    put(super + 64, 8, 1600000000);
    put(super + 72, 4, (uint32_t)level);
    put(super + 80, 8, 18);
    put(super + 92, 4, members);
    put(super + 128, 8, 16);
    put(super + 136, 8, 20);
    put(super + 144, 8, super_at / 512);
    put(super + 220, 4, 3);
    put(super + 256, 2, 1);
    put(super + 258, 2, 0xfffe);
    put(super + 260, 2, 0xffff);
    uint64_t sum = 0xffff;
    for (unsigned i = 0; i < 260; i += 4)
        sum += super[i] | (uint64_t)super[i + 1] << 8 | (uint64_t)super[i + 2] << 16 |
               (uint64_t)super[i + 3] << 24;
    put(super + 216, 4, (sum & 0xffffffff) + (sum >> 32));
    for (unsigned i = 8192; i < size; i++)
        image[i] = (uint8_t)(i * 5);
    *ret_size = size;
    return image;
}

static void
test_raid(void **state)
{
    (void)state;
    static const struct {
        uint64_t super_at;
        int32_t level;
        unsigned members;
        bool read;
    } kinds[] = {{0, 1, 2, true},
                 {4096, 1, 2, true},
                 {4096, 0, 2, false},
                 {4096, 5, 3, false},
                 {4096, -1, 1, true}};
    for (size_t k = 0; k < G_N_ELEMENTS(kinds); k++) {
        NetbomBytes image;
        NetbomClaim claim;
        g_autofree uint8_t *data =
            member_make(kinds[k].super_at, kinds[k].level, kinds[k].members, &image.size);
        image.data = data;
        g_autoptr(TestScan) scan = test_scan_new();
        assert_true(test_host_run(&md_raid_plugin, &image, 0, scan, &claim));
        assert_string_equal(claim.format, "md-raid");
        assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
        assert_int_equal(claim.size, image.size);
        assert_true(test_scan_has_header(scan, "name", "host:0"));
        assert_true(test_scan_has_header(scan, "date", "2020-09-13T12:26:40Z"));
        assert_int_equal(scan->problems->len, !kinds[k].read);
        const TestChild *child = test_scan_child(scan, "data");
        assert_int_equal(child != NULL, kinds[k].read);
        if (child) {
            assert_int_equal(child->range.offset, 8192);
            assert_int_equal(child->range.size, 18 * 512);
        }
        const TestMutation mutation = {.flips = 50, .max_cuts = 10, .step = 2000, .field_runs = 50};
        assert_true(test_host_mutate(&md_raid_plugin, &image, 0, &mutation) > 0);
        data[kinds[k].super_at + 40] ^= 1;
        g_autoptr(TestScan) wrong = test_scan_new();
        assert_true(test_host_run(&md_raid_plugin, &image, 0, wrong, &claim));
        assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
        assert_true(test_scan_has_problem(wrong, "checksum"));
        /* a superblock that says that it stands elsewhere is none at 4096 */
        data[kinds[k].super_at + 144] ^= 64;
        if (kinds[k].super_at > 0)
            assert_false(test_host_run(&md_raid_plugin, &image, 0, wrong, &claim));
    }
}

static void
test_vhd(void **state)
{
    (void)state;
    if (!test_tool("qemu-img"))
        skip();
    char *directory = test_directory();
    test_shell("cd '%s' && seq 1 20000 >disk && truncate -s 1M disk && qemu-img convert -O vpc -o "
               "subformat=fixed,force_size=on disk image",
               directory);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes image = test_bytes(file);
    const uint64_t at = image.size - 512;
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&vhd_footer_plugin, &image, at, scan, &claim));
    assert_int_equal(claim.size, 512);
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(scan->problems->len, 0);
    assert_true(test_scan_has_header(scan, "disk-size", "1048576"));
    assert_non_null(test_scan_header(scan, "creator"));
    /* the footer alone */
    NetbomBytes footer = netbom_slice(&image, at, 512);
    assert_true(test_host_run(&vhd_footer_plugin, &footer, 0, scan, NULL));
    assert_true(test_scan_has_problem(scan, "truncated"));
    g_autofree uint8_t *copy = g_memdup2(footer.data, 512);
    footer.data = copy;
    copy[100] ^= 1;
    assert_false(test_host_run(&vhd_footer_plugin, &footer, 0, scan, NULL));
    test_directory_remove(directory);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_lvm), cmocka_unit_test(test_raid),
                                       cmocka_unit_test(test_vhd)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-disk-images.c: virtual disks of qemu-img: the disk comes out byte for byte. */
#include "check-image.h"

extern const NetbomPlugin disk_plugin;

static char *directory;

/* "disk" is the raw disk; it is also the name of the child. */
#define CASE(format, options, rest)                                                                \
    {                                                                                              \
        &disk_plugin, format, "qemu-img", "qemu-img convert -O " options " disk image",            \
            .grade = NETBOM_GRADE_STRUCTURE, .facts = {{"disk-size", "1048576"}},                  \
            .children = {"disk"}, .mutate = 330000, .tail = rest                                   \
    }

static const ImageCase cases[] = {
    CASE("qcow2", "qcow2", 0),
    CASE("qcow2", "qcow2 -o compat=0.10,cluster_size=4096", 0),
    CASE("qcow2", "qcow2 -c", 0),
    CASE("qcow2", "qcow2 -c -o compression_type=zstd", 0),
    CASE("vmdk", "vmdk -o subformat=monolithicSparse", 0),
    CASE("vdi", "vdi", 0),
    CASE("vhd", "vpc -o subformat=dynamic,force_size=on", 0),
    /* qemu-img gives up where its first try at a key takes no time that it can measure: SHA-512
       does. */
    {&disk_plugin, "qcow2", "qemu-img",
     "qemu-img convert -O qcow2 -o "
     "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=1,encrypt.hash-alg=sha512 "
     "--object secret,id=s,data=secret disk image",
     .grade = NETBOM_GRADE_STRUCTURE, .problem = "encrypted"},
    {&disk_plugin, "qcow2", "qemu-img",
     "qemu-img convert -O qcow2 disk base && qemu-img create -f qcow2 -F qcow2 -b base image",
     .grade = NETBOM_GRADE_STRUCTURE, .problem = "unsupported"},
};

static void
test_images(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        check_image(&cases[i], directory);
}

/* The tool pads a streamed image with zeros that belong to nothing. */
static void
test_streamed(void **state)
{
    (void)state;
    if (!test_tool("qemu-img"))
        skip();
    test_shell("cd %s && qemu-img convert -O vmdk -o subformat=streamOptimized disk image",
               directory);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    g_autoptr(GBytes) wanted = test_file("%s/disk", directory);
    NetbomBytes image = test_bytes(file);
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&disk_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, "vmdk");
    for (uint64_t i = claim.size; i < image.size; i++)
        assert_int_equal(image.data[i], 0);
    assert_int_equal(scan->problems->len, 0);
    const TestChild *child = test_scan_child(scan, "disk");
    assert_non_null(child);
    assert_int_equal(child->good, g_bytes_get_size(wanted));
    assert_memory_equal(child->bytes, g_bytes_get_data(wanted, NULL), child->good);
}

/* As VMware streams: the header leaves open where the directory is, and a copy of it at the end
 * says so. */
static void
test_footer(void **state)
{
    (void)state;
    enum { SECTOR = 512, DIRECTORY_AT = 56 };
    if (!test_tool("qemu-img"))
        skip();
    test_shell("cd %s && qemu-img convert -O vmdk -o subformat=streamOptimized disk image",
               directory);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    g_autoptr(GBytes) wanted = test_file("%s/disk", directory);
    const NetbomBytes streamed = test_bytes(file);
    g_autoptr(GByteArray) whole = g_byte_array_new();
    g_byte_array_append(whole, streamed.data, (guint)(streamed.size / SECTOR * SECTOR));
    const guint footer = whole->len;
    g_byte_array_append(whole, streamed.data, SECTOR);
    g_byte_array_set_size(whole, whole->len + SECTOR);
    memset(whole->data + footer + SECTOR, 0, SECTOR); /* the end of the stream */
    memset(whole->data + DIRECTORY_AT, 0xff, 8);
    NetbomBytes image = {whole->data, whole->len};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&disk_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, "vmdk");
    assert_int_equal(claim.size, image.size);
    assert_int_equal(scan->problems->len, 0);
    const TestChild *child = test_scan_child(scan, "disk");
    assert_int_equal(child->good, g_bytes_get_size(wanted));
    assert_memory_equal(child->bytes, g_bytes_get_data(wanted, NULL), child->good);

    whole->data[footer] ^= 1; /* no copy: nothing says where the directory is */
    g_autoptr(TestScan) none = test_scan_new();
    assert_false(test_host_run(&disk_plugin, &image, 0, none, &claim));
}

static int
setup(void **state)
{
    (void)state;
    directory = test_directory();
    check_image_tree(directory);
    /* data, holes, and a last sector that is in use */
    test_shell("cd %s && truncate -s 1M disk && dd if=c.bin of=disk bs=4096 seek=3 conv=notrunc "
               "status=none && dd if=b.txt of=disk bs=4096 seek=150 conv=notrunc status=none && "
               "printf end | dd of=disk bs=1 seek=1048573 conv=notrunc status=none",
               directory);
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_images),
                                       cmocka_unit_test(test_streamed),
                                       cmocka_unit_test(test_footer)};
    return cmocka_run_group_tests(tests, setup, teardown);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-kernel.c: the kernel image plugins, on images put together here with payloads of the real
 * compressors. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

extern const NetbomPlugin kernel_bzimage_plugin, kernel_zimage_plugin, kernel_image_plugin,
    kernel_zboot_plugin, kernel_vmlinux_plugin, ikconfig_plugin, kernel_config_plugin;

#define BANNER "5.10.9-acme (ci@build.example.org) #7 SMP Thu Jan 28 09:05:03 UTC 2021"

static const struct {
    const char *name, *tool, *command;
    bool size_word; /* the build appends the size for all but gzip */
} compressors[] = {
    {"gzip", "gzip", "gzip -9n", false},
    {"xz", "xz", "xz --check=crc32 --arm --lzma2=dict=4MiB", true},
    {"lzma", "xz", "xz --format=lzma -6", true},
    {"bzip2", "bzip2", "bzip2 -9", true},
    {"lzo", "lzop", "lzop -9", true},
    {"lz4", "lz4", "lz4 -l -9 -q - -", true},
    {"zstd", "zstd", "zstd -q -19 --no-check", true},
};

/* ---- making images ---- */

static GByteArray *
make_kernel(size_t size)
{
    GByteArray *kernel = g_byte_array_sized_new((guint)size);
    uint32_t seed = 12345;
    g_byte_array_set_size(kernel, (guint)size);
    for (size_t i = 0; i < size; i++) {
        seed = seed * 1664525 + 1013904223;
        kernel->data[i] = seed >> 30 ? (uint8_t) "kernel text"[i % 11] : (uint8_t)(seed >> 24);
    }
    return kernel;
}

static void
put(GByteArray *bytes, uint64_t at, uint64_t value, unsigned size, bool big_endian)
{
    for (unsigned i = 0; i < size; i++)
        bytes->data[at + (big_endian ? size - 1 - i : i)] = (uint8_t)(value >> 8 * i);
}

/* Bytes that look like code and hold no magic. */
static void
append_code(GByteArray *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        uint8_t c = (uint8_t)(0x80 | (i * 7 & 0x3f));
        g_byte_array_append(bytes, &c, 1);
    }
}

/* The payload as the kernel's build makes it; NULL without the tool. */
static GBytes *
make_payload(size_t which, const GByteArray *kernel)
{
    if (!test_tool(compressors[which].tool))
        return NULL;
    char *directory = test_directory();
    g_autofree char *path = g_build_filename(directory, "kernel", NULL);
    assert_true(g_file_set_contents(path, (const char *)kernel->data, kernel->len, NULL));
    test_shell("%s < %s/kernel > %s/payload", compressors[which].command, directory, directory);
    GByteArray *payload = g_bytes_unref_to_array(test_file("%s/payload", directory));
    test_directory_remove(directory);
    if (compressors[which].size_word) {
        uint8_t word[4];
        for (unsigned i = 0; i < 4; i++)
            word[i] = (uint8_t)(kernel->len >> 8 * i);
        g_byte_array_append(payload, word, 4);
    }
    return g_byte_array_free_to_bytes(payload);
}

static void
append_payload(GByteArray *image, GBytes *payload)
{
    gsize size;
    const uint8_t *data = g_bytes_get_data(payload, &size);
    g_byte_array_append(image, data, (guint)size);
}

/* protocol 0x208 has the place of the payload in the header, older ones do not. */
static GByteArray *
make_bzimage(GBytes *payload, unsigned protocol, bool checksum)
{
    GByteArray *image = g_byte_array_new();
    g_byte_array_set_size(image, 3 * 512);
    memset(image->data, 0, image->len);
    image->data[0x1f1] = 2;
    memcpy(image->data + 0x1fe, "\x55\xaa\xeb\x6aHdrS", 8);
    put(image, 0x206, protocol, 2, false);
    put(image, 0x20e, 0x400 - 0x200, 2, false);
    memcpy(image->data + 0x400, BANNER, sizeof BANNER);
    append_code(image, 9000);
    if (protocol >= 0x208) {
        put(image, 0x248, 9000, 4, false);
        put(image, 0x24c, g_bytes_get_size(payload), 4, false);
    }
    append_payload(image, payload);
    append_code(image, 500 + 4);
    while (image->len % 16 != 0)
        append_code(image, 1);
    put(image, 0x1f4, (image->len - 3 * 512) / 16, 4, false);
    if (checksum)
        put(image, image->len - 4, ~test_host.crc32(0, image->data, image->len - 4), 4, false);
    return image;
}

static GByteArray *
make_zimage(GBytes *payload, bool big_endian)
{
    GByteArray *image = g_byte_array_new();
    append_code(image, 5001);
    memset(image->data, 0, 64);
    put(image, 36, 0x016f2818, 4, big_endian);
    append_payload(image, payload);
    append_code(image, 77);
    put(image, 44, image->len, 4, big_endian);
    put(image, 48, 0x04030201, 4, big_endian);
    return image;
}

/* A PE header at `at` with one section that reaches to the end. */
static void
put_pe(GByteArray *image, uint64_t at)
{
    memcpy(image->data, "MZ", 2);
    put(image, 60, at, 4, false);
    memset(image->data + at, 0, 24 + 0xa0 + 40);
    memcpy(image->data + at, "PE\0\0", 4);
    put(image, at + 6, 1, 2, false);
    put(image, at + 20, 0xa0, 2, false);
    put(image, at + 24, 0x20b, 2, false);
    put(image, at + 24 + 108, 6, 4, false);
    put(image, at + 24 + 0xa0 + 16, image->len - 0x1000, 4, false);
    put(image, at + 24 + 0xa0 + 20, 0x1000, 4, false);
}

/* ---- checks ---- */

static void
check_child(const TestScan *scan, const GByteArray *kernel)
{
    const TestChild *child = test_scan_child(scan, "vmlinux");
    assert_non_null(child);
    assert_int_equal(child->kind, NETBOM_PART);
    assert_int_equal(child->size, kernel->len);
    assert_memory_equal(child->bytes, kernel->data, kernel->len);
}

static void
test_bzimage(void **state)
{
    GByteArray *kernel = make_kernel(300000);
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(compressors); i++) {
        g_autoptr(GBytes) payload = make_payload(i, kernel);
        for (unsigned k = 0; payload && k < 3; k++) {
            g_autoptr(TestScan) scan = test_scan_new();
            GByteArray *image = make_bzimage(payload, k == 2 ? 0x206 : 0x20f, k == 0);
            uint64_t size = image->len;
            append_code(image, 1000);
            NetbomBytes bytes = {image->data, image->len};
            NetbomClaim claim;
            assert_true(test_host_run(&kernel_bzimage_plugin, &bytes, 0, scan, &claim));
            assert_int_equal(claim.size, size);
            assert_int_equal(claim.grade, k == 0 ? NETBOM_GRADE_CHECKSUM : NETBOM_GRADE_STRUCTURE);
            assert_int_equal(scan->problems->len, 0);
            assert_true(test_scan_has_header(scan, "compression", compressors[i].name));
            assert_true(test_scan_has_header(scan, "version", "5.10.9-acme"));
            assert_true(test_scan_has_header(scan, "date", "2021-01-28T09:05:03Z"));
            assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
            const TestEvidence *banner = test_scan_evidence(scan, "kernel-banner", NULL, NULL);
            assert_non_null(banner);
            assert_string_equal(test_evidence_field(banner, "text"), BANNER);
            assert_string_equal(test_evidence_field(banner, "builder"), "ci@build.example.org");
            assert_int_equal(banner->offset, 0x400);
            check_child(scan, kernel);
            g_byte_array_free(image, TRUE);
        }
    }
    g_byte_array_free(kernel, TRUE);
}

/* More than one block of 8 MiB. */
static void
test_large_lz4(void **state)
{
    (void)state;
    GByteArray *kernel = make_kernel(17 << 20);
    g_autoptr(GBytes) payload = make_payload(5, kernel);
    if (payload) {
        g_autoptr(TestScan) scan = test_scan_new();
        GByteArray *image = make_zimage(payload, false);
        NetbomBytes bytes = {image->data, image->len};
        assert_true(test_host_run(&kernel_zimage_plugin, &bytes, 0, scan, NULL));
        assert_int_equal(scan->problems->len, 0);
        check_child(scan, kernel);
        g_byte_array_free(image, TRUE);
    }
    g_byte_array_free(kernel, TRUE);
    if (!payload)
        skip();
}

/* A device tree behind the kernel does not belong to the claim. */
static void
test_zimage(void **state)
{
    GByteArray *kernel = make_kernel(300000);
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(compressors) * 2; i++) {
        g_autoptr(GBytes) payload = make_payload(i / 2, kernel);
        if (!payload)
            continue;
        g_autoptr(TestScan) scan = test_scan_new();
        GByteArray *image = make_zimage(payload, i % 2);
        uint64_t size = image->len;
        g_byte_array_append(image, (const uint8_t *)"\xd0\x0d\xfe\xed\0\0\0\x48", 8);
        NetbomBytes bytes = {image->data, image->len};
        NetbomClaim claim;
        assert_true(test_host_run(&kernel_zimage_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.extent, NETBOM_EXACT);
        assert_int_equal(claim.size, size);
        assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
        assert_int_equal(claim.big_endian, i % 2);
        assert_int_equal(scan->problems->len, 0);
        assert_true(test_scan_has_header(scan, "compression", compressors[i / 2].name));
        check_child(scan, kernel);
        g_byte_array_free(image, TRUE);
    }
    g_byte_array_free(kernel, TRUE);
}

/* A kernel that is cut still gives what can be decoded. */
static void
test_truncated(void **state)
{
    (void)state;
    GByteArray *kernel = make_kernel(300000);
    g_autoptr(GBytes) payload = make_payload(0, kernel);
    assert_non_null(payload);
    GByteArray *image = make_zimage(payload, false);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {image->data, image->len / 2};
    NetbomClaim claim;
    assert_true(test_host_run(&kernel_zimage_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.extent, NETBOM_TO_END);
    assert_true(test_scan_has_problem(scan, "truncated"));
    const TestChild *child = test_scan_child(scan, "vmlinux");
    assert_non_null(child);
    assert_true(child->size > 50000 && child->size < 300000);
    assert_memory_equal(child->bytes, kernel->data, child->size);
    g_byte_array_free(image, TRUE);
    g_byte_array_free(kernel, TRUE);
}

static void
test_no_payload(void **state)
{
    (void)state;
    g_autoptr(GBytes) nothing = g_bytes_new("", 0);
    g_autoptr(TestScan) scan = test_scan_new();
    GByteArray *image = make_zimage(nothing, false);
    NetbomBytes bytes = {image->data, image->len};
    NetbomClaim claim;
    assert_true(test_host_run(&kernel_zimage_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "unsupported"));
    assert_true(test_scan_unexplained(scan, claim.size) > 0);
    g_byte_array_free(image, TRUE);
}

static GByteArray *
make_image(bool riscv, bool pe)
{
    GByteArray *image = g_byte_array_new();
    append_code(image, 0x5000);
    memset(image->data, 0, 64);
    put(image, 8, riscv ? 0x200000 : 0x80000, 8, false);
    put(image, 16, 0x9000, 8, false);
    memcpy(image->data + 48, riscv ? "RISCV\0\0\0RSC\x05" : "\0\0\0\0\0\0\0\0ARM\x64", 12);
    if (pe)
        put_pe(image, 64);
    return image;
}

static void
test_image(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 4; i++) {
        g_autoptr(TestScan) scan = test_scan_new();
        bool riscv = i & 1, pe = i & 2;
        GByteArray *image = make_image(riscv, pe);
        uint64_t size = image->len;
        append_code(image, 0x8000);
        NetbomBytes bytes = {image->data, image->len};
        NetbomClaim claim;
        assert_true(test_host_run(&kernel_image_plugin, &bytes, 0, scan, &claim));
        assert_string_equal(claim.format, riscv ? "linux-image-riscv" : "linux-image-arm64");
        assert_true(test_scan_has_header(scan, "arch", riscv ? "riscv" : "aarch64"));
        if (pe) {
            assert_int_equal(claim.extent, NETBOM_EXACT);
            assert_int_equal(claim.size, size);
            assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
        } else {
            assert_int_equal(claim.extent, NETBOM_TO_END);
            assert_true(scan->end_set);
            assert_int_equal(scan->end, 0x9000);
        }
        g_byte_array_free(image, TRUE);
    }
}

static void
test_zboot(void **state)
{
    (void)state;
    GByteArray *kernel = make_kernel(300000), *image = g_byte_array_new();
    g_autoptr(GBytes) payload = make_payload(6, kernel);
    if (!payload)
        payload = make_payload(0, kernel);
    append_code(image, 0x1000);
    memset(image->data, 0, 64);
    memcpy(image->data + 4, "zimg", 4);
    put(image, 8, image->len, 4, false);
    put(image, 12, g_bytes_get_size(payload) - 4, 4, false);
    memcpy(image->data + 24, "zstd", 5);
    append_payload(image, payload);
    append_code(image, 333);
    put_pe(image, 64);
    uint64_t size = image->len;
    append_code(image, 100);

    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {image->data, image->len};
    NetbomClaim claim;
    assert_true(test_host_run(&kernel_zboot_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, size);
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(scan->problems->len, 0);
    check_child(scan, kernel);

    TestMutation mutation = {.max_cuts = 20, .flips = 50, .field_runs = 500};
    test_host_mutate(&kernel_zboot_plugin, &bytes, 0, &mutation);
    g_byte_array_free(image, TRUE);
    g_byte_array_free(kernel, TRUE);
}

/* ---- configuration ---- */

static const char config_text[] =
    "#\n# Automatically generated file; DO NOT EDIT.\n# Linux/arm 4.9.37 Kernel Configuration\n#\n"
    "CONFIG_ARM=y\nCONFIG_ARCH_HAS_SG_CHAIN=y\nCONFIG_LOCALVERSION=\"-acme\"\n"
    "CONFIG_ARCH_HI3521A=y\n# CONFIG_ARCH_MVEBU is not set\nCONFIG_SOC_ACME=m\n"
    "CONFIG_MACH_ACME9=y\n";

static GByteArray *
make_ikconfig(void)
{
    char *directory = test_directory();
    g_autofree char *path = g_build_filename(directory, "config", NULL);
    assert_true(g_file_set_contents(path, config_text, sizeof config_text - 1, NULL));
    test_shell("gzip -9n %s", path);
    g_autoptr(GBytes) stream = test_file("%s.gz", path);
    test_directory_remove(directory);
    GByteArray *bytes = g_byte_array_new();
    g_byte_array_append(bytes, (const uint8_t *)"IKCFG_ST", 8);
    append_payload(bytes, stream);
    g_byte_array_append(bytes, (const uint8_t *)"IKCFG_ED", 8);
    return bytes;
}

static void
test_ikconfig(void **state)
{
    (void)state;
    GByteArray *image = make_ikconfig();
    uint64_t size = image->len;
    append_code(image, 100);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {image->data, image->len};
    NetbomClaim claim;
    assert_true(test_host_run(&ikconfig_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, size);
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    const TestChild *child = test_scan_child(scan, "config");
    assert_non_null(child);
    assert_int_equal(child->kind, NETBOM_FILE);
    assert_int_equal(child->size, sizeof config_text - 1);

    image->data[40] ^= 0xff; /* damage is told, the claim stays */
    test_scan_clear(scan);
    assert_true(test_host_run(&ikconfig_plugin, &bytes, 0, scan, &claim));
    assert_true(scan->problems->len > 0);
    assert_int_equal(claim.size, size);
    image->data[40] ^= 0xff;

    TestMutation mutation = {.max_cuts = 40};
    assert_true(test_host_mutate(&ikconfig_plugin, &bytes, 0, &mutation) > 0);
    g_byte_array_free(image, TRUE);
}

static void
check_config(const TestScan *scan, const char *key, const char *value, const char *text)
{
    const TestEvidence *found = test_scan_evidence(scan, "kernel-config", "key", key);
    assert_non_null(found);
    assert_string_equal(test_evidence_field(found, "value"), value);
    assert_memory_equal(config_text + found->offset, text, strlen(text));
    assert_int_equal(found->size, strlen(text));
}

static void
test_config(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {(const uint8_t *)config_text, sizeof config_text - 1};
    test_host_inspect(&kernel_config_plugin, "config", "text", &bytes, scan);
    check_config(scan, "version", "4.9.37", "# Linux/arm 4.9.37 Kernel Configuration");
    check_config(scan, "arch", "arm", "arm");
    check_config(scan, "CONFIG_LOCALVERSION", "-acme", "CONFIG_LOCALVERSION=\"-acme\"");
    check_config(scan, "CONFIG_ARCH_HI3521A", "y", "CONFIG_ARCH_HI3521A=y");
    check_config(scan, "CONFIG_MACH_ACME9", "y", "CONFIG_MACH_ACME9=y");
    assert_int_equal(scan->evidence->len, 5);

    /* Other programs have such files too. */
    static const char other[] = "#\n# Busybox version: 1.30.1\n#\nCONFIG_ARCH_ACME=y\n";
    NetbomBytes busybox = {(const uint8_t *)other, sizeof other - 1};
    test_scan_clear(scan);
    test_host_inspect(&kernel_config_plugin, "config", "text", &busybox, scan);
    assert_int_equal(scan->evidence->len, 0);

    static const char old[] = "#\n# Linux kernel version: 2.6.30.9\nCONFIG_ARCH_ACME=y\n";
    NetbomBytes older = {(const uint8_t *)old, sizeof old - 1};
    test_host_inspect(&kernel_config_plugin, "config", "text", &older, scan);
    assert_non_null(test_scan_evidence(scan, "kernel-config", "value", "2.6.30.9"));
    assert_int_equal(scan->evidence->len, 2);
    assert_int_equal(test_host_mutate(&kernel_config_plugin, &bytes, 0, &(TestMutation){0}), 0);
}

static void
test_mutations(void **state)
{
    GByteArray *kernel = make_kernel(20000);
    TestMutation mutation = {.header_size = 52, .max_cuts = 10, .flips = 20, .field_runs = 200};
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(compressors); i++) {
        g_autoptr(GBytes) payload = make_payload(i, kernel);
        if (!payload)
            continue;
        GByteArray *image = make_zimage(payload, false);
        NetbomBytes bytes = {image->data, image->len};
        assert_true(test_host_mutate(&kernel_zimage_plugin, &bytes, 0, &mutation) > 0);
        mutation.header_size = 8; /* the header was tried with the first compressor */
        mutation.field_runs = 20;
        g_byte_array_free(image, TRUE);
    }
    mutation.field_runs = 300;
    g_autoptr(GBytes) payload = make_payload(0, kernel);
    GByteArray *image = make_bzimage(payload, 0x20f, true);
    NetbomBytes bytes = {image->data, image->len};
    mutation.header_size = 0x268;
    assert_true(test_host_mutate(&kernel_bzimage_plugin, &bytes, 0, &mutation) > 0);
    g_byte_array_free(image, TRUE);
    image = make_image(false, true);
    bytes = (NetbomBytes){image->data, image->len};
    mutation.header_size = 64 + 24 + 0xa0 + 40;
    mutation.field_runs = 2000;
    assert_true(test_host_mutate(&kernel_image_plugin, &bytes, 0, &mutation) > 0);
    g_byte_array_free(image, TRUE);
    g_byte_array_free(kernel, TRUE);
}

static void
test_vmlinux(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    GByteArray *image = g_byte_array_new();
    append_code(image, 600 * 1024);
    NetbomBytes bytes = {image->data, image->len};
    NetbomClaim claim;
    assert_false(test_host_run(&kernel_vmlinux_plugin, &bytes, 0, scan, NULL));
    memcpy(image->data + 0x8000, "Linux version " BANNER, sizeof("Linux version " BANNER));
    assert_true(test_host_run(&kernel_vmlinux_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.extent, NETBOM_TO_END);
    const TestEvidence *banner =
        test_scan_evidence(scan, "kernel-banner", "version", "5.10.9-acme");
    assert_non_null(banner);
    assert_int_equal(banner->offset, 0x8000 + strlen("Linux version "));
    /* A banner alone is no kernel. */
    bytes.size = 64 * 1024;
    assert_false(test_host_run(&kernel_vmlinux_plugin, &bytes, 0, scan, NULL));
    g_byte_array_free(image, TRUE);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bzimage),    cmocka_unit_test(test_large_lz4),
        cmocka_unit_test(test_zimage),     cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_no_payload), cmocka_unit_test(test_image),
        cmocka_unit_test(test_vmlinux),    cmocka_unit_test(test_zboot),
        cmocka_unit_test(test_ikconfig),   cmocka_unit_test(test_config),
        cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

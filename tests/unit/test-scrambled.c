/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-scrambled.c: images that are scrambled, and those of small vendors. Each is made here by the
 * forward direction of its scheme, must come out whole, and must survive mutation.
 */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "container/des.h"
#include "container/known-start.h"
#include "container/pc1.h"
#include "container/xor-key.h"

extern const NetbomPlugin scrambled_plugin;
extern const NetbomPlugin poray_plugin;
extern const NetbomPlugin mylo_plugin;
extern const NetbomPlugin buffalo_plugin;
extern const NetbomPlugin xikestor_plugin;
extern const NetbomPlugin h3c_vfs_plugin;
extern const NetbomPlugin zynos_plugin;
extern const NetbomPlugin lzma_wrapper_plugin;

enum { SIZE = 4096, IMAGE_SIZE = 3000 };

static void
put(uint8_t *at, uint32_t value, bool big_endian)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> (big_endian ? 24 - 8 * i : 8 * i));
}

static void
fill(uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size; i++)
        data[i] = (uint8_t)(i * 13 + i / 241);
}

/* A uImage of IMAGE_SIZE bytes with an LZMA stream's first bytes behind the header. */
static void
uimage(uint8_t *data)
{
    fill(data, IMAGE_SIZE);
    memset(data, 0, 64 + 13);
    put(data, 0x27051956, true);
    put(data + 12, IMAGE_SIZE - 64, true);
    memcpy(data + 28, "\5\5\2\3", 4);
    memcpy(data + 32, "MIPS Linux-3.10.49", 18);
    memcpy(data + 64, "\x5d\0\0\x80\0\0\x20\x30\0", 9);
    put(data + 4, test_host.crc32(0, data, 64), true);
}

/* The plugin claims the image and hands over these bytes as this child. */
static void
check(const NetbomPlugin *plugin, const uint8_t *data, size_t size, const char *format,
      NetbomGrade grade, TestScan *scan)
{
    NetbomBytes bytes = {data, size};
    NetbomClaim claim;
    test_scan_clear(scan);
    assert_true(test_host_run(plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, format);
    assert_int_equal(claim.grade, grade);
    assert_int_equal(scan->problems->len, 0);
}

static void
check_child(const TestScan *scan, const char *name, const uint8_t *data, size_t size)
{
    const TestChild *child = test_scan_child(scan, name);
    assert_non_null(child);
    assert_int_equal(child->size, size);
    assert_memory_equal(child->bytes, data, size);
}

static void
check_mutations(const NetbomPlugin *plugin, const uint8_t *data, size_t size)
{
    NetbomBytes bytes = {data, size};
    TestMutation mutation = {.header_size = 72, .field_runs = 400, .flips = 40, .max_cuts = 60};
    assert_true(test_host_mutate(plugin, &bytes, 0, &mutation) > 0);
}

/* ---- ciphers ---- */

static void
test_des(void **state)
{
    (void)state;
    /* The worked example that textbooks on DES use. */
    static const uint8_t key_bytes[8] = {0x13, 0x34, 0x57, 0x79, 0x9b, 0xbc, 0xdf, 0xf1};
    static const uint8_t plain[8] = {0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef};
    uint8_t block[8] = {0x85, 0xe8, 0x13, 0x54, 0x0f, 0x0a, 0xb4, 0x05};
    DesKey key;
    des_key(&key, key_bytes);
    des_decrypt(&key, block);
    assert_memory_equal(block, plain, 8);
}

/* DES the other way: its rounds backwards. */
static void
des_encrypt_all(uint8_t *data, size_t from, size_t size)
{
    DesKey key, back;
    des_key(&key, (const uint8_t *)"H@L9K*(3");
    for (unsigned i = 0; i < 16; i++)
        back.round[i] = key.round[15 - i];
    for (size_t at = from; at + 8 <= size; at += 8)
        des_decrypt(&back, data + at);
}

static void
pc1_encrypt(uint8_t *data, size_t size)
{
    Pc1 pc1;
    pc1_begin(&pc1, (const uint8_t *)"Remsaalps!123456");
    for (size_t i = 0; i < size; i++) {
        Pc1 ahead = pc1;
        uint8_t zero = 0, stream, plain;
        pc1_decrypt(&ahead, &zero, &stream, 1);
        data[i] ^= stream;
        pc1_decrypt(&pc1, &data[i], &plain, 1);
    }
}

static void
nec_encrypt(uint8_t *data, size_t size, const char *key)
{
    for (size_t i = 0; i < size; i++)
        data[i] ^= (uint8_t)(key[i % strlen(key)] ^ (i % 251 + 1));
}

static void
test_whole(void **state)
{
    (void)state;
    uint8_t plain[IMAGE_SIZE], data[IMAGE_SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    uimage(plain);

    memcpy(data, plain, sizeof(data));
    des_encrypt_all(data, 0, sizeof(data));
    des_encrypt_all(data, 3, sizeof(data));
    check(&scrambled_plugin, data, sizeof(data), "hilink-des", NETBOM_GRADE_CHECKED, scan);
    assert_true(test_scan_has_header(scan, "vendor", "Hi-Link"));
    check_child(scan, "image", plain, sizeof(plain));
    check_mutations(&scrambled_plugin, data, sizeof(data));

    memcpy(data, plain, sizeof(data));
    pc1_encrypt(data, sizeof(data));
    check(&scrambled_plugin, data, sizeof(data), "pc1", NETBOM_GRADE_CHECKED, scan);
    check_child(scan, "image", plain, sizeof(plain));

    static const char *const keys[] = {
        "k", "0123456789", "9gAz_", "abcdefghijklm", "ABCDEFGHIJKLMNO", "sixteen-letters!"};
    for (unsigned i = 0; i < G_N_ELEMENTS(keys); i++) {
        memcpy(data, plain, sizeof(data));
        nec_encrypt(data, sizeof(data), keys[i]);
        check(&scrambled_plugin, data, sizeof(data), "nec-xor", NETBOM_GRADE_CHECKED, scan);
        check_child(scan, "image", plain, sizeof(plain));
    }

    /* What is not scrambled, and what has no header inside, is not claimed. */
    NetbomBytes bytes = {plain, sizeof(plain)};
    assert_false(test_host_run(&scrambled_plugin, &bytes, 0, scan, NULL));
    fill(data, sizeof(data));
    bytes.data = data;
    assert_false(test_host_run(&scrambled_plugin, &bytes, 0, scan, NULL));
}

/* The header of a program, and bytes of which half are zeros; what a linker writes may have other
 * bytes more often. */
static void
program_make(uint8_t *data, size_t size)
{
    static const uint8_t start[] = {0x7f, 'E', 'L', 'F', 2, 1, 1};
    uint32_t seed = 7;
    for (size_t i = 0; i < size; i++) {
        seed = seed * 1664525 + 1013904223;
        data[i] = seed >> 31 || i < 64 ? 0 : (uint8_t)(seed >> 16);
    }
    memcpy(data, start, sizeof(start));
    put(data + 20, 1, false);
    data[52] = 64;
}

/* A program under keys of many lengths, and flash that is empty where the program ends. */
static void
test_any_xor(void **state)
{
    (void)state;
    static const char *const keys[] = {"Z", "\x12\x34", "abcde", "\xa4\xe2\xa3\x5e\x95\xab\x40\x29",
                                       "a key of thirty-three letters 123"};
    const size_t size = 100000;
    g_autofree uint8_t *program = g_malloc(size);
    program_make(program, size);
    g_autofree uint8_t *data = g_malloc(size);
    g_autoptr(TestScan) scan = test_scan_new();
    for (unsigned i = 0; i < G_N_ELEMENTS(keys); i++) {
        const size_t key_size = strlen(keys[i]);
        for (size_t k = 0; k < size; k++)
            data[k] = program[k] ^ (uint8_t)keys[i][k % key_size];
        check(&scrambled_plugin, data, size, "xor", NETBOM_GRADE_STRUCTURE, scan);
        check_child(scan, "image", program, size);
    }
    check_mutations(&scrambled_plugin, data, 20000);

    uint8_t flash[40000];
    memset(flash, 0xff, sizeof(flash));
    memcpy(flash, program, 2000);
    for (size_t k = 0; k < sizeof(flash); k++)
        flash[k] ^= (uint8_t) "key4"[k % 4];
    check(&scrambled_plugin, flash, sizeof(flash), "xor", NETBOM_GRADE_STRUCTURE, scan);

    /* the program itself, and one that begins with nothing known */
    const NetbomBytes plain = {program, size};
    assert_false(test_host_run(&scrambled_plugin, &plain, 0, scan, NULL));
    memset(data, 'Z', 4);
    const NetbomBytes headless = {data, size};
    assert_false(test_host_run(&scrambled_plugin, &headless, 0, scan, NULL));
    /* a node of JFFS2, and zeros with a pattern in them that a key might have made */
    memset(flash, 0, sizeof(flash));
    for (size_t k = 50; k < sizeof(flash); k += XOR_KEY_MAX)
        flash[k] = 7;
    memcpy(flash, "\x85\x19\x01\xe0\x40\0\0\0", 8);
    put(flash + 8, ~test_host.crc32(0xffffffff, flash, 8), false);
    const NetbomBytes node = {flash, sizeof(flash)};
    assert_int_equal(known_start(&test_host, &node, node.size), KNOWN_CHECKED);
    assert_false(test_host_run(&scrambled_plugin, &node, 0, scan, NULL));
}

/* ---- small vendors ---- */

static void
test_poray(void **state)
{
    (void)state;
    static const uint8_t key[15] = {0x39, 0x1c, 0x4a, 0x93, 0x96, 0x95, 0xc3, 0x63,
                                    0xd0, 0xa3, 0x9c, 0x92, 0x2e, 0x16, 0xc6};
    uint8_t plain[1001], data[28 + sizeof(plain) + 2] = "3020";
    g_autoptr(TestScan) scan = test_scan_new();
    fill(plain, sizeof(plain));
    put(data + 4, sizeof(plain), false);
    put(data + 8, 0x020e0000, false);
    uint32_t sum = 0;
    for (unsigned i = 0; i < sizeof(plain); i++)
        sum += i % 2 ? (uint32_t)plain[i] << 8 : plain[i];
    sum += (sum >> 16) + 0xffff;
    sum = ~(sum + (sum >> 16));
    memcpy(data + 28, plain, sizeof(plain));
    data[28 + sizeof(plain)] = (uint8_t)sum;
    data[28 + sizeof(plain) + 1] = (uint8_t)(sum >> 8);
    for (unsigned i = 0; i < sizeof(plain) + 2; i++)
        data[28 + i] ^= key[i % 15];
    check(&poray_plugin, data, sizeof(data), "poray", NETBOM_GRADE_CHECKED, scan);
    assert_true(test_scan_has_header(scan, "vendor", "Nexx"));
    assert_true(test_scan_has_header(scan, "model", "WT3020"));
    check_child(scan, "image", plain, sizeof(plain));
    assert_int_equal(test_scan_unexplained(scan, sizeof(data)), 0);
    check_mutations(&poray_plugin, data, sizeof(data));
    /* With a wrong sum it is a verdict. */
    data[40] ^= 1;
    NetbomBytes bytes = {data, sizeof(data)};
    test_scan_clear(scan);
    assert_true(test_host_run(&poray_plugin, &bytes, 0, scan, NULL));
    assert_true(test_scan_has_problem(scan, "encrypted"));
}

static void
test_mylo(void **state)
{
    (void)state;
    uint8_t data[SIZE] = {0, 'M', 'Y', 'L'}, *table = data + 88, *block = table + 400;
    g_autoptr(TestScan) scan = test_scan_new();
    put(data + 16, 0x064011f6, false);
    put(data + 40, 1, false);
    put(data + 48, 400, false);
    put(data + 56, 1, false);
    put(data + 60, 0x20000, false);
    put(data + 64, 1008, false);
    memcpy(table, "\x03\x11\x02\x20", 4);
    put(table + 16, 0x00018002, false);
    put(table + 20, 0x20000, false);
    put(table + 24, 0x140000, false);
    memcpy(table + 144, "kernel", 6);
    put(block, 1000, false);
    fill(block + 8, 1000);
    size_t size = (size_t)(block - data) + 1008;
    put(data + 4, test_host.crc32(0, data, size), false);
    check(&mylo_plugin, data, size, "mylo", NETBOM_GRADE_CHECKSUM, scan);
    assert_true(test_scan_has_header(scan, "vendor", "Compex"));
    assert_true(test_scan_has_header(scan, "model", "WP543"));
    check_child(scan, "kernel", block + 8, 1000);
    assert_int_equal(test_scan_unexplained(scan, size), 0);
    check_mutations(&mylo_plugin, data, size);
}

/* RC4 with Buffalo's key over a state of `state_size` bytes. */
static void
buffalo_cipher(uint8_t seed, size_t state_size, uint8_t *data, size_t size)
{
    uint8_t key[8] = {seed, 'B', 'u', 'f', 'f', 'a', 'l', 'o'}, i = 0, j = 0;
    g_autofree uint8_t *s = g_malloc(state_size);
    for (size_t n = 0; n < state_size; n++)
        s[n] = (uint8_t)n;
    for (size_t n = 0, k = 0; n < state_size; n++) {
        uint8_t value = s[n];
        k = (k + value + key[n % 8]) % state_size;
        s[n] = s[k];
        s[k] = value;
    }
    for (size_t n = 0; n < size; n++) {
        i = (uint8_t)((i + 1u) % state_size);
        j = (uint8_t)((j + (unsigned)s[i]) % state_size);
        uint8_t value = s[i];
        s[i] = s[j];
        s[j] = value;
        data[n] ^= s[((unsigned)s[i] + s[j]) % state_size];
    }
}

static void
test_buffalo(void **state)
{
    (void)state;
    uint8_t plain[2000];
    g_autoptr(TestScan) scan = test_scan_new();
    fill(plain, sizeof(plain));
    uint32_t sum = sizeof(plain);
    for (size_t i = 0; i < sizeof(plain); i++) {
        sum ^= (uint32_t)(int32_t)(int8_t)plain[i];
        for (unsigned bit = 0; bit < 8; bit++)
            sum = sum >> 1 ^ (sum & 1 ? 0xedb88320 : 0);
    }
    for (unsigned is_long = 0; is_long < 2; is_long++) {
        uint8_t data[SIZE] = "start";
        data[6] = 0x4f;
        put(data + 7, 8, true);
        memcpy(data + 11, "WHR-300", 8);
        put(data + 19, 5, true);
        memcpy(data + 23, "2.41", 5);
        put(data + 28, sizeof(plain), true);
        memcpy(data + 32, plain, sizeof(plain));
        buffalo_cipher(data[6], is_long ? 8 : 256, data + 11, 8);
        buffalo_cipher(data[11], is_long ? 5 : 256, data + 23, 5);
        buffalo_cipher(data[23], is_long ? sizeof(plain) : 256, data + 32, sizeof(plain));
        size_t size = 32 + sizeof(plain) + 4;
        put(data + size - 4, sum, true);
        check(&buffalo_plugin, data, size, "buffalo-encrypted", NETBOM_GRADE_STRUCTURE, scan);
        assert_true(test_scan_has_header(scan, "model", "WHR-300"));
        assert_true(test_scan_has_header(scan, "version", "2.41"));
        check_child(scan, "image", plain, sizeof(plain));
        check_mutations(&buffalo_plugin, data, size);
        data[100] ^= 4;
        NetbomBytes bytes = {data, size};
        test_scan_clear(scan);
        assert_true(test_host_run(&buffalo_plugin, &bytes, 0, scan, NULL));
        assert_true(test_scan_has_problem(scan, "encrypted"));
    }
}

static void
test_xikestor(void **state)
{
    (void)state;
    enum { HEADER = 712, BODY = 2000 };
    uint8_t data[HEADER + 16 + BODY] = {0xfe, 0x07, 0x13, 0x01}, plain[13 + BODY];
    g_autoptr(TestScan) scan = test_scan_new();
    fill(plain, sizeof(plain));
    memcpy(plain, "\x5d\0\0\x80\0\x11\x22\x33\0\0\0\0\0", 13);
    put(data + 8, 16 + BODY, true);
    put(data + 20, 16 + BODY, true);
    data[24] = 0x52;
    data[25] = 0x67;
    memcpy(data + 112, "linux", 5);
    memcpy(data + 316, "1.2.3", 5);
    uint8_t *part = data + HEADER;
    memcpy(part, "\x5e\x71\1\1", 4);
    part[4] = 2 ^ 0x37;
    part[5] = 0 ^ 0x5e;
    part[6] = 3 ^ 0xb9;
    memcpy(part + 8, "\x80\0\0\0", 4);
    put(part + 12, 0x332211, true);
    memcpy(part + 16, plain + 13, BODY);
    for (unsigned i = 0; i < 8; i++)
        part[16 + i] ^= (uint8_t)i;
    put(data + 192, test_host.crc32(0, part, 16 + BODY), true);
    put(data + 4, test_host.crc32(0, data, HEADER), true);
    check(&xikestor_plugin, data, sizeof(data), "xikestor-sks7300", NETBOM_GRADE_CHECKSUM, scan);
    assert_true(test_scan_has_header(scan, "vendor", "XikeStor"));
    assert_true(test_scan_has_header(scan, "version", "1.2.3"));
    check_child(scan, "kernel", plain, sizeof(plain));
    check_mutations(&xikestor_plugin, data, sizeof(data));
}

static void
test_h3c_vfs(void **state)
{
    (void)state;
    enum { FILE_SIZE = 1024 * 70 + 100 };
    g_autofree uint8_t *data = g_malloc(131072), *plain = g_malloc(FILE_SIZE);
    g_autoptr(TestScan) scan = test_scan_new();
    memset(data, 0xff, 131072);
    fill(plain, FILE_SIZE);
    memcpy(data, "\x10\0\4\0\xff\xff\xff\xff\x3f", 9);
    /* Chunk 2 is the head of a file, 3 to 72 are its full ones; 73 is not in the chain. */
    for (unsigned n = 2; n <= 72; n++) {
        uint8_t *entry = data + n / 63 * 65536 + n % 63 * 8;
        put(entry, n == 2 ? 0x3fffffff : 0x3f000000 | (n - 1), true);
        put(entry + 4, n == 72 ? 0xffffffff : 0xff000000 | (n + 1), true);
    }
    memset(data + 2048, 0, 64);
    put(data + 2048 + 16, FILE_SIZE, true);
    memcpy(data + 2048 + 32, "main.bin", 9);
    for (unsigned n = 3; n <= 73; n++) {
        size_t from = (n - 3) * 1024, size = FILE_SIZE - from < 1024 ? FILE_SIZE - from : 1024;
        memcpy(data + (n - 1) / 63 * 65536 + ((n - 1) % 63 + 1) * 1024, plain + from, size);
    }
    check(&h3c_vfs_plugin, data, 131072, "h3c-vfs", NETBOM_GRADE_STRUCTURE, scan);
    check_child(scan, "main.bin", plain, FILE_SIZE);
    NetbomBytes bytes = {data, 131072};
    TestMutation mutation = {.header_size = 32, .field_runs = 60, .flips = 10, .max_cuts = 10};
    assert_true(test_host_mutate(&h3c_vfs_plugin, &bytes, 0, &mutation) > 0);
}

static void
test_zynos(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    memset(data, 0xff, SIZE);
    memset(data, 0, 48);
    put(data, 0x80008000, true);
    memcpy(data + 6, "SIG\3", 4);
    put(data + 10, 2, true);
    put(data + 39, 0xbfc00400, true);
    fill(data + 48, 500);
    data[547] = 1;
    uint8_t *map = data + 0x300;
    memset(map, 0, 256);
    put(map + 2, 0xbfc00418, true);
    put(map + 6, 0xbfc00418 + 20, true);
    memcpy(map + 24, "Vendor 1 0\0Model 1 7", 20);
    memset(data + 0x800, 0x11, SIZE - 0x800);
    check(&zynos_plugin, data, SIZE, "zynos", NETBOM_GRADE_STRUCTURE, scan);
    assert_true(test_scan_has_header(scan, "vendor-id", "0"));
    assert_true(test_scan_has_header(scan, "model-id", "7"));
    assert_int_equal(test_scan_child(scan, "boot-extension")->size, 500);
    assert_int_equal(test_scan_child(scan, "image")->range.offset, 0x800);
    check_mutations(&zynos_plugin, data, SIZE);
}

/* ---- LZMA in vendors' forms ---- */

static GBytes *
lzma_stream(void)
{
    char *directory = test_directory();
    test_shell("seq 1 20000 > %s/a && xz --format=lzma -c %s/a > %s/a.lzma", directory, directory,
               directory);
    GBytes *stream = test_file("%s/a.lzma", directory);
    test_directory_remove(directory);
    return stream;
}

static void
test_lzma(void **state)
{
    (void)state;
    if (!test_tool("xz"))
        skip();
    g_autoptr(GBytes) stream = lzma_stream();
    NetbomBytes plain = test_bytes(stream);
    g_autoptr(TestScan) scan = test_scan_new();

    /* xz leaves the size out; AVM's header needs one. */
    g_autofree uint8_t *data = g_malloc0(plain.size + 64), *swapped = g_malloc(32);
    uint8_t head[8];
    put(head, 108894, false); /* of seq 1 20000 */
    put(data, 0xfeed1281, false);
    put(data + 8, 0x94001000, false);
    put(data + 12, 0x075a0201, false);
    put(data + 16, (uint32_t)(plain.size - 13), false);
    memcpy(data + 20, head, 4);
    memcpy(data + 28, plain.data, 5);
    memcpy(data + 36, plain.data + 13, plain.size - 13);
    check(&lzma_wrapper_plugin, data, plain.size + 23, "avm-eva", NETBOM_GRADE_STRUCTURE, scan);
    assert_int_equal(test_scan_child(scan, "image")->size, plain.size);
    check_mutations(&lzma_wrapper_plugin, data, plain.size + 23);

    memset(data, 0, 4);
    memcpy(data + 4, plain.data, plain.size);
    for (unsigned i = 0; i < 32; i++)
        swapped[i ^ 1] = (uint8_t)(data[4 + i] << 4 | data[4 + i] >> 4);
    memcpy(data + 4, data + 104, 32);
    memcpy(data + 104, swapped, 32);
    check(&lzma_wrapper_plugin, data, plain.size + 4, "arcadyan", NETBOM_GRADE_STRUCTURE, scan);
    check_child(scan, "image", plain.data, plain.size);
    check_mutations(&lzma_wrapper_plugin, data, plain.size + 4);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_des),      cmocka_unit_test(test_whole),
        cmocka_unit_test(test_any_xor),  cmocka_unit_test(test_poray),
        cmocka_unit_test(test_mylo),     cmocka_unit_test(test_buffalo),
        cmocka_unit_test(test_xikestor), cmocka_unit_test(test_h3c_vfs),
        cmocka_unit_test(test_zynos),    cmocka_unit_test(test_lzma),
    };
    return cmocka_run_group_tests_name("scrambled", tests, NULL, NULL);
}

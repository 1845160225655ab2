/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-archive-kinds.c: cabinets, ARJ archives and Windows images of the real tools; LHA and RAR
 * archives, for which there is no free tool, made here with stored members.
 */
#include "check-image.h"

#include "container/wim-codec.h"

extern const NetbomPlugin cab_plugin, arj_plugin, wim_plugin, lha_plugin, rar_plugin;

static char *directory;

static const ImageCase cases[] = {
    {&cab_plugin, "cab", "gcab", "gcab -c image a.txt b.txt c.bin", .grade = NETBOM_GRADE_STRUCTURE,
     .children = {"a.txt", "b.txt", "c.bin"}},
    {&cab_plugin, "cab", "gcab", "gcab -c -z image a.txt b.txt c.bin",
     .grade = NETBOM_GRADE_STRUCTURE, .children = {"a.txt", "b.txt", "c.bin"}},
    {&arj_plugin, "arj", "arj", "arj a -m0 x.arj a.txt b.txt c.bin && mv x.arj image",
     .grade = NETBOM_GRADE_CHECKED, .facts = {{"name", "x.arj"}},
     .children = {"a.txt", "b.txt", "c.bin"}},
    {&arj_plugin, "arj", "arj", "arj a -m1 x.arj a.txt b.txt c.bin && mv x.arj image",
     .grade = NETBOM_GRADE_CHECKED, .children = {"a.txt", "b.txt", "c.bin"}},
    {&arj_plugin, "arj", "arj", "arj a -m3 x.arj b.txt c.bin && mv x.arj image",
     .grade = NETBOM_GRADE_CHECKED, .children = {"b.txt", "c.bin"}},
    {&arj_plugin, "arj", "arj", "arj a -m4 x.arj a.txt b.txt c.bin && mv x.arj image",
     .grade = NETBOM_GRADE_CHECKED, .children = {"a.txt", "b.txt", "c.bin"}},
    {&arj_plugin, "arj", "arj", "arj a -m1 -gsecret x.arj b.txt && mv x.arj image",
     .grade = NETBOM_GRADE_CHECKED, .problem = "encrypted", .children = {NULL}},
    {&wim_plugin, "wim", "wimcapture",
     "mkdir -p tree && cp a.txt tree && wimcapture tree image MyName --compress=none",
     .grade = NETBOM_GRADE_STRUCTURE, .facts = {{"name", "MyName"}}, .children = {"a.txt"}},
    {&wim_plugin, "wim", "wimcapture",
     "mkdir -p tree/d && cp a.txt b.txt c.bin tree && wimcapture tree image MyName --compress=LZX",
     .grade = NETBOM_GRADE_STRUCTURE, .children = {"a.txt", "b.txt", "c.bin", "d"}},
    {&wim_plugin, "wim", "wimcapture",
     "mkdir -p tree/d && cp a.txt b.txt c.bin tree && wimcapture tree image --compress=XPRESS "
     "--unix-data --check",
     .grade = NETBOM_GRADE_STRUCTURE, .children = {"a.txt", "b.txt", "c.bin", "d"}},
    {&wim_plugin, "wim", "wimcapture",
     "mkdir -p tree/d && ln -sf a.txt tree/l && wimcapture tree image One --compress=LZX && "
     "wimappend tree image Two",
     .grade = NETBOM_GRADE_STRUCTURE, .children = {"1", "1/l", "2/d", "2/b.txt"}},
    {&wim_plugin, "wim", "wimcapture",
     "mkdir -p one && cp a.txt one && wimcapture one image --solid",
     .grade = NETBOM_GRADE_STRUCTURE, .problem = "unsupported"},
};

static void
test_images(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        check_image(&cases[i], directory);
}

/* ---- chunks of Windows images that no free tool writes ---- */

/* A plain block of LZX: type 3 and a size of 16 bits, to the end of the word; three distances; the
 * bytes, of which a call leads to byte 1000 of the file. */
static void
test_lzx_plain(void **state)
{
    (void)state;
    enum { SIZE = 100, CALL = 7 };
    uint8_t chunk[4 + 12 + SIZE] = {0x06, 0x60, 0x00, 0x40}, out[SIZE];
    for (unsigned i = 0; i < SIZE; i++)
        chunk[16 + i] = (uint8_t)i;
    memcpy(chunk + 16 + CALL, "\xe8\xe8\x03\0\0", 5);
    /* No call is changed in the last ten bytes. */
    chunk[16 + SIZE - 10] = 0xe8;
    NetbomBytes bytes = {chunk, sizeof chunk};
    assert_true(wim_chunk(WIM_LZX, 15, &bytes, out, SIZE));
    assert_int_equal(out[CALL], 0xe8);
    assert_memory_equal(out + CALL + 1, "\xe1\x03\0\0", 4);
    assert_memory_equal(out, chunk + 16, CALL);
    assert_memory_equal(out + CALL + 5, chunk + 16 + CALL + 5, SIZE - CALL - 5);
    bytes.size -= 1;
    assert_false(wim_chunk(WIM_LZX, 15, &bytes, out, SIZE));
}

static void
test_chunk_damage(void **state)
{
    (void)state;
    uint8_t chunk[600] = {0}, out[64];
    const NetbomBytes bytes = {chunk, sizeof chunk};
    for (unsigned window = 14; window <= WIM_LZX_WINDOW_MAX + 1; window++)
        assert_false(wim_chunk(WIM_LZX, window, &bytes, out, sizeof out));
    /* No code, more words than a code has room for, a match in front of the first byte. */
    assert_false(wim_chunk(WIM_XPRESS, 15, &bytes, out, sizeof out));
    memset(chunk, 0x11, 256);
    assert_false(wim_chunk(WIM_XPRESS, 15, &bytes, out, sizeof out));
    memset(chunk, 0, 256);
    chunk[128] = 0x11;
    assert_false(wim_chunk(WIM_XPRESS, 15, &bytes, out, sizeof out));
    /* Two literals, a bit each. */
    chunk[128] = 0;
    chunk['a' / 2] = 0x10;
    chunk['b' / 2] = 0x01;
    chunk[257] = 0x50;
    assert_true(wim_chunk(WIM_XPRESS, 15, &bytes, out, 4));
    assert_memory_equal(out, "abab", 4);
}

/* ---- archives made here ---- */

static void
put(GByteArray *array, uint64_t value, unsigned size)
{
    for (unsigned i = 0; i < size; i++) {
        const uint8_t byte = (uint8_t)(value >> 8 * i);
        g_byte_array_append(array, &byte, 1);
    }
}

static void
put_text(GByteArray *array, const char *text)
{
    g_byte_array_append(array, (const uint8_t *)text, (guint)strlen(text));
}

static uint16_t
crc16(const uint8_t *data, uint64_t size)
{
    uint16_t crc = 0;
    for (uint64_t i = 0; i < size * 8; i++) {
        const unsigned bit = (data[i / 8] >> i % 8 ^ crc) & 1u;
        crc = (uint16_t)(crc >> 1 ^ (bit ? 0xa001 : 0));
    }
    return crc;
}

static void
lha_member(GByteArray *array, unsigned level, const char *name, const char *text)
{
    GByteArray *body = g_byte_array_new();
    put_text(body, "-lh0-");
    put(body, strlen(text), 4);
    put(body, strlen(text), 4);
    put(body, level == 2 ? 1614834367 : 0x52642800, 4);
    put(body, 0x20, 1);
    put(body, level, 1);
    if (level < 2) {
        put(body, strlen(name), 1);
        put_text(body, name);
    }
    put(body, 0, 2); /* CRC-16: libarchive checks it only if it is there */
    if (level > 0)
        put(body, 'U', 1);
    if (level == 2) {
        put(body, strlen(name) + 3, 2);
        put(body, 1, 1);
        put_text(body, name);
        put(body, 5, 2); /* the CRC of the header: at first 0 */
        put(body, 0, 3);
    }
    if (level > 0)
        put(body, 0, 2);
    if (level == 2) {
        put(array, body->len + 2, 2);
    } else {
        uint8_t sum = 0;
        for (guint i = 0; i < body->len; i++)
            sum = (uint8_t)(sum + body->data[i]);
        put(array, body->len, 1);
        put(array, sum, 1);
    }
    g_byte_array_append(array, body->data, body->len);
    if (level == 2) {
        uint8_t *header = array->data + array->len - body->len - 2;
        const uint16_t crc = crc16(header, body->len + 2);
        header[body->len - 2] = (uint8_t)crc;
        header[body->len - 1] = (uint8_t)(crc >> 8);
    }
    put_text(array, text);
    g_byte_array_unref(body);
}

static void
check_made(const NetbomPlugin *plugin, GByteArray *array, NetbomGrade grade, const char *names[2],
           const char *texts[2])
{
    const uint64_t size = array->len;
    put_text(array, "ZZZZ");
    NetbomBytes image = {array->data, array->len};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(plugin, &image, 0, scan, &claim));
    assert_int_equal(claim.grade, grade);
    assert_int_equal(claim.size, size);
    for (unsigned i = 0; i < 2; i++) {
        const TestChild *child = test_scan_child(scan, names[i]);
        if (!child)
            test_scan_print(scan);
        assert_non_null(child);
        assert_int_equal(child->good, strlen(texts[i]));
        assert_memory_equal(child->bytes, texts[i], child->good);
    }
    const TestMutation mutation = {.header_size = 64, .step = 16, .flips = 60, .field_runs = 300};
    assert_true(test_host_mutate(plugin, &image, 0, &mutation) > 0);
    /* cut in the last member */
    image.size = size - 20;
    g_autoptr(TestScan) cut = test_scan_new();
    assert_true(test_host_run(plugin, &image, 0, cut, &claim));
    assert_true(claim.problem || claim.grade < NETBOM_GRADE_CHECKED || cut->problems->len > 0);
}

static const char *names[2] = {"one.txt", "two.txt"};
static const char *texts[2] = {"the text of the first", "and a longer text of the second member"};

static void
test_lha(void **state)
{
    (void)state;
    for (unsigned level = 0; level < 3; level++) {
        g_autoptr(GByteArray) array = g_byte_array_new();
        lha_member(array, level, names[0], texts[0]);
        lha_member(array, level, names[1], texts[1]);
        put(array, 0, 1);
        check_made(&lha_plugin, array, level < 2 ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_STRUCTURE,
                   names, texts);
    }
    /* the name of a method in a text is no archive */
    static const char text[] = "  -lh5- is a method of LHA archives, and nothing more than that";
    NetbomBytes bytes = {(const uint8_t *)text, sizeof text};
    g_autoptr(TestScan) scan = test_scan_new();
    assert_false(test_host_run(&lha_plugin, &bytes, 0, scan, NULL));
}

static void
rar4_block(GByteArray *array, uint8_t type, unsigned flags, GByteArray *rest)
{
    GByteArray *block = g_byte_array_new();
    put(block, type, 1);
    put(block, flags, 2);
    put(block, 7 + (rest ? rest->len : 0), 2);
    if (rest)
        g_byte_array_append(block, rest->data, rest->len);
    put(array, test_host.crc32(0, block->data, block->len) & 0xffff, 2);
    g_byte_array_append(array, block->data, block->len);
    g_byte_array_unref(block);
}

static void
test_rar4(void **state)
{
    (void)state;
    g_autoptr(GByteArray) array = g_byte_array_new();
    g_autoptr(GByteArray) reserved = g_byte_array_new();
    g_byte_array_append(array, (const uint8_t *)"Rar!\x1a\7\0", 7);
    put(reserved, 0, 6);
    rar4_block(array, 0x73, 0, reserved);
    for (unsigned i = 0; i < 2; i++) {
        g_autoptr(GByteArray) file = g_byte_array_new();
        const uint64_t size = strlen(texts[i]);
        put(file, size, 4);
        put(file, size, 4);
        put(file, 3, 1); /* Unix */
        put(file, test_host.crc32(0, texts[i], size), 4);
        put(file, 0x52642800, 4);
        put(file, 20, 1);
        put(file, 0x30, 1); /* stored */
        put(file, strlen(names[i]), 2);
        put(file, 0100644, 4);
        put_text(file, names[i]);
        rar4_block(array, 0x74, 0x8000, file);
        put_text(array, texts[i]);
    }
    rar4_block(array, 0x7b, 0x4000, NULL);
    check_made(&rar_plugin, array, NETBOM_GRADE_CHECKED, names, texts);
}

/* body: from the type on. */
static void
rar5_block(GByteArray *array, const GByteArray *body)
{
    GByteArray *block = g_byte_array_new();
    put(block, body->len, 1);
    g_byte_array_append(block, body->data, body->len);
    put(array, test_host.crc32(0, block->data, block->len), 4);
    g_byte_array_append(array, block->data, block->len);
    g_byte_array_unref(block);
}

static void
test_rar5(void **state)
{
    (void)state;
    g_autoptr(GByteArray) array = g_byte_array_new();
    g_byte_array_append(array, (const uint8_t *)"Rar!\x1a\7\1\0", 8);
    g_autoptr(GByteArray) main_block = g_byte_array_new();
    put(main_block, 0x000001, 3); /* type 1, no flags, no archive flags */
    rar5_block(array, main_block);
    for (unsigned i = 0; i < 2; i++) {
        g_autoptr(GByteArray) file = g_byte_array_new();
        const uint64_t size = strlen(texts[i]);
        put(file, 0x0202, 2); /* type 2, data follows */
        put(file, size, 1);
        put(file, 4, 1); /* with a CRC */
        put(file, size, 1);
        put(file, 0x03a4, 2); /* 0644 octal, in seven bits a byte */
        put(file, test_host.crc32(0, texts[i], size), 4);
        put(file, 0, 1); /* stored */
        put(file, 1, 1); /* Unix */
        put(file, strlen(names[i]), 1);
        put_text(file, names[i]);
        rar5_block(array, file);
        put_text(array, texts[i]);
    }
    g_autoptr(GByteArray) last = g_byte_array_new();
    put(last, 0x000005, 3);
    rar5_block(array, last);
    check_made(&rar_plugin, array, NETBOM_GRADE_CHECKED, names, texts);
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
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_images),       cmocka_unit_test(test_lzx_plain),
        cmocka_unit_test(test_chunk_damage), cmocka_unit_test(test_lha),
        cmocka_unit_test(test_rar4),         cmocka_unit_test(test_rar5)};
    return cmocka_run_group_tests(tests, setup, teardown);
}

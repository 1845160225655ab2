/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-yaffs.c: the YAFFS plugin on made images of many geometries, in both byte orders, and on
 * broken ones. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin yaffs_plugin;

enum { FIRST_ID = 257, BIG_SIZE = 40000 };

typedef struct {
    unsigned version;
    guint32 page, spare, tags_at;
    bool big_endian;
    bool extended; /* tags of headers carry the parent and the type */
    guint32 sequence;
    GByteArray *bytes;
    guint8 big[BIG_SIZE];
} Maker;

static void
set(const Maker *m, guint8 *to, guint32 value, unsigned size)
{
    for (unsigned i = 0; i < size; i++)
        to[i] = (guint8)(value >> 8 * (m->big_endian ? size - 1 - i : i));
}

/* YAFFS1: the tags with their check, in the places between the others. */
static void
set_tags1(const Maker *m, guint8 *spare, guint32 object, guint32 chunk, guint32 size)
{
    static const guint8 places[8] = {0, 1, 2, 3, 6, 7, 11, 12};
    guint8 tags[8];
    guint32 ecc = 0;
    set(m, tags, m->big_endian ? chunk << 12 | (size & 0x3ff) : chunk | (size & 0x3ff) << 22, 4);
    set(m, tags + 4, m->big_endian ? object << 14 | 3 : object | 0xc0000000, 4);
    for (unsigned bit = 0; bit < 64; bit++)
        if (tags[bit / 8] >> bit % 8 & 1)
            ecc ^= bit + 1;
    set(m, tags + 4, m->big_endian ? object << 14 | ecc << 2 | 3 : object | ecc << 18 | 0xc0000000,
        4);
    for (unsigned i = 0; i < 8; i++)
        spare[places[i]] = tags[i];
}

static void
put_chunk(Maker *m, const guint8 *data, guint32 size, guint32 object, guint32 chunk, guint32 parent)
{
    g_autofree guint8 *whole = g_malloc(m->page + m->spare);
    memset(whole, 0xff, m->page + m->spare);
    memcpy(whole, data, size);
    guint8 *spare = whole + m->page;
    if (m->version == 1) {
        set_tags1(m, spare, object, chunk, chunk == 0 ? 0x3ff : size);
    } else {
        bool extended = m->extended && chunk == 0;
        set(m, spare + m->tags_at, m->sequence, 4);
        set(m, spare + m->tags_at + 4, extended ? object | 3u << 28 : object, 4);
        set(m, spare + m->tags_at + 8, extended ? 0x80000000 | parent : chunk, 4);
        set(m, spare + m->tags_at + 12, chunk == 0 ? 0xffff : size, 4);
    }
    g_byte_array_append(m->bytes, whole, m->page + m->spare);
}

static void
put_erased(Maker *m, unsigned count)
{
    guint at = m->bytes->len;
    g_byte_array_set_size(m->bytes, at + count * (m->page + m->spare));
    memset(m->bytes->data + at, 0xff, count * (m->page + m->spare));
}

/* An object header; `more`: size, target or number of what it is linked to. */
static void
put_header(Maker *m, guint32 type, guint32 object, guint32 parent, const char *name, guint32 mode,
           guint32 more, const char *target)
{
    guint8 header[512];
    memset(header, 0xff, sizeof(header));
    memset(header + 10, 0, 256);
    set(m, header, type, 4);
    set(m, header + 4, parent, 4);
    memcpy(header + 10, name, strlen(name));
    set(m, header + 268, mode, 4);
    set(m, header + 272, 1000, 4);
    set(m, header + 276, 100, 4);
    set(m, header + 284, 1600000000, 4);
    if (type == 1)
        set(m, header + 292, more, 4);
    set(m, header + 296, type == 4 ? more : 0xffffffff, 4);
    memset(header + 300, 0, 160);
    if (target)
        memcpy(header + 300, target, strlen(target));
    set(m, header + 460, type == 5 ? more : 0, 4);
    put_chunk(m, header, sizeof(header), object, 0, parent);
}

static void
put_data(Maker *m, const guint8 *data, guint32 size, guint32 object)
{
    for (guint32 at = 0, chunk = 1; at < size; at += m->page, chunk++)
        put_chunk(m, data + at, MIN(m->page, size - at), object, chunk, 0);
}

static void
maker_start(Maker *m)
{
    guint32 random = 1;
    m->bytes = g_byte_array_new();
    m->sequence = 0x1000;
    for (unsigned i = 0; i < BIG_SIZE; i++) {
        random = random * 1664525 + 1013904223;
        m->big[i] = (guint8)(random >> 24);
    }
}

static void
put_tree(Maker *m)
{
    put_header(m, 3, FIRST_ID, 1, "sub", 040755, 0, NULL);
    put_header(m, 1, FIRST_ID + 1, FIRST_ID, "big", 0100644, BIG_SIZE, NULL);
    put_data(m, m->big, BIG_SIZE, FIRST_ID + 1);
    put_header(m, 1, FIRST_ID + 2, 1, "small", 0104755, 5, NULL);
    put_data(m, (const guint8 *)"hello", 5, FIRST_ID + 2);
    put_header(m, 2, FIRST_ID + 3, FIRST_ID, "soft", 0120777, 0, "../small");
    put_header(m, 4, FIRST_ID + 4, FIRST_ID, "hard", 0100644, FIRST_ID + 2, NULL);
    put_header(m, 5, FIRST_ID + 5, 1, "null", 020666, 0x103, NULL);
    put_header(m, 1, FIRST_ID + 6, 1, "empty", 0100600, 0, NULL);
}

static void
check_tree(const TestScan *scan, const Maker *m)
{
    const TestChild *big = test_scan_child(scan, "sub/big");
    assert_non_null(big);
    assert_int_equal(big->good, BIG_SIZE);
    assert_memory_equal(big->bytes, m->big, BIG_SIZE);
    assert_int_equal(big->uid, 1000);
    assert_int_equal(big->gid, 100);
    assert_int_equal(big->mtime, 1600000000);
    const TestChild *small = test_scan_child(scan, "small");
    assert_int_equal(small->good, 5);
    assert_int_equal(small->mode, 0104755);
    assert_memory_equal(small->bytes, "hello", 5);
    assert_string_equal(test_scan_child(scan, "sub/soft")->target, "../small");
    assert_string_equal(test_scan_child(scan, "sub/hard")->sha256, small->sha256);
    assert_int_equal(test_scan_child(scan, "null")->rdev_minor, 3);
    assert_int_equal(test_scan_child(scan, "empty")->size, 0);
    assert_int_equal(scan->children->len, 7);
}

static void
check_made(Maker m)
{
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    maker_start(&m);
    put_tree(&m);
    guint end = m.bytes->len;
    put_erased(&m, 7);
    NetbomBytes bytes = {m.bytes->data, m.bytes->len};
    assert_true(test_host_run(&yaffs_plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, m.version == 1 ? "yaffs1" : "yaffs2");
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(claim.size, end);
    assert_int_equal(claim.big_endian, m.big_endian);
    assert_null(claim.problem);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    check_tree(scan, &m);
    g_byte_array_free(m.bytes, TRUE);
}

static void
test_geometries(void **state)
{
    (void)state;
    static const guint32 geometries[][3] = {
        {512, 16, 0},   {1024, 32, 0},  {2048, 64, 0},  {2048, 64, 2},   {2048, 64, 28},
        {2048, 128, 2}, {4096, 128, 0}, {4096, 128, 2}, {4096, 218, 2},  {4096, 224, 100},
        {8192, 256, 0}, {8192, 448, 2}, {8192, 744, 2}, {16384, 512, 0}, {16384, 1280, 30},
    };
    for (int big = 0; big < 2; big++) {
        check_made((Maker){.version = 1, .page = 512, .spare = 16, .big_endian = big});
        for (size_t i = 0; i < G_N_ELEMENTS(geometries); i++)
            check_made((Maker){.version = 2,
                               .page = geometries[i][0],
                               .spare = geometries[i][1],
                               .tags_at = geometries[i][2],
                               .extended = i % 2 == 1,
                               .big_endian = big});
    }
}

/* A file system that lived: newer chunks count, in whatever order the blocks stand. */
static void
test_history(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    Maker m = {.version = 2, .page = 2048, .spare = 64};
    maker_start(&m);
    m.sequence = 0x1005;
    put_header(&m, 1, FIRST_ID, 1, "renamed", 0100600, 3000, NULL);
    put_chunk(&m, m.big + 100, 952, FIRST_ID, 2, 0);
    put_header(&m, 1, FIRST_ID + 1, 4, "deleted", 0100600, 0, NULL);
    put_erased(&m, 3);
    m.sequence = 0x21; /* a checkpoint */
    put_chunk(&m, m.big, 2048, 5, 1, 0);
    m.sequence = 0x1001;
    put_header(&m, 1, FIRST_ID, 1, "old", 0100644, 3000, NULL);
    put_data(&m, m.big, 3000, FIRST_ID);
    put_header(&m, 1, FIRST_ID + 1, 1, "gone", 0100644, 5, NULL);
    put_data(&m, m.big, 5, FIRST_ID + 1);
    put_header(&m, 1, FIRST_ID + 2, 1, "grown", 0100644, 0, NULL);
    put_data(&m, m.big, 10, FIRST_ID + 2);
    put_header(&m, 1, FIRST_ID + 3, 1, "hole", 0100644, 5000, NULL);
    put_chunk(&m, m.big, 904, FIRST_ID + 3, 3, 0);
    NetbomBytes bytes = {m.bytes->data, m.bytes->len};
    assert_true(test_host_run(&yaffs_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 3);
    const TestChild *renamed = test_scan_child(scan, "renamed");
    assert_int_equal(renamed->mode, 0100600);
    assert_int_equal(renamed->good, 3000);
    assert_memory_equal(renamed->bytes, m.big, 2048);
    assert_memory_equal(renamed->bytes + 2048, m.big + 100, 952);
    assert_int_equal(test_scan_child(scan, "grown")->good, 10);
    const TestChild *hole = test_scan_child(scan, "hole");
    assert_int_equal(hole->good, 5000);
    assert_int_equal(hole->bytes[4095], 0);
    assert_memory_equal(hole->bytes + 4096, m.big, 904);
    g_byte_array_free(m.bytes, TRUE);
}

/* What follows is not claimed: another image, or anything else. */
static void
test_followed(void **state)
{
    (void)state;
    for (unsigned version = 1; version <= 2; version++) {
        Maker m = {
            .version = version, .page = version == 1 ? 512 : 2048, .spare = version == 1 ? 16 : 64};
        NetbomClaim claim;
        g_autoptr(TestScan) scan = test_scan_new();
        maker_start(&m);
        put_tree(&m);
        guint end = m.bytes->len;
        put_erased(&m, 5);
        guint second = m.bytes->len;
        put_tree(&m);
        g_byte_array_append(m.bytes, m.big, BIG_SIZE);
        NetbomBytes bytes = {m.bytes->data, m.bytes->len};
        assert_true(test_host_run(&yaffs_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.size, end);
        check_tree(scan, &m);
        test_scan_clear(scan);
        assert_true(test_host_run(&yaffs_plugin, &bytes, second, scan, &claim));
        assert_int_equal(claim.size, end);
        check_tree(scan, &m);
        g_byte_array_free(m.bytes, TRUE);
    }
}

static void
test_hostile(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    Maker m = {.version = 2, .page = 2048, .spare = 64};
    maker_start(&m);
    put_header(&m, 3, FIRST_ID, 1, "sub", 040755, 0, NULL);
    put_header(&m, 3, FIRST_ID + 1, FIRST_ID + 2, "loop", 040755, 0, NULL);
    put_header(&m, 3, FIRST_ID + 2, FIRST_ID + 1, "loop", 040755, 0, NULL);
    put_header(&m, 4, FIRST_ID + 3, 1, "self", 0100644, FIRST_ID + 3, NULL);
    put_header(&m, 1, FIRST_ID + 4, 9999, "lost", 0100644, 0, NULL);
    put_header(&m, 1, FIRST_ID + 5, FIRST_ID, "../up", 0100644, 4, NULL);
    put_data(&m, (const guint8 *)"four", 4, FIRST_ID + 5);
    NetbomBytes bytes = {m.bytes->data, m.bytes->len};
    assert_true(test_host_run(&yaffs_plugin, &bytes, 0, scan, NULL));
    assert_true(test_scan_has_problem(scan, "corrupt"));
    assert_int_equal(test_scan_child(scan, "sub/.._up")->good, 4);
    assert_int_equal(scan->children->len, 2);
    g_byte_array_free(m.bytes, TRUE);
}

/* Cut inside a file: what is there is given, and the loss is told. */
static void
test_truncated(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    Maker m = {.version = 2, .page = 2048, .spare = 64};
    maker_start(&m);
    put_header(&m, 1, FIRST_ID, 1, "big", 0100644, BIG_SIZE, NULL);
    put_data(&m, m.big, BIG_SIZE, FIRST_ID);
    NetbomBytes bytes = {m.bytes->data, m.bytes->len - 3000};
    assert_true(test_host_run(&yaffs_plugin, &bytes, 0, scan, NULL));
    assert_true(test_scan_has_problem(scan, "truncated"));
    assert_int_equal(test_scan_child(scan, "big")->good, 18 * 2048);
    assert_memory_equal(test_scan_child(scan, "big")->bytes, m.big, 18 * 2048);
    g_byte_array_free(m.bytes, TRUE);
}

static void
test_mutations(void **state)
{
    (void)state;
    for (unsigned version = 1; version <= 2; version++) {
        Maker m = {.version = version, .page = 512, .spare = 16, .big_endian = version == 2};
        maker_start(&m);
        put_tree(&m);
        NetbomBytes bytes = {m.bytes->data, m.bytes->len};
        TestMutation mutation = {
            .header_size = 16, .step = 512, .flips = 300, .field_runs = 400, .max_cuts = 60};
        assert_true(test_host_mutate(&yaffs_plugin, &bytes, 0, &mutation) > 0);
        g_byte_array_free(m.bytes, TRUE);
    }
}

/* Tables of programs look like an object header and its tags: the name and the mode tell. */
static void
test_lookalike(void **state)
{
    (void)state;
    uint8_t data[2 * 528];
    memset(data, 0xff, sizeof data);
    memcpy(data, "\1\0\0\0\1\0\0\0", 8);
    memcpy(data + 512, "\0\x10\0\0\5\0\0\0\0\0\0\0\0\0\0\0", 16);
    memcpy(data + 528 + 512, "\0\x10\0\0\5\0\0\0\1\0\0\0\x64\0\0\0", 16);
    NetbomBytes bytes = {data, sizeof data};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_false(yaffs_plugin.detect(&test_host, scan, &bytes, 0, &claim));
    memcpy(data + 10, "name", 5);
    memcpy(data + 268, "\xed\x41\0\0", 4); /* a directory, but the type is a file */
    assert_false(yaffs_plugin.detect(&test_host, scan, &bytes, 0, &claim));
    data[269] = 0x81;
    assert_true(yaffs_plugin.detect(&test_host, scan, &bytes, 0, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
}

/* Tables of a program can look like the header of a file without a name: no file has none. */
static void
test_nameless(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    for (int type = 1; type <= 3; type += 2) {
        Maker m = {.version = 2, .page = 2048, .spare = 64};
        maker_start(&m);
        put_header(&m, (guint32)type, FIRST_ID, 1, "", type == 3 ? 040755 : 0100644, 0, NULL);
        put_header(&m, 1, FIRST_ID + 1, FIRST_ID, "file", 0100644, 0, NULL);
        const NetbomBytes bytes = {m.bytes->data, m.bytes->len};
        assert_int_equal(test_host_run(&yaffs_plugin, &bytes, 0, scan, NULL), type == 3);
        g_byte_array_free(m.bytes, TRUE);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lookalike), cmocka_unit_test(test_geometries),
        cmocka_unit_test(test_history),   cmocka_unit_test(test_followed),
        cmocka_unit_test(test_hostile),   cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_mutations), cmocka_unit_test(test_nameless),
    };
    return cmocka_run_group_tests_name("yaffs", tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-codec-plugins.c: the plugins of plugins/codec on streams of the real tools: names, exact
 * ends, members one after another, cut and damaged streams.
 */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>
#include <zlib.h>

extern const NetbomPlugin gzip_plugin, bzip2_plugin, xz_plugin, lzma_plugin, zstd_plugin,
    lz4_plugin, lzop_plugin, lzip_plugin, compress_plugin, zlib_plugin, upx_plugin;

typedef struct {
    const NetbomPlugin *plugin;
    const char *tool;
    const char *options;
    const char *suffix;
    bool stored_name; /* the stream carries the name and the date */
    bool concatenates;
    NetbomGrade grade;
} Case;

static const Case cases[] = {
    {&gzip_plugin, "gzip", "-9 -c", "gz", true, true, NETBOM_GRADE_CHECKED},
    {&bzip2_plugin, "bzip2", "-c", "bz2", false, true, NETBOM_GRADE_CHECKED},
    {&xz_plugin, "xz", "-T1 -c", "xz", false, true, NETBOM_GRADE_CHECKED},
    {&lzma_plugin, "xz", "--format=lzma -c", "lzma", false, false, NETBOM_GRADE_STRUCTURE},
    {&lzma_plugin, "xz", "--format=lzma --lzma1=lc=1,lp=2,pb=2,dict=8KiB -c", "lzma", false, false,
     NETBOM_GRADE_STRUCTURE},
    {&zstd_plugin, "zstd", "-q -c", "zst", false, true, NETBOM_GRADE_CHECKED},
    {&lz4_plugin, "lz4", "-q -z -c", "lz4", false, true, NETBOM_GRADE_STRUCTURE},
    {&lz4_plugin, "lz4", "-q -l -z -c", "lz4", false, true, NETBOM_GRADE_STRUCTURE},
    {&lzop_plugin, "lzop", "-q -c", "lzo", true, true, NETBOM_GRADE_CHECKED},
    {&lzip_plugin, "lzip", "-c", "lz", false, true, NETBOM_GRADE_CHECKED},
    {&lzip_plugin, "lzip", "-9 -s 4KiB -c", "lz", false, true, NETBOM_GRADE_CHECKED},
    {&zlib_plugin, "python3",
     "-c 'import sys, zlib; sys.stdout.buffer.write(zlib.compress(open(sys.argv[1], "
     "\"rb\").read()))'",
     "zlib", false, false, NETBOM_GRADE_CHECKED},
};

static char *directory;

static GBytes *
joined(GBytes *a, GBytes *b)
{
    GByteArray *array = g_byte_array_new();
    g_byte_array_append(array, g_bytes_get_data(a, NULL), (guint)g_bytes_get_size(a));
    if (b)
        g_byte_array_append(array, g_bytes_get_data(b, NULL), (guint)g_bytes_get_size(b));
    return g_byte_array_free_to_bytes(array);
}

/* The stream at `at` gives `wanted` under this name and ends after `size` bytes. */
static void
check_stream(const Case *test, GBytes *object, uint64_t at, uint64_t size, GBytes *wanted)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_free(scan->object_name);
    scan->object_name = g_strdup_printf("Plain.txt.%s", test->suffix);
    NetbomBytes bytes = test_bytes(object);
    NetbomClaim claim;
    assert_true(test_host_run(test->plugin, &bytes, at, scan, &claim));
    assert_true(claim.grade >= NETBOM_GRADE_STRUCTURE);
    assert_int_equal(scan->end_set ? scan->end : claim.size, size);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 1);
    const TestChild *child = test_scan_child(scan, test->stored_name ? "plain.txt" : "Plain.txt");
    assert_non_null(child);
    assert_int_equal(child->size, g_bytes_get_size(wanted));
    assert_memory_equal(child->bytes, g_bytes_get_data(wanted, NULL), child->size);
    assert_int_equal(test_scan_unexplained(scan, size), 0);
    if (test->stored_name) {
        assert_true(test_scan_has_header(scan, "name", "plain.txt"));
        assert_true(test_scan_has_header(scan, "date", "2021-03-04T05:06:07Z"));
        assert_int_equal(child->mtime, 1614834367);
    }
}

static void
check_damage(const Case *test, GBytes *object, GBytes *wanted)
{
    NetbomBytes bytes = test_bytes(object);
    const uint64_t whole = bytes.size;

    /* cut: what is left is still a child */
    bytes.size = whole * 9 / 10;
    g_autoptr(TestScan) cut = test_scan_new();
    if (test_host_run(test->plugin, &bytes, 0, cut, NULL)) {
        assert_true(test_scan_has_problem(cut, "truncated"));
        assert_int_equal(cut->children->len, 1);
        const TestChild *child = g_ptr_array_index(cut->children, 0);
        assert_true(child->size < g_bytes_get_size(wanted));
        assert_memory_equal(child->bytes ? child->bytes : g_bytes_get_data(wanted, NULL),
                            g_bytes_get_data(wanted, NULL), child->size);
    } else {
        assert_true(test->plugin == &bzip2_plugin || test->plugin == &lz4_plugin);
    }

    /* a changed byte near the end: a problem if the stream can tell */
    g_autofree uint8_t *copy = g_memdup2(bytes.data, whole);
    copy[whole * 9 / 10] ^= 0x10;
    bytes = (NetbomBytes){copy, whole};
    g_autoptr(TestScan) bad = test_scan_new();
    if (test_host_run(test->plugin, &bytes, 0, bad, NULL) && test->grade == NETBOM_GRADE_CHECKED)
        assert_true(bad->problems->len > 0);
}

static void
check_case(const Case *test)
{
    if (!test_tool(test->tool)) {
        print_message("no %s\n", test->tool);
        return;
    }
    print_message("%s %s\n", test->tool, test->options);
    test_shell("cd %s && %s %s plain.txt > packed", directory, test->tool, test->options);
    test_shell("cd %s && %s %s long.txt > packed-long", directory, test->tool, test->options);
    g_autoptr(GBytes) plain = test_file("%s/plain.txt", directory);
    g_autoptr(GBytes) packed = test_file("%s/packed", directory);
    g_autoptr(GBytes) plain_long = test_file("%s/long.txt", directory);
    g_autoptr(GBytes) packed_long = test_file("%s/packed-long", directory);
    const uint64_t size = g_bytes_get_size(packed);

    NetbomBytes bytes = test_bytes(packed);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    assert_true(test_host_run(test->plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, test->grade);
    assert_int_equal(claim.extent, NETBOM_EXACT);
    check_stream(test, packed, 0, size, plain);

    /* between other bytes */
    g_autofree uint8_t *noise = g_malloc(999);
    memset(noise, 0xa5, 999);
    g_autoptr(GBytes) other = g_bytes_new(noise, 999);
    g_autoptr(GBytes) before = joined(other, packed);
    g_autoptr(GBytes) between = joined(before, other);
    check_stream(test, between, 999, size, plain);

    /* two members */
    g_autoptr(GBytes) two = joined(packed, packed_long);
    g_autoptr(GBytes) two_between = joined(two, other);
    g_autoptr(GBytes) two_plain = joined(plain, plain_long);
    check_stream(test, two_between, 0, test->concatenates ? g_bytes_get_size(two) : size,
                 test->concatenates ? two_plain : plain);

    check_damage(test, packed_long, plain_long);
    const TestMutation mutation = {
        .header_size = 40, .step = 97, .flips = 60, .field_runs = 400, .max_cuts = 40};
    assert_true(test_host_mutate(test->plugin, &bytes, 0, &mutation) > 0);
}

static void
test_streams(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        check_case(&cases[i]);
}

static void
test_names(void **state)
{
    (void)state;
    static const struct {
        const char *object, *child;
    } names[] = {
        {"a/b.TGZ", "b.tar"}, {"x.gz", "x"}, {"", "data"}, {".gz", "data"}, {"x.bin", "data"}};
    test_shell("cd %s && gzip -n -c plain.txt > packed", directory);
    g_autoptr(GBytes) packed = test_file("%s/packed", directory);
    NetbomBytes bytes = test_bytes(packed);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autoptr(TestScan) scan = test_scan_new();
        g_free(scan->object_name);
        scan->object_name = g_strdup(names[i].object);
        assert_true(test_host_run(&gzip_plugin, &bytes, 0, scan, NULL));
        assert_non_null(test_scan_child(scan, names[i].child));
    }
}

static void
test_skippable(void **state)
{
    (void)state;
    if (!test_tool("zstd"))
        skip();
    test_shell("cd %s && { printf '\\121\\052\\115\\030\\003\\0\\0\\0abc'; zstd -q -c plain.txt; "
               "printf '\\120\\052\\115\\030\\001\\0\\0\\0a'; zstd -q -c plain.txt; } > packed",
               directory);
    g_autoptr(GBytes) packed = test_file("%s/packed", directory);
    g_autoptr(GBytes) plain = test_file("%s/plain.txt", directory);
    g_autoptr(GBytes) twice = joined(plain, plain);
    check_stream(&cases[5], packed, 0, g_bytes_get_size(packed), twice);
}

/* lzop keeps the mode of the file. */
static void
test_mode(void **state)
{
    (void)state;
    if (!test_tool("lzop"))
        skip();
    test_shell(
        "cd %s && chmod 4711 plain.txt && lzop -q -c plain.txt > packed && chmod 644 plain.txt",
        directory);
    g_autoptr(GBytes) packed = test_file("%s/packed", directory);
    NetbomBytes bytes = test_bytes(packed);
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&lzop_plugin, &bytes, 0, scan, NULL));
    const TestChild *child = test_scan_child(scan, "plain.txt");
    assert_non_null(child);
    assert_int_equal(child->mode, 0104711);
}

/* A stored name ends at a NUL. */
static void
test_name_with_nul(void **state)
{
    (void)state;
    if (!test_tool("lzop"))
        skip();
    test_shell("cd %s && lzop -q -c plain.txt > packed", directory);
    g_autoptr(GBytes) packed = test_file("%s/packed", directory);
    gsize size;
    const guint8 *data = g_bytes_get_data(packed, &size);
    g_autofree guint8 *changed = g_memdup2(data, size);
    guint8 *name = memmem(changed, size, "plain.txt", 9);
    assert_non_null(name);
    name[5] = 0;
    /* The checksum of the header, from behind the magic. */
    guint32 sum = GUINT32_TO_BE((guint32)adler32(1, changed + 9, (uInt)(name - changed)));
    memcpy(name + 9, &sum, sizeof sum);
    NetbomBytes bytes = {changed, size};
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&lzop_plugin, &bytes, 0, scan, NULL));
    assert_non_null(test_scan_child(scan, "plain"));
}

/* .Z files have no end mark: they reach to the end of the object, or to a code that cannot be. */
static void
test_compress(void **state)
{
    (void)state;
    static const char *const runs[] = {"-c plain.txt", "-b 10 -c plain.txt", "-b 12 -c long.txt",
                                       "-c long.txt", "-c mixed"};
    if (!test_tool("compress"))
        skip();
    for (size_t i = 0; i < G_N_ELEMENTS(runs); i++) {
        test_shell("cd %s && compress -f %s > packed", directory, runs[i]);
        g_autoptr(GBytes) packed = test_file("%s/packed", directory);
        g_autoptr(GBytes) wanted = test_file("%s/%s", directory, strrchr(runs[i], ' ') + 1);
        NetbomBytes bytes = test_bytes(packed);
        g_autoptr(TestScan) scan = test_scan_new();
        NetbomClaim claim;
        scan->object_name = (g_free(scan->object_name), g_strdup("a.tar.Z"));
        print_message("compress %s\n", runs[i]);
        assert_true(test_host_run(&compress_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
        assert_int_equal(scan->problems->len, 0);
        assert_int_equal(scan->end, bytes.size);
        const TestChild *child = test_scan_child(scan, "a.tar");
        assert_non_null(child);
        assert_int_equal(child->size, g_bytes_get_size(wanted));
        assert_memory_equal(child->bytes, g_bytes_get_data(wanted, NULL), child->size);
        const TestMutation mutation = {
            .header_size = 8, .step = 997, .flips = 40, .field_runs = 100, .max_cuts = 30};
        if (i == 0)
            assert_true(test_host_mutate(&compress_plugin, &bytes, 0, &mutation) > 0);
    }
    /* a code that was never made */
    test_shell(
        "cd %s && compress -c plain.txt > packed && "
        "printf '\\377\\377\\377\\377' | dd of=packed bs=1 seek=2000 conv=notrunc status=none",
        directory);
    g_autoptr(GBytes) packed = test_file("%s/packed", directory);
    NetbomBytes bytes = test_bytes(packed);
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&compress_plugin, &bytes, 0, scan, NULL));
    assert_true(test_scan_has_problem(scan, "corrupt"));
    assert_true(scan->end <= 2004);
}

/* Short zlib streams, streams whose sum differs, and streams that are cut are not carved. */
static void
test_zlib_proof(void **state)
{
    (void)state;
    test_shell("cd %s && python3 -c 'import zlib; d = zlib.compress(bytes(range(64))); "
               "e = zlib.compress(bytes(range(65))); open(\"short\", \"wb\").write(d); "
               "open(\"enough\", \"wb\").write(e); "
               "open(\"wrong\", \"wb\").write(e[:-1] + bytes([e[-1] ^ 1]))'",
               directory);
    static const struct {
        const char *name;
        bool carved;
    } files[] = {{"short", false}, {"enough", true}, {"wrong", false}};
    for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
        g_autoptr(GBytes) file = test_file("%s/%s", directory, files[i].name);
        NetbomBytes bytes = test_bytes(file);
        NetbomClaim claim;
        g_autoptr(TestScan) scan = test_scan_new();
        assert_true(test_host_run(&zlib_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.grade >= NETBOM_GRADE_STRUCTURE, files[i].carved);
    }
}

/* A packed program is named, and the file inside is called unread. */
static void
test_upx(void **state)
{
    (void)state;
    uint8_t program[6000] = "\177ELF";
    uint8_t *header = program + 5900;
    memcpy(header, "UPX!\x0d\x16\x0e\x0a", 8);
    header[24] = 0x39;
    header[25] = 0x30;
    unsigned sum = 0;
    for (unsigned i = 4; i < 31; i++)
        sum += header[i];
    header[31] = (uint8_t)(sum % 251);
    NetbomBytes bytes = {program, sizeof program};
    g_autoptr(TestScan) scan = test_scan_new();
    test_host_inspect(&upx_plugin, "sbin/packed", "elf", &bytes, scan);
    assert_true(test_scan_has_header(scan, "packer", "UPX, header version 13, LZMA"));
    assert_true(test_scan_has_problem(scan, "unsupported"));
    assert_non_null(strstr(((TestProblem *)g_ptr_array_index(scan->problems, 0))->text, "12345"));
    test_scan_clear(scan);
    header[31] ^= 1; /* the text alone proves nothing */
    test_host_inspect(&upx_plugin, "sbin/packed", "elf", &bytes, scan);
    assert_int_equal(scan->problems->len + scan->headers->len, 0);
}

/* A chance hit of a magic in other bytes makes no claim that searching would take. */
static void
test_chance(void **state)
{
    (void)state;
    g_autofree uint8_t *noise = g_malloc(70000);
    uint32_t word = 12345;
    for (size_t i = 0; i < 70000; i++) {
        word = word * 1664525u + 1013904223u;
        noise[i] = (uint8_t)(word >> 24);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        for (size_t k = 0; k < cases[i].plugin->n_magics; k++)
            for (uint64_t at = 0; at < 4000; at += 40) {
                const NetbomMagic *magic = &cases[i].plugin->magics[k];
                g_autofree uint8_t *copy = g_memdup2(noise, 70000);
                memcpy(copy + at + magic->offset, magic->pattern, magic->length);
                NetbomBytes bytes = {copy, 70000};
                NetbomClaim claim;
                g_autoptr(TestScan) scan = test_scan_new();
                if (cases[i].plugin->detect(&test_host, scan, &bytes, at, &claim))
                    assert_true(claim.grade < NETBOM_GRADE_STRUCTURE);
            }
    static const uint8_t zeros[5000] = {0x5d, 0,    0,    0x80, 0,    0xff, 0xff,
                                        0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    NetbomBytes bytes = {zeros, sizeof zeros};
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    assert_false(lzma_plugin.detect(&test_host, scan, &bytes, 0, &claim));
}

static int
setup(void **state)
{
    (void)state;
    directory = test_directory();
    test_shell(
        "cd %s && seq 1 1500 > plain.txt && seq 1 60000 | sed 's/$/ lines of text/' > long.txt && "
        "{ cat long.txt; cat \"$(command -v sh)\"; seq 1 9999; } > mixed && "
        "touch -d 2021-03-04T05:06:07Z plain.txt long.txt",
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
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_streams),       cmocka_unit_test(test_names),
        cmocka_unit_test(test_skippable),     cmocka_unit_test(test_mode),
        cmocka_unit_test(test_name_with_nul), cmocka_unit_test(test_compress),
        cmocka_unit_test(test_zlib_proof),    cmocka_unit_test(test_upx),
        cmocka_unit_test(test_chance),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}

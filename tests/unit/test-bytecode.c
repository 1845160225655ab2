/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-bytecode.c: compiled Lua and Python of their compilers, compiled Java, programs of Linux
 * without an MMU and microcode made here by their layouts.
 */
#include "vendor-check.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

extern const NetbomPlugin lua_bytecode_plugin, java_class_plugin, python_bytecode_plugin,
    bflt_plugin, microcode_plugin;

static char *directory;

/* ---- Lua ---- */

static const char lua_text[] =
    "local a, b = 1.5, 12345678 local t = {x = \"text\", y = b, z = nil, w = true, [3] = false} "
    "function f(n, ...) local function g(m) return m and t.x .. n end return g(n), select(\"#\", "
    "...) "
    "end for i = 1, 10 do print(f(i), a + i) end print(\"%s\")";

static void
check_lua(const char *compiler, const char *options, const char *version, bool source)
{
    if (!test_tool(compiler)) {
        print_message("no %s\n", compiler);
        return;
    }
    test_shell("cd '%s' && %s %s -o program program.lua", directory, compiler, options);
    g_autoptr(GBytes) file = test_file("%s/program", directory);
    NetbomBytes image = test_bytes(file);
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&lua_bytecode_plugin, &image, 0, scan, &claim));
    assert_int_equal(claim.size, image.size);
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(scan->problems->len, 0);
    assert_true(test_scan_has_header(scan, "lua-version", version));
    assert_true(source == test_scan_has_header(scan, "source", "@program.lua"));
    /* with other bytes around it */
    g_autofree uint8_t *more = g_malloc(image.size + 200);
    memset(more, 0x55, image.size + 200);
    memcpy(more + 100, image.data, image.size);
    NetbomBytes between = {more, image.size + 200};
    g_autoptr(TestScan) inner = test_scan_new();
    assert_true(test_host_run(&lua_bytecode_plugin, &between, 100, inner, &claim));
    assert_int_equal(claim.size, image.size);
    /* a part of one is none */
    const NetbomBytes cut = {image.data, image.size - 1};
    g_autoptr(TestScan) part = test_scan_new();
    assert_false(test_host_run(&lua_bytecode_plugin, &cut, 0, part, NULL));
    const TestMutation mutation = {
        .header_size = 60, .flips = 60, .field_runs = 200, .max_cuts = 20};
    test_host_mutate(&lua_bytecode_plugin, &image, 0, &mutation);
}

static void
test_lua(void **state)
{
    (void)state;
    g_autofree char *path = g_build_filename(directory, "program.lua", NULL);
    g_autofree char *long_text = g_strnfill(300, 'z');
    g_autofree char *text = g_strdup_printf(lua_text, long_text);
    assert_true(g_file_set_contents(path, text, -1, NULL));
    static const char *const versions[] = {"5.1", "5.2", "5.3", "5.4"};
    for (unsigned i = 0; i < G_N_ELEMENTS(versions); i++) {
        g_autofree char *compiler = g_strdup_printf("luac%s", versions[i]);
        check_lua(compiler, "", versions[i], true);
        check_lua(compiler, "-s", versions[i], false);
    }
}

/* The form of OpenWrt's 5.1 on a big-endian processor: integers of 4 bytes are a kind of constant.
 */
static void
test_lua_integers(void **state)
{
    (void)state;
    static const uint8_t program[] =
        "\x1bLuaQ\0\0\4\4\4\x08\4"                                  /* header */
        "\0\0\0\3@x\0\0\0\0\0\0\0\0\0\0\0\2\2"                      /* function */
        "\0\0\0\1\0\0\0\x1e"                                        /* code */
        "\0\0\0\3\x09\0\0\0\x2a\3\x3f\xf0\0\0\0\0\0\0\4\0\0\0\2y\0" /* constants */
        "\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0\0\0\0\0"; /* the literal's NUL is the last byte */
    NetbomBytes image = {program, sizeof(program)};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&lua_bytecode_plugin, &image, 0, scan, &claim));
    assert_int_equal(claim.size, image.size);
    assert_true(test_scan_has_header(scan, "source", "@x"));
}

/* ---- Python ---- */

static void
test_python(void **state)
{
    (void)state;
    if (!test_tool("python3"))
        skip();
    test_shell(
        "cd '%s' && printf 'import os\\ndef f(a):\\n  return os.path.join(a, \"b\" * 40)\\n' > "
        "m.py && python3 -c 'import py_compile; py_compile.compile(\"m.py\", cfile=\"m.pyc\")' "
        "&& python3 -c 'import sys; print(\"%%d.%%d\" %% sys.version_info[:2], end=\"\")' > v",
        directory);
    g_autoptr(GBytes) file = test_file("%s/m.pyc", directory);
    g_autofree char *version_path = g_build_filename(directory, "v", NULL);
    g_autofree char *version = NULL;
    assert_true(g_file_get_contents(version_path, &version, NULL, NULL));
    NetbomBytes image = test_bytes(file);
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&python_bytecode_plugin, &image, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_int_equal(claim.size, image.size);
    assert_true(test_scan_has_header(scan, "python-version", version));
    const TestMutation mutation = {.header_size = 20, .flips = 60};
    assert_true(test_host_mutate(&python_bytecode_plugin, &image, 0, &mutation) > 0);
    /* Python 2.7, and a number that no version has */
    g_autofree uint8_t *old = g_memdup2(image.data, image.size);
    memcpy(old, "\x03\xf3\r\n", 4);
    old[8] = 'c';
    image.data = old;
    test_scan_clear(scan);
    assert_true(test_host_run(&python_bytecode_plugin, &image, 0, scan, &claim));
    assert_true(test_scan_has_header(scan, "python-version", "2.7"));
    old[1] = 0x7f;
    test_scan_clear(scan);
    assert_false(test_host_run(&python_bytecode_plugin, &image, 0, scan, NULL));
}

/* ---- Java ---- */

static void
test_java(void **state)
{
    (void)state;
    /* the constants of a class "a/B" with a field, a method with an attribute, and a long */
    static const uint8_t class[] = "\xca\xfe\xba\xbe\0\0\0\x34\0\x09"
                                   "\7\0\2\1\0\3a/B\7\0\4\1\0\x10java/lang/Object"
                                   "\5\0\0\0\0\0\0\0\1\1\0\1I\1\0\1x"
                                   "\0\x21\0\1\0\3\0\0"
                                   "\0\1\0\2\0\x08\0\7\0\0"
                                   "\0\1\0\1\0\x08\0\7\0\1\0\x08\0\0\0\4abcd"
                                   "\0"; /* and the literal's NUL: no attributes */
    g_autoptr(TestScan) scan = test_scan_new();
    check_good(&java_class_plugin, class, sizeof(class), 0, scan, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_header(scan, "class", "a/B"));
    assert_true(test_scan_has_header(scan, "class-version", "52"));
    check_mutations(&java_class_plugin, class, sizeof(class));
    const NetbomBytes cut = {class, sizeof(class) - 1};
    assert_false(test_host_run(&java_class_plugin, &cut, 0, scan, NULL));
    /* a program for two processors of macOS begins alike */
    static const uint8_t fat[64] = "\xca\xfe\xba\xbe\0\0\0\2";
    const NetbomBytes program = {fat, sizeof(fat)};
    assert_false(test_host_run(&java_class_plugin, &program, 0, scan, NULL));
}

/* A class file of javac, where there is one. */
static void
test_javac(void **state)
{
    (void)state;
    /* bootstrap does not install it, and cmocka's skip() is "not ok" to who reads TAP. */
    if (!test_tool("javac"))
        return print_message("# no javac\n");
    test_shell("cd '%s' && echo 'class Router { long n = 77777777777L; String s(int a) { return "
               "\"port \" + a; } }' > Router.java && javac Router.java",
               directory);
    g_autoptr(GBytes) file = test_file("%s/Router.class", directory);
    const NetbomBytes image = test_bytes(file);
    g_autoptr(TestScan) scan = test_scan_new();
    check_good(&java_class_plugin, image.data, image.size, 0, scan, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_header(scan, "class", "Router"));
}

static uint32_t
adler32_slow(const uint8_t *data, size_t size)
{
    uint32_t low = 1, high = 0;
    for (size_t i = 0; i < size; i++) {
        low = (low + data[i]) % 65521;
        high = (high + low) % 65521;
    }
    return high << 16 | low;
}

static void
test_dex(void **state)
{
    (void)state;
    enum { SIZE = 20000 };
    g_autofree uint8_t *data = g_malloc(SIZE);
    fill(data, SIZE);
    memcpy(data, "dex\n035", 8);
    put(data + 32, SIZE, false);
    put(data + 36, 112, false);
    put(data + 40, 0x12345678, false);
    put(data + 8, adler32_slow(data + 12, SIZE - 12), false);
    g_autoptr(TestScan) scan = test_scan_new();
    check_good(&java_class_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "dex-version", "035"));
    check_mutations(&java_class_plugin, data, SIZE);
    data[15000] ^= 1;
    const NetbomBytes image = {data, SIZE}, cut = {data, SIZE - 100};
    NetbomClaim claim;
    test_scan_clear(scan);
    assert_true(test_host_run(&java_class_plugin, &image, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    test_scan_clear(scan);
    assert_true(test_host_run(&java_class_plugin, &cut, 0, scan, &claim));
    assert_true(test_scan_has_problem(scan, "truncated"));
}

/* ---- bFLT ---- */

enum { FLAT_DATA = 3000, FLAT_END = 4000, FLAT_RELOCATIONS = 5, FLAT_DATE = 1600000000 };

static void
flat_header(uint8_t *data, uint32_t flags)
{
    memcpy(data, "bFLT", 4);
    put(data + 4, 4, true);
    put(data + 8, 64, true);
    put(data + 12, FLAT_DATA, true);
    put(data + 16, FLAT_END, true);
    put(data + 20, FLAT_END + 700, true);
    put(data + 24, 4096, true);
    put(data + 28, FLAT_END, true);
    put(data + 32, FLAT_RELOCATIONS, true);
    put(data + 36, flags, true);
    put(data + 40, FLAT_DATE, true);
}

static void
test_flat(void **state)
{
    (void)state;
    enum { SIZE = FLAT_END + 4 * FLAT_RELOCATIONS };
    uint8_t data[SIZE] = {0};
    fill(data + 64, SIZE - 64);
    flat_header(data, 1);
    g_autoptr(TestScan) scan = test_scan_new();
    check_good(&bflt_plugin, data, SIZE, 0, scan, NETBOM_GRADE_STRUCTURE);
    check_child(scan, "program", 64, SIZE - 64);
    assert_true(test_scan_has_header(scan, "date", "2020-09-13T12:26:40Z"));
    check_mutations(&bflt_plugin, data, SIZE);
    /* Compressed: all of it, and the data only. */
    for (unsigned all = 0; all < 2; all++) {
        const unsigned from = all ? 64 : FLAT_DATA;
        g_autofree char *path = g_build_filename(directory, "body", NULL);
        assert_true(g_file_set_contents(path, (char *)data + from, (gssize)(SIZE - from), NULL));
        test_shell("cd '%s' && gzip -9 -n -f body", directory);
        g_autoptr(GBytes) gz = test_file("%s/body.gz", directory);
        const NetbomBytes packed = test_bytes(gz);
        g_autofree uint8_t *image = g_malloc0(from + packed.size + 33);
        memcpy(image, data, from);
        flat_header(image, all ? 4 : 8);
        memcpy(image + from, packed.data, packed.size);
        check_good(&bflt_plugin, image, from + packed.size + 33, 0, scan, NETBOM_GRADE_STRUCTURE);
        assert_true(scan->end_set);
        assert_int_equal(scan->end, from + packed.size);
        const TestChild *child = test_scan_child(scan, all ? "program" : "data");
        assert_non_null(child);
        assert_int_equal(child->size, SIZE - from);
        assert_memory_equal(child->bytes, data + from, SIZE - from);
        check_mutations(&bflt_plugin, image, from + packed.size + 33);
    }
}

/* ---- microcode ---- */

enum { UPDATE = 2048, UPDATES = 3 };

static void
update_make(uint8_t *data, uint32_t processor, uint32_t revision)
{
    uint32_t sum = 0;
    fill(data, UPDATE);
    memset(data, 0, 48);
    put(data, 1, false);
    put(data + 4, revision, false);
    put(data + 8, 0x11172023, false);
    put(data + 12, processor, false);
    put(data + 20, 1, false);
    put(data + 24, 0x80, false);
    for (unsigned i = 0; i < UPDATE; i += 4)
        sum += (uint32_t)data[i] | (uint32_t)data[i + 1] << 8 | (uint32_t)data[i + 2] << 16 |
               (uint32_t)data[i + 3] << 24;
    put(data + 16, -sum, false);
}

static void
test_intel(void **state)
{
    (void)state;
    uint8_t data[UPDATES * UPDATE + 5] = {0};
    for (unsigned i = 0; i < UPDATES; i++)
        update_make(data + i * UPDATE, 0x906e0 + i, 0xf4);
    if (test_tool("iucode_tool")) { /* a judge of the image */
        g_autofree char *path = g_build_filename(directory, "microcode.bin", NULL);
        assert_true(g_file_set_contents(path, (char *)data, UPDATES * UPDATE, NULL));
        test_shell("cd '%s' && iucode_tool -q --strict-checks -tb -L microcode.bin > list 2>&1",
                   directory);
    }
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes image = {data, sizeof(data)};
    NetbomClaim claim;
    assert_true(test_host_run(&microcode_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, "intel-microcode");
    assert_int_equal(claim.size, UPDATES * UPDATE);
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(scan->headers->len, UPDATES);
    assert_true(
        test_scan_has_header(scan, "microcode", "processor 906e2, revision 0xf4, 2023-11-17"));
    check_mutations(&microcode_plugin, data, UPDATE);
    data[1000] ^= 1;
    assert_false(test_host_run(&microcode_plugin, &image, 0, scan, NULL));
}

static void
test_amd(void **state)
{
    (void)state;
    enum { PATCH = 960, PATCHES = 2, TABLE = 48, SIZE = 12 + TABLE + PATCHES * (8 + PATCH) };
    uint8_t data[SIZE] = "DMA";
    put(data + 8, TABLE, false);
    for (unsigned i = 0; i < PATCHES; i++) {
        uint8_t *patch = data + 12 + TABLE + i * (8 + PATCH);
        put(data + 12 + i * 16, 0x800f10 + i, false);
        put(data + 12 + i * 16 + 12, 0x8010 + i, false);
        fill(patch, 8 + PATCH);
        put(patch, 1, false);
        put(patch + 4, PATCH, false);
        put(patch + 8, 0x07312023, false);
        put(patch + 12, 0x08001278, false);
        put(patch + 32, 0x8010 + i, false);
    }
    g_autoptr(TestScan) scan = test_scan_new();
    check_good(&microcode_plugin, data, SIZE, 0, scan, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(scan->headers->len, PATCHES);
    assert_true(test_scan_has_header(scan, "microcode", "revision 0x8001278, 2023-07-31"));
    check_mutations(&microcode_plugin, data, SIZE);
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
        cmocka_unit_test(test_lua),    cmocka_unit_test(test_lua_integers),
        cmocka_unit_test(test_python), cmocka_unit_test(test_java),
        cmocka_unit_test(test_javac),  cmocka_unit_test(test_dex),
        cmocka_unit_test(test_flat),   cmocka_unit_test(test_intel),
        cmocka_unit_test(test_amd),
    };
    return cmocka_run_group_tests_name("bytecode", tests, start, end);
}

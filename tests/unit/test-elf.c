/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-elf.c: the ELF plugin on files of the compiler and on made-up broken ones. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

extern const NetbomPlugin elf_plugin;

#define MARKER "~Module signature appended~\n"

static const char library_source[] =
    "int puts(const char *); int fixture(void); int fixture(void) { return puts(\"x\"); }\n";

static const char module_source[] =
    "__attribute__((section(\".modinfo\"), used)) static const char info[] =\n"
    "    \"license=GPL\\0author=Ada Example\\0alias=usb:v1\\0parm=debug:level\\0version=1.7\\0\"\n"
    "    \"vermagic=5.4.0 SMP\";\n"
    "__attribute__((section(\".gnu.linkonce.this_module\"), used)) static struct {\n"
    "    int state; void *next, *previous; char name[56]; } module = {0, 0, 0, \"fixture_mod\"};\n";

/* The file that the compiler makes of the source, NULL if there is no such compiler. */
static GBytes *
compile(const char *compiler, const char *options, const char *source)
{
    if (!test_tool(compiler))
        return NULL;
    char *directory = test_directory();
    g_autofree char *path = g_build_filename(directory, "fixture.c", NULL);
    assert_true(g_file_set_contents(path, source, -1, NULL));
    test_shell("%s %s -o %s/fixture %s", compiler, options, directory, path);
    GBytes *bytes = test_file("%s/fixture", directory);
    test_directory_remove(directory);
    return bytes;
}

static GBytes *
compile_library(const char *compiler)
{
    return compile(compiler, "-shared -fPIC -Wl,-soname,libfixture.so.3 -Wl,--build-id=sha1",
                   library_source);
}

static void
check_library(GBytes *file, const char *machine, const char *class)
{
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = test_bytes(file);
    NetbomClaim claim;

    assert_true(test_host_run(&elf_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.extent, NETBOM_EXACT);
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_non_null(test_scan_evidence(scan, "elf", "machine", machine));
    assert_non_null(test_scan_evidence(scan, "elf", "class", class));
    assert_non_null(test_scan_evidence(scan, "elf", "type", "dyn"));
    const TestEvidence *soname =
        test_scan_evidence(scan, "elf-soname", "soname", "libfixture.so.3");
    assert_non_null(soname);
    assert_memory_equal(bytes.data + soname->offset, "libfixture.so.3", 16);
    assert_non_null(test_scan_evidence(scan, "elf-needed", "library", "libc.so.6"));
    const TestEvidence *id = test_scan_evidence(scan, "elf-build-id", NULL, NULL);
    assert_non_null(id);
    assert_int_equal(id->size, 20);
    assert_int_equal(strlen(test_evidence_field(id, "id")), 40);
    assert_non_null(test_scan_evidence(scan, "elf-comment", NULL, NULL));
    assert_int_equal(scan->problems->len, 0);
}

static void
test_libraries(void **state)
{
    static const char *const targets[][3] = {
        {"gcc", "x86-64", "64"},
        {"arm-linux-gnueabihf-gcc", "arm", "32"},
        {"mipsel-linux-gnu-gcc", "mips", "32"},
        {"mips-linux-gnu-gcc", "mips", "32"},
        {"aarch64-linux-gnu-gcc", "aarch64", "64"},
        {"powerpc-linux-gnu-gcc", "powerpc", "32"},
    };
    unsigned done = 0;
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(targets); i++) {
        g_autoptr(GBytes) file = compile_library(targets[i][0]);
        if (!file)
            continue;
        check_library(file, targets[i][1], targets[i][2]);
        done++;
    }
    if (done == 0)
        skip();
}

/* No section headers at all: the program headers and the dynamic segment still tell it. */
static void
test_no_sections(void **state)
{
    (void)state;
    g_autoptr(GBytes) file = compile_library("gcc");
    if (!file)
        skip();
    gsize size;
    g_autofree uint8_t *data = g_bytes_unref_to_data(g_bytes_ref(file), &size);
    uint64_t sections_at = 0;
    for (unsigned i = 0; i < 8; i++)
        sections_at |= (uint64_t)data[40 + i] << 8 * i;
    memset(data + 40, 0, 8);
    memset(data + 58, 0, 6);

    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {data, size};
    NetbomClaim claim;
    assert_true(test_host_run(&elf_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_true(claim.size <= sections_at);
    assert_non_null(test_scan_evidence(scan, "elf-soname", "soname", "libfixture.so.3"));
    assert_non_null(test_scan_evidence(scan, "elf-needed", "library", "libc.so.6"));
    assert_non_null(test_scan_evidence(scan, "elf-build-id", NULL, NULL));

    /* A section table that lies outside: the claim is kept, but proves less. */
    data[40] = 0xff;
    data[43] = 0x7f;
    data[58] = 64;
    data[60] = 5;
    test_scan_clear(scan);
    assert_true(test_host_run(&elf_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_int_equal(claim.extent, NETBOM_TO_END);
    assert_true(test_scan_has_problem(scan, "corrupt"));
    assert_non_null(test_scan_evidence(scan, "elf-needed", "library", "libc.so.6"));
}

static void
test_interp(void **state)
{
    (void)state;
    g_autoptr(GBytes) file = compile("gcc", "", "int main(void) { return 0; }\n");
    if (!file)
        skip();
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&elf_plugin, &bytes, 0, scan, NULL));
    const TestEvidence *interp = test_scan_evidence(scan, "elf-interp", NULL, NULL);
    assert_non_null(interp);
    assert_true(test_evidence_field(interp, "path")[0] == '/');
}

/* The module with a signature after it, and more bytes after that. */
static GByteArray *
make_module(bool sign)
{
    g_autoptr(GBytes) file = compile("gcc", "-c -fno-pic", module_source);
    if (!file)
        return NULL;
    GByteArray *module = g_bytes_unref_to_array(g_bytes_ref(file));
    if (sign) {
        static const uint8_t lengths[] = {1, 4, 1, 7, 3, 0, 0, 0, 0, 0, 0, 40};
        uint8_t signature[40];
        memset(signature, 0x5a, sizeof signature);
        g_byte_array_append(module, (const uint8_t *)"ACME CAkey", 10);
        g_byte_array_append(module, signature, sizeof signature);
        g_byte_array_append(module, lengths, sizeof lengths);
        g_byte_array_append(module, (const uint8_t *)MARKER, sizeof MARKER - 1);
    }
    return module;
}

static void
test_module(void **state)
{
    (void)state;
    GByteArray *module = make_module(true);
    if (!module)
        skip();
    uint64_t size = module->len;
    g_byte_array_append(module, (const uint8_t *)"tail", 4);

    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {module->data, module->len};
    NetbomClaim claim;
    assert_true(test_host_run(&elf_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, size);
    assert_true(test_scan_has_header(scan, "signer", "ACME CA"));
    assert_true(test_scan_has_header(scan, "signature", "x509"));
    const TestEvidence *author = test_scan_evidence(scan, "modinfo", "key", "author");
    assert_non_null(author);
    assert_string_equal(test_evidence_field(author, "value"), "Ada Example");
    assert_string_equal(test_evidence_field(author, "module"), "fixture_mod");
    assert_memory_equal(bytes.data + author->offset, "author=Ada Example", author->size);
    assert_non_null(test_scan_evidence(scan, "modinfo", "key", "vermagic"));
    assert_null(test_scan_evidence(scan, "modinfo", "key", "alias"));
    assert_null(test_scan_evidence(scan, "modinfo", "key", "parm"));
    g_byte_array_free(module, TRUE);
}

/* Lengths that do not reach back to the ELF file are no signature. */
static void
test_wrong_signature(void **state)
{
    (void)state;
    GByteArray *module = make_module(true);
    if (!module)
        skip();
    module->data[module->len - (sizeof MARKER - 1) - 1] = 41;
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {module->data, module->len};
    NetbomClaim claim;
    assert_true(test_host_run(&elf_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, module->len - (10 + 40 + 12 + sizeof MARKER - 1));
    assert_null(test_scan_header(scan, "signer"));
    g_byte_array_free(module, TRUE);
}

/* A 32-bit big-endian file: header, one load segment and nothing else. */
static void
test_big_endian(void **state)
{
    uint8_t data[128] = {0x7f, 'E', 'L', 'F', 1, 2, 1};
    (void)state;
    data[17] = 2; /* exec */
    data[19] = 8; /* mips */
    data[23] = 1;
    data[31] = 52; /* program headers */
    data[41] = 52;
    data[43] = 32;
    data[45] = 1;
    data[55] = 1; /* load, from 0, 100 bytes */
    data[52 + 19] = 100;

    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {data, sizeof data};
    NetbomClaim claim;
    assert_true(test_host_run(&elf_plugin, &bytes, 0, scan, &claim));
    assert_true(claim.big_endian);
    assert_int_equal(claim.size, 100);
    assert_non_null(test_scan_evidence(scan, "elf", "endian", "big"));

    data[19] = 0xff; /* unknown machine */
    test_scan_clear(scan);
    assert_true(test_host_run(&elf_plugin, &bytes, 0, scan, NULL));
    assert_non_null(test_scan_evidence(scan, "elf", "machine", "0xff"));
}

/* The first files of a split image of Qualcomm: the header with its table, and the same with
 * digests behind it. */
static void
test_split(void **state)
{
    static const uint8_t header[] = {0x7f, 'E', 'L', 'F', 1, 1, 1, 0, 0,  0, 0,  0, 0,  0, 0,  0,
                                     2,    0,   3,   0,   1, 0, 0, 0, 0,  1, 4,  0, 52, 0, 0,  0,
                                     0,    0,   0,   0,   0, 0, 0, 0, 52, 0, 32, 0, 3,  0, 40, 0};
    uint8_t data[284] = {0};
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    (void)state;
    memcpy(data, header, sizeof header);
    data[52 + 16] = 148; /* segment 0: the header and this table */
    data[52 + 27] = 7;
    data[84 + 5] = 0x10; /* segment 1: digests, elsewhere in the whole file */
    data[84 + 16] = 136;
    data[116] = 1; /* segment 2: code, in a file of its own */
    data[116 + 5] = 0x20;
    data[116 + 18] = 5;
    for (uint64_t size = 148; size <= 284; size += 136) {
        const NetbomBytes bytes = {data, size};
        test_scan_clear(scan);
        assert_true(test_host_run(&elf_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
        assert_int_equal(claim.size, size);
        assert_int_equal(scan->problems->len, 0);
    }
    const NetbomBytes cut = {data, 283};
    assert_true(test_host_run(&elf_plugin, &cut, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "corrupt"));
}

static void
test_not_elf(void **state)
{
    uint8_t data[64] = {0x7f, 'E', 'L', 'F', 3, 1, 1};
    NetbomBytes bytes = {data, sizeof data};
    g_autoptr(TestScan) scan = test_scan_new();
    (void)state;
    assert_false(test_host_run(&elf_plugin, &bytes, 0, scan, NULL));
}

static void
test_mutations(void **state)
{
    (void)state;
    g_autoptr(GBytes) library = compile_library("gcc");
    GByteArray *module = make_module(true);
    if (!library || !module)
        skip();
    TestMutation mutation = {.max_cuts = 40};
    NetbomBytes bytes = test_bytes(library);
    assert_true(test_host_mutate(&elf_plugin, &bytes, 0, &mutation) > 0);
    bytes = (NetbomBytes){module->data, module->len};
    assert_true(test_host_mutate(&elf_plugin, &bytes, 0, &mutation) > 0);
    g_byte_array_free(module, TRUE);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_libraries),       cmocka_unit_test(test_no_sections),
        cmocka_unit_test(test_interp),          cmocka_unit_test(test_module),
        cmocka_unit_test(test_wrong_signature), cmocka_unit_test(test_big_endian),
        cmocka_unit_test(test_split),           cmocka_unit_test(test_not_elf),
        cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

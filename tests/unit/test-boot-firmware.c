/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-boot-firmware.c: firmware of PCs: volumes of the OVMF package, coreboot's file system and
 * map, Intel's descriptor, capsules; PE programs and unified kernel images made here.
 */
#include "check-image.h"

extern const NetbomPlugin uefi_volume_plugin, uefi_capsule_plugin, intel_flash_plugin,
    coreboot_plugin, pe_plugin, uki_plugin;

static char *directory;

static const ImageCase cases[] = {
    {&coreboot_plugin, "cbfs", "cbfstool",
     "cbfstool image create -m x86 -s 131072 && cbfstool image add -f a.txt -n a.txt -t raw && "
     "cbfstool image add -f b.txt -n packed -t raw -c lzma",
     .grade = NETBOM_GRADE_STRUCTURE, .children = {"a.txt", "packed"}, .tail = 64},
    {&coreboot_plugin, "fmap", "fmaptool",
     "printf 'FLASH@0xff000000 0x40000 { BOOT@0 0x1000 { FMAP@0 0x1000 }\\n "
     "COREBOOT(CBFS)@0x1000 0x3f000 }' > x.fmd && fmaptool x.fmd image",
     .grade = NETBOM_GRADE_STRUCTURE, .facts = {{"name", "FLASH"}, {"area", "COREBOOT"}}},
};

static void
test_images(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        check_image(&cases[i], directory);
}

/* The firmware of virtual machines: one volume whose file holds the others, LZMA-compressed. */
static void
test_ovmf(void **state)
{
    (void)state;
    static const char path[] = "/usr/share/OVMF/OVMF_CODE_4M.fd";
    if (!g_file_test(path, G_FILE_TEST_EXISTS))
        skip();
    g_autoptr(GBytes) file = test_file("%s", path);
    NetbomBytes image = test_bytes(file);
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&uefi_volume_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, "uefi-volume");
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "file-system", "8c8ce578-8a3d-4f1c-9935-896185c32dd3"));
    assert_int_equal(scan->problems->len, 0);
    /* the second volume follows the first one directly */
    g_autoptr(TestScan) second = test_scan_new();
    NetbomClaim next;
    assert_true(test_host_run(&uefi_volume_plugin, &image, claim.size, second, &next));
    assert_int_equal(claim.size + next.size, image.size);

    const TestChild *stream = NULL;
    for (guint i = 0; i < scan->children->len; i++) {
        const TestChild *child = g_ptr_array_index(scan->children, i);
        if (child->hint && strcmp(child->hint, "uefi-sections") == 0)
            stream = child;
    }
    assert_non_null(stream);
    NetbomBytes sections = {stream->bytes, stream->size};
    g_autoptr(TestScan) inner = test_scan_new();
    assert_true(test_host_run(&uefi_volume_plugin, &sections, 0, inner, &claim));
    assert_string_equal(claim.format, "uefi-sections");
    unsigned programs = 0, volumes = 0;
    for (guint i = 0; i < inner->children->len; i++) {
        const TestChild *child = g_ptr_array_index(inner->children, i);
        if (!child->hint || strcmp(child->hint, "uefi-volume") != 0)
            continue;
        volumes++;
        NetbomBytes volume = {child->bytes, child->size};
        g_autoptr(TestScan) walk = test_scan_new();
        assert_true(test_host_run(&uefi_volume_plugin, &volume, 0, walk, &claim));
        assert_int_equal(claim.size, volume.size);
        assert_int_equal(walk->problems->len, 0);
        for (guint k = 0; k < walk->children->len; k++) {
            const TestChild *program = g_ptr_array_index(walk->children, k);
            if (!program->hint || strcmp(program->hint, "pe") != 0)
                continue;
            programs++;
            NetbomBytes bytes = {program->bytes, program->size};
            g_autoptr(TestScan) pe = test_scan_new();
            assert_true(pe_plugin.detect(&test_host, pe, &bytes, 0, &claim));
        }
    }
    print_message("%u volumes, %u programs\n", volumes, programs);
    assert_int_equal(volumes, 2);
    assert_true(programs > 100);

    image.size = 200000;
    const TestMutation mutation = {
        .header_size = 80, .step = 40000, .flips = 20, .field_runs = 60, .max_cuts = 5};
    assert_true(test_host_mutate(&uefi_volume_plugin, &image, 0, &mutation) > 0);
}

static void
put(uint8_t *at, uint64_t value, unsigned size)
{
    for (unsigned i = 0; i < size; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

static void
mutate(const NetbomPlugin *plugin, const NetbomBytes *image)
{
    const TestMutation mutation = {.header_size = 48, .flips = 60, .field_runs = 200};
    assert_true(test_host_mutate(plugin, image, 0, &mutation) > 0);
}

static void
test_intel_flash(void **state)
{
    (void)state;
    g_autofree uint8_t *data = g_malloc0(16 * 4096);
    memset(data, 0xff, 4096);
    memcpy(data + 16, "\x5a\xa5\xf0\x0f", 4);
    put(data + 20, 0x00040003, 4);
    put(data + 0x40, 0x00000000, 4); /* the descriptor: page 0 */
    put(data + 0x44, 0x000f0008, 4); /* BIOS: pages 8 to 15 */
    put(data + 0x48, 0x00070001, 4); /* ME: pages 1 to 7 */
    put(data + 0x4c, 0x00007fff, 4); /* unused */
    put(data + 0x50, 0x00007fff, 4);
    NetbomBytes image = {data, 16 * 4096};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&intel_flash_plugin, &image, 0, scan, &claim));
    assert_int_equal(claim.size, image.size);
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(scan->children->len, 2);
    assert_int_equal(test_scan_child(scan, "bios")->range.offset, 8 * 4096);
    assert_int_equal(test_scan_child(scan, "bios")->range.size, 8 * 4096);
    assert_int_equal(test_scan_child(scan, "me")->range.offset, 4096);
    mutate(&intel_flash_plugin, &image);
    put(data + 0x48, 0x00090001, 4); /* regions must not overlap */
    g_autoptr(TestScan) wrong = test_scan_new();
    assert_false(test_host_run(&intel_flash_plugin, &image, 0, wrong, &claim));
}

static void
test_capsule(void **state)
{
    (void)state;
    uint8_t data[400] = {0xbd, 0x86, 0x66, 0x3b, 0x76, 0x0d, 0x30, 0x40,
                         0xb7, 0x0e, 0xb5, 0x51, 0x9e, 0x2f, 0xc5, 0xa0};
    put(data + 16, 80, 4);
    put(data + 20, 0x00010000, 4);
    put(data + 24, 300, 4);
    NetbomBytes image = {data, sizeof data};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&uefi_capsule_plugin, &image, 0, scan, &claim));
    assert_int_equal(claim.size, 300);
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    const TestChild *child = test_scan_child(scan, "update");
    assert_int_equal(child->range.offset, 80);
    assert_int_equal(child->range.size, 220);
    mutate(&uefi_capsule_plugin, &image);
}

/* ---- sections ---- */

/* Appends a section of this type and content, at a multiple of 4; a long one has its size behind
 * the type. */
static void
section_add(GByteArray *to, uint8_t type, bool is_long, const void *content, guint size)
{
    static const uint8_t fill[4];
    uint8_t head[8] = {0xff, 0xff, 0xff, type};
    const guint head_size = is_long ? 8 : 4;
    g_byte_array_append(to, fill, (4 - to->len % 4) % 4);
    put(is_long ? head + 4 : head, head_size + size, is_long ? 4 : 3);
    g_byte_array_append(to, head, head_size);
    g_byte_array_append(to, content, size);
}

/* The same with the bytes that a section of this type has before its content. */
static void
section_wrap(GByteArray *to, uint8_t type, const void *before, guint before_size,
             const void *content, guint size)
{
    g_autoptr(GByteArray) whole = g_byte_array_new();
    g_byte_array_append(whole, before, before_size);
    g_byte_array_append(whole, content, size);
    section_add(to, type, false, whole->data, whole->len);
}

static const uint8_t GUID_OTHER[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

/* Sections that say of their content how it is coded: 24 bytes are the header and GUID, the offset
 * of the content, attributes. */
static void
section_coded(GByteArray *to, uint8_t attributes, const void *content, guint size)
{
    uint8_t before[20];
    memcpy(before, GUID_OTHER, 16);
    put(before + 16, 24, 2);
    put(before + 18, attributes, 2);
    section_wrap(to, 2, before, sizeof before, content, size);
}

static void
check_content(const TestScan *scan, const char *name, const char *content)
{
    const TestChild *child = test_scan_child(scan, name);
    if (!child) {
        test_scan_print(scan);
        fail_msg("no child %s", name);
    }
    assert_int_equal(child->good, strlen(content));
    assert_memory_equal(child->bytes, content, child->good);
}

static void
test_sections(void **state)
{
    (void)state;
    static const uint8_t stored[5] = {0}, packed[5] = {9, 0, 0, 0, 1};
    g_autoptr(GByteArray) inner = g_byte_array_new();
    section_add(inner, 0x15, false, "D\0x\0e\0/\0a\0\0\0", 12);
    section_add(inner, 0x10, false, "MZ program", 10);
    g_autoptr(GByteArray) checked = g_byte_array_new();
    section_add(checked, 0x15, false, "P\0e\0i\0\0\0", 8);
    section_add(checked, 0x12, false, "VZ program", 10);
    g_autoptr(GByteArray) image = g_byte_array_new();
    section_wrap(image, 1, stored, sizeof stored, inner->data, inner->len);
    section_coded(image, 2, checked->data, checked->len); /* to be checked, not decoded */
    section_add(image, 0x15, false, "L\0o\0n\0g\0\0\0", 10);
    section_add(image, 0x19, true, "raw bytes of a long section", 27);
    NetbomBytes bytes = {image->data, image->len};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&uefi_volume_plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, "uefi-sections");
    assert_int_equal(claim.size, image->len);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 3);
    check_content(scan, "Dxe_a.efi", "MZ program"); /* a name leads nowhere */
    assert_string_equal(test_scan_child(scan, "Dxe_a.efi")->hint, "pe");
    check_content(scan, "Pei.te", "VZ program");
    mutate(&uefi_volume_plugin, &bytes);

    /* Each of these keeps what it holds, decoded or not. */
    g_autoptr(GByteArray) other = g_byte_array_new();
    g_autoptr(GByteArray) disposable = g_byte_array_new();
    section_add(disposable, 0x17, false, "a volume", 8);
    section_wrap(other, 1, packed, sizeof packed, "squeezed", 8);
    section_coded(other, 1, "enciphered", 10);
    section_add(other, 3, false, disposable->data, disposable->len);
    section_wrap(other, 0x18, GUID_OTHER, 16, "freely formed", 13);
    section_add(other, 0x1b, false, "depends", 7);
    bytes = (NetbomBytes){other->data, other->len};
    g_autoptr(TestScan) kept = test_scan_new();
    assert_true(test_host_run(&uefi_volume_plugin, &bytes, 0, kept, &claim));
    static const char *const contents[] = {"squeezed", "enciphered", "a volume", "freely formed"};
    assert_int_equal(kept->children->len, G_N_ELEMENTS(contents));
    for (guint i = 0; i < kept->children->len; i++) {
        const TestChild *child = g_ptr_array_index(kept->children, i);
        assert_int_equal(child->good, strlen(contents[i]));
        assert_memory_equal(child->bytes, contents[i], child->good);
    }
    assert_int_equal(kept->problems->len, 2);
    assert_true(test_scan_has_problem(kept, "unsupported"));
    mutate(&uefi_volume_plugin, &bytes);
}

/* Sections that do not hold what they must, and sections in each other without an end. */
static void
test_broken_sections(void **state)
{
    (void)state;
    NetbomClaim claim;
    g_autoptr(GByteArray) cut = g_byte_array_new();
    section_add(cut, 1, false, "\0\0", 2);
    section_add(cut, 2, false, GUID_OTHER, 16);
    NetbomBytes bytes = {cut->data, cut->len};
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&uefi_volume_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(scan->problems->len, 2);
    assert_true(test_scan_has_problem(scan, "corrupt"));
    assert_int_equal(scan->children->len, 0);

    GByteArray *nested = g_byte_array_new();
    section_add(nested, 0x19, false, "core", 4);
    for (unsigned i = 0; i < 20; i++) {
        GByteArray *outer = g_byte_array_new();
        section_add(outer, 3, false, nested->data, nested->len);
        g_byte_array_unref(nested);
        nested = outer;
    }
    bytes = (NetbomBytes){nested->data, nested->len};
    g_autoptr(TestScan) deep = test_scan_new();
    assert_true(test_host_run(&uefi_volume_plugin, &bytes, 0, deep, &claim));
    assert_int_equal(deep->problems->len, 1);
    assert_true(test_scan_has_problem(deep, "limit"));
    g_byte_array_unref(nested);

    /* Decoded sections end in the middle of one: what stands before it is there. */
    static const uint8_t lzma[16] = {0x98, 0x58, 0x4e, 0xee, 0x14, 0x39, 0x59, 0x42,
                                     0x9d, 0x6e, 0xdc, 0x7b, 0xd7, 0x94, 0x03, 0xcf};
    uint8_t before[20];
    if (!test_tool("xz"))
        return;
    test_shell("cd %s && xz --format=lzma -c b.txt > packed.lzma", directory);
    g_autoptr(GBytes) file = test_file("%s/packed.lzma", directory);
    g_autoptr(GBytes) plain = test_file("%s/b.txt", directory);
    g_autoptr(GByteArray) half = g_byte_array_new();
    memcpy(before, lzma, 16);
    put(before + 16, 24, 2);
    put(before + 18, 1, 2);
    section_wrap(half, 2, before, sizeof before, g_bytes_get_data(file, NULL),
                 (guint)g_bytes_get_size(file) / 2);
    bytes = (NetbomBytes){half->data, half->len};
    g_autoptr(TestScan) rest = test_scan_new();
    assert_true(test_host_run(&uefi_volume_plugin, &bytes, 0, rest, &claim));
    assert_true(test_scan_has_problem(rest, "truncated"));
    assert_int_equal(rest->children->len, 1);
    const TestChild *child = g_ptr_array_index(rest->children, 0);
    assert_true(child->good > 0 && child->good < g_bytes_get_size(plain));
    assert_memory_equal(child->bytes, g_bytes_get_data(plain, NULL), child->good);
}

/* ---- PE ---- */

enum { PE_AT = 128, SECTIONS_AT = PE_AT + 24 + 112, FIRST_DATA = 512 };

/* Writes the headers of a PE file of two sections of 512 bytes; 1536 bytes in all. */
static void
make_pe(uint8_t *data, const char *first, const char *second)
{
    const char *const names[] = {first, second};
    memset(data, 0, FIRST_DATA + 1024);
    memcpy(data, "MZ\x90\0\3\0\0\0", 8);
    put(data + 60, PE_AT, 4);
    memcpy(data + PE_AT, "PE\0\0\x64\x86\2\0", 8);
    put(data + PE_AT + 20, 112, 2);
    put(data + PE_AT + 24, 0x20b, 2);
    for (unsigned i = 0; i < 2; i++) {
        uint8_t *section = data + SECTIONS_AT + 40 * i;
        memcpy(section, names[i], strlen(names[i]));
        put(section + 8, 500, 4);
        put(section + 16, 512, 4);
        put(section + 20, FIRST_DATA + 512 * i, 4);
    }
}

static void
put_wide(uint8_t *at, const char *text)
{
    for (unsigned i = 0; text[i]; i++)
        at[2 * i] = (uint8_t)text[i];
}

static void
test_pe(void **state)
{
    (void)state;
    uint8_t data[2000];
    make_pe(data, ".text", ".rsrc");
    uint8_t *text = data + FIRST_DATA + 512 + 100;
    put(text, 6 + 24 + 16, 2);
    put(text + 2, 7, 2);
    put(text + 4, 1, 2);
    put_wide(text + 6, "FileVersion");
    put_wide(text + 32, "1.2.345");
    memset(data + 1536, 'x', sizeof data - 1536);
    NetbomBytes image = {data, sizeof data};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(pe_plugin.detect(&test_host, scan, &image, 0, &claim));
    assert_string_equal(claim.format, "pe");
    assert_int_equal(claim.size, 1536);
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    test_host_inspect(&pe_plugin, "a.exe", "pe", &image, scan);
    assert_true(test_scan_has_header(scan, "machine", "x86-64"));
    assert_true(test_scan_has_header(scan, "file-version", "1.2.345"));
    mutate(&pe_plugin, &image);
}

static void
test_uki(void **state)
{
    (void)state;
    uint8_t data[1536];
    make_pe(data, ".cmdline", ".linux");
    memcpy(data + SECTIONS_AT + 8, "\x0c\0\0\0", 4);
    memcpy(data + FIRST_DATA, "console=ttyS", 12);
    memset(data + FIRST_DATA + 512, 'k', 500);
    NetbomBytes image = {data, sizeof data};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_false(pe_plugin.detect(&test_host, scan, &image, 0, &claim));
    assert_true(test_host_run(&uki_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, "uki");
    assert_int_equal(claim.size, 1536);
    assert_true(test_scan_has_header(scan, "cmdline", "console=ttyS"));
    const TestChild *child = test_scan_child(scan, "linux");
    assert_int_equal(child->range.offset, FIRST_DATA + 512);
    assert_int_equal(child->range.size, 500);
    mutate(&uki_plugin, &image);
}

static int
setup(void **state)
{
    (void)state;
    directory = test_directory();
    check_image_tree(directory);
    test_shell("cd %s && rm -f packed", directory);
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
        cmocka_unit_test(test_images),      cmocka_unit_test(test_ovmf),
        cmocka_unit_test(test_intel_flash), cmocka_unit_test(test_capsule),
        cmocka_unit_test(test_sections),    cmocka_unit_test(test_broken_sections),
        cmocka_unit_test(test_pe),          cmocka_unit_test(test_uki)};
    return cmocka_run_group_tests(tests, setup, teardown);
}

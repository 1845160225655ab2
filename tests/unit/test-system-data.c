/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-system-data.c: data of a Linux system that is neither text nor program: OpenPGP keys,
 * indexes of kernel modules, compiled locales; of their own tools, and made here by their layouts.
 */
#include "vendor-check.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

extern const NetbomPlugin openpgp_plugin, kmod_index_plugin, glibc_locale_plugin;

static char *directory;

/* The whole of it is claimed, and a part of it is not. */
static void
check_whole(const NetbomPlugin *plugin, const NetbomBytes *image, const char *format,
            TestScan *scan)
{
    NetbomClaim claim;
    test_scan_clear(scan);
    assert_true(test_host_run(plugin, image, 0, scan, &claim));
    assert_string_equal(claim.format, format);
    assert_int_equal(claim.size, image->size);
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
}

static void
check_cut(const NetbomPlugin *plugin, const NetbomBytes *image)
{
    const NetbomBytes cut = {image->data, image->size - 1};
    g_autoptr(TestScan) scan = test_scan_new();
    assert_false(test_host_run(plugin, &cut, 0, scan, NULL));
}

/* ---- OpenPGP ---- */

static void
test_gpg(void **state)
{
    (void)state;
    if (!test_tool("gpg")) {
        print_message("no gpg\n");
        return;
    }
    g_autofree char *make = g_strdup_printf(
        "cd '%s' && mkdir -m 700 gpg && gpg='gpg --homedir gpg --batch --quiet --yes' && $gpg "
        "--passphrase '' --quick-gen-key 'Example Firmware <fw@example.org>' rsa1024 sign never && "
        "$gpg --output keys --export && echo text >text && $gpg --output signature --detach-sign "
        "text && $gpg --with-colons --list-keys | sed -n 's/^fpr:*//p' | tr -d ':' >fingerprint; "
        "status=$?; gpgconf --homedir gpg --kill all; exit $status",
        directory);
    if (system(make) != 0) {
        print_message("gpg makes no keys here\n");
        return;
    }
    g_autoptr(GBytes) keys = test_file("%s/keys", directory);
    g_autoptr(GBytes) signature = test_file("%s/signature", directory);
    g_autoptr(GBytes) fingerprint = test_file("%s/fingerprint", directory);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes image = test_bytes(keys);
    check_whole(&openpgp_plugin, &image, "openpgp-keys", scan);
    assert_true(test_scan_has_header(scan, "user-id", "Example Firmware <fw@example.org>"));
    g_autofree char *text = g_strndup(g_bytes_get_data(fingerprint, NULL), 40);
    assert_true(test_scan_has_header(scan, "fingerprint", text));
    check_cut(&openpgp_plugin, &image);
    check_mutations(&openpgp_plugin, image.data, image.size);
    image = test_bytes(signature);
    check_whole(&openpgp_plugin, &image, "openpgp-signature", scan);
    check_cut(&openpgp_plugin, &image);
}

/* Both forms of lengths, a mark, trust, and what makes it none. */
static void
test_packets(void **state)
{
    (void)state;
    static const uint8_t key[] = {4, 0x60, 0, 0, 0, 22, 9, 1, 2, 3};
    static const uint8_t id[] = "Example";
    g_autoptr(TestScan) scan = test_scan_new();
    uint8_t image[300] = {0xc6, sizeof(key)};
    size_t size = 2;
    memcpy(image + size, key, sizeof(key));
    size += sizeof(key);
    memcpy(image + size, "\xca\3PGP\xb0\2\0\0", 9); /* a mark; trust in the old form */
    size += 9;
    memcpy(image + size, "\xb6\0\0\0\7", 5); /* four bytes of length */
    memcpy(image + size + 5, id, 7);
    size += 12;
    memcpy(image + size, "\xcd\xc0\5", 3); /* two bytes of length, 197 */
    memset(image + size + 3, 'x', 197);
    size += 200;
    const NetbomBytes bytes = {image, size};
    check_whole(&openpgp_plugin, &bytes, "openpgp-keys", scan);
    assert_true(test_scan_has_header(scan, "user-id", "Example"));
    check_cut(&openpgp_plugin, &bytes);
    check_mutations(&openpgp_plugin, image, size);

    image[2] = 7; /* no such version */
    assert_false(test_host_run(&openpgp_plugin, &bytes, 0, scan, NULL));
    image[2] = 4;
    image[7] = 30; /* no such algorithm */
    assert_false(test_host_run(&openpgp_plugin, &bytes, 0, scan, NULL));
    image[7] = 22;
    image[12] = 0xcb; /* literal data */
    assert_false(test_host_run(&openpgp_plugin, &bytes, 0, scan, NULL));
}

/* ---- modules ---- */

static void
test_depmod(void **state)
{
    (void)state;
    if (!test_tool("depmod")) {
        print_message("no depmod\n");
        return;
    }
    test_shell("cd '%s' && mkdir -p root/lib/modules/6.1.0 && cd root/lib/modules/6.1.0 && : "
               ">modules.order && printf 'kernel/%%s.ko\\n' fs/ext4/ext4 fs/fat/fat fs/fat/vfat "
               "net/ipv4/netfilter/ip_tables lib/crc32 >modules.builtin && depmod -b '%s/root' "
               "6.1.0",
               directory, directory);
    g_autoptr(GBytes) file = test_file("%s/root/lib/modules/6.1.0/modules.builtin.bin", directory);
    const NetbomBytes image = test_bytes(file);
    g_autoptr(TestScan) scan = test_scan_new();
    check_whole(&kmod_index_plugin, &image, "kmod-index", scan);
    check_cut(&kmod_index_plugin, &image);
    check_mutations(&kmod_index_plugin, image.data, image.size);
}

/* A node with a prefix and two values, below a root with two children of which one is none. */
static void
test_index(void **state)
{
    (void)state;
    uint8_t image[100] = {0xb0, 0x07, 0xf4, 0x57, 0, 2, 0, 1};
    memcpy(image + 12, "pre\0\0\0\0\2\0\0\0\1one\0\0\0\0\2two", 24);
    memcpy(image + 36, "ab", 2);
    put(image + 38, 0xc0000000u + 12, true);
    put(image + 8, 0x20000000u + 36, true);
    const NetbomBytes bytes = {image, 46};
    g_autoptr(TestScan) scan = test_scan_new();
    check_whole(&kmod_index_plugin, &bytes, "kmod-index", scan);
    check_cut(&kmod_index_plugin, &bytes);
    put(image + 42, 0x20000000u + 36, true); /* a circle */
    assert_false(test_host_run(&kmod_index_plugin, &bytes, 0, scan, NULL));
    memcpy(image + 36, "ba", 2); /* the last before the first */
    assert_false(test_host_run(&kmod_index_plugin, &bytes, 0, scan, NULL));
}

/* ---- locales ---- */

static void
test_locales(void **state)
{
    (void)state;
    static const char *const names[] = {"LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_NUMERIC",
                                        "LC_MESSAGES/SYS_LC_MESSAGES"};
    g_autoptr(TestScan) scan = test_scan_new();
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *path = g_build_filename("/usr/lib/locale/C.utf8", names[i], NULL);
        if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
            print_message("no %s\n", path);
            continue;
        }
        g_autoptr(GBytes) file = test_file("%s", path);
        const NetbomBytes image = test_bytes(file);
        check_whole(&glibc_locale_plugin, &image, "glibc-locale", scan);
    }
    /* LC_PAPER of the other byte order, and what makes it none */
    uint8_t image[40] = {0x20, 0x03, 0x11, 0x12, 0, 0, 0, 3};
    static const uint32_t offsets[] = {20, 24, 28};
    for (size_t i = 0; i < 3; i++)
        put(image + 8 + 4 * i, offsets[i], true);
    const NetbomBytes bytes = {image, 34};
    check_whole(&glibc_locale_plugin, &bytes, "glibc-locale", scan);
    check_mutations(&glibc_locale_plugin, image, 34);
    put(image + 16, 35, true); /* behind the end */
    assert_false(test_host_run(&glibc_locale_plugin, &bytes, 0, scan, NULL));
    put(image + 16, 23, true); /* before the one before it */
    assert_false(test_host_run(&glibc_locale_plugin, &bytes, 0, scan, NULL));
    put(image + 16, 28, true);
    image[3] = 0x13; /* of no category */
    assert_false(test_host_run(&glibc_locale_plugin, &bytes, 0, scan, NULL));
}

/* Two names, a string, one locale, one digest. */
static void
test_archive(void **state)
{
    (void)state;
    uint8_t image[300] = {0};
    static const uint32_t words[] = {0xde020109, 1, 56, 1, 2, 80, 10, 16, 96, 1, 1, 204, 1, 1};
    for (unsigned big_endian = 0; big_endian < 2; big_endian++) {
        for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
            put(image + 4 * i, words[i], big_endian);
        const NetbomBytes bytes = {image, sizeof(image)};
        g_autoptr(TestScan) scan = test_scan_new();
        check_whole(&glibc_locale_plugin, &bytes, "glibc-locale-archive", scan);
        put(image + 5 * 4, 81, big_endian); /* a hole between two tables */
        assert_false(test_host_run(&glibc_locale_plugin, &bytes, 0, scan, NULL));
        put(image + 5 * 4, 80, big_endian);
        put(image + 6 * 4, 17, big_endian); /* more in use than there is */
        assert_false(test_host_run(&glibc_locale_plugin, &bytes, 0, scan, NULL));
    }
    if (!g_file_test("/usr/share/i18n/locales/de_DE", G_FILE_TEST_EXISTS))
        return;
    test_shell("mkdir -p '%s/prefix/usr/lib/locale' && localedef --prefix='%s/prefix' -i de_DE -f "
               "UTF-8 de_DE.UTF-8",
               directory, directory);
    g_autoptr(GBytes) file = test_file("%s/prefix/usr/lib/locale/locale-archive", directory);
    const NetbomBytes archive = test_bytes(file);
    g_autoptr(TestScan) scan = test_scan_new();
    check_whole(&glibc_locale_plugin, &archive, "glibc-locale-archive", scan);
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
        cmocka_unit_test(test_gpg),     cmocka_unit_test(test_packets),
        cmocka_unit_test(test_depmod),  cmocka_unit_test(test_index),
        cmocka_unit_test(test_locales), cmocka_unit_test(test_archive),
    };
    return cmocka_run_group_tests_name("system-data", tests, start, end);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-key-store.c: private keys in the files of openssl, keytool and dropbearkey. */
#include "check-image.h"

extern const NetbomPlugin key_store_plugin;

static char *directory;

static void
key_check(const char *command, const char *tool, const char *format, const char *name,
          const char *algorithm)
{
    if (!test_tool(tool)) {
        print_message("no %s\n", tool);
        return;
    }
    test_shell("cd '%s' && rm -f image && { %s; } >log 2>&1", directory, command);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes image = test_bytes(file);
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&key_store_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, format);
    assert_int_equal(claim.size, image.size);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 0);
    const TestEvidence *key = test_scan_evidence(scan, "private-key", "format", name);
    assert_non_null(key);
    assert_string_equal(test_evidence_field(key, "algorithm"), algorithm);
    const TestMutation mutation = {.flips = 100, .max_cuts = 20, .step = 100};
    test_host_mutate(&key_store_plugin, &image, 0, &mutation);
    /* a part of one is none */
    image.size -= 1;
    g_autoptr(TestScan) cut = test_scan_new();
    assert_false(test_host_run(&key_store_plugin, &image, 0, cut, NULL));
}

static void
test_keys(void **state)
{
    (void)state;
    static const char *const algorithms[][2] = {
        {"rsa", "RSA"}, {"dss", "DSA"}, {"ecdsa", "EC"}, {"ed25519", "Ed25519"}};
    for (unsigned i = 0; i < 4; i++) {
        g_autofree char *command = g_strdup_printf("dropbearkey -t %s -f image", algorithms[i][0]);
        key_check(command, "dropbearkey", "dropbear-key", "dropbear", algorithms[i][1]);
    }
    key_check("openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -subj /CN=store "
              "-days 30 && openssl pkcs12 -export -inkey k.pem -in c.pem -passout pass:secret "
              "-out image",
              "openssl", "pkcs12", "PKCS#12", "unknown");
    key_check("keytool -genkeypair -keyalg RSA -alias router -dname CN=store -storetype JKS "
              "-keystore image -storepass secret -keypass secret",
              "keytool", "java-keystore", "Java key store", "unknown");
}

/* A Java key store with one certificate of openssl, and a public key of SSH. */
static void
test_public(void **state)
{
    (void)state;
    if (!test_tool("openssl"))
        skip();
    test_shell("cd '%s' && openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -outform DER "
               "-out c.der -subj /CN=inside -days 30 2>log",
               directory);
    g_autoptr(GBytes) der = test_file("%s/c.der", directory);
    const uint64_t size = g_bytes_get_size(der);
    g_autoptr(GByteArray) store = g_byte_array_new();
    g_byte_array_append(store,
                        (const guint8 *)"\xfe\xed\xfe\xed\0\0\0\2\0\0\0\1\0\0\0\2\0\4root"
                                        "\0\0\0\0\0\0\0\0\0\5X.509\0\0",
                        39);
    const uint8_t length[2] = {(uint8_t)(size >> 8), (uint8_t)size};
    g_byte_array_append(store, length, 2);
    g_byte_array_append(store, g_bytes_get_data(der, NULL), (guint)size);
    g_byte_array_append(store, (const guint8 *)"12345678901234567890", 20);
    NetbomBytes image = {store->data, store->len};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&key_store_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, "java-keystore");
    assert_int_equal(claim.size, image.size);
    assert_true(test_scan_has_header(scan, "alias", "root"));
    assert_non_null(test_scan_evidence(scan, "certificate", NULL, NULL));
    assert_null(test_scan_evidence(scan, "private-key", NULL, NULL));

    static const uint8_t public[] = "\0\0\0\7ssh-rsa\0\0\0\3\1\0\1\0\0\0\4\0abc";
    NetbomBytes key = {public, sizeof public - 1};
    assert_false(test_host_run(&key_store_plugin, &key, 0, scan, NULL));
}

static int
setup(void **state)
{
    (void)state;
    directory = test_directory();
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_keys), cmocka_unit_test(test_public)};
    return cmocka_run_group_tests(tests, setup, teardown);
}

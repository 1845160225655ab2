/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-pem.c: the PEM and X.509 plugins on certificates and keys that openssl and ssh-keygen make
 * here. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <seccomp.h>

extern const NetbomPlugin pem_plugin, x509_plugin;

/* The file that the command leaves as "out" in its directory; NULL without the tool. */
static GBytes *
make(const char *tool, const char *command)
{
    if (!test_tool(tool))
        return NULL;
    char *directory = test_directory();
    test_shell("cd %s && { %s; } >/dev/null 2>&1", directory, command);
    GBytes *bytes = test_file("%s/out", directory);
    test_directory_remove(directory);
    return bytes;
}

static GBytes *
make_certificate(void)
{
    return make("openssl",
                "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout k "
                "-utf8 -subj '/C=DE/O=Müller Router GmbH/CN=router.example' -set_serial 0x1a2b "
                "-days 30 -out out");
}

static void
test_certificate(void **state)
{
    (void)state;
    g_autoptr(GBytes) file = make_certificate();
    if (!file)
        skip();
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = test_bytes(file);
    NetbomClaim claim;
    assert_true(test_host_run(&pem_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.extent, NETBOM_EXACT);
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    assert_true(test_scan_has_header(scan, "label", "CERTIFICATE"));
    const TestEvidence *found = test_scan_evidence(scan, "certificate", NULL, NULL);
    assert_non_null(found);
    assert_int_equal(found->size, bytes.size);
    assert_string_equal(test_evidence_field(found, "subject"),
                        "CN=router.example,O=Müller Router GmbH,C=DE");
    assert_string_equal(test_evidence_field(found, "subject-o"), "Müller Router GmbH");
    assert_string_equal(test_evidence_field(found, "issuer"),
                        test_evidence_field(found, "subject"));
    assert_string_equal(test_evidence_field(found, "serial"), "1a2b");
    assert_string_equal(test_evidence_field(found, "key-algorithm"), "EC");
    assert_string_equal(test_evidence_field(found, "key-bits"), "256");
    assert_string_equal(test_evidence_field(found, "signature-algorithm"), "ecdsa-with-SHA256");
    assert_string_equal(test_evidence_field(found, "self-signed"), "yes");
    assert_string_equal(test_evidence_field(found, "ca"), "yes");
    assert_int_equal(strlen(test_evidence_field(found, "sha256")), 64);
    assert_int_equal(strlen(test_evidence_field(found, "not-before")), 20);
    assert_int_equal(strlen(test_evidence_field(found, "not-after")), 20);
}

/* The calls that open files fail, as they do in the sandbox; libcrypto is used for the first time
 * there. The exit status of the process. */
static int
read_confined(GBytes *file)
{
    static const int calls[] = {SCMP_SYS(open), SCMP_SYS(openat),     SCMP_SYS(socket),
                                SCMP_SYS(stat), SCMP_SYS(newfstatat), SCMP_SYS(access)};
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    bool ok = true;
    for (size_t i = 0; i < G_N_ELEMENTS(calls); i++)
        ok = ok && seccomp_rule_add(filter, SCMP_ACT_ERRNO(1), calls[i], 0) == 0;
    const bool confined = ok && seccomp_load(filter) == 0;
    seccomp_release(filter);
    if (!confined)
        return ok ? 77 : 2;
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = test_bytes(file);
    bool good = test_host_run(&pem_plugin, &bytes, 0, scan, NULL) &&
                test_scan_evidence(scan, "certificate", "self-signed", "yes") &&
                scan->problems->len == 0;
    return good ? 0 : 1;
}

static void
test_confined(void **state)
{
    int status = 0;
    (void)state;
    g_autoptr(GBytes) file = make_certificate();
    if (!file)
        skip();
    pid_t child = fork();
    if (child == 0) {
        status = read_confined(file);
        g_clear_pointer(&file, g_bytes_unref);
        _exit(status);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    if (WEXITSTATUS(status) == 77)
        skip();
    assert_int_equal(WEXITSTATUS(status), 0);
}

/* A leaf of another authority, with an RSA key of an odd size. */
static void
test_leaf(void **state)
{
    (void)state;
    g_autoptr(GBytes) file =
        make("openssl",
             "openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.k -subj /O=Root -out ca && "
             "openssl req -newkey rsa:1024 -nodes -keyout k -subj /O=Leaf -out r && "
             "openssl x509 -req -in r -CA ca -CAkey ca.k -CAcreateserial -out out");
    if (!file)
        skip();
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&pem_plugin, &bytes, 0, scan, NULL));
    const TestEvidence *found = test_scan_evidence(scan, "certificate", "issuer", "O=Root");
    assert_non_null(found);
    assert_string_equal(test_evidence_field(found, "subject"), "O=Leaf");
    assert_string_equal(test_evidence_field(found, "key-algorithm"), "RSA");
    assert_string_equal(test_evidence_field(found, "key-bits"), "1024");
    assert_string_equal(test_evidence_field(found, "signature-algorithm"),
                        "sha256WithRSAEncryption");
    assert_string_equal(test_evidence_field(found, "self-signed"), "no");
    assert_string_equal(test_evidence_field(found, "ca"), "no");
}

/* Keys of each algorithm that certificates carry; bits where the algorithm leaves a choice or
 * tools name them. */
static void
test_key_algorithms(void **state)
{
    (void)state;
    static const struct {
        const char *key, *algorithm, *bits;
    } cases[] = {
        {"openssl genpkey -algorithm ed25519 -out k", "Ed25519", "256"},
        {"openssl genpkey -algorithm ed448 -out k", "Ed448", "456"},
        {"openssl genpkey -algorithm rsa-pss -pkeyopt rsa_keygen_bits:1024 -out k", "RSA", "1024"},
        {"openssl ecparam -name secp521r1 -genkey -noout -out k", "EC", "521"},
        {"openssl ecparam -name secp384r1 -genkey -noout -out k", "EC", "384"},
        {"openssl dsaparam -out p 1024 && openssl gendsa -out k p", "DSA", NULL},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *command = g_strdup_printf(
            "%s && openssl req -x509 -new -key k -subj /O=ACME -out out", cases[i].key);
        g_autoptr(GBytes) file = make("openssl", command);
        if (!file)
            skip();
        g_autoptr(TestScan) scan = test_scan_new();
        NetbomBytes bytes = test_bytes(file);
        assert_true(test_host_run(&pem_plugin, &bytes, 0, scan, NULL));
        const TestEvidence *found = test_scan_evidence(scan, "certificate", "subject-o", "ACME");
        assert_non_null(found);
        assert_string_equal(test_evidence_field(found, "key-algorithm"), cases[i].algorithm);
        const char *bits = test_evidence_field(found, "key-bits");
        if (cases[i].bits)
            assert_string_equal(bits, cases[i].bits);
        else
            assert_null(bits);
    }
}

/* The same in DER, with more bytes behind it. */
static void
test_der(void **state)
{
    (void)state;
    g_autoptr(GBytes) file = make(
        "openssl",
        "openssl req -x509 -newkey rsa:1024 -nodes -keyout k -subj /O=ACME -outform der -out c && "
        "(cat c; printf tail) > out");
    if (!file)
        skip();
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = test_bytes(file);
    NetbomClaim claim;
    assert_true(test_host_run(&x509_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, bytes.size - 4);
    assert_non_null(test_scan_evidence(scan, "certificate", "subject-o", "ACME"));
    TestMutation mutation = {.field_runs = 1000};
    assert_true(test_host_mutate(&x509_plugin, &bytes, 0, &mutation) > 0);
}

static bool
holds(const char *text, const NetbomBytes *key)
{
    /* Any 16 bytes of the key's text. */
    for (uint64_t at = 64; text && at + 16 < key->size - 64; at++) {
        g_autofree char *piece = g_strndup((const char *)key->data + at, 16);
        if (strstr(text, piece))
            return true;
    }
    return false;
}

static void
test_private_keys(void **state)
{
    static const struct {
        const char *tool, *command, *format, *algorithm, *encrypted;
    } cases[] = {
        {"openssl", "openssl genrsa -traditional -out out 1024", "PKCS#1", "RSA", "no"},
        {"openssl", "openssl genrsa -out out 1024", "PKCS#8", "RSA", "no"},
        {"openssl", "openssl genpkey -algorithm ed25519 -out out", "PKCS#8", "Ed25519", "no"},
        {"openssl", "openssl ecparam -name prime256v1 -genkey -noout -out out", "SEC1", "EC", "no"},
        {"openssl", "openssl genrsa -aes128 -passout pass:abcd -out out 1024", "PKCS#8", "unknown",
         "yes"},
        {"openssl", "openssl genrsa -traditional -aes128 -passout pass:abcd -out out 1024",
         "PKCS#1", "RSA", "yes"},
        {"ssh-keygen", "ssh-keygen -q -t rsa -b 1024 -N '' -f out", "OpenSSH", "RSA", "no"},
        {"ssh-keygen", "ssh-keygen -q -t ed25519 -N secret -f out", "OpenSSH", "Ed25519", "yes"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GBytes) file = make(cases[i].tool, cases[i].command);
        if (!file)
            continue;
        g_autoptr(TestScan) scan = test_scan_new();
        NetbomBytes bytes = test_bytes(file);
        NetbomClaim claim;
        assert_true(test_host_run(&pem_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.size, bytes.size);
        const TestEvidence *found = test_scan_evidence(scan, "private-key", NULL, NULL);
        assert_non_null(found);
        assert_string_equal(test_evidence_field(found, "format"), cases[i].format);
        assert_string_equal(test_evidence_field(found, "algorithm"), cases[i].algorithm);
        assert_string_equal(test_evidence_field(found, "encrypted"), cases[i].encrypted);
        assert_null(test_scan_evidence(scan, "certificate", NULL, NULL));
        assert_int_equal(scan->children->len, 0);
        for (guint k = 0; k < scan->headers->len; k++)
            assert_false(holds(((TestHeader *)scan->headers->pdata[k])->value, &bytes));
        for (guint k = 0; k < found->values->len; k++)
            assert_false(holds(found->values->pdata[k], &bytes));
    }
}

/* Blocks inside other bytes, and things that only look like blocks. */
static void
test_ranges(void **state)
{
    static const char text[] =
        "junk -----BEGIN PUBLIC KEY-----\r\nQUJD\r\n-----END PUBLIC KEY-----\r\nx";
    static const char *const wrong[] = {
        "-----BEGIN CERTIFICATE-----\nQUJD\n",
        "-----BEGIN CERTIFICATE-----\nQUJD\n-----END PRIVATE KEY-----\n",
        "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE----- QUJD -----END CERTIFICATE-----\n",
        "-----BEGIN -----\nQUJD\n-----END -----\n",
        "-----BEGIN ",
    };
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {(const uint8_t *)text, sizeof text - 1};
    NetbomClaim claim;
    (void)state;
    assert_true(test_host_run(&pem_plugin, &bytes, 5, scan, &claim));
    assert_int_equal(claim.size, sizeof text - 1 - 5 - 1);
    for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
        NetbomBytes other = {(const uint8_t *)wrong[i], strlen(wrong[i])};
        assert_false(test_host_run(&pem_plugin, &other, 0, scan, NULL));
    }
    static const char bad[] = "-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----";
    NetbomBytes other = {(const uint8_t *)bad, sizeof bad - 1};
    assert_true(test_host_run(&pem_plugin, &other, 0, scan, &claim));
    assert_int_equal(claim.size, sizeof bad - 1);
    assert_true(test_scan_has_problem(scan, "corrupt"));
}

static void
test_mutations(void **state)
{
    (void)state;
    g_autoptr(GBytes) certificate = make_certificate();
    if (!certificate)
        skip();
    NetbomBytes bytes = test_bytes(certificate);
    TestMutation mutation = {.field_runs = 1000};
    assert_true(test_host_mutate(&pem_plugin, &bytes, 0, &mutation) > 0);
    g_autoptr(GBytes) key = make("ssh-keygen", "ssh-keygen -q -t ed25519 -N '' -f out");
    if (!key)
        return;
    bytes = test_bytes(key);
    assert_true(test_host_mutate(&pem_plugin, &bytes, 0, &mutation) > 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_confined), cmocka_unit_test(test_certificate),
        cmocka_unit_test(test_leaf),     cmocka_unit_test(test_key_algorithms),
        cmocka_unit_test(test_der),      cmocka_unit_test(test_private_keys),
        cmocka_unit_test(test_ranges),   cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-rpm.c: the three forms of the RPM database: SQLite written by rpm itself, Berkeley DB
 * written by db5.3_load, ndb put together here; all hold the header of a package that rpmbuild
 * makes.
 */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <seccomp.h>

extern const NetbomPlugin rpm_plugin;

static const char spec[] =
    "Name: netbom-fixture\nVersion: 1.2.3\nRelease: 4\nEpoch: 2\nSummary: a fixture\nLicense: MIT\n"
    "URL: https://example.org/fixture\nVendor: Example Vendor\nPackager: A <a@example.org>\n"
    "BuildArch: noarch\n%description\ntext\n%install\nmkdir -p %{buildroot}/opt/fixture\n"
    "for i in $(seq 400); do echo $i > %{buildroot}/opt/fixture/file-$i; "
    "done\n%files\n/opt/fixture\n";

static GBytes *database; /* rpmdb.sqlite; NULL without the tools */
static GBytes *header;   /* the package's header blob */
static char *directory;

/* The blob in the package file: after the lead (96 bytes) and the signature header, padded to 8. */
static GBytes *
read_header(const NetbomBytes *package)
{
    uint64_t at = 96;
    for (unsigned i = 0; i < 2; i++) {
        NetbomReader r = netbom_reader(package, at + 8, true);
        uint64_t n = netbom_u32be(&r), size = netbom_u32be(&r);
        assert_true(netbom_match(package, at, "\x8e\xad\xe8\x01", 4));
        if (i == 1)
            return g_bytes_new(package->data + at + 8, 8 + n * 16 + size);
        at += 16 + n * 16 + size;
        at = (at + 7) / 8 * 8;
    }
    return NULL;
}

static int
set_up(void **state)
{
    (void)state;
    directory = test_directory();
    if (!test_tool("rpmbuild") || !test_tool("rpm"))
        return 0;
    g_autofree char *path = g_build_filename(directory, "fixture.spec", NULL);
    if (!g_file_set_contents(path, spec, -1, NULL))
        return -1;
    test_shell("cd %s && rpmbuild --define '_topdir %s/top' --define '_db_backend sqlite' -bb "
               "fixture.spec "
               ">/dev/null 2>&1 && cp top/RPMS/noarch/*.rpm package.rpm",
               directory, directory);
    test_shell("cd %s && rpm --define '_db_backend sqlite' --dbpath %s/db -i --justdb --nodeps "
               "package.rpm "
               ">/dev/null 2>&1",
               directory, directory);
    database = test_file("%s/db/rpmdb.sqlite", directory);
    g_autoptr(GBytes) package = test_file("%s/package.rpm", directory);
    NetbomBytes bytes = test_bytes(package);
    header = read_header(&bytes);
    return 0;
}

static int
tear_down(void **state)
{
    (void)state;
    g_bytes_unref(database);
    g_bytes_unref(header);
    test_directory_remove(directory);
    return 0;
}

static const TestEvidence *
check_package(const TestScan *scan)
{
    const TestEvidence *found = test_scan_evidence(scan, "package", "name", "netbom-fixture");
    assert_non_null(found);
    assert_string_equal(test_evidence_field(found, "manager"), "rpm");
    assert_string_equal(test_evidence_field(found, "version"), "2:1.2.3-4");
    assert_string_equal(test_evidence_field(found, "arch"), "noarch");
    assert_string_equal(test_evidence_field(found, "vendor"), "Example Vendor");
    assert_string_equal(test_evidence_field(found, "licence"), "MIT");
    assert_string_equal(test_evidence_field(found, "source"), "netbom-fixture");
    assert_string_equal(test_evidence_field(found, "source-version"), "1.2.3-4");
    assert_string_equal(test_evidence_field(found, "homepage"), "https://example.org/fixture");
    const TestEvidence *files =
        test_scan_evidence(scan, "package-files", "package", "netbom-fixture");
    assert_non_null(files);
    assert_non_null(strstr(test_evidence_field(files, "paths"), "opt/fixture/file-400"));
    assert_int_equal(scan->problems->len, 0);
    return found;
}

static void
inspect(GBytes *file, const char *path, TestScan *scan)
{
    NetbomBytes bytes = test_bytes(file);
    test_host_inspect(&rpm_plugin, path, "data", &bytes, scan);
}

static void
mutate(GBytes *file)
{
    NetbomBytes bytes = test_bytes(file);
    TestMutation mutation = {
        .header_size = 128, .step = 4096, .flips = 100, .field_runs = 250, .max_cuts = 30};
    test_host_mutate(&rpm_plugin, &bytes, 0, &mutation);
}

static void
test_sqlite(void **state)
{
    (void)state;
    if (!database)
        skip();
    g_autoptr(TestScan) scan = test_scan_new();
    inspect(database, "var/lib/rpm/rpmdb.sqlite", scan);
    const TestEvidence *found = check_package(scan);
    /* The range is where the header begins, as far as it stands in one piece. */
    NetbomBytes bytes = test_bytes(database), blob = test_bytes(header);
    assert_true(found->size >= 64);
    assert_memory_equal(bytes.data + found->offset + 8, blob.data + 8, 8);
    mutate(database);
}

/* No file may be opened: the calls for it fail, as they do in the sandbox. The exit status of the
 * process. */
static int
read_confined(void)
{
    static const int calls[] = {SCMP_SYS(open),  SCMP_SYS(openat),     SCMP_SYS(socket),
                                SCMP_SYS(stat),  SCMP_SYS(newfstatat), SCMP_SYS(access),
                                SCMP_SYS(unlink)};
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    bool ok = true;
    for (size_t i = 0; i < G_N_ELEMENTS(calls); i++)
        ok = ok && seccomp_rule_add(filter, SCMP_ACT_ERRNO(1), calls[i], 0) == 0;
    const bool confined = ok && seccomp_load(filter) == 0;
    seccomp_release(filter);
    if (!confined)
        return ok ? 77 : 2;
    g_autoptr(TestScan) scan = test_scan_new();
    inspect(database, "var/lib/rpm/rpmdb.sqlite", scan);
    bool good = test_scan_evidence(scan, "package", "name", "netbom-fixture") != NULL;
    return good && scan->problems->len == 0 ? 0 : 1;
}

static void
test_sqlite_confined(void **state)
{
    int status = 0;
    (void)state;
    if (!database)
        skip();
    pid_t child = fork();
    if (child == 0)
        _exit(read_confined());
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    if (WEXITSTATUS(status) == 77)
        skip();
    assert_int_equal(WEXITSTATUS(status), 0);
}

/* A view in place of the table that would run for ever. */
static void
test_sqlite_hostile(void **state)
{
    (void)state;
    if (!test_tool("sqlite3"))
        skip();
    test_shell("sqlite3 %s/view.sqlite 'CREATE VIEW Packages AS WITH RECURSIVE c(blob) AS (SELECT "
               "1 UNION ALL "
               "SELECT blob + 1 FROM c) SELECT blob FROM c'",
               directory);
    g_autoptr(GBytes) file = test_file("%s/view.sqlite", directory);
    g_autoptr(TestScan) scan = test_scan_new();
    inspect(file, "var/lib/rpm/rpmdb.sqlite", scan);
    assert_int_equal(scan->evidence->len, 0);
    assert_true(test_scan_has_problem(scan, "corrupt"));
}

/* A database that was left in WAL mode, with records that are no headers among those that are; and
 * one with a page that is damaged. */
static void
test_sqlite_records(void **state)
{
    (void)state;
    if (!header || !test_tool("sqlite3"))
        skip();
    g_autofree char *blob = g_build_filename(directory, "blob", NULL);
    const NetbomBytes bytes = test_bytes(header);
    assert_true(g_file_set_contents(blob, (const char *)bytes.data, (gssize)bytes.size, NULL));
    test_shell("cd %s && sqlite3 records.sqlite \"PRAGMA journal_mode=WAL; CREATE TABLE Packages"
               "(hnum INTEGER PRIMARY KEY, blob BLOB); INSERT INTO Packages VALUES (1, "
               "zeroblob(64)), (2, NULL), (3, 'short'), (4, readfile('blob'))\" >/dev/null",
               directory);
    g_autoptr(GBytes) file = test_file("%s/records.sqlite", directory);
    const NetbomBytes database_bytes = test_bytes(file);
    assert_int_equal(database_bytes.data[18], 2);
    g_autoptr(TestScan) scan = test_scan_new();
    inspect(file, "var/lib/rpm/rpmdb.sqlite", scan);
    assert_non_null(test_scan_evidence(scan, "package", "name", "netbom-fixture"));
    assert_int_equal(scan->problems->len, 1); /* the zeros; what is too short is passed over */
    assert_true(test_scan_has_problem(scan, "corrupt"));

    g_autofree uint8_t *damaged = g_memdup2(database_bytes.data, database_bytes.size);
    memset(damaged + 4096, 0xee, 64); /* the head of the table's page */
    g_autoptr(GBytes) broken = g_bytes_new(damaged, database_bytes.size);
    g_autoptr(TestScan) rest = test_scan_new();
    inspect(broken, "var/lib/rpm/rpmdb.sqlite", rest);
    assert_true(test_scan_has_problem(rest, "corrupt"));
    assert_int_equal(rest->evidence->len, 0);
}

static void
test_bdb(void **state)
{
    (void)state;
    if (!header || !test_tool("db5.3_load"))
        skip();
    for (unsigned big = 0; big < 2; big++) {
        gsize size;
        const uint8_t *data = g_bytes_get_data(header, &size);
        GString *load = g_string_new(NULL);
        g_string_printf(load,
                        "VERSION=3\nformat=bytevalue\ntype=hash\ndb_pagesize=4096\ndb_lorder=%s\n"
                        "HEADER=END\n 00000000\n 02000000\n 01000000\n ",
                        big ? "4321" : "1234");
        for (gsize i = 0; i < size; i++)
            g_string_append_printf(load, "%02x", data[i]);
        g_string_append(load, "\nDATA=END\n");
        g_autofree char *path = g_build_filename(directory, "load", NULL);
        assert_true(g_file_set_contents(path, load->str, (gssize)load->len, NULL));
        g_string_free(load, TRUE);
        test_shell("cd %s && rm -f Packages && db5.3_load -f load Packages", directory);
        g_autoptr(GBytes) file = test_file("%s/Packages", directory);
        g_autoptr(TestScan) scan = test_scan_new();
        inspect(file, "var/lib/rpm/Packages", scan);
        const TestEvidence *found = check_package(scan);
        NetbomBytes bytes = test_bytes(file);
        assert_memory_equal(bytes.data + found->offset, data, found->size);
        mutate(file);
    }
}

static void
put(uint8_t *at, uint32_t value)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

static void
test_ndb(void **state)
{
    (void)state;
    if (!header)
        skip();
    gsize size;
    const uint8_t *data = g_bytes_get_data(header, &size);
    gsize total = 4096 + (16 + size + 12 + 15) / 16 * 16;
    uint8_t *file = g_malloc0(total);
    memcpy(file, "RpmP", 4);
    put(file + 12, 1);
    put(file + 16, 2);
    for (unsigned at = 32; at < 4096; at += 16)
        memcpy(file + at, "Slot", 4);
    put(file + 64 + 4, 1);
    put(file + 64 + 8, 4096 / 16);
    put(file + 64 + 12, (uint32_t)(total - 4096) / 16);
    memcpy(file + 4096, "BlbS", 4);
    put(file + 4096 + 4, 1);
    put(file + 4096 + 12, (uint32_t)size);
    memcpy(file + 4096 + 16, data, size);

    g_autoptr(GBytes) bytes = g_bytes_new_take(file, total);
    g_autoptr(TestScan) scan = test_scan_new();
    inspect(bytes, "usr/lib/sysimage/rpm/Packages.db", scan);
    const TestEvidence *found = check_package(scan);
    assert_int_equal(found->offset, 4096 + 16);
    assert_int_equal(found->size, size);
    mutate(bytes);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sqlite_confined),
        cmocka_unit_test(test_sqlite),

        cmocka_unit_test(test_sqlite_hostile),
        cmocka_unit_test(test_sqlite_records),
        cmocka_unit_test(test_bdb),
        cmocka_unit_test(test_ndb),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

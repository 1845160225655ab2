/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-archives.c: the archive plugins on archives of the real tools: all members with their names,
 * modes, dates and bytes; exact ends between other bytes; cut, damaged and encrypted archives.
 */
#include "plugin-host.h"
#include "put-le.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <seccomp.h>

#include "unpack/archive.h"

#include <cmocka.h>

extern const NetbomPlugin tar_plugin, cpio_plugin, zip_plugin, sevenzip_plugin, ar_plugin,
    iso9660_plugin;

#define MTIME INT64_C(1614834366)

enum {
    HAS_MODE = 1,
    HAS_MTIME = 2,
    HAS_LINKS = 4,     /* symbolic links */
    HAS_HARD_LINK = 8, /* a second name of the same file */
    HAS_RAW_NAME = 16, /* a name that is not UTF-8 */
    HAS_DEVICE = 32,
    STORED = 64, /* members are ranges */
    HAS_DIRS = 128,
    NO_LONG_NAME = 256,
    ALL = HAS_MODE | HAS_MTIME | HAS_LINKS | HAS_HARD_LINK | HAS_RAW_NAME | HAS_DEVICE | STORED |
          HAS_DIRS,
};

typedef struct {
    const NetbomPlugin *plugin;
    const char *label;
    const char *tool;
    const char *command; /* in the tree; %s: the archive */
    unsigned has;
    uint64_t tail; /* padding that the tool adds behind the end mark is no part of the claim: at
                      most this */
} Case;

static const Case cases[] = {
    {&tar_plugin, "tar gnu", "tar", "tar --format=gnu -cf %s *", ALL, 10240},
    {&tar_plugin, "tar ustar", "tar", "tar --format=ustar -cf %s *", ALL, 10240},
    {&tar_plugin, "tar pax", "tar", "tar --format=pax -cf %s *", ALL, 10240},
    {&tar_plugin, "tar v7", "tar",
     "tar --format=v7 -cf %s --no-recursion plain.txt dir dir/* link hard",
     (ALL & ~(unsigned)(HAS_DEVICE | HAS_RAW_NAME)) | NO_LONG_NAME, 10240},
    {&cpio_plugin, "cpio newc", "cpio", "find . | sort | cpio --quiet -o -H newc > %s", ALL, 512},
    {&cpio_plugin, "cpio crc", "cpio", "find . | sort | cpio --quiet -o -H crc > %s", ALL, 512},
    {&cpio_plugin, "cpio odc", "cpio", "find . | sort | cpio --quiet -o -H odc > %s", ALL, 512},
    {&cpio_plugin, "cpio bin", "cpio", "find . | sort | cpio --quiet -o -H bin > %s", ALL, 512},
    {&zip_plugin, "zip", "zip", "zip -q -r -y %s . -x pipe",
     HAS_MODE | HAS_MTIME | HAS_LINKS | HAS_RAW_NAME | HAS_DIRS, 0},
    {&zip_plugin, "zip stored", "zip", "zip -q -0 -r -y %s . -x pipe",
     HAS_MODE | HAS_MTIME | HAS_LINKS | HAS_RAW_NAME | HAS_DIRS | STORED, 0},
    {&zip_plugin, "zip streamed", "zip", "zip -q -r -y - . -x pipe > %s",
     HAS_MODE | HAS_LINKS | HAS_DIRS, 0},
    {&zip_plugin, "zip comment", "zip", "echo PK comment | zip -q -r -z %s plain.txt dir",
     HAS_MODE | HAS_DIRS, 0},
    {&zip_plugin, "zip bzip2", "zip", "zip -q -r -Z bzip2 %s plain.txt dir", HAS_MODE | HAS_DIRS,
     0},
    {&zip_plugin, "zip zip64", "zip", "zip -q -r -fz %s plain.txt dir", HAS_MODE | HAS_DIRS, 0},
    {&zip_plugin, "zip lzma", "7z", "7z a -tzip -mm=LZMA %s plain.txt dir > /dev/null", HAS_DIRS,
     0},
    {&sevenzip_plugin, "7z", "7z", "7z a %s plain.txt dir > /dev/null", HAS_DIRS | HAS_MTIME, 0},
    {&sevenzip_plugin, "7z stored", "7z", "7z a -mx=0 -mhc=off %s plain.txt dir > /dev/null",
     HAS_DIRS | HAS_MTIME, 0},
    {&iso9660_plugin, "iso rock ridge", "genisoimage",
     "genisoimage -quiet -R -V LABEL -publisher PUBLISHER -o %s . 2>/dev/null",
     HAS_MODE | HAS_MTIME | HAS_LINKS | HAS_HARD_LINK | STORED | HAS_DIRS, 0},
    {&iso9660_plugin, "iso joliet", "genisoimage",
     "genisoimage -quiet -J -joliet-long -V LABEL -publisher PUBLISHER -o %s -graft-points "
     "plain.txt=plain.txt dir=dir 2>/dev/null",
     STORED | NO_LONG_NAME, 0},
    {&iso9660_plugin, "iso xorriso", "xorriso",
     "xorriso -as mkisofs -quiet -R -V LABEL -publisher PUBLISHER -o %s . 2>/dev/null",
     HAS_MODE | HAS_MTIME | HAS_LINKS | STORED | HAS_DIRS, 0},
};

static char *directory;

/* A member, whatever the prefix that its tool gave it. */
static const TestChild *
member(const TestScan *scan, const char *name)
{
    static const char *const prefixes[] = {"", "./", "tree/", "/"};
    for (size_t i = 0; i < G_N_ELEMENTS(prefixes); i++) {
        g_autofree char *path = g_strconcat(prefixes[i], name, NULL);
        g_autofree char *folder = g_strconcat(path, "/", NULL);
        const TestChild *child = test_scan_child(scan, path);
        child = child ? child : test_scan_child(scan, folder);
        if (child)
            return child;
    }
    return NULL;
}

static void
check_file(const TestScan *scan, const Case *test, const char *name)
{
    const TestChild *child = member(scan, name);
    if (!child) {
        test_scan_print(scan);
        fail_msg("%s: no member %s", test->label, name);
    }
    g_autoptr(GBytes) wanted = test_file("%s/tree/%s", directory, name);
    assert_int_equal(child->kind, NETBOM_FILE);
    assert_int_equal(child->good, g_bytes_get_size(wanted));
    if (child->good > 0)
        assert_memory_equal(child->bytes, g_bytes_get_data(wanted, NULL), child->good);
    if (test->has & STORED)
        assert_int_equal(child->source, TEST_BY_RANGE);
    if (test->has & HAS_MODE && g_str_has_suffix(name, "plain.txt"))
        assert_int_equal(child->mode & 0777, 0640);
    if (test->has & HAS_MTIME)
        assert_int_equal(child->mtime, MTIME);
}

static void
check_members(const Case *test, const TestScan *scan)
{
    check_file(scan, test, "plain.txt");
    check_file(scan, test, "dir/zeros.bin");
    check_file(scan, test, "dir/empty");
    if (!(test->has & NO_LONG_NAME)) {
        g_autofree char *name = g_strdup_printf("dir/%090d.txt", 7);
        check_file(scan, test, name);
    }
    if (test->has & HAS_DIRS)
        assert_int_equal(member(scan, "dir")->kind, NETBOM_DIR);
    if (test->has & HAS_LINKS) {
        const TestChild *child = member(scan, "link");
        assert_non_null(child);
        assert_int_equal(child->kind, NETBOM_SYMLINK);
        assert_string_equal(child->target, "/dir/../plain.txt");
    }
    if (test->has & HAS_HARD_LINK)
        check_file(scan, test, "hard");
    if (test->has & HAS_RAW_NAME)
        check_file(scan, test, "caf\xe9.txt");
    if (test->has & HAS_DEVICE)
        assert_int_equal(member(scan, "pipe")->kind, NETBOM_DEVICE);
}

static GBytes *
make_archive(const Case *test)
{
    if (!test_tool(test->tool))
        return NULL;
    test_shell("rm -f %s/packed*", directory);
    g_autofree char *path = g_strdup_printf("%s/packed", directory);
    g_auto(GStrv) parts = g_strsplit(test->command, "%s", -1);
    g_autofree char *command = g_strjoinv(path, parts);
    test_shell("cd %s/tree && PATH=%s:$PATH && %s", directory, directory, command);
    test_shell("cd %s && for f in packed.*; do if [ -e $f ] && [ ! -e packed ]; then mv $f packed; "
               "fi; done",
               directory);
    return test_file("%s/packed", directory);
}

static void
check_case(const Case *test)
{
    g_autoptr(GBytes) archive = make_archive(test);
    if (!archive) {
        print_message("no %s\n", test->tool);
        return;
    }
    print_message("%s: %zu bytes\n", test->label, g_bytes_get_size(archive));
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = test_bytes(archive);
    NetbomClaim claim;
    assert_true(test_host_run(test->plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.extent, NETBOM_EXACT);
    assert_true(claim.grade >= NETBOM_GRADE_STRUCTURE);
    assert_null(claim.problem);
    assert_true(claim.size <= bytes.size && bytes.size - claim.size <= test->tail);
    if (scan->problems->len > 0) {
        test_scan_print(scan);
        fail_msg("%s: a problem with a good archive", test->label);
    }
    check_members(test, scan);

    /* between other bytes */
    const uint64_t before = 777;
    g_autofree uint8_t *noise = g_malloc(bytes.size + 2 * before);
    memset(noise, 0x5a, bytes.size + 2 * before);
    memcpy(noise + before, bytes.data, bytes.size);
    NetbomBytes between = {noise, bytes.size + 2 * before};
    g_autoptr(TestScan) second = test_scan_new();
    NetbomClaim second_claim;
    assert_true(test_host_run(test->plugin, &between, before, second, &second_claim));
    assert_int_equal(second_claim.size, claim.size);
    assert_int_equal(second->problems->len, 0);
    assert_int_equal(second->children->len, scan->children->len);
    print_message("    %u members, %" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT
                  " bytes unexplained\n",
                  scan->children->len, test_scan_unexplained(scan, claim.size), claim.size);
    assert_true(test_scan_unexplained(scan, claim.size) <=
                (test->plugin == &iso9660_plugin ? claim.size : 64));
}

static void
test_members(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        check_case(&cases[i]);
}

static void
test_cut(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GBytes) archive = make_archive(&cases[i]);
        if (!archive)
            continue;
        NetbomBytes bytes = test_bytes(archive);
        bytes.size = bytes.size * 2 / 3;
        g_autoptr(TestScan) scan = test_scan_new();
        NetbomClaim claim;
        print_message("%s\n", cases[i].label);
        assert_true(test_host_run(cases[i].plugin, &bytes, 0, scan, &claim));
        assert_true(claim.problem || scan->problems->len > 0);
        if (cases[i].plugin != &sevenzip_plugin) /* its table stands at the end */
            assert_true(scan->children->len > 0);
    }
}

static void
test_mutations(void **state)
{
    (void)state;
    static const char *const labels[] = {"tar gnu",   "tar pax", "cpio newc",
                                         "cpio bin",  "zip",     "zip streamed",
                                         "zip zip64", "7z",      "iso rock ridge"};
    const TestMutation mutation = {
        .header_size = 128, .step = 4096, .flips = 80, .field_runs = 300, .max_cuts = 60};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bool wanted = false;
        for (size_t k = 0; k < G_N_ELEMENTS(labels); k++)
            wanted = wanted || strcmp(labels[k], cases[i].label) == 0;
        g_autoptr(GBytes) archive = wanted ? make_archive(&cases[i]) : NULL;
        if (!archive)
            continue;
        NetbomBytes bytes = test_bytes(archive);
        print_message("%s\n", cases[i].label);
        assert_true(test_host_mutate(cases[i].plugin, &bytes, 0, &mutation) > 0);
    }
}

static void
test_encrypted(void **state)
{
    (void)state;
    static const Case encrypted[] = {
        {&zip_plugin, "zip", "zip", "zip -q -P secret %s plain.txt", 0, 0},
        {&sevenzip_plugin, "7z", "7z", "7z a -psecret %s plain.txt > /dev/null", 0, 0},
        {&sevenzip_plugin, "7z names", "7z", "7z a -psecret -mhe=on %s plain.txt > /dev/null", 0,
         0},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(encrypted); i++) {
        g_autoptr(GBytes) archive = make_archive(&encrypted[i]);
        if (!archive)
            continue;
        NetbomBytes bytes = test_bytes(archive);
        g_autoptr(TestScan) scan = test_scan_new();
        print_message("%s\n", encrypted[i].label);
        assert_true(test_host_run(encrypted[i].plugin, &bytes, 0, scan, NULL));
        if (!test_scan_has_problem(scan, "encrypted"))
            test_scan_print(scan);
        assert_true(test_scan_has_problem(scan, "encrypted"));
    }
}

/* A coder that is newer than our library: not "corrupt". 7z: the last header is at 32 + u64 at 12,
 * its size is at 20, its CRC-32 at 28; at 8 is that of these 20 bytes. 11: folders, their number,
 * none of them elsewhere; one coder, its ID of one byte; 12. */
static void
test_7z_coder(void **state)
{
    (void)state;
    static const Case stored = {
        &sevenzip_plugin, "7z", "7z", "7z a -mx=0 -mhc=off %s plain.txt > /dev/null", 0, 0};
    static const uint8_t copy[] = {11, 1, 0, 1, 1, 0, 12};
    g_autoptr(GBytes) archive = make_archive(&stored);
    if (!archive)
        skip();
    gsize size;
    g_autofree uint8_t *data =
        g_memdup2(g_bytes_get_data(archive, NULL), g_bytes_get_size(archive));
    size = g_bytes_get_size(archive);
    uint64_t at, header_size;
    memcpy(&at, data + 12, sizeof at);
    memcpy(&header_size, data + 20, sizeof header_size);
    uint8_t *header = data + 32 + GUINT64_FROM_LE(at);
    uint8_t *coder = memmem(header, GUINT64_FROM_LE(header_size), copy, sizeof copy);
    assert_non_null(coder);
    coder[5] = 10; /* the filter for ARM64 */
    put_le(data + 28, test_host.crc32(0, header, GUINT64_FROM_LE(header_size)), 4);
    put_le(data + 8, test_host.crc32(0, data + 12, 20), 4);
    const NetbomBytes bytes = {data, size};
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&sevenzip_plugin, &bytes, 0, scan, NULL));
    if (!test_scan_has_problem(scan, "unsupported"))
        test_scan_print(scan);
    assert_true(test_scan_has_problem(scan, "unsupported"));
    assert_false(test_scan_has_problem(scan, "corrupt"));
}

/* Names that would leave a directory, and names that come twice, are facts. */
static void
test_hostile_names(void **state)
{
    (void)state;
    test_shell("cd %s/tree && tar -P --transform='s,^,../../,' -cf %s/packed plain.txt && "
               "tar -P --transform='s,^,/etc/,' -rf %s/packed plain.txt plain.txt",
               directory, directory, directory);
    g_autoptr(GBytes) archive = test_file("%s/packed", directory);
    NetbomBytes bytes = test_bytes(archive);
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&tar_plugin, &bytes, 0, scan, NULL));
    assert_non_null(test_scan_child(scan, "../../plain.txt"));
    assert_non_null(test_scan_child(scan, "/etc/plain.txt"));
    assert_int_equal(scan->children->len, 3);
}

static void
test_sparse(void **state)
{
    (void)state;
    test_shell("cd %s && rm -f packed && truncate -s 300000 sparse && printf end >> sparse && "
               "printf start | dd of=sparse conv=notrunc status=none && tar -S -cf packed sparse",
               directory);
    g_autoptr(GBytes) archive = test_file("%s/packed", directory);
    g_autoptr(GBytes) wanted = test_file("%s/sparse", directory);
    NetbomBytes bytes = test_bytes(archive);
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&tar_plugin, &bytes, 0, scan, NULL));
    const TestChild *child = test_scan_child(scan, "sparse");
    assert_non_null(child);
    assert_int_equal(child->good, 300003);
    assert_memory_equal(child->bytes, g_bytes_get_data(wanted, NULL), 300003);
}

/* Archives one after another are claims of their own. */
static void
test_chained_cpio(void **state)
{
    (void)state;
    if (!test_tool("cpio"))
        skip();
    test_shell("cd %s/tree && echo plain.txt | cpio --quiet -o -H newc > ../packed && "
               "find dir | cpio --quiet -o -H newc >> ../packed",
               directory);
    g_autoptr(GBytes) archive = test_file("%s/packed", directory);
    NetbomBytes bytes = test_bytes(archive);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    assert_true(test_host_run(&cpio_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(scan->children->len, 1);
    const uint64_t next = (claim.size + 511) / 512 * 512;
    g_autoptr(TestScan) second = test_scan_new();
    assert_true(test_host_run(&cpio_plugin, &bytes, next, second, &claim));
    assert_true(second->children->len > 3);
    assert_int_equal(second->problems->len, 0);
}

/* The binary form of the other byte order: each u16 of the headers swapped. */
static void
test_swapped_cpio(void **state)
{
    (void)state;
    if (!test_tool("cpio"))
        skip();
    test_shell("cd %s/tree && find . | sort | cpio --quiet -o -H bin > ../packed", directory);
    g_autoptr(GBytes) archive = test_file("%s/packed", directory);
    const gsize size = g_bytes_get_size(archive);
    g_autofree uint8_t *swapped = g_memdup2(g_bytes_get_data(archive, NULL), size);
    for (gsize at = 0; at + 26 <= size && swapped[at] == 0xc7;) {
        const uint8_t *p = swapped + at;
        const gsize name = p[20] | (gsize)p[21] << 8;
        const gsize data = (p[22] | (gsize)p[23] << 8) << 16 | p[24] | (gsize)p[25] << 8;
        for (gsize i = at; i < at + 26; i += 2) {
            const uint8_t byte = swapped[i];
            swapped[i] = swapped[i + 1];
            swapped[i + 1] = byte;
        }
        at += 26 + name + (name & 1) + data + (data & 1);
    }
    const Case test = {&cpio_plugin, "cpio bin swapped", "cpio", NULL, ALL, 512};
    NetbomBytes bytes = {swapped, size};
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&cpio_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->problems->len, 0);
    check_members(&test, scan);
}

static void
test_facts(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        if (cases[i].plugin != &iso9660_plugin)
            continue;
        g_autoptr(GBytes) archive = make_archive(&cases[i]);
        if (!archive)
            continue;
        NetbomBytes bytes = test_bytes(archive);
        g_autoptr(TestScan) scan = test_scan_new();
        assert_true(test_host_run(&iso9660_plugin, &bytes, 0, scan, NULL));
        assert_true(test_scan_has_header(scan, "label", "LABEL"));
        assert_true(test_scan_has_header(scan, "publisher", "PUBLISHER"));
        const char *date = test_scan_header(scan, "date");
        assert_non_null(date);
        assert_int_equal(strlen(date), 20);
    }
}

/*
 * Names in UTF-8 and UTF-16 come out right in the C locale, in a process that must not open files:
 * the filter kills it on a try. The exit status of the process.
 */
static int
read_in_sandbox(const Case *names, GBytes *const *archives, size_t count)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(open), 0);
    seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(openat), 0);
    const bool confined = seccomp_load(filter) == 0;
    seccomp_release(filter);
    if (!confined)
        return 77;
    for (size_t i = 0; i < count; i++) {
        if (!archives[i])
            continue;
        g_autoptr(TestScan) scan = test_scan_new();
        NetbomBytes bytes = test_bytes(archives[i]);
        if (!test_host_run(names[i].plugin, &bytes, 0, scan, NULL) ||
            !member(scan, "caf\xc3\xa9 \xd0\x96.txt") || scan->problems->len > 0)
            return 10 + (int)i;
    }
    return 0;
}

static void
test_names_in_sandbox(void **state)
{
    (void)state;
    static const Case names[] = {
        {&sevenzip_plugin, "7z", "7z", "LC_ALL=C.UTF-8 7z a %s ../names/* > /dev/null", 0, 0},
        {&tar_plugin, "pax", "tar", "tar --format=pax -C ../names -cf %s .", 0, 0},
        {&tar_plugin, "gnu", "tar", "tar --format=gnu -C ../names -cf %s .", 0, 0},
        {&zip_plugin, "zip", "zip", "cd ../names && LC_ALL=C.UTF-8 zip -q -r %s .", 0, 0},
        {&iso9660_plugin, "joliet", "genisoimage",
         "LC_ALL=C.UTF-8 genisoimage -quiet -input-charset utf-8 -J -o %s ../names 2>/dev/null", 0,
         0},
    };
    GBytes *archives[G_N_ELEMENTS(names)];
    test_shell("mkdir -p %s/names && touch \"%s/names/caf\xc3\xa9 \xd0\x96.txt\"", directory,
               directory);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        archives[i] = make_archive(&names[i]);
    archive_prepare();
    pid_t child = fork();
    assert_true(child >= 0);
    /* Not _exit(), which in a build that counts lines opens files first. */
    if (child == 0)
        syscall(SYS_exit_group, read_in_sandbox(names, archives, G_N_ELEMENTS(names)));
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        g_clear_pointer(&archives[i], g_bytes_unref);
    if (WIFSIGNALED(status))
        fail_msg("killed by signal %d: a file was opened", WTERMSIG(status));
    if (WEXITSTATUS(status) == 77)
        skip();
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void
test_deb(void **state)
{
    (void)state;
    if (!test_tool("dpkg-deb") || !test_tool("ar"))
        skip();
    test_shell(
        "cd %s && rm -f packed && mkdir -p deb/DEBIAN deb/usr && cp tree/plain.txt deb/usr && "
        "printf 'Package: x\\nVersion: 1\\nArchitecture: all\\nMaintainer: a <a@b.c>\\n"
        "Description: x\\n' > deb/DEBIAN/control && dpkg-deb -b deb packed > /dev/null",
        directory);
    g_autoptr(GBytes) package = test_file("%s/packed", directory);
    NetbomBytes bytes = test_bytes(package);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim;
    assert_true(test_host_run(&ar_plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, "deb");
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(scan->children->len, 3);
    assert_non_null(test_scan_child(scan, "debian-binary"));
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    const TestMutation mutation = {.header_size = 140, .step = 512, .flips = 60, .field_runs = 300};
    assert_true(test_host_mutate(&ar_plugin, &bytes, 0, &mutation) > 0);

    /* long names and symbol tables of the GNU form */
    test_shell(
        "cd %s && rm -f packed && echo 'int f(void){return 1;}' > a_rather_long_file_name.c && "
        "cp tree/plain.txt another_rather_long_name.txt && "
        "ar -q packed a_rather_long_file_name.c another_rather_long_name.txt 2> /dev/null",
        directory);
    g_autoptr(GBytes) library = test_file("%s/packed", directory);
    bytes = test_bytes(library);
    g_autoptr(TestScan) second = test_scan_new();
    assert_true(test_host_run(&ar_plugin, &bytes, 0, second, &claim));
    assert_string_equal(claim.format, "ar");
    assert_non_null(test_scan_child(second, "a_rather_long_file_name.c"));
    assert_non_null(test_scan_child(second, "another_rather_long_name.txt"));
}

static int
setup(void **state)
{
    (void)state;
    directory = test_directory();
    test_shell(
        "mkdir -p %s/tree/dir && cd %s/tree && seq 1 3000 > plain.txt && chmod 640 plain.txt && "
        "head -c 20000 /dev/zero > dir/zeros.bin && : > dir/empty && "
        "seq 1 9 > dir/$(printf %%090d 7).txt && ln -s /dir/../plain.txt link && "
        "ln plain.txt hard && seq 5 > $(printf 'caf\\351.txt') && mkfifo pipe && "
        "find . -exec touch -h -d 2021-03-04T05:06:06Z {} +",
        directory, directory);
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
        /* first: nothing may have warmed up libarchive before it */
        cmocka_unit_test(test_names_in_sandbox),
        cmocka_unit_test(test_members),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_encrypted),
        cmocka_unit_test(test_hostile_names),
        cmocka_unit_test(test_sparse),
        cmocka_unit_test(test_chained_cpio),
        cmocka_unit_test(test_swapped_cpio),
        cmocka_unit_test(test_facts),
        cmocka_unit_test(test_deb),
        cmocka_unit_test(test_7z_coder),
        cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}

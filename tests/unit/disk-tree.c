/* SPDX-License-Identifier: GPL-3.0-or-later */
/* disk-tree.c: random trees on disk, and their comparison with what a plugin read. */
#include "disk-tree.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <cmocka.h>

enum { DEPTH_MAX = 5, ENTRIES = 90 };

typedef struct {
    GRand *random;
    unsigned flags;
    unsigned n_entries;
    char *last_file; /* for hard links */
} Maker;

static int
number(Maker *maker, int below)
{
    return g_rand_int_range(maker->random, 0, below);
}

static char *
name_make(Maker *maker)
{
    unsigned n = maker->n_entries++;
    if (!(maker->flags & DISK_TREE_NAMES))
        return g_strdup_printf("entry%u.bin", n);
    switch (number(maker, 8)) {
    case 0:
        return g_strdup_printf("%u-%0*d", n, 60 + number(maker, 140), 7);
    case 1:
        return g_strdup_printf("na\xc3\xafve \xe6\xbc\xa2\xe5\xad\x97 %u", n);
    case 2:
        return g_strdup_printf("UPPER%u.TXT", n);
    case 3:
        return g_strdup_printf("lower%u.c", n);
    case 4:
        return g_strdup_printf("Mixed Case %u.tar.gz", n);
    case 5:
        return g_strdup_printf(".hidden%u", n);
    default:
        return g_strdup_printf("f%u", n);
    }
}

static void
file_make(Maker *maker, const char *path)
{
    static const int sizes[] = {0,    1,    59,   60,   61,   100,  150,  511,   512,
                                1023, 1024, 1025, 4095, 4096, 4097, 8192, 65536, 65537};
    int size =
        number(maker, 3) > 0 ? sizes[number(maker, G_N_ELEMENTS(sizes))] : number(maker, 300000);
    g_autofree guint8 *data = g_malloc(size + 1);
    bool plain = number(maker, 2) > 0; /* text compresses, random bytes do not */
    for (int i = 0; i < size; i++)
        data[i] = (guint8)(plain ? 'a' + i / 7 % 20 + number(maker, 2) : number(maker, 256));
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(data, 1, (size_t)size, file), size);
    if (maker->flags & DISK_TREE_HOLES && number(maker, 4) == 0) {
        int hole = number(maker, 2000000);
        assert_int_equal(fseek(file, hole, SEEK_CUR), 0);
        assert_int_equal(fwrite("end of the hole", 1, 15, file), 15);
    }
    fclose(file);
    g_free(maker->last_file);
    maker->last_file = g_strdup(path);
}

static bool
special_make(Maker *maker, const char *path)
{
    switch (number(maker, 6)) {
    case 0:
        return symlink("short", path) == 0;
    case 1: {
        g_autofree char *target = g_strdup_printf("/long/%0*d", 50 + number(maker, 150), 1);
        return symlink(target, path) == 0;
    }
    case 2:
        return maker->last_file && link(maker->last_file, path) == 0;
    case 3:
        return geteuid() == 0 &&
               mknod(path, S_IFCHR | 0600, makedev(number(maker, 200), number(maker, 250))) == 0;
    case 4:
        return geteuid() == 0 && mknod(path, S_IFBLK | 0640, makedev(259, 70000)) == 0;
    default:
        return mkfifo(path, 0644) == 0;
    }
}

static void
facts_make(Maker *maker, const char *path)
{
    struct stat stat;
    assert_int_equal(lstat(path, &stat), 0);
    if (maker->flags & DISK_TREE_LINKS && geteuid() == 0)
        assert_int_equal(lchown(path, (uid_t)number(maker, 70000), (gid_t)number(maker, 2000)), 0);
    if (maker->flags & DISK_TREE_MODES && !S_ISLNK(stat.st_mode))
        assert_int_equal(chmod(path, 0400 | (mode_t)number(maker, 07777)), 0);
    if (maker->flags & (DISK_TREE_TIMES | DISK_TREE_TIMES2)) {
        time_t when = 1000000000 + number(maker, 700000000);
        struct timespec times[2] = {{when, 0}, {when, 0}};
        assert_int_equal(utimensat(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW), 0);
    }
}

static void
directory_fill(Maker *maker, const char *directory, int depth)
{
    int count = depth == 0 ? 20 : number(maker, 12);
    for (int i = 0; i < count && maker->n_entries < ENTRIES; i++) {
        g_autofree char *name = name_make(maker);
        g_autofree char *path = g_build_filename(directory, name, NULL);
        int kind = number(maker, 10);
        if (kind < 2 && depth < DEPTH_MAX) {
            assert_int_equal(mkdir(path, 0755), 0);
            directory_fill(maker, path, depth + 1);
        } else if (kind > 6 && maker->flags & DISK_TREE_LINKS) {
            if (!special_make(maker, path))
                file_make(maker, path);
        } else {
            file_make(maker, path);
        }
        facts_make(maker, path);
    }
}

void
disk_tree_make(const char *directory, guint32 seed, unsigned flags)
{
    Maker maker = {.random = g_rand_new_with_seed(seed), .flags = flags};
    directory_fill(&maker, directory, 0);
    g_rand_free(maker.random);
    g_free(maker.last_file);
}

/* ---- comparison ---- */

static void
facts_compare(const char *name, const TestChild *child, const struct stat *stat, unsigned flags)
{
    if (flags & DISK_TREE_MODES && child->mode != stat->st_mode)
        fail_msg("%s: mode %o, not %o", name, child->mode, stat->st_mode);
    if (flags & DISK_TREE_LINKS && (child->uid != stat->st_uid || child->gid != stat->st_gid))
        fail_msg("%s: owner %u:%u", name, child->uid, child->gid);
    if (flags & DISK_TREE_TIMES && child->mtime != stat->st_mtime)
        fail_msg("%s: time %lld, not %lld", name, (long long)child->mtime,
                 (long long)stat->st_mtime);
    if (flags & DISK_TREE_TIMES2 && ABS(child->mtime - stat->st_mtime) > 2)
        fail_msg("%s: time %lld, not %lld", name, (long long)child->mtime,
                 (long long)stat->st_mtime);
    if (S_ISCHR(stat->st_mode) || S_ISBLK(stat->st_mode)) {
        assert_int_equal(child->rdev_major, major(stat->st_rdev));
        assert_int_equal(child->rdev_minor, minor(stat->st_rdev));
    }
}

static guint
level_compare(const char *directory, const char *prefix, unsigned flags, const TestScan *scan)
{
    guint count = 0;
    const char *name;
    GDir *dir = g_dir_open(directory, 0, NULL);
    assert_non_null(dir);
    while ((name = g_dir_read_name(dir))) {
        struct stat stat;
        g_autofree char *path = g_build_filename(directory, name, NULL);
        g_autofree char *inside = *prefix ? g_build_filename(prefix, name, NULL) : g_strdup(name);
        const TestChild *child = test_scan_child(scan, inside);
        assert_int_equal(lstat(path, &stat), 0);
        if (!child)
            fail_msg("%s is missing", inside);
        facts_compare(inside, child, &stat, flags);
        count++;
        if (S_ISDIR(stat.st_mode)) {
            assert_int_equal(child->kind, NETBOM_DIR);
            count += level_compare(path, inside, flags, scan);
        } else if (S_ISLNK(stat.st_mode)) {
            g_autofree char *target = g_file_read_link(path, NULL);
            assert_int_equal(child->kind, NETBOM_SYMLINK);
            assert_string_equal(child->target, target);
        } else if (S_ISREG(stat.st_mode)) {
            g_autofree char *data = NULL;
            gsize size = 0;
            assert_true(g_file_get_contents(path, &data, &size, NULL));
            assert_int_equal(child->kind, NETBOM_FILE);
            if (child->size != size || child->good != size || memcmp(child->bytes, data, size) != 0)
                fail_msg("%s: other bytes (%llu of %llu are good)", inside,
                         (unsigned long long)child->good, (unsigned long long)size);
        } else {
            assert_int_equal(child->kind, NETBOM_DEVICE);
        }
    }
    g_dir_close(dir);
    return count;
}

void
disk_tree_compare(const char *directory, unsigned flags, const char *skip, const TestScan *scan)
{
    guint count = level_compare(directory, "", flags, scan);
    if (skip && test_scan_child(scan, skip))
        count++;
    assert_int_equal(scan->children->len, count);
}

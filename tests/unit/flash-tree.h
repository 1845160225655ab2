/* SPDX-License-Identifier: GPL-3.0-or-later */
/* flash-tree.h: a random tree on disk, and its comparison with the children that a plugin gave. */
#ifndef TEST_FLASH_TREE_H
#define TEST_FLASH_TREE_H

#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <cmocka.h>

/* Fills directory/rootfs: sizes around the blocks of flash file systems, holes, links, devices. */
static inline void
flash_tree_make(const char *directory)
{
    test_shell(
        "cd '%s' && mkdir -p rootfs/etc rootfs/a/b/c rootfs/empty rootfs/many && cd rootfs && "
        "head -c 70001 /dev/urandom >etc/random && seq 1 60000 >etc/numbers && "
        ": >etc/nothing && echo one >etc/one && ln etc/one etc/hard && ln etc/one a/b/hard && "
        "ln -s ../etc/one a/soft && truncate -s 300000 etc/hole && echo end >>etc/hole && "
        "truncate -s 100001 etc/zeros && cp /bin/sh etc/setuid && chmod 4711 etc/setuid && "
        "chmod 1777 empty && for i in 4095 4096 4097; do head -c $i /bin/sh >a/b/c/s$i; done && "
        "for i in $(seq 1 150); do echo file $i >many/some-longer-name-$i; done && "
        "mkfifo a/fifo && touch -d @1234567890 etc/one",
        directory);
    if (geteuid() == 0)
        test_shell("cd '%s/rootfs' && mknod a/null c 1 3 && mknod a/disk b 8 17 && "
                   "chown 12:34 etc/numbers",
                   directory);
}

static inline void
flash_file_compare(const char *path, const TestChild *child)
{
    g_autofree char *data = NULL;
    gsize size = 0;
    assert_true(g_file_get_contents(path, &data, &size, NULL));
    assert_int_equal(child->kind, NETBOM_FILE);
    assert_int_equal(child->good, size);
    assert_int_equal(child->size, size);
    if (size > 0)
        assert_memory_equal(child->bytes, data, size);
}

/* Every entry on disk is a child with the same facts. Answers how many there are. */
static inline guint
flash_tree_compare(const char *directory, const char *prefix, const TestScan *scan)
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
        assert_int_equal(child->mode, stat.st_mode);
        assert_int_equal(child->uid, stat.st_uid);
        assert_int_equal(child->gid, stat.st_gid);
        assert_int_equal(child->mtime, stat.st_mtime);
        count++;
        if (S_ISDIR(stat.st_mode)) {
            assert_int_equal(child->kind, NETBOM_DIR);
            count += flash_tree_compare(path, inside, scan);
        } else if (S_ISLNK(stat.st_mode)) {
            g_autofree char *target = g_file_read_link(path, NULL);
            assert_string_equal(child->target, target);
        } else if (S_ISREG(stat.st_mode)) {
            flash_file_compare(path, child);
        } else {
            assert_int_equal(child->kind, NETBOM_DEVICE);
            assert_int_equal(child->rdev_major, major(stat.st_rdev));
            assert_int_equal(child->rdev_minor, minor(stat.st_rdev));
        }
    }
    g_dir_close(dir);
    return count;
}

/* The image holds the tree of directory/rootfs and nothing else, and the plugin had no problem. */
static inline void
flash_tree_check(const NetbomPlugin *plugin, const char *directory, const NetbomBytes *image,
                 TestScan *scan, NetbomClaim *ret_claim)
{
    g_autofree char *root = g_build_filename(directory, "rootfs", NULL);
    scan->digests = false;
    assert_true(test_host_run(plugin, image, 0, scan, ret_claim));
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, flash_tree_compare(root, "", scan));
    assert_int_equal(scan->memory_live, 0);
}

#endif

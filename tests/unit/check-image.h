/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check-image.h: what tests of many small formats share: an image of a real tool is claimed with
 * its exact end, alone and between other bytes, gives its facts and children, and survives
 * mutations.
 */
#ifndef TEST_CHECK_IMAGE_H
#define TEST_CHECK_IMAGE_H

#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

typedef struct {
    const NetbomPlugin *plugin;
    const char *format;
    const char *tool; /* NULL: the command needs none that may be missing */
    const char
        *command; /* in an empty directory with the files of check_image_tree(): makes "image" */
    NetbomGrade grade; /* of the claim */
    bool at_start;     /* only claimed at the start of an object: not tried between other bytes */
    uint64_t tail;     /* bytes of the image that are no part of the format */
    const char *facts[6][2];
    const char *problem;     /* kind of the one problem, or NULL */
    const char *children[4]; /* names: files of the tree with their bytes, or else just there */
    uint64_t mutate;         /* bytes from the start that are mutated; 0: all */
} ImageCase;

/* a.txt, b.txt and c.bin in the directory. */
static inline void
check_image_tree(const char *directory)
{
    test_shell("cd %s && echo 'a first file' > a.txt && seq 1 3000 > b.txt && "
               "head -c 70000 \"$(command -v sh)\" > c.bin",
               directory);
}

static inline void
check_image_child(const ImageCase *test, const TestScan *scan, const char *directory,
                  const char *name)
{
    const TestChild *child = test_scan_child(scan, name);
    if (!child) {
        test_scan_print(scan);
        fail_msg("%s: no child %s", test->format, name);
    }
    g_autofree char *path = g_build_filename(directory, name, NULL);
    if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
        return;
    g_autoptr(GBytes) wanted = test_file("%s", path);
    assert_int_equal(child->good, g_bytes_get_size(wanted));
    assert_memory_equal(child->bytes, g_bytes_get_data(wanted, NULL), child->good);
}

static inline void
check_image_scan(const ImageCase *test, const TestScan *scan, const char *directory)
{
    if (scan->problems->len != (test->problem ? 1 : 0)) {
        test_scan_print(scan);
        fail_msg("%s: %u problems", test->format, scan->problems->len);
    }
    if (test->problem)
        assert_true(test_scan_has_problem(scan, test->problem));
    for (size_t i = 0; i < G_N_ELEMENTS(test->facts) && test->facts[i][0]; i++)
        if (test->facts[i][1] ? !test_scan_has_header(scan, test->facts[i][0], test->facts[i][1])
                              : !test_scan_header(scan, test->facts[i][0])) {
            test_scan_print(scan);
            fail_msg("%s: %s is not %s", test->format, test->facts[i][0], test->facts[i][1]);
        }
    for (size_t i = 0; i < G_N_ELEMENTS(test->children) && test->children[i]; i++)
        check_image_child(test, scan, directory, test->children[i]);
}

static inline void
check_image_between(const ImageCase *test, const NetbomBytes *image, uint64_t size,
                    const char *directory)
{
    const uint64_t before = 777;
    g_autofree uint8_t *noise = g_malloc(image->size + 2 * before);
    memset(noise, 0x5a, image->size + 2 * before);
    memcpy(noise + before, image->data, image->size);
    NetbomBytes between = {noise, image->size + 2 * before};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(test->plugin, &between, before, scan, &claim));
    assert_int_equal(claim.grade, test->grade);
    assert_int_equal(scan->end_set ? scan->end : claim.size, size);
    check_image_scan(test, scan, directory);
}

/* Runs one case in a directory with the tree. */
static inline void
check_image(const ImageCase *test, const char *directory)
{
    if (test->tool && !test_tool(test->tool)) {
        print_message("no %s\n", test->tool);
        return;
    }
    print_message("%s: %s\n", test->format, test->command);
    test_shell("cd %s && rm -f image && { %s; } > log 2>&1", directory, test->command);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes image = test_bytes(file);
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(test->plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, test->format);
    assert_int_equal(claim.grade, test->grade);
    const uint64_t size = scan->end_set ? scan->end : claim.size;
    assert_int_equal(size, image.size - test->tail);
    check_image_scan(test, scan, directory);
    if (!test->at_start)
        check_image_between(test, &image, size, directory);
    if (test->mutate > 0 && test->mutate < image.size)
        image.size = test->mutate;
    const TestMutation mutation = {.header_size = 24,
                                   .step = image.size / 12 + 1,
                                   .flips = 25,
                                   .field_runs = 90,
                                   .max_cuts = 12};
    assert_true(test_host_mutate(test->plugin, &image, 0, &mutation) > 0);
}

#endif

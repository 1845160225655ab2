/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Data folders and their compiled form: that it says the very same, and that it is never used for
 * files that it was not made of. Libraries that are loaded when they are wanted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cmocka.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <jansson.h>
#include <zlib.h>

#include "attribute/datadir.h"
#include "base/error.h"
#include "base/folder.h"
#include "base/library.h"

#define SCHEMA "netbom-test/1"

/* ---- the same as the sources ---- */

static void
assert_same(DataNode node, const json_t *value)
{
    const char *key;
    json_t *member;
    switch (json_typeof(value)) {
    case JSON_STRING:
        assert_string_equal(data_node_text(node), json_string_value(value));
        break;
    case JSON_ARRAY:
        assert_int_equal(data_node_type(node), DATA_ARRAY);
        assert_int_equal(data_node_count(node), json_array_size(value));
        for (guint i = 0; i < json_array_size(value); i++) {
            assert_same(data_node_item(node, i), json_array_get(value, i));
        }
        break;
    case JSON_OBJECT:
        assert_int_equal(data_node_type(node), DATA_OBJECT);
        assert_int_equal(data_node_count(node), json_object_size(value));
        json_object_foreach((json_t *)(guintptr)value, key, member)
        {
            if (json_is_null(member)) {
                assert_int_equal(data_node_type(data_node_get(node, key)), DATA_ABSENT);
            } else {
                assert_same(data_node_get(node, key), member);
            }
        }
        break;
    case JSON_TRUE:
    case JSON_FALSE:
        assert_int_equal(data_node_type(node), DATA_TRUTH);
        assert_int_equal(data_node_is_true(node), json_is_true(value));
        break;
    case JSON_NULL:
        assert_int_equal(data_node_type(node), DATA_NULL);
        break;
    default:
        assert_int_equal(data_node_type(node), DATA_NUMBER);
        break;
    }
}

static void
assert_same_as_files(const DataDir *dir, const char *path)
{
    for (guint i = 0; i < dir->files->len; i++) {
        const DataFile *file = &g_array_index(dir->files, DataFile, i);
        g_autofree char *name = g_strconcat(file->id, ".json", NULL);
        g_autofree char *full = g_build_filename(path, name, NULL);
        json_t *root = json_load_file(full, 0, NULL);
        assert_non_null(root);
        assert_same(file->root, root);
        json_decref(root);
    }
}

/* A folder of our own data: read, compiled, and read again. */
static void
check_folder(const char *name, const char *schema)
{
    const char *root = g_getenv("NETBOM_SIGNATURES_DIR");
    g_autofree char *path = g_build_filename(root == NULL ? "signatures" : root, name, NULL);
    g_autofree char *work = g_dir_make_tmp("netbom-datadir-XXXXXX", NULL);
    g_autofree char *compiled = g_build_filename(work, "data", NULL);
    g_autoptr(DataDir) first = datadir_read(path, schema, compiled, NULL);
    assert_non_null(first);
    assert_null(first->compiled);
    assert_true(first->files->len > 10);
    assert_same_as_files(first, path);
    assert_true(datadir_save(first, compiled, NULL));

    g_autoptr(DataDir) second = datadir_read(path, schema, compiled, NULL);
    assert_non_null(second);
    assert_non_null(second->compiled);
    assert_string_equal(second->digest, first->digest);
    assert_int_equal(second->files->len, first->files->len);
    assert_same_as_files(second, path);

    /* Made again it has the same bytes. */
    g_autofree char *again = g_build_filename(work, "again", NULL);
    g_autofree char *x = NULL, *y = NULL;
    gsize x_size, y_size;
    assert_true(datadir_save(second, again, NULL));
    assert_true(g_file_get_contents(compiled, &x, &x_size, NULL));
    assert_true(g_file_get_contents(again, &y, &y_size, NULL));
    assert_int_equal(x_size, y_size);
    assert_memory_equal(x, y, x_size);
    g_unlink(compiled);
    g_unlink(again);
    g_rmdir(work);
}

static void
test_suppliers(void **state)
{
    (void)state;
    check_folder("suppliers", "netbom-supplier/1");
}

static void
test_lists(void **state)
{
    (void)state;
    check_folder("designations", "netbom-designation/1");
}

/* ---- never out of date ---- */

typedef struct {
    char *work, *folder, *file, *compiled;
} Place;

static void
write_value(const char *path, const char *id, const char *value)
{
    g_autofree char *text =
        g_strdup_printf("{\"schema\": \"" SCHEMA "\", \"id\": \"%s\", \"numbers\": [1, 2.5, null], "
                        "\"empty\": {}, \"v\": \"%s\"}",
                        id, value);
    assert_true(g_file_set_contents(path, text, -1, NULL));
}

/* A folder of one file, compiled. */
static int
place_setup(void **state)
{
    Place *place = g_new0(Place, 1);
    *state = place;
    place->work = g_dir_make_tmp("netbom-datadir-XXXXXX", NULL);
    place->folder = g_build_filename(place->work, "folder", NULL);
    place->file = g_build_filename(place->folder, "a.json", NULL);
    place->compiled = g_build_filename(place->work, "data", NULL);
    g_mkdir(place->folder, 0777);
    write_value(place->file, "a", "one");
    g_autoptr(DataDir) dir = datadir_read(place->folder, SCHEMA, NULL, NULL);
    return dir == NULL || !datadir_save(dir, place->compiled, NULL);
}

static int
place_teardown(void **state)
{
    Place *place = *state;
    g_unlink(place->file);
    g_unlink(place->compiled);
    g_rmdir(place->folder);
    g_rmdir(place->work);
    g_free(place->work);
    g_free(place->folder);
    g_free(place->file);
    g_free(place->compiled);
    g_free(place);
    return 0;
}

static void
assert_value(const Place *place, bool compiled, guint n_files, const char *value)
{
    g_autoptr(DataDir) dir = datadir_read(place->folder, SCHEMA, place->compiled, NULL);
    assert_non_null(dir);
    assert_int_equal(dir->compiled != NULL, compiled);
    assert_int_equal(dir->files->len, n_files);
    const DataFile *file = &g_array_index(dir->files, DataFile, 0);
    const char *text = NULL;
    assert_true(datadir_text(file, file->root, "v", true, &text, NULL));
    assert_string_equal(text, value);
}

static void
test_an_edited_file_counts(void **state)
{
    const Place *place = *state;
    struct stat before;
    assert_value(place, true, 1, "one");
    assert_int_equal(g_stat(place->file, &before), 0);
    /* Of the same size and time. */
    write_value(place->file, "a", "two");
    const struct timespec times[2] = {before.st_mtim, before.st_mtim};
    assert_int_equal(utimensat(AT_FDCWD, place->file, times, 0), 0);
    assert_value(place, false, 1, "two");
    write_value(place->file, "a", "one");
    assert_value(place, true, 1, "one");
}

/* The stamp alone tells it: a compiled form with another digest is taken as long as no file has
 * changed, and not a moment longer. */
static void
test_files_that_did_not_change_are_not_read(void **state)
{
    const Place *place = *state;
    g_autofree char *stamp = NULL;
    const char *names[] = {"a.json"};
    g_autoptr(GPtrArray) files = g_ptr_array_new();
    g_ptr_array_add(files, (gpointer)(guintptr)names[0]);
    const gint64 begin = g_get_monotonic_time();
    write_value(place->file, "a", "one");
    stamp = folder_stamp(place->folder, files);
    if (g_get_monotonic_time() - begin < G_USEC_PER_SEC)
        assert_string_equal(stamp, ""); /* it is too young */
    while (*stamp == 0) {
        g_usleep(G_USEC_PER_SEC / 10);
        g_free(stamp);
        stamp = folder_stamp(place->folder, files);
    }
    g_autoptr(DataDir) dir = datadir_read(place->folder, SCHEMA, NULL, NULL);
    assert_string_equal(dir->stamp, stamp);
    memset(dir->digest, '0', strlen(dir->digest));
    assert_true(datadir_save(dir, place->compiled, NULL));
    assert_value(place, true, 1, "one");
    struct stat before;
    assert_int_equal(g_stat(place->file, &before), 0);
    write_value(place->file, "a", "two");
    const struct timespec times[2] = {before.st_mtim, before.st_mtim};
    assert_int_equal(utimensat(AT_FDCWD, place->file, times, 0), 0);
    assert_value(place, false, 1, "two");
    g_free(stamp);
    stamp = folder_stamp(place->work, files);
    assert_string_equal(stamp, ""); /* there is none */
}

static void
test_a_new_file_counts(void **state)
{
    const Place *place = *state;
    g_autofree char *more = g_build_filename(place->folder, "a-b.json", NULL);
    write_value(more, "a-b", "more");
    assert_value(place, false, 2, "one"); /* by their ids: a, a-b */
    g_unlink(more);
    assert_value(place, true, 1, "one");
}

static void
test_a_damaged_form_is_not_used(void **state)
{
    const Place *place = *state;
    g_autofree char *whole = NULL;
    gsize size;
    assert_true(g_file_get_contents(place->compiled, &whole, &size, NULL));
    for (gsize at = 0; at < size; at++) {
        whole[at] ^= 0x20;
        assert_true(g_file_set_contents(place->compiled, whole, (gssize)size, NULL));
        assert_value(place, false, 1, "one");
        whole[at] ^= 0x20;
    }
    for (gsize cut = 0; cut < size; cut += 7) {
        assert_true(g_file_set_contents(place->compiled, whole, (gssize)cut, NULL));
        assert_value(place, false, 1, "one");
    }
    g_unlink(place->compiled);
    assert_value(place, false, 1, "one");
}

/* ---- libraries ---- */

#define FUNCTIONS(X) X(crc32) X(adler32)

static void
test_libraries(void **state)
{
    (void)state;
    struct {
        FUNCTIONS(LIBRARY_POINTER)
    } zlib = {0};
    g_autoptr(GError) error = NULL;
    assert_false(library_load("libnetbom-is-not-there.so.0", FUNCTIONS(LIBRARY_NAME), &zlib,
                              sizeof zlib, &error));
    assert_true(g_error_matches(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM));
    assert_non_null(strstr(error->message, "libnetbom-is-not-there.so.0"));
    g_clear_error(&error);
    assert_false(
        library_load("libz.so.1", "crc32\0no_such_function\0", &zlib, sizeof zlib, &error));
    assert_non_null(strstr(error->message, "no_such_function"));
    assert_true(zlib.crc32 == NULL && zlib.adler32 == NULL);
    assert_true(library_load("libz.so.1", FUNCTIONS(LIBRARY_NAME), &zlib, sizeof zlib, NULL));
    assert_int_equal(zlib.crc32(0, (const Bytef *)"123456789", 9), 0xcbf43926);
    assert_int_equal(zlib.adler32(1, (const Bytef *)"Wikipedia", 9), 0x11e60398);
}

int
main(void)
{
#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, place_setup, place_teardown)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_suppliers),
        cmocka_unit_test(test_lists),
        IN_A_PLACE(test_an_edited_file_counts),
        IN_A_PLACE(test_files_that_did_not_change_are_not_read),
        IN_A_PLACE(test_a_new_file_counts),
        IN_A_PLACE(test_a_damaged_form_is_not_used),
        cmocka_unit_test(test_libraries),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

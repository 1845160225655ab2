/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inputs as files. */
#include "fuzz-folder.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>

static GPtrArray *made; /* char*: files and folders, in the order in which they were made */

void
expect(bool holds)
{
    if (!holds)
        abort();
}

static void
remove_all(void)
{
    for (guint i = made->len; i > 0; i--)
        g_remove(g_ptr_array_index(made, i - 1));
    g_ptr_array_unref(made);
}

static void
remember(const char *path)
{
    if (!made) {
        made = g_ptr_array_new_with_free_func(g_free);
        atexit(remove_all);
    }
    if (!g_ptr_array_find_with_equal_func(made, path, g_str_equal, NULL))
        g_ptr_array_add(made, g_strdup(path));
}

char *
fuzz_folder_new(void)
{
    g_autoptr(GError) error = NULL;
    char *folder = g_dir_make_tmp("netbom-fuzz-XXXXXX", &error);
    expect(folder != NULL);
    remember(folder);
    return folder;
}

char *
fuzz_folder_put(const char *folder, const char *name, const uint8_t *data, size_t size)
{
    char *path = g_build_filename(folder, name, NULL);
    expect(g_file_set_contents(path, (const char *)data, (gssize)size, NULL));
    remember(path);
    return path;
}

char *
fuzz_data(const char *name)
{
    const char *data = g_getenv("NETBOM_DATA_DIR");
    if (!data) {
        fprintf(stderr, "NETBOM_DATA_DIR must name our data\n");
        exit(2);
    }
    return g_build_filename(data, name, NULL);
}

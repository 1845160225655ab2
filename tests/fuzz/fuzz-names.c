/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists of names and of known strings of any text: they are refused with an error, or can be asked.
 * Two NULs end the list; the bytes behind them are searched. */
#include <string.h>

#include "fuzz-folder.h"
#include "identify/known-strings.h"
#include "resolve/source-names.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char *folder;

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    folder = fuzz_folder_new();
    return 0;
}

static void
ask_names(const char *path)
{
    static const char *const LIBRARIES[] = {"libc.so.6", "liba.so", "liba.so.99", ".so.", ""};
    g_autoptr(GError) error = NULL;
    g_autoptr(SourceNames) names = source_names_load(path, &error);
    expect((names == NULL) == (error != NULL));
    for (guint i = 0; names && i < G_N_ELEMENTS(LIBRARIES); i++) {
        g_free(source_names_library(names, LIBRARIES[i]));
        g_free(source_names_program(names, LIBRARIES[i]));
    }
}

static void
ask_strings(const char *list, size_t list_size, const uint8_t *data, size_t size)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(KnownStrings) strings = known_strings_parse(list, list_size, "list", &error);
    expect((strings == NULL) == (error != NULL));
    const PrintedBytes bytes = {data, size, NULL, 0};
    g_autoptr(GArray) found = strings ? known_strings_search(strings, &bytes) : NULL;
    for (guint i = 0; found && i < found->len; i++) {
        const KnownStringsMatch *match = &g_array_index(found, KnownStringsMatch, i);
        expect(*match->source && match->count >= KNOWN_STRINGS_MIN);
        expect(match->offset <= size && match->size < size - match->offset);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *end = size > 0 ? memmem(data, size, "\0\0", 2) : NULL;
    size_t list = end ? (size_t)(end - data) : size, rest = end ? list + 2 : size;
    g_autofree char *path = fuzz_folder_put(folder, "list.txt", data, list);
    ask_names(path);
    ask_strings((const char *)data, list, data + rest, size - rest);
    return 0;
}

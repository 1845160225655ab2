/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a user brings: a table of suppliers that becomes a list, a profile, a stored scan. Whatever
 * the bytes are, each is refused with an error or read. A list that was made of a table is loaded
 * again, as `lists import` does before it keeps it.
 */
#include <string.h>

#include "assess/designation.h"
#include "assess/list-import.h"
#include "commands/profile.h"
#include "fuzz-folder.h"
#include "worker/record-read.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char *folder, *lists_folder;
static Registry *registry;

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    g_autofree char *suppliers = fuzz_data("suppliers");
    g_autoptr(GError) error = NULL;
    registry = registry_load(suppliers, NULL, &error);
    expect(registry != NULL);
    folder = fuzz_folder_new();
    lists_folder = fuzz_folder_new();
    return 0;
}

static void
import_table(const uint8_t *data, size_t size)
{
    const ListHead head = {.id = "own", .since = "2026-01-01"};
    g_autoptr(GError) error = NULL, load_error = NULL;
    g_autofree char *list =
        list_from_table(&head, "table", (const char *)data, size, registry, &error);
    expect((list == NULL) == (error != NULL));
    if (!list)
        return;
    g_autofree char *path =
        fuzz_folder_put(lists_folder, "own.json", (const uint8_t *)list, strlen(list));
    g_autoptr(Designations) lists = designations_load(lists_folder, NULL, &load_error);
    expect((lists == NULL) == (load_error != NULL));
    expect(!lists || designations_size(lists) == 1);
}

static void
import_profile(const uint8_t *data, size_t size)
{
    g_autofree char *path = fuzz_folder_put(folder, "profile.json", data, size);
    g_autoptr(GError) error = NULL;
    ScanOptions options = {0};
    bool ok = profile_read(path, &options, &error);
    expect(ok == (error == NULL));
    scan_options_clear(&options);
}

static void
import_record(const uint8_t *data, size_t size)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(ScanRecord) record = scan_record_parse("record", (const char *)data, size, &error);
    expect((record == NULL) == (error != NULL));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    import_table(data, size);
    import_profile(data, size);
    import_record(data, size);
    return 0;
}

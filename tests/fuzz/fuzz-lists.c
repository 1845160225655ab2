/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A designation list of any text: it is refused with an error, or can be shown, checked and judged
 * by. */
#include "assess/designation.h"
#include "assess/judge.h"
#include "fuzz-folder.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char *folder;
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
    return 0;
}

static void
check_list(const Designations *lists, const Designation *list)
{
    expect(designations_lookup(lists, list->id) == list);
    expect(list->jurisdiction && designations_has_jurisdiction(lists, list->jurisdiction));
    expect(designation_kind_name(list->kind) && designation_status_name(list->status));
    for (guint i = 0; i < list->entries->len; i++) {
        const Entry *entry = &g_array_index(list->entries, Entry, i);
        expect(entry->selector != SELECTOR_NAMED || entry->supplier || entry->ambiguous ||
               entry->reported_by || entry->designated_name);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *path = fuzz_folder_put(folder, "list.json", data, size);
    g_autoptr(GError) error = NULL;
    g_autoptr(Designations) lists = designations_load(folder, NULL, &error);
    expect((lists == NULL) == (error != NULL));
    if (!lists)
        return 0;
    for (guint i = 0; i < designations_size(lists); i++)
        check_list(lists, designations_at(lists, i));
    g_ptr_array_unref(designation_check(lists, registry));
    AssessChoice choice = {0};
    date_parse("2026-06-01", &choice.as_of);
    g_autoptr(Judge) judge = judge_new(registry, lists, &choice);
    for (guint i = 0; i < registry_size(registry); i++)
        judge_may_hit(judge, registry_at(registry, i)->id);
    return 0;
}

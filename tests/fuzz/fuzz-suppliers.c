/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A supplier of any text: it is refused with an error, or can be checked, and found in texts: what
 * is found lies in the text. The text is the input itself. */
#include "attribute/ownership.h"
#include "attribute/registry.h"
#include "fuzz-folder.h"

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
check_matches(GArray *matches, gsize size)
{
    gsize before = 0;
    for (guint i = 0; i < matches->len; i++) {
        const Match *match = &g_array_index(matches, Match, i);
        expect(match->start >= before && match->start < match->end && match->end <= size);
        expect(match->suppliers && match->suppliers->len > 0 && match_name(match->kind));
        before = match->end;
    }
    g_array_unref(matches);
}

static void
check_supplier(const Registry *registry, const Supplier *supplier)
{
    PartialDate day;
    Match match;
    expect(registry_lookup(registry, supplier->id) == supplier && supplier->legal_name);
    expect(date_parse("2020-02-29", &day));
    g_ptr_array_unref(ownership_at(registry, supplier->id, day));
    registry_match_name(registry, supplier->legal_name, &match);
    registry_match_certificate(registry, supplier->legal_name, &match);
    registry_match_domain(registry, supplier->legal_name, &match);
    registry_match_devicetree(registry, supplier->legal_name, &match);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *path = fuzz_folder_put(folder, "supplier.json", data, size);
    g_autoptr(GError) error = NULL;
    g_autoptr(Registry) registry = registry_load(folder, NULL, &error);
    expect((registry == NULL) == (error != NULL));
    if (!registry)
        return 0;
    for (guint i = 0; i < registry_size(registry); i++)
        check_supplier(registry, registry_at(registry, i));
    g_ptr_array_unref(registry_check(registry));
    check_matches(registry_find_names(registry, (const char *)data, size), size);
    check_matches(registry_find_copyrights(registry, (const char *)data, size), size);
    check_matches(registry_find_domains(registry, (const char *)data, size), size);
    return 0;
}

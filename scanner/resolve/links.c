/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Needed libraries and their files. */
#include "resolve/links.h"

#include <string.h>

struct Links {
    GHashTable *needed;  /* node + 1 -> GPtrArray of const char* */
    GHashTable *sonames; /* node + 1 -> const char* */
    GHashTable *files;   /* soname -> node + 1 */
};

static gpointer
key_of(guint32 node)
{
    return GUINT_TO_POINTER(node + 1);
}

static void
take_needed(Links *links, const RecordEvidence *evidence, const char *library)
{
    GPtrArray *needed = g_hash_table_lookup(links->needed, key_of(evidence->node));
    if (!needed) {
        needed = g_ptr_array_new();
        g_hash_table_insert(links->needed, key_of(evidence->node), needed);
    }
    g_ptr_array_add(needed, (gpointer)library);
}

Links *
links_new(const ScanRecord *record)
{
    Links *links = g_new0(Links, 1);
    links->needed = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
    links->sonames = g_hash_table_new(NULL, NULL);
    links->files = g_hash_table_new(g_str_hash, g_str_equal);
    const GPtrArray *needed = record_evidence_of(record, "elf-needed");
    for (guint i = 0; i < needed->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(needed, i);
        const char *library = record_evidence_get(evidence, "library");
        if (library)
            take_needed(links, evidence, library);
    }
    const GPtrArray *sonames = record_evidence_of(record, "elf-soname");
    for (guint i = 0; i < sonames->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(sonames, i);
        const char *soname = record_evidence_get(evidence, "soname");
        if (!soname)
            continue;
        g_hash_table_insert(links->sonames, key_of(evidence->node), (gpointer)soname);
        if (!g_hash_table_contains(links->files, soname))
            g_hash_table_insert(links->files, (gpointer)soname, key_of(evidence->node));
    }
    return links;
}

void
links_free(Links *links)
{
    if (!links)
        return;
    g_hash_table_unref(links->needed);
    g_hash_table_unref(links->sonames);
    g_hash_table_unref(links->files);
    g_free(links);
}

const GPtrArray *
links_needed(const Links *links, guint32 node)
{
    return g_hash_table_lookup(links->needed, key_of(node));
}

const char *
links_soname(const Links *links, guint32 node)
{
    return g_hash_table_lookup(links->sonames, key_of(node));
}

guint32
links_provider(const Links *links, const char *soname)
{
    gpointer found = g_hash_table_lookup(links->files, soname);
    return found ? GPOINTER_TO_UINT(found) - 1 : RECORD_NONE;
}

/* "libxml2" in "libxml2.so.2", with or without the "lib" of either. */
static bool
library_is(const char *library, const char *component)
{
    gsize stem = strcspn(library, ".");
    if (g_str_has_prefix(library, "lib") && !g_str_has_prefix(component, "lib")) {
        library += 3;
        stem -= 3;
    }
    return strlen(component) == stem && strncmp(library, component, stem) == 0;
}

bool
links_needs_name(const Links *links, guint32 node, const char *component)
{
    const GPtrArray *needed = links_needed(links, node);
    for (guint i = 0; needed && i < needed->len; i++)
        if (library_is(g_ptr_array_index(needed, i), component))
            return true;
    return false;
}

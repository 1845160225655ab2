/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compares claimed parties with attributed ones. */
#include "audit/parties.h"

#include <string.h>

/* Attributions from here on say who it is; below, who it may be. */
#define CERTAIN  0.8
#define POSSIBLE 0.5

struct Parties {
    const Inventory *inventory;
    const Registry *registry;
    GHashTable
        *own; /* names that the document as a whole is by, or gives to much of what it lists */
};

/* Share of the claims from which on a name is the document's: a vendor that states itself as the
 * supplier or maker of all that it ships. */
#define OWN_SHARE 4

static void
count_names(const Sbom *sbom, GHashTable *counts)
{
    for (guint i = 0; i < sbom->claims->len; i++) {
        const SbomClaim *claim = g_ptr_array_index(sbom->claims, i);
        for (guint k = 0; k < claim->parties->len; k++) {
            const SbomName *name = &g_array_index(claim->parties, SbomName, k);
            guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, name->name));
            g_hash_table_insert(counts, (gpointer)name->name, GUINT_TO_POINTER(count + 1));
        }
    }
}

static void
add_own(GHashTable *own, const GArray *names)
{
    for (guint i = 0; i < names->len; i++)
        g_hash_table_add(own, (gpointer)g_array_index(names, SbomName, i).name);
}

Parties *
parties_new(const Inventory *inventory, const Registry *registry, const Sbom *sbom)
{
    Parties *parties = g_new0(Parties, 1);
    g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);
    GHashTableIter iter;
    gpointer name, count;
    parties->inventory = inventory;
    parties->registry = registry;
    parties->own = g_hash_table_new(g_str_hash, g_str_equal);
    add_own(parties->own, sbom->parties);
    for (guint i = 0; i < sbom->claims->len; i++) {
        const SbomClaim *claim = g_ptr_array_index(sbom->claims, i);
        if (claim->is_subject)
            add_own(parties->own, claim->parties);
    }
    count_names(sbom, counts);
    g_hash_table_iter_init(&iter, counts);
    while (g_hash_table_iter_next(&iter, &name, &count))
        if (GPOINTER_TO_UINT(count) > 1 && GPOINTER_TO_UINT(count) * OWN_SHARE >= sbom->claims->len)
            g_hash_table_add(parties->own, name);
    return parties;
}

void
parties_free(Parties *parties)
{
    if (!parties)
        return;
    g_hash_table_unref(parties->own);
    g_free(parties);
}

/* ---- names ---- */

/* Words that many names have. */
static bool
is_common_word(const char *word)
{
    static const char *const COMMON[] = {
        "team",       "project",     "software",     "foundation",
        "limited",    "the",         "and",          "developers",
        "developer",  "maintainers", "maintainer",   "open",
        "source",     "group",       "gmbh",         "technologies",
        "technology", "systems",     "system",       "network",
        "networks",   "corporation", "company",      "international",
        "community",  "authors",     "packages",     "package",
        "inc",        "ltd",         "llc",          "org",
        "com",        "net",         "contributors", "lists",
        "free",       "library",     "devel",        "communications",
        "industries", "electronics", "solutions",    "labs",
        "services",   "security",    "co",           "corp",
        NULL};
    return strlen(word) < 3 || g_strv_contains(COMMON, word);
}

/* Distinctive words of a text, lower case, NULL-ended. */
static char **
words_of(const char *text)
{
    g_autofree char *lower = g_utf8_strdown(text, -1);
    g_auto(GStrv) all = g_strsplit_set(lower, " ,.;:/\\<>()[]{}@\"'-_&+|", -1);
    GPtrArray *kept = g_ptr_array_new();
    for (char **word = all; *word; word++)
        if (!is_common_word(*word))
            g_ptr_array_add(kept, g_strdup(*word));
    g_ptr_array_add(kept, NULL);
    return (char **)g_ptr_array_free(kept, FALSE);
}

bool
parties_share_word(const char *a, const char *b)
{
    if (!a || !b)
        return false;
    g_auto(GStrv) x = words_of(a), y = words_of(b);
    for (char **word = x; *word; word++)
        if (g_strv_contains((const char *const *)y, *word))
            return true;
    return false;
}

/* ---- suppliers ---- */

#define STEPS_MAX 4

/* True if one reaches the other over relations of any kind: owner, brand, project, maker for
 * another. */
static bool
leads_to(const Registry *registry, const Supplier *from, const char *to, guint steps)
{
    if (strcmp(from->id, to) == 0)
        return true;
    for (guint i = 0; steps > 0 && i < from->n_relations; i++) {
        const Supplier *next = registry_lookup(registry, from->relations[i].to);
        if (next && leads_to(registry, next, to, steps - 1))
            return true;
    }
    return false;
}

static bool
related(const Registry *registry, const Supplier *claimed, const char *id)
{
    const Supplier *found = registry_lookup(registry, id);
    return leads_to(registry, claimed, id, STEPS_MAX) ||
           (found && leads_to(registry, found, claimed->id, STEPS_MAX));
}

/* The supplier that a name is, whole and without doubt; NULL: none. */
static const Supplier *
supplier_of(const Registry *registry, const char *name)
{
    Match match;
    if (!registry_match_name(registry, name, &match) ||
        (match.kind != MATCH_LEGAL_NAME && match.kind != MATCH_ALIAS) || match.suppliers->len != 1)
        return NULL;
    return g_ptr_array_index(match.suppliers, 0);
}

static bool
attributed(const Registry *registry, const GPtrArray *attributions, const Supplier *claimed)
{
    for (guint i = 0; i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);
        if (attribution->confidence >= POSSIBLE &&
            related(registry, claimed, attribution->supplier))
            return true;
    }
    return false;
}

static const char *
name_of(const Registry *registry, const char *id, const char *fallback)
{
    const Supplier *supplier = id ? registry_lookup(registry, id) : NULL;
    return supplier ? supplier->legal_name : fallback;
}

/* Who certainly made or packaged a component: a name, or NULL. */
static const char *
certain_maker(const Registry *registry, const Component *component, bool packagers)
{
    for (guint i = 0; i < component->attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(component->attributions, i);
        if (attribution->confidence >= CERTAIN && attribution->role == ROLE_MADE_BY)
            return name_of(registry, attribution->supplier, attribution->supplier_name);
    }
    if (component->manufacturer && component->confidence >= CERTAIN)
        return name_of(registry, component->manufacturer, component->manufacturer_name);
    return packagers && component->package_manager ? component->maintainer : NULL;
}

/* Whether the bytes know this name in any role for the component: then nothing differs. */
static bool
is_known_here(const Parties *parties, const Component *component, const char *name,
              const Supplier *claimed)
{
    const Registry *registry = parties->registry;
    const char *const TEXTS[] = {component->maintainer, component->manufacturer_name,
                                 component->name, component->source_name, component->upstream_name};
    for (gsize i = 0; i < G_N_ELEMENTS(TEXTS); i++)
        if (parties_share_word(name, TEXTS[i]))
            return true;
    for (guint i = 0; i < component->attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(component->attributions, i);
        if (parties_share_word(name, attribution->supplier_name) ||
            parties_share_word(name, name_of(registry, attribution->supplier, NULL)))
            return true;
    }
    if (parties_share_word(name, name_of(registry, component->manufacturer, NULL)))
        return true;
    return claimed &&
           (attributed(registry, component->attributions, claimed) ||
            (component->manufacturer && related(registry, claimed, component->manufacturer)));
}

/* The image's vendor, or the distribution that its software is from. */
static bool
is_of_image(const Parties *parties, const char *name, const Supplier *claimed)
{
    const Inventory *inventory = parties->inventory;
    if (g_hash_table_contains(parties->own, name) || parties_share_word(name, inventory->vendor) ||
        parties_share_word(name, inventory->os_name))
        return true;
    return claimed && attributed(parties->registry, inventory->attributions, claimed);
}

PartyResult
parties_compare(const Parties *parties, const SbomName *name, const GPtrArray *components,
                char **ret_found)
{
    const Supplier *claimed = supplier_of(parties->registry, name->name);
    const char *maker = NULL;
    for (guint i = 0; i < components->len; i++) {
        const Component *component = g_ptr_array_index(components, i);
        if (is_known_here(parties, component, name->name, claimed))
            return PARTY_SAME;
        const char *own =
            certain_maker(parties->registry, component, name->party != SBOM_MANUFACTURER);
        if (!own)
            return PARTY_UNKNOWN;
        if (!maker)
            maker = own;
    }
    if (!claimed || !maker || name->party == SBOM_AUTHOR ||
        is_of_image(parties, name->name, claimed))
        return PARTY_UNKNOWN;
    *ret_found = g_strdup(maker);
    return PARTY_DIFFERS;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "audit/extras.h"

#include <string.h>

#include "resolve/ecosystem.h"

/* Below it a component that was found is too weak to be called undeclared. */
#define EXTRA_CERTAIN 0.8

/* The declared package that all places of a component belong to; NULL: none, or several. */
static const Component *
inside_of(const Inventory *inventory, const Component *component, GHashTable *covered)
{
    const Component *owner = NULL;
    for (guint i = 0; i < component->occurrences->len; i++) {
        const Occurrence *place = &g_array_index(component->occurrences, Occurrence, i);
        owner = g_hash_table_lookup(inventory->packaged, GUINT_TO_POINTER(place->node + 1));
        if (!owner || !g_hash_table_contains(covered, owner))
            return NULL;
    }
    return owner;
}

/* True if the document speaks of packages by type of package URL of which the image has no
 * database: then the two do not name things alike. */
static bool
names_differ(const Sbom *sbom, const Installed *installed)
{
    guint n = 0;
    for (guint i = 0; i < sbom->claims->len; i++)
        n += installed_lacks_database_of(installed, g_ptr_array_index(sbom->claims, i));
    return n * 3 >= sbom->claims->len && n > 0;
}

void
extras_find(Audit *audit, const Inventory *inventory, const Installed *installed,
            GHashTable *covered)
{
    const GPtrArray *components = inventory->components;
    bool doubtful = names_differ(audit->sbom, installed);
    for (guint i = 0; i < components->len; i++) {
        const Component *component = g_ptr_array_index(components, i);
        if (component->confidence < EXTRA_CERTAIN || g_hash_table_contains(covered, component) ||
            strcmp(component->type, "file") == 0 ||
            strcmp(component->type, "operating-system") == 0)
            continue;
        AuditExtra extra = {component, NULL, doubtful && !component->package_manager};
        if (!component->package_manager || ecosystem_is_language(component->package_manager))
            extra.inside = inside_of(inventory, component, covered);
        g_array_append_val(audit->extras, extra);
        audit->n_undeclared += !extra.inside && !extra.doubtful;
        audit->n_doubtful += !extra.inside && extra.doubtful;
    }
}

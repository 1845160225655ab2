/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Suppliers by what their tools and libraries leave in an image: SONAMEs, .comment, options of
 * kernels. */
#include <string.h>

#include "attribute/registry-private.h"

static bool
patterns_fit(char *const *patterns, const char *text)
{
    for (; patterns && *patterns; patterns++)
        if (g_pattern_match_simple(*patterns, text))
            return true;
    return false;
}

const Supplier *
registry_by_soname(const Registry *registry, const char *soname)
{
    const char *suffix = strstr(soname, ".so");
    g_autofree char *bare =
        suffix ? g_strndup(soname, (gsize)(suffix - soname) + 3) : g_strdup(soname);
    for (guint i = 0; i < registry->suppliers->len; i++) {
        const Supplier *supplier = registry_at(registry, i);
        if (supplier->sonames && g_strv_contains((const char *const *)supplier->sonames, bare))
            return supplier;
    }
    return NULL;
}

const Supplier *
registry_by_toolchain(const Registry *registry, const char *comment)
{
    for (guint i = 0; i < registry->suppliers->len; i++)
        if (patterns_fit(registry_at(registry, i)->toolchains, comment))
            return registry_at(registry, i);
    return NULL;
}

const Supplier *
registry_by_kernel_option(const Registry *registry, const char *option)
{
    for (guint i = 0; i < registry->suppliers->len; i++)
        if (patterns_fit(registry_at(registry, i)->kernel_options, option))
            return registry_at(registry, i);
    return NULL;
}

bool
supplier_makes_chips(const Supplier *supplier)
{
    return supplier->sector &&
           (strstr(supplier->sector, "semiconductor") || strstr(supplier->sector, "SoC") ||
            strstr(supplier->sector, "silicon"));
}

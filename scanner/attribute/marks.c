/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Suppliers by what their tools and libraries leave in an image: SONAMEs, .comment, options of
 * kernels, names in management and optical protocols, firmware of modules. */
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

const Supplier *
registry_by_own_kernel_option(const Registry *registry, const char *option)
{
    for (guint i = 0; i < registry->suppliers->len; i++)
        if (patterns_fit(registry_at(registry, i)->own_kernel_options, option))
            return registry_at(registry, i);
    return NULL;
}

const Supplier *
registry_by_module_firmware(const Registry *registry, const char *revision)
{
    for (guint i = 0; i < registry->suppliers->len; i++)
        if (patterns_fit(registry_at(registry, i)->module_firmware, revision))
            return registry_at(registry, i);
    return NULL;
}

static bool
texts_hold(char *const *texts, const char *text)
{
    return texts && g_strv_contains((const char *const *)texts, text);
}

const Supplier *
registry_by_cwmp_prefix(const Registry *registry, const char *prefix)
{
    for (guint i = 0; i < registry->suppliers->len; i++)
        if (texts_hold(registry_at(registry, i)->cwmp_prefixes, prefix))
            return registry_at(registry, i);
    return NULL;
}

const Supplier *
registry_by_pon_vendor(const Registry *registry, const char *vendor_id)
{
    for (guint i = 0; i < registry->suppliers->len; i++)
        if (texts_hold(registry_at(registry, i)->pon_vendor_ids, vendor_id))
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

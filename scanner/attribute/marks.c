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

static bool
texts_hold(char *const *texts, const char *text)
{
    return texts && g_strv_contains((const char *const *)texts, text);
}

/* The first supplier with a mark of that kind, of which `marks` is the offset in a supplier, that
 * fits the text. */
static const Supplier *
marked_by(const Registry *registry, gsize marks, bool (*fits)(char *const *, const char *),
          const char *text)
{
    for (guint i = 0; i < registry->marked->len; i++) {
        const Supplier *supplier = g_ptr_array_index(registry->marked, i);
        if (fits(G_STRUCT_MEMBER(char **, supplier, marks), text))
            return supplier;
    }
    return NULL;
}

const Supplier *
registry_by_soname(const Registry *registry, const char *soname)
{
    const char *suffix = strstr(soname, ".so");
    g_autofree char *bare =
        suffix ? g_strndup(soname, (gsize)(suffix - soname) + 3) : g_strdup(soname);
    return marked_by(registry, G_STRUCT_OFFSET(Supplier, sonames), texts_hold, bare);
}

const Supplier *
registry_by_toolchain(const Registry *registry, const char *comment)
{
    return marked_by(registry, G_STRUCT_OFFSET(Supplier, toolchains), patterns_fit, comment);
}

const Supplier *
registry_by_kernel_option(const Registry *registry, const char *option)
{
    return marked_by(registry, G_STRUCT_OFFSET(Supplier, kernel_options), patterns_fit, option);
}

const Supplier *
registry_by_own_kernel_option(const Registry *registry, const char *option)
{
    return marked_by(registry, G_STRUCT_OFFSET(Supplier, own_kernel_options), patterns_fit, option);
}

const Supplier *
registry_by_module_firmware(const Registry *registry, const char *revision)
{
    return marked_by(registry, G_STRUCT_OFFSET(Supplier, module_firmware), patterns_fit, revision);
}

const Supplier *
registry_by_cwmp_prefix(const Registry *registry, const char *prefix)
{
    return marked_by(registry, G_STRUCT_OFFSET(Supplier, cwmp_prefixes), texts_hold, prefix);
}

const Supplier *
registry_by_pon_vendor(const Registry *registry, const char *vendor_id)
{
    return marked_by(registry, G_STRUCT_OFFSET(Supplier, pon_vendor_ids), texts_hold, vendor_id);
}

bool
supplier_makes_chips(const Supplier *supplier)
{
    return supplier->sector &&
           (strstr(supplier->sector, "semiconductor") || strstr(supplier->sector, "SoC") ||
            strstr(supplier->sector, "silicon"));
}

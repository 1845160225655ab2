/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Components from kernel modules. A module of Linux is a part of the kernel and no component; one
 * that is not is a component of its own. Where no kernel was found, the modules say which one they
 * are for.
 */
#include <stdio.h>
#include <string.h>

#include "resolve/names.h"
#include "resolve/resolve-private.h"

#define MODULE_CONFIDENCE   0.90
#define VERMAGIC_CONFIDENCE 0.80

static void
add_foreign_module(Resolver *resolver, const Module *module)
{
    Inventory *inventory = resolver->inventory;
    const char *version = module->version ? record_evidence_get(module->version, "value") : NULL;
    const char *ref = version && *version
                          ? inventory_printf(inventory, "module:%s@%s", module->name, version)
                          : inventory_printf(inventory, "module:%s", module->name);
    Component *component = g_hash_table_lookup(resolver->found, ref);
    const RecordEvidence *proof = module->licence ? module->licence : module->vermagic;
    if (!proof)
        proof = module->author ? module->author : module->description;
    if (!proof)
        return;
    if (!component) {
        component = inventory_add(inventory);
        component->ref = ref;
        component->name = inventory_text(inventory, module->name);
        component->version = version && *version ? inventory_text(inventory, version) : NULL;
        component->type = "device-driver";
        component->confidence = MODULE_CONFIDENCE;
        component->version_confidence = component->version ? MODULE_CONFIDENCE : 0;
        if (module->description)
            component->description =
                inventory_text(inventory, record_evidence_get(module->description, "value"));
        if (module->licence && !module->proprietary) {
            component->licence =
                inventory_text(inventory, record_evidence_get(module->licence, "value"));
            component->licence_source = "modinfo";
        }
        g_hash_table_insert(resolver->found, g_strdup(ref), component);
    }
    component_add_occurrence(resolver, component, proof, record_evidence_get(proof, "value"),
                             MODULE_CONFIDENCE);
    if (module->version && module->version != proof)
        component_add_occurrence(resolver, component, module->version, version, MODULE_CONFIDENCE);
    resolver_hold(resolver, module->node, component);
}

/* Is there a kernel with its version, or one in a package? */
static bool
have_kernel(const Inventory *inventory)
{
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        if (component->version && (strcmp(component->name, "linux") == 0 ||
                                   g_strcmp0(component->source_name, "linux") == 0))
            return true;
    }
    return false;
}

/* What a vermagic says of the kernel: "5.10.176 SMP mod_unload ARMv7" its release, up to what the
 * builder added; "6.1.0-26-armmp", the name of a distribution's ABI, only which releases it may be.
 * False: nothing. */
static bool
vermagic_read(Inventory *inventory, const char *vermagic, const char **ret_version,
              const char **ret_range)
{
    unsigned major, minor;
    gsize size = strspn(vermagic, "0123456789.");
    *ret_version = *ret_range = NULL;
    if (size < 3)
        return false;
    bool abi = strncmp(vermagic + size - 2, ".0", 2) == 0 && vermagic[size] == '-' &&
               g_ascii_isdigit(vermagic[size + 1]);
    if (!abi)
        *ret_version = inventory_printf(inventory, "%.*s", (int)size, vermagic);
    else if (sscanf(vermagic, "%4u.%4u.0-", &major, &minor) == 2)
        *ret_range = inventory_printf(inventory, "vers:generic/>=%u.%u|<%u.%u", major, minor, major,
                                      minor + 1);
    return *ret_version || *ret_range;
}

static void
add_kernel_of_module(Resolver *resolver, const Module *module)
{
    Inventory *inventory = resolver->inventory;
    const char *vermagic = record_evidence_get(module->vermagic, "value");
    const Signature *signature = signatures_by_component(resolver->signatures, "linux");
    const char *version, *range;
    if (!signature || !vermagic_read(inventory, vermagic, &version, &range))
        return;
    const char *ref = version ? inventory_printf(inventory, "linux@%s", version) : "linux";
    Component *component = g_hash_table_lookup(resolver->found, ref);
    if (!component) {
        component = inventory_add(inventory);
        component->ref = ref;
        component->name = "linux";
        component->version = version;
        component->version_range = range;
        component->type = inventory_text(inventory, signature->type);
        component->manufacturer = inventory_text(inventory, signature->supplier);
        component->homepage = inventory_text(inventory, signature->homepage);
        component->confidence = VERMAGIC_CONFIDENCE;
        component->version_confidence = version ? VERMAGIC_CONFIDENCE : 0;
        if (signature->cpe && version) {
            g_autofree char *cpe = cpe_format(signature->cpe_part, signature->cpe, version);
            component->cpe = inventory_text(inventory, cpe);
        }
        g_hash_table_insert(resolver->found, g_strdup(ref), component);
    }
    component_add_occurrence(resolver, component, module->vermagic, vermagic, VERMAGIC_CONFIDENCE);
}

void
resolve_modules(Resolver *resolver)
{
    g_autoptr(GArray) modules = modules_of(resolver->record, resolver->modules);
    bool kernel = have_kernel(resolver->inventory);
    for (guint i = 0; i < modules->len; i++) {
        const Module *module = &g_array_index(modules, Module, i);
        if (!kernel && module->vermagic)
            add_kernel_of_module(resolver, module);
        if (module_is_foreign(module))
            add_foreign_module(resolver, module);
    }
}

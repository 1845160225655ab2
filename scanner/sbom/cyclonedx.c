/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The claims of a CycloneDX JSON document, 1.2 to 1.7. */
#include <string.h>

#include "base/error.h"
#include "sbom/sbom-private.h"

/* organizationalEntity or organizationalContact; in old documents a text. */
static void
read_party(Sbom *sbom, GArray *parties, SbomParty party, const json_t *value)
{
    if (json_is_string(value))
        sbom_add_party(sbom, parties, party, json_string_value(value));
    else if (json_is_object(value))
        sbom_add_party(sbom, parties, party, sbom_string(value, "name"));
}

static void
read_parties(Sbom *sbom, GArray *parties, const json_t *object)
{
    static const struct {
        const char *key;
        SbomParty party;
    } KEYS[] = {{"manufacturer", SBOM_MANUFACTURER},
                {"manufacture", SBOM_MANUFACTURER},
                {"supplier", SBOM_SUPPLIER},
                {"author", SBOM_AUTHOR},
                {"publisher", SBOM_AUTHOR}};
    size_t i;
    json_t *author;
    for (gsize k = 0; k < G_N_ELEMENTS(KEYS); k++)
        read_party(sbom, parties, KEYS[k].party, json_object_get(object, KEYS[k].key));
    json_array_foreach(json_object_get(object, "authors"), i, author)
        read_party(sbom, parties, SBOM_AUTHOR, author);
}

static void
read_licences(Sbom *sbom, SbomClaim *claim, const json_t *licences)
{
    size_t i;
    json_t *entry;
    json_array_foreach(licences, i, entry)
    {
        const json_t *licence = json_object_get(entry, "license");
        sbom_add(sbom, claim->licences, sbom_string(entry, "expression"));
        sbom_add(sbom, claim->licences, sbom_string(licence, "id"));
        sbom_add(sbom, claim->licences, sbom_string(licence, "name"));
    }
}

static void
read_hashes(Sbom *sbom, SbomClaim *claim, const json_t *hashes)
{
    size_t i;
    json_t *hash;
    json_array_foreach(hashes, i, hash)
        sbom_add_hash(sbom, claim, sbom_string(hash, "alg"), sbom_string(hash, "content"));
}

/* Properties that say where the component is, or how it may be named too. */
static void
read_properties(Sbom *sbom, SbomClaim *claim, const json_t *properties)
{
    size_t i;
    json_t *property;
    json_array_foreach(properties, i, property)
    {
        const char *name = sbom_string(property, "name"), *value = sbom_string(property, "value");
        if (!name)
            continue;
        if (strcmp(name, "bsi:component:filename") == 0)
            claim->file = sbom_text(sbom, value);
        else if (strcmp(name, "syft:cpe23") == 0 || strcmp(name, "netbom:cpe:alt") == 0)
            sbom_add(sbom, claim->cpes, value);
        else
            sbom_unread(sbom, "components[].properties:", name);
    }
}

static void
read_identity(Sbom *sbom, SbomClaim *claim, const json_t *component)
{
    claim->ref = sbom_text(sbom, sbom_string(component, "bom-ref"));
    claim->type = sbom_text(sbom, sbom_string(component, "type"));
    claim->group = sbom_text(sbom, sbom_string(component, "group"));
    claim->version = sbom_text(sbom, sbom_string(component, "version"));
    sbom_add(sbom, claim->purls, sbom_string(component, "purl"));
    sbom_add(sbom, claim->cpes, sbom_string(component, "cpe"));
    claim->is_file = claim->type && strcmp(claim->type, "file") == 0;
    if (claim->is_file)
        claim->file = claim->name;
}

static SbomClaim *
read_component(Sbom *sbom, const json_t *component, const char *pointer)
{
    static const char *const KNOWN[] = {
        "type",     "name",      "bom-ref",   "group",      "version",      "purl",   "cpe",
        "supplier", "author",    "authors",   "licenses",   "manufacturer", "hashes", "components",
        "scope",    "publisher", "mime-type", "properties", "swid",         NULL};
    const char *type = sbom_string(component, "type");
    if (!json_is_object(component))
        return NULL;
    /* A certificate or a key: no software. */
    if (type && strcmp(type, "cryptographic-asset") == 0) {
        sbom_unread(sbom, "components[] of type ", type);
        return NULL;
    }
    SbomClaim *claim = sbom_claim(sbom, pointer, sbom_string(component, "name"));
    if (!claim)
        return NULL;
    read_identity(sbom, claim, component);
    read_parties(sbom, claim->parties, component);
    read_licences(sbom, claim, json_object_get(component, "licenses"));
    read_hashes(sbom, claim, json_object_get(component, "hashes"));
    read_properties(sbom, claim, json_object_get(component, "properties"));
    if (!claim->version)
        claim->version =
            sbom_text(sbom, sbom_string(json_object_get(component, "swid"), "version"));
    sbom_unread_keys(sbom, component, "components[].", KNOWN);
    return claim;
}

static void
read_components(Sbom *sbom, const json_t *components, const char *pointer, guint depth)
{
    size_t i;
    json_t *component;
    json_array_foreach(components, i, component)
    {
        g_autofree char *own = g_strdup_printf("%s/%zu", pointer, i);
        const json_t *inner = json_object_get(component, "components");
        read_component(sbom, component, own);
        if (!inner)
            continue;
        if (depth >= SBOM_DEPTH_MAX) {
            sbom->n_left_out++;
            continue;
        }
        g_autofree char *below = g_strconcat(own, "/components", NULL);
        read_components(sbom, inner, below, depth + 1);
    }
}

/* Up to 1.4 an array of tools, since 1.5 components and services. */
static void
read_tools(Sbom *sbom, const json_t *tools)
{
    const json_t *list = json_is_array(tools) ? tools : json_object_get(tools, "components");
    size_t i;
    json_t *tool;
    json_array_foreach(list, i, tool) sbom_add(sbom, sbom->tools, sbom_string(tool, "name"));
}

static void
read_metadata(Sbom *sbom, const json_t *metadata)
{
    static const char *const KNOWN[] = {"timestamp",    "tools",       "authors",  "component",
                                        "manufacturer", "manufacture", "supplier", NULL};
    const json_t *component = json_object_get(metadata, "component");
    sbom->created = sbom_text(sbom, sbom_string(metadata, "timestamp"));
    read_tools(sbom, json_object_get(metadata, "tools"));
    read_parties(sbom, sbom->parties, metadata);
    SbomClaim *subject = read_component(sbom, component, "/metadata/component");
    if (subject) {
        subject->is_subject = true;
        sbom->name = subject->name;
    }
    read_components(sbom, json_object_get(component, "components"),
                    "/metadata/component/components", 1);
    sbom_unread_keys(sbom, metadata, "metadata.", KNOWN);
}

static void
read_dependencies(Sbom *sbom, const json_t *dependencies)
{
    size_t i, k;
    json_t *dependency, *to;
    json_array_foreach(dependencies, i, dependency)
    {
        const char *from = sbom_string(dependency, "ref");
        json_array_foreach(json_object_get(dependency, "dependsOn"), k, to)
            sbom_add_relation(sbom, from, "dependsOn", json_string_value(to));
        json_array_foreach(json_object_get(dependency, "provides"), k, to)
            sbom_add_relation(sbom, from, "provides", json_string_value(to));
    }
}

bool
cyclonedx_claims(Sbom *sbom, const json_t *root, GError **error)
{
    static const char *const KNOWN[] = {"bomFormat",    "specVersion",  "$schema",
                                        "serialNumber", "version",      "metadata",
                                        "components",   "dependencies", NULL};
    static const char *const VERSIONS[] = {"1.2", "1.3", "1.4", "1.5", "1.6", "1.7", NULL};
    const char *version = sbom_string(root, "specVersion");
    if (g_strcmp0(sbom_string(root, "bomFormat"), "CycloneDX") != 0 || !version ||
        !g_strv_contains(VERSIONS, version)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                    "not a CycloneDX document of a version from 1.2 to 1.7");
        return false;
    }
    sbom->format = SBOM_CYCLONEDX;
    sbom->version = sbom_text(sbom, version);
    sbom->serial = sbom_text(sbom, sbom_string(root, "serialNumber"));
    read_metadata(sbom, json_object_get(root, "metadata"));
    read_components(sbom, json_object_get(root, "components"), "/components", 1);
    read_dependencies(sbom, json_object_get(root, "dependencies"));
    sbom_unread_keys(sbom, root, "", KNOWN);
    return true;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The claims of an SPDX 3.0 document in JSON-LD: a graph of elements that name each other by their
 * identifiers.
 */
#include <string.h>

#include "base/error.h"
#include "sbom/sbom-private.h"

typedef struct {
    Sbom *sbom;
    GHashTable *elements; /* identifier -> json_t* */
    GHashTable *claims;   /* identifier -> SbomClaim* */
    GHashTable *roots;    /* identifiers of root elements */
} Graph;

static const char *
id_of(const json_t *element)
{
    const char *id = sbom_string(element, "spdxId");
    return id ? id : sbom_string(element, "@id");
}

static const char *
type_of(const json_t *element)
{
    const char *type = sbom_string(element, "type");
    if (!type)
        type = sbom_string(element, "@type");
    return type ? type : "";
}

/* An element that stands in place, or is named. */
static const json_t *
element_of(const Graph *graph, const json_t *value)
{
    if (json_is_object(value))
        return value;
    return json_is_string(value) ? g_hash_table_lookup(graph->elements, json_string_value(value))
                                 : NULL;
}

/* The number of values of a key that may hold one or an array of them, and each. */
static size_t
value_count(const json_t *value)
{
    return json_is_array(value) ? json_array_size(value) : value != NULL;
}

static const json_t *
value_at(const json_t *value, size_t index)
{
    return json_is_array(value) ? json_array_get(value, index) : value;
}

static void
read_parties(Graph *graph, SbomClaim *claim, SbomParty party, const json_t *value)
{
    for (size_t i = 0; i < value_count(value); i++)
        sbom_add_party(graph->sbom, claim->parties, party,
                       sbom_string(element_of(graph, value_at(value, i)), "name"));
}

static void
read_hashes(Graph *graph, SbomClaim *claim, const json_t *methods)
{
    for (size_t i = 0; i < value_count(methods); i++) {
        const json_t *method = element_of(graph, value_at(methods, i));
        sbom_add_hash(graph->sbom, claim, sbom_string(method, "algorithm"),
                      sbom_string(method, "hashValue"));
    }
}

static void
read_identifiers(Graph *graph, SbomClaim *claim, const json_t *identifiers)
{
    for (size_t i = 0; i < value_count(identifiers); i++) {
        const json_t *identifier = element_of(graph, value_at(identifiers, i));
        const char *type = sbom_string(identifier, "externalIdentifierType");
        const char *text = sbom_string(identifier, "identifier");
        if (!type)
            continue;
        if (strcmp(type, "packageUrl") == 0 || strcmp(type, "purl") == 0)
            sbom_add(graph->sbom, claim->purls, text);
        else if (strcmp(type, "cpe23") == 0 || strcmp(type, "cpe22") == 0)
            sbom_add(graph->sbom, claim->cpes, text);
        else
            sbom_unread(graph->sbom, "externalIdentifier:", type);
    }
}

static void
read_artifact(Graph *graph, const json_t *element, const char *pointer, bool is_file)
{
    static const char *const KNOWN[] = {"type",
                                        "@type",
                                        "spdxId",
                                        "@id",
                                        "name",
                                        "creationInfo",
                                        "suppliedBy",
                                        "originatedBy",
                                        "verifiedUsing",
                                        "externalIdentifier",
                                        "software_packageVersion",
                                        "software_packageUrl",
                                        "software_primaryPurpose",
                                        "software_downloadLocation",
                                        "software_copyrightText",
                                        NULL};
    Sbom *sbom = graph->sbom;
    SbomClaim *claim = sbom_claim(sbom, pointer, sbom_string(element, "name"));
    if (!claim)
        return;
    claim->ref = sbom_text(sbom, id_of(element));
    claim->type = sbom_text(sbom, sbom_string(element, "software_primaryPurpose"));
    claim->version = sbom_text(sbom, sbom_string(element, "software_packageVersion"));
    claim->is_file = is_file;
    claim->file = is_file ? claim->name : NULL;
    claim->is_subject = claim->ref && g_hash_table_contains(graph->roots, claim->ref);
    sbom_add(sbom, claim->purls, sbom_string(element, "software_packageUrl"));
    read_identifiers(graph, claim, json_object_get(element, "externalIdentifier"));
    read_parties(graph, claim, SBOM_SUPPLIER, json_object_get(element, "suppliedBy"));
    read_parties(graph, claim, SBOM_MANUFACTURER, json_object_get(element, "originatedBy"));
    read_hashes(graph, claim, json_object_get(element, "verifiedUsing"));
    if (claim->ref)
        g_hash_table_insert(graph->claims, (gpointer)claim->ref, claim);
    sbom_unread_keys(sbom, element, is_file ? "software_File." : "software_Package.", KNOWN);
}

static void
read_relation(Graph *graph, const json_t *element)
{
    const char *kind = sbom_string(element, "relationshipType");
    const char *from = sbom_string(element, "from");
    const json_t *to = json_object_get(element, "to");
    SbomClaim *claim = from ? g_hash_table_lookup(graph->claims, from) : NULL;
    bool licence = kind && (strcmp(kind, "hasDeclaredLicense") == 0 ||
                            strcmp(kind, "hasConcludedLicense") == 0);
    for (size_t i = 0; i < value_count(to); i++) {
        const json_t *target = value_at(to, i);
        sbom_add_relation(graph->sbom, from, kind, json_string_value(target));
        if (!licence || !claim)
            continue;
        const json_t *object = element_of(graph, target);
        const char *text = sbom_string(object, "simplelicensing_licenseExpression");
        sbom_add(graph->sbom, claim->licences, text ? text : sbom_string(object, "name"));
    }
}

static void
read_document(Graph *graph, const json_t *element)
{
    const json_t *creation = element_of(graph, json_object_get(element, "creationInfo"));
    const json_t *tools = json_object_get(creation, "createdUsing");
    Sbom *sbom = graph->sbom;
    sbom->name = sbom_text(sbom, sbom_string(element, "name"));
    sbom->serial = sbom_text(sbom, id_of(element));
    sbom->created = sbom_text(sbom, sbom_string(creation, "created"));
    for (size_t i = 0; i < value_count(tools); i++)
        sbom_add(sbom, sbom->tools, sbom_string(element_of(graph, value_at(tools, i)), "name"));
}

/* The only root element that is a package is what the document is of. */
static void
find_roots(Graph *graph, const json_t *list)
{
    size_t i;
    json_t *element;
    json_array_foreach(list, i, element)
    {
        const json_t *roots = json_object_get(element, "rootElement");
        for (size_t k = 0; k < value_count(roots); k++) {
            const json_t *root = element_of(graph, value_at(roots, k));
            if (root && id_of(root) && strcmp(type_of(root), "software_Package") == 0)
                g_hash_table_add(graph->roots, (gpointer)id_of(root));
        }
    }
    if (g_hash_table_size(graph->roots) != 1)
        g_hash_table_remove_all(graph->roots);
}

static void
read_elements(Graph *graph, const json_t *list, const char *where)
{
    static const char *const SILENT[] = {"CreationInfo",
                                         "Relationship",
                                         "LifecycleScopedRelationship",
                                         "Organization",
                                         "Person",
                                         "Tool",
                                         "Agent",
                                         "SoftwareAgent",
                                         "software_Sbom",
                                         "simplelicensing_LicenseExpression",
                                         "Bom",
                                         NULL};
    size_t i;
    json_t *element;
    json_array_foreach(list, i, element)
    {
        const char *type = type_of(element);
        g_autofree char *pointer = g_strdup_printf("%s/%zu", where, i);
        if (strcmp(type, "software_Package") == 0 || strcmp(type, "software_File") == 0)
            read_artifact(graph, element, pointer, strcmp(type, "software_File") == 0);
        else if (strcmp(type, "SpdxDocument") == 0)
            read_document(graph, element);
        else if (!g_strv_contains(SILENT, type))
            sbom_unread(graph->sbom, "@graph:", type);
    }
    json_array_foreach(list, i, element)
    {
        if (g_str_has_suffix(type_of(element), "Relationship"))
            read_relation(graph, element);
    }
}

/* The version is in the creation information, or in the address of the context. */
static const char *
version_of(Sbom *sbom, const json_t *root, const json_t *list)
{
    const char *context = sbom_string(root, "@context");
    size_t i;
    json_t *element;
    json_array_foreach(list, i, element)
    {
        const json_t *creation = json_object_get(element, "creationInfo");
        const char *version = sbom_string(element, "specVersion");
        if (!version)
            version = sbom_string(creation, "specVersion");
        if (version)
            return sbom_text(sbom, version);
    }
    const char *at = context ? strstr(context, "/3.") : NULL;
    if (!at)
        return NULL;
    g_autofree char *version = g_strndup(at + 1, strspn(at + 1, "0123456789."));
    return sbom_text(sbom, version);
}

bool
spdx3_claims(Sbom *sbom, const json_t *root, GError **error)
{
    const json_t *list = json_object_get(root, "@graph");
    const char *version = version_of(sbom, root, list);
    if (!json_is_array(list) || !version || !g_str_has_prefix(version, "3.")) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "JSON-LD, but not SPDX 3");
        return false;
    }
    sbom->format = SBOM_SPDX3;
    sbom->version = version;
    g_autoptr(GHashTable) elements = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) claims = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) roots = g_hash_table_new(g_str_hash, g_str_equal);
    Graph graph = {sbom, elements, claims, roots};
    size_t i;
    json_t *element;
    json_array_foreach(list, i, element)
    {
        if (id_of(element))
            g_hash_table_insert(elements, (gpointer)id_of(element), element);
    }
    find_roots(&graph, list);
    read_elements(&graph, list, "/@graph");
    return true;
}

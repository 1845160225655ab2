/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The claims of an SPDX JSON document, 2.2 and 2.3. */
#include <string.h>

#include "base/error.h"
#include "sbom/sbom-private.h"

static void
read_hashes(Sbom *sbom, SbomClaim *claim, const json_t *checksums)
{
    size_t i;
    json_t *checksum;
    json_array_foreach(checksums, i, checksum) sbom_add_hash(
        sbom, claim, sbom_string(checksum, "algorithm"), sbom_string(checksum, "checksumValue"));
}

static void
read_references(Sbom *sbom, SbomClaim *claim, const json_t *references)
{
    size_t i;
    json_t *reference;
    json_array_foreach(references, i, reference)
    {
        const char *type = sbom_string(reference, "referenceType");
        const char *locator = sbom_string(reference, "referenceLocator");
        if (!type)
            continue;
        if (strcmp(type, "purl") == 0)
            sbom_add(sbom, claim->purls, locator);
        else if (strcmp(type, "cpe23Type") == 0 || strcmp(type, "cpe22Type") == 0)
            sbom_add(sbom, claim->cpes, locator);
        else
            sbom_unread(sbom, "packages[].externalRefs:", type);
    }
}

static void
read_package(Sbom *sbom, const json_t *package, const char *pointer)
{
    static const char *const KNOWN[] = {"SPDXID",
                                        "name",
                                        "versionInfo",
                                        "supplier",
                                        "originator",
                                        "packageFileName",
                                        "checksums",
                                        "externalRefs",
                                        "licenseConcluded",
                                        "licenseDeclared",
                                        "primaryPackagePurpose",
                                        "downloadLocation",
                                        "filesAnalyzed",
                                        "copyrightText",
                                        NULL};
    SbomClaim *claim = sbom_claim(sbom, pointer, sbom_string(package, "name"));
    if (!claim)
        return;
    claim->ref = sbom_text(sbom, sbom_string(package, "SPDXID"));
    claim->type = sbom_text(sbom, sbom_string(package, "primaryPackagePurpose"));
    claim->version = sbom_text(sbom, sbom_string(package, "versionInfo"));
    claim->is_file = claim->type && strcmp(claim->type, "FILE") == 0;
    /* packageFileName may be an archive that was never in the image: only of a file it is its name
     * there. */
    if (claim->is_file)
        claim->file = sbom_text(sbom, sbom_string(package, "packageFileName"));
    sbom_add_party(sbom, claim->parties, SBOM_SUPPLIER, sbom_string(package, "supplier"));
    sbom_add_party(sbom, claim->parties, SBOM_MANUFACTURER, sbom_string(package, "originator"));
    sbom_add(sbom, claim->licences, sbom_string(package, "licenseConcluded"));
    sbom_add(sbom, claim->licences, sbom_string(package, "licenseDeclared"));
    read_hashes(sbom, claim, json_object_get(package, "checksums"));
    read_references(sbom, claim, json_object_get(package, "externalRefs"));
    sbom_unread_keys(sbom, package, "packages[].", KNOWN);
}

static void
read_file(Sbom *sbom, const json_t *file, const char *pointer)
{
    static const char *const KNOWN[] = {
        "SPDXID",           "fileName",           "checksums",     "fileTypes",
        "licenseConcluded", "licenseInfoInFiles", "copyrightText", NULL};
    SbomClaim *claim = sbom_claim(sbom, pointer, sbom_string(file, "fileName"));
    if (!claim)
        return;
    claim->ref = sbom_text(sbom, sbom_string(file, "SPDXID"));
    claim->is_file = true;
    claim->file = claim->name;
    sbom_add(sbom, claim->licences, sbom_string(file, "licenseConcluded"));
    read_hashes(sbom, claim, json_object_get(file, "checksums"));
    sbom_unread_keys(sbom, file, "files[].", KNOWN);
}

static void
read_creation(Sbom *sbom, const json_t *creation)
{
    size_t i;
    json_t *creator;
    sbom->created = sbom_text(sbom, sbom_string(creation, "created"));
    json_array_foreach(json_object_get(creation, "creators"), i, creator)
    {
        const char *text = json_string_value(creator);
        if (text && g_str_has_prefix(text, "Tool:"))
            sbom_add(sbom, sbom->tools, text + strlen("Tool:") + strspn(text + 5, " "));
        else
            sbom_add_party(sbom, sbom->parties, SBOM_AUTHOR, text);
    }
}

/* The package that the document is of: the only one that it says it describes. */
static void
find_subject(Sbom *sbom, const json_t *root)
{
    g_autoptr(GHashTable) described = g_hash_table_new(g_str_hash, g_str_equal);
    size_t i;
    json_t *ref;
    json_array_foreach(json_object_get(root, "documentDescribes"), i, ref)
    {
        if (json_is_string(ref))
            g_hash_table_add(described, (gpointer)json_string_value(ref));
    }
    for (guint k = 0; k < sbom->relations->len; k++) {
        const SbomRelation *relation = &g_array_index(sbom->relations, SbomRelation, k);
        if (strcmp(relation->kind, "DESCRIBES") == 0)
            g_hash_table_add(described, (gpointer)relation->to);
        else if (strcmp(relation->kind, "DESCRIBED_BY") == 0)
            g_hash_table_add(described, (gpointer)relation->from);
    }
    if (g_hash_table_size(described) != 1 || sbom->claims->len < 2)
        return;
    for (guint k = 0; k < sbom->claims->len; k++) {
        SbomClaim *claim = g_ptr_array_index(sbom->claims, k);
        if (claim->ref && g_hash_table_contains(described, claim->ref))
            claim->is_subject = true;
    }
}

static void
read_all(Sbom *sbom, const json_t *array, const char *name,
         void (*read)(Sbom *sbom, const json_t *object, const char *pointer))
{
    size_t i;
    json_t *object;
    json_array_foreach(array, i, object)
    {
        g_autofree char *pointer = g_strdup_printf("/%s/%zu", name, i);
        read(sbom, object, pointer);
    }
}

bool
spdx2_claims(Sbom *sbom, const json_t *root, GError **error)
{
    static const char *const KNOWN[] = {"spdxVersion",
                                        "SPDXID",
                                        "name",
                                        "dataLicense",
                                        "creationInfo",
                                        "documentNamespace",
                                        "packages",
                                        "files",
                                        "relationships",
                                        "documentDescribes",
                                        NULL};
    const char *version = sbom_string(root, "spdxVersion");
    if (g_strcmp0(version, "SPDX-2.2") != 0 && g_strcmp0(version, "SPDX-2.3") != 0) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                    "not an SPDX document of version 2.2 or 2.3");
        return false;
    }
    sbom->format = SBOM_SPDX2;
    sbom->version = sbom_text(sbom, version + strlen("SPDX-"));
    sbom->name = sbom_text(sbom, sbom_string(root, "name"));
    sbom->serial = sbom_text(sbom, sbom_string(root, "documentNamespace"));
    read_creation(sbom, json_object_get(root, "creationInfo"));
    read_all(sbom, json_object_get(root, "packages"), "packages", read_package);
    read_all(sbom, json_object_get(root, "files"), "files", read_file);
    size_t i;
    json_t *relation;
    json_array_foreach(json_object_get(root, "relationships"), i, relation) sbom_add_relation(
        sbom, sbom_string(relation, "spdxElementId"), sbom_string(relation, "relationshipType"),
        sbom_string(relation, "relatedSpdxElement"));
    find_subject(sbom, root);
    sbom_unread_keys(sbom, root, "", KNOWN);
    return true;
}

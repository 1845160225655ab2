/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an SPDX 2.2 or 2.3 document states. Facts: SPDX specification 2.3, JSON schema of that tag.
 */
#include <string.h>

#include "conformance/facts-private.h"

static const char *
created(const json_t *root, const char *key)
{
    return fact_text(json_object_get(root, "creationInfo"), key);
}

/* A creator of that kind, behind "KIND: "; "" if there is none. */
static const char *
creator(const json_t *root, const char *kind)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(json_object_get(root, "creationInfo"), "creators"), i, item)
    {
        const char *text = json_string_value(item);
        if (text != NULL && g_str_has_prefix(text, kind))
            return text + strlen(kind);
    }
    return "";
}

/* The properties that our annotation of an element holds; an empty array if there is none. */
static json_t *
properties_of(const json_t *element)
{
    size_t i;
    json_t *annotation;
    json_array_foreach(json_object_get(element, "annotations"), i, annotation)
    {
        const char *text = fact_text(annotation, "comment");
        json_t *parsed = *text == '{' ? json_loads(text, 0, NULL) : NULL;
        json_t *properties = json_incref(json_object_get(parsed, "properties"));
        json_decref(parsed);
        if (json_is_array(properties))
            return properties;
        json_decref(properties);
    }
    return json_array();
}

static bool
has_checksum(const json_t *element, const char *algorithm)
{
    size_t i;
    json_t *checksum;
    json_array_foreach(json_object_get(element, "checksums"), i, checksum)
    {
        if (algorithm == NULL || strcmp(fact_text(checksum, "algorithm"), algorithm) == 0)
            return true;
    }
    return false;
}

static bool
has_identifier(const json_t *package)
{
    static const char *const TYPES[] = {"cpe22Type", "cpe23Type", "purl", "swh", "gitoid", "swid"};
    size_t i;
    json_t *ref;
    json_array_foreach(json_object_get(package, "externalRefs"), i, ref)
    {
        for (gsize k = 0; k < G_N_ELEMENTS(TYPES); k++)
            if (strcmp(fact_text(ref, "referenceType"), TYPES[k]) == 0)
                return true;
    }
    return false;
}

static void
note_text(DocumentFacts *facts, Fact fact, const char *text)
{
    facts_note(facts, fact, fact_says(text), fact_denies(text));
}

static void
note_licences(DocumentFacts *facts, const json_t *element)
{
    const char *declared = fact_text(element, "licenseDeclared");
    const char *concluded = fact_text(element, "licenseConcluded");

    facts_note(facts, FACT_LICENCE, fact_says(declared) || fact_says(concluded),
               fact_denies(declared) || fact_denies(concluded));
    note_text(facts, FACT_LICENCE_DECLARED, declared);
    note_text(facts, FACT_LICENCE_CONCLUDED, concluded);
    note_text(facts, FACT_COPYRIGHT, fact_text(element, "copyrightText"));
}

static void
note_organisations(DocumentFacts *facts, const json_t *package)
{
    const char *supplier = fact_text(package, "supplier");
    const char *maker = fact_text(package, "originator");

    note_text(facts, FACT_SUPPLIER, supplier);
    note_text(facts, FACT_CREATOR, maker);
    facts_note(facts, FACT_PRODUCER, fact_says(supplier) || fact_says(maker),
               fact_denies(supplier) || fact_denies(maker));
    facts_note(facts, FACT_CREATOR_CONTACT, strchr(maker, '@') != NULL, fact_denies(maker));
}

static void
note_package(DocumentFacts *facts, const json_t *package, GHashTable *related)
{
    json_t *properties = properties_of(package);
    const char *filename = fact_text(package, "packageFileName");

    facts->n_components++;
    note_organisations(facts, package);
    note_licences(facts, package);
    facts_note(facts, FACT_NAME, *fact_text(package, "name") != '\0', false);
    facts_note(facts, FACT_VERSION, *fact_text(package, "versionInfo") != '\0',
               fact_unknown(properties, "version"));
    facts_note(facts, FACT_IDENTIFIER, has_identifier(package),
               fact_unknown(properties, "identifier"));
    facts_note(facts, FACT_HASH, has_checksum(package, NULL), fact_unknown(properties, "hash"));
    note_text(facts, FACT_DOWNLOAD, fact_text(package, "downloadLocation"));
    facts_note(facts, FACT_RELATION, g_hash_table_contains(related, fact_text(package, "SPDXID")),
               false);
    if (*filename != '\0' || fact_unknown(properties, "filename"))
        facts_note_file(facts, properties, filename, has_checksum(package, "SHA512"));
    json_decref(properties);
}

/* A file has no supplier, version or identifier in this format: it is not asked. */
static void
note_file(DocumentFacts *facts, const json_t *file, GHashTable *related)
{
    json_t *properties = properties_of(file);

    facts->n_components++;
    facts_note(facts, FACT_NAME, *fact_text(file, "fileName") != '\0', false);
    facts_note(facts, FACT_HASH, has_checksum(file, NULL), false);
    facts_note(facts, FACT_LICENCE_CONCLUDED, fact_says(fact_text(file, "licenseConcluded")),
               fact_denies(fact_text(file, "licenseConcluded")));
    note_text(facts, FACT_COPYRIGHT, fact_text(file, "copyrightText"));
    facts_note(facts, FACT_RELATION, g_hash_table_contains(related, fact_text(file, "SPDXID")),
               false);
    facts_note_file(facts, properties, fact_text(file, "fileName"), has_checksum(file, "SHA512"));
    json_decref(properties);
}

/* All that stand in a relationship; *ret_describes, *ret_open: one describes, one says that it is
 * not known whether there is more. */
static GHashTable *
related_ids(const json_t *root, bool *ret_describes, bool *ret_open)
{
    GHashTable *ids = g_hash_table_new(g_str_hash, g_str_equal);
    size_t i;
    json_t *relation, *id;

    *ret_describes = json_array_size(json_object_get(root, "documentDescribes")) > 0;
    *ret_open = false;
    json_array_foreach(json_object_get(root, "relationships"), i, relation)
    {
        const char *to = fact_text(relation, "relatedSpdxElement");
        g_hash_table_add(ids, (gpointer)fact_text(relation, "spdxElementId"));
        g_hash_table_add(ids, (gpointer)to);
        if (strcmp(fact_text(relation, "relationshipType"), "DESCRIBES") == 0)
            *ret_describes = true;
        if (fact_denies(to) || strcmp(to, "NONE") == 0)
            *ret_open = true;
    }
    json_array_foreach(json_object_get(root, "documentDescribes"), i, id)
    {
        if (json_is_string(id))
            g_hash_table_add(ids, (gpointer)json_string_value(id));
    }
    return ids;
}

static void
note_creation(DocumentFacts *facts, const json_t *root)
{
    json_t *properties = properties_of(root);
    const char *organisation = creator(root, "Organization: ");
    const char *person = creator(root, "Person: ");
    const char *tool = creator(root, "Tool: ");
    const char *dash = strrchr(tool, '-');
    bool unknown = fact_unknown(properties, "author");

    facts_note(facts, FACT_AUTHOR, *organisation != '\0' || *person != '\0', unknown);
    facts_note(facts, FACT_AUTHOR_CONTACT,
               strchr(organisation, '@') != NULL || strchr(person, '@') != NULL, unknown);
    facts_note(facts, FACT_TOOL_NAME, *tool != '\0', false);
    facts_note(facts, FACT_TOOL_VERSION, dash != NULL && dash[1] != '\0', false);
    facts_note(facts, FACT_TIMESTAMP, *created(root, "created") != '\0', false);
    facts_note(facts, FACT_CONTEXT, strstr(created(root, "comment"), "SBOM Type:") != NULL, false);
    facts_note(facts, FACT_DOCUMENT_ID, *fact_text(root, "documentNamespace") != '\0', false);
    json_decref(properties);
}

static bool
has_advisories(const json_t *root)
{
    size_t i, k;
    json_t *package, *ref;
    json_array_foreach(json_object_get(root, "packages"), i, package)
    {
        json_array_foreach(json_object_get(package, "externalRefs"), k, ref)
        {
            const char *type = fact_text(ref, "referenceType");
            if (strcmp(type, "advisory") == 0 || strcmp(type, "fix") == 0)
                return true;
        }
    }
    return false;
}

void
spdx2_facts(DocumentFacts *facts, const json_t *root)
{
    bool describes, open;
    g_autoptr(GHashTable) related = related_ids(root, &describes, &open);
    size_t i;
    json_t *item;

    note_creation(facts, root);
    facts_note(facts, FACT_DESCRIBED, describes, false);
    facts_note(facts, FACT_COMPLETENESS, open, false);
    facts_note(facts, FACT_NO_VULNERABILITIES, !has_advisories(root), false);
    facts_note(facts, FACT_SIGNATURE, false, false);
    json_array_foreach(json_object_get(root, "packages"), i, item)
        note_package(facts, item, related);
    json_array_foreach(json_object_get(root, "files"), i, item) note_file(facts, item, related);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an SPDX 3.0 document states. Facts: SPDX specification 3.0.1, its JSON-LD context. */
#include <string.h>

#include "conformance/facts-private.h"

typedef struct {
    DocumentFacts *facts;
    GHashTable *elements;             /* spdxId -> json_t of an agent or tool */
    GHashTable *properties;           /* spdxId -> json_t array, of our annotations; owned */
    GHashTable *related;              /* spdxId: stands in contains or dependsOn */
    GHashTable *declared, *concluded; /* spdxId: has a licence */
    bool completeness, vulnerabilities, described, analysed;
} Reading;

static bool
type_is(const json_t *element, const char *type)
{
    return strcmp(fact_text(element, "type"), type) == 0;
}

static bool
is_component(const json_t *element)
{
    return type_is(element, "software_Package") || type_is(element, "software_File");
}

static const json_t *
first_of(const Reading *reading, const json_t *object, const char *key)
{
    const char *id = json_string_value(json_array_get(json_object_get(object, key), 0));
    return id != NULL ? g_hash_table_lookup(reading->elements, id) : NULL;
}

/* An agent with an e-mail or web address. */
static bool
has_contact(const json_t *agent)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(agent, "externalIdentifier"), i, item)
    {
        const char *type = fact_text(item, "externalIdentifierType");
        if (strcmp(type, "email") == 0 || strcmp(type, "urlScheme") == 0)
            return true;
    }
    return false;
}

static bool
has_hash(const json_t *element, const char *algorithm)
{
    size_t i;
    json_t *hash;
    json_array_foreach(json_object_get(element, "verifiedUsing"), i, hash)
    {
        if (algorithm == NULL || strcmp(fact_text(hash, "algorithm"), algorithm) == 0)
            return true;
    }
    return false;
}

static bool
has_identifier(const json_t *element)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(element, "externalIdentifier"), i, item)
    {
        const char *type = fact_text(item, "externalIdentifierType");
        if (g_str_has_prefix(type, "cpe") || strcmp(type, "packageUrl") == 0 ||
            strcmp(type, "swid") == 0 || strcmp(type, "swhid") == 0 || strcmp(type, "gitoid") == 0)
            return true;
    }
    return fact_says(fact_text(element, "software_packageUrl"));
}

/* ---- the first pass: what elements say of each other ---- */

static void
read_relation(Reading *reading, const json_t *relation)
{
    const char *type = fact_text(relation, "relationshipType");
    const char *from = fact_text(relation, "from");
    size_t i;
    json_t *to;

    if (*fact_text(relation, "completeness") != '\0')
        reading->completeness = true;
    if (strcmp(type, "hasDeclaredLicense") == 0)
        g_hash_table_add(reading->declared, (gpointer)from);
    if (strcmp(type, "hasConcludedLicense") == 0)
        g_hash_table_add(reading->concluded, (gpointer)from);
    if (strcmp(type, "hasAssociatedVulnerability") == 0)
        reading->vulnerabilities = true;
    if (strcmp(type, "contains") != 0 && strcmp(type, "dependsOn") != 0 &&
        strcmp(type, "describes") != 0)
        return;
    g_hash_table_add(reading->related, (gpointer)from);
    json_array_foreach(json_object_get(relation, "to"), i, to)
    {
        if (json_is_string(to))
            g_hash_table_add(reading->related, (gpointer)json_string_value(to));
    }
}

static void
read_annotation(Reading *reading, const json_t *annotation)
{
    const char *text = fact_text(annotation, "statement");
    json_t *parsed = *text == '{' ? json_loads(text, 0, NULL) : NULL;
    json_t *properties = json_object_get(parsed, "properties");

    if (json_is_array(properties))
        g_hash_table_insert(reading->properties, (gpointer)fact_text(annotation, "subject"),
                            json_incref(properties));
    json_decref(parsed);
}

static void
read_element(Reading *reading, const json_t *element)
{
    if (type_is(element, "Relationship") || type_is(element, "LifecycleScopedRelationship"))
        read_relation(reading, element);
    else if (type_is(element, "Annotation"))
        read_annotation(reading, element);
    else if (type_is(element, "software_Sbom")) {
        reading->described |= json_array_size(json_object_get(element, "rootElement")) > 0;
        reading->analysed |= json_array_size(json_object_get(element, "software_sbomType")) > 0;
    } else if (g_str_has_prefix(fact_text(element, "type"), "security_"))
        reading->vulnerabilities = true;
    if (*fact_text(element, "spdxId") != '\0' && !is_component(element))
        g_hash_table_insert(reading->elements, (gpointer)fact_text(element, "spdxId"),
                            (gpointer)element);
}

/* ---- the second pass: what is counted ---- */

static void
note_organisations(const Reading *reading, const json_t *element, const json_t *properties)
{
    const json_t *maker = first_of(reading, element, "originatedBy");
    bool supplied = fact_says(fact_text(element, "suppliedBy"));
    bool made = json_array_size(json_object_get(element, "originatedBy")) > 0;
    bool unknown = fact_unknown(properties, "manufacturer");

    facts_note(reading->facts, FACT_SUPPLIER, supplied, fact_unknown(properties, "supplier"));
    facts_note(reading->facts, FACT_CREATOR, made, unknown);
    facts_note(reading->facts, FACT_PRODUCER, made || supplied, unknown);
    facts_note(reading->facts, FACT_CREATOR_CONTACT, has_contact(maker),
               unknown || fact_unknown(properties, "manufacturer contact"));
}

static void
note_licences(const Reading *reading, const json_t *element, const json_t *properties)
{
    const char *id = fact_text(element, "spdxId");
    const char *copyright = fact_text(element, "software_copyrightText");
    bool declared = g_hash_table_contains(reading->declared, id);
    bool concluded = g_hash_table_contains(reading->concluded, id);
    bool unknown = fact_unknown(properties, "licence");

    facts_note(reading->facts, FACT_LICENCE, declared || concluded, unknown);
    facts_note(reading->facts, FACT_LICENCE_DECLARED, declared, unknown);
    facts_note(reading->facts, FACT_LICENCE_CONCLUDED, concluded, unknown);
    facts_note(reading->facts, FACT_COPYRIGHT, fact_says(copyright), fact_denies(copyright));
}

static void
note_component(const Reading *reading, const json_t *element)
{
    DocumentFacts *facts = reading->facts;
    const char *id = fact_text(element, "spdxId");
    const json_t *properties = g_hash_table_lookup(reading->properties, id);
    bool version = *fact_text(element, "software_packageVersion") != '\0' ||
                   fact_property(properties, "netbom:file:version", NULL);

    facts->n_components++;
    note_organisations(reading, element, properties);
    note_licences(reading, element, properties);
    facts_note(facts, FACT_NAME, *fact_text(element, "name") != '\0', false);
    facts_note(facts, FACT_VERSION, version, fact_unknown(properties, "version"));
    facts_note(facts, FACT_IDENTIFIER, has_identifier(element),
               fact_unknown(properties, "identifier"));
    facts_note(facts, FACT_HASH, has_hash(element, NULL), fact_unknown(properties, "hash"));
    facts_note(facts, FACT_DOWNLOAD, fact_says(fact_text(element, "software_downloadLocation")),
               false);
    facts_note(facts, FACT_RELATION, g_hash_table_contains(reading->related, id), false);
    if (type_is(element, "software_File"))
        facts_note_file(facts, properties, fact_text(element, "name"), has_hash(element, "sha512"));
    else if (fact_property(properties, "bsi:component:filename", NULL) ||
             fact_unknown(properties, "filename"))
        facts_note_file(facts, properties, "", has_hash(element, "sha512"));
}

static void
note_creation(const Reading *reading, const json_t *graph)
{
    DocumentFacts *facts = reading->facts;
    const json_t *creation = NULL, *document = NULL;
    size_t i;
    json_t *element;
    json_array_foreach(graph, i, element)
    {
        if (creation == NULL && type_is(element, "CreationInfo"))
            creation = element;
        if (document == NULL && type_is(element, "SpdxDocument"))
            document = element;
    }
    const char *id = fact_text(document, "spdxId");
    bool unknown = fact_unknown(g_hash_table_lookup(reading->properties, id), "author");
    const json_t *author = first_of(reading, creation, "createdBy");
    const json_t *tool = first_of(reading, creation, "createdUsing");
    const char *dash = strrchr(fact_text(tool, "name"), '-');

    facts_note(facts, FACT_AUTHOR, author != NULL && !type_is(author, "SoftwareAgent"), unknown);
    facts_note(facts, FACT_AUTHOR_CONTACT, has_contact(author), unknown);
    facts_note(facts, FACT_TOOL_NAME, *fact_text(tool, "name") != '\0', false);
    facts_note(facts, FACT_TOOL_VERSION, dash != NULL && dash[1] != '\0', false);
    facts_note(facts, FACT_TIMESTAMP, *fact_text(creation, "created") != '\0', false);
    facts_note(facts, FACT_DOCUMENT_ID, *id != '\0', false);
}

static void
json_release(gpointer data)
{
    json_decref(data);
}

void
spdx3_facts(DocumentFacts *facts, const json_t *root)
{
    g_autoptr(GHashTable) elements = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) properties =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, json_release);
    g_autoptr(GHashTable) related = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) declared = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) concluded = g_hash_table_new(g_str_hash, g_str_equal);
    Reading reading = {facts,    elements,  properties,           related,
                       declared, concluded, .completeness = false};
    const json_t *graph = json_object_get(root, "@graph");
    size_t i;
    json_t *element;

    json_array_foreach(graph, i, element) read_element(&reading, element);
    note_creation(&reading, graph);
    facts_note(facts, FACT_CONTEXT, reading.analysed, false);
    facts_note(facts, FACT_DESCRIBED, reading.described, false);
    facts_note(facts, FACT_COMPLETENESS, reading.completeness, false);
    facts_note(facts, FACT_NO_VULNERABILITIES, !reading.vulnerabilities, false);
    facts_note(facts, FACT_SIGNATURE, false, false);
    json_array_foreach(graph, i, element)
    {
        if (is_component(element))
            note_component(&reading, element);
    }
}

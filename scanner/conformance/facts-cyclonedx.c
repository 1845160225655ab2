/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a CycloneDX document states. Facts: ECMA-424, schemas bom-1.2 to bom-1.7. */
#include <string.h>

#include "conformance/facts-private.h"

static bool
has_items(const json_t *object, const char *key)
{
    return json_array_size(json_object_get(object, key)) > 0;
}

/* An organisation with an e-mail or web address. */
static bool
has_contact(const json_t *organisation)
{
    size_t i;
    json_t *contact;
    if (has_items(organisation, "url"))
        return true;
    json_array_foreach(json_object_get(organisation, "contact"), i, contact)
    {
        if (*fact_text(contact, "email") != '\0')
            return true;
    }
    return *fact_text(organisation, "email") != '\0';
}

static bool
has_hash(const json_t *object, const char *algorithm)
{
    size_t i;
    json_t *hash;
    json_array_foreach(json_object_get(object, "hashes"), i, hash)
    {
        if (algorithm == NULL || strcmp(fact_text(hash, "alg"), algorithm) == 0)
            return true;
    }
    return false;
}

/* Of an external reference of that type: whether there is one, and with that hash. */
static bool
has_reference(const json_t *component, const char *type, const char *algorithm)
{
    size_t i;
    json_t *reference;
    json_array_foreach(json_object_get(component, "externalReferences"), i, reference)
    {
        if (strcmp(fact_text(reference, "type"), type) == 0 &&
            (algorithm == NULL || has_hash(reference, algorithm)))
            return true;
    }
    return false;
}

/* Before acknowledgements (1.6) each licence was one that is declared. */
static bool
has_licence(const json_t *component, const char *acknowledgement)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(component, "licenses"), i, item)
    {
        const json_t *licence = json_object_get(item, "license");
        const char *said = fact_text(licence != NULL ? licence : item, "acknowledgement");
        if (strcmp(*said != '\0' ? said : "declared", acknowledgement) == 0)
            return true;
    }
    return false;
}

static void
note_organisations(DocumentFacts *facts, const json_t *component, const json_t *properties)
{
    const json_t *supplier = json_object_get(component, "supplier");
    const json_t *maker = json_object_get(component, "manufacturer");
    bool supplied = *fact_text(supplier, "name") != '\0';
    bool made = *fact_text(maker, "name") != '\0' || has_items(component, "authors");
    bool unknown = fact_unknown(properties, "manufacturer");

    facts_note(facts, FACT_SUPPLIER, supplied, fact_unknown(properties, "supplier"));
    facts_note(facts, FACT_CREATOR, made, unknown);
    facts_note(facts, FACT_PRODUCER, made || supplied, unknown);
    facts_note(facts, FACT_CREATOR_CONTACT, has_contact(maker),
               unknown || fact_unknown(properties, "manufacturer contact"));
}

static void
note_licences(DocumentFacts *facts, const json_t *component, const json_t *properties)
{
    bool declared = has_licence(component, "declared");
    bool concluded = has_licence(component, "concluded");
    bool unknown = fact_unknown(properties, "licence");

    facts_note(facts, FACT_LICENCE, declared || concluded, unknown);
    facts_note(facts, FACT_LICENCE_DECLARED, declared, unknown);
    facts_note(facts, FACT_LICENCE_CONCLUDED, concluded, unknown);
    facts_note(facts, FACT_COPYRIGHT, *fact_text(component, "copyright") != '\0',
               fact_unknown(properties, "copyright"));
}

/* A logical component - a product, a package - is no file of itself. */
static bool
is_file(const json_t *component, const json_t *properties)
{
    const char *type = fact_text(component, "type");

    return strcmp(type, "cryptographic-asset") != 0 &&
           (strcmp(type, "file") == 0 || has_hash(component, NULL) ||
            fact_property(properties, "bsi:component:filename", NULL));
}

static void
note_component(DocumentFacts *facts, const json_t *component, GHashTable *related)
{
    const json_t *properties = json_object_get(component, "properties");
    bool identified = *fact_text(component, "cpe") != '\0' ||
                      *fact_text(component, "purl") != '\0' ||
                      json_object_get(component, "swid") != NULL || has_items(component, "swhid") ||
                      has_items(component, "omniborId");

    facts->n_components++;
    note_organisations(facts, component, properties);
    facts_note(facts, FACT_NAME, *fact_text(component, "name") != '\0', false);
    facts_note(facts, FACT_VERSION, *fact_text(component, "version") != '\0',
               fact_unknown(properties, "version"));
    facts_note(facts, FACT_IDENTIFIER, identified, fact_unknown(properties, "identifier"));
    facts_note(facts, FACT_HASH, has_hash(component, NULL), fact_unknown(properties, "hash"));
    note_licences(facts, component, properties);
    facts_note(facts, FACT_DOWNLOAD, has_reference(component, "distribution", NULL), false);
    facts_note(facts, FACT_RELATION,
               g_hash_table_contains(related, fact_text(component, "bom-ref")), false);
    if (is_file(component, properties))
        facts_note_file(facts, properties, "",
                        has_hash(component, "SHA-512") ||
                            has_reference(component, "distribution", "SHA-512"));
}

/* Components may stand in components. */
static void
note_components(DocumentFacts *facts, const json_t *array, GHashTable *related)
{
    size_t i;
    json_t *component;
    json_array_foreach(array, i, component)
    {
        note_component(facts, component, related);
        note_components(facts, json_object_get(component, "components"), related);
    }
}

/* metadata.tools: an object with components (1.5 and later), or an array of tools. */
static void
note_tools(DocumentFacts *facts, const json_t *metadata)
{
    const json_t *tools = json_object_get(metadata, "tools");
    const json_t *array = json_is_array(tools) ? tools : json_object_get(tools, "components");
    const json_t *first = json_array_get(array, 0);

    facts_note(facts, FACT_TOOL_NAME, *fact_text(first, "name") != '\0', false);
    facts_note(facts, FACT_TOOL_VERSION, *fact_text(first, "version") != '\0', false);
}

static void
note_author(DocumentFacts *facts, const json_t *metadata)
{
    const json_t *properties = json_object_get(metadata, "properties");
    const json_t *maker = json_object_get(metadata, "manufacturer");
    const json_t *author = json_array_get(json_object_get(metadata, "authors"), 0);
    bool unknown = fact_unknown(properties, "author");

    facts_note(facts, FACT_AUTHOR,
               *fact_text(maker, "name") != '\0' || *fact_text(author, "name") != '\0', unknown);
    facts_note(facts, FACT_AUTHOR_CONTACT, has_contact(maker) || has_contact(author), unknown);
}

static GHashTable *
related_refs(const json_t *root)
{
    GHashTable *refs = g_hash_table_new(g_str_hash, g_str_equal);
    size_t i;
    json_t *entry;
    json_array_foreach(json_object_get(root, "dependencies"), i, entry)
    {
        g_hash_table_add(refs, (gpointer)fact_text(entry, "ref"));
    }
    g_hash_table_remove(refs, "");
    return refs;
}

void
cyclonedx_facts(DocumentFacts *facts, const json_t *root)
{
    const json_t *metadata = json_object_get(root, "metadata");
    const json_t *described = json_object_get(metadata, "component");
    g_autoptr(GHashTable) related = related_refs(root);

    note_author(facts, metadata);
    note_tools(facts, metadata);
    facts_note(facts, FACT_TIMESTAMP, *fact_text(metadata, "timestamp") != '\0', false);
    facts_note(facts, FACT_CONTEXT, has_items(metadata, "lifecycles"), false);
    facts_note(facts, FACT_DOCUMENT_ID, *fact_text(root, "serialNumber") != '\0', false);
    facts_note(facts, FACT_DESCRIBED, described != NULL, false);
    facts_note(facts, FACT_COMPLETENESS, has_items(root, "compositions"), false);
    facts_note(facts, FACT_NO_VULNERABILITIES, json_object_get(root, "vulnerabilities") == NULL,
               false);
    facts_note(facts, FACT_SIGNATURE, json_object_get(root, "signature") != NULL, false);
    if (described != NULL)
        note_component(facts, described, related);
    note_components(facts, json_object_get(root, "components"), related);
}

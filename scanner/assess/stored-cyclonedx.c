/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads suppliers and roles back from a CycloneDX document of ours. */
#include <string.h>

#include "assess/stored-private.h"

static const char *
property_of(const json_t *thing, const char *name)
{
    size_t i;
    json_t *property;
    json_array_foreach(json_object_get(thing, "properties"), i, property)
    {
        if (strcmp(stored_text(property, "name"), name) == 0)
            return stored_text(property, "value");
    }
    return NULL;
}

static guint64
count_of(const json_t *thing, const char *name)
{
    const char *value = property_of(thing, name);
    return value != NULL ? g_ascii_strtoull(value, NULL, 10) : 0;
}

static const char *
digest_of(const json_t *thing)
{
    size_t i;
    json_t *hash;
    json_array_foreach(json_object_get(thing, "hashes"), i, hash)
    {
        if (strcmp(stored_text(hash, "alg"), "SHA-256") == 0)
            return stored_text(hash, "content");
    }
    return "";
}

/* The word behind " KEY" in a line, up to the next blank; NULL: none. */
static const char *
word_after(Reading *reading, const char *line, const char *key)
{
    const char *at = line != NULL ? strstr(line, key) : NULL;
    if (at == NULL)
        return NULL;
    at += strlen(key);
    g_autofree char *word = g_strndup(at, strcspn(at, " "));
    return inventory_text(reading->stored->inventory, word);
}

static guint64
number_after(const char *line, const char *key)
{
    const char *at = line != NULL ? strstr(line, key) : NULL;
    return at != NULL ? g_ascii_strtoull(at + strlen(key), NULL, 10) : 0;
}

/* The value of the first property NAME that begins with "HEAD", behind that; NULL: none. */
static const char *
value_behind(const json_t *thing, const char *name, const char *head)
{
    size_t i;
    json_t *property;
    json_array_foreach(json_object_get(thing, "properties"), i, property)
    {
        const char *value = stored_text(property, "value");
        if (strcmp(stored_text(property, "name"), name) == 0 && g_str_has_prefix(value, head))
            return value + strlen(head);
    }
    return NULL;
}

/* "LOCATION offset=N size=N bytes=DIGEST"; the name of a file may hold " offset=" too. */
static Occurrence
proof_read(Reading *reading, const char *text)
{
    Occurrence proof = {.node = RECORD_NONE};
    const char *end = text != NULL ? g_strrstr(text, " offset=") : NULL;
    if (end == NULL)
        return proof;
    g_autofree char *location = g_strndup(text, (gsize)(end - text));
    proof.node = stored_node(reading, location);
    proof.offset = number_after(end, " offset=");
    proof.size = number_after(end, " size=");
    proof.sha256 = word_after(reading, end, " bytes=");
    return proof;
}

/* "SUPPLIER ROLE CONFIDENCE" */
static void
attribution_read(Reading *reading, const json_t *thing, GPtrArray *to, const char *value)
{
    g_auto(GStrv) words = g_strsplit(value, " ", 4);
    Role role;
    if (g_strv_length(words) != 3 || !role_parse(words[1], &role))
        return;
    g_autofree char *proof_head = g_strdup_printf("%s %s ", words[0], words[1]);
    g_autofree char *reason_head = g_strdup_printf("%s %s: ", words[0], words[1]);
    Occurrence proof =
        proof_read(reading, value_behind(thing, "netbom:attribution:proof", proof_head));
    const char *reason = value_behind(thing, "netbom:attribution:reason", reason_head);
    stored_attribute(reading, to, words[0], role, g_ascii_strtod(words[2], NULL), reason, &proof);
}

static void
attributions_read(Reading *reading, const json_t *thing, GPtrArray *to)
{
    size_t i;
    json_t *property;
    json_array_foreach(json_object_get(thing, "properties"), i, property)
    {
        if (strcmp(stored_text(property, "name"), "netbom:attribution") == 0)
            attribution_read(reading, thing, to, stored_text(property, "value"));
    }
}

static void
component_read(Reading *reading, const json_t *object)
{
    Inventory *inventory = reading->stored->inventory;
    const json_t *occurrences = json_object_get(json_object_get(object, "evidence"), "occurrences");
    const json_t *first = json_array_get(occurrences, 0);
    Component *component = inventory_add(inventory);
    component->ref = inventory_text(inventory, stored_text(object, "bom-ref"));
    component->name = inventory_text(inventory, stored_text(object, "name"));
    component->type = inventory_text(inventory, stored_text(object, "type"));
    component->version =
        inventory_text(inventory, json_string_value(json_object_get(object, "version")));
    if (first != NULL) {
        const char *context = stored_text(first, "additionalContext");
        Occurrence place = {.node = stored_node(reading, stored_text(first, "location")),
                            .offset = stored_number(first, "offset"),
                            .size = number_after(context, "size="),
                            .sha256 = word_after(reading, context, " bytes=")};
        if (place.node != RECORD_NONE)
            g_array_append_val(component->occurrences, place);
    }
    attributions_read(reading, object, component->attributions);
}

/* "KIND: what (where)" */
static void
problems_read(Reading *reading, const json_t *image)
{
    size_t i;
    json_t *property;
    json_array_foreach(json_object_get(image, "properties"), i, property)
    {
        const char *value = stored_text(property, "value");
        if (strcmp(stored_text(property, "name"), "netbom:problem") == 0) {
            g_autofree char *kind = g_strndup(value, strcspn(value, ":"));
            scan_record_add_problem(reading->stored->record, 0, kind, 0, "");
        }
    }
}

bool
cyclonedx_read(Reading *reading, const json_t *root)
{
    const json_t *metadata = json_object_get(root, "metadata");
    const json_t *image = json_object_get(metadata, "component");
    Inventory *inventory = reading->stored->inventory;
    const char *suppliers = property_of(metadata, "netbom:suppliers:digest");
    const char *rules = property_of(metadata, "netbom:rules:digest");
    size_t i;
    json_t *component;
    if (strcmp(stored_text(root, "bomFormat"), "CycloneDX") != 0 || suppliers == NULL ||
        *stored_text(image, "name") == '\0')
        return false;
    stored_image(reading, stored_text(image, "name"), digest_of(image),
                 count_of(image, "netbom:image:size"));
    inventory->suppliers_digest = inventory_text(inventory, suppliers);
    inventory->rules_digest = inventory_text(inventory, rules != NULL ? rules : "");
    inventory->n_rules = (guint)count_of(metadata, "netbom:rules:count");
    inventory->built = inventory_text(inventory, property_of(image, "netbom:image:built"));
    reading->stored->record->complete =
        g_strcmp0(property_of(image, "netbom:scan:complete"), "true") == 0;
    problems_read(reading, image);
    attributions_read(reading, image, inventory->attributions);
    json_array_foreach(json_object_get(root, "components"), i, component)
        component_read(reading, component);
    Coverage coverage = {
        count_of(image, "netbom:coverage:total"), count_of(image, "netbom:coverage:understood"),
        count_of(image, "netbom:coverage:padding"), count_of(image, "netbom:coverage:unknown"),
        count_of(image, "netbom:coverage:high_entropy")};
    return stored_coverage(reading, &coverage);
}

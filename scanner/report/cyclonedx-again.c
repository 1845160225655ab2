/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Puts new verdicts into a CycloneDX document. */
#include "report/cyclonedx-again.h"

#include <string.h>

#include "base/error.h"
#include "report/cyclonedx.h"
#include "report/designation-properties.h"

/* json_array_insert_new() at `at`, which goes on. */
static void
insert_all(json_t *array, size_t at, const GArray *properties)
{
    for (guint i = 0; i < properties->len; i++) {
        const Property *property = &g_array_index(properties, Property, i);
        json_array_insert_new(
            array, at++, json_pack("{s:s, s:s}", "name", property->name, "value", property->value));
    }
}

/* Takes the old verdicts out; answers where the last property stands whose name begins so, plus
 * one. */
static size_t
judgement_remove(json_t *array, const char *before)
{
    size_t place = 0, i = 0;
    while (i < json_array_size(array)) {
        const char *name = json_string_value(json_object_get(json_array_get(array, i), "name"));
        if (name != NULL && designation_is_property(name)) {
            json_array_remove(array, i);
            continue;
        }
        i++;
        if (name != NULL && g_str_has_prefix(name, before))
            place = i;
    }
    return place;
}

static void
replace(json_t *thing, const char *before, const GArray *properties)
{
    json_t *array = json_object_get(thing, "properties");
    if (!json_is_object(thing))
        return;
    if (!json_is_array(array)) {
        array = json_array();
        json_object_set_new(thing, "properties", array);
    }
    insert_all(array, judgement_remove(array, before), properties);
}

static void
hits_replace(json_t *thing, const Inventory *inventory, const Component *component,
             const GPtrArray *designations)
{
    g_autoptr(GArray) properties =
        designation_hit_properties(inventory->record, component, designations);
    replace(thing, "netbom:attribution", properties);
}

/* The number that a scan with the options of this document would give it. */
static char *
serial_number(const Inventory *inventory, const json_t *document)
{
    const json_t *properties = json_object_get(json_object_get(document, "metadata"), "properties");
    const char *options = "";
    CyclonedxVersion version = CYCLONEDX_1_6;
    size_t i;
    json_t *property;

    cyclonedx_version_parse(json_string_value(json_object_get(document, "specVersion")), &version);
    json_array_foreach(properties, i, property)
    {
        const char *name = json_string_value(json_object_get(property, "name"));
        const char *value = json_string_value(json_object_get(property, "value"));
        if (g_strcmp0(name, "netbom:sbom:options") == 0 && value != NULL)
            options = value;
    }
    return cyclonedx_serial_number(inventory, version, options);
}

bool
report_cyclonedx_again(const Inventory *inventory, json_t *document, FILE *out, GError **error)
{
    json_t *metadata = json_object_get(document, "metadata");
    g_autofree char *serial = serial_number(inventory, document);
    g_autofree char *timestamp = sbom_timestamp(inventory->timestamp);
    g_autoptr(GArray) judgement = designation_judgement_properties(inventory);
    size_t i;
    json_t *component;

    /* Declarations are of the old verdicts. */
    json_object_del(document, "declarations");
    json_object_del(document, "definitions");
    json_object_set_new(document, "serialNumber", json_string(serial));
    json_object_set_new(metadata, "timestamp", json_string(timestamp));
    replace(metadata, "netbom:sbom:", judgement);
    hits_replace(json_object_get(metadata, "component"), inventory, NULL, inventory->designations);
    json_array_foreach(json_object_get(document, "components"), i, component)
    {
        const Component *read = g_ptr_array_index(inventory->components, i);
        hits_replace(component, inventory, read, read->designations);
    }
    if (json_dumpf(document, out, JSON_INDENT(2) | JSON_REAL_PRECISION(6)) == 0 &&
        fputc('\n', out) != EOF)
        return true;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot write the document");
    return false;
}

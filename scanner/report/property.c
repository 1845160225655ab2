/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists of properties. */
#include "report/property.h"

#include <string.h>

static void
property_clear(gpointer data)
{
    g_free(((Property *)data)->value);
}

GArray *
properties_new(void)
{
    GArray *properties = g_array_new(FALSE, FALSE, sizeof(Property));
    g_array_set_clear_func(properties, property_clear);
    return properties;
}

void
properties_take(GArray *properties, const char *name, char *value)
{
    Property property = {name, value};
    if (value != NULL && *value != '\0')
        g_array_append_val(properties, property);
    else
        g_free(value);
}

void
properties_add(GArray *properties, const char *name, const char *value)
{
    properties_take(properties, name, g_strdup(value));
}

void
properties_take_once(GArray *properties, const char *name, char *value)
{
    for (guint i = 0; value != NULL && i < properties->len; i++) {
        const Property *there = &g_array_index(properties, Property, i);
        if (strcmp(there->name, name) == 0 && strcmp(there->value, value) == 0)
            g_clear_pointer(&value, g_free);
    }
    properties_take(properties, name, value);
}

void
properties_add_uint(GArray *properties, const char *name, guint64 value)
{
    properties_take(properties, name, g_strdup_printf("%" G_GUINT64_FORMAT, value));
}

void
properties_add_confidence(GArray *properties, const char *name, double confidence)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(text, sizeof text, "%.2f", confidence > 0 ? MIN(confidence, 1) : 0);
    properties_add(properties, name, text);
}

void
properties_write(const GArray *properties, JsonWriter *writer)
{
    json_begin_array(writer);
    for (guint i = 0; i < properties->len; i++) {
        const Property *property = &g_array_index(properties, Property, i);
        json_begin_object(writer);
        json_field_string(writer, "name", property->name);
        json_field_string(writer, "value", property->value);
        json_end_object(writer);
    }
    json_end_array(writer);
}

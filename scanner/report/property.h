/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Properties: names with values, which every SBOM format carries unchanged: CycloneDX as
 * `properties`, SPDX in annotations. A name may stand several times; the order is kept.
 */
#ifndef NETBOM_REPORT_PROPERTY_H
#define NETBOM_REPORT_PROPERTY_H

#include "base/json.h"

typedef struct {
    const char *name; /* static */
    char *value;      /* never empty */
} Property;

/* An array of Property, which owns the values. */
GArray *properties_new(void);
/* One more; nothing if the value is NULL or "". */
void properties_add(GArray *properties, const char *name, const char *value);
/* The same; the value is freed with the array, or at once. */
void properties_take(GArray *properties, const char *name, char *value);
/* The same, unless it is there already under this name. For short arrays. */
void properties_take_once(GArray *properties, const char *name, char *value);
void properties_add_uint(GArray *properties, const char *name, guint64 value);
/* 0 to 1, with two decimals. */
void properties_add_confidence(GArray *properties, const char *name, double confidence);
/* As an array of {"name", "value"}. */
void properties_write(const GArray *properties, JsonWriter *writer);

#endif

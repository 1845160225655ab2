/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the steps of attribution share. */
#ifndef NETBOM_ATTRIBUTE_ATTRIBUTE_PRIVATE_H
#define NETBOM_ATTRIBUTE_ATTRIBUTE_PRIVATE_H

#include "attribute/attribute.h"
#include "attribute/places.h"

typedef struct {
    Inventory *inventory;
    const Registry *registry;
    const ModuleNames *modules;
    Places *places;   /* set by attribute_image() */
    GPtrArray *facts; /* own evidence of kind "device": set by attribute_device() */
} Attributor;

/* Adds an attribution, or makes the one of that supplier and role surer. */
Attribution *attribution_add(Attributor *attributor, GPtrArray *to, const Supplier *supplier,
                             Role role, double confidence, const char *reason);
/* Sets the bytes that prove it. */
void attribution_prove(Attributor *attributor, Attribution *attribution,
                       const RecordEvidence *evidence, const char *text);

/* Proves it with these bytes, unless it is surer by others already. */
void attribution_prove_at(Attributor *attributor, Attribution *attribution, double confidence,
                          const RecordEvidence *evidence, const char *text);

/* Whether it can speak of the device itself: not what stands in files that tell of others; and what
 * was found in the bytes of a container is its files' to say. */
bool evidence_is_own(const Attributor *attributor, const RecordEvidence *evidence);
/* All such evidence of a kind. The caller frees the array. */
GPtrArray *own_evidence(const Attributor *attributor, const char *kind);

void attribute_modules(Attributor *attributor);
/* Files of which no component is known, by their notices and names: each that names its maker
 * becomes a component. Before attribute_image(). */
void attribute_files(Attributor *attributor);
void attribute_image(Attributor *attributor);

#endif

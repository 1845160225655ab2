/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the readers of stored conclusions share. */
#ifndef NETBOM_ASSESS_STORED_PRIVATE_H
#define NETBOM_ASSESS_STORED_PRIVATE_H

#include "assess/stored.h"

typedef struct {
    Stored *stored;
    const Registry *registry;
    GHashTable *nodes; /* path to id, of those that were made */
} Reading;

/* "" and 0 where the field is absent or of another type. */
const char *stored_text(const json_t *object, const char *key);
guint64 stored_number(const json_t *object, const char *key);

/* The image: must come first. */
void stored_image(Reading *reading, const char *name, const char *sha256, guint64 size);
/* False: the parts are not the whole. */
bool stored_coverage(Reading *reading, const Coverage *coverage);
/* The node at a place such as "image.bin!/part", made if need be; RECORD_NONE: another image's. */
guint32 stored_node(Reading *reading, const char *location);
/* Adds an attribution; counts and drops that of an unknown supplier. */
void stored_attribute(Reading *reading, GPtrArray *to, const char *supplier, Role role,
                      double confidence, const char *reason, const Occurrence *proof);

/* False: not a document of ours. */
bool cyclonedx_read(Reading *reading, const json_t *root);

#endif

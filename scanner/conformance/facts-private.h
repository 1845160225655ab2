/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the readers of the formats share. */
#ifndef NETBOM_CONFORMANCE_FACTS_PRIVATE_H
#define NETBOM_CONFORMANCE_FACTS_PRIVATE_H

#include "conformance/facts.h"

void cyclonedx_facts(DocumentFacts *facts, const json_t *root);
void spdx2_facts(DocumentFacts *facts, const json_t *root);
void spdx3_facts(DocumentFacts *facts, const json_t *root);

/* The text of a field; "" if it is absent or no text. */
const char *fact_text(const json_t *object, const char *key);
/* Text that says something: not empty, not NOASSERTION. */
bool fact_says(const char *text);
/* NOASSERTION */
bool fact_denies(const char *text);
/* True if an array of {"name", "value"} has one of that name; value NULL: any. */
bool fact_property(const json_t *properties, const char *name, const char *value);
/* The property `netbom:unknown` with that word. */
bool fact_unknown(const json_t *properties, const char *word);
/* The four that TR-03183-2 asks of a file, of which properties tell. */
void facts_note_file(DocumentFacts *facts, const json_t *properties, const char *filename,
                     bool sha512);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What standards ask of an SBOM, held against what it states: tables as text, JSON and Markdown. */
#ifndef NETBOM_CONFORMANCE_CONFORMANCE_H
#define NETBOM_CONFORMANCE_CONFORMANCE_H

#include <stdio.h>

#include "base/json.h"
#include "conformance/facts.h"

typedef enum {
#define STANDARD(name, id, title, formats) STANDARD_##name,
#define REQUIREMENT(standard, fact, level)
#include "conformance/requirements.def"
#undef STANDARD
#undef REQUIREMENT
    N_STANDARDS
} Standard;

/* False if the word is unknown. */
bool standard_parse(const char *word, Standard *ret_standard);
/* Comma-separated ids. The caller frees it. */
char *standard_words(void);

/* Whether the standard takes documents of this format. */
bool standard_takes(Standard standard, const DocumentFacts *facts);
/* Whether each required field is there, or said to be unknown, of each subject. */
bool standard_is_met(Standard standard, const DocumentFacts *facts);

/* name: of the document, as it shall be shown. */
void conformance_text(const DocumentFacts *facts, const char *name, FILE *out);
void conformance_markdown(const DocumentFacts *facts, const char *name, FILE *out);
/* One object. */
void conformance_json(const DocumentFacts *facts, const char *name, JsonWriter *writer);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an SBOM states of the facts that standards ask for: of each fact, of how many subjects it is
 * there, of how many the document says that it is not known, and of how many it says nothing.
 *
 * Reads CycloneDX (JSON, any version) and SPDX 2.2, 2.3 (JSON) and 3.0 (JSON-LD), of any tool. Not
 * known: NOASSERTION in SPDX; the property `netbom:unknown` in documents of ours.
 */
#ifndef NETBOM_CONFORMANCE_FACTS_H
#define NETBOM_CONFORMANCE_FACTS_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>

typedef enum {
#define FACT(name, subject, title) FACT_##name,
#include "conformance/facts.def"
#undef FACT
    N_FACTS
} Fact;

typedef enum { SUBJECT_DOCUMENT, SUBJECT_COMPONENT, SUBJECT_FILE } FactSubject;
typedef enum { STATE_PRESENT, STATE_UNKNOWN, STATE_ABSENT, N_STATES } FactState;

/* Formats that a standard takes. */
typedef enum {
    SPEC_CYCLONEDX = 1,
    SPEC_CYCLONEDX_1_6 = 2, /* and later */
    SPEC_SPDX_2 = 4,        /* 2.2 and 2.3 */
    SPEC_SPDX_3_0_1 = 8,    /* and later */
    SPEC_ANY = 255
} SpecSet;

typedef struct {
    const char *format; /* "CycloneDX", "SPDX" */
    char *version;
    SpecSet formats; /* what the document is of */
    guint n_components, n_files;
    guint64 counts[N_FACTS][N_STATES];
} DocumentFacts;

const char *fact_title(Fact fact);
FactSubject fact_subject(Fact fact);

/* One more subject: it is there, or it is said to be unknown, or neither. */
void facts_note(DocumentFacts *facts, Fact fact, bool present, bool unknown);

/* NULL with NETBOM_ERROR_DATA: none of these formats. */
DocumentFacts *document_facts_read(const json_t *root, GError **error);
void document_facts_free(DocumentFacts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DocumentFacts, document_facts_free)

#endif

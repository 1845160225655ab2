/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Counts what an SBOM states, and tells the formats apart. */
#include "conformance/facts.h"

#include <string.h>

#include "base/error.h"
#include "conformance/facts-private.h"

static const struct {
    FactSubject subject;
    const char *title;
} FACTS[] = {
#define FACT(name, subject, title) [FACT_##name] = {SUBJECT_##subject, title},
#include "conformance/facts.def"
#undef FACT
};

const char *
fact_title(Fact fact)
{
    return FACTS[fact].title;
}

FactSubject
fact_subject(Fact fact)
{
    return FACTS[fact].subject;
}

void
facts_note(DocumentFacts *facts, Fact fact, bool present, bool unknown)
{
    facts->counts[fact][present ? STATE_PRESENT : unknown ? STATE_UNKNOWN : STATE_ABSENT]++;
}

const char *
fact_text(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text != NULL ? text : "";
}

bool
fact_denies(const char *text)
{
    return strcmp(text, "NOASSERTION") == 0;
}

bool
fact_says(const char *text)
{
    return *text != '\0' && !fact_denies(text);
}

bool
fact_property(const json_t *properties, const char *name, const char *value)
{
    size_t i;
    json_t *property;
    json_array_foreach(properties, i, property)
    {
        if (strcmp(fact_text(property, "name"), name) == 0 &&
            (value == NULL || strcmp(fact_text(property, "value"), value) == 0))
            return true;
    }
    return false;
}

bool
fact_unknown(const json_t *properties, const char *word)
{
    return fact_property(properties, "netbom:unknown", word);
}

void
facts_note_file(DocumentFacts *facts, const json_t *properties, const char *filename, bool sha512)
{
    static const struct {
        Fact fact;
        const char *property, *word;
    } FLAGS[] = {{FACT_EXECUTABLE, "bsi:component:executable", "executable"},
                 {FACT_ARCHIVE, "bsi:component:archive", "archive"},
                 {FACT_STRUCTURED, "bsi:component:structured", "structured"}};

    facts->n_files++;
    facts_note(facts, FACT_FILENAME,
               *filename != '\0' || fact_property(properties, "bsi:component:filename", NULL),
               fact_unknown(properties, "filename"));
    facts_note(facts, FACT_SHA512, sha512, fact_unknown(properties, "hash"));
    for (gsize i = 0; i < G_N_ELEMENTS(FLAGS); i++)
        facts_note(facts, FLAGS[i].fact, fact_property(properties, FLAGS[i].property, NULL),
                   fact_unknown(properties, FLAGS[i].word));
}

/* ---- formats ---- */

/* "1.6" -> 10006; 0: no version. */
static unsigned
version_number(const char *text)
{
    char *end;
    guint64 major = g_ascii_strtoull(text, &end, 10);
    guint64 minor = *end == '.' ? g_ascii_strtoull(end + 1, NULL, 10) : 0;
    return end == text || major > 99 || minor > 99 ? 0 : (unsigned)(major * 10000 + minor);
}

/* The version that the CreationInfo of a graph names. */
static const char *
spdx3_version(const json_t *root)
{
    size_t i;
    json_t *element;
    json_array_foreach(json_object_get(root, "@graph"), i, element)
    {
        if (strcmp(fact_text(element, "type"), "CreationInfo") == 0)
            return fact_text(element, "specVersion");
    }
    return "";
}

static bool
read_document(DocumentFacts *facts, const json_t *root)
{
    const char *spdx2 = fact_text(root, "spdxVersion");
    const char *spdx3 = spdx3_version(root);

    if (strcmp(fact_text(root, "bomFormat"), "CycloneDX") == 0) {
        unsigned version = version_number(fact_text(root, "specVersion"));
        facts->format = "CycloneDX";
        facts->version = g_strdup(fact_text(root, "specVersion"));
        facts->formats = SPEC_CYCLONEDX | (version >= 10006 ? SPEC_CYCLONEDX_1_6 : 0);
        cyclonedx_facts(facts, root);
        return true;
    }
    facts->format = "SPDX";
    if (g_str_has_prefix(spdx2, "SPDX-2.")) {
        facts->version = g_strdup(spdx2 + strlen("SPDX-"));
        facts->formats = SPEC_SPDX_2;
        spdx2_facts(facts, root);
        return true;
    }
    if (version_number(spdx3) < 30000)
        return false;
    facts->version = g_strdup(spdx3);
    facts->formats = strcmp(spdx3, "3.0.0") != 0 && strcmp(spdx3, "3.0") != 0 ? SPEC_SPDX_3_0_1 : 0;
    spdx3_facts(facts, root);
    return true;
}

DocumentFacts *
document_facts_read(const json_t *root, GError **error)
{
    g_autoptr(DocumentFacts) facts = g_new0(DocumentFacts, 1);

    if (read_document(facts, root))
        return g_steal_pointer(&facts);
    g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                        "neither a CycloneDX nor an SPDX document in JSON");
    return NULL;
}

void
document_facts_free(DocumentFacts *facts)
{
    if (facts == NULL)
        return;
    g_free(facts->version);
    g_free(facts);
}

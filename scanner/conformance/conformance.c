/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Holds the facts of a document against the tables of requirements. */
#include "conformance/conformance.h"

#include <string.h>

#include "base/text.h"

typedef enum { LEVEL_REQUIRED, LEVEL_IF_KNOWN, LEVEL_OPTIONAL, LEVEL_BESIDE } Level;

static const char *const LEVEL_NAMES[] = {"required", "if known", "optional", "beside"};

static const struct {
    const char *id, *title;
    SpecSet formats;
} STANDARDS[] = {
#define STANDARD(name, id, title, formats) [STANDARD_##name] = {id, title, formats},
#define REQUIREMENT(standard, fact, level)
#include "conformance/requirements.def"
#undef STANDARD
#undef REQUIREMENT
};

typedef struct {
    Standard standard;
    Fact fact;
    Level level;
} Requirement;

static const Requirement REQUIREMENTS[] = {
#define STANDARD(name, id, title, formats)
#define REQUIREMENT(standard, fact, level) {STANDARD_##standard, FACT_##fact, LEVEL_##level},
#include "conformance/requirements.def"
#undef STANDARD
#undef REQUIREMENT
};

bool
standard_parse(const char *word, Standard *ret_standard)
{
    for (guint i = 0; i < N_STANDARDS; i++)
        if (strcmp(STANDARDS[i].id, word) == 0) {
            *ret_standard = (Standard)i;
            return true;
        }
    return false;
}

char *
standard_words(void)
{
    GString *text = g_string_new(NULL);

    for (guint i = 0; i < N_STANDARDS; i++)
        g_string_append_printf(text, "%s%s", i > 0 ? ", " : "", STANDARDS[i].id);
    return g_string_free(text, FALSE);
}

bool
standard_takes(Standard standard, const DocumentFacts *facts)
{
    return (STANDARDS[standard].formats & facts->formats) != 0;
}

static bool
is_met(const Requirement *requirement, const DocumentFacts *facts)
{
    return requirement->level != LEVEL_REQUIRED ||
           facts->counts[requirement->fact][STATE_ABSENT] == 0;
}

/* *ret_total: how many fields are required. */
static guint
count_met(Standard standard, const DocumentFacts *facts, guint *ret_total)
{
    guint met = 0;

    *ret_total = 0;
    for (gsize i = 0; i < G_N_ELEMENTS(REQUIREMENTS); i++) {
        const Requirement *requirement = &REQUIREMENTS[i];

        if (requirement->standard != standard || requirement->level != LEVEL_REQUIRED)
            continue;
        (*ret_total)++;
        met += is_met(requirement, facts);
    }
    return met;
}

bool
standard_is_met(Standard standard, const DocumentFacts *facts)
{
    guint total;

    return standard_takes(standard, facts) && count_met(standard, facts, &total) == total;
}

static const char *
subject_name(Fact fact)
{
    static const char *const NAMES[] = {"document", "component", "file"};

    return NAMES[fact_subject(fact)];
}

/* ---- text ---- */

static void
text_row(const Requirement *requirement, const DocumentFacts *facts, FILE *out)
{
    const guint64 *counts = facts->counts[requirement->fact];

    fprintf(out,
            "  %-9s  %-40s  %-9s %8" G_GUINT64_FORMAT " %8" G_GUINT64_FORMAT " %8" G_GUINT64_FORMAT
            "\n",
            LEVEL_NAMES[requirement->level], fact_title(requirement->fact),
            subject_name(requirement->fact), counts[STATE_PRESENT], counts[STATE_UNKNOWN],
            counts[STATE_ABSENT]);
}

static void
text_standard(Standard standard, const DocumentFacts *facts, FILE *out)
{
    guint total, met = count_met(standard, facts, &total);

    fprintf(out, "\n%s (%s)\n", STANDARDS[standard].title, STANDARDS[standard].id);
    if (!standard_takes(standard, facts)) {
        fprintf(out, "  does not take %s %s\n", facts->format, facts->version);
        return;
    }
    fprintf(out, "  %-9s  %-40s  %-9s %8s %8s %8s\n", "level", "field", "of each", "present",
            "unknown", "absent");
    for (gsize i = 0; i < G_N_ELEMENTS(REQUIREMENTS); i++)
        if (REQUIREMENTS[i].standard == standard)
            text_row(&REQUIREMENTS[i], facts, out);
    fprintf(out, "  %u of %u required fields are present or said to be unknown throughout\n", met,
            total);
}

void
conformance_text(const DocumentFacts *facts, const char *name, FILE *out)
{
    g_autofree char *shown = text_printable(name);

    fprintf(out, "%s: %s %s, %u components, %u of them files\n", shown, facts->format,
            facts->version, facts->n_components, facts->n_files);
    for (guint i = 0; i < N_STANDARDS; i++)
        text_standard((Standard)i, facts, out);
}

/* ---- Markdown ---- */

static void
markdown_standard(Standard standard, const DocumentFacts *facts, FILE *out)
{
    guint total, met = count_met(standard, facts, &total);

    if (!standard_takes(standard, facts)) {
        fprintf(out, "%s does not take %s %s.\n\n", STANDARDS[standard].title, facts->format,
                facts->version);
        return;
    }
    fprintf(out,
            "%s: %u of %u required fields are present or said to be unknown throughout.\n\n"
            "| level | field | of each | present | unknown | absent |\n|---|---|---|---|---|---|\n",
            STANDARDS[standard].title, met, total);
    for (gsize i = 0; i < G_N_ELEMENTS(REQUIREMENTS); i++) {
        const Requirement *requirement = &REQUIREMENTS[i];
        const guint64 *counts = facts->counts[requirement->fact];

        if (requirement->standard == standard)
            fprintf(out,
                    "| %s | %s | %s | %" G_GUINT64_FORMAT " | %" G_GUINT64_FORMAT
                    " | %" G_GUINT64_FORMAT " |\n",
                    LEVEL_NAMES[requirement->level], fact_title(requirement->fact),
                    subject_name(requirement->fact), counts[STATE_PRESENT], counts[STATE_UNKNOWN],
                    counts[STATE_ABSENT]);
    }
    fputc('\n', out);
}

void
conformance_markdown(const DocumentFacts *facts, const char *name, FILE *out)
{
    g_autofree char *shown = text_printable(name);

    fprintf(out, "### %s %s: `%s`\n\n%u components, %u of them files.\n\n", facts->format,
            facts->version, shown, facts->n_components, facts->n_files);
    for (guint i = 0; i < N_STANDARDS; i++)
        markdown_standard((Standard)i, facts, out);
}

/* ---- JSON ---- */

static void
json_row(const Requirement *requirement, const DocumentFacts *facts, JsonWriter *writer)
{
    const guint64 *counts = facts->counts[requirement->fact];

    json_begin_object(writer);
    json_field_string(writer, "field", fact_title(requirement->fact));
    json_field_string(writer, "level", LEVEL_NAMES[requirement->level]);
    json_field_string(writer, "of_each", subject_name(requirement->fact));
    json_field_uint(writer, "present", counts[STATE_PRESENT]);
    json_field_uint(writer, "unknown", counts[STATE_UNKNOWN]);
    json_field_uint(writer, "absent", counts[STATE_ABSENT]);
    json_end_object(writer);
}

static void
json_standard(Standard standard, const DocumentFacts *facts, JsonWriter *writer)
{
    guint total, met = count_met(standard, facts, &total);
    bool takes = standard_takes(standard, facts);

    json_begin_object(writer);
    json_field_string(writer, "id", STANDARDS[standard].id);
    json_field_string(writer, "title", STANDARDS[standard].title);
    json_field_bool(writer, "takes_format", takes);
    if (takes) {
        json_field_uint(writer, "required", total);
        json_field_uint(writer, "required_stated", met);
        json_field_array(writer, "fields");
        for (gsize i = 0; i < G_N_ELEMENTS(REQUIREMENTS); i++)
            if (REQUIREMENTS[i].standard == standard)
                json_row(&REQUIREMENTS[i], facts, writer);
        json_end_array(writer);
    }
    json_end_object(writer);
}

void
conformance_json(const DocumentFacts *facts, const char *name, JsonWriter *writer)
{
    json_begin_object(writer);
    json_field_string(writer, "document", name);
    json_field_string(writer, "format", facts->format);
    json_field_string(writer, "version", facts->version);
    json_field_uint(writer, "components", facts->n_components);
    json_field_uint(writer, "files", facts->n_files);
    json_field_array(writer, "standards");
    for (guint i = 0; i < N_STANDARDS; i++)
        json_standard((Standard)i, facts, writer);
    json_end_array(writer);
    json_end_object(writer);
}

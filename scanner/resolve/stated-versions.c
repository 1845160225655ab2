/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions that files state of themselves. */
#include "resolve/stated-versions.h"

#include <string.h>

#include "resolve/names.h"

/* Less sure ways. */
#define SHORT_CONFIDENCE  0.85 /* "NAME 1.2" */
#define BESIDE_CONFIDENCE 0.86 /* "1.2.3" before or after a text with NAME */

/* Shorter names stand in other words. */
#define NAME_MIN 3

/* ---- names ---- */

/* As names are compared: small letters, and one kind of dash. */
static char *
name_fold(const char *name, gsize size)
{
    char *folded = g_ascii_strdown(name, (gssize)size);
    return g_strdelimit(folded, "_", '-');
}

/* Adds [name, name + size), and what it is without the number at its end ("foo-1.2", "foo2"). */
static void
names_add(GPtrArray *names, const char *name, gsize size)
{
    gsize bare = size;
    while (bare > 0 && (g_ascii_isdigit(name[bare - 1]) || name[bare - 1] == '.'))
        bare--;
    while (bare > 0 && bare < size && strchr("-_", name[bare - 1]))
        bare--;
    if (size >= NAME_MIN)
        g_ptr_array_add(names, name_fold(name, size));
    if (bare >= NAME_MIN && bare < size)
        g_ptr_array_add(names, name_fold(name, bare));
}

GPtrArray *
stated_names(const char *file, ...)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    const char *library = strstr(file, ".so");
    gsize size = library ? (gsize)(library - file) : strlen(file);
    names_add(names, file, size);
    if (library && g_str_has_prefix(file, "lib"))
        names_add(names, file + 3, size - 3);
    va_list others;
    va_start(others, file);
    for (const char *name; (name = va_arg(others, const char *));)
        names_add(names, name, strlen(name));
    va_end(others);
    return names;
}

/* ---- versions ---- */

static bool
is_one_of(const GPtrArray *names, const char *name)
{
    g_autofree char *folded = name_fold(name, strlen(name));
    for (guint i = 0; i < names->len; i++)
        if (strcmp(g_ptr_array_index(names, i), folded) == 0)
            return true;
    return false;
}

/* Does a word stand in a text, not as a part of another word? */
static bool
has_word(const char *text, const char *word)
{
    gsize size = strlen(word);
    for (const char *at = text; (at = strstr(at, word)); at++)
        if ((at == text || !g_ascii_isalnum(at[-1])) && !g_ascii_isalnum(at[size]))
            return true;
    return false;
}

static bool
holds_one_of(const GPtrArray *names, const char *text)
{
    g_autofree char *folded = text ? name_fold(text, strlen(text)) : NULL;
    for (guint i = 0; folded && i < names->len; i++)
        if (has_word(folded, g_ptr_array_index(names, i)))
            return true;
    return false;
}

/* How sure it is that this statement is of one of the names; 0: it is not. */
static double
statement_confidence(const RecordEvidence *evidence, const GPtrArray *names, bool is_library)
{
    const char *name = record_evidence_get(evidence, "name");
    const char *version = record_evidence_get(evidence, "version");
    if (!version)
        return 0;
    if (!name)
        return holds_one_of(names, record_evidence_get(evidence, "before")) ||
                       holds_one_of(names, record_evidence_get(evidence, "after"))
                   ? BESIDE_CONFIDENCE
                   : 0;
    if (!is_one_of(names, name))
        return 0;
    if (strchr(version, '.') == strrchr(version, '.'))
        return is_library ? 0 : SHORT_CONFIDENCE;
    return g_strcmp0(record_evidence_get(evidence, "form"), "within") == 0 ? BESIDE_CONFIDENCE
                                                                           : STATED_CONFIDENCE;
}

bool
stated_versions_find(const GPtrArray *statements, const GPtrArray *names, bool is_library,
                     StatedVersion *ret)
{
    StatedVersion best = {0};
    bool disputed = false;
    for (guint i = 0; statements && i < statements->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(statements, i);
        double confidence = statement_confidence(evidence, names, is_library);
        const char *version = record_evidence_get(evidence, "version");
        if (confidence == 0 || confidence < best.confidence)
            continue;
        if (confidence > best.confidence) {
            best = (StatedVersion){version, evidence, confidence};
            disputed = false;
        } else if (!version_same(version, best.version)) {
            disputed = true;
        }
    }
    if (!best.version || disputed)
        return false;
    *ret = best;
    return true;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Holds contexts against scope tags. */
#include "assess/context.h"

#define TAGS_MAX 6

/* What the user may say, and the tags that are about it. Parts of a 5G network are 5G. */
static const struct {
    const char *word;
    const char *tags[TAGS_MAX];
} CONTEXTS[] = {
    {"5g", {"5g"}},
    {"5g-core", {"5g", "core", "ran-key-assets"}},
    {"ran", {"5g", "ran", "ran-nms", "ran-key-assets"}},
    {"4g", {"4g", "2g-4g"}},
    {"transport", {"transport-dwdm"}},
    {"fixed-access", {"fttp-access"}},
    {"managed-services", {"managed-services", "services"}},
    {"video-surveillance", {"video-surveillance"}},
    {"consumer-router", {"consumer-router"}},
    {"sensitive-site", {"sensitive-sites"}},
    {"remote-administration", {"remote-administration", "data-transfer"}},
    {"other", {NULL}},
};

/* Tags that say what the equipment is, or whom the list is about, and not what it is used for. */
static const char *const ANY_USE[] = {"telecom-equipment",
                                      "entity",
                                      "ict",
                                      "ict-supply-chain",
                                      "hardware",
                                      "software",
                                      "procurement",
                                      "semiconductor",
                                      "security-software",
                                      "integration",
                                      "export-control",
                                      "uas",
                                      NULL};

bool
context_known(const char *word)
{
    for (gsize i = 0; i < G_N_ELEMENTS(CONTEXTS); i++)
        if (g_ascii_strcasecmp(CONTEXTS[i].word, word) == 0)
            return true;
    return false;
}

char *
context_words(void)
{
    GString *words = g_string_new(NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(CONTEXTS); i++)
        g_string_append_printf(words, "%s%s", i == 0 ? "" : ", ", CONTEXTS[i].word);
    return g_string_free(words, FALSE);
}

/* Whether a context is about the tag. */
static bool
about(const char *word, const char *tag)
{
    for (gsize i = 0; i < G_N_ELEMENTS(CONTEXTS); i++)
        for (gsize k = 0; k < TAGS_MAX && CONTEXTS[i].tags[k] != NULL; k++)
            if ((word == NULL || g_ascii_strcasecmp(CONTEXTS[i].word, word) == 0) &&
                g_str_equal(CONTEXTS[i].tags[k], tag))
                return true;
    return false;
}

bool
context_tag_known(const char *tag)
{
    return g_strv_contains(ANY_USE, tag) || about(NULL, tag);
}

ContextFit
context_fit(char *const *tags, const char *const *contexts)
{
    bool met = false;
    if (tags == NULL || tags[0] == NULL)
        return CONTEXT_ANY_USE;
    for (; *tags != NULL; tags++) {
        if (!about(NULL, *tags)) /* of any use, or a word that we do not know: then it speaks */
            return CONTEXT_ANY_USE;
        for (guint i = 0; contexts != NULL && contexts[i] != NULL; i++)
            met = met || about(contexts[i], *tags);
    }
    if (contexts == NULL || contexts[0] == NULL)
        return CONTEXT_UNSAID;
    return met ? CONTEXT_MET : CONTEXT_OTHER;
}

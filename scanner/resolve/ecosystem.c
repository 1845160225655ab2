/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packages of programming languages. */
#include "resolve/ecosystem.h"

#include <glib.h>
#include <string.h>

#include "resolve/names.h"

typedef struct {
    const char *manager; /* is also the type of the purl */
    bool built_in;
    bool lower;  /* names do not differ by case */
    bool dashed; /* "_" is "-" */
} Ecosystem;

static const Ecosystem ecosystems[] = {
    {"pypi", false, true, true},      {"npm", false, true, false},
    {"golang", true, true, false},    {"maven", true, false, false},
    {"gem", false, false, false},     {"luarocks", false, true, false},
    {"composer", false, true, false}, {"cargo", true, false, false},
};

static const Ecosystem *
ecosystem_find(const char *manager)
{
    for (gsize i = 0; manager && i < G_N_ELEMENTS(ecosystems); i++)
        if (strcmp(ecosystems[i].manager, manager) == 0)
            return &ecosystems[i];
    return NULL;
}

bool
ecosystem_is_language(const char *manager)
{
    return ecosystem_find(manager) != NULL;
}

bool
ecosystem_is_built_in(const char *manager)
{
    const Ecosystem *ecosystem = ecosystem_find(manager);
    return ecosystem && ecosystem->built_in;
}

char *
ecosystem_purl(const char *manager, const char *name, const char *version)
{
    const Ecosystem *ecosystem = ecosystem_find(manager);
    g_assert(ecosystem);
    g_autofree char *spelled = ecosystem->lower ? g_ascii_strdown(name, -1) : g_strdup(name);
    if (ecosystem->dashed)
        g_strdelimit(spelled, "_", '-');
    char *slash = strrchr(spelled, '/');
    if (slash)
        *slash = 0;
    return purl_format(ecosystem->manager, slash ? spelled : NULL, slash ? slash + 1 : spelled,
                       version, NULL);
}

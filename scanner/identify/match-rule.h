/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the metadata of a rule say of its matches: the expressions that find versions in them, how
 * far these look, how sure a match is (form: see signatures/README.md). For one thread: what GLib
 * compiled may not be used by two at a time.
 */
#ifndef NETBOM_IDENTIFY_MATCH_RULE_H
#define NETBOM_IDENTIFY_MATCH_RULE_H

#include <glib.h>
#include <stdbool.h>

#include "base/datanode.h"

/*
 * How often a match is right, in percent, where its rule says nothing else: rounded down from what
 * tests/accuracy measures on Debian's packages, since other images are less tidy.
 */
#define CONFIDENCE_VERSION      95 /* the match gives a version: how often that is right */
#define CONFIDENCE_NO_VERSION   90 /* it gives none: how often the component is there */
#define CONFIDENCE_FILE_VERSION 90 /* the only version in a whole file */
#define CONFIDENCE_DISPUTED     60 /* one of two versions in one file */

/* A regular expression, compiled when it is first wanted: most never are. */
typedef struct {
    const char *pattern; /* NULL: none; of the YARA rule */
    GRegex *regex;       /* NULL: not compiled yet */
} Expression;

/* NULL: there is none. */
const GRegex *expression_regex(Expression *expression);

typedef struct {
    const char *identifier; /* "$v" */
    Expression version;     /* without: matches of this string give no version */
    guint near; /* bytes around the match that the expression sees; 0: the match itself */
    guint confidence;
} MatchString;

typedef struct {
    Expression file_version; /* version anywhere in a file, where no match gives one */
    guint n_strings;
    MatchString strings[];
} MatchRule;

/* rule: see identify/rule-meta.h; it must outlive what is made of it. */
MatchRule *match_rule_new(DataNode rule);
/* NULL is allowed. */
void match_rule_free(MatchRule *rule);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MatchRule, match_rule_free)

/* The string of this identifier, or NULL. */
MatchString *match_rule_string(MatchRule *rule, const char *identifier);

/* Compiles all expressions of a rule: finds those that are wrong. */
bool match_rule_check(DataNode rule, GError **error);

#endif

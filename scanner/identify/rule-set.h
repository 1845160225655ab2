/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sets of YARA rules: read from their source files, or from the form that libyara compiles them to,
 * which is faster to load (base/compiled.h).
 */
#ifndef NETBOM_IDENTIFY_RULE_SET_H
#define NETBOM_IDENTIFY_RULE_SET_H

#include <glib.h>
#include <stdbool.h>
#include <yara.h>

#include "base/compiled.h"
#include "base/datanode.h"
#include "identify/known-strings.h"
#include "identify/literals.h"

/* YARA's namespace of the rules of the user: their names and global rules are theirs alone. */
#define RULE_SET_USER_NAMESPACE "user"

/* Some files of rules, compiled together: what libyara does for all of its rules in each search it
 * does for those of a group only. */
typedef struct {
    const guint8 *saved; /* what libyara saves of them, see rule_group_load() */
    guint32 saved_size;
    bool whole;    /* libyara must see all bytes; else what is around the set's literals */
    guint8 *owned; /* saved, or NULL: it stands in the compiled form */
} RuleGroup;

typedef struct {
    GArray *groups;        /* RuleGroup: ours, then, as one group, the rules of the user */
    Literals *literals;    /* of the groups that are not `whole`, by their numbers */
    KnownStrings *strings; /* the list beside ours; empty if there is none */
    DataNode rules;        /* array of all that are not private (identify/rule-meta.h) */
    char *digest;          /* SHA-256 over names and contents of all source files, and of the list
                              of known strings beside ours; hex */
    char *stamp;           /* folder_stamp() of ours before they were read; empty with the user's */
    GArray *words;         /* of `rules`, or NULL */
    Compiled *compiled;    /* that the rules were taken from, or NULL */
} RuleSet;

/* Loads all *.yar files of our directory, and of those of the user (NULL-ended, or NULL), whose
 * rules may be any YARA. compiled: a file of rule_set_save(), used if it is there and fits, and if
 * the user has no rules; NULL: none. Errors name file and line. libyara must be initialised. */
bool rule_set_load(RuleSet *set, const char *directory, char *const *user_directories,
                   const char *compiled, GError **error);
void rule_set_clear(RuleSet *set);
/* The rules of a group, in a form that takes little memory: the caller's own, who destroys them.
 * NULL: there is no memory for them. */
YR_RULES *rule_group_load(const RuleGroup *group);
/* RuleSet.digest of the sources at hand, which are not compiled; the caller frees it. */
char *rule_set_digest(const char *directory, char *const *user_directories, GError **error);
/* Writes the compiled form. It fits only this machine's architecture and this version of libyara.
 */
bool rule_set_save(const RuleSet *set, const char *path, GError **error);

#endif

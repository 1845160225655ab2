/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs a set of rules over bytes, of which libyara is shown only what can matter. */
#ifndef NETBOM_IDENTIFY_RULE_SEARCH_H
#define NETBOM_IDENTIFY_RULE_SEARCH_H

#include "identify/rule-set.h"

/* For one thread at a time. */
typedef struct RuleSearch RuleSearch;

/* The set must outlive it. whole: libyara sees all bytes. */
RuleSearch *rule_search_new(const RuleSet *set, bool whole);
void rule_search_free(RuleSearch *search);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RuleSearch, rule_search_free)

/* Answers libyara's status, the first that is not good; matches go to the callback, their place
 * being base + offset. */
int rule_search_run(RuleSearch *search, const PrintedBytes *bytes, guint timeout_s,
                    YR_CALLBACK_FUNC callback, void *user);

#endif

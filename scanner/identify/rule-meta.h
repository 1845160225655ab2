/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What YARA rules say of themselves - name, metadata, names of strings - as data that can be had
 * without libyara. A rule is an object:
 *
 *   name      identifier
 *   user      true for a rule of the user, else absent
 *   meta      array: key and value in turn, as text; those of our tests (hitN, missN) are left out
 *   strings   array of identifiers ("$v")
 */
#ifndef NETBOM_IDENTIFY_RULE_META_H
#define NETBOM_IDENTIFY_RULE_META_H

#include <jansson.h>
#include <yara.h>

#include "base/datanode.h"

/* The caller's reference. */
json_t *rule_meta_describe(YR_RULE *rule, bool user);

const char *rule_meta_name(DataNode rule);
bool rule_meta_is_user(DataNode rule);
/* The metadata "key", or "key_ID" unless the id is empty; NULL if there is none. */
const char *rule_meta_get(DataNode rule, const char *key, const char *id);

#endif

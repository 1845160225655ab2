/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs rules over bytes, of which libyara is shown only what can matter. */
#ifndef NETBOM_IDENTIFY_RULE_SEARCH_H
#define NETBOM_IDENTIFY_RULE_SEARCH_H

#include "identify/literals.h"

/* Answers libyara's status; matches go to the scanner's callback, their place being base + offset.
 * literals: of the same rules; NULL: the scanner sees all bytes. */
int rule_search(YR_SCANNER *scanner, const Literals *literals, const guint8 *data, guint64 size);

#endif

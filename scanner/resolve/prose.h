/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Prose: a file that is a text which no machine runs - a manual page, a list, source code. */
#ifndef NETBOM_RESOLVE_PROSE_H
#define NETBOM_RESOLVE_PROSE_H

#include <stdbool.h>

#include "worker/record.h"

bool node_is_prose(const RecordNode *node);

#endif

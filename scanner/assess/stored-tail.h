/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads what a scan concluded from the tail of its record (worker/record-tail.h), and no more of
 * the file than its first line and its tail. */
#ifndef NETBOM_ASSESS_STORED_TAIL_H
#define NETBOM_ASSESS_STORED_TAIL_H

#include "assess/stored.h"

/* NULL where the file is no scan record, has no tail, has one of another basis, or one that is
 * malformed or of another image: then the whole file must be read. wanted and user: as in
 * stored_read(). */
Stored *stored_read_tail(const char *path, const char *basis, const Registry *registry,
                         StoredWanted wanted, void *user);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scratch file of a scan: room on a disk for large decoded objects, which otherwise stay in
 * memory. It has no name, and is gone with the processes that have it mapped, however they end. All
 * of its room is reserved before the worker starts, so that a full disk is an error then.
 */
#ifndef NETBOM_WORKER_SCRATCH_FILE_H
#define NETBOM_WORKER_SCRATCH_FILE_H

#include "netbom-plugin.h"

#include <glib.h>
#include <stdbool.h>

/* Maps so many bytes (0: none) of a new file in the folder, all zeros, shared with processes that
 * are forked. */
bool scratch_map(const char *folder, guint64 size, NetbomBytes *ret_region, GError **error);
/* Of this process only. */
void scratch_unmap(const NetbomBytes *region);

#endif

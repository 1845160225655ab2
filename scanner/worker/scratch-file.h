/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scratch file of a scan: room on a disk for large decoded objects, which otherwise stay in
 * memory. It has no name, and is gone with the processes that have it mapped, however they end. All
 * of its room is reserved before the worker starts, so that the disk cannot be full later.
 */
#ifndef NETBOM_WORKER_SCRATCH_FILE_H
#define NETBOM_WORKER_SCRATCH_FILE_H

#include "netbom-plugin.h"

#include <glib.h>
#include <stdbool.h>

/* A smaller image (bytes) has none that nobody asked for. */
#define SCRATCH_IMAGE_MIN (64u << 20)

/*
 * Maps bytes of a new file, all zeros, shared with processes that are forked. room: at most so many
 * bytes; 0: none.
 *
 * In the folder, all of them, or an error. folder NULL: for a large image, some times its size in
 * $TMPDIR or /var/tmp, as far as half of what is free there goes; none where that is a file system
 * in memory, or too small, or cannot be had, or the address space of this process has a limit.
 */
bool scratch_map(const char *folder, guint64 room, guint64 image_size, NetbomBytes *ret_region,
                 GError **error);
/* Of this process only. */
void scratch_unmap(const NetbomBytes *region);

#endif

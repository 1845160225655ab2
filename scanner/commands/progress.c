/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The progress line. */
#include "commands/progress.h"

#include <stdio.h>

#include "base/text.h"

#define QUIET_US G_USEC_PER_SEC

void
progress_begin(Progress *progress, const ScanRecord *record)
{
    *progress = (Progress){g_get_monotonic_time(), record, false};
}

void
progress_show(const ScanRecord *record, void *user)
{
    Progress *progress = user;
    gint64 passed = g_get_monotonic_time() - progress->started_us;
    if (passed < QUIET_US)
        return;
    guint files = 0;
    guint64 bytes = 0;
    for (guint i = 0; i < record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(record->nodes, i);
        files += node->kind == NODE_FILE;
        bytes += node->kind == NODE_FILE ? node->size : 0;
    }
    g_autofree char *name = text_printable(record->image_name);
    g_autofree char *read = text_size_human(bytes);
    fprintf(stderr, "\r\033[K%s: %u files, %s read, %u pieces of evidence, %d s", name, files, read,
            record->evidence->len, (int)(passed / G_USEC_PER_SEC));
    fflush(stderr);
    progress->shown = true;
}

void
progress_end(Progress *progress)
{
    if (progress->shown)
        fputs("\r\033[K", stderr);
}

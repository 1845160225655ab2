/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Many images: the reports of each image in a directory, and a table of what came of each. */
#ifndef NETBOM_COMMANDS_SCAN_MANY_H
#define NETBOM_COMMANDS_SCAN_MANY_H

#include "commands/scan-image.h"

typedef struct {
    const Knowledge *knowledge;
    const ScanSettings *settings;
    const char *directory;
    const GArray *targets; /* ReportTarget, whose paths are not used; never empty */
    guint width;           /* images at a time */
    bool has_gate;
    Verdict gate;
    bool declarations; /* Inventory.declarations */
} ScanMany;

/* Goes on past failures; skips an image whose files are there, made of the same bytes with the same
 * data and options. The table goes to standard output, in the order of the arguments. The exit
 * status is that of the worst image: gate, then error, then incomplete. */
int scan_many(const ScanMany *many, char **images, int n_images, GError **error);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whose code an image runs: the bytes of its executable files (ELF files and kernels), by the
 * maker of the component that each of them is.
 *
 * A file belongs to the component that it mainly is, else to its package, else to the one component
 * that was seen in it. What belongs to none, or to one of unknown maker, is counted as unknown.
 * A file that is in the image several times counts once.
 */
#ifndef NETBOM_REPORT_CODE_SHARE_H
#define NETBOM_REPORT_CODE_SHARE_H

#include "resolve/inventory.h"

typedef struct {
    const char *supplier; /* registry id; NULL: unknown */
    const char *name;     /* NULL: unknown */
    const char *country;  /* NULL: unknown */
    guint64 bytes;
    guint files;
    guint components;    /* of this maker in the image, with executable files or not */
    const char *verdict; /* the strongest of them, and of the image as this maker's; NULL: none */
} CodeShare;

/* By bytes, the largest first; unknown stands last. The array is the caller's. */
GArray *code_shares_new(const Inventory *inventory);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Keeps the memory of a process small that reads a large mapped image: a thread tells the kernel
 * a hundred times a second that the pages which were read need not stay. What is read again comes
 * from the kernel's cache.
 */
#ifndef NETBOM_WORKER_TRIM_H
#define NETBOM_WORKER_TRIM_H

#include "netbom-plugin.h"

typedef struct Trim Trim;

/* image: a mapped file, which stays mapped until trim_free(). NULL if it is small, or there can be
 * no thread. */
Trim *trim_new(const NetbomBytes *image);
/* NULL is allowed. */
void trim_free(Trim *trim);

#endif

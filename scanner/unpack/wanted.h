/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bytes of an image that somebody asks for by path and offset, as a record or an SBOM names them.
 * The paths are those of worker/record.h: "!/squashfs@0x160000/bin/busybox".
 */
#ifndef NETBOM_UNPACK_WANTED_H
#define NETBOM_UNPACK_WANTED_H

#include <glib.h>
#include <stdbool.h>

typedef struct {
    guint32 number;       /* counts up from 0 in the order of wanted_add() */
    guint64 offset, size; /* bytes, in the node; cut to what is there */
} WantedRange;

/* A container that must be opened on the way. */
typedef struct {
    char *path;    /* of its node: "!/squashfs@0x160000" */
    char *format;  /* "squashfs" */
    guint64 start; /* in the bytes of its parent */
} WantedClaim;

typedef struct Wanted Wanted;

Wanted *wanted_new(void);
void wanted_free(Wanted *wanted);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Wanted, wanted_free)

/* Its number. */
guint32 wanted_add(Wanted *wanted, const char *path, guint64 offset, guint64 size);

/* True if something is wanted of that node or of one below it. */
bool wanted_leads(const Wanted *wanted, const char *path);
/* WantedRange, in the order of wanted_add(); NULL: none of that node itself. */
const GArray *wanted_ranges(const Wanted *wanted, const char *path);
/* How many of the `size` bytes of a node at `at`, counted from `at`, hold all that is wanted of
 * them, 0: none; all of them if the node is a container of something, or if wanted is NULL. */
guint64 wanted_within(const Wanted *wanted, const char *path, guint64 at, guint64 size);
/* WantedClaim*: the containers inside that node; NULL: none. */
const GPtrArray *wanted_claims(const Wanted *wanted, const char *path);

#endif

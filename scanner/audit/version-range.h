/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ranges of versions, as a user writes them:
 *
 *   1.2.3            that version         1.2.*     1.2 and all that begin so
 *   <1.2 <=1.2 >1.2 >=1.2 =1.2 !=1.2
 *   >=1.0,<1.2.3     both                 <1.0|>=2.0,<2.0.4     either
 *
 * Versions are ordered by their runs of digits and letters: numbers by their value, a letter behind
 * what it follows (1.0.2k after 1.0.2), and before it where it says that a release was yet to come
 * ("~", rc, alpha, beta, pre, dev). A bound without an epoch or a package's revision says nothing
 * of them: 3.0.11 is the same as 3.0.11-1~deb12u2.
 */
#ifndef NETBOM_AUDIT_VERSION_RANGE_H
#define NETBOM_AUDIT_VERSION_RANGE_H

#include <glib.h>
#include <stdbool.h>

typedef struct VersionRange VersionRange;

/* NULL with NETBOM_ERROR_USAGE. */
VersionRange *version_range_parse(const char *text, GError **error);
void version_range_free(VersionRange *range);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(VersionRange, version_range_free)

typedef enum {
    RANGE_OUTSIDE,
    RANGE_INSIDE,
    RANGE_UNKNOWN, /* the version is none that has an order: empty, a branch, a commit */
} RangeAnswer;

RangeAnswer version_range_has(const VersionRange *range, const char *version);

/* Negative, zero or positive, like strcmp. */
int version_order(const char *a, const char *b);

#endif

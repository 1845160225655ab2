/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a claimed version relates to one that was found. */
#ifndef NETBOM_AUDIT_VERSIONS_H
#define NETBOM_AUDIT_VERSIONS_H

#include <stdbool.h>

/* The closest first. */
typedef enum {
    VERSIONS_SAME, /* in full: epoch, upstream version, revision, as far as both have them */
    VERSIONS_SAME_UPSTREAM,  /* one of the two names no revision: the upstream versions agree */
    VERSIONS_OTHER_REVISION, /* the same upstream version in another revision of the package */
    VERSIONS_LESS_EXACT,     /* one is the beginning of the other: 1.7 and 1.7.1; not of packages */
    VERSIONS_INCOMPARABLE,   /* one of them is no number: a branch, a commit, a word */
    VERSIONS_OTHER,
} VersionsRelation;

/* found: a package's version where `package`, else that of the upstream project. upstream: what it
 * is upstream; NULL: not known. */
VersionsRelation versions_relate(const char *claimed, const char *found, const char *upstream,
                                 bool package);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Versions that files state of a component whose version nothing else gave: it gets the one that
 * they agree on. Where there is a rule, its author looked for a version: only the surest way to
 * state one is taken then.
 */
#ifndef NETBOM_RESOLVE_VERSION_CANDIDATES_H
#define NETBOM_RESOLVE_VERSION_CANDIDATES_H

#include "resolve/resolve-private.h"
#include "resolve/stated-versions.h"

typedef struct VersionCandidates VersionCandidates;

/* The resolver must outlive it. */
VersionCandidates *version_candidates_new(Resolver *resolver);
void version_candidates_free(VersionCandidates *candidates);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(VersionCandidates, version_candidates_free)

/* Keeps what a file that is of the component states of it. */
void version_candidates_take(VersionCandidates *candidates, Component *component,
                             const StatedVersion *stated);
/* Once all files were seen: components whose files agree get their versions. */
void version_candidates_apply(VersionCandidates *candidates);

/* What is shown of a statement: its name, if it has one, and its version. Owned by the inventory or
 * the record. */
const char *stated_version_text(Resolver *resolver, const StatedVersion *stated);

#endif

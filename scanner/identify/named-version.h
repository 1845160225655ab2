/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Versions that stand behind the name of a component.
 *
 * In the paths of sources that programs carry (of assertions and of recorded compiler options):
 * ".../NAME-1.2.3/src/main.c", "-ffile-prefix-map=.../NAME-1.2.3=.". Releases are unpacked, and
 * build systems build, in folders of that form.
 *
 * As a string of its own: "NAME 1.2.3" (what autoconf calls PACKAGE_STRING), "NAME/1.2.3", "NAME
 * version 1.2.3", "NAME-1.2.3". Two parts behind "-" may be those of an interface ("glib-2.0"), and
 * "NAME_1.2.3" is the name of a set of symbols.
 */
#ifndef NETBOM_IDENTIFY_NAMED_VERSION_H
#define NETBOM_IDENTIFY_NAMED_VERSION_H

#include "base/printed.h"
#include "identify/version-text.h"

/* Where in some bytes a version may stand behind a name; they must outlive it. */
typedef struct NamedVersions NamedVersions;

NamedVersions *named_versions_new(const PrintedBytes *bytes);
/* NULL is allowed. */
void named_versions_free(NamedVersions *versions);

/* Each gives the version of NAME that the bytes state, if they agree: a new string, whose place is
 * put into range. NULL if there is none, and range stays untouched. */
char *version_of_sources(const NamedVersions *versions, const char *name, VersionRange *range);
/* Letters of NAME may be large or small; a name of less than three bytes is none. */
char *version_of_own_string(const NamedVersions *versions, const char *name, VersionRange *range);

#endif

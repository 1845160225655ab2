/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Packages of programming languages: their package URLs.
 *
 * Facts: the types of the purl specification (pypi, npm, golang, maven, gem, luarocks, composer)
 * and what they say of case and namespaces.
 */
#ifndef NETBOM_RESOLVE_ECOSYSTEM_H
#define NETBOM_RESOLVE_ECOSYSTEM_H

#include <stdbool.h>

/* True if a package of that manager is one of a language, which a package of the distribution may
 * have brought. */
bool ecosystem_is_language(const char *manager);

/* True if its packages are built into a program, and not installed beside it. */
bool ecosystem_is_built_in(const char *manager);

/* The package URL of a package of a language. New string. */
char *ecosystem_purl(const char *manager, const char *name, const char *version);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions of packages, and the identifiers that an SBOM carries: CPE 2.3 and package URLs. */
#ifndef NETBOM_RESOLVE_NAMES_H
#define NETBOM_RESOLVE_NAMES_H

#include <glib.h>
#include <stdbool.h>

/* The upstream part of a package version: "1:3.0.11+dfsg-1~deb12u2" gives "3.0.11", "1.36.1-r15"
 * gives "1.36.1". New string. */
char *version_upstream(const char *package_version);

/* True if two upstream versions are the same release: "3.0.11" and "3.0.11", "9.2p1" and "9.2p1"; a
 * version that is a whole-part prefix of the other ("2.36", "2.36.0") counts too. */
bool version_same(const char *a, const char *b);

/* True if a package's upstream version is this release, exactly or with something that the
 * distribution added: "30+20221128" is 30. */
bool version_is_release(const char *package_version, const char *release);

/* A CPE 2.3 formatted string with 13 parts (NIST IR 7695), values escaped. vendor_product:
 * "vendor:product". version NULL: "*". New string. */
char *cpe_format(const char *part, const char *vendor_product, const char *version);

/* A package URL (purl-spec): type "deb", namespace (may be NULL or ""), name, version (may be
 * NULL), qualifiers as key, value, ..., NULL; pairs with an empty value are left out, keys must be
 * sorted. New string. */
char *purl_format(const char *type, const char *namespace, const char *name, const char *version,
                  ...) G_GNUC_NULL_TERMINATED;

/* A purl of a signature ("pkg:generic/busybox") with a version added. New string. */
char *purl_with_version(const char *purl, const char *version);

#endif

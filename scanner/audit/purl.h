/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Package URLs of others, taken apart. Facts: the purl specification; qualifiers `epoch` (rpm) and
 * `arch=source`.
 */
#ifndef NETBOM_AUDIT_PURL_H
#define NETBOM_AUDIT_PURL_H

#include <glib.h>
#include <stdbool.h>

typedef struct {
    char *type;       /* lower case: "deb" */
    char *name_space; /* NULL: none */
    char *name;
    char *version; /* with the epoch of the qualifier in front; NULL: none */
} Purl;

/* False: no package URL; *ret_purl is untouched. */
bool purl_parse(const char *text, Purl *ret_purl);
void purl_clear(Purl *purl);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Purl, purl_clear)

/* What is the same for two purls of one package: its type and name, with the namespace where that
 * is part of the name (npm, golang, ...) and not the distribution. New string. */
char *purl_key(const Purl *purl);

#endif

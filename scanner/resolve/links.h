/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which file needs which shared library (DT_NEEDED), and which file is that library (SONAME). */
#ifndef NETBOM_RESOLVE_LINKS_H
#define NETBOM_RESOLVE_LINKS_H

#include "worker/record.h"

typedef struct Links Links;

Links *links_new(const ScanRecord *record);
void links_free(Links *links);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Links, links_free)

/* Names of the libraries that a file needs (const char*), or NULL. */
const GPtrArray *links_needed(const Links *links, guint32 node);
/* The SONAME of a file, or NULL. */
const char *links_soname(const Links *links, guint32 node);
/* The first file that carries a SONAME; RECORD_NONE if there is none. */
guint32 links_provider(const Links *links, const char *soname);
/* True if the file needs a library that is named like the component: "libcurl.so.4" for curl,
 * "libwebsockets.so.17" for libwebsockets. */
bool links_needs_name(const Links *links, guint32 node, const char *component);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Versions that programs and libraries state of themselves, by the names that they go by
 * (evidence of kind "stated-version", plugins/binary/stated-version.c).
 */
#ifndef NETBOM_RESOLVE_STATED_VERSIONS_H
#define NETBOM_RESOLVE_STATED_VERSIONS_H

#include "worker/record.h"

/* How sure the surest way is, "NAME 1.2.3": how often each is right was measured on packages that
 * no rule was made for (tests/accuracy). */
#define STATED_CONFIDENCE 0.90

typedef struct {
    const char *version; /* of the record */
    const RecordEvidence *evidence;
    double confidence; /* that it is the version: 0 to 1 */
} StatedVersion;

/* Names that a file's software goes by, of the name of the file and others: a GPtrArray of char*.
 * "libfoo-2.so.0.1" gives libfoo-2, foo-2, libfoo and foo. Others: NULL-ended. */
GPtrArray *stated_names(const char *file, ...) G_GNUC_NULL_TERMINATED;

/* Of a file's evidence of that kind (RecordEvidence; NULL: none) the version that it states of one
 * of these names, if it states one only in the surest way in which it does. is_library: a version
 * of two numbers is not taken, for what a library speaks of may be the version of a format or
 * protocol that is called as it is. False if there is none. */
bool stated_versions_find(const GPtrArray *statements, const GPtrArray *names, bool is_library,
                          StatedVersion *ret);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions in bytes: what an expression captures in its group 1, and which of several to take. */
#ifndef NETBOM_IDENTIFY_VERSION_TEXT_H
#define NETBOM_IDENTIFY_VERSION_TEXT_H

#include <glib.h>

/* A range of bytes in an object. */
typedef struct {
    guint64 offset, size;
} VersionRange;

/* Each gives a new string, or NULL; range becomes that of the expression's whole match, and stays
 * untouched if there is none. [from, to) lies in the `size` bytes of data. Digits and the mark of a
 * pre-release that follow a captured version belong to it, unless the expression reads on itself.
 */

/* The first version in [from, to). */
char *version_text_first(const GRegex *regex, const guint8 *data, guint64 size, guint64 from,
                         guint64 to, VersionRange *range);
/* Of the versions in [from, to) the one that is nearest to the middle of range. */
char *version_text_nearest(const GRegex *regex, const guint8 *data, guint64 size, guint64 from,
                           guint64 to, VersionRange *range);
/* The version in [0, size), if it is the same wherever the expression finds one. */
char *version_text_only(const GRegex *regex, const guint8 *data, guint64 size, VersionRange *range);

#endif

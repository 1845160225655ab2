/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Foreign text as text of a markup document (HTML, XML 1.0). This is the only way by which text
 * that is not ours gets into one.
 *
 * What is hidden stands as escapes, as text_printable() writes them (which leaves no character that
 * XML forbids), and the five characters that mean something in markup as references, so that the
 * result is text and nothing else, between tags and inside a quoted attribute.
 */
#ifndef NETBOM_BASE_MARKUP_H
#define NETBOM_BASE_MARKUP_H

#include <glib.h>

/* NULL appends nothing. */
void markup_append(GString *out, const char *text);
/* The same of its first columns (text_shorten: the middle is left out). */
void markup_append_short(GString *out, const char *text, unsigned columns);
/* A format of ours, with each value of a %s made text as above. Conversions: %s, %u (guint), %%. */
void markup_printf(GString *out, const char *format, ...) G_GNUC_PRINTF(2, 3);

#endif

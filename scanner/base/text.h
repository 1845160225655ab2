/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text for people: bytes of an image made valid UTF-8, made printable for a terminal, shortened,
 * folded.
 *
 * Columns are those of a terminal with a fixed width (Unicode's East Asian Width: wide characters
 * take two, combining ones none). All functions that give a char * give a new string that the
 * caller frees.
 */
#ifndef NETBOM_BASE_TEXT_H
#define NETBOM_BASE_TEXT_H

#include <glib.h>
#include <stdbool.h>

/* Decodes one character of UTF-8: its length in bytes, or 0 if the bytes are not UTF-8 (overlong
 * forms, surrogates and cut-off sequences are not). */
unsigned text_decode(const char *data, size_t size_bytes, gunichar *ret_c);

/* True for what a terminal or an editor obeys or hides instead of showing it: control and format
 * characters (among them the bidirectional controls), line and paragraph separators, unassigned
 * ones. */
bool text_is_hidden(gunichar c);

/* Valid UTF-8; a byte that is not, and a NUL, becomes "\xHH". */
char *text_utf8(const void *data, size_t size_bytes);
/* What text_utf8 gives, and each hidden character as "\n", "\t", "\r", "\xHH" or "\u{HHHH}". NULL
 * gives "". */
char *text_printable(const char *text);

/* "512 B", "1.5 KiB", "16 MiB"; one decimal below 100. */
char *text_size_human(guint64 size_bytes);

unsigned text_width(const char *text);
/* At most that many columns; what is left out stands as "..." at the end, or in the middle. */
char *text_truncate(const char *text, unsigned columns);
char *text_shorten(const char *text, unsigned columns);
/* Lines of at most that many columns, broken at blanks (a longer word stands alone and runs over).
 * The second and later lines begin with that many blanks; the first is taken to be indented
 * already. */
char *text_fold(const char *text, unsigned columns, unsigned indent);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The page of a report that a person reads in a terminal: lines that fit its width, headings,
 * colour.
 *
 * Text of an image, of a plugin or of a data file goes through text_printable here, so that it
 * cannot steer the terminal; only page_printf takes text as it is.
 */
#ifndef NETBOM_REPORT_PAGE_H
#define NETBOM_REPORT_PAGE_H

#include <glib.h>
#include <stdbool.h>
#include <stdio.h>

#include "worker/record.h"

typedef struct {
    unsigned width; /* columns; 0: long values are not cut */
    bool colour;
} TextOptions;

/* What fits the file and the environment: COLUMNS, else the terminal's width; colour on a terminal
 * unless NO_COLOR is set. */
void text_options_init(TextOptions *options, FILE *out);

typedef enum { COLOUR_NONE, COLOUR_BOLD, COLOUR_RED, COLOUR_YELLOW } Colour;

typedef struct Page Page;

Page *page_new(FILE *out, const TextOptions *options);
void page_free(Page *page);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Page, page_free)
/* False with NETBOM_ERROR_FILE if anything was not written. */
bool page_finish(Page *page, GError **error);

/* Columns for a value that begins at that column; G_MAXUINT if values are not cut. */
unsigned page_room(const Page *page, unsigned column);

/* Text of ours, as it is. */
void page_printf(Page *page, const char *format, ...) G_GNUC_PRINTF(2, 3);
/* Foreign text, made printable. */
void page_text(Page *page, const char *text);
void page_coloured(Page *page, Colour colour, const char *text);
/* Foreign text in a column of that width: cut if it is longer, filled with blanks if shorter. */
void page_cell(Page *page, const char *text, unsigned columns);
/* An empty line and a title. */
void page_heading(Page *page, Colour colour, const char *title);
/* Foreign text as a paragraph, folded, all its lines indented by that many blanks. */
void page_paragraph(Page *page, unsigned indent, const char *text);
void page_paragraphf(Page *page, unsigned indent, const char *format, ...) G_GNUC_PRINTF(3, 4);
/* A label and a value of foreign text, folded behind it. */
void page_field(Page *page, const char *label, const char *value);
void page_fieldf(Page *page, const char *label, const char *format, ...) G_GNUC_PRINTF(3, 4);
/* The column at which the value of a field begins. */
#define PAGE_FIELD_COLUMN 12

/* "acme.bin!/squashfs@0x160000/bin/busybox, byte 0x42400", shortened to fit, on a line of its own.
 * text: what stands there, or NULL. */
void page_place(Page *page, unsigned indent, const ScanRecord *record, guint32 node, guint64 offset,
                const char *text);

/* "97.3 %": rounded down, so that only all is 100 % and only nothing is 0 %. The caller frees it.
 */
char *page_percent(guint64 part, guint64 total);

#endif

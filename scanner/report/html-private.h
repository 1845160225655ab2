/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the HTML report share. All foreign text goes through base/markup.h. */
#ifndef NETBOM_REPORT_HTML_PRIVATE_H
#define NETBOM_REPORT_HTML_PRIVATE_H

#include "base/markup.h"
#include "base/output.h"
#include "report/findings.h"
#include "resolve/inventory.h"

/* Columns of a name or path in a table, and of one in the evidence. */
#define HTML_CELL_COLUMNS  120
#define HTML_PLACE_COLUMNS 1000

typedef struct {
    const Inventory *inventory;
    const ScanRecord *record;
    const GArray *findings; /* Finding */
    Output *output;
    GString *out; /* the output's buffer */
} Html;

/* Text of ours. */
void html_raw(Html *html, const char *text);
/* Starts a section with a heading; the id is ours. */
void html_section(Html *html, const char *id, const char *title);
void html_section_end(Html *html);
/* <td>, cut to HTML_CELL_COLUMNS; what is NULL or empty stands as a muted "unknown". */
void html_cell(Html *html, const char *text);
void html_number_cell(Html *html, const char *text);
/* A coloured word: the verdict, "unknown", "not listed". */
void html_badge(Html *html, const char *verdict, const char *word);
/* An address as a link where it is one, and else as text. */
void html_link(Html *html, const char *url, const char *text);
/* Where a proof stands, its digest, and the bytes around it. */
void html_evidence(Html *html, const Occurrence *place);
char *html_hex(guint64 value); /* "0x1f"; new text */

/* The sections. */
void html_jurisdictions(Html *html);
void html_findings(Html *html);
void html_asked(Html *html);
void html_map(Html *html);
void html_suppliers(Html *html);
void html_components(Html *html);
void html_keys(Html *html);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The files of a site while it is written, and what its pages are made of.
 *
 * Each page is HTML that is read without a script, asks for the style and the script of the site
 * and for nothing else (its content security policy forbids the rest), and links by relative
 * addresses, so that the site works from a disk and from any web server. All foreign text goes
 * through base/markup.h.
 *
 * The first failure is kept, and what comes after it is not written.
 */
#ifndef NETBOM_SITE_PAGE_H
#define NETBOM_SITE_PAGE_H

#include "base/markup.h"
#include "site/fleet.h"

/* Rows of a table on one page. */
#define SITE_ROWS 200
/* Columns of a terminal that a name takes at most. */
#define SITE_COLUMNS 120

typedef struct Search Search;

typedef struct {
    const char *directory; /* where it is written */
    const Fleet *fleet;
    const Registry *registry;
    const Designations *lists;
    const AssessChoice *choice;
    const char *since; /* what the lists are compared with, in words; NULL: with nothing */
    Search *search;
    GHashTable *pages; /* ids of suppliers that have a page */

    GString *out;     /* the page that is being written */
    char *path;       /* of it, below the directory */
    const char *root; /* from it to the directory: "", "../" or "../../" */
    GError *error;
    guint n_files;
    guint64 n_bytes, n_largest;
} Site;

/* Writes a file below the directory, whose folders are made. */
void site_file(Site *site, const char *path, const char *text, gsize size_bytes);
/* Begins a page: head, contents of the site (`section` is marked: "Images", or NULL), and the
 * heading, which is foreign text. kind: what the page is about, in a word, above the heading. */
void site_begin(Site *site, const char *path, const char *section, const char *kind,
                const char *title);
void site_end(Site *site);

/* Text of ours. */
void site_raw(Site *site, const char *text);
void site_section(Site *site, const char *id, const char *title);
void site_section_end(Site *site);
/* A link to a page of the site; text is foreign. */
void site_link(Site *site, const char *path, const char *text);
/* <td> with text, cut; what is "" stands as a muted "unknown". */
void site_cell(Site *site, const char *text);
void site_date_cell(Site *site, const char *date);
void site_number_cell(Site *site, guint64 number);
void site_real_cell(Site *site, double value);
/* <dt> and <dd>. */
void site_fact(Site *site, const char *name, const char *value);
void site_fact_number(Site *site, const char *name, guint64 number);
/* The word of a verdict or a result as a coloured badge. */
void site_badge(Site *site, const char *verdict);
/* " class=..." of a table row with this verdict; NULL: none. */
void site_row_begin(Site *site, const char *verdict);
/* A cell with a bar: parts of a whole, at most three (grave, to be looked at, else). The numbers
 * stand in other cells. */
void site_bar_cell(Site *site, guint grave, guint warn, guint plain, guint whole);
/* Begins a table that may be wider than the window: its name, and the columns, each behind a blank
 * if it is text and behind a '#' if it is a number: " Image|#Size|-" ('-': a column of bars). */
void site_table(Site *site, const char *label, const char *columns);
void site_table_end(Site *site);

/* Pages. New strings. */
char *site_image_path(const FleetImage *image);
char *site_component_path(const char *name);
/* NULL: it has no page. */
char *site_supplier_path(const Site *site, const char *id);
char *site_list_path(const Site *site, const char *id);
/* Link to it where it has a page, else its name. */
void site_image_link(Site *site, const FleetImage *image);
void site_supplier_link(Site *site, const char *id);
void site_list_link(Site *site, const char *id);

/* ---- a table over several pages ---- */

typedef struct {
    char *path; /* of the first page: "images.html"; the others are "images/2.html" */
    const char *section, *kind, *title; /* see site_begin() */
    const char *label, *columns;        /* see site_table() */
    guint n_rows;
    /* Writes what stands above the table on the first page; may be NULL. */
    void (*intro)(Site *site, void *user);
    /* Writes <tr> ... </tr>. */
    void (*row)(Site *site, guint index, void *user);
    const char *nothing; /* what stands there without rows */
    void *user;
} Listing;

void site_listing(Site *site, const Listing *listing);
/* The page of a listing where a row is. A new string. */
char *site_listing_page(const char *path, guint row);

#endif

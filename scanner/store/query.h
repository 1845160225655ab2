/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Questions to the index of a store. The answer is a table; its columns depend on the kind of the
 * question, its rows come in the order of the images' names and digests.
 */
#ifndef NETBOM_STORE_QUERY_H
#define NETBOM_STORE_QUERY_H

#include "audit/version-range.h"
#include "store/store.h"

typedef enum {
    QUERY_COMPONENT, /* images that hold a component, by its name or its upstream or source name */
    QUERY_SUPPLIER,  /* images with something of these suppliers */
    QUERY_FILE,      /* images that hold a file, by its SHA-256 */
    QUERY_CERTIFICATE, /* images that hold a certificate, by the SHA-256 of its DER form */
    QUERY_IMAGE,       /* one image, by its SHA-256 or the name of its file, or all */
    QUERY_CONTENTS,    /* the components of one image, by its SHA-256 */
    QUERY_FAILURE,     /* paths about which nothing could be found out */
} QueryKind;

/* A supplier that is asked for, and why: "" or how the one that was named owns it. */
typedef struct {
    const char *id, *ownership;
} QuerySupplier;

typedef struct {
    QueryKind kind;
    const char *name;          /* component, SHA-256, image; NULL: all (only of images) */
    const VersionRange *range; /* of a component; NULL: any version */
    const GArray *suppliers;   /* QuerySupplier */
    const char *role;          /* NULL: those that may lead to a verdict; "any" */
    double min_strength;       /* 0 to 1 */
} Question;

typedef enum { CELL_TEXT, CELL_INT, CELL_REAL, CELL_BOOL } CellType;

typedef struct {
    const char *name; /* "image", "sha256", ... */
    CellType type;
    guint width; /* for a table of text: columns of a terminal; 0: the rest of the line */
} QueryColumn;

typedef struct {
    const char *text; /* valid UTF-8, as it stood in the image */
    gint64 integer;   /* CELL_INT, CELL_BOOL */
    double real;
} QueryCell;

/* The columns of the answer; *ret_n: how many. Static. */
const QueryColumn *query_columns(QueryKind kind, guint *ret_n);

/* Takes a row, whose cells are lent. False: no more. */
typedef bool (*QueryRow)(const QueryCell *cells, void *user);

bool store_query(Store *store, const Question *question, QueryRow row, void *user, GError **error);

#endif

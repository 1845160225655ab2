/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fleet: all images of a store, each judged by the chosen lists, in memory, without their
 * components. What the pages of the site are written from.
 */
#ifndef NETBOM_SITE_FLEET_H
#define NETBOM_SITE_FLEET_H

#include "assess/judge.h"
#include "store/result-case.h"
#include "store/store.h"

/* What a list says of one supplier in one image, in one role: the strongest verdict of all parts.
 * Texts are the fleet's or the data's. */
typedef struct {
    const char *list, *verdict;
    const char *designated, *attributed; /* registry ids */
    const char *path;                    /* how the two are tied; "": they are one */
    const char *role, *since, *reason;
    const char *subject; /* the part of the strongest verdict; "": the image as a whole */
    guint parts;         /* how many, the image as a whole among them */
    double strength;     /* 0 to 1 */
} FleetFinding;

/* A supplier in an image (store/listing.h), in a role that may lead to a verdict, and no lead. */
typedef struct {
    const char *supplier, *role, *subject;
    bool whole;
    double strength;
    guint64 parts;
    guint32 image; /* index in the fleet's images */
} FleetSupplier;

/* Of a list and a designated supplier in one image: its verdict on the earlier day or by the
 * earlier lists, and now. NULL: none. */
typedef struct {
    const char *list, *designated, *then, *now, *since;
} FleetChange;

typedef struct {
    char sha256[65];
    const char *name; /* last part of its first path, or the digest */
    const char *built, *vendor, *model, *version, *os_name, *os_version; /* "": unknown */
    const char *problems; /* kinds, separated by blanks */
    guint64 size;         /* bytes */
    Coverage coverage;
    guint n_components, n_problems;
    bool complete, incomplete;
    bool low; /* so much is unread that finding nothing says nothing */
    gint64 stored_at;
    const char *result, *was;          /* judge_result(); was: NULL unless changes are asked for */
    guint first_finding, n_findings;   /* in findings */
    guint first_change, n_changes;     /* in changes */
    guint first_path, n_paths;         /* in paths */
    guint first_supplier, n_suppliers; /* in by_image */
} FleetImage;

typedef struct {
    GArray *images;            /* FleetImage, by digest */
    GArray *by_name;           /* guint32: images by name, then digest */
    GArray *findings;          /* FleetFinding; of an image by list, designated supplier, role */
    GArray *changes;           /* FleetChange; of an image by list and supplier */
    GPtrArray *paths;          /* const char*, sorted */
    GArray *suppliers;         /* FleetSupplier, by supplier, role, whole, image */
    GArray *by_image;          /* guint32: suppliers of each image, of the image as a whole first */
    GPtrArray *failures;       /* const char*: path, reason, path, reason, ... */
    GPtrArray *asked;          /* AskedList*, copies; of all lists that were chosen */
    GPtrArray *not_assessable; /* const char* */
    guint n_stale;             /* attributed with other data, and here again */
    guint n_unknown;           /* attributions to suppliers that the registry does not know */
    GStringChunk *text;
    GHashTable *at; /* digest -> index + 1 */
} Fleet;

typedef struct {
    const Registry *registry;
    const Designations *lists;
    const AssessChoice *choice;
    const Designations *old_lists; /* NULL: no changes are asked for */
    const AssessChoice *old_choice;
    const char *basis; /* of the data that is loaded */
    ResultAttributeAgain attribute;
    void *user;
} FleetQuestion;

/* Reads and judges all that is stored. The registry and the lists must outlive it. */
Fleet *fleet_read(Store *store, const FleetQuestion *question, GError **error);
void fleet_free(Fleet *fleet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Fleet, fleet_free)

const FleetImage *fleet_image(const Fleet *fleet, guint index);
const FleetFinding *fleet_finding(const Fleet *fleet, const FleetImage *image, guint index);
/* Of an image by its digest; -1: it came in after the fleet was read. */
gint64 fleet_find(const Fleet *fleet, const char *sha256);
/* The strongest verdict on a designated or attributed supplier in an image; NULL: none. */
const char *fleet_verdict_on(const Fleet *fleet, const FleetImage *image, const char *supplier);

#endif

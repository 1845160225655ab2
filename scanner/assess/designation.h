/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Designation lists: legal and administrative instruments of authorities that name suppliers, from
 * signatures/designations/. They are data with dates and sources; nothing here judges.
 *
 * After designations_load() a Designations never changes, so all functions that take it are safe to
 * call from any number of threads. What they hand out lives as long as it does.
 */
#ifndef NETBOM_ASSESS_DESIGNATION_H
#define NETBOM_ASSESS_DESIGNATION_H

#include <glib.h>
#include <stdbool.h>

#include "attribute/date.h"
#include "attribute/registry.h"

/* What the instrument does. */
typedef enum {
    DESIGNATION_BINDING_PROHIBITION,
    DESIGNATION_FUNDING_PROHIBITION,
    DESIGNATION_PROCUREMENT_RESTRICTION,
    DESIGNATION_HIGH_RISK_FINDING,
    DESIGNATION_RECOMMENDATION,
    DESIGNATION_AUTHORISATION_REGIME,
    DESIGNATION_TRADE_RESTRICTION,
} DesignationKind;

typedef enum {
    STATUS_IN_FORCE,
    STATUS_ENACTED_NOT_YET_EFFECTIVE,
    STATUS_SUPERSEDED,  /* by another list */
    STATUS_CARRIED_OUT, /* by another list, which gives the hits */
    STATUS_WITHDRAWN,
    STATUS_PROPOSED,
    STATUS_CONTESTED,
    STATUS_CASE_SPECIFIC,
    STATUS_UNVERIFIED,
} DesignationStatus;

/* How an entry chooses suppliers. */
typedef enum {
    SELECTOR_NAMED,
    SELECTOR_COUNTRY,
    SELECTOR_PLACE_OF_PRODUCTION,
    SELECTOR_CRITERIA
} Selector;

/* A question that a text answers with yes, with no, or not at all. */
typedef enum { TERNARY_UNSAID, TERNARY_NO, TERNARY_YES } Ternary;

/* One legal effect with a start of its own. */
typedef struct {
    DesignationKind kind; /* the list's, where the data gives none */
    const char *what;
    PartialDate since; /* unknown: not verified */
} Effect;

typedef struct {
    Selector selector;
    const char *supplier;        /* registry id; NULL unless named */
    const char *designated_name; /* as the instrument writes it */
    PartialDate since, until;    /* until: the first day on which it no longer stood */
    const char *scope_note;      /* NULL: none */
    Ternary includes_subsidiaries;
    bool includes_affiliates, includes_parents;
    bool purpose_limited, service_only, covers_integration;
    GStrv ambiguous;   /* suppliers between whom the text does not choose; NULL: none */
    GStrv reported_by; /* suppliers that others say are meant; NULL: none */
    GStrv countries, countries_not_in; /* of a country selector; NULL: none. The second may hold
                                          "EU", "NATO", "OECD" */
    GStrv behaviours;       /* what the supplier's product must do besides; NULL: nothing */
    const char *confidence; /* "verified-in-source", "partly-verified", "from-knowledge" */
} Entry;

typedef struct {
    const char *id;
    const char *jurisdiction; /* "EU", ISO 3166-1 alpha-2, or ISO 3166-2 such as "US-TX" */
    const char *authority;
    const char *instrument;
    DesignationKind kind;
    const char *kind_note; /* NULL: none */
    bool binding;
    const char *binds;
    const char *scope;
    GStrv scope_tags; /* assess/context.h; NULL: none */
    PartialDate adopted, effective, sunset;
    DesignationStatus status;
    const char *status_list;  /* the list that supersedes it or carries it out; NULL: none */
    const char *applies_list; /* a list whose entries this one applies; NULL: its own */
    bool incomplete;
    const char *url; /* NULL: none */
    bool url_checked;
    const char *note; /* NULL: none */
    const char *confidence;
    bool has_source; /* names a source or an address */
    GArray *effects; /* Effect; empty: the kind's, from the effective day */
    GArray *entries; /* Entry */
} Designation;

typedef struct Designations Designations;

/* Reads a folder of list files. compiled: a file of designations_save(), which saves the parsing if
 * it was made of the same files; NULL: none. NULL with NETBOM_ERROR_FILE, or NETBOM_ERROR_DATA that
 * names the file and what is wrong in it. */
Designations *designations_load(const char *dir, const char *compiled, GError **error);
/* Adds the lists of a further folder: a user's own. An id that is there already is
 * NETBOM_ERROR_DATA. False: nothing may be concluded from `lists` any more. */
bool designations_add(Designations *lists, const char *dir, GError **error);
/* Saves the lists that were loaded, not those that were added. */
bool designations_save(const Designations *lists, const char *path, GError **error);
void designations_free(Designations *lists);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Designations, designations_free)

/* SHA-256 in hex over names and contents of all files; with further folders, over the digests of
 * all. */
const char *designations_digest(const Designations *lists);

guint designations_size(const Designations *lists);
const Designation *designations_at(const Designations *lists,
                                   guint index); /* in byte order of ids */
const Designation *designations_lookup(const Designations *lists,
                                       const char *id); /* NULL: no such list */
/* Whether any list is of this jurisdiction, in any case of letters: to tell a typing error of the
 * user. */
bool designations_has_jurisdiction(const Designations *lists, const char *jurisdiction);

const char *designation_kind_name(DesignationKind kind); /* "binding-prohibition", ... */
const char *
designation_status_name(DesignationStatus status); /* "in-force", "superseded-by", ... */

/* What is wrong in registry and lists as a whole: what registry_check() says, suppliers and lists
 * that do not exist, dates out of order, lists without a source. Texts, owned by the array, which
 * is the caller's; empty: clean. */
GPtrArray *designation_check(const Designations *lists, const Registry *registry);

#endif

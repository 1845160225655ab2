/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The assessment: what the chosen lists say, on a day, about a supplier in a role. A pure function
 * of its arguments.
 *
 * A list speaks plainly only where its text does: whatever is disputed, incomplete, limited to a
 * purpose, decided by country, or not certain about ownership or attribution comes out as "review"
 * with the reason. No hit says nothing about safety.
 */
#ifndef NETBOM_ASSESS_ASSESS_H
#define NETBOM_ASSESS_ASSESS_H

#include <glib.h>

#include "assess/designation.h"
#include "attribute/registry.h"
#include "resolve/inventory.h"

/* Strength of an attribution, 0 to 1: from which a list's own verdict is given, and from which any
 * verdict is given. */
#define ASSESS_STRENGTH_ASSERTED 0.8
#define ASSESS_STRENGTH_PROBABLE 0.5

/* Strongest first. */
typedef enum {
    VERDICT_PROHIBITED,
    VERDICT_RESTRICTED,
    VERDICT_HIGH_RISK,
    VERDICT_AUTHORISATION_NEEDED,
    VERDICT_ADVISORY,
    VERDICT_REVIEW,
    VERDICT_LEAD, /* the attribution is too weak for any verdict: not to be shown as a designation
                   */
} Verdict;

const char *verdict_name(Verdict verdict); /* "prohibited", "high-risk", ... */

/* What the user asked for. */
typedef struct {
    PartialDate as_of; /* must be known */
    PartialDate
        built; /* when the image was built: ownership is taken from that day; unknown: from as_of */
    const char *const *jurisdictions; /* in any case of letters; NULL or empty: all. "EU" and its
                                         members are separate */
    const char *const
        *lists; /* list ids; NULL or empty: all but trade restrictions, which must be named */
    const char *const *contexts; /* what the device is for (assess/context.h); NULL or empty: not
                                    stated */
} AssessChoice;

/* One list's word on one supplier. List, entry and suppliers are the registry's and the lists' own;
 * the rest is the hit's. */
typedef struct {
    const Designation *list;
    const Entry *entry;
    Verdict verdict;
    const Supplier *designated; /* NULL where the entry names none (country, criteria) */
    const Supplier *attributed;
    char *path;      /* how they are tied: "" if the same, else "hisilicon is a subsidiary of huawei
                        (since 2004)" */
    char *since;     /* first day of the entry, as in the data */
    char *effective; /* first day of the list, as in the data, or "unknown" */
    char *reason;    /* why this verdict, as text */
} AssessHit;

void assess_hit_free(AssessHit *hit);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AssessHit, assess_hit_free)

/* Whether the role may lead to a verdict: made-by, product-of, silicon-of, module-of. */
bool assess_role_counts(Role role);

/* Whether the list is among those that the choice names; it need not be in force on the day. */
bool assess_list_chosen(const Designation *list, const AssessChoice *choice);

/* Whether the list was in force on the choice's day and is among its jurisdictions, lists and uses.
 * ret_verdict: what it says of a supplier that it names plainly on that day; ret_doubts: why it
 * cannot say it plainly, "" if it can; a new string. */
bool assess_list_stands(const Designations *lists, const Designation *list,
                        const AssessChoice *choice, Verdict *ret_verdict, char **ret_doubts);

/* What the chosen lists that stand on the day ask and no image can show (where the device or its
 * chips and memory were made): new texts, "LIST: what". The array owns them and is the caller's. */
GPtrArray *assess_blind_lists(const Designations *lists, const AssessChoice *choice);

/* At most one hit of each chosen list, by list id. Only the roles made-by, product-of, silicon-of
 * and module-of give any. The array owns the hits and is the caller's. An unknown supplier gives
 * none. */
GPtrArray *assess_supplier(const Registry *registry, const Designations *lists,
                           const char *supplier, Role role, double strength,
                           const AssessChoice *choice);

#endif

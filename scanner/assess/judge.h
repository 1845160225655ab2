/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Judges a whole inventory: each attribution against the chosen lists. */
#ifndef NETBOM_ASSESS_JUDGE_H
#define NETBOM_ASSESS_JUDGE_H

#include "assess/assess.h"
#include "resolve/inventory.h"

/* Judges any number of inventories by the same lists and choice, and remembers what it said of a
 * supplier. One thread at a time; registry, lists and what the choice points to must outlive it. */
typedef struct Judge Judge;

/* choice: `built` in it is the same for all inventories, if it is known. */
Judge *judge_new(const Registry *registry, const Designations *lists, const AssessChoice *choice);
void judge_free(Judge *judge);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Judge, judge_free)

/* False only if no chosen list says anything of the supplier, whatever the strength of an
 * attribution and the date of building. */
bool judge_may_hit(Judge *judge, const char *supplier);
/* Fills the designations of the components and of the image; sets as_of, jurisdictions, contexts,
 * what cannot be assessed, and the digests of the data. Ownership is as of the choice's `built`,
 * else the inventory's, else the day of assessment. Leads (attributions too weak for a verdict) are
 * left out. */
void judge_inventory(Judge *judge, Inventory *inventory);

/* What --gate can name, strongest first: "prohibited", "restricted", "high-risk",
 * "authorisation-needed", "advisory", "review". */
bool gate_parse(const char *word, Verdict *ret_gate);
/* Whether so much of the image could not be read (over a tenth of its bytes, or the reading ended
 * early) that finding no designation says nothing. */
bool coverage_is_low(const ScanRecord *record);
/* In a word: the strongest verdict, else "not-designated", or "unknown" where coverage is low. */
const char *judge_result(const Inventory *inventory);
/* Rank of a verdict by its word; 0 is the strongest, VERDICT_LEAD: none. */
Verdict judge_rank(const char *verdict);
/* The strongest of some hits (DesignationHit*) by its word; NULL: there is none. */
const char *judge_strongest_word(const GPtrArray *hits);
/* The strongest verdict of the inventory, or VERDICT_LEAD if there is none. */
Verdict judge_strongest(const Inventory *inventory);
/* True if any designation of the inventory is at least as strong as the gate. */
bool gate_reached(const Inventory *inventory, Verdict gate);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Judges a whole inventory: each attribution against the chosen lists. */
#ifndef NETBOM_ASSESS_JUDGE_H
#define NETBOM_ASSESS_JUDGE_H

#include "assess/assess.h"
#include "resolve/inventory.h"

/* Fills the designations of the components and of the image; sets as_of, jurisdictions and the
 * digests of the data. Leads (attributions too weak for a verdict) are left out. */
void judge(Inventory *inventory, const Registry *registry, const Designations *lists,
           const AssessChoice *choice);

/* What --gate can name, strongest first: "prohibited", "restricted", "high-risk",
 * "authorisation-needed", "advisory", "review". */
bool gate_parse(const char *word, Verdict *ret_gate);
/* True if any designation of the inventory is at least as strong as the gate. */
bool gate_reached(const Inventory *inventory, Verdict gate);

#endif

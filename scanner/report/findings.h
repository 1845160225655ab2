/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The findings of an inventory: each verdict of a list on the image or on a component, with the
 * place of its proof and a fingerprint by which it is the same finding in the next scan.
 */
#ifndef NETBOM_REPORT_FINDINGS_H
#define NETBOM_REPORT_FINDINGS_H

#include "assess/assess.h"
#include "resolve/inventory.h"

typedef struct {
    const DesignationHit *hit;
    const Component *component; /* NULL: the image as a whole */
    const Occurrence *place;    /* of the proof; NULL: nowhere */
    char fingerprint[33];       /* hexadecimal */
} Finding;

/* Of the image first, then of the components in their order; each by list. The array is the
 * caller's, the rest the inventory's.
 *
 * The fingerprint is taken of list, suppliers, role, name of the component, and the place of the
 * proof without offsets. It depends neither on the name of the image nor on its digest, nor on
 * versions and what else was found; a second finding with the same facts counts up. */
GArray *findings_new(const Inventory *inventory);

/* Whether it fails a check: it reaches the gate, or where there is none, the list speaks plainly.
 */
bool finding_fails(const Inventory *inventory, const DesignationHit *hit);

/* Name, and version if it is known, of the component; of the image "the image". New text. */
char *finding_subject(const Component *component);

#endif

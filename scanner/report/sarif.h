/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The findings as SARIF 2.1.0 (OASIS; schema sarif-schema-2.1.0.json).
 *
 *   rules       each entry of a list that gives a finding: LIST/SUPPLIER, with instrument and
 *               address
 *   results     level by verdict: prohibited, restricted and high-risk error,
 *               authorisation-needed warning, advisory note; a review is of kind review and level
 *               none, as the standard wants it
 *   locations   the image file, with the range of its bytes that holds the proof, and line 1,
 *               because code scanning on web platforms takes neither a result without a line nor
 *               the path of a file that is not in the repository; its logical location is the
 *               place inside. relatedLocations: the nested artifact with the very bytes
 *   artifacts   the image and what is in it, on the ways to the proofs: parentIndex, offset in the
 *               parent where the bytes stand there as they are, length, SHA-256
 *   partialFingerprints   findings.h: neither the image's name nor the order changes them
 *   notifications         problems of reading, what cannot be assessed
 *
 * A list that gives no finding gives no result: a "pass" would say more than is known.
 */
#ifndef NETBOM_REPORT_SARIF_H
#define NETBOM_REPORT_SARIF_H

#include <stdio.h>

#include "resolve/inventory.h"

/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_sarif(const Inventory *inventory, FILE *out, GError **error);

#endif

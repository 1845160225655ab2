/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A CycloneDX document of ours that was judged again: the same document with what the lists say
 * now, its date and its number; the same as a scan with these lists would write.
 */
#ifndef NETBOM_REPORT_CYCLONEDX_AGAIN_H
#define NETBOM_REPORT_CYCLONEDX_AGAIN_H

#include <jansson.h>
#include <stdio.h>

#include "resolve/inventory.h"

/* Changes the document, which the inventory was read from (assess/stored.h; its components are in
 * the document's order), and writes it. False with NETBOM_ERROR_FILE. */
bool report_cyclonedx_again(const Inventory *inventory, json_t *document, FILE *out,
                            GError **error);

#endif

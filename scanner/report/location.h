/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where something stands, as every report writes it: "acme.bin!/squashfs@0x160000/bin/busybox". */
#ifndef NETBOM_REPORT_LOCATION_H
#define NETBOM_REPORT_LOCATION_H

#include "worker/record.h"

/* The caller frees it. A node that the record does not hold stands as the image. */
char *location_text(const ScanRecord *record, guint32 node);
/* The same as a relative reference (RFC 3986): what may not stand in one is percent-encoded. */
char *location_uri(const ScanRecord *record, guint32 node);
/* True if text is an absolute http or https address with only the characters that RFC 3986 allows.
 */
bool location_is_web(const char *text);
/* The last part of a node's path; of the image its name. Not owned by the caller. */
const char *location_name(const ScanRecord *record, guint32 node);

#endif

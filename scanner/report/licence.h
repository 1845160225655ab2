/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a licence text is to a reader of SPDX: an identifier of the licence list, an expression of
 * such identifiers, or only a name. Packages write anything; only the first two may be given as
 * SPDX.
 *
 * Facts: SPDX specification 2.3, annex D (expressions); the list is spdx-ids.def.
 */
#ifndef NETBOM_REPORT_LICENCE_H
#define NETBOM_REPORT_LICENCE_H

#include <glib.h>
#include <stdbool.h>

typedef enum {
    LICENCE_NAME,       /* any text */
    LICENCE_ID,         /* "GPL-2.0-only" */
    LICENCE_EXPRESSION, /* "GPL-2.0-only WITH Linux-syscall-note" */
} LicenceForm;

/* *ret_text: the text in the spelling of the list, a name as it is; the caller frees it. */
LicenceForm licence_parse(const char *text, char **ret_text);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Errors of the environment: a file that cannot be opened, bad data, wrong usage. main() exits
 * with 2. */
#ifndef NETBOM_BASE_ERROR_H
#define NETBOM_BASE_ERROR_H

#include <glib.h>
#include <stdbool.h>

#define NETBOM_ERROR g_quark_from_static_string("netbom")

typedef enum {
    NETBOM_ERROR_USAGE, /* the command line */
    NETBOM_ERROR_FILE,  /* cannot open, read or write */
    NETBOM_ERROR_DATA,  /* a data file of ours or of the user is wrong */
    NETBOM_ERROR_SYSTEM /* fork, sandbox, memory */
} NetbomErrorCode;

/* Sets an error of usage; false, so that it can be what a parser answers. */
bool error_usage(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);

#endif

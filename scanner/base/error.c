/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Errors of usage. */
#include "base/error.h"

bool
error_usage(GError **error, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, text);
    return false;
}

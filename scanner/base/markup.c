/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes foreign text harmless in markup. */
#include "base/markup.h"

#include <stdarg.h>

#include "base/text.h"

static void
append_references(GString *out, const char *text)
{
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '&':
            g_string_append(out, "&amp;");
            break;
        case '<':
            g_string_append(out, "&lt;");
            break;
        case '>':
            g_string_append(out, "&gt;");
            break;
        case '"':
            g_string_append(out, "&quot;");
            break;
        case '\'':
            g_string_append(out, "&#39;");
            break;
        default:
            g_string_append_c(out, *text);
        }
    }
}

void
markup_append(GString *out, const char *text)
{
    g_autofree char *printable = text_printable(text);
    append_references(out, printable);
}

void
markup_append_short(GString *out, const char *text, unsigned columns)
{
    g_autofree char *printable = text_printable(text);
    g_autofree char *fitting = text_shorten(printable, columns);
    append_references(out, fitting);
}

void
markup_printf(GString *out, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    for (; *format != '\0'; format++) {
        if (*format != '%') {
            g_string_append_c(out, *format);
            continue;
        }
        switch (*++format) {
        case 's':
            markup_append(out, va_arg(args, const char *));
            break;
        case 'u':
            g_string_append_printf(out, "%u", va_arg(args, guint));
            break;
        default:
            g_assert(*format == '%');
            g_string_append_c(out, '%');
        }
    }
    va_end(args);
}

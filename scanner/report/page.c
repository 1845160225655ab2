/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lays out text for a terminal. */
#include "report/page.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/output.h"
#include "base/text.h"
#include "report/location.h"

#define WIDTH_MIN  40
#define WIDTH_MAX  1000
#define FOLD_WIDTH 100 /* of paragraphs where there is no width */

struct Page {
    Output *output;
    GString *out;
    TextOptions options;
};

static unsigned
width_of(FILE *out, bool is_terminal)
{
    const char *columns = getenv("COLUMNS");
    struct winsize size;
    guint64 width;

    if (columns != NULL && g_ascii_string_to_unsigned(columns, 10, 1, WIDTH_MAX, &width, NULL))
        return MAX((unsigned)width, WIDTH_MIN);
    if (is_terminal && ioctl(fileno(out), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return CLAMP(size.ws_col, WIDTH_MIN, WIDTH_MAX);
    return 0;
}

void
text_options_init(TextOptions *options, FILE *out)
{
    const char *no_colour = getenv("NO_COLOR"), *terminal = getenv("TERM");
    int fd = fileno(out);
    bool is_terminal = fd >= 0 && isatty(fd);

    options->width = width_of(out, is_terminal);
    options->colour = is_terminal && (no_colour == NULL || *no_colour == '\0') &&
                      g_strcmp0(terminal, "dumb") != 0;
}

Page *
page_new(FILE *out, const TextOptions *options)
{
    Page *page = g_new0(Page, 1);

    page->output = output_new(out);
    page->out = output_buffer(page->output);
    page->options = *options;
    return page;
}

void
page_free(Page *page)
{
    if (page == NULL)
        return;
    output_free(page->output);
    g_free(page);
}

bool
page_finish(Page *page, GError **error)
{
    return output_finish(page->output, error);
}

unsigned
page_room(const Page *page, unsigned column)
{
    if (page->options.width == 0)
        return G_MAXUINT;
    return page->options.width > column + 10 ? page->options.width - column : 10;
}

void
page_printf(Page *page, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    g_string_append_vprintf(page->out, format, args);
    va_end(args);
    output_spill(page->output);
}

void
page_text(Page *page, const char *text)
{
    g_autofree char *printable = text_printable(text);

    g_string_append(page->out, printable);
}

void
page_coloured(Page *page, Colour colour, const char *text)
{
    static const char *const codes[] = {
        [COLOUR_NONE] = "", [COLOUR_BOLD] = "1", [COLOUR_RED] = "1;31", [COLOUR_YELLOW] = "1;33"};
    bool on = page->options.colour && colour != COLOUR_NONE;

    if (on)
        g_string_append_printf(page->out, "\033[%sm", codes[colour]);
    page_text(page, text);
    if (on)
        g_string_append(page->out, "\033[0m");
}

void
page_cell(Page *page, const char *text, unsigned columns)
{
    g_autofree char *printable = text_printable(text);
    g_autofree char *cut = text_truncate(printable, columns);

    g_string_append(page->out, cut);
    for (unsigned i = text_width(cut); i < columns; i++)
        g_string_append_c(page->out, ' ');
}

void
page_heading(Page *page, Colour colour, const char *title)
{
    g_string_append_c(page->out, '\n');
    page_coloured(page, colour, title);
    g_string_append_c(page->out, '\n');
    output_spill(page->output);
}

static void
append_folded(Page *page, unsigned indent, const char *text)
{
    unsigned width = page->options.width != 0 ? page->options.width : FOLD_WIDTH;
    g_autofree char *printable = text_printable(text);
    g_autofree char *folded = text_fold(printable, MAX(width, indent + 20), indent);

    g_string_append(page->out, folded);
    g_string_append_c(page->out, '\n');
    output_spill(page->output);
}

void
page_paragraph(Page *page, unsigned indent, const char *text)
{
    g_string_append_printf(page->out, "%*s", (int)indent, "");
    append_folded(page, indent, text);
}

void
page_paragraphf(Page *page, unsigned indent, const char *format, ...)
{
    g_autofree char *text = NULL;
    va_list args;

    va_start(args, format);
    text = g_strdup_vprintf(format, args);
    va_end(args);
    page_paragraph(page, indent, text);
}

void
page_field(Page *page, const char *label, const char *value)
{
    g_string_append_printf(page->out, "  %-*s", PAGE_FIELD_COLUMN - 2, label);
    append_folded(page, PAGE_FIELD_COLUMN, value);
}

void
page_fieldf(Page *page, const char *label, const char *format, ...)
{
    g_autofree char *text = NULL;
    va_list args;

    va_start(args, format);
    text = g_strdup_vprintf(format, args);
    va_end(args);
    page_field(page, label, text);
}

void
page_place(Page *page, unsigned indent, const ScanRecord *record, guint32 node, guint64 offset,
           const char *text)
{
    g_autofree char *location = location_text(record, node);
    g_autofree char *printable = text_printable(location);
    g_autofree char *byte = g_strdup_printf(", byte 0x%" G_GINT64_MODIFIER "x", offset);
    unsigned room = page_room(page, indent + (unsigned)strlen(byte));
    g_autofree char *fitting = text_shorten(printable, room);

    g_string_append_printf(page->out, "%*s%s%s", (int)indent, "", fitting, byte);
    if (text != NULL && *text != '\0') {
        g_autofree char *proof = text_printable(text);
        unsigned used = indent + text_width(fitting) + (unsigned)strlen(byte) + 4;
        g_autofree char *cut = text_truncate(proof, MIN(page_room(page, used), 200));

        g_string_append_printf(page->out, ": \"%s\"", cut);
    }
    g_string_append_c(page->out, '\n');
    output_spill(page->output);
}

char *
page_percent(guint64 part, guint64 total)
{
    if (part == 0 || total == 0)
        return g_strdup("0 %");
    if (part >= total)
        return g_strdup("100 %");
    unsigned tenths = (unsigned)CLAMP((double)part / (double)total * 1000, 0, 999);

    if (tenths == 0)
        return g_strdup("less than 0.1 %");
    return g_strdup_printf("%u.%u %%", tenths / 10, tenths % 10);
}

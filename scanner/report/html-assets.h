/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The style and the script of the HTML report: the files in report/html/, byte for byte, built into
 * the program. */
#ifndef NETBOM_REPORT_HTML_ASSETS_H
#define NETBOM_REPORT_HTML_ASSETS_H

#include <glib.h>

typedef struct {
    const char *text; /* not ended by a NUL */
    gsize size;       /* bytes */
} HtmlAsset;

HtmlAsset html_asset_style(void);
HtmlAsset html_asset_script(void);

#endif

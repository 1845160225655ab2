/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files of the HTML report. */
#include "report/html-assets.h"

#include "report/include-file.h"

INCLUDE_FILE("netbom_html_style", "report/html/report.css");
INCLUDE_FILE("netbom_html_script", "report/html/report.js");

extern const char netbom_html_style[], netbom_html_script[];
extern const guint64 netbom_html_style_size, netbom_html_script_size;

HtmlAsset
html_asset_style(void)
{
    return (HtmlAsset){netbom_html_style, (gsize)netbom_html_style_size};
}

HtmlAsset
html_asset_script(void)
{
    return (HtmlAsset){netbom_html_script, (gsize)netbom_html_script_size};
}

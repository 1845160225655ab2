/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files of the site. */
#include "site/site-assets.h"

#include "report/include-file.h"

INCLUDE_FILE("netbom_site_style", "site/web/site.css");
INCLUDE_FILE("netbom_site_script", "site/web/site.js");

extern const char netbom_site_style[], netbom_site_script[];
extern const guint64 netbom_site_style_size, netbom_site_script_size;

HtmlAsset
site_asset_style(void)
{
    return (HtmlAsset){netbom_site_style, (gsize)netbom_site_style_size};
}

HtmlAsset
site_asset_script(void)
{
    return (HtmlAsset){netbom_site_script, (gsize)netbom_site_script_size};
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The style and the script of the site: the files in site/web/, byte for byte, built into the
 * program. */
#ifndef NETBOM_SITE_SITE_ASSETS_H
#define NETBOM_SITE_SITE_ASSETS_H

#include "report/html-assets.h"

HtmlAsset site_asset_style(void);
HtmlAsset site_asset_script(void);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Has the assembler put two files into the program. It looks for them where the compiler looks for
 * headers. */
#include "report/html-assets.h"

#define INCLUDE_FILE(name, file)                                                                   \
    __asm__(".pushsection .rodata\n"                                                               \
            ".global " name "\n" name ":\n"                                                        \
            ".incbin \"" file "\"\n" name "_end:\n"                                                \
            ".balign 8\n"                                                                          \
            ".global " name "_size\n" name "_size:\n"                                              \
            ".quad " name "_end - " name "\n"                                                      \
            ".popsection\n")

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

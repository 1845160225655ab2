/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts that name software and hold none, by format, mode and name. */
#include "resolve/prose.h"

#include <string.h>

#define MODE_ANY_EXECUTE 0111

bool
node_is_prose(const RecordNode *node)
{
    /* What an interpreter, a browser or a web server runs. */
    static const char *const RUN[] = {".js",   ".mjs", ".css", ".lua", ".php", ".sh",
                                      ".py",   ".pl",  ".pm",  ".rb",  ".tcl", ".cgi",
                                      ".html", ".htm", ".asp", ".jsp", ".xml", ".uc"};
    if (strcmp(node->format, "text") != 0 || (node->mode & MODE_ANY_EXECUTE))
        return false;
    for (gsize i = 0; i < G_N_ELEMENTS(RUN); i++)
        if (g_str_has_suffix(node->path, RUN[i]))
            return false;
    return true;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes places in an image as text and as references. */
#include "report/location.h"

#include <string.h>

static const char *
image_name(const ScanRecord *record)
{
    return record->image_name != NULL && *record->image_name != '\0' ? record->image_name : "image";
}

char *
location_text(const ScanRecord *record, guint32 node)
{
    const RecordNode *found = scan_record_node(record, node);

    return g_strconcat(image_name(record), found != NULL ? found->path : "", NULL);
}

char *
location_uri(const ScanRecord *record, guint32 node)
{
    g_autofree char *text = location_text(record, node);

    return g_uri_escape_bytes((const guint8 *)text, strlen(text), "/!@");
}

bool
location_is_web(const char *text)
{
    static const char allowed[] = "-._~:/?#@!$&'()*+,;=%";
    const char *rest;

    if (g_str_has_prefix(text, "https://"))
        rest = text + strlen("https://");
    else if (g_str_has_prefix(text, "http://"))
        rest = text + strlen("http://");
    else
        return false;
    if (!g_ascii_isalnum(*rest))
        return false;
    for (const char *at = rest; *at != '\0'; at++) {
        if (!g_ascii_isalnum(*at) && strchr(allowed, *at) == NULL)
            return false;
        if (*at == '%' && (!g_ascii_isxdigit(at[1]) || !g_ascii_isxdigit(at[2])))
            return false;
    }
    return true;
}

const char *
location_name(const ScanRecord *record, guint32 node)
{
    const RecordNode *found = scan_record_node(record, node);
    const char *slash;

    if (found == NULL || found->path[0] == '\0')
        return image_name(record);
    slash = strrchr(found->path, '/');
    return slash != NULL ? slash + 1 : found->path;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes package URLs apart. */
#include "audit/purl.h"

#include <string.h>

static char *
unescape(const char *start, const char *end)
{
    return start < end ? g_uri_unescape_segment(start, end, NULL) : NULL;
}

/* Value of a qualifier of "a=b&c=d", up to `end`; NULL: none. New string. */
static char *
qualifier(const char *text, const char *end, const char *key)
{
    gsize size = strlen(key);
    while (text < end) {
        const char *next = memchr(text, '&', (gsize)(end - text));
        const char *stop = next ? next : end;
        if ((gsize)(stop - text) > size && strncmp(text, key, size) == 0 && text[size] == '=')
            return unescape(text + size + 1, stop);
        text = next ? next + 1 : end;
    }
    return NULL;
}

static const char *
last_of(const char *start, const char *end, char c)
{
    return start < end ? memrchr(start, c, (gsize)(end - start)) : NULL;
}

bool
purl_parse(const char *text, Purl *ret_purl)
{
    if (g_ascii_strncasecmp(text, "pkg:", 4) != 0)
        return false;
    text += 4 + strspn(text + 4, "/");
    const char *end = text + strcspn(text, "#");
    const char *question = memchr(text, '?', (gsize)(end - text));
    const char *stop = question ? question : end;
    const char *slash = memchr(text, '/', (gsize)(stop - text));
    if (!slash || slash == text)
        return false;
    const char *last = last_of(text, stop, '/');
    const char *at = last_of(last, stop, '@');
    g_autofree char *name = unescape(last + 1, at ? at : stop);
    if (!name)
        return false;
    g_autofree char *version = at ? unescape(at + 1, stop) : NULL;
    g_autofree char *epoch = question ? qualifier(question + 1, end, "epoch") : NULL;
    ret_purl->type = g_ascii_strdown(text, slash - text);
    ret_purl->name_space = last > slash ? unescape(slash + 1, last) : NULL;
    ret_purl->name = g_steal_pointer(&name);
    ret_purl->version =
        version && epoch ? g_strdup_printf("%s:%s", epoch, version) : g_steal_pointer(&version);
    return true;
}

void
purl_clear(Purl *purl)
{
    g_free(purl->type);
    g_free(purl->name_space);
    g_free(purl->name);
    g_free(purl->version);
    *purl = (Purl){0};
}

char *
purl_key(const Purl *purl)
{
    /* Their namespace says who distributes: a derivative has the same packages. */
    static const char *const BY_NAME[] = {"deb", "rpm", "apk", "generic", "alpm", "opkg", NULL};
    g_autofree char *key =
        purl->name_space && !g_strv_contains(BY_NAME, purl->type)
            ? g_strdup_printf("%s/%s/%s", purl->type, purl->name_space, purl->name)
            : g_strdup_printf("%s/%s", purl->type, purl->name);
    char *lower = g_ascii_strdown(key, -1);
    return strcmp(purl->type, "pypi") == 0 ? g_strdelimit(lower, "_.", '-') : lower;
}

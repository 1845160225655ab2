/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions, CPE and purl. */
#include "resolve/names.h"

#include <string.h>

char *
version_upstream(const char *package_version)
{
    const char *start = package_version;
    const char *colon = strchr(package_version, ':');
    if (colon && strspn(package_version, "0123456789") == (gsize)(colon - package_version))
        start = colon + 1;
    g_autofree char *version = g_strdup(start);
    char *dash = strrchr(version, '-');
    if (dash && dash != version)
        *dash = 0;
    /* What distributions add to say that the source was changed, or is a snapshot of theirs. */
    static const char *const MARKS[] = {"+dfsg", "+ds",  "~dfsg",  "~ds",     ".dfsg",
                                        "-dfsg", "+deb", "~deb",   "+really", "+git",
                                        "~git",  "+nmu", "+repack"};
    for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++) {
        char *mark = strstr(version, MARKS[i]);
        if (mark && mark != version)
            *mark = 0;
    }
    return g_steal_pointer(&version);
}

bool
version_same(const char *a, const char *b)
{
    gsize i = 0;
    while (a[i] && a[i] == b[i])
        i++;
    const char *rest = a[i] ? a + i : b + i;
    if (a[i] && b[i])
        return false;
    /* One ended: the other may go on with zero parts only. */
    return strspn(rest, ".0") == strlen(rest) && (!*rest || *rest == '.');
}

bool
version_is_release(const char *package_version, const char *release)
{
    gsize size = strlen(release);
    return version_same(package_version, release) ||
           (strncmp(package_version, release, size) == 0 && package_version[size] != 0 &&
            strchr("+~", package_version[size]) != NULL);
}

/* Appends one value of a CPE: lower case, other than letters, digits and '_' escaped. */
static void
cpe_append(GString *cpe, const char *value, gsize size)
{
    for (gsize i = 0; i < size; i++) {
        char c = g_ascii_tolower(value[i]);
        if (g_ascii_isalnum(c) || c == '_' || c == '.' || c == '-')
            g_string_append_c(cpe, c);
        else if (g_ascii_isgraph(c)) {
            g_string_append_c(cpe, '\\');
            g_string_append_c(cpe, c);
        } else {
            g_string_append_c(cpe, '_');
        }
    }
}

char *
cpe_format(const char *part, const char *vendor_product, const char *version)
{
    GString *cpe = g_string_new("cpe:2.3:");
    const char *colon = strchr(vendor_product, ':');
    gsize vendor_size = colon ? (gsize)(colon - vendor_product) : strlen(vendor_product);
    const char *product = colon ? colon + 1 : vendor_product;
    g_string_append(cpe, part);
    g_string_append_c(cpe, ':');
    cpe_append(cpe, vendor_product, vendor_size);
    g_string_append_c(cpe, ':');
    cpe_append(cpe, product, strlen(product));
    g_string_append_c(cpe, ':');
    if (version && *version)
        cpe_append(cpe, version, strlen(version));
    else
        g_string_append_c(cpe, '*');
    g_string_append(cpe, ":*:*:*:*:*:*:*");
    return g_string_free(cpe, FALSE);
}

/* Percent-encodes as the purl specification says; `also` names further characters that stay. */
static void
purl_append(GString *purl, const char *text, const char *also)
{
    static const char HEX[] = "0123456789ABCDEF";
    for (const guint8 *p = (const guint8 *)text; *p; p++) {
        if (g_ascii_isalnum(*p) || strchr(".-_~", *p) || strchr(also, *p)) {
            g_string_append_c(purl, (char)*p);
        } else {
            g_string_append_c(purl, '%');
            g_string_append_c(purl, HEX[*p >> 4]);
            g_string_append_c(purl, HEX[*p & 15]);
        }
    }
}

char *
purl_format(const char *type, const char *namespace, const char *name, const char *version, ...)
{
    GString *purl = g_string_new("pkg:");
    g_string_append(purl, type);
    if (namespace && *namespace) {
        g_string_append_c(purl, '/');
        purl_append(purl, namespace, "/");
    }
    g_string_append_c(purl, '/');
    purl_append(purl, name, "");
    if (version && *version) {
        g_string_append_c(purl, '@');
        purl_append(purl, version, ":");
    }
    va_list args;
    va_start(args, version);
    char separator = '?';
    const char *key;
    while ((key = va_arg(args, const char *))) {
        const char *value = va_arg(args, const char *);
        if (!value || !*value)
            continue;
        g_string_append_c(purl, separator);
        g_string_append(purl, key);
        g_string_append_c(purl, '=');
        purl_append(purl, value, ":");
        separator = '&';
    }
    va_end(args);
    return g_string_free(purl, FALSE);
}

char *
purl_with_version(const char *purl, const char *version)
{
    GString *full = g_string_new(purl);
    if (version && *version && !strchr(purl, '@')) {
        g_string_append_c(full, '@');
        purl_append(full, version, ":");
    }
    return g_string_free(full, FALSE);
}

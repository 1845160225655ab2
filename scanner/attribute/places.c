/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "attribute/places.h"

#include <string.h>

static bool
has_part(const char *path, const char *const *parts)
{
    g_autofree char *folded = g_ascii_strdown(path, -1);
    for (; *parts; parts++)
        if (strstr(folded, *parts))
            return true;
    return false;
}

bool
place_tells_of_others(const char *path)
{
    /* By the file system hierarchy: /usr/share is data of programs, /srv what is served to others,
     * /usr/src sources, /var what was seen or received. */
    static const char *const PARTS[] = {
        "/doc/",     "/docs/",    "/man/",    "example",    "/test",     "sample",   "simulat",
        "readme",    "/demo",     "plugin",   "/acs",       "neighbour", "neighbor", "peer",
        "interop",   "imitat",    "emulat",   "/var/",      "avahi",     "template", "/usr/share/",
        "/srv/",     "/usr/src/", "fixture",  "-packages/", "/cache/",   "tftp",     "/vendors/",
        "/devices/", "/quirks/",  "/brands/", "/clients/",  "/agents/",  "profile",  NULL};
    return has_part(path, PARTS);
}

bool
place_is_added(const char *path)
{
    static const char *const PARTS[] = {"/opt/", "/usr/", "/srv/", "/home/", "/media/", NULL};
    return has_part(path, PARTS);
}

bool
place_is_for_parts(const char *path)
{
    static const char *const PARTS[] = {"/lib/firmware/", "/etc/firmware/", "/vendor/firmware/",
                                        NULL};
    return has_part(path, PARTS);
}

bool
place_signs_in(const char *path)
{
    static const char *const PARTS[] = {"vpn",   "ipsec",      "swan", "wireguard",
                                        "wpa_",  "supplicant", "/eap", "802.1x",
                                        "dot1x", "radius",     NULL};
    return has_part(path, PARTS);
}

bool
place_is_mailbox(const char *host, gsize size)
{
    static const char *const HOSTS[] = {"qq.com",   "foxmail.com", "aliyun.com", "189.cn",
                                        "139.com",  "163.com",     "126.com",    "sina.com",
                                        "sohu.com", "10086.cn",    "gmail.com",  "yandex.ru",
                                        "mail.ru",  "yahoo.com",   "hotmail.com"};
    for (gsize i = 0; i < G_N_ELEMENTS(HOSTS); i++) {
        gsize length = strlen(HOSTS[i]);
        if (size >= length && g_ascii_strncasecmp(host + size - length, HOSTS[i], length) == 0 &&
            (size == length || host[size - length - 1] == '.'))
            return true;
    }
    return false;
}

Places *
places_new(const ScanRecord *record)
{
    Places *places = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
    for (guint i = 0; i < record->nodes->len; i++) {
        RecordNode *node = g_ptr_array_index(record->nodes, i);
        if (node->kind != NODE_CONTAINER || !node->stored)
            continue;
        gpointer key = GUINT_TO_POINTER(node->parent + 1);
        GPtrArray *inside = g_hash_table_lookup(places, key);
        if (!inside) {
            inside = g_ptr_array_new();
            g_hash_table_insert(places, key, inside);
        }
        g_ptr_array_add(inside, node);
    }
    return places;
}

bool
places_in_container(const Places *places, const RecordEvidence *evidence)
{
    const GPtrArray *inside =
        g_hash_table_lookup((GHashTable *)places, GUINT_TO_POINTER(evidence->node + 1));
    for (guint i = 0; inside && i < inside->len; i++) {
        const RecordNode *node = g_ptr_array_index(inside, i);
        if (evidence->offset >= node->offset && evidence->offset - node->offset < node->size)
            return true;
    }
    return false;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looks MAC addresses up in IEEE's table. */
#include "attribute/oui.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>

static const char *const TABLES[] = {"/usr/share/ieee-data/oui.txt", "/usr/share/hwdata/oui.txt"};

/* Blocks from which examples, test addresses and unset ones are made up. */
static const char *const PLACEHOLDERS[] = {"000000", "001122", "112233", "010203", "123456",
                                           "AABBCC", "DEADBE", "FFFFFF", "000102", "001234"};

static const char *
table_path(struct stat *ret_status)
{
    for (gsize i = 0; i < G_N_ELEMENTS(TABLES); i++)
        if (stat(TABLES[i], ret_status) == 0 && S_ISREG(ret_status->st_mode))
            return TABLES[i];
    return NULL;
}

/* "d4:76:ea:12:34:56" as "D476EA". */
static bool
block_of(const char *address, char block[7])
{
    gsize n = 0;
    for (const char *at = address; *at; at++) {
        if (g_ascii_isxdigit(*at)) {
            if (n < 6)
                block[n] = g_ascii_toupper(*at);
            n++;
        } else if (*at != ':' && *at != '-') {
            return false;
        }
    }
    block[6] = '\0';
    if (n != 12 || (g_ascii_xdigit_value(block[1]) & 3) != 0)
        return false;
    for (gsize i = 0; i < G_N_ELEMENTS(PLACEHOLDERS); i++)
        if (strcmp(block, PLACEHOLDERS[i]) == 0)
            return false;
    return true;
}

char *
oui_owner(const char *address)
{
    static GMappedFile *table;
    static gsize tried;
    struct stat status;
    char block[7];
    if (!address || !block_of(address, block))
        return NULL;
    if (g_once_init_enter(&tried)) {
        const char *path = table_path(&status);
        table = path ? g_mapped_file_new(path, FALSE, NULL) : NULL;
        g_once_init_leave(&tried, 1);
    }
    const char *text = table ? g_mapped_file_get_contents(table) : NULL;
    gsize size = table ? g_mapped_file_get_length(table) : 0;
    g_autofree char *line = g_strdup_printf("\n%s ", block);
    const char *found = text ? memmem(text, size, line, strlen(line)) : NULL;
    if (!found)
        return NULL;
    const char *end = memchr(found + 1, '\n', (gsize)(text + size - found - 1));
    g_autofree char *row = g_strndup(found + 1, (gsize)((end ? end : text + size) - found - 1));
    const char *name = strchr(row, ')');
    return name ? g_strdup(g_strstrip((char *)name + 1)) : NULL;
}

char *
oui_version(void)
{
    struct stat status;
    return table_path(&status)
               ? g_strdup_printf("%jd %jd", (intmax_t)status.st_size, (intmax_t)status.st_mtime)
               : g_strdup("");
}

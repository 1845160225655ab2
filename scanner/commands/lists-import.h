/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom lists import: takes a list, a table of suppliers or a pack of lists into a folder. */
#ifndef NETBOM_COMMANDS_LISTS_IMPORT_H
#define NETBOM_COMMANDS_LISTS_IMPORT_H

#include "assess/list-import.h"

typedef struct {
    const char *data;    /* as of knowledge_directory() */
    const char *into;    /* the folder; NULL: netbom/lists below the user's data folder */
    const char *ca_file; /* NULL: signatures are not looked at */
    bool require_signed; /* only a pack that is signed */
    ListHead head;       /* of a table */
} ListsImport;

/* The exit status: 1 where the lists are at fault, which is printed; nothing is written then. */
int lists_import(const ListsImport *import, const char *path, GError **error);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plugins: those that are built in (plugins/builtin.def), and those loaded from files. */
#ifndef NETBOM_UNPACK_PLUGINS_H
#define NETBOM_UNPACK_PLUGINS_H

#include <glib.h>
#include <stdbool.h>

#include "netbom-plugin.h"

/* const NetbomPlugin*, the built-in ones in the order of builtin.def. The caller frees the array.
 */
GPtrArray *plugins_builtin(void);

/* Adds the plugin of a shared object, which stays loaded. Its ABI version, size, name and tables
 * are checked. */
bool plugins_load(GPtrArray *plugins, const char *path, GError **error);

#endif

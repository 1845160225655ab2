/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Who has the block of a MAC address, by IEEE's table where Debian's ieee-data is installed.
 *
 * Facts: IEEE 802, the two lowest bits of the first byte (group, locally administered); the lines
 * "XXXXXX     (base 16)  NAME" of oui.txt.
 */
#ifndef NETBOM_ATTRIBUTE_OUI_H
#define NETBOM_ATTRIBUTE_OUI_H

#include <glib.h>

/* The owner's name as in the table; the caller frees it. NULL: the address is malformed, of a
 * group, locally administered or a placeholder, its block is unknown, or there is no table. */
char *oui_owner(const char *address);

/* Size and time of the table, as text, "" without one: what oui_owner() says follows from it. The
 * caller frees it. */
char *oui_version(void);

#endif

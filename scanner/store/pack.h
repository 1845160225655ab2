/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packs text for the store: Zstandard where it was built in, else zlib. What either has packed is
 * known by its first bytes. */
#ifndef NETBOM_STORE_PACK_H
#define NETBOM_STORE_PACK_H

#include <glib.h>

/* Longest text that is packed, bytes. */
#define PACK_MAX (1024u * 1024 * 1024)

/* size_bytes: at most PACK_MAX. The caller's. */
GBytes *pack_text(const char *text, gsize size_bytes);
/* A new string of exactly size_bytes and a NUL; NULL with NETBOM_ERROR_DATA if the bytes are
 * damaged or give another size, or if their codec was not built in. */
char *unpack_text(GBytes *packed, guint64 size_bytes, GError **error);

#endif

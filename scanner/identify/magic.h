/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Magics: which plugins might claim a range that begins at an offset. One pass over the bytes finds
 * the magics of all plugins.
 */
#ifndef NETBOM_IDENTIFY_MAGIC_H
#define NETBOM_IDENTIFY_MAGIC_H

#include <glib.h>
#include <stdbool.h>

#include "netbom-plugin.h"

typedef struct MagicIndex MagicIndex;

typedef struct {
    guint64 start; /* where the format would begin */
    guint plugin;  /* index in the plugin list */
} MagicHit;

/* plugins: const NetbomPlugin*; must outlive the index. */
MagicIndex *magic_index_new(const GPtrArray *plugins);
void magic_index_free(MagicIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MagicIndex, magic_index_free)

/* Plugins with a magic that fits a format beginning at `start` (all magics, START ones too; those
 * without a pattern only if their flag, ANY or WHOLE, is in `blank`). Appends MagicHit in plugin
 * order, each plugin once. */
void magic_index_at(const MagicIndex *index, const NetbomBytes *bytes, guint64 start, guint32 blank,
                    GArray *hits);

/* Searches [from, end of bytes) for magics that may be searched for; with `embedded`, only for
 * those flagged EMBEDDED. Appends at most `limit` hits, sorted by start then plugin, without
 * repeats; true if the limit cut it short. */
bool magic_index_search(const MagicIndex *index, const NetbomBytes *bytes, guint64 from,
                        bool embedded, guint64 limit, GArray *hits);

#endif

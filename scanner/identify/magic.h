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

/*
 * A search from front to back for magics that may be searched for; with `embedded`, only for those
 * flagged EMBEDDED. What is passed over on the way, as it is claimed, is not searched. After
 * `limit` hits it is cut short. bytes must outlive it.
 */
typedef struct MagicSearch MagicSearch;

MagicSearch *magic_search_new(const MagicIndex *index, const NetbomBytes *bytes, bool embedded,
                              guint64 limit);
/* NULL is allowed. */
void magic_search_free(MagicSearch *search);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MagicSearch, magic_search_free)

/* The next place at `from` or later, and later than the last answer, where a format may begin. The
 * number of its hits, in plugin order, in *ret_hits until the next call; 0: there is no further
 * one. from: in bytes; no less than in the last call. */
guint magic_search_next(MagicSearch *search, guint64 from, const MagicHit **ret_hits);
bool magic_search_was_cut(const MagicSearch *search);

#endif

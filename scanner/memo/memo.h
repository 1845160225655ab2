/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A memo: what earlier scans of images of the same release line found in bytes that may be met
 * again. A worker asks it by key whether bytes are known, and says so instead of reading them; the
 * parent then copies what stands of them in the earlier record, at the new place.
 *
 * So no worker sees or sends what another one found. What a memo holds of an image was found by
 * that image's worker, which may have been taken by it: a memo must hold images of one release line
 * only, which whoever runs the scan names (SECURITY.md).
 *
 * Made by the parent before it forks; the worker's copy only looks up.
 */
#ifndef NETBOM_MEMO_MEMO_H
#define NETBOM_MEMO_MEMO_H

#include "memo/mark.h"
#include "worker/record.h"

typedef struct Memo Memo;

/* The record of a base, once it is needed; the caller's. NULL: it cannot be read. */
typedef ScanRecord *(*MemoLoad)(gpointer user);

Memo *memo_new(void);
/* NULL is allowed. Records that were made by memo_recall() must be gone. */
void memo_free(Memo *memo);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Memo, memo_free)

/* Adds a base: the marks of a scan, from memo_text(), and its record. The base that is added first
 * is asked first. Takes user, also when it fails: these are no marks. */
bool memo_add(Memo *memo, const char *text, gsize size, MemoLoad load, gpointer user,
              GDestroyNotify free_user);
guint memo_bases(const Memo *memo);

/* Loads the record that is asked first, as most of what it tells of will be recalled. */
void memo_warm(Memo *memo);

/* Where a mark is. */
typedef struct {
    guint base, number;
} MemoPlace;

/* What is known by a key, or NULL. */
const Mark *memo_find(const Memo *memo, const guint8 key[MARK_DIGEST_BYTES], MemoPlace *ret_place);
/* The marks of a base: those inside mark i are marks[i].first to i - 1. */
const Mark *memo_marks(const Memo *memo, guint base);

/* Adds to the record what is known at a place, with its marks: node, of which id, parent, path,
 * stored, offset and the facts of a file are set, and all that is inside. encoded_key: of the node
 * in the new image, or NULL. False: nothing is known there, it would be more than max_nodes or
 * max_evidence, or the base cannot be read; then the record is spoilt. */
bool memo_recall(Memo *memo, ScanRecord *record, const RecordNode *node, MemoPlace place,
                 const guint8 *encoded_key, guint64 max_nodes, guint64 max_evidence);

/* The marks of a complete record that may be recalled, one JSON line each. The caller frees it. */
char *memo_text(const ScanRecord *record);

/* Holds what was read in this scan, although it was known, against what was known of it. False: a
 * base says something else. *ret_compared: how many were compared. */
bool memo_agrees(Memo *memo, const ScanRecord *record, guint *ret_compared);

#endif

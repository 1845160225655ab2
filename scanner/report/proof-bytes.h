/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bytes around the proofs of an inventory, for reports that show them. They come from a second,
 * short walk of the worker over the image (worker/fetch.h), which unpacks only what leads to them.
 *
 * Bytes of a private key, and those that hold one, are never asked for.
 */
#ifndef NETBOM_REPORT_PROOF_BYTES_H
#define NETBOM_REPORT_PROOF_BYTES_H

#include "resolve/inventory.h"
#include "worker/fetch.h"

/* Bytes in a row of a hex view. */
#define PROOF_ROW 16u
/* Places of one component whose bytes are fetched, at most. */
#define PROOF_PLACES_MAX 3u

typedef enum {
    PROOFS_OF_FINDINGS, /* of the verdicts */
    PROOFS_OF_ALL,      /* and of all attributions and components */
} ProofScope;

typedef enum {
    PROOF_SHOWN,
    PROOF_ABSENT,   /* was not asked for, or the image did not give it */
    PROOF_WITHHELD, /* a private key stands there */
} ProofState;

typedef struct {
    const guint8 *data; /* the proof bytes' */
    gsize size;
    guint64 from; /* offset of the first byte in the node */
} ProofView;

/* The whole rows of a proof and of what stands around it: a row before and after, and at most eight
 * of the proof itself. */
void proof_rows(guint64 offset, guint64 size, guint64 *ret_from, guint64 *ret_size);

/* What is wanted; nothing is fetched yet. The inventory must outlive it. */
ProofBytes *proof_bytes_new(const Inventory *inventory, ProofScope scope);
void proof_bytes_free(ProofBytes *bytes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ProofBytes, proof_bytes_free)

/* For the scan that brings them; NULL: nothing is wanted. Owned by the bytes. */
const WorkerContents *proof_bytes_contents(const ProofBytes *bytes);
/* bytes and place may be NULL. *ret_view is set with PROOF_SHOWN. */
ProofState proof_bytes_at(const ProofBytes *bytes, const Occurrence *place, ProofView *ret_view);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Claims: a plugin's word that a range is its format. Where several claim, the better proof wins,
 * then an exact end over a guessed one, then the larger range, then the plugin's name; the best of
 * those that lost is kept as a note.
 */
#ifndef NETBOM_UNPACK_CLAIMS_H
#define NETBOM_UNPACK_CLAIMS_H

#include "unpack/engine-private.h"

typedef struct {
    const NetbomPlugin *plugin;
    NetbomClaim claim;
    guint64 start;     /* in the bytes that were looked at */
    const char *rival; /* format of the best claim that lost to it, or NULL */
    NetbomGrade rival_grade;
} Candidate;

/* The best claim at the start of an object; a hint of the container makes its plugin a candidate
 * too. */
bool claim_at_start(Engine *engine, const Object *object, Candidate *ret_best);

/* The best claim of this format that begins at `start`. */
bool claim_of_format(Engine *engine, const NetbomBytes *bytes, const char *object_name,
                     const char *format, guint64 start, Candidate *ret_best);

/* The first claim among hits[*at...] (MagicHit, sorted) that begins at or after `from`; *at moves
 * behind the hits that were looked at. False: no more. */
bool claim_next(Engine *engine, const NetbomBytes *bytes, const char *object_name,
                const GArray *hits, guint *at, guint64 from, Candidate *ret_candidate);

/* Has a claim unpacked by its plugin (engine.c). */
void claim_unpack(Engine *engine, const Candidate *candidate, NetbomScan *scan);

#endif

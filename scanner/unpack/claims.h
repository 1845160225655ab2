/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Claims: a plugin's word that a range is its format. Where several claim, the better proof wins,
 * then an exact end over a guessed one, then the larger range, then the plugin's name; the best of
 * those that lost is kept as a note.
 */
#ifndef NETBOM_UNPACK_CLAIMS_H
#define NETBOM_UNPACK_CLAIMS_H

#include "identify/magic.h"
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

/* The next claim that the search finds at `from` or later. */
bool claim_next(Engine *engine, MagicSearch *search, const NetbomBytes *bytes,
                const char *object_name, guint64 from, Candidate *ret_candidate);

#endif

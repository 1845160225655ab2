/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ranges of a node: what is claimed in them is read, what nobody claims are gaps. */
#ifndef NETBOM_UNPACK_RANGES_H
#define NETBOM_UNPACK_RANGES_H

#include "unpack/claims.h"

/* A range of a node in which claims are looked for and gaps are found. */
typedef struct {
    guint32 node;
    const char *path;
    const char *object_name;
    NetbomBytes bytes; /* of the node */
    bool embedded;     /* inside an executable: only EMBEDDED magics, and no gaps */
    bool encrypted;    /* its plugin has said that it is */
} Region;

/* Looks for claims in [from, to) of a node and reads them; the rest are gaps (inside executables
 * the rest belongs to the executable). */
Share range_read(Engine *engine, const Region *region, guint64 from, guint64 to);

/* Reads a claim in `bytes` as a node of its own. The total of the share is the size of the claim.
 */
Share claim_read(Engine *engine, const Region *region, const Candidate *candidate,
                 const NetbomBytes *bytes);

/* Has a claim unpacked by its plugin. */
void claim_unpack(Engine *engine, const Candidate *candidate, NetbomScan *scan);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * known-start.h: what proves that bytes which were descrambled, swapped or stripped are right: a
 * header of a known format whose own checksum or sizes fit. Nothing here reads more than
 * KNOWN_START_SIZE bytes.
 */
#ifndef NETBOM_KNOWN_START_H
#define NETBOM_KNOWN_START_H

#include "netbom-plugin.h"

enum { KNOWN_START_SIZE = 4096 };

typedef enum {
    KNOWN_NOTHING = 0,
    KNOWN_STRUCTURE, /* magic and fields that depend on each other */
    KNOWN_CHECKED,   /* the header's checksum fits */
} KnownProof;

/* Whether a format begins at the first byte. total: how many bytes the object has from there. */
KnownProof known_start(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total);

/* How many bytes the header of a SquashFS, a uImage or a TRX at the first byte says that it has
 * with what follows it; 0: it is none of them. */
uint64_t known_size(const NetbomBytes *bytes);

/* With which bytes the magics begin that known_start() knows. */
void known_firsts(bool ret_firsts[256]);

/* True if the four bytes are the magic of a format that known_start() knows. */
bool known_magic(const uint8_t magic[4]);

#endif

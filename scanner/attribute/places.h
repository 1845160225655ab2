/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the place of a piece of evidence says: whether the words there can be the device's own. */
#ifndef NETBOM_ATTRIBUTE_PLACES_H
#define NETBOM_ATTRIBUTE_PLACES_H

#include "worker/record.h"

/* Files that tell of other devices, by their path: examples, tests, documentation, data of
 * programs, what is served to or was heard of others, sources. */
bool place_tells_of_others(const char *path);

/* Whether a path leads into the folders of a root file system where nothing lies that the device
 * itself starts from: added packages, programs, data of users. */
bool place_is_added(const char *path);

/* Whether drivers load files from here into parts, which need not be in this device. */
bool place_is_for_parts(const char *path);

/* Whether keys here sign somebody in at a network: they name the owner of the device. */
bool place_signs_in(const char *path);

/* Whether anybody may have an address at this host, which so says nothing of who employs them. */
bool place_is_mailbox(const char *host, gsize size);

/* Containers by the node that holds them. */
typedef GHashTable Places;

Places *places_new(const ScanRecord *record);

/* Whether the bytes stand in an archive or a file system inside of the evidence's node, whose files
 * are looked at one by one. */
bool places_in_container(const Places *places, const RecordEvidence *evidence);

#endif

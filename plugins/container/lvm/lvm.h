/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lvm.h: a physical volume of LVM2: the text that describes its volume group, and the logical
 * volumes that lie on it.
 *
 * Facts: LVM2's on-disk format (lib/format_text/layout.h, lib/label/label.h) and vgcfgbackup's
 * text.
 */
#ifndef NETBOM_LVM_H
#define NETBOM_LVM_H

#include "netbom-plugin.h"

enum { LVM_ID_SIZE = 32, LVM_SEGMENTS_MAX = 256 };

/* A piece of a logical volume, in extents. */
typedef struct {
    uint64_t start, count; /* in the volume */
    uint64_t first;        /* on the physical volume */
    bool here;             /* linear, and on this physical volume */
} LvmSegment;

typedef struct {
    NetbomBytes name;
    LvmSegment segments[LVM_SEGMENTS_MAX];
    unsigned n_segments;
    bool too_many;
} LvmVolume;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const uint8_t *id;    /* of this physical volume, LVM_ID_SIZE bytes */
    NetbomBytes group;    /* name of the volume group */
    NetbomBytes here;     /* name of this physical volume in the text */
    uint64_t extent_size; /* sectors */
    uint64_t data_at;     /* sector of the first extent */
    LvmVolume volume;     /* the one that is being read */
    /* Is called for each logical volume; false: stop. */
    bool (*give)(void *user, const LvmVolume *volume);
    void *user;
} LvmText;

/* Reads the text; what it does not know is skipped. False: it breaks off or makes no sense. */
bool lvm_text_read(LvmText *lvm, const NetbomBytes *text);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * archive.h: hands the members of an archive to the host, through libarchive.
 *
 * Formats are enabled one by one and no filter ever is: compressed archives are read by the codec
 * plugins first. Nothing is written to disk and no program is started. Names stay as they are
 * stored; those that the format keeps in UTF-16 come out in UTF-8.
 *
 * Members that lie uncompressed in the archive become child ranges with their true offset (no
 * copy), the others child buffers. A member that cannot be read is a problem at its header; the
 * next ones are still read.
 */
#ifndef NETBOM_UNPACK_ARCHIVE_H
#define NETBOM_UNPACK_ARCHIVE_H

#include "netbom-plugin.h"

struct archive;

typedef struct {
    const char *name;                /* for problems: "tar" */
    int (*enable)(struct archive *); /* archive_read_support_format_x */
    bool local_time; /* the format keeps DOS times, without a zone: they are left out */
    bool in_turn;    /* the bytes of a member stand between its header and the next one */
} ArchiveFormat;

/*
 * Loads what libarchive would load from files on first use (a locale, character conversions). Call
 * it in the parent, before the sandbox closes; a second call does nothing.
 */
void archive_prepare(void);

/* Reads the whole range. Each problem and child goes to the host. */
void archive_unpack(const ArchiveFormat *format, const NetbomHost *host, NetbomScan *scan,
                    const NetbomBytes *range);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * disk.h: what the readers of virtual disks share: a disk is a run of clusters of one size, each of
 * which is a hole, stands in the image, or stands there compressed.
 */
#ifndef NETBOM_DISK_H
#define NETBOM_DISK_H

#include "netbom-plugin.h"

enum {
    DISK_CLUSTERS_MAX = 1 << 26,
    DISK_WHOLE_MAX = 1 << 30, /* a larger disk is handed over up to its last cluster in use */
};

typedef enum { PIECE_HOLE, PIECE_STORED, PIECE_PACKED, PIECE_OUTSIDE } PieceKind;

typedef struct {
    PieceKind kind;
    uint64_t at, size; /* in the image; size of what is stored there */
    NetbomCodec codec; /* PACKED */
} DiskPiece;

typedef struct Disk Disk;
struct Disk {
    NetbomBytes bytes;      /* from the start of the image */
    const char *format;     /* static */
    const char *unreadable; /* why its clusters cannot be read, or NULL */
    bool encrypted;         /* unreadable because of that */
    uint64_t size;          /* of the disk, in bytes */
    uint64_t cluster_size;  /* bytes */
    uint64_t end;           /* of header and tables; claims reach behind the last cluster too */
    uint64_t tail;          /* bytes of a footer behind the last cluster */
    bool (*piece)(const Disk *disk, uint64_t index, DiskPiece *ret_piece); /* false: no more */
    /* of the formats */
    uint64_t table_at, table_count, data_at;
    unsigned cluster_bits;
    bool packed, zstd, second_version;
};

/* False: the format does not begin at the start of disk->bytes. Fills what detect() needs. */
bool qcow2_open(Disk *disk);
bool vmdk_open(Disk *disk);
bool vdi_open(Disk *disk);
bool vhd_open(Disk *disk);

#endif

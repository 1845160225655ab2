/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * unread.h: file systems that are recognised, with their size and the facts of their superblock,
 * but whose files are not read. One function for each does both: it judges the superblock for
 * detect(), and, when facts are wanted, hands them to the host for unpack().
 *
 * What stands in such a file system is still searched for magics, as any range that nobody
 * explains.
 */
#ifndef NETBOM_UNREAD_H
#define NETBOM_UNREAD_H

#include "netbom-plugin.h"

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* from the start of the file system to the end of what is there */
    bool wants_facts;  /* false: facts and marks are dropped */
    uint64_t size;     /* out: bytes, as the superblock states them */
    NetbomGrade grade; /* out; HEADER when the function is called */
    const char *wrong; /* out: static text, why the grade is not better; NULL when called */
} Unread;

/* False: this is no such file system. Fills size, and grade if it is better than HEADER. */
typedef bool (*UnreadRead)(Unread *fs);

/* A fact of the superblock: text, cut at its first NUL. */
void unread_text(Unread *fs, const char *key, uint64_t at, uint64_t size);
/* `units` little-endian UTF-16 code units. */
void unread_utf16(Unread *fs, const char *key, uint64_t at, uint64_t units);
/* 16 bytes in the order in which they are written; all zero is none. */
void unread_uuid(Unread *fs, uint64_t at);
void unread_number(Unread *fs, const char *key, uint64_t at, uint64_t size, uint64_t value);
/* This range is understood. */
void unread_mark(Unread *fs, uint64_t at, uint64_t size);

/* linux.c */
bool xfs_read(Unread *fs);
bool jfs_read(Unread *fs);
bool reiserfs_read(Unread *fs);
/* other.c */
bool ntfs_read(Unread *fs);
bool hfsplus_read(Unread *fs);
bool ufs_read(Unread *fs);
bool udf_read(Unread *fs);
bool qnx6_read(Unread *fs);
/* image.c */
bool littlefs_read(Unread *fs);
bool partclone_read(Unread *fs);

#endif

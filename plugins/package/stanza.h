/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * stanza.h: the "Key: value" records of dpkg and opkg (control files and status databases), and
 * file lists.
 *
 * Facts: Debian Policy chapter 5; deb-control(5), dpkg(1) for the states.
 */
#ifndef NETBOM_STANZA_H
#define NETBOM_STANZA_H

#include "netbom-plugin.h"

/* The next line from *at without its line end; *at moves behind it. False at the end. */
bool text_next_line(const NetbomBytes *text, uint64_t *at, uint64_t *ret_offset,
                    NetbomBytes *ret_line);

/* Without blanks around it. */
NetbomBytes text_trim(NetbomBytes text);

/* The next record from *at, without the empty lines around it. False at the end. */
bool stanza_next(const NetbomBytes *text, uint64_t *at, uint64_t *ret_offset,
                 NetbomBytes *ret_stanza);

/* The value of a field on its own line, without blanks around it; size 0 if there is none. Case
 * does not matter. */
NetbomBytes stanza_field(const NetbomBytes *stanza, const char *key);

/*
 * Tells one record as evidence "package". Nothing is told of a record without name or version, or
 * whose status says that it is not installed.
 */
void stanza_report(const NetbomHost *host, NetbomScan *scan, const char *manager, uint64_t offset,
                   const NetbomBytes *stanza);

/* All records of a file. */
void stanza_report_all(const NetbomHost *host, NetbomScan *scan, const char *manager,
                       const NetbomBytes *text);

/* Collects the paths of one package and tells them as "package-files" in pieces. */
typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const char *manager;
    NetbomBytes package;
    uint64_t offset, end; /* of the lines that the piece comes from */
    uint64_t size;
    char paths[32 * 1024];
} PathList;

/* A new list on the host's memory; NULL if the budget refuses it. Freed by path_list_end(). */
PathList *path_list_begin(const NetbomHost *host, NetbomScan *scan, const char *manager);
/* The paths that follow belong to this package. */
void path_list_package(PathList *list, const NetbomBytes *package);
/* Adds directory + "/" + name; directory may be empty. Leading "/" and "./" are cut. */
void path_list_add(PathList *list, uint64_t offset, uint64_t size, const NetbomBytes *directory,
                   const NetbomBytes *name);
void path_list_flush(PathList *list);
void path_list_end(PathList *list); /* NULL is allowed */

/*
 * A list with one path a line; what follows a tab is ignored. The package is the file's name
 * without `suffix` and architecture. skip: bytes at the start of each line that are no path (a
 * digest and two blanks).
 */
void path_list_file(const NetbomHost *host, NetbomScan *scan, const char *manager,
                    const NetbomObject *object, const char *suffix, uint64_t skip);

#endif

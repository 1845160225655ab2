/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rpm-database.h: the three forms in which rpm keeps its header blobs: SQLite (rpmdb.sqlite), ndb
 * (Packages.db) and Berkeley DB (Packages). Each _read() tells all packages as evidence and what is
 * damaged as problems.
 */
#ifndef NETBOM_RPM_DATABASE_H
#define NETBOM_RPM_DATABASE_H

#include "netbom-plugin.h"

bool rpm_sqlite_is(const NetbomBytes *bytes);
void rpm_sqlite_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes);

bool rpm_ndb_is(const NetbomBytes *bytes);
void rpm_ndb_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes);

bool rpm_bdb_is(const NetbomBytes *bytes);
void rpm_bdb_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes);

#endif

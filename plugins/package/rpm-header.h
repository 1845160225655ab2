/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rpm-header.h: reads the header blob of an RPM package, as databases hold it: number of index
 * entries and size of the store (u32be), the entries (tag, type, offset, count), the store. A
 * package file has 8 bytes more before it.
 *
 * Facts: rpm's docs/manual/hregions.md and format_v4.md, tags of rpmtag.h.
 */
#ifndef NETBOM_RPM_HEADER_H
#define NETBOM_RPM_HEADER_H

#include "netbom-plugin.h"

/* Size of the header blob at the start of the bytes, 0 if there is none. */
uint64_t rpm_header_size(const NetbomBytes *bytes);

/*
 * Tells package and package-files of the header in `blob`, at this range of the object. False: it
 * is no header of a package.
 */
bool rpm_header_report(const NetbomHost *host, NetbomScan *scan, uint64_t offset, uint64_t size,
                       const NetbomBytes *blob);

#endif

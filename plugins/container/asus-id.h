/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * asus-id.h: the 32 bytes by which ASUS names a product, in the name field of a uImage and at the
 * end of a TRX.
 *
 * Layout: 0 four version bytes (kernel, file system), 4 product name of 12 bytes with NULs behind
 * it, 16 eight pairs of hardware versions. Facts: OpenWrt's asusuimage and asustrx producers.
 */
#ifndef NETBOM_ASUS_ID_H
#define NETBOM_ASUS_ID_H

#include "netbom-plugin.h"

enum { ASUS_ID_SIZE = 32 };

/*
 * Nothing marks these bytes but their shape, so the name must look like a product's: a capital
 * first, a digit or '-' in it, small version numbers in front.
 */
bool asus_id_match(const NetbomBytes *bytes, uint64_t at);
/* Gives the model and version. */
void asus_id_give(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * certificate.h: tells what an X.509 certificate says. Uses OpenSSL's libcrypto.
 */
#ifndef NETBOM_CERTIFICATE_H
#define NETBOM_CERTIFICATE_H

#include "netbom-plugin.h"

/*
 * Tells the certificate in `der` as evidence of kind "certificate" at offset and size (bytes that
 * may follow the certificate in `der` are ignored). False: it cannot be read.
 */
bool certificate_report(const NetbomHost *host, NetbomScan *scan, uint64_t offset, uint64_t size,
                        const NetbomBytes *der);

/* Size of the certificate at the start of `der`, 0 if there is none. */
uint64_t certificate_size(const NetbomBytes *der);

#endif

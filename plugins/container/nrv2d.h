/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nrv2d.h: decodes an NRV2D stream whose control bits come in bytes. */
#ifndef NETBOM_NRV2D_H
#define NETBOM_NRV2D_H

#include "netbom-plugin.h"

/* Decodes `source` into at most `capacity` bytes; *ret_size: how many came out, in every case. */
NetbomDecode nrv2d_block(const NetbomBytes *source, uint8_t *dst, uint64_t capacity,
                         uint64_t *ret_size);

#endif

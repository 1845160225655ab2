/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lzh.h: decodes what ARJ packs: LZ77 under Huffman codes that each block brings along (the form
 * of LHA's lh6 and lh7), and ARJ's fastest method, LZ77 under fixed codes.
 */
#ifndef NETBOM_LZH_H
#define NETBOM_LZH_H

#include "netbom-plugin.h"

typedef enum {
    LZH_HUFFMAN = 1, /* ARJ's methods 1 to 3 */
    LZH_FIXED,       /* ARJ's method 4 */
} LzhMethod;

/* Decodes `source` into exactly `size` bytes at dst; *ret_size: how many came out, in every case.
 * NETBOM_DECODED, _TRUNCATED, _CORRUPT, or _LIMIT when the budget of the scan is spent. */
NetbomDecode lzh_block(const NetbomHost *host, NetbomScan *scan, LzhMethod method,
                       const NetbomBytes *source, uint8_t *dst, uint64_t size, uint64_t *ret_size);

#endif

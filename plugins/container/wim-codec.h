/* SPDX-License-Identifier: GPL-3.0-or-later */
/* wim-codec.h: decodes one chunk of a Windows image: XPRESS with Huffman codes, or LZX. */
#ifndef NETBOM_WIM_CODEC_H
#define NETBOM_WIM_CODEC_H

#include "netbom-plugin.h"

typedef enum { WIM_XPRESS = 1, WIM_LZX } WimCodec;

enum { WIM_LZX_WINDOW_MAX = 21 }; /* bits */

/* Decodes exactly `size` bytes to dst. window: bits of the chunk size, 15 to WIM_LZX_WINDOW_MAX
 * (LZX). False: the chunk is damaged; dst then holds what came out before. */
bool wim_chunk(WimCodec codec, unsigned window, const NetbomBytes *source, uint8_t *dst,
               uint64_t size);

#endif

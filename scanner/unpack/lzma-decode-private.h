/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a decoder of LZMA begins: with a stream, and with each chunk of LZMA2. */
#ifndef NETBOM_UNPACK_LZMA_DECODE_PRIVATE_H
#define NETBOM_UNPACK_LZMA_DECODE_PRIVATE_H

#include "unpack/lzma-decode.h"

#define LZMA_START_SIZE 5 /* of the bytes that the range decoder begins with */

/* False: lc and lp are too large, or it is no byte of properties. */
bool lzma_set_properties(LzmaDecoder *decoder, uint8_t properties);
/* What the decoder has learnt is forgotten. */
void lzma_reset_state(LzmaDecoder *decoder);
/* Reads what the range decoder begins with. */
bool lzma_start_range(LzmaDecoder *decoder);

#endif

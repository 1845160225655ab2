/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lzma-chunks.c: LZMA2, which is chunks of LZMA1 and of stored bytes, each with a head. */
#include "unpack/lzma-decode-private.h"

#include <string.h>

enum {
    CHUNK_END = 0,
    CHUNK_STORED_RESET = 1, /* stored, and the dictionary starts here */
    CHUNK_STORED = 2,
    CHUNK_PACKED = 0x80,     /* the low 5 bits are of the size */
    CHUNK_STATE = 0xa0,      /* and the state is reset */
    CHUNK_PROPERTIES = 0xc0, /* and there are new properties */
    CHUNK_DICTIONARY = 0xe0, /* and the dictionary starts here */
    CHUNK_STORED_HEAD = 3,
    CHUNK_PACKED_HEAD = 5,
};

void
lzma_decode_begin_chunks(LzmaDecoder *decoder)
{
    decoder->pending = 0;
    decoder->chunk_left = 0;
    decoder->chunk_end = NULL;
    decoder->need_dictionary = true;
    decoder->need_properties = true;
}

/* What was output is out of reach from now on. */
static void
start_dictionary(LzmaDecoder *decoder)
{
    decoder->block += decoder->position;
    decoder->room -= decoder->position;
    decoder->position = 0;
    decoder->need_dictionary = false;
    decoder->need_properties = true;
}

/* Reads the rest of the head of a packed chunk, whose control byte is `control`. */
static bool
packed_head(LzmaDecoder *decoder, uint8_t control)
{
    const uint8_t *head = decoder->in;
    if (decoder->in_end - head < CHUNK_PACKED_HEAD + 1)
        return false;
    decoder->chunk_left = ((size_t)(control & 0x1f) << 16 | (size_t)head[1] << 8 | head[2]) + 1;
    const size_t packed = ((size_t)head[3] << 8 | head[4]) + 1;
    decoder->in += CHUNK_PACKED_HEAD;
    if (control >= CHUNK_PROPERTIES) {
        if (!lzma_set_properties(decoder, *decoder->in++))
            return false;
        decoder->need_properties = false;
    }
    if (decoder->need_properties || packed < LZMA_START_SIZE ||
        (size_t)(decoder->in_end - decoder->in) < packed)
        return false;
    if (control >= CHUNK_STATE)
        lzma_reset_state(decoder);
    decoder->chunk_end = decoder->in + packed;
    return lzma_start_range(decoder);
}

/* Reads the head of a chunk. FULL: there is one. */
static LzmaDecodeResult
chunk_head(LzmaDecoder *decoder)
{
    if (decoder->in == decoder->in_end)
        return LZMA_DECODE_BAD;
    const uint8_t control = *decoder->in;
    if (control == CHUNK_END) {
        decoder->in++;
        return LZMA_DECODE_END;
    }
    if (control >= CHUNK_DICTIONARY || control == CHUNK_STORED_RESET)
        start_dictionary(decoder);
    if (decoder->need_dictionary)
        return LZMA_DECODE_BAD;
    if (control >= CHUNK_PACKED)
        return packed_head(decoder, control) ? LZMA_DECODE_FULL : LZMA_DECODE_BAD;
    if (control > CHUNK_STORED || decoder->in_end - decoder->in < CHUNK_STORED_HEAD)
        return LZMA_DECODE_BAD;
    decoder->chunk_left = ((size_t)decoder->in[1] << 8 | decoder->in[2]) + 1;
    decoder->chunk_end = NULL;
    decoder->in += CHUNK_STORED_HEAD;
    return LZMA_DECODE_FULL;
}

/* Up to `size` bytes of a stored chunk. */
static bool
run_stored(LzmaDecoder *decoder, size_t size)
{
    if ((size_t)(decoder->in_end - decoder->in) < size)
        return false;
    memcpy(decoder->block + decoder->position, decoder->in, size);
    decoder->position += size;
    decoder->in += size;
    decoder->chunk_left -= size;
    return true;
}

/* Up to `size` bytes, or some more, of a packed chunk; at its end it must be used up. */
static bool
run_packed(LzmaDecoder *decoder, size_t size)
{
    const size_t before = decoder->position;
    if (lzma_decode_run(decoder, before + size) != LZMA_DECODE_FULL)
        return false;
    const size_t got = decoder->position - before;
    if (got > decoder->chunk_left)
        return false;
    decoder->chunk_left -= got;
    return decoder->chunk_left > 0 ||
           (lzma_decode_at_end(decoder) && decoder->in == decoder->chunk_end);
}

LzmaDecodeResult
lzma_decode_run_chunks(LzmaDecoder *decoder, size_t missing)
{
    for (;;) {
        if (decoder->chunk_left == 0) {
            const LzmaDecodeResult result = chunk_head(decoder);
            if (result != LZMA_DECODE_FULL)
                return result;
        }
        if (missing == 0)
            return LZMA_DECODE_FULL;
        const size_t size = missing < decoder->chunk_left ? missing : decoder->chunk_left;
        const size_t before_left = decoder->chunk_left;
        if (!(decoder->chunk_end ? run_packed(decoder, size) : run_stored(decoder, size)))
            return LZMA_DECODE_BAD;
        const size_t got = before_left - decoder->chunk_left;
        missing = got < missing ? missing - got : 0;
    }
}

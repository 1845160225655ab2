/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lzma-decode.h: a fast decoder of LZMA1 streams and of sequences of LZMA2 chunks that are whole in
 * memory, into one contiguous block, from which matches are copied too: there is no dictionary
 * beside it.
 *
 * It says that all is well only of what the format allows; what else is wrong it does not tell. A
 * caller that wants to know has another decoder look.
 *
 * Sizes and positions are in bytes. The decoder owns nothing: input and block are the caller's, and
 * must stay while it runs. Facts of the format: the LZMA SDK's lzma-specification, the xz file
 * format specification.
 */
#ifndef NETBOM_UNPACK_LZMA_DECODE_H
#define NETBOM_UNPACK_LZMA_DECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LZMA_DECODE_LITERAL_BITS 4         /* most of lc + lp; more is refused */
#define LZMA_DECODE_LITERAL_SIZE (3 * 256) /* probabilities of literals in one context */

typedef uint16_t LzmaProb; /* of a bit that is 0, in 1/2048 */

/* Of the lengths of matches: those from 2, from 10 and from 18. */
typedef struct {
    LzmaProb choice[2];
    LzmaProb low[16][8];
    LzmaProb middle[16][8];
    LzmaProb high[256];
} LzmaLengthProbs;

typedef struct {
    LzmaProb is_match[12][16];
    LzmaProb is_rep_0_long[12][16];
    LzmaProb is_rep[12];
    LzmaProb is_rep_0[12];
    LzmaProb is_rep_1[12];
    LzmaProb is_rep_2[12];
    LzmaProb slot[4][64];
    LzmaProb special[10][32]; /* of the slots from 4 to 13 */
    LzmaProb align[16];
    LzmaLengthProbs match_length, rep_length;
    LzmaProb literal[LZMA_DECODE_LITERAL_SIZE << LZMA_DECODE_LITERAL_BITS];
} LzmaProbs;

typedef struct {
    /* Set by the caller before it begins; `in` moves on. */
    const uint8_t *in, *in_end;
    /*
     * The block: matches reach back to its start and no further. A reset of the dictionary moves
     * the start up to where the output is then, and `room` and `position` with it.
     */
    uint8_t *block;
    size_t room;         /* no byte behind it is written */
    size_t position;     /* so much of it is output */
    uint32_t dictionary; /* the longest distance */

    /* The decoder's own. */
    uint32_t range, code;
    uint32_t state;
    uint32_t reps[4];         /* distances less 1 */
    uint32_t pending;         /* rest of a match that did not fit into the block */
    unsigned lc, lp, pb;      /* literal context and position bits, position bits */
    size_t chunk_left;        /* LZMA2: output that is missing of the chunk */
    const uint8_t *chunk_end; /* LZMA2: its input, if it is packed; else NULL */
    bool need_dictionary, need_properties;
    LzmaProbs probs;
} LzmaDecoder;

typedef enum {
    LZMA_DECODE_FULL = 0, /* the position that was asked for is reached */
    LZMA_DECODE_END,      /* an end marker */
    LZMA_DECODE_BAD,      /* damaged, or the input ends */
} LzmaDecodeResult;

/*
 * Begins an LZMA1 stream at `in`; `properties` is its byte of lc, lp and pb. False: they are too
 * large, or it cannot be a stream.
 */
bool lzma_decode_begin(LzmaDecoder *decoder, uint8_t properties);

/*
 * Decodes up to `limit`, which is at most `room`. A match may go on behind it, if the room allows.
 * END: behind the marker, which is whole.
 */
LzmaDecodeResult lzma_decode_run(LzmaDecoder *decoder, size_t limit);

/*
 * True: the stream can end here without a marker, as one whose size is known may. `in` is then
 * behind it.
 */
bool lzma_decode_at_end(LzmaDecoder *decoder);

/*
 * Decodes a symbol more and writes nothing: what follows when the block is full. FULL: there is
 * more output; END: an end marker. `in` is then behind it. Nothing can be decoded afterwards.
 */
LzmaDecodeResult lzma_decode_peek(LzmaDecoder *decoder);

/* Begins a sequence of LZMA2 chunks at `in`. */
void lzma_decode_begin_chunks(LzmaDecoder *decoder);

/*
 * Decodes chunks until `missing` bytes more are output, or a little more if the room allows. END:
 * behind the end of the sequence. FULL may leave a last chunk that gives nothing more unread.
 */
LzmaDecodeResult lzma_decode_run_chunks(LzmaDecoder *decoder, size_t missing);

/*
 * Makes room in a block that is a window of `size` bytes at `window`: what no match can reach any
 * more goes. All of the output must have been used.
 */
void lzma_decode_slide(LzmaDecoder *decoder, uint8_t *window, size_t size);

#endif

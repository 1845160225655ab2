/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * codec.h: every decompressor of netbom behind two calls.
 *
 * Sizes are in bytes. Input is always whole in memory and never trusted: a size that the input
 * declares is only believed as far as the output really goes, and no dictionary is larger than
 * CODEC_WINDOW_MAX. Both calls keep no state between calls and may run in any number of
 * threads.
 *
 * A codec whose library was left out at build time answers NETBOM_DECODE_UNSUPPORTED; so does a
 * stream that needs a larger window, or a variant that the library does not know.
 *
 * params is NULL but for NETBOM_CODEC_LZMA_RAW: 5 property bytes (lc/lp/pb, u32le dictionary size).
 *
 * Where the formats' facts come from: RFC 1950, 1951, 1952 and 8878, the xz and LZ4 frame format
 * specifications, the LZMA SDK's lzma-specification, and the documentation of the libraries used.
 * The framings of lzop and of LZ4 legacy are our own code (codec-framing.c).
 */
#ifndef NETBOM_UNPACK_CODEC_H
#define NETBOM_UNPACK_CODEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "netbom-plugin.h"

#define CODEC_WINDOW_MAX (128u << 20) /* largest dictionary; a window is at most a quarter more */
#define CODEC_CHUNK_MAX  (256u << 10) /* largest piece handed to a sink */

/*
 * Decodes one block into dst. Answers
 *   DECODED      the block ended inside `capacity` (LZMA_RAW also: dst is full); bytes of src
 * behind it are ignored, LIMIT        dst is full and there is more, TRUNCATED    src ended first;
 * CORRUPT: bad data; CHECKSUM: whole, but its own check differs. *ret_size is set in every case: so
 * many bytes at the start of dst are good (CORRUPT: what came out before the bad place, as far as
 * the library tells). What follows them in dst is undefined.
 */
NetbomDecode codec_decode_block(NetbomCodec codec, const uint8_t *params, const uint8_t *src,
                                uint64_t src_size, uint8_t *dst, uint64_t capacity,
                                uint64_t *ret_size);

/* Takes the next `size` bytes (1 to CODEC_CHUNK_MAX). False: stop, the limit is reached. */
typedef bool (*CodecSink)(void *user, const uint8_t *data, size_t size);

/*
 * Takes a whole stream without a copy, if it is of fewer bytes than `most` and the codec has it in
 * one place: in a block of base/pages.h, which is then the taker's. False: it is not taken, and
 * goes to the sink, as all other streams do.
 */
typedef struct {
    uint64_t most;
    bool (*take)(void *user, uint8_t *block, size_t size, size_t capacity);
} CodecWhole;

/*
 * Decodes one stream (gzip: one member; zstd and LZ4: one frame, which may be a skippable one that
 * gives nothing; xz: one stream) of unknown size into the sink. whole may be NULL. *ret_consumed is
 * set in every case: the bytes of src that were used, which for DECODED and CHECKSUM is exactly the
 * size of the stream. Answers LIMIT when the sink said so. The raw blocks LZO1X and LZ4 do not say
 * how long they are: UNSUPPORTED here.
 */
NetbomDecode codec_decode_stream(NetbomCodec codec, const uint8_t *params, const uint8_t *src,
                                 uint64_t src_size, CodecSink sink, const CodecWhole *whole,
                                 void *user, uint64_t *ret_consumed);

#endif

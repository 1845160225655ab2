/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * codec-lzma.c: xz and LZMA streams through our own decoder of LZMA, which is faster than that of
 * the library. The library reads the container of xz and undoes filters other than LZMA2.
 *
 * A block is decoded where it is wanted, a stream into a window that grows as its output does: what
 * a header says of the dictionary is no reason to allocate it. As long as the output is not too
 * large for who wants it whole (CodecWhole), it is held in the window, which that one then has.
 */
#include "unpack/codec-decoder.h"

#include <stdlib.h>
#include <string.h>

#include <glib.h>

#include "base/checksum.h"
#include "base/pages.h"
#include "unpack/codec-private.h"
#include "unpack/lzma-decode.h"

#ifdef HAVE_LIBLZMA
#define PROPERTIES_SIZE 5
#define HEADER_SIZE     13
#define DICTIONARY_MIN  4096         /* of the library; what is smaller becomes this */
#define WINDOW_START    (512u << 10) /* first size of a window */
#define WINDOW_MORE     (1u << 20)   /* least size of a window beside the dictionary */
#define STORED_MAX      (64u << 10)  /* most bytes in a stored chunk of LZMA2 */
/* The library may have looked so far ahead when it says that the output is full. */
#define AHEAD_IN  64
#define AHEAD_OUT 4096

typedef enum {
    WORK_GIVE_UP = 0, /* let the library tell what it is */
    WORK_DONE,
    WORK_LIMIT, /* the output takes no more */
} Work;

typedef struct {
    LzmaDecoder *decoder;
    CodecOutput *output;
    uint8_t *window; /* NULL: the decoder's block is the output's */
    size_t window_size;
    bool holds;  /* nothing was given yet: of what is in the window, */
    size_t held; /* so much is as it is given: all but that of the block that is being decoded */
    uint64_t produced; /* by the decoder, since the block or stream began */

    /* xz: of the block. */
    bool is_chunks;
    lzma_stream *filter; /* what comes after LZMA2; NULL: nothing */
    bool filter_started;
    lzma_check check;
    uint32_t crc32;
    uint64_t crc64;
    uint64_t size; /* of the output, of which so much was checked */
} Job;

/* ---- where output goes ---- */

static void
check_update(Job *job, const uint8_t *data, size_t size)
{
    job->size += size;
    if (job->check == LZMA_CHECK_CRC64)
        job->crc64 = lzma_crc64(data, size, job->crc64);
    else if (job->check == LZMA_CHECK_CRC32)
        job->crc32 = checksum_crc32(job->crc32, data, size);
}

/* Bytes as they are in the end. False: the output takes no more. What is held came out of the
 * window no earlier than where it goes: it is there, or in a buffer. */
static bool
give(Job *job, const uint8_t *data, size_t size)
{
    check_update(job, data, size);
    if (!job->holds)
        return codec_output_append(job->output, data, size);
    if (data != job->window + job->held)
        memcpy(job->window + job->held, data, size);
    job->held += size;
    return true;
}

/* Sends bytes through the filter. */
static Work
filter_feed(Job *job, const uint8_t *data, size_t size)
{
    uint8_t out[4096];
    lzma_stream *filter = job->filter;
    filter->next_in = data;
    filter->avail_in = size;
    for (;;) {
        filter->next_out = out;
        filter->avail_out = sizeof out;
        const lzma_ret status = lzma_code(filter, LZMA_RUN);
        const size_t got = sizeof out - filter->avail_out;
        if (got > 0 && !give(job, out, got))
            return WORK_LIMIT;
        if (status == LZMA_STREAM_END)
            return WORK_DONE;
        if (status == LZMA_BUF_ERROR || (filter->avail_in == 0 && got < sizeof out))
            return WORK_DONE; /* it wants more */
        if (status != LZMA_OK)
            return WORK_GIVE_UP;
    }
}

/* Sends the output of LZMA2 through the other filters, as stored chunks of LZMA2. */
static Work
filter_give(Job *job, const uint8_t *data, size_t size)
{
    while (size > 0) {
        const size_t part = size < STORED_MAX ? size : STORED_MAX;
        const uint8_t head[] = {job->filter_started ? 2 : 1, (uint8_t)((part - 1) >> 8),
                                (uint8_t)(part - 1)};
        job->filter_started = true;
        Work work = filter_feed(job, head, sizeof head);
        if (work == WORK_DONE)
            work = filter_feed(job, data, part);
        if (work != WORK_DONE)
            return work;
        data += part;
        size -= part;
    }
    return WORK_DONE;
}

/* ---- the window ---- */

static bool
window_open(Job *job)
{
    job->window_size = WINDOW_START;
    job->window = pages_resize(NULL, 0, 0, job->window_size);
    job->decoder->block = job->window;
    job->decoder->room = job->window_size;
    job->decoder->position = 0;
    return job->window != NULL;
}

/* Makes room in a window that is full and whose bytes have been given. */
static bool
window_advance(Job *job)
{
    LzmaDecoder *decoder = job->decoder;
    const size_t dictionary = decoder->dictionary;
    size_t most = dictionary + MAX(dictionary / 4, WINDOW_MORE);
    if (job->holds)
        most = MAX(most, job->output->whole->most + WINDOW_MORE);
    if (job->window_size < most) {
        const size_t start = (size_t)(decoder->block - job->window);
        const size_t size = job->window_size < most / 2 ? 2 * job->window_size : most;
        uint8_t *window =
            pages_resize(job->window, start + decoder->position, job->window_size, size);
        if (!window)
            return false;
        job->window = window;
        job->window_size = size;
        decoder->block = window + start;
        decoder->room = size - start;
    }
    if (decoder->room - decoder->position < WINDOW_START / 2)
        lzma_decode_slide(decoder, job->window, job->window_size);
    return true;
}

/* Gives what the decoder put behind `from`. */
static Work
window_give_from(Job *job, const uint8_t *from)
{
    const size_t size = (size_t)(job->decoder->block + job->decoder->position - from);
    if (job->filter)
        return filter_give(job, from, size);
    return size == 0 || give(job, from, size) ? WORK_DONE : WORK_LIMIT;
}

/* The same, or holds it. */
static Work
window_give(Job *job, const uint8_t *from)
{
    if (!job->holds)
        return window_give_from(job, from);
    const uint8_t *end = job->decoder->block + job->decoder->position;
    if ((size_t)(end - job->window) < job->output->whole->most)
        return WORK_DONE;
    /* Too much for one block. */
    const size_t held = job->held;
    job->holds = false;
    job->held = 0;
    return codec_output_append(job->output, job->window, held)
               ? window_give_from(job, job->window + held)
               : WORK_LIMIT;
}

/* At the end of what is filtered or checked as one: makes that which it is given as, in place. */
static Work
window_hold(Job *job)
{
    return job->holds ? window_give_from(job, job->window + job->held) : WORK_DONE;
}

/* At the end: gives what is held. False: the output takes no more. */
static bool
window_end(Job *job)
{
    if (!job->holds || !job->window)
        return true;
    const CodecWhole *whole = job->output->whole;
    if (!whole->take(job->output->user, job->window, job->held, job->window_size))
        return codec_output_append(job->output, job->window, job->held);
    job->window = NULL;
    return true;
}

/* ---- LZMA ---- */

/*
 * What it means that the output is full: that there is more, unless damage follows at once, which
 * the library would see.
 */
static Work
limit_or_not(Job *job)
{
    LzmaDecoder *decoder = job->decoder;
    const bool stored = job->is_chunks && !decoder->chunk_end;
    if (!stored && lzma_decode_peek(decoder) != LZMA_DECODE_FULL)
        return WORK_GIVE_UP;
    if (job->is_chunks && !stored && decoder->in >= decoder->chunk_end)
        return WORK_GIVE_UP; /* the chunk's input does not reach */
    return decoder->in_end - decoder->in >= AHEAD_IN ? WORK_LIMIT : WORK_GIVE_UP;
}

/* The end of a stream whose size is known, all of which is there: with a marker or without. */
static Work
raw_end(Job *job)
{
    LzmaDecoder *decoder = job->decoder;
    return lzma_decode_at_end(decoder) || lzma_decode_peek(decoder) == LZMA_DECODE_END
               ? WORK_DONE
               : WORK_GIVE_UP;
}

/* Decodes a stream of `size` bytes, UINT64_MAX: unknown, into the output's block. */
static Work
raw_block(Job *job, uint64_t size, bool end_when_full)
{
    CodecOutput *output = job->output;
    LzmaDecoder *decoder = job->decoder;
    decoder->block = output->data;
    decoder->room = output->size;
    decoder->position = 0;
    const size_t limit = size < output->size ? (size_t)size : output->size;
    const LzmaDecodeResult result = lzma_decode_run(decoder, limit);
    if (result == LZMA_DECODE_BAD || decoder->position > limit)
        return WORK_GIVE_UP;
    output->used = decoder->position;
    if (result == LZMA_DECODE_END)
        return size == UINT64_MAX || size == decoder->position ? WORK_DONE : WORK_GIVE_UP;
    if (end_when_full)
        return WORK_DONE;
    return size == decoder->position ? raw_end(job) : limit_or_not(job);
}

/* Decodes a stream of `size` bytes, UINT64_MAX: unknown, into the output's sink. */
static Work
raw_stream(Job *job, uint64_t size)
{
    LzmaDecoder *decoder = job->decoder;
    if (!window_open(job))
        return WORK_GIVE_UP;
    for (;;) {
        const uint8_t *from = decoder->block + decoder->position;
        const uint64_t left = size - job->produced;
        size_t part = decoder->room - decoder->position;
        part = part < CODEC_CHUNK_MAX ? part : CODEC_CHUNK_MAX;
        part = part < left ? part : (size_t)left;
        const LzmaDecodeResult result = lzma_decode_run(decoder, decoder->position + part);
        const size_t got = (size_t)(decoder->block + decoder->position - from);
        if (result == LZMA_DECODE_BAD || got > left)
            return WORK_GIVE_UP;
        job->produced += got;
        if (window_give(job, from) != WORK_DONE)
            return WORK_LIMIT;
        if (result == LZMA_DECODE_END)
            return size == UINT64_MAX || size == job->produced ? WORK_DONE : WORK_GIVE_UP;
        if (size == job->produced)
            return raw_end(job);
        if (!window_advance(job))
            return WORK_GIVE_UP;
    }
}

/* Begins a stream with these 5 bytes of properties, which stand or do not stand before it. */
static Work
raw(Job *job, const uint8_t *properties, uint64_t size, bool end_when_full)
{
    LzmaDecoder *decoder = job->decoder;
    uint32_t dictionary = 0;
    for (unsigned i = PROPERTIES_SIZE - 1; i > 0; i--)
        dictionary = dictionary << 8 | properties[i];
    decoder->dictionary = dictionary < DICTIONARY_MIN     ? DICTIONARY_MIN
                          : dictionary > CODEC_WINDOW_MAX ? CODEC_WINDOW_MAX
                                                          : dictionary;
    if (!lzma_decode_begin(decoder, properties[0]))
        return WORK_GIVE_UP;
    if (!job->output->sink)
        return raw_block(job, size, end_when_full);
    const Work work = raw_stream(job, size);
    return work == WORK_DONE ? window_hold(job) : work;
}

/* A stream with a header: properties and the size. */
static Work
alone(Job *job)
{
    LzmaDecoder *decoder = job->decoder;
    if (decoder->in_end - decoder->in < HEADER_SIZE)
        return WORK_GIVE_UP;
    const uint8_t *header = decoder->in;
    uint64_t size = 0;
    for (unsigned i = HEADER_SIZE; i-- > PROPERTIES_SIZE;)
        size = size << 8 | header[i];
    decoder->in += HEADER_SIZE;
    return raw(job, header, size, false);
}

/* ---- xz ---- */

/* Decodes the LZMA2 chunks of a block into the output's block. */
static Work
chunks_block(Job *job)
{
    CodecOutput *output = job->output;
    LzmaDecoder *decoder = job->decoder;
    const uint8_t *from = output->data + output->used;
    decoder->block = output->data + output->used;
    decoder->room = output->size - output->used;
    decoder->position = 0;
    const LzmaDecodeResult result = lzma_decode_run_chunks(decoder, decoder->room);
    if (result == LZMA_DECODE_BAD)
        return WORK_GIVE_UP;
    job->produced = (uint64_t)(decoder->block + decoder->position - from);
    output->used += (size_t)job->produced;
    if (result == LZMA_DECODE_FULL)
        return limit_or_not(job);
    check_update(job, from, (size_t)job->produced);
    return WORK_DONE;
}

/* Decodes the LZMA2 chunks of a block into the window, and from there through the filter. */
static Work
chunks_window(Job *job)
{
    LzmaDecoder *decoder = job->decoder;
    if (!job->window && !window_open(job))
        return WORK_GIVE_UP;
    decoder->block = job->window + job->held;
    decoder->room = job->window_size - job->held;
    decoder->position = 0;
    for (;;) {
        const uint8_t *from = decoder->block + decoder->position;
        const size_t room = decoder->room - decoder->position;
        const LzmaDecodeResult result =
            lzma_decode_run_chunks(decoder, room < CODEC_CHUNK_MAX ? room : CODEC_CHUNK_MAX);
        if (result == LZMA_DECODE_BAD)
            return WORK_GIVE_UP;
        job->produced += (uint64_t)(decoder->block + decoder->position - from);
        const Work work = window_give(job, from);
        if (work != WORK_DONE || result == LZMA_DECODE_END)
            return work;
        if (!window_advance(job))
            return WORK_GIVE_UP;
    }
}

/* The checks that we know: nothing, CRC-32 and CRC-64 (both little-endian). */
static bool
check_is_known(lzma_check check)
{
    return check == LZMA_CHECK_NONE || check == LZMA_CHECK_CRC32 || check == LZMA_CHECK_CRC64;
}

/* Reads what follows the chunks of a block: padding with 0 to a multiple of 4, and the check. */
static bool
block_tail(Job *job, uint64_t packed)
{
    LzmaDecoder *decoder = job->decoder;
    const size_t padding = (size_t)(0 - packed) & 3, size = lzma_check_size(job->check);
    if ((size_t)(decoder->in_end - decoder->in) < padding + size)
        return false;
    for (size_t i = 0; i < padding; i++)
        if (*decoder->in++ != 0)
            return false;
    const uint64_t value = job->check == LZMA_CHECK_CRC64 ? job->crc64 : job->crc32;
    for (size_t i = 0; i < size; i++)
        if (*decoder->in++ != (uint8_t)(value >> 8 * i))
            return false;
    return true;
}

/* Decodes the data of a block whose header was read, and its filters undone. */
static Work
block_data(Job *job, lzma_block *block, lzma_options_lzma *options)
{
    const CodecOutput *output = job->output;
    lzma_stream filter = LZMA_STREAM_INIT;
    const bool has_filter = block->filters[0].id != LZMA_FILTER_LZMA2;
    job->decoder->dictionary =
        options->dict_size < DICTIONARY_MIN ? DICTIONARY_MIN : options->dict_size;
    job->filter = NULL;
    job->filter_started = false;
    if (has_filter) {
        /* The filter has nothing to look back for. */
        options->dict_size = DICTIONARY_MIN;
        if (lzma_raw_decoder(&filter, block->filters) != LZMA_OK)
            return WORK_GIVE_UP;
        job->filter = &filter;
    }
    const size_t used = output->used;
    Work work = output->sink || has_filter ? chunks_window(job) : chunks_block(job);
    if (work == WORK_DONE)
        work = window_hold(job);
    if (work == WORK_DONE && has_filter) {
        const uint8_t end = 0;
        work = filter_feed(job, &end, sizeof end);
    }
    if (has_filter)
        lzma_end(&filter);
    /* The library would not have come as far yet: there is output that it has no room for. */
    if (work == WORK_LIMIT && has_filter && !output->sink &&
        (job->produced - (output->size - used) < AHEAD_OUT ||
         job->decoder->in == job->decoder->in_end))
        return WORK_GIVE_UP;
    return work;
}

/* Decodes a block and notes it for the index. */
static Work
block_decode(Job *job, lzma_block *block, lzma_options_lzma *options, lzma_index_hash *index)
{
    LzmaDecoder *decoder = job->decoder;
    if (options->dict_size > CODEC_WINDOW_MAX)
        return WORK_GIVE_UP;
    job->produced = 0;
    job->size = 0;
    job->crc32 = 0;
    job->crc64 = 0;
    decoder->in += block->header_size;
    const uint8_t *start = decoder->in;
    lzma_decode_begin_chunks(decoder);
    const Work work = block_data(job, block, options);
    const uint64_t packed = (uint64_t)(decoder->in - start);
    if (work == WORK_LIMIT)
        return packed <= block->compressed_size && job->produced < block->uncompressed_size
                   ? WORK_LIMIT
                   : WORK_GIVE_UP;
    if (work != WORK_DONE || job->size != job->produced ||
        (block->compressed_size != LZMA_VLI_UNKNOWN && block->compressed_size != packed) ||
        (block->uncompressed_size != LZMA_VLI_UNKNOWN && block->uncompressed_size != job->size))
        return WORK_GIVE_UP;
    block->compressed_size = packed;
    const lzma_vli unpadded = lzma_block_unpadded_size(block);
    const bool good = block_tail(job, packed) && unpadded != 0 &&
                      lzma_index_hash_append(index, unpadded, job->size) == LZMA_OK;
    return good ? WORK_DONE : WORK_GIVE_UP;
}

/* Decodes the block whose header is at `in`. */
static Work
block(Job *job, lzma_index_hash *index)
{
    LzmaDecoder *decoder = job->decoder;
    lzma_filter filters[LZMA_FILTERS_MAX + 1];
    lzma_block header = {
        .version = 1,
        .header_size = lzma_block_header_size_decode(*decoder->in),
        .check = job->check,
        .filters = filters,
    };
    if ((size_t)(decoder->in_end - decoder->in) < header.header_size ||
        lzma_block_header_decode(&header, NULL, decoder->in) != LZMA_OK)
        return WORK_GIVE_UP;
    size_t last = 0;
    while (last + 1 < LZMA_FILTERS_MAX && filters[last + 1].id != LZMA_VLI_UNKNOWN)
        last++;
    const Work work = filters[last].id == LZMA_FILTER_LZMA2
                          ? block_decode(job, &header, filters[last].options, index)
                          : WORK_GIVE_UP;
    lzma_filters_free(filters, NULL);
    return work;
}

/* Reads the index and the footer. */
static bool
xz_tail(LzmaDecoder *decoder, const lzma_stream_flags *flags, lzma_index_hash *index)
{
    size_t used = 0;
    const size_t left = (size_t)(decoder->in_end - decoder->in);
    lzma_stream_flags footer;
    if (lzma_index_hash_decode(index, decoder->in, &used, left) != LZMA_STREAM_END ||
        left - used < LZMA_STREAM_HEADER_SIZE ||
        lzma_stream_footer_decode(&footer, decoder->in + used) != LZMA_OK ||
        footer.backward_size != lzma_index_hash_size(index) ||
        lzma_stream_flags_compare(flags, &footer) != LZMA_OK)
        return false;
    decoder->in += used + LZMA_STREAM_HEADER_SIZE;
    return true;
}

static Work
xz(Job *job)
{
    LzmaDecoder *decoder = job->decoder;
    lzma_stream_flags flags;
    if (decoder->in_end - decoder->in < LZMA_STREAM_HEADER_SIZE ||
        lzma_stream_header_decode(&flags, decoder->in) != LZMA_OK || !check_is_known(flags.check))
        return WORK_GIVE_UP;
    decoder->in += LZMA_STREAM_HEADER_SIZE;
    job->check = flags.check;
    job->is_chunks = true;
    lzma_index_hash *index = lzma_index_hash_init(NULL, NULL);
    Work work = index ? WORK_DONE : WORK_GIVE_UP;
    while (work == WORK_DONE && decoder->in < decoder->in_end && *decoder->in != 0)
        work = block(job, index);
    if (work == WORK_DONE && (decoder->in == decoder->in_end || !xz_tail(decoder, &flags, index)))
        work = WORK_GIVE_UP;
    lzma_index_hash_end(index, NULL);
    return work;
}

/* ---- all of them ---- */

/* A thread's decoder. */
static GPrivate kept_decoder = G_PRIVATE_INIT(free);

static LzmaDecoder *
decoder_take(void)
{
    LzmaDecoder *decoder = g_private_get(&kept_decoder);
    if (!decoder) {
        decoder = malloc(sizeof *decoder);
        g_private_set(&kept_decoder, decoder);
    }
    return decoder;
}

static Work
work_on(Job *job, NetbomCodec codec, const uint8_t *params)
{
    switch (codec) {
    case NETBOM_CODEC_XZ:
        return xz(job);
    case NETBOM_CODEC_LZMA:
        return alone(job);
    case NETBOM_CODEC_LZMA_RAW:
        return params ? raw(job, params, UINT64_MAX, job->output->sink == NULL) : WORK_GIVE_UP;
    default:
        return WORK_GIVE_UP;
    }
}

bool
codec_lzma(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
           CodecOutput *output, NetbomDecode *ret_answer, uint64_t *ret_consumed)
{
    LzmaDecoder *decoder = decoder_take();
    if (!decoder)
        return false;
    decoder->in = src;
    decoder->in_end = src + src_size;
    const CodecWhole *whole = output->whole;
    Job job = {.decoder = decoder, .output = output, .holds = whole != NULL};
    Work work = work_on(&job, codec, params);
    if (work == WORK_DONE && (!window_end(&job) || !codec_output_flush(output)))
        work = WORK_LIMIT;
    pages_free(job.window, job.window_size);
    if (work == WORK_GIVE_UP)
        return false;
    *ret_answer = work == WORK_DONE ? NETBOM_DECODED : NETBOM_DECODE_LIMIT;
    *ret_consumed = (uint64_t)(decoder->in - src);
    return true;
}
#endif

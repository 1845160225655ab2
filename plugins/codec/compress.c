/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * compress.c: .Z files of compress(1), that is LZW with codes of 9 to 16 bits.
 *
 * Header: 1f 9d, a byte with the largest width in its low five bits and 0x80 for "code 256 empties
 * the table". Codes stand least significant bit first, eight of one width together; what is left of
 * such a group is skipped when the width changes. There is no end mark and no checksum: the stream
 * is only claimed at the start of an object, and ends where a code is not possible.
 * Facts: compress(1) of 4.3BSD as POSIX describes it, and files of ncompress.
 */
#include "stream.h"

enum {
    HEADER_SIZE = 3,
    FIRST_WIDTH = 9,
    LAST_WIDTH = 16,
    CLEAR = 256,
    TABLE = 1 << LAST_WIDTH,
    NONE = TABLE,
};

typedef struct {
    uint16_t prefix[TABLE];
    uint8_t last[TABLE];
    uint8_t text[TABLE + 1]; /* of one code, written from its end */
} Table;

typedef struct {
    NetbomBytes bytes;
    unsigned most, width;
    bool clears;
    uint64_t bit;   /* of the next code */
    uint64_t group; /* where codes of this width begin, in bits */
} Input;

static bool
input_open(const NetbomBytes *object, uint64_t at, Input *ret_input)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    if (bytes.size < HEADER_SIZE + 2 || !netbom_match(&bytes, 0, "\x1f\x9d", 2))
        return false;
    const uint8_t flags = bytes.data[2];
    const Input input = {bytes,           flags & 0x1fu,  FIRST_WIDTH, (flags & 0x80) != 0,
                         HEADER_SIZE * 8, HEADER_SIZE * 8};
    *ret_input = input;
    return !(flags & 0x60) && input.most >= FIRST_WIDTH && input.most <= LAST_WIDTH;
}

/* False: less than a code is left. */
static bool
input_code(Input *input, unsigned *ret_code)
{
    if (input->bytes.size * 8 - input->bit < input->width)
        return false;
    uint32_t value = 0;
    const uint64_t byte = input->bit / 8;
    for (unsigned i = 0; i < 3 && byte + i < input->bytes.size; i++)
        value |= (uint32_t)input->bytes.data[byte + i] << 8 * i;
    *ret_code = value >> input->bit % 8 & ((1u << input->width) - 1);
    input->bit += input->width;
    return true;
}

static void
input_set_width(Input *input, unsigned width)
{
    const uint64_t group = 8 * (uint64_t)input->width;
    const uint64_t used = (input->bit - input->group + group - 1) / group * group;
    input->bit = input->group + used;
    if (input->bit > input->bytes.size * 8)
        input->bit = input->bytes.size * 8;
    input->group = input->bit;
    input->width = width;
}

/* Appends what a code stands for; answers its first byte. */
static bool
code_write(const NetbomHost *host, NetbomScan *scan, Table *table, unsigned code,
           const uint8_t *more, NetbomBuffer *buffer, uint8_t *ret_first)
{
    unsigned at = TABLE + 1;
    if (more)
        table->text[--at] = *more;
    while (code >= 256 && at > 1) {
        table->text[--at] = table->last[code];
        code = table->prefix[code];
    }
    table->text[--at] = (uint8_t)code;
    *ret_first = table->text[at];
    return host->buffer_append(scan, buffer, table->text + at, TABLE + 1 - at);
}

/* Decodes until the input ends, a code is wrong, or `limit` bytes (0: none) came out. */
static NetbomDecode
decode(const NetbomHost *host, NetbomScan *scan, Input *input, Table *table, uint64_t limit,
       NetbomBuffer *buffer)
{
    const unsigned first_free = input->clears ? CLEAR + 1 : CLEAR;
    unsigned next = first_free, before = NONE, code;
    uint8_t first = 0;
    for (uint64_t n = 0;; n++) {
        if (next >= 1u << input->width && input->width < input->most)
            input_set_width(input, input->width + 1);
        const uint64_t at = input->bit;
        if (!input_code(input, &code))
            return NETBOM_DECODED;
        if (code == CLEAR && input->clears) {
            input_set_width(input, FIRST_WIDTH);
            next = first_free;
            before = NONE;
            continue;
        }
        /* the code that is about to be made stands for the last text and its own first byte */
        const bool unmade = before != NONE && code == next && next < 1u << input->most;
        if (before == NONE ? code >= CLEAR : code >= next && !unmade) {
            input->bit = at;
            return NETBOM_DECODE_CORRUPT;
        }
        const uint8_t again = first;
        if (!code_write(host, scan, table, unmade ? before : code, unmade ? &again : NULL, buffer,
                        &first) ||
            (n % 1024 == 0 && !host->spend(scan, 1)) || (limit > 0 && buffer->size >= limit))
            return NETBOM_DECODE_LIMIT;
        if (before != NONE && next < 1u << input->most) {
            table->prefix[next] = (uint16_t)before;
            table->last[next] = first;
            next++;
        }
        before = code;
    }
}

static bool
compress_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
                NetbomClaim *ret_claim)
{
    Input input;
    if (!input_open(object, at, &input) || !host->spend(scan, 1))
        return false;
    Table *table = host->alloc(scan, 1, sizeof *table);
    NetbomBuffer *buffer = host->buffer_new(scan, 0);
    NetbomDecode answer = NETBOM_DECODE_LIMIT;
    if (table && buffer)
        answer = decode(host, scan, &input, table, STREAM_TRIAL_SIZE, buffer);
    const uint64_t output = buffer ? buffer->size : 0;
    host->buffer_free(scan, buffer);
    host->release(scan, table);
    if (output == 0 || (answer == NETBOM_DECODE_CORRUPT && output < STREAM_GOOD_SIZE))
        return false;
    *ret_claim = (NetbomClaim){.format = "compress",
                               .size = (input.bit + 7) / 8,
                               .extent = NETBOM_AT_LEAST,
                               .grade = output >= STREAM_GOOD_SIZE ? NETBOM_GRADE_STRUCTURE
                                                                   : NETBOM_GRADE_HEADER};
    return true;
}

static const char *const suffixes[] = {".taz", ".tar", ".tar.z", ".tar", ".z", "", NULL};
static const StreamFormat format = {.format = "compress", .suffixes = suffixes};

static void
compress_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                const NetbomClaim *claim)
{
    Input input;
    (void)claim;
    if (!input_open(range, 0, &input))
        return;
    Table *table = host->alloc(scan, 1, sizeof *table);
    NetbomBuffer *buffer = host->buffer_new(scan, 0);
    if (!table || !buffer) {
        host->problem(scan, "limit", 0, "compress: no memory for the decoder");
        host->buffer_free(scan, buffer);
        host->release(scan, table);
        return;
    }
    const NetbomDecode answer = decode(host, scan, &input, table, 0, buffer);
    const uint64_t end = answer == NETBOM_DECODED ? range->size : (input.bit + 7) / 8;
    host->release(scan, table);
    if (answer != NETBOM_DECODED)
        host->problem(scan, stream_problem_kind(answer), end,
                      "compress: %llu bytes came out of the stream",
                      (unsigned long long)buffer->size);
    host->structure(scan, 0, end);
    host->set_end(scan, end);
    const StreamHeader header = {0};
    char room[256];
    NetbomEntry entry = {0};
    stream_name(&format, range, &header, host->object_name(scan), room, sizeof room, &entry);
    host->child_buffer(scan, &entry, buffer);
}

static const NetbomMagic magics[] = {{"\x1f\x9d", 2, 0, NETBOM_MAGIC_START}};
static const char *const formats[] = {"compress", NULL};

const NetbomPlugin compress_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "compress",
    .description = ".Z files of compress",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = compress_detect,
    .unpack = compress_unpack,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * programstore.c: the plugin for ProgramStore images of cable modems with Broadcom BCM33xx chips.
 *
 * Layout (big endian, 92 bytes): 0 signature, 2 control (the low three bits are the compression), 4
 * major and 6 minor version, 8 time, 12 length, 16 load address, 20 file name (48), 84 inverted
 * CRC-16 (CCITT) of the bytes before, 88 CRC-32. Compressions: 0 none, 2 LZO1X, 4 NRV2D, 5 LZMA
 * without its size. Facts: the ProgramStore and hcsmakeimage producers.
 */
#include "nrv2d.h"
#include "wrapper.h"

#include <stdio.h>

enum {
    HEADER_SIZE = 92,
    NAME_AT = 20,
    NAME_SIZE = 48,
    SUM_AT = 84,
    LZMA_PROPERTIES = 5,
    OUTPUT_MIN = 1024 * 1024,
    OUTPUT_MAX = 128 * 1024 * 1024,
};

/* Nothing marks the format but its CRC; most load addresses are in the MIPS kernel segment. */
static const NetbomMagic magics[] = {{"\0\0", 2, SUM_AT + 2, NETBOM_MAGIC_START},
                                     {"\x80", 1, 16, NETBOM_MAGIC_START}};
static const char *const formats[] = {"programstore", NULL};

static uint16_t
crc16(const uint8_t *data, uint64_t size)
{
    uint32_t crc = 0xffff;
    for (uint64_t i = 0; i < size; i++) {
        crc ^= (uint32_t)data[i] << 8;
        for (unsigned bit = 0; bit < 8; bit++)
            crc = (crc & 0x8000) ? (crc << 1 ^ 0x1021) & 0xffff : crc << 1 & 0xffff;
    }
    return (uint16_t)~crc;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    if (!netbom_range_ok(object->size, at, HEADER_SIZE) ||
        wrapper_text_size(object, at + NAME_AT, NAME_SIZE) < 3)
        return false;
    uint64_t size = wrapper_u32be(object, at + 12);
    uint16_t wanted = (uint16_t)(wrapper_u32be(object, at + SUM_AT) >> 16);
    if (size == 0 || crc16(object->data + at, SUM_AT) != wanted)
        return false;
    *ret_claim =
        wrapper_claim("programstore", object, at, HEADER_SIZE + size, NETBOM_GRADE_CHECKED, true);
    return true;
}

/* ---- payload ---- */

static NetbomDecode
lzma_decode(const Wrapper *wrapper, const NetbomBytes *payload, NetbomBuffer **ret_buffer)
{
    uint64_t consumed;
    if (payload->size <= LZMA_PROPERTIES)
        return NETBOM_DECODE_TRUNCATED;
    return wrapper->host->decode_stream(
        wrapper->scan, NETBOM_CODEC_LZMA_RAW, payload->data, payload->data + LZMA_PROPERTIES,
        payload->size - LZMA_PROPERTIES, OUTPUT_MAX, ret_buffer, &consumed);
}

static NetbomDecode
nrv2d_decode(const Wrapper *wrapper, const NetbomBytes *payload, NetbomBuffer **ret_buffer)
{
    const NetbomHost *host = wrapper->host;
    for (uint64_t capacity = OUTPUT_MIN; capacity <= OUTPUT_MAX; capacity *= 4) {
        NetbomBuffer *buffer = host->buffer_new(wrapper->scan, capacity);
        if (!buffer)
            return NETBOM_DECODE_LIMIT;
        NetbomDecode result = nrv2d_block(payload, buffer->data, capacity, &buffer->size);
        if (result != NETBOM_DECODE_LIMIT) {
            *ret_buffer = buffer;
            return result;
        }
        host->buffer_free(wrapper->scan, buffer);
    }
    return NETBOM_DECODE_LIMIT;
}

/* The size of what comes out is not stored: the output grows until all fits. */
static NetbomDecode
lzo_decode(const Wrapper *wrapper, const NetbomBytes *payload, NetbomBuffer **ret_buffer)
{
    const NetbomHost *host = wrapper->host;
    for (uint64_t capacity = OUTPUT_MIN; capacity <= OUTPUT_MAX; capacity *= 4) {
        NetbomBuffer *buffer = host->buffer_new(wrapper->scan, capacity);
        uint64_t size = 0;
        if (!buffer)
            return NETBOM_DECODE_LIMIT;
        NetbomDecode result =
            host->decode_block(wrapper->scan, NETBOM_CODEC_LZO1X, NULL, payload->data,
                               payload->size, buffer->data, capacity, &size);
        buffer->size = size;
        if (result == NETBOM_DECODED || (result != NETBOM_DECODE_LIMIT && size > 0)) {
            *ret_buffer = buffer;
            return result;
        }
        host->buffer_free(wrapper->scan, buffer);
        if (result != NETBOM_DECODE_LIMIT && result != NETBOM_DECODE_CORRUPT)
            return result;
    }
    return NETBOM_DECODE_CORRUPT;
}

static void
payload_give(const Wrapper *wrapper, const char *name, unsigned control, const NetbomBytes *payload)
{
    const NetbomHost *host = wrapper->host;
    NetbomBuffer *buffer = NULL;
    NetbomDecode result = NETBOM_DECODE_UNSUPPORTED;
    unsigned compression = control & 7;
    if (compression == 0) {
        wrapper_part(wrapper, name, NULL, HEADER_SIZE, payload->size);
        return;
    }
    if (compression == 2)
        result = lzo_decode(wrapper, payload, &buffer);
    else if (compression == 4)
        result = nrv2d_decode(wrapper, payload, &buffer);
    else if (compression == 5)
        result = lzma_decode(wrapper, payload, &buffer);
    /* A raw stream without a marker ends where its input does. */
    bool whole = result == NETBOM_DECODED || (compression == 5 && buffer && buffer->size > 0 &&
                                              result == NETBOM_DECODE_TRUNCATED);
    if (result == NETBOM_DECODE_UNSUPPORTED)
        host->problem(wrapper->scan, "unsupported", 2, "compression %u is not read", compression);
    else if (!whole)
        host->problem(wrapper->scan, result == NETBOM_DECODE_LIMIT ? "limit" : "corrupt",
                      HEADER_SIZE, "the payload cannot be decoded");
    if (!buffer || buffer->size == 0) {
        host->buffer_free(wrapper->scan, buffer);
        return;
    }
    if (whole)
        host->structure(wrapper->scan, HEADER_SIZE, payload->size);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = strlen(name)};
    host->child_buffer(wrapper->scan, &entry, buffer);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    char text[24], name[NAME_SIZE + 1] = {0};
    Wrapper wrapper = {host, scan, range};
    uint64_t size = wrapper_u32be(range, 12);
    uint32_t head = wrapper_u32be(range, 0), version = wrapper_u32be(range, 4);
    wrapper_report(&wrapper, claim, HEADER_SIZE + size, SUM_AT);
    host->structure(scan, 0, HEADER_SIZE);
    wrapper_fact(&wrapper, "chip-vendor", 0, 2, "Broadcom");
    snprintf(text, sizeof(text), "%04x", head >> 16);
    wrapper_fact(&wrapper, "signature", 0, 2, text);
    snprintf(text, sizeof(text), "%u.%u", version >> 16, version & 0xffff);
    wrapper_fact(&wrapper, "version", 4, 4, text);
    wrapper_date(&wrapper, 8, wrapper_u32be(range, 8));
    wrapper_hex(&wrapper, "load-address", 16, 4, wrapper_u32be(range, 16));
    wrapper_text(&wrapper, "name", NAME_AT, NAME_SIZE);
    memcpy(name, range->data + NAME_AT, wrapper_text_size(range, NAME_AT, NAME_SIZE));
    NetbomBytes payload = netbom_slice(range, HEADER_SIZE, size);
    if (payload.size > 0)
        payload_give(&wrapper, name, head & 0xffff, &payload);
}

static const char *const fact_keys[] = {"version",      "date",      "name", "chip-vendor",
                                        "load-address", "signature", NULL};

const NetbomPlugin programstore_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "programstore",
    .description = "ProgramStore image of a cable modem",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

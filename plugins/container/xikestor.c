/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * xikestor.c: the plugin for images for XikeStor's SKS7300 switches.
 *
 * Header (big endian, 712 bytes): 0 fe 07 13 01, 4 CRC-32 of the header with this field 0, 8 size
 * of the payload, 12 time, 16 three times offset, size, u8 type (0x52 kernel, 0x53 RAM disk), u8
 * compression (0x67 LZMA); 112 name (64), 184 load address, 192 CRC-32 of the payload, 316 version.
 * An LZMA part begins with 5e 71 01 01, three properties, each XORed, and the dictionary's size
 * with its bytes turned, 12 size; the first eight bytes of each 16 KiB behind are XORed with 0
 * to 7. Facts: OpenWrt's sks7300-img producer.
 */
#include "wrapper.h"

enum {
    HEADER_SIZE = 712,
    PARTS_AT = 16,
    PART_SIZE = 12,
    PARTS = 3,
    LZMA_HEAD = 16,
    LZMA_PLAIN_HEAD = 13,
    STRIDE = 0x4000,
};

static const NetbomMagic magics[] = {{"\xfe\x07\x13\x01", 4, 0, 0}};
static const char *const formats[] = {"xikestor-sks7300", NULL};

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)scan;
    if (!netbom_match(object, at, magics[0].pattern, 4) ||
        !netbom_range_ok(object->size, at, HEADER_SIZE + LZMA_HEAD) ||
        wrapper_crc32_hole(host, object, at, HEADER_SIZE, at + 4) != wrapper_u32be(object, at + 4))
        return false;
    uint64_t size = wrapper_u32be(object, at + 8);
    bool fits =
        netbom_range_ok(object->size, at + HEADER_SIZE, size) &&
        host->crc32(0, object->data + at + HEADER_SIZE, size) == wrapper_u32be(object, at + 192);
    *ret_claim = wrapper_claim("xikestor-sks7300", object, at, HEADER_SIZE + size,
                               NETBOM_GRADE_CHECKSUM, fits);
    return true;
}

/* The part as an .lzma stream. NULL: it is none that can be read. */
static NetbomBuffer *
lzma_open(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *part)
{
    if (part->size <= LZMA_HEAD || !netbom_match(part, 0, "\x5e\x71\x01\x01", 4))
        return NULL;
    const uint8_t *p = part->data;
    unsigned pb = p[4] ^ 0x37, lp = p[5] ^ 0x5e, lc = p[6] ^ 0xb9;
    uint32_t size = wrapper_u32be(part, 12);
    if (pb > 4 || lp > 4 || lc > 8)
        return NULL;
    uint8_t head[LZMA_PLAIN_HEAD] = {(uint8_t)((pb * 5 + lp) * 9 + lc), p[10], p[9], p[8], p[11]};
    for (unsigned i = 0; i < 8; i++)
        head[5 + i] = size == 0xffffffff ? 0xff : i < 4 ? (uint8_t)(size >> 8 * i) : 0;
    uint64_t body = part->size - LZMA_HEAD;
    NetbomBuffer *plain = host->buffer_new(scan, LZMA_PLAIN_HEAD + body);
    if (!plain)
        return NULL;
    memcpy(plain->data, head, LZMA_PLAIN_HEAD);
    memcpy(plain->data + LZMA_PLAIN_HEAD, p + LZMA_HEAD, body);
    for (uint64_t at = LZMA_HEAD; at < body; at += STRIDE)
        for (unsigned i = 0; i < 8 && at - LZMA_HEAD + i < body; i++)
            plain->data[LZMA_PLAIN_HEAD + at - LZMA_HEAD + i] ^= (uint8_t)i;
    plain->size = LZMA_PLAIN_HEAD + body;
    return plain;
}

static bool
part_give(const Wrapper *wrapper, unsigned i, uint64_t at, uint64_t size)
{
    uint8_t type = wrapper->range->data[PARTS_AT + i * PART_SIZE + 8];
    const char *name = type == 0x52 ? "kernel" : type == 0x53 ? "ramdisk" : "image";
    NetbomBytes part = netbom_slice(wrapper->range, at, size);
    NetbomBuffer *plain = lzma_open(wrapper->host, wrapper->scan, &part);
    if (!plain)
        return wrapper_part(wrapper, name, NULL, at, size);
    NetbomEntry entry = {
        .kind = NETBOM_PART, .name = name, .name_size = strlen(name), .hint = "lzma"};
    wrapper->host->structure(wrapper->scan, at, part.size);
    return wrapper->host->child_buffer(wrapper->scan, &entry, plain);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    uint64_t size = wrapper_u32be(range, 8);
    wrapper_report(&wrapper, claim, HEADER_SIZE + size, 192);
    host->structure(scan, 0, HEADER_SIZE);
    wrapper_vendor(&wrapper, "XikeStor", 0, 4);
    wrapper_date(&wrapper, 12, wrapper_u32be(range, 12));
    wrapper_text(&wrapper, "name", 112, 64);
    wrapper_text(&wrapper, "version", 316, 396);
    wrapper_hex(&wrapper, "load-address", 184, 4, wrapper_u32be(range, 184));
    for (unsigned i = 0; i < PARTS; i++) {
        uint64_t part = wrapper_u32be(range, PARTS_AT + i * PART_SIZE);
        uint64_t part_size = wrapper_u32be(range, PARTS_AT + i * PART_SIZE + 4);
        if (part_size > 0 && HEADER_SIZE + part < range->size &&
            !part_give(&wrapper, i, HEADER_SIZE + part, part_size))
            return;
    }
}

static const char *const fact_keys[] = {"vendor", "version", "date", "name", "load-address", NULL};

const NetbomPlugin xikestor_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "xikestor",
    .description = "images for XikeStor SKS7300 switches",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * senao.c: the plugin for images for Senao and EnGenius devices.
 *
 * Layout (big endian, 96 bytes): 4 vendor id, 8 product id, 12 version (16), 28 type, 32 size, 40
 * MD5 of the plain payload, 88 sum, 92 magic. The payload may be XORed with a key of eight bytes.
 * Facts: OpenWrt's mksenaofw producer.
 */
#include "wrapper.h"

enum { HEADER_SIZE = 96, MAGIC_AT = 92, MD5_AT = 40, MD5_SIZE = 16, KEY_SIZE = 8, CHUNK = 4096 };

static const NetbomMagic magics[] = {{"\x12\x34\x56\x78", 4, MAGIC_AT, 0}};
static const char *const formats[] = {"senao", NULL};
static const uint8_t key[KEY_SIZE] = {0x78, 0x3c, 0x9e, 0xcf, 0x67, 0xb3, 0x59, 0xac};

/* The payload without the key; NULL when memory is refused. */
static NetbomBuffer *
payload_decode(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *payload)
{
    NetbomBuffer *buffer = host->buffer_new(scan, payload->size);
    uint8_t chunk[CHUNK];
    for (uint64_t at = 0; buffer && at < payload->size; at += CHUNK) {
        NetbomBytes part = netbom_slice(payload, at, CHUNK);
        for (uint64_t i = 0; i < part.size; i++)
            chunk[i] = part.data[i] ^ key[i % KEY_SIZE];
        if (!host->buffer_append(scan, buffer, chunk, part.size)) {
            host->buffer_free(scan, buffer);
            return NULL;
        }
    }
    return buffer;
}

static bool
md5_is(const NetbomHost *host, const NetbomBytes *object, uint64_t at, const uint8_t *data,
       uint64_t size)
{
    uint8_t digest[MD5_SIZE];
    host->md5(data, size, digest);
    return netbom_match(object, at + MD5_AT, (const char *)digest, MD5_SIZE);
}

static uint64_t
header_size_get(const NetbomBytes *object, uint64_t at)
{
    if (!netbom_match(object, at + MAGIC_AT, magics[0].pattern, 4) ||
        !netbom_range_ok(object->size, at, HEADER_SIZE) ||
        wrapper_text_size(object, at + 12, 1) == 0 || wrapper_u32be(object, at) != 0)
        return 0;
    return wrapper_u32be(object, at + 32);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    uint64_t size = header_size_get(object, at);
    if (size == 0)
        return false;
    NetbomBytes payload = netbom_slice(object, at + HEADER_SIZE, size);
    bool plain = payload.size == size && md5_is(host, object, at, payload.data, size);
    bool fits = plain;
    if (!plain && payload.size == size) {
        NetbomBuffer *decoded = payload_decode(host, scan, &payload);
        fits = decoded && md5_is(host, object, at, decoded->data, decoded->size);
        host->buffer_free(scan, decoded);
    }
    *ret_claim =
        wrapper_claim("senao", object, at, HEADER_SIZE + size, NETBOM_GRADE_CHECKSUM, fits);
    ret_claim->big_endian = true;
    if (fits && !plain)
        ret_claim->detail = 2;
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const char name[] = "image";
    Wrapper wrapper = {host, scan, range};
    uint64_t size = header_size_get(range, 0);
    wrapper_report(&wrapper, claim, HEADER_SIZE + size, MD5_AT);
    host->structure(scan, 0, HEADER_SIZE);
    wrapper_vendor(&wrapper, "Senao", MAGIC_AT, 4);
    wrapper_hex(&wrapper, "vendor-id", 4, 4, wrapper_u32be(range, 4));
    wrapper_hex(&wrapper, "product-id", 8, 4, wrapper_u32be(range, 8));
    wrapper_text(&wrapper, "version", 12, 16);
    if (claim->detail != 2) {
        wrapper_part(&wrapper, name, NULL, HEADER_SIZE, size);
        return;
    }
    NetbomBytes payload = netbom_slice(range, HEADER_SIZE, size);
    NetbomBuffer *decoded = payload_decode(host, scan, &payload);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = sizeof(name) - 1};
    if (!decoded)
        return;
    host->structure(scan, HEADER_SIZE, payload.size);
    host->child_buffer(scan, &entry, decoded);
}

static const char *const fact_keys[] = {"vendor", "version", "product-id", "vendor-id", NULL};

const NetbomPlugin senao_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "senao",
    .description = "Senao and EnGenius image",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

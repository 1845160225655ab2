/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * buffalo.c: the plugin for Buffalo's enciphered images.
 *
 * Layout (big endian): "start" or "asar1" with a NUL, u8 seed, u32 size and text of the product,
 * u32 size and text of the version, u32 size of the data, the data, u32 sum of the plain data. Each
 * text and the data are enciphered like RC4 with the key: seed, "Buffalo"; the first byte of what
 * was enciphered is the seed of what follows. The state has 256 bytes, or as many as the data. The
 * sum is a CRC-32 that begins with the size and takes bytes as signed. Facts: OpenWrt's buffalo-enc
 * producer.
 */
#include "wrapper.h"

enum { MAGIC_SIZE = 6, TEXT_MAX = 64, KEY_SIZE = 8, STATE_SIZE = 256 };

static const NetbomMagic magics[] = {
    {"start\0", MAGIC_SIZE, 0, NETBOM_MAGIC_START},
    {"asar1\0", MAGIC_SIZE, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"buffalo-encrypted", NULL};

typedef struct {
    NetbomBytes product, version;
    uint64_t product_at, version_at;
    uint64_t data, size; /* of the enciphered data */
} Buffalo;

static bool
buffalo_open(const NetbomBytes *object, Buffalo *ret_image)
{
    Buffalo image = {0};
    if (!netbom_match(object, 0, "start\0", MAGIC_SIZE) &&
        !netbom_match(object, 0, "asar1\0", MAGIC_SIZE))
        return false;
    NetbomReader reader = netbom_reader(object, MAGIC_SIZE + 1, true);
    image.product.size = netbom_u32(&reader);
    image.product_at = reader.at;
    if (image.product.size == 0 || image.product.size > TEXT_MAX)
        return false;
    image.product.data = netbom_take(&reader, image.product.size);
    image.version.size = netbom_u32(&reader);
    image.version_at = reader.at;
    if (image.version.size == 0 || image.version.size > TEXT_MAX)
        return false;
    image.version.data = netbom_take(&reader, image.version.size);
    image.size = netbom_u32(&reader);
    image.data = reader.at;
    if (reader.failed || image.size < 64 || image.size > 0x40000000)
        return false;
    *ret_image = image;
    return true;
}

/* Deciphers src into dst. False: no memory. */
static bool
decipher(const NetbomHost *host, NetbomScan *scan, uint8_t seed, uint64_t state_size,
         const uint8_t *src, uint8_t *dst, uint64_t size)
{
    uint8_t key[KEY_SIZE] = {seed, 'B', 'u', 'f', 'f', 'a', 'l', 'o'};
    uint8_t *state = host->alloc(scan, state_size, 1);
    if (!state)
        return false;
    for (uint64_t i = 0; i < state_size; i++)
        state[i] = (uint8_t)i;
    for (uint64_t i = 0, k = 0; i < state_size; i++) {
        uint8_t value = state[i];
        k = (k + key[i % KEY_SIZE] + value) % state_size;
        state[i] = state[k];
        state[k] = value;
    }
    uint8_t i = 0, j = 0;
    for (uint64_t n = 0; n < size; n++) {
        i = (uint8_t)((i + 1u) % state_size);
        j = (uint8_t)((j + (unsigned)state[i]) % state_size);
        uint8_t value = state[j];
        state[j] = state[i];
        state[i] = value;
        dst[n] = src[n] ^ state[((unsigned)state[i] + state[j]) % state_size];
    }
    host->release(scan, state);
    return true;
}

static uint32_t
buffalo_sum(const uint8_t *data, uint64_t size)
{
    uint32_t table[256], sum = (uint32_t)size;
    for (uint32_t i = 0; i < 256; i++) {
        table[i] = i;
        for (unsigned bit = 0; bit < 8; bit++)
            table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xedb88320 : 0);
    }
    for (uint64_t i = 0; i < size; i++) {
        sum ^= data[i] | (data[i] & 0x80 ? 0xffffff00 : 0);
        sum = sum >> 8 ^ table[sum & 0xff];
    }
    return sum;
}

/* The deciphered data, if their sum fits; else NULL. *ret_long: the state was as long as they. */
static NetbomBuffer *
data_decode(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object,
            const Buffalo *image, bool *ret_long)
{
    if (!netbom_range_ok(object->size, image->data, image->size + 4) ||
        !host->spend(scan, image->size / 8))
        return NULL;
    uint32_t wanted = wrapper_u32be(object, image->data + image->size);
    NetbomBuffer *plain = host->buffer_new(scan, image->size);
    if (!plain)
        return NULL;
    for (unsigned i = 0; i < 2; i++) {
        if (!decipher(host, scan, image->version.data[0], i == 0 ? STATE_SIZE : image->size,
                      object->data + image->data, plain->data, image->size))
            break;
        if (buffalo_sum(plain->data, image->size) != wanted)
            continue;
        plain->size = image->size;
        *ret_long = i == 1;
        return plain;
    }
    host->buffer_free(scan, plain);
    return NULL;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Buffalo image;
    (void)host;
    (void)scan;
    if (at != 0 || !buffalo_open(object, &image))
        return false;
    *ret_claim = wrapper_claim("buffalo-encrypted", object, 0, image.data + image.size + 4,
                               NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
text_give(const Wrapper *wrapper, const char *key, uint8_t seed, const NetbomBytes *text,
          uint64_t at, bool is_long)
{
    uint8_t plain[TEXT_MAX];
    uint64_t state = is_long ? text->size : STATE_SIZE;
    if (!decipher(wrapper->host, wrapper->scan, seed, state, text->data, plain, text->size))
        return;
    NetbomBytes bytes = {plain, text->size};
    if (wrapper_text_ok(&bytes, 0, text->size))
        wrapper->host->header(wrapper->scan, key, at, text->size, (const char *)plain,
                              wrapper_text_size(&bytes, 0, text->size));
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const char name[] = "image";
    Wrapper wrapper = {host, scan, range};
    Buffalo image;
    bool is_long = false;
    if (!buffalo_open(range, &image))
        return;
    NetbomBuffer *plain = data_decode(host, scan, range, &image, &is_long);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = sizeof(name) - 1};
    wrapper_report(&wrapper, claim, image.data + image.size + 4, 0);
    wrapper_vendor(&wrapper, "Buffalo", 0, MAGIC_SIZE);
    host->structure(scan, 0, image.data);
    if (!plain) {
        host->problem(scan, "encrypted", image.data,
                      "encrypted: Buffalo; the public key does not give data whose sum fits");
        return;
    }
    text_give(&wrapper, "model", range->data[MAGIC_SIZE], &image.product, image.product_at,
              is_long);
    text_give(&wrapper, "version", image.product.data[0], &image.version, image.version_at,
              is_long);
    host->structure(scan, image.data, image.size + 4);
    host->child_buffer(scan, &entry, plain);
}

static const char *const fact_keys[] = {"vendor", "model", "version", NULL};

const NetbomPlugin buffalo_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "buffalo",
    .description = "enciphered Buffalo images",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

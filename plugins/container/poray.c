/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * poray.c: the plugin for images for small routers by Poray, Hame and Nexx, whose payload is XORed
 * with a key of 15 bytes.
 *
 * Layout (little endian, 28 bytes): 0 hardware id (four letters), 4 size of the payload, 8 flags
 * 0x020e0000, 12 unused. The payload and the 16-bit ones' complement sum behind it are scrambled;
 * the sum tells which of the keys is right. Facts: OpenWrt's mkporayfw producer.
 */
#include "wrapper.h"

enum { HEADER_SIZE = 28, KEY_SIZE = 15, SUM_SIZE = 2, PAYLOAD_MIN = 64 };

static const uint8_t keys[][KEY_SIZE] = {
    {0xc8, 0x3c, 0x3a, 0x93, 0xa2, 0x95, 0xc3, 0x63, 0x48, 0x45, 0x58, 0x09, 0x12, 0x03, 0x08},
    {0x89, 0x6b, 0x5a, 0x93, 0x92, 0x95, 0xc3, 0x63, 0xd0, 0xa3, 0x9c, 0x92, 0x2e, 0xe6, 0xc7},
    {0xc9, 0x1c, 0x3a, 0x93, 0x92, 0x95, 0xc3, 0x63, 0xd0, 0xa3, 0x9c, 0x92, 0x2e, 0xe6, 0xc7},
    {0x19, 0x1b, 0x3a, 0x93, 0x92, 0x95, 0xc3, 0x63, 0xd0, 0xa3, 0x9c, 0x92, 0x2e, 0xe6, 0xc7},
    {0x79, 0x7b, 0x7a, 0x93, 0x92, 0x95, 0xc3, 0x63, 0xd0, 0xa3, 0x9c, 0x92, 0x2e, 0xe6, 0xc7},
    {0x19, 0x1c, 0x4a, 0x93, 0x96, 0x95, 0xc3, 0x63, 0xd0, 0xa3, 0x9c, 0x92, 0x2e, 0x16, 0xc6},
    {0x39, 0x1c, 0x4a, 0x93, 0x96, 0x95, 0xc3, 0x63, 0xd0, 0xa3, 0x9c, 0x92, 0x2e, 0x16, 0xc6},
    {0xc8, 0x3c, 0x3a, 0x93, 0xa2, 0x95, 0xc3, 0x63, 0x48, 0x45, 0x58, 0x09, 0x20, 0x11, 0x08},
};
static const struct {
    char id[5];
    const char *vendor, *model;
} boards[] = {
    {"3051", "Poray", "R50B"},  {"3053", "Poray", "R50D"},  {"3054", "Poray", "R50E"},
    {"5351", "Poray", "M3"},    {"5352", "Poray", "M4"},    {"5353", "Poray", "Q3"},
    {"5355", "Poray", "X5/X6"}, {"5356", "Poray", "X8"},    {"5358", "Poray", "X1"},
    {"2350", "Nexx", "WT1520"}, {"3020", "Nexx", "WT3020"},
};

static const NetbomMagic magics[] = {{"\0\0\x0e\x02\0\0\0\0", 8, 8, NETBOM_MAGIC_START}};
static const char *const formats[] = {"poray", NULL};

static uint32_t
fold_high(uint32_t sum)
{
    return sum >> 16 | (sum & 0x80000000 ? 0xffff0000 : 0);
}

/* The sum of the descrambled payload, and the descrambled one behind it. */
static bool
key_fits(const NetbomBytes *payload, const uint8_t key[KEY_SIZE])
{
    uint64_t size = payload->size - SUM_SIZE;
    uint32_t sum = 0;
    for (uint64_t i = 0; i < size; i++) {
        uint8_t byte = payload->data[i] ^ key[i % KEY_SIZE];
        sum += i % 2 == 0 ? byte : (uint32_t)byte << 8;
    }
    /* The producer folds a signed 32-bit sum. */
    sum += fold_high(sum) + 0xffff;
    sum += fold_high(sum);
    unsigned low = payload->data[size] ^ key[size % KEY_SIZE];
    unsigned high = payload->data[size + 1] ^ key[(size + 1) % KEY_SIZE];
    return (~sum & 0xffff) == (low | high << 8);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (at != 0 || !netbom_match(object, 8, magics[0].pattern, 8) ||
        object->size < HEADER_SIZE + PAYLOAD_MIN || !wrapper_text_ok(object, 0, 4))
        return false;
    uint64_t size = (uint64_t)wrapper_u32le(object, 4) + SUM_SIZE;
    if (size < PAYLOAD_MIN)
        return false;
    NetbomBytes payload = netbom_slice(object, HEADER_SIZE, size);
    unsigned found = 0;
    if (payload.size == size && host->spend(scan, size / 16))
        for (unsigned i = 0; i < WRAPPER_COUNT(keys) && found == 0; i++)
            if (key_fits(&payload, keys[i]))
                found = i + 1;
    *ret_claim =
        wrapper_claim("poray", object, 0, HEADER_SIZE + size, NETBOM_GRADE_CHECKED, found > 0);
    ret_claim->detail = found;
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const char name[] = "image";
    Wrapper wrapper = {host, scan, range};
    uint64_t size = wrapper_u32le(range, 4);
    wrapper_report(&wrapper, claim, HEADER_SIZE + size + SUM_SIZE, HEADER_SIZE + size);
    host->structure(scan, 0, HEADER_SIZE);
    wrapper_text(&wrapper, "hardware-id", 0, 4);
    for (unsigned i = 0; i < WRAPPER_COUNT(boards); i++)
        if (netbom_match(range, 0, boards[i].id, 4)) {
            wrapper_vendor(&wrapper, boards[i].vendor, 0, 4);
            wrapper_fact(&wrapper, "model", 0, 4, boards[i].model);
        }
    if (claim->detail == 0 || claim->detail > WRAPPER_COUNT(keys)) {
        host->problem(scan, "encrypted", HEADER_SIZE,
                      "scrambled with a key of 15 bytes that is none of the known ones");
        return;
    }
    NetbomBytes payload = netbom_slice(range, HEADER_SIZE, size);
    NetbomBuffer *image = host->buffer_new(scan, payload.size);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = sizeof(name) - 1};
    if (!image)
        return;
    const uint8_t *key = keys[claim->detail - 1];
    for (uint64_t i = 0; i < payload.size; i++)
        image->data[i] = payload.data[i] ^ key[i % KEY_SIZE];
    image->size = payload.size;
    host->structure(scan, HEADER_SIZE, payload.size + SUM_SIZE);
    host->child_buffer(scan, &entry, image);
}

static const char *const fact_keys[] = {"vendor", "model", "hardware-id", NULL};

const NetbomPlugin poray_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "poray",
    .description = "images for Poray, Hame and Nexx routers",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

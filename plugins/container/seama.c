/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * seama.c: the plugin for SEAMA images, as devices made by Alpha Networks take them.
 *
 * Layout (big endian): 0 magic, 4 u16 reserved, 6 u16 size of the meta data, 8 u32 size of the
 * image. An entity has the MD5 of its image at 12 and meta data ("key=value" texts with NULs
 * between them) at 28; a seal has size 0, no MD5, meta data at 12, and entities behind it. The
 * seal's signature reads BOARD_VENDOR.YEAR_MODEL. Facts: OpenWrt's seama and oseama producers.
 */
#include "wrapper.h"

#include <stdio.h>

enum { SEAL_SIZE = 12, ENTITY_SIZE = 28, MD5_SIZE = 16, META_MAX = 4096, ENTITIES_MAX = 64 };

static const NetbomMagic magics[] = {{"\x5e\xa3\xa4\x17", 4, 0, 0}};
static const char *const formats[] = {"seama", NULL};

typedef struct {
    uint64_t header_size; /* with the meta data */
    uint64_t meta_size;
    uint64_t image_size;
} Seama;

/* Reads one header; false: there is none at `at`. */
static bool
seama_open(const NetbomBytes *bytes, uint64_t at, Seama *ret_seama)
{
    NetbomReader reader = netbom_reader(bytes, at, true);
    bool magic = netbom_u32(&reader) == 0x5ea3a417;
    netbom_skip(&reader, 2);
    Seama seama = {.meta_size = netbom_u16(&reader), .image_size = netbom_u32(&reader)};
    uint64_t fixed = seama.image_size > 0 ? ENTITY_SIZE : SEAL_SIZE;
    seama.header_size = fixed + seama.meta_size;
    if (!magic || reader.failed || seama.meta_size > META_MAX ||
        !netbom_range_ok(bytes->size, at, seama.header_size))
        return false;
    const uint8_t *meta = bytes->data + at + fixed;
    for (uint64_t i = 0; i < seama.meta_size; i++)
        if (meta[i] != 0 && (meta[i] < 0x20 || meta[i] >= 0x7f))
            return false;
    *ret_seama = seama;
    return true;
}

static bool
md5_fits(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, const Seama *seama)
{
    uint8_t digest[MD5_SIZE];
    uint64_t image = at + seama->header_size;
    if (!netbom_range_ok(bytes->size, image, seama->image_size))
        return false;
    host->md5(bytes->data + image, seama->image_size, digest);
    return netbom_match(bytes, at + SEAL_SIZE, (const char *)digest, MD5_SIZE);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Seama seama;
    if (!seama_open(object, at, &seama))
        return false;
    uint64_t size = 0;
    unsigned n_entities = 0;
    bool fits = true;
    if (seama.image_size == 0)
        size = seama.header_size;
    while (n_entities < ENTITIES_MAX && seama_open(object, at + size, &seama) &&
           seama.image_size > 0 && host->spend(scan, 1)) {
        fits = fits && md5_fits(host, object, at + size, &seama);
        size += seama.header_size + seama.image_size;
        n_entities++;
        if (size >= object->size - at)
            break;
    }
    if (n_entities == 0)
        return false;
    *ret_claim = wrapper_claim("seama", object, at, size, NETBOM_GRADE_CHECKSUM, fits);
    return true;
}

/* The facts of a signature such as wrgac37_dlink.2013gui_dir859. */
static void
signature_give(const Wrapper *wrapper, uint64_t at, uint64_t size)
{
    const char *text = (const char *)wrapper->range->data + at;
    wrapper->host->header(wrapper->scan, "signature", at, size, text, size);
    const char *first = memchr(text, '_', size);
    if (!first)
        return;
    uint64_t board = (uint64_t)(first - text);
    wrapper->host->header(wrapper->scan, "board", at, board, text, board);
    if (size - board > 6 && memcmp(first, "_dlink", 6) == 0)
        wrapper_vendor(wrapper, "D-Link", at + board + 1, 5);
    uint64_t last = size;
    while (text[last - 1] != '_')
        last--;
    if (last > board + 1)
        wrapper->host->header(wrapper->scan, "model", at + last, size - last, text + last,
                              size - last);
}

static void
meta_give(const Wrapper *wrapper, uint64_t from, uint64_t to)
{
    const uint8_t *data = wrapper->range->data;
    while (from < to) {
        uint64_t size = netbom_text_size(data + from, to - from);
        const uint8_t *equals = size > 0 ? memchr(data + from, '=', size) : NULL;
        if (equals) {
            uint64_t value = (uint64_t)(equals + 1 - data);
            uint64_t key_size = value - 1 - from;
            if (key_size == 9 && memcmp(data + from, "signature", 9) == 0)
                signature_give(wrapper, value, from + size - value);
            else if (key_size == 3 && memcmp(data + from, "dev", 3) == 0)
                wrapper_text(wrapper, "device", value, from + size - value);
            else if (key_size == 4 && memcmp(data + from, "type", 4) == 0)
                wrapper_text(wrapper, "type", value, from + size - value);
        }
        from += size + 1;
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    Seama seama;
    uint64_t at = 0;
    unsigned n_images = 0;
    for (unsigned i = 0; i <= ENTITIES_MAX && host->spend(scan, 1); i++) {
        char name[24];
        if (at >= range->size || !seama_open(range, at, &seama))
            break;
        uint64_t image = at + seama.header_size;
        host->structure(scan, at, seama.header_size);
        meta_give(&wrapper, image - seama.meta_size, image);
        at = image + seama.image_size;
        if (seama.image_size == 0)
            continue;
        if (at <= range->size && !claim->detail &&
            !md5_fits(host, range, image - seama.header_size, &seama))
            host->problem(scan, "checksum", image - seama.header_size + SEAL_SIZE,
                          "the MD5 of the image differs");
        if (n_images == 0)
            snprintf(name, sizeof(name), "image");
        else
            snprintf(name, sizeof(name), "image-%u", n_images);
        n_images++;
        if (!wrapper_part(&wrapper, name, NULL, image, seama.image_size))
            return;
    }
    if (at > range->size)
        host->problem(scan, "truncated", range->size, "%llu of %llu bytes are there",
                      (unsigned long long)range->size, (unsigned long long)at);
}

static const char *const fact_keys[] = {"vendor",    "model", "board", "device",
                                        "signature", "type",  NULL};

const NetbomPlugin seama_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "seama",
    .description = "SEAMA image, sealed or not",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

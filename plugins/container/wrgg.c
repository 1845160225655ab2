/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wrgg.c: the plugin for WRGG03 images and the older WRG images, both made for D-Link.
 *
 * WRG: 0 signature (32 bytes), 32 magic twice, 40 size, 44 offset, 48 device (32), 80 MD5, 96 data.
 * WRGG03: the same begin, 40 version (16), 56 model (16), 72 flags, 88 build (16), 104 size, 108
 * offset, 112 device (32), 144 MD5, 160 data. The MD5 covers offset, device and data. The size may
 * be of either byte order. Facts: OpenWrt's mkwrgimg and mkwrggimg producers.
 */
#include "wrapper.h"

enum { SIGNATURE_SIZE = 32, NAME_SIZE = 16, DEVICE_SIZE = 32, MD5_SIZE = 16 };

static const NetbomMagic magics[] = {
    {"\x21\x03\x08\x20\x21\x03\x08\x20", 8, SIGNATURE_SIZE, 0},
    {"\x20\x04\x02\x20\x20\x04\x02\x20", 8, SIGNATURE_SIZE, 0},
};
static const char *const formats[] = {"wrgg", "wrg", NULL};

typedef struct {
    bool old;
    bool big_endian;
    uint64_t size_at;
    uint64_t header_size;
    uint32_t size;
} Wrgg;

static bool
md5_fits(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
         const Wrgg *wrgg)
{
    uint8_t digest[MD5_SIZE];
    uint64_t begin = at + wrgg->size_at + 4, prefix = 4 + DEVICE_SIZE;
    uint64_t data = at + wrgg->header_size;
    if (!netbom_range_ok(object->size, data, wrgg->size))
        return false;
    /* The digest lies between what it covers. */
    NetbomBuffer *covered = host->buffer_new(scan, prefix + wrgg->size);
    bool ok = covered && host->buffer_append(scan, covered, object->data + begin, prefix) &&
              host->buffer_append(scan, covered, object->data + data, wrgg->size);
    if (ok)
        host->md5(covered->data, covered->size, digest);
    host->buffer_free(scan, covered);
    return ok && netbom_match(object, data - MD5_SIZE, (const char *)digest, MD5_SIZE);
}

static bool
wrgg_open(const NetbomBytes *object, uint64_t at, Wrgg *ret_wrgg)
{
    Wrgg wrgg = {.old = netbom_match(object, at + SIGNATURE_SIZE, magics[1].pattern, 8)};
    if (!wrgg.old && !netbom_match(object, at + SIGNATURE_SIZE, magics[0].pattern, 8))
        return false;
    wrgg.size_at = wrgg.old ? 40 : 104;
    wrgg.header_size = wrgg.old ? 96 : 160;
    if (!netbom_range_ok(object->size, at, wrgg.header_size) ||
        !wrapper_text_ok(object, at, SIGNATURE_SIZE))
        return false;
    uint64_t rest = object->size - at - wrgg.header_size;
    uint32_t big = wrapper_u32be(object, at + wrgg.size_at);
    uint32_t little = wrapper_u32le(object, at + wrgg.size_at);
    /* The order in which the size fits; of two that fit, or of none, the smaller. */
    wrgg.big_endian = big <= rest ? little > rest || big >= little : big < little;
    wrgg.size = wrgg.big_endian ? big : little;
    *ret_wrgg = wrgg;
    return wrgg.size > 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Wrgg wrgg;
    if (!wrgg_open(object, at, &wrgg))
        return false;
    bool fits = md5_fits(host, scan, object, at, &wrgg);
    if (!fits) {
        Wrgg other = wrgg;
        other.big_endian = !wrgg.big_endian;
        other.size = wrapper_u32(object, at + wrgg.size_at, other.big_endian);
        if (other.size > 0 && md5_fits(host, scan, object, at, &other)) {
            wrgg = other;
            fits = true;
        }
    }
    *ret_claim = wrapper_claim(wrgg.old ? "wrg" : "wrgg", object, at, wrgg.header_size + wrgg.size,
                               NETBOM_GRADE_CHECKSUM, fits);
    ret_claim->big_endian = wrgg.big_endian;
    return true;
}

/* The model that ends a signature such as wrgac37_dlink.2013gui_dir859. */
static void
signature_give(const Wrapper *wrapper, bool old)
{
    const char *text = (const char *)wrapper->range->data;
    uint64_t size = wrapper_text_size(wrapper->range, 0, SIGNATURE_SIZE);
    wrapper_text(wrapper, "signature", 0, SIGNATURE_SIZE);
    const char *first = memchr(text, '_', size);
    if (!first)
        return;
    uint64_t board = (uint64_t)(first - text);
    wrapper->host->header(wrapper->scan, "board", 0, board, text, board);
    uint64_t last = size;
    while (text[last - 1] != '_')
        last--;
    if (old && last > board + 1)
        wrapper->host->header(wrapper->scan, "model", last, size - last, text + last, size - last);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    Wrgg wrgg;
    if (!wrgg_open(range, 0, &wrgg))
        return;
    wrgg.size = wrapper_u32(range, wrgg.size_at, claim->big_endian);
    wrapper_report(&wrapper, claim, wrgg.header_size + wrgg.size, wrgg.header_size - MD5_SIZE);
    host->structure(scan, 0, wrgg.header_size);
    wrapper_vendor(&wrapper, "D-Link", SIGNATURE_SIZE, 8);
    signature_give(&wrapper, wrgg.old);
    if (!wrgg.old) {
        wrapper_text(&wrapper, "version", 40, NAME_SIZE);
        wrapper_text(&wrapper, "model", 56, NAME_SIZE);
        wrapper_text(&wrapper, "build", 88, NAME_SIZE);
    }
    wrapper_text(&wrapper, "device", wrgg.size_at + 8, DEVICE_SIZE);
    wrapper_part(&wrapper, "image", NULL, wrgg.header_size, wrgg.size);
}

static const char *const fact_keys[] = {"vendor", "model",  "board",     "version",
                                        "build",  "device", "signature", NULL};

const NetbomPlugin wrgg_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "wrgg",
    .description = "D-Link WRGG03 and WRG images",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

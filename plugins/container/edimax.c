/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * edimax.c: the plugin for images for Edimax devices.
 *
 * CSYS: 0 "CSYS" (or "CSxx"), 4 start address, 8 length without the sum (little endian, 12 bytes);
 * or 4 start, 8 place in the flash, 12 model (4), 16 length with the sum (big endian, 20 bytes).
 * The sum of the 16-bit words with the last is 0, in the same byte order. eDiMaX (94 bytes, big
 * endian): 0 sign (16), 16 model (32), 51 length, 55 start, 59 end, 63 version (14), 77 type, 78
 * name of the flash part (16). PS16 (24 bytes, little endian): 4 length less 12, 8 load address, 16
 * offset of the first part, 20 inverted CRC-32 of what follows. Facts: OpenWrt's mkcsysimg,
 * mkedimaximg, edimax_fw_header and trx2edips producers.
 */
#include "wrapper.h"

enum {
    CSYS_HEADER = 12,
    CSYS_LONG = 20,
    SUM_SIZE = 2,
    PAYLOAD_MIN = 32,
    EDIMAX_HEADER = 94,
    EDIMAX_LENGTH_AT = 51,
    PS16_HEADER = 24,
    PS16_MORE = 12,
    FILL_MIN = 512,
};

static const NetbomMagic magics[] = {
    {"CSYS", 4, 0, NETBOM_MAGIC_NUL},
    {"eDiMaX", 6, 0, NETBOM_MAGIC_START},
    {"PS16", 4, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"edimax-csys", "edimax", "edimax-ps16", NULL};

typedef struct {
    const char *format;
    bool big_endian;
    uint64_t header, payload; /* payload: without the sum */
    uint64_t part;            /* where the part begins, if not behind the header */
    uint64_t tail;            /* size of the sum behind it */
    bool fits;
} Edimax;

static bool
csys_open(const NetbomBytes *object, uint64_t at, Edimax *image)
{
    if (!netbom_match(object, at, "CSYS", 4) ||
        !netbom_range_ok(object->size, at, CSYS_LONG + PAYLOAD_MIN))
        return false;
    uint64_t little = wrapper_u32le(object, at + 8), big = wrapper_u32be(object, at + 16);
    image->format = "edimax-csys";
    image->tail = SUM_SIZE;
    if (wrapper_text_ok(object, at + 12, 4) && big >= PAYLOAD_MIN &&
        netbom_range_ok(object->size, at + CSYS_LONG, big) &&
        wrapper_sum16(object, at + CSYS_LONG, big, true) == 0) {
        image->header = CSYS_LONG;
        image->payload = big - SUM_SIZE;
        image->fits = image->big_endian = true;
        return true;
    }
    if (little < PAYLOAD_MIN || little > 0x10000000)
        return false;
    image->header = CSYS_HEADER;
    image->payload = little;
    image->fits = netbom_range_ok(object->size, at + CSYS_HEADER, little + SUM_SIZE) &&
                  wrapper_sum16(object, at + CSYS_HEADER, little + SUM_SIZE, false) == 0;
    return image->fits || netbom_range_ok(object->size, at + CSYS_HEADER, little);
}

static bool
edimax_open(const NetbomBytes *object, uint64_t at, Edimax *image)
{
    if (!netbom_match(object, at, "eDiMaX", 6) ||
        !netbom_range_ok(object->size, at, EDIMAX_HEADER) ||
        !wrapper_text_ok(object, at + 16, 32) || !wrapper_text_ok(object, at + 63, 14))
        return false;
    image->format = "edimax";
    image->header = EDIMAX_HEADER;
    image->payload = wrapper_u32be(object, at + EDIMAX_LENGTH_AT);
    image->big_endian = true;
    if (!netbom_range_ok(object->size, at + EDIMAX_HEADER, image->payload)) {
        uint32_t little = wrapper_u32le(object, at + EDIMAX_LENGTH_AT);
        if (netbom_range_ok(object->size, at + EDIMAX_HEADER, little)) {
            image->payload = little;
            image->big_endian = false;
        }
    }
    image->fits = true;
    return image->payload > 0;
}

static bool
ps16_open(const NetbomHost *host, const NetbomBytes *object, uint64_t at, Edimax *image)
{
    if (!netbom_match(object, at, "PS16", 4) || !netbom_range_ok(object->size, at, PS16_HEADER))
        return false;
    uint64_t size = (uint64_t)wrapper_u32le(object, at + 4) + PS16_MORE;
    uint32_t part = wrapper_u32le(object, at + 16);
    if (size <= PS16_HEADER || part < PS16_HEADER || part >= size)
        return false;
    image->format = "edimax-ps16";
    image->header = PS16_HEADER;
    image->part = part;
    image->payload = size - PS16_HEADER;
    image->fits = netbom_range_ok(object->size, at, size) &&
                  ~host->crc32(0, object->data + at + PS16_HEADER, image->payload) ==
                      wrapper_u32le(object, at + 20);
    return true;
}

static bool
image_open(const NetbomHost *host, const NetbomBytes *object, uint64_t at, Edimax *ret_image)
{
    Edimax image = {0};
    if (!csys_open(object, at, &image) && !edimax_open(object, at, &image) &&
        !ps16_open(host, object, at, &image))
        return false;
    *ret_image = image;
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Edimax image;
    (void)scan;
    if (!image_open(host, object, at, &image))
        return false;
    bool summed = image.header != EDIMAX_HEADER;
    *ret_claim = wrapper_claim(image.format, object, at, image.header + image.payload + image.tail,
                               summed ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_HEADER, image.fits);
    return true;
}

/* Where a payload ends that was filled up to a whole erase block: before a long run of ff. */
static uint64_t
payload_end(const NetbomBytes *range, uint64_t from, uint64_t to)
{
    uint64_t end = to < range->size ? to : range->size;
    uint64_t full = end;
    while (end > from && range->data[end - 1] == 0xff)
        end--;
    return full - end >= FILL_MIN && end > from ? end : to;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    Edimax image;
    if (!image_open(host, range, 0, &image))
        return;
    uint64_t sum_at = image.header + image.payload;
    wrapper_report(&wrapper, claim, sum_at + image.tail, image.header == PS16_HEADER ? 20 : sum_at);
    host->structure(scan, 0, image.header);
    if (image.header == EDIMAX_HEADER) {
        wrapper_vendor(&wrapper, "Edimax", 0, 6);
        wrapper_text(&wrapper, "model", 16, 32);
        wrapper_text(&wrapper, "version", 63, 14);
        wrapper_text(&wrapper, "name", 78, 16);
    } else {
        wrapper_vendor(&wrapper, "Edimax", 0, 4);
    }
    if (image.header == CSYS_LONG)
        wrapper_text(&wrapper, "model", 12, 4);
    if (image.tail > 0) {
        wrapper_hex(&wrapper, "load-address", 4, 4, wrapper_u32(range, 4, image.big_endian));
        if (sum_at < range->size)
            host->structure(scan, sum_at, range->size - sum_at);
    }
    uint64_t from = image.part > 0 ? image.part : image.header;
    wrapper_part(&wrapper, "image", NULL, from, payload_end(range, from, sum_at) - from);
}

static const char *const fact_keys[] = {"vendor", "model", "version", "name", "load-address", NULL};

const NetbomPlugin edimax_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "edimax",
    .description = "Edimax images",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

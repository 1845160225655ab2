/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tplink.c: the plugin for TP-Link's images with a header of 512 bytes, versions 1, 2 and 3. Other
 * brands use version 1 with their own name in it.
 *
 * Version 1 (big endian): 0 version, 4 vendor (24), 28 version text (36), 64 hardware id, 68
 * hardware revision, 72 region, 76 MD5, 116 load, 120 entry, 124 length, 128 kernel, rootfs and
 * boot loader as offset and length, 152 three u16 of the version, 288 region text (64). Version 2
 * and 3: 4 version text (48), 52 hardware id, 56 revision, 60 addition, 64 MD5, 104 load, 108
 * entry, 112 length, 116 the parts. The MD5 covers the image with a salt in the place of the MD5.
 * Facts: OpenWrt's mktplinkfw and mktplinkfw2 producers.
 */
#include "wrapper.h"

#include <stdio.h>

enum { HEADER_SIZE = 512, MD5_SIZE = 16, PARTS = 3, N_SALTS = 3 };

static const NetbomMagic magics[] = {
    {"\x01\x00\x00\x00TP-LINK", 11, 0, 0},
    {"\x01\x00\x00\x00", 4, 0, NETBOM_MAGIC_START},
    {"\x02\x00\x00\x00", 4, 0, NETBOM_MAGIC_START},
    {"\x03\x00\x00\x00", 4, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"tplink-v1", "tplink-v2", "tplink-v3", NULL};

static const char salts[N_SALTS][MD5_SIZE + 1] = {
    "\xdc\xd7\x3a\xa5\xc3\x95\x98\xfb\xdd\xf9\xe7\xf4\x0e\xae\x47\x38",
    "\x8c\xef\x33\x5b\xd5\xc5\xce\xfa\xa7\x9c\x28\xda\xb2\xe9\x0f\x42",
    "\xdc\xd7\x3a\xa5\xc3\x95\x98\xfb\xdc\xf9\xe7\xf4\x0e\xae\x47\x37",
};

typedef struct {
    unsigned version;
    uint64_t md5_at, load_at;
    uint32_t size;
    uint32_t offsets[PARTS], sizes[PARTS];
} Tplink;

static bool
parts_ok(const Tplink *image)
{
    for (unsigned i = 0; i < PARTS; i++) {
        if (image->sizes[i] == 0)
            continue;
        if (image->offsets[i] < HEADER_SIZE ||
            !netbom_range_ok(image->size, image->offsets[i], image->sizes[i]))
            return false;
    }
    return image->sizes[0] > 0 || image->sizes[1] > 0 || image->sizes[2] > 0;
}

static bool
tplink_open(const NetbomBytes *bytes, uint64_t at, Tplink *ret_image)
{
    Tplink image = {0};
    if (!netbom_range_ok(bytes->size, at, HEADER_SIZE))
        return false;
    image.version = bytes->data[at];
    if (image.version < 1 || image.version > 3 || !netbom_match(bytes, at + 1, "\0\0\0", 3))
        return false;
    bool first = image.version == 1;
    image.md5_at = first ? 76 : 64;
    image.load_at = first ? 116 : 104;
    NetbomReader reader = netbom_reader(bytes, at + image.load_at + 8, true);
    image.size = netbom_u32(&reader);
    for (unsigned i = 0; i < PARTS; i++) {
        image.offsets[i] = netbom_u32(&reader);
        image.sizes[i] = netbom_u32(&reader);
    }
    bool texts =
        first ? wrapper_text_ok(bytes, at + 4, 24)
              : wrapper_text_ok(bytes, at + 4, 48) && netbom_match(bytes, at + 140, "\x55\xaa", 2);
    if (!texts || image.size <= HEADER_SIZE)
        return false;
    /* An image without its boot loader may have the loader's place outside. */
    if (!parts_ok(&image)) {
        image.sizes[2] = 0;
        if (!parts_ok(&image))
            return false;
    }
    *ret_image = image;
    return true;
}

static bool
md5_fits(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
         const Tplink *image)
{
    if (!netbom_range_ok(object->size, at, image->size))
        return false;
    NetbomBuffer *copy = host->buffer_new(scan, image->size);
    bool fits = false;
    if (copy && host->buffer_append(scan, copy, object->data + at, image->size)) {
        for (unsigned i = 0; i < N_SALTS && !fits; i++) {
            uint8_t digest[MD5_SIZE];
            memcpy(copy->data + image->md5_at, salts[i], MD5_SIZE);
            host->md5(copy->data, copy->size, digest);
            fits = netbom_match(object, at + image->md5_at, (const char *)digest, MD5_SIZE);
        }
    }
    host->buffer_free(scan, copy);
    return fits;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Tplink image;
    if (!tplink_open(object, at, &image))
        return false;
    bool fits = md5_fits(host, scan, object, at, &image);
    *ret_claim = wrapper_claim(formats[image.version - 1], object, at, image.size,
                               NETBOM_GRADE_CHECKSUM, fits);
    return true;
}

static void
facts_give(const Wrapper *wrapper, const Tplink *image, bool fits)
{
    const NetbomBytes *range = wrapper->range;
    bool first = image->version == 1;
    uint64_t hardware = first ? 64 : 52;
    if (first)
        wrapper_text(wrapper, "vendor", 4, 24);
    else if (fits)
        wrapper_vendor(wrapper, "TP-LINK Technologies", 0, 4);
    wrapper_text(wrapper, "version", first ? 28 : 4, first ? 36 : 48);
    wrapper_hex(wrapper, "hardware-id", hardware, 4, wrapper_u32be(range, hardware));
    wrapper_number(wrapper, "hardware-revision", hardware + 4, 4,
                   wrapper_u32be(range, hardware + 4));
    if (first) {
        uint32_t region = wrapper_u32be(range, 72);
        if (wrapper_text_size(range, 288, 64) > 0)
            wrapper_text(wrapper, "region", 288, 64);
        else if (region > 0)
            wrapper_number(wrapper, "region", 72, 4, region);
    }
    wrapper_hex(wrapper, "load-address", image->load_at, 4, wrapper_u32be(range, image->load_at));
    wrapper_hex(wrapper, "entry-point", image->load_at + 4, 4,
                wrapper_u32be(range, image->load_at + 4));
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const char *const names[PARTS] = {"kernel", "rootfs", "boot"};
    Wrapper wrapper = {host, scan, range};
    Tplink image;
    if (!tplink_open(range, 0, &image))
        return;
    wrapper_report(&wrapper, claim, image.size, image.md5_at);
    host->structure(scan, 0, HEADER_SIZE);
    facts_give(&wrapper, &image, claim->detail);
    for (unsigned i = 0; i < PARTS; i++) {
        uint64_t end = (uint64_t)image.offsets[i] + image.sizes[i];
        /* The kernel's size may include the root file system's. */
        for (unsigned j = 0; j < PARTS; j++)
            if (image.sizes[j] > 0 && image.offsets[j] > image.offsets[i] && image.offsets[j] < end)
                end = image.offsets[j];
        if (image.sizes[i] > 0 &&
            !wrapper_part(&wrapper, names[i], NULL, image.offsets[i], end - image.offsets[i]))
            return;
    }
}

static const char *const fact_keys[] = {"vendor",       "version",     "region",
                                        "entry-point",  "hardware-id", "hardware-revision",
                                        "load-address", NULL};

const NetbomPlugin tplink_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "tplink",
    .description = "TP-Link image, header version 1 to 3",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

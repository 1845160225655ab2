/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mylo.c: the plugin for images for Compex boards (MyLoader).
 *
 * Layout (little endian): 0 "\0MYL", 4 CRC-32 of the image with this field 0, 16 vendor id and
 * device id, 24 revision, 40 block descriptors (type, place in the flash, size of the data, size in
 * the flash) up to one of type 0; then the data of the blocks. The block 03 11 02 20 is a partition
 * table: from 16 on eight times flags, type, place, size, load address, then eight names of 32
 * bytes. The data of a partition with the flag 2 begin with their size and CRC-32. Facts: OpenWrt's
 * mkmylofw producer and myloader.h.
 */
#include "wrapper.h"

enum {
    HEADER_SIZE = 40,
    DESC_SIZE = 16,
    BLOCKS_MAX = 8,
    PARTS_MAX = 8,
    PARTS_AT = 16,
    NAMES_AT = PARTS_AT + PARTS_MAX * 16,
    NAME_SIZE = 32,
    HAS_HEADER = 2,
    COMPEX = 0x11f6,
};

static const NetbomMagic magics[] = {{"\0MYL", 4, 0, NETBOM_MAGIC_START}};
static const char *const formats[] = {"mylo", NULL};
static const struct {
    uint16_t device;
    const char *model;
} models[] = {
    {0x0078, "NP27G"},  {0x044c, "NP28G"},   {0x0514, "WP54G v1C"}, {0x0515, "WP54G"},
    {0x0546, "WP54AG"}, {0x0550, "WPP54AG"}, {0x0555, "WPP54G"},    {0x05e6, "NP25G"},
    {0x05dc, "WPE53G"}, {0x0640, "WP543"},   {0x0672, "WPE72"},     {0x047e, "WP18"},
    {0x0489, "NP18A"},
};

typedef struct {
    unsigned n_blocks;
    uint64_t data;  /* where the data of the first block begin */
    uint64_t size;  /* of the image */
    uint64_t table; /* where the partition table stands; 0: there is none */
} Mylo;

static bool
mylo_open(const NetbomBytes *object, uint64_t at, Mylo *ret_image)
{
    Mylo image = {0};
    if (!netbom_match(object, at, "\0MYL", 4))
        return false;
    uint64_t desc = at + HEADER_SIZE, sum = 0;
    for (;; desc += DESC_SIZE) {
        if (!netbom_range_ok(object->size, desc, DESC_SIZE) || image.n_blocks > BLOCKS_MAX)
            return false;
        uint32_t type = wrapper_u32le(object, desc);
        if (type == 0)
            break;
        if (type != 1)
            return false;
        sum += wrapper_u32le(object, desc + 8);
        image.n_blocks++;
    }
    image.data = desc + DESC_SIZE - at;
    image.size = image.data + sum;
    if (image.n_blocks == 0 || sum == 0)
        return false;
    uint64_t block = at + image.data;
    for (unsigned i = 0; i < image.n_blocks; i++) {
        if (netbom_match(object, block, "\x03\x11\x02\x20", 4) &&
            netbom_range_ok(object->size, block, NAMES_AT))
            image.table = block - at;
        block += wrapper_u32le(object, at + HEADER_SIZE + i * DESC_SIZE + 8);
    }
    *ret_image = image;
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Mylo image;
    (void)scan;
    if (!mylo_open(object, at, &image))
        return false;
    bool fits =
        netbom_range_ok(object->size, at, image.size) &&
        wrapper_crc32_hole(host, object, at, image.size, at + 4) == wrapper_u32le(object, at + 4);
    *ret_claim = wrapper_claim("mylo", object, at, image.size, NETBOM_GRADE_CHECKSUM, fits);
    return true;
}

/* The index of the partition at this place in the flash; PARTS_MAX: none. */
static unsigned
part_find(const NetbomBytes *range, const Mylo *image, uint32_t place)
{
    for (unsigned i = 0; image->table > 0 && i < PARTS_MAX; i++) {
        uint64_t at = image->table + PARTS_AT + (uint64_t)i * 16;
        if (wrapper_u32le(range, at + 4) == place && wrapper_u32le(range, at + 8) > 0)
            return i;
    }
    return PARTS_MAX;
}

static bool
block_give(const Wrapper *wrapper, const Mylo *image, uint32_t place, uint64_t at, uint64_t size)
{
    char name[NAME_SIZE + 1] = "block";
    unsigned part = part_find(wrapper->range, image, place);
    uint64_t name_at = image->table + NAMES_AT + (uint64_t)part * NAME_SIZE;
    if (part < PARTS_MAX && wrapper_text_ok(wrapper->range, name_at, NAME_SIZE)) {
        uint64_t length = wrapper_text_size(wrapper->range, name_at, NAME_SIZE);
        memcpy(name, wrapper->range->data + name_at, length);
        name[length] = 0;
    }
    const uint64_t load_at = image->table + PARTS_AT + (uint64_t)part * 16 + 12;
    if (part < PARTS_MAX && wrapper_u32le(wrapper->range, load_at) > 0)
        wrapper_hex(wrapper, "load-address", load_at, 4, wrapper_u32le(wrapper->range, load_at));
    bool framed =
        part < PARTS_MAX &&
        wrapper_u32le(wrapper->range, image->table + PARTS_AT + (uint64_t)part * 16) & HAS_HEADER &&
        size > 8 && wrapper_u32le(wrapper->range, at) == size - 8;
    /* The flag is not always set. */
    if (!framed && size > 8 && wrapper_u32le(wrapper->range, at) == size - 8)
        framed = true;
    uint64_t skip = framed ? 8 : 0;
    wrapper->host->structure(wrapper->scan, at, skip);
    return wrapper_part(wrapper, name, NULL, at + skip, size - skip);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    Mylo image;
    if (!mylo_open(range, 0, &image))
        return;
    wrapper_report(&wrapper, claim, image.size, 4);
    host->structure(scan, 0, image.data);
    uint32_t ids = wrapper_u32le(range, 16);
    if ((ids & 0xffff) == COMPEX)
        wrapper_vendor(&wrapper, "Compex", 16, 2);
    wrapper_hex(&wrapper, "device-id", 18, 2, ids >> 16);
    for (unsigned i = 0; i < WRAPPER_COUNT(models); i++)
        if ((ids & 0xffff) == COMPEX && models[i].device == ids >> 16)
            wrapper_fact(&wrapper, "model", 18, 2, models[i].model);
    uint64_t at = image.data;
    for (unsigned i = 0; i < image.n_blocks; i++) {
        uint64_t desc = HEADER_SIZE + (uint64_t)i * DESC_SIZE;
        uint64_t size = wrapper_u32le(range, desc + 8);
        if (at == image.table)
            host->structure(scan, at, size < range->size - at ? size : range->size - at);
        else if (at < range->size &&
                 !block_give(&wrapper, &image, wrapper_u32le(range, desc + 4), at, size))
            return;
        at += size;
    }
}

static const char *const fact_keys[] = {"vendor", "model", "device-id", "load-address", NULL};

const NetbomPlugin mylo_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "mylo",
    .description = "images for Compex boards (MyLoader)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

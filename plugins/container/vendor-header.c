/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vendor-header.c: the plugin for vendors' headers that are one block of fixed fields before one
 * payload. A table says for each where its size, its checksum and its facts stand. Where the magic
 * alone would not do, the checksum must fit. Facts: OpenWrt's producers named in the table.
 */
#include "wrapper.h"

#include <stdio.h>

enum { FIELDS_MAX = 6, DIGEST_MAX = 20, HEADER_SIZE_MAX = 65536 };

typedef enum {
    CHECK_NONE = 0,
    CHECK_CRC32,
    CHECK_CRC32_INVERTED,
    CHECK_CKSUM, /* that of POSIX cksum */
    CHECK_SUM32, /* of the bytes */
    CHECK_SHA1,
    CHECK_WHOLE, /* no checksum: the size must be that of the object */
} Check;

typedef enum {
    FIELD_TEXT = 0,
    FIELD_NUMBER,
    FIELD_THOUSANDS, /* 2003004 is 2.3.4 */
    FIELD_DOTTED,
    FIELD_PAIR,
    FIELD_DATE,
    FIELD_HEX
} FieldKind;

typedef struct {
    const char *key; /* NULL ends the list */
    uint16_t at, size;
    FieldKind kind;
} Field;

typedef struct {
    const char *format;
    const char *vendor; /* NULL: the format is not one vendor's */
    NetbomMagic magic;
    uint16_t header; /* size, unless header_at says where that stands (u32) */
    uint16_t header_at;
    uint16_t size_at;   /* u32; 0: the image goes to the end of the object */
    uint16_t size_more; /* what the size does not count */
    bool big_endian;    /* of the size, the header's size and the checksum */
    Check check;
    uint16_t check_at;
    uint16_t check_from; /* the checksum covers from here to the end */
    uint16_t hole;       /* so many bytes from check_at count as 0 */
    bool must_fit;       /* the magic is weak */
    uint16_t split_at;   /* u32: size of a kernel, behind which a root file system follows */
    Field fields[FIELDS_MAX];
} Kind;

static const Kind kinds[] = {
    /* trx2usr */
    {.format = "usr",
     .vendor = "U.S. Robotics",
     .magic = {"USR0", 4, 0, NETBOM_MAGIC_NUL},
     .header = 28,
     .size_at = 4,
     .size_more = 28,
     .check = CHECK_CRC32_INVERTED,
     .check_at = 8,
     .check_from = 28},
    /* firmware of Prestera switches: Linux drivers/net/ethernet/marvell/prestera/prestera_pci.c; in
     * its images follow a digest, CRC-32 and size of what the stream behind the header unpacks to
     */
    {.format = "prestera",
     .vendor = "Marvell",
     .magic = {"\x35\x1d\x9d\x06", 4, 0, NETBOM_MAGIC_START},
     .header = 32,
     .big_endian = true,
     .fields = {{"version", 4, 4, FIELD_THOUSANDS}}},
    /* lxlfw */
    {.format = "luxul",
     .vendor = "Luxul",
     .magic = {"LXL#", 4, 0, NETBOM_MAGIC_START},
     .header_at = 8,
     .fields = {{"model", 16, 16, FIELD_TEXT}, {"version", 32, 3, FIELD_DOTTED}}},
    /* mkheader_gemtek */
    {.format = "gemtek",
     .vendor = "Gemtek",
     .magic = {"GMTK", 4, 0, NETBOM_MAGIC_NUL},
     .header = 32,
     .size_at = 12,
     .check = CHECK_CRC32,
     .check_at = 16,
     .hole = 8,
     .fields = {{"hardware-id", 4, 4, FIELD_TEXT},
                {"build", 24, 4, FIELD_NUMBER},
                {"language", 28, 4, FIELD_TEXT}}},
    /* buffalo-tag */
    {.format = "buffalo-tag",
     .vendor = "Buffalo",
     .magic = {"BUFFALO\0", 8, 32, 0},
     .header = 160,
     .size_at = 136,
     .big_endian = true,
     .check = CHECK_CKSUM,
     .check_at = 140,
     .hole = 4,
     .fields = {{"model", 0, 32, FIELD_TEXT},
                {"version", 64, 8, FIELD_TEXT},
                {"minor-version", 72, 8, FIELD_TEXT},
                {"language", 88, 8, FIELD_TEXT},
                {"platform", 96, 8, FIELD_TEXT}}},
    /* mkdapimg */
    {.format = "dlink-dap",
     .vendor = "D-Link",
     .magic = {"D", 1, 4, NETBOM_MAGIC_START},
     .header = 80,
     .size_at = 60,
     .size_more = 80,
     .big_endian = true,
     .check = CHECK_SUM32,
     .check_from = 80,
     .must_fit = true,
     .fields = {{"model", 4, 20, FIELD_TEXT},
                {"signature", 24, 20, FIELD_TEXT},
                {"region", 64, 4, FIELD_TEXT},
                {"version", 68, 12, FIELD_TEXT}}},
    /* mkdapimg2 */
    {.format = "dlink-dap2",
     .vendor = "D-Link",
     .magic = {"\x48\0\0\0", 4, 0, NETBOM_MAGIC_START},
     .header = 72,
     .size_at = 8,
     .size_more = 72,
     .big_endian = true,
     .check = CHECK_SUM32,
     .check_at = 4,
     .check_from = 72,
     .must_fit = true,
     .fields = {{"signature", 16, 32, FIELD_TEXT},
                {"version", 48, 16, FIELD_TEXT},
                {"region", 64, 4, FIELD_TEXT}}},
    /* mkcameofw */
    {.format = "cameo",
     .vendor = "D-Link",
     .magic = {"D", 1, 12, NETBOM_MAGIC_START},
     .header = 84,
     .size_at = 4,
     .size_more = 84,
     .big_endian = true,
     .check = CHECK_SUM32,
     .check_from = 84,
     .must_fit = true,
     .split_at = 8,
     .fields = {{"model", 12, 20, FIELD_TEXT},
                {"signature", 32, 30, FIELD_TEXT},
                {"region", 62, 4, FIELD_TEXT},
                {"version", 66, 12, FIELD_TEXT}}},
    /* iptime-crc32 */
    {.format = "iptime",
     .vendor = "ipTIME",
     .magic = {"_", 1, 10, NETBOM_MAGIC_START},
     .header = 56,
     .size_at = 48,
     .size_more = 56,
     .check = CHECK_CRC32_INVERTED,
     .check_at = 52,
     .hole = 4,
     .must_fit = true,
     .fields = {{"model", 0, 8, FIELD_TEXT}, {"version", 8, 8, FIELD_TEXT}}},
    /* add_header */
    {.format = "netgear-dm",
     .vendor = "NETGEAR",
     .magic = {"D", 1, 0, NETBOM_MAGIC_START},
     .header = 20,
     .big_endian = true,
     .check = CHECK_CRC32,
     .check_at = 16,
     .hole = 4,
     .must_fit = true,
     .fields = {{"model", 0, 16, FIELD_TEXT}}},
    /* jcgimage */
    {.format = "jcg",
     .vendor = "JCG",
     .magic = {"YSZJ", 4, 0, NETBOM_MAGIC_START},
     .header = 512,
     .big_endian = true,
     .check = CHECK_CRC32,
     .check_at = 504,
     .check_from = 512,
     .fields = {{"date", 104, 4, FIELD_DATE}, {"version", 108, 4, FIELD_PAIR}}},
    /* mkqdimg */
    {.format = "qihoo",
     .vendor = "Qihoo 360",
     .magic = {"FIRMWARE\0\0\0\0\0\0\0\0", 16, 32, 0},
     .header = 1024,
     .size_at = 76,
     .size_more = 1024,
     .check = CHECK_SHA1,
     .check_at = 52,
     .check_from = 1024,
     .fields = {{"model", 0, 16, FIELD_TEXT}}},
    /* mkmerakifw */
    {.format = "meraki",
     .vendor = "Cisco Meraki",
     .magic = {"\x8e\x73\xed\x8a", 4, 0, 0},
     .header_at = 4,
     .size_at = 8,
     .size_more = 0xffff, /* the header's size */
     .big_endian = true,
     .check = CHECK_SHA1,
     .check_at = 12,
     .check_from = 0xffff},
    /* motorola-bin */
    {.format = "motorola",
     .vendor = "Motorola",
     .magic = {"\x10\x57\x70", 3, 4, NETBOM_MAGIC_START},
     .header = 8,
     .big_endian = true,
     .check = CHECK_CRC32_INVERTED,
     .check_from = 4,
     .must_fit = true},
    /* mkplanexfw */
    {.format = "planex",
     .vendor = "Planex",
     .magic = {"\x04\x08\x00\x77\0\0", 6, 28, NETBOM_MAGIC_START},
     .header = 34,
     .fields = {{"version", 20, 8, FIELD_TEXT}}},
    /* mkh3cimg, with one file */
    {.format = "h3c",
     .vendor = "H3C",
     .magic = {"\0\0\0\1\0\0\0\1", 8, 0, NETBOM_MAGIC_START},
     .header = 6520,
     .size_at = 6204,
     .size_more = 6520,
     .big_endian = true,
     .check = CHECK_WHOLE,
     .must_fit = true,
     .fields = {{"description", 6284, 64, FIELD_TEXT},
                {"product-id", 8, 4, FIELD_HEX},
                {"device-id", 12, 4, FIELD_HEX}}},
    /* mkcasfw */
    {.format = "cellvision",
     .vendor = "Cellvision",
     .magic = {"ARAGORN", 7, 22, NETBOM_MAGIC_START},
     .header = 32,
     .size_at = 8,
     .size_more = 32},
};

enum { N_KINDS = sizeof(kinds) / sizeof(kinds[0]), HEADER_OWN = 0xffff };

typedef struct {
    const Kind *kind;
    uint64_t header, size;
    bool fits;
} Image;

/* ---- checksums ---- */

/* One byte more in the CRC of POSIX cksum, by half bytes. */
static uint32_t
cksum_byte(uint32_t crc, uint8_t byte)
{
    static const uint32_t table[16] = {
        0x00000000, 0x04c11db7, 0x09823b6e, 0x0d4326d9, 0x130476dc, 0x17c56b6b,
        0x1a864db2, 0x1e475005, 0x2608edb8, 0x22c9f00f, 0x2f8ad6d6, 0x2b4bcb61,
        0x350c9b64, 0x31cd86d3, 0x3c8ea00a, 0x384fbdbd,
    };
    crc ^= (uint32_t)byte << 24;
    crc = crc << 4 ^ table[crc >> 28];
    return crc << 4 ^ table[crc >> 28];
}

static uint32_t
cksum(const Kind *kind, const NetbomBytes *bytes)
{
    uint32_t crc = 0;
    for (uint64_t i = 0; i < bytes->size; i++) {
        bool hole = i >= kind->check_at && i < (uint64_t)kind->check_at + kind->hole;
        crc = cksum_byte(crc, hole ? 0 : bytes->data[i]);
    }
    for (uint64_t length = bytes->size; length > 0; length >>= 8)
        crc = cksum_byte(crc, (uint8_t)length);
    return ~crc;
}

static uint32_t
crc32_of(const NetbomHost *host, const Kind *kind, const NetbomBytes *bytes, uint64_t from)
{
    static const uint8_t zero[8] = {0};
    if (kind->hole == 0)
        return host->crc32(0, bytes->data + from, bytes->size - from);
    uint64_t behind = (uint64_t)kind->check_at + kind->hole;
    uint32_t crc = host->crc32(0, bytes->data + from, kind->check_at - from);
    crc = host->crc32(crc, zero, kind->hole);
    return host->crc32(crc, bytes->data + behind, bytes->size - behind);
}

/* The whole image is in `bytes`. */
static bool
check_fits(const NetbomHost *host, const Kind *kind, const NetbomBytes *bytes, uint64_t header)
{
    uint8_t digest[DIGEST_MAX];
    uint64_t from = kind->check_from == HEADER_OWN ? header : kind->check_from;
    uint32_t wanted = wrapper_u32(bytes, kind->check_at, kind->big_endian);
    switch (kind->check) {
    case CHECK_CRC32:
        return crc32_of(host, kind, bytes, from) == wanted;
    case CHECK_CRC32_INVERTED:
        return ~crc32_of(host, kind, bytes, from) == wanted;
    case CHECK_CKSUM:
        return cksum(kind, bytes) == wanted;
    case CHECK_SUM32:
        return wrapper_sum32(bytes, from, bytes->size - from) == wanted;
    case CHECK_SHA1:
        host->sha1(bytes->data + from, bytes->size - from, digest);
        return netbom_match(bytes, kind->check_at, (const char *)digest, DIGEST_MAX);
    case CHECK_NONE:
    case CHECK_WHOLE:
        break;
    }
    return true;
}

/* ---- detect ---- */

static bool
texts_ok(const Kind *kind, const NetbomBytes *object, uint64_t at)
{
    for (unsigned i = 0; i < FIELDS_MAX && kind->fields[i].key; i++) {
        const Field *field = &kind->fields[i];
        if (field->kind != FIELD_TEXT || field->size == 0)
            continue;
        NetbomBytes text = netbom_slice(object, at + field->at, field->size);
        /* The first text is the one that names the device; the others may be empty. */
        if (i == 0 && kind->must_fit && !wrapper_text_ok(object, at + field->at, 1))
            return false;
        if (text.size < field->size)
            return false;
    }
    return true;
}

static bool
kind_open(const NetbomHost *host, const Kind *kind, const NetbomBytes *object, uint64_t at,
          Image *ret_image)
{
    const NetbomMagic *magic = &kind->magic;
    if (!netbom_match(object, at + magic->offset, magic->pattern, magic->length) ||
        ((magic->flags & NETBOM_MAGIC_START) && at != 0))
        return false;
    Image image = {.kind = kind, .header = kind->header};
    uint64_t rest = object->size - at;
    if (kind->header_at > 0)
        image.header = wrapper_u32(object, at + kind->header_at, kind->big_endian);
    uint64_t fields_end = (uint64_t)kind->check_at + DIGEST_MAX;
    if (image.header > HEADER_SIZE_MAX || rest <= image.header || rest < fields_end ||
        image.header == 0 || !texts_ok(kind, object, at))
        return false;
    image.size = rest;
    if (kind->size_at > 0) {
        uint64_t more = kind->size_more == HEADER_OWN ? image.header : kind->size_more;
        image.size = more + wrapper_u32(object, at + kind->size_at, kind->big_endian);
    }
    if (image.size <= image.header || image.size < fields_end)
        return false;
    NetbomBytes bytes = netbom_slice(object, at, image.size);
    image.fits = bytes.size == image.size && check_fits(host, kind, &bytes, image.header);
    if (kind->check == CHECK_WHOLE && image.size != rest)
        return false;
    if (kind->must_fit && !image.fits)
        return false;
    *ret_image = image;
    return true;
}

static bool
image_open(const NetbomHost *host, const NetbomBytes *object, uint64_t at, Image *ret_image)
{
    for (unsigned i = 0; i < N_KINDS; i++)
        if (kind_open(host, &kinds[i], object, at, ret_image))
            return true;
    return false;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Image image;
    (void)scan;
    if (!image_open(host, object, at, &image))
        return false;
    NetbomGrade grade = image.kind->check == CHECK_NONE || image.kind->check == CHECK_WHOLE
                            ? NETBOM_GRADE_HEADER
                        : image.kind->check == CHECK_SUM32 ? NETBOM_GRADE_CHECKED
                                                           : NETBOM_GRADE_CHECKSUM;
    *ret_claim = wrapper_claim(image.kind->format, object, at, image.size, grade, image.fits);
    if (image.kind->size_at == 0 && grade == NETBOM_GRADE_HEADER)
        ret_claim->extent = NETBOM_TO_END;
    return true;
}

/* ---- unpack ---- */

static void
field_give(const Wrapper *wrapper, const Kind *kind, const Field *field)
{
    char text[24];
    uint32_t number;
    const NetbomBytes *range = wrapper->range;
    const uint8_t *p = range->data + field->at;
    if (!netbom_range_ok(range->size, field->at, field->size))
        return;
    switch (field->kind) {
    case FIELD_TEXT:
        wrapper_text(wrapper, field->key, field->at, field->size);
        break;
    case FIELD_THOUSANDS:
        number = wrapper_u32(range, field->at, kind->big_endian);
        snprintf(text, sizeof(text), "%u.%u.%u", number / 1000000, number / 1000 % 1000,
                 number % 1000);
        wrapper_fact(wrapper, field->key, field->at, field->size, text);
        break;
    case FIELD_NUMBER:
        wrapper_number(wrapper, field->key, field->at, field->size,
                       wrapper_u32(range, field->at, kind->big_endian));
        break;
    case FIELD_HEX:
        wrapper_hex(wrapper, field->key, field->at, field->size,
                    wrapper_u32(range, field->at, kind->big_endian));
        break;
    case FIELD_DOTTED:
        snprintf(text, sizeof(text), "%u.%u.%u", p[0], p[1], p[2]);
        wrapper_fact(wrapper, field->key, field->at, field->size, text);
        break;
    case FIELD_PAIR:
        snprintf(text, sizeof(text), "%d.%d", p[0] << 8 | p[1], p[2] << 8 | p[3]);
        wrapper_fact(wrapper, field->key, field->at, field->size, text);
        break;
    case FIELD_DATE:
        wrapper_date(wrapper, field->at, wrapper_u32(range, field->at, kind->big_endian));
        break;
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    Image image;
    if (!image_open(host, range, 0, &image))
        return;
    const Kind *kind = image.kind;
    wrapper_report(&wrapper, claim, image.size, kind->check_at);
    host->structure(scan, 0, image.header);
    if (kind->vendor)
        wrapper_vendor(&wrapper, kind->vendor, kind->magic.offset, kind->magic.length);
    for (unsigned i = 0; i < FIELDS_MAX && kind->fields[i].key; i++)
        field_give(&wrapper, kind, &kind->fields[i]);
    uint64_t payload = image.size - image.header;
    uint64_t kernel = kind->split_at > 0 ? wrapper_u32(range, kind->split_at, kind->big_endian) : 0;
    if (kernel == 0 || kernel >= payload)
        wrapper_part(&wrapper, "image", NULL, image.header, payload);
    else if (wrapper_part(&wrapper, "kernel", NULL, image.header, kernel))
        wrapper_part(&wrapper, "rootfs", NULL, image.header + kernel, payload - kernel);
}

/* The magics of the table, as the host wants them. */
static const NetbomMagic magics[] = {
    {"USR0", 4, 0, NETBOM_MAGIC_NUL},
    {"\x35\x1d\x9d\x06", 4, 0, NETBOM_MAGIC_START},
    {"LXL#", 4, 0, NETBOM_MAGIC_START},
    {"GMTK", 4, 0, NETBOM_MAGIC_NUL},
    {"BUFFALO\0", 8, 32, 0},
    {"D", 1, 0, NETBOM_MAGIC_START},
    {"D", 1, 4, NETBOM_MAGIC_START},
    {"D", 1, 12, NETBOM_MAGIC_START},
    {"\x48\0\0\0", 4, 0, NETBOM_MAGIC_START},
    {"_", 1, 10, NETBOM_MAGIC_START},
    {"YSZJ", 4, 0, NETBOM_MAGIC_START},
    {"FIRMWARE\0\0\0\0\0\0\0\0", 16, 32, 0},
    {"\x8e\x73\xed\x8a", 4, 0, 0},
    {"\x10\x57\x70", 3, 4, NETBOM_MAGIC_START},
    {"\x04\x08\x00\x77\0\0", 6, 28, NETBOM_MAGIC_START},
    {"\0\0\0\1\0\0\0\1", 8, 0, NETBOM_MAGIC_START},
    {"ARAGORN", 7, 22, NETBOM_MAGIC_START},
};
static const char *const formats[] = {
    "usr",        "prestera", "luxul",  "gemtek",     "buffalo-tag", "dlink-dap",
    "dlink-dap2", "cameo",    "iptime", "netgear-dm", "jcg",         "qihoo",
    "meraki",     "motorola", "planex", "cellvision", "h3c",         NULL,
};

static const char *const fact_keys[] = {
    "vendor",        "model",       "version",    "region",      "date",
    "build",         "description", "device-id",  "hardware-id", "language",
    "minor-version", "platform",    "product-id", "signature",   NULL};

const NetbomPlugin vendor_header_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "vendor-header",
    .description = "vendors' headers of fixed fields before one payload",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

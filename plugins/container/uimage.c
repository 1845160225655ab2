/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * uimage.c: the plugin for U-Boot's legacy image: one part, several (type 4), or a script (type 6).
 *
 * Layout (big endian, 64 bytes): 0 magic, 4 header CRC-32 (over the header with this field 0), 8
 * time, 12 data size, 16 load address, 20 entry point, 24 data CRC-32, 28 os, 29 arch, 30 type, 31
 * compression, 32 name. Facts: U-Boot's include/image.h. Vendors change the magic and lengthen the
 * header, so it is the header CRC that decides, and the length over which it fits is the header's.
 * An image with U-Boot's own magic and a header CRC that differs is claimed as a weak one.
 */
#include "asus-id.h"

#include "plugin-date.h"

enum {
    HEADER_SIZE = 64,
    HEADER_SIZE_MAX = 256, /* with what vendors add */
    HEADER_SIZE_SGE = 160, /* D-Link (SGE): model, version, hardware version */
    CRC_AT = 4,
    NAME_AT = 32,
    NAME_SIZE = 32,
    TYPE_MULTI = 4,
    TYPE_SCRIPT = 6,
    PARTS_MAX = 1024,
};

static const NetbomMagic magics[] = {
    {"\x27\x05\x19\x56", 4, 0, 0}, /* U-Boot */
    {"\x83\x80\x00\x00", 4, 0, 0}, /* vendor trees of U-Boot */
    {"\x93\x00\x10\x23", 4, 0, 0},
    {"\x05", 1, 28, NETBOM_MAGIC_START}, /* any other, of a Linux image: the header CRC decides */
};
static const char *const formats[] = {"uimage", NULL};

typedef struct {
    uint32_t magic, header_crc, time, size, load, entry, data_crc;
    uint8_t os, arch, type, compression;
    uint64_t header_size;
    bool header_fits;
    NetbomBytes bytes; /* header and data, cut to what is there */
} Uimage;

/* ---- words for numbers ---- */

static const char *const os_names[] = {
    NULL,       "openbsd",
    "netbsd",   "freebsd",
    "4.4bsd",   "linux",
    "svr4",     "esix",
    "solaris",  "irix",
    "sco",      "dell",
    "ncr",      "lynxos",
    "vxworks",  "psos",
    "qnx",      "u-boot",
    "rtems",    "artos",
    "unity",    "integrity",
    "ose",      "plan9",
    "openrtos", "arm-trusted-firmware",
    "tee",      "opensbi",
    "efi",
};
static const char *const arch_names[] = {
    NULL,    "alpha",   "arm",     "x86",      "ia64",  "mips",       "mips64", "powerpc",  "s390",
    "sh",    "sparc",   "sparc64", "m68k",     "nios",  "microblaze", "nios2",  "blackfin", "avr32",
    "st200", "sandbox", "nds32",   "openrisc", "arm64", "arc",        "x86_64", "xtensa",   "riscv",
};
static const char *const type_names[] = {
    NULL, "standalone", "kernel", "ramdisk", "multi", "firmware", "script", "filesystem", "flat_dt",
};
static const char *const compression_names[] = {"none", "gzip", "bzip2", "lzma",
                                                "lzo",  "lz4",  "zstd"};

enum {
    N_OS = sizeof(os_names) / sizeof(os_names[0]),
    N_ARCH = sizeof(arch_names) / sizeof(arch_names[0]),
    N_TYPE = sizeof(type_names) / sizeof(type_names[0]),
    N_COMPRESSION = sizeof(compression_names) / sizeof(compression_names[0]),
};

static const char *
word(const char *const *names, unsigned n_names, uint8_t number)
{
    return number < n_names ? names[number] : NULL;
}

/* ---- header ---- */

/* Finds the length over which the header CRC fits. */
static void
header_measure(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, Uimage *image)
{
    static const uint8_t zero[4] = {0};
    const uint8_t *data = bytes->data + at;
    uint32_t crc = host->crc32(0, data, CRC_AT);
    crc = host->crc32(crc, zero, sizeof(zero));
    crc = host->crc32(crc, data + CRC_AT + 4, HEADER_SIZE - CRC_AT - 4);
    uint64_t size = HEADER_SIZE;
    while (crc != image->header_crc && size < HEADER_SIZE_MAX && bytes->size - at - size >= 4) {
        crc = host->crc32(crc, data + size, 4);
        size += 4;
    }
    image->header_fits = crc == image->header_crc;
    image->header_size = image->header_fits ? size : HEADER_SIZE;
}

static bool
uimage_open(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, Uimage *ret_image)
{
    NetbomReader reader = netbom_reader(bytes, at, true);
    Uimage image = {0};
    image.magic = netbom_u32(&reader);
    image.header_crc = netbom_u32(&reader);
    image.time = netbom_u32(&reader);
    image.size = netbom_u32(&reader);
    image.load = netbom_u32(&reader);
    image.entry = netbom_u32(&reader);
    image.data_crc = netbom_u32(&reader);
    image.os = netbom_u8(&reader);
    image.arch = netbom_u8(&reader);
    image.type = netbom_u8(&reader);
    image.compression = netbom_u8(&reader);
    netbom_skip(&reader, NAME_SIZE);
    if (reader.failed)
        return false;
    header_measure(host, bytes, at, &image);
    image.bytes = netbom_slice(bytes, at, image.header_size + image.size);
    *ret_image = image;
    return true;
}

static bool
uimage_whole(const Uimage *image)
{
    return image->bytes.size == image->header_size + image->size;
}

/* Fields of an image whose header CRC does not fit: they must all be known values. */
static bool
plausible(const Uimage *image)
{
    return image->magic == 0x27051956 && image->size > 0 && image->bytes.size > HEADER_SIZE &&
           word(os_names, N_OS, image->os) && word(arch_names, N_ARCH, image->arch) &&
           word(type_names, N_TYPE, image->type) && image->compression < N_COMPRESSION;
}

static NetbomBytes
uimage_data(const Uimage *image)
{
    return netbom_slice(&image->bytes, image->header_size, image->size);
}

static bool
data_crc_fits(const NetbomHost *host, const Uimage *image)
{
    NetbomBytes data = uimage_data(image);
    return data.size == image->size && host->crc32(0, data.data, data.size) == image->data_crc;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Uimage image;
    (void)scan;
    if (!uimage_open(host, object, at, &image))
        return false;
    NetbomClaim claim = {.format = "uimage",
                         .size = image.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_HEADER,
                         .problem = "the header CRC differs",
                         .big_endian = true};
    if (!image.header_fits && !plausible(&image))
        return false;
    if (image.header_fits) {
        claim.detail = data_crc_fits(host, &image);
        claim.grade = claim.detail ? NETBOM_GRADE_CHECKSUM : NETBOM_GRADE_CHECKED;
        claim.problem = claim.detail           ? NULL
                        : uimage_whole(&image) ? "the data CRC differs"
                                               : "the image is cut off";
    }
    *ret_claim = claim;
    return true;
}

/* ---- facts ---- */

static void
give_word(const NetbomHost *host, NetbomScan *scan, const char *key, uint64_t at, const char *value)
{
    if (value)
        host->header(scan, key, at, 1, value, strlen(value));
}

static void
give_text(const NetbomHost *host, NetbomScan *scan, const Uimage *image, const char *key,
          uint64_t at, uint64_t size)
{
    const uint8_t *text = image->bytes.data + at;
    host->header(scan, key, at, size, (const char *)text, netbom_text_size(text, size));
}

static void
give_address(const NetbomHost *host, NetbomScan *scan, const char *key, uint64_t at, uint32_t value)
{
    char text[16];
    int size = snprintf(text, sizeof(text), "0x%x", value);
    host->header(scan, key, at, 4, text, (uint64_t)size);
}

static void
facts_give(const NetbomHost *host, NetbomScan *scan, const Uimage *image)
{
    char date[PLUGIN_DATE_SIZE];
    if (asus_id_match(&image->bytes, NAME_AT))
        asus_id_give(host, scan, &image->bytes, NAME_AT);
    else
        give_text(host, scan, image, "name", NAME_AT, NAME_SIZE);
    if (image->header_fits && image->header_size == HEADER_SIZE_SGE) {
        give_text(host, scan, image, "model", 64, 64);
        give_text(host, scan, image, "version", 128, 16);
        give_text(host, scan, image, "hardware-version", 144, 16);
    }
    if (image->time > 0)
        host->header(scan, "date", 8, 4, date, plugin_date(image->time, date));
    give_address(host, scan, "load-address", 16, image->load);
    give_address(host, scan, "entry-point", 20, image->entry);
    give_word(host, scan, "os", 28, word(os_names, N_OS, image->os));
    give_word(host, scan, "arch", 29, word(arch_names, N_ARCH, image->arch));
    give_word(host, scan, "type", 30, word(type_names, N_TYPE, image->type));
    give_word(host, scan, "compression", 31,
              word(compression_names, N_COMPRESSION, image->compression));
}

/* ---- parts ---- */

static bool
give_part(const NetbomHost *host, NetbomScan *scan, const Uimage *image, const char *name,
          uint64_t at, uint64_t size, bool compressed)
{
    NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = strlen(name)};
    if (compressed && image->compression > 0)
        entry.hint = word(compression_names, N_COMPRESSION, image->compression);
    return size == 0 || host->child_range(scan, &entry, at, size);
}

/* The list of part sizes; false: it does not add up. *ret_data: where the first part begins. */
static bool
parts_count(const Uimage *image, unsigned *ret_count, uint64_t *ret_data)
{
    NetbomReader reader = netbom_reader(&image->bytes, image->header_size, true);
    uint64_t total = 0;
    unsigned count = 0;
    uint32_t size;
    while ((size = netbom_u32(&reader)) > 0 && count < PARTS_MAX) {
        total += ((uint64_t)size + 3) & ~(uint64_t)3;
        count++;
    }
    /* The last part need not be filled up to four bytes. */
    if (reader.failed || size > 0 || count == 0 ||
        total > image->header_size + image->size + 3 - reader.at)
        return false;
    *ret_count = count;
    *ret_data = reader.at;
    return true;
}

/* The parts of a list of sizes. False: there is no such list. */
static bool
give_parts(const NetbomHost *host, NetbomScan *scan, const Uimage *image, const char *word_of_parts)
{
    unsigned count;
    uint64_t at;
    if (!parts_count(image, &count, &at))
        return false;
    host->structure(scan, image->header_size, at - image->header_size);
    NetbomReader sizes = netbom_reader(&image->bytes, image->header_size, true);
    for (unsigned i = 0; i < count && host->spend(scan, 1); i++) {
        char name[24];
        uint32_t size = netbom_u32(&sizes);
        NetbomBytes part = netbom_slice(&image->bytes, at, size);
        snprintf(name, sizeof(name), "%s-%u", word_of_parts, i);
        if (part.size < size)
            host->problem(scan, "truncated", image->bytes.size, "%llu of %u bytes of %s are there",
                          (unsigned long long)part.size, size, name);
        /* The compression field is about the first part: the kernel. */
        if (part.size == 0 || !give_part(host, scan, image, name, at, part.size, i == 0))
            break;
        at += ((uint64_t)size + 3) & ~(uint64_t)3;
    }
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Uimage image;
    if (!uimage_open(host, range, 0, &image))
        return;
    if (!image.header_fits)
        host->problem(scan, "checksum", CRC_AT, "the header CRC differs");
    if (!uimage_whole(&image))
        host->problem(scan, "truncated", image.bytes.size, "%llu of %u bytes of data are there",
                      (unsigned long long)(image.bytes.size - image.header_size), image.size);
    else if (!claim->detail && !data_crc_fits(host, &image))
        host->problem(scan, "checksum", 24, "the data CRC differs");
    host->structure(scan, 0, image.header_size);
    facts_give(host, scan, &image);
    bool listed = image.type == TYPE_MULTI || image.type == TYPE_SCRIPT;
    const char *name = word(type_names, N_TYPE, image.type);
    if (!listed || !give_parts(host, scan, &image, image.type == TYPE_SCRIPT ? "script" : "part"))
        give_part(host, scan, &image, name ? name : "data", image.header_size,
                  image.bytes.size - image.header_size, true);
}

static const char *const fact_keys[] = {
    "model",       "version",          "date",         "name", "arch", "compression",
    "entry-point", "hardware-version", "load-address", "os",   "type", NULL};

const NetbomPlugin uimage_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "uimage",
    .description = "U-Boot legacy image",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

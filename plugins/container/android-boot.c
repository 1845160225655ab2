/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * android-boot.c: the plugin for Android's boot images, version 0 to 4, and vendor boot images.
 *
 * Layout (little endian): a header in the first page, then kernel, ramdisk, second stage, recovery
 * DTBO and DTB, each from a page on. Version 0 to 2: 8 kernel size, 16 ramdisk, 24 second, 36 page
 * size, 40 version (old images: size of a device tree), 44 OS version, 48 name, 64 command line,
 * 576 SHA-1 over parts and sizes, 608 more of the command line, 1632 recovery DTBO, 1648 DTB.
 * Version 3 and 4: pages of 4096, 8 kernel, 12 ramdisk, 16 OS version, 44 command line, 1580
 * signature. Vendor boot: 12 page size, 24 ramdisk, 28 command line, 2080 name, 2100 DTB, 2112
 * table of ramdisks, 2124 configuration. Facts: AOSP's bootimg.h.
 */
#include "netbom-plugin.h"

#include <stdio.h>

enum {
    PARTS_MAX = 6,
    HASH_AT = 576,
    HASH_SIZE = 20,
    HASHED_MAX = 1 << 28, /* bytes: more is not hashed */
};

static const NetbomMagic magics[] = {{"ANDROID!", 8, 0, NETBOM_MAGIC_NUL},
                                     {"VNDRBOOT", 8, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"android-boot", "android-vendor-boot", NULL};

typedef struct {
    const char *name;
    uint64_t at, size;
} Part;

typedef struct {
    NetbomBytes bytes;
    bool vendor;
    uint32_t version;
    uint64_t page, header_size;
    Part parts[PARTS_MAX];
    unsigned n_parts;
    uint64_t end;
} Boot;

static uint32_t
word(const Boot *boot, uint64_t at)
{
    NetbomReader reader = netbom_reader(&boot->bytes, at, false);
    return netbom_u32(&reader);
}

static void
part_add(Boot *boot, const char *name, uint64_t size)
{
    boot->parts[boot->n_parts++] = (Part){name, boot->end, size};
    boot->end += (size + boot->page - 1) / boot->page * boot->page;
}

static void
parts_old(Boot *boot)
{
    part_add(boot, "kernel", word(boot, 8));
    part_add(boot, "ramdisk", word(boot, 16));
    part_add(boot, "second", word(boot, 24));
    if (boot->version > 2) {
        part_add(boot, "dt", boot->version);
        boot->version = 0;
    }
    if (boot->version >= 1)
        part_add(boot, "recovery-dtbo", word(boot, 1632));
    if (boot->version >= 2)
        part_add(boot, "dtb", word(boot, 1648));
}

static bool
boot_open(const NetbomBytes *bytes, uint64_t at, Boot *ret_boot)
{
    Boot boot = {.bytes = netbom_slice(bytes, at, bytes->size), .page = 4096};
    boot.vendor = netbom_match(&boot.bytes, 0, "VNDRBOOT", 8);
    if (!boot.vendor && !netbom_match(&boot.bytes, 0, "ANDROID!", 8))
        return false;
    boot.version = word(&boot, boot.vendor ? 8 : 40);
    bool new = !boot.vendor && (boot.version == 3 || boot.version == 4) &&
               word(&boot, 20) >= 1580 && word(&boot, 20) <= 4096;
    if (!new)
        boot.page = word(&boot, boot.vendor ? 12 : 36);
    if (boot.page < 512 || boot.page > 65536 || (boot.page & (boot.page - 1)) != 0)
        return false;
    boot.header_size = boot.vendor         ? (boot.version >= 4 ? 2128 : 2112)
                       : new               ? (boot.version >= 4 ? 1584 : 1580)
                       : boot.version == 0 ? 1632
                       : boot.version == 1 ? 1648
                                           : 1660;
    if (boot.bytes.size < boot.header_size ||
        (boot.vendor && boot.version != 3 && boot.version != 4))
        return false;
    boot.end = (boot.header_size + boot.page - 1) / boot.page * boot.page;
    if (boot.vendor) {
        part_add(&boot, "vendor-ramdisk", word(&boot, 24));
        part_add(&boot, "dtb", word(&boot, 2100));
        if (boot.version >= 4) {
            part_add(&boot, "ramdisk-table", word(&boot, 2112));
            part_add(&boot, "bootconfig", word(&boot, 2124));
        }
    } else if (new) {
        part_add(&boot, "kernel", word(&boot, 8));
        part_add(&boot, "ramdisk", word(&boot, 12));
        if (boot.version >= 4)
            part_add(&boot, "signature", word(&boot, 1580));
    } else {
        parts_old(&boot);
    }
    if (boot.parts[0].size == 0 && boot.parts[1].size == 0)
        return false;
    boot.bytes = netbom_slice(&boot.bytes, 0, boot.end);
    *ret_boot = boot;
    return true;
}

/* ---- proof ---- */

/* What fills the pages behind the parts must be empty. */
static bool
padding_fits(const Boot *boot)
{
    uint64_t from = boot->header_size;
    for (unsigned i = 0; i <= boot->n_parts; i++) {
        uint64_t to = (from + boot->page - 1) / boot->page * boot->page;
        if (to > boot->bytes.size)
            return false;
        for (; from < to; from++)
            if (boot->bytes.data[from] != 0)
                return false;
        if (i < boot->n_parts)
            from = boot->parts[i].at + boot->parts[i].size;
    }
    return true;
}

/* The SHA-1 of version 0 to 2: over each part and its size. 1: fits, 0: differs, -1: none. */
static int
hash_check(const NetbomHost *host, NetbomScan *scan, const Boot *boot)
{
    static const uint8_t none[HASH_SIZE] = {0};
    uint8_t digest[HASH_SIZE];
    uint64_t total = 0;
    int fits = -1;
    if (boot->vendor || boot->version > 2 || boot->bytes.size < boot->end ||
        boot->end > HASHED_MAX || memcmp(boot->bytes.data + HASH_AT, none, HASH_SIZE) == 0)
        return -1;
    NetbomBuffer *buffer = host->buffer_new(scan, boot->end + 4 * PARTS_MAX);
    for (unsigned i = 0; buffer && i < boot->n_parts; i++) {
        const Part *part = &boot->parts[i];
        uint32_t size = (uint32_t)part->size;
        const uint8_t tail[4] = {(uint8_t)size, (uint8_t)(size >> 8), (uint8_t)(size >> 16),
                                 (uint8_t)(size >> 24)};
        if (i == 3 && boot->version == 0 && size == 0)
            continue;
        if (host->buffer_append(scan, buffer, boot->bytes.data + part->at, part->size) &&
            host->buffer_append(scan, buffer, tail, sizeof(tail)))
            total += part->size + 4;
    }
    if (buffer && buffer->size == total) {
        host->sha1(buffer->data, buffer->size, digest);
        fits = memcmp(digest, boot->bytes.data + HASH_AT, HASH_SIZE) == 0;
    }
    host->buffer_free(scan, buffer);
    return fits;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Boot boot;
    if (!boot_open(object, at, &boot))
        return false;
    NetbomClaim claim = {.format = boot.vendor ? "android-vendor-boot" : "android-boot",
                         .size = boot.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_HEADER};
    if (hash_check(host, scan, &boot) == 1)
        claim.grade = NETBOM_GRADE_CHECKSUM;
    else if (padding_fits(&boot))
        claim.grade = NETBOM_GRADE_STRUCTURE;
    *ret_claim = claim;
    return true;
}

/* ---- unpack ---- */

static void
give_text(const NetbomHost *host, NetbomScan *scan, const Boot *boot, const char *key, uint64_t at,
          uint64_t size)
{
    const uint8_t *text = boot->bytes.data + at;
    host->header(scan, key, at, size, (const char *)text, netbom_text_size(text, size));
}

static void
give_os(const NetbomHost *host, NetbomScan *scan, const Boot *boot, uint64_t at)
{
    char text[40];
    uint32_t value = word(boot, at);
    if (value >> 11 != 0) {
        int size = snprintf(text, sizeof(text), "%u.%u.%u", value >> 25, value >> 18 & 127,
                            value >> 11 & 127);
        host->header(scan, "os-version", at, 4, text, (uint64_t)size);
    }
    if ((value & 0x7ff) != 0) {
        int size = snprintf(text, sizeof(text), "%u-%02u", 2000 + (value >> 4 & 127), value & 15);
        host->header(scan, "os-patch-level", at, 4, text, (uint64_t)size);
    }
}

static void
headers_give(const NetbomHost *host, NetbomScan *scan, const Boot *boot)
{
    char text[16];
    int size = snprintf(text, sizeof(text), "%u", boot->version);
    host->header(scan, "format-version", boot->vendor ? 8 : 40, 4, text, (uint64_t)size);
    if (boot->vendor) {
        give_text(host, scan, boot, "name", 2080, 16);
        give_text(host, scan, boot, "cmdline", 28, 2048);
    } else if (boot->version >= 3) {
        give_os(host, scan, boot, 16);
        give_text(host, scan, boot, "cmdline", 44, 1536);
    } else {
        give_os(host, scan, boot, 44);
        give_text(host, scan, boot, "name", 48, 16);
        give_text(host, scan, boot, "cmdline", 64, 512);
        give_text(host, scan, boot, "cmdline-more", 608, 1024);
        size = snprintf(text, sizeof(text), "%u", word(boot, 36));
        host->header(scan, "page-size", 36, 4, text, (uint64_t)size);
        size = snprintf(text, sizeof(text), "0x%x", word(boot, 12));
        host->header(scan, "load-address", 12, 4, text, (uint64_t)size);
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Boot boot;
    (void)claim;
    if (!boot_open(range, 0, &boot))
        return;
    if (boot.bytes.size < boot.end)
        host->problem(scan, "truncated", boot.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)boot.bytes.size, (unsigned long long)boot.end);
    else if (hash_check(host, scan, &boot) == 0)
        host->problem(scan, "checksum", HASH_AT, "the SHA-1 of the parts differs");
    host->structure(scan, 0, boot.header_size);
    headers_give(host, scan, &boot);
    for (unsigned i = 0; i < boot.n_parts; i++) {
        const Part *part = &boot.parts[i];
        NetbomBytes bytes = netbom_slice(&boot.bytes, part->at, part->size);
        NetbomEntry entry = {
            .kind = NETBOM_PART, .name = part->name, .name_size = strlen(part->name)};
        if (bytes.size > 0 && !host->child_range(scan, &entry, part->at, bytes.size))
            return;
    }
}

static const char *const fact_keys[] = {"name",           "cmdline",      "cmdline-more",
                                        "format-version", "load-address", "os-patch-level",
                                        "os-version",     "page-size",    NULL};

const NetbomPlugin android_boot_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "android-boot",
    .description = "Android boot and vendor boot images",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

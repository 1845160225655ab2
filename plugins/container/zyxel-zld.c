/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zyxel-zld.c: the plugin for the images of Zyxel's access points with ZLD.
 *
 * Header (104 bytes, in the byte order of its magic): 0 checksum, 4 deadbeaf, 8 version, 10 count
 * of files, 12 count of models, 24 size, 28 offset of the first file, 30 size of the header, 32
 * size of a file's header (272), 40 version of CAPWAP (32), 72 model (32). Then for each file: 0
 * type, 4 size, 8 checksum, 12 place in the flash, 16 name (64), 80 target (128), 208 revision
 * (32), 240 date (32); the files follow each other. A kernel (type 2) has 512 bytes of texts before
 * it. A file's checksum is the sum of the four big-endian words of its MD5, of a kernel's without
 * the texts. Facts: OpenWrt's mkzyxelzldfw producer.
 */
#include "wrapper.h"

enum {
    HEADER_SIZE = 104,
    FILE_HEADER = 272,
    FILES_MAX = 32,
    KERNEL = 2,
    KERNEL_TEXTS = 512,
    TARGET_AT = 80,
    TARGET_SIZE = 128,
    MODEL_AT = 72,
    TEXT_SIZE = 32,
};

static const NetbomMagic magics[] = {
    {"\xde\xad\xbe\xaf", 4, 4, 0},
    {"\xaf\xbe\xad\xde", 4, 4, 0},
};
static const char *const formats[] = {"zyxel-zld", NULL};

typedef struct {
    NetbomBytes bytes; /* from the header on */
    bool big;
    uint64_t count, size, first;
} Zld;

typedef struct {
    uint64_t header, at, size, skip; /* skip: texts before a kernel */
    uint32_t sum;
} ZldFile;

static uint16_t
zld_u16(const Zld *zld, uint64_t at)
{
    NetbomReader reader = netbom_reader(&zld->bytes, at, zld->big);
    return netbom_u16(&reader);
}

static void
file_read(const Zld *zld, uint64_t i, uint64_t at, ZldFile *ret_file)
{
    const uint64_t header = HEADER_SIZE + i * FILE_HEADER;
    *ret_file = (ZldFile){.header = header,
                          .at = at,
                          .size = wrapper_u32(&zld->bytes, header + 4, zld->big),
                          .sum = wrapper_u32(&zld->bytes, header + 8, zld->big)};
    if (zld_u16(zld, header) == KERNEL && ret_file->size >= KERNEL_TEXTS)
        ret_file->skip = KERNEL_TEXTS;
}

/* The tables fit each other and the files fill the image. */
static bool
zld_read(const NetbomBytes *object, uint64_t at, Zld *ret_zld)
{
    Zld zld = {.bytes = netbom_slice(object, at, object->size)};
    if (!netbom_range_ok(zld.bytes.size, 0, HEADER_SIZE))
        return false;
    zld.big = zld.bytes.data[4] == 0xde;
    zld.count = zld_u16(&zld, 10);
    zld.size = wrapper_u32(&zld.bytes, 24, zld.big);
    zld.first = zld_u16(&zld, 28);
    if (zld.count == 0 || zld.count > FILES_MAX || zld.size > INT32_MAX ||
        zld.first != HEADER_SIZE + zld.count * FILE_HEADER || zld_u16(&zld, 32) != FILE_HEADER ||
        !netbom_range_ok(zld.bytes.size, 0, zld.first))
        return false;
    uint64_t end = zld.first;
    for (uint64_t i = 0; i < zld.count; i++) {
        ZldFile file;
        file_read(&zld, i, end, &file);
        if (!wrapper_text_ok(&zld.bytes, file.header + TARGET_AT, TARGET_SIZE))
            return false;
        end += file.size;
    }
    *ret_zld = zld;
    return end == zld.size;
}

static bool
file_fits(const NetbomHost *host, const Zld *zld, const ZldFile *file)
{
    uint8_t digest[16];
    const NetbomBytes bytes = {digest, sizeof(digest)};
    host->md5(zld->bytes.data + file->at + file->skip, file->size - file->skip, digest);
    uint32_t sum = 0;
    for (unsigned i = 0; i < sizeof(digest); i += 4)
        sum += wrapper_u32be(&bytes, i);
    return (sum == 0 ? 1 : sum) == file->sum;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Zld zld;
    if (!host->spend(scan, 16) || !zld_read(object, at, &zld))
        return false;
    *ret_claim = wrapper_claim("zyxel-zld", object, at, zld.size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Zld zld;
    const Wrapper wrapper = {host, scan, range};
    if (!zld_read(range, 0, &zld))
        return;
    uint64_t at = zld.first;
    wrapper_report(&wrapper, claim, zld.size, 0);
    wrapper_vendor(&wrapper, "Zyxel", 4, 4);
    wrapper_text(&wrapper, "model", MODEL_AT, TEXT_SIZE);
    host->structure(scan, 0, zld.first);
    for (uint64_t i = 0; i < zld.count && at < range->size; i++) {
        char name[TARGET_SIZE + 1] = "";
        ZldFile file;
        file_read(&zld, i, at, &file);
        at += file.size;
        const uint64_t target = file.header + TARGET_AT;
        memcpy(name, range->data + target, (size_t)wrapper_text_size(range, target, TARGET_SIZE));
        wrapper_text(&wrapper, "revision", file.header + 208, TEXT_SIZE);
        if (file.skip > 0) {
            host->structure(scan, file.at, netbom_slice(range, file.at, file.skip).size);
            wrapper_text(&wrapper, "loader-version", file.at, 64);
            wrapper_text(&wrapper, "kernel-version", file.at + 64, 64);
        }
        if (netbom_range_ok(range->size, file.at, file.size) && !file_fits(host, &zld, &file))
            host->problem(scan, "checksum", file.header + 8, "the checksum of %s differs", name);
        if (!wrapper_part(&wrapper, name, NULL, file.at + file.skip, file.size - file.skip))
            return;
    }
}

static const char *const fact_keys[] = {"vendor",         "model",    "kernel-version",
                                        "loader-version", "revision", NULL};

const NetbomPlugin zyxel_zld_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "zyxel-zld",
    .description = "images of Zyxel's access points (ZLD)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

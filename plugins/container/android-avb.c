/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * android-avb.c: the plugin for what Android Verified Boot puts behind or beside partitions: the
 * signed description (vbmeta) and the footer that says where it stands.
 *
 * Big endian. Description: "AVB0", u32 version, u64 size of the signature's block at 12, of the
 * other block at 20, u32 algorithm at 28, u64 offset and size of the hash at 32 and 40 (in the
 * first block), u64 offset and size of the descriptors at 96 and 104 (in the second), text of 48 at
 * 128; header of 256, then the two blocks. A descriptor: u64 kind, u64 size of the rest; kind 0, a
 * property: u64 sizes of key and value, both end with NUL. Footer of 64: "AVBf", u32 version, u64
 * size of the image at 12, offset and size of the description. Facts: libavb's headers.
 */
#include "netbom-plugin.h"

#include <stdio.h>

enum {
    HEAD_SIZE = 256,
    FOOTER_SIZE = 64,
    PROPERTIES_MAX = 256,
    SHA256_LAST = 3, /* algorithms 1 to 3 use it */
    SHA256_SIZE = 32,
};
#define BLOCK_MAX (UINT64_C(64) << 20)

static const NetbomMagic magics[] = {{"AVB0\0\0\0\1\0\0\0", 11, 0, 0},
                                     {"AVBf\0\0\0\1\0\0\0", 11, 0, 0}};
static const char *const formats[] = {"avb-vbmeta", "avb-footer", NULL};

typedef struct {
    NetbomBytes bytes;
    uint64_t first_size, second_size; /* of the blocks */
    uint64_t size;
    uint64_t hash_at, hash_size;
    uint64_t descriptors_at, descriptors_size;
    uint32_t algorithm;
} Vbmeta;

static bool
vbmeta_open(const NetbomBytes *object, uint64_t at, Vbmeta *ret_meta)
{
    Vbmeta meta = {.bytes = netbom_slice(object, at, UINT64_MAX)};
    NetbomReader reader = netbom_reader(&meta.bytes, 12, true);
    meta.first_size = netbom_u64(&reader);
    meta.second_size = netbom_u64(&reader);
    meta.algorithm = netbom_u32(&reader);
    meta.hash_at = netbom_u64(&reader);
    meta.hash_size = netbom_u64(&reader);
    reader.at = 96;
    meta.descriptors_at = netbom_u64(&reader);
    meta.descriptors_size = netbom_u64(&reader);
    if (!netbom_match(&meta.bytes, 0, magics[0].pattern, magics[0].length) ||
        !netbom_range_ok(meta.bytes.size, 0, HEAD_SIZE) || meta.first_size > BLOCK_MAX ||
        meta.second_size > BLOCK_MAX || meta.first_size % 64 != 0 || meta.second_size % 64 != 0 ||
        !netbom_range_ok(meta.first_size, meta.hash_at, meta.hash_size) ||
        !netbom_range_ok(meta.second_size, meta.descriptors_at, meta.descriptors_size))
        return false;
    meta.size = HEAD_SIZE + meta.first_size + meta.second_size;
    meta.bytes = netbom_slice(&meta.bytes, 0, meta.size);
    *ret_meta = meta;
    return true;
}

/* The hash covers the header and the second block, which do not touch. Only a whole description is
 * asked. */
static bool
hash_fits(const NetbomHost *host, NetbomScan *scan, const Vbmeta *meta)
{
    uint8_t digest[SHA256_SIZE];
    if (meta->algorithm < 1 || meta->algorithm > SHA256_LAST || meta->hash_size != SHA256_SIZE ||
        meta->bytes.size < meta->size || !host->spend(scan, 1 + meta->size / 65536))
        return false;
    uint8_t *hashed = host->alloc(scan, HEAD_SIZE + meta->second_size, 1);
    if (!hashed)
        return false;
    memcpy(hashed, meta->bytes.data, HEAD_SIZE);
    memcpy(hashed + HEAD_SIZE, meta->bytes.data + HEAD_SIZE + meta->first_size,
           (size_t)meta->second_size);
    host->sha256(hashed, HEAD_SIZE + meta->second_size, digest);
    host->release(scan, hashed);
    return netbom_match(&meta->bytes, HEAD_SIZE + meta->hash_at, digest, SHA256_SIZE);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Vbmeta meta;
    NetbomReader reader = netbom_reader(object, at + 12, true);
    NetbomClaim claim = {
        .extent = NETBOM_EXACT, .grade = NETBOM_GRADE_STRUCTURE, .big_endian = true};
    if (vbmeta_open(object, at, &meta)) {
        claim.format = "avb-vbmeta";
        claim.size = meta.bytes.size;
        if (hash_fits(host, scan, &meta))
            claim.grade = NETBOM_GRADE_CHECKED;
    } else if (netbom_match(object, at, magics[1].pattern, magics[1].length) &&
               netbom_range_ok(object->size, at, FOOTER_SIZE)) {
        const uint64_t image = netbom_u64(&reader), where = netbom_u64(&reader);
        claim.format = "avb-footer";
        claim.size = FOOTER_SIZE;
        if (where < image)
            return false;
    } else {
        return false;
    }
    *ret_claim = claim;
    return true;
}

/* Properties that say which build an image is of: "com.android.build.boot.fingerprint". */
static const struct {
    const char *end, *fact;
} properties[] = {{".fingerprint", "fingerprint"},
                  {".os_version", "os-version"},
                  {".security_patch", "security-patch"}};

static void
property_give(const NetbomHost *host, NetbomScan *scan, const Vbmeta *meta, uint64_t at)
{
    NetbomReader reader = netbom_reader(&meta->bytes, at, true);
    const uint64_t key_size = netbom_u64(&reader), value_size = netbom_u64(&reader);
    const uint8_t *key_text = netbom_take(&reader, key_size);
    netbom_skip(&reader, 1);
    const uint64_t value_at = reader.at;
    const uint8_t *value = netbom_take(&reader, value_size);
    if (!key_text || !value)
        return;
    for (unsigned i = 0; i < sizeof properties / sizeof properties[0]; i++) {
        const uint64_t end_size = strlen(properties[i].end);
        if (key_size > end_size &&
            memcmp(key_text + key_size - end_size, properties[i].end, end_size) == 0)
            host->header(scan, properties[i].fact, value_at, value_size, (const char *)value,
                         value_size);
    }
}

static void
descriptors_read(const NetbomHost *host, NetbomScan *scan, const Vbmeta *meta)
{
    uint64_t at = HEAD_SIZE + meta->first_size + meta->descriptors_at;
    const uint64_t end = at + meta->descriptors_size;
    for (unsigned i = 0; i < PROPERTIES_MAX && at < end && host->spend(scan, 1); i++) {
        NetbomReader reader = netbom_reader(&meta->bytes, at, true);
        const uint64_t kind = netbom_u64(&reader), size = netbom_u64(&reader);
        if (reader.failed || !netbom_range_ok(end, reader.at, size)) {
            host->problem(scan, "corrupt", at < meta->bytes.size ? at : 0,
                          "a descriptor reaches behind the others");
            return;
        }
        if (kind == 0)
            property_give(host, scan, meta, reader.at);
        at = reader.at + size;
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Vbmeta meta;
    char text[24];
    host->structure(scan, 0, claim->size);
    if (!vbmeta_open(range, 0, &meta)) {
        NetbomReader reader = netbom_reader(range, 12, true);
        const int length =
            snprintf(text, sizeof text, "%llu", (unsigned long long)netbom_u64(&reader));
        host->header(scan, "image-size", 12, 8, text, (uint64_t)length);
        return;
    }
    if (meta.bytes.size < meta.size)
        host->problem(scan, "truncated", meta.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)meta.bytes.size, (unsigned long long)meta.size);
    else if (meta.algorithm >= 1 && meta.algorithm <= SHA256_LAST && !hash_fits(host, scan, &meta))
        host->problem(scan, "checksum", HEAD_SIZE + meta.hash_at, "the hash differs");
    host->header(scan, "made-by", 128, 48, (const char *)range->data + 128,
                 netbom_text_size(range->data + 128, 48));
    descriptors_read(host, scan, &meta);
}

static const char *const fact_keys[] = {"fingerprint", "image-size",     "made-by",
                                        "os-version",  "security-patch", NULL};

const NetbomPlugin android_avb_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "android-avb",
    .description = "descriptions and footers of Android Verified Boot",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

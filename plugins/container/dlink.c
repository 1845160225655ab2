/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dlink.c: the plugin for D-Link's encrypted images: SHRS is read where one of the published keys
 * is the right one, the others are named.
 *
 * SHRS (big endian): 4 size of the plain data, 8 size of the encrypted data, 12 IV, 28 SHA-512 of
 * plain data with key, 92 of the plain data, 156 of the encrypted data, 220 unused (512), 732 two
 * signatures of 512 bytes, 1756 data under AES-128-CBC, padded to whole blocks; 00 00 00 00 30 may
 * follow. The SHA-512 of the plain data proves a key: without that proof nothing is given out.
 * encrpted_img: 12 size, 16 data. Facts: the dlink-sge-image producer; published layouts.
 */
#include "wrapper.h"

#include <openssl/evp.h>

enum {
    SHRS_HEADER = 1756,
    SHRS_IV = 12,
    SHRS_PLAIN_DIGEST = 92,
    SHRS_DIGEST = 156,
    SHRS_TAIL = 5,
    IMG_HEADER = 16,
    KEY_SIZE = 16,
    BLOCK_SIZE = 16,
    DIGEST_SIZE = 64,
};

/* Keys that D-Link's source releases hold, or that follow from them. */
static const uint8_t shrs_keys[][KEY_SIZE] = {
    /* COVR-C1200, COVR-P2500, DIR-8xx, DIR-1260, DIR-1935, DIR-2150, DIR-2660, DIR-3040 ... */
    {0xc0, 0x5f, 0xbf, 0x19, 0x36, 0xc9, 0x94, 0x29, 0xce, 0x2a, 0x07, 0x81, 0xf0, 0x8d, 0x6a,
     0xd8},
    /* COVR-X1860 */
    {0x68, 0x65, 0x39, 0x2d, 0x34, 0x2b, 0x4d, 0x21, 0x29, 0x64, 0x36, 0x3d, 0x6d, 0x7e, 0x23,
     0x24},
    /* DIR-X1860 B1 */
    {0x68, 0x65, 0x39, 0x2d, 0x34, 0x2b, 0x4d, 0x38, 0x2d, 0x38, 0x30, 0x21, 0x29, 0x64, 0x36,
     0x3d},
    /* DIR-X3260 */
    {0x72, 0x74, 0x39, 0x2d, 0x34, 0x25, 0x5e, 0x2b, 0x4d, 0x21, 0x29, 0x64, 0x36, 0x3d, 0x6d,
     0x7e},
};

typedef struct {
    uint64_t plain, size; /* of the data, before and after encryption */
} Shrs;

static const NetbomMagic magics[] = {
    {"SHRS", 4, 0, NETBOM_MAGIC_NUL},
    {"encrpted_img", 12, 0, NETBOM_MAGIC_NUL},
    {"DLK6E8202001", 12, 0, NETBOM_MAGIC_START},
    {"DLK6E6110002", 12, 0, NETBOM_MAGIC_START},
    {"MH01", 4, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"dlink-shrs", "dlink-encrypted", NULL};

static Shrs
shrs_sizes(const NetbomBytes *bytes, uint64_t at)
{
    const uint64_t a = wrapper_u32be(bytes, at + 4), b = wrapper_u32be(bytes, at + 8);
    return (Shrs){a < b ? a : b, a < b ? b : a};
}

static bool
detect_shrs(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    if (!netbom_match(object, at, "SHRS", 4) || !netbom_range_ok(object->size, at, SHRS_HEADER))
        return false;
    const Shrs shrs = shrs_sizes(object, at);
    bool ok = shrs.plain > 0 && shrs.size % BLOCK_SIZE == 0 && shrs.size - shrs.plain <= BLOCK_SIZE;
    /* 512 bytes without a use, all of one value. */
    for (uint64_t i = 221; i < 732 && ok; i++)
        ok = object->data[at + i] == object->data[at + 220];
    if (!ok)
        return false;
    uint64_t size = SHRS_HEADER + shrs.size;
    if (netbom_match(object, at + size, "\0\0\0\0\x30", SHRS_TAIL))
        size += SHRS_TAIL;
    *ret_claim = wrapper_claim("dlink-shrs", object, at, size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    if (detect_shrs(object, at, ret_claim))
        return true;
    if (at != 0 || object->size < 4096)
        return false;
    for (size_t i = 1; i < WRAPPER_COUNT(magics); i++) {
        /* A text may begin with the same letters. */
        if (!netbom_match(object, 0, magics[i].pattern, magics[i].length) ||
            wrapper_text_size(object, 0, 64) == 64)
            continue;
        *ret_claim =
            wrapper_claim("dlink-encrypted", object, 0, object->size, NETBOM_GRADE_HEADER, true);
        return true;
    }
    return false;
}

static bool
digest_is(const uint8_t *data, uint64_t size, const uint8_t *wanted)
{
    uint8_t digest[DIGEST_SIZE];
    return EVP_Digest(data, (size_t)size, digest, NULL, EVP_sha512(), NULL) == 1 &&
           memcmp(digest, wanted, DIGEST_SIZE) == 0;
}

/* AES-128-CBC of whole blocks, some at a time. */
static bool
decipher(const Wrapper *wrapper, const uint8_t *key, const uint8_t *iv, const NetbomBytes *data,
         uint8_t *dst)
{
    enum { STRETCH = 1 << 20 };
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    bool good = context && EVP_DecryptInit_ex2(context, EVP_aes_128_cbc(), key, iv, NULL) == 1 &&
                EVP_CIPHER_CTX_set_padding(context, 0) == 1;
    for (uint64_t at = 0; good && at < data->size; at += STRETCH) {
        const NetbomBytes part = netbom_slice(data, at, STRETCH);
        int done = 0;
        good = wrapper->host->spend(wrapper->scan, part.size / 64) &&
               EVP_DecryptUpdate(context, dst + at, &done, part.data, (int)part.size) == 1 &&
               (uint64_t)done == part.size;
    }
    EVP_CIPHER_CTX_free(context);
    return good;
}

/* The plain data, proved by their digest; NULL if no key is the right one. */
static NetbomBuffer *
shrs_plain(const Wrapper *wrapper, const Shrs *shrs)
{
    const NetbomBytes *range = wrapper->range;
    const NetbomBytes data = netbom_slice(range, SHRS_HEADER, shrs->size);
    if (data.size < shrs->size)
        return NULL;
    NetbomBuffer *plain = wrapper->host->buffer_new(wrapper->scan, shrs->size);
    for (unsigned i = 0; plain && i < WRAPPER_COUNT(shrs_keys); i++)
        if (decipher(wrapper, shrs_keys[i], range->data + SHRS_IV, &data, plain->data) &&
            digest_is(plain->data, shrs->plain, range->data + SHRS_PLAIN_DIGEST)) {
            plain->size = shrs->plain;
            return plain;
        }
    wrapper->host->buffer_free(wrapper->scan, plain);
    return NULL;
}

static void
unpack_shrs(const Wrapper *wrapper, const NetbomClaim *claim)
{
    const NetbomHost *host = wrapper->host;
    const NetbomBytes *range = wrapper->range;
    const NetbomEntry entry = {.kind = NETBOM_PART, .name = "image", .name_size = 5};
    if (range->size < SHRS_HEADER)
        return;
    const Shrs shrs = shrs_sizes(range, 0);
    wrapper_report(wrapper, claim, SHRS_HEADER + shrs.size, 0);
    wrapper_vendor(wrapper, "D-Link", 0, 4);
    host->structure(wrapper->scan, 0, SHRS_HEADER);
    if (range->size > SHRS_HEADER + shrs.size)
        host->structure(wrapper->scan, SHRS_HEADER + shrs.size,
                        range->size - SHRS_HEADER - shrs.size);
    NetbomBuffer *plain = shrs_plain(wrapper, &shrs);
    if (plain) {
        wrapper_fact(wrapper, "cipher", SHRS_HEADER, shrs.size, "AES-128-CBC");
        host->structure(wrapper->scan, SHRS_HEADER, shrs.size);
        host->child_buffer(wrapper->scan, &entry, plain);
        return;
    }
    const NetbomBytes data = netbom_slice(range, SHRS_HEADER, shrs.size);
    if (data.size == shrs.size && !digest_is(data.data, data.size, range->data + SHRS_DIGEST))
        host->problem(wrapper->scan, "checksum", SHRS_DIGEST,
                      "the SHA-512 of the encrypted data differs");
    host->problem(wrapper->scan, "encrypted", SHRS_HEADER,
                  "the contents of this D-Link image are encrypted; none of the published keys is "
                  "theirs");
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    if (strcmp(claim->format, "dlink-shrs") == 0) {
        unpack_shrs(&wrapper, claim);
        return;
    }
    const uint64_t header = netbom_match(range, 0, "encrpted_img", 12) ? IMG_HEADER
                            : netbom_match(range, 0, "DLK", 3)         ? 12
                                                                       : 4;
    wrapper_report(&wrapper, claim, range->size, 0);
    wrapper_vendor(&wrapper, "D-Link", 0, header == IMG_HEADER || header == 12 ? 12 : 4);
    if (netbom_match(range, 0, "DLK", 3))
        wrapper_text(&wrapper, "board", 0, 12);
    host->structure(scan, 0, header);
    host->problem(scan, "encrypted", header, "the contents of this D-Link image are encrypted");
}

static const char *const fact_keys[] = {"vendor", "board", "cipher", NULL};

const NetbomPlugin dlink_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "dlink",
    .description = "encrypted D-Link images",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * scrambled.c: the plugin for images that are scrambled as a whole under a key that is public or
 * can be worked out, and that have no header of their own. A scheme is tried on the first bytes; it
 * is right if a uImage header with a fitting CRC-32 comes out, or for a key that was read off the
 * bytes themselves the start of any format that known-start knows.
 *
 * Hi-Link: DES in ECB mode over all whole blocks from byte 0, then again from byte 3. PC1: the
 * stream cipher with its example key. NEC Aterm: the bytes are XORed with a key of up to 16
 * characters and with 1 to 251, both repeated. XikeStor SKS8300: the first 512 bytes are lessened
 * by a table. Any short key that is XORed over and over shows in zeros (xor-key.h). Facts:
 * OpenWrt's mkhilinkfw, pc1crypt, nec-enc and nosimg-enc producers.
 */
#include "des.h"
#include "known-start.h"
#include "nec-key.h"
#include "pc1.h"
#include "wrapper.h"
#include "xor-key.h"

enum { HEAD = 128, NOS_TABLE = 256 };

typedef struct Scheme {
    const char *format, *vendor; /* vendor: NULL if not one vendor's */
    /* Descrambles the first bytes, at least HEAD of them. */
    bool (*try_head)(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object,
                     uint8_t head[HEAD]);
    bool (*decode)(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                   uint8_t *out);
    bool any_start; /* else it must be a uImage */
} Scheme;

/* ---- Hi-Link ---- */

static const uint8_t hilink_key[8] = {'H', '@', 'L', '9', 'K', '*', '(', '3'};

static void
hilink_run(uint8_t *data, uint64_t size)
{
    DesKey key;
    des_key(&key, hilink_key);
    for (uint64_t at = 3; at + 8 <= size; at += 8)
        des_decrypt(&key, data + at);
    for (uint64_t at = 0; at + 8 <= size; at += 8)
        des_decrypt(&key, data + at);
}

static bool
hilink_head(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint8_t head[HEAD])
{
    uint8_t more[HEAD + 3];
    (void)host;
    (void)scan;
    if (object->size < sizeof(more))
        return false;
    memcpy(more, object->data, sizeof(more));
    hilink_run(more, sizeof(more));
    memcpy(head, more, HEAD);
    return true;
}

static bool
hilink_decode(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint8_t *out)
{
    if (!host->spend(scan, range->size / 8))
        return false;
    memcpy(out, range->data, range->size);
    hilink_run(out, range->size);
    return true;
}

/* ---- PC1 ---- */

static const uint8_t pc1_key[16] = {'R', 'e', 'm', 's', 'a', 'a', 'l', 'p',
                                    's', '!', '1', '2', '3', '4', '5', '6'};

static bool
pc1_head(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint8_t head[HEAD])
{
    Pc1 pc1;
    (void)host;
    (void)scan;
    pc1_begin(&pc1, pc1_key);
    pc1_decrypt(&pc1, object->data, head, HEAD);
    return true;
}

static bool
pc1_decode(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint8_t *out)
{
    Pc1 pc1;
    if (!host->spend(scan, range->size / 8))
        return false;
    pc1_begin(&pc1, pc1_key);
    pc1_decrypt(&pc1, range->data, out, range->size);
    return true;
}

/* ---- NEC ---- */

static bool
nec_head(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint8_t head[HEAD])
{
    NecKey key;
    if (!nec_key_find(host, scan, object, &key))
        return false;
    nec_key_apply(&key, object->data, head, HEAD);
    return true;
}

static bool
nec_decode(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint8_t *out)
{
    NecKey key;
    if (!nec_key_find(host, scan, range, &key))
        return false;
    nec_key_apply(&key, range->data, out, range->size);
    return true;
}

/* ---- XikeStor SKS8300 ---- */

static const uint8_t nos_table[NOS_TABLE] = {
    0xee, 0xdd, 0xcc, 0x21, 0x53, 0x55, 0xee, 0xcc, 0xdd, 0x55, 0x80, 0x7e, 0x00, 0x00, 0x00, 0x00,
    0xcd, 0xbd, 0xdf, 0xae, 0xbb, 0x9b, 0x89, 0x01, 0x70, 0xe5, 0xcc, 0xdd, 0xf6, 0xfc, 0x83, 0x64,
    0xec, 0xdd, 0xce, 0xf1, 0xe3, 0x54, 0xfe, 0xd0, 0xbd, 0xab, 0xdd, 0xe1, 0xe4, 0xb4, 0xd5, 0x83,
    0xed, 0xfe, 0xd0, 0xcd, 0xb6, 0x55, 0xcc, 0xa3, 0xed, 0xd5, 0xc6, 0x7e, 0xdd, 0xcc, 0x21, 0x53,
    0xec, 0x4d, 0xdc, 0x00, 0x53, 0x55, 0xcd, 0xc3, 0x22, 0x01, 0x80, 0x7e, 0xef, 0xbc, 0x75, 0x66,
    0xa6, 0xc0, 0xcc, 0x2f, 0xfe, 0xd0, 0xee, 0xcc, 0xdd, 0x55, 0x01, 0x01, 0x01, 0x01, 0xc5, 0x64,
    0x99, 0x45, 0xab, 0x32, 0x55, 0x80, 0x7e, 0xef, 0x55, 0x80, 0x7e, 0xef, 0xbc, 0x75, 0x66, 0x89,
    0xe3, 0x1d, 0x83, 0xdd, 0xfe, 0x55, 0x8e, 0xab, 0x7d, 0x55, 0x80, 0x7e, 0xff, 0x01, 0xac, 0x66,
    0x0e, 0xc9, 0x92, 0xd9, 0x73, 0xe5, 0x01, 0x01, 0xbd, 0xe5, 0x10, 0xce, 0x01, 0x01, 0xba, 0xe8,
    0x3e, 0xdd, 0x81, 0xa1, 0x53, 0x33, 0x01, 0x01, 0x9a, 0xc5, 0x10, 0xaa, 0x01, 0xce, 0x8a, 0xe1,
    0xb1, 0xfb, 0x00, 0x80, 0x53, 0x77, 0x00, 0x00, 0x70, 0xdc, 0x00, 0x01, 0x00, 0x00, 0xcb, 0xb1,
    0xa0, 0x30, 0x00, 0x00, 0x55, 0xa6, 0x00, 0x00, 0xca, 0xbd, 0x01, 0x01, 0x00, 0x00, 0xc9, 0xb2,
    0x81, 0x90, 0x01, 0x00, 0x5a, 0x21, 0x00, 0x01, 0x79, 0xbc, 0x01, 0x00, 0x78, 0x00, 0x7b, 0xb3,
    0xd4, 0x97, 0x01, 0x00, 0x53, 0x55, 0xa9, 0xfc, 0xdd, 0xa5, 0x01, 0xbe, 0xaf, 0xc1, 0x75, 0xc5,
    0x8e, 0xd7, 0x77, 0x00, 0x55, 0xd0, 0x0d, 0xac, 0x01, 0x55, 0x80, 0x7e, 0xef, 0xbc, 0x7e, 0xe6,
    0xf1, 0x6c, 0x52, 0x00, 0x33, 0x16, 0x98, 0xcc, 0x01, 0x01, 0x01, 0x01, 0x00, 0x00, 0x79, 0x88,
};

static void
nos_run(const uint8_t *src, uint8_t *dst, uint64_t size)
{
    for (uint64_t i = 0; i < size; i++)
        dst[i] = (uint8_t)(src[i] + (i < 2 * NOS_TABLE ? nos_table[i % NOS_TABLE] : 0));
}

static bool
nos_head(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint8_t head[HEAD])
{
    (void)host;
    (void)scan;
    nos_run(object->data, head, HEAD);
    return true;
}

static bool
nos_decode(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint8_t *out)
{
    (void)host;
    (void)scan;
    nos_run(range->data, out, range->size);
    return true;
}

/* ---- any XOR ---- */

/* True if a known format begins under the key, or under its inverse, which then is the key. */
static bool
xor_key_fits(const NetbomHost *host, const NetbomBytes *object, XorKey *key)
{
    uint8_t head[HEAD];
    const NetbomBytes start = {head, HEAD};
    for (unsigned try = 0; try < 2; try++) {
        xor_key_apply(key, object->data, head, HEAD);
        if (known_start(host, &start, object->size) != KNOWN_NOTHING)
            return true;
        xor_key_invert(key);
    }
    return false;
}

/* The shortest key under which a known format begins. */
static bool
xor_key_prove(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, XorKey *ret_key)
{
    for (unsigned size = 1; size <= XOR_KEY_MAX && host->spend(scan, 1); size++)
        if (xor_key_find(object, size, ret_key) && xor_key_fits(host, object, ret_key))
            return true;
    return false;
}

static bool
xor_head(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint8_t head[HEAD])
{
    XorKey key;
    if (!xor_key_prove(host, scan, object, &key))
        return false;
    xor_key_apply(&key, object->data, head, HEAD);
    return true;
}

static bool
xor_decode(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint8_t *out)
{
    XorKey key;
    if (!xor_key_prove(host, scan, range, &key) || !host->spend(scan, range->size / 64))
        return false;
    xor_key_apply(&key, range->data, out, range->size);
    return true;
}

/* ---- the plugin ---- */

static const Scheme schemes[] = {
    {"xikestor-nos", "XikeStor", nos_head, nos_decode, false},
    {"hilink-des", "Hi-Link", hilink_head, hilink_decode, false},
    {"pc1", NULL, pc1_head, pc1_decode, false},
    {"nec-xor", "NEC", nec_head, nec_decode, false},
    {"xor", NULL, xor_head, xor_decode, true},
};
static const NetbomMagic magics[] = {{"", 0, 0, NETBOM_MAGIC_WHOLE}};
static const char *const formats[] = {"xikestor-nos", "hilink-des", "pc1", "nec-xor", "xor", NULL};

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    uint8_t head[HEAD];
    if (at != 0 || object->size < 1024 || !host->spend(scan, 64))
        return false;
    for (unsigned i = 0; i < WRAPPER_COUNT(schemes); i++) {
        const NetbomBytes start = {head, HEAD};
        if (!schemes[i].try_head(host, scan, object, head) ||
            (!schemes[i].any_start && memcmp(head, "\x27\x05\x19\x56", 4) != 0))
            continue;
        const KnownProof proof = known_start(host, &start, object->size);
        if (proof != KNOWN_CHECKED && !(schemes[i].any_start && proof == KNOWN_STRUCTURE))
            continue;
        *ret_claim = wrapper_claim(
            schemes[i].format, object, 0, object->size,
            proof == KNOWN_CHECKED ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_STRUCTURE, true);
        ret_claim->detail = i;
        return true;
    }
    return false;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const char name[] = "image";
    const Scheme *scheme = &schemes[claim->detail % WRAPPER_COUNT(schemes)];
    Wrapper wrapper = {host, scan, range};
    NetbomEntry entry = {.kind = NETBOM_PART,
                         .name = name,
                         .name_size = sizeof(name) - 1,
                         .hint = scheme->any_start ? NULL : "uimage"};
    if (scheme->vendor)
        wrapper_vendor(&wrapper, scheme->vendor, 0, 64);
    NetbomBuffer *image = host->buffer_new(scan, range->size);
    if (!image)
        return;
    if (!scheme->decode(host, scan, range, image->data)) {
        host->buffer_free(scan, image);
        return;
    }
    image->size = range->size;
    host->structure(scan, 0, range->size);
    host->child_buffer(scan, &entry, image);
}

static const char *const fact_keys[] = {"vendor", NULL};

const NetbomPlugin scrambled_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "scrambled",
    .description = "images that are scrambled as a whole under a known key",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * encrypted.c: the plugin that names encrypted containers. It claims exactly what is known to be
 * header; the encrypted bytes stay a gap with its size and entropy, and a problem says which scheme
 * it is. No key is tried.
 *
 * Facts: OpenSSL enc ("Salted__", 8 bytes of salt; the same in base64); LUKS 1 and 2 on-disk
 * formats (big endian; LUKS 2 with JSON areas); dm-verity superblock ("verity"); OpenPGP packet
 * tags (RFC 9580); QNAP's trailer "icpnas" (74 bytes); ZTE configuration (magic 01 02 03 04, type
 * u32 big endian, of which 0 and 1 are compressed only); Synology's encrypted archives (AD BE EF DE
 * and DE AD BE EF).
 */
#include "wrapper.h"

#include <stdio.h>

typedef struct Scheme Scheme;
struct Scheme {
    const char *format, *vendor, *name;
    NetbomMagic magic;
    uint64_t header;
    /* More than the magic; NULL: the magic is enough. at: where the format begins. */
    bool (*plausible)(const NetbomBytes *object, uint64_t at);
};

/* Two of the most frequent kinds of bytes in what is not encrypted: text, and runs of one value. */
static bool
looks_random(const NetbomBytes *object, uint64_t at)
{
    NetbomBytes part = netbom_slice(object, at, 1024);
    unsigned text = 0, equal = 0;
    for (uint64_t i = 1; i < part.size; i++) {
        text += part.data[i] >= 0x20 && part.data[i] < 0x7f;
        equal += part.data[i] == part.data[i - 1];
    }
    return part.size >= 64 && text < part.size / 2 && equal < part.size / 20;
}

static bool
openssl_ok(const NetbomBytes *object, uint64_t at)
{
    return looks_random(object, at + 8);
}

static bool
base64_ok(const NetbomBytes *object, uint64_t at)
{
    NetbomBytes part = netbom_slice(object, at, 256);
    for (uint64_t i = 0; i < part.size; i++) {
        uint8_t c = part.data[i];
        bool digit = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!digit && c != '+' && c != '/' && c != '=' && c != '\n' && c != '\r')
            return false;
    }
    return at == 0 && part.size >= 32;
}

static bool
luks1_ok(const NetbomBytes *object, uint64_t at)
{
    uint32_t payload = wrapper_u32be(object, at + 104), bytes = wrapper_u32be(object, at + 108);
    return netbom_range_ok(object->size, at, 592) && wrapper_text_ok(object, at + 8, 32) &&
           payload > 0 && bytes >= 16 && bytes <= 64;
}

static bool
luks2_ok(const NetbomBytes *object, uint64_t at)
{
    NetbomReader reader = netbom_reader(object, at + 8, true);
    uint64_t size = netbom_u64(&reader);
    return size >= 16384 && size <= 4194304 && (size & (size - 1)) == 0 &&
           netbom_match(object, at + 4096, "{", 1);
}

static bool
verity_ok(const NetbomBytes *object, uint64_t at)
{
    uint32_t version = wrapper_u32le(object, at + 8), data = wrapper_u32le(object, at + 64);
    return version == 1 && wrapper_text_ok(object, at + 32, 32) && data >= 512 && data <= 65536 &&
           (data & (data - 1)) == 0;
}

/* A packet of old format: public-key or password encrypted session key of version 3 or 4. */
static bool
gpg_ok(const NetbomBytes *object, uint64_t at)
{
    const uint8_t *p = object->data + at;
    if (at != 0 || object->size < 1024)
        return false;
    if (p[0] == 0x8c) /* password: length, version 4, cipher, kind of S2K, hash */
        return p[1] >= 4 && p[1] <= 64 && p[2] == 4 && p[3] >= 1 && p[3] <= 13 && p[4] <= 3 &&
               p[5] >= 1 && p[5] <= 14;
    /* a key: length of two bytes, version 3, eight bytes of key id, algorithm */
    unsigned length = (unsigned)(p[1] << 8 | p[2]);
    return length >= 64 && length <= 1200 && p[3] == 3 &&
           (p[12] == 1 || p[12] == 2 || p[12] == 16 || p[12] == 18);
}

/* 15 numbers, zeros from the sixth on; then the first chunk: its size, what the cipher's blocks of
 * 16 bytes make of that, and whether more follow. */
static bool
zte_ok(const NetbomBytes *object, uint64_t at)
{
    static const uint8_t zeros[40];
    uint32_t type = wrapper_u32be(object, at + 4);
    uint32_t plain = wrapper_u32be(object, at + 60), coded = wrapper_u32be(object, at + 64);
    return at == 0 && type >= 2 && type <= 6 && netbom_range_ok(object->size, 0, 128) &&
           netbom_match(object, 20, zeros, sizeof zeros) && plain > 0 && plain <= coded &&
           coded % 16 == 0;
}

static bool
synology_ok(const NetbomBytes *object, uint64_t at)
{
    return at == 0 && object->size >= 4096 && wrapper_text_size(object, 4, 64) < 64;
}

static const Scheme schemes[] = {
    {"openssl-enc", NULL, "OpenSSL enc", {"Salted__", 8, 0, 0}, 16, openssl_ok},
    {"openssl-enc-base64", NULL, "OpenSSL enc in base64", {"U2FsdGVkX1", 10, 0, 1}, 22, base64_ok},
    {"luks1", NULL, "LUKS 1", {"LUKS\xba\xbe\0\1", 8, 0, 0}, 592, luks1_ok},
    {"luks2", NULL, "LUKS 2", {"LUKS\xba\xbe\0\2", 8, 0, 0}, 4096, luks2_ok},
    {"dm-verity", NULL, NULL, {"verity\0\0", 8, 0, 0}, 512, verity_ok},
    {"openpgp", NULL, "OpenPGP, by a public key", {"\x85", 1, 0, 1}, 3, gpg_ok},
    {"openpgp", NULL, "OpenPGP, by a public key", {"\x84", 1, 0, 1}, 3, gpg_ok},
    {"openpgp", NULL, "OpenPGP, by a password", {"\x8c", 1, 0, 1}, 2, gpg_ok},
    {"zte-config", "ZTE", "ZTE configuration", {"\1\2\3\4\0\0\0", 7, 0, 1}, 60, zte_ok},
    {"synology-encrypted",
     "Synology",
     "Synology archive",
     {"\xad\xbe\xef\xde", 4, 0, 1},
     4,
     synology_ok},
    {"synology-encrypted",
     "Synology",
     "Synology archive",
     {"\xde\xad\xbe\xef", 4, 0, 1},
     4,
     synology_ok},
};
enum { QNAP_TRAILER = 74 };

static const NetbomMagic magics[] = {
    {"Salted__", 8, 0, 0},
    {"U2FsdGVkX1", 10, 0, NETBOM_MAGIC_START},
    {"LUKS\xba\xbe\0\1", 8, 0, 0},
    {"LUKS\xba\xbe\0\2", 8, 0, 0},
    {"verity\0\0", 8, 0, 0},
    {"\x85", 1, 0, NETBOM_MAGIC_START},
    {"\x84", 1, 0, NETBOM_MAGIC_START},
    {"\x8c", 1, 0, NETBOM_MAGIC_START},
    {"\1\2\3\4\0\0\0", 7, 0, NETBOM_MAGIC_START},
    {"\xad\xbe\xef\xde", 4, 0, NETBOM_MAGIC_START},
    {"\xde\xad\xbe\xef", 4, 0, NETBOM_MAGIC_START},
    {"", 0, 0, NETBOM_MAGIC_WHOLE},
};
static const char *const formats[] = {
    "openssl-enc", "openssl-enc-base64", "luks1",          "luks2", "dm-verity", "openpgp",
    "zte-config",  "synology-encrypted", "qnap-encrypted", NULL,
};

static const Scheme *
scheme_find(const NetbomBytes *object, uint64_t at)
{
    for (unsigned i = 0; i < WRAPPER_COUNT(schemes); i++) {
        const Scheme *scheme = &schemes[i];
        if (((scheme->magic.flags & NETBOM_MAGIC_START) && at != 0) ||
            !netbom_match(object, at, scheme->magic.pattern, scheme->magic.length) ||
            !netbom_range_ok(object->size, at, scheme->header) || !scheme->plausible(object, at))
            continue;
        return scheme;
    }
    return NULL;
}

/* QNAP: "icpnas" begins a trailer that says how many bytes from the start are encrypted. */
static bool
qnap_ok(const NetbomBytes *object, uint64_t at)
{
    if (at != 0 || object->size < 4096)
        return false;
    uint64_t trailer = object->size - QNAP_TRAILER;
    uint32_t size = wrapper_u32le(object, trailer + 6);
    return netbom_match(object, trailer, "icpnas", 6) && size > 0 && size <= trailer;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    const Scheme *scheme = scheme_find(object, at);
    if (!scheme && !qnap_ok(object, at))
        return false;
    uint64_t size = object->size - at;
    bool verity = scheme && !scheme->name;
    bool weak = scheme && (scheme->magic.flags & NETBOM_MAGIC_START);
    *ret_claim = wrapper_claim(scheme ? scheme->format : "qnap-encrypted", object, at,
                               verity ? scheme->header : size,
                               weak ? NETBOM_GRADE_HEADER : NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
luks_facts(const Wrapper *wrapper, const Scheme *scheme)
{
    bool first = strcmp(scheme->format, "luks1") == 0;
    wrapper_text(wrapper, "cipher", 8, first ? 32 : 0);
    wrapper_text(wrapper, "uuid", 168, 40);
    if (!first)
        wrapper_text(wrapper, "label", 24, 48);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    (void)claim;
    const Scheme *scheme = scheme_find(range, 0);
    if (!scheme) {
        if (!qnap_ok(range, 0))
            return;
        uint64_t trailer = range->size - QNAP_TRAILER;
        uint64_t size = wrapper_u32le(range, trailer + 6);
        host->structure(scan, trailer, QNAP_TRAILER);
        wrapper_vendor(&wrapper, "QNAP", trailer, 6);
        wrapper_text(&wrapper, "model", trailer + 10, 16);
        wrapper_text(&wrapper, "version", trailer + 26, 16);
        host->problem(scan, "encrypted", 0,
                      "encrypted: QNAP (PC1): %llu bytes; its key is not known and none was tried",
                      (unsigned long long)size);
        return;
    }
    host->structure(scan, 0, scheme->header);
    if (scheme->vendor)
        wrapper_vendor(&wrapper, scheme->vendor, 0, scheme->magic.length);
    if (strncmp(scheme->format, "luks", 4) == 0)
        luks_facts(&wrapper, scheme);
    if (!scheme->name) {
        wrapper_text(&wrapper, "hash", 32, 32);
        return;
    }
    host->problem(scan, "encrypted", scheme->header,
                  "encrypted: %s: %llu bytes; no key is known and none was tried", scheme->name,
                  (unsigned long long)(range->size - scheme->header));
}

static const char *const fact_keys[] = {"vendor", "model", "version", "cipher",
                                        "hash",   "label", "uuid",    NULL};

const NetbomPlugin encrypted_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "encrypted",
    .description = "encrypted containers, which are named",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

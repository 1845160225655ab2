/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * openpgp.c: OpenPGP public keys and detached signatures in binary form, at the start of an object:
 * their first byte is too weak a mark to be searched for. Packets must fit one behind the other to
 * the end of the object.
 *
 * A packet: first byte with bit 7; bit 6 clear: tag in bits 2 to 5, length in 1, 2 or 4 bytes by
 * bits 0 and 1 (3: none, not taken here); bit 6 set: tag in the low 6 bits, length in 1, 2 or 5
 * bytes. Keys: public key (6), then its signatures (2), user ids (13), attributes (17), trust (12),
 * subkeys (14) and marks (10). A key begins with its version, 2 to 6, u32 time, and for version 4
 * and later the algorithm; its fingerprint of version 4 is the SHA-1 over 99, u16 length, body. A
 * signature begins with its version; of version 3 follow 05, type, u32 time, u64 key, algorithm and
 * hash, of version 4 and later type, algorithm and hash. Facts: RFC 4880, RFC 9580.
 */
#include "netbom-plugin.h"

enum {
    TAG_SIGNATURE = 2,
    TAG_PUBLIC_KEY = 6,
    TAG_MARKER = 10,
    TAG_TRUST = 12,
    TAG_USER_ID = 13,
    TAG_PUBLIC_SUBKEY = 14,
    TAG_USER_ATTRIBUTE = 17,
    PACKET_MAX = 1 << 24,
    KEY_BODY_MAX = 0xffff, /* what the fingerprint's length can say */
};

static const NetbomMagic magics[] = {
    {"\x98", 1, 0, NETBOM_MAGIC_START}, {"\x99", 1, 0, NETBOM_MAGIC_START},
    {"\xc6", 1, 0, NETBOM_MAGIC_START}, {"\x88", 1, 0, NETBOM_MAGIC_START},
    {"\x89", 1, 0, NETBOM_MAGIC_START}, {"\xc2", 1, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"openpgp-keys", "openpgp-signature", NULL};

typedef struct {
    unsigned tag;
    uint64_t at, size; /* of the body */
} Packet;

/* ---- packets ---- */

/* Length as a packet of the newer form states it; parts of a stream (224 to 254) are not taken. */
static uint64_t
length_new(NetbomReader *reader)
{
    const uint64_t first = netbom_u8(reader);
    if (first < 192)
        return first;
    if (first < 224)
        return ((first - 192) << 8) + netbom_u8(reader) + 192;
    if (first < 255)
        reader->failed = true;
    return netbom_u32be(reader);
}

static bool
packet_next(NetbomReader *reader, Packet *ret_packet)
{
    const unsigned first = netbom_u8(reader);
    if (!(first & 0x80))
        return false;
    if (first & 0x40) {
        ret_packet->tag = first & 0x3f;
        ret_packet->size = length_new(reader);
    } else {
        ret_packet->tag = first >> 2 & 0xf;
        if ((first & 3) == 3)
            return false;
        ret_packet->size = netbom_uint(reader, 1u << (first & 3), true);
    }
    ret_packet->at = reader->at;
    if (ret_packet->size > PACKET_MAX)
        return false;
    netbom_skip(reader, ret_packet->size);
    return !reader->failed;
}

static bool
algorithm_known(unsigned algorithm)
{
    return (algorithm >= 1 && algorithm <= 3) || (algorithm >= 16 && algorithm <= 22) ||
           (algorithm >= 25 && algorithm <= 28);
}

static bool
hash_known(unsigned hash)
{
    return (hash >= 1 && hash <= 3) || (hash >= 8 && hash <= 12) || hash == 14;
}

static bool
key_fits(const NetbomBytes *bytes, const Packet *packet)
{
    const NetbomBytes body = netbom_slice(bytes, packet->at, packet->size);
    NetbomReader reader = netbom_reader(&body, 0, true);
    const unsigned version = netbom_u8(&reader);
    netbom_skip(&reader, 4);
    if (version == 2 || version == 3)
        netbom_skip(&reader, 2); /* days that it is valid */
    const unsigned algorithm = netbom_u8(&reader);
    return version >= 2 && version <= 6 && algorithm_known(algorithm) && !reader.failed;
}

static bool
signature_fits(const NetbomBytes *bytes, const Packet *packet)
{
    const NetbomBytes body = netbom_slice(bytes, packet->at, packet->size);
    NetbomReader reader = netbom_reader(&body, 0, true);
    const unsigned version = netbom_u8(&reader);
    if (version == 3) {
        if (netbom_u8(&reader) != 5)
            return false;
        netbom_skip(&reader, 1 + 4 + 8);
    } else {
        netbom_skip(&reader, 1);
    }
    const unsigned algorithm = netbom_u8(&reader), hash = netbom_u8(&reader);
    return version >= 3 && version <= 6 && algorithm_known(algorithm) && hash_known(hash) &&
           !reader.failed;
}

static bool
packet_fits(const NetbomBytes *bytes, const Packet *packet)
{
    switch (packet->tag) {
    case TAG_PUBLIC_KEY:
    case TAG_PUBLIC_SUBKEY:
        return key_fits(bytes, packet);
    case TAG_SIGNATURE:
        return signature_fits(bytes, packet);
    case TAG_MARKER:
        return packet->size == 3 && netbom_match(bytes, packet->at, "PGP", 3);
    case TAG_TRUST:
    case TAG_USER_ID:
    case TAG_USER_ATTRIBUTE:
        return true;
    default:
        return false;
    }
}

/* ---- plugin ---- */

/* Signatures only, or a key first and what may follow one. */
static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, object->size);
    NetbomReader reader = netbom_reader(&bytes, 0, true);
    unsigned first = 0;
    while (reader.at < bytes.size) {
        Packet packet;
        if (!packet_next(&reader, &packet) || !packet_fits(&bytes, &packet) ||
            !host->spend(scan, 1))
            return false;
        if (first == 0)
            first = packet.tag;
        if ((first != TAG_PUBLIC_KEY && first != TAG_SIGNATURE) ||
            (first == TAG_SIGNATURE && packet.tag != TAG_SIGNATURE))
            return false;
    }
    if (first == 0)
        return false;
    *ret_claim = (NetbomClaim){.format = formats[first == TAG_SIGNATURE],
                               .size = bytes.size,
                               .extent = NETBOM_EXACT,
                               .grade = NETBOM_GRADE_STRUCTURE};
    return true;
}

static void
tell_fingerprint(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                 const Packet *packet)
{
    static const char digits[] = "0123456789ABCDEF";
    uint8_t digest[20];
    char text[2 * sizeof(digest)];
    if (packet->size > KEY_BODY_MAX || range->data[packet->at] != 4)
        return;
    uint8_t *body = host->alloc(scan, 1, 3 + packet->size);
    if (!body)
        return;
    body[0] = 0x99;
    body[1] = (uint8_t)(packet->size >> 8);
    body[2] = (uint8_t)packet->size;
    memcpy(body + 3, range->data + packet->at, packet->size);
    host->sha1(body, 3 + packet->size, digest);
    host->release(scan, body);
    for (unsigned i = 0; i < sizeof(digest); i++) {
        text[2 * i] = digits[digest[i] >> 4];
        text[2 * i + 1] = digits[digest[i] & 15];
    }
    host->header(scan, "fingerprint", packet->at, packet->size, text, sizeof(text));
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    NetbomReader reader = netbom_reader(range, 0, true);
    Packet packet;
    while (reader.at < claim->size && packet_next(&reader, &packet)) {
        if (packet.tag == TAG_PUBLIC_KEY)
            tell_fingerprint(host, scan, range, &packet);
        else if (packet.tag == TAG_USER_ID)
            host->header(scan, "user-id", packet.at, packet.size,
                         (const char *)range->data + packet.at, packet.size);
    }
    host->structure(scan, 0, claim->size);
}

static const char *const fact_keys[] = {"fingerprint", "user-id", NULL};

const NetbomPlugin openpgp_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "openpgp",
    .description = "OpenPGP public keys and detached signatures in binary form",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* known-start.c: headers of common formats, as proofs for bytes that were transformed. */
#include "known-start.h"

#include "wrapper.h"

typedef KnownProof (*Prove)(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total);

static KnownProof
prove_uimage(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total)
{
    (void)total;
    return bytes->size >= 64 && wrapper_crc32_hole(host, bytes, 0, 64, 4) == wrapper_u32be(bytes, 4)
               ? KNOWN_CHECKED
               : KNOWN_NOTHING;
}

/* The erase counter header: CRC-32 over its first 60 bytes, not inverted at the end. */
static KnownProof
prove_ubi(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total)
{
    (void)total;
    return bytes->size >= 64 && ~host->crc32(0, bytes->data, 60) == wrapper_u32be(bytes, 60)
               ? KNOWN_CHECKED
               : KNOWN_NOTHING;
}

/* A node's header: CRC-32 that begins with 0, over its first 8 bytes. */
static KnownProof
prove_jffs2(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total)
{
    bool big = bytes->data[0] == 0x19;
    if (bytes->size < 12)
        return KNOWN_NOTHING;
    uint32_t size = wrapper_u32(bytes, 4, big);
    return size >= 12 && size <= total &&
                   ~host->crc32(0xffffffff, bytes->data, 8) == wrapper_u32(bytes, 8, big)
               ? KNOWN_CHECKED
               : KNOWN_NOTHING;
}

static uint64_t
size_squashfs(const NetbomBytes *bytes)
{
    NetbomReader reader = netbom_reader(bytes, 40, bytes->data[0] == 's');
    return netbom_u64(&reader);
}

static KnownProof
prove_squashfs(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total)
{
    (void)host;
    if (bytes->size < 96)
        return KNOWN_NOTHING;
    bool big = bytes->data[0] == 's';
    NetbomReader reader = netbom_reader(bytes, 12, big);
    uint32_t block = netbom_u32(&reader);
    reader.at = 22;
    unsigned log = netbom_u16(&reader);
    reader.at = 28;
    unsigned major = netbom_u16(&reader);
    uint64_t used = size_squashfs(bytes);
    return major == 4 && log >= 12 && log <= 20 && block == 1u << log && used > 96 && used <= total
               ? KNOWN_STRUCTURE
               : KNOWN_NOTHING;
}

static KnownProof
prove_dtb(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total)
{
    (void)host;
    if (bytes->size < 40)
        return KNOWN_NOTHING;
    uint32_t size = wrapper_u32be(bytes, 4), nodes = wrapper_u32be(bytes, 8);
    uint32_t texts = wrapper_u32be(bytes, 12), version = wrapper_u32be(bytes, 20);
    return size <= total && nodes >= 40 && nodes < size && texts < size && version >= 16 &&
                   version <= 17
               ? KNOWN_STRUCTURE
               : KNOWN_NOTHING;
}

static KnownProof
prove_elf(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total)
{
    (void)host;
    (void)total;
    if (bytes->size < 64 || bytes->data[4] < 1 || bytes->data[4] > 2 || bytes->data[5] < 1 ||
        bytes->data[5] > 2 || bytes->data[6] != 1)
        return KNOWN_NOTHING;
    bool wide = bytes->data[4] == 2, big = bytes->data[5] == 2;
    NetbomReader reader = netbom_reader(bytes, 20, big);
    uint32_t version = netbom_u32(&reader);
    reader.at = wide ? 52 : 40;
    unsigned header = netbom_u16(&reader);
    return version == 1 && header == (wide ? 64 : 52) ? KNOWN_STRUCTURE : KNOWN_NOTHING;
}

static KnownProof
prove_trx(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total)
{
    (void)host;
    if (bytes->size < 32)
        return KNOWN_NOTHING;
    uint32_t size = wrapper_u32le(bytes, 4), first = wrapper_u32le(bytes, 16);
    unsigned version = bytes->data[14];
    uint32_t header = version == 2 ? 32 : 28;
    return (version == 1 || version == 2) && bytes->data[15] == 0 && size > header &&
                   size <= total && first >= header && first < size
               ? KNOWN_STRUCTURE
               : KNOWN_NOTHING;
}

static KnownProof
prove_xz(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total)
{
    (void)total;
    return netbom_match(bytes, 0, "\xfd\x37zXZ\0", 6) && bytes->size >= 12 &&
                   host->crc32(0, bytes->data + 6, 2) == wrapper_u32le(bytes, 8)
               ? KNOWN_CHECKED
               : KNOWN_NOTHING;
}

/* ---- what the headers say of sizes ---- */

static uint64_t
size_uimage(const NetbomBytes *bytes)
{
    return 64 + (uint64_t)wrapper_u32be(bytes, 12);
}

static uint64_t
size_trx(const NetbomBytes *bytes)
{
    return wrapper_u32le(bytes, 4);
}

static const struct {
    char magic[5];
    Prove prove;
    uint64_t (*size)(const NetbomBytes *bytes); /* NULL: it says none */
} starts[] = {
    {"\x27\x05\x19\x56", prove_uimage, size_uimage},
    {"UBI#", prove_ubi, NULL},
    {"\x85\x19\x01\xe0", prove_jffs2, NULL},
    {"\x85\x19\x02\xe0", prove_jffs2, NULL},
    {"\x85\x19\x03\x20", prove_jffs2, NULL},
    {"\x19\x85\xe0\x01", prove_jffs2, NULL},
    {"\x19\x85\xe0\x02", prove_jffs2, NULL},
    {"\x19\x85\x20\x03", prove_jffs2, NULL},
    {"hsqs", prove_squashfs, size_squashfs},
    {"sqsh", prove_squashfs, size_squashfs},
    {"\xd0\x0d\xfe\xed", prove_dtb, NULL},
    {"\x7f\x45\x4c\x46", prove_elf, NULL},
    {"HDR0", prove_trx, size_trx},
    {"\xfd\x37zX", prove_xz, NULL},
};

uint64_t
known_size(const NetbomBytes *bytes)
{
    for (unsigned i = 0; i < WRAPPER_COUNT(starts); i++)
        if (netbom_match(bytes, 0, starts[i].magic, 4))
            return starts[i].size ? starts[i].size(bytes) : 0;
    return 0;
}

void
known_firsts(bool ret_firsts[256])
{
    memset(ret_firsts, 0, 256 * sizeof *ret_firsts);
    for (unsigned i = 0; i < WRAPPER_COUNT(starts); i++)
        ret_firsts[(uint8_t)starts[i].magic[0]] = true;
}

bool
known_magic(const uint8_t magic[4])
{
    for (unsigned i = 0; i < WRAPPER_COUNT(starts); i++)
        if (memcmp(magic, starts[i].magic, 4) == 0)
            return true;
    return false;
}

KnownProof
known_start(const NetbomHost *host, const NetbomBytes *bytes, uint64_t total)
{
    for (unsigned i = 0; i < WRAPPER_COUNT(starts); i++)
        if (netbom_match(bytes, 0, starts[i].magic, 4))
            return starts[i].prove(host, bytes, total);
    return KNOWN_NOTHING;
}

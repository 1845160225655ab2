/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * checksum.c: the four checksums that a btrfs can have.
 *
 * Facts: RFC 7693 (BLAKE2b), the specification of XXH64 (xxHash's doc/xxhash_spec.md).
 */
#include "btrfs.h"

#include "filesystem/crc32c.h"

static uint64_t
load64(const uint8_t *p)
{
    uint64_t value = 0;
    for (unsigned i = 8; i-- > 0;)
        value = value << 8 | p[i];
    return value;
}

static void
store64(uint8_t *p, uint64_t value)
{
    for (unsigned i = 0; i < 8; i++)
        p[i] = (uint8_t)(value >> 8 * i);
}

/* ---- XXH64 ---- */

static const uint64_t PRIME1 = 0x9e3779b185ebca87, PRIME2 = 0xc2b2ae3d27d4eb4f,
                      PRIME3 = 0x165667b19e3779f9, PRIME4 = 0x85ebca77c2b2ae63;

static uint64_t
rotate_left(uint64_t value, unsigned bits)
{
    return value << bits | value >> (64 - bits);
}

static uint64_t
xxh_round(uint64_t lane, uint64_t input)
{
    return rotate_left(lane + input * PRIME2, 31) * PRIME1;
}

/* The seed is 0; size is a multiple of 32, and not 0, as blocks are. */
static uint64_t
xxh64(const uint8_t *p, uint64_t size)
{
    uint64_t lanes[4] = {PRIME1 + PRIME2, PRIME2, 0, 0 - PRIME1};
    for (uint64_t at = 0; at < size; at += 32)
        for (unsigned i = 0; i < 4; i++)
            lanes[i] = xxh_round(lanes[i], load64(p + at + 8 * (uint64_t)i));
    uint64_t hash = rotate_left(lanes[0], 1) + rotate_left(lanes[1], 7) +
                    rotate_left(lanes[2], 12) + rotate_left(lanes[3], 18);
    for (unsigned i = 0; i < 4; i++)
        hash = (hash ^ xxh_round(0, lanes[i])) * PRIME1 + PRIME4;
    hash += size;
    hash = (hash ^ hash >> 33) * PRIME2;
    hash = (hash ^ hash >> 29) * PRIME3;
    return hash ^ hash >> 32;
}

/* ---- BLAKE2b with 32 bytes of digest and no key ---- */

static const uint64_t BLAKE_START[8] = {
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
};

static const uint8_t BLAKE_ORDER[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};

static void
blake_mix(uint64_t v[16], unsigned column, unsigned shift, uint64_t x, uint64_t y)
{
    /* shift 0: a column; 1: a diagonal */
    uint64_t *a = &v[column], *b = &v[4 + (column + shift) % 4],
             *c = &v[8 + (column + 2 * shift) % 4], *d = &v[12 + (column + 3 * shift) % 4];
    *a += *b + x;
    *d = rotate_left(*d ^ *a, 32);
    *c += *d;
    *b = rotate_left(*b ^ *c, 40);
    *a += *b + y;
    *d = rotate_left(*d ^ *a, 48);
    *c += *d;
    *b = rotate_left(*b ^ *c, 1);
}

static void
blake_block(uint64_t state[8], const uint8_t block[128], uint64_t count, bool last)
{
    uint64_t v[16], words[16];
    for (unsigned i = 0; i < 8; i++) {
        v[i] = state[i];
        v[8 + i] = BLAKE_START[i];
    }
    for (unsigned i = 0; i < 16; i++)
        words[i] = load64(block + 8 * (size_t)i);
    v[12] ^= count;
    if (last)
        v[14] = ~v[14];
    for (unsigned round = 0; round < 12; round++) {
        const uint8_t *order = BLAKE_ORDER[round % 10];
        for (unsigned i = 0; i < 8; i++)
            blake_mix(v, i % 4, i / 4, words[order[2 * i]], words[order[2 * i + 1]]);
    }
    for (unsigned i = 0; i < 8; i++)
        state[i] ^= v[i] ^ v[8 + i];
}

static void
blake2b(const uint8_t *p, uint64_t size, uint8_t ret_digest[32])
{
    uint64_t state[8], at = 0;
    uint8_t block[128] = {0};
    memcpy(state, BLAKE_START, sizeof(state));
    state[0] ^= 0x01010000 ^ 32;
    for (; size - at > sizeof(block); at += sizeof(block))
        blake_block(state, p + at, at + sizeof(block), false);
    if (size > at)
        memcpy(block, p + at, (size_t)(size - at));
    blake_block(state, block, size, true);
    for (unsigned i = 0; i < 4; i++)
        store64(ret_digest + 8 * (size_t)i, state[i]);
}

/* ---- which one ---- */

const char *
btrfs_sum_name(unsigned type)
{
    static const char *const names[] = {"crc32c", "xxhash64", "sha256", "blake2b"};
    return type < sizeof(names) / sizeof(names[0]) ? names[type] : NULL;
}

bool
btrfs_sum_fits(const BtrfsImage *image, const uint8_t *block, uint64_t size)
{
    uint8_t digest[32];
    uint64_t digest_size = 32;
    const uint8_t *data = block + BTRFS_SUM_SIZE;
    size -= BTRFS_SUM_SIZE;
    switch (image->sum_type) {
    case BTRFS_SUM_CRC32C:
        store64(digest, ~crc32c(UINT32_MAX, data, size));
        digest_size = 4;
        break;
    case BTRFS_SUM_XXHASH64:
        store64(digest, xxh64(data, size));
        digest_size = 8;
        break;
    case BTRFS_SUM_SHA256:
        image->host->sha256(data, size, digest);
        break;
    case BTRFS_SUM_BLAKE2B:
        blake2b(data, size, digest);
        break;
    default:
        return true;
    }
    return memcmp(digest, block, (size_t)digest_size) == 0;
}

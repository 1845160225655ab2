/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two SHA-256 at once, by the SHA extensions of x86-64. */
#include "base/sha256-pair.h"

#if defined(__GNUC__) && defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

#define FOR_SHA __attribute__((target("sha,sse4.1,ssse3")))
/* Leaf 7, sub-leaf 0 of CPUID, register EBX. */
#define CPUID_SHA (1u << 29)

/* FIPS 180-4, section 4.2.2. */
static const guint32 ROUND_WORDS[64] __attribute__((aligned(16))) = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/* One stream: its state in the order of the instructions, and sixteen words of its schedule. */
typedef struct {
    __m128i abef, cdgh;
    __m128i words[4];
} Lane;

bool
sha256_pair_works(void)
{
    unsigned eax, ebx = 0, ecx, edx;
    static gsize known; /* 1: it does not, 2: it does */
    if (g_once_init_enter(&known)) {
        const bool works = __builtin_cpu_supports("sse4.1") &&
                           __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) && ebx & CPUID_SHA;
        g_once_init_leave(&known, works ? 2 : 1);
    }
    return known == 2;
}

FOR_SHA static inline Lane
lane_load(const guint32 state[8])
{
    const __m128i abcd = _mm_loadu_si128((const void *)state);
    const __m128i efgh = _mm_loadu_si128((const void *)(state + 4));
    const __m128i cdab = _mm_shuffle_epi32(abcd, _MM_SHUFFLE(2, 3, 0, 1));
    const __m128i hgfe = _mm_shuffle_epi32(efgh, _MM_SHUFFLE(0, 1, 2, 3));
    return (Lane){.abef = _mm_alignr_epi8(cdab, hgfe, 8),
                  .cdgh = _mm_blend_epi16(hgfe, cdab, 0xf0)};
}

FOR_SHA static inline void
lane_store(const Lane *lane, guint32 state[8])
{
    const __m128i feba = _mm_shuffle_epi32(lane->abef, _MM_SHUFFLE(0, 1, 2, 3));
    const __m128i dchg = _mm_shuffle_epi32(lane->cdgh, _MM_SHUFFLE(2, 3, 0, 1));
    _mm_storeu_si128((void *)state, _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128((void *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

/* Four rounds; which: of the sixteen times four. */
FOR_SHA static inline __attribute__((always_inline)) void
lane_step(Lane *lane, const guint8 *block, unsigned which)
{
    const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    __m128i *words = &lane->words[which % 4];
    if (which < 4) {
        *words = _mm_shuffle_epi8(_mm_loadu_si128((const void *)(block + 16 * which)), big_endian);
    } else {
        const __m128i last = lane->words[(which + 3) % 4], before = lane->words[(which + 2) % 4];
        const __m128i sum =
            _mm_add_epi32(_mm_sha256msg1_epu32(*words, lane->words[(which + 1) % 4]),
                          _mm_alignr_epi8(last, before, 4));
        *words = _mm_sha256msg2_epu32(sum, last);
    }
    const __m128i added =
        _mm_add_epi32(*words, _mm_load_si128((const void *)(ROUND_WORDS + 4 * which)));
    lane->cdgh = _mm_sha256rnds2_epu32(lane->cdgh, lane->abef, added);
    lane->abef = _mm_sha256rnds2_epu32(lane->abef, lane->cdgh,
                                       _mm_shuffle_epi32(added, _MM_SHUFFLE(1, 0, 3, 2)));
}

FOR_SHA void
sha256_pair_blocks(guint32 state[8], const guint8 *data, guint32 other_state[8],
                   const guint8 *other_data, gsize n_blocks)
{
    Lane one = lane_load(state), other = lane_load(other_state);
    for (; n_blocks > 0; n_blocks--) {
        const Lane one_before = one, other_before = other;
#pragma GCC unroll 16
        for (unsigned which = 0; which < 16; which++) {
            lane_step(&one, data, which);
            lane_step(&other, other_data, which);
        }
        one.abef = _mm_add_epi32(one.abef, one_before.abef);
        one.cdgh = _mm_add_epi32(one.cdgh, one_before.cdgh);
        other.abef = _mm_add_epi32(other.abef, other_before.abef);
        other.cdgh = _mm_add_epi32(other.cdgh, other_before.cdgh);
        data += SHA256_BLOCK_BYTES;
        other_data += SHA256_BLOCK_BYTES;
    }
    lane_store(&one, state);
    lane_store(&other, other_state);
}

#else

bool
sha256_pair_works(void)
{
    return false;
}

void
sha256_pair_blocks(guint32 state[8], const guint8 *data, guint32 other_state[8],
                   const guint8 *other_data, gsize n_blocks)
{
    (void)state, (void)data, (void)other_state, (void)other_data, (void)n_blocks;
    g_assert_not_reached();
}

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lzma-decode.c: LZMA symbols without copies of a dictionary, and with few branches.
 *
 * Most of the time of LZMA goes to branches that no processor can foresee: the bits of literals,
 * lengths and distances are close to random. So both outcomes of such a bit are worked out and one
 * is chosen without a branch (choose()), the probabilities of the next bit for both among them.
 * Branches are left where they tell kinds of symbols apart.
 *
 * The functions of symbols are compiled twice, by a constant argument: `careful` looks at the end
 * of the input and of the block for each byte, the other way is only taken while both are far away.
 */
#include "unpack/lzma-decode-private.h"

#include <string.h>

#include <glib.h>

#define PROB_BITS    11
#define PROB_HALF    (1u << (PROB_BITS - 1))
#define PROB_SHIFT   5
#define RANGE_BITS   24 /* a range below 2^24 takes a byte more */
#define MATCH_MIN    2
#define MATCH_MAX    273
#define STATES_LIT   7  /* states below it follow a literal */
#define SLOT_SPECIAL 4  /* first slot with bits of its own tree */
#define SLOT_ALIGNED 14 /* first slot with direct and aligned bits */
#define WIDE         16
#define MARKER       UINT32_MAX

#if defined __x86_64__ && defined __LP64__ && defined __GNUC__
#define CHOOSE_IN_ASSEMBLY
#endif

/*
 * The most bytes of input that one symbol takes. A bit takes one at most: before it range >= 2^24,
 * and as a probability stays within [31, 2017] of 2048, both parts are at least (2^24 >> 11) * 31 >
 * 2^16 afterwards (a direct bit halves it), which 8 bits lift above 2^24. The longest symbol is a
 * match: 1 bit that it is one, 1 for its kind, 2 + 8 of length, 6 of slot, 26 direct, 4 aligned.
 */
#define SYMBOL_IN_MAX (2 + 10 + 6 + 26 + 4)
/* The most bytes of the block that a symbol writes; wide copies go over the end of a match. */
#define SYMBOL_OUT_MAX (MATCH_MAX + WIDE)

/* ---- bits ---- */

/* What of the decoder is in registers while it runs. */
typedef struct {
    uint32_t range, code;
    const uint8_t *in, *in_end;
    bool dry; /* bytes were missing */
} Coder;

G_ALWAYS_INLINE static inline void
normalise(Coder *coder, bool careful)
{
    if (G_LIKELY(coder->range >= 1u << RANGE_BITS))
        return;
    coder->range <<= 8;
    coder->code <<= 8;
    if (careful && coder->in == coder->in_end)
        coder->dry = true;
    else
        coder->code |= *coder->in++;
}

G_ALWAYS_INLINE static inline uint32_t
after_0(uint32_t prob)
{
    return prob + (((1u << PROB_BITS) - prob) >> PROB_SHIFT);
}

G_ALWAYS_INLINE static inline uint32_t
after_1(uint32_t prob)
{
    return prob - (prob >> PROB_SHIFT);
}

/* A bit that tells what comes next, by a branch. */
G_ALWAYS_INLINE static inline bool
bit(Coder *coder, LzmaProb *prob, bool careful)
{
    normalise(coder, careful);
    const uint32_t value = *prob, bound = (coder->range >> PROB_BITS) * value;
    if (coder->code < bound) {
        coder->range = bound;
        *prob = (LzmaProb)after_0(value);
        return false;
    }
    coder->range -= bound;
    coder->code -= bound;
    *prob = (LzmaProb)after_1(value);
    return true;
}

/*
 * After a 0 a probability is (2048 - p) / 32 more, which is less by (p - 2048 + 31) / 32, a shift
 * rounding down; after a 1, less by p / 32. What the first adds to p:
 */
#define TOWARD_0 (31 - (1 << PROB_BITS))

/* What depends on a bit: a place in a table of probabilities, and what stands there. */
typedef struct {
    size_t place;
    uint32_t prob;
} Next;

/*
 * Decodes a bit, the part of 0 being `bound`. *next, which is right for a 0, becomes place_1 and
 * *prob_1 if it is a 1. The answer has all bits set for a 0, and none for a 1.
 */
G_ALWAYS_INLINE static inline uint32_t
choose(Coder *coder, uint32_t bound, Next *next, size_t place_1, const LzmaProb *prob_1)
{
#ifdef CHOOSE_IN_ASSEMBLY
    /* In C the compiler makes a branch of it, or three times as many instructions. */
    uint32_t rest, zero;
    __asm__("movl %[code], %[rest]\n\t"
            "subl %[bound], %[range]\n\t"
            "subl %[bound], %[rest]\n\t" /* sets the carry for a 0 */
            "cmovbl %[bound], %[range]\n\t"
            "cmovaew %[prob_1], %w[prob]\n\t"
            "cmovael %[rest], %[code]\n\t"
            "cmovaeq %[place_1], %[place]\n\t"
            "sbbl %[zero], %[zero]"
            : [rest] "=&r"(rest), [range] "+&r"(coder->range), [code] "+&r"(coder->code),
              [prob] "+&r"(next->prob), [place] "+&r"(next->place), [zero] "=&r"(zero)
            : [bound] "r"(bound), [prob_1] "m"(*prob_1), [place_1] "r"(place_1)
            : "cc");
    return zero;
#else
    const uint32_t rest = coder->range - bound, zero = 0u - (uint32_t)(coder->code < bound);
    coder->range = rest ^ ((rest ^ bound) & zero);
    coder->code -= bound & ~zero;
    next->prob = *prob_1 ^ ((*prob_1 ^ next->prob) & zero);
    next->place = place_1 ^ ((place_1 ^ next->place) & (size_t)(int32_t)zero);
    return zero;
#endif
}

/*
 * The bit of a tree whose probability is at `next`; that of the bit that follows is at place_0 or
 * place_1. Answers as choose().
 */
G_ALWAYS_INLINE static inline uint32_t
tree_bit(Coder *coder, LzmaProb *probs, Next *next, size_t place_0, size_t place_1, bool last,
         bool careful)
{
    const uint32_t prob = next->prob;
    LzmaProb *at = &probs[next->place];
    /* No bit follows the last one: any that is there will do. */
    next->prob = probs[last ? 0 : place_0];
    next->place = place_0;
    normalise(coder, careful);
    const uint32_t zero = choose(coder, (coder->range >> PROB_BITS) * prob, next, place_1,
                                 &probs[last ? 0 : place_1]);
    const int32_t toward = (int32_t)prob + ((int32_t)zero & TOWARD_0);
    *at = (LzmaProb)((int32_t)prob - (toward >> PROB_SHIFT));
    return zero;
}

/* As tree_bit(), where another bit follows, at twice the place or one behind it. */
G_ALWAYS_INLINE static inline void
inner_bit(Coder *coder, LzmaProb *probs, Next *next, bool careful)
{
#ifdef CHOOSE_IN_ASSEMBLY
    const uint32_t prob = next->prob;
    const size_t place = next->place;
    normalise(coder, careful);
    const uint32_t bound = (coder->range >> PROB_BITS) * prob;
    size_t below;
    uint32_t rest, toward;
    /* As choose(). That the place is scaled where it is used has both probabilities here earlier
     * than a sum that is worked out before. A tree is at most of 256. */
    __asm__("movzwl (%[probs],%[place],4), %[prob_below]\n\t"
            "leal %c[toward_0](%[prob]), %[toward]\n\t"
            "leaq (%[place],%[place]), %[below]\n\t"
            "movl %[code], %[rest]\n\t"
            "subl %[bound], %[range]\n\t"
            "subl %[bound], %[rest]\n\t" /* sets the carry for a 0 */
            "cmovbl %[bound], %[range]\n\t"
            "cmovaew 2(%[probs],%[place],4), %w[prob_below]\n\t"
            "cmovael %[rest], %[code]\n\t"
            "cmovael %[prob], %[toward]\n\t"
            "sbbq $-1, %[below]" /* adds 1 less the carry */
            : [rest] "=&r"(rest), [range] "+&r"(coder->range), [code] "+&r"(coder->code),
              [prob_below] "=&r"(next->prob), [below] "=&r"(below), [toward] "=&r"(toward)
            : [bound] "r"(bound), [probs] "r"(probs), [place] "r"(place), [prob] "r"(prob),
              [toward_0] "i"(TOWARD_0), "m"(*(const LzmaProb(*)[256])probs)
            : "cc");
    probs[place] = (LzmaProb)((int32_t)prob - ((int32_t)toward >> PROB_SHIFT));
    next->place = below;
#else
    tree_bit(coder, probs, next, 2 * next->place, 2 * next->place + 1, false, careful);
#endif
}

/* Decodes `levels` bits, the highest first; the answer has a 1 in front of them. */
G_ALWAYS_INLINE static inline uint32_t
tree(Coder *coder, LzmaProb *probs, unsigned levels, bool careful)
{
    Next next = {1, probs[1]};
#pragma GCC unroll 8
    for (unsigned i = 1; i < levels; i++)
        inner_bit(coder, probs, &next, careful);
    tree_bit(coder, probs, &next, 2 * next.place, 2 * next.place + 1, true, careful);
    return (uint32_t)next.place;
}

/* Decodes `levels` bits, the lowest first. */
G_ALWAYS_INLINE static inline uint32_t
reverse_tree(Coder *coder, LzmaProb *probs, unsigned levels, bool careful)
{
    Next next = {1, probs[1]};
    uint32_t value = 0;
    for (unsigned i = 0; i + 1 < levels; i++) {
        inner_bit(coder, probs, &next, careful);
        value |= (uint32_t)(next.place & 1) << i;
    }
    const uint32_t zero = tree_bit(coder, probs, &next, 0, 0, true, careful);
    return value | ((1u << (levels - 1)) & ~zero);
}

/* Decodes bits of probability 1/2 each, the highest first, and appends them to the value. */
G_ALWAYS_INLINE static inline uint32_t
direct_bits(Coder *coder, uint32_t value, unsigned count, bool careful)
{
    for (; count > 0; count--) {
        normalise(coder, careful);
        coder->range >>= 1;
#ifdef CHOOSE_IN_ASSEMBLY
        /* As choose(), with parts of one size. */
        uint32_t rest;
        __asm__("movl %[code], %[rest]\n\t"
                "leal 1(%[value],%[value]), %[value]\n\t"
                "subl %[range], %[rest]\n\t"
                "cmovael %[rest], %[code]\n\t"
                "sbbl $0, %[value]"
                : [rest] "=&r"(rest), [code] "+&r"(coder->code), [value] "+&r"(value)
                : [range] "r"(coder->range)
                : "cc");
#else
        const uint32_t zero = 0u - (uint32_t)(coder->code < coder->range);
        coder->code -= coder->range & ~zero;
        value = 2 * value + 1 + zero;
#endif
    }
    return value;
}

/* ---- symbols ---- */

/* What of the decoder is in registers, and what does not change while it runs. */
typedef struct {
    Coder coder;
    LzmaProbs *probs;
    uint8_t *block;
    size_t position, room;
    uint32_t dictionary;
    uint32_t state;
    uint32_t reps[4];
    uint32_t pending;
    uint32_t before; /* the last byte of output */
    uint32_t position_mask, literal_mask;
    unsigned literal_shift;
} Run;

/*
 * A literal after a match is told by the byte that the match would have gone on with: as long as
 * all bits were the same as of that byte, `same` is 256, and its next bit chooses one of two more
 * trees, else it is 0.
 */
G_ALWAYS_INLINE static inline uint32_t
literal_matched(Coder *coder, LzmaProb *probs, uint32_t match, bool careful)
{
    size_t symbol = 1, same = 256;
    size_t expected = 0 - (size_t)(match >> 7 & 1); /* all bits set for a 1 */
    Next next = {same + (same & expected) + 1, 0};
    next.prob = probs[next.place];
#pragma GCC unroll 8
    for (unsigned i = 1; i <= 8; i++) {
        const size_t then = 0 - (size_t)(match << i >> 7 & 1), tree = same + (same & then);
        const size_t tree_1 = tree & expected, tree_0 = tree ^ tree_1;
        const size_t zero = (size_t)(int32_t)tree_bit(coder, probs, &next, tree_0 + 2 * symbol,
                                                      tree_1 + 2 * symbol + 1, i == 8, careful);
        same &= expected ^ zero;
        expected = then;
        symbol = 2 * symbol + 1 + zero;
    }
    return (uint32_t)symbol;
}

G_ALWAYS_INLINE static inline void
literal(Run *run, bool careful)
{
    const size_t at = run->position;
    /* The context, whose low 8 - lc bits are 0, shifted down by them, times 3 * 256. */
    const size_t context = ((uint32_t)at << 8 | run->before) & run->literal_mask;
    LzmaProb *probs = run->probs->literal + (3 * context << run->literal_shift);
    uint32_t symbol;
    if (run->state < STATES_LIT) {
        symbol = tree(&run->coder, probs, 8, careful);
        run->state = run->state < 4 ? 0 : run->state - 3;
    } else {
        /* A state that follows a match has a distance that was looked at. */
        symbol = literal_matched(&run->coder, probs, run->block[at - run->reps[0] - 1], careful);
        run->state -= run->state < 10 ? 3 : 6;
    }
    if (careful && at == run->room)
        return;
    run->before = symbol & 0xff;
    run->block[at] = (uint8_t)symbol;
    run->position = at + 1;
}

G_ALWAYS_INLINE static inline uint32_t
match_length(Coder *coder, LzmaLengthProbs *probs, uint32_t position, bool careful)
{
    if (!bit(coder, &probs->choice[0], careful))
        return tree(coder, probs->low[position], 3, careful) - 8 + MATCH_MIN;
    if (!bit(coder, &probs->choice[1], careful))
        return tree(coder, probs->middle[position], 3, careful) + MATCH_MIN;
    return tree(coder, probs->high, 8, careful) - 256 + 16 + MATCH_MIN;
}

/* The distance, less 1, of a match. What is far from `here`, where it goes, is asked for as soon as
 * it is known but for sixteen bytes: the rest of the distance takes as long as the second cache. */
G_ALWAYS_INLINE static inline uint32_t
distance(Coder *coder, LzmaProbs *probs, uint32_t length, const uint8_t *here, bool careful)
{
    const uint32_t kind = length - MATCH_MIN < 3 ? length - MATCH_MIN : 3;
    const uint32_t slot = tree(coder, probs->slot[kind], 6, careful) - 64;
    if (slot < SLOT_SPECIAL)
        return slot;
    const unsigned bits = slot / 2 - 1;
    const uint32_t high = 2 | (slot & 1);
    if (slot < SLOT_ALIGNED)
        return (high << bits) +
               reverse_tree(coder, probs->special[slot - SLOT_SPECIAL], bits, careful);
    const uint32_t value = direct_bits(coder, high, bits - 4, careful) << 4;
    __builtin_prefetch((const void *)((uintptr_t)here - value - 16));
    return value + reverse_tree(coder, probs->align, 4, careful);
}

/* The distance and length of a match, or of a match of a distance as before. */
G_ALWAYS_INLINE static inline uint32_t
match(Run *run, uint32_t position, bool careful)
{
    LzmaProbs *probs = run->probs;
    Coder *coder = &run->coder;
    const uint32_t state = run->state;
    uint32_t *reps = run->reps;
    if (!bit(coder, &probs->is_rep[state], careful)) {
        const uint32_t length = match_length(coder, &probs->match_length, position, careful);
        run->state = state < STATES_LIT ? 7 : 10;
        reps[3] = reps[2];
        reps[2] = reps[1];
        reps[1] = reps[0];
        reps[0] = distance(coder, probs, length, run->block + run->position, careful);
        return length;
    }
    if (!bit(coder, &probs->is_rep_0[state], careful)) {
        if (!bit(coder, &probs->is_rep_0_long[state][position], careful)) {
            run->state = state < STATES_LIT ? 9 : 11;
            return 1;
        }
    } else {
        uint32_t chosen = reps[1];
        if (bit(coder, &probs->is_rep_1[state], careful)) {
            chosen = reps[2];
            if (bit(coder, &probs->is_rep_2[state], careful)) {
                chosen = reps[3];
                reps[3] = reps[2];
            }
            reps[2] = reps[1];
        }
        reps[1] = reps[0];
        reps[0] = chosen;
    }
    run->state = state < STATES_LIT ? 8 : 11;
    return match_length(coder, &probs->rep_length, position, careful);
}

/* Copies within the block; each byte may be one that was written before it. */
static void
copy_bytes(uint8_t *to, size_t back, size_t length)
{
    for (const uint8_t *from = to - back; length > 0; length--)
        *to++ = *from++;
}

G_ALWAYS_INLINE static inline void
copy(Run *run, uint32_t length, bool careful)
{
    uint8_t *to = run->block + run->position;
    const size_t back = (size_t)run->reps[0] + 1;
    if (careful) {
        const size_t room = run->room - run->position;
        run->pending = length > room ? length - (uint32_t)room : 0;
        length -= run->pending;
    }
    run->position += length;
    if (careful || back < WIDE) {
        copy_bytes(to, back, length);
        return;
    }
    for (const uint8_t *end = to + length; to < end; to += WIDE)
        memcpy(to, to - back, WIDE);
}

/* One symbol. FULL: go on. */
G_ALWAYS_INLINE static inline LzmaDecodeResult
symbol(Run *run, bool careful)
{
    const uint32_t position = (uint32_t)run->position & run->position_mask;
    if (!bit(&run->coder, &run->probs->is_match[run->state][position], careful)) {
        literal(run, careful);
        return LZMA_DECODE_FULL;
    }
    const uint32_t length = match(run, position, careful);
    if (run->reps[0] >= run->position || run->reps[0] >= run->dictionary)
        return run->reps[0] == MARKER ? LZMA_DECODE_END : LZMA_DECODE_BAD;
    if (careful || run->reps[0] < length - 1) {
        copy(run, length, careful);
        run->before = run->block[run->position - 1];
        return LZMA_DECODE_FULL;
    }
    /* All of the source is there: its last byte can be read earlier than that of the copy. */
    const size_t source = run->position - run->reps[0] - 1;
    const uint8_t before = run->block[source + length - 1];
    copy(run, length, careful);
    run->before = before;
    return LZMA_DECODE_FULL;
}

/* Decodes while input and block are far from their ends. */
G_NO_INLINE static LzmaDecodeResult
run_fast(Run *given, size_t limit)
{
    if (given->room < SYMBOL_OUT_MAX || given->coder.in_end - given->coder.in < SYMBOL_IN_MAX)
        return LZMA_DECODE_FULL;
    Run run = *given;
    const uint8_t *in_last = run.coder.in_end - SYMBOL_IN_MAX;
    const size_t last = run.room - SYMBOL_OUT_MAX, end = limit <= last ? limit : last + 1;
    LzmaDecodeResult result = LZMA_DECODE_FULL;
    while (run.position < end && run.coder.in <= in_last && result == LZMA_DECODE_FULL)
        result = symbol(&run, false);
    *given = run;
    return result;
}

G_NO_INLINE static LzmaDecodeResult
run_careful(Run *run, size_t limit)
{
    LzmaDecodeResult result = LZMA_DECODE_FULL;
    while (run->position < limit && result == LZMA_DECODE_FULL) {
        result = symbol(run, true);
        if (run->coder.dry)
            return LZMA_DECODE_BAD;
    }
    return result;
}

/* ---- the decoder ---- */

static Run
run_start(const LzmaDecoder *decoder)
{
    Run run = {
        .coder = {decoder->range, decoder->code, decoder->in, decoder->in_end, false},
        .probs = (LzmaProbs *)&decoder->probs,
        .block = decoder->block,
        .position = decoder->position,
        .room = decoder->room,
        .dictionary = decoder->dictionary,
        .state = decoder->state,
        .pending = decoder->pending,
        .position_mask = (1u << decoder->pb) - 1,
        .literal_mask = (0x100u << decoder->lp) - (0x100u >> decoder->lc),
        .literal_shift = decoder->lc,
        .before = decoder->position > 0 ? decoder->block[decoder->position - 1] : 0,
    };
    memcpy(run.reps, decoder->reps, sizeof run.reps);
    return run;
}

static void
run_stop(LzmaDecoder *decoder, const Run *run)
{
    decoder->range = run->coder.range;
    decoder->code = run->coder.code;
    decoder->in = run->coder.in;
    decoder->position = run->position;
    decoder->state = run->state;
    decoder->pending = run->pending;
    memcpy(decoder->reps, run->reps, sizeof run->reps);
}

/* Copies what is left of a match. */
static void
run_pending(Run *run)
{
    if (run->pending > 0)
        copy(run, run->pending, true);
}

bool
lzma_set_properties(LzmaDecoder *decoder, uint8_t properties)
{
    decoder->lc = properties % 9;
    decoder->lp = properties / 9 % 5;
    decoder->pb = properties / 45;
    return properties < 9 * 5 * 5 && decoder->lc + decoder->lp <= LZMA_DECODE_LITERAL_BITS;
}

static void
probs_fill(LzmaProb *probs, size_t count)
{
    for (size_t i = 0; i < count; i++)
        probs[i] = PROB_HALF;
}

void
lzma_reset_state(LzmaDecoder *decoder)
{
    /* Those of literals are the last member, of which only as many are used as lc and lp say. */
    const size_t fixed = offsetof(LzmaProbs, literal) / sizeof(LzmaProb);
    probs_fill((LzmaProb *)&decoder->probs, fixed);
    probs_fill(decoder->probs.literal,
               (size_t)LZMA_DECODE_LITERAL_SIZE << (decoder->lc + decoder->lp));
    decoder->state = 0;
    memset(decoder->reps, 0, sizeof decoder->reps);
}

bool
lzma_start_range(LzmaDecoder *decoder)
{
    if (decoder->in_end - decoder->in < LZMA_START_SIZE || decoder->in[0] != 0)
        return false;
    decoder->range = UINT32_MAX;
    decoder->code = 0;
    for (unsigned i = 1; i < LZMA_START_SIZE; i++)
        decoder->code = decoder->code << 8 | decoder->in[i];
    decoder->in += LZMA_START_SIZE;
    return true;
}

bool
lzma_decode_begin(LzmaDecoder *decoder, uint8_t properties)
{
    if (!lzma_set_properties(decoder, properties) || !lzma_start_range(decoder))
        return false;
    decoder->pending = 0;
    lzma_reset_state(decoder);
    return true;
}

/* Takes the byte that may be due. True: nothing of the stream is left. */
static bool
range_is_finished(Coder *coder)
{
    normalise(coder, true);
    return !coder->dry && coder->code == 0;
}

LzmaDecodeResult
lzma_decode_run(LzmaDecoder *decoder, size_t limit)
{
    Run run = run_start(decoder);
    run_pending(&run);
    LzmaDecodeResult result = run_fast(&run, limit);
    if (result == LZMA_DECODE_FULL)
        result = run_careful(&run, limit);
    if (result == LZMA_DECODE_END && !range_is_finished(&run.coder))
        result = LZMA_DECODE_BAD;
    run_stop(decoder, &run);
    return result;
}

bool
lzma_decode_at_end(LzmaDecoder *decoder)
{
    Run run = run_start(decoder);
    const bool finished = run.pending == 0 && range_is_finished(&run.coder);
    if (finished)
        run_stop(decoder, &run);
    return finished;
}

LzmaDecodeResult
lzma_decode_peek(LzmaDecoder *decoder)
{
    Run run = run_start(decoder);
    if (run.pending > 0)
        return LZMA_DECODE_FULL;
    run.room = run.position;
    LzmaDecodeResult result = symbol(&run, true);
    if (run.coder.dry || (result == LZMA_DECODE_END && !range_is_finished(&run.coder)))
        result = LZMA_DECODE_BAD;
    decoder->in = run.coder.in;
    return result;
}

void
lzma_decode_slide(LzmaDecoder *decoder, uint8_t *window, size_t size)
{
    size_t keep = decoder->position;
    /* Positions count modulo 16 for the probabilities. */
    if (keep > decoder->dictionary)
        keep -= (keep - decoder->dictionary) & ~(size_t)15;
    memmove(window, decoder->block + decoder->position - keep, keep);
    decoder->block = window;
    decoder->position = keep;
    decoder->room = size;
}

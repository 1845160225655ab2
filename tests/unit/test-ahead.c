/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of blocks that are decoded ahead: what is taken is what decoding at once gives. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>
#include <zlib.h>

#include "base/pages.h"
#include "unpack/ahead.h"
#include "unpack/codec.h"

enum {
    BLOCKS = 400,
    BLOCK_SIZE = 16 << 10,
    STORED_MAX = BLOCK_SIZE + 1024,
    ROOM = 40 * BLOCK_SIZE
};

typedef struct {
    Crew *crew;
    Budget budget;
    Stopwatch watches[1 + CREW_HELPERS_MAX];
    Ahead *ahead;
    guint8 *stored[BLOCKS];
    AheadBlock blocks[BLOCKS];
} Setup;

/* Blocks of zlib; each seventh is damaged, each eleventh is cut. */
static void
make_blocks(Setup *setup)
{
    g_autofree guint8 *plain = g_malloc(BLOCK_SIZE);
    for (guint i = 0; i < BLOCKS; i++) {
        for (guint at = 0; at < BLOCK_SIZE; at++)
            plain[at] = (guint8)(at % (i + 7) * (at >> 9));
        uLongf size = STORED_MAX;
        setup->stored[i] = g_malloc(STORED_MAX);
        assert_int_equal(compress2(setup->stored[i], &size, plain, BLOCK_SIZE, 1), Z_OK);
        if (i % 7 == 3)
            setup->stored[i][size / 2] ^= 0x55;
        setup->blocks[i] = (AheadBlock){.codec = NETBOM_CODEC_ZLIB,
                                        .src = setup->stored[i],
                                        .src_size = i % 11 == 5 ? size / 3 : size,
                                        .capacity = BLOCK_SIZE};
    }
}

static Setup *
setup_new(guint n_helpers)
{
    Setup *setup = g_new0(Setup, 1);
    Limits limits;
    limits_init(&limits);
    budget_init(&setup->budget, &limits, 1 << 20);
    setup->crew = crew_new(n_helpers);
    setup->ahead = ahead_new(setup->crew, &setup->budget, setup->watches, ROOM);
    make_blocks(setup);
    return setup;
}

static void
setup_free(Setup *setup)
{
    ahead_free(setup->ahead);
    assert_int_equal(setup->budget.memory_bytes, 0);
    crew_free(setup->crew);
    for (guint i = 0; i < BLOCKS; i++)
        g_free(setup->stored[i]);
    g_free(setup);
}

/* Takes a block and holds it against decoding at once. False: it was not named. */
static bool
take_and_compare(Setup *setup, guint i)
{
    static guint8 taken[BLOCK_SIZE], direct[BLOCK_SIZE];
    const AheadBlock *block = &setup->blocks[i];
    uint64_t size = 0, direct_size = 0;
    NetbomDecode answer, expected;
    if (!ahead_take(setup->ahead, block, taken, &size, &answer))
        return false;
    expected = codec_decode_block(block->codec, block->params, block->src, block->src_size, direct,
                                  block->capacity, &direct_size);
    assert_int_equal(answer, expected);
    assert_int_equal(size, direct_size);
    assert_memory_equal(taken, direct, (size_t)size);
    return true;
}

static void
test_in_order(void **state)
{
    (void)state;
    for (guint n_helpers = 1; n_helpers <= 4; n_helpers += 3) {
        Setup *setup = setup_new(n_helpers);
        guint named = 0, taken = 0;
        for (guint i = 0; i < BLOCKS; i++) {
            while (named < BLOCKS && ahead_name(setup->ahead, &setup->blocks[named]))
                named++;
            taken += take_and_compare(setup, i);
        }
        assert_int_equal(taken, BLOCKS);
        setup_free(setup);
    }
}

static void
test_passed_over(void **state)
{
    Setup *setup = setup_new(2);
    (void)state;
    for (guint i = 0; i < 20; i++)
        assert_true(ahead_name(setup->ahead, &setup->blocks[i]));
    assert_true(take_and_compare(setup, 10));
    assert_false(take_and_compare(setup, 4));
    assert_false(take_and_compare(setup, 10));
    assert_false(take_and_compare(setup, 20));
    assert_true(take_and_compare(setup, 11));
    assert_true(ahead_drop(setup->ahead));
    assert_false(ahead_drop(setup->ahead));
    assert_false(take_and_compare(setup, 12));
    setup_free(setup);
}

/* As many are decoded as there is room for, and more once some are taken. */
static void
test_room(void **state)
{
    Setup *setup = setup_new(1);
    (void)state;
    for (guint i = 0; i < BLOCKS; i++)
        assert_true(ahead_name(setup->ahead, &setup->blocks[i]));
    assert_int_equal(setup->budget.memory_bytes, ROOM);
    assert_true(take_and_compare(setup, 0));
    assert_int_equal(setup->budget.memory_bytes, ROOM);
    for (guint i = 1; i < 100; i++)
        assert_true(take_and_compare(setup, i));
    ahead_set_room(setup->ahead, 10 * BLOCK_SIZE);
    assert_true(take_and_compare(setup, 100));
    assert_int_equal(setup->budget.memory_bytes, ROOM - BLOCK_SIZE);
    /* One that had no room is decoded by who wants it. */
    assert_false(take_and_compare(setup, 200));
    assert_int_equal(setup->budget.memory_bytes, 10 * BLOCK_SIZE);
    assert_true(take_and_compare(setup, 201));
    assert_true(ahead_drop(setup->ahead));
    /* Nor more than the budget has. */
    assert_true(budget_take_memory(&setup->budget, budget_memory_left(&setup->budget) - 1000));
    assert_true(ahead_name(setup->ahead, &setup->blocks[0]));
    assert_false(take_and_compare(setup, 0));
    assert_false(ahead_drop(setup->ahead));
    budget_return_memory(&setup->budget, setup->budget.memory_bytes);
    setup_free(setup);
}

/* Not more than may wait. */
static void
test_many(void **state)
{
    Setup *setup = setup_new(1);
    guint named = 0;
    (void)state;
    for (bool more = true; more && named < 100 * BLOCKS; named += more) {
        AheadBlock block = setup->blocks[named % BLOCKS];
        block.capacity -= named / BLOCKS;
        more = ahead_name(setup->ahead, &block);
    }
    assert_in_range(named, BLOCKS, 10 * BLOCKS);
    setup_free(setup);
}

/* Without helpers nothing is gained. */
static void
test_nobody_helps(void **state)
{
    Setup *setup = setup_new(0);
    (void)state;
    assert_false(ahead_name(setup->ahead, &setup->blocks[0]));
    assert_false(take_and_compare(setup, 0));
    setup_free(setup);
}

/* A block that is named twice is decoded once. */
static void
test_named_twice(void **state)
{
    Setup *setup = setup_new(1);
    (void)state;
    for (guint i = 0; i < 3; i++) {
        assert_true(ahead_name(setup->ahead, &setup->blocks[0]));
        assert_true(ahead_name(setup->ahead, &setup->blocks[1]));
    }
    assert_int_equal(setup->budget.memory_bytes, 2 * (guint64)BLOCK_SIZE);
    assert_true(take_and_compare(setup, 0));
    assert_true(take_and_compare(setup, 1));
    setup_free(setup);
}

/* The same bytes under other conditions are another block. */
static void
test_other_conditions(void **state)
{
    Setup *setup = setup_new(1);
    AheadBlock other = setup->blocks[0];
    guint8 out[BLOCK_SIZE];
    uint64_t size;
    NetbomDecode answer;
    const uint8_t params[5] = {0x5d, 0, 0, 1, 0}, more[5] = {0x5d, 0, 0, 2, 0};
    (void)state;
    assert_true(ahead_name(setup->ahead, &setup->blocks[0]));
    other.capacity--;
    assert_false(ahead_take(setup->ahead, &other, out, &size, &answer));
    other = (AheadBlock){NETBOM_CODEC_LZMA_RAW, params, setup->stored[1], 100, 4096, {0}};
    assert_true(ahead_name(setup->ahead, &other));
    other.params = more;
    assert_false(ahead_take(setup->ahead, &other, out, &size, &answer));
    other.params = NULL;
    assert_false(ahead_take(setup->ahead, &other, out, &size, &answer));
    other.params = params;
    assert_true(ahead_take(setup->ahead, &other, out, &size, &answer));
    setup_free(setup);
}

/* ---- children ---- */

/* Names `count` blocks from one on as the parts of a child, as many as are taken. */
static guint
name_child(Setup *setup, guint from, guint count)
{
    for (guint i = 0; i < count; i++) {
        setup->blocks[from + i].part =
            (NetbomPart){from, (guint64)count * BLOCK_SIZE, (guint64)i * BLOCK_SIZE};
        if (!ahead_name(setup->ahead, &setup->blocks[from + i]))
            return i;
    }
    return count;
}

/* Reads `count` of the blocks of a child into its memory, as who decodes what is not there. */
static void
read_child(Setup *setup, guint8 *data, guint from, guint count)
{
    static guint8 direct[BLOCK_SIZE];
    for (guint i = 0; i < count; i++) {
        const AheadBlock *block = &setup->blocks[from + i];
        guint8 *dst = data + (gsize)i * BLOCK_SIZE;
        uint64_t size = 0, direct_size = 0;
        NetbomDecode answer, expected;
        if (!ahead_take(setup->ahead, block, dst, &size, &answer))
            answer = codec_decode_block(block->codec, NULL, block->src, block->src_size, dst,
                                        block->capacity, &size);
        expected = codec_decode_block(block->codec, NULL, block->src, block->src_size, direct,
                                      block->capacity, &direct_size);
        assert_int_equal(answer, expected);
        assert_int_equal(size, direct_size);
        assert_memory_equal(dst, direct, (size_t)size);
        for (uint64_t at = size; at < BLOCK_SIZE; at++)
            assert_int_equal(dst[at], 0);
    }
}

/* What the reader of a child has of it. */
static guint8 *
begin_child(Setup *setup, guint from, guint count)
{
    const guint64 size = (guint64)count * BLOCK_SIZE;
    guint8 *data = ahead_child_begin(setup->ahead, from, size);
    if (data)
        return data;
    assert_true(budget_take_memory(&setup->budget, size));
    data = pages_zeros(size);
    ahead_child_lend(setup->ahead, from, size, data);
    return data;
}

static void
end_child(Setup *setup, guint8 *data, guint from, guint count)
{
    g_autoptr(DigestTrail) trail = ahead_child_end(setup->ahead, from);
    guint8 got[32], expected[32];
    if (trail) {
        digest_sha256(data, (gsize)count * BLOCK_SIZE, expected);
        digest_trail_end(trail, got);
        assert_memory_equal(got, expected, sizeof got);
    }
    pages_free(data, (gsize)count * BLOCK_SIZE);
    budget_return_memory(&setup->budget, (guint64)count * BLOCK_SIZE);
}

/* Children of one to more blocks than there is room for. */
static void
test_children(void **state)
{
    (void)state;
    Setup *setup = setup_new(2);
    guint from[30] = {0}, named = 0, n_children = 0;
    for (guint i = 0; from[i] + 2 * i + 1 < BLOCKS && i + 1 < G_N_ELEMENTS(from); i++)
        from[++n_children] = from[i] + 2 * i + 1;
    for (guint i = 0; i < n_children; i++) {
        for (; named < n_children; named++)
            if (name_child(setup, from[named], 2 * named + 1) < 2 * named + 1)
                break;
        guint8 *data = begin_child(setup, from[i], 2 * i + 1);
        read_child(setup, data, from[i], 2 * i + 1);
        end_child(setup, data, from[i], 2 * i + 1);
    }
    assert_true(n_children > 15);
    assert_false(ahead_drop(setup->ahead));
    setup_free(setup);
}

/* Small ones have their memory before they are asked for, and are decoded in it. */
static void
test_in_place(void **state)
{
    (void)state;
    Setup *setup = setup_new(1);
    assert_int_equal(name_child(setup, 14, 3), 3);
    assert_int_equal(setup->budget.memory_bytes, 3 * (guint64)BLOCK_SIZE);
    assert_null(ahead_child_begin(setup->ahead, 13, 3 * BLOCK_SIZE));
    assert_null(ahead_child_begin(setup->ahead, 14, 2 * BLOCK_SIZE));
    guint8 *data = ahead_child_begin(setup->ahead, 14, 3 * BLOCK_SIZE);
    assert_non_null(data);
    assert_null(ahead_child_begin(setup->ahead, 14, 3 * BLOCK_SIZE));
    read_child(setup, data, 14, 3);
    end_child(setup, data, 14, 3);
    assert_null(ahead_child_begin(setup->ahead, 14, 3 * BLOCK_SIZE));
    setup_free(setup);
}

/* Who stops in the middle, or drops all blocks meanwhile, has nobody write into its memory. */
static void
test_half_a_child(void **state)
{
    (void)state;
    Setup *setup = setup_new(1);
    for (guint i = 0; i < 2; i++) {
        assert_int_equal(name_child(setup, 0, 10), 10);
        assert_int_equal(name_child(setup, 20, 2), 2);
        guint8 *data = begin_child(setup, 0, 10);
        read_child(setup, data, 0, 3);
        if (i == 1)
            assert_true(ahead_drop(setup->ahead));
        end_child(setup, data, 0, 10);
        assert_int_equal(setup->budget.memory_bytes, i == 1 ? 0 : 2 * (guint64)BLOCK_SIZE);
        data = begin_child(setup, 20, 2);
        read_child(setup, data, 20, 2);
        end_child(setup, data, 20, 2);
    }
    setup_free(setup);
}

/* Children whose first blocks are digested before they are read, up to one that is damaged; a gap
 * before a block is zeros. */
static void
test_mates(void **state)
{
    (void)state;
    static const guint children[][2] = {{11, 5}, {18, 7}, {31, 3}}; /* 24 and 31 are damaged */
    const guint64 expected = (5 + 6) * (guint64)BLOCK_SIZE;
    Setup *setup = setup_new(2);
    g_autofree guint8 *zeros = g_malloc0(BLOCK_SIZE);
    guint64 digested = 0;
    AheadMate mate;
    assert_false(ahead_mate(setup->ahead, &mate));
    for (guint i = 0; i < G_N_ELEMENTS(children); i++)
        assert_int_equal(name_child(setup, children[i][0], children[i][1]), children[i][1]);
    setup->blocks[46].part = (NetbomPart){45, 2 * BLOCK_SIZE, BLOCK_SIZE};
    assert_true(ahead_name(setup->ahead, &setup->blocks[46]));
    for (guint rounds = 0; digested < expected && rounds < 100000; rounds++) {
        if (!ahead_mate(setup->ahead, &mate)) {
            g_usleep(100);
            continue;
        }
        const gsize done = digest_trail_done(mate.trail);
        assert_true(mate.to >= done + DIGEST_TRAIL_LEAST);
        digest_trail_go(mate.trail, mate.to);
        digested += mate.to - done;
    }
    g_usleep(20000);
    assert_false(ahead_mate(setup->ahead, &mate));
    assert_int_equal(digested, expected);
    for (guint i = 0; i < G_N_ELEMENTS(children); i++) {
        guint8 *data = begin_child(setup, children[i][0], children[i][1]);
        read_child(setup, data, children[i][0], children[i][1]);
        end_child(setup, data, children[i][0], children[i][1]);
    }
    guint8 *data = begin_child(setup, 45, 2);
    assert_memory_equal(data, zeros, BLOCK_SIZE);
    read_child(setup, data + BLOCK_SIZE, 46, 1);
    end_child(setup, data, 45, 2);
    setup_free(setup);
}

/* A child that nobody reads; one whose blocks are wanted elsewhere; a part beyond its child. */
static void
test_children_unread(void **state)
{
    (void)state;
    Setup *setup = setup_new(1);
    assert_int_equal(name_child(setup, 0, 4), 4);
    assert_int_equal(name_child(setup, 4, 4), 4);
    for (guint i = 4; i < 8; i++)
        assert_true(take_and_compare(setup, i));
    assert_int_equal(setup->budget.memory_bytes, 0);
    setup->blocks[8].part = (NetbomPart){8, BLOCK_SIZE, 1};
    assert_true(ahead_name(setup->ahead, &setup->blocks[8]));
    assert_null(ahead_child_begin(setup->ahead, 8, BLOCK_SIZE));
    assert_true(take_and_compare(setup, 8));
    assert_int_equal(name_child(setup, 10, 4), 4);
    setup_free(setup);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_in_order),
        cmocka_unit_test(test_passed_over),
        cmocka_unit_test(test_named_twice),
        cmocka_unit_test(test_room),
        cmocka_unit_test(test_many),
        cmocka_unit_test(test_nobody_helps),
        cmocka_unit_test(test_other_conditions),
        cmocka_unit_test(test_children),
        cmocka_unit_test(test_in_place),
        cmocka_unit_test(test_half_a_child),
        cmocka_unit_test(test_mates),
        cmocka_unit_test(test_children_unread),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

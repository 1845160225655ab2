/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests: of parts, from what was kept on the way, and of two at once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/digest.h"
#include "base/sha256-pair.h"

#define MIB (1u << 20)

static void
test_text(void **state)
{
    (void)state;
    static const char empty[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    g_autofree char *of_none = digest_of(NULL, 0);
    assert_string_equal(of_none, empty);
    char hex[5];
    digest_hex((const guint8 *)"\x0f\xa0", 2, hex);
    assert_string_equal(hex, "0fa0");
}

static guint8 *
make_bytes(gsize size)
{
    guint8 *data = g_malloc(size + 1);
    for (gsize i = 0; i < size; i++)
        data[i] = (guint8)(i * 2654435761u >> 13);
    return data;
}

static void
assert_digest(const guint8 got[32], const guint8 *data, gsize size)
{
    guint8 expected[32];
    digest_sha256(data, size, expected);
    assert_memory_equal(got, expected, sizeof expected);
}

/* The digest of each part is that of the part alone. */
static void
test_trail(void **state)
{
    (void)state;
    static const gsize parts[] = {0,           1,       MIB - 1,     MIB,         MIB + 1,
                                  2 * MIB - 1, 2 * MIB, 2 * MIB + 7, 3 * MIB - 1, 3 * MIB + 5};
    static const gsize sizes[] = {0, 1, 63, 64, 1000, 2 * MIB, 3 * MIB - 1, 3 * MIB + 5, 3 * MIB};
    g_autofree guint8 *data = make_bytes(3 * MIB + 5);
    guint8 got[32];
    for (gsize n = 0; n < G_N_ELEMENTS(sizes); n++) {
        g_autoptr(DigestTrail) trail = digest_trail_new(data, sizes[n]);
        digest_trail_go(trail, sizes[n] / 3);
        assert_int_equal(digest_trail_done(trail), sizes[n] / 3);
        digest_trail_go(trail, sizes[n] / 4);
        assert_int_equal(digest_trail_done(trail), sizes[n] / 3);
        digest_trail_end(trail, got);
        assert_digest(got, data, sizes[n]);
        for (gsize i = 0; i < G_N_ELEMENTS(parts) && parts[i] <= sizes[n]; i++) {
            digest_trail_part(trail, parts[i], got);
            assert_digest(got, data, parts[i]);
        }
    }
    g_autoptr(DigestTrail) none = digest_trail_new(NULL, 0);
    digest_trail_end(none, got);
    assert_digest(got, data, 0);
}

/* Two that are digested in one pass, in steps of any size, where this processor can. */
static void
test_both(void **state)
{
    (void)state;
    const gsize size = 2 * MIB + 777;
    g_autofree guint8 *data = make_bytes(size);
    g_autoptr(GRand) random = g_rand_new_with_seed(8);
    guint8 got[32];
    for (guint i = 0; i < 200; i++) {
        const gsize n = i < 100 ? i * 5 : (gsize)g_rand_int_range(random, 0, (gint32)size);
        const gsize other_n = i < 100 ? 300 : size - (gsize)g_rand_int_range(random, 0, 4096);
        const guint8 *other_data = data + size - other_n;
        g_autoptr(DigestTrail) trail = digest_trail_new(data, n);
        g_autoptr(DigestTrail) other = digest_trail_new(other_data, other_n);
        gsize to = 0;
        while (to < n) {
            to += (gsize)g_rand_int_range(random, 1, 300000);
            const gsize before = digest_trail_done(trail);
            const bool went = digest_trail_go_both(trail, to, other, to + 1000);
            assert_true(went == (digest_trail_done(trail) > before));
            assert_true(digest_trail_done(trail) <= MIN(to, n));
            assert_true(digest_trail_done(other) <= to + 1000);
        }
        if (sha256_pair_works() && n >= DIGEST_TRAIL_LEAST)
            assert_true(digest_trail_done(other) > 0);
        /* From a place between two blocks, both go on alone. */
        digest_trail_go(other, digest_trail_done(other) + 1);
        assert_false(digest_trail_done(other) < other_n &&
                     digest_trail_go_both(trail, n, other, other_n));
        digest_trail_end(trail, got);
        assert_digest(got, data, n);
        digest_trail_end(other, got);
        assert_digest(got, other_data, other_n);
        digest_trail_part(other, other_n / 2, got);
        assert_digest(got, other_data, other_n / 2);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_trail),
        cmocka_unit_test(test_both),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

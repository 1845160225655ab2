/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests: of parts, from what was kept on the way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/digest.h"

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

/* The digest of each part is that of the part alone. */
static void
test_trail(void **state)
{
    (void)state;
    static const gsize parts[] = {0,           1,       MIB - 1,     MIB,         MIB + 1,
                                  2 * MIB - 1, 2 * MIB, 2 * MIB + 7, 3 * MIB - 1, 3 * MIB + 5};
    const gsize size = 3 * MIB + 5;
    g_autofree guint8 *data = g_malloc(size);
    guint8 whole[32], got[32], part[32];
    for (gsize i = 0; i < size; i++)
        data[i] = (guint8)(i * 2654435761u >> 13);
    for (gsize n = size - 6; n <= size; n++) {
        DigestTrail *trail = digest_trail_new(data, n, got);
        digest_sha256(data, n, whole);
        assert_memory_equal(got, whole, sizeof whole);
        assert_non_null(trail);
        for (gsize i = 0; i < G_N_ELEMENTS(parts) && parts[i] <= n; i++) {
            digest_trail_part(trail, data, parts[i], got);
            digest_sha256(data, parts[i], part);
            assert_memory_equal(got, part, sizeof part);
        }
        digest_trail_free(trail);
    }
    assert_null(digest_trail_new(data, 1000, got));
    digest_sha256(data, 1000, whole);
    assert_memory_equal(got, whole, sizeof whole);
    assert_null(digest_trail_new(NULL, 0, got));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_trail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

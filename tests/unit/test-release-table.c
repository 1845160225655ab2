/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Interface numbers of libraries and the releases that have them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "identify/release-table.h"

#define TABLE "1.0.0=0.9 1.1.0=1.0..1.4 1.2.0=2.0.. 2.0.*=3.*-final *.9.9=7.* broken"

/* The release, the range, or "-" where the table does not know the number; free it. */
static char *
known(const char *number)
{
    char *release = NULL, *range = NULL;
    if (!release_table_find(TABLE, number, &release, &range)) {
        assert_true(!release && !range);
        return g_strdup("-");
    }
    assert_true(!release != !range);
    return release ? release : range;
}

static void
test_find(void **state)
{
    (void)state;
    static const struct {
        const char *number, *answer;
    } cases[] = {
        {"1.0.0", "0.9"},
        {"1.1.0", "vers:generic/>=1.0|<=1.4"},
        {"1.2.0", "vers:generic/>=2.0"},
        {"2.0.17", "3.17-final"},
        {"12.9.9", "7.12"},
        {"1.0.01", "-"},
        {"1.0", "-"},
        {"2.0.", "-"},
        {"2.0.x", "-"},
        {"2.0.1.5", "-"},
        {"broken", "-"},
        {"", "-"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *answer = known(cases[i].number);
        assert_string_equal(answer, cases[i].answer);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_find),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

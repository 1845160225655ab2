/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions, CPE and purl. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "resolve/names.h"

static void
test_upstream(void **state)
{
    (void)state;
    static const char *const CASES[][2] = {
        {"3.0.11-1~deb12u2", "3.0.11"},
        {"1:9.2p1-2+deb12u3", "9.2p1"},
        {"2023.01+dfsg-2+deb12u1", "2023.01"},
        {"1:1.35.0-4+b3", "1.35.0"},
        {"1.36.1-r15", "1.36.1"},
        {"2.90-4~deb12u1", "2.90"},
        {"2.1.12-stable-8", "2.1.12-stable"},
        {"20191128-6", "20191128"},
        {"8.4.4", "8.4.4"},
        {"1.2.3~dfsg1-1", "1.2.3"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *version = version_upstream(CASES[i][0]);
        assert_string_equal(version, CASES[i][1]);
    }
}

static void
test_same(void **state)
{
    (void)state;
    assert_true(version_same("3.0.11", "3.0.11"));
    assert_true(version_same("2.36", "2.36.0"));
    assert_true(version_same("2.36.0", "2.36"));
    assert_false(version_same("2.36", "2.36.1"));
    assert_false(version_same("2.3", "2.36"));
    assert_false(version_same("9.2", "9.2p1"));
    assert_false(version_same("1.1.0", "1.1.00"));
}

static void
test_cpe(void **state)
{
    (void)state;
    g_autofree char *plain = cpe_format("a", "busybox:busybox", "1.36.1");
    assert_string_equal(plain, "cpe:2.3:a:busybox:busybox:1.36.1:*:*:*:*:*:*:*");
    g_autofree char *odd = cpe_format("o", "x:y+z", "1.0+git:2");
    assert_string_equal(odd, "cpe:2.3:o:x:y\\+z:1.0\\+git\\:2:*:*:*:*:*:*:*");
}

static void
test_purl(void **state)
{
    (void)state;
    g_autofree char *deb = purl_format("deb", "debian", "libstdc++6", "12.2.0-14+deb12u1", "arch",
                                       "armhf", "distro", "debian-12", NULL);
    assert_string_equal(
        deb, "pkg:deb/debian/libstdc%2B%2B6@12.2.0-14%2Bdeb12u1?arch=armhf&distro=debian-12");
    g_autofree char *bare =
        purl_format("generic", NULL, "a b", NULL, "arch", NULL, "distro", "", NULL);
    assert_string_equal(bare, "pkg:generic/a%20b");
    g_autofree char *epoch = purl_format("deb", "debian", "curl", "1:7.88", "arch", "", NULL);
    assert_string_equal(epoch, "pkg:deb/debian/curl@1:7.88");
    g_autofree char *with = purl_with_version("pkg:generic/busybox", "1.36.1");
    assert_string_equal(with, "pkg:generic/busybox@1.36.1");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_upstream),
        cmocka_unit_test(test_same),
        cmocka_unit_test(test_cpe),
        cmocka_unit_test(test_purl),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

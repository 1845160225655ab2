/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of licence texts told apart: SPDX identifiers, expressions, names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "report/licence.h"

static void
licences(void **state)
{
    (void)state;
    const struct {
        const char *text;
        LicenceForm form;
        const char *expected;
    } cases[] = {
        {"GPL-2.0-only", LICENCE_ID, "GPL-2.0-only"},
        {"gpl-2.0-or-later", LICENCE_ID, "GPL-2.0-or-later"},
        {"GPL-2.0+", LICENCE_ID, "GPL-2.0+"},
        {"Apache-2.0+", LICENCE_EXPRESSION, "Apache-2.0+"},
        {"mit AND (BSD-3-Clause or zlib)", LICENCE_EXPRESSION, "MIT AND (BSD-3-Clause OR Zlib)"},
        {"GPL-2.0-only WITH linux-syscall-note", LICENCE_EXPRESSION,
         "GPL-2.0-only WITH Linux-syscall-note"},
        {"LicenseRef-Vendor", LICENCE_EXPRESSION, "LicenseRef-Vendor"},
        {"DocumentRef-a:LicenseRef-b", LICENCE_EXPRESSION, "DocumentRef-a:LicenseRef-b"},
        {"Linux-syscall-note", LICENCE_NAME, "Linux-syscall-note"},
        {"GPL-2.0-only WITH MIT", LICENCE_NAME, "GPL-2.0-only WITH MIT"},
        {"MIT AND", LICENCE_NAME, "MIT AND"},
        {"(MIT", LICENCE_NAME, "(MIT"},
        {"MIT)", LICENCE_NAME, "MIT)"},
        {"GPLv2", LICENCE_NAME, "GPLv2"},
        {"", LICENCE_NAME, ""},
        {"MIT BSD-3-Clause", LICENCE_NAME, "MIT BSD-3-Clause"},
        {"\xff", LICENCE_NAME, "\xff"},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *text = NULL;

        assert_int_equal(licence_parse(cases[i].text, &text), cases[i].form);
        assert_string_equal(text, cases[i].expected);
    }
}

/* Every identifier of the list is found: the list is in the order that the search needs. */
static void
licence_list(void **state)
{
    (void)state;
#define SPDX_LICENCE(id)   id,
#define SPDX_EXCEPTION(id) "MIT WITH " id,
    static const char *const texts[] = {
#include "report/spdx-ids.def"
    };
#undef SPDX_LICENCE
#undef SPDX_EXCEPTION

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *text = NULL;

        if (licence_parse(texts[i], &text) == LICENCE_NAME || strcmp(text, texts[i]) != 0)
            fail_msg("%s is not found", texts[i]);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(licences),
        cmocka_unit_test(licence_list),
    };

    return cmocka_run_group_tests_name("licence", tests, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Libraries by their SONAMEs: the list of names, and what it adds to the components. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <glib/gstdio.h>

#include "resolve/library-names.h"
#include "scene.h"

/* The list of that content; NULL: it is refused, and *ret_message says why. */
static LibraryNames *
names_of(const char *content, char **ret_message)
{
    g_autofree char *folder = g_dir_make_tmp("libraries-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "names.txt", NULL);
    g_autoptr(GError) error = NULL;
    assert_true(!content || g_file_set_contents(path, content, -1, NULL));
    LibraryNames *names = library_names_load(path, &error);
    assert_true(!names == !!error);
    *ret_message = error ? g_strdup(error->message) : NULL;
    g_unlink(path);
    g_rmdir(folder);
    return names;
}

static void
check_find(const LibraryNames *names, const char *soname, const char *source)
{
    g_autofree char *found = library_names_find(names, soname);
    if (source)
        assert_string_equal(found, source);
    else
        assert_null(found);
}

static void
test_find(void **state)
{
    g_autofree char *message = NULL;
    g_autoptr(LibraryNames) names = names_of("liba-1.2.so alpha\n"
                                             "libb.so.1 beta\n"
                                             "libb.so.1.2 beta\n"
                                             "libb.so.2 beta\n"
                                             "libbb.so.1 gamma\n"
                                             "libc.so.6 glibc\n"
                                             "libd.so.1 delta\n"
                                             "libd.so.2 epsilon\n",
                                             &message);
    (void)state;
    check_find(names, "liba-1.2.so", "alpha");
    check_find(names, "libb.so.1", "beta");
    check_find(names, "libb.so.1.2", "beta");
    check_find(names, "libbb.so.1", "gamma");
    check_find(names, "libd.so.1", "delta");
    check_find(names, "libd.so.2", "epsilon");
    /* Another number: if all are of one source. */
    check_find(names, "libb.so.3", "beta");
    check_find(names, "libb.so", NULL);
    check_find(names, "libd.so.3", NULL);
    check_find(names, "liba.so.1", NULL);
    check_find(names, "libb.sox", NULL);
    check_find(names, "lib", NULL);
    check_find(names, "libz.so.1", NULL);
    check_find(names, "liba-1.2.so alpha\nlibb.so.1", NULL);
    check_find(names, "", NULL);
}

static void
test_content(void **state)
{
    static const char *const BAD[] = {"libb.so.1 beta\nliba.so.1 alpha\n", "liba.so.1 alpha",
                                      "liba.so.1\n", "liba.so.1 \n", " alpha\n"};
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(BAD); i++) {
        g_autofree char *message = NULL;
        assert_null(names_of(BAD[i], &message));
        assert_non_null(strstr(message, "names.txt:"));
    }
    g_autofree char *message = NULL;
    g_autoptr(LibraryNames) none = names_of(NULL, &message);
    check_find(none, "libz.so.1", NULL);
}

/* Each name of our list leads to its source. */
static void
test_our_list(void **state)
{
    const Data *data = *state;
    check_find(data->libraries, "libaprutil-1.so.0", "apr-util");
    check_find(data->libraries, "libc.so.6", "glibc");
}

/* Names that no rule knows, beside our own data. */
static Data
with_names(const Data *data)
{
    g_autofree char *message = NULL;
    Data other = *data;
    other.libraries = names_of("libnorule-1.so.0 no-rule\n", &message);
    return other;
}

static void
test_no_rule(void **state)
{
    Data data = with_names(*state);
    Scene scene;
    scene_begin(&scene);
    guint first = scene_file(&scene, "usr/lib/libnorule-1.so.0.6.3", "elf");
    guint again = scene_file(&scene, "usr/lib/other/libnorule-1.so", "elf");
    guint unheard = scene_file(&scene, "usr/lib/libnobodyhasthis.so.1", "elf");
    scene_evidence(&scene, first, "elf-soname", "\"soname\":\"libnorule-1.so.0\"");
    scene_evidence(&scene, again, "elf-soname", "\"soname\":\"libnorule-1.so.0\"");
    scene_evidence(&scene, unheard, "elf-soname", "\"soname\":\"libnobodyhasthis.so.1\"");
    scene_judge(&scene, &data, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    const Component *component = scene_component(&scene, "no-rule");
    assert_non_null(component);
    assert_null(component->version);
    assert_null(component->manufacturer);
    assert_string_equal(component->type, "library");
    assert_string_equal(component->purl, "pkg:generic/no-rule");
    assert_int_equal(component->occurrences->len, 2);
    assert_string_equal(g_array_index(component->occurrences, Occurrence, 0).text,
                        "libnorule-1.so.0");
    scene_end(&scene);
    library_names_free(data.libraries);
}

/* What a rule says of the file counts, and a library of a source that has a rule is that
 * component. */
static void
test_beside_rules(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint crypto = scene_file(&scene, "usr/lib/libcrypto.so.3", "elf");
    guint ssl = scene_file(&scene, "usr/lib/libssl.so.3", "elf");
    scene_evidence(&scene, crypto, "signature",
                   "\"component\":\"openssl\",\"rule\":\"openssl\",\"confidence\":\"90\","
                   "\"version\":\"3.0.11\"");
    scene_evidence(&scene, crypto, "elf-soname", "\"soname\":\"libcrypto.so.3\"");
    scene_evidence(&scene, ssl, "elf-soname", "\"soname\":\"libssl.so.3\"");
    scene_judge(&scene, *state, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    const Component *component = scene_component(&scene, "openssl");
    assert_string_equal(component->version, "3.0.11");
    assert_int_equal(component->occurrences->len, 2);
    scene_end(&scene);
}

/* A text that names the software is a lead; its library is more. A package of a language that has
 * the name is something else. */
static void
test_beside_others(void **state)
{
    Data data = with_names(*state);
    g_autofree char *message = NULL;
    library_names_free(data.libraries);
    data.libraries = names_of("libnorule-1.so.0 no-rule\nlibssl.so.3 openssl\n", &message);
    Scene scene;
    scene_begin(&scene);
    guint manual = scene_file(&scene, "usr/share/man/man1/openssl.1", "text");
    guint ssl = scene_file(&scene, "usr/lib/libssl.so.3", "elf");
    guint module = scene_file(&scene, "usr/lib/python3/no_rule.dist-info/METADATA", "text");
    guint library = scene_file(&scene, "usr/lib/libnorule-1.so.0", "elf");
    scene_evidence(&scene, manual, "signature",
                   "\"component\":\"openssl\",\"rule\":\"openssl\",\"confidence\":\"90\"");
    scene_evidence(&scene, ssl, "elf-soname", "\"soname\":\"libssl.so.3\"");
    scene_evidence(&scene, module, "package",
                   "\"manager\":\"pypi\",\"name\":\"no-rule\",\"version\":\"1\"");
    scene_evidence(&scene, library, "elf-soname", "\"soname\":\"libnorule-1.so.0\"");
    scene_judge(&scene, &data, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 3);
    assert_true(scene_component(&scene, "openssl")->confidence > 0.5);
    scene_end(&scene);
    library_names_free(data.libraries);
}

/* A rule's component that only the name of a library shows has no maker. */
static void
test_no_maker(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint ssl = scene_file(&scene, "usr/lib/libssl.so.3", "elf");
    scene_evidence(&scene, ssl, "elf-soname", "\"soname\":\"libssl.so.3\"");
    scene_judge(&scene, *state, "2026-11-01");
    const Component *component = scene_component(&scene, "openssl");
    assert_non_null(component);
    assert_int_equal(component->attributions->len, 0);
    scene_end(&scene);
}

/* A file of a package is the package's. */
static void
test_packaged(void **state)
{
    Data data = with_names(*state);
    Scene scene;
    scene_begin(&scene);
    guint status = scene_file(&scene, "var/lib/dpkg/status", "text");
    guint list = scene_file(&scene, "var/lib/dpkg/info/own.list", "text");
    guint library = scene_file(&scene, "usr/lib/libnorule-1.so.0", "elf");
    scene_evidence(&scene, status, "package",
                   "\"manager\":\"dpkg\",\"name\":\"own\",\"version\":\"1-1\",\"source\":\"own\"");
    scene_evidence(
        &scene, list, "package-files",
        "\"manager\":\"dpkg\",\"package\":\"own\",\"paths\":\"usr/lib/libnorule-1.so.0\"");
    scene_evidence(&scene, library, "elf-soname", "\"soname\":\"libnorule-1.so.0\"");
    scene_judge(&scene, &data, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    assert_null(scene_component(&scene, "no-rule"));
    scene_end(&scene);
    library_names_free(data.libraries);
}

/* Anybody may give a library a name: a firm that holds the only copyright in it stays its maker. */
static void
test_of_a_firm(void **state)
{
    Data data = with_names(*state);
    Scene scene;
    scene_begin(&scene);
    guint library = scene_file(&scene, "usr/lib/libnorule-1.so.0", "elf");
    scene_evidence(&scene, library, "elf-soname", "\"soname\":\"libnorule-1.so.0\"");
    scene_evidence(&scene, library, "notice",
                   "\"key\":\"copyright\",\"value\":\"Copyright (C) 2019 Huawei Technologies Co., "
                   "Ltd. All rights reserved.\"");
    scene_judge(&scene, &data, "2026-11-01");
    const Component *file = scene_component(&scene, "libnorule-1.so.0");
    assert_non_null(file);
    assert_non_null(scene_attribution(file, "huawei", ROLE_MADE_BY));
    scene_end(&scene);
    library_names_free(data.libraries);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_find),         cmocka_unit_test(test_content),
        cmocka_unit_test(test_our_list),     cmocka_unit_test(test_no_rule),
        cmocka_unit_test(test_beside_rules), cmocka_unit_test(test_packaged),
        cmocka_unit_test(test_of_a_firm),    cmocka_unit_test(test_beside_others),
        cmocka_unit_test(test_no_maker),
    };
    return cmocka_run_group_tests(tests, scene_setup, scene_teardown);
}

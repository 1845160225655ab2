/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files by their names and texts: the list of names, and what they add to the components. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <glib/gstdio.h>

#include "resolve/source-names.h"
#include "scene.h"

/* The list of that content; NULL: it is refused, and *ret_message says why. */
static SourceNames *
names_of(const char *content, char **ret_message)
{
    g_autofree char *folder = g_dir_make_tmp("libraries-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "names.txt", NULL);
    g_autoptr(GError) error = NULL;
    assert_true(!content || g_file_set_contents(path, content, -1, NULL));
    SourceNames *names = source_names_load(path, &error);
    assert_true(!names == !!error);
    *ret_message = error ? g_strdup(error->message) : NULL;
    g_unlink(path);
    g_rmdir(folder);
    return names;
}

static void
check_find(const SourceNames *names, const char *soname, const char *source)
{
    g_autofree char *found = source_names_library(names, soname);
    if (source)
        assert_string_equal(found, source);
    else
        assert_null(found);
}

static void
test_find(void **state)
{
    g_autofree char *message = NULL;
    g_autoptr(SourceNames) names = names_of("liba-1.2.so alpha\n"
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
test_find_program(void **state)
{
    g_autofree char *message = NULL;
    g_autoptr(SourceNames) names = names_of("/a alpha\n/ab beta\nliba.so.1 gamma\n", &message);
    (void)state;
    g_autofree char *alpha = source_names_program(names, "a");
    g_autofree char *beta = source_names_program(names, "ab");
    assert_string_equal(alpha, "alpha");
    assert_string_equal(beta, "beta");
    assert_null(source_names_program(names, "abc"));
    assert_null(source_names_program(names, "a alpha"));
    assert_null(source_names_program(names, "liba.so.1"));
    assert_null(source_names_program(names, ""));
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
    g_autoptr(SourceNames) none = names_of(NULL, &message);
    check_find(none, "libz.so.1", NULL);
}

/* Each name of our list leads to its source. */
static void
test_our_list(void **state)
{
    const Data *data = *state;
    check_find(data->names, "libaprutil-1.so.0", "apr-util");
    check_find(data->names, "libc.so.6", "glibc");
}

/* Names that no rule knows, beside our own data. */
static Data
with_names(const Data *data)
{
    g_autofree char *message = NULL;
    Data other = *data;
    other.names =
        names_of("/norule no-rule\n/norule-admin no-rule\nlibnorule-1.so.0 no-rule\n", &message);
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
    source_names_free(data.names);
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
    source_names_free(data.names);
    data.names = names_of("libnorule-1.so.0 no-rule\nlibssl.so.3 openssl\n", &message);
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
    source_names_free(data.names);
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
    source_names_free(data.names);
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
    source_names_free(data.names);
}

static void
add_stated(Scene *scene, guint node, const char *name, const char *version, const char *form)
{
    g_autofree char *fields =
        g_strdup_printf("\"version\":\"%s\",\"name\":\"%s\",\"form\":\"%s\"", version, name, form);
    scene_evidence(scene, node, "stated-version", fields);
}

static void
add_strings(Scene *scene, guint node, const char *source, const char *count)
{
    g_autofree char *fields =
        g_strdup_printf("\"source\":\"%s\",\"count\":\"%s\",\"text\":\"some text\"", source, count);
    scene_evidence(scene, node, "known-strings", fields);
}

/* A program in a folder for programs that states a version of itself is of the source that has a
 * program of that name; its name alone says nothing. */
static void
test_program(void **state)
{
    Data data = with_names(*state);
    Scene scene;
    scene_begin(&scene);
    guint program = scene_file(&scene, "usr/sbin/norule", "elf");
    guint admin = scene_file(&scene, "usr/bin/norule-admin", "elf");
    guint elsewhere = scene_file(&scene, "usr/lib/other/norule", "elf");
    add_stated(&scene, program, "NoRule", "1.2.3", "start");
    add_stated(&scene, program, "zlib", "1.2.13", "start");
    add_stated(&scene, elsewhere, "norule", "7.8.9", "start");
    (void)admin;
    scene_judge(&scene, &data, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    const Component *component = scene_component(&scene, "no-rule");
    assert_non_null(component);
    assert_string_equal(component->ref, "no-rule@1.2.3");
    assert_string_equal(component->version, "1.2.3");
    assert_string_equal(component->purl, "pkg:generic/no-rule@1.2.3");
    assert_string_equal(component->type, "application");
    assert_null(component->manufacturer);
    scene_end(&scene);
    source_names_free(data.names);
}

/* Files of one software that state different versions, none more surely: it has none. */
static void
test_disputed(void **state)
{
    Data data = with_names(*state);
    Scene scene;
    scene_begin(&scene);
    guint program = scene_file(&scene, "usr/bin/norule", "elf");
    guint library = scene_file(&scene, "usr/lib/libnorule-1.so.0", "elf");
    scene_evidence(&scene, library, "elf-soname", "\"soname\":\"libnorule-1.so.0\"");
    add_stated(&scene, program, "norule", "1.2.3", "start");
    add_stated(&scene, library, "norule", "1.2.4", "start");
    add_stated(&scene, library, "libnorule", "9.9.9", "within");
    scene_judge(&scene, &data, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    assert_null(scene_component(&scene, "no-rule")->version);
    scene_end(&scene);
    source_names_free(data.names);
}

/* A version that stands alone beside a text with the name; a text that holds the name as a part of
 * a word is none. */
static void
test_beside_name(void **state)
{
    Data data = with_names(*state);
    Scene scene;
    scene_begin(&scene);
    guint program = scene_file(&scene, "usr/bin/norule", "elf");
    guint library = scene_file(&scene, "usr/lib/libnorule-1.so.0", "elf");
    scene_evidence(&scene, library, "elf-soname", "\"soname\":\"libnorule-1.so.0\"");
    scene_evidence(&scene, library, "stated-version",
                   "\"version\":\"1.1.1\",\"before\":\"norules\",\"after\":\"\"");
    scene_evidence(&scene, program, "stated-version",
                   "\"version\":\"1.2.3\",\"before\":\"\",\"after\":\"norule: %s %s\"");
    scene_judge(&scene, &data, "2026-11-01");
    assert_string_equal(scene_component(&scene, "no-rule")->version, "1.2.3");
    scene_end(&scene);
    source_names_free(data.names);
}

/* Texts that only one source has say whose the file is, whatever it is called; two do with its
 * name. */
static void
test_strings(void **state)
{
    Data data = with_names(*state);
    Scene scene;
    scene_begin(&scene);
    guint renamed = scene_file(&scene, "usr/lib/x", "elf");
    guint few = scene_file(&scene, "usr/lib/y", "elf");
    guint named = scene_file(&scene, "usr/bin/norule", "elf");
    add_strings(&scene, renamed, "renamed", "6");
    add_strings(&scene, few, "few", "5");
    add_strings(&scene, named, "no-rule", "2");
    add_stated(&scene, renamed, "renamed", "2.0.1", "start");
    scene_judge(&scene, &data, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 2);
    assert_string_equal(scene_component(&scene, "renamed")->version, "2.0.1");
    assert_non_null(scene_component(&scene, "no-rule"));
    assert_null(scene_component(&scene, "few"));
    scene_end(&scene);
    source_names_free(data.names);
}

/* A program that a rule knows is nothing else for its name or texts; one whose name and texts
 * disagree is neither. */
static void
test_known_program(void **state)
{
    Data data = with_names(*state);
    Scene scene;
    scene_begin(&scene);
    guint ruled = scene_file(&scene, "usr/sbin/norule", "elf");
    guint at_odds = scene_file(&scene, "usr/bin/norule-admin", "elf");
    scene_evidence(&scene, ruled, "signature",
                   "\"component\":\"busybox\",\"rule\":\"busybox\",\"confidence\":\"95\","
                   "\"version\":\"1.36.1\"");
    add_stated(&scene, ruled, "norule", "1.2.3", "start");
    add_strings(&scene, ruled, "third", "9");
    add_strings(&scene, at_odds, "other", "6");
    scene_judge(&scene, &data, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    assert_non_null(scene_component(&scene, "busybox"));
    scene_end(&scene);
    source_names_free(data.names);
}

/* A firm that alone holds the copyright in a program stays its maker, whatever it is called. */
static void
test_program_of_a_firm(void **state)
{
    Data data = with_names(*state);
    Scene scene;
    scene_begin(&scene);
    guint program = scene_file(&scene, "usr/bin/norule", "elf");
    add_stated(&scene, program, "norule", "1.2.3", "start");
    scene_evidence(&scene, program, "notice",
                   "\"key\":\"copyright\",\"value\":\"Copyright (C) 2019 Huawei Technologies Co., "
                   "Ltd. All rights reserved.\"");
    scene_judge(&scene, &data, "2026-11-01");
    const Component *file = scene_component(&scene, "norule");
    assert_non_null(file);
    assert_non_null(scene_attribution(file, "huawei", ROLE_MADE_BY));
    scene_end(&scene);
    source_names_free(data.names);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_find),          cmocka_unit_test(test_content),
        cmocka_unit_test(test_our_list),      cmocka_unit_test(test_no_rule),
        cmocka_unit_test(test_beside_rules),  cmocka_unit_test(test_packaged),
        cmocka_unit_test(test_of_a_firm),     cmocka_unit_test(test_beside_others),
        cmocka_unit_test(test_no_maker),      cmocka_unit_test(test_find_program),
        cmocka_unit_test(test_program),       cmocka_unit_test(test_disputed),
        cmocka_unit_test(test_beside_name),   cmocka_unit_test(test_strings),
        cmocka_unit_test(test_known_program), cmocka_unit_test(test_program_of_a_firm),
    };
    return cmocka_run_group_tests(tests, scene_setup, scene_teardown);
}

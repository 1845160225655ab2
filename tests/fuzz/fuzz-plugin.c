/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One plugin on any bytes: detect() at 0, unpack() of what it claims, inspect(), each twice.
 * plugin-host.c holds it to the rules of the ABI (ranges inside, memory given back); here both runs
 * must tell the same. NETBOM_FUZZ_PLUGIN names the plugin, so that one binary serves each plugin
 * that is built in. With NETBOM_FUZZ_DICTIONARY it prints the plugin's magics as a dictionary of
 * libFuzzer and ends.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../unit/plugin-host.h"
#include "unpack/plugins.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const NetbomPlugin *fuzzed;
static char *path; /* of the object for inspect() */

/* A path that the plugin asks for: its first pattern with the wildcards filled in. */
static char *
wanted_path(const NetbomPlugin *plugin)
{
    char *pattern =
        g_strdup(plugin->inspect_paths && *plugin->inspect_paths ? *plugin->inspect_paths : "file");
    return g_strdelimit(pattern, "*?", 'x');
}

/* What the plugin looks for, and numbers that are too large. */
static void
dictionary_print(const NetbomPlugin *plugin)
{
    for (size_t i = 0; i < plugin->n_magics; i++) {
        const NetbomMagic *magic = &plugin->magics[i];
        if (magic->length == 0)
            continue;
        putchar('"');
        for (unsigned k = 0; k < magic->length; k++)
            printf("\\x%02x", (unsigned char)magic->pattern[k]);
        puts("\"");
    }
    puts("\"\\xff\\xff\\xff\\xff\"\n\"\\x7f\\xff\\xff\\xff\"\n\"\\xff\\xff\\xff\\x7f\"");
}

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    const char *name = g_getenv("NETBOM_FUZZ_PLUGIN");
    GPtrArray *plugins = plugins_builtin();
    for (guint i = 0; i < plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(plugins, i);
        if (name && strcmp(plugin->name, name) == 0)
            fuzzed = plugin;
        else if (!name)
            puts(plugin->name);
    }
    g_ptr_array_unref(plugins);
    if (!fuzzed) {
        fprintf(stderr, "NETBOM_FUZZ_PLUGIN must name a plugin\n");
        exit(2);
    }
    if (g_getenv("NETBOM_FUZZ_DICTIONARY")) {
        dictionary_print(fuzzed);
        exit(0);
    }
    path = wanted_path(fuzzed);
    return 0;
}

static TestScan *
run(const NetbomBytes *bytes)
{
    TestScan *scan = test_scan_new();
    NetbomClaim claim = {0};
    scan->steps_left = 200000;
    scan->memory_limit = (uint64_t)64 << 20;
    scan->child_limit = (uint64_t)32 << 20;
    bool claimed = fuzzed->detect && test_host_run(fuzzed, bytes, 0, scan, &claim);
    if (fuzzed->inspect) {
        const char *format =
            fuzzed->inspect_formats && *fuzzed->inspect_formats ? *fuzzed->inspect_formats : "data";
        test_host_inspect(fuzzed, path, claimed ? claim.format : format, bytes, scan);
    }
    return scan;
}

static void
summarise_text(GChecksum *sum, const char *text)
{
    g_checksum_update(sum, (const guchar *)(text ? text : ""), -1);
    g_checksum_update(sum, (const guchar *)"\n", 1);
}

static void
summarise_number(GChecksum *sum, uint64_t number)
{
    g_checksum_update(sum, (const guchar *)&number, sizeof number);
}

/* A digest of all that the plugin told. */
static char *
summarise(const TestScan *scan)
{
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
    for (guint i = 0; i < scan->problems->len; i++) {
        const TestProblem *problem = g_ptr_array_index(scan->problems, i);
        summarise_text(sum, problem->kind);
        summarise_text(sum, problem->text);
        summarise_number(sum, problem->offset);
    }
    for (guint i = 0; i < scan->headers->len; i++) {
        const TestHeader *header = g_ptr_array_index(scan->headers, i);
        summarise_text(sum, header->key);
        summarise_text(sum, header->value);
        summarise_number(sum, header->offset);
    }
    for (guint i = 0; i < scan->evidence->len; i++) {
        const TestEvidence *evidence = g_ptr_array_index(scan->evidence, i);
        summarise_text(sum, evidence->kind);
        summarise_number(sum, evidence->offset);
        for (guint k = 0; k < evidence->values->len; k++)
            summarise_text(sum, g_ptr_array_index(evidence->values, k));
    }
    for (guint i = 0; i < scan->children->len; i++) {
        const TestChild *child = g_ptr_array_index(scan->children, i);
        summarise_text(sum, child->name);
        summarise_text(sum, child->sha256);
        summarise_number(sum, child->good);
    }
    summarise_number(sum, scan->structures->len);
    summarise_number(sum, scan->end);
    return g_strdup(g_checksum_get_string(sum));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    NetbomBytes bytes = {data, size};
    g_autoptr(TestScan) first = run(&bytes);
    g_autoptr(TestScan) second = run(&bytes);
    g_autofree char *one = summarise(first);
    g_autofree char *two = summarise(second);
    if (strcmp(one, two) != 0) {
        fprintf(stderr, "two runs on the same bytes told different things\n");
        abort();
    }
    return 0;
}

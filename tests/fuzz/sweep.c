/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sweep: every built-in plugin on hostile versions of its seeds: cut, fields set to 0, 1 and the
 * largest values, bits flipped, memory refused, a budget spent; and whole images around them.
 *
 * Usage: sweep [PLUGIN...], all if none is named. NETBOM_TEST_SEEDS names the folder of seeds
 * (tests/unit/seed-keep.h); files directly in it, and those of tests/fuzz/regressions, are tried
 * with each plugin. NETBOM_SWEEP=N tries all seeds, with N changed fields each (12000 is thorough);
 * unset, one seed of each plugin is tried a little. NETBOM_SWEEP_TALK says more. Writes TAP, one
 * case for each plugin. Each seed has a process of its own: a crash, a hang or a greedy plugin ends
 * that one only. A plugin without a seed that it claims with a proof is a failure where the corpus
 * is there (NETBOM_CORPUS_OUT), as then its producers are, and a skip elsewhere.
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../unit/plugin-host.h"
#include "sweep-image.h"
#include "unpack/plugins.h"

/* What one seed may take: the budget of the host in tests, twice the images, and the engine. */
enum { MEMORY_MAX_MB = 1500, TIME_S = 10 };

typedef struct {
    TestMutation mutation;
    unsigned images;
    uint64_t flood; /* bytes */
    unsigned seeds; /* of one plugin */
} Effort;

/* NETBOM_SWEEP says how many runs with changed fields each seed gets; the rest follows from it. */
static Effort
effort_choose(void)
{
    const char *text = g_getenv("NETBOM_SWEEP");
    uint64_t runs = text ? g_ascii_strtoull(text, NULL, 10) : 0;
    if (runs == 0)
        return (Effort){{.header_size = 4,
                         .told = 12,
                         .step = 4096,
                         .flips = 8,
                         .field_runs = 40,
                         .max_cuts = 4,
                         .timeout_s = TIME_S},
                        .images = 2,
                        .flood = 8u << 10,
                        .seeds = 1};
    return (Effort){{.header_size = MIN(runs / 24, 512),
                     .told = MIN(runs / 24, 512),
                     .flips = runs / 20,
                     .field_runs = runs,
                     .timeout_s = TIME_S},
                    .images = (unsigned)MAX(runs / 100, 1),
                    .flood = 1u << 20,
                    .seeds = UINT_MAX};
}

typedef struct {
    char *path;
    char *object_path; /* for inspect(); NULL: an object to claim */
    uint64_t at;
    GBytes *bytes;
    bool endless;    /* the claim does not state where it ends */
    bool regression; /* once broke a plugin: tried in any case */
    int grade;       /* of the claim; -1: none */
    bool proved;     /* by a claim that is enough to be found, or by evidence when it was kept */
} Seed;

static void
seed_free(void *memory)
{
    Seed *seed = memory;
    g_free(seed->path);
    g_free(seed->object_path);
    g_bytes_unref(seed->bytes);
    g_free(seed);
}

/* ---- the seeds ---- */

static gint
name_compare(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* A folder's files, sorted by name. */
static GPtrArray *
files_of(const char *folder)
{
    GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GDir) dir = folder ? g_dir_open(folder, 0, NULL) : NULL;
    const char *name;
    while (dir && (name = g_dir_read_name(dir))) {
        g_autofree char *path = g_build_filename(folder, name, NULL);
        if (g_file_test(path, G_FILE_TEST_IS_REGULAR))
            g_ptr_array_add(files, g_steal_pointer(&path));
    }
    g_ptr_array_sort(files, name_compare);
    return files;
}

static Seed *
seed_load(const char *path)
{
    Seed *seed = g_new0(Seed, 1);
    char *data = NULL;
    gsize size = 0;
    g_autofree char *name = g_path_get_basename(path);
    const char *at = strrchr(name, '@');
    if (!g_file_get_contents(path, &data, &size, NULL))
        g_error("cannot read %s", path);
    seed->path = g_strdup(path);
    seed->bytes = g_bytes_new_take(data, size);
    if (*name == '=')
        seed->object_path = g_strdelimit(g_strdup(name + 1), ",", '/');
    else if (at)
        seed->at = g_ascii_strtoull(at + 1, NULL, 10);
    return seed;
}

/* Does the claim reach further when more bytes follow? Then the format states no end. */
static bool
claim_grows(const NetbomPlugin *plugin, const Seed *seed, const NetbomClaim *claim)
{
    enum { MORE = 65536 };
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GByteArray) longer = g_byte_array_new();
    NetbomBytes bytes = test_bytes(seed->bytes);
    NetbomClaim again = {0};
    g_byte_array_append(longer, bytes.data, (guint)bytes.size);
    g_byte_array_set_size(longer, (guint)bytes.size + MORE);
    memset(longer->data + bytes.size, 0, MORE);
    bytes = (NetbomBytes){longer->data, longer->len};
    return plugin->detect(&test_host, scan, &bytes, seed->at, &again) && again.size > claim->size;
}

/* How well the plugin proves the seed; -1: no claim. Notes whether it knows its end. */
static int
seed_grade(const NetbomPlugin *plugin, Seed *seed)
{
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomClaim claim = {0};
    NetbomBytes bytes = test_bytes(seed->bytes);
    if (!plugin->detect || seed->object_path || seed->at >= bytes.size ||
        !plugin->detect(&test_host, scan, &bytes, seed->at, &claim))
        return -1;
    seed->endless = claim.extent != NETBOM_EXACT || claim_grows(plugin, seed, &claim);
    return (int)claim.grade;
}

/* The grade with which the plugin can be found: what is only tried at the start of an object needs
 * less (scanner/unpack/claims.c). */
static int
grade_needed(const NetbomPlugin *plugin)
{
    for (size_t i = 0; i < plugin->n_magics; i++)
        if (!(plugin->magics[i].flags & (NETBOM_MAGIC_START | NETBOM_MAGIC_ANY)))
            return NETBOM_GRADE_STRUCTURE;
    return NETBOM_GRADE_HEADER;
}

/* Proved ones first, then small ones. */
static gint
proof_compare(gconstpointer a, gconstpointer b)
{
    const Seed *x = *(const Seed *const *)a, *y = *(const Seed *const *)b;
    gsize x_size = g_bytes_get_size(x->bytes), y_size = g_bytes_get_size(y->bytes);
    if (x->proved != y->proved)
        return x->proved ? -1 : 1;
    return x_size != y_size ? (x_size < y_size ? -1 : 1) : strcmp(x->path, y->path);
}

/* What the plugin claims, or is asked to inspect. */
static GPtrArray *
seeds_of(const NetbomPlugin *plugin, const char *const folders[2])
{
    GPtrArray *seeds = g_ptr_array_new_with_free_func(seed_free);
    g_autofree char *own = g_build_filename(folders[0], plugin->name, NULL);
    const char *const from[] = {own, folders[0], folders[1]};
    for (size_t i = 0; i < G_N_ELEMENTS(from); i++) {
        g_autoptr(GPtrArray) files = files_of(from[i]);
        for (guint k = 0; k < files->len; k++) {
            Seed *seed = seed_load(g_ptr_array_index(files, k));
            seed->regression = from[i] == folders[1];
            seed->grade = seed_grade(plugin, seed);
            seed->proved = seed->object_path || seed->grade >= grade_needed(plugin);
            if (seed->object_path ? plugin->inspect != NULL : seed->grade >= NETBOM_GRADE_HEADER)
                g_ptr_array_add(seeds, seed);
            else
                seed_free(seed);
        }
    }
    g_ptr_array_sort(seeds, proof_compare);
    return seeds;
}

/* ---- one seed, in a process of its own ---- */

static GArray *
seed_fields(const NetbomPlugin *plugin, const Seed *seed, uint64_t max)
{
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = test_bytes(seed->bytes);
    test_host_run(plugin, &bytes, seed->at, scan, NULL);
    GArray *fields = test_scan_fields(scan, bytes.size - seed->at, max);
    for (guint i = 0; i < fields->len; i++)
        g_array_index(fields, uint64_t, i) += seed->at;
    return fields;
}

static void
seed_try(const NetbomPlugin *plugin, const Seed *seed, const Effort *effort)
{
    NetbomBytes bytes = test_bytes(seed->bytes);
    TestMutation mutation = effort->mutation;
    mutation.path = seed->object_path;
    mutation.stated_size = !seed->endless;
    if (effort->seeds == 1 && bytes.size > 64u << 10) {
        /* Large seeds are slow ones: less of the little. */
        mutation.header_size /= 4;
        mutation.told /= 4;
        mutation.field_runs /= 2;
    }
    unsigned images = 0;
    uint64_t runs = test_host_mutate(plugin, &bytes, seed->at, &mutation);
    if (!seed->object_path && bytes.size <= 512 << 10) {
        g_autoptr(GArray) fields = seed_fields(plugin, seed, effort->mutation.header_size);
        images = sweep_images(&bytes, seed->endless, fields, effort->images);
        NetbomBytes head = netbom_slice(&bytes, seed->at, bytes.size);
        sweep_flood(&head, 64, effort->flood);
        sweep_flood(&head, 600, effort->flood);
        images += 2;
    }
    fprintf(stderr, "%llu runs with a claim, %u images\n", (unsigned long long)runs, images);
}

/* What the process said, as lines of TAP; the first 20 lines and no more. */
static void
output_show(int fd)
{
    g_autoptr(GIOChannel) channel = g_io_channel_unix_new(fd);
    g_autofree char *text = NULL;
    lseek(fd, 0, SEEK_SET);
    g_io_channel_set_encoding(channel, NULL, NULL);
    g_io_channel_read_to_end(channel, &text, NULL, NULL);
    g_auto(GStrv) lines = g_strsplit(text ? text : "", "\n", 20);
    for (char **line = lines; *line; line++)
        if (**line)
            printf("#   %.200s\n", *line);
}

/* True if all rules held. */
static bool
seed_sweep(const NetbomPlugin *plugin, const Seed *seed, const Effort *effort, bool talk)
{
    g_autofree char *name = g_strdup("/tmp/netbom-sweep-XXXXXX");
    int fd = g_mkstemp(name), status = 0;
    struct rusage usage;
    unlink(name);
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        dup2(fd, STDOUT_FILENO);
        dup2(fd, STDERR_FILENO);
        seed_try(plugin, seed, effort);
        _exit(0);
    }
    if (pid < 0 || wait4(pid, &status, 0, &usage) != pid)
        g_error("no process for the sweep");
    long memory_mb = usage.ru_maxrss / 1024;
    bool held = WIFEXITED(status) && WEXITSTATUS(status) == 0 && memory_mb <= MEMORY_MAX_MB;
    if (!held || talk) {
        printf("# %s: status %d, %ld MiB\n", seed->path, status, memory_mb);
        output_show(fd);
    }
    close(fd);
    return held;
}

/* ---- all ---- */

typedef struct {
    unsigned tried, broken;
    bool proved; /* one seed is claimed with a proof, or gives evidence */
} Result;

static Result
plugin_sweep(const NetbomPlugin *plugin, const char *const folders[2], const Effort *effort,
             bool talk)
{
    Result result = {0};
    g_autoptr(GPtrArray) seeds = seeds_of(plugin, folders);
    for (guint i = 0; i < seeds->len; i++) {
        const Seed *seed = g_ptr_array_index(seeds, i);
        if (result.tried >= effort->seeds && !seed->regression)
            continue;
        result.tried++;
        result.proved = result.proved || seed->proved;
        if (!seed_sweep(plugin, seed, effort, talk))
            result.broken++;
    }
    return result;
}

static bool
named(const NetbomPlugin *plugin, int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], plugin->name) == 0)
            return true;
    return argc <= 1;
}

int
main(int argc, char **argv)
{
    const char *sources = g_getenv("NETBOM_SOURCE_DIR");
    g_autofree char *regressions =
        g_build_filename(sources ? sources : ".", "tests", "fuzz", "regressions", NULL);
    g_autofree char *seeds = g_strdup(g_getenv("NETBOM_TEST_SEEDS"));
    const char *const folders[2] = {seeds, regressions};
    const Effort effort = effort_choose();
    bool talk = g_getenv("NETBOM_SWEEP_TALK") != NULL;
    unsigned number = 0, failed = 0;
    if (!seeds) {
        printf("1..0 # SKIP NETBOM_TEST_SEEDS names no folder of seeds\n");
        return 0;
    }
    /* The seeds are read here, not kept; a broken rule ends the process. */
    g_unsetenv("NETBOM_TEST_SEEDS");
    g_setenv("CMOCKA_TEST_ABORT", "1", TRUE);
    sweep_image_setup();
    g_autoptr(GPtrArray) plugins = plugins_builtin();
    for (guint i = 0; i < plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(plugins, i);
        if (!named(plugin, argc, argv))
            continue;
        Result result = plugin_sweep(plugin, folders, &effort, talk);
        bool skip = !result.proved && !g_getenv("NETBOM_CORPUS_OUT");
        bool good = result.broken == 0 && (result.proved || skip);
        failed += !good;
        printf("%s %u - %s: %u of %u seeds hold%s%s\n", good ? "ok" : "not ok", ++number,
               plugin->name, result.tried - result.broken, result.tried,
               result.proved ? "" : ", none with a proof",
               good && skip ? " # SKIP its producers are missing" : "");
        fflush(stdout);
    }
    printf("1..%u\n", number);
    return failed > 0;
}

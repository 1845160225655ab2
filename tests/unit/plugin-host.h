/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * plugin-host.h: a NetbomHost for tests. It records every call of a plugin, uses the real codecs of
 * scanner/unpack, and checks the rules of the ABI: ranges inside the claim, no leaks, finish()
 * before unpack() returns.
 *
 * A TestScan is one scan; zero or more runs may record into it. All memory belongs to the scan and
 * goes with test_scan_free(). A broken rule fails the running cmocka test.
 *
 * Compile with the test: plugin-host.c, plugin-mutate.c, scanner/unpack/codec.c and what that
 * needs. Link with: glib-2.0, cmocka, libdeflate, and the libraries of the codecs.
 */
#ifndef TEST_PLUGIN_HOST_H
#define TEST_PLUGIN_HOST_H

#include "netbom-plugin.h"

#include <glib.h>

typedef struct {
    char *kind;
    char *text;
    uint64_t offset;
} TestProblem;

typedef struct {
    char *key;
    char *value; /* NUL-ended copy */
    uint64_t value_size;
    uint64_t offset, size;
} TestHeader;

typedef struct {
    char *kind;
    uint64_t offset, size;
    GPtrArray *keys;   /* char * */
    GPtrArray *values; /* char *, the same order */
} TestEvidence;

typedef struct {
    uint64_t offset, size;
} TestRange;

typedef enum { TEST_BY_ENTRY, TEST_BY_RANGE, TEST_BY_READ, TEST_BY_BUFFER } TestSource;

typedef struct {
    TestSource source;
    NetbomKind kind;
    char *name;
    char *target; /* NULL if none */
    char *hint;   /* NULL if none */
    uint32_t mode, uid, gid, rdev_major, rdev_minor;
    int64_t mtime;
    TestRange range; /* TEST_BY_RANGE */
    uint8_t *bytes;  /* NULL for entries without bytes */
    uint64_t size;   /* size of bytes */
    uint64_t good;   /* how many of them the plugin vouches for */
    char *sha256;    /* hex over bytes; NULL for entries, and when digests are off */
    NetbomRead read; /* TEST_BY_READ until it has run */
    void *state;
    uint64_t token;
} TestChild;

typedef struct NetbomScan {
    /* What the plugin said. */
    GPtrArray *problems; /* TestProblem * */
    GPtrArray *headers;  /* TestHeader * */
    GPtrArray *evidence; /* TestEvidence * */
    GPtrArray *children; /* TestChild * */
    GArray *structures;  /* TestRange */
    bool end_set;
    uint64_t end; /* of set_end() */

    /* Settings; test_scan_new() gives the defaults. */
    char *object_name;     /* "" */
    uint64_t steps_left;   /* budget of spend(); 100 million */
    uint64_t memory_limit; /* bytes alive at a time, children not counted; 1 GiB */
    uint64_t child_limit;  /* bytes of all children; 4 GiB */
    uint64_t refuse_after; /* memory requests that are granted; UINT64_MAX */
    bool no_memory;        /* a plugin is inspecting that has not said that it takes any */
    bool digests;          /* fill TestChild.sha256; true */
    bool defer;            /* run the read callbacks in finish() only */
    unsigned threads;      /* of finish() when the plugin is NETBOM_PLUGIN_PARALLEL; 1 */

    /* Working state. */
    const NetbomPlugin *plugin;
    NetbomBytes range;
    uint64_t memory_used;
    uint64_t memory_live; /* allocations that were not released */
    uint64_t child_used;
    unsigned next_pending;
    unsigned n_ahead;    /* calls of ahead() */
    GArray *named;       /* guint64: where the blocks stand that it was told of, in the range */
    guint n_foreseen;    /* of these: by foresee() */
    uint64_t ahead_sum;  /* over bytes that it was told of */
    uint64_t digest_sum; /* over digests that came with children */
    bool finished;
    GMutex lock;
} TestScan;

extern const NetbomHost test_host;

TestScan *test_scan_new(void);
void test_scan_free(TestScan *scan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(TestScan, test_scan_free)
/* Forgets the records; keeps the settings. */
void test_scan_clear(TestScan *scan);

/*
 * detect() at `at`, then unpack() of the claimed range, on private copies of the bytes, so that a
 * sanitizer sees each read outside. False: the plugin makes no claim. *ret_claim may be NULL.
 */
bool test_host_run(const NetbomPlugin *plugin, const NetbomBytes *object, uint64_t at,
                   TestScan *scan, NetbomClaim *ret_claim);
/* inspect() on a private copy of the bytes. */
void test_host_inspect(const NetbomPlugin *plugin, const char *path, const char *format,
                       const NetbomBytes *bytes, TestScan *scan);

/* How hard test_host_mutate() tries. Zero fields take the value in brackets. */
typedef struct {
    uint64_t header_size; /* bytes that get every truncation, bit flip and field value [64] */
    uint64_t told;        /* further bytes that get flips and values: of what the plugin says that
                             it understands, see test_scan_fields() [none] */
    uint64_t step;        /* further truncations at each multiple of it [512] */
    uint64_t flips;       /* random bit flips over all of the bytes, one at a time [200] */
    uint64_t field_runs;  /* at most this many runs with changed fields [4000] */
    uint64_t max_cuts;    /* at most this many truncations after the header [400] */
    const char *path;     /* of the object for inspect() ["mutation"] */
    unsigned timeout_s;   /* processor time of one run [20] */
    bool no_silent_loss;  /* a cut image that yields fewer good bytes must come with a problem */
    bool stated_size;     /* the same where the claim of the whole image has an exact size; bytes
                             that are left over serve too */
} TestMutation;

/*
 * Offsets (uint64_t) in the claim, at most `max`, of bytes that the plugin understands: those of
 * its facts first, then of its structures, some of each in turn. The caller frees the array.
 */
GArray *test_scan_fields(const TestScan *scan, uint64_t size, uint64_t max);

/*
 * Runs the plugin (detect, unpack, and inspect if it has no unpack) on mutations of the bytes from
 * `at`: truncations, fields set to 0, 1 and the largest values, bit flips, refused memory, a spent
 * budget. The rules of test_host_run() must hold for each. Answers the number of runs that made a
 * claim. Where only seeds are wanted (seed-keep.h), it does nothing and answers
 * the largest number, or 0 if the plugin has no detect().
 */
uint64_t test_host_mutate(const NetbomPlugin *plugin, const NetbomBytes *object, uint64_t at,
                          const TestMutation *mutation);

/* ---- asking the records; NULL or false if there is none ---- */

const TestChild *test_scan_child(const TestScan *scan, const char *name);
const char *test_scan_header(const TestScan *scan, const char *key);
bool test_scan_has_header(const TestScan *scan, const char *key, const char *value);
bool test_scan_has_problem(const TestScan *scan, const char *kind);
/* The first evidence of this kind whose field `key` is `value` (key NULL: any). */
const TestEvidence *test_scan_evidence(const TestScan *scan, const char *kind, const char *key,
                                       const char *value);
const char *test_evidence_field(const TestEvidence *evidence, const char *key);
/* Bytes of the claim (up to set_end()) that are neither structure nor a child range. */
uint64_t test_scan_unexplained(const TestScan *scan, uint64_t claim_size);
/* Prints everything, for a look at a failing test. */
void test_scan_print(const TestScan *scan);

/* ---- images of real tools ---- */

bool test_tool(const char *program); /* is it on the PATH? */
/* Runs a shell command made from the format; fails the test when it fails. */
void test_shell(const char *format, ...) G_GNUC_PRINTF(1, 2);
char *test_directory(void);                  /* a new, empty directory */
void test_directory_remove(char *directory); /* with all it holds; frees the name */
GBytes *test_file(const char *format, ...) G_GNUC_PRINTF(1, 2); /* the bytes of a file */
static inline NetbomBytes
test_bytes(GBytes *bytes)
{
    gsize size = 0;
    const uint8_t *data = g_bytes_get_data(bytes, &size);
    return (NetbomBytes){data, size};
}

#endif

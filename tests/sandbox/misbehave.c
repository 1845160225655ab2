/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A plugin that misbehaves as the image tells it: "MISBEHAVE " and a word, padded with blanks to 32
 * bytes, then the bytes of its first child. It needs plugins/netbom-plugin.h and the C library, and
 * nothing of the program.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "netbom-plugin.h"

#define MAGIC       "MISBEHAVE "
#define HEADER_SIZE 32

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const NetbomBytes *range;
} Call;

static NetbomEntry
entry_named(const char *name)
{
    NetbomEntry entry = {
        .kind = NETBOM_FILE, .name = name, .name_size = strlen(name), .mode = 0100644};
    return entry;
}

/* ---- ways to die ---- */

static void
be_killed(const Call *call)
{
    (void)call;
    /* What kill(2) is forbidden to do, a signal to oneself can. */
    raise(SIGKILL);
}

static void
segfault(const Call *call)
{
    (void)call;
    volatile int *nowhere = (volatile int *)8;
    *nowhere = 1;
}

static void
divide(const Call *call)
{
    (void)call;
    raise(SIGFPE);
}

static void
call_abort(const Call *call)
{
    (void)call;
    abort();
}

static void
leave(const Call *call)
{
    (void)call;
    _exit(0);
}

/* A fault in another thread: bytes that are not there, to be decoded meanwhile. */
static void
fault_in_helper(const Call *call)
{
    const uint8_t *nowhere = (const uint8_t *)8;
    if (call->host->ahead(call->scan, NETBOM_CODEC_LZ4, NULL, nowhere, 4096, 4096, NULL))
        while (call->host->spend(call->scan, 1))
            ;
}

static uint64_t
descend(uint64_t depth)
{
    volatile uint8_t frame[4096];
    frame[depth % sizeof frame] = (uint8_t)depth;
    return depth == UINT64_MAX ? 0 : descend(depth + 1) + frame[(depth + 1) % sizeof frame];
}

static void
overflow_stack(const Call *call)
{
    if (descend(call->range->size) == 1)
        call->host->problem(call->scan, "corrupt", 0, "the stack has no end");
}

/* ---- ways not to end ---- */

static void
loop(const Call *call)
{
    (void)call;
    for (volatile uint64_t i = 0;; i++)
        ;
}

static void
loop_and_spend(const Call *call)
{
    while (call->host->spend(call->scan, 1))
        ;
}

/* ---- ways to fill memory ---- */

static void
take_host_memory(const Call *call)
{
    while (call->host->alloc(call->scan, 1, 1 << 20))
        ;
    call->host->problem(call->scan, "limit", 0, "no more memory");
}

static void
take_memory(const Call *call)
{
    (void)call;
    for (;;) {
        uint8_t *memory = malloc(1 << 20);
        memory[0] = 1;
        memory[4096] = 1;
    }
}

static void
grow_buffer(const Call *call)
{
    static const uint8_t BLOCK[65536];
    NetbomBuffer *buffer = call->host->buffer_new(call->scan, 0);
    while (buffer && call->host->buffer_append(call->scan, buffer, BLOCK, sizeof BLOCK))
        ;
    call->host->buffer_free(call->scan, buffer);
    call->host->problem(call->scan, "limit", 0, "no more room");
}

/* ---- ways to flood ---- */

static void
flood_problems(const Call *call)
{
    for (unsigned i = 0; i < 3000000; i++)
        call->host->problem(call->scan, "corrupt", i, "problem %u", i);
}

static void
flood_evidence(const Call *call)
{
    NetbomField field = {"text", MAGIC, sizeof MAGIC - 1};
    for (unsigned i = 0; i < 3000000; i++)
        call->host->evidence(call->scan, "flood", i, 1, &field, 1);
}

static void
flood_children(const Call *call)
{
    for (unsigned i = 0; i < 3000000; i++) {
        char name[32];
        snprintf(name, sizeof name, "flood/%u", i);
        NetbomEntry entry = entry_named(name);
        entry.kind = NETBOM_DIR;
        call->host->child_entry(call->scan, &entry); /* the answer to stop is ignored */
    }
}

static void
send_long_text(const Call *call)
{
    static char text[8 << 20];
    memset(text, 'x', sizeof text - 1);
    NetbomField field = {"text", text, sizeof text - 1};
    call->host->evidence(call->scan, "long", 0, 1, &field, 1);
    call->host->problem(call->scan, "corrupt", 0, "%s", text);
}

/* ---- lies ---- */

static uint64_t
read_too_much(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    (void)state;
    (void)token;
    if (size > 0)
        dst[0] = 'x';
    return UINT64_MAX;
}

static void
claim_huge_child(const Call *call)
{
    NetbomEntry entry = entry_named("huge");
    call->host->child_read(call->scan, &entry, UINT64_C(1) << 60, read_too_much, NULL, 0);
}

static void
claim_ranges_outside(const Call *call)
{
    NetbomEntry entry = entry_named("outside");
    call->host->child_range(call->scan, &entry, UINT64_MAX - 1, UINT64_MAX);
    call->host->child_range(call->scan, &entry, 0, UINT64_MAX);
    call->host->structure(call->scan, UINT64_MAX, UINT64_MAX);
    call->host->structure(call->scan, 1, UINT64_MAX);
    call->host->set_end(call->scan, UINT64_MAX);
}

/* A child that is again an image of this kind, one longer than its parent: no two are the same
 * bytes. */
static void
recurse(const Call *call)
{
    NetbomEntry entry = entry_named("again");
    NetbomBuffer *buffer = call->host->buffer_new(call->scan, call->range->size + 1);
    if (!buffer)
        return;
    call->host->buffer_append(call->scan, buffer, call->range->data, call->range->size);
    call->host->buffer_append(call->scan, buffer, "+", 1);
    call->host->child_buffer(call->scan, &entry, buffer);
}

/* ---- ways out ---- */

static void
escape(const Call *call)
{
    bool out = open("/etc/passwd", O_RDONLY) >= 0 || open("/tmp", O_DIRECTORY) >= 0 ||
               socket(AF_UNIX, SOCK_STREAM, 0) >= 0 || kill(getppid(), 0) == 0 ||
               execl("/bin/true", "true", (char *)NULL) == 0 ||
               write(STDOUT_FILENO, "out\n", 4) > 0;
    pid_t child = fork();
    if (child == 0)
        _exit(0);
    call->host->problem(call->scan, "limit", 0, "%s", out || child > 0 ? "got out" : "no way out");
}

static const struct {
    const char *word;
    void (*run)(const Call *call);
} WAYS[] = {
    {"kill", be_killed},          {"segfault", segfault},
    {"divide", divide},           {"abort", call_abort},
    {"helper", fault_in_helper},  {"exit", leave},
    {"stack", overflow_stack},    {"loop", loop},
    {"spend", loop_and_spend},    {"host-memory", take_host_memory},
    {"memory", take_memory},      {"buffer", grow_buffer},
    {"problems", flood_problems}, {"evidence", flood_evidence},
    {"children", flood_children}, {"long-text", send_long_text},
    {"huge", claim_huge_child},   {"outside", claim_ranges_outside},
    {"recurse", recurse},         {"escape", escape},
};

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    if (!netbom_range_ok(object->size, at, HEADER_SIZE) ||
        !netbom_match(object, at, MAGIC, sizeof MAGIC - 1))
        return false;
    *ret_claim = (NetbomClaim){.format = "misbehave",
                               .size = object->size - at,
                               .extent = NETBOM_TO_END,
                               .grade = NETBOM_GRADE_CHECKED};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    const Call call = {host, scan, range};
    NetbomEntry first = entry_named("first"), second = entry_named("second");
    (void)claim;
    second.kind = NETBOM_DIR;
    host->structure(scan, 0, HEADER_SIZE);
    host->child_range(scan, &first, HEADER_SIZE, range->size - HEADER_SIZE);
    host->child_entry(scan, &second);
    for (size_t i = 0; i < sizeof WAYS / sizeof *WAYS; i++) {
        char word[HEADER_SIZE];
        snprintf(word, sizeof word, "%s ", WAYS[i].word);
        if (netbom_match(range, sizeof MAGIC - 1, word, strlen(word)))
            WAYS[i].run(&call);
    }
}

static const NetbomMagic magics[] = {{MAGIC, sizeof MAGIC - 1, 0, 0}};
static const char *const formats[] = {"misbehave", NULL};

static const NetbomPlugin misbehave_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "misbehave",
    .description = "does what a plugin must not do",
    .magics = magics,
    .n_magics = sizeof magics / sizeof *magics,
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
};

const NetbomPlugin *netbom_plugin(void);

const NetbomPlugin *
netbom_plugin(void)
{
    return &misbehave_plugin;
}

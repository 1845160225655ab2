/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the engine share: the walk (engine.c) and the services for plugins (host.c). */
#ifndef NETBOM_UNPACK_ENGINE_PRIVATE_H
#define NETBOM_UNPACK_ENGINE_PRIVATE_H

#include <string.h>

#include "base/digest.h"
#include "base/printed-list.h"
#include "image/ledger.h"
#include "unpack/ahead.h"
#include "unpack/engine.h"
#include "unpack/holder.h"

/* What the bytes of an object turned out to be, in bytes; the four sum to its size. */
typedef struct {
    guint64 understood, padding, unknown, high_entropy;
} Share;

/* An object, and the SHA-256 of its bytes once it is needed (unpack/digests.h). */
typedef struct {
    CrewJob job;
    Stopwatch *watches;
    NetbomBytes bytes;
    bool is_open; /* it is digested meanwhile: not known before digested_wait() */
    bool is_digested;
    guint8 sha256[32];
    DigestTrail *trail;
} Digested;

typedef struct {
    const EngineSetup *setup;
    Budget budget;
    Memory memory;                           /* of that budget */
    Stopwatch watches[1 + CREW_HELPERS_MAX]; /* by member of the crew */
    RecordWriter *writer;
    Crew *crew;
    struct Matching *matching; /* inspect/match.h; NULL: no search for components */
    GQueue later;              /* inspect/later.h: what was handed out, the oldest first */
    guint64 later_bytes;       /* that it is done with */
    Holder *holder;            /* of the bytes that are being read */
    Digested *object;          /* that is being read, innermost */
    GSList *aheads; /* Ahead* of the running unpack(), innermost first, and the foreseen */
    NetbomBytes image;
    Ahead *foreseen;           /* unpack/foresee.h; NULL: none that is not taken */
    const guint8 *foreseen_at; /* where the claim begins that it is for */
    bool foreseen_once;        /* it was looked for */
    TypingSession *typing;
    GHashTable *seen;     /* digest of bytes already read -> Seen */
    GHashTable *sizes;    /* set of guint64: theirs, see seen_has_size() */
    guint64 *false_steps; /* by plugin: what its detect() spent where a search proved nothing */
    guint32 next_node;
    guint depth;
    bool is_directory;
    int contents_fd;     /* -1: nobody wants the bytes of files */
    struct Known *known; /* unpack/known.h; NULL: nothing is known */
} Engine;

/* Bytes that were read before. */
typedef struct {
    guint32 node;
    Share share;
} Seen;

/* An object about to be read: a file, a part, the image. */
typedef struct {
    RecordNode node; /* id is given by object_read() */
    NetbomBytes bytes;
    const char *inner_path; /* path inside its container, without leading '/' */
    bool member;            /* a named file; else a part whose format is still to be found */
    bool decoded;           /* its bytes do not stand in the parent */
    const char *hint;       /* format that the container names, or NULL */
    const guint8 *encoded;  /* digest of what the bytes are decoded from, or NULL */
    DigestTrail *begun;     /* of the bytes, owned; NULL: none yet */
    bool audited;           /* it is known, and read all the same (unpack/known.h) */
    PrintedList *printed;   /* of the bytes; NULL: they are not looked at as a whole */
} Object;

/* The range that facts and children of a plugin call belong to. */
struct NetbomScan {
    Engine *engine;
    Budget *budget; /* what the call may spend: the engine's, or that of a job of the crew */
    const char *object_name;
    guint32 node;
    const char *path; /* of the node */
    NetbomBytes range;
    Ledger *ledger; /* NULL in detect() and inspect() */
    guint64 end;    /* set_end(), or range.size */
    guint64 memory; /* charged to the budget and not yet returned in this call */
    Ahead *ahead;   /* NULL: no block was named yet */
    guint problems;
    const char *reading; /* path of the child that is being read (NetbomHost.wanted) */
    Share decoded;       /* sum over decoded children */
    Share stored;        /* sum over stored children */
    bool quiet;          /* detect(): facts are dropped */
    bool encrypted;      /* the plugin has said that something here is */
};

extern const NetbomHost engine_host;

/* One observation: evidence() of the host, counted in *count, which is one of the budget's. Any
 * thread may write. */
void engine_evidence(NetbomScan *scan, _Atomic guint64 *count, const char *kind, guint64 offset,
                     guint64 size, const NetbomField *fields, gsize n_fields);

/* Bytes that were read before, as kind 'O' (object) or 'C' (claim). NULL: they are new. */
const Seen *seen_get(Engine *engine, char kind, const guint8 digest[32]);
void seen_put(Engine *engine, char kind, const guint8 digest[32], guint32 node, const Share *share);
/* Whether one of that kind and size is among them. */
bool seen_has_size(const Engine *engine, char kind, guint64 size);
/* What one plugin may have spent in vain in any object and is still asked. */
#define FALSE_STEPS_MAX (4u << 20)

/* Reads an object: emits its node and all that is inside. */
Share object_read(Engine *engine, Object *object);
/* A node without bytes. */
void engine_write_node(Engine *engine, RecordNode *node);
/* Charges memory to the budget, once more after all that waits is done if it is refused. */
bool engine_take_memory(Engine *engine, guint64 size_bytes);
/* Reports a problem on a node, with the limit per node. */
void engine_problem(NetbomScan *scan, const char *kind, guint64 offset, const char *text);

/* The context of a plugin call on a range of a node. */
static inline NetbomScan
scan_context(Engine *engine, guint32 node, const char *path, const char *object_name,
             const NetbomBytes *range)
{
    NetbomScan scan = {.engine = engine,
                       .budget = &engine->budget,
                       .object_name = object_name,
                       .node = node,
                       .path = path,
                       .range = *range,
                       .end = range->size};
    return scan;
}

static inline bool
formats_have(const char *const *formats, const char *format)
{
    for (; formats && *formats; formats++)
        if (strcmp(*formats, format) == 0)
            return true;
    return false;
}

static inline guint64
share_total(const Share *share)
{
    return share->understood + share->padding + share->unknown + share->high_entropy;
}

static inline void
share_add(Share *sum, const Share *more)
{
    sum->understood += more->understood;
    sum->padding += more->padding;
    sum->unknown += more->unknown;
    sum->high_entropy += more->high_entropy;
}

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scan record: all that one scan of one image found, before anything is concluded from it.
 *
 * The worker writes it as a stream of JSON lines (record-write), the parent reads and validates
 * that stream as hostile input (record-read). The stream, saved, is the `record` output; it starts
 * with a "record" line and ends with a "done" line.
 *
 * Paths are relative to the image: "" is the image itself, "!/squashfs@0x160000/bin/busybox" a file
 * of the squashfs at that offset. Text is valid UTF-8; bytes that were not stand as "\xHH".
 */
#ifndef NETBOM_WORKER_RECORD_H
#define NETBOM_WORKER_RECORD_H

#include <glib.h>
#include <stdbool.h>

#include "base/stopwatch.h"

#define RECORD_VERSION 1
#define RECORD_NONE    G_MAXUINT32
/* Longest line of the stream, in bytes. */
#define RECORD_LINE_MAX (1024 * 1024)

typedef enum {
    NODE_CONTAINER,
    NODE_FILE,
    NODE_DIR,
    NODE_SYMLINK,
    NODE_DEVICE,
    NODE_GAP,
} NodeKind;

/* What the bytes of a gap are. */
typedef enum {
    GAP_NONE, /* not a gap */
    GAP_PADDING,
    GAP_UNKNOWN,
    GAP_HIGH_ENTROPY, /* compressed or encrypted by unknown means */
} GapClass;

typedef struct {
    guint32 id;     /* index in ScanRecord.nodes; the image is 0 */
    guint32 parent; /* RECORD_NONE for the image */
    NodeKind kind;
    GapClass gap;
    const char *path;
    const char *format; /* "" for directories, links, devices */
    bool stored;        /* offset is valid: the bytes stand there in the parent */
    guint64 offset;
    guint64 size;    /* bytes; of directories, links and devices 0 */
    guint32 same_as; /* an earlier node with the same bytes that was read instead, or RECORD_NONE */
    char sha256[65]; /* "" where there are no bytes */
    const char *sha512, *sha1; /* hexadecimal; NULL: nobody asked, or no bytes (record_digest) */
    double entropy;            /* gaps: bits per byte */
    guint32 mode, uid, gid;
    gint64 mtime;
    guint32 rdev_major, rdev_minor;
    const char *target; /* symlinks, else NULL */
    guint8 grade;       /* containers: NetbomGrade of the claim */
} RecordNode;

/* A claim that begins the image and is more than half of it. The parent digests the image anyway,
 * so the worker may leave the SHA-256 of such a claim to it: the same bytes never come twice. */
static inline bool
record_node_begins_image(const RecordNode *node, guint64 image_size)
{
    return node->parent == 0 && node->kind != NODE_GAP && node->stored && node->offset == 0 &&
           node->size > image_size / 2;
}

typedef struct {
    const char *key, *value;
} RecordField;

typedef struct {
    guint32 node;
    guint32 number;   /* its place in the record: scan_record_index() */
    const char *kind; /* "package", "signature", "modinfo", "header", ...; see scanner/README.md */
    guint64 offset;   /* of the proof in the bytes of the node */
    guint64 size;
    const char *sha256; /* of those bytes; NULL if they are the whole node, none, or very many */
    guint n_fields;
    RecordField *fields;
} RecordEvidence;

typedef struct {
    guint32 node;
    const char *kind;
    guint64 offset;
    const char *text;
} RecordProblem;

typedef struct {
    guint64 total, understood, padding, unknown,
        high_entropy; /* bytes of the image; the last four sum to total */
} Coverage;

typedef struct {
    char *image_path; /* as the user gave it */
    char *image_name; /* its last part */
    guint64 image_size;
    char image_sha256[65];
    bool is_directory;   /* the image is a directory, read as a tar of itself */
    char *rules_digest;  /* SHA-256 of the component rules in use */
    GPtrArray *nodes;    /* RecordNode*, by id */
    GPtrArray *evidence; /* RecordEvidence*; in order once scan_record_index() was called */
    GHashTable *kinds;   /* kind -> GPtrArray of the RecordEvidence* of it: record_evidence_of() */
    GPtrArray *problems; /* RecordProblem* */
    Coverage coverage;
    guint64 decoded_bytes;
    guint64 spent_ns[STAGE_COUNT]; /* by the worker, in processor time, if it was asked */
    bool complete;      /* the worker finished: its "done" line came and was consistent */
    GArray *marks;      /* Mark (memo/mark.h); empty where no memo was kept */
    guint32 recalled;   /* nodes that were not read, but known (memo/memo.h) */
    bool disputed;      /* the memo says something else than the bytes, or cannot be read */
    GStringChunk *text; /* owns all const char* above */
} ScanRecord;

ScanRecord *scan_record_new(void);
void scan_record_free(ScanRecord *record);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ScanRecord, scan_record_free)

/* Once all evidence is there: puts it in order, and each kind in its list. By node, and matches of
 * component rules last: those come when a thread of the worker has them. */
void scan_record_index(ScanRecord *record);

const RecordNode *scan_record_node(const ScanRecord *record, guint32 id);
/* The further digests of the bytes of nodes that a scan may be asked for. */
typedef enum { DIGEST_SHA1 = 1, DIGEST_SHA512 = 2 } DigestSet;

/* One of them of a node, hexadecimal; a node whose bytes were read before has that node's. NULL:
 * the record does not hold it. */
const char *record_digest(const ScanRecord *record, guint32 node, DigestSet digest);
/* The evidence of one kind (RecordEvidence*), in order; empty if there is none. */
const GPtrArray *record_evidence_of(const ScanRecord *record, const char *kind);
/* Value of a field, or NULL. */
const char *record_evidence_get(const RecordEvidence *evidence, const char *key);

/* Whether it is a match of a rule, which a thread of the worker sends when it has it. */
bool record_evidence_is_match(const RecordEvidence *evidence);

/* Adds a problem that the parent found (worker killed, record refused). */
void scan_record_add_problem(ScanRecord *record, guint32 node, const char *kind, guint64 offset,
                             const char *text);

const char *node_kind_name(NodeKind kind);
const char *gap_class_name(GapClass gap);
/* False if the word is unknown. */
bool node_kind_parse(const char *word, NodeKind *ret_kind);
bool gap_class_parse(const char *word, GapClass *ret_gap);

#endif

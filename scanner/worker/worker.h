/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One worker process per image: forked, shut into the sandbox, gone when the image is read.
 * Whatever happens to it, the record holds what it had sent and says what went wrong.
 */
#ifndef NETBOM_WORKER_WORKER_H
#define NETBOM_WORKER_WORKER_H

#include "unpack/engine.h"
#include "worker/contents.h"
#include "worker/image-digests.h"
#include "worker/sandbox.h"

/* Who takes the bytes of the image's files (worker/contents.h). A node's record is there before its
 * bytes. */
typedef struct {
    const Wanted *wanted; /* NULL: each file; else these ranges, whose number stands for the node */
    void (*start)(const ScanRecord *record, void *user); /* before all else; may be NULL */
    ContentsBegin begin;
    ContentsData data;
    ContentsEnd end;
    void *user;
} WorkerContents;

typedef struct {
    const EngineSetup *setup;
    SandboxMode sandbox;
    NetbomBytes image;     /* mapped memory */
    ImageDigests *digests; /* of it; may have begun */
    bool is_directory;
    guint threads;                  /* of the worker; 0 counts as 1 */
    const WorkerContents *contents; /* NULL: not wanted */
    const char *scratch;            /* folder of the scratch file, or NULL; see scratch_map() */
    /* What the parent does while the worker begins; false ends the worker. NULL: nothing. */
    bool (*meanwhile)(void *user, GError **error);
    void *meanwhile_user;
} WorkerJob;

/* Called about ten times a second while the worker runs. */
typedef void (*WorkerProgress)(const ScanRecord *record, void *user);

/* Fills the record, whose image_* fields but the digest are set. False only if no worker could be
 * started, the sandbox that was required is not there, or meanwhile() failed. progress may be NULL.
 * A worker that has said all may still be on its way out: a process calls worker_wait() before it
 * ends, so that the time of its workers counts as its children's. */
bool worker_run(const WorkerJob *job, ScanRecord *record, WorkerProgress progress, void *user,
                GError **error);
void worker_wait(void);

#endif

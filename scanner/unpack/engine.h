/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The engine: identify, unpack and inspect one image until nothing is new or the budget is spent.
 * Runs in the worker; everything it finds goes to the record writer.
 */
#ifndef NETBOM_UNPACK_ENGINE_H
#define NETBOM_UNPACK_ENGINE_H

#include "base/budget.h"
#include "base/crew.h"
#include "base/stopwatch.h"
#include "identify/magic.h"
#include "identify/signatures.h"
#include "identify/typing.h"
#include "memo/memo.h"
#include "unpack/wanted.h"
#include "worker/record-write.h"

/* What the parent loads once and every scan shares. Not owned by the engine. */
typedef struct {
    const GPtrArray *plugins; /* const NetbomPlugin* */
    const MagicIndex *magic;
    const Signatures *signatures; /* NULL: components are not looked for */
    const Typing *typing;
    Limits limits;
    NetbomBytes scratch;  /* memory of the scratch file that can be written; size 0: none */
    const Wanted *wanted; /* NULL: all of the image; else only these bytes, and no evidence */
    DigestSet digests;    /* of each node, beside SHA-256 */
    bool timing;          /* say at the end where the time went */
    bool is_last;         /* the process ends behind the scan: its memory is not freed */
    Memo *memo;           /* NULL: nothing is known, and nothing is kept to be known again */
    guint64 memo_chance;  /* a random number: which parts that are known are read all the same */
    guint32 memo_audit;   /* one in so many; from 1 on */
} EngineSetup;

/* image: the whole image in memory. name: its file name. is_directory: it is a tar that was made of
 * a directory, whose own node is left out of paths. crew: who helps; not changed. contents_fd:
 * where the bytes of each file, or of each wanted range (by its number), are sent
 * (worker/contents.h), or -1. */
void engine_scan(const EngineSetup *setup, const NetbomBytes *image, const char *name,
                 bool is_directory, Crew *crew, RecordWriter *writer, int contents_fd);

#endif

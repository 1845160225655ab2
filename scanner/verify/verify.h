/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Holds claims against the bytes that the worker sends. */
#ifndef NETBOM_VERIFY_VERIFY_H
#define NETBOM_VERIFY_VERIFY_H

#include "unpack/wanted.h"
#include "verify/claims.h"
#include "worker/worker.h"

typedef struct Verifier Verifier;

/* Borrows the claims and sets their results. files: digests of whole files too, for which all of
 * them must be unpacked. */
Verifier *verifier_new(Claims *claims, bool files);
void verifier_free(Verifier *verifier);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Verifier, verifier_free)

/* What the worker shall send, and who takes it. Owned by the verifier. */
const WorkerContents *verifier_contents(Verifier *verifier);
/* All results, once the worker is done. */
void verifier_finish(Verifier *verifier, const ScanRecord *record);

#endif

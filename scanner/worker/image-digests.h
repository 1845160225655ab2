/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The digests of an image, which are the parent's own: the worker is not asked for them. They may
 * begin before the worker does, while what is known is loaded.
 */
#ifndef NETBOM_WORKER_IMAGE_DIGESTS_H
#define NETBOM_WORKER_IMAGE_DIGESTS_H

#include "netbom-plugin.h"
#include "worker/record.h"

typedef struct ImageDigests ImageDigests;

/* The bytes, whose pages are let go of once they are digested, must outlive it. */
ImageDigests *image_digests_new(const NetbomBytes *image);
/* Gives up what is not done. NULL is allowed. */
void image_digests_free(ImageDigests *digests);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ImageDigests, image_digests_free)

/* Begins with the SHA-256 of a large image, in a thread. The process may be forked meanwhile. */
void image_digests_begin(ImageDigests *digests);
/* Begins with all that is wanted, in a thread; of a small image it is done then. wanted: beside
 * SHA-256. */
void image_digests_go_on(ImageDigests *digests, DigestSet wanted);
/* Waits for them, and tells the record that of the image. */
void image_digests_end(ImageDigests *digests, ScanRecord *record);
/* Tells the record, which is complete, the other digests of the image, and the SHA-256 of claims
 * that begin it, which they may lack (record_node_begins_image()). */
void image_digests_more(const ImageDigests *digests, ScanRecord *record);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The digests of an image. */
#include "worker/image-digests.h"

#include <openssl/sha.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/mman.h>

#include "base/digest.h"

/* A smaller image is digested at once: a thread costs more. */
#define THREAD_BYTES (4 * 1024 * 1024)
/* Whether it is still wanted is asked after so many bytes. */
#define PIECE_BYTES (1024 * 1024)

struct ImageDigests {
    NetbomBytes image;
    DigestSet wanted;
    atomic_bool stop;
    pthread_t first, second; /* the second waits for the first */
    bool has_first, has_second;
    DigestTrail *trail;
    guint8 sha256[SHA256_DIGEST_LENGTH], sha512[SHA512_DIGEST_LENGTH], sha1[SHA_DIGEST_LENGTH];
};

ImageDigests *
image_digests_new(const NetbomBytes *image)
{
    ImageDigests *digests = g_new0(ImageDigests, 1);
    digests->image = image->data ? *image : (NetbomBytes){(const guint8 *)"", 0};
    digests->trail = digest_trail_new(digests->image.data, digests->image.size);
    return digests;
}

static void
thread_join(pthread_t thread, bool *has)
{
    if (*has)
        pthread_join(thread, NULL);
    *has = false;
}

static void
threads_join(ImageDigests *digests)
{
    thread_join(digests->second, &digests->has_second);
    thread_join(digests->first, &digests->has_first);
}

void
image_digests_free(ImageDigests *digests)
{
    if (!digests)
        return;
    atomic_store(&digests->stop, true);
    threads_join(digests);
    digest_trail_free(digests->trail);
    g_free(digests);
}

/* The process may be forked meanwhile: of what the child may wait for, only malloc() is used here,
 * which sees to that. GLib's threads and slices do not. */
static void *
digest_first(void *data)
{
    ImageDigests *digests = data;
    const guint64 size = digests->image.size;
    for (guint64 to = 0; to < size && !atomic_load(&digests->stop);) {
        to = MIN(to + PIECE_BYTES, size);
        digest_trail_go(digests->trail, to);
    }
    if (!atomic_load(&digests->stop))
        digest_trail_end(digests->trail, digests->sha256);
    return NULL;
}

static void *
digest_all(void *data)
{
    ImageDigests *digests = data;
    const NetbomBytes *image = &digests->image;
    if (digests->has_first)
        thread_join(digests->first, &digests->has_first);
    else
        digest_first(digests);
    if (atomic_load(&digests->stop))
        return NULL;
    if (digests->wanted & DIGEST_SHA512)
        digest_sha512(image->data, image->size, digests->sha512);
    if (digests->wanted & DIGEST_SHA1)
        digest_sha1(image->data, image->size, digests->sha1);
    /* The pages are not read here again, and to let go of them takes time: now, while the worker
     * works, and not at the end. */
    if (image->size > 0)
        madvise((void *)(guintptr)image->data, image->size, MADV_DONTNEED);
    return NULL;
}

void
image_digests_begin(ImageDigests *digests)
{
    if (digests->image.size >= THREAD_BYTES)
        digests->has_first = pthread_create(&digests->first, NULL, digest_first, digests) == 0;
}

void
image_digests_go_on(ImageDigests *digests, DigestSet wanted)
{
    digests->wanted = wanted;
    if (digests->image.size >= THREAD_BYTES)
        digests->has_second = pthread_create(&digests->second, NULL, digest_all, digests) == 0;
    if (!digests->has_second)
        digest_all(digests);
}

void
image_digests_end(ImageDigests *digests, ScanRecord *record)
{
    threads_join(digests);
    digest_hex(digests->sha256, sizeof digests->sha256, record->image_sha256);
}

/* NULL if the digest was not wanted. */
static const char *
keep_digest(const ImageDigests *digests, DigestSet which, const guint8 *digest, gsize size,
            ScanRecord *record)
{
    char text[2 * SHA512_DIGEST_LENGTH + 1] = "";
    if (!(digests->wanted & which))
        return NULL;
    digest_hex(digest, size, text);
    return g_string_chunk_insert_const(record->text, text);
}

void
image_digests_more(const ImageDigests *digests, ScanRecord *record)
{
    RecordNode *image = g_ptr_array_index(record->nodes, 0);
    image->sha512 =
        keep_digest(digests, DIGEST_SHA512, digests->sha512, sizeof digests->sha512, record);
    image->sha1 = keep_digest(digests, DIGEST_SHA1, digests->sha1, sizeof digests->sha1, record);
    for (guint i = 1; i < record->nodes->len; i++) {
        RecordNode *node = g_ptr_array_index(record->nodes, i);
        if (*node->sha256 || !record_node_begins_image(node, record->image_size))
            continue;
        guint8 digest[SHA256_DIGEST_LENGTH];
        digest_trail_part(digests->trail, MIN(node->size, digests->image.size), digest);
        digest_hex(digest, sizeof digest, node->sha256);
    }
}

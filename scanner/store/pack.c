/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packs and unpacks text. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "store/pack.h"

#include <string.h>
#include <zlib.h>
#ifdef HAVE_LIBZSTD
#include <zstd.h>
#endif

#include "base/error.h"
#include "unpack/codec.h"

GBytes *
pack_text(const char *text, gsize size_bytes)
{
    g_assert(size_bytes <= PACK_MAX);
#ifdef HAVE_LIBZSTD
    gsize capacity = ZSTD_compressBound(size_bytes);
    char *packed = g_malloc(capacity);
    /* Of records the first level makes no more than the usual one, in two thirds of the time. */
    gsize size = ZSTD_compress(packed, capacity, text, size_bytes, 1);
    g_assert(!ZSTD_isError(size));
#else
    uLongf size = compressBound((uLong)size_bytes);
    char *packed = g_malloc(size);
    int code = compress2((Bytef *)packed, &size, (const Bytef *)text, (uLong)size_bytes, 6);
    g_assert(code == Z_OK);
#endif
    return g_bytes_new_take(g_realloc(packed, MAX(size, 1)), size);
}

char *
unpack_text(GBytes *packed, guint64 size_bytes, GError **error)
{
    static const char ZSTD_MARK[] = "\x28\xb5\x2f\xfd";
    gsize size;
    uint64_t got = 0;
    const char *bytes = g_bytes_get_data(packed, &size);
    bool zstd = size >= 4 && memcmp(bytes, ZSTD_MARK, 4) == 0;
    g_autofree char *text = size_bytes <= PACK_MAX ? g_try_malloc((gsize)size_bytes + 1) : NULL;
    NetbomDecode answer = NETBOM_DECODE_CORRUPT;
    if (text != NULL && size > 0)
        answer =
            codec_decode_block(zstd ? NETBOM_CODEC_ZSTD : NETBOM_CODEC_ZLIB, NULL,
                               (const uint8_t *)bytes, size, (uint8_t *)text, size_bytes, &got);
    if (answer == NETBOM_DECODED && got == size_bytes) {
        text[got] = '\0';
        return g_steal_pointer(&text);
    }
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s",
                answer == NETBOM_DECODE_UNSUPPORTED
                    ? "packed with Zstandard, which was not built in"
                    : "stored contents are damaged");
    return NULL;
}

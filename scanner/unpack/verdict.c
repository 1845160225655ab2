/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Verdicts: the codecs that have no magic, at the start of a range. */
#include "unpack/verdict.h"

#include "unpack/codec.h"

/* So much must come out of a codec before it is believed. */
#define BELIEVED_BYTES 65536

static const guint8 lzma_properties[5] = {0x5d, 0, 0, 0x80, 0};

static const struct {
    NetbomCodec codec;
    const guint8 *params;
    const char *name;
} codecs[] = {
    {NETBOM_CODEC_ZLIB, NULL, "zlib"},
    {NETBOM_CODEC_DEFLATE, NULL, "raw deflate"},
    {NETBOM_CODEC_LZMA_RAW, lzma_properties, "raw LZMA"},
    {NETBOM_CODEC_LZO1X, NULL, "raw LZO"},
    {NETBOM_CODEC_LZ4, NULL, "raw LZ4"},
};

char *
verdict_text(const guint8 *data, guint64 size, double entropy)
{
    g_autofree guint8 *plain = g_malloc(BELIEVED_BYTES);
    const char *found = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(codecs) && !found; i++) {
        guint64 written = 0;
        NetbomDecode result = codec_decode_block(codecs[i].codec, codecs[i].params, data, size,
                                                 plain, BELIEVED_BYTES, &written);
        if (written == BELIEVED_BYTES &&
            (result == NETBOM_DECODE_LIMIT || result == NETBOM_DECODED))
            found = codecs[i].name;
    }
    g_autofree char *what =
        found ? g_strdup_printf("its start decodes as %s", found)
              : g_strdup(
                    "tried: the known magics; zlib, raw deflate, LZMA, LZO and LZ4 at its start");
    return g_strdup_printf("encrypted, or compressed by unknown means: %" G_GUINT64_FORMAT
                           " bytes, entropy %.3f; %s",
                           size, entropy, what);
}

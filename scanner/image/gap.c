/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Gaps: padding, unknown, or high entropy. */
#include "image/gap.h"

#include <math.h>
#include <string.h>

#include "base/run.h"

/* A run of one byte that is this long is padding inside a gap. */
#define PADDING_RUN_BYTES 512
/* Entropy is judged window by window, so that code beside an encrypted part is told from it. */
#define WINDOW_BYTES (64 * 1024)
/* Too few bytes to tell random ones from others. */
#define ENTROPY_MIN_BYTES 1024

double
gap_entropy(const guint8 *data, guint64 size)
{
    guint64 count[256] = {0};
    for (guint64 i = 0; i < size; i++)
        count[data[i]]++;
    double entropy = 0;
    for (int i = 0; i < 256; i++)
        if (count[i] > 0) {
            double p = (double)count[i] / (double)size;
            entropy -= p * log2(p);
        }
    return entropy;
}

/* The entropy that random bytes would show in a sample of this size, less a margin. */
static double
random_entropy(guint64 size)
{
    return 8.0 - 255.0 / (2.0 * (double)size * M_LN2) - 0.12;
}

static bool
is_random(guint64 size, double entropy)
{
    return size >= ENTROPY_MIN_BYTES && entropy >= random_entropy(size);
}

bool
gap_looks_random(const guint8 *data, guint64 size)
{
    size = MIN(size, WINDOW_BYTES);
    return is_random(size, gap_entropy(data, size));
}

static GapPiece
piece_judge(const guint8 *data, guint64 offset, guint64 size)
{
    GapPiece piece = {offset, size, GAP_UNKNOWN, gap_entropy(data + offset, size)};
    if (is_random(size, piece.entropy))
        piece.class = GAP_HIGH_ENTROPY;
    return piece;
}

static void
piece_append(GArray *pieces, GapPiece piece)
{
    if (pieces->len > 0) {
        GapPiece *last = &g_array_index(pieces, GapPiece, pieces->len - 1);
        if (last->class == piece.class) {
            double weight = (double)last->size / (double)(last->size + piece.size);
            last->entropy = last->entropy * weight + piece.entropy * (1 - weight);
            last->size += piece.size;
            return;
        }
    }
    g_array_append_val(pieces, piece);
}

static void
append_windows(GArray *pieces, const guint8 *data, guint64 from, guint64 to)
{
    while (from < to) {
        guint64 size = to - from < WINDOW_BYTES * 3 / 2 ? to - from : WINDOW_BYTES;
        piece_append(pieces, piece_judge(data, from, size));
        from += size;
    }
}

/* Start of the next run of padding at or after `at`, and its size; the size of all if there is
 * none. Of blocks of half the length, one after the other, it has one whole. */
static guint64
next_padding(const guint8 *data, guint64 size, guint64 at, guint64 *ret_run)
{
    const guint64 step = PADDING_RUN_BYTES / 2;
    for (guint64 block = at; size - block >= step; block += step) {
        if (run_size(data, block + step, block) < step)
            continue;
        guint64 start = block;
        while (start > at && data[start - 1] == data[block])
            start--;
        guint64 run = run_size(data, size, start);
        if (run >= PADDING_RUN_BYTES) {
            *ret_run = run;
            return start;
        }
    }
    *ret_run = 0;
    return size;
}

GArray *
gap_split(const guint8 *data, guint64 size)
{
    GArray *pieces = g_array_new(FALSE, FALSE, sizeof(GapPiece));
    guint64 at = 0;
    /* A short gap of one value (alignment) is padding whatever its length. */
    if (size > 0 && run_size(data, size, 0) == size) {
        GapPiece all = {0, size, GAP_PADDING, 0};
        g_array_append_val(pieces, all);
        return pieces;
    }
    while (at < size) {
        guint64 run = 0, start = next_padding(data, size, at, &run);
        append_windows(pieces, data, at, start);
        if (run > 0)
            piece_append(pieces, (GapPiece){start, run, GAP_PADDING, 0});
        at = start + run;
    }
    return pieces;
}

GapPiece
gap_classify(const guint8 *data, guint64 size)
{
    if (size == 0 || run_size(data, size, 0) == size)
        return (GapPiece){0, size, GAP_PADDING, 0};
    return piece_judge(data, 0, size);
}

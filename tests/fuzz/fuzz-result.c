/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The readers of stored results on any bytes: a line of an export or of a worker, rows of the
 * index, packed contents. Whatever they are, they are read or refused with an error; a line that is
 * taken can be put into a store, and is written as it can be read again.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "store/index.h"
#include "store/pack.h"
#include "store/result.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { CONTENTS_MAX = 1 << 20 };

static void
expect(bool holds)
{
    if (!holds)
        abort();
}

static void
check_result(const StoreResult *result)
{
    const char *const texts[] = {
        result->rules, result->options, result->program, result->built,        result->vendor,
        result->model, result->version, result->os_name, result->os_version,   result->problems,
        result->basis, result->key,     result->image,   result->record_sha256};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        expect(texts[i] != NULL && g_utf8_validate(texts[i], -1, NULL));
    expect(strlen(result->key) == 64 && strlen(result->image) == 64);
    expect(result->size <= G_MAXINT64 && result->record_size <= G_MAXINT64);
    for (guint i = 0; i < INDEX_COUNT; i++)
        expect(result->index[i] != NULL && index_rows_valid((IndexTable)i, result->index[i]));
}

static void
try_line(const char *line, size_t size)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(StoreResult) result = result_parse(line, size, &error);
    expect((result == NULL) == (error != NULL));
    if (result == NULL)
        return;
    check_result(result);
    g_autoptr(GString) text = g_string_new(NULL), again = g_string_new(NULL);
    result_write(result, text);
    g_autoptr(StoreResult) same = result_parse(text->str, text->len, NULL);
    expect(same != NULL);
    result_write(same, again);
    expect(g_string_equal(text, again));
    g_autoptr(GError) why = NULL;
    g_autoptr(ScanRecord) record = result_scan_record(result, &why);
    expect((record == NULL) == (why != NULL));
}

static void
try_rows(const uint8_t *data, size_t size)
{
    g_autofree char *text = g_strndup((const char *)data, size);
    for (guint i = 0; i < INDEX_COUNT; i++)
        if (index_rows_valid((IndexTable)i, text))
            expect(g_utf8_validate(text, -1, NULL));
}

/* The size that is claimed stands before the bytes. */
static void
try_contents(const uint8_t *data, size_t size)
{
    if (size < 3)
        return;
    guint64 claimed = ((guint64)data[0] << 16 | (guint64)data[1] << 8 | data[2]) % CONTENTS_MAX;
    g_autoptr(GBytes) packed = g_bytes_new(data + 3, size - 3);
    g_autoptr(GError) error = NULL;
    g_autofree char *text = unpack_text(packed, claimed, &error);
    expect((text == NULL) == (error != NULL));
    expect(text == NULL || text[claimed] == '\0');
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    try_line((const char *)data, size);
    try_rows(data, size);
    try_contents(data, size);
    return 0;
}

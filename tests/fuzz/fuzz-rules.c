/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Component rules of any text: their metadata, version expressions and tables of releases. An input
 * is a rule file, a NUL, and the bytes that the rules are run on (without a NUL, the file itself).
 * The rules are refused with an error, or all that they find lies in the bytes.
 */
#include <string.h>

#include "fuzz-folder.h"
#include "identify/release-table.h"
#include "identify/signatures.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char *folder;

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    folder = fuzz_folder_new();
    return 0;
}

static void
check_rule(const Signature *signature)
{
    g_autofree char *release = NULL, *range = NULL;
    expect(signature->rule != NULL);
    expect((signature->component != NULL) == (signature->meta == NULL));
    if (signature->releases && release_table_find(signature->releases, "1.2.3", &release, &range))
        expect((release != NULL) != (range != NULL));
}

static void
check_matches(const Signatures *signatures, const uint8_t *data, size_t size)
{
    g_autoptr(SignatureScanner) scanner = signature_scanner_new(signatures);
    SignatureMatches *matches =
        signature_scanner_run(scanner, &(PrintedBytes){data, size, NULL, 0}, 5);
    for (guint i = 0; i < signature_matches_count(matches); i++) {
        SignatureMatch match = signature_matches_get(matches, i);
        expect(match.offset <= size && match.size <= size - match.offset);
        expect(match.confidence <= 100 && match.signature);
        expect(!match.version || *match.version);
    }
    signature_matches_free(matches);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *nul = size > 0 ? memchr(data, 0, size) : NULL;
    size_t text_size = nul ? (size_t)(nul - data) : size;
    const uint8_t *bytes = nul ? nul + 1 : data;
    g_autofree char *path = fuzz_folder_put(folder, "rules.yar", data, text_size);
    g_autoptr(GError) error = NULL;
    g_autoptr(Signatures) signatures = signatures_load(folder, NULL, NULL, &error);
    expect((signatures == NULL) == (error != NULL));
    for (guint i = 0; signatures && i < signatures_count(signatures); i++)
        check_rule(signatures_get(signatures, i));
    if (signatures)
        check_matches(signatures, bytes, nul ? size - text_size - 1 : size);
    return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The reader of foreign SBOMs on any bytes. Whatever they are, it reads them or refuses them with
 * an error, and what it gives is within its limits.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "audit/purl.h"
#include "audit/versions.h"
#include "sbom/sbom.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool holds)
{
    if (!holds)
        abort();
}

static void
check_text(const char *text)
{
    expect(!text || (g_utf8_validate(text, -1, NULL) && strlen(text) <= 4 * SBOM_TEXT_MAX));
}

static void
check_claim(const SbomClaim *claim)
{
    expect(claim->name && claim->pointer);
    check_text(claim->name);
    check_text(claim->version);
    check_text(claim->file);
    for (guint i = 0; i < claim->parties->len; i++)
        check_text(g_array_index(claim->parties, SbomName, i).name);
    for (guint i = 0; i < claim->hashes->len; i++)
        expect(g_array_index(claim->hashes, SbomHash, i).value != NULL);
    for (guint i = 0; i < claim->purls->len; i++) {
        g_auto(Purl) purl = {0};
        if (purl_parse(g_ptr_array_index(claim->purls, i), &purl)) {
            g_autofree char *key = purl_key(&purl);
            expect(key != NULL);
        }
    }
    if (claim->version)
        expect(versions_relate(claim->version, claim->version, NULL, true) == VERSIONS_SAME);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Sbom) sbom = sbom_parse("input", data, size, &error);
    expect((sbom == NULL) == (error != NULL));
    for (guint i = 0; sbom && i < sbom->claims->len; i++)
        check_claim(g_ptr_array_index(sbom->claims, i));
    return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the signatures of a report. */
#include "sign/sign-report.h"

#include "base/outfile.h"
#include "sign/cms.h"

static bool
write_beside(const char *path, const char *suffix, GBytes *bytes, GError **error)
{
    g_autofree char *name = g_strconcat(path, suffix, NULL);
    g_autoptr(OutFile) file = outfile_open(name, error);
    if (file == NULL)
        return false;
    fwrite(g_bytes_get_data(bytes, NULL), 1, g_bytes_get_size(bytes), outfile_stream(file));
    return outfile_commit(file, error);
}

bool
sign_report(const Signer *signer, const char *path, const Statement *statement, GError **error)
{
    g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, error);
    g_autoptr(GBytes) document = file != NULL ? g_mapped_file_get_bytes(file) : NULL;
    g_autoptr(GBytes) cms = document != NULL ? cms_sign(signer, document, error) : NULL;
    if (cms == NULL || !write_beside(path, ".p7s", cms, error))
        return false;
    if (statement == NULL)
        return true;
    g_autoptr(GBytes) bundle = dsse_sign(signer, statement, document, error);
    return bundle != NULL && write_beside(path, ".sigstore.json", bundle, error);
}

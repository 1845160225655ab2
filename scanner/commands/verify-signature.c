/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The signatures of reports. */
#include "commands/verify-signature.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "base/text.h"
#include "commands/command.h"
#include "image/source.h"
#include "sign/cms.h"
#include "sign/dsse.h"

static GBytes *
read_file(const char *path, GError **error)
{
    g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, error);
    return file ? g_mapped_file_get_bytes(file) : NULL;
}

/* A bundle is JSON; DER and PEM never begin like that. */
static bool
is_bundle(GBytes *signature)
{
    gsize size;
    const char *data = g_bytes_get_data(signature, &size);
    gsize at = 0;
    while (at < size && g_ascii_isspace(data[at]))
        at++;
    return at < size && data[at] == '{';
}

/* Whether the subject of the bundle is the image. */
static bool
names_image(const char *subject, const char *image, GError **error)
{
    g_autoptr(Source) source = source_open(image, error);
    if (!source)
        return false;
    g_autofree char *digest = g_compute_checksum_for_data(G_CHECKSUM_SHA256, source->bytes.data,
                                                          (gsize)source->bytes.size);
    if (strcmp(digest, subject) == 0)
        return true;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                "it was signed for the image with the SHA-256 %s, which is not this one", subject);
    return false;
}

static bool
bundle_holds(GBytes *signature, GBytes *document, const char *image, const SignatureCheck *check,
             GError **error)
{
    char subject[65];
    g_autoptr(EVP_PKEY) key = public_key_load(check->key, error);
    if (!key) {
        if (error && *error)
            (*error)->code = NETBOM_ERROR_FILE;
        return false;
    }
    return dsse_verify(signature, key, document, subject, error) &&
           (!image || names_image(subject, image, error));
}

static int
print_failure(const SignatureCheck *check, const char *why, GError **error)
{
    if (!check->json) {
        printf("signature: does not hold: %s\n", why);
        return EXIT_GATE;
    }
    g_autoptr(JsonWriter) writer = json_writer_new_file(stdout, JSON_STYLE_PRETTY);
    json_begin_object(writer);
    json_field_string(writer, "signature", "fails");
    json_field_string(writer, "why", why);
    json_end_object(writer);
    return json_writer_finish(writer, error) ? EXIT_GATE : EXIT_ERROR;
}

int
verify_signature(const char *document, const char *image, const SignatureCheck *check,
                 GError **error)
{
    g_autoptr(GBytes) content = read_file(document, error);
    g_autoptr(GBytes) signature = content ? read_file(check->signature, error) : NULL;
    if (!signature)
        return EXIT_ERROR;
    bool bundle = is_bundle(signature);
    if (bundle ? !check->key : !check->ca) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "%s: a %s is checked with %s FILE",
                    check->signature, bundle ? "Sigstore bundle" : "CMS signature",
                    bundle ? "--key" : "--ca");
        return EXIT_ERROR;
    }
    g_autofree char *signer = NULL;
    g_autoptr(GError) why = NULL;
    bool holds = bundle
                     ? bundle_holds(signature, content, image, check, &why)
                     : cms_verify(content, signature, check->signature, check->ca, &signer, &why);
    if (!holds && why->code != NETBOM_ERROR_DATA) {
        g_propagate_error(error, g_steal_pointer(&why));
        return EXIT_ERROR;
    }
    if (!holds)
        return print_failure(check, why->message, error);
    g_autofree char *name = text_printable(signer ? signer : "the key given");
    if (!check->json)
        printf("signature: holds, made by %s (who scanned; nothing more)\n", name);
    return EXIT_NOTHING;
}

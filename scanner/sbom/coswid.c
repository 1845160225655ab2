/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The claims of coSWID tags (RFC 9393), one after the other, and the uSWID header in front of them.
 *
 * Facts: the integer labels of RFC 9393 section 2, its tag 1398229316 ("SWID"), its roles (section
 * 4.2), and the hash algorithms of the Named Information registry. uSWID: 16 bytes of magic, a byte
 * of version, the size of the header (16 bits) and of the payload (32 bits), both little-endian;
 * from version 2 on a byte of flags (bit 0: zlib), from 3 on a byte of compression (0 none, 1
 * zlib, 2 lzma).
 */
#include <string.h>
#include <zlib.h>

#include "base/error.h"
#include "base/text.h"
#include "sbom/cbor.h"
#include "sbom/sbom-private.h"

enum {
    LABEL_TAG_ID = 0,
    LABEL_NAME = 1,
    LABEL_ENTITY = 2,
    LABEL_PAYLOAD = 6,
    LABEL_HASH = 7,
    LABEL_VERSION = 13,
    LABEL_FILE = 17,
    LABEL_FS_NAME = 24,
    LABEL_ENTITY_NAME = 31,
    LABEL_ROLE = 33,
    ROLE_CREATOR = 2,
    ROLE_DISTRIBUTOR = 4,
    ROLE_MAINTAINER = 6,
};

/* New string; NULL: no text. */
static char *
take_text(Cbor *cbor)
{
    gsize size = 0;
    const guint8 *text = cbor_string(cbor, CBOR_TEXT, &size);
    return text && size <= SBOM_TEXT_MAX ? text_utf8(text, size) : NULL;
}

/* A label; what is none of the specification's (a text) gives G_MAXUINT64. */
static guint64
take_label(Cbor *cbor)
{
    CborHead head;
    if (cbor_peek(cbor) != CBOR_UINT) {
        cbor_skip(cbor);
        return G_MAXUINT64;
    }
    return cbor_head(cbor, &head) ? head.value : G_MAXUINT64;
}

/* The tag-id is a text or the 16 bytes of a UUID. */
static char *
take_id(Cbor *cbor)
{
    gsize size = 0;
    if (cbor_peek(cbor) == CBOR_TEXT)
        return take_text(cbor);
    const guint8 *bytes = cbor_string(cbor, CBOR_BYTES, &size);
    if (!bytes || size != 16)
        return NULL;
    GString *id = g_string_new("urn:uuid:");
    for (gsize i = 0; i < 16; i++)
        g_string_append_printf(id, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "",
                               bytes[i]);
    return g_string_free(id, FALSE);
}

/* What a tag says, before it is known whether it has a name. */
typedef struct {
    char *name, *version, *id;
    GArray *parties;  /* SbomName */
    GPtrArray *files; /* char*: name and hash in turn; hash "" where there is none */
} Tag;

static void
take_role(Cbor *cbor, bool roles[8])
{
    guint64 count = cbor_peek(cbor) == CBOR_ARRAY ? cbor_enter(cbor, CBOR_ARRAY) : 1;
    for (guint64 i = 0; i < count && !cbor->failed; i++) {
        guint64 role = take_label(cbor);
        if (role < 8)
            roles[role] = true;
    }
}

static void
take_entity(Sbom *sbom, Cbor *cbor, Tag *tag)
{
    g_autofree char *name = NULL;
    bool roles[8] = {false};
    guint64 pairs = cbor_enter(cbor, CBOR_MAP);
    for (guint64 i = 0; i < pairs && !cbor->failed; i++) {
        guint64 label = take_label(cbor);
        if (label == LABEL_ENTITY_NAME) {
            g_free(name);
            name = take_text(cbor);
        } else if (label == LABEL_ROLE) {
            take_role(cbor, roles);
        } else {
            cbor_skip(cbor);
        }
    }
    if (roles[ROLE_CREATOR])
        sbom_add_party(sbom, tag->parties, SBOM_MANUFACTURER, name);
    if (roles[ROLE_DISTRIBUTOR])
        sbom_add_party(sbom, tag->parties, SBOM_SUPPLIER, name);
    if (roles[ROLE_MAINTAINER])
        sbom_add_party(sbom, tag->parties, SBOM_AUTHOR, name);
}

/* One, or an array of them. */
static void
take_each(Sbom *sbom, Cbor *cbor, Tag *tag, void (*take)(Sbom *sbom, Cbor *cbor, Tag *tag))
{
    guint64 count = cbor_peek(cbor) == CBOR_ARRAY ? cbor_enter(cbor, CBOR_ARRAY) : 1;
    for (guint64 i = 0; i < count && !cbor->failed; i++)
        take(sbom, cbor, tag);
}

/* [algorithm, bytes]: "1:HEX" for SHA-256. */
static char *
take_hash(Cbor *cbor)
{
    CborHead head;
    gsize size = 0;
    if (cbor_enter(cbor, CBOR_ARRAY) != 2 || !cbor_head(cbor, &head))
        return NULL;
    const guint8 *bytes = cbor_string(cbor, CBOR_BYTES, &size);
    if (!bytes || head.kind != CBOR_UINT || size > 64)
        return NULL;
    GString *hash = g_string_new(head.value == 1   ? "SHA-256:"
                                 : head.value == 7 ? "SHA-384:"
                                 : head.value == 8 ? "SHA-512:"
                                                   : "other:");
    for (gsize i = 0; i < size; i++)
        g_string_append_printf(hash, "%02x", bytes[i]);
    return g_string_free(hash, FALSE);
}

static void
take_file(Sbom *sbom, Cbor *cbor, Tag *tag)
{
    g_autofree char *name = NULL, *hash = NULL;
    guint64 pairs = cbor_enter(cbor, CBOR_MAP);
    (void)sbom;
    for (guint64 i = 0; i < pairs && !cbor->failed; i++) {
        guint64 label = take_label(cbor);
        if (label == LABEL_FS_NAME) {
            g_free(name);
            name = take_text(cbor);
        } else if (label == LABEL_HASH) {
            g_free(hash);
            hash = take_hash(cbor);
        } else {
            cbor_skip(cbor);
        }
    }
    if (name && *name) {
        g_ptr_array_add(tag->files, g_steal_pointer(&name));
        g_ptr_array_add(tag->files, hash ? g_steal_pointer(&hash) : g_strdup(""));
    }
}

static void
take_payload(Sbom *sbom, Cbor *cbor, Tag *tag)
{
    guint64 pairs = cbor_enter(cbor, CBOR_MAP);
    for (guint64 i = 0; i < pairs && !cbor->failed; i++) {
        guint64 label = take_label(cbor);
        if (label == LABEL_FILE) {
            take_each(sbom, cbor, tag, take_file);
        } else {
            sbom_unread(sbom, "payload.", "other");
            cbor_skip(cbor);
        }
    }
}

static void
take_member(Sbom *sbom, Cbor *cbor, Tag *tag)
{
    guint64 label = take_label(cbor);
    char **text = label == LABEL_NAME ? &tag->name : label == LABEL_VERSION ? &tag->version : NULL;
    if (text) {
        g_free(*text);
        *text = take_text(cbor);
    } else if (label == LABEL_TAG_ID) {
        g_free(tag->id);
        tag->id = take_id(cbor);
    } else if (label == LABEL_ENTITY) {
        take_each(sbom, cbor, tag, take_entity);
    } else if (label == LABEL_PAYLOAD) {
        take_payload(sbom, cbor, tag);
    } else {
        g_autofree char *name =
            label == G_MAXUINT64 ? g_strdup("text") : g_strdup_printf("%" G_GUINT64_FORMAT, label);
        sbom_unread(sbom, "label ", name);
        cbor_skip(cbor);
    }
}

static void
tag_keep(Sbom *sbom, const Tag *tag, guint number)
{
    g_autofree char *pointer = g_strdup_printf("/%u", number);
    SbomClaim *claim = sbom_claim(sbom, pointer, tag->name);
    if (claim) {
        claim->ref = sbom_text(sbom, tag->id);
        claim->version = sbom_text(sbom, tag->version);
        g_array_append_vals(claim->parties, tag->parties->data, tag->parties->len);
    }
    for (guint i = 0; i + 1 < tag->files->len; i += 2) {
        g_autofree char *place = g_strdup_printf("/%u/payload/%u", number, i / 2);
        SbomClaim *file = sbom_claim(sbom, place, g_ptr_array_index(tag->files, i));
        const char *hash = g_ptr_array_index(tag->files, i + 1);
        const char *colon = strchr(hash, ':');
        if (!file)
            continue;
        file->is_file = true;
        file->file = file->name;
        g_autofree char *algorithm = colon ? g_strndup(hash, (gsize)(colon - hash)) : NULL;
        if (colon)
            sbom_add_hash(sbom, file, algorithm, colon + 1);
    }
}

static void
tag_clear(Tag *tag)
{
    g_free(tag->name);
    g_free(tag->version);
    g_free(tag->id);
    g_array_unref(tag->parties);
    g_ptr_array_unref(tag->files);
}

static void
take_tag(Sbom *sbom, Cbor *cbor, guint number)
{
    CborHead head;
    while (cbor_peek(cbor) == CBOR_TAG)
        cbor_head(cbor, &head);
    Tag tag = {.parties = g_array_new(FALSE, FALSE, sizeof(SbomName)),
               .files = g_ptr_array_new_with_free_func(g_free)};
    guint64 pairs = cbor_enter(cbor, CBOR_MAP);
    for (guint64 i = 0; i < pairs && !cbor->failed; i++)
        take_member(sbom, cbor, &tag);
    if (!cbor->failed && pairs > 0)
        tag_keep(sbom, &tag, number);
    tag_clear(&tag);
}

bool
coswid_claims(Sbom *sbom, const guint8 *data, gsize size, GError **error)
{
    Cbor cbor = {.data = data, .size = size};
    sbom->format = SBOM_COSWID;
    for (guint number = 0; cbor.at < cbor.size && !cbor.failed; number++)
        take_tag(sbom, &cbor, number);
    if (sbom->claims->len > 0) {
        if (cbor.failed)
            sbom->n_left_out++;
        return true;
    }
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "CBOR, but not coSWID");
    return false;
}

/* ---- uSWID ---- */

static const guint8 USWID_MAGIC[16] = {0x53, 0x42, 0x4f, 0x4d, 0xd6, 0xba, 0x2e, 0xac,
                                       0xa3, 0xe6, 0x7a, 0x52, 0xaa, 0xee, 0x3b, 0xaf};
enum { USWID_HEADER = 23, USWID_OUT_MAX = 16 << 20 };

static GBytes *
inflate_all(const guint8 *data, gsize size)
{
    z_stream stream = {.next_in = (Bytef *)data, .avail_in = (uInt)size};
    GByteArray *out = g_byte_array_new();
    guint8 block[16384];
    int status = inflateInit(&stream);
    while (status == Z_OK && out->len < USWID_OUT_MAX) {
        stream.next_out = block;
        stream.avail_out = sizeof block;
        status = inflate(&stream, Z_NO_FLUSH);
        g_byte_array_append(out, block, (guint)(sizeof block - stream.avail_out));
    }
    inflateEnd(&stream);
    if (status == Z_STREAM_END)
        return g_byte_array_free_to_bytes(out);
    g_byte_array_unref(out);
    return NULL;
}

GBytes *
uswid_payload(const guint8 *data, gsize size)
{
    if (size < USWID_HEADER || memcmp(data, USWID_MAGIC, sizeof USWID_MAGIC) != 0)
        return NULL;
    guint version = data[16];
    gsize header = (gsize)data[17] | (gsize)data[18] << 8;
    gsize payload =
        (gsize)data[19] | (gsize)data[20] << 8 | (gsize)data[21] << 16 | (gsize)data[22] << 24;
    if (version == 0 || header < USWID_HEADER + MIN(version - 1, 2) || header > size ||
        payload > size - header)
        return NULL;
    bool packed = version >= 2 && (data[23] & 1) != 0;
    guint8 method = version >= 3 ? data[24] : packed;
    if (method == 1)
        return inflate_all(data + header, payload);
    return method == 0 ? g_bytes_new(data + header, payload) : NULL;
}

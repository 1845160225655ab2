/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pem.c: PEM blocks: certificates, keys, requests. One block is one claim. No byte of a private key
 * leaves this file.
 *
 * Facts: RFC 7468 (textual encodings), RFC 1421 (headers inside a block), RFC 5208, RFC 5915, RFC
 * 8017; OpenSSH PROTOCOL.key.
 */
#include "certificate.h"

#include <openssl/crypto.h>

#define BEGIN     "-----BEGIN "
#define END       "-----END "
#define DASHES    "-----"
#define LONGEST   (4u * 1024u * 1024u)
#define MAX_LABEL 64
#define MAX_LINE  1024

typedef struct {
    uint64_t label_size;        /* at sizeof BEGIN - 1 */
    uint64_t body_at, body_end; /* base64 text */
    uint64_t size;              /* to the end of the END line, with its line end */
    bool encrypted;             /* "Proc-Type: 4,ENCRYPTED" */
} Block;

static bool
is_base64(uint8_t c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '=';
}

static bool
is_blank(uint8_t c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* The line at `at` without its end; *at moves behind it. False: no line of a text. */
static bool
next_line(const NetbomBytes *bytes, uint64_t *at, NetbomBytes *ret_line)
{
    NetbomBytes rest = netbom_slice(bytes, *at, MAX_LINE);
    uint64_t size = 0;

    while (size < rest.size && rest.data[size] != '\n' && rest.data[size] != '\r') {
        if (rest.data[size] < ' ' && rest.data[size] != '\t')
            return false;
        size++;
    }
    if (size == rest.size && *at + size < bytes->size)
        return false;
    *ret_line = netbom_slice(&rest, 0, size);
    *at += size;
    if (netbom_match(bytes, *at, "\r\n", 2))
        *at += 2;
    else if (*at < bytes->size)
        *at += 1;
    while (ret_line->size > 0 && is_blank(ret_line->data[ret_line->size - 1]))
        ret_line->size--;
    return true;
}

static bool
read_label(const NetbomBytes *bytes, Block *block)
{
    uint64_t at = sizeof BEGIN - 1;

    if (!netbom_match(bytes, 0, BEGIN, at))
        return false;
    while (at < bytes->size && block->label_size < MAX_LABEL) {
        uint8_t c = bytes->data[at];
        bool fits = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '.' ||
                    c == '#' || c == '/' || c == '-';
        if (!fits || netbom_match(bytes, at, DASHES, 5))
            break;
        at++;
        block->label_size++;
    }
    return block->label_size > 0 && netbom_match(bytes, at, DASHES, 5);
}

/* True if the END line with the label of the block begins at `at`; the block then ends behind it.
 */
static bool
read_end(const NetbomBytes *bytes, uint64_t at, Block *block)
{
    uint64_t label_at = at + sizeof END - 1, dashes_at = label_at + block->label_size;

    if (!netbom_match(bytes, at, END, sizeof END - 1) ||
        !netbom_match(bytes, label_at, bytes->data + sizeof BEGIN - 1, block->label_size) ||
        !netbom_match(bytes, dashes_at, DASHES, 5))
        return false;
    block->size = dashes_at + 5;
    if (netbom_match(bytes, block->size, "\r\n", 2))
        block->size += 2;
    else if (netbom_match(bytes, block->size, "\n", 1))
        block->size += 1;
    return true;
}

/* RFC 1421 headers end with an empty line; a line with a colon is one, and so is what follows a
 * backslash. */
static bool
skip_headers(const NetbomBytes *bytes, uint64_t *at, Block *block)
{
    uint64_t next = *at;
    NetbomBytes line;

    if (!next_line(bytes, &next, &line))
        return false;
    if (line.size == 0 || !memchr(line.data, ':', (size_t)line.size))
        return true;
    while (line.size > 0) {
        if (netbom_match(&line, 0, "Proc-Type: 4,ENCRYPTED", 22))
            block->encrypted = true;
        if (netbom_match(&line, 0, DASHES, 5) || !next_line(bytes, &next, &line))
            return false;
    }
    *at = next;
    return true;
}

static bool
block_read(const NetbomBytes *object, Block *ret_block)
{
    NetbomBytes bytes = netbom_slice(object, 0, LONGEST), line;
    Block block = {0};
    uint64_t at = 0;

    if (!read_label(&bytes, &block))
        return false;
    at = sizeof BEGIN - 1 + block.label_size + 5;
    if (!next_line(&bytes, &at, &line) || line.size > 0 || !skip_headers(&bytes, &at, &block))
        return false;
    block.body_at = at;
    for (;;) {
        block.body_end = at;
        if (netbom_match(&bytes, at, DASHES, 5))
            break;
        if (at >= bytes.size || !next_line(&bytes, &at, &line))
            return false;
        for (uint64_t i = 0; i < line.size; i++)
            if (!is_base64(line.data[i]) && !is_blank(line.data[i]))
                return false;
    }
    if (block.body_end == block.body_at || !read_end(&bytes, at, &block))
        return false;
    *ret_block = block;
    return true;
}

static bool
label_is(const NetbomBytes *bytes, const Block *block, const char *label)
{
    return block->label_size == strlen(label) &&
           netbom_match(bytes, sizeof BEGIN - 1, label, block->label_size);
}

static bool
pem_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    Block block;

    if (!block_read(&bytes, &block) || !host->spend(scan, 1 + block.size / 65536))
        return false;
    *ret_claim = (NetbomClaim){
        .format = "pem",
        .size = block.size,
        .extent = NETBOM_EXACT,
        .grade = NETBOM_GRADE_STRUCTURE,
    };
    return true;
}

/* ---- contents ---- */

static unsigned
base64_value(uint8_t c)
{
    if (c >= 'A' && c <= 'Z')
        return (unsigned)(c - 'A');
    if (c >= 'a' && c <= 'z')
        return (unsigned)(c - 'a') + 26;
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0') + 52;
    return c == '+' ? 62 : 63;
}

/* NULL: no memory. Stops at the first '='. */
static NetbomBuffer *
decode_body(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, const Block *block)
{
    uint64_t text_size = block->body_end - block->body_at;
    NetbomBuffer *buffer = host->buffer_new(scan, text_size / 4 * 3 + 3);
    uint32_t bits = 0;
    unsigned n_bits = 0;

    if (!buffer)
        return NULL;
    for (uint64_t i = block->body_at; i < block->body_end; i++) {
        uint8_t c = bytes->data[i];
        if (is_blank(c))
            continue;
        if (c == '=')
            break;
        bits = bits << 6 | base64_value(c);
        n_bits += 6;
        if (n_bits >= 8 && buffer->size < buffer->capacity) {
            n_bits -= 8;
            buffer->data[buffer->size++] = (uint8_t)(bits >> n_bits);
        }
    }
    return buffer;
}

static const char *
oid_algorithm(const NetbomBytes *oid)
{
    static const struct {
        const char *bytes;
        uint8_t size;
        const char *name;
    } oids[] = {
        {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 9, "RSA"},
        {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a", 9, "RSA"},
        {"\x2a\x86\x48\xce\x3d\x02\x01", 7, "EC"},
        {"\x2a\x86\x48\xce\x38\x04\x01", 7, "DSA"},
        {"\x2a\x86\x48\x86\xf7\x0d\x01\x03\x01", 9, "DH"},
        {"\x2b\x65\x70", 3, "Ed25519"},
        {"\x2b\x65\x71", 3, "Ed448"},
        {"\x2b\x65\x6e", 3, "X25519"},
        {"\x2b\x65\x6f", 3, "X448"},
    };
    for (size_t i = 0; i < sizeof oids / sizeof *oids; i++)
        if (oid->size == oids[i].size && memcmp(oid->data, oids[i].bytes, oids[i].size) == 0)
            return oids[i].name;
    return "unknown";
}

/* PKCS#8: SEQUENCE { INTEGER version, SEQUENCE { OID ... */
static const char *
pkcs8_algorithm(const NetbomBytes *der)
{
    NetbomReader r = netbom_reader(der, 0, true);
    NetbomBytes oid;

    if (netbom_u8(&r) != 0x30)
        return "unknown";
    uint8_t length = netbom_u8(&r);
    netbom_skip(&r, length & 0x80 ? length & 0x7f : 0);
    netbom_skip(&r, 3);
    if (netbom_u8(&r) != 0x30)
        return "unknown";
    length = netbom_u8(&r);
    netbom_skip(&r, length & 0x80 ? length & 0x7f : 0);
    if (netbom_u8(&r) != 0x06)
        return "unknown";
    oid.size = netbom_u8(&r);
    oid.data = netbom_take(&r, oid.size);
    return oid.data ? oid_algorithm(&oid) : "unknown";
}

/* "openssh-key-v1\0", then three strings (cipher, kdf, options), a count, and the public key, whose
 * type comes first. */
static const char *
openssh_algorithm(const NetbomBytes *key, bool *ret_encrypted)
{
    static const char *const types[][2] = {
        {"ssh-rsa", "RSA"},
        {"ssh-ed25519", "Ed25519"},
        {"ssh-dss", "DSA"},
        {"ecdsa-sha2-nistp256", "EC"},
        {"ecdsa-sha2-nistp384", "EC"},
        {"ecdsa-sha2-nistp521", "EC"},
    };
    if (!netbom_match(key, 0, "openssh-key-v1", 15))
        return "unknown";
    NetbomReader r = netbom_reader(key, 15, true);
    uint64_t size = netbom_u32be(&r);
    const uint8_t *cipher = netbom_take(&r, size);
    *ret_encrypted = cipher && !(size == 4 && memcmp(cipher, "none", 4) == 0);
    netbom_skip(&r, netbom_u32be(&r));
    netbom_skip(&r, netbom_u32be(&r));
    netbom_skip(&r, 8);
    size = netbom_u32be(&r);
    const uint8_t *type = netbom_take(&r, size);
    for (size_t i = 0; type && i < sizeof types / sizeof *types; i++)
        if (size == strlen(types[i][0]) && memcmp(type, types[i][0], (size_t)size) == 0)
            return types[i][1];
    return "unknown";
}

static void
report_private_key(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                   const Block *block, const NetbomBytes *key)
{
    const char *format = "other", *algorithm = "unknown";
    bool encrypted = block->encrypted;

    if (label_is(range, block, "PRIVATE KEY")) {
        format = "PKCS#8";
        algorithm = pkcs8_algorithm(key);
    } else if (label_is(range, block, "ENCRYPTED PRIVATE KEY")) {
        format = "PKCS#8";
        encrypted = true;
    } else if (label_is(range, block, "RSA PRIVATE KEY")) {
        format = "PKCS#1";
        algorithm = "RSA";
    } else if (label_is(range, block, "EC PRIVATE KEY")) {
        format = "SEC1";
        algorithm = "EC";
    } else if (label_is(range, block, "DSA PRIVATE KEY")) {
        format = "DSA";
        algorithm = "DSA";
    } else if (label_is(range, block, "OPENSSH PRIVATE KEY")) {
        format = "OpenSSH";
        algorithm = openssh_algorithm(key, &encrypted);
    } else if (label_is(range, block, "PGP PRIVATE KEY BLOCK")) {
        format = "OpenPGP";
    }
    NetbomField fields[] = {
        {"format", format, strlen(format)},
        {"algorithm", algorithm, strlen(algorithm)},
        {"encrypted", encrypted ? "yes" : "no", encrypted ? 3 : 2},
    };
    host->evidence(scan, "private-key", 0, block->size, fields, 3);
}

static bool
ends_private(const NetbomBytes *bytes, const Block *block)
{
    static const char *const endings[] = {"PRIVATE KEY", "PRIVATE KEY BLOCK"};
    for (size_t i = 0; i < 2; i++) {
        uint64_t size = strlen(endings[i]);
        if (block->label_size >= size &&
            netbom_match(bytes, sizeof BEGIN - 1 + block->label_size - size, endings[i], size))
            return true;
    }
    return false;
}

static void
pem_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
           const NetbomClaim *claim)
{
    Block block;

    (void)claim;
    if (!block_read(range, &block))
        return;
    host->structure(scan, 0, block.size);
    host->header(scan, "label", sizeof BEGIN - 1, block.label_size,
                 (const char *)range->data + sizeof BEGIN - 1, block.label_size);
    NetbomBuffer *buffer = decode_body(host, scan, range, &block);
    if (!buffer) {
        host->problem(scan, "limit", 0, "no memory for the contents");
        return;
    }
    NetbomBytes contents = {buffer->data, buffer->size};
    bool private = ends_private(range, &block);
    if (private)
        report_private_key(host, scan, range, &block, &contents);
    else if ((label_is(range, &block, "CERTIFICATE") ||
              label_is(range, &block, "X509 CERTIFICATE") ||
              label_is(range, &block, "TRUSTED CERTIFICATE")) &&
             !certificate_report(host, scan, 0, block.size, &contents))
        host->problem(scan, "corrupt", block.body_at, "the certificate cannot be read");
    if (private)
        OPENSSL_cleanse(buffer->data, (size_t)buffer->capacity);
    host->buffer_free(scan, buffer);
}

static const NetbomMagic pem_magics[] = {{BEGIN, sizeof BEGIN - 1, 0, NETBOM_MAGIC_EMBEDDED}};
static const char *const pem_formats[] = {"pem", NULL};

static const char *const fact_keys[] = {"label", NULL};

const NetbomPlugin pem_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "pem",
    .description = "certificates and keys as text (PEM)",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = pem_magics,
    .n_magics = sizeof pem_magics / sizeof *pem_magics,
    .formats = pem_formats,
    .detect = pem_detect,
    .unpack = pem_unpack,
    .facts = fact_keys,
};

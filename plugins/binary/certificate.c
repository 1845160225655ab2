/* SPDX-License-Identifier: GPL-3.0-or-later */
/* certificate.c: reads X.509 certificates with OpenSSL. */
#include "certificate.h"

#include <limits.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/provider.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define MAX_FIELDS 12

typedef struct {
    NetbomField fields[MAX_FIELDS];
    size_t n_fields;
} Facts;

/* The value must live as long as the facts. */
static void
add(Facts *facts, const char *key, const char *value, uint64_t size)
{
    if (value && size > 0 && facts->n_fields < MAX_FIELDS)
        facts->fields[facts->n_fields++] = (NetbomField){key, value, size};
}

/* Nothing is done with keys: where no provider knows any, OpenSSL does not look for a decoder of
 * each, which takes seven times as long as all else. */
static OSSL_LIB_CTX *without_keys;
static CRYPTO_ONCE once = CRYPTO_ONCE_STATIC_INIT;

static void
make_without_keys(void)
{
    /* The system's configuration of OpenSSL must not be read: no files in the sandbox. */
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL);
    without_keys = OSSL_LIB_CTX_new();
    if (without_keys)
        OSSL_PROVIDER_load(without_keys, "null");
}

static X509 *
parse(const NetbomBytes *der, uint64_t *ret_size)
{
    if (der->size == 0 || der->size > LONG_MAX || !CRYPTO_THREAD_run_once(&once, make_without_keys))
        return NULL;
    const uint8_t *p = der->data;
    X509 *made = X509_new_ex(without_keys, NULL);
    X509 *certificate = made ? d2i_X509(&made, &p, (long)der->size) : NULL;
    if (certificate)
        *ret_size = (uint64_t)(p - der->data);
    ERR_clear_error();
    return certificate;
}

uint64_t
certificate_size(const NetbomBytes *der)
{
    uint64_t size = 0;
    X509_free(parse(der, &size));
    return size;
}

/* A name on one line, most special part first (RFC 2253), in UTF-8. Freed with BIO_free(). */
static BIO *
print_name(const X509_NAME *name, Facts *facts, const char *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    char *text = NULL;

    if (!bio)
        return NULL;
    X509_NAME_print_ex(bio, name, 0, XN_FLAG_RFC2253 & ~(unsigned long)ASN1_STRFLGS_ESC_MSB);
    long size = BIO_get_mem_data(bio, &text);
    if (size > 0)
        add(facts, key, text, (uint64_t)size);
    return bio;
}

static void
print_time(const ASN1_TIME *when, char *text, size_t size, Facts *facts, const char *key)
{
    struct tm tm;
    if (ASN1_TIME_to_tm(when, &tm) && strftime(text, size, "%Y-%m-%dT%H:%M:%SZ", &tm) > 0)
        add(facts, key, text, strlen(text));
}

static void
print_hex(const uint8_t *bytes, size_t size, char *text)
{
    for (size_t i = 0; i < size; i++)
        snprintf(text + 2 * i, 3, "%02x", bytes[i]);
    text[2 * size] = '\0';
}

/* Length in bytes of the DER element at the cursor, which must have this tag. */
static uint64_t
der_enter(NetbomReader *r, uint8_t tag)
{
    if (netbom_u8(r) != tag)
        r->failed = true;
    uint64_t size = netbom_u8(r);
    if (size >= 0x80) {
        unsigned n = size & 0x7f;
        if (n == 0 || n > 4)
            r->failed = true;
        size = netbom_uint(r, n, true);
    }
    return r->failed ? 0 : size;
}

/* Bits of the modulus: SEQUENCE { INTEGER n, INTEGER e }. */
static unsigned
rsa_bits(const uint8_t *key, int size)
{
    NetbomBytes bytes = {key, (uint64_t)(size < 0 ? 0 : size)};
    NetbomReader r = netbom_reader(&bytes, 0, true);

    der_enter(&r, 0x30);
    uint64_t length = der_enter(&r, 0x02);
    const uint8_t *n = netbom_take(&r, length);
    if (!n)
        return 0;
    while (length > 0 && *n == 0) {
        n++;
        length--;
    }
    if (length == 0 || length > 8192)
        return 0;
    unsigned bits = (unsigned)length * 8;
    for (unsigned top = *n; top < 0x80; top <<= 1)
        bits--;
    return bits;
}

static unsigned
ec_bits(int size)
{
    if (size == 133) /* two coordinates of 66 bytes: P-521 */
        return 521;
    return size > 1 ? (unsigned)(size - 1) / 2 * 8 : 0;
}

static void
read_key(X509 *certificate, char *text, size_t text_size, Facts *facts)
{
    ASN1_OBJECT *algorithm = NULL;
    const uint8_t *key = NULL;
    const char *name;
    int size = 0;
    unsigned bits = 0;

    if (!X509_PUBKEY_get0_param(&algorithm, &key, &size, NULL, X509_get_X509_PUBKEY(certificate)))
        return;
    switch (OBJ_obj2nid(algorithm)) {
    case NID_rsaEncryption:
    case NID_rsassaPss:
        name = "RSA";
        bits = rsa_bits(key, size);
        break;
    case NID_X9_62_id_ecPublicKey:
        name = "EC";
        bits = ec_bits(size);
        break;
    case NID_ED25519:
        name = "Ed25519";
        bits = 256;
        break;
    case NID_ED448:
        name = "Ed448";
        bits = 456;
        break;
    case NID_dsa:
        name = "DSA";
        break;
    default:
        name = OBJ_nid2sn(OBJ_obj2nid(algorithm));
    }
    if (name)
        add(facts, "key-algorithm", name, strlen(name));
    if (bits > 0) {
        snprintf(text, text_size, "%u", bits);
        add(facts, "key-bits", text, strlen(text));
    }
}

/* Whether the certificate names itself as its issuer, and nothing in it says otherwise: that the
 * signature fits is not looked at. */
static bool
is_self_signed(X509 *certificate)
{
    const X509_ALGOR *algorithm = X509_get0_tbs_sigalg(certificate);
    ASN1_OBJECT *key = NULL;
    int signing = NID_undef;

    if (!(X509_get_extension_flags(certificate) & EXFLAG_SI) ||
        !OBJ_find_sigid_algs(OBJ_obj2nid(algorithm->algorithm), NULL, &signing) ||
        !X509_PUBKEY_get0_param(&key, NULL, NULL, NULL, X509_get_X509_PUBKEY(certificate)))
        return false;
    const int kind = OBJ_obj2nid(key);
    if (kind != signing && !(kind == NID_rsaEncryption && signing == NID_rsassaPss) &&
        !(kind == NID_X9_62_id_ecPublicKey && signing == NID_sm2))
        return false;
    AUTHORITY_KEYID *issuer =
        X509_get_ext_d2i(certificate, NID_authority_key_identifier, NULL, NULL);
    const bool same = X509_check_akid(certificate, issuer) == X509_V_OK;
    AUTHORITY_KEYID_free(issuer);
    return same;
}

/* The first organisation of the subject, in UTF-8; freed with OPENSSL_free(). */
static uint8_t *
read_organisation(const X509_NAME *name, Facts *facts)
{
    uint8_t *text = NULL;
    int at = X509_NAME_get_index_by_NID(name, NID_organizationName, -1);
    if (at < 0)
        return NULL;
    const ASN1_STRING *value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at));
    int size = ASN1_STRING_to_UTF8(&text, value);
    if (size < 0)
        return NULL;
    add(facts, "subject-o", (const char *)text, (uint64_t)size);
    return text;
}

static void
report(const NetbomHost *host, NetbomScan *scan, uint64_t offset, uint64_t size,
       const NetbomBytes *der, X509 *certificate)
{
    char since[32], until[32], digest[65], serial[2 * 64 + 1], bits[16];
    uint8_t sha256[32];
    Facts facts = {.n_fields = 0};

    BIO *subject = print_name(X509_get_subject_name(certificate), &facts, "subject");
    BIO *issuer = print_name(X509_get_issuer_name(certificate), &facts, "issuer");
    print_time(X509_get0_notBefore(certificate), since, sizeof since, &facts, "not-before");
    print_time(X509_get0_notAfter(certificate), until, sizeof until, &facts, "not-after");
    const ASN1_INTEGER *number = X509_get0_serialNumber(certificate);
    int serial_size = ASN1_STRING_length(number);
    if (serial_size > 0 && serial_size <= 64) {
        print_hex(ASN1_STRING_get0_data(number), (size_t)serial_size, serial);
        add(&facts, "serial", serial, strlen(serial));
    }
    host->sha256(der->data, der->size, sha256);
    print_hex(sha256, sizeof sha256, digest);
    add(&facts, "sha256", digest, 64);
    read_key(certificate, bits, sizeof bits, &facts);
    const char *algorithm = OBJ_nid2ln(X509_get_signature_nid(certificate));
    if (algorithm && X509_get_signature_nid(certificate) != NID_undef)
        add(&facts, "signature-algorithm", algorithm, strlen(algorithm));
    bool self_signed = is_self_signed(certificate);
    add(&facts, "self-signed", self_signed ? "yes" : "no", self_signed ? 3 : 2);
    bool authority = X509_check_ca(certificate) == 1;
    add(&facts, "ca", authority ? "yes" : "no", authority ? 3 : 2);
    uint8_t *organisation = read_organisation(X509_get_subject_name(certificate), &facts);

    host->evidence(scan, "certificate", offset, size, facts.fields, facts.n_fields);
    OPENSSL_free(organisation);
    BIO_free(subject);
    BIO_free(issuer);
}

bool
certificate_report(const NetbomHost *host, NetbomScan *scan, uint64_t offset, uint64_t size,
                   const NetbomBytes *der)
{
    uint64_t der_size = 0;
    X509 *certificate = parse(der, &der_size);

    if (!certificate)
        return false;
    NetbomBytes exact = netbom_slice(der, 0, der_size);
    report(host, scan, offset, size, &exact, certificate);
    X509_free(certificate);
    ERR_clear_error();
    return true;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * key-store.c: files that hold private keys in binary form: PKCS#12, Java key stores, host keys of
 * dropbear. What they hold is told; no byte of a key leaves this file.
 *
 * PKCS#12: SEQUENCE { INTEGER 3, SEQUENCE { OID data or signedData ... (RFC 7292). Java (big
 * endian): fe ed fe ed (JKS) or ce ce ce ce (JCEKS), u32 version 1 or 2, u32 entries; an entry: u32
 * kind (1 private key, 2 certificate), alias, u64 time, for a key u32 size and bytes, u32
 * certificates; a certificate: type (version 2), u32 size and bytes; texts have a u16 size; SHA-1
 * at the end (OpenJDK's JavaKeyStore). Dropbear: strings with a u32 size in front: name of the
 * type, and the numbers of the key (its signkey code; RFC 4251).
 */
#include "certificate.h"

#include <stdio.h>

enum { JAVA_ENTRIES_MAX = 4096, JAVA_DIGEST = 20, JAVA_KEY = 1, JAVA_CERTIFICATE = 2 };

static const NetbomMagic magics[] = {
    {"\x30", 1, 0, NETBOM_MAGIC_START},
    {"\xfe\xed\xfe\xed\0\0\0", 7, 0, NETBOM_MAGIC_START},
    {"\xce\xce\xce\xce\0\0\0", 7, 0, NETBOM_MAGIC_START},
    {"\0\0\0\7ssh-rsa\0\0", 13, 0, NETBOM_MAGIC_START},
    {"\0\0\0\7ssh-dss\0\0", 13, 0, NETBOM_MAGIC_START},
    {"\0\0\0\x0bssh-ed25519\0\0", 17, 0, NETBOM_MAGIC_START},
    {"\0\0\0\x13"
     "ecdsa-sha2-nistp",
     20, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"pkcs12", "java-keystore", "dropbear-key", NULL};

static void
key_tell(const NetbomHost *host, NetbomScan *scan, uint64_t at, uint64_t size, const char *format,
         const char *algorithm, bool encrypted)
{
    const NetbomField fields[] = {{"format", format, strlen(format)},
                                  {"algorithm", algorithm, strlen(algorithm)},
                                  {"encrypted", encrypted ? "yes" : "no", encrypted ? 3 : 2}};
    host->evidence(scan, "private-key", at, size, fields, 3);
}

/* ---- PKCS#12 ---- */

/* Length of a DER value at the cursor; false: not DER. */
static bool
der_length(NetbomReader *reader, uint64_t *ret_length)
{
    const uint8_t first = netbom_u8(reader);
    *ret_length = first < 0x80 ? first
                  : first <= 0x80
                      ? 0
                      : netbom_uint(reader, (first & 0x7f) <= 4 ? first & 0x7f : 4, true);
    return !reader->failed && first != 0x80 && first <= 0x84;
}

/* Size of the whole, 0: it is none. */
static uint64_t
pkcs12_size(const NetbomBytes *bytes)
{
    NetbomReader reader = netbom_reader(bytes, 1, true);
    uint64_t length, inner;
    if (!netbom_match(bytes, 0, "\x30", 1) || !der_length(&reader, &length))
        return 0;
    const uint64_t size = reader.at + length, version_at = reader.at;
    netbom_skip(&reader, 3);
    const bool sequence = netbom_u8(&reader) == 0x30;
    if (!netbom_match(bytes, version_at, "\x02\x01\x03", 3) || !sequence ||
        !der_length(&reader, &inner) || reader.at + inner > size ||
        !netbom_match(bytes, reader.at, "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07", 10))
        return 0;
    netbom_skip(&reader, 10);
    const uint8_t kind = netbom_u8(&reader);
    return (kind == 1 || kind == 2) && size <= bytes->size ? size : 0;
}

/* ---- Java ---- */

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomReader reader;
    uint32_t version;
    bool tell;
} Java;

static bool
java_certificate(Java *java)
{
    NetbomReader *reader = &java->reader;
    if (java->version == 2)
        netbom_skip(reader, netbom_u16(reader));
    const uint32_t size = netbom_u32(reader);
    const uint64_t at = reader->at;
    const NetbomBytes der = {netbom_take(reader, size), size};
    if (!der.data || !java->host->spend(java->scan, 1))
        return false;
    if (java->tell)
        (void)certificate_report(java->host, java->scan, at, size, &der);
    return true;
}

static bool
java_entry(Java *java)
{
    NetbomReader *reader = &java->reader;
    const uint64_t begin = reader->at;
    const uint32_t kind = netbom_u32(reader);
    const uint16_t alias_size = netbom_u16(reader);
    const uint64_t alias_at = reader->at;
    const uint8_t *alias = netbom_take(reader, alias_size);
    netbom_skip(reader, 8);
    if (reader->failed || kind < JAVA_KEY || kind > JAVA_CERTIFICATE)
        return false;
    if (java->tell)
        java->host->header(java->scan, "alias", alias_at, alias_size, (const char *)alias,
                           alias_size);
    uint32_t certificates = 1;
    if (kind == JAVA_KEY) {
        netbom_skip(reader, netbom_u32(reader));
        certificates = netbom_u32(reader);
        if (reader->failed)
            return false;
        if (java->tell)
            key_tell(java->host, java->scan, begin, reader->at - begin, "Java key store", "unknown",
                     true);
    }
    for (uint32_t i = 0; i < certificates; i++)
        if (!java_certificate(java))
            return false;
    return !reader->failed;
}

/* Size of the whole, 0: it cannot be walked to its end. */
static uint64_t
java_walk(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, bool tell)
{
    Java java = {.host = host, .scan = scan, .reader = netbom_reader(bytes, 4, true), .tell = tell};
    java.version = netbom_u32(&java.reader);
    const uint32_t entries = netbom_u32(&java.reader);
    if ((!netbom_match(bytes, 0, "\xfe\xed\xfe\xed", 4) &&
         !netbom_match(bytes, 0, "\xce\xce\xce\xce", 4)) ||
        java.version < 1 || java.version > 2 || entries > JAVA_ENTRIES_MAX)
        return 0;
    for (uint32_t i = 0; i < entries; i++)
        if (!java_entry(&java))
            return 0;
    netbom_skip(&java.reader, JAVA_DIGEST);
    return java.reader.failed ? 0 : java.reader.at;
}

/* ---- dropbear ---- */

/* Size of a host key, 0: it is none. A public key has fewer numbers, and more must not follow. */
static uint64_t
dropbear_size(const NetbomBytes *bytes, const char **ret_algorithm)
{
    static const struct {
        const char *type, *algorithm;
        unsigned strings; /* behind the type */
    } kinds[] = {{"ssh-rsa", "RSA", 5},
                 {"ssh-dss", "DSA", 5},
                 {"ssh-ed25519", "Ed25519", 1},
                 {"ecdsa-sha2-nistp256", "EC", 3},
                 {"ecdsa-sha2-nistp384", "EC", 3},
                 {"ecdsa-sha2-nistp521", "EC", 3}};
    NetbomReader reader = netbom_reader(bytes, 0, true);
    const uint32_t type_size = netbom_u32(&reader);
    const uint8_t *type = netbom_take(&reader, type_size);
    for (size_t i = 0; type && i < sizeof kinds / sizeof kinds[0]; i++) {
        if (type_size != strlen(kinds[i].type) || memcmp(type, kinds[i].type, type_size) != 0)
            continue;
        for (unsigned n = 0; n < kinds[i].strings; n++) {
            const uint32_t size = netbom_u32(&reader);
            netbom_skip(&reader, size);
            if (size == 0 || size > 4096 || (kinds[i].strings == 1 && size != 64))
                return 0;
        }
        *ret_algorithm = kinds[i].algorithm;
        return !reader.failed && reader.at == bytes->size ? reader.at : 0;
    }
    return 0;
}

/* ---- the plugin ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    const char *algorithm;
    NetbomClaim claim = {.extent = NETBOM_EXACT, .grade = NETBOM_GRADE_STRUCTURE};
    if ((claim.size = pkcs12_size(&bytes)) > 0)
        claim.format = "pkcs12";
    else if ((claim.size = java_walk(host, scan, &bytes, false)) > 0)
        claim.format = "java-keystore";
    else if ((claim.size = dropbear_size(&bytes, &algorithm)) > 0)
        claim.format = "dropbear-key";
    else
        return false;
    *ret_claim = claim;
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    const char *algorithm = "unknown";
    host->structure(scan, 0, claim->size);
    if (strcmp(claim->format, "pkcs12") == 0)
        key_tell(host, scan, 0, claim->size, "PKCS#12", algorithm, true);
    else if (strcmp(claim->format, "java-keystore") == 0)
        (void)java_walk(host, scan, range, true);
    else if (dropbear_size(range, &algorithm) > 0)
        key_tell(host, scan, 0, claim->size, "dropbear", algorithm, false);
}

static const char *const fact_keys[] = {"alias", NULL};

const NetbomPlugin key_store_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "key-store",
    .description = "private keys in binary form: PKCS#12, Java key stores, dropbear",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

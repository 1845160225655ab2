/* SPDX-License-Identifier: GPL-3.0-or-later */
/* module-signature.c: finds the signature that is appended to a kernel module. */
#include "module-signature.h"

#define TRAILER      "~Module signature appended~\n"
#define TRAILER_SIZE (sizeof TRAILER - 1)
#define LENGTHS_SIZE 12
#define LONGEST      (64u * 1024u) /* of names and signature together */

/* The common name in a PKCS#7 signature: OID 2.5.4.3, a string type, a length of one byte. */
static void
find_common_name(const NetbomBytes *bytes, ModuleSignature *signature)
{
    static const uint8_t oid[] = {0x06, 0x03, 0x55, 0x04, 0x03};
    NetbomBytes part = netbom_slice(bytes, signature->offset, signature->size);

    for (uint64_t at = 0; at + sizeof oid + 2 < part.size; at++) {
        if (!netbom_match(&part, at, oid, sizeof oid))
            continue;
        uint8_t type = part.data[at + sizeof oid], size = part.data[at + sizeof oid + 1];
        if ((type == 0x0c || type == 0x13 || type == 0x14) && size < 0x80 &&
            netbom_range_ok(part.size, at + sizeof oid + 2, size)) {
            signature->signer_at = signature->offset + at + sizeof oid + 2;
            signature->signer_size = size;
            return;
        }
    }
}

/* Reads the lengths before the trailer at `trailer`; they must reach back to `end`. */
static bool
read_lengths(const NetbomBytes *bytes, uint64_t end, uint64_t trailer,
             ModuleSignature *ret_signature)
{
    static const char *const kinds[] = {"pgp", "x509", "pkcs7"};
    if (trailer - end < LENGTHS_SIZE)
        return false;
    NetbomReader r = netbom_reader(bytes, trailer - LENGTHS_SIZE, true);
    netbom_skip(&r, 2);
    uint8_t kind = netbom_u8(&r), signer_size = netbom_u8(&r), key_size = netbom_u8(&r);
    netbom_skip(&r, 3);
    uint64_t size = netbom_u32(&r);
    if (r.failed || (uint64_t)signer_size + key_size + size + LENGTHS_SIZE != trailer - end)
        return false;

    ModuleSignature signature = {.offset = end, .size = trailer + TRAILER_SIZE - end};
    signature.signer_at = end;
    signature.signer_size = signer_size;
    signature.kind = kind < sizeof kinds / sizeof *kinds ? kinds[kind] : "unknown";
    if (signer_size == 0 && kind == 2)
        find_common_name(bytes, &signature);
    *ret_signature = signature;
    return true;
}

bool
module_signature_find(const NetbomBytes *bytes, uint64_t end, ModuleSignature *ret_signature)
{
    NetbomBytes part = netbom_slice(bytes, end, LONGEST + LENGTHS_SIZE + TRAILER_SIZE);
    for (uint64_t at = 0; at < part.size;) {
        const uint8_t *hit = memchr(part.data + at, '~', (size_t)(part.size - at));
        if (!hit)
            return false;
        at = (uint64_t)(hit - part.data);
        if (netbom_match(&part, at, TRAILER, TRAILER_SIZE) &&
            read_lengths(bytes, end, end + at, ret_signature))
            return true;
        at++;
    }
    return false;
}

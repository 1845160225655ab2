/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * x509.c: X.509 certificates in DER, at the start of an object: the magic is too weak to be
 * searched for.
 *
 * Facts: ITU-T X.690 (DER); RFC 5280.
 */
#include "certificate.h"

static bool
x509_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
            NetbomClaim *ret_claim)
{
    NetbomReader r = netbom_reader(object, at + 2, true);
    uint64_t size = 4 + (uint64_t)netbom_u16be(&r);

    /* SEQUENCE with a length of two bytes, and in it the SEQUENCE that is signed, whose length may
     * have one: with a key of a curve. */
    if (!netbom_match(object, at, "\x30\x82", 2) ||
        !(netbom_match(object, at + 4, "\x30\x82", 2) ||
          netbom_match(object, at + 4, "\x30\x81", 2)) ||
        !netbom_range_ok(object->size, at, size) || !host->spend(scan, 1))
        return false;
    NetbomBytes der = netbom_slice(object, at, size);
    if (certificate_size(&der) != size)
        return false;
    *ret_claim = (NetbomClaim){
        .format = "x509",
        .size = size,
        .extent = NETBOM_EXACT,
        .grade = NETBOM_GRADE_STRUCTURE,
    };
    return true;
}

static void
x509_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
            const NetbomClaim *claim)
{
    NetbomBytes der = netbom_slice(range, 0, claim->size);
    if (certificate_report(host, scan, 0, der.size, &der))
        host->structure(scan, 0, der.size);
}

static const NetbomMagic x509_magics[] = {{"\x30\x82", 2, 0, NETBOM_MAGIC_START}};
static const char *const x509_formats[] = {"x509", NULL};

const NetbomPlugin x509_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "x509",
    .description = "certificates in binary form (DER)",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = x509_magics,
    .n_magics = sizeof x509_magics / sizeof *x509_magics,
    .formats = x509_formats,
    .detect = x509_detect,
    .unpack = x509_unpack,
};

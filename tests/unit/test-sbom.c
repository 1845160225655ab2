/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The reader of foreign SBOMs, and how claims are compared: documents of each form, written by hand
 * after the specifications; hostile ones; package URLs; versions.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>
#include <zlib.h>

#include "audit/purl.h"
#include "audit/versions.h"
#include "sbom/sbom.h"

static Sbom *
read_bytes(const void *data, gsize size)
{
    g_autoptr(GError) error = NULL;
    Sbom *sbom = sbom_parse("document", data, size, &error);
    if (!sbom)
        fail_msg("%s", error->message);
    return sbom;
}

static Sbom *
read_text(const char *text)
{
    return read_bytes(text, strlen(text));
}

static void
check_refused(const void *data, gsize size, const char *why)
{
    g_autoptr(GError) error = NULL;
    assert_null(sbom_parse("document", data, size, &error));
    assert_non_null(error);
    assert_true(g_str_has_prefix(error->message, "document: "));
    if (!strstr(error->message, why))
        fail_msg("'%s' is not in: %s", why, error->message);
}

static void
check_text_refused(const char *text, const char *why)
{
    check_refused(text, strlen(text), why);
}

static const SbomClaim *
claim_of(const Sbom *sbom, const char *name)
{
    for (guint i = 0; i < sbom->claims->len; i++) {
        const SbomClaim *claim = g_ptr_array_index(sbom->claims, i);
        if (strcmp(claim->name, name) == 0)
            return claim;
    }
    fail_msg("no claim %s", name);
    return NULL;
}

/* "manufacturer Acme" */
static bool
has_party(const GArray *parties, SbomParty party, const char *name)
{
    for (guint i = 0; i < parties->len; i++) {
        const SbomName *entry = &g_array_index(parties, SbomName, i);
        if (entry->party == party && strcmp(entry->name, name) == 0)
            return true;
    }
    return false;
}

static bool
has_hash(const SbomClaim *claim, const char *algorithm, const char *value)
{
    for (guint i = 0; i < claim->hashes->len; i++) {
        const SbomHash *hash = &g_array_index(claim->hashes, SbomHash, i);
        if (strcmp(hash->algorithm, algorithm) == 0 && strcmp(hash->value, value) == 0)
            return true;
    }
    return false;
}

static bool
has_text(GPtrArray *texts, const char *text)
{
    return g_ptr_array_find_with_equal_func(texts, text, g_str_equal, NULL);
}

static guint
unread(const Sbom *sbom, const char *part)
{
    const guint *count = g_hash_table_lookup(sbom->unread, part);
    return count ? *count : 0;
}

/* ---- CycloneDX ---- */

static const char CDX_1_2[] =
    "\xef\xbb\xbf{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.2\",\"version\":1,"
    "\"serialNumber\":\"urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79\",\"metadata\":{"
    "\"timestamp\":"
    "\"2020-04-13T20:20:39Z\",\"tools\":[{\"vendor\":\"Acme\",\"name\":\"scan\",\"version\":\"1\"}]"
    ","
    "\"authors\":[{\"name\":\"A. "
    "Person\"}],\"component\":{\"type\":\"firmware\",\"name\":\"router\"},"
    "\"manufacture\":{\"name\":\"Acme, Inc.\"},\"supplier\":{\"name\":\"Acme "
    "Sales\"}},\"components\":["
    "{\"type\":\"library\",\"publisher\":\"Apache\",\"group\":\"org.apache\",\"name\":\"tomcat\","
    "\"version\":\"9.0.14\",\"hashes\":[{\"alg\":\"MD5\",\"content\":"
    "\"3942447FAC867AE5CDB3229B658F4D48\"}],"
    "\"licenses\":[{\"license\":{\"id\":\"Apache-2.0\"}},{\"expression\":\"MIT OR ISC\"}],"
    "\"purl\":\"pkg:maven/org.apache/tomcat@9.0.14\",\"author\":\"Somebody\",\"components\":["
    "{\"type\":\"library\",\"name\":\"inner\",\"swid\":{\"tagId\":\"t\",\"name\":\"inner\","
    "\"version\":"
    "\"2\"}}],\"pedigree\":{}},{\"type\":\"file\",\"name\":\"/etc/x\"},{\"type\":\"library\"}]}";

static void
test_cyclonedx_old(void **state)
{
    (void)state;
    g_autoptr(Sbom) sbom = read_text(CDX_1_2);
    assert_int_equal(sbom->format, SBOM_CYCLONEDX);
    assert_string_equal(sbom->version, "1.2");
    assert_int_equal(sbom->claims->len, 4);
    assert_int_equal(sbom->n_left_out, 1); /* without a name */
    assert_true(has_text(sbom->tools, "scan"));
    assert_true(has_party(sbom->parties, SBOM_MANUFACTURER, "Acme, Inc."));
    assert_true(has_party(sbom->parties, SBOM_SUPPLIER, "Acme Sales"));
    assert_true(claim_of(sbom, "router")->is_subject);
    const SbomClaim *tomcat = claim_of(sbom, "tomcat");
    assert_string_equal(tomcat->pointer, "/components/0");
    assert_string_equal(tomcat->group, "org.apache");
    assert_string_equal(tomcat->version, "9.0.14");
    assert_true(has_text(tomcat->purls, "pkg:maven/org.apache/tomcat@9.0.14"));
    assert_true(has_text(tomcat->licences, "Apache-2.0"));
    assert_true(has_text(tomcat->licences, "MIT OR ISC"));
    assert_true(has_hash(tomcat, "MD5", "3942447fac867ae5cdb3229b658f4d48"));
    assert_true(has_party(tomcat->parties, SBOM_AUTHOR, "Apache"));
    assert_true(has_party(tomcat->parties, SBOM_AUTHOR, "Somebody"));
    assert_string_equal(claim_of(sbom, "inner")->version, "2");
    assert_string_equal(claim_of(sbom, "inner")->pointer, "/components/0/components/0");
    assert_true(claim_of(sbom, "/etc/x")->is_file);
    assert_int_equal(unread(sbom, "components[].pedigree"), 1);
}

static const char CDX_1_6[] =
    "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"metadata\":{\"tools\":{\"components\":["
    "{\"type\":\"application\",\"name\":\"syft\"}]},\"manufacturer\":{\"name\":\"Acme\"}},"
    "\"components\":[{"
    "\"type\":\"library\",\"bom-ref\":\"a\",\"name\":\"libssl3\",\"version\":\"3.0.11-1\",\"cpe\":"
    "\"cpe:2.3:a:openssl:openssl:3.0.11:*:*:*:*:*:*:*\",\"manufacturer\":{\"name\":\"OpenSSL\"},"
    "\"supplier\":{\"name\":\"NOASSERTION\"},\"authors\":[{\"name\":\"B\"}],\"evidence\":{},"
    "\"properties\":["
    "{\"name\":\"syft:cpe23\",\"value\":\"cpe:2.3:a:x:y:1:*:*:*:*:*:*:*\"},{\"name\":"
    "\"bsi:component:filename\",\"value\":\"libssl.so.3\"},{\"name\":\"syft:package:type\","
    "\"value\":"
    "\"deb\"},{}]}],\"dependencies\":[{\"ref\":\"a\",\"dependsOn\":[\"b\",7]},{\"ref\":\"b\"}],"
    "\"compositions\":[]}";

static void
test_cyclonedx_new(void **state)
{
    (void)state;
    g_autoptr(Sbom) sbom = read_text(CDX_1_6);
    const SbomClaim *claim = claim_of(sbom, "libssl3");
    assert_true(has_text(sbom->tools, "syft"));
    assert_int_equal(claim->cpes->len, 2);
    assert_int_equal(claim->parties->len, 2); /* nobody is no party */
    assert_true(has_party(claim->parties, SBOM_MANUFACTURER, "OpenSSL"));
    assert_string_equal(claim->file, "libssl.so.3");
    assert_string_equal(claim->ref, "a");
    assert_int_equal(sbom->relations->len, 1);
    assert_string_equal(g_array_index(sbom->relations, SbomRelation, 0).to, "b");
    assert_int_equal(unread(sbom, "components[].evidence"), 1);
    assert_int_equal(unread(sbom, "components[].properties:syft:package:type"), 1);
    assert_int_equal(unread(sbom, "compositions"), 1);
}

/* ---- SPDX ---- */

static const char SPDX_2_2[] =
    "{\"spdxVersion\":\"SPDX-2.2\",\"SPDXID\":\"SPDXRef-DOCUMENT\",\"name\":\"doc\","
    "\"dataLicense\":"
    "\"CC0-1.0\",\"documentNamespace\":\"https://example.org/d\",\"creationInfo\":{\"created\":"
    "\"2021-01-01T00:00:00Z\",\"creators\":[\"Tool: tern-2\",\"Organization: Acme "
    "(sbom@acme.example)\"]},"
    "\"documentDescribes\":[\"SPDXRef-root\"],\"packages\":[{\"SPDXID\":\"SPDXRef-root\",\"name\":"
    "\"image\"},{"
    "\"SPDXID\":\"SPDXRef-p\",\"name\":\"busybox\",\"versionInfo\":\"1.36.1\",\"supplier\":"
    "\"Person: Denys "
    "Vlasenko (vda@example.org)\",\"originator\":\"Organization: BusyBox (not an address)\","
    "\"packageFileName\":\"busybox.tar.bz2\",\"licenseDeclared\":\"GPL-2.0-only\","
    "\"licenseConcluded\":"
    "\"NOASSERTION\",\"checksums\":[{\"algorithm\":\"SHA256\",\"checksumValue\":\"00FF\"}],"
    "\"externalRefs\":["
    "{\"referenceCategory\":\"PACKAGE_MANAGER\",\"referenceType\":\"purl\",\"referenceLocator\":"
    "\"pkg:generic/"
    "busybox@1.36.1\"},{\"referenceCategory\":\"SECURITY\",\"referenceType\":\"cpe22Type\","
    "\"referenceLocator\":\"cpe:/"
    "a:busybox:busybox:1.36.1\"},{\"referenceType\":\"swh\",\"referenceLocator\":"
    "\"x\"}],\"packageVerificationCode\":{}}],\"files\":[{\"SPDXID\":\"SPDXRef-f\",\"fileName\":\"."
    "/bin/sh\","
    "\"checksums\":[{\"algorithm\":\"SHA1\",\"checksumValue\":\"aa\"}]}],\"snippets\":[],"
    "\"relationships\":[{"
    "\"spdxElementId\":\"SPDXRef-root\",\"relationshipType\":\"CONTAINS\",\"relatedSpdxElement\":"
    "\"SPDXRef-p\"}]}";

static void
test_spdx2(void **state)
{
    (void)state;
    g_autoptr(Sbom) sbom = read_text(SPDX_2_2);
    const SbomClaim *claim = claim_of(sbom, "busybox");
    assert_int_equal(sbom->format, SBOM_SPDX2);
    assert_string_equal(sbom->version, "2.2");
    assert_true(has_text(sbom->tools, "tern-2"));
    assert_true(has_party(sbom->parties, SBOM_AUTHOR, "Acme"));
    assert_true(claim_of(sbom, "image")->is_subject);
    assert_false(claim->is_subject);
    assert_true(has_party(claim->parties, SBOM_SUPPLIER, "Denys Vlasenko"));
    assert_true(has_party(claim->parties, SBOM_MANUFACTURER, "BusyBox (not an address)"));
    assert_null(claim->file); /* the archive was never in the image */
    assert_true(has_hash(claim, "SHA-256", "00ff"));
    assert_int_equal(claim->licences->len, 1);
    assert_true(has_text(claim->cpes, "cpe:/a:busybox:busybox:1.36.1"));
    assert_string_equal(claim->pointer, "/packages/1");
    assert_true(has_hash(claim_of(sbom, "./bin/sh"), "SHA-1", "aa"));
    assert_int_equal(unread(sbom, "packages[].packageVerificationCode"), 1);
    assert_int_equal(unread(sbom, "packages[].externalRefs:swh"), 1);
    assert_int_equal(unread(sbom, "snippets"), 1);
}

static void
test_spdx3(void **state)
{
    const char *source = g_getenv("NETBOM_SOURCE_DIR");
    g_autofree char *path = g_build_filename(source ? source : ".", "tests/audit/spdx3.json", NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(Sbom) sbom = sbom_load(path, &error);
    (void)state;
    if (!sbom)
        fail_msg("%s", error->message);
    const SbomClaim *claim = claim_of(sbom, "lldpd");
    assert_int_equal(sbom->format, SBOM_SPDX3);
    assert_string_equal(sbom->version, "3.0.1");
    assert_true(has_text(sbom->tools, "acme-sbom"));
    assert_string_equal(sbom->name, "router image");
    assert_true(claim_of(sbom, "router")->is_subject);
    assert_string_equal(claim->version, "1.0.16");
    assert_true(has_party(claim->parties, SBOM_SUPPLIER, "Acme Devices"));
    assert_true(has_party(claim->parties, SBOM_MANUFACTURER, "Acme Devices"));
    assert_true(has_text(claim->licences, "ISC"));
    assert_true(has_text(claim->purls, "pkg:generic/lldpd@1.0.16"));
    assert_int_equal(claim->cpes->len, 1);
    assert_true(has_hash(claim, "SHA-256",
                         "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"));
    assert_true(claim_of(sbom, "./usr/sbin/lldpd")->is_file);
    assert_int_equal(unread(sbom, "externalIdentifier:gitoid"), 1);
    assert_int_equal(unread(sbom, "@graph:ai_AIPackage"), 1);
}

/* ---- tags ---- */

/* {0: h'00..0f', 1: "curl", 13: "8.1", 2: {31: "Acme", 33: [2, 4]}, 6: {17: {24: "a", 7: [1,
 * h'ff']}}, "x": [1, {}]}, behind the tag "SWID" */
static const guint8 COSWID[] = {0xda, 'S',  'W',  'I',  'D',  0xa6, 0,   0x50, 0,    1,   2,    3,
                                4,    5,    6,    7,    8,    9,    10,  11,   12,   13,  14,   15,
                                1,    0x64, 'c',  'u',  'r',  'l',  13,  0x63, '8',  '.', '1',  2,
                                0xa2, 0x18, 31,   0x64, 'A',  'c',  'm', 'e',  0x18, 33,  0x82, 2,
                                4,    6,    0xa1, 17,   0xa2, 0x18, 24,  0x61, 'a',  7,   0x82, 1,
                                0x41, 0xff, 0x61, 'x',  0x82, 1,    0xa0};

static void
check_coswid(const void *data, gsize size)
{
    g_autoptr(Sbom) sbom = read_bytes(data, size);
    const SbomClaim *claim = claim_of(sbom, "curl");
    assert_int_equal(sbom->format, SBOM_COSWID);
    assert_string_equal(claim->version, "8.1");
    assert_string_equal(claim->ref, "urn:uuid:00010203-0405-0607-0809-0a0b0c0d0e0f");
    assert_true(has_party(claim->parties, SBOM_MANUFACTURER, "Acme"));
    assert_true(has_party(claim->parties, SBOM_SUPPLIER, "Acme"));
    assert_true(has_hash(claim_of(sbom, "a"), "SHA-256", "ff"));
    assert_int_equal(unread(sbom, "label text"), 1);
}

/* A blob of that version of uSWID. */
static GByteArray *
uswid_make(guint8 version, const guint8 *payload, gsize size)
{
    static const guint8 MAGIC[] = {0x53, 0x42, 0x4f, 0x4d, 0xd6, 0xba, 0x2e, 0xac,
                                   0xa3, 0xe6, 0x7a, 0x52, 0xaa, 0xee, 0x3b, 0xaf};
    guint8 packed[4096];
    uLongf packed_size = sizeof packed;
    assert_int_equal(compress(packed, &packed_size, payload, (uLong)size), Z_OK);
    if (version > 1) {
        payload = packed;
        size = packed_size;
    }
    guint8 header = (guint8)(22 + version);
    const guint8 head[] = {version, header, 0, (guint8)size, (guint8)(size >> 8), 0, 0, 1, 1};
    GByteArray *blob = g_byte_array_new();
    g_byte_array_append(blob, MAGIC, sizeof MAGIC);
    g_byte_array_append(blob, head, (guint)(header - sizeof MAGIC));
    g_byte_array_append(blob, payload, (guint)size);
    return blob;
}

static void
test_coswid(void **state)
{
    (void)state;
    check_coswid(COSWID, sizeof COSWID);
    check_coswid(COSWID + 5, sizeof COSWID - 5);
    for (guint8 version = 1; version <= 3; version++) {
        g_autoptr(GByteArray) blob = uswid_make(version, COSWID, sizeof COSWID);
        check_coswid(blob->data, blob->len);
    }
    check_refused("\xa1\x01", 2, "not coSWID");
    check_refused("\xbf\xff", 2, "not coSWID");
}

static const char SWID[] =
    "<?xml version=\"1.0\"?>\n<swid:SoftwareIdentity "
    "xmlns:swid=\"http://standards.iso.org/iso/19770/-2/"
    "2015/schema.xsd\" name=\"Road &amp; Runner\" tagId=\"acme-rr\" version=\"4.1.5\"><swid:Entity "
    "name=\"Acme\" role=\"tagCreator softwareCreator\"/><swid:Meta/><swid:Payload><swid:Directory "
    "name=\"d\">"
    "<swid:File name=\"rr.exe\" SHA256:hash=\"A314\"/></swid:Directory></swid:Payload>"
    "</swid:SoftwareIdentity>";

static void
test_swid(void **state)
{
    (void)state;
    g_autoptr(Sbom) sbom = read_text(SWID);
    const SbomClaim *claim = claim_of(sbom, "Road & Runner");
    assert_int_equal(sbom->format, SBOM_SWID);
    assert_string_equal(claim->version, "4.1.5");
    assert_true(has_party(claim->parties, SBOM_MANUFACTURER, "Acme"));
    assert_true(has_hash(claim_of(sbom, "rr.exe"), "SHA-256", "a314"));
    assert_int_equal(unread(sbom, "element Meta"), 1);
    check_text_refused("<html></html>", "not a SWID tag");
    check_text_refused("<SoftwareIdentity name=\"x\">", "not a SWID tag");
}

/* ---- hostile documents ---- */

/* Every document cut at every byte, and with every byte changed: read or refused, and nothing else.
 */
static void
check_damaged(const void *data, gsize size)
{
    for (gsize at = 0; at < size; at++) {
        g_autofree guint8 *copy = g_memdup2(data, at + 1);
        g_autoptr(GError) error = NULL;
        g_autoptr(Sbom) cut = sbom_parse("cut", copy, at, &error);
        assert_true((cut == NULL) == (error != NULL));
    }
    g_autofree guint8 *copy = g_memdup2(data, size);
    for (gsize at = 0; at < size; at++) {
        const guint8 kept = copy[at];
        static const guint8 VALUES[] = {0, 0xff, '{', '"', 0x9b, 0xbb};
        for (gsize i = 0; i < G_N_ELEMENTS(VALUES); i++) {
            g_autoptr(GError) error = NULL;
            copy[at] = VALUES[i];
            g_autoptr(Sbom) changed = sbom_parse("changed", copy, size, &error);
            assert_true((changed == NULL) == (error != NULL));
        }
        copy[at] = kept;
    }
}

static void
test_damaged(void **state)
{
    (void)state;
    check_damaged(CDX_1_2, strlen(CDX_1_2));
    check_damaged(CDX_1_6, strlen(CDX_1_6));
    check_damaged(SPDX_2_2, strlen(SPDX_2_2));
    check_damaged(SWID, strlen(SWID));
    check_damaged(COSWID, sizeof COSWID);
    g_autoptr(GByteArray) blob = uswid_make(3, COSWID, sizeof COSWID);
    check_damaged(blob->data, blob->len);
}

static void
test_hostile(void **state)
{
    (void)state;
    g_autoptr(GString) deep = g_string_new("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\",");
    for (guint i = 0; i < 100; i++)
        g_string_append(deep, "\"components\":[{\"name\":\"x\",");
    g_string_append(deep, "\"type\":\"library\"");
    for (guint i = 0; i < 100; i++)
        g_string_append(deep, "}]");
    g_string_append(deep, "}");
    g_autoptr(Sbom) sbom = read_text(deep->str);
    assert_int_equal(sbom->claims->len, SBOM_DEPTH_MAX);
    assert_int_equal(sbom->n_left_out, 1);

    g_autofree char *brackets = g_strnfill(100000, '[');
    check_text_refused(brackets, "depth");
    g_autofree char *long_text = g_strnfill(SBOM_TEXT_MAX + 1, 'a');
    g_autofree char *document = g_strdup_printf(
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\",\"components\":[{\"name\":\"%s\"}]}",
        long_text);
    g_autoptr(Sbom) long_name = read_text(document);
    assert_int_equal(long_name->claims->len, 0);
    assert_int_equal(long_name->n_left_out, 1);

    check_text_refused("", "empty");
    check_text_refused("{}", "neither CycloneDX nor SPDX");
    check_text_refused("\177ELF", "neither");
    check_text_refused("{\"a\":1,\"a\":2}", "duplicate");
    check_text_refused("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"2.0\"}", "1.2 to 1.7");
    check_text_refused("{\"spdxVersion\":\"SPDX-1.0\"}", "2.2 or 2.3");
    check_text_refused("{\"@context\":\"https://schema.org\",\"@graph\":[]}", "not SPDX 3");
    g_autoptr(Sbom) odd = read_text("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\","
                                    "\"metadata\":[],\"components\":{\"a\":1},"
                                    "\"dependencies\":[1,{\"ref\":2,\"dependsOn\":{}}]}");
    assert_int_equal(odd->claims->len, 0);
}

/* ---- comparing ---- */

static void
test_purl(void **state)
{
    static const struct {
        const char *text, *key, *version;
    } CASES[] = {
        {"pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie", "deb/curl", "7.50.3-1"},
        {"pkg:deb/ubuntu/g%2B%2B-12@12.2%2Bx?arch=a", "deb/g++-12", "12.2+x"},
        {"pkg:rpm/fedora/curl@7.50.3-1.fc25?arch=i386&epoch=2", "rpm/curl", "2:7.50.3-1.fc25"},
        {"PKG:NPM/%40angular/core@1.0#sub/path", "npm/@angular/core", "1.0"},
        {"pkg:golang/github.com/a/b@v1.2", "golang/github.com/a/b", "v1.2"},
        {"pkg:pypi/Django_Foo.Bar@1", "pypi/django-foo-bar", "1"},
        {"pkg:generic/busybox", "generic/busybox", NULL},
        {"pkg://generic/busybox@1", "generic/busybox", "1"},
    };
    static const char *const BAD[] = {"",     "pkg:",     "pkg:deb", "pkg:/x",
                                      "curl", "pkg:deb/", "pkg:?a/b"};
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_auto(Purl) purl = {0};
        assert_true(purl_parse(CASES[i].text, &purl));
        g_autofree char *key = purl_key(&purl);
        assert_string_equal(key, CASES[i].key);
        if (g_strcmp0(purl.version, CASES[i].version) != 0)
            fail_msg("%s: version %s", CASES[i].text, purl.version);
    }
    for (gsize i = 0; i < G_N_ELEMENTS(BAD); i++) {
        g_auto(Purl) purl = {0};
        if (purl_parse(BAD[i], &purl) && *purl.name)
            fail_msg("%s: taken", BAD[i]);
    }
}

static void
test_versions(void **state)
{
    static const struct {
        const char *claimed, *found, *upstream;
        bool package;
        VersionsRelation relation;
    } CASES[] = {
        {"3.0.11-1~deb12u2", "3.0.11-1~deb12u2", "3.0.11", true, VERSIONS_SAME},
        {"1:1.35.0-4", "1.35.0-4", "1.35.0", true, VERSIONS_SAME}, /* the epoch is often dropped */
        {"1.35.0-4", "1:1.35.0-4+b1", "1.35.0", true, VERSIONS_SAME},
        {"2:1.35.0-4", "1:1.35.0-4", "1.35.0", true, VERSIONS_OTHER_REVISION},
        {"3.0.11", "3.0.11-1~deb12u2", "3.0.11", true, VERSIONS_SAME_UPSTREAM},
        {"v3.0.11", "3.0.11-1", "3.0.11", true, VERSIONS_SAME_UPSTREAM},
        {"3.0.11-1~deb12u1", "3.0.11-1~deb12u2", "3.0.11", true, VERSIONS_OTHER_REVISION},
        {"3.0.12-1", "3.0.11-1", "3.0.11", true, VERSIONS_OTHER},
        {"3.0.11-1~deb12u2", "3.0.11", NULL, false, VERSIONS_SAME_UPSTREAM},
        {"2.12.7+dfsg-2", "2.12.7", NULL, false, VERSIONS_SAME_UPSTREAM},
        {"1.7.1-1", "1.7", NULL, false, VERSIONS_LESS_EXACT},
        {"1.7.1", "1.71", NULL, false, VERSIONS_OTHER},
        {"2.1.12-stable", "2.1.12-stable", NULL, false, VERSIONS_SAME},
        {"9.2p1", "9.2.p1", NULL, false, VERSIONS_SAME},
        {"2023.01", "2023.1", NULL, false, VERSIONS_SAME},
        {"3.1-20221030", "3.1-20221030-2", "3.1-20221030", true, VERSIONS_SAME_UPSTREAM},
        {"1.2", "1.2.0", NULL, false, VERSIONS_SAME},
        {"1.10", "1.1.0", NULL, false, VERSIONS_OTHER},
        {"master", "1.2", NULL, false, VERSIONS_INCOMPARABLE},
        {"1.2", "git-abc", NULL, false, VERSIONS_INCOMPARABLE},
        {"1.36.1-r15", "1.36.1-r2", "1.36.1", true, VERSIONS_OTHER_REVISION},
        {"", "1.2", NULL, false, VERSIONS_INCOMPARABLE},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
        VersionsRelation relation =
            versions_relate(CASES[i].claimed, CASES[i].found, CASES[i].upstream, CASES[i].package);
        if (relation != CASES[i].relation)
            fail_msg("%s and %s: %d", CASES[i].claimed, CASES[i].found, relation);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cyclonedx_old), cmocka_unit_test(test_cyclonedx_new),
        cmocka_unit_test(test_spdx2),         cmocka_unit_test(test_spdx3),
        cmocka_unit_test(test_coswid),        cmocka_unit_test(test_swid),
        cmocka_unit_test(test_damaged),       cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_purl),          cmocka_unit_test(test_versions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

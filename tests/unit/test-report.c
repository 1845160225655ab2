/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tests of the reports, on an inventory built by hand whose names are hostile.
 *
 * With a folder as argument the program runs no test but writes the documents of that inventory
 * there (hostile and empty, each in each format; tree.json, report.txt), for tests/reference.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <jansson.h>

#include "base/error.h"
#include "hostile-inventory.h"
#include "report/cyclonedx.h"
#include "report/graph.h"
#include "report/location.h"
#include "report/sbom-facts.h"
#include "report/spdx2.h"
#include "report/spdx3.h"
#include "report/text.h"
#include "report/tree.h"

typedef struct {
    ScanRecord *record;
    Inventory *inventory;
} Fixture;

static int
set_up(void **state)
{
    Fixture *fixture = g_new0(Fixture, 1);

    fixture->record = hostile_record();
    fixture->inventory = hostile_inventory(fixture->record);
    *state = fixture;
    return 0;
}

static int
tear_down(void **state)
{
    Fixture *fixture = *state;

    inventory_free(fixture->inventory);
    scan_record_free(fixture->record);
    g_free(fixture);
    return 0;
}

typedef enum { CYCLONEDX, CYCLONEDX_NEW, SPDX2, SPDX3, TREE_JSON, TREE_TEXT, TEXT } Kind;

static bool
write_report(const Inventory *inventory, Kind kind, FILE *file, GError **error)
{
    const TextOptions options = {.width = 100, .colour = false};
    const SbomOptions with_all = {.cyclonedx = CYCLONEDX_1_7,
                                  .files = true,
                                  .author = "Example \033[0m",
                                  .author_contact = "https://example.org/"};

    switch (kind) {
    case CYCLONEDX:
        return report_cyclonedx(inventory, &(SbomOptions){.files = true}, file, error);
    case CYCLONEDX_NEW:
        return report_cyclonedx(inventory, &with_all, file, error);
    case SPDX2:
        return report_spdx2(inventory, &(SbomOptions){.files = true}, file, error);
    case SPDX3:
        return report_spdx3(inventory, &(SbomOptions){.files = true}, file, error);
    case TREE_JSON:
        return report_tree_json(inventory->record, file, error);
    case TREE_TEXT:
        return report_tree_text(inventory->record, file, &options, error);
    default:
        return report_text(inventory, file, &options, error);
    }
}

/* The caller frees it with free(). */
static char *
report_string(const Inventory *inventory, Kind kind)
{
    char *text = NULL;
    size_t size;
    FILE *file = open_memstream(&text, &size);

    assert_true(write_report(inventory, kind, file, NULL));
    fclose(file);
    assert_int_equal(strlen(text), size);
    return text;
}

static json_t *
report_json(const Inventory *inventory, Kind kind)
{
    char *text = report_string(inventory, kind);
    json_error_t error;
    json_t *root = json_loads(text, JSON_REJECT_DUPLICATES, &error);

    if (root == NULL)
        fail_msg("line %d: %s", error.line, error.text);
    free(text);
    return root;
}

static const char *
string_at(const json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

/* How many properties of that name an object has; *ret_value: the first value. */
static unsigned
count_properties(const json_t *object, const char *name, const char **ret_value)
{
    unsigned n = 0;
    size_t i;
    json_t *property;

    json_array_foreach(json_object_get(object, "properties"), i, property)
    {
        if (strcmp(string_at(property, "name"), name) != 0)
            continue;
        if (n++ == 0 && ret_value != NULL)
            *ret_value = string_at(property, "value");
    }
    return n;
}

static void
cyclonedx_image(void **state)
{
    Fixture *fixture = *state;
    json_t *root = report_json(fixture->inventory, CYCLONEDX);
    json_t *metadata = json_object_get(root, "metadata");
    json_t *image = json_object_get(metadata, "component");
    const char *value = NULL;

    assert_string_equal(string_at(root, "specVersion"), "1.6");
    assert_null(json_object_get(root, "vulnerabilities"));
    assert_string_equal(string_at(metadata, "timestamp"), "2023-11-14T22:13:20Z");
    assert_string_equal(string_at(json_object_get(image, "supplier"), "name"),
                        "Example Networks Ltd.");
    assert_null(json_object_get(image, "manufacturer"));
    assert_int_equal(count_properties(image, "netbom:attribution", &value), 2);
    assert_string_equal(value, "example-networks product-of 0.95");
    assert_int_equal(count_properties(image, "netbom:designation", &value), 1);
    assert_string_equal(value, "zz-list prohibited example-networks");
    assert_int_equal(count_properties(image, "netbom:coverage:high_entropy", &value), 1);
    assert_string_equal(value, "99936");
    json_decref(root);
}

static void
cyclonedx_components(void **state)
{
    Fixture *fixture = *state;
    json_t *root = report_json(fixture->inventory, CYCLONEDX);
    json_t *components = json_object_get(root, "components");
    json_t *busybox = json_array_get(components, 0), *hostile = json_array_get(components, 1);
    json_t *occurrences = json_object_get(json_object_get(busybox, "evidence"), "occurrences");
    const char *value = NULL;

    assert_int_equal(json_array_size(components), 5 + 3 + 2);
    assert_int_equal(json_array_size(occurrences), SBOM_OCCURRENCES_MAX);
    assert_int_equal(count_properties(busybox, "netbom:occurrences", &value), 1);
    assert_string_equal(value, "150");
    assert_string_equal(string_at(json_array_get(occurrences, 1), "location"),
                        "evil \033[2J:1.bin!/squashfs@0x40/bin/busybox");
    assert_int_equal(json_integer_value(json_object_get(json_array_get(occurrences, 1), "offset")),
                     1001);
    assert_string_equal(string_at(json_array_get(occurrences, 1), "additionalContext"),
                        "sha256:" HOSTILE_DIGEST " size=16 kind=signature");
    assert_null(json_object_get(json_object_get(busybox, "manufacturer"), "url"));
    assert_string_equal(string_at(hostile, "type"), "application");
    assert_string_equal(string_at(hostile, "version"), "1\\xff\"\\");
    assert_string_equal(string_at(json_array_get(components, 2), "bom-ref"), "deb:x\033[31m#3");
    assert_string_equal(string_at(json_array_get(components, 3), "bom-ref"),
                        "component:urn:cdx:0/1#a");
    assert_string_equal(string_at(json_array_get(components, 4), "bom-ref"), "image#5");
    assert_int_equal(
        count_properties(json_array_get(components, 3), "netbom:version-range", &value), 1);
    assert_string_equal(value, "vers:generic/>=1.2|<=1.4");
    assert_null(json_object_get(json_array_get(components, 3), "version"));
    assert_int_equal(count_properties(busybox, "netbom:version-range", &value), 0);
    json_decref(root);
}

/* The supplier of an image is written only if it is attributed with confidence. */
static void
cyclonedx_doubtful_supplier(void **state)
{
    Fixture *fixture = *state;
    Attribution *attribution = g_ptr_array_index(fixture->inventory->attributions, 0);
    const char *value = NULL;

    attribution->confidence = 0.79;
    json_t *root = report_json(fixture->inventory, CYCLONEDX);
    json_t *metadata = json_object_get(root, "metadata");
    json_t *image = json_object_get(metadata, "component");

    assert_null(json_object_get(metadata, "supplier"));
    assert_null(json_object_get(image, "supplier"));
    assert_true(count_properties(image, "netbom:unknown", &value) > 0);
    assert_string_equal(value, "supplier");
    json_decref(root);
}

static void
cyclonedx_repeats(void **state)
{
    Fixture *fixture = *state;
    char *first = report_string(fixture->inventory, CYCLONEDX);
    char *second = report_string(fixture->inventory, CYCLONEDX);

    assert_string_equal(first, second);
    fixture->inventory->timestamp++;
    char *third = report_string(fixture->inventory, CYCLONEDX);
    const char *serial = strstr(third, "urn:uuid:");

    assert_null(memmem(first, strlen(first), serial, strlen("urn:uuid:") + 36));
    free(first);
    free(second);
    free(third);
}

static void
graph_reaches_all(void **state)
{
    Fixture *fixture = *state;
    g_autoptr(Graph) graph = graph_new(fixture->inventory);

    assert_int_equal(graph->n, 5);
    /* Components 1 and 2 depend on each other alone: one of them stands for both. */
    assert_int_equal(graph->depends[1]->len, 1);
    assert_int_equal(g_array_index(graph->depends[1], guint, 0), 2);
    assert_int_equal(graph->top->len, 4);
    assert_int_equal(g_array_index(graph->top, guint, 1), 1);
    assert_int_equal(g_array_index(graph->top, guint, 2), 3);
}

/* No byte of the image steers the terminal. */
static void
terminal_is_not_steered(void **state)
{
    Fixture *fixture = *state;

    for (Kind kind = TREE_TEXT; kind <= TEXT; kind++) {
        char *text = report_string(fixture->inventory, kind);

        assert_true(g_utf8_validate(text, -1, NULL));
        assert_null(strchr(text, '\033'));
        assert_null(strchr(text, '\007'));
        assert_null(strstr(text, HOSTILE_BIDI));
        assert_non_null(strstr(text, "\\x1b"));
        free(text);
    }
}

static void
text_says_what_matters(void **state)
{
    Fixture *fixture = *state;
    char *text = report_string(fixture->inventory, TEXT);
    static const char *const wanted[] = {
        "DESIGNATED SUPPLIERS",
        "prohibited  zz-list (ZZ, binding, since 2021-03-12)",
        "Act on Examples",
        "the image: product-of, confidence 0.95",
        "byte 0x20",
        "example-chips is subsidiary of example-networks",
        "busybox",
        "+149",
        ">=1.2|<=1.4",
        "could not be read",
        "x 9.9 % compressed",
        "5, sha256 " HOSTILE_DIGEST,
    };
    static const char *const unwanted[] = {" safe", " clean", "trusted", "compliant", "secure"};

    for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++)
        if (strstr(text, wanted[i]) == NULL)
            fail_msg("missing \"%s\" in:\n%s", wanted[i], text);
    for (size_t i = 0; i < G_N_ELEMENTS(unwanted); i++)
        assert_null(strstr(text, unwanted[i]));
    assert_true(strstr(text, "DESIGNATED") < strstr(text, "SUPPLIERS OF THE IMAGE"));
    free(text);
}

static void
text_without_designation(void **state)
{
    Fixture *fixture = *state;
    Inventory *inventory = fixture->inventory;
    Component *designated = g_ptr_array_index(inventory->components, 4);

    g_ptr_array_set_size(inventory->designations, 0);
    g_ptr_array_set_size(designated->designations, 0);
    char *text = report_string(inventory, TEXT);

    assert_non_null(strstr(text, "No designation applies in the lists that were asked; 90.0 % of "
                                 "the image's"));
    assert_null(strstr(text, "zz-list"));
    free(text);
}

static void
percentages(void **state)
{
    (void)state;
    const struct {
        guint64 part, total;
        const char *expected;
    } cases[] = {{0, 10, "0 %"},
                 {10, 10, "100 %"},
                 {999999, 1000000, "99.9 %"},
                 {1, 1000000, "less than 0.1 %"},
                 {1, 3, "33.3 %"},
                 {0, 0, "0 %"},
                 {G_MAXUINT64 - 1, G_MAXUINT64, "99.9 %"}};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *text = page_percent(cases[i].part, cases[i].total);

        assert_string_equal(text, cases[i].expected);
    }
}

static void
tree_json(void **state)
{
    Fixture *fixture = *state;
    json_t *root = report_json(fixture->inventory, TREE_JSON);
    json_t *nodes = json_object_get(root, "nodes");
    json_t *uimage = json_array_get(nodes, 1), *gap = json_array_get(nodes, 7);
    json_t *header = json_object_get(uimage, "header");

    assert_int_equal(json_array_size(nodes), 9);
    assert_string_equal(string_at(uimage, "kind"), "container");
    assert_string_equal(string_at(header, "name"), "\033[31mKernel");
    assert_string_equal(string_at(header, "model"), "X-1");
    assert_string_equal(string_at(gap, "class"), "high_entropy");
    assert_int_equal(json_integer_value(json_object_get(gap, "offset")), 900064);
    assert_string_equal(string_at(json_array_get(nodes, 5), "target"), "\033]0;owned\007busybox");
    assert_int_equal(
        json_integer_value(json_object_get(json_object_get(root, "coverage"), "total")), 1000000);
    json_decref(root);
}

static void
web_addresses(void **state)
{
    (void)state;
    assert_true(location_is_web("https://busybox.net/a?b=%20#c"));
    assert_true(location_is_web("http://example.org"));
    assert_false(location_is_web("javascript:alert(1)"));
    assert_false(location_is_web("https://"));
    assert_false(location_is_web("https://a b"));
    assert_false(location_is_web("https://a/%zz"));
    assert_false(location_is_web("https://a/\033[0m"));
    assert_false(location_is_web("busybox.net"));
}

static void
full_disk(void **state)
{
    Fixture *fixture = *state;

    for (Kind kind = CYCLONEDX; kind <= TEXT; kind++) {
        g_autoptr(GError) error = NULL;
        FILE *file = fopen("/dev/full", "w");

        if (file == NULL)
            skip();
        assert_false(write_report(fixture->inventory, kind, file, &error));
        assert_true(g_error_matches(error, NETBOM_ERROR, NETBOM_ERROR_FILE));
        fclose(file);
    }
}

static void
empty_image(void **state)
{
    (void)state;
    g_autoptr(ScanRecord) record = scan_record_new();
    g_autoptr(Inventory) inventory = empty_inventory(record);
    json_t *root = report_json(inventory, CYCLONEDX);
    char *text = report_string(inventory, TEXT);
    char *tree = report_string(inventory, TREE_TEXT);

    assert_int_equal(json_array_size(json_object_get(root, "components")), 0);
    assert_non_null(strstr(text, "The scan did not finish"));
    assert_non_null(strstr(text, "No component was named."));
    assert_non_null(strstr(tree, "empty.bin"));
    json_decref(root);
    free(text);
    free(tree);
}

/* ---- SPDX ---- */

/* The package or file of that name. */
static const json_t *
spdx_named(const json_t *root, const char *array, const char *key, const char *name)
{
    size_t i;
    json_t *item;

    json_array_foreach(json_object_get(root, array), i, item)
    {
        if (g_strcmp0(string_at(item, key), name) == 0)
            return item;
    }
    fail_msg("no %s in %s", name, array);
    return NULL;
}

static unsigned
count_relations(const json_t *root, const char *from, const char *type)
{
    unsigned n = 0;
    size_t i;
    json_t *relation;

    json_array_foreach(json_object_get(root, "relationships"), i, relation)
    {
        n += strcmp(string_at(relation, "spdxElementId"), from) == 0 &&
             strcmp(string_at(relation, "relationshipType"), type) == 0 &&
             strcmp(string_at(relation, "relatedSpdxElement"), "NOASSERTION") != 0;
    }
    return n;
}

static void
spdx2_packages(void **state)
{
    Fixture *fixture = *state;
    json_t *root = report_json(fixture->inventory, SPDX2);
    const json_t *busybox = spdx_named(root, "packages", "name", "busybox");
    const json_t *twin = spdx_named(root, "packages", "name", "twin");
    const json_t *image = json_array_get(json_object_get(root, "packages"), 0);

    assert_string_equal(string_at(image, "supplier"), "Organization: Example Networks Ltd.");
    assert_string_equal(string_at(image, "originator"), "NOASSERTION");
    assert_string_equal(string_at(busybox, "originator"), "Organization: BusyBox project");
    assert_string_equal(string_at(busybox, "supplier"), "NOASSERTION");
    assert_string_equal(string_at(busybox, "licenseConcluded"), "GPL-2.0-only");
    assert_string_equal(string_at(busybox, "licenseDeclared"), "NOASSERTION");
    assert_true(json_is_true(json_object_get(busybox, "filesAnalyzed")));
    assert_true(g_str_has_prefix(string_at(twin, "licenseDeclared"), "LicenseRef-netbom-"));
    assert_int_equal(json_array_size(json_object_get(root, "hasExtractedLicensingInfos")), 2);
    assert_int_equal(json_array_size(json_object_get(root, "files")), 2);
    assert_int_equal(count_relations(root, "SPDXRef-Image", "CONTAINS"), 5 + 3);
    assert_int_equal(count_relations(root, string_at(busybox, "SPDXID"), "CONTAINS"), 1);
    json_decref(root);
}

/* Without SHA-1 there is no valid file of SPDX 2.3, and none is made up. */
static void
spdx2_wants_sha1(void **state)
{
    Fixture *fixture = *state;
    RecordNode *node = g_ptr_array_index(fixture->record->nodes, 4);
    g_autoptr(GError) error = NULL;
    FILE *file = fopen("/dev/null", "w");

    node->sha1 = NULL;
    assert_false(write_report(fixture->inventory, SPDX2, file, &error));
    assert_true(g_error_matches(error, NETBOM_ERROR, NETBOM_ERROR_DATA));
    fclose(file);
}

static const json_t *
graph_named(const json_t *root, const char *type, const char *name)
{
    size_t i;
    json_t *element;

    json_array_foreach(json_object_get(root, "@graph"), i, element)
    {
        if (strcmp(string_at(element, "type"), type) == 0 &&
            (name == NULL || g_strcmp0(string_at(element, "name"), name) == 0))
            return element;
    }
    fail_msg("no %s %s", type, name);
    return NULL;
}

static void
spdx3_elements(void **state)
{
    Fixture *fixture = *state;
    json_t *root = report_json(fixture->inventory, SPDX3);
    const json_t *busybox = graph_named(root, "software_Package", "busybox");
    const json_t *maker = graph_named(root, "Organization", "BusyBox project");

    assert_string_equal(
        json_string_value(json_array_get(json_object_get(busybox, "originatedBy"), 0)),
        string_at(maker, "spdxId"));
    assert_null(json_object_get(busybox, "suppliedBy"));
    assert_null(json_object_get(maker, "externalIdentifier"));
    assert_string_equal(string_at(graph_named(root, "SoftwareAgent", NULL), "name"),
                        string_at(graph_named(root, "Tool", NULL), "name"));
    json_decref(root);
}

/* What 1.7 has beside 1.6: who says it, and licences of both kinds. */
static void
cyclonedx_new(void **state)
{
    Fixture *fixture = *state;
    Component *busybox = g_ptr_array_index(fixture->inventory->components, 0);

    busybox->licence = "MIT OR ISC";
    busybox->licence_source = "package";
    busybox->licence_known = "GPL-2.0-only AND MIT";
    json_t *root = report_json(fixture->inventory, CYCLONEDX_NEW);
    json_t *old = report_json(fixture->inventory, CYCLONEDX);
    json_t *component = json_array_get(json_object_get(root, "components"), 0);
    json_t *asset = json_array_get(json_object_get(root, "components"), 5);
    json_t *properties = json_object_get(asset, "cryptoProperties");
    const char *value = NULL;

    assert_string_equal(string_at(root, "specVersion"), "1.7");
    assert_int_equal(json_array_size(json_object_get(root, "citations")), 2);
    assert_int_equal(json_array_size(json_object_get(component, "licenses")), 2);
    assert_string_equal(
        string_at(
            json_object_get(json_object_get(properties, "certificateProperties"), "fingerprint"),
            "content"),
        HOSTILE_DIGEST);
    assert_int_equal(
        json_array_size(json_object_get(json_object_get(asset, "evidence"), "occurrences")), 2);
    component = json_array_get(json_object_get(old, "components"), 0);
    assert_null(json_object_get(old, "citations"));
    assert_int_equal(json_array_size(json_object_get(component, "licenses")), 1);
    assert_int_equal(count_properties(component, "netbom:licence:concluded", &value), 1);
    assert_string_equal(value, "GPL-2.0-only AND MIT");
    json_decref(root);
    json_decref(old);
}

static bool
write_document(const char *folder, const char *name, const Inventory *inventory, Kind kind)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);
    FILE *file = fopen(path, "w");
    bool written = file != NULL && write_report(inventory, kind, file, NULL);

    if (file != NULL)
        fclose(file);
    return written;
}

static int
write_documents(const char *folder)
{
    g_autoptr(ScanRecord) record = hostile_record();
    g_autoptr(ScanRecord) empty_record = scan_record_new();
    g_autoptr(Inventory) inventory = hostile_inventory(record);
    g_autoptr(Inventory) empty = empty_inventory(empty_record);
    bool written = write_document(folder, "hostile.cdx.json", inventory, CYCLONEDX) &&
                   write_document(folder, "hostile.1.7.cdx.json", inventory, CYCLONEDX_NEW) &&
                   write_document(folder, "hostile.spdx.json", inventory, SPDX2) &&
                   write_document(folder, "hostile.spdx3.json", inventory, SPDX3) &&
                   write_document(folder, "empty.cdx.json", empty, CYCLONEDX) &&
                   write_document(folder, "empty.spdx.json", empty, SPDX2) &&
                   write_document(folder, "empty.spdx3.json", empty, SPDX3) &&
                   write_document(folder, "tree.json", inventory, TREE_JSON) &&
                   write_document(folder, "tree.txt", inventory, TREE_TEXT) &&
                   write_document(folder, "report.txt", inventory, TEXT);

    return written ? 0 : 1;
}

#define WITH_FIXTURE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int
main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        WITH_FIXTURE(cyclonedx_image),
        WITH_FIXTURE(cyclonedx_components),
        WITH_FIXTURE(cyclonedx_doubtful_supplier),
        WITH_FIXTURE(cyclonedx_repeats),
        WITH_FIXTURE(cyclonedx_new),
        WITH_FIXTURE(spdx2_packages),
        WITH_FIXTURE(spdx2_wants_sha1),
        WITH_FIXTURE(spdx3_elements),
        WITH_FIXTURE(graph_reaches_all),
        WITH_FIXTURE(terminal_is_not_steered),
        WITH_FIXTURE(text_says_what_matters),
        WITH_FIXTURE(text_without_designation),
        WITH_FIXTURE(tree_json),
        WITH_FIXTURE(full_disk),
        cmocka_unit_test(percentages),
        cmocka_unit_test(web_addresses),
        cmocka_unit_test(empty_image),
    };

    if (argc == 2)
        return write_documents(argv[1]);
    return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}

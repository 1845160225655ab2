/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "hostile-inventory.h"

#include <string.h>

#define DIGEST      HOSTILE_DIGEST
#define SHA1_DIGEST "0123456789abcdef0123456789abcdef01234567"

static RecordNode *
add_node(ScanRecord *record, guint32 parent, NodeKind kind, const char *path, const char *format,
         gint64 offset, guint64 size)
{
    RecordNode *node = g_new0(RecordNode, 1);

    node->id = record->nodes->len;
    node->parent = parent;
    node->kind = kind;
    node->path = g_string_chunk_insert(record->text, path);
    node->format = format;
    node->stored = offset >= 0;
    node->offset = offset >= 0 ? (guint64)offset : 0;
    node->size = size;
    node->same_as = RECORD_NONE;
    if (kind == NODE_CONTAINER || kind == NODE_FILE) {
        strcpy(node->sha256, DIGEST);
        node->sha512 = DIGEST DIGEST;
        node->sha1 = SHA1_DIGEST;
    }
    g_ptr_array_add(record->nodes, node);
    return node;
}

static void
add_header(ScanRecord *record, guint32 node, const char *key, const char *value)
{
    RecordEvidence *evidence = g_new0(RecordEvidence, 1);

    evidence->node = node;
    evidence->kind = "header";
    evidence->offset = 32;
    evidence->size = 16;
    evidence->n_fields = 2;
    evidence->fields = g_new0(RecordField, 2);
    evidence->fields[0] = (RecordField){"key", key};
    evidence->fields[1] = (RecordField){"value", value};
    g_ptr_array_add(record->evidence, evidence);
}

/* Evidence of that kind over bytes of a file, with two fields. */
static void
add_proof(ScanRecord *record, guint32 node, const char *kind, const char *key, const char *value,
          const char *other_key, const char *other)
{
    RecordEvidence *evidence = g_new0(RecordEvidence, 1);

    *evidence = (RecordEvidence){
        .node = node, .kind = kind, .offset = 64, .size = 8, .sha256 = DIGEST, .n_fields = 2};
    evidence->fields = g_new0(RecordField, 2);
    evidence->fields[0] = (RecordField){key, value};
    evidence->fields[1] = (RecordField){other_key, other};
    g_ptr_array_add(record->evidence, evidence);
}

ScanRecord *
hostile_record(void)
{
    ScanRecord *record = scan_record_new();

    record->image_path = g_strdup("images/evil \033[2J:1.bin");
    record->image_name = g_strdup("evil \033[2J:1.bin");
    record->image_size = 1000000;
    strcpy(record->image_sha256, DIGEST);
    add_node(record, RECORD_NONE, NODE_CONTAINER, "", "data", 0, 1000000);
    add_node(record, 0, NODE_CONTAINER, "!/uimage@0x0", "uimage", 0, 64);
    add_node(record, 0, NODE_CONTAINER, "!/squashfs@0x40", "squashfs", 64, 900000);
    add_node(record, 2, NODE_DIR, "!/squashfs@0x40/bin", "", -1, 0)->mode = 040755;
    add_node(record, 3, NODE_FILE, "!/squashfs@0x40/bin/busybox", "elf", -1, 300000)->mode =
        0100755;
    add_node(record, 3, NODE_SYMLINK, "!/squashfs@0x40/bin/sh", "", -1, 0)->target =
        "\033]0;owned\007busybox";
    add_node(record, 2, NODE_FILE, "!/squashfs@0x40/a b\n" HOSTILE_BIDI "%\xff/..", "text", -1, 10)
        ->same_as = 4;
    add_node(record, 0, NODE_GAP, "!/gap@0xdbbe0", "", 900064, 99936)->gap = GAP_HIGH_ENTROPY;
    add_node(record, 2, NODE_DEVICE, "!/squashfs@0x40/dev/null", "", -1, 0)->mode = 020666;
    add_header(record, 1, "name", "\033[31mKernel");
    add_header(record, 1, "name", "second");
    add_header(record, 1, "model", "X-1");
    add_proof(record, 4, "certificate", "subject", "CN=\033[31mevil", "sha256", DIGEST);
    add_proof(record, 6, "certificate", "subject", "CN=\033[31mevil", "sha256", DIGEST);
    add_proof(record, 6, "certificate", "not-after", "today", "sha256", "not a digest");
    add_proof(record, 4, "private-key", "algorithm", "RSA", "format", "PKCS#8");
    scan_record_add_problem(record, 2, "corrupt", 77, "bad block\n\033[1mhere");
    record->coverage = (Coverage){1000000, 900000, 64, 0, 99936};
    record->complete = true;
    scan_record_index(record);
    return record;
}

static void
add_occurrence(Component *component, guint32 node, guint64 offset, const char *kind,
               const char *text)
{
    Occurrence occurrence = {node, offset, 16, kind, NULL, text, 0.9};

    g_array_append_val(component->occurrences, occurrence);
}

static Attribution *
add_attribution(GPtrArray *attributions, const char *supplier, const char *name, Role role,
                double confidence)
{
    Attribution *attribution = g_new0(Attribution, 1);

    attribution->supplier = supplier;
    attribution->supplier_name = name;
    attribution->country = "CN";
    attribution->role = role;
    attribution->confidence = confidence;
    attribution->reason = "the header of the image names it";
    attribution->proof = (Occurrence){1, 32, 6, "header", NULL, "EXAMPLE\033[0m", confidence};
    g_ptr_array_add(attributions, attribution);
    return attribution;
}

static void
add_hit(GPtrArray *hits, const char *list, const char *verdict, Role role)
{
    DesignationHit *hit = g_new0(DesignationHit, 1);

    hit->list = list;
    hit->verdict = verdict;
    hit->supplier = "example-networks";
    hit->supplier_name = "Example Networks Ltd.";
    hit->attributed = "example-chips";
    hit->path = "example-chips is subsidiary of example-networks (since 2004)";
    hit->role = role;
    hit->confidence = 0.95;
    hit->instrument = "Act on Examples, section 2";
    hit->authority = "Agency for Examples";
    hit->jurisdiction = "ZZ";
    hit->since = "2021-03-12";
    hit->url = "https://example.org/list";
    hit->scope = "public networks";
    hit->reason = "named in the list";
    hit->binding = true;
    hit->proof = (Occurrence){1, 32, 7, "header", DIGEST, "EXAMPLE", 0.95};
    g_ptr_array_add(hits, hit);
}

static Component *
add_component(Inventory *inventory, const char *ref, const char *name, const char *version)
{
    Component *component = inventory_add(inventory);

    component->ref = ref;
    component->name = name;
    component->version = version;
    component->type = "library";
    component->confidence = 0.9;
    component->version_confidence = version != NULL ? 0.8 : 0;
    component->main_node = RECORD_NONE;
    return component;
}

static void
add_busybox(Inventory *inventory)
{
    Component *busybox = add_component(inventory, "busybox@1.35.0", "busybox", "1.35.0");

    busybox->title = "BusyBox";
    busybox->type = "application";
    busybox->purl = "pkg:generic/busybox@1.35.0";
    busybox->cpe = "cpe:2.3:a:busybox:busybox:1.35.0:*:*:*:*:*:*:*";
    busybox->licence = "GPL-2.0-only";
    busybox->licence_source = "signature";
    busybox->homepage = "https://busybox.net/";
    busybox->manufacturer = "busybox";
    busybox->manufacturer_name = "BusyBox project";
    busybox->manufacturer_url = "not an address";
    busybox->main_node = 4;
    for (unsigned i = 0; i < 150; i++)
        add_occurrence(busybox, 4, 1000 + i, "signature", "BusyBox v1.35.0");
    add_attribution(busybox->attributions, "busybox", "BusyBox project", ROLE_MADE_BY, 0.9)
        ->proof.node = RECORD_NONE;
}

/* The package database of a hostile image says what it likes. */
static void
add_hostile(Inventory *inventory)
{
    Component *first =
        add_component(inventory, "deb:x\033[31m", "x\033[31m\n" HOSTILE_BIDI, "1\xff\"\\");
    Component *second = add_component(inventory, "deb:x\033[31m", "twin", "2");
    Component *third = add_component(inventory, "urn:cdx:0/1#a", "image", NULL);
    Component *fourth = add_component(inventory, "image", "image", "3");

    first->licence = "GPL2 or so; see \033[5mCOPYING";
    first->licence_source = "package";
    first->package_manager = "dpkg";
    first->homepage = "javascript:alert(1)";
    first->maintainer = "A <a@example.org>\n";
    first->type = "router";
    first->main_node = 6;
    second->licence = "gpl-2.0-only and (mit or LicenseRef-x)";
    second->licence_source = "package";
    add_occurrence(first, 6, 5, "package", "Package: x\033[31m");
    add_occurrence(second, 6, 5, "package", NULL);
    third->version_range = "vers:generic/>=1.2|<=1.4";
    add_occurrence(third, RECORD_NONE, 0, "novel", NULL);
    add_occurrence(fourth, 2, 0, "filename", "a/b");
    /* A circle, a dependency of itself, one twice, one of nobody. */
    g_ptr_array_add(first->depends, second);
    g_ptr_array_add(first->depends, second);
    g_ptr_array_add(first->depends, first);
    g_ptr_array_add(first->depends, inventory);
    g_ptr_array_add(second->depends, first);
    add_hit(fourth->designations, "zz-list", "prohibited", ROLE_MADE_BY);
    add_hit(fourth->designations, "yy-list", "high-risk", ROLE_MADE_BY);
}

static void
set_data(Inventory *inventory)
{
    inventory->as_of = "2026-01-02";
    inventory->jurisdictions = "ZZ,YY";
    inventory->rules_digest = DIGEST;
    inventory->suppliers_digest = DIGEST;
    inventory->lists_digest = DIGEST;
    inventory->n_rules = 3;
    inventory->n_suppliers = 4;
    inventory->n_lists = 5;
    inventory->timestamp = 1700000000;
}

Inventory *
hostile_inventory(const ScanRecord *record)
{
    Inventory *inventory = inventory_new(record);

    set_data(inventory);
    inventory->vendor = "Example\033[0m";
    inventory->model = "X-1";
    inventory->version = "1.0";
    inventory->date = "2024-01-01";
    add_attribution(inventory->attributions, "example-networks", "Example Networks Ltd.",
                    ROLE_PRODUCT_OF, 0.95);
    add_attribution(inventory->attributions, "example-chips", "Example Chips", ROLE_SILICON_OF,
                    0.5);
    add_hit(inventory->designations, "zz-list", "prohibited", ROLE_PRODUCT_OF);
    add_busybox(inventory);
    add_hostile(inventory);
    return inventory;
}

Inventory *
empty_inventory(ScanRecord *record)
{
    Inventory *inventory = inventory_new(record);

    record->image_name = g_strdup("empty.bin");
    record->image_path = g_strdup("empty.bin");
    add_node(record, RECORD_NONE, NODE_FILE, "", "data", 0, 0);
    set_data(inventory);
    inventory->jurisdictions = "";
    return inventory;
}

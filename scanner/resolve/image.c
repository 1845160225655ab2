/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Facts about the image as a whole: what its headers and its release file say. */
#include <string.h>

#include "resolve/resolve-private.h"

/* The value of a header key of a node (RECORD_NONE: of any), the first that is there. */
static const char *
header_first(const ScanRecord *record, guint32 node, const char *key, guint32 *ret_node)
{
    const GPtrArray *headers = record_evidence_of(record, "header");
    for (guint i = 0; i < headers->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(headers, i);
        if ((node != RECORD_NONE && evidence->node != node) ||
            g_strcmp0(record_evidence_get(evidence, "key"), key) != 0)
            continue;
        *ret_node = evidence->node;
        return record_evidence_get(evidence, "value");
    }
    return NULL;
}

/* Vendor, model and version of the product, all from the outermost header that names a vendor or
 * model: the version of a kernel or of a file system is not the product's. */
static void
product_facts(Inventory *inventory, const ScanRecord *record)
{
    static const char *const NAMES[] = {"vendor", "model", "board"};
    guint32 node = RECORD_NONE, unused;
    for (gsize i = 0; i < G_N_ELEMENTS(NAMES) && node == RECORD_NONE; i++)
        header_first(record, RECORD_NONE, NAMES[i], &node);
    if (node == RECORD_NONE)
        return;
    inventory->vendor = inventory_text(inventory, header_first(record, node, "vendor", &unused));
    inventory->model = inventory_text(inventory, header_first(record, node, "model", &unused));
    if (!inventory->model)
        inventory->model = inventory_text(inventory, header_first(record, node, "board", &unused));
    inventory->version = inventory_text(inventory, header_first(record, node, "version", &unused));
}

/* The newest build time that a container's header states: "YYYY-MM-DD", or NULL. */
static const char *
built_date(const ScanRecord *record)
{
    const GPtrArray *headers = record_evidence_of(record, "header");
    const char *newest = NULL;
    for (guint i = 0; i < headers->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(headers, i);
        const char *value = record_evidence_get(evidence, "value");
        if (g_strcmp0(record_evidence_get(evidence, "key"), "date") != 0 || !value ||
            strlen(value) < 10)
            continue;
        /* A clock that was never set says 1970 or 2000; such a time is not a build time. */
        if (strncmp(value, "2001", 4) >= 0 && (!newest || strcmp(value, newest) > 0))
            newest = value;
    }
    return newest;
}

static const char *
release_first(const ScanRecord *record, const char *key)
{
    const GPtrArray *facts = record_evidence_of(record, "os-release");
    for (guint i = 0; i < facts->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(facts, i);
        if (g_strcmp0(record_evidence_get(evidence, "key"), key) == 0)
            return record_evidence_get(evidence, "value");
    }
    return NULL;
}

void
resolve_image(Resolver *resolver)
{
    Inventory *inventory = resolver->inventory;
    const ScanRecord *record = resolver->record;
    product_facts(inventory, record);
    const char *built = built_date(record);
    inventory->date = inventory_text(inventory, built);
    inventory->built = built ? inventory_printf(inventory, "%.10s", built) : NULL;
    const char *name = release_first(record, "name");
    const char *version = release_first(record, "version_id");
    if (!name) {
        name = release_first(record, "distrib_id");
        version = release_first(record, "distrib_release");
    }
    inventory->os_name = inventory_text(inventory, name);
    inventory->os_version = inventory_text(inventory, version);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads one supplier file. */
#include <string.h>

#include "attribute/datadir.h"
#include "attribute/registry-private.h"

static const char *const relation_names[] = {
    [RELATION_SUBSIDIARY] = "subsidiary",
    [RELATION_MAJORITY] = "majority",
    [RELATION_MAJORITY_CONTROL] = "majority-control",
    [RELATION_BRAND] = "brand",
    [RELATION_DIVISION] = "division",
    [RELATION_JOINT_VENTURE] = "joint-venture",
    [RELATION_AFFILIATE] = "affiliate",
    [RELATION_DIVISION_SOLD_TO] = "division-sold-to",
    [RELATION_OEM_OF] = "oem-of",
    [RELATION_CONTRIBUTOR] = "contributor",
    [RELATION_PROJECT] = "project",
};

const char *
relation_name(RelationKind kind)
{
    return relation_names[kind];
}

static bool
relation_parse(const DataFile *file, DataNode object, Relation *relation, GError **error)
{
    const char *kind = NULL;
    if (!datadir_text(file, object, "to", true, &relation->to, error) ||
        !datadir_text(file, object, "kind", true, &kind, error) ||
        !datadir_date(file, object, "valid_from", &relation->valid_from, error) ||
        !datadir_date(file, object, "valid_to", &relation->valid_to, error)) {
        return false;
    }
    for (gsize i = 0; i < G_N_ELEMENTS(relation_names); i++) {
        if (strcmp(relation_names[i], kind) == 0) {
            relation->kind = (RelationKind)i;
            return true;
        }
    }
    return datadir_fail(error, file, "\"%s\" is no kind of relation", kind);
}

static bool
lookalike_parse(const DataFile *file, DataNode object, Lookalike *lookalike, GError **error)
{
    return datadir_text(file, object, "name", true, &lookalike->name, error) &&
           datadir_text(file, object, "really", true, &lookalike->really, error) &&
           datadir_text(file, object, "rule", true, &lookalike->rule, error);
}

/* An item of an array, which must be an object. */
static bool
object_at(const DataFile *file, const char *key, DataNode array, guint index, DataNode *ret_object,
          GError **error)
{
    *ret_object = data_node_item(array, index);
    return data_node_type(*ret_object) == DATA_OBJECT ||
           datadir_fail(error, file, "\"%s\" holds something that is not an object", key);
}

static bool
relations_parse(const DataFile *file, Supplier *supplier, GError **error)
{
    bool ok = true;
    DataNode array = datadir_array(file, file->root, "relations", &ok, error), object;
    const guint n = data_node_count(array);
    Relation *relations = n > 0 ? arena_new_array(file->arena, Relation, n) : NULL;
    for (guint i = 0; ok && i < n; i++) {
        ok = object_at(file, "relations", array, i, &object, error) &&
             relation_parse(file, object, &relations[i], error);
    }
    supplier->relations = relations;
    supplier->n_relations = n;
    return ok;
}

static bool
lookalikes_parse(const DataFile *file, Supplier *supplier, GError **error)
{
    bool ok = true;
    DataNode array = datadir_array(file, file->root, "lookalikes", &ok, error), object;
    const guint n = data_node_count(array);
    Lookalike *lookalikes = n > 0 ? arena_new_array(file->arena, Lookalike, n) : NULL;
    for (guint i = 0; ok && i < n; i++) {
        ok = object_at(file, "lookalikes", array, i, &object, error) &&
             lookalike_parse(file, object, &lookalikes[i], error);
    }
    supplier->lookalikes = lookalikes;
    supplier->n_lookalikes = n;
    return ok;
}

/* One field of an array of objects, as an array of texts. */
static bool
column_parse(const DataFile *file, DataNode object, const char *key, const char *column,
             GStrv *ret_texts, GError **error)
{
    bool ok = true;
    const DataNode values = datadir_array(file, object, key, &ok, error);
    if (data_node_type(values) == DATA_ABSENT) {
        return ok;
    }
    const guint n = data_node_count(values);
    GStrv texts = arena_new_array(file->arena, char *, n + 1);
    for (guint i = 0; i < n; i++) {
        const char *text = NULL;
        if (!datadir_text(file, data_node_item(values, i), column, true, &text, error)) {
            return false;
        }
        texts[i] = (char *)(guintptr)text;
    }
    *ret_texts = texts;
    return true;
}

static bool
vendor_ids_valid(const DataFile *file, const char *key, const char *const *ids, GError **error)
{
    for (; ids != NULL && *ids != NULL; ids++) {
        if (strlen(*ids) != 4 || strspn(*ids, "0123456789abcdef") != 4) {
            return datadir_fail(error, file, "\"%s\": \"%s\" is not four lower-case hex digits",
                                key, *ids);
        }
    }
    return true;
}

static bool
identifiers_parse(const DataFile *file, Supplier *supplier, GError **error)
{
    bool ok = true;
    const DataNode ids = datadir_object(file, file->root, "identifiers", &ok, error);
    if (data_node_type(ids) == DATA_ABSENT) {
        return ok;
    }
    return datadir_texts(file, ids, "domains", &supplier->domains, error) &&
           datadir_texts(file, ids, "cert_o", &supplier->cert_o, error) &&
           datadir_texts(file, ids, "copyright", &supplier->copyright, error) &&
           datadir_texts(file, ids, "sonames", &supplier->sonames, error) &&
           datadir_texts(file, ids, "toolchains", &supplier->toolchains, error) &&
           datadir_texts(file, ids, "kernel_options", &supplier->kernel_options, error) &&
           datadir_texts(file, ids, "own_kernel_options", &supplier->own_kernel_options, error) &&
           datadir_texts(file, ids, "cwmp_prefixes", &supplier->cwmp_prefixes, error) &&
           datadir_texts(file, ids, "pon_vendor_ids", &supplier->pon_vendor_ids, error) &&
           datadir_texts(file, ids, "module_firmware", &supplier->module_firmware, error) &&
           column_parse(file, ids, "cpe_vendors", "name", &supplier->cpe_vendors, error) &&
           column_parse(file, ids, "dt_prefixes", "prefix", &supplier->dt_prefixes, error) &&
           column_parse(file, ids, "usb_vendor_ids", "id", &supplier->usb_vendor_ids, error) &&
           column_parse(file, ids, "pci_vendor_ids", "id", &supplier->pci_vendor_ids, error) &&
           column_parse(file, ids, "oui_orgs", "name", &supplier->oui_orgs, error) &&
           vendor_ids_valid(file, "usb_vendor_ids", (const char *const *)supplier->usb_vendor_ids,
                            error) &&
           vendor_ids_valid(file, "pci_vendor_ids", (const char *const *)supplier->pci_vendor_ids,
                            error);
}

static bool
values_valid(const DataFile *file, Supplier *supplier, const char *kind, GError **error)
{
    if (strcmp(kind, "company") != 0 && strcmp(kind, "project") != 0) {
        return datadir_fail(error, file, "\"kind\" is neither \"company\" nor \"project\"");
    }
    supplier->is_project = strcmp(kind, "project") == 0;
    const char *country = supplier->country;
    if (strlen(country) != 2 || !g_ascii_isupper(country[0]) || !g_ascii_isupper(country[1])) {
        return datadir_fail(error, file, "\"country\" is not two capital letters");
    }
    for (char **name = supplier->ambiguous; name != NULL && *name != NULL; name++) {
        bool listed = (supplier->aliases != NULL &&
                       g_strv_contains((const char *const *)supplier->aliases, *name)) ||
                      (supplier->native != NULL &&
                       g_strv_contains((const char *const *)supplier->native, *name));
        if (!listed) {
            return datadir_fail(error, file, "\"ambiguous\": \"%s\" is no alias and no native name",
                                *name);
        }
    }
    return true;
}

Supplier *
supplier_parse(const DataFile *file, GError **error)
{
    const DataNode root = file->root;
    Supplier *supplier = arena_new_array(file->arena, Supplier, 1);
    const char *kind = NULL;
    supplier->id = file->id;

    if (!datadir_text(file, root, "kind", true, &kind, error) ||
        !datadir_text(file, root, "legal_name", true, &supplier->legal_name, error) ||
        !datadir_text(file, root, "country", true, &supplier->country, error) ||
        !datadir_text(file, root, "sector", false, &supplier->sector, error) ||
        !datadir_text(file, root, "note", false, &supplier->note, error) ||
        !datadir_texts(file, root, "aliases", &supplier->aliases, error) ||
        !datadir_texts(file, root, "ambiguous", &supplier->ambiguous, error) ||
        !datadir_texts(file, root, "native", &supplier->native, error) ||
        !relations_parse(file, supplier, error) || !lookalikes_parse(file, supplier, error) ||
        !identifiers_parse(file, supplier, error) || !values_valid(file, supplier, kind, error)) {
        return NULL;
    }
    return supplier;
}

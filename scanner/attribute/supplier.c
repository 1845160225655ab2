/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads one supplier file. */
#include <jansson.h>
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

static void
relation_clear(gpointer data)
{
    g_free(((Relation *)data)->to);
}

static void
lookalike_clear(gpointer data)
{
    Lookalike *lookalike = data;
    g_free(lookalike->name);
    g_free(lookalike->really);
    g_free(lookalike->rule);
}

void
supplier_free(Supplier *supplier)
{
    if (supplier == NULL) {
        return;
    }
    g_free(supplier->id);
    g_free(supplier->legal_name);
    g_free(supplier->country);
    g_free(supplier->sector);
    g_free(supplier->note);
    GStrv *const lists[] = {
        &supplier->aliases,        &supplier->ambiguous,      &supplier->native,
        &supplier->domains,        &supplier->cpe_vendors,    &supplier->dt_prefixes,
        &supplier->oui_orgs,       &supplier->cert_o,         &supplier->usb_vendor_ids,
        &supplier->pci_vendor_ids, &supplier->copyright,      &supplier->sonames,
        &supplier->toolchains,     &supplier->kernel_options, &supplier->own_kernel_options,
        &supplier->cwmp_prefixes,  &supplier->pon_vendor_ids, &supplier->module_firmware};
    for (gsize i = 0; i < G_N_ELEMENTS(lists); i++) {
        g_strfreev(*lists[i]);
    }
    g_array_unref(supplier->relations);
    g_array_unref(supplier->lookalikes);
    g_free(supplier);
}

static bool
relation_parse(const char *file, const json_t *object, GArray *relations, GError **error)
{
    Relation relation = {0};
    g_autofree char *kind = NULL;
    bool ok = datadir_text(file, object, "to", true, &relation.to, error) &&
              datadir_text(file, object, "kind", true, &kind, error) &&
              datadir_date(file, object, "valid_from", &relation.valid_from, error) &&
              datadir_date(file, object, "valid_to", &relation.valid_to, error);
    if (ok) {
        gsize i = 0;
        while (i < G_N_ELEMENTS(relation_names) && strcmp(relation_names[i], kind) != 0) {
            i++;
        }
        if (i < G_N_ELEMENTS(relation_names)) {
            relation.kind = (RelationKind)i;
        } else {
            ok = datadir_fail(error, file, "\"%s\" is no kind of relation", kind);
        }
    }
    if (!ok) {
        relation_clear(&relation);
        return false;
    }
    g_array_append_val(relations, relation);
    return true;
}

static bool
lookalike_parse(const char *file, const json_t *object, GArray *lookalikes, GError **error)
{
    Lookalike lookalike = {0};
    if (!datadir_text(file, object, "name", true, &lookalike.name, error) ||
        !datadir_text(file, object, "really", true, &lookalike.really, error) ||
        !datadir_text(file, object, "rule", true, &lookalike.rule, error)) {
        lookalike_clear(&lookalike);
        return false;
    }
    g_array_append_val(lookalikes, lookalike);
    return true;
}

typedef bool (*ObjectParse)(const char *file, const json_t *object, GArray *array, GError **error);

static bool
objects_parse(const char *file, const json_t *root, const char *key, ObjectParse parse,
              GArray *array, GError **error)
{
    bool ok = true;
    const json_t *values = datadir_array(file, root, key, &ok, error);
    for (size_t i = 0; ok && i < json_array_size(values); i++) {
        const json_t *value = json_array_get(values, i);
        ok = json_is_object(value)
                 ? parse(file, value, array, error)
                 : datadir_fail(error, file, "\"%s\" holds something that is not an object", key);
    }
    return ok;
}

/* One field of an array of objects, as an array of texts. */
static bool
column_parse(const char *file, const json_t *object, const char *key, const char *column,
             GStrv *ret_texts, GError **error)
{
    bool ok = true;
    const json_t *values = datadir_array(file, object, key, &ok, error);
    if (values == NULL) {
        return ok;
    }
    g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
    for (size_t i = 0; i < json_array_size(values); i++) {
        g_autofree char *text = NULL;
        if (!datadir_text(file, json_array_get(values, i), column, true, &text, error)) {
            return false;
        }
        g_strv_builder_add(builder, text);
    }
    *ret_texts = g_strv_builder_end(builder);
    return true;
}

static bool
vendor_ids_valid(const char *file, const char *key, const char *const *ids, GError **error)
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
identifiers_parse(const char *file, const json_t *root, Supplier *supplier, GError **error)
{
    bool ok = true;
    const json_t *ids = datadir_object(file, root, "identifiers", &ok, error);
    if (ids == NULL) {
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
values_valid(const char *file, Supplier *supplier, const char *kind, GError **error)
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
supplier_parse(const char *file, const void *json_root, GError **error)
{
    const json_t *root = json_root;
    Supplier *supplier = g_new0(Supplier, 1);
    supplier->id = g_strdup(file);
    supplier->relations = g_array_new(FALSE, FALSE, sizeof(Relation));
    supplier->lookalikes = g_array_new(FALSE, FALSE, sizeof(Lookalike));
    g_array_set_clear_func(supplier->relations, relation_clear);
    g_array_set_clear_func(supplier->lookalikes, lookalike_clear);
    g_autofree char *kind = NULL;

    if (!datadir_text(file, root, "kind", true, &kind, error) ||
        !datadir_text(file, root, "legal_name", true, &supplier->legal_name, error) ||
        !datadir_text(file, root, "country", true, &supplier->country, error) ||
        !datadir_text(file, root, "sector", false, &supplier->sector, error) ||
        !datadir_text(file, root, "note", false, &supplier->note, error) ||
        !datadir_texts(file, root, "aliases", &supplier->aliases, error) ||
        !datadir_texts(file, root, "ambiguous", &supplier->ambiguous, error) ||
        !datadir_texts(file, root, "native", &supplier->native, error) ||
        !objects_parse(file, root, "relations", relation_parse, supplier->relations, error) ||
        !objects_parse(file, root, "lookalikes", lookalike_parse, supplier->lookalikes, error) ||
        !identifiers_parse(file, root, supplier, error) ||
        !values_valid(file, supplier, kind, error)) {
        supplier_free(supplier);
        return NULL;
    }
    return supplier;
}

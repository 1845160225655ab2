/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Identifiers, licences and annotations in the words of SPDX. */
#include "report/spdx-terms.h"

#include <string.h>

#include "report/location.h"

/* ---- identifiers ---- */

static char *
plain_id(const char *head, const char *text)
{
    GString *id = g_string_new(head);

    for (; *text != '\0'; text++)
        g_string_append_c(id, g_ascii_isalnum(*text) || *text == '.' ? *text : '-');
    return g_string_free(id, FALSE);
}

/* Takes the identifier; where it is there already, it gets its number. */
static char *
unique_id(GHashTable *used, char *id, guint number)
{
    g_autofree char *base = g_strdup(id);

    for (guint suffix = number + 1; !g_hash_table_add(used, id); suffix++)
        id = g_strdup_printf("%s-%u", base, suffix);
    return id;
}

SpdxTerms *
spdx_terms_new(const SbomModel *sbom)
{
    /* Takes each identifier that is tried; the arrays hold copies. */
    g_autoptr(GHashTable) used = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    SpdxTerms *terms = g_new0(SpdxTerms, 1);
    guint n = sbom->graph->n;

    terms->sbom = sbom;
    terms->packages = g_new0(char *, n + 1);
    terms->assets = g_new0(char *, sbom->assets->len + 1);
    terms->licences = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (guint i = 0; i < n; i++)
        terms->packages[i] =
            g_strdup(unique_id(used, plain_id("SPDXRef-Package-", sbom->graph->refs[i]), i));
    for (guint i = 0; i < sbom->assets->len; i++) {
        const SbomAsset *asset = g_ptr_array_index(sbom->assets, i);
        const char *name = asset->ref + strlen(GRAPH_REF_OWN);

        terms->assets[i] = g_strdup(unique_id(used, plain_id("SPDXRef-", name), i));
    }
    return terms;
}

void
spdx_terms_free(SpdxTerms *terms)
{
    if (terms == NULL)
        return;
    g_strfreev(terms->packages);
    g_strfreev(terms->assets);
    g_hash_table_unref(terms->licences);
    g_free(terms);
}

char *
spdx_file_id(const SbomFile *file)
{
    return g_strdup_printf("SPDXRef-File-%u", file->node);
}

/* ---- licences ---- */

char *
spdx_licence(SpdxTerms *terms, const char *licence)
{
    g_autofree char *text = NULL;

    if (licence == NULL)
        return NULL;
    LicenceForm form = licence_parse(licence, &text);

    /* What a reference of somebody else stands for is not known here. */
    if (form != LICENCE_NAME && strstr(text, "LicenseRef-") == NULL)
        return g_steal_pointer(&text);
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
    char *ref = g_strdup_printf("LicenseRef-netbom-%.16s", digest);

    g_hash_table_insert(terms->licences, g_strdup(ref), g_steal_pointer(&text));
    return ref;
}

GList *
spdx_licence_refs(const SpdxTerms *terms)
{
    return g_list_sort(g_hash_table_get_keys(terms->licences), (GCompareFunc)strcmp);
}

/* ---- purposes ---- */

static const struct {
    const char *type, *spdx2, *spdx3;
} PURPOSES[] = {
    {"application", "APPLICATION", "application"},
    {"framework", "FRAMEWORK", "framework"},
    {"library", "LIBRARY", "library"},
    {"container", "CONTAINER", "container"},
    {"platform", "OTHER", "platform"},
    {"operating-system", "OPERATING_SYSTEM", "operatingSystem"},
    {"device", "DEVICE", "device"},
    {"device-driver", "OTHER", "deviceDriver"},
    {"firmware", "FIRMWARE", "firmware"},
    {"file", "FILE", "file"},
    {"data", "OTHER", "data"},
    {"machine-learning-model", "OTHER", "model"},
};

const char *
spdx2_purpose(const char *type)
{
    for (size_t i = 0; i < G_N_ELEMENTS(PURPOSES); i++)
        if (strcmp(PURPOSES[i].type, type) == 0)
            return PURPOSES[i].spdx2;
    return "OTHER";
}

const char *
spdx3_purpose(const char *type)
{
    for (size_t i = 0; i < G_N_ELEMENTS(PURPOSES); i++)
        if (strcmp(PURPOSES[i].type, type) == 0)
            return PURPOSES[i].spdx3;
    return "other";
}

/* ---- annotations ---- */

bool
spdx_stands_alone(const Property *property)
{
    return strcmp(property->name, "netbom:attribution") == 0 ||
           strcmp(property->name, "netbom:designation") == 0;
}

static void
write_rest(JsonWriter *writer, const GArray *properties)
{
    json_field_array(writer, "properties");
    for (guint i = 0; i < properties->len; i++) {
        const Property *property = &g_array_index(properties, Property, i);

        if (spdx_stands_alone(property))
            continue;
        json_begin_object(writer);
        json_field_string(writer, "name", property->name);
        json_field_string(writer, "value", property->value);
        json_end_object(writer);
    }
    json_end_array(writer);
}

char *
spdx_details(const ScanRecord *record, const GArray *properties, const GArray *occurrences)
{
    GString *text = g_string_new(NULL);
    g_autoptr(JsonWriter) writer = json_writer_new(text, JSON_STYLE_COMPACT);

    json_begin_object(writer);
    write_rest(writer, properties);
    if (occurrences != NULL) {
        json_field_array(writer, "occurrences");
        for (guint i = 0; i < occurrences->len && i < SBOM_OCCURRENCES_MAX; i++)
            sbom_write_occurrence(writer, record, &g_array_index(occurrences, Occurrence, i));
        json_end_array(writer);
    }
    json_end_object(writer);
    json_writer_finish(writer, NULL);
    return g_string_free(text, FALSE);
}

/* ---- the document ---- */

char *
spdx_document_name(const SbomModel *sbom)
{
    return g_strdup_printf("SBOM of %s", location_name(sbom->inventory->record, 0));
}

const char *
spdx_document_comment(const SbomModel *sbom)
{
    return sbom_is_incomplete(sbom->inventory->record)
               ? "SBOM Type: Analyzed. Third-party analysis of the image's bytes; not a statement "
                 "of "
                 "its maker. Components are known to be missing: not all of the image could be "
                 "read."
               : "SBOM Type: Analyzed. Third-party analysis of the image's bytes; not a statement "
                 "of "
                 "its maker. There may be components that no rule and no package record names.";
}

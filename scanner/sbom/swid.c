/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The claims of a SWID tag (ISO/IEC 19770-2): one SoftwareIdentity, its entities and files. */
#include <string.h>

#include "base/error.h"
#include "sbom/sbom-private.h"

/* Elements inside elements. */
#define DEPTH_MAX 64

typedef struct {
    Sbom *sbom;
    SbomClaim *claim; /* NULL until there is a SoftwareIdentity */
    guint depth, n_files;
} Tag;

static const char *
attribute_of(const char **names, const char **values, const char *wanted)
{
    for (gsize i = 0; names[i]; i++) {
        const char *colon = strrchr(names[i], ':');
        if (g_ascii_strcasecmp(colon ? colon + 1 : names[i], wanted) == 0)
            return values[i];
    }
    return NULL;
}

static void
read_entity(Tag *tag, const char **names, const char **values)
{
    const char *name = attribute_of(names, values, "name");
    const char *roles = attribute_of(names, values, "role");
    if (!name || !roles)
        return;
    /* "softwareCreator" since 2015; "licensor" says nothing of who made it. */
    if (strstr(roles, "softwareCreator"))
        sbom_add_party(tag->sbom, tag->claim->parties, SBOM_MANUFACTURER, name);
    if (strstr(roles, "distributor"))
        sbom_add_party(tag->sbom, tag->claim->parties, SBOM_SUPPLIER, name);
    if (strstr(roles, "maintainer"))
        sbom_add_party(tag->sbom, tag->claim->parties, SBOM_AUTHOR, name);
}

static void
read_file(Tag *tag, const char **names, const char **values)
{
    g_autofree char *pointer = g_strdup_printf("/0/payload/%u", tag->n_files++);
    SbomClaim *file = sbom_claim(tag->sbom, pointer, attribute_of(names, values, "name"));
    if (!file)
        return;
    file->is_file = true;
    file->file = file->name;
    sbom_add_hash(tag->sbom, file, "SHA-256", attribute_of(names, values, "hash"));
}

static void
on_start(GMarkupParseContext *context, const char *element, const char **names, const char **values,
         gpointer user, GError **error)
{
    Tag *tag = user;
    const char *colon = strrchr(element, ':');
    const char *name = colon ? colon + 1 : element;
    (void)context;
    if (++tag->depth > DEPTH_MAX) {
        g_set_error(error, G_MARKUP_ERROR, G_MARKUP_ERROR_PARSE, "elements are too deep");
        return;
    }
    if (strcmp(name, "SoftwareIdentity") == 0 && !tag->claim) {
        tag->claim = sbom_claim(tag->sbom, "/0", attribute_of(names, values, "name"));
        if (tag->claim) {
            tag->claim->ref = sbom_text(tag->sbom, attribute_of(names, values, "tagId"));
            tag->claim->version = sbom_text(tag->sbom, attribute_of(names, values, "version"));
        }
    } else if (tag->claim && strcmp(name, "Entity") == 0) {
        read_entity(tag, names, values);
    } else if (tag->claim && strcmp(name, "File") == 0) {
        read_file(tag, names, values);
    } else if (strcmp(name, "Payload") != 0) {
        sbom_unread(tag->sbom, "element ", name);
    }
}

static void
on_end(GMarkupParseContext *context, const char *element, gpointer user, GError **error)
{
    (void)context;
    (void)element;
    (void)error;
    ((Tag *)user)->depth--;
}

bool
swid_claims(Sbom *sbom, const guint8 *data, gsize size, GError **error)
{
    static const GMarkupParser PARSER = {.start_element = on_start, .end_element = on_end};
    Tag tag = {.sbom = sbom};
    g_autoptr(GError) problem = NULL;
    sbom->format = SBOM_SWID;
    GMarkupParseContext *context = g_markup_parse_context_new(&PARSER, 0, &tag, NULL);
    bool ok = g_markup_parse_context_parse(context, (const char *)data, (gssize)size, &problem) &&
              g_markup_parse_context_end_parse(context, &problem);
    g_markup_parse_context_free(context);
    if (ok && tag.claim)
        return true;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "not a SWID tag%s%s", problem ? ": " : "",
                problem ? problem->message : "");
    return false;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The image as a whole: what its headers and its one devicetree say. A header may be written by
 * anybody (open builds write vendors' headers so that their devices accept them), so one channel
 * alone is never enough to assert.
 */
#include <string.h>

#include "attribute/attribute-private.h"

#define STRENGTH_HEADER 0.70
/* A vendor's header around a build that says it is somebody else's. */
#define STRENGTH_HEADER_OPEN_BUILD 0.35
#define STRENGTH_DEVICETREE        0.75

/* True if a release file names an open distribution. */
static bool
is_open_build(const Inventory *inventory)
{
    static const char *const OPEN[] = {"openwrt",   "lede",        "dd-wrt",
                                       "debian",    "ubuntu",      "alpine",
                                       "buildroot", "freshtomato", "immortalwrt"};
    if (!inventory->os_name)
        return false;
    g_autofree char *name = g_ascii_strdown(inventory->os_name, -1);
    for (gsize i = 0; i < G_N_ELEMENTS(OPEN); i++)
        if (g_str_has_prefix(name, OPEN[i]))
            return true;
    return false;
}

static void
attribute_header(Attributor *attributor, const RecordEvidence *evidence, bool open_build)
{
    const char *key = record_evidence_get(evidence, "key");
    const char *value = record_evidence_get(evidence, "value");
    Match match;
    if (!key || !value || strcmp(key, "vendor") != 0 ||
        !registry_match_name(attributor->registry, value, &match))
        return;
    double strength = open_build ? STRENGTH_HEADER_OPEN_BUILD : STRENGTH_HEADER;
    for (guint i = 0; i < match.suppliers->len; i++) {
        Attribution *attribution = attribution_add(
            attributor, attributor->inventory->attributions, g_ptr_array_index(match.suppliers, i),
            ROLE_PRODUCT_OF, strength / match.suppliers->len,
            open_build ? "the vendor in an image header, around an open build"
                       : "the vendor in an image header");
        attribution_prove(attributor, attribution, evidence, value);
    }
}

/* Adds the owner of the vendor prefix of one compatible string. */
static void
attribute_compatible(Attributor *attributor, const RecordEvidence *evidence, const char *compatible,
                     Role role, const char *reason)
{
    Match match;
    if (!registry_match_devicetree(attributor->registry, compatible, &match))
        return;
    for (guint i = 0; i < match.suppliers->len; i++) {
        Attribution *attribution = attribution_add(
            attributor, attributor->inventory->attributions, g_ptr_array_index(match.suppliers, i),
            role, STRENGTH_DEVICETREE / match.suppliers->len, reason);
        attribution_prove(attributor, attribution, evidence, compatible);
    }
}

/* The root compatible of the image's only devicetree: board first, SoC last. */
static void
attribute_devicetree(Attributor *attributor, const RecordEvidence *evidence)
{
    const char *list = record_evidence_get(evidence, "compatible");
    if (!list || !*list)
        return;
    g_auto(GStrv) compatibles = g_strsplit(list, "\n", -1);
    guint count = g_strv_length(compatibles);
    while (count > 0 && !*compatibles[count - 1])
        count--;
    if (count == 0)
        return;
    attribute_compatible(attributor, evidence, compatibles[0], ROLE_PRODUCT_OF,
                         "the board in the image's only devicetree");
    attribute_compatible(attributor, evidence, compatibles[count - 1], ROLE_SILICON_OF,
                         "the SoC in the image's only devicetree");
}

void
attribute_image(Attributor *attributor)
{
    const GPtrArray *all = attributor->inventory->record->evidence;
    bool open_build = is_open_build(attributor->inventory);
    const RecordEvidence *devicetree = NULL;
    guint n_devicetrees = 0;
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        if (strcmp(evidence->kind, "header") == 0)
            attribute_header(attributor, evidence, open_build);
        else if (strcmp(evidence->kind, "devicetree") == 0 && n_devicetrees++ == 0)
            devicetree = evidence;
    }
    if (n_devicetrees == 1)
        attribute_devicetree(attributor, devicetree);
}

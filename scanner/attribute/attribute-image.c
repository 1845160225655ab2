/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The image as a whole: what its headers, its one devicetree, its kernel, modules, programs,
 * compilers and certificates say. A header may be written by anybody (open builds write vendors'
 * headers so that their devices accept them), and a part may be bought, so one channel alone is
 * never enough to assert.
 */
#include <string.h>

#include "attribute/channels.h"
#include "attribute/places.h"

#define STRENGTH_HEADER 0.70
/* A vendor's header around a build that says it is somebody else's, or inside a file system, where
 * it is for another device. */
#define STRENGTH_HEADER_OTHER 0.35
#define STRENGTH_DEVICETREE   0.75
/* The board that a chip maker names is its reference design, whoever built this one. */
#define STRENGTH_REFERENCE_BOARD 0.45
/* The vendor in the environment: U-Boot's folder of boards, which is often the chip's maker. */
#define STRENGTH_BOOT_CHIP         0.50
#define STRENGTH_BOOT              0.45
#define STRENGTH_KERNEL_OPTION     0.50
#define STRENGTH_OWN_OPTION        0.80
#define STRENGTH_BUILD_HOST        0.40
#define STRENGTH_CERTIFICATE       0.50
#define STRENGTH_CERTIFICATE_OTHER 0.40
#define STRENGTH_TOOLCHAIN         0.30
/* Modules and programs of a chip maker; of another maker: one of them, and three or more. */
#define STRENGTH_SDK_MODULES 0.60
#define STRENGTH_SDK_LEAD    0.40
#define STRENGTH_SDK_LIBRARY 0.45
#define STRENGTH_PART        0.35
#define STRENGTH_PARTS       0.45
#define PARTS_MIN            3
/* Strength of a component's maker from which the component counts. */
#define MAKER_MIN 0.5
/* Programs that the count of compilers needs. */
#define TOOLCHAIN_FILES_MIN 5
/* A kernel that is built for more platforms than these is for many devices. */
#define PLATFORMS_MAX 4
/* More certificates than these in one file are a store of authorities. */
#define BUNDLE_MIN 5

static Occurrence
occurrence_of(Attributor *attributor, const RecordEvidence *evidence, const char *text)
{
    return (Occurrence){evidence->node,
                        evidence->offset,
                        evidence->size,
                        evidence->kind,
                        evidence->sha256,
                        inventory_text(attributor->inventory, text),
                        0};
}

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

/* True for a node inside a file system. */
static bool
inside_file_system(const RecordNode *node)
{
    static const char *const KINDS[] = {"!/squashfs@", "!/jffs2@", "!/ubifs@", "!/ext@",
                                        "!/cramfs@",   "!/yaffs",  "!/romfs@", "!/erofs@",
                                        "!/fat@",      "!/ext2@",  "!/ext4@"};
    for (gsize i = 0; i < G_N_ELEMENTS(KINDS); i++)
        if (strstr(node->path, KINDS[i]))
            return true;
    return false;
}

static void
take_header(Attributor *attributor, Channels *channels, const RecordEvidence *evidence,
            bool open_build)
{
    const char *key = record_evidence_get(evidence, "key");
    const char *value = record_evidence_get(evidence, "value");
    Match match;
    bool boot = g_strcmp0(key, "board-vendor") == 0;
    if (!key || !value || (!boot && strcmp(key, "vendor") != 0) ||
        !evidence_is_own(attributor, evidence) ||
        !registry_match_name(attributor->registry, value, &match))
        return;
    Occurrence proof = occurrence_of(attributor, evidence, value);
    const RecordNode *node = scan_record_node(attributor->inventory->record, evidence->node);
    bool inside = inside_file_system(node) || place_is_added(node->path);
    double strength = open_build || inside ? STRENGTH_HEADER_OTHER : STRENGTH_HEADER;
    for (guint i = 0; i < match.suppliers->len; i++) {
        const Supplier *supplier = g_ptr_array_index(match.suppliers, i);
        if (boot)
            channels_add(channels, supplier,
                         supplier_makes_chips(supplier) ? ROLE_SILICON_OF : ROLE_PRODUCT_OF,
                         CHANNEL_BOOT,
                         (supplier_makes_chips(supplier) ? STRENGTH_BOOT_CHIP : STRENGTH_BOOT) /
                             match.suppliers->len,
                         "the vendor in the boot loader's environment", &proof);
        else
            channels_add(channels, supplier, ROLE_PRODUCT_OF, CHANNEL_CONTAINER,
                         strength / match.suppliers->len,
                         open_build ? "the vendor in an image header, around an open build"
                         : inside   ? "the vendor in the header of a file"
                                    : "the vendor in an image header",
                         &proof);
    }
}

/* Adds the owner of the vendor prefix of one compatible string. */
static void
take_compatible(Attributor *attributor, Channels *channels, const RecordEvidence *evidence,
                const char *compatible, Role role)
{
    Match match;
    if (!registry_match_devicetree(attributor->registry, compatible, &match))
        return;
    Occurrence proof = occurrence_of(attributor, evidence, compatible);
    for (guint i = 0; i < match.suppliers->len; i++) {
        const Supplier *supplier = g_ptr_array_index(match.suppliers, i);
        bool board = role == ROLE_PRODUCT_OF;
        bool reference = board && supplier_makes_chips(supplier);
        channels_add(channels, supplier, role, CHANNEL_DEVICETREE,
                     (reference ? STRENGTH_REFERENCE_BOARD : STRENGTH_DEVICETREE) /
                         match.suppliers->len,
                     board ? "the board in the image's only devicetree, or the one it selects"
                           : "the SoC in the image's only devicetree, or the one it selects",
                     &proof);
    }
}

/* The path of the devicetree that the image's only FIT selects by default; NULL: there is none. */
static char *
selected_devicetree(const Attributor *attributor)
{
    const ScanRecord *record = attributor->inventory->record;
    const GPtrArray *headers = record_evidence_of(record, "header");
    char *path = NULL;
    for (guint i = 0; i < headers->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(headers, i);
        if (g_strcmp0(record_evidence_get(evidence, "key"), "default-devicetree") != 0)
            continue;
        if (path) {
            g_free(path);
            return NULL;
        }
        path = g_strdup_printf("%s/%s", scan_record_node(record, evidence->node)->path,
                               record_evidence_get(evidence, "value"));
    }
    return path;
}

/* Whether a node is the object at a path, or stands right in it. */
static bool
node_is_at(const RecordNode *node, const char *path)
{
    gsize size = strlen(path);
    return strncmp(node->path, path, size) == 0 &&
           (node->path[size] == '\0' || node->path[size] == '!');
}

/* The root compatible of the image's only devicetree, or of the one that is selected: board first,
 * SoC last. Copies of it count once. */
static void
take_devicetree(Attributor *attributor, Channels *channels)
{
    const ScanRecord *record = attributor->inventory->record;
    g_autoptr(GPtrArray) all = own_evidence(attributor, "devicetree");
    g_autofree char *selected = selected_devicetree(attributor);
    const RecordEvidence *only = NULL;
    const char *list = NULL;
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *value = record_evidence_get(evidence, "compatible");
        if (!value || !*value || place_is_added(scan_record_node(record, evidence->node)->path) ||
            (selected && !node_is_at(scan_record_node(record, evidence->node), selected)))
            continue;
        if (list && strcmp(list, value) != 0)
            return;
        only = only ? only : evidence;
        list = value;
    }
    if (!only)
        return;
    g_auto(GStrv) compatibles = g_strsplit(list, "\n", -1);
    guint count = g_strv_length(compatibles);
    while (count > 0 && !*compatibles[count - 1])
        count--;
    if (count == 0)
        return;
    take_compatible(attributor, channels, only, compatibles[0], ROLE_PRODUCT_OF);
    take_compatible(attributor, channels, only, compatibles[count - 1], ROLE_SILICON_OF);
}

/* Whether what is said of a kernel's configuration is an option that is set in it. */
static bool
is_option(const RecordEvidence *evidence)
{
    const char *key = record_evidence_get(evidence, "key");
    return key && g_str_has_prefix(key, "CONFIG_") && strcmp(key, "CONFIG_LOCALVERSION") != 0;
}

/* Whether two configurations have a platform in common. */
static bool
keys_agree(const GPtrArray *a, const GPtrArray *b)
{
    for (guint i = 0; i < a->len; i++)
        if (g_ptr_array_find_with_equal_func((GPtrArray *)b, g_ptr_array_index(a, i), g_str_equal,
                                             NULL))
            return true;
    return false;
}

/* Whether several kernels are configured here, and for different platforms: then it is the store of
 * somebody who builds them. */
static bool
platforms_differ(const Attributor *attributor, const GPtrArray *all)
{
    g_autoptr(GHashTable) platforms =
        g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
    const GPtrArray *first = NULL;
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *key = record_evidence_get(evidence, "key");
        if (!is_option(evidence) || registry_by_own_kernel_option(attributor->registry, key))
            continue;
        gpointer node = GUINT_TO_POINTER(evidence->node + 1);
        GPtrArray *keys = g_hash_table_lookup(platforms, node);
        if (!keys) {
            keys = g_ptr_array_new();
            g_hash_table_insert(platforms, node, keys);
            first = first ? first : keys;
        }
        g_ptr_array_add(keys, (gpointer)key);
    }
    GHashTableIter iter;
    gpointer keys;
    g_hash_table_iter_init(&iter, platforms);
    while (g_hash_table_iter_next(&iter, NULL, &keys))
        if (!keys_agree(first, keys))
            return true;
    return false;
}

/* The options of one kernel's configuration, if they are for few platforms. */
static void
take_kernel_options(Attributor *attributor, Channels *channels)
{
    g_autoptr(GPtrArray) all = own_evidence(attributor, "kernel-config");
    g_autoptr(GHashTable) counts = g_hash_table_new(NULL, NULL);
    bool differ = platforms_differ(attributor, all);
    for (int pass = 0; pass < 2; pass++)
        for (guint i = 0; i < all->len; i++) {
            const RecordEvidence *evidence = g_ptr_array_index(all, i);
            const char *key = record_evidence_get(evidence, "key");
            if (!is_option(evidence))
                continue;
            const Supplier *own = registry_by_own_kernel_option(attributor->registry, key);
            if (own) {
                Occurrence place = occurrence_of(attributor, evidence, key);
                channels_add(channels, own, ROLE_PRODUCT_OF, CHANNEL_KERNEL, STRENGTH_OWN_OPTION,
                             "its own change to the kernel, by the option's name", &place);
                continue;
            }
            gpointer node = GUINT_TO_POINTER(evidence->node + 1);
            guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, node));
            if (pass == 0) {
                g_hash_table_insert(counts, node, GUINT_TO_POINTER(count + 1));
                continue;
            }
            const Supplier *supplier = registry_by_kernel_option(attributor->registry, key);
            Occurrence proof = occurrence_of(attributor, evidence, key);
            if (supplier && count <= PLATFORMS_MAX && !differ)
                channels_add(channels, supplier, ROLE_SILICON_OF, CHANNEL_KERNEL,
                             STRENGTH_KERNEL_OPTION, "the platform that the kernel is built for",
                             &proof);
        }
}

/* "user@host.domain" of the kernel's builder. */
static void
take_banner(Attributor *attributor, Channels *channels, const RecordEvidence *evidence)
{
    const char *builder = record_evidence_get(evidence, "builder");
    Match match;
    if (!builder || !evidence_is_own(attributor, evidence) ||
        !registry_match_domain(attributor->registry, builder, &match) || match.suppliers->len != 1)
        return;
    const Supplier *supplier = g_ptr_array_index(match.suppliers, 0);
    Occurrence proof = occurrence_of(attributor, evidence, builder);
    if (!supplier->is_project)
        channels_add(channels, supplier, ROLE_PRODUCT_OF, CHANNEL_KERNEL, STRENGTH_BUILD_HOST,
                     "the host on which the kernel was built", &proof);
}

/* The compiler of most programs. It is in the role compiled-with; for a chip maker's own compiler
 * it is a lead to the chip as well. */
static void
take_toolchain(Attributor *attributor, Channels *channels)
{
    const GPtrArray *all = record_evidence_of(attributor->inventory->record, "elf-comment");
    const Supplier *first = NULL;
    const RecordEvidence *proof = NULL;
    guint n_files = 0, n_by = 0;
    guint32 last = RECORD_NONE, last_by = RECORD_NONE;
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *text = record_evidence_get(evidence, "text");
        if (!text)
            continue;
        n_files += evidence->node != last;
        last = evidence->node;
        const Supplier *supplier = registry_by_toolchain(attributor->registry, text);
        if (!supplier || (first && supplier != first) || last_by == evidence->node)
            continue;
        last_by = evidence->node;
        proof = proof ? proof : evidence;
        first = supplier;
        n_by++;
    }
    if (!first || n_files < TOOLCHAIN_FILES_MIN || n_by * 2 <= n_files)
        return;
    const char *text = record_evidence_get(proof, "text");
    Occurrence place = occurrence_of(attributor, proof, text);
    Attribution *attribution =
        attribution_add(attributor, attributor->inventory->attributions, first, ROLE_COMPILED_WITH,
                        0.9, "the compiler of most programs");
    attribution_prove(attributor, attribution, proof, text);
    if (supplier_makes_chips(first))
        channels_add(channels, first, ROLE_SILICON_OF, CHANNEL_TOOLCHAIN, STRENGTH_TOOLCHAIN,
                     "the compiler of most programs", &place);
}

/* The file that a node is, or a block of: "etc/ssl/server.pem" for "etc/ssl/server.pem!/pem@0xf1".
 * Freed by the caller. */
static char *
file_of(const char *path)
{
    const char *block = strstr(path, "!/pem@");
    while (block && strchr(block + 2, '/'))
        block = strstr(block + 2, "!/pem@");
    return block ? g_strndup(path, (gsize)(block - path)) : g_strdup(path);
}

/* A file's path without what follows the first point of its name: "etc/ssl/server". */
static char *
path_stem(const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    return g_strndup(path, (gsize)(name - path) + strcspn(name, "."));
}

static void
count_up(GHashTable *counts, char *path)
{
    guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, path));
    g_hash_table_insert(counts, path, GUINT_TO_POINTER(count + 1));
}

/* Private keys by folder and by stem, certificates by folder. */
typedef struct {
    GHashTable *folders, *stems, *certificates; /* path -> count */
} Keys;

static void
keys_read(const ScanRecord *record, Keys *keys)
{
    const GPtrArray *private = record_evidence_of(record, "private-key");
    for (guint i = 0; i < private->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(private, i);
        g_autofree char *path = file_of(scan_record_node(record, evidence->node)->path);
        count_up(keys->folders, g_path_get_dirname(path));
        count_up(keys->stems, path_stem(path));
    }
    const GPtrArray *certificates = record_evidence_of(record, "certificate");
    for (guint i = 0; i < certificates->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(certificates, i);
        g_autofree char *path = file_of(scan_record_node(record, evidence->node)->path);
        count_up(keys->certificates, g_path_get_dirname(path));
    }
}

/* Whether the private key of a certificate stands beside it: under the same name, or as the only
 * pair of the folder. Another's certificate may stand in the folder of a key. */
static bool
has_key(const Keys *keys, const char *node_path)
{
    g_autofree char *path = file_of(node_path);
    g_autofree char *folder = g_path_get_dirname(path), *stem = path_stem(path);
    guint n = GPOINTER_TO_UINT(g_hash_table_lookup(keys->certificates, folder));
    return n <= BUNDLE_MIN && (g_hash_table_contains(keys->stems, stem) ||
                               (n == 1 && g_hash_table_contains(keys->folders, folder)));
}

/* Whether the supplier issued the certificate itself. Another issuer knows its customer, who may be
 * the owner of the device. */
static bool
issuer_is(const Attributor *attributor, const RecordEvidence *evidence, const Supplier *supplier)
{
    const char *issuer = record_evidence_get(evidence, "issuer");
    const char *subject = record_evidence_get(evidence, "subject");
    if (!issuer || g_strcmp0(issuer, subject) == 0)
        return true;
    g_autoptr(GArray) names = registry_find_names(attributor->registry, issuer, strlen(issuer));
    for (guint i = 0; i < names->len; i++)
        if (g_ptr_array_find((GPtrArray *)g_array_index(names, Match, i).suppliers, supplier, NULL))
            return true;
    return false;
}

/* A certificate whose private key stands beside it is the device's own. */
static void
take_certificates(Attributor *attributor, Channels *channels)
{
    const ScanRecord *record = attributor->inventory->record;
    g_autoptr(GHashTable) folders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GHashTable) stems = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    Keys keys = {folders, stems, counts};
    keys_read(record, &keys);
    const GPtrArray *all = record_evidence_of(record, "certificate");
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *owner = record_evidence_get(evidence, "subject-o");
        Match match;
        if (!owner || !evidence_is_own(attributor, evidence) ||
            !has_key(&keys, scan_record_node(record, evidence->node)->path) ||
            place_signs_in(scan_record_node(record, evidence->node)->path) ||
            !registry_match_certificate(attributor->registry, owner, &match) ||
            match.kind != MATCH_CERTIFICATE || match.suppliers->len != 1)
            continue;
        Occurrence proof = occurrence_of(attributor, evidence, owner);
        const Supplier *supplier = g_ptr_array_index(match.suppliers, 0);
        bool own = issuer_is(attributor, evidence, supplier);
        channels_add(channels, supplier, ROLE_PRODUCT_OF, CHANNEL_CERTIFICATES,
                     own ? STRENGTH_CERTIFICATE : STRENGTH_CERTIFICATE_OTHER,
                     own ? "a certificate of its own, with the private key beside it"
                         : "a certificate that somebody else issued to it or to the owner, with "
                           "the private key beside it",
                     &proof);
    }
}

typedef struct {
    guint n_modules, n_leads, n_files, n_libraries;
    const Occurrence *module, *lead, *file, *library; /* the first of each */
} Parts;

static void
parts_count(Parts *parts, const Component *component, const Attribution *maker)
{
    bool driver = strcmp(component->type, "device-driver") == 0;
    bool file = g_str_has_prefix(component->ref, "file:");
    bool sure = maker->confidence >= MAKER_MIN;
    guint *count = driver ? (sure ? &parts->n_modules : &parts->n_leads)
                   : file ? &parts->n_files
                          : &parts->n_libraries;
    const Occurrence **first = driver ? (sure ? &parts->module : &parts->lead)
                               : file ? &parts->file
                                      : &parts->library;
    if (!driver && (!sure || (!file && component->licence)))
        return;
    (*count)++;
    *first = *first ? *first : &maker->proof;
}

static void
parts_say(Channels *channels, const Supplier *supplier, const Parts *parts)
{
    bool chips = supplier_makes_chips(supplier);
    Role role = chips ? ROLE_SILICON_OF : ROLE_PRODUCT_OF;
    if (parts->lead && chips)
        channels_add(channels, supplier, role, CHANNEL_MODULES, STRENGTH_SDK_LEAD,
                     "modules outside of Linux whose authors are its people", parts->lead);
    if (parts->module)
        channels_add(channels, supplier, role, CHANNEL_MODULES,
                     chips                           ? STRENGTH_SDK_MODULES
                     : parts->n_modules >= PARTS_MIN ? STRENGTH_PARTS
                                                     : STRENGTH_PART,
                     "kernel modules that it made", parts->module);
    if (parts->file)
        channels_add(channels, supplier, role, CHANNEL_USER_SPACE,
                     chips                         ? STRENGTH_SDK_LIBRARY
                     : parts->n_files >= PARTS_MIN ? STRENGTH_PARTS
                                                   : STRENGTH_PART,
                     "programs that it made", parts->file);
    if (parts->library && chips)
        channels_add(channels, supplier, role, CHANNEL_USER_SPACE, STRENGTH_SDK_LIBRARY,
                     "libraries of its development kit", parts->library);
}

/* Whether the part stands where things of other devices are kept, or of any that a driver knows. */
static bool
is_elsewhere(const Attributor *attributor, const Attribution *maker)
{
    const ScanRecord *record = attributor->inventory->record;
    if (maker->proof.node >= record->nodes->len)
        return false;
    const char *path = scan_record_node(record, maker->proof.node)->path;
    return place_tells_of_others(path) || place_is_for_parts(path);
}

/* What was made by one supplier, all over the image. */
static void
take_components(Attributor *attributor, Channels *channels)
{
    const GPtrArray *components = attributor->inventory->components;
    g_autoptr(GHashTable) makers = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    for (guint i = 0; i < components->len; i++) {
        const Component *component = g_ptr_array_index(components, i);
        for (guint k = 0; k < component->attributions->len; k++) {
            const Attribution *maker = g_ptr_array_index(component->attributions, k);
            const Supplier *supplier = registry_lookup(attributor->registry, maker->supplier);
            if (maker->role != ROLE_MADE_BY || !supplier || supplier->is_project ||
                component->package_manager || is_elsewhere(attributor, maker))
                continue;
            Parts *parts = g_hash_table_lookup(makers, supplier->id);
            if (!parts) {
                parts = g_new0(Parts, 1);
                g_hash_table_insert(makers, (gpointer)supplier->id, parts);
            }
            parts_count(parts, component, maker);
        }
    }
    /* In the registry's order: the same output for the same input. */
    for (guint i = 0; i < registry_size(attributor->registry); i++) {
        const Supplier *supplier = registry_at(attributor->registry, i);
        const Parts *parts = g_hash_table_lookup(makers, supplier->id);
        if (parts)
            parts_say(channels, supplier, parts);
    }
}

/* Whether the bytes are found by a search through a node, whatever stands there. */
static bool
is_searched(const RecordEvidence *evidence)
{
    return strcmp(evidence->kind, "device") == 0 || strcmp(evidence->kind, "kernel-banner") == 0;
}

bool
evidence_is_own(const Attributor *attributor, const RecordEvidence *evidence)
{
    const RecordNode *node = scan_record_node(attributor->inventory->record, evidence->node);
    return !place_tells_of_others(node->path) &&
           !(is_searched(evidence) && places_in_container(attributor->places, evidence));
}

GPtrArray *
own_evidence(const Attributor *attributor, const char *kind)
{
    const GPtrArray *all = record_evidence_of(attributor->inventory->record, kind);
    GPtrArray *own = g_ptr_array_new();
    for (guint i = 0; i < all->len; i++)
        if (evidence_is_own(attributor, g_ptr_array_index(all, i)))
            g_ptr_array_add(own, g_ptr_array_index(all, i));
    return own;
}

void
attribute_image(Attributor *attributor)
{
    const ScanRecord *record = attributor->inventory->record;
    const GPtrArray *headers = record_evidence_of(record, "header");
    const GPtrArray *banners = record_evidence_of(record, "kernel-banner");
    g_autoptr(GHashTable) places = places_new(record);
    attributor->places = places;
    bool open_build = is_open_build(attributor->inventory);
    g_autoptr(Channels) channels = channels_new();
    for (guint i = 0; i < headers->len; i++)
        take_header(attributor, channels, g_ptr_array_index(headers, i), open_build);
    for (guint i = 0; i < banners->len; i++)
        take_banner(attributor, channels, g_ptr_array_index(banners, i));
    take_devicetree(attributor, channels);
    take_kernel_options(attributor, channels);
    take_components(attributor, channels);
    take_toolchain(attributor, channels);
    take_certificates(attributor, channels);
    attribute_device(attributor, channels);
    channels_finish(channels, attributor, open_build);
    attributor->places = NULL;
}

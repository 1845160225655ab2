/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the image says of the device itself: in management and optical protocols, in its boot
 * loader, in scripts that start a module, in the hosts that its programs call. Such a name is the
 * device's own only where nobody else's stands in its place: two of them are a list of what the
 * device can meet.
 */
#include <string.h>

#include "attribute/channels.h"
#include "attribute/oui.h"

#define STRENGTH_CWMP       0.50
#define STRENGTH_UPNP       0.50
#define STRENGTH_PON        0.60
#define STRENGTH_BOARD      0.75
#define STRENGTH_CHIP_BOARD 0.50
#define STRENGTH_PROMPT     0.50
#define STRENGTH_ADDRESS    0.50
#define STRENGTH_NEW_ID     0.60
#define STRENGTH_FIRMWARE   0.85
#define STRENGTH_WEB_SERVER 0.40
#define STRENGTH_HOST       0.40
/* More vendors' prefixes than these are for the devices of others. */
#define PREFIXES_MAX 4
/* Hosts of more suppliers than these in the programs are a list. */
#define HOST_SUPPLIERS_MAX 3
#define PROMPT_MIN         3
/* A file that is smaller, in bytes, is no firmware of a module. */
#define FIRMWARE_MIN 32768

/* One value, or several. */
typedef struct {
    const RecordEvidence *proof; /* of the first */
    char *text;                  /* NULL: none yet */
    bool several;
} Single;

static void
single_clear(Single *single)
{
    g_free(single->text);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Single, single_clear)

static void
single_add(Single *single, const char *text, const RecordEvidence *proof)
{
    if (!single->text) {
        single->text = g_strdup(text);
        single->proof = proof;
    } else if (g_ascii_strcasecmp(single->text, text) != 0) {
        single->several = true;
    }
}

static bool
single_holds(const Single *single)
{
    return single->text && !single->several;
}

/* The value of a device fact of this key, or NULL. */
static const char *
fact_value(const RecordEvidence *evidence, const char *key)
{
    return g_strcmp0(record_evidence_get(evidence, "key"), key) == 0
               ? record_evidence_get(evidence, "value")
               : NULL;
}

static const char *
path_of(const Attributor *attributor, const RecordEvidence *evidence)
{
    return scan_record_node(attributor->inventory->record, evidence->node)->path;
}

/* The value of a fact about what the device starts from, or what it is set to, in a place of that.
 * Added packages have settings and files of their own. */
static const char *
own_value(const Attributor *attributor, const RecordEvidence *evidence, const char *key)
{
    const char *value = fact_value(evidence, key);
    return value && !strstr(path_of(attributor, evidence), "/opt/") ? value : NULL;
}

/* The one supplier whose name begins the text, or is all of it; NULL: none, or a chance word. */
static const Supplier *
supplier_named(const Attributor *attributor, const char *text, bool whole)
{
    g_autoptr(GArray) names = registry_find_names(attributor->registry, text, strlen(text));
    Match match;
    if (whole)
        return registry_match_name(attributor->registry, text, &match) &&
                       (match.kind == MATCH_LEGAL_NAME || match.kind == MATCH_ALIAS) &&
                       match.suppliers->len == 1
                   ? g_ptr_array_index(match.suppliers, 0)
                   : NULL;
    if (names->len == 0)
        return NULL;
    const Match *first = &g_array_index(names, Match, 0);
    return first->start == 0 && first->suppliers->len == 1 &&
                   (first->kind == MATCH_LEGAL_NAME || first->kind == MATCH_ALIAS)
               ? g_ptr_array_index(first->suppliers, 0)
               : NULL;
}

static void
say(Attributor *attributor, Channels *channels, const Supplier *supplier, Role role,
    Channel channel, double strength, const char *reason, const RecordEvidence *evidence,
    const char *text)
{
    Occurrence proof = {evidence->node,
                        evidence->offset,
                        evidence->size,
                        evidence->kind,
                        evidence->sha256,
                        inventory_text(attributor->inventory, text),
                        0};
    if (supplier && !supplier->is_project)
        channels_add(channels, supplier, role, channel, strength, reason, &proof);
}

/* ---- programs whose maker is known say nothing of the device ---- */

static GHashTable *
known_nodes(const Attributor *attributor)
{
    const Inventory *inventory = attributor->inventory;
    GHashTable *known = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        for (guint k = 0; k < component->occurrences->len; k++)
            if (!g_str_has_prefix(component->ref, "file:") &&
                strcmp(component->type, "library") != 0)
                g_hash_table_add(
                    known, GUINT_TO_POINTER(
                               g_array_index(component->occurrences, Occurrence, k).node + 1));
    }
    const GPtrArray *notices = record_evidence_of(inventory->record, "notice");
    for (guint i = 0; i < notices->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(notices, i);
        if (g_strcmp0(record_evidence_get(evidence, "key"), "free-licence") == 0)
            g_hash_table_add(known, GUINT_TO_POINTER(evidence->node + 1));
    }
    return known;
}

static bool
is_known(const Attributor *attributor, GHashTable *known, const RecordEvidence *evidence)
{
    gpointer key = GUINT_TO_POINTER(evidence->node + 1);
    return g_hash_table_contains(known, key) ||
           g_hash_table_contains(attributor->inventory->packaged, key);
}

/* ---- TR-069: the device in a configuration ---- */

typedef struct {
    Single manufacturer, oui;
    bool own; /* the file is the data model of a device, or of a client of TR-069 */
} FileDevice;

static void
file_device_free(gpointer data)
{
    FileDevice *device = data;
    single_clear(&device->manufacturer);
    single_clear(&device->oui);
    g_free(device);
}

/* Six hex digits, which are no placeholder. */
static bool
is_oui(const char *text)
{
    return strlen(text) == 6 && strspn(text, "0123456789abcdefABCDEF") == 6 &&
           strcmp(text, "000000") != 0 && g_ascii_strcasecmp(text, "ffffff") != 0;
}

/* The settings of a client, which tell of the device that it runs on. */
static bool
is_client(const char *path)
{
    static const char *const PARTS[] = {"cwmp", "tr069", "tr-069", "tr181", "tr-181", "tr098"};
    g_autofree char *folded = g_ascii_strdown(path, -1);
    for (gsize i = 0; i < G_N_ELEMENTS(PARTS); i++)
        if (strstr(folded, PARTS[i]))
            return true;
    return false;
}

static GHashTable *
file_devices(const Attributor *attributor)
{
    GHashTable *files = g_hash_table_new_full(NULL, NULL, NULL, file_device_free);
    for (guint i = 0; i < attributor->facts->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(attributor->facts, i);
        const char *manufacturer = fact_value(evidence, "manufacturer");
        const char *oui = fact_value(evidence, "manufacturer-oui");
        bool info = fact_value(evidence, "device-info") != NULL;
        if (!manufacturer && !oui && !info)
            continue;
        gpointer key = GUINT_TO_POINTER(evidence->node + 1);
        FileDevice *device = g_hash_table_lookup(files, key);
        if (!device) {
            device = g_new0(FileDevice, 1);
            g_hash_table_insert(files, key, device);
        }
        device->own = device->own || info || is_client(path_of(attributor, evidence));
        if (manufacturer)
            single_add(&device->manufacturer, manufacturer, evidence);
        else if (oui && is_oui(oui))
            single_add(&device->oui, oui, evidence);
    }
    return files;
}

/* A file that names one manufacturer and one OUI tells of a device; that it is this one is only
 * sure if no other such file names another, with or without an OUI. ret_name: who is named, by its
 * id where it is known. */
static void
take_manufacturer(Attributor *attributor, Channels *channels, Single *ret_name)
{
    g_autoptr(GHashTable) files = file_devices(attributor);
    g_auto(Single) all = {0};
    for (guint i = 0; i < attributor->inventory->record->nodes->len; i++) {
        const FileDevice *device = g_hash_table_lookup(files, GUINT_TO_POINTER(i + 1));
        if (!device || !device->own || !device->manufacturer.text)
            continue;
        const char *name = device->manufacturer.text;
        const Supplier *supplier = supplier_named(attributor, name, true);
        single_add(ret_name, supplier ? supplier->id : name, device->manufacturer.proof);
        if (!device->oui.text)
            continue;
        single_add(&all, supplier ? supplier->id : name, device->manufacturer.proof);
        all.several = all.several || device->oui.several || device->manufacturer.several;
    }
    const Supplier *supplier = single_holds(&all) && single_holds(ret_name)
                                   ? registry_lookup(attributor->registry, all.text)
                                   : NULL;
    if (supplier)
        say(attributor, channels, supplier, ROLE_PRODUCT_OF, CHANNEL_NETWORK, STRENGTH_CWMP,
            "the manufacturer that the device reports in TR-069, with its OUI", all.proof,
            record_evidence_get(all.proof, "value"));
}

/* The description of a device in UPnP, as it is announced: the maker and the host of the maker
 * agree. Other names there (of a library, of a chip's kit) are nobody's. */
static void
take_description(Attributor *attributor, Channels *channels, const Single *name)
{
    g_autoptr(GHashTable) files = g_hash_table_new(NULL, NULL); /* node -> its maker's evidence */
    g_autoptr(GHashTable) announced = g_hash_table_new(NULL, NULL);
    g_auto(Single) all = {0};
    Match match;
    for (guint i = 0; i < attributor->facts->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(attributor->facts, i);
        gpointer node = GUINT_TO_POINTER(evidence->node + 1);
        if (fact_value(evidence, "manufacturer") && !g_hash_table_contains(files, node))
            g_hash_table_insert(files, node, (gpointer)evidence);
        else if (fact_value(evidence, "upnp-device"))
            g_hash_table_add(announced, node);
    }
    for (guint i = 0; i < attributor->facts->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(attributor->facts, i);
        const char *url = fact_value(evidence, "manufacturer-url");
        const RecordEvidence *maker =
            g_hash_table_lookup(files, GUINT_TO_POINTER(evidence->node + 1));
        const Supplier *supplier =
            url && maker ? supplier_named(attributor, record_evidence_get(maker, "value"), true)
                         : NULL;
        if (supplier && !supplier->is_project && !supplier_makes_chips(supplier) &&
            g_hash_table_contains(announced, GUINT_TO_POINTER(evidence->node + 1)) &&
            registry_match_domain(attributor->registry, url, &match) && match.suppliers->len == 1 &&
            g_ptr_array_index(match.suppliers, 0) == supplier)
            single_add(&all, supplier->id, maker);
    }
    if (single_holds(&all) &&
        (!name->text || (single_holds(name) && strcmp(name->text, all.text) == 0)))
        say(attributor, channels, registry_lookup(attributor->registry, all.text), ROLE_PRODUCT_OF,
            CHANNEL_NETWORK, STRENGTH_UPNP,
            "the manufacturer that the device announces in UPnP, and its host", all.proof,
            record_evidence_get(all.proof, "value"));
}

/* name: whom the settings name; a device that is somebody else's may answer to these names too. */
static void
take_prefixes(Attributor *attributor, Channels *channels, GHashTable *known, const Single *name)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    g_auto(Single) all = {0};
    for (guint i = 0; i < attributor->facts->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(attributor->facts, i);
        const char *prefix = own_value(attributor, evidence, "cwmp-prefix");
        if (!prefix || is_known(attributor, known, evidence))
            continue;
        g_hash_table_add(seen, (gpointer)prefix);
        const Supplier *supplier = registry_by_cwmp_prefix(attributor->registry, prefix);
        if (supplier && !supplier_makes_chips(supplier))
            single_add(&all, supplier->id, evidence);
    }
    if (single_holds(&all) && g_hash_table_size(seen) <= PREFIXES_MAX &&
        (!name->text || (single_holds(name) && strcmp(name->text, all.text) == 0)))
        say(attributor, channels, registry_lookup(attributor->registry, all.text), ROLE_PRODUCT_OF,
            CHANNEL_NETWORK, STRENGTH_CWMP, "its own names of parameters in TR-069", all.proof,
            record_evidence_get(all.proof, "value"));
}

/* ---- one fact of the whole image ---- */

/* The only value of this key. */
static Single
only_fact(const Attributor *attributor, const char *key)
{
    Single single = {0};
    for (guint i = 0; i < attributor->facts->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(attributor->facts, i);
        const char *value = own_value(attributor, evidence, key);
        if (value)
            single_add(&single, value, evidence);
    }
    return single;
}

static void
take_pon(Attributor *attributor, Channels *channels)
{
    g_auto(Single) id = only_fact(attributor, "pon-vendor");
    if (single_holds(&id))
        say(attributor, channels, registry_by_pon_vendor(attributor->registry, id.text),
            ROLE_PRODUCT_OF, CHANNEL_NETWORK, STRENGTH_PON,
            "the default vendor id of the optical terminal", id.proof, id.text);
}

static void
take_board(Attributor *attributor, Channels *channels)
{
    g_auto(Single) board = only_fact(attributor, "boot-board");
    const Supplier *supplier =
        single_holds(&board) ? supplier_named(attributor, board.text, false) : NULL;
    if (!supplier)
        return;
    bool chips = supplier_makes_chips(supplier);
    say(attributor, channels, supplier, chips ? ROLE_SILICON_OF : ROLE_PRODUCT_OF, CHANNEL_BOOT,
        chips ? STRENGTH_CHIP_BOARD : STRENGTH_BOARD, "the only board in the boot loader",
        board.proof, board.text);
}

static void
take_prompt(Attributor *attributor, Channels *channels)
{
    g_auto(Single) prompt = only_fact(attributor, "boot-prompt");
    const Supplier *supplier =
        single_holds(&prompt) ? supplier_named(attributor, prompt.text, true) : NULL;
    if (supplier && supplier_makes_chips(supplier) && strlen(prompt.text) >= PROMPT_MIN)
        say(attributor, channels, supplier, ROLE_SILICON_OF, CHANNEL_BOOT, STRENGTH_PROMPT,
            "the prompt of the boot loader", prompt.proof, prompt.text);
}

static void
take_web_server(Attributor *attributor, Channels *channels, GHashTable *known)
{
    g_auto(Single) server = only_fact(attributor, "web-server");
    const Supplier *supplier =
        single_holds(&server) ? supplier_named(attributor, server.text, false) : NULL;
    if (supplier && !is_known(attributor, known, server.proof))
        say(attributor, channels, supplier, ROLE_PRODUCT_OF, CHANNEL_NETWORK, STRENGTH_WEB_SERVER,
            "the name of the web server", server.proof, server.text);
}

/* ---- modules ---- */

/* What is done when any device is plugged in says nothing of this one. */
static bool
is_of_board(const Attributor *attributor, const RecordEvidence *evidence)
{
    const char *path = path_of(attributor, evidence);
    return !strstr(path, "hotplug") && !strstr(path, "udev") && !strstr(path, "modeswitch");
}

/* Whether several makers have devices with this vendor id. */
static bool
is_shared_id(const Supplier *supplier, const char *id)
{
    for (guint i = 0; i < supplier->n_lookalikes; i++) {
        const char *name = supplier->lookalikes[i].name;
        if (g_str_has_prefix(name, "usb:") && strcmp(name + 4, id) == 0)
            return true;
    }
    return false;
}

static void
take_new_id(Attributor *attributor, Channels *channels)
{
    g_auto(Single) vendor = {0};
    Match match;
    for (guint i = 0; i < attributor->facts->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(attributor->facts, i);
        const char *value = fact_value(evidence, "usb-new-id");
        g_autofree char *id = value ? g_strndup(value, 4) : NULL;
        if (id) {
            single_add(&vendor, id, evidence);
            vendor.several = vendor.several || !is_of_board(attributor, evidence);
        }
    }
    if (!single_holds(&vendor) || !registry_match_usb(attributor->registry, vendor.text, &match) ||
        match.suppliers->len != 1)
        return;
    const Supplier *supplier = g_ptr_array_index(match.suppliers, 0);
    if (!supplier_makes_chips(supplier) && !is_shared_id(supplier, vendor.text))
        say(attributor, channels, supplier, ROLE_MODULE_OF, CHANNEL_USER_SPACE, STRENGTH_NEW_ID,
            "the only USB id that a script of this board gives to a driver", vendor.proof,
            record_evidence_get(vendor.proof, "value"));
}

/* The supplier whose name begins the name of a program, or NULL. */
static const Supplier *
supplier_begins(const Attributor *attributor, const char *program)
{
    g_autoptr(GArray) names = registry_find_names(attributor->registry, program, strlen(program));
    const Match *first = names->len > 0 ? &g_array_index(names, Match, 0) : NULL;
    return first && first->start == 0 && first->suppliers->len == 1
               ? g_ptr_array_index(first->suppliers, 0)
               : NULL;
}

/* Rules for a device that may be plugged in: only one vendor's, and what it starts is named after
 * that vendor as well. */
static void
take_usb_rules(Attributor *attributor, Channels *channels)
{
    g_auto(Single) rule = {0};
    g_autoptr(GHashTable) vendors = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    Match match;
    for (guint i = 0; i < attributor->facts->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(attributor->facts, i);
        const char *value = fact_value(evidence, "usb-rule");
        if (!value)
            continue;
        g_hash_table_add(vendors, g_strndup(value, 4));
        single_add(&rule, value, evidence);
    }
    if (g_hash_table_size(vendors) != 1 || strlen(rule.text) < 6)
        return;
    g_autofree char *id = g_strndup(rule.text, 4);
    const Supplier *named = supplier_begins(attributor, rule.text + 5);
    if (named && registry_match_usb(attributor->registry, id, &match) &&
        match.suppliers->len == 1 && g_ptr_array_index(match.suppliers, 0) == named &&
        !supplier_makes_chips(named) && !is_shared_id(named, id))
        say(attributor, channels, named, ROLE_MODULE_OF, CHANNEL_USER_SPACE, STRENGTH_NEW_ID,
            "the only USB id for which a rule of this board starts a program, and the program's "
            "name",
            rule.proof, rule.text);
}

/* A package for several models is an update, and does not say which module is fitted. */
static void
take_firmware(Attributor *attributor, Channels *channels)
{
    g_auto(Single) model = {0};
    for (guint i = 0; i < attributor->facts->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(attributor->facts, i);
        const char *value = fact_value(evidence, "module-firmware");
        if (scan_record_node(attributor->inventory->record, evidence->node)->size < FIRMWARE_MIN)
            continue;
        g_autofree char *name = value ? g_strndup(value, 4) : NULL;
        if (name)
            single_add(&model, name, evidence);
    }
    const char *revision = single_holds(&model) ? record_evidence_get(model.proof, "value") : NULL;
    if (revision)
        say(attributor, channels, registry_by_module_firmware(attributor->registry, revision),
            ROLE_MODULE_OF, CHANNEL_HARDWARE, STRENGTH_FIRMWARE,
            "the revision in the firmware of a cellular module", model.proof, revision);
}

/* ---- addresses and hosts ---- */

static void
take_addresses(Attributor *attributor, Channels *channels)
{
    const GPtrArray *headers = record_evidence_of(attributor->inventory->record, "header");
    g_auto(Single) block = {0};
    for (guint i = 0; i < headers->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(headers, i);
        if (g_strcmp0(record_evidence_get(evidence, "key"), "ethaddr") != 0 ||
            !evidence_is_own(attributor, evidence))
            continue;
        g_autofree char *owner = oui_owner(record_evidence_get(evidence, "value"));
        if (owner)
            single_add(&block, owner, evidence);
    }
    const Supplier *supplier =
        single_holds(&block) ? supplier_named(attributor, block.text, true) : NULL;
    if (supplier && !supplier_makes_chips(supplier))
        say(attributor, channels, supplier, ROLE_PRODUCT_OF, CHANNEL_HARDWARE, STRENGTH_ADDRESS,
            "the factory address is of its block", block.proof,
            record_evidence_get(block.proof, "value"));
}

static void
take_hosts(Attributor *attributor, Channels *channels, GHashTable *known)
{
    g_autoptr(GHashTable) first = g_hash_table_new(NULL, NULL); /* Supplier -> evidence */
    Match match;
    for (guint i = 0; i < attributor->facts->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(attributor->facts, i);
        const char *host = fact_value(evidence, "host");
        if (!host)
            host = fact_value(evidence, "update-host");
        if (!host || is_known(attributor, known, evidence) ||
            !registry_match_domain(attributor->registry, host, &match) || match.suppliers->len != 1)
            continue;
        const Supplier *supplier = g_ptr_array_index(match.suppliers, 0);
        if (!supplier->is_project && !g_hash_table_contains(first, supplier))
            g_hash_table_insert(first, (gpointer)supplier, (gpointer)evidence);
    }
    if (g_hash_table_size(first) > HOST_SUPPLIERS_MAX)
        return;
    for (guint i = 0; i < registry_size(attributor->registry); i++) {
        const Supplier *supplier = registry_at(attributor->registry, i);
        const RecordEvidence *evidence = g_hash_table_lookup(first, supplier);
        if (evidence && !supplier_makes_chips(supplier))
            say(attributor, channels, supplier, ROLE_PRODUCT_OF, CHANNEL_NETWORK, STRENGTH_HOST,
                "a host of it in a program of which nothing else is known, or to update from",
                evidence, record_evidence_get(evidence, "value"));
    }
}

void
attribute_device(Attributor *attributor, Channels *channels)
{
    g_autoptr(GHashTable) known = known_nodes(attributor);
    g_autoptr(GPtrArray) facts = own_evidence(attributor, "device");
    attributor->facts = facts;
    g_auto(Single) name = {0};
    take_manufacturer(attributor, channels, &name);
    take_description(attributor, channels, &name);
    take_prefixes(attributor, channels, known, &name);
    take_pon(attributor, channels);
    take_board(attributor, channels);
    take_prompt(attributor, channels);
    take_web_server(attributor, channels, known);
    take_new_id(attributor, channels);
    take_usb_rules(attributor, channels);
    take_firmware(attributor, channels);
    take_addresses(attributor, channels);
    take_hosts(attributor, channels, known);
    attributor->facts = NULL;
}

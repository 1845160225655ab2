/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Programs and libraries that no package and no rule knows: whose they are by the copyright lines
 * in them and by the name of the library. A file that is known open source, or that speaks of a
 * free licence, or that names several firms, says nothing about its maker.
 */
#include <string.h>

#include "attribute/attribute-private.h"
#include "attribute/registry-private.h"
#include "attribute/words.h"

/* The holder of a copyright line, named with its corporate form, and by a bare name. */
#define STRENGTH_LEGAL 0.70
#define STRENGTH_NAME  0.55
/* The name of a library that only this supplier has. */
#define STRENGTH_SONAME 0.60
/* Both: they are one channel, which alone asserts nothing. */
#define STRENGTH_BOTH 0.75
/* Beside the holder stands another firm, which may be the maker. */
#define STRENGTH_AMONG_OTHERS 0.45

typedef struct {
    const Supplier *supplier; /* NULL: none, or several */
    bool several;
    bool legal;
    bool free_licence;
    bool stranger;             /* a firm that the registry does not know holds a copyright too */
    guint year, stranger_year; /* the last ones in their lines; 0: none */
    bool module;
    const Supplier *library; /* by the SONAME */
    const RecordEvidence *notice, *soname;
} FileSigns;

static FileSigns *
signs_of(GHashTable *files, guint32 node)
{
    gpointer key = GUINT_TO_POINTER(node + 1);
    FileSigns *signs = g_hash_table_lookup(files, key);
    if (!signs) {
        signs = g_new0(FileSigns, 1);
        g_hash_table_insert(files, key, signs);
    }
    return signs;
}

/* Whether a line is no notice, but the form of one that is looked for in the words of others: a
 * format of scanf() or a regular expression. */
static bool
is_pattern(const char *text)
{
    static const char *const MARKS[] = {"%*", "%[", "%n", "\\(", "\\s", "\\d", ".*", "[0-9", "\\."};
    for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++)
        if (strstr(text, MARKS[i]))
            return true;
    return false;
}

/* Whether the holder's name goes on behind a bare name: "Example Fan Club". */
static bool
name_goes_on(const char *text, gsize end)
{
    if (text[end] != ' ' || !g_ascii_isupper(text[end + 1]))
        return false;
    return g_ascii_strncasecmp(text + end + 1, "All ", 4) != 0 &&
           g_ascii_strncasecmp(text + end + 1, "Rights ", 7) != 0;
}

/* Whether the words before the mark say that the line is about a part that was taken over, or about
 * people who helped. */
static bool
is_about_part(const char *text, gsize mark)
{
    static const char *const WORDS[] = {"portion", "part of",   "parts of", "based on", "derived",
                                        "include", "contain",   "using",    "uses",     "thank",
                                        "credit",  "contribut", "courtesy", "adapted"};
    g_autofree char *before = g_ascii_strdown(text, (gssize)mark);
    for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++)
        if (strstr(before, WORDS[i]))
            return true;
    return false;
}

/* Whether a copyright line of nobody in the registry names a firm: its holder ends in a corporate
 * form. */
static bool
names_stranger(const char *text)
{
    g_autofree char *holder = copyright_holder(text);
    gsize size = strlen(holder), length;
    for (gsize at = 0; at < size; at += length) {
        if (word_character(holder, size, at, &length) == CHARACTER_SEPARATOR)
            continue;
        gsize end = word_end(holder, size, at);
        if (at > 0 && end > at && word_is_form(holder + at, end - at))
            return true;
        length = MAX(end - at, length);
    }
    return false;
}

/* The last year that stands in a line, or 0. */
static guint
last_year(const char *text)
{
    guint last = 0;
    for (const char *at = text; *at; at++) {
        if (!g_ascii_isdigit(*at))
            continue;
        char *end;
        guint64 number = g_ascii_strtoull(at, &end, 10);
        if (end - at == 4 && number >= 1970 && number < 2100)
            last = MAX(last, (guint)number);
        at = end - 1;
    }
    return last;
}

/* Whether the stranger may be the maker: code that was taken over is older than what it went into.
 */
static bool
stranger_counts(const FileSigns *signs)
{
    return signs->supplier && signs->stranger &&
           (signs->year == 0 || signs->stranger_year == 0 || signs->stranger_year >= signs->year);
}

static void
take_copyright(const Attributor *attributor, FileSigns *signs, const RecordEvidence *evidence,
               const char *text)
{
    if (is_pattern(text))
        return;
    g_autoptr(GArray) matches = registry_find_copyrights(attributor->registry, text, strlen(text));
    if (matches->len == 0 && names_stranger(text) && !is_about_part(text, strlen(text))) {
        signs->stranger = true;
        signs->stranger_year = MAX(signs->stranger_year, last_year(text));
    }
    for (guint i = 0; i < matches->len; i++) {
        const Match *match = &g_array_index(matches, Match, i);
        const Supplier *supplier = g_ptr_array_index(match->suppliers, 0);
        /* Open-source projects are linked in everywhere. */
        if (supplier->is_project)
            continue;
        if (match->kind == MATCH_COPYRIGHT_ALIAS && name_goes_on(text, match->end))
            continue;
        if (is_about_part(text, match->start))
            continue;
        bool legal = match->kind == MATCH_COPYRIGHT_LEGAL;
        if (match->suppliers->len > 1 || (signs->supplier && signs->supplier != supplier))
            signs->several = true;
        if (!signs->notice || (legal && !signs->legal))
            signs->notice = evidence;
        signs->supplier = supplier;
        signs->year = MAX(signs->year, last_year(text));
        signs->legal = signs->legal || legal;
    }
}

static void
take_notice(const Attributor *attributor, GHashTable *files, const RecordEvidence *evidence)
{
    const char *key = record_evidence_get(evidence, "key");
    const char *value = record_evidence_get(evidence, "value");
    if (g_strcmp0(key, "free-licence") == 0)
        signs_of(files, evidence->node)->free_licence = true;
    else if (g_strcmp0(key, "copyright") == 0 && value)
        take_copyright(attributor, signs_of(files, evidence->node), evidence, value);
}

static void
take_soname(const Attributor *attributor, GHashTable *files, const RecordEvidence *evidence)
{
    const char *soname = record_evidence_get(evidence, "soname");
    FileSigns *signs = signs_of(files, evidence->node);
    signs->soname = evidence;
    signs->library = soname ? registry_by_soname(attributor->registry, soname) : NULL;
}

static void
take_module(const Attributor *attributor, GHashTable *files, const RecordEvidence *evidence)
{
    (void)attributor;
    signs_of(files, evidence->node)->module = true;
}

/* What is said of files: node id + 1 -> FileSigns. */
static GHashTable *
files_read(const Attributor *attributor)
{
    static const struct {
        const char *kind;
        void (*take)(const Attributor *attributor, GHashTable *files,
                     const RecordEvidence *evidence);
    } TAKERS[] = {{"notice", take_notice}, {"elf-soname", take_soname}, {"modinfo", take_module}};
    GHashTable *files = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    for (gsize k = 0; k < G_N_ELEMENTS(TAKERS); k++) {
        const GPtrArray *all = record_evidence_of(attributor->inventory->record, TAKERS[k].kind);
        for (guint i = 0; i < all->len; i++)
            TAKERS[k].take(attributor, files, g_ptr_array_index(all, i));
    }
    return files;
}

/* Anybody may give a library or a program that name. */
static bool
is_by_name(const char *kind)
{
    return strcmp(kind, "elf-soname") == 0 || strcmp(kind, "stated-version") == 0;
}

/* Whether a component of the inventory is this file: a program that was recognised, or a library
 * in a file that is a library. A library inside a program is only a part of it. */
static void
mark_known(const Inventory *inventory, GHashTable *files)
{
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        for (guint k = 0; k < component->occurrences->len; k++) {
            const Occurrence *occurrence = &g_array_index(component->occurrences, Occurrence, k);
            guint32 node = occurrence->node;
            if (is_by_name(occurrence->kind))
                continue;
            const FileSigns *signs = g_hash_table_lookup(files, GUINT_TO_POINTER(node + 1));
            if (signs && (strcmp(component->type, "library") != 0 || signs->soname))
                g_hash_table_remove(files, GUINT_TO_POINTER(node + 1));
        }
    }
}

static Component *
file_component(Attributor *attributor, const RecordNode *node, const RecordEvidence *proof,
               const char *text, double confidence)
{
    Inventory *inventory = attributor->inventory;
    const char *slash = strrchr(node->path, '/');
    Component *component = inventory_add(inventory);
    component->ref = inventory_printf(inventory, "file:%s", node->path);
    component->name = inventory_text(inventory, slash ? slash + 1 : node->path);
    component->type = "file"; /* which software it is, nothing says */
    component->confidence = confidence;
    component->main_node = node->id;
    Occurrence occurrence = {node->id,    proof->offset, proof->size,
                             proof->kind, proof->sha256, inventory_text(inventory, text),
                             confidence};
    g_array_append_val(component->occurrences, occurrence);
    return component;
}

static void
attribute_file(Attributor *attributor, const RecordNode *node, const FileSigns *signs)
{
    const Supplier *supplier = signs->supplier ? signs->supplier : signs->library;
    if (!supplier || signs->several || !*node->path)
        return;
    bool both = signs->library && signs->library == signs->supplier;
    if (signs->library && signs->supplier ? !both : signs->free_licence)
        return;
    double strength = both                     ? STRENGTH_BOTH
                      : stranger_counts(signs) ? STRENGTH_AMONG_OTHERS
                      : !signs->supplier       ? STRENGTH_SONAME
                      : signs->legal           ? STRENGTH_LEGAL
                                               : STRENGTH_NAME;
    const RecordEvidence *proof = signs->supplier ? signs->notice : signs->soname;
    const char *text = record_evidence_get(proof, signs->supplier ? "value" : "soname");
    Component *component = file_component(attributor, node, proof, text, strength);
    Attribution *attribution = attribution_add(
        attributor, component->attributions, supplier, ROLE_MADE_BY, strength,
        both ? "the library's name, and the only holder of a copyright in it"
        : stranger_counts(signs)
            ? "one of several holders of a copyright in a file that is no known open source"
        : signs->supplier ? "the only holder of a copyright in a file that is no known open source"
                          : "the name of a library that only this supplier has");
    attribution_prove(attributor, attribution, proof, text);
    /* A lead names nobody. */
    if (strength > STRENGTH_AMONG_OTHERS) {
        component->manufacturer = attribution->supplier;
        component->manufacturer_name = attribution->supplier_name;
    }
}

static gint
component_compare(gconstpointer a, gconstpointer b)
{
    return strcmp((*(Component *const *)a)->ref, (*(Component *const *)b)->ref);
}

void
attribute_files(Attributor *attributor)
{
    const Inventory *inventory = attributor->inventory;
    const ScanRecord *record = inventory->record;
    g_autoptr(GHashTable) files = files_read(attributor);
    mark_known(inventory, files);
    guint before = inventory->components->len;
    for (guint i = 0; i < record->nodes->len; i++) {
        gpointer key = GUINT_TO_POINTER(i + 1);
        const FileSigns *signs = g_hash_table_lookup(files, key);
        if (signs && !signs->module && !g_hash_table_contains(inventory->packaged, key))
            attribute_file(attributor, g_ptr_array_index(record->nodes, i), signs);
    }
    if (inventory->components->len > before)
        g_ptr_array_sort(inventory->components, component_compare);
}

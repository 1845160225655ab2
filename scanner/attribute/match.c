/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds suppliers by name and identifier: in free text, and by one value. */
#include <string.h>

#include "attribute/registry-private.h"
#include "attribute/words.h"

#define HOST_SIZE_MAX 253

static const char *const match_names[] = {
    [MATCH_NONE] = "none",
    [MATCH_LEGAL_NAME] = "legal-name",
    [MATCH_ALIAS] = "alias",
    [MATCH_AMBIGUOUS] = "ambiguous-alias",
    [MATCH_PART_OF_NAME] = "part-of-name",
    [MATCH_PART_OF_IDENTIFIER] = "part-of-identifier",
    [MATCH_COPYRIGHT_LEGAL] = "copyright-legal-name",
    [MATCH_COPYRIGHT_ALIAS] = "copyright-alias",
    [MATCH_CERTIFICATE] = "certificate",
    [MATCH_DOMAIN] = "domain",
    [MATCH_DEVICETREE] = "devicetree-prefix",
    [MATCH_CPE] = "cpe-vendor",
    [MATCH_USB] = "usb-vendor-id",
    [MATCH_PCI] = "pci-vendor-id",
};

const char *
match_name(MatchKind kind)
{
    return match_names[kind];
}

/* --- Indexes --- */

static SupplierIndex *
index_new(void)
{
    return g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                 (GDestroyNotify)g_ptr_array_unref);
}

static void
index_add(SupplierIndex *index, const char *value, const Supplier *supplier)
{
    g_autofree char *key = g_ascii_strdown(value, -1);
    GPtrArray *suppliers = g_hash_table_lookup(index, key);
    if (suppliers == NULL) {
        suppliers = g_ptr_array_new();
        g_hash_table_insert(index, g_steal_pointer(&key), suppliers);
    }
    if (!g_ptr_array_find(suppliers, supplier, NULL)) {
        g_ptr_array_add(suppliers, (gpointer)supplier);
    }
}

static void
index_add_all(SupplierIndex *index, char *const *values, const Supplier *supplier)
{
    for (; values != NULL && *values != NULL; values++) {
        index_add(index, *values, supplier);
    }
}

static NameClass
name_class(const Supplier *supplier, const char *name)
{
    bool ambiguous = g_utf8_strlen(name, -1) < 3 && g_ascii_isalnum(name[0]);
    ambiguous = ambiguous || (supplier->ambiguous != NULL &&
                              g_strv_contains((const char *const *)supplier->ambiguous, name));
    return ambiguous ? NAME_AMBIGUOUS : NAME_PLAIN;
}

static void
names_add(NameIndex *names, char *const *values, const Supplier *supplier)
{
    for (; values != NULL && *values != NULL; values++) {
        name_index_add(names, *values, name_class(supplier, *values), supplier);
    }
}

static bool
leaves_marks(const Supplier *supplier)
{
    return supplier->sonames != NULL || supplier->toolchains != NULL ||
           supplier->kernel_options != NULL || supplier->own_kernel_options != NULL ||
           supplier->module_firmware != NULL || supplier->cwmp_prefixes != NULL ||
           supplier->pon_vendor_ids != NULL;
}

static void
supplier_index(Registry *registry, const Supplier *supplier)
{
    if (leaves_marks(supplier)) {
        g_ptr_array_add(registry->marked, (gpointer)supplier);
    }
    name_index_add(registry->names, supplier->legal_name,
                   name_class(supplier, supplier->legal_name), supplier);
    names_add(registry->names, supplier->aliases, supplier);
    names_add(registry->names, supplier->native, supplier);
    names_add(registry->names, supplier->oui_orgs, supplier);
    names_add(registry->names, supplier->cert_o, supplier);
    for (char **line = supplier->copyright; line != NULL && *line != NULL; line++) {
        g_autofree char *holder = copyright_holder(*line);
        name_index_add(registry->names, holder, name_class(supplier, holder), supplier);
    }
    for (guint i = 0; i < supplier->n_lookalikes; i++) {
        const Lookalike *lookalike = &supplier->lookalikes[i];
        if (!g_str_has_suffix(lookalike->name, ",*") &&
            !g_str_has_prefix(lookalike->name, "usb:")) {
            name_index_add(registry->names, lookalike->name, NAME_LOOKALIKE, supplier);
        }
    }
    index_add_all(registry->certificates, supplier->cert_o, supplier);
    index_add_all(registry->domains, supplier->domains, supplier);
    index_add_all(registry->devicetree, supplier->dt_prefixes, supplier);
    index_add_all(registry->cpe, supplier->cpe_vendors, supplier);
    index_add_all(registry->usb, supplier->usb_vendor_ids, supplier);
    index_add_all(registry->pci, supplier->pci_vendor_ids, supplier);
}

void
registry_index(Registry *registry)
{
    registry->names = name_index_new();
    registry->marked = g_ptr_array_new();
    registry->certificates = index_new();
    registry->domains = index_new();
    registry->devicetree = index_new();
    registry->cpe = index_new();
    registry->usb = index_new();
    registry->pci = index_new();
    for (guint i = 0; i < registry->suppliers->len; i++) {
        supplier_index(registry, registry_at(registry, i));
    }
    name_index_finish(registry->names);
}

/* --- Names --- */

static MatchKind
found_kind(NameFound found)
{
    switch (found) {
    case NAME_FOUND_LEGAL:
        return MATCH_LEGAL_NAME;
    case NAME_FOUND_BARE:
        return MATCH_ALIAS;
    case NAME_FOUND_AMBIGUOUS:
        return MATCH_AMBIGUOUS;
    case NAME_FOUND_PART_OF_NAME:
        return MATCH_PART_OF_NAME;
    case NAME_FOUND_PART_OF_IDENTIFIER:
        return MATCH_PART_OF_IDENTIFIER;
    case NAME_FOUND_LOOKALIKE:
        break;
    }
    return MATCH_NONE;
}

static void
match_append(GArray *matches, MatchKind kind, gsize start, gsize end, const GPtrArray *suppliers)
{
    Match match = {.kind = kind, .start = start, .end = end, .suppliers = suppliers};
    g_array_append_val(matches, match);
}

GArray *
registry_find_names(const Registry *registry, const char *text, gsize size)
{
    GArray *matches = g_array_new(FALSE, FALSE, sizeof(Match));
    NameMatch name;
    for (gsize at = 0; name_index_next(registry->names, text, size, &at, &name);) {
        if (name.owners->len > 0 && name.found != NAME_FOUND_LOOKALIKE) {
            match_append(matches, found_kind(name.found), name.start, name.end, name.owners);
        }
    }
    return matches;
}

/* The name that is the whole text, but for separators around it. */
static bool
whole_name(const Registry *registry, const char *text, NameMatch *ret_name)
{
    gsize size = strlen(text), start = 0, length;
    while (start < size && word_character(text, size, start, &length) == CHARACTER_SEPARATOR) {
        start += length;
    }
    NameMatch name;
    if (!name_index_match(registry->names, text, size, start, &name) || name.owners->len == 0) {
        return false;
    }
    for (gsize end = name.end; end < size; end += length) {
        if (word_character(text, size, end, &length) != CHARACTER_SEPARATOR) {
            return false;
        }
    }
    *ret_name = name;
    return true;
}

bool
registry_match_name(const Registry *registry, const char *text, Match *ret_match)
{
    NameMatch name;
    if (!whole_name(registry, text, &name)) {
        return false;
    }
    *ret_match = (Match){.kind = found_kind(name.found),
                         .start = name.start,
                         .end = name.end,
                         .suppliers = name.owners};
    return true;
}

static bool
index_match(const SupplierIndex *index, const char *value, gsize size, MatchKind kind,
            Match *ret_match)
{
    g_autofree char *key = g_ascii_strdown(value, (gssize)size);
    const GPtrArray *suppliers = g_hash_table_lookup((GHashTable *)index, key);
    if (suppliers == NULL) {
        return false;
    }
    *ret_match = (Match){.kind = kind, .start = 0, .end = size, .suppliers = suppliers};
    return true;
}

bool
registry_match_certificate(const Registry *registry, const char *organisation, Match *ret_match)
{
    if (index_match(registry->certificates, organisation, strlen(organisation), MATCH_CERTIFICATE,
                    ret_match)) {
        return true;
    }
    NameMatch name;
    if (!whole_name(registry, organisation, &name) || name.found == NAME_FOUND_PART_OF_NAME) {
        return false;
    }
    *ret_match =
        (Match){.kind = name.found == NAME_FOUND_AMBIGUOUS ? MATCH_AMBIGUOUS : MATCH_CERTIFICATE,
                .start = name.start,
                .end = name.end,
                .suppliers = name.owners};
    return true;
}

bool
registry_match_devicetree(const Registry *registry, const char *compatible, Match *ret_match)
{
    const char *comma = strchr(compatible, ',');
    gsize size = comma == NULL ? strlen(compatible) : (gsize)(comma - compatible);
    return index_match(registry->devicetree, compatible, size, MATCH_DEVICETREE, ret_match);
}

bool
registry_match_cpe(const Registry *registry, const char *vendor, Match *ret_match)
{
    return index_match(registry->cpe, vendor, strlen(vendor), MATCH_CPE, ret_match);
}

bool
registry_match_usb(const Registry *registry, const char *vendor_id, Match *ret_match)
{
    return index_match(registry->usb, vendor_id, strlen(vendor_id), MATCH_USB, ret_match);
}

bool
registry_match_pci(const Registry *registry, const char *vendor_id, Match *ret_match)
{
    return index_match(registry->pci, vendor_id, strlen(vendor_id), MATCH_PCI, ret_match);
}

/* --- Domains --- */

static bool
host_byte(char byte)
{
    return g_ascii_isalnum(byte) || byte == '-' || byte == '.';
}

/* The supplier of the longest domain that the host is, or is under. */
static const GPtrArray *
host_suppliers(const Registry *registry, const char *host, gsize size)
{
    char folded[HOST_SIZE_MAX + 1];
    if (size > HOST_SIZE_MAX) {
        return NULL;
    }
    for (gsize i = 0; i < size; i++) {
        folded[i] = g_ascii_tolower(host[i]);
    }
    folded[size] = '\0';
    for (const char *domain = folded; domain != NULL; domain = strchr(domain, '.')) {
        domain += *domain == '.';
        const GPtrArray *suppliers = g_hash_table_lookup(registry->domains, domain);
        if (suppliers != NULL) {
            return suppliers;
        }
    }
    return NULL;
}

GArray *
registry_find_domains(const Registry *registry, const char *text, gsize size)
{
    GArray *matches = g_array_new(FALSE, FALSE, sizeof(Match));
    const char *dot;
    for (gsize at = 0; at < size && (dot = memchr(text + at, '.', size - at)) != NULL;) {
        gsize start = (gsize)(dot - text), end = start + 1;
        while (start > at && host_byte(text[start - 1])) {
            start--;
        }
        while (end < size && host_byte(text[end])) {
            end++;
        }
        at = end;
        while (start < end && !g_ascii_isalnum(text[start])) {
            start++;
        }
        while (end > start && !g_ascii_isalnum(text[end - 1])) {
            end--;
        }
        const GPtrArray *suppliers = host_suppliers(registry, text + start, end - start);
        if (suppliers != NULL) {
            match_append(matches, MATCH_DOMAIN, start, end, suppliers);
        }
    }
    return matches;
}

bool
registry_match_domain(const Registry *registry, const char *address, Match *ret_match)
{
    const char *host = address, *scheme = strstr(address, "://");
    if (scheme != NULL) {
        host = scheme + 3;
    }
    gsize size = strcspn(host, "/?#");
    const char *at = g_strrstr_len(host, (gssize)size, "@");
    if (at != NULL) {
        size -= (gsize)(at + 1 - host);
        host = at + 1;
    }
    gsize end = strspn(host, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.");
    size = MIN(size, end);
    while (size > 0 && host[size - 1] == '.') {
        size--;
    }
    const GPtrArray *suppliers = host_suppliers(registry, host, size);
    if (suppliers == NULL) {
        return false;
    }
    gsize start = (gsize)(host - address);
    *ret_match =
        (Match){.kind = MATCH_DOMAIN, .start = start, .end = start + size, .suppliers = suppliers};
    return true;
}

/* --- Copyright lines --- */

/* The length of a copyright mark at `at`: "Copyright", "(c)", the sign in UTF-8 or Latin-1 (also as
 * text_utf8() writes that byte), or 版权所有. */
static gsize
mark_length(const char *text, gsize size, gsize at)
{
    static const char *const marks[] = {"copyright", "(c)",  "\xC2\xA9",
                                        "版权所有",  "\xA9", "\\xa9"};
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
        gsize length = strlen(marks[i]);
        if (length <= size - at && g_ascii_strncasecmp(text + at, marks[i], length) == 0) {
            return length;
        }
    }
    return 0;
}

/* What stands between mark and holder: "2012", "20xx", "present", "by". */
static bool
year_word(const char *word, gsize length)
{
    if (length == 7 && word_equal(word, "present", length)) {
        return true;
    }
    if (length == 2 && word_equal(word, "by", length)) {
        return true;
    }
    for (gsize i = 0; i < length; i++) {
        if (!g_ascii_isdigit(word[i]) && !(i > 0 && word[i] == 'x')) {
            return false;
        }
    }
    return length > 0;
}

/* The first byte of the holder behind a mark that ends at `at`; `size` where the line ends before.
 */
static gsize
holder_start(const char *text, gsize size, gsize at)
{
    while (at < size && text[at] != '\0' && text[at] != '\n' && text[at] != '\r') {
        gsize length = mark_length(text, size, at);
        if (length > 0) {
            at += length;
            continue;
        }
        if (word_character(text, size, at, &length) == CHARACTER_SEPARATOR) {
            at += length;
            continue;
        }
        gsize end = word_end(text, size, at);
        if (!year_word(text + at, end - at)) {
            return at;
        }
        at = end;
    }
    return size;
}

/* The next mark at or after `at` that is not inside a word; `size` where there is none. */
static gsize
mark_next(const char *text, gsize size, gsize at, gsize *ret_length)
{
    for (; at < size; at++) {
        unsigned char byte = (unsigned char)text[at];
        if (byte != 'C' && byte != 'c' && byte != '(' && byte != 0xC2 && byte != 0xA9 &&
            byte != 0xE7 && byte != '\\') {
            continue;
        }
        gsize length = mark_length(text, size, at);
        if (length > 0 && !(g_ascii_isalpha(text[at]) && word_before(text, at))) {
            *ret_length = length;
            return at;
        }
    }
    return size;
}

GArray *
registry_find_copyrights(const Registry *registry, const char *text, gsize size)
{
    GArray *matches = g_array_new(FALSE, FALSE, sizeof(Match));
    gsize length;
    for (gsize at = 0; (at = mark_next(text, size, at, &length)) < size;) {
        gsize holder = holder_start(text, size, at + length);
        NameMatch name;
        bool found =
            name_index_match(registry->names, text, size, holder, &name) && name.owners->len > 0;
        if (found && name.found == NAME_FOUND_LEGAL) {
            match_append(matches, MATCH_COPYRIGHT_LEGAL, at, name.end, name.owners);
        } else if (found && name.found == NAME_FOUND_BARE) {
            match_append(matches, MATCH_COPYRIGHT_ALIAS, at, name.end, name.owners);
        }
        at = MAX(holder, at + length);
    }
    return matches;
}

char *
copyright_holder(const char *line)
{
    gsize size = strlen(line), length;
    gsize mark = mark_next(line, size, 0, &length);
    const char *holder = line + (mark < size ? holder_start(line, size, mark + length) : 0);
    static const char *const rests[] = {". All ", " All rights", " <", " (\"", " or its", ", a "};
    gsize end = strlen(holder);
    for (gsize i = 0; i < G_N_ELEMENTS(rests); i++) {
        const char *rest = strstr(holder, rests[i]);
        if (rest != NULL) {
            end = MIN(end, (gsize)(rest - holder));
        }
    }
    return g_strndup(holder, end);
}

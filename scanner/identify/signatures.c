/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Component signatures: YARA rules, their metadata, and the versions that their matches carry. */
#include "identify/signatures.h"

#include <string.h>

#include "base/error.h"
#include "identify/match-rule.h"
#include "identify/named-version.h"
#include "identify/rule-meta.h"
#include "identify/rule-search.h"
#include "identify/rule-set.h"
#include "identify/version-text.h"

/* A version expression never sees more than this of a match. */
#define MATCH_MAX_BYTES 4096
/* Matches of one string in one object that are looked at. */
#define MATCHES_PER_STRING 64
/* Largest object that is searched as a whole for a version that no match gives. */
#define WHOLE_MAX_BYTES (64 * 1024 * 1024)

typedef struct {
    Signature public;
    DataNode rule;
    bool user;   /* of the user */
    guint index; /* in Signatures.entries, and in SignatureScanner.rules */
} Entry;

struct Signatures {
    RuleSet set;
    GPtrArray *entries;       /* Entry*, by rule name */
    GHashTable *by_rule[2];   /* name -> Entry; [1]: of the user */
    GHashTable *by_component; /* component -> Entry */
    GHashTable *by_source;    /* source package -> Entry */
};

struct SignatureScanner {
    const Signatures *signatures;
    RuleSearch *search;
    MatchRule **rules; /* by Entry.index; NULL: nothing matched yet */
};

static void
entry_free(gpointer data)
{
    Entry *entry = data;
    g_strfreev(entry->public.sources);
    g_clear_pointer(&entry->public.meta, g_ptr_array_unref);
    g_free(entry);
}

/* All metadata of a rule, as text. */
static GPtrArray *
rule_metas(DataNode rule)
{
    GPtrArray *metas = g_ptr_array_new();
    DataNode all = data_node_get(rule, "meta");
    for (guint i = 0; i < data_node_count(all); i++)
        g_ptr_array_add(metas, (gpointer)data_node_text(data_node_item(all, i)));
    return metas;
}

/* Metadata that stand in a signature as they are. They live as long as the rules. */
static const struct {
    const char *key;
    gsize at;
} TEXTS[] = {
    {"component", offsetof(Signature, component)},
    {"title", offsetof(Signature, title)},
    {"supplier", offsetof(Signature, supplier)},
    {"cpe", offsetof(Signature, cpe)},
    {"cpe_part", offsetof(Signature, cpe_part)},
    {"purl", offsetof(Signature, purl)},
    {"licence", offsetof(Signature, licence)},
    {"homepage", offsetof(Signature, homepage)},
    {"path_version", offsetof(Signature, path_version)},
    {"type", offsetof(Signature, type)},
    {"releases", offsetof(Signature, releases)},
};

/* Reads them; what is absent or empty stays NULL. */
static void
read_texts(DataNode rule, Signature *signature)
{
    DataNode metas = data_node_get(rule, "meta");
    for (guint i = 0; i + 1 < data_node_count(metas); i += 2) {
        const char *key = data_node_text(data_node_item(metas, i));
        const char *text = data_node_text(data_node_item(metas, i + 1));
        for (gsize k = 0; k < G_N_ELEMENTS(TEXTS); k++) {
            const char **field = (const char **)((char *)signature + TEXTS[k].at);
            if (*key == *TEXTS[k].key && strcmp(key, TEXTS[k].key) == 0 && !*field && *text)
                *field = text;
        }
    }
}

/* Compiles the rule's expressions: finds those that are wrong. */
static bool
entry_check(const Entry *entry, GError **error)
{
    const char *path_version = entry->public.path_version;
    g_autoptr(GRegex) regex =
        path_version ? g_regex_new(path_version, G_REGEX_RAW, 0, error) : NULL;
    if (path_version && !regex) {
        g_prefix_error(error, "rule %s: path_version: ", entry->public.rule);
        return false;
    }
    return match_rule_check(entry->rule, error);
}

static bool
entry_add(Signatures *signatures, DataNode rule, GError **error)
{
    Entry *entry = g_new0(Entry, 1);
    entry->rule = rule;
    entry->user = rule_meta_is_user(rule);
    g_ptr_array_add(signatures->entries, entry);
    Signature *s = &entry->public;
    s->rule = rule_meta_name(rule);
    read_texts(rule, s);
    s->version_lags = g_strcmp0(rule_meta_get(rule, "lagging", ""), "yes") == 0;
    const char *sources = rule_meta_get(rule, "source", "");
    s->sources = g_strsplit(sources ? sources : "", " ", -1);
    if (!s->cpe_part)
        s->cpe_part = "a";
    if (!s->type)
        s->type = "application";
    if (entry->user && !s->component)
        s->meta = rule_metas(rule);
    if (!entry->user && (!s->component || !s->supplier)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                    "rule %s: metadata 'component' and 'supplier' are required", s->rule);
        return false;
    }
    /* What was compiled once was checked then. */
    return signatures->set.compiled || entry_check(entry, error);
}

static gint
entry_compare(gconstpointer a, gconstpointer b)
{
    const Entry *x = *(Entry *const *)a, *y = *(Entry *const *)b;
    return x->user != y->user ? x->user - y->user : strcmp(x->public.rule, y->public.rule);
}

static bool
signatures_index(Signatures *signatures, GError **error)
{
    DataNode rules = signatures->set.rules;
    for (guint i = 0; i < data_node_count(rules); i++)
        if (!entry_add(signatures, data_node_item(rules, i), error))
            return false;
    g_ptr_array_sort(signatures->entries, entry_compare);
    for (guint i = 0; i < signatures->entries->len; i++) {
        Entry *entry = g_ptr_array_index(signatures->entries, i);
        const Entry *before = i > 0 ? g_ptr_array_index(signatures->entries, i - 1) : NULL;
        if (before && entry_compare(&before, &entry) == 0) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                        "rule %s: there are two of this name", entry->public.rule);
            return false;
        }
        entry->index = i;
        g_hash_table_insert(signatures->by_rule[entry->user], (gpointer)entry->public.rule, entry);
        if (entry->public.component &&
            !g_hash_table_contains(signatures->by_component, entry->public.component))
            g_hash_table_insert(signatures->by_component, (gpointer)entry->public.component, entry);
        for (char **source = entry->public.sources; *source; source++)
            if (**source && !g_hash_table_contains(signatures->by_source, *source))
                g_hash_table_insert(signatures->by_source, *source, entry);
    }
    return true;
}

Signatures *
signatures_load(const char *directory, char *const *user_directories, const char *compiled,
                GError **error)
{
    if (yr_initialize() != ERROR_SUCCESS) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "cannot initialise libyara");
        return NULL;
    }
    g_autoptr(Signatures) signatures = g_new0(Signatures, 1);
    signatures->entries = g_ptr_array_new_with_free_func(entry_free);
    signatures->by_rule[0] = g_hash_table_new(g_str_hash, g_str_equal);
    signatures->by_rule[1] = g_hash_table_new(g_str_hash, g_str_equal);
    signatures->by_component = g_hash_table_new(g_str_hash, g_str_equal);
    signatures->by_source = g_hash_table_new(g_str_hash, g_str_equal);
    if (!rule_set_load(&signatures->set, directory, user_directories, compiled, error) ||
        !signatures_index(signatures, error))
        return NULL;
    return g_steal_pointer(&signatures);
}

void
signatures_free(Signatures *signatures)
{
    if (!signatures)
        return;
    g_hash_table_unref(signatures->by_rule[0]);
    g_hash_table_unref(signatures->by_rule[1]);
    g_hash_table_unref(signatures->by_component);
    g_hash_table_unref(signatures->by_source);
    g_ptr_array_unref(signatures->entries);
    rule_set_clear(&signatures->set);
    g_free(signatures);
    yr_finalize();
}

guint
signatures_count(const Signatures *signatures)
{
    return signatures->entries->len;
}

const Signature *
signatures_get(const Signatures *signatures, guint index)
{
    Entry *entry = g_ptr_array_index(signatures->entries, index);
    return &entry->public;
}

const Signature *
signatures_by_component(const Signatures *signatures, const char *component)
{
    Entry *entry = component ? g_hash_table_lookup(signatures->by_component, component) : NULL;
    return entry ? &entry->public : NULL;
}

const Signature *
signatures_by_source(const Signatures *signatures, const char *source)
{
    Entry *entry = source ? g_hash_table_lookup(signatures->by_source, source) : NULL;
    return entry ? &entry->public : NULL;
}

const KnownStrings *
signatures_strings(const Signatures *signatures)
{
    return signatures->set.strings;
}

const char *
signatures_digest(const Signatures *signatures)
{
    return signatures->set.digest;
}

char *
signatures_digest_read(const char *directory, char *const *user_directories, GError **error)
{
    return rule_set_digest(directory, user_directories, error);
}

bool
signatures_are_compiled(const Signatures *signatures)
{
    return signatures->set.compiled;
}

bool
signatures_save(const Signatures *signatures, const char *path, GError **error)
{
    return rule_set_save(&signatures->set, path, error);
}

/* ---- running ---- */

typedef struct {
    const Signature *signature;
    VersionRange range; /* the match, or what gave the version */
    char *version;
    guint confidence;
} Found;

struct SignatureMatches {
    GArray *found; /* Found */
    bool cut;
};

typedef struct {
    SignatureScanner *scanner;
    PrintedBytes bytes;
    NamedVersions *named; /* NULL: not looked for yet */
    GArray *found;
    bool cut;
} Run;

static MatchRule *
match_rule_of(const SignatureScanner *scanner, const Entry *entry)
{
    MatchRule **rule = &scanner->rules[entry->index];
    if (!*rule)
        *rule = match_rule_new(entry->rule);
    return *rule;
}

static void
found_clear(gpointer data)
{
    g_free(((Found *)data)->version);
}

static void
look_at_match(Run *run, const Entry *entry, MatchString *rule, VersionRange range)
{
    const GRegex *version = expression_regex(&rule->version);
    Found found = {&entry->public, range, NULL, rule->confidence};
    guint64 end = range.offset + range.size;
    if (version && rule->near > 0)
        found.version =
            version_text_nearest(version, run->bytes.data, run->bytes.size,
                                 range.offset > rule->near ? range.offset - rule->near : 0,
                                 MIN(end + rule->near, run->bytes.size), &found.range);
    else if (version)
        found.version = version_text_first(
            version, run->bytes.data, run->bytes.size, range.offset,
            MIN(range.offset + MIN(range.size, MATCH_MAX_BYTES), run->bytes.size), &found.range);
    if (version && !found.version)
        found.confidence = MIN(found.confidence, CONFIDENCE_NO_VERSION);
    g_array_append_val(run->found, found);
}

/* The only version that an expression finds in the whole object; NULL: none. */
static char *
version_in_whole(const Run *run, Expression *expression, VersionRange *ret_range)
{
    const GRegex *regex = expression_regex(expression);
    return regex ? version_text_only(regex, run->bytes.data, run->bytes.size, ret_range) : NULL;
}

/* Where no match of a rule gives a version, the whole object may: what the rule's file_version, or
 * an expression for the neighbourhood of a match, finds in it, if that is one version only. */
static void
look_at_whole(Run *run, const Entry *entry)
{
    Found found = {&entry->public, {0, 0}, NULL, CONFIDENCE_FILE_VERSION};
    MatchRule *rule = match_rule_of(run->scanner, entry);
    if (run->bytes.size > WHOLE_MAX_BYTES)
        return;
    found.version = version_in_whole(run, &rule->file_version, &found.range);
    for (guint i = 0; !found.version && i < rule->n_strings; i++)
        if (rule->strings[i].near > 0)
            found.version = version_in_whole(run, &rule->strings[i].version, &found.range);
    if (found.version)
        g_array_append_val(run->found, found);
}

/* Is the longer version the shorter one in more detail, as 9.0.1378 is 9.0? */
static bool
version_extends(const char *longer, const char *shorter)
{
    size_t length = strlen(shorter);
    return strncmp(longer, shorter, length) == 0 && longer[length] &&
           !g_ascii_isdigit(longer[length]);
}

/* Do the matches from this one on give a version? */
static bool
has_version(const GArray *found, guint first)
{
    for (guint i = first; i < found->len; i++)
        if (g_array_index(found, Found, i).version)
            return true;
    return false;
}

/* What a function gives for the component's name, or for that of a package of its sources. */
static char *
version_by_name(Run *run, const Signature *signature,
                char *(*find)(const NamedVersions *, const char *, VersionRange *),
                VersionRange *range)
{
    if (!run->named)
        run->named = named_versions_new(&run->bytes);
    char *version = find(run->named, signature->component, range);
    for (char **source = signature->sources; !version && *source; source++)
        if (**source)
            version = find(run->named, *source, range);
    return version;
}

/* The name with a version may stand in the file where no match gives one; the path of its sources
 * may give one in more detail. */
static void
look_at_name(Run *run, const Entry *entry, guint first)
{
    const Signature *signature = &entry->public;
    Found found = {signature, {0, 0}, NULL, CONFIDENCE_FILE_VERSION};
    found.version = version_by_name(run, signature, version_of_sources, &found.range);
    for (guint i = first; found.version && i < run->found->len; i++) {
        const char *given = g_array_index(run->found, Found, i).version;
        if (given && !version_extends(found.version, given))
            g_clear_pointer(&found.version, g_free);
    }
    if (!found.version && !has_version(run->found, first) && run->bytes.size <= WHOLE_MAX_BYTES)
        found.version = version_by_name(run, signature, version_of_own_string, &found.range);
    if (found.version)
        g_array_append_val(run->found, found);
}

/*
 * Of the versions that the matches from this one on give, one that another has in more detail is no
 * second one. Of several that disagree, which are less likely copies than texts about releases, two
 * are in doubt, and of more none counts.
 */
static void
join_versions(GArray *found, guint first)
{
    g_autoptr(GHashTable) versions = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = first; i < found->len; i++)
        for (guint j = first; j < found->len; j++) {
            Found *shorter = &g_array_index(found, Found, i);
            const Found *longer = &g_array_index(found, Found, j);
            if (shorter->version && longer->version &&
                version_extends(longer->version, shorter->version))
                g_clear_pointer(&shorter->version, g_free);
        }
    for (guint i = first; i < found->len; i++)
        if (g_array_index(found, Found, i).version)
            g_hash_table_add(versions, g_array_index(found, Found, i).version);
    guint distinct = g_hash_table_size(versions);
    g_hash_table_remove_all(versions);
    for (guint i = first; distinct > 1 && i < found->len; i++) {
        Found *one = &g_array_index(found, Found, i);
        if (distinct > 2)
            g_clear_pointer(&one->version, g_free);
        one->confidence =
            MIN(one->confidence, distinct > 2 ? CONFIDENCE_NO_VERSION : CONFIDENCE_DISPUTED);
    }
}

static void
look_at_string(Run *run, const Entry *entry, YR_SCAN_CONTEXT *context, const YR_STRING *string)
{
    MatchString *string_rule =
        match_rule_string(match_rule_of(run->scanner, entry), string->identifier);
    guint seen = 0;
    const void *next = context->matches[string->idx].head;
    while (string_rule && next && seen++ < MATCHES_PER_STRING) {
        YR_MATCH match; /* a copy: libyara does not align what it stores */
        memcpy(&match, next, sizeof match);
        next = match.next;
        if (!match.is_private && match.base + match.offset >= 0)
            look_at_match(
                run, entry, string_rule,
                (VersionRange){(guint64)(match.base + match.offset), (guint64)match.match_length});
    }
}

static void
look_at_rule(Run *run, const Entry *entry, YR_SCAN_CONTEXT *context, YR_RULE *rule)
{
    guint first = run->found->len;
    YR_STRING *string;
    yr_rule_strings_foreach(rule, string)
    {
        look_at_string(run, entry, context, string);
    }
    if (run->found->len > first && !has_version(run->found, first))
        look_at_whole(run, entry);
    if (run->found->len > first && !entry->user) {
        look_at_name(run, entry, first);
        join_versions(run->found, first);
    }
}

static int
on_scan_message(YR_SCAN_CONTEXT *context, int message, void *message_data, void *user)
{
    Run *run = user;
    if (message == CALLBACK_MSG_TOO_MANY_MATCHES) {
        run->cut = true;
        return CALLBACK_CONTINUE;
    }
    if (message != CALLBACK_MSG_RULE_MATCHING)
        return CALLBACK_CONTINUE;
    YR_RULE *rule = message_data;
    bool users = strcmp(rule->ns->name, RULE_SET_USER_NAMESPACE) == 0;
    const Entry *entry =
        g_hash_table_lookup(run->scanner->signatures->by_rule[users], rule->identifier);
    if (!entry)
        return CALLBACK_CONTINUE;
    /* A rule of the user may match by its condition alone. */
    if (entry->public.meta && !rule->strings) {
        Found found = {&entry->public, {0, 0}, NULL, 0};
        g_array_append_val(run->found, found);
        return CALLBACK_CONTINUE;
    }
    look_at_rule(run, entry, context, rule);
    return CALLBACK_CONTINUE;
}

SignatureScanner *
signature_scanner_new(const Signatures *signatures)
{
    SignatureScanner *scanner = g_new0(SignatureScanner, 1);
    scanner->signatures = signatures;
    scanner->search = rule_search_new(&signatures->set, false);
    scanner->rules = g_new0(MatchRule *, signatures->entries->len + 1);
    return scanner;
}

void
signature_scanner_free(SignatureScanner *scanner)
{
    if (!scanner)
        return;
    for (guint i = 0; i < scanner->signatures->entries->len; i++)
        match_rule_free(scanner->rules[i]);
    g_free(scanner->rules);
    rule_search_free(scanner->search);
    g_free(scanner);
}

/* By rule; a match with a version before one without, then by version, then by offset. */
static gint
found_compare(gconstpointer a, gconstpointer b)
{
    const Found *x = a, *y = b;
    int order = strcmp(x->signature->rule, y->signature->rule);
    if (order == 0)
        order = g_strcmp0(x->signature->component, y->signature->component);
    if (order == 0)
        order = (x->version == NULL) - (y->version == NULL);
    if (order == 0)
        order = g_strcmp0(x->version, y->version);
    if (order == 0)
        order = x->confidence > y->confidence ? -1 : x->confidence < y->confidence;
    if (order == 0)
        order = x->range.offset < y->range.offset ? -1 : x->range.offset > y->range.offset;
    return order;
}

/* Of equal matches, which are neighbours, the first is kept. */
static void
drop_repeats(GArray *found)
{
    guint kept = 0;
    for (guint i = 0; i < found->len; i++) {
        Found *one = &g_array_index(found, Found, i);
        const Found *last = kept > 0 ? &g_array_index(found, Found, kept - 1) : NULL;
        if (last && last->signature == one->signature &&
            (!one->version || g_strcmp0(last->version, one->version) == 0))
            continue;
        Found moved = *one;
        *one = g_array_index(found, Found, kept);
        g_array_index(found, Found, kept++) = moved;
    }
    g_array_set_size(found, kept);
}

SignatureMatches *
signature_scanner_run(SignatureScanner *scanner, const PrintedBytes *bytes, guint timeout_s)
{
    Run run = {scanner, *bytes, NULL, g_array_new(FALSE, FALSE, sizeof(Found)), false};
    g_array_set_clear_func(run.found, found_clear);
    int status = rule_search_run(scanner->search, bytes, timeout_s, on_scan_message, &run);
    named_versions_free(run.named);
    g_array_sort(run.found, found_compare);
    drop_repeats(run.found);
    SignatureMatches *matches = g_new(SignatureMatches, 1);
    *matches = (SignatureMatches){run.found, status != ERROR_SUCCESS || run.cut};
    return matches;
}

guint
signature_matches_count(const SignatureMatches *matches)
{
    return matches->found->len;
}

SignatureMatch
signature_matches_get(const SignatureMatches *matches, guint index)
{
    const Found *found = &g_array_index(matches->found, Found, index);
    return (SignatureMatch){found->signature, found->range.offset, found->range.size,
                            found->version, found->confidence};
}

bool
signature_matches_are_cut(const SignatureMatches *matches)
{
    return matches->cut;
}

void
signature_matches_free(SignatureMatches *matches)
{
    if (!matches)
        return;
    g_array_unref(matches->found);
    g_free(matches);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sets of YARA rules, from their sources or compiled. */
#include "identify/rule-set.h"

#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/folder.h"
#include "identify/known-strings.h"
#include "identify/rule-meta.h"

/*
 * The compiled form: parts, each with a head and filled up to a multiple of PART_ALIGN bytes: the
 * words of RuleSet.rules, the literals, the known strings, and, for each group, what libyara saves,
 * which trusts its own form.
 */
#define COMPILED_KIND "rules 6, yara " YR_VERSION
typedef struct {
    guint32 size;
    guint32 whole; /* RuleGroup.whole */
} PartHead;
#define PART_ALIGN 8

/* Files of ours that are compiled together; where nothing is known of literals, all are, since each
 * group is then a pass over all bytes. */
#define GROUP_FILES (LITERALS_ARE_KNOWN ? 16 : G_MAXUINT)

/* ---- groups ---- */

static void
group_clear(gpointer data)
{
    g_free(((RuleGroup *)data)->owned);
}

static GArray *
groups_new(void)
{
    GArray *groups = g_array_new(FALSE, FALSE, sizeof(RuleGroup));
    g_array_set_clear_func(groups, group_clear);
    return groups;
}

/* Drops what was read of the rules. */
static void
groups_clear(RuleSet *set)
{
    g_clear_pointer(&set->groups, g_array_unref);
    g_clear_pointer(&set->literals, literals_free);
    g_clear_pointer(&set->strings, known_strings_free);
    g_clear_pointer(&set->words, g_array_unref);
    g_clear_pointer(&set->compiled, compiled_free);
    set->rules = (DataNode){0};
}

static size_t
write_items(const void *items, size_t size, size_t count, void *user)
{
    g_byte_array_append(user, items, (guint)(size * count));
    return count;
}

/* Adds the rules, whose memory is some ten times what is saved of them. user: they are the user's,
 * and what they ask of the bytes is not known. */
static bool
group_add(RuleSet *set, YR_RULES *rules, bool user, json_t *described)
{
    GByteArray *saved = g_byte_array_new();
    YR_STREAM stream = {.user_data = saved, .write = write_items};
    YR_RULE *rule;
    if (yr_rules_save_stream(rules, &stream) != ERROR_SUCCESS) {
        g_byte_array_unref(saved);
        return false;
    }
    RuleGroup group = {.saved_size = saved->len};
    group.whole = user || !literals_add(set->literals, rules, set->groups->len);
    group.saved = group.owned = g_byte_array_free(saved, FALSE);
    g_array_append_val(set->groups, group);
    yr_rules_foreach(rules, rule)
    {
        if (!RULE_IS_PRIVATE(rule))
            json_array_append_new(described, rule_meta_describe(rule, user));
    }
    return true;
}

/* ---- sources ---- */

static bool
is_rule_file(const char *name)
{
    return g_str_has_suffix(name, ".yar");
}

/* What is found in bytes follows from this file too. */
static bool
is_our_file(const char *name)
{
    return is_rule_file(name) || strcmp(name, KNOWN_STRINGS_FILE) == 0;
}

static gint
name_compare(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void
on_compile_message(int level, const char *file, int line, const YR_RULE *rule, const char *message,
                   void *user)
{
    GError **error = user;
    (void)rule;
    if (level == YARA_ERROR_LEVEL_ERROR && !*error)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s:%d: %s", file ? file : "rules",
                    line, message);
}

/* Reads all rule files of our directory and of those of the user. */
typedef struct {
    Digest *digest;
    RuleSet *set;          /* NULL: for the digest only */
    json_t *described;     /* array of rule_meta_describe() */
    YR_COMPILER *compiler; /* of the group that is being read; NULL: none */
    guint n_files;         /* in it */
    GError *compile_error;
    const char *directory;
    const char *space; /* namespace of the user's rules; NULL: ours */
} Reading;

/* Ends the group that is being read. */
static bool
reading_end_group(Reading *reading, GError **error)
{
    YR_RULES *rules = NULL;
    if (!reading->compiler)
        return true;
    bool ok = yr_compiler_get_rules(reading->compiler, &rules) == ERROR_SUCCESS &&
              group_add(reading->set, rules, reading->space != NULL, reading->described);
    if (!ok)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "cannot link the rules");
    if (rules)
        yr_rules_destroy(rules);
    g_clear_pointer(&reading->compiler, yr_compiler_destroy);
    reading->n_files = 0;
    return ok;
}

static bool
reading_begin_group(Reading *reading, GError **error)
{
    if (yr_compiler_create(&reading->compiler) != ERROR_SUCCESS) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "cannot create a rule compiler");
        return false;
    }
    yr_compiler_set_include_callback(reading->compiler, NULL, NULL, NULL);
    yr_compiler_set_callback(reading->compiler, on_compile_message, &reading->compile_error);
    return true;
}

static bool
compile_file(Reading *reading, const char *name, const char *content, gsize size, GError **error)
{
    if (!reading->compiler && !reading_begin_group(reading, error))
        return false;
    g_autofree char *path = g_build_filename(reading->directory, name, NULL);
    /* An empty file is no error, but fmemopen() takes no empty buffer. */
    FILE *stream = size > 0 ? fmemopen((void *)(guintptr)content, size, "r") : NULL;
    int errors = stream ? yr_compiler_add_file(reading->compiler, stream, reading->space, path) : 0;
    if (stream)
        fclose(stream);
    if (errors > 0) {
        if (reading->compile_error)
            g_propagate_error(error, g_steal_pointer(&reading->compile_error));
        else
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "cannot compile %s", path);
        return false;
    }
    return reading->space || ++reading->n_files < GROUP_FILES || reading_end_group(reading, error);
}

static bool
take_strings(Reading *reading, const char *name, const char *content, gsize size, GError **error)
{
    g_autofree char *path = g_build_filename(reading->directory, name, NULL);
    known_strings_free(reading->set->strings);
    reading->set->strings = known_strings_parse(content, size, path, error);
    return reading->set->strings != NULL;
}

static bool
add_to_digest(const char *name, const char *content, gsize size, void *user, GError **error)
{
    (void)error;
    digest_add_string(user, name);
    digest_add(user, content, size);
    return true;
}

static bool
take_file(const char *name, const char *content, gsize size, void *user, GError **error)
{
    Reading *reading = user;
    add_to_digest(name, content, size, reading->digest, NULL);
    if (!reading->set)
        return true;
    return is_rule_file(name) ? compile_file(reading, name, content, size, error)
                              : take_strings(reading, name, content, size, error);
}

static void
set_describe(RuleSet *set, const json_t *described)
{
    g_autoptr(DataWriter) writer = data_writer_new();
    data_writer_add(writer, described);
    set->words = data_writer_end(writer);
    set->rules = (DataNode){(const guint32 *)(const void *)set->words->data, 0};
}

static bool
read_directory(Reading *reading, const char *directory, const char *space, GError **error)
{
    reading->directory = directory;
    reading->space = space;
    g_autoptr(GPtrArray) names =
        folder_names(directory, space ? is_rule_file : is_our_file, name_compare, error);
    return names && folder_read(directory, names, take_file, reading, error);
}

/* Their digest, or NULL. set: is given them, or NULL. */
static char *
read_all(const char *directory, char *const *user_directories, RuleSet *set, GError **error)
{
    Reading reading = {.digest = digest_new(), .set = set, .described = json_array()};
    bool ok =
        read_directory(&reading, directory, NULL, error) && reading_end_group(&reading, error);
    for (; ok && user_directories && *user_directories; user_directories++)
        ok = read_directory(&reading, *user_directories, RULE_SET_USER_NAMESPACE, error);
    ok = ok && reading_end_group(&reading, error);
    if (ok && set)
        set_describe(set, reading.described);
    char *digest = ok ? digest_end(reading.digest) : NULL;
    digest_free(reading.digest);
    json_decref(reading.described);
    if (reading.compiler)
        yr_compiler_destroy(reading.compiler);
    g_clear_error(&reading.compile_error);
    return digest;
}

/* Reads the files anew: the digest is that of what was compiled. */
static bool
compile(RuleSet *set, const char *directory, char *const *user_directories, GError **error)
{
    set->groups = groups_new();
    set->literals = literals_new();
    set->strings = known_strings_parse("", 0, "", NULL);
    g_free(set->digest);
    set->digest = read_all(directory, user_directories, set, error);
    literals_index(set->literals);
    return set->digest;
}

/* ---- the compiled form ---- */

static gsize
part_aligned(gsize size)
{
    return (size + PART_ALIGN - 1) / PART_ALIGN * PART_ALIGN;
}

typedef struct {
    const guint8 *data;
    gsize size, at;
} Cursor;

static size_t
read_items(void *target, size_t size, size_t count, void *user)
{
    Cursor *cursor = user;
    size_t n = size > 0 ? MIN(count, (cursor->size - cursor->at) / size) : 0;
    memcpy(target, cursor->data + cursor->at, n * size);
    cursor->at += n * size;
    return n;
}

/* The next part of the body, at *at, which goes on behind it. NULL: there is none. */
static const guint8 *
part_next(const guint8 *body, gsize size, gsize *at, PartHead *ret_head)
{
    if (size - *at < sizeof *ret_head)
        return NULL;
    memcpy(ret_head, body + *at, sizeof *ret_head);
    const guint8 *part = body + *at + sizeof *ret_head;
    gsize room = size - *at - sizeof *ret_head;
    if (ret_head->size > room)
        return NULL;
    *at = size - room + MIN(room, part_aligned(ret_head->size));
    return part;
}

/* False: they are not what was saved. */
static bool
load_parts(RuleSet *set, const guint8 *body, gsize size)
{
    gsize at = 0;
    PartHead head;
    const guint8 *words = part_next(body, size, &at, &head);
    const guint8 *literals = words ? part_next(body, size, &at, &head) : NULL;
    if (!literals || !(set->literals = literals_load(literals, head.size)))
        return false;
    const guint8 *strings = part_next(body, size, &at, &head);
    if (!strings || !(set->strings = known_strings_load(strings, head.size)))
        return false;
    set->rules = (DataNode){(const guint32 *)(const void *)words, 0};
    set->groups = groups_new();
    while (at < size) {
        RuleGroup group = {.saved = part_next(body, size, &at, &head)};
        if (!group.saved)
            return false;
        group.saved_size = head.size;
        group.whole = head.whole;
        g_array_append_val(set->groups, group);
    }
    return true;
}

/* False if there is no compiled form of our sources. */
static bool
load_compiled(RuleSet *set)
{
    if (!set->compiled)
        return false;
    set->digest = g_strdup(compiled_digest(set->compiled));
    gsize size;
    const guint8 *body = compiled_body(set->compiled, &size);
    return load_parts(set, body, size);
}

YR_RULES *
rule_group_load(const RuleGroup *group)
{
    Cursor cursor = {group->saved, group->saved_size, 0};
    YR_STREAM stream = {.user_data = &cursor, .read = read_items};
    YR_RULES *rules = NULL;
    return yr_rules_load_stream(&stream, &rules) == ERROR_SUCCESS ? rules : NULL;
}

static void
save_part(GByteArray *body, const void *data, gsize size, bool whole)
{
    static const guint8 FILL[PART_ALIGN];
    PartHead head = {(guint32)size, whole};
    g_byte_array_append(body, (const guint8 *)&head, sizeof head);
    g_byte_array_append(body, data, (guint)size);
    g_byte_array_append(body, FILL, (guint)(part_aligned(size) - size));
}

/* What follows the head. */
static GByteArray *
save_parts(const RuleSet *set)
{
    GByteArray *body = g_byte_array_new();
    g_autoptr(GByteArray) literals = g_byte_array_new(), strings = g_byte_array_new();
    save_part(body, set->words->data, set->words->len * sizeof(guint32), false);
    literals_save(set->literals, literals);
    save_part(body, literals->data, literals->len, false);
    known_strings_save(set->strings, strings);
    save_part(body, strings->data, strings->len, false);
    for (guint i = 0; i < set->groups->len; i++) {
        const RuleGroup *group = &g_array_index(set->groups, RuleGroup, i);
        save_part(body, group->saved, group->saved_size, group->whole);
    }
    return body;
}

bool
rule_set_save(const RuleSet *set, const char *path, GError **error)
{
    const CompiledSources sources = {set->stamp, set->digest};
    if (set->compiled) {
        gsize size;
        const guint8 *body = compiled_body(set->compiled, &size);
        return compiled_write(path, COMPILED_KIND, &sources, body, size, error);
    }
    g_autoptr(GByteArray) body = save_parts(set);
    return compiled_write(path, COMPILED_KIND, &sources, body->data, body->len, error);
}

/* ---- both ---- */

bool
rule_set_load(RuleSet *set, const char *directory, char *const *user_directories,
              const char *compiled, GError **error)
{
    const bool only_ours = !(user_directories && *user_directories);
    g_autoptr(GPtrArray) names = folder_names(directory, is_our_file, name_compare, error);
    if (!names)
        return false;
    CompiledFolder folder = {directory, names, add_to_digest, NULL};
    if (only_ours)
        set->compiled = compiled_open(compiled, COMPILED_KIND, &folder);
    /* A stamp of ours must not stand for those of the user too. */
    set->stamp = only_ours ? folder.stamp : g_strdup("");
    if (load_compiled(set))
        return true;
    groups_clear(set);
    return compile(set, directory, user_directories, error);
}

char *
rule_set_digest(const char *directory, char *const *user_directories, GError **error)
{
    return read_all(directory, user_directories, NULL, error);
}

void
rule_set_clear(RuleSet *set)
{
    groups_clear(set);
    g_free(set->stamp);
    g_free(set->digest);
    *set = (RuleSet){0};
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sets of YARA rules, from their sources or compiled. */
#include "identify/rule-set.h"

#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/outfile.h"

/*
 * The compiled form: this head, then what libyara saves. The body's digest is there so that a file
 * which was damaged is compiled anew instead of being read by libyara, which trusts its own form.
 */
#define COMPILED_MAGIC "netbom rules 1\n"
typedef struct {
    char magic[16];
    char yara[16];    /* version of libyara */
    char sources[64]; /* RuleSet.digest */
    guint8 body[32];  /* SHA-256 of all that follows */
} CompiledHead;

/* ---- sources ---- */

typedef struct {
    char *path, *content;
    gsize size;
    const char *space; /* namespace, or NULL */
} RuleFile;

static void
rule_file_free(gpointer data)
{
    RuleFile *file = data;
    g_free(file->path);
    g_free(file->content);
    g_free(file);
}

static gint
name_compare(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Names of the *.yar files, sorted. */
static GPtrArray *
rule_names(const char *directory, GError **error)
{
    g_autoptr(GDir) dir = g_dir_open(directory, 0, error);
    if (!dir)
        return NULL;
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    const char *name;
    while ((name = g_dir_read_name(dir)))
        if (g_str_has_suffix(name, ".yar"))
            g_ptr_array_add(names, g_strdup(name));
    g_ptr_array_sort(names, name_compare);
    return names;
}

static bool
read_directory(GPtrArray *files, const char *directory, const char *space, Digest *digest,
               GError **error)
{
    g_autoptr(GPtrArray) names = rule_names(directory, error);
    for (guint i = 0; names && i < names->len; i++) {
        const char *name = g_ptr_array_index(names, i);
        RuleFile *file = g_new0(RuleFile, 1);
        g_ptr_array_add(files, file);
        file->path = g_build_filename(directory, name, NULL);
        file->space = space;
        if (!g_file_get_contents(file->path, &file->content, &file->size, error))
            return false;
        digest_add_string(digest, name);
        digest_add(digest, file->content, file->size);
    }
    return names != NULL;
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

static bool
compile_file(YR_COMPILER *compiler, RuleFile *file, GError **compile_error, GError **error)
{
    /* An empty file is no error, but fmemopen() takes no empty buffer. */
    FILE *stream = file->size > 0 ? fmemopen(file->content, file->size, "r") : NULL;
    int errors = stream ? yr_compiler_add_file(compiler, stream, file->space, file->path) : 0;
    if (stream)
        fclose(stream);
    if (errors == 0)
        return true;
    if (*compile_error)
        g_propagate_error(error, g_steal_pointer(compile_error));
    else
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "cannot compile %s", file->path);
    return false;
}

static bool
compile(RuleSet *set, const GPtrArray *files, GError **error)
{
    YR_COMPILER *compiler = NULL;
    g_autoptr(GError) compile_error = NULL;
    if (yr_compiler_create(&compiler) != ERROR_SUCCESS) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "cannot create a rule compiler");
        return false;
    }
    yr_compiler_set_callback(compiler, on_compile_message, &compile_error);
    yr_compiler_set_include_callback(compiler, NULL, NULL, NULL);
    bool ok = true;
    for (guint i = 0; ok && i < files->len; i++)
        ok = compile_file(compiler, g_ptr_array_index(files, i), &compile_error, error);
    if (ok && yr_compiler_get_rules(compiler, &set->rules) != ERROR_SUCCESS) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "cannot link the rules");
        ok = false;
    }
    yr_compiler_destroy(compiler);
    return ok;
}

/* ---- the compiled form ---- */

static void
head_fill(CompiledHead *head, const char *sources, const guint8 *body, gsize size)
{
    *head = (CompiledHead){.magic = COMPILED_MAGIC, .yara = YR_VERSION};
    memcpy(head->sources, sources, MIN(strlen(sources), sizeof head->sources));
    digest_sha256(body, size, head->body);
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

static size_t
write_items(const void *items, size_t size, size_t count, void *user)
{
    g_byte_array_append(user, items, (guint)(size * count));
    return count;
}

/* False if there is no compiled form of these sources. */
static bool
load_compiled(RuleSet *set, const char *path)
{
    g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, NULL);
    if (!file || g_mapped_file_get_length(file) <= sizeof(CompiledHead))
        return false;
    const guint8 *data = (const guint8 *)g_mapped_file_get_contents(file);
    gsize size = g_mapped_file_get_length(file) - sizeof(CompiledHead);
    CompiledHead wanted;
    head_fill(&wanted, set->digest, data + sizeof wanted, size);
    if (memcmp(data, &wanted, sizeof wanted) != 0)
        return false;
    Cursor cursor = {data + sizeof wanted, size, 0};
    YR_STREAM stream = {.user_data = &cursor, .read = read_items};
    return yr_rules_load_stream(&stream, &set->rules) == ERROR_SUCCESS;
}

bool
rule_set_save(const RuleSet *set, const char *path, GError **error)
{
    g_autoptr(GByteArray) body = g_byte_array_new();
    YR_STREAM stream = {.user_data = body, .write = write_items};
    if (yr_rules_save_stream(set->rules, &stream) != ERROR_SUCCESS) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "libyara cannot save the rules");
        return false;
    }
    g_autoptr(OutFile) file = outfile_open(path, error);
    if (!file)
        return false;
    CompiledHead head;
    head_fill(&head, set->digest, body->data, body->len);
    fwrite(&head, sizeof head, 1, outfile_stream(file));
    fwrite(body->data, body->len, 1, outfile_stream(file));
    return outfile_commit(file, error);
}

/* ---- both ---- */

bool
rule_set_load(RuleSet *set, const char *directory, char *const *user_directories,
              const char *compiled, GError **error)
{
    bool has_user = user_directories && *user_directories;
    g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(rule_file_free);
    g_autoptr(Digest) digest = digest_new();
    if (!read_directory(files, directory, NULL, digest, error))
        return false;
    for (; user_directories && *user_directories; user_directories++)
        if (!read_directory(files, *user_directories, RULE_SET_USER_NAMESPACE, digest, error))
            return false;
    set->digest = digest_end(digest);
    set->from_compiled = compiled && !has_user && load_compiled(set, compiled);
    return set->from_compiled || compile(set, files, error);
}

char *
rule_set_digest(const char *directory, char *const *user_directories, GError **error)
{
    g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(rule_file_free);
    g_autoptr(Digest) digest = digest_new();
    bool ok = read_directory(files, directory, NULL, digest, error);
    for (; ok && user_directories && *user_directories; user_directories++)
        ok = read_directory(files, *user_directories, RULE_SET_USER_NAMESPACE, digest, error);
    return ok ? digest_end(digest) : NULL;
}

void
rule_set_clear(RuleSet *set)
{
    if (set->rules)
        yr_rules_destroy(set->rules);
    g_free(set->digest);
    *set = (RuleSet){0};
}

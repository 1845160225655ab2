/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sets of YARA rules, from their sources or compiled. */
#include "identify/rule-set.h"

#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/folder.h"
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

static bool
is_rule_file(const char *name)
{
    return g_str_has_suffix(name, ".yar");
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
    YR_COMPILER *compiler; /* NULL: for the digest only */
    GError *compile_error;
    const char *directory;
    const char *space; /* namespace, or NULL */
} Reading;

static bool compile_file(Reading *reading, const char *name, const char *content, gsize size,
                         GError **error);

static bool
take_file(const char *name, const char *content, gsize size, void *user, GError **error)
{
    Reading *reading = user;
    digest_add_string(reading->digest, name);
    digest_add(reading->digest, content, size);
    return !reading->compiler || compile_file(reading, name, content, size, error);
}

static bool
read_directory(Reading *reading, const char *directory, const char *space, GError **error)
{
    reading->directory = directory;
    reading->space = space;
    g_autoptr(GPtrArray) names = folder_names(directory, is_rule_file, name_compare, error);
    return names && folder_read(directory, names, take_file, reading, error);
}

/* Their digest, or NULL. compiler: is given them; or NULL. */
static char *
read_all(const char *directory, char *const *user_directories, YR_COMPILER *compiler,
         GError **error)
{
    Reading reading = {.digest = digest_new(), .compiler = compiler};
    if (compiler)
        yr_compiler_set_callback(compiler, on_compile_message, &reading.compile_error);
    bool ok = read_directory(&reading, directory, NULL, error);
    for (; ok && user_directories && *user_directories; user_directories++)
        ok = read_directory(&reading, *user_directories, RULE_SET_USER_NAMESPACE, error);
    char *digest = ok ? digest_end(reading.digest) : NULL;
    digest_free(reading.digest);
    g_clear_error(&reading.compile_error);
    return digest;
}

static bool
compile_file(Reading *reading, const char *name, const char *content, gsize size, GError **error)
{
    g_autofree char *path = g_build_filename(reading->directory, name, NULL);
    /* An empty file is no error, but fmemopen() takes no empty buffer. */
    FILE *stream = size > 0 ? fmemopen((void *)(guintptr)content, size, "r") : NULL;
    int errors = stream ? yr_compiler_add_file(reading->compiler, stream, reading->space, path) : 0;
    if (stream)
        fclose(stream);
    if (errors == 0)
        return true;
    if (reading->compile_error)
        g_propagate_error(error, g_steal_pointer(&reading->compile_error));
    else
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "cannot compile %s", path);
    return false;
}

/* Reads the files anew: the digest is that of what was compiled. */
static bool
compile(RuleSet *set, const char *directory, char *const *user_directories, GError **error)
{
    YR_COMPILER *compiler = NULL;
    if (yr_compiler_create(&compiler) != ERROR_SUCCESS) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "cannot create a rule compiler");
        return false;
    }
    yr_compiler_set_include_callback(compiler, NULL, NULL, NULL);
    g_free(set->digest);
    set->digest = read_all(directory, user_directories, compiler, error);
    bool ok = set->digest;
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
    if (compiled && !(user_directories && *user_directories)) {
        if (!(set->digest = rule_set_digest(directory, NULL, error)))
            return false;
        set->from_compiled = load_compiled(set, compiled);
    }
    return set->from_compiled || compile(set, directory, user_directories, error);
}

char *
rule_set_digest(const char *directory, char *const *user_directories, GError **error)
{
    return read_all(directory, user_directories, NULL, error);
}

void
rule_set_clear(RuleSet *set)
{
    if (set->rules)
        yr_rules_destroy(set->rules);
    g_free(set->digest);
    *set = (RuleSet){0};
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The head in front of compiled data. */
#include "base/compiled.h"

#include <string.h>

#include "base/checksum.h"
#include "base/digest.h"
#include "base/outfile.h"

#define MAGIC      "netbom compiled\n"
#define WORD_ORDER 0x01020304u

typedef struct {
    char magic[16];
    char kind[COMPILED_KIND_MAX];
    guint32 order; /* WORD_ORDER */
    guint32 sum;   /* CRC-32 of the head, in which it is 0, and the body */
    guint64 size;  /* of the body, bytes */
    char stamp[64];
    char digest[64];
} Head;

struct Compiled {
    GMappedFile *file;
    char stamp[65], digest[65]; /* of the head, as texts */
};

static void
put(char *field, gsize size, const char *text)
{
    g_assert(strlen(text) <= size);
    memcpy(field, text, strlen(text));
}

/* The head of a body, with its own fields summed too. */
static Head
head_of(const char *kind, const CompiledSources *sources, const void *body, gsize size)
{
    Head head = {.order = WORD_ORDER, .size = size};
    put(head.magic, sizeof head.magic, MAGIC);
    put(head.kind, sizeof head.kind, kind);
    put(head.stamp, sizeof head.stamp, sources->stamp);
    put(head.digest, sizeof head.digest, sources->digest);
    head.sum = checksum_crc32(checksum_crc32(0, &head, sizeof head), body, size);
    return head;
}

/* Whatever sources it was made of. */
static Compiled *
open_any(const char *path, const char *kind)
{
    g_autoptr(Compiled) compiled = g_new0(Compiled, 1);
    compiled->file = g_mapped_file_new(path, FALSE, NULL);
    if (!compiled->file || g_mapped_file_get_length(compiled->file) < sizeof(Head))
        return NULL;
    Head head;
    memcpy(&head, g_mapped_file_get_contents(compiled->file), sizeof head);
    memcpy(compiled->stamp, head.stamp, sizeof head.stamp);
    memcpy(compiled->digest, head.digest, sizeof head.digest);
    const CompiledSources sources = {compiled->stamp, compiled->digest};
    gsize size;
    const guint8 *body = compiled_body(compiled, &size);
    const Head wanted = head_of(kind, &sources, body, size);
    return memcmp(&head, &wanted, sizeof head) == 0 ? g_steal_pointer(&compiled) : NULL;
}

/* Its stamp is that of the folder, or else its digest is that of the files. */
static bool
is_made_of(const Compiled *compiled, const CompiledFolder *folder)
{
    if (*folder->stamp && strcmp(compiled->stamp, folder->stamp) == 0)
        return true;
    g_autoptr(Digest) digest = digest_new();
    if (!folder_read(folder->path, folder->names, folder->add, digest, NULL))
        return false;
    g_autofree char *text = digest_end(digest);
    return strcmp(compiled->digest, text) == 0;
}

typedef struct {
    const char *path, *kind;
} Opening;

static gpointer
opening_run(gpointer data)
{
    const Opening *opening = data;
    return open_any(opening->path, opening->kind);
}

Compiled *
compiled_open(const char *path, const char *kind, CompiledFolder *folder)
{
    Opening opening = {path, kind};
    GThread *thread = path ? g_thread_try_new("open", opening_run, &opening, NULL) : NULL;
    folder->stamp = folder_stamp(folder->path, folder->names);
    if (!path)
        return NULL;
    g_autoptr(Compiled) compiled = thread ? g_thread_join(thread) : opening_run(&opening);
    return compiled && is_made_of(compiled, folder) ? g_steal_pointer(&compiled) : NULL;
}

void
compiled_free(Compiled *compiled)
{
    if (!compiled)
        return;
    g_clear_pointer(&compiled->file, g_mapped_file_unref);
    g_free(compiled);
}

const char *
compiled_digest(const Compiled *compiled)
{
    return compiled->digest;
}

const guint8 *
compiled_body(const Compiled *compiled, gsize *ret_size)
{
    *ret_size = g_mapped_file_get_length(compiled->file) - sizeof(Head);
    return (const guint8 *)g_mapped_file_get_contents(compiled->file) + sizeof(Head);
}

bool
compiled_write(const char *path, const char *kind, const CompiledSources *sources, const void *body,
               gsize size, GError **error)
{
    g_autoptr(OutFile) file = outfile_open(path, error);
    if (!file)
        return false;
    const Head head = head_of(kind, sources, body, size);
    fwrite(&head, sizeof head, 1, outfile_stream(file));
    fwrite(body, size, 1, outfile_stream(file));
    return outfile_commit(file, error);
}

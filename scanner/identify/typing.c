/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Typing: text by our own look, the rest by libmagic. */
#include "identify/typing.h"

#include <fcntl.h>
#include <magic.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

#define LOOK_BYTES 4096
#define MAGIC_FLAGS                                                                                \
    (MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_TAR | MAGIC_NO_CHECK_TEXT |        \
     MAGIC_NO_CHECK_ENCODING | MAGIC_NO_CHECK_CSV | MAGIC_NO_CHECK_JSON | MAGIC_NO_CHECK_CDF |     \
     MAGIC_NO_CHECK_APPTYPE | MAGIC_NO_CHECK_ELF)

struct Typing {
    void *database; /* compiled magic database; a private mapping, since libmagic wants to write */
    gsize size;
};

struct TypingSession {
    magic_t cookie;
};

static bool
database_map(Typing *typing, const char *path)
{
    struct stat status;
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    if (fstat(fd, &status) == 0 && status.st_size > 0) {
        typing->size = (gsize)status.st_size;
        typing->database = mmap(NULL, typing->size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
        if (typing->database == MAP_FAILED)
            typing->database = NULL;
    }
    close(fd);
    return typing->database != NULL;
}

/* The compiled database that libmagic would load by itself. */
static bool
database_find(Typing *typing, GError **error)
{
    g_auto(GStrv) paths = g_strsplit(magic_getpath(NULL, 0), ":", -1);
    for (char **path = paths; *path; path++) {
        g_autofree char *name =
            g_str_has_suffix(*path, ".mgc") ? g_strdup(*path) : g_strconcat(*path, ".mgc", NULL);
        if (database_map(typing, name))
            return true;
    }
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "libmagic's database is not at %s",
                magic_getpath(NULL, 0));
    return false;
}

Typing *
typing_load(GError **error)
{
    g_autoptr(Typing) typing = g_new0(Typing, 1);
    if (!database_find(typing, error))
        return NULL;
    g_autoptr(TypingSession) probe = typing_session_new(typing);
    if (!probe) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "libmagic refuses its database");
        return NULL;
    }
    return g_steal_pointer(&typing);
}

void
typing_free(Typing *typing)
{
    if (!typing)
        return;
    if (typing->database)
        munmap(typing->database, typing->size);
    g_free(typing);
}

TypingSession *
typing_session_new(const Typing *typing)
{
    g_autoptr(TypingSession) session = g_new0(TypingSession, 1);
    session->cookie = magic_open(MAGIC_FLAGS);
    if (!session->cookie)
        return NULL;
    void *database = typing->database;
    size_t size = typing->size;
    if (magic_load_buffers(session->cookie, &database, &size, 1) != 0)
        return NULL;
    return g_steal_pointer(&session);
}

void
typing_session_free(TypingSession *session)
{
    if (!session)
        return;
    if (session->cookie)
        magic_close(session->cookie);
    g_free(session);
}

const char *
typing_mime(TypingSession *session, const guint8 *data, guint64 size)
{
    if (size == 0)
        return NULL;
    const char *mime = magic_buffer(session->cookie, data, (size_t)MIN(size, LOOK_BYTES));
    if (!mime || strcmp(mime, "application/octet-stream") == 0 || strchr(mime, '/') == NULL)
        return NULL;
    return mime;
}

bool
typing_packs(const char *mime)
{
    static const char *const TYPES[] = {"application/ogg",
                                        "application/pdf",
                                        "application/vnd.ms-cab-compressed",
                                        "application/vnd.ms-fontobject",
                                        "application/x-rar",
                                        "application/x-shockwave-flash",
                                        "audio/flac",
                                        "audio/ogg",
                                        "audio/x-m4a",
                                        "audio/x-wav",
                                        "font/woff",
                                        "font/woff2",
                                        "image/avif",
                                        "image/gif",
                                        "image/heic",
                                        "image/jp2",
                                        "image/jpeg",
                                        "image/png",
                                        "image/webp",
                                        "video/3gpp",
                                        "video/mp4",
                                        "video/ogg",
                                        "video/quicktime",
                                        "video/webm",
                                        "video/x-m4v",
                                        "video/x-matroska",
                                        "video/x-msvideo"};
    for (gsize i = 0; i < G_N_ELEMENTS(TYPES); i++)
        if (strcmp(mime, TYPES[i]) == 0)
            return true;
    return false;
}

/* How many bytes are controls that no text has, and how many are beyond ASCII. */
static void
odd_count(const guint8 *data, gsize size, gsize *ret_odd, gsize *ret_high)
{
    *ret_odd = *ret_high = 0;
    /* In pieces whose counts fit a byte, so that compilers take many bytes at once. */
    for (gsize at = 0; at < size;) {
        enum { PIECE = 64 };
        guint8 piece[PIECE], odd = 0, high = 0;
        const gsize n = MIN(size - at, PIECE);
        memset(piece, '\n', sizeof piece);
        memcpy(piece, data + at, n);
        for (gsize i = 0; i < PIECE; i++) {
            const guint8 c = piece[i];
            odd += ((c < 0x20) & ((guint8)(c - 7) > 13 - 7) & (c != 0x1b)) | (c == 0x7f);
            high += c >> 7;
        }
        *ret_odd += odd;
        *ret_high += high;
        at += n;
    }
}

bool
typing_is_text(const guint8 *data, guint64 size)
{
    const gsize look = MIN(size, LOOK_BYTES);
    gsize odd, high;
    if (look == 0 || memchr(data, 0, (size_t)MIN(size, 16 * LOOK_BYTES)))
        return false;
    odd_count(data, look, &odd, &high);
    if (odd * 100 > look)
        return false;
    const char *end;
    if (high == 0 || g_utf8_validate_len((const char *)data, look, &end) ||
        (look < size && (const guint8 *)end + 4 > data + look)) /* a character cut by our look */
        return true;
    /* Latin-1 and its like: mostly ASCII. */
    return high * 4 <= look;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * archive.c: the one place that talks to libarchive.
 */
#include "unpack/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <glib.h>
#include <locale.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <wchar.h>

#define LINKS_MAX       1000 /* for which the archive is read again */
#define BAD_ENTRIES_MAX 1000 /* one after another: the reader goes in circles */

/* Bytes of a member that lie in the archive as they are. */
typedef struct {
    uint64_t offset, size;
} Stored;

typedef struct {
    const ArchiveFormat *format;
    const NetbomHost *host;
    NetbomScan *scan;
    const NetbomBytes *range;
    struct archive *archive;
    GHashTable *stored; /* name -> Stored *: what hard links point to */
    unsigned links;     /* for which the archive was read again */
    bool sparse;        /* the member that is being read */
    bool stop;
} Reader;

/* ---- names in UTF-8, whatever the environment says ---- */

static locale_t names_locale;

static gpointer
load_locale(gpointer user)
{
    (void)user;
    static const char *const names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
    for (size_t i = 0; i < G_N_ELEMENTS(names) && !names_locale; i++)
        names_locale = newlocale(LC_CTYPE_MASK, names[i], (locale_t)0);
    locale_t before = names_locale ? uselocale(names_locale) : (locale_t)0;
    /* the first conversion loads the C library's tables */
    wchar_t wide[8];
    mbstate_t state = {0};
    const char *text = "\xc3\xa9";
    (void)mbsrtowcs(wide, &text, G_N_ELEMENTS(wide), &state);
    struct archive_entry *entry = archive_entry_new();
    if (entry) {
        archive_entry_update_pathname_utf8(entry, "\xc3\xa9");
        (void)archive_entry_pathname(entry);
        (void)archive_entry_pathname_w(entry);
        archive_entry_free(entry);
    }
    if (names_locale)
        uselocale(before);
    tzset(); /* the first use of local time reads the zone's file */
    return GINT_TO_POINTER(1);
}

void
archive_prepare(void)
{
    static GOnce once = G_ONCE_INIT;
    g_once(&once, load_locale, NULL);
}

/* ---- one member's content ---- */

typedef struct {
    uint64_t at;          /* in the range */
    uint64_t size;        /* bytes so far */
    uint64_t end;         /* in the range, of the last piece that lies in it */
    NetbomBuffer *buffer; /* NULL: all bytes so far lie together in the range */
} Content;

/* True if `data` lies in the range. */
static bool
lies_in_range(const Reader *reader, const uint8_t *data, uint64_t size)
{
    const uintptr_t start = (uintptr_t)reader->range->data, at = (uintptr_t)data;
    return at >= start && netbom_range_ok(reader->range->size, at - start, size);
}

/* Copies what was only referred to so far. */
static bool
content_copy(Reader *reader, Content *content)
{
    if (content->buffer)
        return true;
    content->buffer = reader->host->buffer_new(reader->scan, 0);
    return content->buffer &&
           reader->host->buffer_append(reader->scan, content->buffer,
                                       reader->range->data + content->at, content->size);
}

static bool
content_append(Reader *reader, Content *content, const uint8_t *data, uint64_t size)
{
    if (size == 0)
        return true;
    if (lies_in_range(reader, data, size))
        content->end = (uint64_t)(data - reader->range->data) + size;
    if (!content->buffer && lies_in_range(reader, data, size)) {
        const uint64_t at = (uint64_t)(data - reader->range->data);
        if (content->size == 0)
            content->at = at;
        if (at == content->at + content->size) {
            content->size += size;
            return true;
        }
    }
    if (!content_copy(reader, content) ||
        !reader->host->buffer_append(reader->scan, content->buffer, data, size))
        return false;
    content->size += size;
    return true;
}

/* A hole of a sparse file, up to `end`. */
static bool
content_hole(Reader *reader, Content *content, uint64_t end)
{
    static const uint8_t zeros[65536];
    while (content->size < end) {
        const uint64_t part = MIN(end - content->size, sizeof zeros);
        if (!content_copy(reader, content) ||
            !reader->host->buffer_append(reader->scan, content->buffer, zeros, part) ||
            !reader->host->spend(reader->scan, 1 + part / 4096))
            return false;
        content->size += part;
    }
    return true;
}

static void G_GNUC_PRINTF(3, 4)
    entry_problem(Reader *reader, const char *kind, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    const int64_t at = archive_read_header_position(reader->archive);
    const uint64_t offset = at > 0 ? MIN((uint64_t)at, reader->range->size) : 0;
    reader->host->problem(reader->scan, kind, offset, "%s: %s", reader->format->name, text);
}

static const char *
archive_words(struct archive *archive)
{
    const char *text = archive_error_string(archive);
    return text ? text : "cannot be read";
}

static const char *
kind_of_error(Reader *reader, const char *words)
{
    if (archive_read_has_encrypted_entries(reader->archive) > 0 || strstr(words, "ncrypt"))
        return "encrypted";
    if (strstr(words, "nsupported") || strstr(words, "codec ID"))
        return "unsupported";
    return strstr(words, "runcated") ? "truncated" : "corrupt";
}

/* Reads a member's bytes. False: it is not whole; what there is, is in the content. */
static bool
content_read(Reader *reader, const char *name, uint64_t wanted, Content *content)
{
    for (;;) {
        const void *data = NULL;
        size_t size = 0;
        la_int64_t offset = 0;
        int status = archive_read_data_block(reader->archive, &data, &size, &offset);
        if (status == ARCHIVE_EOF)
            break;
        if (status == ARCHIVE_RETRY && reader->host->spend(reader->scan, 1))
            continue;
        if (status < ARCHIVE_WARN) {
            const char *words = archive_words(reader->archive);
            entry_problem(reader, kind_of_error(reader, words),
                          "%s: %s after %" G_GUINT64_FORMAT " bytes", name, words, content->size);
            reader->stop = status <= ARCHIVE_FATAL;
            return false;
        }
        if (offset < 0 || (uint64_t)offset < content->size) {
            entry_problem(reader, "corrupt", "%s: its pieces overlap", name);
            return false;
        }
        if (!content_hole(reader, content, (uint64_t)offset) ||
            !content_append(reader, content, data, size) ||
            !reader->host->spend(reader->scan, 1 + size / 4096)) {
            entry_problem(reader, "limit", "%s: only %" G_GUINT64_FORMAT " bytes fit in the budget",
                          name, content->size);
            return false;
        }
    }
    /* What is sparse may end in a hole, or be nothing else. */
    return !reader->sparse || content_hole(reader, content, wanted);
}

/* ---- one member ---- */

static NetbomKind
entry_kind(struct archive_entry *entry)
{
    switch (archive_entry_filetype(entry)) {
    case AE_IFDIR:
        return NETBOM_DIR;
    case AE_IFLNK:
        return NETBOM_SYMLINK;
    case AE_IFCHR:
    case AE_IFBLK:
    case AE_IFIFO:
    case AE_IFSOCK:
        return NETBOM_DEVICE;
    default:
        return NETBOM_FILE;
    }
}

typedef const char *EntryText(struct archive_entry *entry);

/* A name as it is stored if that is possible, in UTF-8 else. Where libarchive cannot convert it, it
 * ends the process if errno is ENOMEM, though that be of an earlier failure. */
static const char *
entry_text(struct archive_entry *entry, EntryText *stored, EntryText *utf8)
{
    errno = 0;
    const char *text = stored(entry);
    errno = 0;
    return text ? text : utf8(entry);
}

static void
entry_facts(Reader *reader, struct archive_entry *entry, const char *name, NetbomEntry *ret_facts)
{
    NetbomEntry facts = {.kind = entry_kind(entry), .name = name, .name_size = strlen(name)};
    facts.mode = (uint32_t)archive_entry_mode(entry);
    if (facts.kind == NETBOM_FILE && (facts.mode & AE_IFMT) == 0)
        facts.mode |= AE_IFREG; /* a hard link has no type of its own */
    facts.uid = (uint32_t)archive_entry_uid(entry);
    facts.gid = (uint32_t)archive_entry_gid(entry);
    if (!reader->format->local_time && archive_entry_mtime_is_set(entry))
        facts.mtime = archive_entry_mtime(entry);
    if (facts.kind == NETBOM_DEVICE) {
        facts.rdev_major = (uint32_t)archive_entry_rdevmajor(entry);
        facts.rdev_minor = (uint32_t)archive_entry_rdevminor(entry);
    }
    if (facts.kind == NETBOM_SYMLINK) {
        facts.target = entry_text(entry, archive_entry_symlink, archive_entry_symlink_utf8);
        facts.target_size = facts.target ? strlen(facts.target) : 0;
    }
    *ret_facts = facts;
}

/* Opens the range once more. False: the reader is not usable. */
static bool
reader_open(Reader *reader)
{
    reader->archive = archive_read_new();
    if (!reader->archive)
        return false;
    reader->format->enable(reader->archive);
    return archive_read_open_memory(reader->archive, reader->range->data,
                                    (size_t)reader->range->size) == ARCHIVE_OK;
}

/* Reads the bytes of the member `name` once more. NULL: it is not there, or too much is asked. */
static NetbomBuffer *
read_again(Reader *reader, const char *name)
{
    Reader again = *reader;
    Content content = {0};
    struct archive_entry *entry = NULL;
    bool found = false;
    if (reader->links++ >= LINKS_MAX)
        return NULL;
    if (reader_open(&again))
        while (!found && reader->host->spend(reader->scan, 4) &&
               archive_read_next_header(again.archive, &entry) >= ARCHIVE_WARN) {
            const char *path =
                entry_text(entry, archive_entry_pathname, archive_entry_pathname_utf8);
            found = path && strcmp(path, name) == 0;
        }
    if (found) {
        again.sparse = archive_entry_sparse_count(entry) > 0;
        (void)content_read(&again, name, (uint64_t)MAX(archive_entry_size(entry), 0), &content);
    }
    archive_read_free(again.archive);
    return content.buffer;
}

/* A second name of an earlier member: the same bytes. If they cannot be had, a link to it. */
static bool
hand_hard_link(Reader *reader, NetbomEntry *facts, const char *link)
{
    const Stored *stored = g_hash_table_lookup(reader->stored, link);
    facts->kind = NETBOM_FILE;
    if (stored)
        return reader->host->child_range(reader->scan, facts, stored->offset, stored->size);
    NetbomBuffer *buffer = read_again(reader, link);
    if (buffer)
        return reader->host->child_buffer(reader->scan, facts, buffer);
    g_autofree char *target = g_strconcat(link[0] == '/' ? "" : "/", link, NULL);
    facts->kind = NETBOM_SYMLINK;
    facts->mode = (facts->mode & ~(uint32_t)AE_IFMT) | AE_IFLNK;
    facts->target = target;
    facts->target_size = strlen(target);
    return reader->host->child_entry(reader->scan, facts);
}

/* What was copied is not handed over as a part of the range: all from its header to its last byte
 * is marked, a table of holes between them too. */
static void
mark_member(Reader *reader, const Content *content)
{
    const int64_t at = archive_read_header_position(reader->archive);
    if (reader->format->in_turn && at >= 0 && (uint64_t)at < content->end)
        reader->host->structure(reader->scan, (uint64_t)at, content->end - (uint64_t)at);
}

static bool
hand_file(Reader *reader, struct archive_entry *entry, NetbomEntry *facts)
{
    const uint64_t wanted =
        archive_entry_size_is_set(entry) ? (uint64_t)MAX(archive_entry_size(entry), 0) : 0;
    Content content = {0};
    reader->sparse = archive_entry_sparse_count(entry) > 0;
    const bool whole = content_read(reader, facts->name, wanted, &content);
    if (content.buffer) {
        mark_member(reader, &content);
        return reader->host->child_buffer(reader->scan, facts, content.buffer);
    }
    if (content.size == 0 && !whole)
        return reader->host->child_entry(reader->scan, facts); /* it is there, but not its bytes */
    if (whole) {
        Stored *stored = g_new(Stored, 1);
        *stored = (Stored){content.at, content.size};
        g_hash_table_replace(reader->stored, g_strdup(facts->name), stored);
    }
    return reader->host->child_range(reader->scan, facts, content.at, content.size);
}

static bool
hand_entry(Reader *reader, struct archive_entry *entry)
{
    const char *name = entry_text(entry, archive_entry_pathname, archive_entry_pathname_utf8);
    if (!name) {
        entry_problem(reader, "corrupt", "a member has a name that cannot be read");
        name = "";
    }
    g_autofree char *kept = g_strdup(name); /* the entry may be changed while its data is read */
    NetbomEntry facts;
    entry_facts(reader, entry, kept, &facts);
    if (archive_entry_is_data_encrypted(entry) || archive_entry_is_metadata_encrypted(entry)) {
        entry_problem(reader, "encrypted", "%s: its bytes are encrypted", kept);
        return reader->host->child_entry(reader->scan, &facts);
    }
    const char *link = entry_text(entry, archive_entry_hardlink, archive_entry_hardlink_utf8);
    const bool has_bytes = archive_entry_size_is_set(entry) && archive_entry_size(entry) > 0;
    if (link && !has_bytes) {
        g_autofree char *kept_link = g_strdup(link);
        return hand_hard_link(reader, &facts, kept_link);
    }
    if (facts.kind != NETBOM_FILE) {
        if (facts.target) {
            g_autofree char *target = g_strndup(facts.target, facts.target_size);
            facts.target = target;
            return reader->host->child_entry(reader->scan, &facts);
        }
        return reader->host->child_entry(reader->scan, &facts);
    }
    return hand_file(reader, entry, &facts);
}

/* ---- all members ---- */

static void
read_members(Reader *reader)
{
    struct archive_entry *entry = NULL;
    unsigned bad = 0;
    while (!reader->stop && reader->host->spend(reader->scan, 4)) {
        int status = archive_read_next_header(reader->archive, &entry);
        if (status == ARCHIVE_EOF)
            return;
        if (status < ARCHIVE_WARN) {
            const char *words = archive_words(reader->archive);
            entry_problem(reader, kind_of_error(reader, words), "%s", words);
            if (status <= ARCHIVE_FATAL || ++bad > BAD_ENTRIES_MAX)
                return;
            continue;
        }
        bad = 0;
        if (!hand_entry(reader, entry))
            return;
    }
}

void
archive_unpack(const ArchiveFormat *format, const NetbomHost *host, NetbomScan *scan,
               const NetbomBytes *range)
{
    archive_prepare();
    locale_t before = names_locale ? uselocale(names_locale) : (locale_t)0;
    Reader reader = {.format = format, .host = host, .scan = scan, .range = range};
    reader.stored = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    if (reader_open(&reader))
        read_members(&reader);
    else if (!reader.archive)
        host->problem(scan, "limit", 0, "%s: no memory for a reader", format->name);
    else
        entry_problem(&reader, "corrupt", "%s", archive_words(reader.archive));
    archive_read_free(reader.archive);
    g_hash_table_unref(reader.stored);
    if (names_locale)
        uselocale(before);
}

/* SPDX-License-Identifier: MIT */
/*
 * netbom-plugin.h: the plugin ABI of netbom, version 2.
 *
 * A plugin teaches netbom a format. It is one NetbomPlugin: data (magics, path patterns) and up to
 * three callbacks. This header is all that a plugin needs: C17, stdint, no library types, and every
 * service of the host comes through a table of function pointers, so a plugin has no undefined
 * symbols.
 *
 *   detect   says whether a format begins at an offset, where it ends, and how well that is proved.
 *            It reads and computes; it stores nothing.
 *   unpack   walks a claimed range: names its header facts, marks the ranges it understands, and
 * hands each child to the host. inspect  looks at one object (a file, a part, a claimed range) and
 * emits evidence. It never decides what a component is.
 *
 * Rules that hold for all three:
 * - A malformed image is a fact, not an error: call host->problem() and go on with what can still
 * be read. A callback never prints, exits, opens files or starts threads.
 * - Image bytes are read through NetbomReader or after netbom_range_ok(). Every size of the image
 * is untrusted.
 * - Each loop whose count the image controls calls host->spend() and stops when it answers false.
 * - Pointers handed to a callback are valid until it returns. Strings and buffers handed to the
 * host are copied, but for NetbomBuffer, whose ownership passes as its functions say.
 * - A plugin keeps no mutable globals: callbacks may run in several threads, on different scans.
 * inspect() may run in another thread than unpack(), while the next objects are read already.
 *
 * Offsets and sizes are in bytes. Offsets in unpack() and inspect() count from the first byte of
 * the range or object that was handed in.
 */
#ifndef NETBOM_PLUGIN_H
#define NETBOM_PLUGIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NETBOM_ABI_VERSION 2

#if defined(__GNUC__)
#define NETBOM_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define NETBOM_PRINTF(fmt, args)
#endif

/* One scan of one image; opaque to plugins. */
typedef struct NetbomScan NetbomScan;

/* Bytes that somebody else owns. */
typedef struct {
    const uint8_t *data;
    uint64_t size;
} NetbomBytes;

/* How the end of a claim is known. */
typedef enum {
    NETBOM_EXACT = 0, /* claim.size is the size */
    NETBOM_AT_LEAST,  /* claim.size is a lower bound; unpack() finds the end and calls set_end() */
    NETBOM_TO_END,    /* the format carries no size: up to the end of the object */
} NetbomExtent;

/*
 * What proves a claim. Only STRUCTURE and above may claim a range that was found by searching;
 * HEADER claims at the start of an object or where a parent gave a hint; MAGIC is only noted.
 */
typedef enum {
    NETBOM_GRADE_MAGIC = 0,     /* the magic alone */
    NETBOM_GRADE_HEADER = 1,    /* magic and plausible fields; also: a checksum that does not fit */
    NETBOM_GRADE_STRUCTURE = 2, /* tables walked inside the claim, or a good stretch decoded */
    NETBOM_GRADE_CHECKED =
        3, /* header checksum and sizes fit, or a full decode with its own check */
    NETBOM_GRADE_CHECKSUM = 4, /* checksum or digest over the whole claim */
} NetbomGrade;

typedef struct {
    const char *format; /* static string, for example "squashfs" */
    uint64_t size;      /* see extent */
    NetbomExtent extent;
    NetbomGrade grade;
    const char
        *problem; /* static string or NULL: why the claim is not better ("data checksum differs") */
    bool big_endian; /* for unpack(): what detect() found */
    uint64_t detail; /* for unpack(): free use */
} NetbomClaim;

/*
 * A magic that makes the host call detect(). The pattern stands `offset` bytes after the start of
 * the format.
 */
typedef struct {
    const char *pattern;
    uint8_t length; /* 1 to 32; 0 with ANY or WHOLE */
    uint32_t offset;
    uint32_t flags;
} NetbomMagic;

#define NETBOM_MAGIC_START                                                                         \
    1u /* too weak to be searched for: tried at the start of objects and under a hint */
#define NETBOM_MAGIC_EMBEDDED                                                                      \
    2u /* also searched for inside executables (a kernel's config, an initramfs) */
#define NETBOM_MAGIC_ANY                                                                           \
    4u /* no pattern: detect() is asked about the start of every decoded part */
#define NETBOM_MAGIC_WHOLE                                                                         \
    8u /* no pattern: detect() is asked about the start of the image and of every part */
#define NETBOM_MAGIC_NUL                                                                           \
    16u /* the format holds a NUL byte: not searched for where there is none, as in texts */

/* Child kinds. */
typedef enum {
    NETBOM_FILE = 1, /* a named member of a file system or archive */
    NETBOM_PART,     /* an opaque part of a container: its format is still to be found */
    NETBOM_DIR,
    NETBOM_SYMLINK,
    NETBOM_DEVICE, /* character or block device, fifo, socket: told apart by mode */
} NetbomKind;

/* Facts about a child. Zero the struct, then fill what is known. */
typedef struct {
    NetbomKind kind;
    const char *
        name; /* path relative to the container, '/' between parts; any bytes but NUL are allowed */
    uint64_t name_size;
    const char *target; /* symlink: its text */
    uint64_t target_size;
    uint32_t mode; /* st_mode as on Linux, 0 if unknown */
    uint32_t uid, gid;
    int64_t mtime; /* seconds since 1970, 0 if unknown */
    uint32_t rdev_major, rdev_minor;
    const char
        *hint; /* NULL, or the format that the container says the part has ("lzma", "gzip") */
} NetbomEntry;

/* Memory that the host allocated and charged to the budget of the scan. */
typedef struct {
    uint8_t *data;
    uint64_t size; /* bytes in use */
    uint64_t capacity;
} NetbomBuffer;

typedef enum {
    NETBOM_CODEC_ZLIB = 1, /* RFC 1950 */
    NETBOM_CODEC_DEFLATE,  /* RFC 1951 */
    NETBOM_CODEC_GZIP,     /* RFC 1952, one member */
    NETBOM_CODEC_BZIP2,
    NETBOM_CODEC_XZ,       /* .xz, one stream */
    NETBOM_CODEC_LZMA,     /* .lzma: 5 property bytes, u64 size, raw LZMA1 */
    NETBOM_CODEC_LZMA_RAW, /* raw LZMA1; params: 5 property bytes; ends when the output is full or
                              by marker */
    NETBOM_CODEC_LZO1X,    /* raw LZO1X block */
    NETBOM_CODEC_LZ4,      /* raw LZ4 block */
    NETBOM_CODEC_LZ4_FRAME,
    NETBOM_CODEC_LZ4_LEGACY, /* 02 21 4c 18, blocks of 8 MiB (Linux kernel) */
    NETBOM_CODEC_ZSTD,       /* one frame */
    NETBOM_CODEC_LZOP,       /* .lzo file */
} NetbomCodec;

typedef enum {
    NETBOM_DECODED = 0,      /* whole stream decoded, its checksum (if it has one) fits */
    NETBOM_DECODE_TRUNCATED, /* input ended before the stream; what came out is in the buffer */
    NETBOM_DECODE_CORRUPT,   /* bad data; what came out before it is in the buffer */
    NETBOM_DECODE_CHECKSUM,  /* decoded, but its own checksum differs */
    NETBOM_DECODE_LIMIT,     /* the output limit was reached; the buffer holds that much */
    NETBOM_DECODE_UNSUPPORTED,
} NetbomDecode;

/* A key and its value, both copied. value_size is in bytes; the value may hold any bytes. */
typedef struct {
    const char *key;
    const char *value;
    uint64_t value_size;
} NetbomField;

/*
 * Fills `dst` (zeroed, `size` bytes) with the contents of a child. Answers the number of bytes from
 * the start that are good: less than size means that the rest could not be read (call problem()
 * first).
 */
typedef uint64_t (*NetbomRead)(void *state, uint64_t token, uint8_t *dst, uint64_t size);

/* Bytes of a child, from `at` on; token, size: those of child_read(). */
typedef struct {
    uint64_t token, size, at;
} NetbomPart;

/* A few of the bytes of an object. */
typedef struct {
    uint32_t at, size;
} NetbomStretch;

/* What inspect() sees. */
typedef struct {
    const char *path;   /* path inside its container, without leading '/': "usr/lib/os-release"; ""
                           for the image */
    const char *name;   /* last part of the path */
    const char *format; /* as claimed, or as typed by the host ("data", "text"); never NULL */
    uint32_t mode;      /* 0 if unknown */
    NetbomBytes bytes;
    /* Where four and more bytes in a row are printed ones (ASCII from blank to tilde, tab, line
     * feed, carriage return), as far as they go. NULL: the host has not looked. */
    const NetbomStretch *printed;
    uint64_t n_printed;
} NetbomObject;

/*
 * Services of the host. Only those in the struct_size of the running host may be called; all of
 * version 1 are always there.
 */
typedef struct NetbomHost {
    uint32_t abi_version;
    uint32_t struct_size;

    /* -- facts -- */

    /* A fact about the image that keeps it from being read in full. kind: "truncated", "corrupt",
     * "checksum", "unsupported", "encrypted", "limit", "overlap". */
    void (*problem)(NetbomScan *scan, const char *kind, uint64_t offset, const char *format, ...)
        NETBOM_PRINTF(4, 5);

    /* A fact that a header states about the image. key: "vendor", "model", "board", "version",
     * "region", "date" (RFC 3339), "name", or a word of the format's own. offset and size: where it
     * stands. Trailing NULs and blanks are cut; an empty value is ignored. */
    void (*header)(NetbomScan *scan, const char *key, uint64_t offset, uint64_t size,
                   const char *value, uint64_t value_size);

    /* One observation at an exact range. */
    void (*evidence)(NetbomScan *scan, const char *kind, uint64_t offset, uint64_t size,
                     const NetbomField *fields, size_t n_fields);

    /* unpack(): this range is understood (header, table, compressed block). Ranges may touch and
     * repeat. */
    void (*structure)(NetbomScan *scan, uint64_t offset, uint64_t size);

    /* unpack(): the claim ends after `size` bytes (for AT_LEAST and TO_END). */
    void (*set_end)(NetbomScan *scan, uint64_t size);

    /* -- children (unpack only); false: stop, the budget is spent -- */

    /* A child without bytes: directory, symlink, device. */
    bool (*child_entry)(NetbomScan *scan, const NetbomEntry *entry);
    /* A child that is stored as it is in the claimed range. */
    bool (*child_range)(NetbomScan *scan, const NetbomEntry *entry, uint64_t offset, uint64_t size);
    /* A child of known size that `read` can produce. The host allocates, calls read at once or
     * later (before unpack() returns to it or in finish()), and may call it from several threads
     * for different tokens only if the plugin has NETBOM_PLUGIN_PARALLEL. */
    bool (*child_read)(NetbomScan *scan, const NetbomEntry *entry, uint64_t size, NetbomRead read,
                       void *state, uint64_t token);
    /* A decoded child; takes the buffer in every case. */
    bool (*child_buffer)(NetbomScan *scan, const NetbomEntry *entry, NetbomBuffer *buffer);
    /* Waits until no read callback is running or will be called: before `state` goes away. */
    void (*finish)(NetbomScan *scan);

    /* -- budget and memory -- */

    /* Charges `steps` of work; false when the time, the memory or the step budget is spent. */
    bool (*spend)(NetbomScan *scan, uint64_t steps);
    /* An empty buffer of this capacity (0 is allowed), or NULL when the budget refuses it. */
    NetbomBuffer *(*buffer_new)(NetbomScan *scan, uint64_t capacity);
    /* Appends; false (and unchanged) when the budget refuses it. */
    bool (*buffer_append)(NetbomScan *scan, NetbomBuffer *buffer, const void *data, uint64_t size);
    void (*buffer_free)(NetbomScan *scan, NetbomBuffer *buffer); /* NULL is allowed */
    /* Zeroed working memory, freed with release(); NULL when the budget refuses it. */
    void *(*alloc)(NetbomScan *scan, uint64_t count, uint64_t size);
    void (*release)(NetbomScan *scan, void *memory); /* NULL is allowed */

    /* -- codecs and digests -- */

    /* Decodes one block whose output is at most `capacity` bytes into dst. *ret_size: bytes
     * written. params: see NetbomCodec; NULL else. Usable in detect(). */
    NetbomDecode (*decode_block)(NetbomScan *scan, NetbomCodec codec, const uint8_t *params,
                                 const uint8_t *src, uint64_t src_size, uint8_t *dst,
                                 uint64_t capacity, uint64_t *ret_size);
    /* Decodes a stream of unknown size, at most `limit` bytes (0: what the budget allows).
     * *ret_buffer (owned by the caller, never NULL but for UNSUPPORTED or when memory is refused)
     * and *ret_consumed are set in every case. Usable in detect() with a small limit. */
    NetbomDecode (*decode_stream)(NetbomScan *scan, NetbomCodec codec, const uint8_t *params,
                                  const uint8_t *src, uint64_t src_size, uint64_t limit,
                                  NetbomBuffer **ret_buffer, uint64_t *ret_consumed);
    uint32_t (*crc32)(uint32_t crc, const void *data, uint64_t size); /* zlib's; start with 0 */
    void (*sha256)(const void *data, uint64_t size, uint8_t ret_digest[32]);
    void (*sha1)(const void *data, uint64_t size, uint8_t ret_digest[20]);
    void (*md5)(const void *data, uint64_t size, uint8_t ret_digest[16]);

    /* Name of the object that is being read ("vmlinux.gz"), "" if it has none. */
    const char *(*object_name)(NetbomScan *scan);

    /* In a NetbomRead callback: how many of the `size` bytes of this child at `at` must be there,
     * counted from `at`; 0: nobody will look at any of them. The others may be left as they are
     * (zero) and count as good. */
    uint64_t (*wanted)(NetbomScan *scan, uint64_t token, uint64_t at, uint64_t size);

    /* unpack(), foresee(): a call of decode_block() with these arguments will come soon, after
     * those for the blocks that were named before; one that was named already is named once. The
     * host may decode the block meanwhile; src stays where it is until unpack() returns. part:
     * where in the `dst` of a NetbomRead callback it will be decoded to, NULL: elsewhere. What it
     * decodes to are then the bytes of the child there: nothing else is written over them. False:
     * not now; ask again later, or not at all. */
    bool (*ahead)(NetbomScan *scan, NetbomCodec codec, const uint8_t *params, const uint8_t *src,
                  uint64_t src_size, uint64_t capacity, const NetbomPart *part);

    /* unpack(): as child_read(). digest: a SHA-256 over all that the contents follow from, the
     * encoded bytes and whatever says how they are decoded; NULL: none was computed. Where an
     * earlier scan has read such contents, the host may not call read. */
    bool (*child_encoded)(NetbomScan *scan, const NetbomEntry *entry, uint64_t size,
                          const uint8_t *digest, NetbomRead read, void *state, uint64_t token);
    /* unpack(): whether child_encoded() will hardly call read, so that nothing of the child need be
     * named to ahead(). digest NULL: whether digests are of use at all in this scan. */
    bool (*is_known)(NetbomScan *scan, const NetbomEntry *entry, uint64_t size,
                     const uint8_t *digest);
} NetbomHost;

/* Plugin flags. */
#define NETBOM_PLUGIN_LEAF                                                                         \
    1u /* claims have no children: a claim over a whole object types the object itself */
#define NETBOM_PLUGIN_PARALLEL 2u /* NetbomRead callbacks of one state may run at the same time */
#define NETBOM_PLUGIN_TAKES_MEMORY                                                                 \
    4u /* inspect() has the host decode or give memory; to that of other plugins it gives none */

typedef struct NetbomPlugin {
    uint32_t abi_version;
    uint32_t struct_size;
    const char *name;        /* "squashfs"; unique */
    const char *description; /* one line */
    uint32_t flags;

    const NetbomMagic *magics; /* what makes the host call detect() */
    size_t n_magics;
    const char *const
        *formats; /* NULL-ended: formats that detect() may claim; unpack() gets only those */

    /* inspect() is called for objects whose format is in inspect_formats or whose path matches one
     * of inspect_paths (NULL-ended lists; '*' matches any run of bytes, '/' too; '?' one byte). */
    const char *const *inspect_formats;
    const char *const *inspect_paths;

    /* object: the whole object; at: where the format would begin. True: *ret_claim is filled. */
    bool (*detect)(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
                   NetbomClaim *ret_claim);
    /* range: the claimed bytes (to the end of the object where the end is not exact). */
    void (*unpack)(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                   const NetbomClaim *claim);
    void (*inspect)(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object);

    /* Keys of the header facts that unpack() may name (NULL-ended); NULL: there are none. For the
     * list of formats. */
    const char *const *facts;

    /* NULL, or: the claim will be unpacked later. Names to ahead() the blocks that unpack() will
     * want first, in their order, until ahead() answers false. Nothing else comes of it. */
    void (*foresee)(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                    const NetbomClaim *claim);
} NetbomPlugin;

#define NETBOM_PLUGIN_HEAD NETBOM_ABI_VERSION, (uint32_t)sizeof(NetbomPlugin)

/* The symbol that a loadable plugin exports: const NetbomPlugin *netbom_plugin(void). */
#define NETBOM_PLUGIN_SYMBOL "netbom_plugin"

/* ---- reading ---- */

/* True if [offset, offset+size) lies inside `total` bytes. */
static inline bool
netbom_range_ok(uint64_t total, uint64_t offset, uint64_t size)
{
    return offset <= total && size <= total - offset;
}

/* The part [offset, offset+size) of bytes, cut to what is there. */
static inline NetbomBytes
netbom_slice(const NetbomBytes *bytes, uint64_t offset, uint64_t size)
{
    NetbomBytes part = {NULL, 0};
    if (offset > bytes->size)
        offset = bytes->size;
    part.data = bytes->data ? bytes->data + offset : NULL;
    part.size = size < bytes->size - offset ? size : bytes->size - offset;
    return part;
}

/*
 * A cursor with a sticky first failure: read a header straight down, then ask once whether it
 * failed. After a failure each read gives 0.
 */
typedef struct {
    NetbomBytes bytes;
    uint64_t at;
    bool big_endian; /* for netbom_u16(), u32(), u64() */
    bool failed;
    uint64_t failed_at; /* offset of the first read that did not fit */
    uint64_t wanted;    /* how many bytes it wanted */
} NetbomReader;

static inline NetbomReader
netbom_reader(const NetbomBytes *bytes, uint64_t at, bool big_endian)
{
    NetbomReader reader = {*bytes, at, big_endian, false, 0, 0};
    return reader;
}

/* `size` bytes at the cursor, or NULL. */
static inline const uint8_t *
netbom_take(NetbomReader *reader, uint64_t size)
{
    if (reader->failed || !netbom_range_ok(reader->bytes.size, reader->at, size)) {
        if (!reader->failed) {
            reader->failed = true;
            reader->failed_at = reader->at;
            reader->wanted = size;
        }
        return NULL;
    }
    const uint8_t *data = reader->bytes.data + reader->at;
    reader->at += size;
    return data;
}

static inline void
netbom_skip(NetbomReader *reader, uint64_t size)
{
    (void)netbom_take(reader, size);
}

static inline uint64_t
netbom_uint(NetbomReader *reader, unsigned size, bool big_endian)
{
    const uint8_t *p = netbom_take(reader, size);
    uint64_t value = 0;
    if (p)
        for (unsigned i = 0; i < size; i++)
            value = value << 8 | p[big_endian ? i : size - 1 - i];
    return value;
}

static inline uint8_t
netbom_u8(NetbomReader *r)
{
    return (uint8_t)netbom_uint(r, 1, false);
}
static inline uint16_t
netbom_u16(NetbomReader *r)
{
    return (uint16_t)netbom_uint(r, 2, r->big_endian);
}
static inline uint32_t
netbom_u32(NetbomReader *r)
{
    return (uint32_t)netbom_uint(r, 4, r->big_endian);
}
static inline uint64_t
netbom_u64(NetbomReader *r)
{
    return netbom_uint(r, 8, r->big_endian);
}
static inline uint16_t
netbom_u16le(NetbomReader *r)
{
    return (uint16_t)netbom_uint(r, 2, false);
}
static inline uint32_t
netbom_u32le(NetbomReader *r)
{
    return (uint32_t)netbom_uint(r, 4, false);
}
static inline uint64_t
netbom_u64le(NetbomReader *r)
{
    return netbom_uint(r, 8, false);
}
static inline uint16_t
netbom_u16be(NetbomReader *r)
{
    return (uint16_t)netbom_uint(r, 2, true);
}
static inline uint32_t
netbom_u32be(NetbomReader *r)
{
    return (uint32_t)netbom_uint(r, 4, true);
}
static inline uint64_t
netbom_u64be(NetbomReader *r)
{
    return netbom_uint(r, 8, true);
}

/* True if `size` bytes of `pattern` stand at `offset`; of 0 bytes, if it lies in the bytes. */
static inline bool
netbom_match(const NetbomBytes *bytes, uint64_t offset, const void *pattern, uint64_t size)
{
    return netbom_range_ok(bytes->size, offset, size) &&
           (size == 0 || memcmp(bytes->data + offset, pattern, (size_t)size) == 0);
}

/* Length of the text at p, which is at most max bytes and may end in a NUL before. */
static inline uint64_t
netbom_text_size(const void *p, uint64_t max)
{
    const void *nul = p ? memchr(p, 0, (size_t)max) : NULL;
    return nul ? (uint64_t)((const uint8_t *)nul - (const uint8_t *)p) : p ? max : 0;
}

#ifdef __cplusplus
}
#endif
#endif

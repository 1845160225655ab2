/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * squashfs.h: what the parts of the SquashFS plugin share.
 *
 * Facts: the kernel's description of 4.0 (Documentation/filesystems/squashfs.rst), the structures
 * of the older versions (squashfs_fs.h of squashfs-tools 2.1 to 3.4), and images of the producer
 * tools and of those of several vendors. Offsets are in bytes from the superblock unless a name
 * says otherwise.
 *
 * A version of the format is a SqfsLayout: how its superblock, inodes and directory entries are
 * stored. Everything else (metadata blocks, data blocks, the walk) knows no version.
 */
#ifndef NETBOM_SQUASHFS_H
#define NETBOM_SQUASHFS_H

#include "netbom-plugin.h"

enum {
    SQFS_METADATA_SIZE = 8192, /* unpacked size of each metadata block but the last of a table */
    SQFS_NAME_MAX = 256,
    SQFS_DEPTH_MAX = 64,
};

#define SQFS_NONE        UINT64_MAX /* an absent table */
#define SQFS_NO_FRAGMENT UINT32_MAX

/* Types of inodes; the extended forms are told by more fields, not by a type of their own. */
typedef enum {
    SQFS_DIR = 1,
    SQFS_REG,
    SQFS_SYMLINK,
    SQFS_BLOCK_DEVICE,
    SQFS_CHAR_DEVICE,
    SQFS_FIFO,
    SQFS_SOCKET,
} SqfsType;

typedef struct {
    SqfsType type;
    uint32_t mode;         /* permission bits and type, as st_mode */
    uint32_t owner, group; /* indexes of the id table */
    uint32_t mtime;
    uint32_t number;
    /* SQFS_REG */
    uint64_t start, size;
    uint32_t fragment, fragment_offset;
    uint64_t n_blocks; /* the size words follow the inode */
    /* SQFS_DIR: its listing in the directory table */
    uint32_t listing_block;  /* bytes from the start of the directory table */
    uint32_t listing_offset; /* in the unpacked block */
    uint32_t listing_size;   /* bytes */
    /* SQFS_SYMLINK: the text follows the inode */
    uint32_t target_size;
    /* devices */
    uint32_t rdev_major, rdev_minor;
} SqfsInode;

/* A run of directory entries whose inodes stand in one metadata block. */
typedef struct {
    uint32_t count;
    uint32_t inode_block; /* bytes from the start of the inode table */
    uint32_t inode_number;
} SqfsRun;

/* An entry; its name follows. */
typedef struct {
    uint32_t inode_offset; /* in the unpacked block */
    uint32_t name_size;
} SqfsDirent;

typedef struct SqfsLayout SqfsLayout;

typedef struct {
    const SqfsLayout *layout;
    bool big_endian;
    uint16_t major, minor;
    uint32_t inodes;
    uint32_t mkfs_time;
    uint32_t block_size;
    uint32_t fragments;
    uint32_t ids;
    uint32_t uids, gids; /* before 4.0 */
    uint16_t block_log;
    uint16_t compressor; /* as the superblock says: vendors lie */
    uint16_t flags;
    uint64_t root; /* inode reference: metadata block << 16 | offset in it */
    uint64_t bytes_used;
    uint64_t id_table, xattr_table, inode_table, directory_table, fragment_table, export_table;
    uint64_t uid_table, gid_table; /* before 4.0: owners stand there as they are */
} SqfsSuper;

/* One version of the format. Readers take a cursor and fail it where bytes are missing. */
struct SqfsLayout {
    uint16_t major;
    uint32_t super_size;
    /* Where the header facts stand; 0: nowhere. */
    uint32_t compressor_at, mkfs_time_at, block_size_at;
    uint32_t block_size_width;
    uint16_t marker_flag;   /* flag: a marker byte follows the length of each metadata block */
    uint8_t index_size;     /* of an entry of the index of a table */
    uint8_t fragment_size;  /* of an entry of the fragment table */
    uint8_t word_size;      /* of an entry of a block list */
    uint32_t empty_listing; /* listing_size of a directory without entries counts this much more */
    bool (*super)(NetbomReader *reader, SqfsSuper *ret_super);
    bool (*inode)(const SqfsSuper *super, NetbomReader *reader, SqfsInode *ret_inode);
    void (*run)(NetbomReader *reader, SqfsRun *ret_run);
    void (*dirent)(NetbomReader *reader, SqfsDirent *ret_dirent);
};

extern const SqfsLayout sqfs_layout_1, sqfs_layout_2, sqfs_layout_3, sqfs_layout_4;

/* The file type bits of st_mode for each SqfsType. */
extern const uint32_t sqfs_type_modes[SQFS_SOCKET + 1];

/* ---- superblock (super.c) ---- */

/* Reads and validates the superblock at `at`. False: this is no SquashFS. */
bool sqfs_super_read(const NetbomBytes *bytes, uint64_t at, SqfsSuper *ret_super);

/* ---- compression (codec.c) ---- */

/* What stands in front of the raw stream of LZMA. */
typedef enum {
    SQFS_LZMA_NONE = 0,
    SQFS_LZMA_ALONE,       /* properties, dictionary u32, size u64 */
    SQFS_LZMA_PROPERTIES,  /* properties, dictionary u32 */
    SQFS_LZMA_SIZE_FIRST,  /* size u32, properties, dictionary u32 */
    SQFS_LZMA_SPELLED_OUT, /* pb, lc, lp and one more byte: they differ from block to block */
    SQFS_LZMA_BARE,        /* nothing; the properties are those of the codec */
} SqfsLzmaHead;

/* A way of compressing blocks: a codec, and for LZMA what stands in front of the stream. */
typedef struct {
    const char *name;
    NetbomCodec codec;
    uint8_t id;         /* the superblock's number for it */
    SqfsLzmaHead head;  /* LZMA: what stands in front of the raw stream */
    uint8_t properties; /* SQFS_LZMA_BARE: lc, lp and pb in one byte */
} SqfsCodec;

/* ---- the image ---- */

typedef struct SqfsCache SqfsCache;

/* A metadata table in memory: block i of it stands at bytes[i * SQFS_METADATA_SIZE]. */
typedef struct {
    uint64_t offset; /* of the block in the image */
    uint32_t good;   /* unpacked bytes that could be read */
} SqfsTableBlock;

typedef struct {
    uint64_t start, end; /* the range in the image; end: behind the last block that was found */
    uint8_t *bytes;
    uint64_t size; /* of bytes: all blocks */
    SqfsTableBlock *blocks;
    uint64_t n_blocks;
} SqfsTable;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* from the superblock on, cut to bytes_used */
    SqfsSuper super;
    const SqfsCodec *codec;  /* NULL: not known yet, or nothing is compressed */
    bool saw_zlib, saw_lzma; /* what data blocks look like */
    SqfsTable inodes, directories, fragments, ids;
    SqfsCache *cache;
    bool probing;               /* the walk only looks for a data block that tells the codec */
    bool foreseeing;            /* the walk only names the blocks of files to the host */
    bool spent;                 /* the budget is spent: stop */
    uint32_t named_fragment;    /* the last one that was named to the host, plus one */
    uint32_t digested_fragment; /* the last one that was digested, plus one */
    uint8_t fragment_digest[32];
} SqfsImage;

/* Sets image->codec to the first candidate that makes `size` bytes (at most, if not exact) of a
 * data block. */
void sqfs_codec_find(SqfsImage *image, NetbomBytes src, uint64_t size, bool exact);
/* Decodes one compressed block of at most `capacity` bytes, or less of it but its first `need`
 * bytes; answers whether it is whole, as far as that. *ret_size is set in every case. */
bool sqfs_codec_decode(const SqfsImage *image, const SqfsCodec *codec, NetbomBytes src,
                       uint8_t *dst, uint64_t capacity, uint64_t need, uint64_t *ret_size);
/* Tells the host that a block will be decoded soon. part: of a file, or NULL. False: not now. */
bool sqfs_codec_ahead(const SqfsImage *image, NetbomBytes src, uint64_t capacity,
                      const NetbomPart *part);
/* Looks at a compressed block of data: which of the two codecs that may be mixed is it? */
void sqfs_codec_note(SqfsImage *image, NetbomBytes src);
/* What to call the compression of the image, which has a codec. */
const char *sqfs_codec_name(const SqfsImage *image);
/* The i-th candidate: the one that the superblock names first. NULL: no more. */
const SqfsCodec *sqfs_codec_candidate(const SqfsSuper *super, unsigned i);

/* ---- metadata (table.c) ---- */

/* One metadata block as stored. */
typedef struct {
    NetbomBytes bytes;
    bool stored;   /* not compressed */
    uint64_t next; /* offset behind it */
} SqfsStored;

/* False: no metadata block can stand there. */
bool sqfs_metadata_find(const SqfsImage *image, uint64_t offset, SqfsStored *ret_stored);
/* Unpacks a metadata block to at most SQFS_METADATA_SIZE bytes; *ret_size is set in every case. */
bool sqfs_metadata_unpack(const SqfsImage *image, const SqfsStored *stored, uint8_t *dst,
                          uint64_t *ret_size);
/* Loads the blocks that follow each other from start, up to end. */
bool sqfs_table_load(SqfsImage *image, SqfsTable *table, uint64_t start, uint64_t end,
                     const char *name);
/* Loads `size` bytes of blocks that a list of u64 offsets at `index` names. */
bool sqfs_table_load_indexed(SqfsImage *image, SqfsTable *table, uint64_t index, uint64_t size,
                             const char *name);
/* Marks an indexed table as understood without unpacking it. */
void sqfs_table_mark_indexed(const SqfsImage *image, uint64_t index, uint64_t size);
void sqfs_table_free(SqfsImage *image, SqfsTable *table);
/* The place in table->bytes of a reference: block offset in the table, offset in the unpacked
 * block. */
bool sqfs_table_place(const SqfsTable *table, uint64_t block, uint64_t offset, uint64_t *ret_at);
/* Loads a table of u32 that stands in the image as it is, behind what the table holds. */
void sqfs_table_append_raw(SqfsImage *image, SqfsTable *table, uint64_t start, uint64_t size,
                           const char *name);
/* Where the first block of an indexed table stands; SQFS_NONE if there is none. */
uint64_t sqfs_index_first(const SqfsImage *image, uint64_t index);
/* Are all bytes of the range readable? */
bool sqfs_table_good(const SqfsTable *table, uint64_t at, uint64_t size);

/* Reads the inode at a place of the inode table. *ret_tail: where its block list or text begins. */
bool sqfs_inode_read(const SqfsImage *image, uint64_t at, SqfsInode *ret_inode, uint64_t *ret_tail);

/* Proves the image: unpacks the root inode and the head of its listing; sets image->codec. */
bool sqfs_root_prove(SqfsImage *image);

/* ---- files and directories ---- */

/* data.c: the contents of the file whose inode stands at `token` of the inode table. */
uint64_t sqfs_data_read(void *state, uint64_t token, uint8_t *dst, uint64_t size);
/* How far the blocks of a file were named to the host. Begins zeroed. */
typedef struct {
    uint64_t block, stored; /* blocks that were passed, and the bytes that are stored for them */
    bool done;
} SqfsAhead;

/* Names the blocks that reading a file will unpack, whose inode is `at` (the token of
 * sqfs_data_read()). False: not all, the host takes no more now. */
bool sqfs_data_ahead(SqfsImage *image, const SqfsInode *inode, uint64_t at, uint64_t tail,
                     SqfsAhead *progress);
/* SHA-256 over the stored blocks of a file and over what says how they are decoded. False: not all
 * of it is there. */
bool sqfs_data_digest(SqfsImage *image, const SqfsInode *inode, uint64_t tail,
                      uint8_t ret_digest[32]);
/* Marks the blocks of a file; when probing, tells the codec by them. False: the list of blocks is
 * bad. */
bool sqfs_data_mark(SqfsImage *image, const SqfsInode *inode, uint64_t tail);
void sqfs_fragments_mark(SqfsImage *image);
bool sqfs_cache_new(SqfsImage *image);
void sqfs_cache_free(SqfsImage *image);

/*
 * walk.c: hands every entry below the root to the host. Where no metadata block told the codec, a
 * walk that gives nothing looks for a data block first, and then at the fragments, whose unpacked
 * size is not known: codec must not change once files can be read.
 */
void sqfs_walk(SqfsImage *image);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * android-payload.c: the plugin for the payload of Android's full updates (payload.bin).
 *
 * Layout (big endian): 0 "CrAU", 4 version (u64, 2), 12 size of the manifest (u64), 20 size of its
 * signature, 24 both, then the data. The manifest is a protocol buffer: 3 block size (4096), 4 and
 * 5 place and size of the data's signature, 13 partitions, 14 time, 18 level of security patches.
 * Of a partition: 1 name, 7 what it becomes (1 size), 8 operations. Of these: 1 kind (0 plain, 1
 * bzip2, 6 zeros, 7 nothing, 8 xz; the others need the version before), 2 and 3 place and size of
 * the data, 6 extents (1 first block, 2 blocks), 8 SHA-256 of the data. Facts: AOSP's
 * update_metadata.proto.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    HEADER_SIZE = 24,
    MANIFEST_MOST = 1 << 28,
    BLOCK_SIZE = 4096,
    BLOCK_MOST = 1 << 20,
    KIND_PLAIN = 0,
    KIND_BZIP2 = 1,
    KIND_ZERO = 6,
    KIND_NOTHING = 7,
    KIND_XZ = 8,
    WIRE_VARINT = 0,
    WIRE_BYTES = 2,
};

static const NetbomMagic magics[] = {{"CrAU\0\0\0\0\0\0\0\2", 12, 0, 0}};
static const char *const formats[] = {"android-payload", NULL};

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* from the header on */
    uint64_t data_at, block_size;
    uint64_t signature_at, signature_size; /* of the data, from data_at on */
    uint64_t date_at, date, patch_at, patch_size;
} Payload;

/* ---- protocol buffers ---- */

typedef struct {
    uint64_t number, value; /* value: of a varint, or the size of bytes */
    uint64_t at;            /* where the value stands */
    unsigned wire;
} Field;

/* The bytes [at, end) of the payload as a message that is read field by field. */
typedef struct {
    NetbomReader reader;
    uint64_t end;
} Message;

static Message
message_open(const Payload *payload, uint64_t at, uint64_t size)
{
    const NetbomBytes bytes = netbom_slice(&payload->bytes, 0, at + size);
    return (Message){netbom_reader(&bytes, at, false), bytes.size};
}

static uint64_t
varint_read(NetbomReader *reader)
{
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const uint64_t byte = netbom_u8(reader);
        value |= (byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
    reader->failed = true;
    return 0;
}

/* The next field; false at the end, or where the message is bad (reader.failed). */
static bool
message_next(Message *message, Field *ret_field)
{
    NetbomReader *reader = &message->reader;
    if (reader->failed || reader->at >= message->end)
        return false;
    const uint64_t key = varint_read(reader);
    Field field = {.number = key >> 3, .wire = key & 7, .at = reader->at};
    if (field.wire == WIRE_VARINT) {
        field.value = varint_read(reader);
    } else if (field.wire == WIRE_BYTES) {
        field.value = varint_read(reader);
        field.at = reader->at;
        netbom_skip(reader, field.value);
    } else if (field.wire == 1 || field.wire == 5) {
        netbom_skip(reader, field.wire == 1 ? 8 : 4);
    } else {
        reader->failed = true;
    }
    *ret_field = field;
    return !reader->failed && field.number > 0;
}

/* ---- operations ---- */

typedef struct {
    uint64_t kind, at, size; /* at: in the data */
    uint64_t message_at, message_size;
    uint64_t hash_at; /* 0: none */
} Operation;

static bool
operation_read(const Payload *payload, const Field *from, Operation *ret_operation)
{
    Message message = message_open(payload, from->at, from->value);
    Operation operation = {.message_at = from->at, .message_size = from->value};
    Field field;
    while (message_next(&message, &field)) {
        if (field.number == 1)
            operation.kind = field.value;
        else if (field.number == 2)
            operation.at = field.value;
        else if (field.number == 3)
            operation.size = field.value;
        else if (field.number == 8 && field.wire == WIRE_BYTES && field.value == 32)
            operation.hash_at = field.at;
    }
    *ret_operation = operation;
    return !message.reader.failed && operation.at <= INT64_MAX && operation.size <= INT64_MAX;
}

static bool
operation_known(const Operation *operation)
{
    return operation->kind == KIND_PLAIN || operation->kind == KIND_BZIP2 ||
           operation->kind == KIND_ZERO || operation->kind == KIND_NOTHING ||
           operation->kind == KIND_XZ;
}

/* One extent of an operation: its place in the partition, in bytes. */
static bool
extent_read(const Payload *payload, const Field *from, uint64_t *ret_at, uint64_t *ret_size)
{
    Message message = message_open(payload, from->at, from->value);
    Field field;
    uint64_t start = 0, count = 0;
    while (message_next(&message, &field))
        if (field.number == 1)
            start = field.value;
        else if (field.number == 2)
            count = field.value;
    *ret_at = *ret_size = 0;
    return !message.reader.failed && !__builtin_mul_overflow(start, payload->block_size, ret_at) &&
           !__builtin_mul_overflow(count, payload->block_size, ret_size) && *ret_at <= INT64_MAX &&
           *ret_size <= INT64_MAX;
}

/*
 * Puts the decoded bytes of an operation into its extents. Answers the place of the first byte that
 * could not be put, or `size`.
 */
static uint64_t
operation_put(const Payload *payload, const Operation *operation, const NetbomBytes *bytes,
              uint8_t *dst, uint64_t size)
{
    Message message = message_open(payload, operation->message_at, operation->message_size);
    const bool blank = operation->kind == KIND_ZERO || operation->kind == KIND_NOTHING;
    Field field;
    uint64_t done = 0, good = size, at, length;
    while (message_next(&message, &field)) {
        if (field.number != 6 || field.wire != WIRE_BYTES)
            continue;
        if (!extent_read(payload, &field, &at, &length) || !netbom_range_ok(size, at, length))
            return 0;
        const NetbomBytes part = netbom_slice(bytes, done, length);
        if (blank)
            continue;
        if (part.size > 0)
            memcpy(dst + at, part.data, (size_t)part.size);
        if (part.size < length && at + part.size < good)
            good = at + part.size;
        done += part.size;
    }
    return good;
}

static uint64_t
operation_run(const Payload *payload, const Operation *operation, uint8_t *dst, uint64_t size)
{
    const NetbomHost *host = payload->host;
    NetbomBytes data =
        netbom_slice(&payload->bytes, payload->data_at + operation->at, operation->size);
    NetbomBuffer *out = NULL;
    uint64_t used;
    uint8_t digest[32];
    if (operation->hash_at > 0 && data.size == operation->size) {
        host->sha256(data.data, data.size, digest);
        if (!netbom_match(&payload->bytes, operation->hash_at, digest, sizeof(digest)))
            host->problem(payload->scan, "checksum", operation->message_at,
                          "the digest of an operation's data differs");
    }
    if (operation->kind == KIND_BZIP2 || operation->kind == KIND_XZ) {
        host->decode_stream(payload->scan,
                            operation->kind == KIND_XZ ? NETBOM_CODEC_XZ : NETBOM_CODEC_BZIP2, NULL,
                            data.data, data.size, size, &out, &used);
        data = (NetbomBytes){out ? out->data : NULL, out ? out->size : 0};
    }
    const uint64_t good = operation_put(payload, operation, &data, dst, size);
    host->buffer_free(payload->scan, out);
    return good;
}

/* ---- partitions ---- */

typedef struct {
    uint64_t name_at, name_size, size;
    uint64_t data_end; /* of its operations, in the data */
    bool known;        /* none of its operations needs the version before */
} Partition;

static bool
partition_info(const Payload *payload, const Field *from, uint64_t *ret_size)
{
    Message message = message_open(payload, from->at, from->value);
    Field field;
    while (message_next(&message, &field))
        if (field.number == 1)
            *ret_size = field.value;
    return !message.reader.failed && *ret_size <= INT64_MAX;
}

static bool
partition_open(const Payload *payload, uint64_t at, uint64_t size, Partition *ret_partition)
{
    Message message = message_open(payload, at, size);
    Partition partition = {.known = true};
    Field field;
    bool good = true;
    while (good && message_next(&message, &field)) {
        Operation operation;
        if (!payload->host->spend(payload->scan, 1))
            return false;
        if (field.wire != WIRE_BYTES)
            continue;
        if (field.number == 1) {
            partition.name_at = field.at;
            partition.name_size = field.value;
        } else if (field.number == 7) {
            good = partition_info(payload, &field, &partition.size);
        } else if (field.number == 8) {
            good = operation_read(payload, &field, &operation);
            partition.known = partition.known && operation_known(&operation);
            if (operation.at + operation.size > partition.data_end)
                partition.data_end = operation.at + operation.size;
        }
    }
    *ret_partition = partition;
    return good && !message.reader.failed && partition.name_size > 0 &&
           wrapper_text_size(&payload->bytes, partition.name_at, partition.name_size) ==
               partition.name_size;
}

/* token: place of the partition's message << 32 | its size */
static uint64_t
partition_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    const Payload *payload = state;
    Message message = message_open(payload, token >> 32, token & UINT32_MAX);
    Field field;
    uint64_t good = size;
    while (good > 0 && message_next(&message, &field)) {
        Operation operation;
        if (field.number != 8 || field.wire != WIRE_BYTES)
            continue;
        if (!payload->host->spend(payload->scan, 1) || !operation_read(payload, &field, &operation))
            return 0;
        const uint64_t put = operation_run(payload, &operation, dst, size);
        good = put < good ? put : good;
    }
    if (good < size)
        payload->host->problem(payload->scan, "truncated", token >> 32,
                               "%llu of %llu bytes of a partition can be read",
                               (unsigned long long)good, (unsigned long long)size);
    return good;
}

/* ---- plugin ---- */

/* Reads the manifest's own fields; *ret_size: of the whole payload. */
static bool
payload_open(Payload *payload, uint64_t *ret_size)
{
    NetbomReader reader = netbom_reader(&payload->bytes, 12, true);
    const uint64_t manifest = netbom_u64(&reader), signature = netbom_u32(&reader);
    if (reader.failed || manifest == 0 || manifest > MANIFEST_MOST ||
        !netbom_range_ok(payload->bytes.size, HEADER_SIZE, manifest))
        return false;
    payload->data_at = HEADER_SIZE + manifest + signature;
    payload->block_size = BLOCK_SIZE;
    Message message = message_open(payload, HEADER_SIZE, manifest);
    Field field;
    uint64_t end = 0;
    unsigned partitions = 0;
    while (message_next(&message, &field)) {
        Partition partition;
        if (field.number == 3)
            payload->block_size = field.value;
        else if (field.number == 4)
            payload->signature_at = field.value;
        else if (field.number == 5)
            payload->signature_size = field.value;
        else if (field.number == 14) {
            payload->date_at = field.at;
            payload->date = field.value;
        } else if (field.number == 18 && field.wire == WIRE_BYTES) {
            payload->patch_at = field.at;
            payload->patch_size = field.value;
        } else if (field.number == 13 && field.wire == WIRE_BYTES) {
            if (!partition_open(payload, field.at, field.value, &partition))
                return false;
            end = partition.data_end > end ? partition.data_end : end;
            partitions++;
        }
    }
    if (message.reader.failed || partitions == 0 || payload->block_size == 0 ||
        payload->block_size > BLOCK_MOST || payload->signature_at > INT64_MAX ||
        payload->signature_size > MANIFEST_MOST)
        return false;
    if (payload->signature_size > 0 && payload->signature_at + payload->signature_size > end)
        end = payload->signature_at + payload->signature_size;
    return !__builtin_add_overflow(payload->data_at, end, ret_size);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Payload payload = {.host = host, .scan = scan, .bytes = netbom_slice(object, at, object->size)};
    uint64_t size;
    if (!netbom_match(&payload.bytes, 0, "CrAU\0\0\0\0\0\0\0\2", 12) ||
        !payload_open(&payload, &size))
        return false;
    *ret_claim = wrapper_claim("android-payload", object, at, size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

/* One partition of the manifest; false: stop. */
static bool
partition_give(Payload *payload, const Field *field)
{
    const NetbomHost *host = payload->host;
    Partition partition;
    if (!partition_open(payload, field->at, field->value, &partition))
        return false;
    const char *name = (const char *)payload->bytes.data + partition.name_at;
    host->header(payload->scan, "partition", partition.name_at, partition.name_size, name,
                 partition.name_size);
    if (!partition.known) {
        host->problem(payload->scan, "unsupported", field->at,
                      "%.*s is made from the version before, which is not here",
                      (int)partition.name_size, name);
        return true;
    }
    const NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = partition.name_size};
    return partition.size == 0 ||
           host->child_read(payload->scan, &entry, partition.size, partition_read, payload,
                            field->at << 32 | field->value);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    const Wrapper wrapper = {host, scan, range};
    Payload payload = {.host = host, .scan = scan, .bytes = *range};
    uint64_t size;
    if (!payload_open(&payload, &size))
        return;
    wrapper_report(&wrapper, claim, size, 0);
    host->structure(scan, 0, range->size);
    if (payload.date > 0 && payload.date <= UINT32_MAX)
        wrapper_date(&wrapper, payload.date_at, (uint32_t)payload.date);
    wrapper_text(&wrapper, "security-patch", payload.patch_at, payload.patch_size);
    NetbomReader reader = netbom_reader(range, 12, true);
    Message message = message_open(&payload, HEADER_SIZE, netbom_u64(&reader));
    Field field;
    while (message_next(&message, &field))
        if (field.number == 13 && field.wire == WIRE_BYTES && !partition_give(&payload, &field))
            break;
    host->finish(scan);
}

static const char *const fact_keys[] = {"date", "partition", "security-patch", NULL};

const NetbomPlugin android_payload_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "android-payload",
    .description = "payloads of Android's full updates (payload.bin)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};

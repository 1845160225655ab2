/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes and reads JSON values as blocks of words. */
#include "base/datanode.h"

#include <string.h>

#define COUNT_BITS 28u
#define COUNT_MAX  ((1u << COUNT_BITS) - 1)

static guint32
node_count(DataNode node)
{
    return node.words[node.at] & COUNT_MAX;
}

DataType
data_node_type(DataNode node)
{
    return node.words == NULL ? DATA_ABSENT : (DataType)(node.words[node.at] >> COUNT_BITS);
}

bool
data_node_is_true(DataNode node)
{
    return data_node_type(node) == DATA_TRUTH && node_count(node) == 1;
}

const char *
data_node_text(DataNode node)
{
    return data_node_type(node) == DATA_TEXT ? (const char *)&node.words[node.at + 1] : NULL;
}

guint
data_node_count(DataNode node)
{
    DataType type = data_node_type(node);
    return type == DATA_ARRAY || type == DATA_OBJECT ? node_count(node) : 0;
}

DataNode
data_node_item(DataNode array, guint index)
{
    return (DataNode){array.words, array.words[array.at + 1 + index]};
}

DataNode
data_node_member(DataNode object, guint index, const char **ret_key)
{
    const guint32 *pair = object.words + object.at + 1 + 2 * index;
    *ret_key = (const char *)&object.words[pair[0] + 1];
    return (DataNode){object.words, pair[1]};
}

DataNode
data_node_get(DataNode object, const char *key)
{
    const DataNode absent = {NULL, 0};
    if (data_node_type(object) != DATA_OBJECT) {
        return absent;
    }
    const guint32 wanted = DATA_TEXT << COUNT_BITS | (guint32)strlen(key);
    const guint32 *pair = object.words + object.at + 1;
    for (guint i = node_count(object); i > 0; i--, pair += 2) {
        const guint32 *name = &object.words[pair[0]];
        if (name[0] == wanted && memcmp(name + 1, key, wanted & COUNT_MAX) == 0) {
            DataNode value = {object.words, pair[1]};
            return data_node_type(value) == DATA_NULL ? absent : value;
        }
    }
    return absent;
}

/* --- Writing --- */

struct DataWriter {
    GArray *words;
    GHashTable *texts; /* text -> its place: each is there once */
};

DataWriter *
data_writer_new(void)
{
    DataWriter *writer = g_new0(DataWriter, 1);
    writer->words = g_array_new(FALSE, TRUE, sizeof(guint32));
    writer->texts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return writer;
}

void
data_writer_free(DataWriter *writer)
{
    if (writer == NULL) {
        return;
    }
    if (writer->words != NULL) {
        g_array_unref(writer->words);
    }
    g_hash_table_unref(writer->texts);
    g_free(writer);
}

GArray *
data_writer_end(DataWriter *writer)
{
    return g_steal_pointer(&writer->words);
}

/* A node with room for n words behind its first. */
static guint32
node_add(DataWriter *writer, DataType type, gsize count, gsize n)
{
    const guint place = writer->words->len;
    g_assert(count <= COUNT_MAX && n < G_MAXUINT32 / 8 && place < G_MAXUINT32 / 8);
    g_array_set_size(writer->words, place + 1 + (guint)n);
    g_array_index(writer->words, guint32, place) = (guint32)type << COUNT_BITS | (guint32)count;
    return place;
}

static guint32
text_add(DataWriter *writer, const char *text)
{
    gpointer known;
    if (g_hash_table_lookup_extended(writer->texts, text, NULL, &known)) {
        return GPOINTER_TO_UINT(known);
    }
    const gsize size = strlen(text);
    const guint32 place = node_add(writer, DATA_TEXT, size, size / 4 + 1);
    memcpy(&g_array_index(writer->words, guint32, place + 1), text, size);
    g_hash_table_insert(writer->texts, g_strdup(text), GUINT_TO_POINTER(place));
    return place;
}

static guint32
array_add(DataWriter *writer, const json_t *array)
{
    const size_t n = json_array_size(array);
    const guint32 place = node_add(writer, DATA_ARRAY, n, n);
    for (size_t i = 0; i < n; i++) {
        const guint32 item = data_writer_add(writer, json_array_get(array, i));
        g_array_index(writer->words, guint32, place + 1 + i) = item;
    }
    return place;
}

static guint32
object_add(DataWriter *writer, const json_t *object)
{
    const size_t n = json_object_size(object);
    const guint32 place = node_add(writer, DATA_OBJECT, n, 2 * n);
    const char *key;
    json_t *value;
    guint32 at = place + 1;
    json_object_foreach((json_t *)(guintptr)object, key, value)
    {
        const guint32 name = text_add(writer, key), member = data_writer_add(writer, value);
        g_array_index(writer->words, guint32, at++) = name;
        g_array_index(writer->words, guint32, at++) = member;
    }
    return place;
}

guint32
data_writer_add(DataWriter *writer, const json_t *value)
{
    switch (json_typeof(value)) {
    case JSON_STRING:
        return text_add(writer, json_string_value(value));
    case JSON_ARRAY:
        return array_add(writer, value);
    case JSON_OBJECT:
        return object_add(writer, value);
    case JSON_TRUE:
    case JSON_FALSE:
        return node_add(writer, DATA_TRUTH, json_is_true(value), 0);
    case JSON_NULL:
        return node_add(writer, DATA_NULL, 0, 0);
    default:
        return node_add(writer, DATA_NUMBER, 0, 0);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * JSON values in a form that is used as it lies in a file: a block of 32-bit words in the machine's
 * byte order. A node is a word with its type (4 bits) and count (28 bits), and behind it
 *
 *   text     as many bytes, NUL-ended and filled up to a word
 *   array    as many places (indexes of words) of nodes
 *   object   as many pairs of places: a text, and the node that it names
 *   others   nothing; the count of a truth is 0 or 1
 *
 * Numbers keep their type only: none of our data has one.
 */
#ifndef NETBOM_BASE_DATANODE_H
#define NETBOM_BASE_DATANODE_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>

typedef enum {
    DATA_ABSENT,
    DATA_NULL,
    DATA_TRUTH,
    DATA_NUMBER,
    DATA_TEXT,
    DATA_ARRAY,
    DATA_OBJECT,
} DataType;

/* Lent by the block that it lies in. */
typedef struct {
    const guint32 *words; /* NULL: absent */
    guint32 at;
} DataNode;

DataType data_node_type(DataNode node);
/* Its value; false if it is none. */
bool data_node_is_true(DataNode node);
/* NUL-ended; NULL if it is none. */
const char *data_node_text(DataNode node);
/* Items of an array or members of an object; 0 for all else. */
guint data_node_count(DataNode node);
DataNode data_node_item(DataNode array, guint index);
/* A member of an object; absent if there is none, or if it is null. */
DataNode data_node_get(DataNode object, const char *key);
/* A member by its number; *ret_key is lent. */
DataNode data_node_member(DataNode object, guint index, const char **ret_key);

/* Builds blocks. */
typedef struct DataWriter DataWriter;

DataWriter *data_writer_new(void);
void data_writer_free(DataWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DataWriter, data_writer_free)
/* Adds a value and all in it; returns its place, 0 for the first. */
guint32 data_writer_add(DataWriter *writer, const json_t *value);
/* The words so far; the caller's array (guint32). The writer is done with. */
GArray *data_writer_end(DataWriter *writer);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Literals: where in some bytes the strings of a set of YARA rules can match at all.
 *
 * libyara finds a string by a few bytes of it (an atom, see yara/atoms.h), then compares the rest.
 * In the compiled rules each atom stands with what must come before and behind it; as far as that
 * is plain bytes, it is a literal that every match holds. One pass over the bytes finds these
 * literals, at several times the speed of libyara, which then is needed around them only.
 */
#ifndef NETBOM_IDENTIFY_LITERALS_H
#define NETBOM_IDENTIFY_LITERALS_H

#include <glib.h>
#include <stdbool.h>
#include <yara.h>

#include "base/printed.h"

/* What is compiled has a form that is known in these versions of libyara only. */
#define LITERALS_ARE_KNOWN (YR_MAJOR_VERSION == 4 && YR_MINOR_VERSION == 2)

typedef struct Literals Literals;

Literals *literals_new(void);
void literals_free(Literals *literals);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Literals, literals_free)

/* Adds those of all strings of some rules, which may go away afterwards. group: a number for these
 * rules, from 0 on. False, and nothing is added: they cannot be searched for in this way, since a
 * string has no literal, stands in parts that may be far from each other, or a rule holds where
 * none of its strings match. */
bool literals_add(Literals *literals, YR_RULES *rules, guint group);
/* Once all are added: makes them ready to be found. */
void literals_index(Literals *literals);

/* Appends what literals_index() made, in the machine's byte order. */
void literals_save(const Literals *literals, GByteArray *bytes);
/* Of what was saved, which must outlive it and stand at a multiple of eight bytes; nothing can be
 * added. NULL: it is something else. */
Literals *literals_load(const guint8 *saved, gsize size);

/* A range of bytes. */
typedef struct {
    guint64 offset, size;
} LiteralRange;

/* Conditions of rules read no bytes behind these. */
#define LITERALS_HEAD_BYTES 16

/* For literals_find(): by group, a GArray of LiteralRange. */
GPtrArray *literals_ranges_new(const Literals *literals);
/* Finds, for each group, the ranges of the bytes that are all that libyara needs to see: the head,
 * and what is around each literal, as far as a match may reach; in their order, with bytes between
 * them. None if no string of the group can match. What stood in ranges is forgotten. */
void literals_find(const Literals *literals, const PrintedBytes *bytes, GPtrArray *ranges);

#endif

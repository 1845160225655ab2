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
#include <yara.h>

typedef struct Literals Literals;

/* Of all strings of the rules, which must outlive it. NULL: they cannot be searched for in this
 * way, since a string has no literal, stands in parts that may be far from each other, or a rule
 * holds where none of its strings match. */
Literals *literals_new(YR_RULES *rules);
void literals_free(Literals *literals);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Literals, literals_free)

/* A range of bytes. */
typedef struct {
    guint64 offset, size;
} LiteralRange;

/* Conditions of rules read no bytes behind these. */
#define LITERALS_HEAD_BYTES 16

/* Appends the ranges (LiteralRange) of the bytes that are all that libyara needs to see: the head,
 * and what is around each literal, as far as a match may reach; in their order, with bytes between
 * them. Nothing if no string can match. */
void literals_find(const Literals *literals, const guint8 *data, guint64 size, GArray *ranges);

#endif

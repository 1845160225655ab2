/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The stretches of printed bytes of an object, found once for all that look for texts in it, when
 * the first of them asks. Any thread may ask; one makes it, shares it and gives it up.
 */
#ifndef NETBOM_BASE_PRINTED_LIST_H
#define NETBOM_BASE_PRINTED_LIST_H

#include <glib.h>

#include "base/printed.h"

typedef struct PrintedList PrintedList;

/* The bytes must outlive it. */
PrintedList *printed_list_new(const NetbomBytes *bytes);
/* NULL is allowed in all of these. */
PrintedList *printed_list_ref(PrintedList *list);
void printed_list_unref(PrintedList *list);

/* Gives the bytes, which are the list's or some of its first ones, their stretches, which are the
 * list's own. Without them: there are too many to be kept. */
void printed_list_get(PrintedList *list, PrintedBytes *bytes);

#endif

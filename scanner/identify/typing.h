/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Typing of objects that no plugin claims: text by our own look at the bytes, the rest by libmagic
 * (its first 4 KiB, without its text, encoding and compression checks, which are slow or start
 * programs).
 */
#ifndef NETBOM_IDENTIFY_TYPING_H
#define NETBOM_IDENTIFY_TYPING_H

#include <glib.h>
#include <stdbool.h>

typedef struct Typing Typing;
typedef struct TypingSession TypingSession;

/* Finds and checks the magic database. */
Typing *typing_load(GError **error);
void typing_free(Typing *typing);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Typing, typing_free)

/* For one thread, and one at a time in a process. The database is already mapped: no file is
 * opened. Not after typing_free(). */
TypingSession *typing_session_new(const Typing *typing);
void typing_session_free(TypingSession *session);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(TypingSession, typing_session_free)

/* MIME type, or NULL if it is unknown. Valid until the next call. */
const char *typing_mime(TypingSession *session, const guint8 *data, guint64 size);

/* True if the type is known by three bytes or more, and what it holds is compressed: such bytes
 * look random. Many other types are known by two bytes, which one of 80 random files has by chance.
 */
bool typing_packs(const char *mime);

/* True if the bytes read as text in UTF-8, Latin-1 or ASCII: no NUL, hardly any control characters.
 */
bool typing_is_text(const guint8 *data, guint64 size);

#endif

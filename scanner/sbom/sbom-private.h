/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the readers of the formats share. */
#ifndef NETBOM_SBOM_SBOM_PRIVATE_H
#define NETBOM_SBOM_SBOM_PRIVATE_H

#include <jansson.h>

#include "sbom/sbom.h"

/* Interns text as valid UTF-8, at most SBOM_TEXT_MAX bytes; NULL and "" give NULL. */
const char *sbom_text(Sbom *sbom, const char *text);

/* A new claim; name NULL or "", or one too many: NULL, and it is counted. */
SbomClaim *sbom_claim(Sbom *sbom, const char *pointer, const char *name);
/* Each adds what it is given, and nothing for NULL, "", and words that say that nothing is known
 * ("NOASSERTION", "NONE"). */
void sbom_add(Sbom *sbom, GPtrArray *texts, const char *text);
void sbom_add_hash(Sbom *sbom, SbomClaim *claim, const char *algorithm, const char *value);
/* name: as SPDX writes it too ("Organization: Acme (mail@acme.example)"). */
void sbom_add_party(Sbom *sbom, GArray *parties, SbomParty party, const char *name);
void sbom_add_relation(Sbom *sbom, const char *from, const char *kind, const char *to);
/* Counts a part that is not read. */
void sbom_unread(Sbom *sbom, const char *where, const char *key);
/* Counts the keys of an object that are not in `known` (NULL-ended). */
void sbom_unread_keys(Sbom *sbom, const json_t *object, const char *where,
                      const char *const *known);

/* The text of a key; NULL if it is absent or no text. */
const char *sbom_string(const json_t *object, const char *key);

/* Each reads a document of its format. False with NETBOM_ERROR_DATA. */
bool cyclonedx_claims(Sbom *sbom, const json_t *root, GError **error);
bool spdx2_claims(Sbom *sbom, const json_t *root, GError **error);
bool spdx3_claims(Sbom *sbom, const json_t *root, GError **error);
bool coswid_claims(Sbom *sbom, const guint8 *data, gsize size, GError **error);
bool swid_claims(Sbom *sbom, const guint8 *data, gsize size, GError **error);

/* The uSWID header at the start of the bytes: the coSWID behind it, decompressed. NULL: there is
 * none, or it cannot be decompressed. */
GBytes *uswid_payload(const guint8 *data, gsize size);

#endif

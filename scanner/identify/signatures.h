/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Component signatures: the YARA rules of signatures/components with their metadata (form: see
 * signatures/README.md). Loaded once; a SignatureScanner per thread runs them over bytes.
 */
#ifndef NETBOM_IDENTIFY_SIGNATURES_H
#define NETBOM_IDENTIFY_SIGNATURES_H

#include <glib.h>
#include <stdbool.h>

#include "identify/known-strings.h"

typedef struct {
    const char *rule;      /* identifier of the YARA rule */
    const char *component; /* name in an SBOM; NULL: a rule of the user without our metadata */
    const char *title;
    const char *supplier;     /* registry id; NULL in rules of the user that name none */
    const char *cpe;          /* "vendor:product" or NULL */
    const char *cpe_part;     /* "a", "o" or "h" */
    const char *purl;         /* without version, or NULL */
    const char *licence;      /* SPDX expression or NULL */
    const char *homepage;     /* or NULL */
    const char *type;         /* CycloneDX type */
    const char *path_version; /* expression for the version in the file's name, where its bytes
                                 carry none; or NULL */
    const char *releases;     /* which releases have the number that path_version captures (see
                                 release-table.h); NULL: it is the version */
    bool version_lags;        /* the project does not always raise the number that its source has: a
                                 version that is found is that or a later one */
    char **sources;           /* names of distribution source packages, NULL-ended, may be empty */
    GPtrArray *meta; /* char*: key and value in turn, of a rule without component; else NULL */
} Signature;

typedef struct Signatures Signatures;

/* Loads all *.yar files of our directory, and of those of the user (NULL-ended, or NULL), whose
 * rules may be any YARA. compiled: a file of signatures_save(), used where it fits (rule-set.h), or
 * NULL. Errors name file and line. */
Signatures *signatures_load(const char *directory, char *const *user_directories,
                            const char *compiled, GError **error);
/* Whether they come from a file of signatures_save(). */
bool signatures_are_compiled(const Signatures *signatures);
/* Writes the rules in their compiled form. */
bool signatures_save(const Signatures *signatures, const char *path, GError **error);
void signatures_free(Signatures *signatures);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Signatures, signatures_free)

guint signatures_count(const Signatures *signatures);
const Signature *signatures_get(const Signatures *signatures, guint index); /* by rule name */
/* NULL if there is none; our own rule before the user's. */
const Signature *signatures_by_component(const Signatures *signatures, const char *component);
const Signature *signatures_by_source(const Signatures *signatures, const char *source);
/* Lent. */
const KnownStrings *signatures_strings(const Signatures *signatures);
/* SHA-256 over all files, hex. */
const char *signatures_digest(const Signatures *signatures);
/* The same of files that are not compiled; the caller frees it. */
char *signatures_digest_read(const char *directory, char *const *user_directories, GError **error);

typedef struct {
    const Signature *signature;
    guint64 offset, size; /* bytes: the match, or what the version expression captured from */
    const char *version;  /* NULL: the match gives none */
    guint confidence;     /* 0 to 100 */
} SignatureMatch;

/* What one run found. Owned by who ran it. */
typedef struct SignatureMatches SignatureMatches;

/* For one thread at a time. */
typedef struct SignatureScanner SignatureScanner;

SignatureScanner *signature_scanner_new(const Signatures *signatures);
void signature_scanner_free(SignatureScanner *scanner);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SignatureScanner, signature_scanner_free)

/* Runs all rules. Each (rule, version) counts once, at its first offset, rules by name. */
SignatureMatches *signature_scanner_run(SignatureScanner *scanner, const PrintedBytes *bytes,
                                        guint timeout_s);

guint signature_matches_count(const SignatureMatches *matches);
/* Its text is the matches' own. */
SignatureMatch signature_matches_get(const SignatureMatches *matches, guint index);
/* It ended early (time, too many matches). */
bool signature_matches_are_cut(const SignatureMatches *matches);
void signature_matches_free(SignatureMatches *matches);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SignatureMatches, signature_matches_free)

#endif

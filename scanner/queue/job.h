/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A job: the scan of one image, as the queue hands it out; a dead letter: a job that was given up,
 * and why. Both are one line of JSON.
 *
 * A job says which image is meant (by its digest), where it can be had, and what the result depends
 * on besides. It never holds bytes of the image. Its id is the key of the result (store/result.h),
 * so that the same work has the same id wherever it is asked for. Jobs with the same program,
 * rules and options are of one group; a worker takes only those of its own.
 *
 * A place is a URI: "file:///srv/firmware/a.bin" (in which any byte of a path can stand), or
 * "https://..." or "http://...".
 */
#ifndef NETBOM_QUEUE_JOB_H
#define NETBOM_QUEUE_JOB_H

#include <glib.h>
#include <stdbool.h>

typedef struct {
    char *program, *rules; /* result_program(); digest of the rules */
    char *options;         /* result_options() */
    char group[17];        /* of the three: the first digits of their digest */
} JobBasis;

JobBasis *job_basis_new(const char *program, const char *rules, const char *options);
void job_basis_free(JobBasis *basis);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JobBasis, job_basis_free)

typedef struct {
    char id[65];    /* SHA-256 in hex: result_key() */
    char image[65]; /* SHA-256 in hex */
    char *place;
    char *line; /* the release line that the image is of, or NULL */
    JobBasis *basis;
} Job;

/* path_or_url: an absolute path, or what job_is_url() knows. line: may be NULL. All is copied. */
Job *job_new(const char *image_sha256, const char *path_or_url, const char *line,
             const JobBasis *basis);
void job_free(Job *job);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Job, job_free)

/* True for "http://..." and "https://...": a place that is no path. */
bool job_is_url(const char *place);
/* The id of a job that only adds a place to the result of `job`, if that is there when it is done:
 * for a further file with the same bytes. New string. */
char *job_place_id(const Job *job);
/* The path of a place (new string), or NULL if it is a URL. */
char *job_place_path(const char *place);
/* The path, or the URL: how a place is called in a store. New string. */
char *job_place_name(const char *place);

/* New string, without a line feed. */
char *job_write(const Job *job);
/* NULL with NETBOM_ERROR_DATA if it is no job, or its id is not that of its image and basis. */
Job *job_parse(const char *text, gsize size_bytes, GError **error);

typedef struct {
    char *reason;
    char *worker;       /* name of the machine that gave it up */
    guint64 deliveries; /* how often the job was handed out */
    gint64 at;          /* seconds since 1970 */
    char *job;          /* its line, as it came */
} DeadLetter;

char *dead_letter_write(const char *reason, guint64 deliveries, const char *job_text);
/* NULL with NETBOM_ERROR_DATA. */
DeadLetter *dead_letter_parse(const char *text, gsize size_bytes, GError **error);
void dead_letter_free(DeadLetter *letter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DeadLetter, dead_letter_free)

#endif

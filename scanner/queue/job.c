/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes and reads jobs and dead letters. */
#include "queue/job.h"

#include <jansson.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "base/text.h"
#include "store/result.h"

#define JOB_SCHEMA  "netbom-job/1"
#define DEAD_SCHEMA "netbom-dead-letter/1"

/* ---- the basis ---- */

JobBasis *
job_basis_new(const char *program, const char *rules, const char *options)
{
    JobBasis *basis = g_new0(JobBasis, 1);
    basis->program = g_strdup(program);
    basis->rules = g_strdup(rules);
    basis->options = g_strdup(options);
    char key[65];
    result_key("", program, rules, options, key);
    g_strlcpy(basis->group, key, sizeof basis->group);
    return basis;
}

void
job_basis_free(JobBasis *basis)
{
    if (!basis)
        return;
    g_free(basis->program);
    g_free(basis->rules);
    g_free(basis->options);
    g_free(basis);
}

/* ---- the job ---- */

Job *
job_new(const char *image_sha256, const char *path_or_url, const char *line, const JobBasis *basis)
{
    Job *job = g_new0(Job, 1);
    g_strlcpy(job->image, image_sha256, sizeof job->image);
    job->basis = job_basis_new(basis->program, basis->rules, basis->options);
    job->place = job_is_url(path_or_url) ? g_strdup(path_or_url)
                                         : g_filename_to_uri(path_or_url, NULL, NULL);
    job->line = g_strdup(line);
    result_key(job->image, basis->program, basis->rules, basis->options, job->id);
    return job;
}

void
job_free(Job *job)
{
    if (!job)
        return;
    job_basis_free(job->basis);
    g_free(job->place);
    g_free(job->line);
    g_free(job);
}

bool
job_is_url(const char *place)
{
    return g_ascii_strncasecmp(place, "http://", 7) == 0 ||
           g_ascii_strncasecmp(place, "https://", 8) == 0;
}

char *
job_place_id(const Job *job)
{
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, job->place, -1);
    return g_strdup_printf("%s-%.16s", job->id, digest);
}

char *
job_place_path(const char *place)
{
    g_autofree char *host = NULL;
    char *path = g_filename_from_uri(place, &host, NULL);
    if (host) /* a file of another machine */
        g_clear_pointer(&path, g_free);
    return path;
}

char *
job_place_name(const char *place)
{
    char *path = job_place_path(place);
    return path ? path : g_strdup(place);
}

/* ---- its text ---- */

char *
job_write(const Job *job)
{
    GString *text = g_string_new(NULL);
    g_autoptr(JsonWriter) json = json_writer_new(text, JSON_STYLE_COMPACT);
    json_begin_object(json);
    json_field_string(json, "schema", JOB_SCHEMA);
    json_field_string(json, "id", job->id);
    json_field_string(json, "image", job->image);
    json_field_string(json, "program", job->basis->program);
    json_field_string(json, "rules", job->basis->rules);
    json_field_string(json, "options", job->basis->options);
    json_field_string(json, "place", job->place);
    if (job->line)
        json_field_string(json, "line", job->line);
    json_end_object(json);
    json_writer_finish(json, NULL);
    return g_string_free(text, FALSE);
}

static void
refuse(GError **error, const char *what)
{
    g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_DATA, what);
}

static bool
is_digest(const char *text)
{
    return text && strlen(text) == 64 && strspn(text, "0123456789abcdef") == 64;
}

static const char *
text_of(const json_t *root, const char *key)
{
    return json_string_value(json_object_get(root, key));
}

/* An object of this schema, or NULL. */
static json_t *
load(const char *text, gsize size, const char *schema)
{
    json_t *root = json_loadb(text, size, JSON_REJECT_DUPLICATES, NULL);
    if (json_is_object(root) && g_strcmp0(text_of(root, "schema"), schema) == 0)
        return root;
    json_decref(root);
    return NULL;
}

static Job *
job_read(const json_t *root, GError **error)
{
    const char *id = text_of(root, "id"), *image = text_of(root, "image"),
               *program = text_of(root, "program"), *rules = text_of(root, "rules"),
               *options = text_of(root, "options"), *place = text_of(root, "place"),
               *line = text_of(root, "line");
    if (!is_digest(id) || !is_digest(image) || !program || !rules || !options || !place) {
        refuse(error, "a job without id, image, place, program, rules or options");
        return NULL;
    }
    g_autofree char *path = job_place_path(place);
    if (!path && !job_is_url(place)) {
        refuse(error, "the place of the job is neither a file nor a URL");
        return NULL;
    }
    if (json_object_get(root, "line") && (!line || *line == '\0')) {
        refuse(error, "the release line of the job is no name");
        return NULL;
    }
    g_autoptr(JobBasis) basis = job_basis_new(program, rules, options);
    g_autoptr(Job) job = job_new(image, path ? path : place, line, basis);
    if (strcmp(job->id, id) != 0) {
        refuse(error, "the id of the job is not that of its image, rules and options");
        return NULL;
    }
    return g_steal_pointer(&job);
}

Job *
job_parse(const char *text, gsize size_bytes, GError **error)
{
    json_t *root = load(text, size_bytes, JOB_SCHEMA);
    if (!root) {
        refuse(error, "not a job");
        return NULL;
    }
    Job *job = job_read(root, error);
    json_decref(root);
    return job;
}

/* ---- dead letters ---- */

char *
dead_letter_write(const char *reason, guint64 deliveries, const char *job_text)
{
    GString *text = g_string_new(NULL);
    g_autoptr(JsonWriter) json = json_writer_new(text, JSON_STYLE_COMPACT);
    json_begin_object(json);
    json_field_string(json, "schema", DEAD_SCHEMA);
    json_field_string(json, "reason", reason);
    json_field_string(json, "worker", g_get_host_name());
    json_field_uint(json, "deliveries", deliveries);
    json_field_int(json, "at", g_get_real_time() / G_USEC_PER_SEC);
    json_field_string(json, "job", job_text);
    json_end_object(json);
    json_writer_finish(json, NULL);
    return g_string_free(text, FALSE);
}

DeadLetter *
dead_letter_parse(const char *text, gsize size_bytes, GError **error)
{
    json_t *root = load(text, size_bytes, DEAD_SCHEMA);
    const char *reason = text_of(root, "reason"), *worker = text_of(root, "worker"),
               *job = text_of(root, "job");
    json_int_t deliveries = json_integer_value(json_object_get(root, "deliveries"));
    DeadLetter *letter = NULL;
    if (reason && worker && job && deliveries >= 0) {
        letter = g_new0(DeadLetter, 1);
        letter->reason = g_strdup(reason);
        letter->worker = g_strdup(worker);
        letter->job = g_strdup(job);
        letter->deliveries = (guint64)deliveries;
        letter->at = json_integer_value(json_object_get(root, "at"));
    } else {
        refuse(error, "not a dead letter");
    }
    json_decref(root);
    return letter;
}

void
dead_letter_free(DeadLetter *letter)
{
    if (!letter)
        return;
    g_free(letter->reason);
    g_free(letter->worker);
    g_free(letter->job);
    g_free(letter);
}

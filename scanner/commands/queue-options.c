/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Options of the commands that use the queue. */
#include "commands/queue-options.h"

#include <signal.h>
#include <string.h>

#include "store/result.h"

#define NAME_CHARACTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
#define NAME_MAX_BYTES  64
#define LEASE_MIN_S     2
#define SECONDS_MAX     (7 * 24 * 3600)

static bool
name_is_valid(const char *name)
{
    gsize length = strlen(name);
    return length > 0 && length <= NAME_MAX_BYTES && strspn(name, NAME_CHARACTERS) == length;
}

const char *
queue_options_check(const QueueOptions *options)
{
    if (!options->url)
        return "--queue nats://HOST is missing";
    if (options->name && !name_is_valid(options->name))
        return "--queue-name wants letters, digits, '-' and '_'";
    if (!options->cert != !options->key)
        return "--queue-tls-cert and --queue-tls-key belong together";
    if (options->credentials && options->login)
        return "--queue-credentials and --queue-login exclude each other";
    if (options->lease_s < LEASE_MIN_S || options->lease_s > SECONDS_MAX)
        return "--queue-lease wants a number from 2 on";
    if (options->patience_s < -1 || options->patience_s > SECONDS_MAX)
        return "--queue-patience wants a number from 0 on";
    return NULL;
}

QueueSetup
queue_options_setup(const QueueOptions *options, guint patience_s)
{
    return (QueueSetup){.url = options->url,
                        .name = options->name ? options->name : "netbom",
                        .ca = options->ca,
                        .cert = options->cert,
                        .key = options->key,
                        .credentials = options->credentials,
                        .login = options->login,
                        .patience_s =
                            options->patience_s >= 0 ? (guint)options->patience_s : patience_s,
                        .lease_s = (guint)options->lease_s,
                        .stopped = signals_stop};
}

void
queue_options_clear(QueueOptions *options)
{
    char *const texts[] = {options->url, options->name,        options->ca,   options->cert,
                           options->key, options->credentials, options->login};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
}

JobBasis *
queue_basis(const Knowledge *knowledge, const ScanOptions *options, GError **error)
{
    g_autofree char *text = result_options(&options->settings.limits, options->plugins, 0, error);
    return text ? job_basis_new(result_program(), signatures_digest(knowledge->signatures), text)
                : NULL;
}

char *
queue_about(const JobBasis *basis)
{
    return g_strdup_printf("%s, rules %.12s%s%s", basis->program, basis->rules,
                           *basis->options ? ", " : "", basis->options);
}

/* ---- signals ---- */

static volatile sig_atomic_t caught;

static void
on_signal(int number)
{
    (void)number;
    if (caught < 2)
        caught = caught + 1;
}

void
signals_catch(void)
{
    struct sigaction action = {.sa_handler = on_signal};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

guint
signals_caught(void)
{
    return (guint)caught;
}

bool
signals_stop(void)
{
    return caught > 0;
}

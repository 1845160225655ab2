/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The options that all commands share that use the queue; SIGINT and SIGTERM. */
#ifndef NETBOM_COMMANDS_QUEUE_OPTIONS_H
#define NETBOM_COMMANDS_QUEUE_OPTIONS_H

#include "commands/options.h"
#include "queue/job.h"
#include "queue/queue.h"

typedef struct {
    char *url, *name, *ca, *cert, *key, *credentials, *login;
    int lease_s, patience_s;
} QueueOptions;

#define QUEUE_OPTIONS_INIT                                                                         \
    {                                                                                              \
        .lease_s = 120, .patience_s = -1                                                           \
    }

/* Entries of --queue and what belongs to it, by the variable `o` of type QueueOptions. */
#define QUEUE_ENTRIES(o)                                                                             \
    {"queue", 0, 0, G_OPTION_ARG_STRING, &(o).url, "the NATS server: nats://HOST or tls://HOST",     \
     "URL"},                                                                                         \
        {"queue-name",                                                                               \
         0,                                                                                          \
         0,                                                                                          \
         G_OPTION_ARG_STRING,                                                                        \
         &(o).name,                                                                                  \
         "which queue of the server (default: netbom)",                                              \
         "NAME"},                                                                                    \
        {"queue-tls-ca",                                                                             \
         0,                                                                                          \
         0,                                                                                          \
         G_OPTION_ARG_FILENAME,                                                                      \
         &(o).ca,                                                                                    \
         "certificates (PEM) that the server's must follow from",                                    \
         "FILE"},                                                                                    \
        {"queue-tls-cert",                                                                           \
         0,                                                                                          \
         0,                                                                                          \
         G_OPTION_ARG_FILENAME,                                                                      \
         &(o).cert,                                                                                  \
         "certificate (PEM) to show to the server",                                                  \
         "FILE"},                                                                                    \
        {"queue-tls-key", 0, 0, G_OPTION_ARG_FILENAME, &(o).key, "its key (PEM)", "FILE"},           \
        {"queue-credentials",                                                                        \
         0,                                                                                          \
         0,                                                                                          \
         G_OPTION_ARG_FILENAME,                                                                      \
         &(o).credentials,                                                                           \
         "credentials as NATS writes them",                                                          \
         "FILE"},                                                                                    \
        {"queue-login", 0, 0, G_OPTION_ARG_FILENAME, &(o).login, "two lines: a user and a password", \
         "FILE"},                                                                                    \
        {"queue-lease",                                                                              \
         0,                                                                                          \
         0,                                                                                          \
         G_OPTION_ARG_INT,                                                                           \
         &(o).lease_s,                                                                               \
         "seconds after which a lost worker's job goes to another (default: 120)",                   \
         "SECONDS"},                                                                                 \
    {                                                                                                \
        "queue-patience", 0, 0, G_OPTION_ARG_INT, &(o).patience_s,                                   \
            "seconds to wait for a server that went away", "SECONDS"                                 \
    }

/* What is wrong with the options, or NULL. */
const char *queue_options_check(const QueueOptions *options);
/* The setup of a queue; patience_s: if none was chosen. Its text is the options'. */
QueueSetup queue_options_setup(const QueueOptions *options, guint patience_s);
void queue_options_clear(QueueOptions *options);

/* What jobs of this program with these data and options depend on. NULL: a plugin cannot be read.
 */
JobBasis *queue_basis(const Knowledge *knowledge, const ScanOptions *options, GError **error);
/* What queue_add_group() says of it. New string. */
char *queue_about(const JobBasis *basis);

/* From now on SIGINT and SIGTERM are counted instead of ending the program. */
void signals_catch(void);
guint signals_caught(void);
/* True once there was one. */
bool signals_stop(void);

#endif

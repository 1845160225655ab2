/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How one connects to a NATS server: where, whom to believe, who one is. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#ifdef HAVE_LIBNATS
#include "queue/queue-connect.h"

#include <string.h>

#include "base/error.h"

NatsLibrary nats;

#define PORT            4222
#define TIMEOUT_MS      5000
#define PING_MS         10000 /* a server that does not answer two of them is gone */
#define PINGS_OUT       2
#define PAUSE_FIRST_MS  100
#define PAUSE_MAX_MS    5000
#define PAUSE_DOUBLINGS 6

static bool
usage(GError **error, const char *why)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "--queue: %s", why);
    return false;
}

/* Messages go to whoever asked; nothing is printed behind its back. */
static void
on_trouble(natsConnection *connection, natsSubscription *subscription, natsStatus status,
           void *user)
{
    (void)connection;
    (void)subscription;
    (void)status;
    (void)user;
}

static int64_t
pause_before(natsConnection *connection, int tries, void *user)
{
    (void)connection;
    (void)user;
    gint64 pause_ms = (gint64)PAUSE_FIRST_MS << CLAMP(tries - 1, 0, PAUSE_DOUBLINGS);
    return MIN(pause_ms, PAUSE_MAX_MS) + g_random_int_range(0, PAUSE_FIRST_MS);
}

static natsStatus
options_usual(natsOptions *options, const char *url)
{
    natsStatus s = nats.natsOptions_SetURL(options, url);
    if (s == NATS_OK)
        s = nats.natsOptions_SetName(options, "netbom");
    if (s == NATS_OK)
        s = nats.natsOptions_SetTimeout(options, TIMEOUT_MS);
    if (s == NATS_OK)
        s = nats.natsOptions_SetPingInterval(options, PING_MS);
    if (s == NATS_OK)
        s = nats.natsOptions_SetMaxPingsOut(options, PINGS_OUT);
    if (s == NATS_OK)
        s = nats.natsOptions_SetMaxReconnect(options, -1);
    if (s == NATS_OK)
        s = nats.natsOptions_SetCustomReconnectDelay(options, pause_before, NULL);
    if (s == NATS_OK)
        s = nats.natsOptions_SetErrorHandler(options, on_trouble, NULL);
    return s;
}

static natsStatus
options_tls(natsOptions *options, const QueueSetup *setup, const char *host)
{
    natsStatus s = nats.natsOptions_SetSecure(options, true);
    if (s == NATS_OK)
        s = nats.natsOptions_SetExpectedHostname(options, host);
    if (s == NATS_OK && setup->ca)
        s = nats.natsOptions_LoadCATrustedCertificates(options, setup->ca);
    if (s == NATS_OK && setup->cert)
        s = nats.natsOptions_LoadCertificatesChain(options, setup->cert, setup->key);
    return s;
}

/* Two lines: user and password. */
static natsStatus
options_login(natsOptions *options, const char *path, GError **error)
{
    g_autofree char *content = NULL;
    g_autoptr(GError) own = NULL;
    if (!g_file_get_contents(path, &content, NULL, &own)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s", own->message);
        return NATS_ERR;
    }
    g_auto(GStrv) lines = g_strsplit(content, "\n", 3);
    if (!lines[0] || !lines[1] || *lines[0] == '\0') {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                    "%s: wants two lines, a user and a password", path);
        return NATS_ERR;
    }
    return nats.natsOptions_SetUserInfo(options, g_strchomp(lines[0]), g_strchomp(lines[1]));
}

static natsStatus
options_fill(natsOptions *options, const QueueSetup *setup, const char *scheme, const char *host,
             int port, GError **error)
{
    bool is_v6 = strchr(host, ':') != NULL;
    g_autofree char *url =
        g_strdup_printf("%s://%s%s%s:%d", scheme, is_v6 ? "[" : "", host, is_v6 ? "]" : "", port);
    natsStatus s = options_usual(options, url);
    if (s == NATS_OK && (strcmp(scheme, "tls") == 0 || setup->ca || setup->cert))
        s = options_tls(options, setup, host);
    if (s == NATS_OK && setup->credentials)
        s = nats.natsOptions_SetUserCredentialsFromFiles(options, setup->credentials, NULL);
    if (s == NATS_OK && setup->login)
        s = options_login(options, setup->login, error);
    return s;
}

static GUri *
url_parse(const char *url, GError **error)
{
    g_autoptr(GUri) uri = g_uri_parse(url, G_URI_FLAGS_NONE, NULL);
    const char *why = NULL;
    if (!uri || !g_uri_get_host(uri) || *g_uri_get_host(uri) == '\0' ||
        (strcmp(g_uri_get_scheme(uri), "nats") != 0 && strcmp(g_uri_get_scheme(uri), "tls") != 0))
        why = "wants nats://HOST[:PORT] or tls://HOST[:PORT]";
    else if (g_uri_get_userinfo(uri))
        why = "who one is belongs in a file (--queue-login, --queue-credentials), not in the URL";
    if (why) {
        usage(error, why);
        return NULL;
    }
    return g_steal_pointer(&uri);
}

bool
queue_connect(const QueueSetup *setup, natsConnection **ret_connection, bool *ret_may_pass,
              GError **error)
{
    natsOptions *options = NULL;
    g_autoptr(GUri) uri = url_parse(setup->url, error);
    *ret_may_pass = false;
    if (!uri)
        return false;
    if (!library_load(LIBNATS_SONAME, NATS_FUNCTIONS(LIBRARY_NAME), &nats, sizeof nats, error))
        return false;
    natsStatus status = nats.natsOptions_Create(&options);
    if (status == NATS_OK)
        status = options_fill(options, setup, g_uri_get_scheme(uri), g_uri_get_host(uri),
                              g_uri_get_port(uri) > 0 ? g_uri_get_port(uri) : PORT, error);
    if (status == NATS_OK) {
        status = nats.natsConnection_Connect(ret_connection, options);
        *ret_may_pass = status == NATS_NO_SERVER || status == NATS_TIMEOUT ||
                        status == NATS_IO_ERROR || status == NATS_CONNECTION_CLOSED;
    }
    if (status != NATS_OK && (!error || !*error)) {
        const char *text = nats.nats_GetLastError(NULL);
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s: cannot connect: %s", setup->url,
                    text && *text ? text : nats.natsStatus_GetText(status));
    }
    nats.natsOptions_Destroy(options);
    return status == NATS_OK;
}
#else
typedef int queue_connect_is_left_out;
#endif

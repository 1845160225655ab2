/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fetches an image by its URL: by the program curl, so that netbom itself has no network code. What
 * curl is to know (a proxy, certificates, who one is) stands in its own files. */
#ifndef NETBOM_QUEUE_FETCH_H
#define NETBOM_QUEUE_FETCH_H

#include <glib.h>

/* url: "http://" or "https://", also after redirections. Answers an open file without a name, which
 * the caller closes; -1 with NETBOM_ERROR_FILE. */
int fetch_url(const char *url, GError **error);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a result and its forms on the way (result-line.c) share. */
#ifndef NETBOM_STORE_RESULT_PRIVATE_H
#define NETBOM_STORE_RESULT_PRIVATE_H

#include "store/result.h"

/* Replaces a text; NULL is "". */
void result_set(char **to, const char *text);
/* NETBOM_ERROR_DATA with the result it is of. False. */
bool result_refuse(const StoreResult *result, const char *why, GError **error);

#endif

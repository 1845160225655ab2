/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Shared libraries that only few commands use: loaded when they are wanted first, since each that
 * is linked costs every start of the program the time to load and relocate it, and all that stands
 * behind it.
 *
 * A library's functions stand in a struct of pointers, which is made of a list of names:
 *
 *   #define FUNCTIONS(X) X(PQexec) X(PQfinish)
 *   static struct { FUNCTIONS(LIBRARY_POINTER) } pq;
 *   library_load("libpq.so.5", FUNCTIONS(LIBRARY_NAME), &pq, sizeof pq, &error)
 */
#ifndef NETBOM_BASE_LIBRARY_H
#define NETBOM_BASE_LIBRARY_H

#include <glib.h>
#include <stdbool.h>

#define LIBRARY_POINTER(name) __typeof__(name) *name;
#define LIBRARY_NAME(name)    #name "\0"

/* Fills a struct of pointers with the functions of these names, each ended by a NUL and the list by
 * the one of the literal; once, whoever asks again. It stays loaded. False with NETBOM_ERROR_SYSTEM
 * if the library or one of the functions is not there. soname: as the program loader finds it. */
bool library_load(const char *soname, const char *names, void *ret_functions, gsize size,
                  GError **error);

#endif

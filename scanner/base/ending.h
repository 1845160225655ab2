/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The ends of the program that nobody wrote: a signal, memory that could not be had, a file that
 * became shorter while it was read. The files that were being written (outfile.h) are taken away
 * first.
 */
#ifndef NETBOM_BASE_ENDING_H
#define NETBOM_BASE_ENDING_H

/* From now on this process ends so, and tells in one line why where a signal does not: with exit
 * status `status`. For the first thread of the program; again in a process that was
 * forked and handles signals otherwise. */
void ending_prepare(int status);
/* Signals do again what they did before: for a forked process that writes no files. */
void ending_forget(void);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The commands of the program, one file each. */
#ifndef NETBOM_COMMANDS_COMMAND_H
#define NETBOM_COMMANDS_COMMAND_H

#include <glib.h>

/* Exit statuses. */
#define EXIT_NOTHING    0 /* done; nothing at or above the gate */
#define EXIT_GATE       1 /* a designation at or above the gate */
#define EXIT_ERROR      2 /* could not run */
#define EXIT_INCOMPLETE 3 /* scanned, but not all of the image could be read */

/* argv[0] is the name of the command. Each gives an exit status; *error is set with EXIT_ERROR. */
int command_scan(int argc, char **argv, GError **error);
int command_batch(int argc, char **argv, GError **error);
int command_assess(int argc, char **argv, GError **error);
int command_worker(int argc, char **argv, GError **error);
int command_queue(int argc, char **argv, GError **error);
int command_query(int argc, char **argv, GError **error);
int command_store(int argc, char **argv, GError **error);
int command_site(int argc, char **argv, GError **error);
int command_doctor(int argc, char **argv, GError **error);
int command_audit(int argc, char **argv, GError **error);
int command_diff(int argc, char **argv, GError **error);
int command_explain(int argc, char **argv, GError **error);
int command_extract(int argc, char **argv, GError **error);
int command_conformance(int argc, char **argv, GError **error);
int command_formats(int argc, char **argv, GError **error);
int command_verify(int argc, char **argv, GError **error);
int command_tree(int argc, char **argv, GError **error);
int command_lists(int argc, char **argv, GError **error);
int command_suppliers(int argc, char **argv, GError **error);
int command_signatures(int argc, char **argv, GError **error);

#endif

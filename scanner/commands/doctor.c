/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom doctor: what this machine gives, and what data is at hand. */
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "base/json.h"
#include "commands/command.h"
#include "commands/knowledge.h"
#include "worker/probe.h"
#include "worker/sandbox.h"

#define PIPE_FD      3
#define MEMORY_BYTES (256u << 20)
#define CPU_S        10
#define ANSWER_MAX   512

/* What a process says that tries the sandbox: a line for what is missing, one for what is allowed.
 */
typedef struct {
    char *missing, *allowed; /* "" if nothing */
    bool answered;
} Trial;

static void
trial_clear(Trial *trial)
{
    g_free(trial->missing);
    g_free(trial->allowed);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Trial, trial_clear)

static _Noreturn void
trial_run(int fd)
{
    const int outputs[] = {PIPE_FD, -1};
    char *missing = NULL;
    dup2(fd, PIPE_FD);
    sandbox_enter(SANDBOX_AUTO, NULL, NULL, outputs, MEMORY_BYTES, CPU_S, &missing, NULL);
    g_autofree char *allowed = probe_inside();
    g_autofree char *answer =
        g_strdup_printf("%s\n%s\n", missing ? missing : "", allowed ? allowed : "");
    ssize_t written = write(PIPE_FD, answer, strlen(answer));
    _exit(written == (ssize_t)strlen(answer) ? 0 : 1);
}

/* In a process of its own, since nobody leaves the sandbox. */
static Trial
trial_make(void)
{
    Trial trial = {g_strdup(""), g_strdup(""), false};
    int fds[2];
    if (pipe(fds) != 0)
        return trial;
    pid_t pid = fork();
    if (pid == 0)
        trial_run(fds[1]);
    close(fds[1]);
    char answer[ANSWER_MAX + 1];
    gsize size = 0;
    ssize_t got;
    while (size < ANSWER_MAX && (got = read(fds[0], answer + size, ANSWER_MAX - size)) > 0)
        size += (gsize)got;
    answer[size] = '\0';
    close(fds[0]);
    if (pid > 0)
        waitpid(pid, NULL, 0);
    g_auto(GStrv) lines = g_strsplit(answer, "\n", 3);
    if (g_strv_length(lines) == 3) {
        g_free(trial.missing);
        g_free(trial.allowed);
        trial = (Trial){g_strdup(lines[0]), g_strdup(lines[1]), true};
    }
    return trial;
}

/* Whether a process can have a user namespace of its own. netbom needs none. */
static bool
has_user_namespaces(void)
{
    int status = 1;
    pid_t pid = fork();
    if (pid == 0)
        _exit(unshare(CLONE_NEWUSER) == 0 ? 0 : 1);
    if (pid > 0)
        waitpid(pid, &status, 0);
    return status == 0;
}

static bool
is_missing(const Trial *trial, const char *part)
{
    g_auto(GStrv) words = g_strsplit(trial->missing, " ", -1);
    return !trial->answered || g_strv_contains((const char *const *)words, part);
}

static void line(const char *name, const char *format, ...) G_GNUC_PRINTF(2, 3);

static void
line(const char *name, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    printf("%-20s ", name);
    vprintf(format, args);
    va_end(args);
    putchar('\n');
}

static void
print_text(const Knowledge *knowledge, const Trial *trial, bool whole)
{
    static const char *const PARTS[] = {"resource-limits", "no-new-privileges", "landlock",
                                        "file-limit", "seccomp"};
    line("program", "netbom %s", PACKAGE_VERSION);
    line("data", "%s", knowledge->directory);
    line("component rules", "%u, %s", signatures_count(knowledge->signatures),
         signatures_are_compiled(knowledge->signatures)
             ? "compiled beforehand"
             : "compiled at each start (netbom signatures compile)");
    line("suppliers", "%u", registry_size(knowledge->registry));
    line("designation lists", "%u", designations_size(knowledge->lists));
    line("formats", "%u plugins", knowledge->plugins->len);
    line("Landlock", "ABI %d", sandbox_landlock_abi());
    line("user namespaces", "%s (not needed)", has_user_namespaces() ? "yes" : "no");
    for (guint i = 0; i < G_N_ELEMENTS(PARTS); i++)
        line(PARTS[i], "%s", is_missing(trial, PARTS[i]) ? "missing" : "yes");
    for (const Probe *probe = PROBES; probe->name; probe++)
        line(probe->name, "%s",
             !trial->answered                      ? "not tried"
             : strstr(trial->allowed, probe->name) ? "ALLOWED"
                                                   : "refused");
    printf("\n%s\n", whole ? "The sandbox is whole: --sandbox=require will scan."
                           : "The sandbox is not whole: --sandbox=require will not scan here.");
}

static bool
print_json(const Knowledge *knowledge, const Trial *trial, bool whole, GError **error)
{
    g_autoptr(JsonWriter) json = json_writer_new_file(stdout, JSON_STYLE_PRETTY);
    json_begin_object(json);
    json_field_string(json, "version", PACKAGE_VERSION);
    json_field_string(json, "data", knowledge->directory);
    json_field_uint(json, "rules", signatures_count(knowledge->signatures));
    json_field_bool(json, "rules_compiled", signatures_are_compiled(knowledge->signatures));
    json_field_uint(json, "suppliers", registry_size(knowledge->registry));
    json_field_uint(json, "lists", designations_size(knowledge->lists));
    json_field_uint(json, "plugins", knowledge->plugins->len);
    json_field_object(json, "sandbox");
    json_field_bool(json, "whole", whole);
    json_field_int(json, "landlock_abi", sandbox_landlock_abi());
    json_field_bool(json, "user_namespaces", has_user_namespaces());
    json_field_string(json, "missing", trial->missing);
    json_field_string(json, "allowed", trial->allowed);
    json_end_object(json);
    json_end_object(json);
    return json_writer_finish(json, error);
}

int
command_doctor(int argc, char **argv, GError **error)
{
    g_autofree char *format = NULL, *data = NULL;
    GOptionEntry entries[] = {
        {"format", 'f', 0, G_OPTION_ARG_STRING, &format, "text (default) or json", "FORMAT"},
        {"data", 0, 0, G_OPTION_ARG_FILENAME, &data, "where rules, suppliers and lists are", "DIR"},
        G_OPTION_ENTRY_NULL};
    g_autoptr(GOptionContext) context = g_option_context_new(NULL);
    g_option_context_set_summary(context,
                                 "Shows what the kernel gives to shut a scan in, whether that "
                                 "holds, and the data that is loaded.\nExit status: 0 the sandbox "
                                 "is whole; 3 it is not.");
    g_option_context_add_main_entries(context, entries, NULL);
    if (!g_option_context_parse(context, &argc, &argv, error))
        return EXIT_ERROR;
    bool json = format && strcmp(format, "json") == 0;
    if ((format && !json && strcmp(format, "text") != 0) || argc > 1) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "not understood: '%s' (text, json)",
                    argc > 1 ? argv[1] : format);
        return EXIT_ERROR;
    }
    g_autoptr(Knowledge) knowledge = knowledge_load(data, KNOW_ALL, NULL, NULL, error);
    if (!knowledge)
        return EXIT_ERROR;
    g_auto(Trial) trial = trial_make();
    bool whole = trial.answered && *trial.missing == '\0' && *trial.allowed == '\0';
    if (!json)
        print_text(knowledge, &trial, whole);
    else if (!print_json(knowledge, &trial, whole, error))
        return EXIT_ERROR;
    return whole ? EXIT_NOTHING : EXIT_INCOMPLETE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * exit.c: in a build with --enable-coverage, _exit() too writes what was run. Such a build calls
 * __wrap__exit() instead of _exit() (option --wrap of the linker).
 */
#include <unistd.h>

void __gcov_dump(void);
_Noreturn void __real__exit(int status);
_Noreturn void __wrap__exit(int status);

_Noreturn void
__wrap__exit(int status)
{
    __gcov_dump();
    __real__exit(status);
}

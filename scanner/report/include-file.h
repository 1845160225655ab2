/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Has the assembler put a file into the program, between the symbols NAME and NAME_end, and its
 * size at NAME_size. It looks for the file where the compiler looks for headers. */
#ifndef NETBOM_REPORT_INCLUDE_FILE_H
#define NETBOM_REPORT_INCLUDE_FILE_H

#define INCLUDE_FILE(name, file)                                                                   \
    __asm__(".pushsection .rodata\n"                                                               \
            ".global " name "\n" name ":\n"                                                        \
            ".incbin \"" file "\"\n" name "_end:\n"                                                \
            ".balign 8\n"                                                                          \
            ".global " name "_size\n" name "_size:\n"                                              \
            ".quad " name "_end - " name "\n"                                                      \
            ".popsection\n")

#endif

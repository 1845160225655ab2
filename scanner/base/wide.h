/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What looks at many bytes at once, in GNU C, may use: of x86-64 only newer processors can look up
 * sixteen bytes in a table (SSSE3), or take thirty-two (AVX2). A function that does is marked with
 * FOR_SIXTEEN or FOR_THIRTY_TWO, and called where machine_has_sixteen() or
 * machine_has_thirty_two().
 */
#ifndef NETBOM_BASE_WIDE_H
#define NETBOM_BASE_WIDE_H

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__)
#include <immintrin.h>
#define HAVE_SIXTEEN             1
#define FOR_SIXTEEN              __attribute__((target("ssse3")))
#define machine_has_sixteen()    __builtin_cpu_supports("ssse3")
#define HAVE_THIRTY_TWO          1
#define FOR_THIRTY_TWO           __attribute__((target("avx2")))
#define machine_has_thirty_two() __builtin_cpu_supports("avx2")
#elif defined(__GNUC__) && !defined(__clang__) && defined(__AARCH64EL__)
#define HAVE_SIXTEEN 1
#define FOR_SIXTEEN
#define machine_has_sixteen() 1
#endif

#endif

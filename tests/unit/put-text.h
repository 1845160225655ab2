/* SPDX-License-Identifier: GPL-3.0-or-later */
/* put-text.h: texts in the images that tests make. */
#ifndef NETBOM_TEST_PUT_TEXT_H
#define NETBOM_TEST_PUT_TEXT_H

#include <stdint.h>
#include <string.h>

/* A text with its NUL, where there is room for it. */
static inline void
put_text(uint8_t *to, const char *text)
{
    memcpy(to, text, strlen(text) + 1);
}

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* device-text.h: whether a text that names a maker says so of the device, or asks for it. */
#ifndef NETBOM_BINARY_DEVICE_TEXT_H
#define NETBOM_BINARY_DEVICE_TEXT_H

#include "netbom-plugin.h"
#include "words.h"

/* What a caller looks for beside its own words, for device_text_asks(): in any case of the first
 * letter. */
#define DEVICE_TEXT_ASKS WORD("anufacturer"), WORD("ANUFACTURER"), WORD("endor"), WORD("ENDOR")
enum { DEVICE_TEXT_ASKS_WORDS = 4 };

/* Whether the text is a program that compares the maker of a device with names: it is written for
 * whatever it meets. The words stand in one line, near each other. first: where each of
 * DEVICE_TEXT_ASKS stands first, or the size of the text. */
bool device_text_asks(const NetbomBytes *text, const uint64_t first[DEVICE_TEXT_ASKS_WORDS]);

/* Whether the text is a program of a language that is interpreted: what it names is not a list of
 * what the device has. */
bool device_text_is_program(const NetbomBytes *text);

#endif

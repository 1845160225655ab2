/* SPDX-License-Identifier: GPL-3.0-or-later */
/* device-text.h: whether a text that names a maker says so of the device, or asks for it. */
#ifndef NETBOM_BINARY_DEVICE_TEXT_H
#define NETBOM_BINARY_DEVICE_TEXT_H

#include "base/printed.h"
#include "netbom-plugin.h"

/* Whether the text is a program that compares the maker of a device with names: it is written for
 * whatever it meets. The words stand in one line, near each other. */
bool device_text_asks(const PrintedBytes *text);

/* Whether the text is a program of a language that is interpreted: what it names is not a list of
 * what the device has. */
bool device_text_is_program(const NetbomBytes *text);

#endif

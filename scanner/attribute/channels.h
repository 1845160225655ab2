/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What independent channels say about the image as a whole. Each channel counts once, with its best
 * piece of evidence; channels that agree make each other surer (noisy or), one alone asserts
 * nothing.
 */
#ifndef NETBOM_ATTRIBUTE_CHANNELS_H
#define NETBOM_ATTRIBUTE_CHANNELS_H

#include "attribute/attribute-private.h"

typedef enum {
    CHANNEL_CONTAINER,
    CHANNEL_BOOT,
    CHANNEL_DEVICETREE,
    CHANNEL_KERNEL,
    CHANNEL_MODULES,
    CHANNEL_USER_SPACE,
    CHANNEL_TOOLCHAIN,
    CHANNEL_CERTIFICATES,
    CHANNEL_NETWORK,  /* names in network protocols, hosts */
    CHANNEL_HARDWARE, /* addresses and modules of the board */
    CHANNEL_COUNT,
} Channel;

/* The most that one channel, and that all of them together, can say. */
#define CHANNEL_ALONE_MAX 0.75
#define CHANNELS_MAX      0.97

typedef struct Channels Channels;

Channels *channels_new(void);
void channels_free(Channels *channels);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Channels, channels_free)

/* A piece of evidence for a supplier in a role, 0 to 1. reason: static text. proof: where it
 * stands. */
void channels_add(Channels *channels, const Supplier *supplier, Role role, Channel channel,
                  double strength, const char *reason, const Occurrence *proof);

/* Adds to the image's attributions what the channels say together. open_build: the image says that
 * it is an open distribution's; then headers and boards name the device that it is for, and only
 * parts that a vendor made say that it is that vendor's product. */
void channels_finish(Channels *channels, Attributor *attributor, bool open_build);

/* What the image says of the device itself (attribute-device.c). */
void attribute_device(Attributor *attributor, Channels *channels);

#endif

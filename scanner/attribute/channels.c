/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Joins what independent channels say about the image. */
#include "attribute/channels.h"

/* Below, what parts and hosts suggest of the whole is not said. */
#define PARTS_MIN_STRENGTH 0.5
/* The most that the device an open build is for says of its maker. */
#define OPEN_BUILD_MAX 0.45

typedef struct {
    double strength; /* 0: the channel is silent */
    const char *reason;
    Occurrence proof;
} Word;

typedef struct {
    const Supplier *supplier;
    Role role;
    Word words[CHANNEL_COUNT];
} Candidate;

struct Channels {
    GPtrArray *candidates; /* Candidate* */
};

Channels *
channels_new(void)
{
    Channels *channels = g_new0(Channels, 1);
    channels->candidates = g_ptr_array_new_with_free_func(g_free);
    return channels;
}

void
channels_free(Channels *channels)
{
    if (!channels)
        return;
    g_ptr_array_unref(channels->candidates);
    g_free(channels);
}

static Candidate *
candidate_get(Channels *channels, const Supplier *supplier, Role role)
{
    for (guint i = 0; i < channels->candidates->len; i++) {
        Candidate *candidate = g_ptr_array_index(channels->candidates, i);
        if (candidate->supplier == supplier && candidate->role == role)
            return candidate;
    }
    Candidate *candidate = g_new0(Candidate, 1);
    candidate->supplier = supplier;
    candidate->role = role;
    g_ptr_array_add(channels->candidates, candidate);
    return candidate;
}

void
channels_add(Channels *channels, const Supplier *supplier, Role role, Channel channel,
             double strength, const char *reason, const Occurrence *proof)
{
    Word *word = &candidate_get(channels, supplier, role)->words[channel];
    if (strength > word->strength)
        *word = (Word){strength, reason, *proof};
}

/* Channels that speak of parts: what a part suggests of the whole stands with the part, unless it
 * is probable or another channel says so too. */
static bool
speaks_of_parts(Channel channel)
{
    return channel == CHANNEL_MODULES || channel == CHANNEL_USER_SPACE ||
           channel == CHANNEL_TOOLCHAIN;
}

/* Channels whose leads are not told alone: a part may be bought, a host may be a link. */
static bool
leads_are_silent(Channel channel)
{
    return speaks_of_parts(channel) || channel == CHANNEL_NETWORK;
}

void
channels_finish(Channels *channels, Attributor *attributor, bool open_build)
{
    for (guint i = 0; i < channels->candidates->len; i++) {
        const Candidate *candidate = g_ptr_array_index(channels->candidates, i);
        const Word *best = &candidate->words[0];
        double doubt = 1;
        guint n = 0;
        bool silent = true, parts = false;
        g_autoptr(GString) reason = g_string_new(NULL);
        for (guint k = 0; k < CHANNEL_COUNT; k++) {
            const Word *word = &candidate->words[k];
            if (word->strength <= 0)
                continue;
            doubt *= 1 - word->strength;
            silent = silent && leads_are_silent((Channel)k);
            parts = parts || speaks_of_parts((Channel)k);
            best = word->strength > best->strength ? word : best;
            g_string_append_printf(reason, "%s%s", n > 0 ? "; " : "", word->reason);
            n++;
        }
        double strength = MIN(1 - doubt, n > 1 ? CHANNELS_MAX : CHANNEL_ALONE_MAX);
        if (open_build && !parts && candidate->role == ROLE_PRODUCT_OF)
            strength = MIN(strength, OPEN_BUILD_MAX);
        if (silent && strength < PARTS_MIN_STRENGTH)
            continue;
        Attribution *attribution =
            attribution_add(attributor, attributor->inventory->attributions, candidate->supplier,
                            candidate->role, strength, reason->str);
        attribution->proof = best->proof;
        attribution->proof.confidence = strength;
    }
}

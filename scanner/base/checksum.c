/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/checksum.h"

#ifdef HAVE_LIBDEFLATE
#include <libdeflate.h>
#else
#include <zlib.h>
#endif

uint32_t
checksum_crc32(uint32_t crc, const void *data, size_t size)
{
    if (size == 0)
        return crc;
#ifdef HAVE_LIBDEFLATE
    return libdeflate_crc32(crc, data, size);
#else
    return (uint32_t)crc32_z(crc, data, size);
#endif
}

uint32_t
checksum_adler32(uint32_t adler, const void *data, size_t size)
{
    if (size == 0)
        return adler;
#ifdef HAVE_LIBDEFLATE
    return libdeflate_adler32(adler, data, size);
#else
    return (uint32_t)adler32_z(adler, data, size);
#endif
}

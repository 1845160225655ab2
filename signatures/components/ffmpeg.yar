rule ffmpeg
{
    meta:
        component = "ffmpeg"
        title = "FFmpeg"
        supplier = "ffmpeg"
        cpe = "ffmpeg:ffmpeg"
        purl = "pkg:generic/ffmpeg"
        licence = "LGPL-2.1-or-later"
        homepage = "https://ffmpeg.org/"
        type = "library"
        source = "ffmpeg"
        version_v = "version n?([0-9]{1,2}\\.[0-9]{1,2}(?:\\.[0-9]{1,2}){0,2})"
        version_t = "version n?([0-9]{1,2}\\.[0-9]{1,2}(?:\\.[0-9]{1,2}){0,2})"
        hit1 = "\\0FFmpeg version 4.3.8-0+deb11u3\\0"
        hit1_version = "4.3.8"
        hit2 = "%s version 5.1.9-0+deb12u1\\0 Copyright (c) %d-%d the FFmpeg developers\\0"
        hit2_version = "5.1.9"
        miss1 = "ffmpeg version 5.1.9 Copyright (c) 2000-2026 the FFmpeg developers"
        miss2 = "FFmpeg version 4.4 or later"
    strings:
        $v = /\x00FFmpeg version n?[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2}){0,2}[!-~]{0,60}\x00/
        $c = /Copyright \(c\) %d-%d the FFmpeg developers/
        $t = /%s version n?[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2}){0,2}[!-~]{0,60}[, ]?[\x00 ]/
    condition:
        $v or ($c and any of them)
}

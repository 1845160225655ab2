rule pulseaudio
{
    meta:
        component = "pulseaudio"
        title = "PulseAudio"
        supplier = "pulseaudio"
        cpe = "pulseaudio:pulseaudio"
        purl = "pkg:generic/pulseaudio"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.freedesktop.org/wiki/Software/PulseAudio/"
        type = "application"
        source = "pulseaudio"
        version_l = "libpulse(?:common|core)-([0-9.]+)\\.so"
        path_version = "^libpulse(?:common|core)-([0-9]+\\.[0-9]+)\\.so$"
        hit1 = "\\0libpulsecommon-16.1.so\\0"
        hit1_version = "16.1"
        hit2 = "\\0libpulsecommon-14.2.so\\0"
        hit2_version = "14.2"
        miss1 = "libpulse.so.0"
        miss2 = "/usr/lib/libpulsecommon-16.1.so"
    strings:
        $l = /\x00libpulse(common|core)-[0-9]{1,2}\.[0-9]{1,2}\.so\x00/
        $t = /This is PulseAudio %s/
    condition:
        any of them and uint32(0) != 0x950412de
}

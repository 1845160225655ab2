rule twolame
{
    meta:
        component = "twolame"
        title = "twolame"
        supplier = "twolame"
        purl = "pkg:generic/twolame"
        licence = "LGPL-2.0-or-later"
        homepage = "http://www.twolame.org"
        type = "library"
        source = "twolame"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0twolame_get_bitrate_index: invalid version index %i\\0"
        hit2 = "\\0twolame_get_bitrate_index: invalid version index %i\\00.4.0\\0"
        hit2_version = "0.4.0"
        miss1 = "twolame_get_bitrate_index: invalid version index %i "
    strings:
        $a1 = /\x00twolame_get_bitrate_index: invalid version index %i\n?\x00/
        $a2 = /\x00twolame_get_samplerate_index: %ld is not a legal sample rate\n?\x00/
        $a3 = /\x00twolame_get_version_for_samplerate: %ld is not a legal sample rate\n?\x00/
        $a4 = /\x00Try "twolame --help" for more information\.\n?\x00/
    condition:
        any of ($a*)
}

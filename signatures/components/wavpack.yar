rule wavpack
{
    meta:
        component = "wavpack"
        title = "WavPack"
        supplier = "wavpack"
        purl = "pkg:generic/wavpack"
        homepage = "http://www.wavpack.com"
        type = "library"
        source = "wavpack"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([5-6]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0%s has too many samples for WavPack!\\0"
        hit2 = "\\0%d ReplayGain values cleaned\\0replaygain_album_gain = %s\\0"
        hit3 = "\\0%s has too many samples for WavPack!\\05.6.0\\0"
        hit3_version = "5.6.0"
        miss1 = "%s has too many samples for WavPack! "
        miss2 = "\\0%d ReplayGain values cleaned\\0"
        miss3 = "%d ReplayGain values cleaned replaygain_album_gain = %s "
    strings:
        $a1 = /\x00%s has too many samples for WavPack!\n?\x00/
        $a2 = /\x00couldn't update WavPack header with actual length!!\n?\x00/
        $a3 = /\x00not compatible with this version of WavPack file!\n?\x00/
        $a4 = /\x00quick verify: WavPack file is missing %lld samples!\n?\x00/
        $c1 = /\x00%d ReplayGain values cleaned\n?\x00/
        $c2 = /\x00replaygain_album_gain = %s\n?\x00/
        $c3 = /\x00error in tag spec: %s !\n?\x00/
        $c4 = /\x00can't create file %s!\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}

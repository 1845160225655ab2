rule startpar
{
    meta:
        component = "startpar"
        title = "startpar"
        supplier = "sysvinit"
        purl = "pkg:generic/startpar"
        licence = "GPL-2.0-or-later"
        homepage = "https://savannah.nongnu.org/projects/sysvinit"
        type = "application"
        source = "startpar"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)\\n?\\x00"
        hit1 = "\\0usage: startpar [options] [-a arg] prgs\\0"
        hit2 = "\\0could not fork %s\\0invalid run mode %s\\0"
        hit3 = "\\0usage: startpar [options] [-a arg] prgs\\00.65\\0"
        hit3_version = "0.65"
        miss1 = "usage: startpar [options] [-a arg] prgs "
        miss2 = "\\0could not fork %s\\0"
        miss3 = "could not fork %s invalid run mode %s "
    strings:
        $a1 = /\x00usage: startpar \[options\] \[-a arg\] prgs\n?\x00/
        $c1 = /\x00could not fork %s\n?\x00/
        $c2 = /\x00invalid run mode %s\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}

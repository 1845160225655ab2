rule newt
{
    meta:
        component = "newt"
        title = "newt"
        supplier = "redhat"
        purl = "pkg:generic/newt"
        homepage = "https://pagure.io/newt"
        type = "library"
        source = "newt"
        path_version = "^libnewt\\.so\\.(0\\.5[0-9]\\.[0-9]{1,2})$"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](0\\.5[0-9]\\.[0-9]{1,2})\\x00"
        near_n = 64
        version_v = "([01]\\.5[0-9]\\.[0-9]+)"
        hit1 = "\\0whiptail (newt): %s\\n\\x000.52.23\\x00"
        hit1_version = "0.52.23"
        miss1 = "newt 1.2.3\\n"
    strings:
        $n = "whiptail (newt): %s\n"
        $v = /\x00[^\x00]{0,3}0\.5[0-9]\.[0-9]{1,2}\x00Whip\x00/
        $a = "newtListboxGetEntry"
        $b = "newtComponentGetSize"
        $c = "newtCheckboxTreeSetWidth"
        $d = "newtCheckboxTreeGetEntryValue"
        $e = "newtGridVStacked"
        $f = "newtTextboxReflowed"
    condition:
        $n or $v or ($a and $b and $c and $d and $e and $f)
}

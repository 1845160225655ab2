rule dracut
{
    meta:
        component = "dracut"
        title = "dracut"
        supplier = "dracut"
        purl = "pkg:generic/dracut"
        homepage = "https://github.com/dracutdevs/dracut/wiki/"
        type = "application"
        source = "dracut"
        hit1 = "\\0dracut_install '%s' OK\\0"
        miss1 = "dracut_install '%s' OK "
    strings:
        $a1 = /\x00dracut_install '%s' OK\n?\x00/
        $a2 = /\x00dracut_install ret = %d\n?\x00/
        $a3 = /\x00dracut_install '%s' ERROR\n?\x00/
        $a4 = /\x00ERROR: 'dracut-util' has to be called via a symlink to the tool name\.\n?\x00/
    condition:
        any of ($a*)
}

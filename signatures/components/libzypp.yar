rule libzypp
{
    meta:
        component = "libzypp"
        title = "libzypp"
        supplier = "libzypp"
        purl = "pkg:generic/libzypp"
        homepage = "https://github.com/openSUSE/libzypp"
        type = "library"
        source = "libzypp"
        hit1 = "\\0*** omit uncached repo '%s' (do 'zypper refresh')\\0*** omit broken repo '%s' (do 'zypper refresh')\\0"
        miss1 = "\\0*** omit uncached repo '%s' (do 'zypper refresh')\\0"
        miss2 = "*** omit uncached repo '%s' (do 'zypper refresh') *** omit broken repo '%s' (do 'zypper refresh') "
    strings:
        $c1 = /\x00\*\*\* omit uncached repo '%s' \(do 'zypper refresh'\)\n?\x00/
        $c2 = /\x00\*\*\* omit broken repo '%s' \(do 'zypper refresh'\)\n?\x00/
        $c3 = /\x00\*\*\* Load TestSetup from '%s'\n?\x00/
        $c4 = /\x00\*\*\* Load Testcase from '%s'\n?\x00/
        $c5 = /\x00  --zypper           Disable verbose checking like zypper does\.\n?\x00/
        $c6 = /\x00: debugFile requires a argument\n?\x00/
    condition:
        2 of ($c*)
}

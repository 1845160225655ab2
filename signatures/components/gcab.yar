rule gcab
{
    meta:
        component = "gcab"
        title = "gcab"
        supplier = "gnome"
        purl = "pkg:generic/gcab"
        homepage = "https://wiki.gnome.org/msitools"
        type = "library"
        source = "gcab"
        version_v = "gcab v([1-2]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)"
        hit1 = "\\0removing leading '%s' from member names\\0- create a Cabinet file\\0"
        hit2 = "\\0gcab v1.5\\0"
        hit2_version = "1.5"
        miss1 = "\\0removing leading '%s' from member names\\0"
        miss2 = "removing leading '%s' from member names - create a Cabinet file "
        miss3 = "gcab vX"
    strings:
        $v = /\x00gcab v[1-2]\.[0-9]{1,3}(\.[0-9]{1,3})?\n?\x00/
        $c1 = /\x00removing leading '%s' from member names\n?\x00/
        $c2 = /\x00- create a Cabinet file\n?\x00/
        $c3 = /\x00Do not include path\n?\x00/
        $c4 = /\x00FILE INPUT_FILES\.\.\.\n?\x00/
    condition:
        $v or 2 of ($c*)
}

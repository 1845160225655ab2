rule pwgen
{
    meta:
        component = "pwgen"
        title = "pwgen"
        supplier = "pwgen"
        purl = "pkg:generic/pwgen"
        licence = "GPL-2.0-only"
        type = "application"
        source = "pwgen"
        hit1 = "\\0Options supported by pwgen:\\0"
        hit2 = "\\0Invalid password length: %s\\0Couldn't malloc pw_rand buffer.\\0"
        miss1 = "Options supported by pwgen: "
        miss2 = "\\0Invalid password length: %s\\0"
        miss3 = "Invalid password length: %s "
    strings:
        $a1 = /\x00Options supported by pwgen:\n?\x00/
        $c1 = /\x00Invalid password length: %s\n?\x00/
        $c2 = /\x00Couldn't malloc pw_rand buffer\.\n?\x00/
        $c3 = /\x00Invalid number of passwords: %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}

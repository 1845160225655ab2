rule jose
{
    meta:
        component = "jose"
        title = "jose"
        supplier = "jose"
        purl = "pkg:generic/jose"
        licence = "Apache-2.0"
        homepage = "https://github.com/latchset/jose"
        type = "library"
        source = "jose"
        hit1 = "\\0Signing algorithm (%s) is not supported\\0Unsupported encryption algorithm (%s)\\0"
        miss1 = "\\0Signing algorithm (%s) is not supported\\0"
        miss2 = "Signing algorithm (%s) is not supported Unsupported encryption algorithm (%s) "
    strings:
        $c1 = /\x00Signing algorithm \(%s\) is not supported\n?\x00/
        $c2 = /\x00Unsupported encryption algorithm \(%s\)\n?\x00/
        $c3 = /\x00Exchange algorithm %s is unsupported\n?\x00/
        $c4 = /\x00Unable to infer signing algorithm\n?\x00/
        $c5 = /\x00Usage: jose COMMAND \[OPTIONS\] \[ARGUMENTS\]\n?\x00/
        $c6 = /\x00Invalid default value for %s!\n?\x00/
    condition:
        2 of ($c*)
}

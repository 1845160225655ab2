rule libnice
{
    meta:
        component = "libnice"
        title = "libnice"
        supplier = "freedesktop"
        purl = "pkg:generic/libnice"
        homepage = "https://nice.freedesktop.org/"
        type = "library"
        source = "libnice"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        version_v = "libnice ([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0Destroyed NiceComponent (%u created, %u destroyed)\\0Created NiceComponent (%u created, %u destroyed)\\0"
        hit2 = "\\0libnice 0.1.21\\0"
        hit2_version = "0.1.21"
        hit3 = "\\0Destroyed NiceComponent (%u created, %u destroyed)\\0Created NiceComponent (%u created, %u destroyed)\\00.1.21\\0"
        hit3_version = "0.1.21"
        miss1 = "\\0Destroyed NiceComponent (%u created, %u destroyed)\\0"
        miss2 = "Destroyed NiceComponent (%u created, %u destroyed) Created NiceComponent (%u created, %u destroyed) "
        miss3 = "libnice X"
    strings:
        $v = /\x00libnice [0-1]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00Destroyed NiceComponent \(%u created, %u destroyed\)\n?\x00/
        $c2 = /\x00Created NiceComponent \(%u created, %u destroyed\)\n?\x00/
        $c3 = /\x00Destroyed NiceStream \(%u created, %u destroyed\)\n?\x00/
        $c4 = /\x00Created NiceStream \(%u created, %u destroyed\)\n?\x00/
        $c5 = /\x00Trying to start Nice sink without a component set\n?\x00/
        $c6 = /\x00Trying to start Nice source without a stream set\n?\x00/
    condition:
        $v or 2 of ($c*)
}

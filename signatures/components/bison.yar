rule bison
{
    meta:
        component = "bison"
        title = "GNU Bison"
        supplier = "fsf"
        cpe = "gnu:bison"
        purl = "pkg:generic/bison"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.gnu.org/software/bison/"
        type = "application"
        source = "bison"
        version_v = "GNU Bison ([0-9.]+)"
        hit1 = "\\0GNU Bison 3.8.2\\0\\0bison (GNU Bison) %s"
        hit1_version = "3.8.2"
        hit2 = "\\0GNU Bison 3.7.5\\0\\0bison (GNU Bison) %s"
        hit2_version = "3.7.5"
        miss1 = "A Bison parser, made by GNU Bison 3.8.2."
    strings:
        $v = /\x00GNU Bison [1-4]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $a = /bison \(GNU Bison\) %s/
    condition:
        ($a or $v) and uint32(0) != 0x950412de
}

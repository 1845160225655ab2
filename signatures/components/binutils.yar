rule binutils
{
    meta:
        component = "binutils"
        title = "GNU Binutils"
        supplier = "fsf"
        cpe = "gnu:binutils"
        purl = "pkg:generic/binutils"
        homepage = "https://www.gnu.org/software/binutils/"
        type = "application"
        source = "binutils"
        version = "\\) ([23]\\.[0-9]{2}(?:\\.[0-9]{1,2})?)(?![0-9])"
        hit1 = "\\0(GNU Binutils for Debian) 2.40\\0BFD %s assertion fail %s:%d\\0"
        hit1_version = "2.40"
        miss1 = "GNU Binutils 1.2.3\\n"
    strings:
        $v = /\x00\(GNU (Binutils|Tools)[^\x00)]{0,40}\) [23]\.[0-9]{2}(\.[0-9]{1,2})?(\.20[0-9]{6})?\x00/
        $a = "BFD %s assertion fail %s:%d"
        $b = "BFD: "
        $c = "BFD header file version %s"
    condition:
        $v and ($a or $b or $c)
}

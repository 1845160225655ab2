rule parted
{
    meta:
        component = "parted"
        title = "GNU Parted"
        supplier = "fsf"
        purl = "pkg:generic/parted"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.gnu.org/software/parted/"
        type = "application"
        source = "parted"
        version_v = "Parted ([0-9.]+)"
        hit1 = "\\0GNU Parted 3.5\\n"
        hit1_version = "3.5"
        hit2 = "\\0GNU Parted 3.4\\n"
        hit2_version = "3.4"
        miss1 = "GNU Parted 3.5"
    strings:
        $v = /\x00GNU Parted [1-4]\.[0-9]{1,2}(\.[0-9]{1,2})?[\x00\n]/
        $l = /\x00GNU Parted Loopback 0\x00/
    condition:
        any of them and uint32(0) != 0x950412de
}

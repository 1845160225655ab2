rule ucommon
{
    meta:
        component = "ucommon"
        title = "ucommon"
        supplier = "fsf"
        purl = "pkg:generic/ucommon"
        homepage = "http://www.gnu.org/software/commoncpp/"
        type = "library"
        source = "ucommon"
        hit1 = "\\0option does not have argument\\0detach without process group\\0"
        hit2 = "\\0N7ucommon7byterefIL_ZNS_14secure_releaseEEEE\\0N7ucommon7typerefIPKhL_ZNS_12auto_releaseEEEE\\0N7ucommon9stringrefIL_ZNS_14secure_releaseEEEE\\0"
        miss1 = "\\0option does not have argument\\0"
        miss2 = "option does not have argument detach without process group "
        miss3 = "\\0N7ucommon7byterefIL_ZNS_14secure_releaseEEEE\\0N7ucommon7typerefIPKhL_ZNS_12auto_releaseEEEE\\0"
    strings:
        $c1 = /\x00option does not have argument\n?\x00/
        $c2 = /\x00detach without process group\n?\x00/
        $c3 = /\x00numeric value already set\n?\x00/
        $c4 = /\x00stringpager outside range\n?\x00/
        $c5 = /\x00Content-Type: multipart\/%s, boundry=%s\n?\x00/
        $c6 = /\x00Count not bind socket\n?\x00/
        $c7 = /\x00include hidden files\n?\x00/
        $c8 = /\x00digest method \(sha\)\n?\x00/
        $s1 = /\x00N7ucommon7byterefIL_ZNS_14secure_releaseEEEE\x00/
        $s2 = /\x00N7ucommon7typerefIPKhL_ZNS_12auto_releaseEEEE\x00/
        $s3 = /\x00N7ucommon9stringrefIL_ZNS_14secure_releaseEEEE\x00/
    condition:
        2 of ($c*) or all of ($s*)
}

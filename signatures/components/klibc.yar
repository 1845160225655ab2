rule klibc
{
    meta:
        component = "klibc"
        title = "klibc"
        supplier = "klibc"
        purl = "pkg:generic/klibc"
        homepage = "https://www.kernel.org/pub/linux/libs/klibc/"
        type = "library"
        source = "klibc"
        hit1 = "\\0/lib/klibc-YUkGbOClhnaZRUUd4cUed0X2XZI.so\\0"
        miss1 = "/lib/klibc-shared.so\\0"
    strings:
        $a = /\/lib\/klibc-[A-Za-z0-9_-]{27}\.so\x00/
    condition:
        $a
}

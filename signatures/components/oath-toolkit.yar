rule oath_toolkit
{
    meta:
        component = "oath-toolkit"
        title = "OATH Toolkit"
        supplier = "nongnu"
        purl = "pkg:generic/oath-toolkit"
        homepage = "https://www.nongnu.org/oath-toolkit/"
        type = "library"
        source = "oath-toolkit"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0System error when creating file\\0Base32 encoding would overflow\\0"
        hit2 = "\\0System error when creating file\\0Base32 encoding would overflow\\02.6.7\\0"
        hit2_version = "2.6.7"
        miss1 = "\\0System error when creating file\\0"
        miss2 = "System error when creating file Base32 encoding would overflow "
    strings:
        $c1 = /\x00System error when creating file\n?\x00/
        $c2 = /\x00Base32 encoding would overflow\n?\x00/
        $c3 = /\x00System error when closing file\n?\x00/
        $c4 = /\x00System error when locking file\n?\x00/
        $c5 = /\x00Current time: %s \(%ld\)\n?\x00/
        $c6 = /\x00Counter: 0x%lX \(%ld\)\n?\x00/
        $c7 = /\x00%s: '--sign-crt' option required%s\n?\x00/
        $c8 = /\x00%s: '--sign-key' option required%s\n?\x00/
    condition:
        2 of ($c*)
}

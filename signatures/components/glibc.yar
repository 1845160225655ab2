rule glibc
{
    meta:
        component = "glibc"
        title = "GNU C Library"
        supplier = "fsf"
        cpe = "gnu:glibc"
        purl = "pkg:generic/glibc"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.gnu.org/software/libc/"
        type = "library"
        source = "glibc eglibc"
        version = "release version ([0-9]+\\.[0-9]+(?:\\.[0-9]+)*)"
        confidence_gconv = 40
        version_conf = "(?:release version |[^\\t\\n\\r\\x20-\\x7e])(2\\.[0-9]{1,2})(?:\\x00|$)"
        near_conf = 24
        hit1 = "\\x7fELF\\x01\\x01\\x01\\0\\0GNU C Library (Debian GLIBC 2.36-9) stable release version 2.36.\\nCopyright (C) 2022 Free Software Foundation, Inc.\\n\\0"
        hit1_version = "2.36"
        hit2 = "\\x7fELF\\x01\\x02\\x01\\0\\0GNU C Library stable release version 2.3.6, by Roland McGrath et al.\\nCopyright (C) 2005 Free Software Foundation, Inc.\\n\\0"
        hit2_version = "2.3.6"
        hit3 = "\\x7fELF\\x02\\x01\\x01\\0ld.so (Debian GLIBC 2.36-9+deb12u14) stable release version 2.36.\\nCopyright\\0"
        hit3_version = "2.36"
        hit4 = "\\x7fELF\\x02\\x01\\x01\\0Fatal glibc error: array index %zu not less than array length %zu\\n\\0"
        miss1 = "GNU C Library (Debian GLIBC 2.36-9) stable release version 2.36.\\nCopyright (C) 2022 Free Software Foundation, Inc.\\n"
        miss2 = "\\x7fELF\\x01\\x01\\x01\\0\\0libc.so.6\\0__libc_start_main\\0GLIBC_2.4\\0"
        miss3 = "ldd (Debian GLIBC 2.36-9) 2.36\\n"
    strings:
        $banner = /GNU C Library [^\x00\n]{0,100}release version [0-9]\.[0-9]{1,2}[^\x00\n]{0,60}\nCopyright \(C\)/
        $ldso = /ld\.so \([^\x00\n()]{1,80}\) (stable|development) release version [0-9]\.[0-9]{1,2}[^\x00\n]{0,20}\n/
        $fatal = "Fatal glibc error: "
        $tls = "TLS generation counter wrapped!  Please report"
        $conf = /\x00ldconfig (%s%s|\([^\x00\n()]{1,60}\) (stable|development) release version 2\.[0-9]{1,2})/
        $gconv = "gconv-modules"
    condition:
        uint32(0) == 0x464c457f and ($banner or $ldso or $fatal or $conf or ($tls and $gconv))
}

rule libburn
{
    meta:
        component = "libburn"
        title = "libburn"
        supplier = "libburn"
        purl = "pkg:generic/libburn"
        licence = "GPL-2.0-or-later"
        homepage = "http://libburnia-project.org"
        type = "library"
        source = "libburn"
        hit1 = "\\0%sABORT : Wait the normal burning time before any kill -9\\0libburn: experimental: mmc_function_spy: %s\\0"
        miss1 = "\\0%sABORT : Wait the normal burning time before any kill -9\\0"
        miss2 = "%sABORT : Wait the normal burning time before any kill -9 libburn: experimental: mmc_function_spy: %s "
    strings:
        $c1 = /\x00%sABORT : Wait the normal burning time before any kill -9\n?\x00/
        $c2 = /\x00libburn: experimental: mmc_function_spy: %s\n?\x00/
        $c3 = /\x00LIBBURN_DEBUG: TNUM=%d  TRACKS=%d  TMP=%d\n?\x00/
        $c4 = /\x00Libburn report of CD-TEXT Block %d\n?\x00/
        $c5 = /\x00cdrskin:        burn_drive_info_forget\(\) returns %d\n?\x00/
        $c6 = /\x00cdrskin:        burn_drive_convert_fs_adr\(\) returned %d\n?\x00/
    condition:
        2 of ($c*)
}

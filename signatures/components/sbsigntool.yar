rule sbsigntool
{
    meta:
        component = "sbsigntool"
        title = "sbsigntool"
        supplier = "sbsigntool"
        purl = "pkg:generic/sbsigntool"
        type = "application"
        source = "sbsigntool"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0warning: file-aligned section %s extends beyond end of file\\0Can't access efivars filesystem at %s, aborting\\0"
        hit2 = "\\0warning: file-aligned section %s extends beyond end of file\\0Can't access efivars filesystem at %s, aborting\\00.9.4\\0"
        hit2_version = "0.9.4"
        miss1 = "\\0warning: file-aligned section %s extends beyond end of file\\0"
        miss2 = "warning: file-aligned section %s extends beyond end of file Can't access efivars filesystem at %s, aborting "
    strings:
        $c1 = /\x00warning: file-aligned section %s extends beyond end of file\n?\x00/
        $c2 = /\x00Can't access efivars filesystem at %s, aborting\n?\x00/
        $c3 = /\x00Can't load certificate from file '%s'\n?\x00/
        $c4 = /\x00pehdr is beyond end of file \[0x%08x\]\n?\x00/
        $c5 = /\x00  \[%04zx:%04x\] authentication descriptor\n?\x00/
        $c6 = /\x00    \[%04zx:%04zx\] EFI_VAR_AUTH_2 header\n?\x00/
        $c7 = /\x00warning: data remaining\[%zd vs %zd\]: gaps between PE\/COFF sections\?\n?\x00/
        $c8 = /\x00Hash doesn't match image\n?\x00/
    condition:
        2 of ($c*)
}

rule bzip2
{
    meta:
        component = "bzip2"
        title = "bzip2"
        supplier = "bzip2"
        cpe = "bzip:bzip2"
        purl = "pkg:generic/bzip2"
        homepage = "https://sourceware.org/bzip2/"
        type = "library"
        source = "bzip2"
        version_lib = "\\x00([01]\\.[0-9]{1,2}(?:\\.[0-9a-z]{1,3}|pl[0-9])?), [0-9]{1,2}-[A-Z][a-z]{2}-[0-9]{4}\\x00"
        version_recover = "bzip2recover ([0-9.]+):"
        near_lib = 4096
        hit1 = "\\n\\nbzip2/libbzip2: internal error number %d.\\nThis is a bug in bzip2/libbzip2, %s.\\n\\0\\0\\01.0.8, 13-Jul-2019\\0"
        hit1_version = "1.0.8"
        hit2 = "bzip2recover 1.0.5: extracts blocks from damaged .bz2 files.\\n\\0"
        hit2_version = "1.0.5"
        miss1 = "bzip2, a block-sorting file compressor.  Version 1.0.8, 13-Jul-2019.\\n"
    strings:
        $lib = "bzip2/libbzip2: internal error number %d."
        $recover = /bzip2recover [0-2]\.[0-9]{1,2}\.[0-9]{1,2}: extracts blocks/
    condition:
        any of them
}

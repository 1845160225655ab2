rule nspr
{
    meta:
        component = "nspr"
        title = "NSPR"
        supplier = "mozilla"
        purl = "pkg:generic/nspr"
        licence = "MPL-2.0"
        homepage = "http://www.mozilla.org/projects/nspr/"
        type = "library"
        source = "nspr"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([4-5]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)\\n?\\x00"
        hit1 = "\\0Unable to create nspr log file '%s'\\0PR_Cleanup: shutting down NSPR\\0"
        hit2 = "\\0Unable to create nspr log file '%s'\\0PR_Cleanup: shutting down NSPR\\04.35\\0"
        hit2_version = "4.35"
        miss1 = "\\0Unable to create nspr log file '%s'\\0"
        miss2 = "Unable to create nspr log file '%s' PR_Cleanup: shutting down NSPR "
    strings:
        $c1 = /\x00Unable to create nspr log file '%s'\n?\x00/
        $c2 = /\x00PR_Cleanup: shutting down NSPR\n?\x00/
        $c3 = /\x00Loaded library %s \(static lib\)\n?\x00/
        $c4 = /\x00_md_OpenAnonFileMap\(\): fd: %p\n?\x00/
    condition:
        2 of ($c*)
}

rule pappl
{
    meta:
        component = "pappl"
        title = "pappl"
        supplier = "pappl"
        purl = "pkg:generic/pappl"
        homepage = "https://www.msweet.org/pappl/"
        type = "library"
        source = "pappl"
        version_v = "(?:%s/%s |Unknown )PAPPL/([1-3]\\.[0-9]{1,2}\\.[0-9]{1,2}) CUPS IPP/2\\.0"
        hit1 = "\\0ERROR: No version number string was passed to papplMainloop.\\0ERROR: No command-line arguments were passed to papplMainloop.\\0"
        hit2 = "\\0Unknown PAPPL/1.3.1 CUPS IPP/2.0\\0"
        hit2_version = "1.3.1"
        miss1 = "\\0ERROR: No version number string was passed to papplMainloop.\\0"
        miss2 = "ERROR: No version number string was passed to papplMainloop. ERROR: No command-line arguments were passed to papplMainloop. "
        miss3 = "\\0Unknown PAPPL/X CUPS IPP/2.0\\0"
    strings:
        $v = /\x00(%s\/%s |Unknown )PAPPL\/([1-3]\.[0-9]{1,2}\.[0-9]{1,2}) CUPS IPP\/2\.0\x00/
        $c1 = /\x00ERROR: No version number string was passed to papplMainloop\.\n?\x00/
        $c2 = /\x00ERROR: No command-line arguments were passed to papplMainloop\.\n?\x00/
        $c3 = /\x00%s: Too many files\.\n?\x00/
        $c4 = /\x00USB poll failed: %s\n?\x00/
    condition:
        $v or 2 of ($c*)
}

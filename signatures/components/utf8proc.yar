rule utf8proc
{
    meta:
        component = "utf8proc"
        title = "utf8proc"
        supplier = "utf8proc"
        purl = "pkg:generic/utf8proc"
        licence = "MIT"
        type = "library"
        source = "utf8proc"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([12]\\.[0-9]{1,2}\\.[0-9])\\n?\\x00"
        hit1 = "\\0Invalid options for UTF-8 processing chosen.\\0Unassigned Unicode code point found in UTF-8 string.\\0"
        hit2 = "\\0Invalid options for UTF-8 processing chosen.\\0Unassigned Unicode code point found in UTF-8 string.\\02.8.0\\0"
        hit2_version = "2.8.0"
        miss1 = "\\0Invalid options for UTF-8 processing chosen.\\0"
        miss2 = "Invalid options for UTF-8 processing chosen. "
    strings:
        $c1 = /\x00Invalid options for UTF-8 processing chosen\.\n?\x00/
        $c2 = /\x00Unassigned Unicode code point found in UTF-8 string\.\n?\x00/
        $c3 = /\x00Memory for processing UTF-8 data could not be allocated\.\n?\x00/
    condition:
        2 of them
}

rule ledmon
{
    meta:
        component = "ledmon"
        title = "ledmon"
        supplier = "intel"
        purl = "pkg:generic/ledmon"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "ledmon"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.[0-9]{2}|1\\.[0-9]\\.[0-9])\\n?\\x00"
        hit1 = "\\0\\nRefer to ledmon(8) man page for more detailed description.\\0"
        hit2 = "\\0\\nRefer to ledmon(8) man page for more detailed description.\\00.95\\0"
        hit2_version = "0.95"
        miss1 = "\\nRefer to ledmon(8) man page for more detailed description. "
    strings:
        $a1 = /\x00\nRefer to ledmon\(8\) man page for more detailed description\.\n?\x00/
        $a2 = /\x00Bugs should be reported at: https:\/\/github\.com\/intel\/ledmon\/issues\n?\x00/
    condition:
        any of them
}

rule rinetd
{
    meta:
        component = "rinetd"
        title = "rinetd"
        supplier = "rinetd"
        purl = "pkg:generic/rinetd"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "rinetd"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.[0-9]{2}(?:\\.[0-9])?)\\n?\\x00"
        hit1 = "\\0Not enough memory to launch rinetd.\\0couldn't create server socket! (%m)\\0"
        hit2 = "\\0Not enough memory to launch rinetd.\\0couldn't create server socket! (%m)\\00.73\\0"
        hit2_version = "0.73"
        miss1 = "\\0Not enough memory to launch rinetd.\\0"
        miss2 = "Not enough memory to launch rinetd. "
    strings:
        $c1 = /\x00Not enough memory to launch rinetd\.\n?\x00/
        $c2 = /\x00couldn't create server socket! \(%m\)\n?\x00/
        $c3 = /\x00not enough memory to add slots\. Currently %d slots\.\n?\x00/
    condition:
        2 of them
}

rule corkscrew
{
    meta:
        component = "corkscrew"
        title = "corkscrew"
        supplier = "corkscrew"
        purl = "pkg:generic/corkscrew"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "corkscrew"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(2\\.[0-9])\\n?\\x00"
        hit1 = "\\0Proxy could not open connection to %s: %s\\0Couldn't establish connection to proxy: %s\\0"
        hit2 = "\\0Proxy could not open connection to %s: %s\\0Couldn't establish connection to proxy: %s\\02.0\\0"
        hit2_version = "2.0"
        miss1 = "\\0Proxy could not open connection to %s: %s\\0"
        miss2 = "Proxy could not open connection to %s: %s "
    strings:
        $c1 = /\x00Proxy could not open connection to %s: %s\n?\x00/
        $c2 = /\x00Couldn't establish connection to proxy: %s\n?\x00/
        $c3 = /\x00usage: corkscrew <proxyhost> <proxyport> <desthost> <destport> \[authfile\]\n?\x00/
    condition:
        2 of them
}

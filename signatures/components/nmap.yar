rule nmap
{
    meta:
        component = "nmap"
        title = "Nmap"
        supplier = "nmap"
        cpe = "nmap:nmap"
        purl = "pkg:generic/nmap"
        homepage = "https://nmap.org/"
        type = "application"
        source = "nmap"
        version = "\\x00([3-9]\\.[0-9]{1,2}(?:[A-Z]+[0-9]*)?)\\x00"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([3-9]\\.[0-9]{1,2}(?:[A-Z]+[0-9]*)?)\\x00"
        near_n = 24
        version_c = "[^\\t\\n\\r\\x20-\\x7e]([3-9]\\.[0-9]{1,2}(?:[A-Z]+[0-9]*)?)\\x00"
        near_c = 24
        version_d = "[^\\t\\n\\r\\x20-\\x7e](?:0\\.)?([3-9]\\.[0-9]{1,2}(?:[A-Z]+[0-9]*)?)\\x00"
        near_d = 24
        hit1 = "\\0https://nmap.org\\x007.93\\x00Nmap\\0"
        hit1_version = "7.93"
        hit2 = "\\0https://nmap.org/ncat\\x007.93\\x00Version %s ( %s )\\n\\0"
        hit2_version = "7.93"
        hit3 = "\\0https://nmap.org/nping\\x000.7.93\\x00Nping\\0"
        hit3_version = "7.93"
        hit4 = "\\x005.21\\x00\\x00http://nmap.org\\0"
        hit4_version = "5.21"
        miss1 = "Starting Nmap 7.93 ( https://nmap.org ) at 2023\\n"
    strings:
        $v = /https?:\/\/((www\.)?insecure\.org\/nmap\/?|nmap\.org(\/ncat|\/nping)?)\x00{1,8}[3-9]\.[0-9]{1,2}([A-Z]+[0-9]*)?(SVN)?\x00/
        $w = /\x00[3-9]\.[0-9]{1,2}([A-Z]+[0-9]*)?(SVN)?\x00{1,8}https?:\/\/(nmap\.org|(www\.)?insecure\.org\/nmap)/
        $a = "Nmap done at %s -- %d IP "
        $b = "Nmap::Scanner"
        $n = "https://nmap.org\x00"
        $c = "https://nmap.org/ncat\x00"
        $d = "https://nmap.org/nping\x00"
        $e = "Nmap scan report for %s"
        $f = "Ncat: "
        $g = "Nping"
    condition:
        ($v or $w or $n or $c or $d or $e) and any of them
}

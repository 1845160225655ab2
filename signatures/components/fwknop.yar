rule fwknop
{
    meta:
        component = "fwknop"
        title = "fwknop"
        supplier = "fwknop"
        purl = "pkg:generic/fwknop"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "fwknop"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(2\\.[56]\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0fwknop client %s, FKO protocol version %s\\0"
        hit2 = "\\0fwknop client %s, FKO protocol version %s\\02.6.10\\0"
        hit2_version = "2.6.10"
        hit3 = "\\0\\n%s client version %s\\n%s - http://%s/fwknop/\\0\\n%s server version %s\\n%s - http://www.cipherdyne.org/fwknop/\\0"
        miss1 = "fwknop client %s, FKO protocol version %s "
        miss2 = "\\0\\n%s client version %s\\n%s - http://%s/fwknop/\\0"
        miss3 = "\\n%s client version %s\\n%s - http://%s/fwknop/ "
    strings:
        $a1 = /\x00fwknop client %s, FKO protocol version %s\n?\x00/
        $a2 = /\x00Last fwknop client command line: %s\n?\x00/
        $a3 = /\x00Killed fwknopd \(pid=%i\) via SIGKILL\n?\x00/
        $a4 = /\x00Detected fwknopd is running \(pid=%i\)\.\n?\x00/
        $a5 = /\x00Sent restart signal to fwknopd \(pid=%i\)\n?\x00/
        $c1 = /\x00\n%s client version %s\n%s - http:\/\/%s\/fwknop\/\n?\x00/
        $c2 = /\x00\n%s server version %s\n%s - http:\/\/www\.cipherdyne\.org\/fwknop\/\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}

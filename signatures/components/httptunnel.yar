rule httptunnel
{
    meta:
        component = "httptunnel"
        title = "httptunnel"
        supplier = "httptunnel"
        purl = "pkg:generic/httptunnel"
        type = "application"
        source = "httptunnel"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(3\\.[0-9]{1,2}(?:\\.[0-9])?)\\n?\\x00"
        hit1 = "\\0hts (%s) %s started with arguments:\\0"
        hit2 = "\\0hts (%s) %s started with arguments:\\03.3\\0"
        hit2_version = "3.3"
        hit3 = "\\0tunnel_in_connect: unknown HTTP version: %d.%d\\0tunnel_accept: poll error: %s\\0"
        miss1 = "hts (%s) %s started with arguments: "
        miss2 = "\\0tunnel_in_connect: unknown HTTP version: %d.%d\\0"
        miss3 = "tunnel_in_connect: unknown HTTP version: %d.%d "
    strings:
        $a1 = /\x00hts \(%s\) %s started with arguments:\n?\x00/
        $c1 = /\x00tunnel_in_connect: unknown HTTP version: %d\.%d\n?\x00/
        $c2 = /\x00tunnel_accept: poll error: %s\n?\x00/
        $c3 = /\x00tunnel_read: received error: %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}

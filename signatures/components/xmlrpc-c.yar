rule xmlrpc_c
{
    meta:
        component = "xmlrpc-c"
        title = "Xmlrpc-c"
        supplier = "xmlrpc-c"
        purl = "pkg:generic/xmlrpc-c"
        type = "library"
        source = "xmlrpc-c"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[0-9]{2}\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0Invalid dialect argument -- not of type xmlrpc_dialect.  Numerical value is %u\\0"
        hit2 = "\\0Invalid dialect argument -- not of type xmlrpc_dialect.  Numerical value is %u\\01.33.14\\0"
        hit2_version = "1.33.14"
        hit3 = "\\0Array format ('A'), non-array xmlrpc_value\\0Could not allocate memory for xmlrpc_value\\0"
        miss1 = "Invalid dialect argument -- not of type xmlrpc_dialect.  Numerical value is %u "
        miss2 = "\\0Array format ('A'), non-array xmlrpc_value\\0"
        miss3 = "Array format ('A'), non-array xmlrpc_value "
    strings:
        $a1 = /\x00Invalid dialect argument -- not of type xmlrpc_dialect\.  Numerical value is %u\n?\x00/
        $a2 = /\x00Xmlrpc-c\/%s Curl\/%s\n?\x00/
        $b1 = /\x00Xmlrpc-c_Abyss\/%s\x00/
        $c1 = /\x00Array format \('A'\), non-array xmlrpc_value\n?\x00/
        $c2 = /\x00Could not allocate memory for xmlrpc_value\n?\x00/
    condition:
        any of ($a*, $b*) or ($c1 and $c2)
}

rule firebird
{
    meta:
        component = "firebird"
        title = "firebird"
        supplier = "firebird"
        purl = "pkg:generic/firebird"
        homepage = "https://firebirdsql.org/"
        type = "library"
        source = "firebird3.0"
        hit1 = "\\0WAL I/O error.  Please see Firebird log.\\0"
        hit2 = "\\0Duplicated configuration for database %s\\0attempt to store %d bytes in a clumplet\\0"
        miss1 = "WAL I/O error.  Please see Firebird log. "
        miss2 = "\\0Duplicated configuration for database %s\\0"
        miss3 = "Duplicated configuration for database %s attempt to store %d bytes in a clumplet "
    strings:
        $a1 = /\x00WAL I\/O error\.  Please see Firebird log\.\n?\x00/
        $a2 = /\x00WAL setup error\.  Please see Firebird log\.\n?\x00/
        $a3 = /\x00Unable to roll over please see Firebird log\.\n?\x00/
        $a4 = /\x00Firebird TCP\/IP server version %s\n?\x00/
        $c1 = /\x00Duplicated configuration for database %s\n?\x00/
        $c2 = /\x00attempt to store %d bytes in a clumplet\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}

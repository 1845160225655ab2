rule munge
{
    meta:
        component = "munge"
        title = "MUNGE"
        supplier = "munge"
        purl = "pkg:generic/munge"
        homepage = "https://dun.github.io/munge"
        type = "library"
        source = "munge"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0MUNGE socket name is undefined\\0"
        hit2 = "\\0Failed to lock \"%s\"\\0Invalid MAC type %d\\0"
        hit3 = "\\0MUNGE socket name is undefined\\00.5.15\\0"
        hit3_version = "0.5.15"
        miss1 = "MUNGE socket name is undefined "
        miss2 = "\\0Failed to lock \"%s\"\\0"
        miss3 = "Failed to lock \"%s\" Invalid MAC type %d "
    strings:
        $a1 = /\x00MUNGE socket name is undefined\n?\x00/
        $a2 = /\x00Welcome to the MUNGE Uid 'N' Gid Emporium \(MUNGE\)\.\n?\x00/
        $a3 = /\x00Additionally for the MUNGE library \(libmunge\), you can redistribute\n?\x00/
        $a4 = /\x00Failed to set munge socket name: %s\n?\x00/
        $c1 = /\x00Failed to lock "%s"\n?\x00/
        $c2 = /\x00Invalid MAC type %d\n?\x00/
        $c3 = /\x00Received invalid message version %d\n?\x00/
        $c4 = /\x00Failed to receive message body: %s\n?\x00/
        $c5 = /\x00Missing argument for option "-%c"\n?\x00/
        $c6 = /\x00Missing argument for option "%s"\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}

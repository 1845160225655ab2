rule librtr
{
    meta:
        component = "librtr"
        title = "librtr"
        supplier = "librtr"
        purl = "pkg:generic/librtr"
        homepage = "https://rtrlib.realmv6.org/"
        type = "library"
        source = "librtr"
        path_version = "^librtr\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0RTR_MGR: Group with preference %d successfully added!\\0RTR_MGR: Group with preference %d successfully removed!\\0"
        file1 = "librtr.so.0.8.0"
        file1_version = "0.8.0"
        file2 = "librtr.so.0"
        miss1 = "\\0RTR_MGR: Group with preference %d successfully added!\\0"
        miss2 = "RTR_MGR: Group with preference %d successfully added! RTR_MGR: Group with preference %d successfully removed! "
    strings:
        $c1 = /\x00RTR_MGR: Group with preference %d successfully added!\n?\x00/
        $c2 = /\x00RTR_MGR: Group with preference %d successfully removed!\n?\x00/
        $c3 = /\x00RTR Socket: Error PDU included the following error msg: '%\.\*s'\n?\x00/
        $c4 = /\x00RTR Socket: PDU with unexpected Protocol version \(%u\) received\n?\x00/
        $c5 = /\x00RTR-Socket changed connection status to: %s, Mgr Status: %s\n?\x00/
        $c6 = /\x00 %s ssh rpki-validator\.realmv6\.org 22 rtr-ssh\n?\x00/
        $c7 = /\x00Arguments required: IP Mask ASN\n?\x00/
        $c8 = /\x00Usage: %s \[host\] \[port\]\n?\x00/
    condition:
        2 of ($c*)
}

rule ptunnel
{
    meta:
        component = "ptunnel"
        title = "Ping Tunnel"
        supplier = "ptunnel"
        purl = "pkg:generic/ptunnel"
        licence = "BSD-3-Clause"
        type = "application"
        source = "ptunnel"
        hit1 = "\\0Starting ptunnel v %d.%.2d.\\0"
        hit2 = "\\0Failed to look up %s as proxy address\\0Send: %d [%d] bytes [seq = %d] [type = %s] [ack = %d] [icmp = %d] [user = %s]\\0"
        miss1 = "Starting ptunnel v %d.%.2d. "
        miss2 = "\\0Failed to look up %s as proxy address\\0"
        miss3 = "Failed to look up %s as proxy address "
    strings:
        $a1 = /\x00Starting ptunnel v %d\.%\.2d\.\n?\x00/
        $c1 = /\x00Failed to look up %s as proxy address\n?\x00/
        $c2 = /\x00Send: %d \[%d\] bytes \[seq = %d\] \[type = %s\] \[ack = %d\] \[icmp = %d\] \[user = %s\]\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}

rule ipsec_tools
{
    meta:
        component = "ipsec-tools"
        title = "IPsec-Tools"
        supplier = "ipsec-tools"
        cpe = "ipsec-tools:ipsec-tools"
        purl = "pkg:generic/ipsec-tools"
        homepage = "https://ipsec-tools.sourceforge.net/"
        type = "application"
        source = "ipsec-tools"
        version = "ipsec-tools ([01]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-?(?:beta|rc|alpha)[0-9]+)?)"
        confidence_c = 20
        confidence_m = 70
        hit1 = "@(#)ipsec-tools 0.8.2 (http://ipsec-tools.sourceforge.net)"
        hit1_version = "0.8.2"
        hit2 = "@(#)ipsec-tools 0.6.6 (http://ipsec-tools.sourceforge.net)"
        hit2_version = "0.6.6"
        miss1 = "ipsec-tools 0.8.2"
        miss2 = "/etc/racoon/racoon.conf"
    strings:
        $v = /@\(#\)ipsec-tools [01]\.[0-9]{1,2}\.?[0-9a-z.-]{0,12}/
        $c = "racoon.conf"
        $m = /\x00(phase1|phase2) negotiation failed due to (time up|send error)/
    condition:
        $v or ($m and $c)
}

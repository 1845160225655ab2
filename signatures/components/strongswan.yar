rule strongswan
{
    meta:
        component = "strongswan"
        title = "strongSwan"
        supplier = "strongswan"
        cpe = "strongswan:strongswan"
        purl = "pkg:generic/strongswan"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.strongswan.org/"
        type = "application"
        source = "strongswan"
        version = "[sS]wan (?:Version )?([0-9]\\.[0-9]+(?:\\.[0-9]+)?(?:(?:dr|rc)[0-9]+)?)"
        version_script = "\"U([0-9]\\.[0-9]+\\.[0-9]+(?:(?:dr|rc)[0-9]+)?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([2-9]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:(?:dr|rc)[0-9]+)?)\\x00"
        near_n = 64
        hit1 = "Starting IKE charon daemon (strongSwan 5.9.8, %s %s, %s)"
        hit1_version = "5.9.8"
        hit2 = "Starting strongSwan 4.3.2 IPsec [starter]..."
        hit2_version = "4.3.2"
        hit3 = "\\05.9.8\\0\\0\\0Linux strongSwan %s\\n"
        hit3_version = "5.9.8"
        miss1 = "strongSwan 5.9.8 fixes a bug"
    strings:
        $charon = /[Ss]tarting (IKE )?charon[ A-Za-z-]{0,40}\(strongSwan (Version )?[2-9]\.[0-9]{1,2}\.[0-9]{1,2}/
        $starter = /Starting (strong|%s)Swan [2-9]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9]{0,5} IPsec/
        $status = /Status of IKE(v2)? charon daemon \((strong|%s)Swan [2-9]\.[0-9]{1,2}\.[0-9]{1,2}/
        $script = /IPSEC_VERSION="U[2-9]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9]{0,5}\/K/
        $name = "IPSEC_NAME=\"strongSwan\""
        $n = /\x00(strongSwan %s (swanctl|PKI tool)|Linux strongSwan %s|%s, strongSwan %s)\n/
        $copy = /\x00%s strongSwan [2-9]\.[0-9]{1,2}\.[0-9]{1,2}/
        $lib = /\x00libstrongswan\.so\.[0-9]\x00|%s\/libstrongswan-%s\.so/
    condition:
        $charon or $starter or $status or ($script and $name) or $n or $copy or $lib
}

rule openssh
{
    meta:
        component = "openssh"
        title = "OpenSSH"
        supplier = "openbsd"
        cpe = "openbsd:openssh"
        purl = "pkg:generic/openssh"
        homepage = "https://www.openssh.com/"
        type = "application"
        source = "openssh"
        version = "OpenSSH_([0-9]+\\.[0-9]+(?:\\.[0-9]+)?p[0-9]+)"
        hit1 = "\\0OpenSSH_9.2p1 Debian-2+deb12u10\\0"
        hit1_version = "9.2p1"
        hit2 = "\\0OpenSSH_3.9p1\\0"
        hit2_version = "3.9p1"
        miss1 = "\\0OpenSSH_7.0*,OpenSSH_7.1*\\0"
        miss2 = "OpenSSH 9.2p1 has a new feature"
        miss3 = "\\0OpenSSH_2.*,OpenSSH_3.0*\\0"
    strings:
        $v = /\x00(SSH-2\.0-)?OpenSSH_[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?p[0-9]{1,2}[ A-Za-z0-9~+.:_-]{0,60}[\x00\n,]/
        $keygen = /%u-bit %s, converted (by %s@%s )?from OpenSSH/
        $marker = /\x00ssh_msg_send: write\x00|\x00usage: scp \[-/
    condition:
        $v or $keygen or $marker
}

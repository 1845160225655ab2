rule dropbear
{
    meta:
        component = "dropbear"
        title = "Dropbear SSH"
        supplier = "dropbear"
        cpe = "dropbear_ssh_project:dropbear_ssh"
        purl = "pkg:generic/dropbear"
        licence = "MIT"
        homepage = "https://matt.ucc.asn.au/dropbear/dropbear.html"
        type = "application"
        source = "dropbear"
        version = "(?:dropbear_| v)((?:[01]\\.[0-9]{1,3}|20[0-9]{2}\\.[0-9]{1,3})(?:\\.[0-9]+)?(?:test[0-9]+|rc[0-9]+)?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]((?:0\\.[0-9]{2}|20[0-9]{2}\\.[0-9]{1,3})(?:\\.[0-9]+)?(?:test[0-9]+|rc[0-9]+)?)\\x00"
        near_n = 128
        confidence_n = 80
        hit1 = "SSH-2.0-dropbear_2022.83\\0"
        hit1_version = "2022.83"
        hit2 = "SSH-2.0-dropbear_0.52\\0"
        hit2_version = "0.52"
        hit3 = "2022.83\\0\\0\\0\\0\\0Dropbear v%s\\n"
        hit4 = "\\0SSH-2.0-dropbear\\0"
        miss1 = "^SSH-2.0-dropbear_([-\\w.]+)"
        miss2 = "Dropbear is a relatively small SSH server and client."
    strings:
        $v = /SSH-2\.0-dropbear_(0|20[0-9]{2})\.[0-9]{1,3}[A-Za-z0-9.]{0,8}[\r\x00]/
        $old = /Dropbear (sshd|server|client|SSH client|multi-purpose version) v(0|20[0-9]{2})\.[0-9]{1,3}[A-Za-z0-9.]{0,8}/
        $n = /Dropbear (sshd |server |client |SSH client |multi-purpose version )?v%s/
        $bare = /SSH-2\.0-dropbear[\r\n\x00]/
        $p1 = "This Dropbear program does not support"
        $p2 = "Pre-0.33 Dropbear keys cannot be converted"
        $p3 = /\x00dropbear_prng\x00/
    condition:
        any of them
}

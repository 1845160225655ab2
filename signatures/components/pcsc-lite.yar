rule pcsc_lite
{
    meta:
        component = "pcsc-lite"
        title = "PCSC Lite"
        supplier = "pcsclite"
        cpe = "muscle:pcsc-lite"
        purl = "pkg:generic/pcsc-lite"
        licence = "BSD-3-Clause"
        homepage = "https://pcsclite.apdu.fr/"
        type = "application"
        source = "pcsc-lite"
        version = "pcsc-lite ([0-9.]+)"
        hit1 = "pcsc-lite 1.9.9 daemon ready"
        hit1_version = "1.9.9"
        hit2 = "pcsc-lite 1.9.1 daemon ready"
        hit2_version = "1.9.1"
        miss1 = "pcsc-lite 1.9.9"
    strings:
        $d = /pcsc-lite [12]\.[0-9]{1,2}\.[0-9]{1,2} daemon ready/
        $o = "Your pcscd is too old and does not support CMD_VERSION"
    condition:
        any of them
}

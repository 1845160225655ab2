rule apt
{
    meta:
        component = "apt"
        title = "APT"
        supplier = "debian"
        purl = "pkg:generic/apt"
        homepage = "https://salsa.debian.org/apt-team/apt"
        type = "application"
        source = "apt"
        version_h = "\\(([0-9.]+)"
        hit1 = "\\0Debian APT-HTTP/1.3 (2.6.1)\\0"
        hit1_version = "2.6.1"
        hit2 = "\\0APT::Sandbox::User\\0APT::Update::Auth-Failure\\0"
        miss1 = "APT::Sandbox::User \"root\";"
    strings:
        $h = /Debian APT-HTTP\/1\.[0-9] \([0-9.]{3,12}[^)\x00]{0,20}\)/
        $a = "APT::Update::Auth-Failure"
        $b = "APT::Sandbox::User"
        $c = "apt is a commandline package manager and provides commands for"
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and ($h or ($a and $b) or $c)
}

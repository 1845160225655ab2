rule freeradius
{
    meta:
        component = "freeradius"
        title = "FreeRADIUS"
        supplier = "freeradius"
        cpe = "freeradius:freeradius"
        purl = "pkg:generic/freeradius"
        homepage = "https://freeradius.org/"
        type = "application"
        source = "freeradius"
        version = "(?:FreeRADIUS (?:Version )?|version )([0-9]\\.[0-9]{1,2}\\.[0-9]{1,3})"
        hit1 = "FreeRADIUS Version 3.2.1, for host arm-unknown-linux-gnueabihf"
        hit1_version = "3.2.1"
        hit2 = "\\0radclient version 3.2.1, built on"
        hit2_version = "3.2.1"
        miss1 = "FreeRADIUS Version 3.2.1 has"
    strings:
        $v = /FreeRADIUS Version [0-9]\.[0-9]{1,2}\.[0-9]{1,3}[^\x00\n]{0,16}(, for host|\x00)/
        $b = /\x00FreeRADIUS [0-9]\.[0-9]{1,2}\.[0-9]{1,3}( - %s \(%s\))?\x00/
        $t = /\x00(radclient|radmin|radwho|radeapclient|radzap|radsniff|radtest)[^\x00]{0,4} version [0-9]\.[0-9]{1,2}\.[0-9]{1,3}, built on/
    condition:
        any of them
}

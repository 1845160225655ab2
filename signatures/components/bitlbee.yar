rule bitlbee
{
    meta:
        component = "bitlbee"
        title = "BitlBee"
        supplier = "bitlbee"
        purl = "pkg:generic/bitlbee"
        homepage = "http://www.bitlbee.org/"
        type = "application"
        source = "bitlbee"
        version_v = "BitlBee ([1-4]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0Can't listen on port %s. Is another bitlbee already running?\\0"
        hit2 = "\\0BitlBee 3.6-1.3\\0"
        hit2_version = "3.6"
        miss1 = "Can't listen on port %s. Is another bitlbee already running? "
        miss2 = "\\0BitlBee X-1.3\\0"
    strings:
        $v = /\x00BitlBee ([1-4]\.[0-9]{1,2}(\.[0-9]{1,2})?)[-\x00]/
        $a1 = /\x00Can't listen on port %s\. Is another bitlbee already running\?\n?\x00/
        $a2 = /\x00BitlBee-IRCd initialized, please go on\n?\x00/
        $a3 = /\x00BitlBee is running with root privileges\. Why\?\n?\x00/
    condition:
        $v or any of ($a*)
}

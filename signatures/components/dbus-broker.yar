rule dbus_broker
{
    meta:
        component = "dbus-broker"
        title = "dbus-broker"
        supplier = "bus1"
        purl = "pkg:generic/dbus-broker"
        licence = "Apache-2.0"
        type = "application"
        source = "dbus-broker"
        hit1 = "\\0dbus-broker-launch %d\\0"
        hit2 = "\\0Exiting due to fatal error: %d\\0Missing name in service file '%s'\\0"
        miss1 = "dbus-broker-launch %d "
        miss2 = "\\0Exiting due to fatal error: %d\\0"
        miss3 = "Exiting due to fatal error: %d "
    strings:
        $a1 = /\x00dbus-broker-launch %d\n?\x00/
        $a2 = /\x00dbus-broker %d\n?\x00/
        $c1 = /\x00Exiting due to fatal error: %d\n?\x00/
        $c2 = /\x00Missing name in service file '%s'\n?\x00/
        $c3 = /\x00Activation request for '%s' failed\.\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}

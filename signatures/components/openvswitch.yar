rule openvswitch
{
    meta:
        component = "openvswitch"
        title = "Open vSwitch"
        supplier = "openvswitch"
        cpe = "openvswitch:openvswitch"
        purl = "pkg:generic/openvswitch"
        homepage = "https://www.openvswitch.org/"
        type = "application"
        source = "openvswitch"
        version = "(?:\\(Open vSwitch\\)|openvswitch) ([0-9]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "%s (Open vSwitch) 3.1.0\\n"
        hit1_version = "3.1.0"
        miss1 = "ovs-vsctl (Open vSwitch) 3.1.0"
    strings:
        $v = /%s \(Open vSwitch\) [0-9]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,16}\n/
        $l = /\x00openvswitch [0-9]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}

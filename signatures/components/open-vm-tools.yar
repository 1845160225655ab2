rule open_vm_tools
{
    meta:
        component = "open-vm-tools"
        title = "Open VM Tools"
        supplier = "vmware"
        cpe = "vmware:open-vm-tools"
        purl = "pkg:generic/open-vm-tools"
        homepage = "https://github.com/vmware/open-vm-tools"
        type = "application"
        source = "open-vm-tools"
        version_v = "\\x00([0-9.]+) build"
        hit1 = "\\012.2.0 build-21223074\\0\\0vmtoolsd\\0VixTools_"
        hit1_version = "12.2.0"
        miss1 = "\\012.2.0 build-21223074\\0"
    strings:
        $v = /\x00[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2} build-[0-9]{6,9}\x00/
        $x = "VixTools_"
        $g = "vmtoolsd"
        $r = "RpcOut: Unable to open the communication channel"
    condition:
        ($v and ($x or $g)) or $r
}

rule modemmanager
{
    meta:
        component = "modemmanager"
        title = "ModemManager"
        supplier = "freedesktop"
        purl = "pkg:generic/modemmanager"
        homepage = "https://modemmanager.org/"
        type = "application"
        source = "modemmanager"
        version = "ModemManager (?:\\(version )?([0-2]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        version_m = "mmcli ([0-9.]+[0-9])"
        hit1 = "ModemManager (version 1.20.4) starting in %s bus..."
        hit1_version = "1.20.4"
        hit2 = "ModemManager 1.20.4\\nCopyright (C)"
        hit2_version = "1.20.4"
        miss1 = "ModemManager 1.20.4"
    strings:
        $v = /\x00?ModemManager \(version [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?[^)\x00\n]{0,12}\) starting/
        $c = /ModemManager [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,12}\nCopyright/
        $m = /\x00mmcli [0-2]\.[0-9]{1,2}\.[0-9]{1,2}\nCopyright/
    condition:
        any of them
}

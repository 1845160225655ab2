rule libqmi
{
    meta:
        component = "libqmi"
        title = "libqmi"
        supplier = "freedesktop"
        purl = "pkg:generic/libqmi"
        homepage = "https://www.freedesktop.org/wiki/Software/libqmi/"
        type = "library"
        source = "libqmi"
        version_v = "([12]\\.[0-9.]+[0-9])"
        confidence_i = 30
        confidence_e = 30
        confidence_p = 30
        confidence_q = 70
        hit1 = "qmicli 1.32.2\\nCopyright (C) 2012-2022"
        hit1_version = "1.32.2"
        miss1 = "qmicli 1.32.2"
        miss2 = "org.freedesktop.libqmi.Error.Core"
    strings:
        $v = /(qmicli|qmi-proxy|qmi-firmware-update) [12]\.[0-9]{1,2}\.[0-9]{1,2}\n[ \n]*Copyright/
        $i = /\x00qmi-proxy\x00/
        $e = "org.freedesktop.libqmi.Error."
        $p = /QMI protocol error \(|\[qmi_message\] reading TLV|Cannot (read|create) QMI message/
        $q = /spawn.{0,3} qmi-proxy|couldn.t spawn the qmi-proxy/
    condition:
        ($v or ($e and ($i or $q))) and any of them
}

rule netx_duo
{
    meta:
        component = "netx-duo"
        title = "NetX Duo"
        supplier = "eclipse"
        cpe = "eclipse:threadx_netx_duo"
        purl = "pkg:generic/netx-duo"
        homepage = "https://threadx.io/"
        type = "library"
        version = "Version G?([0-9.]+[0-9])"
        hit1 = "\\0Copyright (c) 1996-2019 Express Logic Inc. * NetX Duo Generic Version G5.12 SN: 1 *\\0"
        hit1_version = "5.12"
        miss1 = "NetX Duo version 5.12\\n"
    strings:
        $v = /\* NetX (Duo )?[^\x00*]{1,60}Version G?[5-6]\.[0-9]{1,2}(\.[0-9]{1,2}){0,2}/
    condition:
        any of them
}

rule wsdd2
{
    meta:
        component = "wsdd2"
        title = "wsdd2"
        supplier = "netgear"
        purl = "pkg:generic/wsdd2"
        licence = "GPL-3.0-or-later"
        homepage = "https://github.com/NETGEAR/wsdd2"
        type = "application"
        source = "wsdd2"
        hit1 = "WSDD and LLMNR daemon"
        miss1 = "wsdd2 1.8.7"
    strings:
        $a = "WSDD and LLMNR daemon"
        $b = /increment WSDD debug level \(%d\)/
    condition:
        any of them
}

rule wsdd
{
    meta:
        component = "wsdd"
        title = "wsdd"
        supplier = "wsdd"
        purl = "pkg:generic/wsdd"
        licence = "MIT"
        homepage = "https://github.com/christgau/wsdd"
        type = "application"
        source = "wsdd"
        version = "WSDD_VERSION(?:: str)? = '([0-9.]+)'"
        hit1 = "WSDD_VERSION = '0.7"
        miss1 = "wsdd 0.7.0"
    strings:
        $v = /WSDD_VERSION(: str)? = '[0-9]\.[0-9]/
    condition:
        any of them
}

rule libjpeg_turbo
{
    meta:
        component = "libjpeg-turbo"
        title = "libjpeg-turbo"
        supplier = "libjpeg-turbo"
        cpe = "libjpeg-turbo:libjpeg-turbo"
        purl = "pkg:generic/libjpeg-turbo"
        homepage = "https://libjpeg-turbo.org/"
        type = "library"
        source = "libjpeg-turbo"
        version_v = "version ([0-9.]+)"
        confidence_m = 50
        hit1 = "\\0Bogus marker length\\0libjpeg-turbo version 2.1.5 (build 20230203)\\0"
        hit1_version = "2.1.5"
        miss1 = "\\0libjpeg-turbo version 2.1.5 (build 20230203)\\n"
    strings:
        $v = /libjpeg-turbo version [0-9]\.[0-9]{1,2}\.[0-9]{1,3} \(build [0-9]{8}\)/
        $m = "Bogus marker length"
    condition:
        all of them
}

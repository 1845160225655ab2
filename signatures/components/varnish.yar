rule varnish
{
    meta:
        component = "varnish"
        title = "Varnish Cache"
        supplier = "varnish"
        cpe = "varnish-cache:varnish"
        purl = "pkg:generic/varnish"
        licence = "BSD-2-Clause"
        homepage = "https://varnish-cache.org/"
        type = "application"
        source = "varnish"
        version = "[vV]arnish[- ]([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0Varnish 7.1.1 7cee1c581bead20e88d101ab3d72afb29f14d87a\\0"
        hit1_version = "7.1.1"
        hit2 = "\\0Varnish 6.5.1 1dae23376bb5ea7a6b8e9e4b9ed95cdc9469fb64\\0"
        hit2_version = "6.5.1"
        miss1 = "Via: 1.1 varnish-7.1.1"
    strings:
        $v = /varnish-[0-9]\.[0-9]{1,2}\.[0-9]{1,2} revision [0-9a-f]{7,40}/
        $w = /\x00Varnish [0-9]\.[0-9]{1,2}\.[0-9]{1,2} [0-9a-f]{40}\x00/
    condition:
        any of them
}

rule osmo_mgw
{
    meta:
        component = "osmo-mgw"
        title = "osmo-mgw"
        supplier = "osmocom"
        purl = "pkg:generic/osmo-mgw"
        homepage = "https://osmocom.org/projects/osmo-mgw"
        type = "library"
        source = "osmo-mgw"
        hit1 = "\\0  no rtp keep-alive%s\\0  rtp keep-alive %d%s\\0"
        miss1 = "\\0  no rtp keep-alive%s\\0"
        miss2 = "  no rtp keep-alive%s   rtp keep-alive %d%s "
    strings:
        $c1 = /\x00  no rtp keep-alive%s\n?\x00/
        $c2 = /\x00  rtp keep-alive %d%s\n?\x00/
        $c3 = /\x00  %srtp-patch ssrc%s\n?\x00/
        $c4 = /\x00Osmux used CID: %d%s\n?\x00/
        $c5 = /\x00%smgw endpoint-domain %s%s\n?\x00/
        $c6 = /\x00MGW Response for CI #%d\n?\x00/
    condition:
        2 of ($c*)
}

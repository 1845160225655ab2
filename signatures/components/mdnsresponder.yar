rule mdnsresponder
{
    meta:
        component = "mdnsresponder"
        title = "mDNSResponder"
        supplier = "apple"
        cpe = "apple:mdnsresponder"
        purl = "pkg:generic/mdnsresponder"
        homepage = "https://github.com/apple-oss-distributions/mDNSResponder"
        type = "application"
        source = "mdnsresponder"
        version_v = "Responder-([0-9.]+)"
        hit1 = "mDNSResponder-214.3 (Jan  1 2010 10:00:00)"
        hit1_version = "214.3"
        miss1 = "mDNSResponder-214 source"
        miss2 = "mDNSPlatformSendUDP"
    strings:
        $v = /mDNSResponder-[0-9]{2,4}(\.[0-9]{1,3}){0,3} \([A-Z][a-z]{2} [ 0-9]{2} (19|20)[0-9]{2}/
        $e = /mDNSResponder \(Engineering Build\)/
        $m = "mDNSCoreReceiveResponse"
        $p = "mDNSPlatformSendUDP"
    condition:
        $v or $e or ($m and $p)
}

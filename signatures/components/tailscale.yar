rule tailscale
{
    meta:
        component = "tailscale"
        title = "Tailscale"
        supplier = "tailscale"
        cpe = "tailscale:tailscale"
        purl = "pkg:generic/tailscale"
        licence = "BSD-3-Clause"
        homepage = "https://tailscale.com/"
        type = "application"
        hit1 = "\\xff Go buildinf:\\0tailscale.com/ipn/ipnlocal.(*LocalBackend).Start"
        miss1 = "https://tailscale.com/ipn/ipnlocal."
    strings:
        $a = /tailscale\.com\/(ipn\/ipnlocal|cmd\/tailscaled?)[.\/]/
        $go = "Go buildinf:"
    condition:
        all of them
}

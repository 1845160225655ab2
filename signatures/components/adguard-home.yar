rule adguard_home
{
    meta:
        component = "adguard-home"
        title = "AdGuard Home"
        supplier = "adguard"
        cpe = "adguard:adguardhome"
        purl = "pkg:generic/adguard-home"
        licence = "GPL-3.0-only"
        homepage = "https://adguard.com/adguard-home.html"
        type = "application"
        hit1 = "\\xff Go buildinf:\\0github.com/AdguardTeam/AdGuardHome/internal/home.Main"
        miss1 = "https://github.com/AdguardTeam/AdGuardHome/internal/"
    strings:
        $a = /github\.com\/AdguardTeam\/AdGuardHome\/internal\//
        $go = "Go buildinf:"
    condition:
        all of them
}

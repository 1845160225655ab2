rule libmbim
{
    meta:
        component = "libmbim"
        title = "libmbim"
        supplier = "freedesktop"
        purl = "pkg:generic/libmbim"
        homepage = "https://www.freedesktop.org/wiki/Software/libmbim/"
        type = "library"
        source = "libmbim"
        version_v = "([12]\\.[0-9.]+[0-9])"
        confidence_i = 30
        confidence_e = 30
        hit1 = "mbimcli 1.28.2\\nCopyright (C) 2013"
        hit1_version = "1.28.2"
        miss1 = "mbimcli 1.28.2"
    strings:
        $v = /(mbimcli|mbim-proxy) [12]\.[0-9]{1,2}\.[0-9]{1,2}\n[ \n]*Copyright/
        $i = /\x00mbim-proxy\x00/
        $e = "org.freedesktop.libmbim.Error."
    condition:
        $v or ($e and $i)
}

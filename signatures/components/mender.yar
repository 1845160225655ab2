rule mender
{
    meta:
        component = "mender"
        title = "Mender"
        supplier = "mender"
        purl = "pkg:generic/mender"
        licence = "Apache-2.0"
        homepage = "https://mender.io/"
        type = "application"
        source = "mender-client"
        hit1 = "\\xff Go buildinf:\\0\\0github.com/mendersoftware/mender/app.(*Mender).Run"
        miss1 = "https://github.com/mendersoftware/mender/app"
    strings:
        $a = /github\.com\/mendersoftware\/mender\/(app|device|store|client|installer)/
        $go = "Go buildinf:"
    condition:
        all of them
}

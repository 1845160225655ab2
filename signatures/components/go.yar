rule go
{
    meta:
        component = "go"
        title = "Go standard library"
        supplier = "go"
        cpe = "golang:go"
        purl = "pkg:generic/go"
        licence = "BSD-3-Clause"
        homepage = "https://go.dev/"
        type = "library"
        source = "golang-1.19"
        version = "go([12]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:(?:rc|beta)[0-9])?)"
        hit1 = "\\xff Go buildinf:\\x08\\x02\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\x08go1.19.8\\0"
        hit1_version = "1.19.8"
        miss1 = "\\xff Go buildinf:\\x08\\x01"
        miss2 = "go1.19.8"
    strings:
        $b = /\xff Go buildinf:[\x04\x08][\x02\x03][\x00-\xff]{16}.{0,2}go1\.[0-9]{1,2}(\.[0-9]{1,2})?(rc[0-9]|beta[0-9])?/s
    condition:
        any of them
}

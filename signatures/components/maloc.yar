rule maloc
{
    meta:
        component = "maloc"
        title = "maloc"
        supplier = "maloc"
        purl = "pkg:generic/maloc"
        homepage = "http://fetk.org/codes/maloc/"
        type = "library"
        source = "maloc"
        hit1 = "\\0%s: %s: Too many arguments\\0%s: Vsh-layer Help Menu:\\0"
        miss1 = "\\0%s: %s: Too many arguments\\0"
        miss2 = "%s: %s: Too many arguments %s: Vsh-layer Help Menu: "
    strings:
        $c1 = /\x00%s: %s: Too many arguments\n?\x00/
        $c2 = /\x00%s: Vsh-layer Help Menu:\n?\x00/
    condition:
        all of them
}

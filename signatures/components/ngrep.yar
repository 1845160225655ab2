rule ngrep
{
    meta:
        component = "ngrep"
        title = "ngrep"
        supplier = "ngrep"
        purl = "pkg:generic/ngrep"
        homepage = "https://github.com/jpr5/ngrep"
        type = "application"
        source = "ngrep"
        hit1 = "ngrep: V%s, %s"
        miss1 = "ngrep: V1.47"
    strings:
        $a = /ngrep: V%s, %s/
        $b = /usage: ngrep <-/
    condition:
        any of them
}

rule dash
{
    meta:
        component = "dash"
        title = "dash"
        supplier = "dash"
        cpe = "dash_project:dash"
        purl = "pkg:generic/dash"
        licence = "BSD-3-Clause"
        homepage = "http://gondor.apana.org.au/~herbert/dash/"
        type = "application"
        source = "dash"
        hit1 = "arithmetic expression: %s: \\x22%s\\x22\\0Maximum function recursion depth (%d) reached"
        miss1 = "Maximum function recursion depth (%d) reached"
    strings:
        $a = "Maximum function recursion depth (%d) reached"
        $b = /arithmetic expression: %s: \"%s\"/
    condition:
        all of them
}

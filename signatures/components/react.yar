rule react
{
    meta:
        component = "react"
        title = "React"
        supplier = "meta"
        cpe = "facebook:react"
        purl = "pkg:generic/react"
        homepage = "https://react.dev/"
        type = "library"
        version = "React v([0-9.]+)"
        hit1 = "/** @license React v16.13.1\\n * react.production.min.js\\n"
        hit1_version = "16.13.1"
        miss1 = "React 1.2.3\\n"
    strings:
        $v = /\/\*\* @license React v1[5-9]\.[0-9]{1,2}\.[0-9]{1,2}\n \* react(-dom)?\./
        $w = /\/\*\*\n \* @license React\n \* react(-dom)?\.(production|development)/
    condition:
        any of them
}

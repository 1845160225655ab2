rule d3
{
    meta:
        component = "d3"
        title = "D3.js"
        supplier = "d3"
        purl = "pkg:generic/d3"
        licence = "ISC"
        homepage = "https://d3js.org/"
        type = "library"
        version = "v([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "// https://d3js.org v7.8.5 Copyright 2010-2023 Mike Bostock"
        hit1_version = "7.8.5"
        miss1 = "https://d3js.org v7"
    strings:
        $v = /\/\/ https:\/\/d3js\.org v[4-8]\.[0-9]{1,2}\.[0-9]{1,2} Copyright 20/
    condition:
        any of them
}

rule jquery
{
    meta:
        component = "jquery"
        title = "jQuery"
        supplier = "openjs"
        cpe = "jquery:jquery"
        purl = "pkg:generic/jquery"
        licence = "MIT"
        homepage = "https://jquery.com/"
        type = "library"
        version_m = "jQuery v([0-9.]+[0-9])"
        version_f = "Library v([0-9.]+[0-9])"
        version_n = "jQuery v([0-9.]+[0-9])"
        hit1 = "/*! jQuery v3.6.0 | (c) OpenJS Foundation and other contributors | jquery.org/license */"
        hit1_version = "3.6.0"
        hit2 = "/*!\\n * jQuery JavaScript Library v1.11.1\\n * http://jquery.com/\\n"
        hit2_version = "1.11.1"
        hit3 = "/*! jQuery v1.7.1 jquery.com | jquery.org/license */"
        hit3_version = "1.7.1"
        miss1 = "jQuery v3.6.0 is needed"
        miss2 = "/*! jQuery UI - v1.12.1 - 2016-09-14"
    strings:
        $m = /\/\*! jQuery v[1-4]\.[0-9]{1,2}(\.[0-9]{1,2})? [^\n]{0,60}jquery\.org\/license/
        $f = /jQuery JavaScript Library v[1-4]\.[0-9]{1,2}(\.[0-9]{1,2})?/
        $n = /\/\*! jQuery v[1-4]\.[0-9]{1,2}(\.[0-9]{1,2})? \| \(c\) /
    condition:
        any of them
}

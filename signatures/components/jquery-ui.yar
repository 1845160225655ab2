rule jquery_ui
{
    meta:
        component = "jquery-ui"
        title = "jQuery UI"
        supplier = "openjs"
        cpe = "jqueryui:jquery_ui"
        purl = "pkg:generic/jquery-ui"
        homepage = "https://jqueryui.com/"
        type = "library"
        source = "jqueryui"
        version = "UI (?:- v)?([0-9.]+)"
        hit1 = "/*! jQuery UI - v1.12.1 - 2016-09-14\\n* http://jqueryui.com\\n"
        hit1_version = "1.12.1"
        hit2 = "/*!\\n * jQuery UI 1.8.16\\n"
        hit2_version = "1.8.16"
        miss1 = "jQuery UI - v1.12.1\\n"
    strings:
        $v = /\/\*!? ?jQuery UI - v1\.[0-9]{1,2}\.[0-9]{1,2}[^\n]{0,20}\n/
        $o = /\/\*!?\n \* jQuery UI [12]\.[0-9]{1,2}\.[0-9]{1,2}\n/
    condition:
        any of them
}

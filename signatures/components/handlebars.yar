rule handlebars
{
    meta:
        component = "handlebars"
        title = "Handlebars.js"
        supplier = "handlebars"
        cpe = "handlebarsjs:handlebars"
        purl = "pkg:generic/handlebars"
        licence = "MIT"
        homepage = "https://handlebarsjs.com/"
        type = "library"
        version = "v([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "/**!\\n\\n @license\\n handlebars v4.7.7\\n\\nCopyright (C)"
        hit1_version = "4.7.7"
        miss1 = "handlebars v4"
    strings:
        $v = /@license\n handlebars v[1-5]\.[0-9]{1,2}\.[0-9]{1,2}/
        $o = /(\/\*!|\/\*\*!)\n{1,2} handlebars v[1-5]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
